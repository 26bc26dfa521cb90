"""The statement on the screen and on paper."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdf
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
import pytest
from pytestqt.qtbot import QtBot

from gaib_wallet.domain.periods import Preset
from gaib_wallet.ui.statement_pdf import pdf_of
from gaib_wallet.ui.widgets.statement_sheet import StatementSheet
from gaib_wallet.viewmodels.statement import OWN_DAYS
from gaib_wallet.viewmodels.statement_paper import StatementPaper
from gaib_wallet.viewmodels.statement_parts import Cell, Column, Row, Section
from tests.builders import ACCOUNT
from tests.unit.viewmodels.test_statement import Sheet

HOSTILE = "<img src=http://x> (a) \\ ) Tj ET endobj \ufffd </b>"


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    return Sheet(tmp_path)


def pages(content: bytes) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(BytesIO(content)).pages]


async def test_the_sheet_shows_the_figures_and_asks_for_days_only_where_they_are_own(
    qapp: QApplication, qtbot: QtBot, sheet: Sheet
) -> None:
    drawn = StatementSheet(sheet.model, ACCOUNT, is_demo=False)
    qtbot.addWidget(drawn)
    drawn.show()
    fields = [one for one in drawn.findChildren(QLineEdit) if one.accessibleName().endswith("day")]
    assert not drawn.main.isEnabled()

    await sheet.chosen()
    assert drawn.main.isEnabled()
    assert [field.isVisible() for field in fields] == [False, False]

    await sheet.chosen(OWN_DAYS)
    assert [field.isVisible() for field in fields] == [True, True]
    assert not drawn.main.isEnabled()
    for field, day in zip(fields, ("2026-02-01", "2026-06-30"), strict=True):
        QTest.keyClicks(field, day)
    await sheet.tasks.idle()
    assert drawn.main.isEnabled()

    await sheet.saved(sheet.folder / "s.json")
    assert "gaib-wallet verify" in drawn.done.findChildren(type(drawn.title))[0].text()
    QTest.mouseClick(drawn.back, Qt.MouseButton.LeftButton)


async def test_the_paper_has_numbered_pages_repeated_heads_and_hashes_to_copy(
    qapp: QApplication, sheet: Sheet
) -> None:
    await sheet.chosen(Preset.ALL.value)
    await sheet.saved(sheet.folder / "s.json")
    paper = sheet.papers[-1]
    (moved,) = [one for one in paper.sections if one.title == "What moved"]
    many = replace(moved, rows=moved.rows * 8)

    found = pages(pdf_of(replace(paper, sections=(many,))))

    assert len(found) >= 4
    for number, page in enumerate(found, 1):
        assert f"Page {number} of {len(found)}" in page
        assert paper.foot.rsplit(" ", 1)[1] in page
    assert all("USD per AID" in page for page in found[:-1])
    assert "How to check this statement" in found[-1]
    whole = "\n".join(found)
    for row in many.rows:
        for line in row.below:
            assert line in whole


def test_what_looks_like_markup_is_printed_as_it_is(qapp: QApplication, sheet: Sheet) -> None:
    row = Row((Cell((HOSTILE,), (HOSTILE,)),), (HOSTILE * 4,))
    section = Section(HOSTILE, HOSTILE, (Column(HOSTILE, 1),), (row,) * 12)
    content = pdf_of(StatementPaper("T", HOSTILE, "", (section,), section, HOSTILE, "%1/%2"))

    assert "<img src=http://x>" in "".join(pages(content)).replace("\n", "")
    assert b"/JavaScript" not in content
