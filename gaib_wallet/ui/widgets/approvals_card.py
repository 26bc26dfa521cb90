"""The card of allowances, in every state that it can be in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.approval_rows import ApprovalRows
from gaib_wallet.viewmodels.approvals_state import ApprovalsState

BARS = 3


class ApprovalsCard(QWidget):
    """Draws `ApprovalsState`.

    Signals:
        revoke_wanted(str), revoke_all_wanted(): one of them, or all.
        again_wanted(), unlock_wanted(): what a state offers.
    """

    revoke_wanted = Signal(str)
    revoke_all_wanted = Signal()
    again_wanted = Signal()
    unlock_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._needs_unlock = False
        self._total = kit.title_answer()
        self._total_note = kit.label(role="label")
        self._revoke_all = kit.small_button("")
        self._fault = kit.notice(kind="negative")
        self._again = kit.small_button(self.tr("Again"))
        self._plan_fault = kit.notice(kind="negative")
        self._locked = kit.notice()
        self._unlock = kit.small_button(self.tr("Unlock"), icon="unlock")
        self._watched = kit.notice()
        self._gap = kit.notice(kind="warning")
        self._search_on = kit.small_button(self.tr("Search on"))
        self._empty = kit.EmptyState("check")
        self._rows = ApprovalRows()
        self._scope = kit.label(role="label")
        self._bars = kit.box(kit.column(*(kit.skeleton(360, 40) for _ in range(BARS)), spacing=16))
        self._compose()
        self._rows.revoke_wanted.connect(self._revoke)
        self._revoke_all.clicked.connect(self._revoke_every)
        self._again.clicked.connect(self.again_wanted)
        self._search_on.clicked.connect(self.again_wanted)
        self._unlock.clicked.connect(self.unlock_wanted)

    def _compose(self) -> None:
        title = kit.label(self.tr("Approvals"), role="title")
        said = kit.label(
            self.tr("Who may take tokens from this account without asking again."), role="label"
        )
        self._answer = kit.box(kit.column(self._total, self._total_note, spacing=0))
        middle = kit.row(self._answer, self._revoke_all, spacing=12)
        middle.setStretch(0, 1)
        self._middle = kit.box(middle)
        failed = kit.row(self._fault, self._again, spacing=12)
        failed.setStretch(0, 1)
        self._failed = kit.box(failed)
        locked = kit.row(self._locked, self._unlock, spacing=12)
        locked.setStretch(0, 1)
        self._shut = kit.box(locked)
        gap = kit.row(self._gap, self._search_on, spacing=12)
        gap.setStretch(0, 1)
        self._missing = kit.box(gap)
        inside = kit.column(
            kit.column(title, said, spacing=0),
            self._failed,
            self._shut,
            self._plan_fault,
            self._middle,
            self._bars,
            self._rows,
            self._empty,
            self._missing,
            self._watched,
            self._scope,
            spacing=12,
        )
        self.setLayout(kit.column(kit.card(inside), None))

    def show_approvals(self, state: ApprovalsState) -> None:
        """Draw `state`."""
        self._needs_unlock = state.needs_unlock
        self._fault.show_notice("negative", state.fault, code=state.fault_code)
        kit.set_shown(self._failed, state.fault)
        self._locked.show_notice("info", state.locked)
        kit.set_shown(self._shut, state.locked)
        self._plan_fault.show_notice("negative", state.plan_fault)
        self._show_total(state)
        kit.set_shown(self._bars, state.is_first_read)
        self._show_rows(state)
        self._empty.show_empty(state.empty, state.empty_note)
        self._gap.show_notice("warning", state.gap)
        kit.set_shown(self._search_on, state.searches_on)
        kit.set_shown(self._missing, state.gap)
        self._watched.show_notice("info", state.watched)
        self._scope.setText(state.scope)
        kit.set_shown(self._scope, state.scope)

    def _show_total(self, state: ApprovalsState) -> None:
        figure, _, unit = state.total.rpartition(" ")
        self._total.show_answer(figure, unit, tone="muted" if state.is_muted else "")
        self._total_note.setText(state.total_note)
        kit.set_shown(self._answer, state.total)
        unlock = self.tr("Unlock to revoke all")
        self._revoke_all.setText(unlock if state.needs_unlock else state.revoke_all)
        self._revoke_all.setEnabled(state.can_revoke)
        kit.set_shown(self._revoke_all, state.revoke_all)
        kit.set_shown(self._middle, state.total or state.revoke_all)

    def _show_rows(self, state: ApprovalsState) -> None:
        words = self.tr("Unlock") if state.needs_unlock else self.tr("Revoke")
        kit.set_shown(self._rows, state.rows)
        self._rows.show_rows(
            state.rows, is_muted=state.is_muted, words=words, can_revoke=state.can_revoke
        )

    def _revoke(self, key: str) -> None:
        if self._needs_unlock:
            self.unlock_wanted.emit()
        else:
            self.revoke_wanted.emit(key)

    def _revoke_every(self) -> None:
        if self._needs_unlock:
            self.unlock_wanted.emit()
        else:
            self.revoke_all_wanted.emit()
