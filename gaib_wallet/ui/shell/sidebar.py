"""The left edge: whose wallet it is, and the pages."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
)
from typing_extensions import override

from gaib_wallet.ui import icons, kit, theme
from gaib_wallet.ui.widgets.identicon import identicon_icon, paint_identicon
from gaib_wallet.viewmodels.shell import AccountChoice

WIDE = 200
NARROW = 64
HEAD = 56
PORTRAIT = 28


class AccountButton(QPushButton):
    """The picture and the name of the account; opens the picker below it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "account")
        self.setAutoDefault(False)
        self.setFont(theme.font(theme.TEXT, 600))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ring_radius", 2)
        self._account: AccountChoice | None = None

    def show_account(self, account: AccountChoice | None) -> None:
        """Draw `account`, or nobody."""
        self._account = account
        self.setAccessibleName(account.name if account else "")
        self.setToolTip(kit.plain_tip(account.name if account else ""))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(NARROW, HEAD - 1)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        if self._account is None:
            return
        is_narrow = self.width() < WIDE // 2
        left = (self.width() - PORTRAIT) // 2 if is_narrow else 16
        middle = self.height() / 2
        at = QRectF(left, middle - PORTRAIT / 2, PORTRAIT, PORTRAIT)
        paint_identicon(painter, self._account.address, at)
        if is_narrow:
            return
        palette = theme.current()
        painter.setPen(palette.color("text"))
        room = QRectF(left + PORTRAIT + 10, 0, self.width() - left - PORTRAIT - 46, self.height())
        metrics = QFontMetrics(self.font())
        name = metrics.elidedText(
            self._account.name, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), name)
        chevron = QRectF(self.width() - 32, middle - 10, 20, 20)
        icons.paint(painter, "chevron-down", palette.muted, chevron)


class PageButton(kit.Button):
    """One page: icon and word, or the icon alone; a number for what waits there."""

    def __init__(self, title: str, icon: str) -> None:
        super().__init__(title, role="page", icon=icon)
        self._title = title
        self.setCheckable(True)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._count = kit.chip(kind="count")
        self._count.hide()
        inside = kit.row(None, self._count)
        inside.setContentsMargins(0, 0, 8, 0)
        self.setLayout(inside)
        self.toggled.connect(self._weigh)

    def fold(self, *, narrow: bool) -> None:
        """The icon alone, with the word as its tip; or both."""
        self.setText("" if narrow else self._title)
        self.setToolTip(self._title if narrow else "")
        kit.set_property(self, "role", "page-icon" if narrow else "page")
        self._count.setVisible(not narrow and bool(self._count.text()))

    def show_count(self, count: int) -> None:
        """How many things wait on the page; 0 shows nothing."""
        self._count.setText(str(count) if count else "")
        self._count.setVisible(bool(count) and bool(self.text()))

    @override
    def sizeHint(self) -> QSize:
        return QSize(NARROW - 20, 40 if not self.text() else 36)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def nextCheckState(self) -> None:
        """Leave the mark where it is: it comes with the page, which may have to be made first."""
        if self.isChecked():  # the page before lets go of it
            super().nextCheckState()

    def _weigh(self, is_chosen: bool) -> None:  # noqa: FBT001 - Qt's signal
        kit.set_property(self, "kind", "chosen" if is_chosen else "")


class Sidebar(QFrame):
    """The account and the pages, 200 wide or 64.

    Signals:
        page_wanted(str), account_wanted(str): a key was chosen.
        address_wanted(), accounts_wanted(): the whole address, or the list of accounts.
    """

    page_wanted = Signal(str)
    account_wanted = Signal(str)
    address_wanted = Signal()
    accounts_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self.setFixedWidth(WIDE)
        self._account = AccountButton()
        self._accounts: tuple[AccountChoice, ...] = ()
        self._chosen = ""
        self._menu = QMenu(self)
        self._group = QButtonGroup(self)
        self._pages: dict[str, PageButton] = {}
        self._coming: PageButton | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self._list.setContentsMargins(8, 12, 8, 12)
        head = QFrame()
        head.setProperty("role", "account")
        head.setFixedHeight(HEAD)
        head.setLayout(kit.row(self._account))
        whole = kit.column(head, self._list, None, spacing=0)
        self.setLayout(whole)
        self._account.clicked.connect(self._open_menu)
        self._menu.triggered.connect(self._menu_chosen)

    def add_page(self, key: str, title: str, icon: str) -> None:
        """Another page, below those that are there."""
        button = PageButton(title, icon)
        button.setProperty("page", key)
        self._pages[key] = button
        self._group.addButton(button)
        self._list.addWidget(button)
        button.clicked.connect(self._page_pressed)

    def show_side(
        self,
        accounts: tuple[AccountChoice, ...],
        chosen: str,
        counts: tuple[tuple[str, int], ...],
    ) -> None:
        """The accounts there are, whose wallet it is, and what waits on each page."""
        self._accounts, self._chosen = accounts, chosen
        self._account.show_account(next((one for one in accounts if one.key == chosen), None))
        waiting = dict(counts)
        for key, button in self._pages.items():
            button.show_count(waiting.get(key, 0))

    def show_page(self, key: str) -> None:
        """The page that is seen."""
        self._pages[key].setChecked(True)

    def show_coming(self, key: str) -> None:
        """The page that is made; empty for none. Its button looks pressed until it is seen."""
        if self._coming is not None:
            self._coming.setDown(False)
        self._coming = self._pages.get(key)
        if self._coming is not None:
            self._coming.setDown(True)

    def fold(self, *, narrow: bool) -> None:
        """Icons alone, or icons and words."""
        self.setFixedWidth(NARROW if narrow else WIDE)
        side = 10 if narrow else 8
        self._list.setContentsMargins(side, 12, side - 1, 12)
        self._list.setSpacing(8 if narrow else 4)
        for button in self._pages.values():
            button.fold(narrow=narrow)

    def _page_pressed(self) -> None:
        self.page_wanted.emit(self.sender().property("page"))

    def _open_menu(self) -> None:
        self._menu.clear()
        ratio = self.devicePixelRatioF()
        for account in self._accounts:
            words = f"{account.name}  ·  {account.note}" if account.note else account.name
            shown = words.replace("&", "&&")
            action = self._menu.addAction(identicon_icon(account.address, ratio), shown)
            action.setData(account.key)
            is_chosen = account.key == self._chosen
            action.setFont(theme.font(theme.TEXT, 600 if is_chosen else 400))
        self._menu.addSeparator()
        whole = self._menu.addAction(self.tr("Show the whole address") + "\tAlt+A")
        whole.triggered.connect(self.address_wanted)
        every = self._menu.addAction(self.tr("Accounts…"))
        every.triggered.connect(self.accounts_wanted)
        self._menu.popup(self._account.mapToGlobal(QPoint(8, self._account.height() - 4)))

    def _menu_chosen(self, action: QAction) -> None:
        if action.data():
            self.account_wanted.emit(action.data())
