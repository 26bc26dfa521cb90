"""The list of the Activity page on its way into a file."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from gaib_wallet.errors import WalletError
from gaib_wallet.services.ports import Copies
from gaib_wallet.viewmodels.activity_export import Listing, csv_of, json_of
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.viewmodels.work import STOPPED, Tell, Work, in_thread
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message


@dataclass(frozen=True, slots=True)
class FileState:
    """What is drawn above the list while a file of it is made; `stopped`: what a stop has left."""

    work: Work = field(default_factory=Work)
    stopped: str = ""


class ActivityFile(ViewModel[FileState]):
    """One file at a time, the newest wins; `over` hears of each that was written, or why not."""

    def __init__(
        self,
        copies: Copies,
        text: Text,
        tasks: Tasks,
        over: Callable[[Path, WalletError | None], None],
    ) -> None:
        self._copies = copies
        self._text = text
        self._tasks = tasks
        self._over = over
        self._newest: Path | None = None
        super().__init__(FileState())

    def write(
        self,
        path: Path,
        listing: Listing,
        *,
        is_json: bool,
        replaces: bool,
    ) -> None:
        """Write `listing` to `path` as CSV or JSON; it is there whole, or not at all."""

        def made(tell: Tell) -> None:
            content = (json_of if is_json else csv_of)(listing.entries, listing.facts, tell)
            self._copies.save(path, content, replaces=replaces)

        self._newest = path
        self._tell(path, 0)
        self._tasks.spawn(self._write(path, made), key=(self, "write"))

    def stop(self) -> None:
        """Write no file; one that is being written comes into being whole."""
        self._tasks.stop((self, "write"))

    def forget(self) -> None:
        """What a stop has left is said no longer."""
        self._show(replace(self.state, stopped=""))

    async def _write(self, path: Path, made: Callable[[Tell], None]) -> None:
        fault: WalletError | None = None
        try:
            await in_thread(made, partial(self._tell, path))
        except asyncio.CancelledError:
            if self._newest is path:
                self._show(FileState(stopped=self._text.say(STOPPED)))
            raise
        except WalletError as failed:
            fault = failed
        if self._newest is path:  # else it came too late to be left for another one
            self._newest = None
            self._show(FileState())
        self._over(path, fault)

    def _tell(self, path: Path, percent: int) -> None:
        if self._newest is path:
            words = QT_TRANSLATE_NOOP("activity", "Writing %1")
            said = self._text.say(Message("activity", words, (path.name,)))
            self._show(FileState(Work(said, percent, can_stop=True)))
