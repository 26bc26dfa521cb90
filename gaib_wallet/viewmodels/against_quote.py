"""What a swap brought, or cost, against what was quoted: in percent and in basis points."""

from fractions import Fraction

from gaib_wallet.domain.transactions import Act, Receipt, TxPlan, TxRecord
from gaib_wallet.domain.units import WHOLE, Rounding, divide
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

LABEL = QT_TRANSLATE_NOOP("review", "Against the quote")
_LESS = QT_TRANSLATE_NOOP("review", "%1 (%2 bp) less than the %3 quoted")
_MORE = QT_TRANSLATE_NOOP("review", "%1 (%2 bp) more than the %3 quoted")
_SAME = QT_TRANSLATE_NOOP("review", "the %3 quoted, to the basis point")


def against_quote(plan: TxPlan, receipt: Receipt, text: Text) -> str:
    """One line of a swap that is in a block, from its events; empty where nothing was quoted.

    Of what exactly was bought, it is what it cost. What is worse is raised, what is better cut.
    """
    quoted = plan.spends or plan.expected
    if plan.act is not Act.SWAP or not receipt.succeeded or quoted is None or not quoted.raw:
        return ""
    moved = receipt.change_of(quoted.token)
    real = max(0, -moved if plan.spends else moved)
    change = real - quoted.raw
    is_worse = change > 0 if plan.spends else change < 0
    rounding = Rounding.UP if is_worse else Rounding.DOWN
    points = divide(abs(change) * WHOLE, quoted.raw, rounding)
    source = _SAME if points == 0 else _LESS if change < 0 else _MORE
    shown = text.amount(quoted, Rounding.UP if plan.spends else Rounding.DOWN)
    return _say(text, source, _percent(points, text), text.whole(points), shown)


def quote_text(record: TxRecord, text: Text) -> str:
    """The same of a record: of the step that its plan was made for, where that was kept."""
    if record.plan is None or record.receipt is None or record.step != record.steps:
        return ""
    return against_quote(record.plan, record.receipt, text)


def _percent(points: int, text: Text) -> str:
    return text.percent(Fraction(points, WHOLE), Rounding.UP)


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("review", source, values))
