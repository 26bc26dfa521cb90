"""Where the figures of the Yield page are from: what the vault said, and when."""

from fractions import Fraction

from gaib_wallet.domain.units import TokenAmount
from gaib_wallet.domain.yields import NavHistory
from gaib_wallet.services.ports import Provenance
from gaib_wallet.viewmodels.explained import Explained, named_amounts, say
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.viewmodels.yield_cards import realised_of
from gaib_wallet.viewmodels.yields_state import PageFacts, YieldState
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

_NAV_DIGITS = 12
_RATIO_DIGITS = 8


def explained(
    key: str, facts: PageFacts, state: YieldState, reads: Provenance, text: Text
) -> Explained | None:
    """The figure of that key: `realised`, `own` or `steady`. The page's tips say how it is made."""
    known, network = facts.known, facts.network
    if known is None:
        return None
    history = known.history
    since = min((step.block for step in history.steps), default=network.launch_block)
    match key:
        case "realised":
            realised = realised_of(history, facts.choice.range)
            if realised is None:
                return None
            both = (_nav(realised.before, text), _nav(realised.after, text))
            period = QT_TRANSLATE_NOOP("explain", "%1 to %2")
            dates = (text.date(realised.first), text.date(realised.last))
            return Explained(
                text.say(Message("TopCards", "sAID, realised")),
                state.realised,
                state.realised_tip,
                history.at,
                text.signed_percent(realised.ratio, _RATIO_DIGITS),
                (
                    (text.say(Message("stake", "Deposit NAV")), " \u2192 ".join(both)),
                    (say(text, QT_TRANSLATE_NOOP("explain", "Period")), say(text, period, *dates)),
                ),
                reads.vault_events(network, since),
            )
        case "own":
            if known.position is None or not known.position.shares:
                return None
            gain = known.position.fifo
            names = (
                (QT_TRANSLATE_NOOP("explain", "Worth"), gain.worth),
                (QT_TRANSLATE_NOOP("explain", "Cost"), gain.cost),
            )
            amounts = [(say(text, name), TokenAmount(int(raw), network.aid)) for name, raw in names]
            return Explained(
                state.own_label,
                state.own,
                state.own_tip,
                history.at,
                parts=named_amounts(amounts, text),
                questions=reads.vault_events(network, network.launch_block),
            )
        case _:
            return Explained(
                text.say(Message("TopCards", "How steady")),
                state.steady,
                state.steady_tip,
                history.at,
                parts=_steps(history, text),
                questions=reads.vault_events(network, since),
            )


def _steps(history: NavHistory, text: Text) -> tuple[tuple[str, str], ...]:
    """Each step that is counted, the newest first."""
    steps = reversed(history.latest_steps)
    return tuple(
        (text.date(step.at), text.signed_percent(step.change, _RATIO_DIGITS)) for step in steps
    )


def _nav(price: Fraction, text: Text) -> str:
    return text.nav(price, _NAV_DIGITS)
