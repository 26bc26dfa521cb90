"""The cards of the Backing page: reserves, cover, hardware that was heard, ends, concentration."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from gaib_wallet.domain.backing import Backing, Part, Reserves, Rung, Share, whole_percents
from gaib_wallet.domain.deals import AssetClass, Deal
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.units import Rounding
from gaib_wallet.viewmodels.deal_rows import age_text, cover_text, say
from gaib_wallet.viewmodels.table import Tone
from gaib_wallet.viewmodels.text import HIDDEN, Text
from gaib_wallet.words import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP

STABLES_ROLE = "field"
_MILLION = 10**6
_CLOSED = QT_TRANSLATE_NOOP("backing", "Not published on this network.")
_SILENT = QT_TRANSLATE_NOOP("backing", "The contract did not answer.")
_UNSAID = QT_TRANSLATE_NOOP("backing", "Nothing was reported yet.")


@dataclass(frozen=True, slots=True)
class Slice:
    """A part of a bar, in the colour of a role."""

    role: str
    part: Fraction


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """Colours and what they stand for."""

    roles: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class ReservesCard:
    """How much the issuer says it holds for the AID there is; `closed_text` in place of it."""

    figure: str = ""
    note: str = ""
    tone: Tone = ""
    slices: tuple[Slice, ...] = ()
    legend: tuple[LegendEntry, ...] = ()
    summary: str = ""
    closed_text: str = ""


@dataclass(frozen=True, slots=True)
class CoverCard:
    """How far collateral covers what is owed; `closed_text` in place of it."""

    figure: str = ""
    note: str = ""
    tone: Tone = ""
    attested: str = ""
    can_ask: bool = False
    closed_text: str = ""


@dataclass(frozen=True, slots=True)
class HeardCard:
    """Whose hardware spoke lately; `closed_text` in place of it."""

    figure: str = ""
    unit: str = ""
    note: str = ""
    hours: str = ""
    silent: str = ""
    closed_text: str = ""


@dataclass(frozen=True, slots=True)
class RungView:
    """A bar of the ladder; its parts are those of the tallest bar."""

    label: str
    year: str
    figure: str
    slices: tuple[Slice, ...]


@dataclass(frozen=True, slots=True)
class LadderState:
    """When deals end; `summary` says it in one sentence, for those who cannot see."""

    rungs: tuple[RungView, ...] = ()
    summary: str = ""


@dataclass(frozen=True, slots=True)
class ShareRow:
    """How much is with the largest; `tip` names all, the largest first."""

    label: str
    part: Fraction
    figure: str
    tip: str


def reserves_card(backing: Backing | None, network: Network, text: Text) -> ReservesCard:
    """The ratio is cut, so that 100 % is said of no less."""
    if network.contracts.reserve is None:
        return ReservesCard(closed_text=say(text, _CLOSED))
    if backing is None:
        return ReservesCard()
    reserves, ratio = backing.reserves, backing.reserve_ratio
    if backing.silent_parts & {Part.RESERVE, Part.AID}:
        return ReservesCard(closed_text=say(text, _SILENT))
    if reserves is None or ratio is None:
        return ReservesCard(closed_text=say(text, _UNSAID))
    note = QT_TRANSLATE_NOOP("backing", "%1 on %2, for %3")
    slices = tuple(_slices(reserves, backing))
    legend = _legend(reserves, backing, text)
    return ReservesCard(
        figure=text.percent(ratio, Rounding.DOWN, 1),
        note=say(text, note, reserves.total, text.date(reserves.as_of), backing.aid_supply),
        tone="" if ratio >= 1 else "negative",
        slices=slices,
        legend=legend,
        summary=", ".join(entry.text for entry in legend),
    )


def cover_card(backing: Backing | None, network: Network, text: Text) -> CoverCard:
    """Cover over all deals with money in them, defaulted ones among them."""
    if network.contracts.deals is None:
        return CoverCard(closed_text=say(text, _CLOSED))
    if backing is None:
        return CoverCard()
    if Part.DEALS in backing.silent_parts:
        return CoverCard(closed_text=say(text, _SILENT))
    if not backing.open_deals:
        return CoverCard(closed_text=say(text, QT_TRANSLATE_NOOP("backing", "No deal is open.")))
    cover = backing.cover
    is_covered = cover is None or cover >= 1
    return CoverCard(
        figure=cover_text(cover, text),
        note=_cover_note(backing, text, is_covered=is_covered),
        tone="" if is_covered else "negative",
        attested=_attested(backing, text),
        can_ask=backing.largest is not None and network.said is not None,
    )


def heard_card(backing: Backing | None, network: Network, text: Text) -> HeardCard:
    """Deals whose hardware spoke within a day of the block."""
    if network.contracts.deals is None:
        return HeardCard(closed_text=say(text, _CLOSED))
    if backing is None:
        return HeardCard()
    if Part.DEALS in backing.silent_parts:
        return HeardCard(closed_text=say(text, _SILENT))
    if not backing.open_deals:
        return HeardCard(closed_text=say(text, QT_TRANSLATE_NOOP("backing", "No deal is open.")))
    count = QT_TRANSLATE_NOOP("backing", "%1 of %2")
    hours = QT_TRANSLATE_NOOP("backing", "%1 GPU hours so far")
    return HeardCard(
        figure=say(text, count, len(backing.heard), len(backing.open_deals)),
        unit=say(text, QT_TRANSLATE_NOOP("backing", "deals")),
        note=_heard_note(backing, text),
        hours=say(text, hours, text.whole(backing.gpu_hours)),
        silent=_silent(backing, text),
    )


def ladder_state(backing: Backing | None, text: Text) -> LadderState:
    """Bars in millions of AID, cut."""
    rungs = backing.ladder if backing else ()
    tallest = max((_height(rung) for rung in rungs), default=Fraction(0))
    views = []
    for place, rung in enumerate(rungs):
        is_first = place == 0 or rungs[place - 1].first.year != rung.first.year
        views.append(_rung(rung, tallest, text, shows_year=is_first))
    said = [
        _rung_text(rung, view, text) for view, rung in zip(views, rungs, strict=True) if view.figure
    ]
    return LadderState(tuple(views), "; ".join(said))


def share_rows(backing: Backing | None, text: Text) -> tuple[ShareRow, ...]:
    """The largest borrower, host and model of GPU, by what is owed."""
    if backing is None or not backing.owed.raw:
        return ()
    models = [share for share in backing.shares_by(_gpu_model) if share.name]
    found = [
        _share_row(QT_TRANSLATE_NOOP("backing", "Borrower"), backing.shares_by(_borrower), text),
        _share_row(QT_TRANSLATE_NOOP("backing", "Host"), backing.shares_by(_host), text),
    ]
    if models:
        found.append(_share_row(QT_TRANSLATE_NOOP("backing", "GPU %1"), models, text))
    return tuple(found)


def _slices(reserves: Reserves, backing: Backing) -> Iterable[Slice]:
    total, owed = reserves.total.raw, backing.owed.raw
    if not total:
        return
    for role, amount in (("tbills", reserves.tbills), (STABLES_ROLE, reserves.stables)):
        yield Slice(role, Fraction(amount.raw, total))
    deals = Fraction(reserves.deals.raw, total)
    for source, amount in backing.by_source.items():
        yield Slice(source.value, deals * Fraction(amount.raw, owed))


def _legend(reserves: Reserves, backing: Backing, text: Text) -> tuple[LegendEntry, ...]:
    parts = (reserves.tbills, reserves.stables, reserves.deals)
    tbills, stables, deals = (
        text.percent(Fraction(part, 100), Rounding.DOWN, 0) for part in whole_percents(parts)
    )
    roles = tuple(source.value for source in backing.by_source)
    return (
        LegendEntry(("tbills",), say(text, QT_TRANSLATE_NOOP("backing", "T-bills %1"), tbills)),
        LegendEntry(
            (STABLES_ROLE,), say(text, QT_TRANSLATE_NOOP("backing", "stables %1"), stables)
        ),
        LegendEntry(roles, say(text, QT_TRANSLATE_NOOP("backing", "deals %1, by kind"), deals)),
    )


def _cover_note(backing: Backing, text: Text, *, is_covered: bool) -> str:
    source = QT_TRANSLATE_N_NOOP("backing", "less collateral than is owed, %1 open deals")
    if is_covered:
        source = QT_TRANSLATE_N_NOOP("backing", "over-collateralised, %1 open deals")
    count = len(backing.open_deals)
    note = say(text, source, text.whole(count), count=count)
    if backing.in_default:
        default = QT_TRANSLATE_NOOP("backing", "%1; %2 in default, %3 of what is owed")
        part = text.percent(backing.default_share or Fraction(0), Rounding.UP, 1)
        note = say(text, default, note, text.whole(backing.in_default), part)
    if backing.overdue:
        overdue = QT_TRANSLATE_NOOP("backing", "%1; %2 overdue")
        note = say(text, overdue, note, text.whole(len(backing.overdue)))
    return note


def _attested(backing: Backing, text: Text) -> str:
    deal = backing.last_attested
    if deal is None or deal.attested_at is None:
        return say(text, QT_TRANSLATE_NOOP("backing", "none was ever attested"))
    age = age_text(backing.at.mined_at, deal.attested_at, text)
    return say(text, QT_TRANSLATE_NOOP("backing", "last attestation %1 ago"), age)


def _heard_note(backing: Backing, text: Text) -> str:
    """The longest silence of those that count as heard, and how busy their GPUs are."""
    ages = [deal.heard_at for deal in backing.heard if deal.heard_at]
    if not ages:
        return ""
    within = QT_TRANSLATE_NOOP("backing", "within %1")
    note = say(text, within, age_text(backing.at.mined_at, min(ages), text))
    if backing.utilisation is None:
        return note
    used = QT_TRANSLATE_NOOP("backing", "%1; utilisation %2")
    return say(text, used, note, text.percent(backing.utilisation, Rounding.DOWN, 0))


def _silent(backing: Backing, text: Text) -> str:
    silent = backing.silent
    ages = [deal.heard_at for deal in silent if deal.heard_at]
    if not silent:
        return ""
    if len(ages) < len(silent):
        never = QT_TRANSLATE_N_NOOP("backing", "%1 silent, or never heard")
        return say(text, never, text.whole(len(silent)), count=len(silent))
    age = age_text(backing.at.mined_at, min(ages), text)
    since = QT_TRANSLATE_N_NOOP("backing", "%1 silent for %2")
    return say(text, since, text.whole(len(silent)), age, count=len(silent))


def _height(rung: Rung) -> Fraction:
    return sum((amount.units for amount in rung.amounts.values()), Fraction(0))


def _rung(rung: Rung, tallest: Fraction, text: Text, *, shows_year: bool) -> RungView:
    height = _height(rung)
    year = str(rung.first.year)
    label = year
    if rung.goes_on:
        label = say(text, QT_TRANSLATE_NOOP("backing", "%1 on"), year)
    elif not rung.is_year:
        quarter = (rung.first.month + 2) // 3
        label = say(text, QT_TRANSLATE_NOOP("backing", "Q%1"), quarter)
    return RungView(
        label=label,
        year=year if shows_year and not rung.is_year else "",
        figure=_millions(height, text) if height else "",
        slices=tuple(_parts(rung, tallest)),
    )


def _rung_text(rung: Rung, view: RungView, text: Text) -> str:
    """What a bar says in words; the label of a quarter alone does not name its year."""
    if rung.is_year or rung.goes_on:
        return say(
            text, QT_TRANSLATE_NOOP("backing", "%1: %2 million AID"), view.label, view.figure
        )
    quarter = QT_TRANSLATE_NOOP("backing", "%1 %2: %3 million AID")
    return say(text, quarter, view.label, str(rung.first.year), view.figure)


def _parts(rung: Rung, tallest: Fraction) -> Iterable[Slice]:
    for source, amount in rung.amounts.items():
        yield Slice(source.value, amount.units / tallest)


def _millions(height: Fraction, text: Text) -> str:
    return HIDDEN if text.hides_amounts else text.nav(height / _MILLION, 2)


def _share_row(label: str, shares: Iterable[Share], text: Text) -> ShareRow:
    every = tuple(shares)
    first = every[0]
    each = [f"{share.name} {text.percent(share.part, Rounding.DOWN, 0)}" for share in every]
    return ShareRow(
        label=say(text, label, first.name),
        part=first.part,
        figure=text.percent(first.part, Rounding.DOWN, 0),
        tip=", ".join(each),
    )


def _borrower(deal: Deal) -> str:
    return deal.borrower


def _host(deal: Deal) -> str:
    return deal.host


def _gpu_model(deal: Deal) -> str:
    return deal.model if deal.asset_class is AssetClass.GPU else ""
