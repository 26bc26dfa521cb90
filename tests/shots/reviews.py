"""What is pictured of the review sheet: every intent, and every turn that one can take."""

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QPushButton

from gaib_wallet.app.tour import Guide
from gaib_wallet.ui.widgets.review_sheet import ReviewSheet
from gaib_wallet.viewmodels.review import ReviewState
from tests.review_scenes import states
from tests.shots.camera import Camera

OPENED = {
    "blocked": ("ReviewSheet", "Technical details"),
    "failed": ("ReviewSheet", "Technical details"),
    "spike": ("review", "Normal"),
    "own_fee": ("review", "Custom"),
    "own_fee_unclear": ("review", "Custom"),
    "fee_in_ether": ("review", "Fast"),
    "send_token": ("ReviewSheet", "What will be signed"),
}
"""What is unfolded where that is what the picture is about."""


async def reviews(guide: Guide, camera: Camera) -> None:
    """Sheets of an invented account, over the page that is open."""
    layer = guide.window.sheets
    for name, state in states().items():
        sheet = opened_sheet(name, state)
        layer.push(sheet)
        await camera.take(f"sheet-{name.replace('_', '-')}")
        layer.drop(sheet)


def opened_sheet(name: str, state: ReviewState) -> ReviewSheet:
    """The sheet once a second has passed, unfolded where the picture is about that."""
    sheet = ReviewSheet(state)
    _let_a_second_pass(sheet)
    for one in sheet.findChildren(QPushButton):
        if name in OPENED and one.text() == QCoreApplication.translate(*OPENED[name]):
            one.click()
    return sheet


def _let_a_second_pass(sheet: ReviewSheet) -> None:
    """Until then nobody can sign, and the button says so by its look."""
    timer = sheet.findChild(QTimer)
    assert timer is not None
    timer.stop()
    timer.timeout.emit()
