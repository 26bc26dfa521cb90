"""What waiting brings more than selling, or less: what is known of that, and what is assumed."""

from dataclasses import dataclass
from fractions import Fraction

from gaib_wallet.domain.exit_windows import ExitWindow
from gaib_wallet.domain.exits import ExitComparison
from gaib_wallet.domain.queue import QueuePast
from gaib_wallet.domain.staking import FASTEST_EXIT, SLOWEST_EXIT, StakingFacts
from gaib_wallet.domain.units import Rounding, TokenAmount
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Message


@dataclass(frozen=True, slots=True)
class Premium:
    """What waiting brings more than selling, or less; empty where the two cannot be compared.

    `even` is the price at which both bring the same.
    """

    figure: str = ""
    unit: str = ""
    share: str = ""
    a_year: str = ""
    even: str = ""
    known: str = ""


def premium_of(
    exits: ExitComparison | None, staking: StakingFacts | None, window: ExitWindow, text: Text
) -> Premium:
    """Figure, share, worth a year over the dates, the price that makes both equal."""
    premium = exits.premium if exits else None
    a_year = exits.premium_a_year(window) if exits else None
    if exits is None or premium is None or a_year is None or staking is None or staking.request:
        return Premium()
    waited, sold, even = exits.wait.received, exits.sell.received, exits.even_price
    if waited is None or sold is None or even is None:
        return Premium()
    share = QT_TRANSLATE_NOOP("stake", "%1 of what you get now")
    known = _say(
        text,
        QT_TRANSLATE_NOOP(
            "stake", "Known: amounts, prices, %1 idle in the vault. Assumed: dates, the price then."
        ),
        staking.queue.idle,
    )
    if waited < sold:
        return Premium(
            text.figure(sold - waited, Rounding.UP),
            _say(text, QT_TRANSLATE_NOOP("stake", "USDC less for waiting")),
            _say(text, share, text.percent(premium, Rounding.UP)),
            _say(text, QT_TRANSLATE_NOOP("stake", "Selling now brings more, and at once.")),
            _even(even, text, is_above=True),
            known,
        )
    worth = QT_TRANSLATE_NOOP("stake", "Worth %1 to %2 a year on money that waits.")
    return Premium(
        text.figure(waited - sold),
        _say(text, QT_TRANSLATE_NOOP("stake", "USDC more for waiting")),
        _say(text, share, text.percent(premium, Rounding.DOWN)),
        _say(text, worth, *(text.percent(part, Rounding.DOWN, 1) for part in a_year)),
        _even(even, text, is_above=False),
        known,
    )


def grounds_of(
    window: ExitWindow,
    staking: StakingFacts | None,
    past: QueuePast | None,
    before: TokenAmount | None,
    text: Text,
) -> tuple[tuple[str, str], ...]:
    """What the dates rest on, an icon and a sentence each: papers, past payments, the line now."""
    if staking is None:
        return ()
    said = QT_TRANSLATE_NOOP(
        "stake", "Described as %1 to %2 days. The descriptions disagree, and none is a promise."
    )
    described = _say(text, said, FASTEST_EXIT.days, SLOWEST_EXIT.days)
    return (
        ("info", described),
        ("clock", _past(window, past, text)),
        ("hourglass", _line(staking, before, text)),
        *((("backing", found),) if (found := _could(window, text)) else ()),
    )


def _past(window: ExitWindow, past: QueuePast | None, text: Text) -> str:
    if past is None:
        unread = QT_TRANSLATE_NOOP("stake", "What was paid before has not been read yet.")
        return _say(text, unread)
    if not window.counted:
        few = QT_TRANSLATE_NOOP("stake", "Too few requests were paid so far to tell anything.")
        return _say(text, few)
    parts = sum(len(story.payments) > 1 for story in past.last_paid(window.counted))
    took = QT_TRANSLATE_N_NOOP(
        "stake", "The last %1 requests that were paid took %2 to %3 days; %4 came in parts."
    )
    counted = window.counted
    values = (counted, window.first.days, window.last.days, parts)
    return _say(text, took, *values, count=counted)


def _line(staking: StakingFacts, before: TokenAmount | None, text: Text) -> str:
    if before is None:
        hidden = QT_TRANSLATE_NOOP(
            "stake", "The queue ahead of you cannot be read here. %1 lie idle in the vault."
        )
        return _say(text, hidden, staking.queue.idle)
    line = QT_TRANSLATE_NOOP("stake", "Ahead of you: %1. Idle in the vault: %2.")
    return _say(text, line, before, staking.queue.idle)


def _could(window: ExitWindow, text: Text) -> str:
    if window.could_pay is None:
        return ""
    if window.could_pay:
        could = QT_TRANSLATE_NOOP(
            "stake", "The vault could pay all of that today: as soon as somebody asks it to."
        )
        return _say(text, could)
    cannot = QT_TRANSLATE_NOOP(
        "stake", "The vault cannot pay all of that today: AID has to come back to it first."
    )
    return _say(text, cannot)


def _even(price: Fraction, text: Text, *, is_above: bool) -> str:
    pays_above = QT_TRANSLATE_NOOP(
        "stake", "Waiting would bring more only if AID can be sold above %1 USDC then."
    )
    same = QT_TRANSLATE_NOOP(
        "stake", "If AID is sold at %1 USDC then, waiting and selling bring the same."
    )
    return _say(text, pays_above if is_above else same, text.nav(price))


def _say(text: Text, source: str, *values: object, count: int | None = None) -> str:
    return text.say(Message("stake", source, values, count=count))
