"""What support is given: only what the person has read, and no address unless they say so."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from gaib_wallet.domain.accounts import Account, AccountKind
from gaib_wallet.errors import StorageFault, WalletsOwn
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.viewmodels.report import ReportSources, ReportViewModel
from tests.builders import ACCOUNT, text

SAVINGS = Account("My wife's", ACCOUNT, AccountKind.KEY, "ab" * 8, "m/44'/60'/0'/0/1")
WHERE, OWN = Path("report.txt"), Path("wallet.log")


class Desk:
    """A report of one account, and a disk that may refuse."""

    def __init__(self, lines: Sequence[str] = ("started",)) -> None:
        self.saved: dict[Path, bytes] = {}
        self.refuses = False
        self.lines = lines
        self.tasks = Tasks(on_bug=self._raise)
        sources = ReportSources(
            lambda: (("Version", "1.0"), ("Network", "Ethereum")),
            lambda: (SAVINGS,),
            lambda address: "address-1",
            lambda: ("W-301 \u00b7 convert \u00b7 demo \u00b7 block 713 \u00b7 0.7.0",),
            self._log,
            self._save,
        )
        self.model = ReportViewModel(sources, text(), self.tasks)

    def _log(self, lines: int) -> Sequence[str]:
        if self.refuses:
            raise StorageFault("wallet.log")
        return self.lines[-lines:]

    def _save(self, path: Path, content: bytes) -> None:
        if self.refuses:
            raise StorageFault(str(path))
        if path == OWN:
            raise WalletsOwn
        self.saved[path] = content

    @staticmethod
    def _raise(bug: BaseException) -> None:
        raise bug


@pytest.mark.requirement("S5")
async def test_addresses_are_hidden_until_the_person_wants_them_told() -> None:
    desk = Desk()

    assert ACCOUNT not in desk.model.state.content
    assert "key: m/44'/60'/0'/0/1 address-1" in desk.model.state.content
    assert SAVINGS.name not in desk.model.state.content

    desk.model.tell_addresses(has_addresses=True)
    assert ACCOUNT in desk.model.state.content
    desk.model.tell_addresses(has_addresses=False)
    assert ACCOUNT not in desk.model.state.content


@pytest.mark.requirement("S5")
async def test_what_is_saved_is_what_was_shown() -> None:
    desk = Desk()
    shown = desk.model.state.content

    desk.model.save(WHERE)
    await desk.tasks.idle()

    assert desk.saved == {WHERE: shown.encode()}
    assert "Version: 1.0" in shown
    assert "started" in shown
    assert "W-301 \u00b7 convert \u00b7 demo \u00b7 block 713 \u00b7 0.7.0" in shown
    assert desk.model.state.done_text == "Saved as report.txt."


async def test_a_disk_that_refuses_is_told_and_the_report_stays() -> None:
    desk = Desk()
    shown, desk.refuses = desk.model.state.content, True

    desk.model.save(WHERE)
    await desk.tasks.idle()

    assert "W-501" in desk.model.state.fault_text
    assert desk.model.state.content == shown


async def test_without_its_log_a_report_is_still_made() -> None:
    desk = Desk()
    desk.refuses = True

    desk.model.tell_addresses(has_addresses=False)

    assert "Version: 1.0" in desk.model.state.content
    assert "W-501" in desk.model.state.fault_text


async def test_a_report_does_not_take_the_place_of_a_file_of_the_wallet() -> None:
    desk = Desk()

    desk.model.save(OWN)
    await desk.tasks.idle()

    assert "W-147" in desk.model.state.fault_text
    assert not desk.model.state.done_text
