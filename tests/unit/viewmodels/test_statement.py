"""The sheet of a statement: periods, key figures, two files."""

import asyncio
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
import shlex
import threading

import pytest

from gaib_wallet.domain.accounts import Account, AccountKind
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.periods import Preset
from gaib_wallet.errors import Locked
from gaib_wallet.storage.copies import PrivateFiles
from gaib_wallet.storage.statements import encoded
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.viewmodels.statement import OWN_DAYS, StatementState, StatementViewModel, Writers
from gaib_wallet.viewmodels.statement_paper import StatementPaper
from tests.builders import ACCOUNT, text
from tests.purses import SPARE_ADDRESS
from tests.statement_world import NETWORK_OF_STORY, StatementWorld


class Sheet:
    """A model, what it printed, and the folder in which it saves."""

    def __init__(self, folder: Path, network: Network = NETWORK_OF_STORY) -> None:
        self.world = StatementWorld(folder)
        self.folder = folder
        self.papers: list[StatementPaper] = []
        self.at_press, self.may_press = threading.Event(), threading.Event()
        self.may_press.set()
        self.tasks = Tasks(on_bug=self._bug)
        writers = Writers(
            encoded, self._press, PrivateFiles(folder / "vaults"), "1.0", (SPARE_ADDRESS,)
        )
        account = Account("Savings", ACCOUNT, AccountKind.WATCH)
        self.model = StatementViewModel(
            account, network, self.world.service, writers, text(), self.tasks
        )

    async def chosen(self, key: str = Preset.THIS_YEAR.value) -> StatementState:
        self.model.choose(key)
        await self.tasks.idle()
        return self.model.state

    async def typed(self, first: str, last: str) -> StatementState:
        self.model.edit_days(first, last)
        await self.tasks.idle()
        return self.model.state

    async def saved(self, path: Path | str) -> StatementState:
        self.model.save(str(path))
        await self.tasks.idle()
        return self.model.state

    def _press(self, paper: StatementPaper) -> bytes:
        self.papers.append(paper)
        self.at_press.set()
        assert self.may_press.wait(60)
        return b"%PDF " + paper.foot.encode()

    def _bug(self, bug: BaseException) -> None:
        raise bug


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    return Sheet(tmp_path)


async def test_the_preview_has_the_key_figures_and_what_is_not_known(sheet: Sheet) -> None:
    state = await sheet.chosen()

    labels = [figure.label for figure in state.figures]
    assert labels[:2] == ["Period", "sAID at its end"]
    assert {"Gain taken", "Not yet taken", "Realised yield of sAID"} <= set(labels)
    assert state.figures[-1].label == "What is not known"
    assert state.can_save
    assert not state.shows_days
    assert state.file_name == "statement-000000-2026-01-01-2026-11-30.json"


async def test_both_files_are_saved_for_their_owner_alone_and_name_each_other(
    sheet: Sheet,
) -> None:
    await sheet.chosen()
    file = sheet.folder / "year 2026.json"

    state = await sheet.saved(file)

    pdf = file.with_suffix(".pdf")
    assert {file.stat().st_mode & 0o777, pdf.stat().st_mode & 0o777} == {0o600}
    assert sha256(file.read_bytes()).hexdigest() in pdf.read_text()
    assert state.done_text.endswith(f"gaib-wallet verify {shlex.quote(str(file))}")
    assert sheet.papers[-1].verifying.rows


async def test_files_that_are_stopped_while_they_are_made_are_not_written(sheet: Sheet) -> None:
    await sheet.chosen()
    file = sheet.folder / "mine.json"
    before = sorted(sheet.folder.iterdir())
    sheet.may_press.clear()

    sheet.model.save(str(file))
    await asyncio.to_thread(sheet.at_press.wait, 60)
    assert sheet.model.state.saving.text == "Writing the PDF and the JSON file"
    sheet.model.leave()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    sheet.may_press.set()
    await sheet.tasks.idle()

    state = sheet.model.state
    assert (state.is_saving, state.done_text, state.can_save) == (False, "", True)
    assert state.stopped == "Stopped. Everything is as it was before."
    assert sorted(sheet.folder.iterdir()) == before
    assert (await sheet.saved(file)).done_text
    assert not sheet.model.state.stopped


async def test_of_a_demo_nobody_is_told_to_check_it_elsewhere(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path, replace(NETWORK_OF_STORY, is_demo=True))
    await sheet.chosen()

    state = await sheet.saved(sheet.folder / "mine.json")

    assert "To check them while this demo is open:" in state.done_text


async def test_a_file_that_nobody_named_is_not_written_over(sheet: Sheet) -> None:
    await sheet.chosen()
    (sheet.folder / "mine.pdf").write_text("mine")

    state = await sheet.saved(sheet.folder / "mine.json")
    assert "mine.pdf" in state.fault
    assert not state.done_text

    (sheet.folder / "plain.json").write_text("mine")
    state = await sheet.saved(sheet.folder / "plain")
    assert state.fault
    assert (sheet.folder / "plain.json").read_text() == "mine"
    assert (await sheet.saved("")).fault


async def test_own_days_are_read_once_both_are_there(sheet: Sheet) -> None:
    assert (await sheet.chosen(OWN_DAYS)).shows_days

    half = await sheet.typed("2026-02-29", "2026-13-01")
    assert "no leap year" in half.first_fault
    assert "W-513" in half.last_fault
    assert not half.can_save
    assert (await sheet.typed("2026-02-01", "")).figures == ()

    whole = await sheet.typed("2026-02-01", "2026-06-30")
    assert whole.can_save
    assert whole.figures[0].value == "1 Feb 2026 to 30 Jun 2026"

    wrong = await sheet.typed("2026-06-30", "2026-02-01")
    assert "ends before it begins" in wrong.fault
    assert (await sheet.typed("2026-02-01", "2031-01-01")).fault.endswith("W-509")


async def test_a_history_that_is_not_whole_says_what_is_missing(sheet: Sheet) -> None:
    sheet.world.reader.oldest = 40

    state = await sheet.chosen()

    assert "No statement was made. The node no longer knows that block." in state.fault
    assert not state.can_save


async def test_a_locked_wallet_says_so_and_keeps_nothing_of_before(sheet: Sheet) -> None:
    await sheet.chosen()
    sheet.world.reader.fault = Locked()

    state = await sheet.chosen(Preset.LAST_YEAR.value)

    assert state.fault
    assert state.figures == ()


async def test_a_closed_sheet_reads_no_further(sheet: Sheet) -> None:
    sheet.world.reader.gate.clear()
    sheet.model.choose(Preset.ALL.value)

    sheet.model.close()
    await sheet.tasks.idle()

    assert not sheet.model.state.reading_text


async def test_reading_can_be_stopped_and_goes_on_where_it_was(sheet: Sheet) -> None:
    sheet.world.reader.gate.clear()
    sheet.model.choose(Preset.ALL.value)

    sheet.model.stop()
    await sheet.tasks.idle()

    state = sheet.model.state
    assert (state.reading_text, state.is_stopped, state.can_save) == (
        "Stopped. What was read is kept.",
        True,
        False,
    )

    sheet.world.reader.gate.set()
    sheet.model.read_on()
    await sheet.tasks.idle()
    assert (sheet.model.state.is_stopped, sheet.model.state.can_save) == (False, True)


async def test_the_paper_has_every_hash_and_every_movement(sheet: Sheet) -> None:
    await sheet.chosen()
    await sheet.saved(sheet.folder / "s.json")

    printed = repr(sheet.papers[-1])
    stated = sheet.world.service
    made = await stated.make(
        ACCOUNT,
        await stated.preset(ACCOUNT, Preset.THIS_YEAR),
        sheet.world.heard.append,
        (SPARE_ADDRESS,),
    )
    for line in made.movements:
        assert line.tx_hash in printed
        assert line.block.hash in printed
    for step in made.steps:
        assert step.block.hash in printed
    assert "Not real money" not in printed
    assert printed.count("gaib-wallet verify s.json") == 1
