"""A sheet with fields and one main button, which says what came of it in the same place."""

from collections.abc import Sequence

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from gaib_wallet.ui import kit
from gaib_wallet.ui.capture import shield
from gaib_wallet.ui.sheets import Sheet
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.viewmodels.work import Work

WIDTH = 560
NOTHING = Work()


class FormSheet(Sheet):
    """While it is busy it stays, unless the work can be stopped: nothing is left half done.

    Work that takes long says so by `working`, whose Stop leaves the sheet open. Back stops it, too,
    and so does the lock, which closes the sheet in any case.

    Once it is done, what `fields` stood for is said in one sentence, and Back becomes Close.
    """

    closes_on_lock = True
    is_shielded = False
    """Whether it may show a secret, so that its window is kept out of pictures."""

    def __init__(
        self, title: str, action: str, *, is_demo: bool, icon: str = "", width: int = WIDTH
    ) -> None:
        super().__init__(is_demo=is_demo, width=width)
        self.title = kit.label(title, role="title")
        self.back = kit.button(self.tr("Back"))
        self.main = kit.main_button(action, icon=icon)
        self.fault = kit.notice(kind="negative")
        self.done = kit.notice(kind="positive")
        self.working = kit.ProgressLine(waits=True)
        self._action = action
        self._is_busy = self._can_stop = False
        self._fields = self._first_field = QWidget()
        self.back.clicked.connect(self.go_back)

    def compose_fields(
        self, fields: QLayout, *, first: QWidget, beside: Sequence[QWidget] = ()
    ) -> None:
        """Put `fields` into the body, above what may be wrong with all of them.

        `beside` are other buttons, between Back and the main one.
        """
        self._fields = QWidget()
        self._first_field = first
        body = kit.column(self._fields, self.done, self.fault, self.working, None, spacing=12)
        self.compose(
            kit.row(self.title), body, kit.row(self.back, None, *beside, self.main), first=first
        )
        body.setContentsMargins(24, 16, 24, 16)
        fields.setContentsMargins(0, 0, 0, 0)
        self._fields.setLayout(fields)  # last: all that is inside is given one parent only

    def show_form(
        self,
        fault: str,
        *,
        is_busy: bool,
        done: str = "",
        busy: str = "",
        work: Work = NOTHING,
        stopped: str = "",
    ) -> None:
        """`fault` of the whole form, or what a stop has left.

        While it is busy, `busy` stands on the button; `work` is told once it takes long.
        """
        was_busy, self._is_busy = self._is_busy, is_busy
        self._can_stop = is_busy and work.can_stop
        self.working.show_progress(
            (work.text or busy) if is_busy else "", work.percent, can_stop=work.can_stop
        )
        self.fault.show_notice("info" if stopped else "negative", stopped or fault)
        self.done.show_notice("positive", done)
        self.main.show_action(
            busy or self._action if is_busy else self._action, enabled=not is_busy
        )
        self.back.setEnabled(self._can_stop or not is_busy)
        kit.set_shown(self._fields, not done)
        kit.set_shown(self.main, not done)
        self.back.setText(self.tr("Close") if done else self.tr("Back"))
        if was_busy and not is_busy and self.isVisible():
            self._return_focus(is_done=bool(done))

    def _return_focus(self, *, is_done: bool) -> None:
        """A field that was off while there was work to do has lost the focus."""
        wrong = (one for one in self.findChildren(FormField) if one.is_wrong and one.isVisible())
        if is_done:
            self.back.setFocus()
        elif field := next(wrong, None):
            field.focus()
            self.bring(field)
        elif self._first_field.isVisible():
            at = self.focusWidget()
            if at is None or not self._first_field.isAncestorOf(at):
                self._first_field.setFocus()
        else:
            self.back.setFocus()

    def rename_action(self, action: str) -> None:
        """The main button does something else now."""
        self._action = action

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.is_shielded:
            shield().protect(self)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.is_shielded:
            shield().release(self)

    @override
    def go_back(self) -> None:
        if self._can_stop:
            self.working.stopped.emit()
        elif self._is_busy and not self.isHidden():
            return
        super().go_back()
