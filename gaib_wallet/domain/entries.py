"""What a transaction means for an account's book: what came at which cost, what went for what."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from enum import Enum
from fractions import Fraction
from typing import NamedTuple

from gaib_wallet.domain.dollars import DollarPrice, PriceSource
from gaib_wallet.domain.events import ChainEvent, EventKind
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.units import USD, Token

_IN = {EventKind.BOUGHT, EventKind.RECEIVED, EventKind.CAME}
OF_SHARES = {EventKind.BOUGHT, EventKind.RECEIVED, EventKind.SOLD, EventKind.SENT}
NOBODY = 0
"""The number of the address that tokens come from when they are made."""


class EntryKind(Enum):
    """One line of the book. PAID: AID of the queue; it neither came nor went, it was owed."""

    STAKED = "staked"
    ASKED = "asked"
    PAID = "paid"
    SHARES_CAME = "shares came"
    SHARES_WENT = "shares went"
    AID_CAME = "aid came"
    AID_WENT = "aid went"


class Entry(NamedTuple):
    """`shares` and `aid` in base units; `usd` in base units of USD.

    `worth` is what shares cost or brought in AID, base units, `usd` the same in dollars, or that of
    `aid` alone. None where it is not known: then what came is unpriced, and what went takes its
    cost along. STAKED: `aid` of the account's own was used, and `usd` is only for the rest.
    `own_log` is the index of a transfer from or to another account of this wallet, else None.
    """

    kind: EntryKind
    shares: int = 0
    aid: int = 0
    worth: int | None = None
    usd: Fraction | None = None
    own_log: int | None = None


class Roles:
    """Who is who among the numbers in events."""

    def __init__(self, network: Network, own: Collection[str]) -> None:
        its = network.contracts
        self.own = {int(one, 16) for one in own}
        self.vault = int(network.said.address, 16) if network.said else None
        self.said = network.said
        self.aid = network.aid
        self.known = {int(address, 16) for address in network.names} | {NOBODY}
        self.issuers = {NOBODY, *(int(one, 16) for one in (its.minter, its.redeemer) if one)}
        self.tokens = {int(token.address, 16): token for token in network.dollars}
        self.usd_per_aid_unit = Fraction(10**USD.digits, 10**network.aid.digits)


@dataclass(slots=True)
class Sums:
    """One transaction's events, added up; base units, dollars in those of USD.

    `vault` are the vault's own events, in order, with its payments. `aid` and `usd` are what came
    less what went, past the vault and past accounts of this wallet, and so are `loose`: shares that
    moved without a price in their event. `net` is what came less what went of each token, in all.
    `carried` is AID of the account's own that a deposit used, also where a router took it there;
    `aid_left` is `aid` without that, and `donated` what else the vault was given.
    """

    vault: list[ChainEvent] = field(default_factory=list)
    traded: list[ChainEvent] = field(default_factory=list)
    own: list[ChainEvent] = field(default_factory=list)
    net: dict[Token, int] = field(default_factory=dict)
    dollars: dict[Token, int] = field(default_factory=dict)
    parties: dict[int, None] = field(default_factory=dict)
    assets: int = 0
    owed: int = 0
    to_vault: int = 0
    carried: int = 0
    aid_left: int = 0
    donated: int = 0
    loose: int = 0
    aid: int = 0
    usd: int = 0
    has_bought: bool = False
    has_sold: bool = False
    has_issuer: bool = False
    has_own: bool = False

    @property
    def has_swapped_dollars(self) -> bool:
        """Whether one dollar token came and another went, and no AID."""
        moved = self.dollars.values()
        return not self.aid_left and min(moved, default=0) < 0 < max(moved, default=0)


def summed(events: Iterable[ChainEvent], roles: Roles) -> Sums:
    """`events` of one transaction, oldest first, added up."""
    sums = Sums()
    for event in events:
        if event.kind is EventKind.DEPOSITED:
            sums.vault.append(event)
            sums.assets += event.assets
            _moved(sums, roles.said, event.shares)
        elif event.kind is EventKind.WITHDRAWN:
            sums.vault.append(event)
            sums.owed += event.assets
            _moved(sums, roles.said, -event.shares)
        else:
            _transferred(sums, event, roles)
    sums.carried = min(sums.assets, sums.to_vault + max(0, -sums.aid))
    sums.aid_left = sums.aid + max(0, sums.carried - sums.to_vault)
    sums.donated = max(0, sums.to_vault - sums.carried)
    return sums


def _moved(sums: Sums, token: Token | None, change: int) -> None:
    if token is not None:
        sums.net[token] = sums.net.get(token, 0) + change


def _transferred(sums: Sums, event: ChainEvent, roles: Roles) -> None:
    sign = 1 if event.kind in _IN else -1
    of_shares = event.kind in OF_SHARES
    token = roles.said if of_shares else roles.tokens.get(event.shares)
    change = sign * (event.shares if of_shares else event.assets)
    _moved(sums, token, change)
    if event.subject not in roles.known:
        sums.parties[event.subject] = None
    sums.has_issuer = sums.has_issuer or event.subject in roles.issuers
    if event.subject in roles.own:
        sums.has_own = True
        sums.own += [event] if of_shares or token == roles.aid else []
    elif of_shares or token is None:
        _shares_moved(sums, event, change)
    elif token == roles.aid:
        _aid_moved(sums, event, change, roles)
    else:
        sums.dollars[token] = sums.dollars.get(token, 0) + change
        sums.usd += change * 10 ** (USD.digits - token.digits)


def _shares_moved(sums: Sums, event: ChainEvent, change: int) -> None:
    if event.assets:
        sums.traded.append(event)
        sums.has_bought = sums.has_bought or change > 0
        sums.has_sold = sums.has_sold or change < 0
    else:
        sums.loose += change


def _aid_moved(sums: Sums, event: ChainEvent, change: int, roles: Roles) -> None:
    if event.subject != roles.vault:
        sums.aid += change
    elif change > 0:
        sums.vault.append(event)
    else:
        sums.to_vault -= change


class Settled(NamedTuple):
    """A transaction as lines of the book, with what AID was worth in it.

    `is_converted`: what shares cost or brought in AID is dollars at that price.
    """

    entries: tuple[Entry, ...]
    price: DollarPrice
    is_converted: bool


def settled(sums: Sums, market: DollarPrice, roles: Roles) -> Settled:
    """The lines that `sums` make, with AID at its price in the transaction or else at `market`.

    In the order in which things can be: what came first, what went last.
    """
    price = _price(sums, market, roles)
    unit = price.usd * roles.usd_per_aid_unit
    aid, loose = sums.aid_left, _loose(sums, unit)
    has_sold = sums.has_sold or sums.loose < 0
    has_bought = sums.has_bought or sums.loose > 0
    lines = [_own(event) for event in sums.own if event.kind in _IN]
    if aid > 0:
        is_priced = sums.usd < 0 or has_sold
        lines.append(Entry(EntryKind.AID_CAME, aid=aid, usd=aid * unit if is_priced else None))
    shares = [*_traded(sums, unit), *loose]
    lines += [line for line in shares if line.kind is EntryKind.SHARES_CAME]
    lines += _at_the_vault(sums, unit)
    lines += [line for line in shares if line.kind is EntryKind.SHARES_WENT]
    if aid < 0:
        is_priced = sums.usd > 0 or has_bought
        lines.append(Entry(EntryKind.AID_WENT, aid=-aid, usd=-aid * unit if is_priced else None))
    if sums.donated:
        lines.append(Entry(EntryKind.AID_WENT, aid=sums.donated))
    lines += [_own(event) for event in sums.own if event.kind not in _IN]
    is_converted = not aid and any(line.worth is not None for line in loose)
    return Settled(tuple(lines), price, is_converted)


def _price(sums: Sums, market: DollarPrice, roles: Roles) -> DollarPrice:
    """USD per AID: what dollars were paid or got for it here, if that can be told apart."""
    if sums.loose:  # the dollars may be for shares whose worth in AID nobody said
        return market
    aid = sums.aid_left + sums.assets - sums.carried
    aid += sum(one.assets if one.kind in _IN else -one.assets for one in sums.traded)
    if sums.usd * aid >= 0:
        return market
    usd = -Fraction(sums.usd, aid) / roles.usd_per_aid_unit
    return DollarPrice(usd, PriceSource.TRADE)


def _loose(sums: Sums, unit: Fraction) -> list[Entry]:
    """Shares without a price in their event, for what went or came beside them; or for nothing."""
    if not sums.loose:
        return []
    kind = EntryKind.SHARES_CAME if sums.loose > 0 else EntryKind.SHARES_WENT
    sign = -1 if sums.loose > 0 else 1
    aid, usd = max(0, sign * sums.aid_left), max(0, sign * sums.usd)
    worth = aid + int(usd / unit)
    if sums.traded or not worth:
        return [Entry(kind, abs(sums.loose))]
    return [Entry(kind, abs(sums.loose), worth=worth, usd=aid * unit + usd)]


def _traded(sums: Sums, unit: Fraction) -> list[Entry]:
    lines = []
    for event in sums.traded:
        comes = event.kind in _IN
        worth = event.assets
        own = sums.aid_left * (-1 if comes else 1)
        if len(sums.traded) == 1 and not sums.usd and not sums.loose and own > 0:
            worth = own  # what a middleman kept of it was paid, too, or never came
        kind = EntryKind.SHARES_CAME if comes else EntryKind.SHARES_WENT
        lines.append(Entry(kind, event.shares, worth=worth, usd=worth * unit))
    return lines


def _at_the_vault(sums: Sums, unit: Fraction) -> list[Entry]:
    lines = []
    left = sums.carried
    for event in sums.vault:
        if event.kind is EventKind.DEPOSITED:
            part = min(left, event.assets)
            left -= part
            usd = (event.assets - part) * unit
            lines.append(Entry(EntryKind.STAKED, event.shares, part, event.assets, usd))
        elif event.kind is EventKind.WITHDRAWN:
            owed = event.assets
            lines.append(Entry(EntryKind.ASKED, event.shares, owed, owed, owed * unit))
        else:
            lines.append(Entry(EntryKind.PAID, aid=event.assets))
    return lines


def _own(event: ChainEvent) -> Entry:
    log = event.log_index
    if event.kind in OF_SHARES:
        kind = EntryKind.SHARES_CAME if event.kind in _IN else EntryKind.SHARES_WENT
        return Entry(kind, event.shares, own_log=log)
    kind = EntryKind.AID_CAME if event.kind in _IN else EntryKind.AID_WENT
    return Entry(kind, aid=event.assets, own_log=log)
