"""A report for the support desk: read first by whoever saves it, and sent by nobody."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from gaib_wallet.domain.accounts import Account
from gaib_wallet.errors import InputError, StorageFault
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

LINES = 200
Pairs = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class ReportSources:
    """Where a report comes from: what the wallet runs on, its accounts, the end of its log.

    `pseudonym` hides an address; `log` and `save` raise StorageFault, `save` also WalletsOwn.
    `errors` are the lines that stood under the errors a person saw, oldest first: codes and places,
    and nothing else.
    """

    surroundings: Callable[[], Pairs]
    accounts: Callable[[], Sequence[Account]]
    pseudonym: Callable[[str], str]
    errors: Callable[[], Sequence[str]]
    log: Callable[[int], Sequence[str]]
    save: Callable[[Path, bytes], None]


@dataclass(frozen=True, slots=True)
class ReportState:
    """All that would be saved, to the letter; it is English, as support reads it."""

    content: str
    has_addresses: bool = False
    fault_text: str = ""
    done_text: str = ""


class ReportViewModel(ViewModel[ReportState]):
    """Intents of the report's sheet."""

    def __init__(self, sources: ReportSources, text: Text, tasks: Tasks) -> None:
        self._sources = sources
        self._text = text
        self._tasks = tasks
        super().__init__(self._made(has_addresses=False))

    def tell_addresses(self, has_addresses: bool) -> None:  # noqa: FBT001 - a switch's signal
        """Write the accounts' addresses out, or hide them again."""
        self._show(self._made(has_addresses=has_addresses))

    def save(self, path: Path) -> None:
        """Save exactly what is shown."""
        self._tasks.spawn(self._save(path, self.state.content), key=(self, "save"))

    async def _save(self, path: Path, content: str) -> None:
        try:
            await asyncio.to_thread(self._sources.save, path, content.encode())
        except (InputError, StorageFault) as fault:
            self._show(replace(self.state, fault_text=self._text.fault(fault), done_text=""))
        else:
            saved = Message("report", QT_TRANSLATE_NOOP("report", "Saved as %1."), (str(path),))
            self._show(replace(self.state, fault_text="", done_text=self._text.say(saved)))

    def _made(self, *, has_addresses: bool) -> ReportState:
        sources, fault_text = self._sources, ""
        try:
            lines = sources.log(LINES)
        except StorageFault as fault:
            lines, fault_text = (), self._text.fault(fault)
        named = (
            (one, one.address if has_addresses else sources.pseudonym(one.address))
            for one in sources.accounts()
        )
        # Not the names: a person chooses them, and may have written anything into them.
        accounts = [(one.kind.value, f"{one.path} {shown}".strip()) for one, shown in named]
        parts = (
            ("GAIB Wallet, report for support", sources.surroundings()),
            ("Accounts", accounts),
            ("Errors seen, newest last", [("", one) for one in sources.errors() or ("none",)]),
            (f"Log, the last {LINES} lines", [("", line) for line in lines]),
        )
        return ReportState("\n\n".join(_part(*one) for one in parts), has_addresses, fault_text)


def _part(title: str, pairs: Pairs) -> str:
    lines = [f"{name}: {value}" if name else value for name, value in pairs]
    return "\n".join([title, "-" * len(title), *lines])
