"""A plan goes from who makes it to who checks it, and to who signs it: each in their own wallet."""

from pathlib import Path
import re

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
import pytest

from gaib_wallet.domain.units import Address
from gaib_wallet.ui.widgets.file_field import FileField
from tests.e2e.person import Home, Person, opened, run, whole

DIGITS = re.compile(r"(?:[0-9a-f]{4} ){7}[0-9a-f]{4}\n(?:[0-9a-f]{4} ){7}[0-9a-f]{4}")
NOTE = "for the end of the month"


async def choose_file(me: Person, file: Path) -> None:
    """What the system's dialog would have been told."""
    await me.until(lambda: _field(me), "a field for a file")
    field = _field(me)
    assert field
    field.take(str(file))


def _field(me: Person) -> FileField | None:
    fields = (one for one in me.window.findChildren(FileField) if one.isVisible())
    return next(fields, None)


async def open_plan(me: Person, file: Path) -> None:
    """Find the way with Ctrl+K, as there is no page for it."""
    await me.press("Find")
    await me.until(lambda: me.sheet, "the sheet that finds")
    await me.until(lambda: me.has_field("Find or do"), "the field")
    me.type("Find or do", "second signer")
    QTest.keyClick(me.field("Find or do"), Qt.Key.Key_Return)
    await choose_file(me, file)


@pytest.mark.requirement("T1")
def test_a_plan_is_made_checked_and_signed_in_three_wallets(
    qapp: QApplication, home: Home, tmp_path: Path
) -> None:
    people, usdc = home.chain.people, home.chain.network.usdc
    plan, checked = tmp_path / "plan.json", tmp_path / "checked.json"
    home.fund(whole(100, usdc))
    prints: list[str] = []

    async def maker() -> None:
        async with opened(home.of(folder=tmp_path / "a", who=(people.support,))) as me:
            me.session.accounts.watch("Savings", Address(people.savings.address))
            await me.review("100")
            await me.press("Export for another signer")
            await choose_file(me, plan)
            me.type("Note for the reader", NOTE)
            prints.append(fingerprint(me))
            await me.press("Export the file")
            await me.reads("It is not signed.")
            assert me.nonce() == 0

    async def checker() -> None:
        async with opened(home.of(folder=tmp_path / "b", who=(people.support,))) as me:
            await open_plan(me, plan)
            await me.reads("Swap 100.00 USDC", NOTE, "Rehearsed on your node at block ")
            assert fingerprint(me) == prints[0]
            await me.press("Review it")
            await me.reads("an account that is not in this wallet", "its key is elsewhere")
            await me.press("Back")
            await me.until(lambda: me.has_field("Your name"), "the field for a name")
            me.type("Your name", "Second desk")
            await me.press("Hand back as seen")
            await me.until(lambda: me.window.findChild(QFileDialog), "the system's dialog")
            dialog = me.window.findChild(QFileDialog)
            assert dialog
            dialog.fileSelected.emit(str(checked))
            dialog.close()
            await me.reads("What you saw is in")

    async def signer() -> None:
        async with opened(home.of(folder=tmp_path / "c")) as me:
            await open_plan(me, plan.with_name("nothing.json"))
            await me.reads("This is not there, or it is a folder")
            await choose_file(me, checked)
            await me.reads("Second desk, at block ", "Rehearsed on your node at block ")
            assert fingerprint(me) == prints[0]
            await me.press("Review it")
            await me.sign(1, 2)
            await me.sign(2, 2)
            await me.reads("Received ")
            assert me.owned(usdc) == whole(0, usdc)

    run(qapp, maker)
    run(qapp, checker)
    run(qapp, signer)


def fingerprint(me: Person) -> str:
    """The digits that two people compare."""
    found = DIGITS.search(me.text)
    assert found
    return found[0]
