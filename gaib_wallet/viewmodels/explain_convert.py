"""Where the figures of the Convert page are from."""

from fractions import Fraction
from typing import NamedTuple

from gaib_wallet.domain.routes import Comparison, Offer, Split
from gaib_wallet.domain.units import Rounding
from gaib_wallet.services.ports import Provenance
from gaib_wallet.viewmodels.convert_facts import ConvertFacts
from gaib_wallet.viewmodels.convert_state import ConvertState
from gaib_wallet.viewmodels.explained import Explained, rate_asked, rate_part, say
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.viewmodels.ways import SPLIT
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

_PRICE_DIGITS = 8
"""Of what was exchanged for what: with all of them both amounts could be reckoned."""
WAY = "way:"
"""Before the key of a way, where it is the way's own figure that is explained."""
_GIVES = QT_TRANSLATE_NOOP(
    "explain",
    "What this way would have given in that block for exactly this payment, after its own fee and"
    " before the network's.",
)
_ASKS = QT_TRANSLATE_NOOP(
    "explain",
    "What this way would have asked in that block for exactly what shall arrive, its own fee"
    " included and the network's not.",
)
_FIXED = QT_TRANSLATE_NOOP(
    "explain", "GAIB's contract fixes this. No market moves it before your transaction arrives."
)
_LEAST = QT_TRANSLATE_NOOP(
    "explain",
    "The quote less your price tolerance, rounded up. Where less would come, the contract refuses"
    " and nothing is exchanged.",
)
_MOST = QT_TRANSLATE_NOOP(
    "explain",
    "The quote and your price tolerance on top, rounded up. More than that never leaves the"
    " account.",
)
_FEE = QT_TRANSLATE_NOOP(
    "explain",
    "What the exchange is likely to use, times the price of gas in that block. The review sheet"
    " has the most it can be.",
)


class _Page(NamedTuple):
    """What the page shows of the way that is taken, and what it is made of."""

    taken: Offer | Split
    comparison: Comparison
    facts: ConvertFacts
    state: ConvertState
    reads: Provenance
    text: Text


def explained(
    key: str, facts: ConvertFacts, state: ConvertState, reads: Provenance, text: Text
) -> Explained | None:
    """The figure of that key; each way has its own key behind `WAY`."""
    comparison, taken = facts.comparison, facts.taken
    if comparison is None or taken is None:
        return None
    page = _Page(taken, comparison, facts, state, reads, text)
    match key:
        case "receive":
            return _way(taken, comparison, facts, reads, text)
        case "least":
            return _bound(page)
        case "fee":
            return _fee(page)
        case _:
            found = _of_key(key.removeprefix(WAY), comparison)
            return _way(found, comparison, facts, reads, text) if found else None


def _of_key(key: str, comparison: Comparison) -> Offer | Split | None:
    if key == SPLIT:
        return comparison.split
    return next((offer for offer in comparison.offers if offer.route.name == key), None)


def _way(
    taken: Offer | Split,
    comparison: Comparison,
    facts: ConvertFacts,
    reads: Provenance,
    text: Text,
) -> Explained:
    offers = taken.parts if isinstance(taken, Split) else (taken,)
    first = offers[0]
    is_asked = first.wanted is not None
    shown = first.order.pay if is_asked else taken.received
    rounding = Rounding.UP if is_asked else Rounding.DOWN
    how = _ASKS if is_asked and first.route.way.is_market else _GIVES
    parts = [part for offer in offers for part in _parts(offer, text, is_alone=len(offers) == 1)]
    name = say(text, QT_TRANSLATE_NOOP("explain", "Network fee"))
    parts.append((name, text.fee(comparison.network_fee(taken))))
    return Explained(
        " + ".join(offer.route.name for offer in offers),
        text.amount(shown, rounding),
        say(text, how if first.route.way.is_market else _FIXED),
        comparison.at,
        text.in_full(shown),
        tuple(parts),
        tuple(question for one in offers for question in reads.offer(facts.network, one)),
    )


def _parts(offer: Offer, text: Text, *, is_alone: bool) -> list[tuple[str, str]]:
    """Price, price impact and the way's own fee; before them what it does, of one of two."""
    does = f"{text.in_full(offer.order.pay)} \u2192 {text.in_full(offer.received)}"
    name = "" if is_alone else f"{offer.route.name}: "
    price = text.nav(offer.received.units / offer.order.pay.units, _PRICE_DIGITS)
    found = [
        (f"{name}{say(text, QT_TRANSLATE_NOOP('explain', 'Exchange'))}", does),
        (f"{name}{say(text, QT_TRANSLATE_NOOP('explain', 'Price'))}", price),
    ]
    if offer.impact is not None:
        impact = text.percent(max(Fraction(0), offer.impact), Rounding.UP, 4)
        found.append((f"{name}{say(text, QT_TRANSLATE_NOOP('explain', 'Price impact'))}", impact))
    fee = text.percent(offer.fee, Rounding.UP, 4)
    found.append((f"{name}{say(text, QT_TRANSLATE_NOOP('explain', 'Fee of the way'))}", fee))
    return found


def _bound(page: _Page) -> Explained:
    taken, comparison, facts, state, reads, text = page
    quote = _way(taken, comparison, facts, reads, text)
    tolerance = text.percent(Fraction(facts.used_tolerance, 10_000), Rounding.UP)
    name, how = ("At most", _MOST) if facts.is_target else ("At least", _LEAST)
    is_market = facts.offer is None or facts.offer.route.way.is_market
    parts = [(quote.name, quote.digits)]
    if is_market:
        parts.append((text.say(Message("ConvertPage", "Price tolerance")), tolerance))
    return Explained(
        text.say(Message("ConvertPage", name)),
        state.least_text,
        say(text, how if is_market else _FIXED),
        comparison.at,
        parts=tuple(parts),
        questions=quote.questions,
    )


def _fee(page: _Page) -> Explained:
    taken, comparison, facts, state, reads, text = page
    source = QT_TRANSLATE_NOOP("explain", "%1 gas, each at %2 wei")
    gas = say(text, source, text.whole(taken.gas), text.whole(comparison.gas_price))
    name = text.say(Message("ConvertPage", "Network fee"))
    parts = [
        (name, text.fee(comparison.network_fee(taken))),
        (say(text, QT_TRANSLATE_NOOP("explain", "Gas")), gas),
    ]
    questions = reads.eth_price(facts.network)
    if comparison.eth_usd is not None:
        parts.append(("ETH", f"{text.nav(comparison.eth_usd, 8)} USD"))
        parts += rate_part(text)
        questions = (*questions, *rate_asked(reads, facts.network, text))
    return Explained(
        name,
        state.fee_text,
        say(text, _FEE),
        comparison.at,
        parts=tuple(parts),
        questions=questions,
    )
