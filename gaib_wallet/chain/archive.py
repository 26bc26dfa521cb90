"""The vault's prices as they were in old blocks, and who touched it there."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from gaib_wallet.chain.abi import Function, value_read
from gaib_wallet.chain.event_decoders import DEPOSIT, WITHDRAW
from gaib_wallet.chain.logs import LogQuery, LogReader, RawLog
from gaib_wallet.chain.multicall import Answer, Multicall
from gaib_wallet.chain.transfers import TRANSFER
from gaib_wallet.domain.nav import END_OF_BLOCK, NavSource, Sighting
from gaib_wallet.domain.units import Token
from gaib_wallet.errors import BlockGone

TOTAL_ASSETS = Function("totalAssets", (), ("uint256",))
TOTAL_SUPPLY = Function("totalSupply", (), ("uint256",))
DEPOSIT_VALUE = Function("convertToAssets", (("shares", "uint256"),), ("uint256",))
EXIT_VALUE = Function("convertToAssetsWithLoss", (("shares", "uint256"),), ("uint256",))
MANY_SHARES: Final = 2**128
"""More than there are, so that what they are worth tells the vault's books to the last digit."""
_ITS_OWN: Final = frozenset({DEPOSIT, WITHDRAW, TRANSFER})


class Archive:
    """What a node knows of the `vault` as it was; `aid` is what the vault holds."""

    def __init__(self, multicall: Multicall, logs: LogReader, vault: Token, aid: Token) -> None:
        self._multicall = multicall
        self._logs = logs
        self._vault = vault
        self._aid = aid
        self._assets = value_read(vault.address, TOTAL_ASSETS)
        self._shares = value_read(vault.address, TOTAL_SUPPLY)
        self._deposit = value_read(vault.address, DEPOSIT_VALUE, MANY_SHARES)
        self._exit = value_read(vault.address, EXIT_VALUE, MANY_SHARES)

    async def books_at(self, blocks: Sequence[int]) -> tuple[Sighting | None, ...]:
        """Both prices at the end of each of `blocks`; None where there was no share yet.

        Raises:
            BlockGone: the node keeps no state that old.
            NodeFault: no answer.
        """
        reads = (self._assets, self._shares, self._deposit, self._exit)
        answers = await self._multicall.ask_past(blocks, *reads)
        gone = next((one for one in answers if isinstance(one, BlockGone)), None)
        if gone:
            raise gone
        return tuple(self._seen(one) if isinstance(one, Answer) else None for one in answers)

    async def touched(self, block: int) -> bytes:
        """Hash of a transaction of `block` that may have moved the price; empty if there is none.

        First what the vault says that everybody else's vault would not, then AID that somebody
        gave it without a deposit, then a request.
        """
        query = LogQuery((self._vault.address, self._aid.address), ())
        logs = (await self._logs.newest(query, block, block)).logs
        its = [log for log in logs if log.address.lower() == self._vault.address.lower()]
        deposits = {log.transaction_hash for log in its if _first(log) == DEPOSIT}
        given = [log for log in logs if log not in its and self._is_gift(log)]
        groups = (
            [log for log in its if _first(log) not in _ITS_OWN],
            [log for log in given if log.transaction_hash not in deposits],
            [log for log in its if _first(log) == WITHDRAW],
        )
        found = next((group[0].transaction_hash for group in groups if group), "0x")
        return bytes.fromhex(found[2:])

    def _is_gift(self, log: RawLog) -> bool:
        vault = self._vault.address[2:].lower()
        return _first(log) == TRANSFER and log.topics[-1].lower().endswith(vault)

    def _seen(self, answer: Answer) -> Sighting | None:
        assets, shares = answer.known(self._assets), answer.known(self._shares)
        if assets is None or not shares:
            return None
        whole = Fraction(assets + 1, shares + 1)
        value, exit_value = answer.known(self._deposit), answer.known(self._exit)
        return Sighting(
            block=answer.at.number,
            log_index=END_OF_BLOCK,
            time=int(answer.at.mined_at.timestamp()),
            tx_hash=b"",
            deposit=whole if value is None else price_of(value, shares),
            unstaking=None if exit_value is None else price_of(exit_value, shares),
            source=NavSource.ARCHIVE,
        )


def _first(log: RawLog) -> str:
    return log.topics[0] if log.topics else ""


def price_of(value: int, shares: int) -> Fraction:
    """AID per share, where `MANY_SHARES` of `shares` are worth `value`: exact, if it can be so."""
    assets = -(-value * (shares + 1) // MANY_SHARES)
    is_exact = assets * MANY_SHARES // (shares + 1) == value
    return Fraction(assets, shares + 1) if is_exact else Fraction(value, MANY_SHARES)
