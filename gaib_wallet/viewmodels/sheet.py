"""A plan on the review sheet, top to bottom, and the same sheet as a receipt."""

from gaib_wallet.domain.transactions import Extent, Rehearsal
from gaib_wallet.errors import RehearsalFailed, Reverted, SendRefused
from gaib_wallet.viewmodels.outcomes import technical_of
from gaib_wallet.viewmodels.review import ReviewState
from gaib_wallet.viewmodels.sheet_calls import calls_of, calls_text
from gaib_wallet.viewmodels.sheet_facts import facts_of
from gaib_wallet.viewmodels.sheet_fees import chooser_of
from gaib_wallet.viewmodels.sheet_footer import export_text, footer_of
from gaib_wallet.viewmodels.sheet_lines import agreement_of
from gaib_wallet.viewmodels.sheet_notices import notices_of, prompt_of
from gaib_wallet.viewmodels.sheet_words import say, title_of
from gaib_wallet.viewmodels.signing_facts import Phase, SigningFacts
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP

LONGEST_TECHNICAL = 500
_EXTENTS = {
    Extent.FULL: QT_TRANSLATE_NOOP("review", "rehearsed at block %1"),
    Extent.CALLS: QT_TRANSLATE_NOOP("review", "calls rehearsed at block %1, not what moves"),
    Extent.FIRST: QT_TRANSLATE_NOOP("review", "only the first call was rehearsed, at block %1"),
}


def review_of(facts: SigningFacts, text: Text) -> ReviewState:
    """`facts` as they are drawn: read from the plan and its checks, nothing computed again."""
    checked = facts.latest
    return ReviewState(
        title=title_of(facts, text),
        is_demo=facts.is_demo,
        rehearsal_text=_rehearsal_text(checked.rehearsal if checked else None, facts, text),
        is_rehearsed=checked is not None and checked.rehearsal.is_full,
        agreement=agreement_of(facts, text),
        facts=facts_of(facts, text),
        notices=notices_of(facts, text),
        calls_text=calls_text(facts, text),
        calls=calls_of(facts, text),
        footer=footer_of(facts, text),
        loss=prompt_of(facts, text),
        fees=chooser_of(facts, text),
        technical=_technical(facts)[:LONGEST_TECHNICAL],
        export_text=export_text(facts, text),
    )


def _rehearsal_text(rehearsal: Rehearsal | None, facts: SigningFacts, text: Text) -> str:
    if rehearsal:
        return say(text, _EXTENTS[rehearsal.extent], text.whole(rehearsal.at.number))
    if facts.phase is Phase.CHECKING:
        return say(text, QT_TRANSLATE_NOOP("review", "rehearsing\u2026"))
    return ""


def _technical(facts: SigningFacts) -> str:
    """What a node or a contract said in words of its own; the adapters made it harmless."""
    match facts.fault:
        case RehearsalFailed() | Reverted() | SendRefused():
            return facts.fault.technical
    return technical_of(facts.record) if facts.record else ""
