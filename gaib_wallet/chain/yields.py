"""The sAID vault's books over one node, and pages of what it and its neighbours said."""

import asyncio
from collections.abc import Iterable, Sequence
from functools import partial
from typing import Final

from gaib_wallet.chain import erc20
from gaib_wallet.chain.abi import Read, value_read
from gaib_wallet.chain.archive import EXIT_VALUE, MANY_SHARES, TOTAL_ASSETS, TOTAL_SUPPLY, Archive
from gaib_wallet.chain.blocks import Block, block, blocks
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.deals import deal_names
from gaib_wallet.chain.event_decoders import (
    DEPOSIT,
    WITHDRAW,
    Decoders,
    decoded,
    flow_decoders,
    payment_decoders,
    vault_decoders,
)
from gaib_wallet.chain.logs import LogQuery, LogReader, RawLog, RawPage
from gaib_wallet.chain.multicall import Multicall
from gaib_wallet.chain.share_trades import ShareTrades
from gaib_wallet.chain.transfers import TRANSFER
from gaib_wallet.chain.wire import quantity
from gaib_wallet.domain.events import EventPage, Manners, Seal
from gaib_wallet.domain.nav import Sighting, VaultHead, VaultState
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.packed_events import PackedEvents, unpacked
from gaib_wallet.domain.units import Address, Token
from gaib_wallet.domain.yields import DealName
from gaib_wallet.errors import ContractFault, MethodMissing, UnexpectedReply

_MOST_BLOCKS: Final = 2**34
"""What is more is no chain that this wallet knows, and would not fit into its files."""
_FINAL_DEPTH: Final = 64
"""Blocks behind the head that count as final at a node that does not know the word."""


class YieldReader:
    """Reads what the vault of `network` did, over one node. `services.ports.YieldReader`."""

    def __init__(self, node: NodeClient, network: Network, vault: Token) -> None:
        self._node = node
        self._network = network
        self._vault = vault
        self._multicall = Multicall(node, network.contracts.multicall)
        self._vault_logs = LogReader(node)
        self._flow_logs = LogReader(node)
        self._queue_logs = LogReader(node)
        self._block_logs = LogReader(node)
        self._trades = ShareTrades(node, self._block_logs, network.aid, vault)
        self._archive = Archive(self._multicall, self._block_logs, vault, network.aid)

    def use(self, network: Network) -> None:
        """Read prices in the pools that `network` has, in the blocks that come next."""
        self._network = network

    def read_at_most(self, blocks: int) -> None:
        """Never ask for the logs of more than `blocks` at once."""
        self.start_with(Manners(blocks, blocks))

    @property
    def was_helped(self) -> bool:
        """Never: this is one node."""
        return False

    def otherwise(self) -> "YieldReader":
        """Another reader of the same node, whose pages end at other blocks."""
        twin = YieldReader(self._node, self._network, self._vault)
        learned = self.manners()
        narrower = max(1, learned.span * 2 // 3)
        twin.start_with(Manners(narrower, narrower))
        return twin

    async def head(self, account: Address) -> VaultHead:
        """The vault's books and the account's tokens, in one request."""
        vault = self._vault.address
        assets, shares = value_read(vault, TOTAL_ASSETS), value_read(vault, TOTAL_SUPPLY)
        exit_value = value_read(vault, EXIT_VALUE, MANY_SHARES)
        owned = erc20.owned(self._vault, account)
        tokens = [token for token in self._network.tokens if token != self._vault]
        others = [erc20.owned(token, account) for token in tokens]
        others.append(erc20.owned(self._network.aid, vault))
        asked: tuple[Read[object], ...] = (assets, shares, exit_value, owned, *others)
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
            others=tuple(one.raw if one else None for one in map(answer.known, others)),
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
        return None if found is None else _sealed(found, number)

    async def seals(self, numbers: Sequence[int]) -> tuple[Seal | None, ...]:
        """Those blocks as the node has them now, in few requests."""
        found = await blocks(self._node, [hex(number) for number in numbers])
        every = zip(found, numbers, strict=True)
        return tuple(None if one is None else _sealed(one, number) for one, number in every)

    async def page(self, first: int, last: int) -> EventPage:
        """The newest page of all that the protocol and the pools said; decoded when looked at."""
        decoders = vault_decoders(self._network, self._vault)
        query = LogQuery(*_named(decoders))
        return await self._later(await self._vault_logs.fetch(query, first, last), decoders)

    async def paid_out(self, first: int, last: int) -> EventPage:
        """The newest page of AID that left the vault; decoded when looked at."""
        decoders = payment_decoders(self._network.aid, self._vault)
        addresses, topics = _named(decoders)
        query = LogQuery(addresses, (*topics, (_word(self._vault.address),)))
        return await self._later(await self._queue_logs.fetch(query, first, last), decoders)

    async def flows(self, account: Address, first: int, last: int) -> EventPage:
        """The newest page of what moved a token of the account, with what was paid for sAID."""
        word = _word(account)
        tokens = tuple(token.address for token in self._network.tokens)
        came = LogQuery(tokens, ((TRANSFER, DEPOSIT), None, (word,)))
        went = LogQuery(tokens, ((TRANSFER, WITHDRAW), (word,)))
        incoming = await self._flow_logs.newest(came, first, last)
        outgoing = await self._flow_logs.newest(went, incoming.first, last)
        start = outgoing.first
        logs = [log for log in incoming.logs if quantity(log.block_number) >= start]
        logs += outgoing.logs
        paid = await self._trades.paid(logs, word)
        decoders = flow_decoders(self._network, self._vault, account, paid)
        times = await self._times(logs)
        blocks = range(start, last + 1)
        events = await asyncio.to_thread(decoded, logs, blocks, decoders, times)
        return EventPage(start, last, unpacked(events))

    def manners(self) -> Manners:
        """What was learned of the node so far."""
        every = (self._vault_logs, self._flow_logs, self._queue_logs)
        return Manners(self._vault_logs.span, min(logs.cap for logs in every))

    def start_with(self, manners: Manners) -> None:
        """Begin with what was learned of this node at another time."""
        for logs in (self._vault_logs, self._flow_logs, self._queue_logs, self._block_logs):
            logs.start_with(manners)

    async def books_at(self, blocks: Sequence[int]) -> tuple[Sighting | None, ...]:
        """Both prices as they were in each of `blocks`; None before the vault was."""
        return await self._archive.books_at(blocks)

    async def touched(self, block: int) -> bytes:
        """A transaction of `block` that may have moved the price; empty if there is none."""
        return await self._archive.touched(block)

    async def deals(self) -> tuple[DealName, ...]:
        """The book of deals; none where the network has no such contract."""
        deals = self._network.contracts.deals
        return () if deals is None else await deal_names(self._multicall, deals)

    async def _later(self, page: RawPage, decoders: Decoders) -> EventPage:
        """`page` as events, which are decoded in the thread that looks at them."""
        times: dict[str, str] = {}
        if not page.is_dated:
            times = await self._times(await asyncio.to_thread(page.logs))
        return EventPage(page.first, page.last, PackedEvents(partial(_read, page, decoders, times)))

    async def _times(self, logs: Iterable[RawLog]) -> dict[str, str]:
        """Times of the blocks of those logs that do not say it themselves."""
        numbers = sorted({log.block_number for log in logs if log.block_timestamp is None})
        times = {}
        for number, found in zip(numbers, await blocks(self._node, numbers), strict=True):
            if found is None or quantity(found.number) != quantity(number):
                raise UnexpectedReply
            times[number] = found.timestamp
        return times


def _read(page: RawPage, decoders: Decoders, times: dict[str, str]) -> bytes:
    return decoded(page.parsed(), range(page.first, page.last + 1), decoders, times)


def _named(decoders: Decoders) -> tuple[tuple[Address, ...], tuple[tuple[str, ...]]]:
    """The contracts and the first topics of `decoders`, as a query has them."""
    addresses = dict.fromkeys(Address(address) for address, _ in decoders)
    return tuple(addresses), (tuple(dict.fromkeys(topic for _, topic in decoders)),)


def _losses(books: VaultState, exit_value: int) -> int:
    """Marked losses, from what very many shares would get: `many * (A - U + 1) // (S + 1)`."""
    left = -(-exit_value * (books.shares + 1) // MANY_SHARES)
    return max(0, books.assets + 1 - left)


def _word(account: Address) -> str:
    return f"0x{account[2:].lower():0>64}"


def _sealed(found: Block, number: int | None = None) -> Seal:
    """`found`, which is block `number` if that was asked for."""
    at = found.stamp
    if at.number >= _MOST_BLOCKS or number not in {None, at.number}:
        raise UnexpectedReply
    return Seal(at.number, int(at.mined_at.timestamp()), found.hash)
