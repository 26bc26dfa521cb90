"""What this program is made of: versions, licences, and what its figures rest on."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message


@dataclass(frozen=True, slots=True)
class Package:
    """A package that comes along; `licence` is its short name, `text` the whole of it."""

    name: str
    version: str
    licence: str
    text: str


@dataclass(frozen=True, slots=True)
class AboutSources:
    """What is known of the program itself: names with versions, and the manifest's digest."""

    versions: tuple[tuple[str, str], ...]
    digest: str
    packages: Callable[[], Awaitable[tuple[Package, ...]]]


@dataclass(frozen=True, slots=True)
class AboutState:
    """Everything that the section shows; `chosen` names the package whose licence is open."""

    versions: tuple[tuple[str, str], ...]
    digest: str
    packages: tuple[tuple[str, str], ...]
    reading_text: str
    chosen: str
    licence_text: str


class AboutViewModel(ViewModel[AboutState]):
    """Intents of the section; packages are read when they are first asked for."""

    def __init__(self, sources: AboutSources, text: Text, tasks: Tasks) -> None:
        self._sources = sources
        self._text = text
        self._tasks = tasks
        self._packages: tuple[Package, ...] = ()
        super().__init__(AboutState(sources.versions, sources.digest, (), "", "", ""))

    def redraw(self) -> None:
        """Say everything again."""
        self._show(self._listed(self.state))

    def read_packages(self) -> None:
        """Find every package and its licence."""
        if not self._packages:
            source = QT_TRANSLATE_NOOP("about", "Reading\u2026")
            self._show(replace(self.state, reading_text=self._say(source)))
            self._tasks.spawn(self._read(), key=(self, "packages"))

    def open_licence(self, name: str) -> None:
        """Show the whole licence of a package; an empty name closes it."""
        found = next((one for one in self._packages if one.name == name), None)
        text = found.text if found else ""
        if found and not text:
            source = QT_TRANSLATE_NOOP(
                "about", "This package brings no text of its licence, only its name: %1."
            )
            text = self._say(source, found.licence)
        self._show(replace(self.state, chosen=name if found else "", licence_text=text))

    async def _read(self) -> None:
        self._packages = await self._sources.packages()
        self._show(self._listed(replace(self.state, reading_text="")))

    def _listed(self, state: AboutState) -> AboutState:
        unnamed = self._say(QT_TRANSLATE_NOOP("about", "not stated"))
        shown = tuple(
            (one.name, f"{one.name} {one.version} \u00b7 {one.licence or unnamed}")
            for one in self._packages
        )
        return replace(state, packages=shown)

    def _say(self, source: str, *values: object) -> str:
        return self._text.say(Message("about", source, values))
