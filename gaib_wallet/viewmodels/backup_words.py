"""Recovery words: shown once nobody looks, checked on paper, or knowingly left for later."""

from dataclasses import dataclass, field, replace
from enum import StrEnum

from gaib_wallet.domain.accounts import Phrase
from gaib_wallet.domain.secret import Secret
from gaib_wallet.errors import MissingWord, UnknownWord, WalletError, WordsDiffer
from gaib_wallet.services.backups import BackupService
from gaib_wallet.services.ports import WordList
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message


class BackupStage(StrEnum):
    """How far it is. SEALED: the words are only in the vault, and its password shows them."""

    SEALED = "sealed"
    COVERED = "covered"
    SHOWN = "shown"
    ASKED = "asked"
    POSTPONING = "postponing"
    POSTPONED = "postponed"
    DONE = "done"


WITHIN = frozenset({BackupStage.ASKED, BackupStage.POSTPONING})
"""From these it leads back to the words."""
ENDS = frozenset({BackupStage.DONE, BackupStage.POSTPONED})


@dataclass(frozen=True, slots=True)
class BackupState:
    """What is shown: `words` in SHOWN alone; `asked` are places from 0, `wrong` is one's index.

    `action` is the safe way, and `otherwise` the one beside it, if there is one.
    """

    stage: BackupStage
    length: int
    has_passphrase: bool
    action: str
    otherwise: str = ""
    words: tuple[str, ...] = field(default=(), repr=False)
    asked: tuple[int, ...] = ()
    wrong: int | None = None
    fault_text: str = ""
    is_busy: bool = False
    can_postpone: bool = True


@dataclass(frozen=True, slots=True)
class BackupFacts:
    """What is known; `places` are those asked for, from 0, and `wrong` one of them."""

    phrase: Phrase
    stage: BackupStage
    places: tuple[int, ...] = ()
    wrong: int | None = None
    fault: WalletError | None = None
    is_busy: bool = False


class BackupViewModel(ViewModel[BackupState]):
    """Intents of whoever writes words down; `numbers` are the words, if they were just made."""

    def __init__(
        self,
        phrase: Phrase,
        backup: BackupService,
        words: WordList,
        text: Text,
        tasks: Tasks,
        numbers: tuple[int, ...] = (),
    ) -> None:
        self._backup = backup
        self._words = words
        self._text = text
        self._tasks = tasks
        self._numbers = numbers
        self._facts = BackupFacts(phrase, self._start())
        super().__init__(self._state())

    def reveal(self, password: Secret) -> None:
        """Have the vault tell the words; the password is wiped."""
        if self._facts.is_busy:
            password.wipe()
            return
        self._know(is_busy=True, fault=None)
        self._tasks.spawn(self._reveal(password), key=(self, "work"))

    def show(self) -> None:
        """Nobody is looking."""
        if self._numbers:
            self._know(stage=BackupStage.SHOWN, fault=None, wrong=None)

    def cover(self) -> None:
        """Somebody may be looking, or the page is left: no word stays in sight."""
        if self._facts.stage not in ENDS:
            self._know(stage=self._start(), fault=None, wrong=None)

    def back(self) -> None:
        """From what is asked to the words; from leaving it for later to where it began."""
        if self._facts.stage is BackupStage.ASKED:
            self.show()
        else:
            self.cover()

    def ask(self) -> None:
        """They are on paper: ask for some of them."""
        places = self._facts.places or self._backup.asked(self._facts.phrase)
        self._know(stage=BackupStage.ASKED, places=places)

    def check(self, numbers: tuple[int | None, ...], empty: frozenset[int] = frozenset()) -> None:
        """Hold what was typed against the vault: a word's number for each place that is asked.

        `empty` are the fields, from 0, in which nothing stands.
        """
        if not self._facts.is_busy and self._facts.stage is BackupStage.ASKED:
            self._know(is_busy=True, fault=None, wrong=None)
            self._tasks.spawn(self._check(numbers, empty), key=(self, "work"))

    def type(self) -> None:
        """Another word is being typed: what was wrong says nothing now."""
        self._know(fault=None, wrong=None)

    def think_of_later(self) -> None:
        """Say what it means to leave it for later."""
        self._know(stage=BackupStage.POSTPONING, fault=None)

    def postpone(self) -> None:
        """Leave it for later, knowing what that means."""
        try:
            self._backup.postpone(self._facts.phrase)
        except WalletError as fault:
            self._know(fault=fault)
        else:
            self._end(BackupStage.POSTPONED)

    def forget(self) -> None:
        """Let go of the numbers: whoever wants the words again gives the password."""
        self._numbers = ()
        self.cover()

    async def _reveal(self, password: Secret) -> None:
        try:
            with password:
                self._numbers = await self._backup.reveal(self._facts.phrase, password)
        except WalletError as fault:
            self._know(is_busy=False, fault=fault)
        else:
            self._know(is_busy=False, stage=BackupStage.SHOWN)

    async def _check(self, numbers: tuple[int | None, ...], empty: frozenset[int]) -> None:
        try:
            answers = _answers(self._facts.places, numbers, empty)
            await self._backup.confirm(self._facts.phrase, answers)
        except (MissingWord, UnknownWord, WordsDiffer) as fault:
            self._know(is_busy=False, fault=fault, wrong=fault.position - 1)
        except WalletError as fault:
            self._know(is_busy=False, fault=fault)
        else:
            self._end(BackupStage.DONE)

    def _end(self, stage: BackupStage) -> None:
        self._numbers = ()
        self._know(stage=stage, is_busy=False, fault=None, wrong=None)

    def _start(self) -> BackupStage:
        return BackupStage.COVERED if self._numbers else BackupStage.SEALED

    def _know(self, **changes: object) -> None:
        self._facts = replace(self._facts, **changes)  # type: ignore[arg-type]  # by field name
        self._show(self._state())

    def _state(self) -> BackupState:
        shown = self._numbers if self._facts.stage is BackupStage.SHOWN else ()
        return state_of(self._facts, tuple(self._words.words[one] for one in shown), self._text)


def _answers(
    places: tuple[int, ...], numbers: tuple[int | None, ...], empty: frozenset[int]
) -> dict[int, int]:
    """The numbers by their place. Raises MissingWord or UnknownWord where there is none."""
    answers = {}
    for at, (place, number) in enumerate(zip(places, numbers, strict=True)):
        if number is None:
            raise MissingWord(place + 1) if at in empty else UnknownWord(place + 1)
        answers[place] = number
    return answers


def state_of(facts: BackupFacts, words: tuple[str, ...], text: Text) -> BackupState:
    """What is shown of `facts`."""
    return BackupState(
        stage=facts.stage,
        length=facts.phrase.length,
        has_passphrase=facts.phrase.has_passphrase,
        action=_say(text, _ACTIONS[facts.stage]),
        otherwise=_say(text, _OTHERWISE[facts.stage]) if facts.stage in WITHIN else "",
        words=words,
        asked=facts.places,
        wrong=None if facts.wrong is None else facts.places.index(facts.wrong),
        fault_text=text.fault(facts.fault) if facts.fault else "",
        is_busy=facts.is_busy,
        can_postpone=not facts.phrase.is_postponed
        and facts.stage in {BackupStage.SEALED, BackupStage.COVERED, BackupStage.SHOWN},
    )


_ACTIONS = {
    BackupStage.SEALED: QT_TRANSLATE_NOOP("backup", "Show the words"),
    BackupStage.COVERED: QT_TRANSLATE_NOOP("backup", "Nobody is looking: show them"),
    BackupStage.SHOWN: QT_TRANSLATE_NOOP("backup", "They are on paper"),
    BackupStage.ASKED: QT_TRANSLATE_NOOP("backup", "Check these words"),
    BackupStage.POSTPONING: QT_TRANSLATE_NOOP("backup", "Back to the words"),
    BackupStage.POSTPONED: QT_TRANSLATE_NOOP("backup", "Go on"),
    BackupStage.DONE: QT_TRANSLATE_NOOP("backup", "Go on"),
}
_OTHERWISE = {
    BackupStage.ASKED: QT_TRANSLATE_NOOP("backup", "Back to the words"),
    BackupStage.POSTPONING: QT_TRANSLATE_NOOP("backup", "I take the risk"),
}


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("backup", source, values))
