"""A found pool before it may be called, and the way back."""

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.ui.widgets.form_sheet import FormSheet
from gaib_wallet.ui.widgets.named_address import NamedAddressView, ReadOut
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.viewmodels.forms import FORM, FormState
from gaib_wallet.viewmodels.pool_consent import (
    PASSWORD,
    PoolConsentViewModel,
    PoolDismissalViewModel,
    PoolFacts,
)
from gaib_wallet.words import fill

WIDTH = 640


class PoolSheet(FormSheet):
    """What is known of the pool, what was checked, and what nobody has; then the password.

    One that has become another since it was accepted cannot be accepted here.
    """

    def __init__(self, model: PoolConsentViewModel, *, is_demo: bool) -> None:
        action = self.tr("Accept this pool")
        super().__init__(
            self.tr("A pool found on the network"), action, is_demo=is_demo, width=WIDTH
        )
        facts = model.facts
        self._model = model
        self._password = SecretEdit(self.tr("Password of this wallet"))
        self._row = FormField(self.tr("Password of this wallet"), self._password)
        is_new = not facts.was_code
        kit.set_shown(self._row, is_new)
        kit.set_shown(self.main, is_new)
        self._is_new = is_new
        parts = [
            *self._about(facts),
            kit.hairline(),
            *(self._to_accept(facts) if is_new else self._changed(facts)),
            self._row,
        ]
        self.compose_fields(
            kit.column(*parts, spacing=10), first=self._password if is_new else self.back
        )
        self.main.clicked.connect(self._wanted)
        self.working.stopped.connect(model.stop)
        self._password.submitted.connect(self._wanted)
        bind(self, model, self._render)

    def _about(self, facts: PoolFacts) -> list[kit.Label | NamedAddressView]:
        named = self.tr("%1, whole address").replace("%1", facts.name)
        known = self.tr("Named by: %1").replace("%1", facts.factory.name)
        costs = self.tr("Fee of each swap: %1. Dollars that lie in it: %2.")
        figures = fill(costs, (facts.fee_text, facts.depth_text))
        return [
            NamedAddressView(named, facts.address),
            NamedAddressView(known, facts.factory.address, copy=False),
            *(NamedAddressView(one.name, one.address, copy=False) for one in facts.coins),
            kit.label(figures, role="note"),
            kit.label(facts.block_text, role="label"),
        ]

    def _to_accept(self, facts: PoolFacts) -> list[kit.Notice | ReadOut]:
        what = kit.notice(
            self.tr(
                "Swaps call this pool itself, and it takes what you pay. The wallet has checked"
                " that Curve's factory names it, that it holds these coins, that its price is near"
                " all others, and that enough lies in it. It has not read its source."
            ),
            kind="warning",
        )
        return [
            ReadOut(
                self.tr("Hash of its code: it is this pool only as long as this stays so"),
                facts.code,
            ),
            what,
        ]

    def _changed(self, facts: PoolFacts) -> list[kit.Notice | ReadOut]:
        what = kit.notice(
            self.tr(
                "This pool is not what you accepted. Nothing is swapped in it. If Curve says that"
                " this is meant, remove the pool in Settings: then it can be looked at as a new"
                " one."
            ),
            kind="negative",
        )
        return [
            what,
            ReadOut(self.tr("Hash of the code that you accepted"), facts.was_code),
            ReadOut(self.tr("Hash of its code now"), facts.code),
        ]

    def _wanted(self) -> None:
        self._model.accept(self._password.take())

    def _render(self, state: FormState) -> None:
        self._row.show_fault(state.fault(PASSWORD))
        self._password.setEnabled(not state.is_busy)
        done = self.tr("%1 is open for swaps now. You can remove it in Settings, Network.")
        self.show_form(
            state.fault(FORM),
            is_busy=state.is_busy,
            done=done.replace("%1", self._model.facts.name) if state.is_done else "",
            busy=self.tr("Looking at it again\u2026"),
            work=state.work,
            stopped=state.stopped,
        )
        if not self._is_new:
            kit.set_shown(self.main, shown=False)


class DismissSheet(FormSheet):
    """Asks for the password before a pool is not called any more."""

    def __init__(self, model: PoolDismissalViewModel, *, is_demo: bool) -> None:
        title = self.tr("Remove %1?").replace("%1", model.pool.name)
        super().__init__(title, self.tr("Remove this pool"), is_demo=is_demo, width=WIDTH)
        self._model = model
        self._password = SecretEdit(self.tr("Password of this wallet"))
        self._row = FormField(self.tr("Password of this wallet"), self._password)
        words = kit.label(
            self.tr(
                "Nothing is swapped in it any more until you accept it again. No money moves. What"
                " it may still take from you stands under Contacts & approvals."
            )
        )
        address = NamedAddressView(self.tr("Whole address"), model.pool.address)
        self.compose_fields(kit.column(address, words, self._row, spacing=12), first=self._password)
        self.main.clicked.connect(self._wanted)
        self._password.submitted.connect(self._wanted)
        bind(self, model, self._render)

    def _wanted(self) -> None:
        self._model.dismiss(self._password.take())

    def _render(self, state: FormState) -> None:
        self._row.show_fault(state.fault(PASSWORD))
        self._password.setEnabled(not state.is_busy)
        done = self.tr("%1 is removed.").replace("%1", self._model.pool.name)
        self.show_form(
            state.fault(FORM),
            is_busy=state.is_busy,
            done=done if state.is_done else "",
            work=state.work,
        )
