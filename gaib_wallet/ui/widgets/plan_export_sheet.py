"""Where a reviewed plan goes to, and what its reader has to compare."""

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.widgets.file_field import FileField
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.ui.widgets.form_sheet import FormSheet
from gaib_wallet.viewmodels.forms import FORM, FormState
from gaib_wallet.viewmodels.plan_export import FILE, PlanExportViewModel

_WALLET, _SAFE = "wallet", "safe"
_NAMES = {_WALLET: "plan.json", _SAFE: "safe-batch.json"}


class PlanExportSheet(FormSheet):
    """One of two kinds of files; nothing of it is signed."""

    def __init__(self, model: PlanExportViewModel, *, is_demo: bool) -> None:
        super().__init__(self.tr("Export: %1").replace("%1", model.title), "", is_demo=is_demo)
        self._model = model
        self._kind = _WALLET
        self._kinds = kit.Segments(self.tr("For whom the file is"))
        self._words = kit.label()
        kit.set_tone(self._words, "muted")
        self._note = kit.field(self.tr("Note for the reader"))
        self._note_row = FormField(self.tr("Note for the reader (optional)"), self._note)
        self._file = FileField(self.tr("Save it as"), save_as=_NAMES[_WALLET])
        self._file_row = FormField(self.tr("Save it as"), self._file)
        self._digits = kit.figure(model.fingerprint, role="label", left=True)
        self._digits_row = FormField(
            self.tr("Fingerprint of the plan"),
            self._digits,
            self.tr("Whoever opens the file sees the same digits. Compare them by phone."),
        )
        fields = kit.column(
            kit.row(self._kinds, None),
            self._words,
            self._note_row,
            self._file_row,
            self._digits_row,
            spacing=12,
        )
        self.compose_fields(fields, first=self._file.browse)
        self._kinds.chosen.connect(self._choose)
        self._file.chosen.connect(self._file_chosen)
        self.main.clicked.connect(self._wanted)
        self._choose(_WALLET)
        bind(self, model, self._render)

    def _choose(self, kind: object) -> None:
        self._kind = _SAFE if kind == _SAFE else _WALLET
        choices = (
            (_WALLET, self.tr("Another copy of this wallet")),
            (_SAFE, self.tr("A Safe")),
        )
        self._kinds.show_choices(choices, self._kind)
        for_safe = self._kind == _SAFE
        self._words.setText(
            self.tr(
                "A batch for Safe's transaction builder. It acts for the Safe only where the plan's"
                " account is the Safe's own address."
            )
            if for_safe
            else self.tr(
                "It is opened there read-only, decoded and rehearsed on that copy's own node, and"
                " signed there or handed back. Nothing secret is in it. Sign it there or here,"
                " never both: each signature is a transaction of its own."
            )
        )
        kit.set_shown(self._note_row, not for_safe)
        kit.set_shown(self._digits_row, not for_safe)
        self._file.suggest(_NAMES[self._kind])
        self.rename_action(self.tr("Export the file"))
        self.show_form("", is_busy=False)

    def _file_chosen(self, _path: str) -> None:
        self._file_row.show_fault("")

    def _wanted(self) -> None:
        self._model.export(self._file.path, self._note.text(), for_safe=self._kind == _SAFE)

    def _render(self, state: FormState) -> None:
        self._file_row.show_fault(state.fault(FILE))
        done = self.tr("The plan is in %1. It is not signed.").replace("%1", self._file.path)
        if self._kind == _WALLET:
            done = f"{done}\n\n{self.tr('Fingerprint of the plan')}\n{self._model.fingerprint}"
        self.show_form(
            state.fault(FORM),
            is_busy=state.is_busy,
            done=done if state.is_done else "",
            busy=self.tr("Writing\u2026"),
        )
