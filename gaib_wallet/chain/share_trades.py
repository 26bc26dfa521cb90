"""What an account paid or got for sAID that it moved past the vault, as far as events say it."""

import asyncio
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from gaib_wallet.chain.client import HEAD, NodeClient
from gaib_wallet.chain.logs import LogQuery, LogReader, RawLog
from gaib_wallet.chain.transfers import TRANSFER
from gaib_wallet.chain.wire import quantity
from gaib_wallet.domain.units import Token

_NOBODY: Final = "0x" + "0" * 64
_AT_ONCE: Final = 8
_NO_CODE: Final = "0x"
_OF_TRANSFER: Final = 3
_Legs = Mapping[tuple[str, str, str], int]


class ShareTrades:
    """Finds the AID of each trade of `said`, over one node."""

    def __init__(self, node: NodeClient, logs: LogReader, aid: Token, said: Token) -> None:
        self._node = node
        self._logs = logs
        self._aid, self._said = aid, said
        self._has_code: dict[str, bool] = {}
        self._turn = asyncio.Semaphore(_AT_ONCE)
        self._asking = asyncio.Lock()

    async def paid(self, logs: Sequence[RawLog], word: str) -> dict[str, int]:
        """AID by transaction, of all `logs` that moved a token of the account `word`.

        Only where one transfer of shares is all that the transaction holds of them. Nothing is
        asked where the AID went straight between the two, or where the other side is a person, who
        gives no AID in the moment in which shares come.
        """
        moves = self._lonely(logs)
        legs = _legs(log for log in logs if log.address.lower() == self._aid.address.lower())
        found = await asyncio.gather(*(self._paid(move, word, legs) for move in moves))
        return {move.transaction_hash: aid for move, aid in zip(moves, found, strict=True) if aid}

    def _lonely(self, logs: Iterable[RawLog]) -> list[RawLog]:
        """Transfers of shares that are alone in their transaction."""
        moves: defaultdict[str, dict[str, RawLog]] = defaultdict(dict)
        said = self._said.address.lower()
        for log in logs:
            if log.address.lower() == said and _is_transfer(log) and _NOBODY not in log.topics:
                moves[log.transaction_hash][log.log_index] = log
        return [move for of_one in moves.values() if len(of_one) == 1 for move in of_one.values()]

    async def _paid(self, move: RawLog, word: str, legs: _Legs) -> int:
        _, giver, taker = move.topics
        if straight := legs.get((move.transaction_hash, taker, giver)):
            return straight
        async with self._turn:
            other = taker if giver == word else giver
            if not await self._is_contract(other):
                return 0
            return await self._leg(move, other, is_sale=giver == word)

    async def _is_contract(self, word: str) -> bool:
        async with self._asking:
            if word not in self._has_code:
                code = await self._node.read(str, "eth_getCode", f"0x{word[-40:]}", HEAD)
                self._has_code[word] = code != _NO_CODE
        return self._has_code[word]

    async def _leg(self, move: RawLog, other: str, *, is_sale: bool) -> int:
        """AID of the other side in the same transaction; 0 if there is none.

        Where it trades for several people at once, nobody can tell which AID was for which shares.
        """
        query = LogQuery((self._aid.address, self._said.address), ((TRANSFER,),))
        number = quantity(move.block_number)
        found = await self._logs.newest(query, number, number)
        same = [
            log
            for log in found.logs
            if log.transaction_hash == move.transaction_hash and _is_transfer(log)
        ]
        gave = [log for log in same if log.topics[1] == other]
        took = [log for log in same if log.topics[2] == other]
        aid = [log for log in (gave if is_sale else took) if self._is_aid(log)]
        shares = [log for log in (took if is_sale else gave) if not self._is_aid(log)]
        if len(aid) != 1 or len(shares) != 1:
            return 0
        return quantity(aid[0].data)

    def _is_aid(self, log: RawLog) -> bool:
        return log.address.lower() == self._aid.address.lower()


def _legs(logs: Iterable[RawLog]) -> _Legs:
    """Amounts by transaction, giver and taker; an event in two replies counts once."""
    once = {(log.block_number, log.log_index): log for log in logs if _is_transfer(log)}
    legs: defaultdict[tuple[str, str, str], int] = defaultdict(int)
    for log in once.values():
        legs[log.transaction_hash, log.topics[1], log.topics[2]] += quantity(log.data)
    return legs


def _is_transfer(log: RawLog) -> bool:
    return log.topics[0] == TRANSFER and len(log.topics) == _OF_TRANSFER
