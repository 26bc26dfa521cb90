"""What is said before a browser opens: which machine will be asked, and what it learns."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from gaib_wallet.domain.links import Link
from gaib_wallet.errors import NoBrowser
from gaib_wallet.ui import kit
from gaib_wallet.ui.sheets import Sheet


class LinkSheet(Sheet):
    """Shows the host and the whole address; the page is opened by `open_page`, if a person says so.

    Where the system opens none the sheet stays, and the address can be copied.
    """

    def __init__(
        self, link: Link, open_page: Callable[[Link], bool], *, is_demo: bool = False
    ) -> None:
        super().__init__(is_demo=is_demo)
        self._link = link
        self._open_page = open_page
        title = kit.label(self.tr("Open %1?").replace("%1", link.host), role="title")
        learns = self.tr(
            "Your browser would ask %1 for this page. It then learns your internet address and"
            " which transaction you look at, and may guess that its account is yours."
        )
        before, slash, last = link.url.rpartition("/")
        address = kit.label(f"{before}{slash}\n{last}", role="note")
        address.setAccessibleName(link.url)
        self._copied = kit.icon_line()
        self._fault = kit.notice(kind="negative")
        back = kit.button(self.tr("Back"))
        copy = kit.button(self.tr("Copy the address"), icon="copy")
        self.open = kit.button(
            self.tr("Open %1").replace("%1", link.host), role="main", icon="globe"
        )
        body = kit.column(
            kit.label(learns.replace("%1", link.host)),
            kit.label(self.tr("The wallet itself asks it for nothing."), role="label"),
            address,
            self._copied,
            self._fault,
            spacing=12,
        )
        self.compose(kit.row(title), body, kit.row(back, None, copy, self.open), first=back)
        body.setContentsMargins(24, 16, 24, 16)
        kit.set_shown(self._copied, shown=False)
        back.clicked.connect(self.go_back)
        copy.clicked.connect(self._copy)
        self.open.clicked.connect(self._wanted)

    def _wanted(self) -> None:
        if self._open_page(self._link):
            self.go_back()
            return
        fault = NoBrowser().message
        words = QCoreApplication.translate(fault.context, fault.source)
        self._fault.show_notice("negative", words, code=fault.code)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._link.url)
        kit.set_shown(self._copied, shown=True)
        self._copied.show_line("check", self.tr("Copied, whole"), tone="positive")
