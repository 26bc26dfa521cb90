"""What the wizard shows: its steps, and the words of each."""

from collections.abc import Mapping
from dataclasses import dataclass

from gaib_wallet.domain.endpoints import nodes_of
from gaib_wallet.errors import UnknownWord
from gaib_wallet.viewmodels.region_preview import Preview, preview_of
from gaib_wallet.viewmodels.start_facts import (
    FAMILY_NAMES,
    LANGUAGES,
    Field,
    Origin,
    StartFacts,
    Step,
)
from gaib_wallet.viewmodels.start_text import (
    done_text,
    heading_of,
    next_text,
    stopped_text,
    strength_text,
    tested_text,
    work_of,
)
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.viewmodels.work import Work
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step at the left; `look` is `now`, `done`, `later`, `left` or `skipped`."""

    number: int
    name: str
    note: str
    look: str


@dataclass(frozen=True, slots=True)
class Led:
    """One address that words lead to; `key` is its number in the family."""

    key: int
    address: str


@dataclass(frozen=True, slots=True)
class StartState:
    """Everything the wizard shows; `next_text` stands on its main button."""

    step: Step
    steps: tuple[StepLine, ...]
    title: str
    sub: str
    next_text: str
    can_go_back: bool
    can_go_on: bool
    can_skip: bool
    is_busy: bool
    work: Work
    stopped_text: str
    language: str
    languages: tuple[tuple[str, str, str], ...]
    typed: Mapping[str, str]
    region: str
    regions: tuple[tuple[str, str], ...]
    preview: Preview
    origin: Origin
    length: int
    has_passphrase: bool
    account_name: str
    next_name: str
    done_text: str
    has_vault: bool
    strength_text: str
    strength_tone: str
    lock_after_min: int
    families: tuple[tuple[str, str], ...]
    family: str
    family_note: str
    led: tuple[Led, ...]
    number: int
    network: str
    networks: tuple[tuple[str, str], ...]
    endpoint: str
    tested_text: str
    is_tested_well: bool
    fault_text: str
    fault_at: Field
    wrong_word: int | None
    is_finished: bool


def state_of(facts: StartFacts, text: Text, preview: Text) -> StartState:
    """What the wizard shows of `facts`; `preview` writes numbers in the region that is chosen."""
    title, sub = heading_of(facts, text)
    strength, tone = strength_text(facts.typed_length, text)
    tested, is_good = tested_text(facts, text)
    return StartState(
        step=facts.step,
        steps=_steps(facts, text),
        title=title,
        sub=sub,
        next_text=next_text(facts, text),
        can_go_back=not facts.is_busy and (facts.step > Step.REGION or facts.can_leave),
        can_go_on=not facts.is_busy,
        can_skip=facts.step is Step.NODE and not facts.is_busy,
        is_busy=facts.is_busy,
        work=work_of(facts, text),
        stopped_text=stopped_text(facts, text),
        language=facts.settings.language or facts.spoken,
        languages=tuple((key, *said) for key, said in LANGUAGES.items()),
        typed=facts.typed,
        region=facts.settings.region,
        regions=facts.regions,
        preview=preview_of(facts.network, preview),
        origin=facts.origin,
        length=facts.length,
        has_passphrase=facts.has_passphrase,
        account_name=facts.account.name if facts.account else "",
        next_name=facts.next_name,
        done_text=done_text(facts, text),
        has_vault=facts.has_vault,
        strength_text=strength,
        strength_tone=tone,
        lock_after_min=facts.settings.lock_after_min,
        families=tuple((one.name, _say(text, FAMILY_NAMES[one])) for one in facts.led),
        family=facts.family.name,
        family_note=facts.family.path(facts.number),
        led=tuple(
            Led(number, text.address(address))
            for number, address in enumerate(facts.led.get(facts.family, ()))
        ),
        number=facts.number,
        network=facts.network.key,
        networks=tuple((one.key, one.name) for one in facts.networks),
        endpoint=next(iter(nodes_of(facts.network, facts.settings)), ""),
        tested_text=tested,
        is_tested_well=is_good,
        fault_text=text.fault(facts.fault) if facts.fault else "",
        fault_at=facts.fault_at if facts.fault else Field.NONE,
        wrong_word=facts.fault.position - 1 if isinstance(facts.fault, UnknownWord) else None,
        is_finished=facts.is_finished,
    )


def _steps(facts: StartFacts, text: Text) -> tuple[StepLine, ...]:
    names = {
        Step.REGION: QT_TRANSLATE_NOOP("start", "Language and region"),
        Step.ACCOUNT: QT_TRANSLATE_NOOP("start", "Account"),
        Step.LOCK: QT_TRANSLATE_NOOP("start", "Lock"),
        Step.WORDS: QT_TRANSLATE_NOOP("start", "Words"),
        Step.NODE: QT_TRANSLATE_NOOP("start", "Node"),
    }
    notes = {
        Step.REGION: QT_TRANSLATE_NOOP("start", "words, numbers and dates"),
        Step.ACCOUNT: QT_TRANSLATE_NOOP("start", "create, bring, or watch one"),
        Step.LOCK: QT_TRANSLATE_NOOP("start", "password and idle time"),
        Step.WORDS: QT_TRANSLATE_NOOP("start", "words on paper, checked"),
        Step.NODE: QT_TRANSLATE_NOOP("start", "who answers your questions"),
    }
    brought = {
        Origin.WORDS: QT_TRANSLATE_NOOP("start", "the words that you have"),
        Origin.KEY: QT_TRANSLATE_NOOP("start", "the key that you have"),
        Origin.FILE: QT_TRANSLATE_NOOP("start", "the file that you have"),
        Origin.BACKUP: QT_TRANSLATE_NOOP("start", "the backup that you have"),
    }
    called = {
        Origin.KEY: QT_TRANSLATE_NOOP("start", "Key"),
        Origin.FILE: QT_TRANSLATE_NOOP("start", "File"),
        Origin.BACKUP: QT_TRANSLATE_NOOP("start", "Backup"),
    }
    notes[Step.WORDS] = brought.get(facts.origin, notes[Step.WORDS])
    names[Step.WORDS] = called.get(facts.origin, names[Step.WORDS])
    if facts.is_left_for_later:
        notes[Step.WORDS] = QT_TRANSLATE_NOOP("start", "left for later")
    unneeded = _say(text, QT_TRANSLATE_NOOP("start", "not needed"))
    lines = []
    for step in Step:
        is_skipped = step in facts.unneeded
        note = unneeded if is_skipped else _say(text, notes[step])
        look = "later"
        if step is facts.step:
            look = "now"
        elif is_skipped:
            look = "skipped"
        elif step is Step.WORDS and facts.is_left_for_later:
            look = "left"
        elif _is_done(step, facts):
            look = "done"
        lines.append(StepLine(step.value, _say(text, names[step]), note, look))
    return tuple(lines)


def _is_done(step: Step, facts: StartFacts) -> bool:
    match step:
        case Step.REGION:
            return facts.step > Step.REGION or facts.has_vault or facts.account is not None
        case Step.ACCOUNT:
            return facts.step > Step.ACCOUNT or facts.account is not None
        case Step.LOCK:
            return facts.has_vault
        case Step.WORDS:
            return facts.account is not None and facts.phrase is None
    return False


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("start", source, values))
