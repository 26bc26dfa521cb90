"""Who may take what of an account: found in events, then asked of the tokens themselves."""

import asyncio
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
import logging
from typing import Final

from gaib_wallet.chain import erc20
from gaib_wallet.chain.abi import Read
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.logs import LogPage, LogQuery, LogReader
from gaib_wallet.chain.multicall import Answer, Multicall
from gaib_wallet.chain.transfers import APPROVAL, address_in
from gaib_wallet.chain.wire import octets, quantity
from gaib_wallet.domain.approvals import Approval, Approvals
from gaib_wallet.domain.network import Network, Venue
from gaib_wallet.domain.units import Address, Token, TokenAmount
from gaib_wallet.errors import NodeFault, UnexpectedReply

MOST_PAGES: Final = 40
"""Pages of events a read: the next one goes on where this one stopped."""
REORG_DEPTH: Final = 64
"""Blocks under the last head that are read again: they may be others by now."""
_TOPICS, _SPENDER = 3, 2
"""Of ERC-20's Approval: its own hash, the owner, the spender."""
_log = logging.getLogger(__name__)
_Pair = tuple[Token, Address]


@dataclass(slots=True)
class _Search:
    """What was read of one account's events; `covered` are the blocks without a gap."""

    since: dict[_Pair, int] = field(default_factory=dict)
    covered: range = range(0)


class OnChainApprovals:
    """Allowances on one network; is `services.ports.ApprovalReader` without importing it.

    What was found is remembered while the program runs, so that only new blocks are asked for.
    """

    def __init__(self, node: NodeClient, multicall: Multicall, network: Network) -> None:
        self._node = node
        self._multicall = multicall
        self._network = network
        self._tokens = {token.address.lower(): token for token in network.tokens}
        self._logs = LogReader(node)
        self._searches: defaultdict[Address, _Search] = defaultdict(_Search)
        self._searching = asyncio.Lock()

    def use(self, network: Network) -> None:
        """Know the pools that were found on the network as spenders, from now on."""
        self._network = network

    async def read(self, account: Address) -> Approvals:
        """All allowances of the network's tokens that are not zero, at the head.

        A node that tells no events, or not all of them, is no fault: `searched_from` says so.

        Raises:
            NodeFault, ContractFault: no answer, or one that nobody can read.
        """
        async with self._searching:
            search = self._searches[account]
            searched_from = await self._search(account, search)
            since = dict(search.since)
        pairs = dict.fromkeys((*self._own_pairs(), *since))
        owned = {token: erc20.owned(token, account) for token in self._network.tokens}
        allowed = {pair: erc20.allowed(pair[0], account, pair[1]) for pair in pairs}
        answer = await self._multicall.ask(*owned.values(), *allowed.values())
        found = tuple(
            Approval(
                spender=spender,
                name=self._network.names.get(spender, ""),
                allowed=amount,
                owned=answer.of(owned[token]),
                since=since.get((token, spender)),
            )
            for (token, spender), amount in _not_zero(answer, allowed)
        )
        return Approvals(account, found, searched_from, answer.at)

    async def _search(self, account: Address, search: _Search) -> int | None:
        """Read new events, then older ones, as far as the node and the patience go.

        Returns:
            The oldest block from which on all were read; None where the newest could not be.
        """
        launch, pages = self._network.launch_block, MOST_PAGES
        topics = ((APPROVAL,), (_topic(account),))
        query = LogQuery(tuple(token.address for token in self._network.tokens), topics)
        reached = None
        try:
            head = quantity(await self._node.ask("eth_blockNumber"))
            start, known = head + 1, _settled(search.covered, head)
            while start > launch and pages:
                if known and start <= known.stop:
                    start, known = known.start, range(0)
                else:
                    oldest = known.stop if known else launch
                    page = await self._logs.newest(query, oldest, start - 1)
                    self._take(search, page)
                    start, pages = page.first, pages - 1
                search.covered, reached = range(start, head + 1), start
        except (NodeFault, UnexpectedReply):
            _log.warning("the node tells no events of these blocks", exc_info=True)
        return reached

    def _take(self, search: _Search, page: LogPage) -> None:
        for log in page.logs:
            token = self._tokens[log.address.lower()]
            # Of an event in another shape nobody knows whom it speaks of.
            if len(log.topics) == _TOPICS:
                pair = token, address_in(octets(log.topics[_SPENDER]))
                search.since[pair] = max(search.since.get(pair, 0), quantity(log.block_number))

    def _own_pairs(self) -> Iterator[_Pair]:
        """Every token with every contract of the manifest that this wallet may let take it."""
        contracts, said = self._network.contracts, self._network.said
        of_curve = [one.address for one in self._network.pools if one.venue is Venue.CURVE]
        # What Permit2 hands on is exact and ends by itself; what it may take does not.
        routers = (contracts.v2_router, contracts.v3_router, contracts.permit2)
        others = (*routers, contracts.minter, contracts.redeemer, said and said.address)
        for token in self._network.tokens:
            for spender in (*of_curve, *others):
                if spender:
                    yield token, spender


def _settled(covered: range, head: int) -> range:
    """What need not be read again: the newest blocks may be others by now, or gone."""
    if head < covered.stop - 1:
        return range(0)
    return range(covered.start, max(covered.start, covered.stop - REORG_DEPTH))


def _not_zero(
    answer: Answer, allowed: Mapping[_Pair, Read[TokenAmount]]
) -> Iterator[tuple[_Pair, TokenAmount]]:
    for pair, read in allowed.items():
        amount = answer.of(read)
        if amount.raw:
            yield pair, amount


def _topic(account: Address) -> str:
    """An address as an event has it among its indexed words."""
    return f"0x{account[2:].lower():0>64}"
