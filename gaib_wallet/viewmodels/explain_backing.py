"""Where the figures of the Backing page are from, and who said them."""

from typing import NamedTuple

from gaib_wallet.domain.backing import Backing
from gaib_wallet.domain.units import TokenAmount
from gaib_wallet.services.ports import Provenance
from gaib_wallet.viewmodels.backing_facts import BackingFacts
from gaib_wallet.viewmodels.backing_state import BackingState
from gaib_wallet.viewmodels.explained import Explained, named_amounts, ratio_digits, say
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

_RESERVES = QT_TRANSLATE_NOOP(
    "explain", "What the issuer reported to hold, by the AID in circulation, and cut."
)
_COVER = QT_TRANSLATE_NOOP(
    "explain",
    "The collateral of all open deals, by what they owe. Those in default are among them.",
)
_HEARD = QT_TRANSLATE_NOOP(
    "explain", "The open deals whose hardware was heard of within a day of that block."
)


class _Page(NamedTuple):
    """What the page shows, and what it is made of."""

    backing: Backing
    facts: BackingFacts
    state: BackingState
    reads: Provenance
    text: Text


def explained(
    key: str, facts: BackingFacts, state: BackingState, reads: Provenance, text: Text
) -> Explained | None:
    """The figure of that key: `reserves`, `cover` or `heard`."""
    backing = facts.backing
    if backing is None:
        return None
    page = _Page(backing, facts, state, reads, text)
    match key:
        case "reserves":
            return _reserves(page)
        case "cover":
            return _cover(page)
        case _:
            return _heard(page)


def _reserves(page: _Page) -> Explained | None:
    backing, facts, state, reads, text = page
    reserves, ratio, supply = backing.reserves, backing.reserve_ratio, backing.aid_supply
    if reserves is None or ratio is None or supply is None:
        return None
    reported = QT_TRANSLATE_NOOP(
        "explain",
        "Issuer-reported on %1. The contract only keeps what it was told. How much AID"
        " there is, the chain says itself.",
    )
    names = (
        (QT_TRANSLATE_NOOP("explain", "T-bills"), reserves.tbills),
        (QT_TRANSLATE_NOOP("explain", "Stablecoins"), reserves.stables),
        (QT_TRANSLATE_NOOP("explain", "Deals"), reserves.deals),
        (QT_TRANSLATE_NOOP("explain", "AID in circulation"), supply),
    )
    return Explained(
        text.say(Message("ReservesView", "Reserves against AID in circulation")),
        state.reserves.figure,
        say(text, _RESERVES),
        backing.at,
        ratio_digits(ratio, text),
        named_amounts([(say(text, name), amount) for name, amount in names], text),
        (*reads.reserves(facts.network), *reads.supply(facts.network)),
        say(text, reported, text.date(reserves.as_of)),
    )


def _cover(page: _Page) -> Explained | None:
    backing, facts, state, reads, text = page
    cover = backing.cover
    if cover is None:
        return None
    collateral = TokenAmount(sum(deal.collateral.raw for deal in backing.open_deals), backing.aid)
    names = (
        (QT_TRANSLATE_NOOP("explain", "Collateral"), collateral),
        (QT_TRANSLATE_NOOP("explain", "Owed"), backing.owed),
    )
    return Explained(
        text.say(Message("CoverView", "Collateral over deals")),
        state.cover.figure,
        say(text, _COVER),
        backing.at,
        ratio_digits(cover, text),
        named_amounts([(say(text, name), amount) for name, amount in names], text),
        reads.deals(facts.network, _open(backing)),
        _told(backing, text),
    )


def _heard(page: _Page) -> Explained | None:
    backing, facts, state, reads, text = page
    if not backing.open_deals:
        return None
    heard = [
        (deal.borrower, text.moment(deal.heard_at) if deal.heard_at else "\u2014")
        for deal in backing.open_deals
    ]
    return Explained(
        text.say(Message("HeardView", "GPUs heard from")),
        f"{state.heard.figure} {state.heard.unit}",
        say(text, _HEARD),
        backing.at,
        parts=tuple(heard),
        questions=reads.deals(facts.network, _open(backing)),
        reported=_told(backing, text),
    )


def _open(backing: Backing) -> list[int]:
    return [deal.number for deal in backing.open_deals]


def _told(backing: Backing, text: Text) -> str:
    """Who said so, and when last."""
    dates = [deal.heard_at for deal in backing.open_deals if deal.heard_at]
    if not dates:
        never = QT_TRANSLATE_NOOP(
            "explain", "Issuer-reported. The contract only keeps what it was told."
        )
        return say(text, never)
    last = QT_TRANSLATE_NOOP(
        "explain", "Issuer-reported, last on %1. The contract only keeps what it was told."
    )
    return say(text, last, text.date(max(dates)))
