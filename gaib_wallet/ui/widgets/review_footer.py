"""The foot of the review sheet: Sign, or what stands in its place, or the receipt."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.ui.widgets.typed_field import set_wrong
from gaib_wallet.viewmodels.review import (
    AcceptFooter,
    BlockedFooter,
    FollowUp,
    Footer,
    LossPrompt,
    ReceiptFooter,
    ReceiptStage,
    SignFooter,
    UnlockFooter,
)

LEAST = 320  # of the button, so that it does not move when its words change
_STAGES = {
    ReceiptStage.SIGNING: ("pencil", "muted"),
    ReceiptStage.SENT: ("clock", "muted"),
    ReceiptStage.IN_BLOCK: ("check", "positive"),
    ReceiptStage.FINAL: ("check", "positive"),
    ReceiptStage.FAILED: ("blocked", "negative"),
    ReceiptStage.UNKNOWN: ("clock", "warning"),
    ReceiptStage.UNSENT: ("warning", "warning"),
    ReceiptStage.BREACH: ("warning", "warning"),
    ReceiptStage.ENDED: ("blocked", "muted"),
}


class ReviewFooter(QObject):
    """The parts of the foot; exactly one of them stands at the right.

    Signals:
        unlock_wanted(Secret): Unlock was pressed, or Enter in the password; who hears it wipes it.
        follow_up_wanted(FollowUp): what shall be done with what was signed.
    """

    unlock_wanted = Signal(object)
    follow_up_wanted = Signal(object)

    def __init__(self, password_hint: str = "") -> None:
        super().__init__()
        self.back = kit.button(self.tr("Back"))
        self.sign = kit.main_button(icon="pencil")
        self.accept = kit.main_button()
        self.again = kit.button("", icon="refresh")
        self.export = kit.main_button()
        self.loss = QLineEdit()
        self._loss_words = kit.label(role="note")
        self._password = SecretEdit(self.tr("Password"), self.tr("Password"))
        hint = self.tr("The demo's password is %1.").replace("%1", password_hint)
        self._hint = kit.label(hint if password_hint else "", role="label")
        kit.set_shown(self._hint, password_hint)
        self._unlock = kit.main_button(icon="unlock")
        self._reason = kit.icon_line()
        self._receipt = kit.icon_line(role="value")
        self._received = kit.label(role="note")
        self._hash = kit.figure(role="label", left=True)
        for button in (self.sign, self.accept):
            button.setMinimumWidth(LEAST)
        self._password.setMinimumWidth(180)
        self._unlock.clicked.connect(self._unlock_pressed)
        self._password.submitted.connect(self._unlock_pressed)
        self._password.changed.connect(self._password_typed)
        self._password.caps_lock_changed.connect(self._show_keyboard)
        self._password_error = ""
        self._is_locked = False
        self._shown_follow_ups: tuple[tuple[FollowUp, str], ...] = ()

    def arranged(self) -> QVBoxLayout:
        """The foot as it is put into the sheet; called once."""
        loss = kit.row(self._loss_words, self.loss, spacing=16)
        loss.setStretch(0, 1)
        loss.setAlignment(self._loss_words, Qt.AlignmentFlag.AlignVCenter)
        self._loss_box = kit.box(loss)
        self.loss.setFixedWidth(140)
        unlock = kit.row(self._password, self._unlock)
        self._unlock_box = kit.box(kit.column(unlock, self._hint, spacing=4))
        self._follow_ups = kit.row()
        told = kit.row(self._receipt, self._follow_ups)
        told.setStretch(0, 1)
        self._receipt_box = kit.box(kit.column(told, self._received, self._hash, spacing=2))
        right = kit.row(
            self._reason,
            self.again,
            self.export,
            self.accept,
            self.sign,
            self._unlock_box,
            spacing=12,
        )
        self._right = kit.box(right)
        whole = kit.row(self.back, self._receipt_box, self._right, spacing=16)
        whole.setStretch(2, 1)
        right.insertStretch(0, 1)
        right.setAlignment(self._reason, Qt.AlignmentFlag.AlignVCenter)
        # At the bottom: it stays there when a receipt of more lines comes beside it.
        whole.setAlignment(self.back, Qt.AlignmentFlag.AlignBottom)
        return kit.column(self._loss_box, whole, spacing=10)

    def sign_has_focus(self) -> bool:
        """Whether Enter would press Sign or Accept now."""
        return QApplication.focusWidget() in {self.sign, self.accept}

    def show_footer(self, footer: Footer, loss: LossPrompt | None, *, settled: bool) -> None:
        """Draw `footer`; Sign and Accept are off until the sheet is `settled`."""
        kit.set_shown(self.sign, isinstance(footer, SignFooter))
        kit.set_shown(self.accept, isinstance(footer, AcceptFooter))
        was_locked, self._is_locked = self._is_locked, isinstance(footer, UnlockFooter)
        kit.set_shown(self._unlock_box, self._is_locked)
        if self._is_locked and not was_locked:
            # What had the focus is gone; a password that is typed now must not go nowhere.
            self._password.setFocus()
        kit.set_shown(self._receipt_box, isinstance(footer, ReceiptFooter))
        kit.set_shown(self.again, isinstance(footer, BlockedFooter) and footer.again_text)
        export = footer.export_text if isinstance(footer, BlockedFooter) else ""
        kit.set_shown(self.export, export)
        self.export.show_action(export)
        reason = getattr(footer, "reason", "") if not isinstance(footer, SignFooter) else ""
        reason = footer.error_text if isinstance(footer, UnlockFooter) else reason
        kit.set_shown(self._reason, reason)
        self._show_loss(loss if isinstance(footer, SignFooter) else None)
        is_receipt = isinstance(footer, ReceiptFooter)
        kit.set_shown(self._right, not is_receipt)
        self.back.setText(self.tr("Close") if is_receipt else self.tr("Back"))
        match footer:
            case SignFooter():
                enabled = footer.is_enabled and settled
                self.sign.show_action(
                    footer.text, enabled=enabled, reason=footer.reason, waits=footer.is_waiting
                )
            case AcceptFooter():
                self.accept.show_action(footer.text, enabled=settled)
                self._reason.show_line("warning", footer.reason, tone="warning")
            case UnlockFooter():
                self._show_unlock(footer)
            case BlockedFooter():
                words = f"{footer.reason} {footer.code}" if footer.code else footer.reason
                self._reason.show_line("blocked", words, tone="negative", muted=footer.code)
                self.again.setText(footer.again_text)
            case ReceiptFooter():
                self._show_receipt(footer)

    def _show_loss(self, loss: LossPrompt | None) -> None:
        kit.set_shown(self._loss_box, loss)
        if loss is None:
            return
        self._loss_words.setText(loss.text)
        self.loss.setAccessibleName(loss.text)
        if self.loss.text() != loss.typed:
            self.loss.setText(loss.typed)

    def _show_unlock(self, footer: UnlockFooter) -> None:
        was_busy = not self._password.isEnabled()
        self._unlock.show_action(footer.text, enabled=not footer.is_busy)
        self._password.setEnabled(not footer.is_busy)
        if was_busy and not footer.is_busy:
            self._password.setFocus()
        if footer.error_text != self._password_error:
            self._password_error = footer.error_text
            set_wrong(self._password, wrong=bool(footer.error_text))
        self._show_keyboard()

    def _show_keyboard(self) -> None:
        """What was wrong with the password, or what may make the next one so."""
        caps = self.tr("Caps lock is on.") if self._password.is_caps_lock_on else ""
        is_wrong = bool(self._password_error)
        icon, tone = ("blocked", "negative") if is_wrong else ("warning", "warning")
        self._reason.show_line(icon, self._password_error or caps, tone=tone)
        kit.set_shown(self._reason, self._password_error or caps)

    def _password_typed(self) -> None:
        set_wrong(self._password, wrong=False)

    def _show_receipt(self, footer: ReceiptFooter) -> None:
        icon, tone = _STAGES[footer.stage]
        words = f"{footer.text} {footer.code}" if footer.code else footer.text
        self._receipt.show_line(icon, words, tone=tone, muted=footer.code)
        self._received.setText(footer.received_text)
        kit.set_shown(self._received, footer.received_text)
        self._hash.setText(footer.hash_hex)
        kit.set_shown(self._hash, footer.hash_hex)
        self._show_follow_ups(footer.follow_ups)

    def _show_follow_ups(self, follow_ups: tuple[tuple[FollowUp, str], ...]) -> None:
        if follow_ups == self._shown_follow_ups:
            return
        self._shown_follow_ups = follow_ups
        kit.clear(self._follow_ups)
        for what, words in follow_ups:
            made = kit.small_button(words)
            made.clicked.connect(partial(self._follow_up_pressed, what))
            self._follow_ups.addWidget(made)

    def _follow_up_pressed(self, what: FollowUp) -> None:
        self.follow_up_wanted.emit(what)

    def _unlock_pressed(self) -> None:
        if not self._password.is_empty:
            self.unlock_wanted.emit(self._password.take())
