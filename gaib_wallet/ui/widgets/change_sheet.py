"""A contract that is not what it was: both values whole, what that closes, and what can be done."""

from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.ui.widgets.form_sheet import FormSheet
from gaib_wallet.ui.widgets.named_address import NamedAddressView, ReadOut
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.viewmodels.contract_change import (
    ChangeFacts,
    ContractChangeViewModel,
    MemoryViewModel,
)
from gaib_wallet.viewmodels.forms import FORM, FormState
from gaib_wallet.viewmodels.pool_consent import PASSWORD

WIDTH = 640


class ChangeSheet(FormSheet):
    """What contradicts the manifest can only be read here."""

    def __init__(self, model: ContractChangeViewModel, *, is_demo: bool) -> None:
        facts = model.facts
        title = (
            self.tr("A contract has changed")
            if facts.can_accept
            else self.tr("A contract is not what it should be")
        )
        super().__init__(title, self.tr("Accept the change"), is_demo=is_demo, width=WIDTH)
        self._model = model
        self._password = SecretEdit(self.tr("Password of this wallet"))
        self._row = FormField(self.tr("Password of this wallet"), self._password)
        kit.set_shown(self._row, facts.asks_password)
        self.compose_fields(
            kit.column(*self._parts(facts), self._row, spacing=10),
            first=self._password if facts.asks_password else self.back,
        )
        self.main.clicked.connect(self._wanted)
        self.working.stopped.connect(model.stop)
        self._password.submitted.connect(self._wanted)
        bind(self, model, self._render)

    def _parts(self, facts: ChangeFacts) -> list[QWidget]:
        what = kit.label(facts.what, role="strong")
        closes = kit.label(facts.closes_text)
        advice = kit.label(facts.advice)
        was = self.tr("It was") if facts.can_accept else self.tr("It should be")
        return [
            NamedAddressView(facts.contract.name, facts.contract.address),
            kit.hairline(),
            what,
            ReadOut(was, facts.was, facts.was_name),
            ReadOut(self.tr("It is now"), facts.now, facts.now_name),
            kit.label(facts.block_text, role="label"),
            kit.notice(facts.meaning, kind=facts.kind),
            closes,
            advice,
        ]

    def _wanted(self) -> None:
        self._model.accept(self._password.take())

    def _render(self, state: FormState) -> None:
        self._row.show_fault(state.fault(PASSWORD))
        self._password.setEnabled(not state.is_busy)
        done = self.tr("Accepted. What this change had closed is open again.")
        self.show_form(
            state.fault(FORM),
            is_busy=state.is_busy,
            done=done if state.is_done else "",
            busy=self.tr("Looking at it again\u2026"),
            work=state.work,
            stopped=state.stopped,
        )
        if not self._model.facts.can_accept:
            kit.set_shown(self.main, shown=False)


class MemorySheet(FormSheet):
    """What contracts were before cannot be read: a person lets the wallet learn them anew."""

    def __init__(self, model: MemoryViewModel, *, is_demo: bool) -> None:
        title = self.tr("Learn the contracts anew?")
        super().__init__(title, self.tr("Learn them anew"), is_demo=is_demo, width=560)
        self._model = model
        self._password = SecretEdit(self.tr("Password of this wallet"))
        self._row = FormField(self.tr("Password of this wallet"), self._password)
        kit.set_shown(self._row, model.asks_password)
        words = kit.notice(
            self.tr(
                "Whatever the contracts are now counts as right from then on. A change since this"
                " wallet saw them first would not be noticed any more. The file that cannot be read"
                " is kept beside the new one."
            ),
            kind="warning",
        )
        first = self._password if model.asks_password else self.back
        self.compose_fields(kit.column(words, self._row, spacing=12), first=first)
        self.main.clicked.connect(self._wanted)
        self.working.stopped.connect(model.stop)
        self._password.submitted.connect(self._wanted)
        bind(self, model, self._render)

    def _wanted(self) -> None:
        self._model.learn(self._password.take())

    def _render(self, state: FormState) -> None:
        self._row.show_fault(state.fault(PASSWORD))
        self._password.setEnabled(not state.is_busy)
        done = self.tr("The contracts are learned anew.") if state.is_done else ""
        self.show_form(
            state.fault(FORM),
            is_busy=state.is_busy,
            done=done,
            work=state.work,
            stopped=state.stopped,
        )
