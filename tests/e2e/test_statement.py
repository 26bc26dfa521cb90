"""A statement through the window, which the command then agrees with."""

import asyncio
from functools import partial
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
import pytest

from gaib_wallet.__main__ import main
from gaib_wallet.ui.pages.yields import YieldPage
from gaib_wallet.ui.widgets.file_field import FileField
from tests.e2e.person import Home, Person, opened, run, whole


def statement_action(me: Person) -> QAction:
    page = me.window.findChildren(YieldPage)[0]
    every = (action for menu in page.findChildren(QMenu) for action in menu.actions())
    return next(action for action in every if action.text().startswith("Statement"))


@pytest.mark.requirement("A4")
def test_a_statement_is_saved_from_the_yield_page_and_agrees_with_the_chain(
    qapp: QApplication, home: Home, tmp_path: Path
) -> None:
    said = home.chain.network.said
    assert said is not None
    home.fund(whole(500, said), whole(70, home.chain.network.aid))
    home.chain.controls.report_yield()
    home.chain.controls.mine(4)
    file = tmp_path / "my statement.json"

    async def person() -> None:
        async with opened(home) as me:
            await me.open("Yield")
            await me.reads("before network fees")  # the account's book is known
            statement_action(me).trigger()
            await me.reads("500.0000 sAID", "Transactions in the period")
            me.window.frame.hide_wanted.emit()  # as Ctrl+H, which works over sheets
            await me.until(lambda: "500.0000 sAID" not in me.text, "no amounts")
            me.window.frame.hide_wanted.emit()
            await me.reads("500.0000 sAID")
            assert me.sheet is not None
            me.sheet.findChildren(FileField)[0].take(str(file))
            await me.press("Save PDF and JSON")
            await me.reads("gaib-wallet verify")
            await me.press("Close")
            verify = ["verify", str(file), "--node", home.chain.endpoint]
            assert await asyncio.to_thread(partial(main, verify)) == 0

    run(qapp, person)
    assert file.with_suffix(".pdf").read_bytes().startswith(b"%PDF")
