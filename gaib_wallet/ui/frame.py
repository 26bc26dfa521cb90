"""The frame around every page: navigation, header, strips, the demo panel's place."""

from collections.abc import Callable, Iterator
from functools import partial
import time

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from gaib_wallet.ui import kit
from gaib_wallet.ui.explained import figure_at, figure_of
from gaib_wallet.ui.in_steps import InSteps, dress, leave_undressed
from gaib_wallet.ui.shell.header import Header
from gaib_wallet.ui.shell.sidebar import Sidebar
from gaib_wallet.ui.shell.strips import StaleStrip, Strip
from gaib_wallet.viewmodels import keys
from gaib_wallet.viewmodels.shell import ShellState

NARROW_BELOW = 1180
PANEL = 360
BESIDE = 840
"""Wide enough for the panel beside a page; in less it lies over the page, which stays whole."""
LEAST = QSize(320, 240)  # of a page
TURN_S = 0.008  # for a page that is waited for, in one turn of the loop
PageFactory = Callable[[], QWidget]


class Frame(QWidget):
    """Draws `ShellState` around the page that it names; pages are made when first seen.

    While one is made that is waited for, the page before stays, with its name, but takes no input.

    Signals:
        turned(str): the page of that key is seen now.
        page_wanted(str), account_wanted(str): a key was chosen.
        explain_wanted(str): where a figure of the page is from; empty where there is none.
        The others say what was pressed, by mouse or key; the frame itself decides nothing.
    """

    turned = Signal(str)
    page_wanted = Signal(str)
    account_wanted = Signal(str)
    address_wanted = Signal()
    accounts_wanted = Signal()
    network_wanted = Signal()
    find_wanted = Signal()
    search_wanted = Signal()
    keys_wanted = Signal()
    back_wanted = Signal()
    onward_wanted = Signal()
    lock_wanted = Signal()
    hide_wanted = Signal()
    refresh_wanted = Signal()
    details_wanted = Signal()
    node_wanted = Signal()
    changes_wanted = Signal()
    explain_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._side = Sidebar()
        self._header = Header()
        self._stale = StaleStrip()
        self._strip = Strip()
        self._stack = _Stack()
        self._dock = QFrame()
        self._dock.setProperty("role", "dock")
        self._dock.setFixedWidth(PANEL)
        self._dock.hide()
        self._dock_layout = QVBoxLayout(self._dock)
        self._dock_layout.setContentsMargins(0, 0, 0, 0)
        self._factories: dict[str, PageFactory] = {}
        self._titles: dict[str, str] = {}
        self._begun: dict[str, QWidget] = {}
        self._built: dict[str, QWidget] = {}
        self._ready: set[str] = set()
        self._seen = self._wanted = ""
        self._coming: Iterator[None] = iter(())
        self._hurry = QTimer(self, interval=0)
        self._hurry.timeout.connect(self._come_nearer)
        self._veil = _Veil(self)
        self._shortcuts: list[QShortcut] = []
        content = kit.column(self._header, self._stale, self._stack, spacing=0)
        content.setStretch(2, 1)
        self._middle = kit.row(self._side, content, self._dock, spacing=0)
        self._middle.setStretch(1, 1)
        whole = kit.column(self._middle, self._strip, spacing=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self._connect()

    def announce(self, key: str, title: str, icon: str, word: str = "") -> None:
        """Another page of the navigation, which can be wanted before it is added.

        `word` stands in the navigation where it has no room for the `title`.
        """
        if key not in self._titles:
            self._titles[key] = title
            self._side.add_page(key, word or title, icon)
            self._add_key(f"Ctrl+{len(self._titles)}", partial(self.page_wanted.emit, key))

    def add_page(
        self, key: str, title: str, icon: str, factory: PageFactory, word: str = ""
    ) -> None:
        """A page, announced or not; `factory` is called when it is first seen."""
        self.announce(key, title, icon, word)
        self._factories[key] = factory

    def set_panel(self, panel: QWidget) -> None:
        """What is docked at the right while `is_panel_open`."""
        self._dock_layout.addWidget(panel)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all pages that can be shown, made or not."""
        return tuple(self._factories)

    @property
    def seen(self) -> str:
        """The key of the page that is seen; empty before the first."""
        return self._seen

    @property
    def is_making(self) -> bool:
        """Whether a page is waited for."""
        return self._hurry.isActive()

    @property
    def are_ready(self) -> bool:
        """Whether all pages are made and laid out."""
        return self._ready.issuperset(self._titles)

    def page(self, key: str) -> QWidget:
        """The page of `key`, made now if it was never seen, and shown if it is waited for."""
        for _ in self._steps(key):
            pass
        if key == self._wanted:
            self._turn_to(key)
        return self._built[key]

    def prepare(self, key: str) -> Iterator[None]:
        """Make the page of `key` ready to be shown, bit by bit: the loop may turn in between."""
        if key in self._ready:
            return
        yield from self._steps(key)
        yield
        yield from dress(self._built[key], self._stack.size())
        self._ready.add(key)

    def _steps(self, key: str) -> Iterator[None]:
        """Where one was left off, another goes on."""
        if key in self._built:
            return
        if key not in self._begun:
            self._begun[key] = self._factories[key]()
            leave_undressed()
            yield
        made = self._begun.get(key)
        if isinstance(made, InSteps):
            try:
                for _ in made.steps:
                    leave_undressed()
                    yield
            except Exception:
                del self._begun[key]  # whoever asks next gets another one
                raise
        if key not in self._built:
            self._built[key] = made = self._begun.pop(key)
            self._stack.addWidget(made)
            leave_undressed()

    def show_state(self, state: ShellState) -> None:
        """Draw `state`; what is the same stays untouched."""
        self._side.show_side(state.accounts, state.account, state.counts)
        self._header.show_header(state.network, is_locked=state.is_locked)
        self._stale.show_stale(state.stale)
        self._strip.show_strip(state.strip)
        self._dock.setVisible(state.is_demo and state.is_panel_open)
        if state.page in self._factories:
            self._want(state.page)
        self._fold()

    def focus_lock(self) -> None:
        """Give the focus to what opens the lock."""
        self._header.focus_lock()

    def leave_room(self, width: int) -> None:
        """Keep so many pixels at the right of the lowest line free, for what lies over it."""
        self._strip.leave_room(width)

    def listen_to_keys(self, *, listens: bool) -> None:
        """Let the frame's keys work, or keep still while a sheet is open; amounts can be hidden."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(listens)

    def explain(self) -> None:
        """Ask where the figure is from that has the focus or the pointer, else the page's first."""
        self.explain_wanted.emit(figure_of(self._stack.currentWidget()))

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if key := figure_at(self.childAt(event.pos())):
            self.explain_wanted.emit(key)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()
        self._veil.setGeometry(self._stack_place())

    def _want(self, key: str) -> None:
        if key == self._wanted and self.is_making:
            return
        self._wanted = key
        if not self._takes_long(key):
            self.page(key)
            return
        self._coming = self.prepare(key)
        self._side.show_coming(key)
        self._veil.cover(self._stack_place())
        self._hurry.start()

    def _takes_long(self, key: str) -> bool:
        if key in self._ready or not self.isVisible() or key == self._seen or not self._seen:
            return False
        if key not in self._built and key not in self._begun:
            self._begun[key] = self._factories[key]()
            leave_undressed()
        return isinstance(self._begun.get(key, self._built.get(key)), InSteps)

    def _come_nearer(self) -> None:
        """Make some more of the page that is waited for; the window lives on in between."""
        ends = time.perf_counter() + TURN_S
        try:
            for _ in self._coming:
                if time.perf_counter() > ends:
                    return
        except Exception:
            self._wait_no_more()
            self._take_focus()
            raise
        self._turn_to(self._wanted)

    def _turn_to(self, key: str) -> None:
        was_waiting = self.is_making
        if was_waiting:
            self._wait_no_more()
        if key == self._seen:
            if was_waiting:
                self._take_focus()
            return
        self._seen = key
        self._ready.add(key)
        self._side.show_page(key)
        self._header.show_title(self._titles[key])
        self._stack.setCurrentWidget(self._built[key])
        self._take_focus()
        self.turned.emit(key)

    def _take_focus(self) -> None:
        # Else Qt gives the focus to a neighbour, and its ring to nobody's question.
        self._built[self._seen].setFocus(Qt.FocusReason.OtherFocusReason)

    def _wait_no_more(self) -> None:
        self._hurry.stop()
        self._coming = iter(())
        self._side.show_coming("")
        self._veil.hide()

    def _stack_place(self) -> QRect:
        return QRect(self._stack.mapTo(self, QPoint(0, 0)), self._stack.size())

    def _fold(self) -> None:
        is_narrow = self.width() < NARROW_BELOW or not self._dock.isHidden()
        self._side.fold(narrow=is_narrow)
        is_over = self.width() < BESIDE
        if is_over != (self._middle.indexOf(self._dock) < 0):
            self._middle.removeWidget(self._dock)
            if not is_over:
                self._middle.addWidget(self._dock)
        if is_over:
            whole = self.rect().adjusted(self.width() - PANEL, 0, 0, -self._strip.height())
            self._dock.setGeometry(whole)
            self._dock.raise_()

    def _connect(self) -> None:
        self._side.page_wanted.connect(self.page_wanted)
        self._side.account_wanted.connect(self.account_wanted)
        self._side.address_wanted.connect(self.address_wanted)
        self._side.accounts_wanted.connect(self.accounts_wanted)
        self._header.network_wanted.connect(self.network_wanted)
        self._header.find_wanted.connect(self.find_wanted)
        self._header.lock_wanted.connect(self.lock_wanted)
        self._strip.details_wanted.connect(self.details_wanted)
        self._stale.retry_wanted.connect(self.refresh_wanted)
        self._stale.node_wanted.connect(self.node_wanted)
        self._stale.changes_wanted.connect(self.changes_wanted)
        self._add_key(keys.REFRESH, self.refresh_wanted.emit)
        self._add_key(keys.HIDE, self.hide_wanted.emit, on_sheets=True)
        self._add_key(keys.FIND, self.find_wanted.emit)
        self._add_key(keys.SEARCH, self.search_wanted.emit)
        self._add_key(keys.ADDRESS, self.address_wanted.emit)
        self._add_key(keys.SETTINGS, partial(self.page_wanted.emit, "settings"))
        self._add_key(keys.BACK, self.back_wanted.emit)
        self._add_key(keys.ONWARD, self.onward_wanted.emit)
        self._add_key(keys.EXPLAIN, self.explain)
        self._add_key(keys.KEYS, self.keys_wanted.emit)
        self._add_key(keys.ASK, self.keys_wanted.emit)

    def _add_key(self, sequence: str, act: Callable[[], None], *, on_sheets: bool = False) -> None:
        shortcut = QShortcut(QKeySequence(sequence), self)
        shortcut.activated.connect(act)
        if not on_sheets:
            self._shortcuts.append(shortcut)


class _Stack(QStackedWidget):
    """The pages, which get what room the frame leaves. Qt would measure all of them for that."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(LEAST)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST)

    @override
    def hasHeightForWidth(self) -> bool:
        return False


class _Veil(QWidget):
    """Takes what is pressed and typed while another page is waited for: it was meant for that one.

    It lies over the page before, which is seen through it.
    """

    def cover(self, place: QRect) -> None:
        """Lie over `place`, with the focus."""
        self.setGeometry(place)
        self.raise_()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return True
