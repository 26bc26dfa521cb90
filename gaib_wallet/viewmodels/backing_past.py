"""The Backing page over time: charts of what was said, each with its source, and as a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from gaib_wallet.domain.backing_past import BackingPast, by_month
from gaib_wallet.domain.deals import AssetClass, Deal
from gaib_wallet.domain.units import TokenAmount
from gaib_wallet.viewmodels.backing_facts import ALL, BackingFacts
from gaib_wallet.viewmodels.deal_rows import say, title
from gaib_wallet.viewmodels.past_money import assets_chart, defaults_chart, reserves_chart
from gaib_wallet.viewmodels.past_parts import PastChart
from gaib_wallet.viewmodels.past_work import hours_chart, used_chart
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class PastState:
    """The charts; `note_text` is what is missing before them, or why there are none.

    `deals` are the choices for hours and utilisation.
    """

    look: Literal["loading", "full", "none"]
    note_text: str
    charts: tuple[PastChart, ...] = ()
    deals: tuple[tuple[str, str], ...] = ()
    deal: str = ALL


def past_state(facts: BackingFacts, text: Text) -> PastState:
    """What the page shows of the past; what was not said is a gap."""
    past = facts.past
    if past is None:
        if facts.network.said is None:
            none = QT_TRANSLATE_NOOP("backing", "There is no sAID on this network.")
            return PastState("none", say(text, none))
        if facts.account is None:
            none = QT_TRANSLATE_NOOP(
                "backing", "The past is read together with an account. Add one to see it."
            )
            return PastState("none", say(text, none))
        return PastState(
            "loading", say(text, QT_TRANSLATE_NOOP("backing", "Reading the past\u2026"))
        )
    gpus = _gpu_deals(facts)
    chosen = [deal for deal in gpus if str(deal.number) == facts.past_deal] or gpus
    every = say(text, QT_TRANSLATE_NOOP("backing", "All GPU deals"))
    return PastState(
        look="full",
        note_text=_missing(past, facts, text),
        charts=_charts(past, chosen, facts, text),
        deals=((ALL, every), *((str(one.number), title(one, text)) for one in gpus)),
        deal=facts.past_deal if len(chosen) == 1 else ALL,
    )


def _charts(
    past: BackingPast, chosen: Sequence[Deal], facts: BackingFacts, text: Text
) -> tuple[PastChart, ...]:
    contracts = facts.network.contracts
    charts = [assets_chart(past, facts, text)]
    if contracts.reserve:
        charts.append(reserves_chart(past, facts, text))
    if contracts.deals:
        months = by_month(
            past.worked, [deal.number for deal in chosen], past.at.mined_at.date().replace(day=1)
        )
        charts += [
            defaults_chart(past, facts, text),
            hours_chart(past, months, facts, text),
            used_chart(past, months, facts, text),
        ]
    return tuple(charts)


def _gpu_deals(facts: BackingFacts) -> list[Deal]:
    deals = facts.backing.deals if facts.backing else None
    return [deal for deal in deals or () if deal.asset_class is AssetClass.GPU]


def _missing(past: BackingPast, facts: BackingFacts, text: Text) -> str:
    """What is not shown, or cannot be."""
    sentences = []
    if not past.is_whole:
        before = QT_TRANSLATE_NOOP("backing", "What was before %1 is not read yet.")
        sentences.append(say(text, before, text.date(past.since)))
    if past.unexplained:
        odd = QT_TRANSLATE_NOOP(
            "backing", "The vault has %1 that no event explains, so its first steps are off by it."
        )
        if past.unexplained < 0:
            odd = QT_TRANSLATE_NOOP(
                "backing",
                "The vault lacks %1 that no event explains, so its first steps are off by it.",
            )
        amount = TokenAmount(abs(past.unexplained), facts.network.aid)
        sentences.append(say(text, odd, amount))
    return " ".join(sentences)
