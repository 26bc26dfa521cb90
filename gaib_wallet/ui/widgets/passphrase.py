"""An optional passphrase behind a fold, with what it means said before it is typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gaib_wallet.domain.secret import Secret
from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.ui.widgets.secret_edit import SecretEdit


class PassphraseFields(QWidget):
    """Two fields for a new passphrase, or one (`is_new=False`) for words that have one.

    Signals:
        other_wanted(): the one that was given is not to be used.
        changed(): something else stands there now.
        submitted(): Enter in the last field.
    """

    other_wanted = Signal()
    changed = Signal()
    submitted = Signal()

    def __init__(self, *, is_new: bool = True) -> None:
        super().__init__()
        self._is_new = is_new
        words = self.tr("Add a passphrase") if is_new else self.tr("These words have a passphrase")
        self._fold = kit.fold_button(words)
        name, again = self.tr("Passphrase"), self.tr("The passphrase again")
        self._first = SecretEdit(name)
        self._second = SecretEdit(again)
        self._again = FormField(again, self._second)
        warning = kit.notice(
            self.tr(
                "Without it the words give other accounts, which are empty. Nobody can restore it:"
                " write it down too, and keep it apart from the words."
            )
            if is_new
            else self.tr("With another one, or without, the same words give other accounts."),
            kind="warning" if is_new else "info",
        )
        self._one = FormField(name, self._first)
        self._fields = kit.box(kit.column(warning, self._one, self._again, spacing=12))
        self._given = kit.notice(kind="positive")
        self._other = kit.small_button(self.tr("Do not use it"))
        self._given_row = kit.row(self._given, self._other)
        self._given_row.setStretch(0, 1)
        self._told = kit.box(self._given_row)
        self._told.hide()
        self.setLayout(kit.column(self._fold, self._fields, self._told, spacing=12))
        self._fields.hide()
        self._again.setVisible(is_new)
        self._fold.toggled.connect(self._turn)
        self._other.clicked.connect(self.other_wanted)
        self._first.changed.connect(self.changed)
        last = self._second if is_new else self._first
        last.submitted.connect(self.submitted)
        if is_new:
            self._first.submitted.connect(self._second.setFocus)

    @property
    def first(self) -> QWidget:
        """Where the typing begins; what was typed is taken away with each try."""
        return self._first

    def take(self) -> tuple[Secret, Secret]:
        """What stands in the fields, which are empty afterwards; whoever calls wipes both."""
        return self._first.take(), self._second.take()

    def clear(self) -> None:
        """Overwrite what stands there."""
        self._first.clear()
        self._second.clear()

    def show_given(self, *, is_given: bool) -> None:
        """Whether one was given already and waits for its words."""
        text = (
            self.tr("A passphrase was given. It belongs to the words that are made next.")
            if self._is_new
            else self.tr("A passphrase was given. The addresses below are those with it.")
        )
        self._given.show_notice("positive", text if is_given else "")
        kit.set_shown(self._told, is_given)
        kit.set_shown(self._fold, not is_given)
        kit.set_shown(self._fields, self._fold.isChecked() and not is_given)

    def show_fault(self, text: str) -> None:
        """What is wrong with them."""
        (self._again if self._is_new else self._one).show_fault(text)

    def _turn(self, is_open: bool) -> None:  # noqa: FBT001 - Qt's signal
        kit.set_shown(self._fields, is_open)
        if is_open:
            self._first.setFocus()
        else:
            self.clear()
