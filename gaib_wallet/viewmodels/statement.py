"""The sheet of a statement: which period, its key figures, and two files of it."""

import asyncio
from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from functools import partial
import hashlib
from pathlib import Path
import shlex
from typing import Final

from gaib_wallet.domain.accounts import Account
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.periods import Preset, parse_day
from gaib_wallet.domain.statements import Period, Statement
from gaib_wallet.domain.units import USD, Address, Rounding, TokenAmount, TokenChange
from gaib_wallet.errors import InputError, NoFileChosen, WalletError
from gaib_wallet.services.ports import Copies
from gaib_wallet.services.statements import StatementService
from gaib_wallet.services.yields import Progress
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.statement_paper import Printing, StatementPaper, paper_of
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.viewmodels.work import STOPPED, Tell, Work, in_thread
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

OWN_DAYS: Final = "own"
_PARTS: Final = 3
"""Of the making of its files: what the JSON file holds, the PDF, and both on the disk."""
_CHOICES: Final = (
    (Preset.THIS_YEAR.value, QT_TRANSLATE_NOOP("statement", "This year")),
    (Preset.LAST_YEAR.value, QT_TRANSLATE_NOOP("statement", "Last year")),
    (Preset.LAST_QUARTER.value, QT_TRANSLATE_NOOP("statement", "Last quarter")),
    (Preset.ALL.value, QT_TRANSLATE_NOOP("statement", "From the beginning")),
    (OWN_DAYS, QT_TRANSLATE_NOOP("statement", "Own days")),
)
_DAYS: Final = QT_TRANSLATE_NOOP("statement", "%1 to %2")


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A figure of the preview, and a remark."""

    label: str
    value: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class StatementState:
    """What the sheet draws; `file_name` is what the file could be called."""

    choices: tuple[tuple[str, str], ...]
    chosen: str
    shows_days: bool
    first: str
    last: str
    first_fault: str
    last_fault: str
    fault: str
    reading_text: str
    percent: int | None
    is_stopped: bool
    figures: tuple[KeyFigure, ...]
    can_save: bool
    is_saving: bool
    saving: Work
    stopped: str
    done_text: str
    file_name: str


@dataclass(frozen=True, slots=True)
class StatementFacts:
    """Everything the state is made of. `typed` are the days as written, `saved` the JSON file.

    `percent` is how much of both files is made; `is_left`: somebody has stopped that.
    """

    account: Account
    network: Network
    chosen: str = Preset.THIS_YEAR.value
    typed: tuple[str, str] = ("", "")
    day_faults: tuple[WalletError | None, WalletError | None] = (None, None)
    statement: Statement | None = None
    progress: Progress | None = None
    fault: WalletError | None = None
    is_reading: bool = False
    is_stopped: bool = False
    is_saving: bool = False
    percent: int | None = None
    is_left: bool = False
    saved: Path | None = None


@dataclass(frozen=True, slots=True)
class Writers:
    """How a statement becomes files: `encode` as JSON, `press` as a PDF, `files` on the disk."""

    encode: Callable[[Statement], bytes]
    press: Callable[[StatementPaper], bytes]
    files: Copies
    version: str
    own: Collection[Address] = field(default=())


class StatementViewModel(ViewModel[StatementState]):
    """One statement of one account; `Writers.own` are the other accounts of this wallet."""

    def __init__(
        self,
        account: Account,
        network: Network,
        service: StatementService,
        writers: Writers,
        text: Text,
        tasks: Tasks,
    ) -> None:
        self._facts = StatementFacts(account, network)
        self._service = service
        self._writers = writers
        self._text = text
        self._tasks = tasks
        super().__init__(state_of(self._facts, text))

    def choose(self, key: str) -> None:
        """Take a period with a name, or one's own days."""
        self._know(chosen=key, statement=None, fault=None, is_stopped=False, is_left=False)
        if key == OWN_DAYS:
            self._tasks.spawn(self._take_days(), key=(self, "read"))
        else:
            self._tasks.spawn(self._read(Preset(key)), key=(self, "read"))

    def edit_days(self, first: str, last: str) -> None:
        """Take the days as far as they are typed."""
        self._know(typed=(first, last), statement=None, fault=None, is_stopped=False, is_left=False)
        self._tasks.spawn(self._take_days(), key=(self, "read"))

    def redraw(self) -> None:
        """Write the sheet again, as after amounts were hidden; nothing is read."""
        self._know()

    def stop(self) -> None:
        """Read no further for now; what was read is kept."""
        self._know(is_stopped=True)
        self._tasks.spawn(self._stop(), key=(self, "read"))

    def read_on(self) -> None:
        """Go on where it was stopped."""
        self.choose(self._facts.chosen)

    def close(self) -> None:
        """Read no further."""
        self._tasks.spawn(self._stop(), key=(self, "read"))

    def save(self, path: str) -> None:
        """Write the JSON file to `path`, and the PDF beside it."""
        if self._facts.statement is not None and not self._facts.is_saving:
            self._know(is_saving=True, is_left=False, percent=None, fault=None)
            self._tasks.spawn(self._save(path, self._facts.statement), key=(self, "save"))

    def leave(self) -> None:
        """Write no files; those that are being written come into being whole."""
        self._tasks.stop((self, "save"))

    async def _take_days(self) -> None:
        days: list[date | None] = []
        faults: list[WalletError | None] = []
        for typed in self._facts.typed:
            try:
                days.append(parse_day(typed) if typed.strip() else None)
                faults.append(None)
            except InputError as fault:
                days.append(None)
                faults.append(fault)
        self._know(day_faults=(faults[0], faults[1]), is_reading=False)
        first, last = days
        if first and last:
            await self._read(Period(first, last))

    async def _read(self, wanted: Preset | Period) -> None:
        self._know(
            is_reading=True, is_stopped=False, progress=None, fault=None, day_faults=(None, None)
        )
        account = self._facts.account.address
        try:
            period = wanted
            if isinstance(period, Preset):
                period = await self._service.preset(account, period)
            made = await self._service.make(account, period, self._progressed, self._writers.own)
            self._know(statement=made)
        except WalletError as fault:
            self._know(fault=fault)
        self._know(is_reading=False, progress=None)

    async def _stop(self) -> None:
        self._know(is_reading=False)

    async def _save(self, path: str, statement: Statement) -> None:
        try:
            written = partial(self._written, path, statement)
            self._know(saved=await in_thread(written, self._made))
        except asyncio.CancelledError:
            self._know(is_left=True)
            raise
        except WalletError as fault:
            self._know(fault=fault)
        finally:
            self._know(is_saving=False)

    def _made(self, percent: int) -> None:
        if self._facts.is_saving:
            self._know(percent=percent)

    def _written(self, path: str, statement: Statement, tell: Tell) -> Path:
        if not path:
            raise NoFileChosen
        chosen = Path(path)
        is_json = chosen.suffix == ".json"
        file = chosen if is_json else chosen.with_name(f"{chosen.name}.json")
        tell(0, _PARTS)
        content = self._writers.encode(statement)
        tell(1, _PARTS)
        printing = Printing(
            self._facts.account.name,
            self._facts.network.is_demo,
            file.name,
            hashlib.sha256(content).hexdigest(),
            self._writers.version,
        )
        pdf = self._writers.press(paper_of(statement, printing, self._text))
        tell(2, _PARTS)
        # The system's dialog has asked about one file only, the one that was named in it.
        replaces = is_json and file.exists()
        self._writers.files.save(file.with_suffix(".pdf"), pdf, replaces=replaces)
        self._writers.files.save(file, content, replaces=replaces)
        return file

    def _progressed(self, progress: Progress) -> None:
        self._know(progress=progress)

    def _know(self, **changes: object) -> None:
        self._facts = replace(self._facts, **changes)  # type: ignore[arg-type]  # by field name
        self._show(state_of(self._facts, self._text))


def state_of(facts: StatementFacts, text: Text) -> StatementState:
    """The state that draws `facts`."""
    made = facts.statement
    first, last = (text.fault(one) if one else "" for one in facts.day_faults)
    return StatementState(
        choices=tuple((key, _say(text, word)) for key, word in _CHOICES),
        chosen=facts.chosen,
        shows_days=facts.chosen == OWN_DAYS,
        first=facts.typed[0],
        last=facts.typed[1],
        first_fault=first,
        last_fault=last,
        fault=text.fault(facts.fault) if facts.fault else "",
        reading_text=_reading(facts, text),
        percent=int(facts.progress.done * 100) if facts.is_reading and facts.progress else None,
        is_stopped=facts.is_stopped,
        figures=_figures(made, facts.network, text) if made else (),
        can_save=made is not None and not facts.is_reading,
        is_saving=facts.is_saving,
        saving=_saving(facts, text),
        stopped=text.say(STOPPED) if facts.is_left else "",
        done_text=_done(facts.saved, text, is_demo=facts.network.is_demo) if facts.saved else "",
        file_name=_file_name(made) if made else "statement.json",
    )


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("statement", source, values))


def _reading(facts: StatementFacts, text: Text) -> str:
    if facts.is_stopped:
        return _say(text, QT_TRANSLATE_NOOP("statement", "Stopped. What was read is kept."))
    if not facts.is_reading:
        return ""
    if facts.progress is None:
        return _say(text, QT_TRANSLATE_NOOP("statement", "Reading the blocks of the period"))
    done = text.percent(facts.progress.done, Rounding.DOWN, 0)
    if not facts.progress.left_s:
        source = QT_TRANSLATE_NOOP("statement", "Reading what is missing of the history: %1")
        return _say(text, source, done)
    source = QT_TRANSLATE_NOOP(
        "statement", "Reading what is missing of the history: %1, about %2 left"
    )
    return _say(text, source, done, text.age(facts.progress.left_s))


def _saving(facts: StatementFacts, text: Text) -> Work:
    if not facts.is_saving:
        return Work()
    words = QT_TRANSLATE_NOOP("statement", "Writing the PDF and the JSON file")
    return Work(_say(text, words), facts.percent, can_stop=True)


def _figures(made: Statement, network: Network, text: Text) -> tuple[KeyFigure, ...]:
    aid, end = network.aid, made.closing
    first, last = (
        text.date(datetime(day.year, day.month, day.day, tzinfo=UTC))
        for day in (made.period.first, made.period.last)
    )
    days = _say(text, _DAYS, first, last)
    blocks = QT_TRANSLATE_NOOP("statement", "blocks %1 to %2")
    numbers = (str(made.opening.block.number), str(end.block.number))
    figures = [
        KeyFigure(
            _say(text, QT_TRANSLATE_NOOP("statement", "Period")), days, _say(text, blocks, *numbers)
        )
    ]
    if network.said:
        held = text.amount(TokenAmount(int(end.said), network.said))
        label = QT_TRANSLATE_NOOP("statement", "sAID at its end")
        worth = "" if end.said_worth is None else text.amount(TokenAmount(int(end.said_worth), aid))
        figures.append(KeyFigure(_say(text, label), held, worth))
    if end.total is not None:
        label = QT_TRANSLATE_NOOP("statement", "All of it in USD at its end")
        figures.append(KeyFigure(_say(text, label), text.amount(TokenAmount(int(end.total), USD))))
    fifo = next((one for one in made.gains if (one.method, one.money) == ("fifo", "AID")), None)
    if fifo is not None:
        taken = QT_TRANSLATE_NOOP("statement", "Gain taken")
        not_taken = QT_TRANSLATE_NOOP("statement", "Not yet taken")
        how = _say(text, QT_TRANSLATE_NOOP("statement", "first in, first out"))
        figures += [
            KeyFigure(_say(text, taken), text.change(TokenChange(int(fifo.taken), aid)), how),
            KeyFigure(
                _say(text, not_taken), text.change(TokenChange(int(fifo.not_taken), aid)), how
            ),
        ]
    return (*figures, *_returns(made, text))


def _returns(made: Statement, text: Text) -> tuple[KeyFigure, ...]:
    figures = []
    realised = made.realised
    if realised is not None:
        label = QT_TRANSLATE_NOOP("statement", "Realised yield of sAID")
        days = _say(text, _DAYS, text.date(realised.first), text.date(realised.last))
        figures.append(KeyFigure(_say(text, label), text.signed_percent(realised.ratio), days))
    if made.money_weighted is not None:
        label = QT_TRANSLATE_NOOP("statement", "Money-weighted return of the account")
        a_year = _say(text, QT_TRANSLATE_NOOP("statement", "a year, in AID"))
        rate = text.signed_percent(made.money_weighted)
        figures.append(KeyFigure(_say(text, label), rate, a_year))
    moved = QT_TRANSLATE_NOOP("statement", "Transactions in the period")
    figures.append(KeyFigure(_say(text, moved), text.whole(len(made.movements))))
    lacks = QT_TRANSLATE_NOOP("statement", "What is not known")
    if made.unknown:
        lines = QT_TRANSLATE_NOOP("statement", "%1, named in the statement")
        count = _say(text, lines, text.whole(len(made.unknown)))
        figures.append(KeyFigure(_say(text, lacks), count))
    return tuple(figures)


def _done(saved: Path, text: Text, *, is_demo: bool) -> str:
    source = QT_TRANSLATE_NOOP(
        "statement",
        "Saved in %1: %2 and %3. To check them on any computer and over any node:",
    )
    if is_demo:
        source = QT_TRANSLATE_NOOP(
            "statement", "Saved in %1: %2 and %3. To check them while this demo is open:"
        )
    names = (str(saved.parent), saved.name, saved.with_suffix(".pdf").name)
    return f"{_say(text, source, *names)}\ngaib-wallet verify {shlex.quote(str(saved))}"


def _file_name(made: Statement) -> str:
    period, account = made.period, made.holder.account[2:8].lower()
    return f"statement-{account}-{period.first}-{period.last}.json"
