"""The most that the signer lets one transaction cost."""

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.ui.widgets.form_sheet import FormSheet
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.viewmodels.fee_cap import AMOUNT, PASSWORD, FeeCapViewModel
from gaib_wallet.viewmodels.forms import FORM, FormState


class FeeCapSheet(FormSheet):
    """An amount of ETH, and the vault's password."""

    def __init__(self, model: FeeCapViewModel, *, is_demo: bool) -> None:
        title = self.tr("Most paid in fees for one transaction")
        super().__init__(title, self.tr("Keep this limit"), is_demo=is_demo, width=480)
        self._model = model
        name = self.tr("Limit on %1, in ETH").replace("%1", model.network_name)
        self._amount = kit.field(name)
        self._amount.setText(model.now)
        self._password = SecretEdit(self.tr("Password of this wallet"))
        self._rows = {
            AMOUNT: FormField(name, self._amount),
            PASSWORD: FormField(self.tr("Password of this wallet"), self._password),
        }
        why = kit.label(
            self.tr(
                "The part of the wallet that holds the keys refuses to sign whatever could cost"
                " more, even if everything else was deceived."
            )
        )
        self.compose_fields(kit.column(why, *self._rows.values(), spacing=12), first=self._amount)
        self.main.clicked.connect(self._wanted)
        self._amount.returnPressed.connect(self._password.setFocus)
        self._password.submitted.connect(self._wanted)
        bind(self, model, self._render)

    def _wanted(self) -> None:
        self._model.set_cap(self._amount.text(), self._password.take())

    def _render(self, state: FormState) -> None:
        for key, row in self._rows.items():
            row.show_fault(state.fault(key))
        kit.set_tone(self._amount, "negative" if state.fault(AMOUNT) else "")
        self._password.setEnabled(not state.is_busy)
        done = self.tr("The limit is kept.") if state.is_done else ""
        self.show_form(state.fault(FORM), is_busy=state.is_busy, done=done, work=state.work)
