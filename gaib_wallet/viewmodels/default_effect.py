"""What a default of one deal would do to a position, in words and figures."""

from dataclasses import dataclass
from fractions import Fraction

from gaib_wallet.domain.backing import Backing, Default
from gaib_wallet.domain.deals import Deal
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.units import NO_ADDRESS, WHOLE, Bps, Rounding, Token, TokenAmount
from gaib_wallet.errors import InputError
from gaib_wallet.viewmodels.deal_rows import NOTHING, Fact, say
from gaib_wallet.viewmodels.table import Tone
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP

EXAMPLE = 1_000
"""sAID that stand for the position of one who has none."""
CHOICES = (0, 25, 50, 75)
"""Percents of recovery that are one press away."""
_PERCENT = Token(NO_ADDRESS, "%", 2, 2)
"""Hundredths of a percent, so that a part is typed like every other figure."""


@dataclass(frozen=True, slots=True)
class EffectState:
    """The field and the lines below it. `choices` are whole percents, `chosen` one of them.

    `percent` is where the slider stands: what was typed, cut to whole percents, None for nonsense.
    """

    of_text: str
    recovery_text: str
    choices: tuple[tuple[str, str], ...]
    chosen: str
    percent: int | None
    error_text: str
    lines: tuple[Fact, ...]
    note_text: str


def effect_state(
    backing: Backing, deal: Deal, network: Network, recovery_text: str, text: Text
) -> EffectState | None:
    """What the page says if `deal` defaulted; None where nothing is owed, or nobody could lose."""
    if network.said is None or not deal.is_open or not deal.outstanding.raw:
        return None
    example = TokenAmount(EXAMPLE * 10**network.said.digits, network.said)
    is_own = backing.shares is not None and backing.shares.raw > 0
    shares = backing.shares if backing.shares and is_own else example
    recovery, error = _parse(recovery_text, text)
    effect = None if recovery is None else backing.if_defaulted(deal, recovery, shares)
    if effect is None and not error:
        return None
    of = QT_TRANSLATE_NOOP("backing", "of %1 still owed")
    note = QT_TRANSLATE_NOOP(
        "backing", "An illustration, not a forecast. A loss is shared by all sAID alike."
    )
    return EffectState(
        of_text=say(text, of, deal.outstanding),
        recovery_text=recovery_text,
        choices=tuple((str(part), _whole_percent(part, text)) for part in CHOICES),
        chosen=next((str(part) for part in CHOICES if recovery == part * 100), ""),
        percent=None if recovery is None else recovery // 100,
        error_text=error,
        lines=_lines(effect, backing, text, is_own=is_own) if effect else (),
        note_text=say(text, note),
    )


def again_typed(recovery_text: str, before: Text, text: Text) -> str:
    """The part that was typed as `before` reads it, as it is typed here."""
    return text.rewritten(recovery_text, _PERCENT, before)


def _parse(recovery_text: str, text: Text) -> tuple[Bps | None, str]:
    """The part that was typed, nothing being none of it; or what is wrong with it."""
    try:
        typed = text.parse_amount(recovery_text, _PERCENT)
    except InputError as fault:
        return None, text.fault(fault)
    part = typed.raw if typed else 0
    if part > WHOLE:
        return None, say(text, QT_TRANSLATE_NOOP("backing", "At most 100 can come back."))
    return Bps(part), ""


def _lines(effect: Default, backing: Backing, text: Text, *, is_own: bool) -> tuple[Fact, ...]:
    before, after = backing.reserve_ratio, effect.reserve_ratio
    ratios = NOTHING
    if before is not None and after is not None:
        ratios = _from_to(_percent(before, text), _percent(after, text), text)
    owner = QT_TRANSLATE_NOOP("backing", "An example of %1")
    if is_own:
        owner = QT_TRANSLATE_NOOP("backing", "Your %1")
    return (
        Fact(
            say(text, QT_TRANSLATE_NOOP("backing", "Lost")),
            text.amount(effect.loss, Rounding.UP),
        ),
        Fact(
            say(text, QT_TRANSLATE_NOOP("backing", "Unstaking NAV, once seen")),
            _from_to(text.nav(effect.unstaking_before), text.nav(effect.unstaking_after), text),
        ),
        Fact(
            say(text, QT_TRANSLATE_NOOP("backing", "Deposit NAV, once booked")),
            _from_to(text.nav(effect.deposit_before), text.nav(effect.deposit_after), text),
        ),
        Fact(
            say(text, QT_TRANSLATE_NOOP("backing", "Reserves against AID")),
            ratios,
        ),
        Fact(say(text, owner, effect.shares), _position(effect, text), _tone(effect.position.raw)),
    )


def _position(effect: Default, text: Text) -> str:
    ratio = effect.unstaking_after / effect.unstaking_before - 1
    change = QT_TRANSLATE_NOOP("backing", "%1 (%2)")
    return say(text, change, text.change(effect.position), text.signed_percent(ratio))


def _tone(change: int) -> Tone:
    return "negative" if change < 0 else "positive" if change else ""


def _from_to(before: str, after: str, text: Text) -> str:
    return say(text, QT_TRANSLATE_NOOP("backing", "%1 \u2192 %2"), before, after)


def _percent(ratio: Fraction, text: Text) -> str:
    return text.percent(ratio, Rounding.DOWN, 1)


def _whole_percent(part: int, text: Text) -> str:
    return text.percent(Fraction(part, 100), Rounding.DOWN, 0)
