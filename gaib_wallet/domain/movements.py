"""What moved on an account, one entry for each transaction, in its own tokens."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from itertools import groupby
from typing import Protocol

from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.dollars import DollarPrice
from gaib_wallet.domain.entries import (
    OF_SHARES,
    Entry,
    EntryKind,
    Roles,
    Sums,
    settled,
    summed,
)
from gaib_wallet.domain.events import ChainEvent, EventKind
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.units import Address, TokenAmount

_MOST = 2**128 - 1
"""Base units: there is no more of any token."""


class MovementKind(Enum):
    """What a transaction was to the account.

    OWN: between two accounts of this wallet, which is neither gain nor loss. OTHER: more than one
    of these at once.
    """

    STAKED = "staked"
    EXIT_ASKED = "exit asked"
    EXIT_PAID = "exit paid"
    BOUGHT = "bought"
    SOLD = "sold"
    MINTED = "minted"
    REDEEMED = "redeemed"
    SWAPPED = "swapped"
    RECEIVED = "received"
    SENT = "sent"
    OWN = "own"
    OTHER = "other"


_KINDS = {
    EntryKind.STAKED: MovementKind.STAKED,
    EntryKind.ASKED: MovementKind.EXIT_ASKED,
    EntryKind.PAID: MovementKind.EXIT_PAID,
}
_OF_SHARES = {
    EntryKind.SHARES_CAME: (MovementKind.RECEIVED, MovementKind.BOUGHT),
    EntryKind.SHARES_WENT: (MovementKind.SENT, MovementKind.SOLD),
}


@dataclass(frozen=True, slots=True)
class Movement:
    """What one transaction brought and took; `log_index` is that of its first event.

    `came` and `went` hold each token once, never both ways. `owed` is the AID that a request fixed,
    base units, which neither came nor went. `aid` is what sAID was bought or sold for, base units,
    also where dollars were paid; None where it is not known. `is_aid_converted`: no AID was seen,
    so that `aid` is the dollars at `price`. `parties` are the numbers of the addresses on the other
    side, none of which is a contract known as a venue. `events` are what all this is made of, and
    `entries` what it means for the account's book.
    """

    block: int
    log_index: int
    time: int
    tx_hash: bytes
    kind: MovementKind
    came: tuple[TokenAmount, ...]
    went: tuple[TokenAmount, ...]
    owed: int
    aid: int | None
    price: DollarPrice
    is_aid_converted: bool = False
    parties: tuple[int, ...] = ()
    events: tuple[ChainEvent, ...] = ()
    entries: tuple[Entry, ...] = ()

    @property
    def at(self) -> datetime:
        """When its block was mined (UTC)."""
        return datetime.fromtimestamp(self.time, UTC)

    @property
    def others(self) -> tuple[Address, ...]:
        """`parties` as addresses. Half a millisecond each: for the rows that are seen."""
        return tuple(with_checksum(f"{number:040x}") for number in self.parties)


class Prices(Protocol):
    """Who knows what AID was worth. `DollarPrices`, or what was written down of them."""

    def before(self, flow: ChainEvent) -> DollarPrice:
        """The last price before `flow`."""


def movements_of(
    flows: Iterable[ChainEvent],
    network: Network,
    prices: Prices,
    own: Collection[Address] = (),
) -> tuple[Movement, ...]:
    """The transactions of one account's `flows`, oldest first. `own`: accounts of this wallet.

    Left out: what says the same twice, moves nothing (as who poisons a history sends it), is of
    another token than the network's, or is more than there is of any.
    """
    roles = Roles(network, own)
    told = sorted(flow for flow in set(flows) if _counts(flow, roles))
    grouped = groupby(told, _transaction)
    return tuple(_movement(tuple(events), prices, roles) for _, events in grouped)


def _transaction(event: ChainEvent) -> tuple[int, bytes]:
    return event.block, event.tx_hash


def _counts(flow: ChainEvent, roles: Roles) -> bool:
    if flow.kind in {EventKind.CAME, EventKind.WENT}:
        return flow.shares in roles.tokens and 0 < flow.assets <= _MOST
    if flow.kind in OF_SHARES or flow.kind in {EventKind.DEPOSITED, EventKind.WITHDRAWN}:
        return 0 < flow.shares <= _MOST and flow.assets <= _MOST
    return False


def _movement(events: tuple[ChainEvent, ...], prices: Prices, roles: Roles) -> Movement:
    first = events[0]
    sums = summed(events, roles)
    lines, price, is_converted = settled(sums, prices.before(first), roles)
    kinds = _kinds(sums, lines)
    return Movement(
        block=first.block,
        log_index=first.log_index,
        time=first.time,
        tx_hash=first.tx_hash,
        kind=kinds.pop() if len(kinds) == 1 else MovementKind.OTHER,
        came=tuple(TokenAmount(net, token) for token, net in sums.net.items() if net > 0),
        went=tuple(TokenAmount(-net, token) for token, net in sums.net.items() if net < 0),
        owed=sums.owed,
        aid=_worth(lines),
        price=price,
        is_aid_converted=is_converted,
        parties=tuple(sums.parties),
        events=events,
        entries=lines,
    )


def _worth(lines: tuple[Entry, ...]) -> int | None:
    """AID that shares cost, or brought; None where they did both, or it is not known."""
    cost = brought = 0
    for line in lines:
        if line.kind is EntryKind.STAKED or line.kind is EntryKind.SHARES_CAME:
            cost += line.worth or 0
        elif line.kind is EntryKind.SHARES_WENT:
            brought += line.worth or 0
    return (cost or brought or None) if not cost or not brought else None


def _kinds(sums: Sums, lines: tuple[Entry, ...]) -> set[MovementKind]:
    kinds = {_KINDS[line.kind] for line in lines if line.kind in _KINDS}
    if sums.has_own:
        kinds.add(MovementKind.OWN)
    is_trade = False
    for line in lines:
        if line.own_log is None and line.kind in _OF_SHARES:
            is_priced = line.worth is not None
            is_trade = is_trade or is_priced
            kinds.add(_OF_SHARES[line.kind][is_priced])
    if sums.donated:
        kinds.add(MovementKind.SENT)
    # Dollars that went into a deposit on their way through AID are part of it.
    is_way = sums.assets > 0 and sums.usd < 0 and sums.aid_left <= sums.carried
    if not is_trade and not is_way:
        kinds |= _exchanged(sums)
    return kinds


def _exchanged(sums: Sums) -> set[MovementKind]:
    """What moved of AID and dollars that neither the vault nor shares explain."""
    if sums.aid_left * sums.usd < 0 or sums.has_swapped_dollars:
        if not sums.has_issuer:
            return {MovementKind.SWAPPED}
        return {MovementKind.MINTED if sums.aid_left > 0 else MovementKind.REDEEMED}
    kinds = set()
    if max(sums.aid_left, sums.usd) > 0:
        kinds.add(MovementKind.RECEIVED)
    if min(sums.aid_left, sums.usd) < 0:
        kinds.add(MovementKind.SENT)
    return kinds
