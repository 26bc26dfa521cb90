"""What speaks against a trade besides its size, in words: on its row, and on its review sheet."""

from typing import Literal

from gaib_wallet.domain.alerts import Alert, Signal, alerts_of
from gaib_wallet.domain.cautions import Weight
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.routes import Comparison, Offer
from gaib_wallet.domain.units import Bps, Rounding
from gaib_wallet.viewmodels.signing_facts import Caution
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

_SAID = {
    Signal.MOVING: QT_TRANSLATE_NOOP(
        "ways", "The price is moving: it is %1 from its average of the last minutes."
    ),
    Signal.UNDER_REDEMPTION: QT_TRANSLATE_NOOP(
        "ways", "The pool pays %1 less than GAIB redeems for."
    ),
    Signal.USDC_OFF: QT_TRANSLATE_NOOP("ways", "A USDC is %1 away from a dollar now."),
    Signal.RAMPING: QT_TRANSLATE_NOOP(
        "ways", "This pool is changing its curve: a little less than quoted may come."
    ),
    Signal.TOLERANCE: QT_TRANSLATE_NOOP(
        "ways", "You let up to %1 less come than quoted. Others can take that from you."
    ),
}


def alert_text(alert: Alert, text: Text) -> str:
    """One sentence."""
    return text.say(_message(alert, text))


def tone_of(alert: Alert) -> Literal["info", "warning", "negative"]:
    """How it is coloured, on a sheet and on a row."""
    if alert.weight is Weight.NONE:
        return "info"
    return "negative" if alert.weight >= Weight.STRONG else "warning"


def cautions_of(
    offer: Offer, comparison: Comparison, tolerance: Bps, network: Network, text: Text
) -> tuple[Caution, ...]:
    """The same as notices of a review sheet."""
    alerts = alerts_of(offer, comparison, tolerance, network)
    return tuple(Caution(tone_of(one), _message(one, text)) for one in alerts)


def _message(alert: Alert, text: Text) -> Message:
    return Message("ways", _SAID[alert.signal], (text.percent(alert.part, Rounding.UP),))
