"""The sAID vault's events and books, decoded by hand: a history has too many for an ABI library."""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Iterable
from fractions import Fraction
from typing import Final

from eth_utils.crypto import keccak

from gaib_wallet.chain import erc20
from gaib_wallet.chain.abi import Function, Read, value_read
from gaib_wallet.chain.blocks import Block, block
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.deals import deal_names
from gaib_wallet.chain.faults import faults_translated
from gaib_wallet.chain.logs import LogPage, LogQuery, LogReader, RawLog
from gaib_wallet.chain.multicall import Multicall
from gaib_wallet.chain.transfers import TRANSFER
from gaib_wallet.chain.wire import moment, quantity
from gaib_wallet.domain.events import ChainEvent, EventKind, EventPage, Seal
from gaib_wallet.domain.nav import VaultHead, VaultState
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.units import Address, Token
from gaib_wallet.domain.yields import DealName, share_market
from gaib_wallet.errors import ContractFault, MethodMissing, UnexpectedReply

TOTAL_ASSETS = Function("totalAssets", (), ("uint256",))
TOTAL_SUPPLY = Function("totalSupply", (), ("uint256",))
EXIT_VALUE = Function("convertToAssetsWithLoss", (("shares", "uint256"),), ("uint256",))
_MANY_SHARES: Final = 2**128
"""More than there are, so that what they are worth tells the vault's books to the last digit."""
_Q192: Final = 2**192
_WORD: Final = 2**256 - 1
_TWO_WORDS: Final = 2 + 2 * 64
_MOST_BLOCKS: Final = 2**34
_MOST_LOGS: Final = 2**20
"""Of a block: what is more is no chain that this wallet knows, and would not fit into its files."""
_FINAL_DEPTH: Final = 64
"""Blocks behind the head that count as final at a node that does not know the word."""
_AT_ONCE: Final = 8
_NOBODY: Final = "0x" + "0" * 64
_TRANSFER_TOPICS: Final = 3


def _topic(signature: str) -> str:
    return f"0x{keccak(text=signature).hex()}"


DEPOSIT = _topic("Deposit(address,address,uint256,uint256)")
WITHDRAW = _topic("Withdraw(address,address,address,uint256,uint256)")
YIELD_REPORTED = _topic("YieldReported(uint256,uint256,uint256,uint256)")
LOSS_MARKED = _topic("LossMarked(uint256,uint256)")
LOSS_REPORTED = _topic("LossReported(uint256,uint256)")
V3_SWAP = _topic("Swap(address,address,int256,int256,uint160,uint128,int24)")


class YieldReader:
    """Reads what the vault of `network` did, over one node. `services.ports.YieldReader`."""

    def __init__(self, node: NodeClient, network: Network, vault: Token) -> None:
        self._node = node
        self._network = network
        self._vault = vault
        self._multicall = Multicall(node, network.contracts.multicall)
        self._pool = share_market(network)
        self._vault_logs = LogReader(node)
        self._flow_logs = LogReader(node)

    def use(self, network: Network) -> None:
        """Read the market price in the pool that `network` has, in the blocks that come next."""
        self._network = network
        self._pool = share_market(network)

    def read_at_most(self, blocks: int) -> None:
        """Never ask for the logs of more than `blocks` at once."""
        for logs in (self._vault_logs, self._flow_logs):
            logs.cap = logs.span = blocks

    async def head(self, account: Address) -> VaultHead:
        """The vault's books and the account's shares, in one request."""
        vault = self._vault.address
        assets, shares = value_read(vault, TOTAL_ASSETS), value_read(vault, TOTAL_SUPPLY)
        exit_value = value_read(vault, EXIT_VALUE, _MANY_SHARES)
        owned = erc20.owned(self._vault, account)
        asked: tuple[Read[object], ...] = (assets, shares, exit_value, owned)
        answer = await self._multicall.ask(*asked)
        books = VaultState(answer.of(assets), answer.of(shares), None)
        try:
            losses = _losses(books, answer.of(exit_value))
        except ContractFault:  # an sAID without an exit price of its own
            losses = None
        return VaultHead(
            at=answer.at,
            state=VaultState(books.assets, books.shares, losses),
            owned=answer.of(owned).raw,
        )

    async def final(self, head: int) -> Seal:
        """The newest final block; some way behind the head where the node does not know of any."""
        try:
            found = await block(self._node, "finalized")
        except (UnexpectedReply, MethodMissing):
            found = await block(self._node, hex(max(0, head - _FINAL_DEPTH)))
        if found and quantity(found.number) > head:  # a block came between the two questions
            found = await block(self._node, hex(head))
        if found is None:
            raise UnexpectedReply
        return _sealed(found)

    async def seal(self, number: int) -> Seal | None:
        """That block as the node has it now."""
        found = await block(self._node, hex(number))
        return None if found is None else _sealed(found)

    async def page(self, first: int, last: int) -> EventPage:
        """The newest page of the vault's events, and of the prices that its pool made."""
        decoders = self._decoders()
        pool = (self._pool.address,) if self._pool else ()
        query = LogQuery((self._vault.address, *pool), (tuple(decoders),))
        return await self._events(await self._vault_logs.newest(query, first, last), decoders)

    async def flows(self, account: Address, first: int, last: int) -> EventPage:
        """The newest page of what moved the account's sAID, with the AID paid where it is seen."""
        word = _word(account)
        came = LogQuery((self._vault.address,), ((TRANSFER, DEPOSIT), None, (word,)))
        went = LogQuery((self._vault.address,), ((TRANSFER, WITHDRAW), (word,)))
        incoming = await self._flow_logs.newest(came, first, last)
        outgoing = await self._flow_logs.newest(went, incoming.first, last)
        start = outgoing.first
        logs = [log for log in incoming.logs if quantity(log.block_number) >= start]
        logs += outgoing.logs
        paid = await self._paid(logs, word)
        flows = _Flows(word, paid)
        decoders: _Decoders = {
            TRANSFER: flows.moved,
            DEPOSIT: _deposited,
            WITHDRAW: flows.withdrawn,
        }
        return await self._events(LogPage(start, last, logs), decoders)

    async def deals(self) -> tuple[DealName, ...]:
        """The book of deals; none where the network has no such contract."""
        deals = self._network.contracts.deals
        return () if deals is None else await deal_names(self._multicall, deals)

    async def _events(self, page: LogPage, decoders: "_Decoders") -> EventPage:
        times = await self._times(page.logs)
        events = await asyncio.to_thread(_decoded, page.logs, times, decoders)
        return EventPage(page.first, page.last, events)

    async def _times(self, logs: Iterable[RawLog]) -> dict[str, str]:
        """Times of the blocks of those logs that do not say it themselves."""
        numbers = {log.block_number for log in logs if log.block_timestamp is None}
        turn = asyncio.Semaphore(_AT_ONCE)

        async def ask(number: str) -> tuple[str, str]:
            async with turn:
                found = await block(self._node, number)
            if found is None:
                raise UnexpectedReply
            return number, found.timestamp

        return dict(await asyncio.gather(*map(ask, sorted(numbers))))

    async def _paid(self, logs: list[RawLog], word: str) -> dict[str, int]:
        """AID that whoever took or gave the shares gave or took for them, by transaction.

        Only where one transfer of shares is all that the transaction holds of them.
        """
        moves = defaultdict(list)
        for log in logs:
            is_transfer = log.topics[0] == TRANSFER and len(log.topics) == _TRANSFER_TOPICS
            if is_transfer and _NOBODY not in log.topics:
                moves[log.transaction_hash].append(log)
        paid = {}
        for transaction, (move, *others) in moves.items():
            if not others:
                amount = await self._leg(move, is_sale=move.topics[1] == word)
                if amount:
                    paid[transaction] = amount
        return paid

    async def _leg(self, move: RawLog, *, is_sale: bool) -> int:
        """AID of the other side in the same transaction; 0 if there is none."""
        other = (move.topics[2 if is_sale else 1],)
        topics = ((TRANSFER,), other) if is_sale else ((TRANSFER,), None, other)
        query = LogQuery((self._network.aid.address,), topics)
        number = quantity(move.block_number)
        found = await self._flow_logs.newest(query, number, number)
        return sum(
            quantity(log.data)
            for log in found.logs
            if log.transaction_hash == move.transaction_hash
        )

    def _decoders(self) -> "_Decoders":
        decoders: _Decoders = {
            DEPOSIT: _deposited,
            WITHDRAW: _withdrawn,
            YIELD_REPORTED: _reported,
            LOSS_MARKED: _marked,
            LOSS_REPORTED: _lost,
        }
        if self._pool:
            is_first = self._pool.coins[0] == self._vault
            decoders[V3_SWAP] = _priced_first if is_first else _priced_second
        return decoders


_Place = tuple[int, int, int, bytes]
_Decoder = Callable[[_Place, RawLog], ChainEvent | None]
_Decoders = dict[str, _Decoder]


def _decoded(
    logs: list[RawLog], times: dict[str, str], decoders: _Decoders
) -> tuple[ChainEvent, ...]:
    """`logs` as events, in order. Runs off the loop."""
    events = []
    with faults_translated():
        for log in logs:
            time = int(log.block_timestamp or times[log.block_number], 16)
            place = (
                int(log.block_number, 16),
                int(log.log_index, 16),
                time,
                bytes.fromhex(log.transaction_hash[2:]),
            )
            event = decoders[log.topics[0]](place, log)
            if event:
                events.append(event)
    events.sort()
    if events:
        moment(max(event.time for event in events))  # where the calendar ends, nothing is read
        if max(event.log_index for event in events) >= _MOST_LOGS:
            raise UnexpectedReply
    return tuple(events)


def _deposited(place: _Place, log: RawLog) -> ChainEvent:
    both = _two(log.data)
    return ChainEvent(*place, EventKind.DEPOSITED, 0, both >> 256, both & _WORD)


def _withdrawn(place: _Place, log: RawLog) -> ChainEvent:
    both = _two(log.data)
    return ChainEvent(*place, EventKind.WITHDRAWN, 0, both >> 256, both & _WORD)


def _two(data: str) -> int:
    """Both words of `data` as one number, the second in its lower 256 bits."""
    # Most events of a history come here: one number is read in half the time of two.
    if len(data) != _TWO_WORDS:
        raise ValueError(f"{len(data)} letters are not two words")
    return int(data, 16)


def _reported(place: _Place, log: RawLog) -> ChainEvent:
    gross, fee, net = _numbers(log.data, 3)
    if gross - fee != net:
        raise UnexpectedReply
    return ChainEvent(*place, EventKind.YIELD_REPORTED, int(log.topics[1], 16), gross, 0, fee)


def _marked(place: _Place, log: RawLog) -> ChainEvent:
    (amount,) = _numbers(log.data, 1)
    return ChainEvent(*place, EventKind.LOSS_MARKED, int(log.topics[1], 16), amount)


def _lost(place: _Place, log: RawLog) -> ChainEvent:
    (amount,) = _numbers(log.data, 1)
    return ChainEvent(*place, EventKind.LOSS_REPORTED, int(log.topics[1], 16), amount)


def _priced_first(place: _Place, log: RawLog) -> ChainEvent | None:
    """The pool's price after a swap, where sAID is its first token (both have 18 digits)."""
    root = _numbers(log.data, 5)[2]
    return _traded(place, Fraction(root * root, _Q192)) if root else None


def _priced_second(place: _Place, log: RawLog) -> ChainEvent | None:
    root = _numbers(log.data, 5)[2]
    return _traded(place, Fraction(_Q192, root * root)) if root else None


def _traded(place: _Place, price: Fraction) -> ChainEvent:
    return ChainEvent(*place, EventKind.TRADED, 0, price.numerator, price.denominator)


class _Flows:
    """Events of one account, as a 32-byte word; `paid` is AID by transaction."""

    def __init__(self, word: str, paid: dict[str, int]) -> None:
        self._word = word
        self._paid = paid

    def withdrawn(self, place: _Place, log: RawLog) -> ChainEvent | None:
        return _withdrawn(place, log) if log.topics[3] == self._word else None

    def moved(self, place: _Place, log: RawLog) -> ChainEvent | None:
        """A transfer that is neither made nor burned by the vault, nor to oneself."""
        _, giver, taker = log.topics
        if _NOBODY in log.topics or giver == taker:
            return None
        (shares,) = _numbers(log.data, 1)
        assets = self._paid.get(log.transaction_hash, 0)
        if giver == self._word:
            kind = EventKind.SOLD if assets else EventKind.SENT
        else:
            kind = EventKind.BOUGHT if assets else EventKind.RECEIVED
        return ChainEvent(*place, kind, 0, assets, shares)


def _numbers(data: str, count: int) -> list[int]:
    """The words of `data`; ValueError unless there are `count` of them."""
    if len(data) != 2 + 64 * count:
        raise ValueError(f"{len(data)} letters are not {count} words")
    return [int(data[2 + 64 * place : 66 + 64 * place], 16) for place in range(count)]


def _losses(books: VaultState, exit_value: int) -> int:
    """Marked losses, from what very many shares would get: `many * (A - U + 1) // (S + 1)`."""
    left = -(-exit_value * (books.shares + 1) // _MANY_SHARES)
    return max(0, books.assets + 1 - left)


def _word(account: Address) -> str:
    return f"0x{account[2:].lower():0>64}"


def _sealed(found: Block) -> Seal:
    at = found.stamp
    if at.number >= _MOST_BLOCKS:
        raise UnexpectedReply
    return Seal(at.number, int(at.mined_at.timestamp()), found.hash)
