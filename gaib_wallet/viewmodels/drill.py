"""A restore that is only tried: what words on paper or a backup bring back. Nothing is kept."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from gaib_wallet.domain.accounts import Account, Drill, Phrase
from gaib_wallet.domain.secret import Secret
from gaib_wallet.errors import (
    NewerVault,
    NoFileChosen,
    NotAVault,
    StorageFault,
    WalletError,
    WordsFault,
    WrongPassword,
)
from gaib_wallet.services.backups import BackupService
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.forms import all_known, place_of, wipe
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.viewmodels.work import STOPPED, TRYING_BACKUP, WORKING, Work
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

WORDS, FILE, PASSWORD = "words", "file", "password"
SHORTEST = 12
"""Words of a phrase, where none is known."""
_PLACES: dict[type[WalletError], str] = {
    WordsFault: WORDS,
    NoFileChosen: FILE,
    NotAVault: FILE,
    NewerVault: FILE,
    StorageFault: FILE,
    WrongPassword: PASSWORD,
}


class From(StrEnum):
    """What is tried."""

    WORDS = "words"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class DrillLine:
    """One account, and whether it comes back; an address that nobody named has no name."""

    name: str
    address: str
    comes_back: bool
    text: str


@dataclass(frozen=True, slots=True)
class DrillState:
    """What the sheet shows; `verdict` once there is one, `tone` says how good it is."""

    tried: From
    verdict: str
    tone: str
    lines: tuple[DrillLine, ...]
    faults: tuple[tuple[str, str], ...]
    is_busy: bool
    work: Work
    stopped: str

    def fault(self, place: str) -> str:
        """What is wrong with the field `place`; empty if nothing is."""
        return dict(self.faults).get(place, "")


@dataclass(frozen=True, slots=True)
class DrillFacts:
    """What the sheet knows."""

    tried: From = From.WORDS
    found: Drill | None = None
    fault: WalletError | None = None
    is_busy: bool = False
    is_stopped: bool = False


class DrillViewModel(ViewModel[DrillState]):
    """Intents of the sheet. Every Secret that it is given is wiped by it.

    `length` is how many words are likely typed: as many as the first of `phrases` has.
    """

    def __init__(
        self, backups: BackupService, phrases: Sequence[Phrase], text: Text, tasks: Tasks
    ) -> None:
        self.length = phrases[0].length if phrases else SHORTEST
        self._backups = backups
        self._text = text
        self._tasks = tasks
        self._facts = DrillFacts()
        super().__init__(state_of(self._facts, text))

    def choose(self, tried: str) -> None:
        """Try the other one."""
        if not self._facts.is_busy:
            self._know(tried=From(tried), found=None, fault=None, is_stopped=False)

    def again(self) -> None:
        """Something else was typed: what was found says nothing of it."""
        if not self._facts.is_busy:
            self._know(found=None, fault=None, is_stopped=False)

    def stop(self) -> None:
        """Try no longer; what comes of it is not looked at."""
        self._tasks.stop((self, "work"))

    def try_words(self, numbers: Sequence[int | None], passphrase: Secret) -> None:
        """See where typed words lead."""

        async def work() -> Drill:
            return await self._backups.drill_words(all_known(numbers), passphrase)

        self._submit(work, passphrase)

    def try_backup(self, file: str, password: Secret) -> None:
        """See what a copy of the vault holds; `password` is the one it was saved under."""

        async def work() -> Drill:
            if not file:
                raise NoFileChosen
            return await self._backups.drill_backup(Path(file), password)

        self._submit(work, password)

    def _submit(self, work: Callable[[], Awaitable[Drill]], secret: Secret) -> None:
        if self._facts.is_busy:
            wipe(secret)
            return
        self._know(is_busy=True, found=None, fault=None, is_stopped=False)
        self._tasks.spawn(self._run(work, secret), key=(self, "work"))

    async def _run(self, work: Callable[[], Awaitable[Drill]], secret: Secret) -> None:
        try:
            found = await work()
        except asyncio.CancelledError:
            self._know(is_stopped=True)
            raise
        except WalletError as fault:
            self._know(fault=fault)
        else:
            self._know(found=found)
        finally:
            wipe(secret)
            self._know(is_busy=False)

    def _know(self, **changes: object) -> None:
        self._facts = replace(self._facts, **changes)  # type: ignore[arg-type]  # by field name
        self._show(state_of(self._facts, self._text))


def state_of(facts: DrillFacts, text: Text) -> DrillState:
    """What the sheet shows of `facts`."""
    verdict, tone = _verdict(facts, text)
    faults: tuple[tuple[str, str], ...] = ()
    if facts.fault:
        faults = ((place_of(facts.fault, _PLACES), text.fault(facts.fault)),)
    lines = _lines(facts.found, text) if facts.found else ()
    tries = TRYING_BACKUP if facts.tried is From.FILE else WORKING
    return DrillState(
        facts.tried,
        verdict,
        tone,
        lines,
        faults,
        facts.is_busy,
        Work(text.say(tries), can_stop=True) if facts.is_busy else Work(),
        text.say(STOPPED) if facts.is_stopped else "",
    )


def _verdict(facts: DrillFacts, text: Text) -> tuple[str, str]:
    found = facts.found
    if found is None:
        return "", "info"
    count = len(found.found)
    if found.is_proven:
        source = (
            QT_TRANSLATE_NOOP("drill", "It works: 1 account comes back. Nothing was imported.")
            if count == 1
            else QT_TRANSLATE_NOOP(
                "drill", "It works: %1 accounts come back. Nothing was imported."
            )
        )
        return _say(text, source, str(count)), "positive"
    if count:
        source = QT_TRANSLATE_NOOP(
            "drill", "Only a part comes back: %1 of %2. Nothing was imported or changed."
        )
        return _say(text, source, str(count), str(count + len(found.missing))), "warning"
    if facts.tried is From.WORDS:
        source = QT_TRANSLATE_NOOP(
            "drill",
            "These words are good, and lead to no account of this wallet. They are other words, or"
            " these with another passphrase. Nothing was imported.",
        )
    else:
        source = QT_TRANSLATE_NOOP(
            "drill", "This backup holds no account of this wallet. Nothing was imported."
        )
    return _say(text, source), "negative"


def _lines(found: Drill, text: Text) -> tuple[DrillLine, ...]:
    back = _say(text, QT_TRANSLATE_NOOP("drill", "comes back"))
    lost = _say(text, QT_TRANSLATE_NOOP("drill", "does not come back"))
    other = _say(text, QT_TRANSLATE_NOOP("drill", "not in this wallet"))

    def line(account: Account, *, comes_back: bool) -> DrillLine:
        said = back if comes_back else lost
        return DrillLine(account.name, account.address, comes_back, said)

    return (
        *(line(one, comes_back=True) for one in found.found),
        *(line(one, comes_back=False) for one in found.missing),
        *(DrillLine("", address, comes_back=False, text=other) for address in found.unknown),
    )


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("drill", source, values))
