"""The wizard: its steps at the left, one of them in the middle, and the way on below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from gaib_wallet.services.ports import WordList
from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.pages.start.account import AccountStep
from gaib_wallet.ui.pages.start.bring import BringStep
from gaib_wallet.ui.pages.start.lock import LockStep
from gaib_wallet.ui.pages.start.node import NodeStep
from gaib_wallet.ui.pages.start.region import RegionStep
from gaib_wallet.ui.pages.start.steps import StepList
from gaib_wallet.ui.reading_order import step_focus
from gaib_wallet.ui.widgets.backup_words import BackupWords
from gaib_wallet.viewmodels.backup_words import WITHIN, BackupState
from gaib_wallet.viewmodels.start import StartViewModel
from gaib_wallet.viewmodels.start_facts import Origin, Step
from gaib_wallet.viewmodels.start_form import Form
from gaib_wallet.viewmodels.start_state import StartState

CONTENT = 688
NARROW_BELOW = 1180
SIDE, TOP = 48, 40


class StartPage(QWidget):
    """Draws `StartState`. What is typed in secret is taken once, when the button is pressed.

    Signals:
        finished(): every step is done, or knowingly left out.
        later_wanted(): the rest another time.
        left(): back to where the wizard was opened from.
        demo_wanted(): the person rather tries without an account.
    """

    finished = Signal()
    later_wanted = Signal()
    left = Signal()
    demo_wanted = Signal()

    def __init__(self, model: StartViewModel, words: WordList) -> None:
        super().__init__()
        self._model = model
        self._words = words
        self._shown: tuple[Step, bool] | None = None
        self._is_busy = False
        self._steps = StepList()
        self._title = kit.label(role="answer")
        self._sub = kit.label()
        kit.set_tone(self._sub, "muted")
        self._region = RegionStep(model)
        self._account = AccountStep(model)
        self._lock = LockStep(model)
        self._bring = BringStep(model, words)
        self._node = NodeStep(model)
        self._backup: BackupWords | None = None
        self._backup_acts = self._aside = QWidget()
        self._middle = kit.column(spacing=0)
        self._parts: tuple[QWidget, ...] = (
            self._region,
            self._account,
            self._lock,
            self._bring,
            self._node,
        )
        for part in self._parts:
            self._middle.addWidget(part)
        self._skip = kit.button(self.tr("Without a node for now"))
        self._below = kit.row(self._skip, None, spacing=0)
        self._later = kit.button(self.tr("Go on later"), role="quiet")
        self._back = kit.button(self.tr("Back"))
        self._next = kit.main_button()
        self._compose()
        self._later.clicked.connect(self.later_wanted)
        self._back.clicked.connect(self._go_back)
        self._skip.clicked.connect(model.skip_node)
        self._next.clicked.connect(self._go_on)
        for step in (self._account, self._lock, self._bring, self._node):
            step.submitted.connect(self._go_on)
        bind(self, model, self._render)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = event.size().width() < NARROW_BELOW
        self._steps.fold(narrow=is_narrow)

    @override
    def focusNextPrevChild(self, onward: bool) -> bool:
        return step_focus(self, onward=onward) or super().focusNextPrevChild(onward)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.clear()

    def focus(self) -> None:
        """Give the focus to what the step asks for first."""
        self._focus(self._part(self._model.state, has_words=self._has_words(self._model.state)))

    def clear(self) -> None:
        """Overwrite what is typed in secret."""
        for step in (self._account, self._lock, self._bring):
            step.clear()

    def _compose(self) -> None:
        body = kit.box(
            kit.column(self._title, 4, self._sub, 32, self._middle, 16, self._below, spacing=0),
        )
        body.setMaximumWidth(CONTENT)
        line = kit.row(SIDE - TOP, body, None)
        line.setStretch(1, 1_000)  # as wide as it may be, before anything is left beside it
        page = kit.page(kit.column(line, None), inside=TOP)
        foot = QFrame()
        foot.setProperty("role", "start-foot")
        self._foot = kit.row(self._later, None, self._back, self._next, spacing=12)
        self._foot.setContentsMargins(SIDE - 16, 16, SIDE, 15)
        foot.setLayout(self._foot)
        right = kit.column(page, foot, spacing=0)
        right.setStretch(0, 1)
        whole = kit.row(self._steps, right, spacing=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _go_back(self) -> None:
        if self._model.state.step is Step.REGION:
            self.left.emit()
        else:
            self.clear()
            self._model.back()

    def _go_on(self) -> None:
        state = self._model.state
        if not state.can_go_on:
            return
        if state.step is Step.ACCOUNT and state.origin is Origin.DEMO and not state.done_text:
            self.demo_wanted.emit()
            return
        self._model.go_on(self._form(state))

    def _form(self, state: StartState) -> Form:
        match state.step:
            case Step.ACCOUNT:
                return self._account.take()
            case Step.LOCK:
                return self._lock.take()
            case Step.WORDS:
                return self._bring.take()
            case Step.NODE:
                return self._node.take()
        return Form()

    def _render(self, state: StartState) -> None:
        self._steps.show_steps(state.steps)
        self._title.setText(state.title)
        self._sub.setText(state.sub)
        self._place_backup()
        has_words = self._has_words(state)
        shown = self._part(state, has_words=has_words)
        for part in (*self._parts, *([self._backup] if self._backup else ())):
            kit.set_shown(part, part is shown)
        for step in (self._region, self._account, self._lock, self._bring, self._node):
            step.show_state(state)
        self._next.show_action(state.next_text, enabled=state.can_go_on)
        kit.set_shown(self._next, not has_words)
        kit.set_shown(self._backup_acts, has_words)
        kit.set_shown(self._aside, has_words)
        self._show_back(backup.state if (backup := self._model.backup) else None)
        kit.set_shown(self._skip, state.can_skip)
        self._back.setEnabled(state.can_go_back)
        self._later.setEnabled(not state.is_busy)
        was_busy, self._is_busy = self._is_busy, state.is_busy
        is_other = self._shown != (state.step, has_words)
        # A field that was off while there was work to do has lost the focus.
        if is_other or (was_busy and not state.is_busy):
            self._shown = (state.step, has_words)
            self._focus(shown)
        if state.is_finished:
            self.finished.emit()

    def _part(self, state: StartState, *, has_words: bool) -> QWidget:
        if has_words and self._backup:
            return self._backup
        return {
            Step.REGION: self._region,
            Step.ACCOUNT: self._account,
            Step.LOCK: self._lock,
            Step.NODE: self._node,
        }.get(state.step, self._bring)

    def _has_words(self, state: StartState) -> bool:
        """Whether the step is to put new words on paper."""
        return self._backup is not None and state.step is Step.WORDS

    def _show_back(self, backup: BackupState | None) -> None:
        """One way back at a time: within the words, or to the step before them."""
        is_within = backup is not None and backup.stage in WITHIN
        kit.set_shown(self._back, not (is_within and self._has_words(self._model.state)))

    def _place_backup(self) -> None:
        """Make the part that shows new words, once there are some."""
        backup = self._model.backup
        if backup is None or self._backup is not None:
            return
        self._backup = BackupWords(backup, self._words)
        self._middle.addWidget(self._backup)
        made = self._backup
        self._aside = kit.box(kit.row(made.later, None))
        self._backup_acts = kit.box(kit.row(made.again, made.action, spacing=12))
        self._below.insertWidget(0, self._aside)
        self._foot.addWidget(self._backup_acts)
        self._backup.ended.connect(self._go_on)
        bind(self, backup, self._show_back)

    def _focus(self, shown: QWidget) -> None:
        if isinstance(shown, BackupWords):
            shown.focus()
        elif isinstance(shown, RegionStep | AccountStep | LockStep | BringStep | NodeStep):
            shown.first().setFocus(Qt.FocusReason.OtherFocusReason)
