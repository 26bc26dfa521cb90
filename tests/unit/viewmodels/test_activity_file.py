"""A list on its way into a file: how far it is, stopped in the middle, and the newest wins."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
import threading

import pytest
from typing_extensions import override

from gaib_wallet.domain.activity import entries_of
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import AlreadyThere, WalletError
from gaib_wallet.viewmodels.activity_export import ExportFacts, Listing
from gaib_wallet.viewmodels.activity_file import ActivityFile
from gaib_wallet.viewmodels.base import Tasks
from tests.builders import ACCOUNT, NETWORK, text
from tests.unit.domain.test_activity import moved
from tests.wallet_world import MemoryCopies

ENTRIES = entries_of((), [moved(block, parties=(block,)) for block in range(1, 11)])
HALF = 5
FILE, OTHER = Path("/home/somebody/list.csv"), Path("/home/somebody/list.json")


class SlowCopies(MemoryCopies):
    """A disk that is slow with one file: its writing waits for `go_on`."""

    def __init__(self) -> None:
        super().__init__()
        self.slow: Path | None = None
        self.is_writing, self.go_on = threading.Event(), threading.Event()

    @override
    def save(self, path: Path, content: bytes, *, replaces: bool) -> None:
        if path is self.slow:
            self.is_writing.set()
            assert self.go_on.wait(10)
        super().save(path, content, replaces=replaces)


class Writing:
    """A file that is made entry by entry; the one in the middle waits for `go_on`."""

    def __init__(self) -> None:
        self.copies = SlowCopies()
        self.tasks = Tasks(on_bug=self._bug)
        self.over: list[tuple[Path, WalletError | None]] = []
        self.is_half, self.go_on = threading.Event(), threading.Event()
        self.model = ActivityFile(self.copies, text(), self.tasks, self._over)
        self._asked = 0

    def write(self, path: Path, *, replaces: bool = False) -> None:
        facts = ExportFacts(NETWORK, ACCOUNT, self._name, {})
        is_json = path is OTHER
        self.model.write(path, Listing(ENTRIES, facts), is_json=is_json, replaces=replaces)

    async def half_written(self) -> None:
        self.write(FILE)
        await asyncio.to_thread(self.is_half.wait, 10)
        await asyncio.sleep(0)

    def again(self) -> None:
        """Let the next file wait in its middle, too."""
        self._asked = 0

    async def idle(self) -> None:
        self.go_on.set()
        await self.tasks.idle()

    def _name(self, _address: Address) -> str:
        self._asked += 1
        if self._asked == HALF:
            self.is_half.set()
            assert self.go_on.wait(10)
        return ""

    def _over(self, path: Path, fault: WalletError | None) -> None:
        self.over.append((path, fault))

    def _bug(self, bug: BaseException) -> None:
        raise bug


@pytest.fixture
async def writing() -> AsyncIterator[Writing]:
    writing = Writing()
    yield writing
    writing.go_on.set()
    await writing.tasks.aclose()


async def test_a_file_says_how_far_it_is_and_then_that_it_is_there(writing: Writing) -> None:
    await writing.half_written()

    work = writing.model.state.work
    assert (work.text, work.can_stop) == ("Writing list.csv", True)
    assert work.percent == 40
    await writing.idle()
    assert not writing.model.state.work.text
    assert writing.over == [(FILE, None)]
    assert FILE in writing.copies.files
    writing.write(FILE)
    await writing.idle()
    assert isinstance(writing.over[-1][1], AlreadyThere)


async def test_a_file_that_is_stopped_in_the_middle_is_not_there(writing: Writing) -> None:
    writing.copies.files[FILE] = b"of before"
    await writing.half_written()

    writing.model.stop()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await writing.idle()

    state = writing.model.state
    assert (state.work.text, state.stopped) == ("", "Stopped. Everything is as it was before.")
    assert writing.copies.files == {FILE: b"of before"}
    assert not writing.over
    writing.model.forget()
    assert not writing.model.state.stopped


async def test_a_second_file_takes_the_place_of_one_that_is_not_there_yet(writing: Writing) -> None:
    await writing.half_written()

    writing.write(OTHER)
    await asyncio.sleep(0)
    await writing.idle()

    assert writing.over == [(OTHER, None)]
    assert list(writing.copies.files) == [OTHER]
    assert not writing.model.state.stopped


async def test_a_file_that_came_too_late_to_be_left_says_nothing_of_the_newer_one(
    writing: Writing,
) -> None:
    writing.go_on.set()
    writing.copies.slow = FILE
    writing.write(FILE)
    await asyncio.to_thread(writing.copies.is_writing.wait, 10)
    writing.go_on.clear()
    writing.is_half.clear()
    writing.again()
    writing.write(OTHER)
    await asyncio.to_thread(writing.is_half.wait, 10)

    writing.copies.go_on.set()
    async with asyncio.timeout(10):
        while not writing.over:  # noqa: ASYNC110 - nobody tells
            await asyncio.sleep(0)
    assert writing.over == [(FILE, None)]
    assert writing.model.state.work.text == "Writing list.json"
    writing.model.stop()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await writing.idle()

    assert writing.model.state.stopped
    assert list(writing.copies.files) == [FILE]


async def test_a_list_of_nothing_is_a_file_too(writing: Writing) -> None:
    nothing = Listing((), ExportFacts(NETWORK, ACCOUNT, str, {}))

    for path in (FILE, OTHER):
        writing.model.write(path, nothing, is_json=path is OTHER, replaces=False)
        await writing.tasks.idle()

    assert writing.copies.files[OTHER] == b"[]\n"
    assert writing.copies.files[FILE].count(b"\r\n") == 1
