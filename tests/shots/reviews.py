"""What is pictured of the review sheet: every intent, and every turn that one can take."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton

from gaib_wallet.app.tour import Guide
from gaib_wallet.ui.widgets.review_sheet import ReviewSheet
from tests.review_scenes import states
from tests.shots.camera import Camera

OPENED = {
    "blocked": "Technical details",
    "failed": "Technical details",
    "spike": "Normal",
    "own_fee": "Custom",
    "own_fee_unclear": "Custom",
    "fee_in_ether": "Fast",
    "send_token": "What will be signed",
}
"""What is unfolded where that is what the picture is about."""


async def reviews(guide: Guide, camera: Camera) -> None:
    """Sheets of an invented account, over the page that is open."""
    layer = guide.window.sheets
    for name, state in states().items():
        sheet = ReviewSheet(state)
        layer.push(sheet)
        _let_a_second_pass(sheet)
        for one in sheet.findChildren(QPushButton):
            if one.text() == OPENED.get(name):
                one.click()
        await camera.take(f"sheet-{name.replace('_', '-')}")
        layer.drop(sheet)


def _let_a_second_pass(sheet: ReviewSheet) -> None:
    """Until then nobody can sign, and the button says so by its look."""
    timer = sheet.findChild(QTimer)
    assert timer is not None
    timer.stop()
    timer.timeout.emit()
