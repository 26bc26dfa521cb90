"""Send: a form over the page, which stays as it is until what it says is on its way."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gaib_wallet.domain.payment_requests import LONGEST_REFERENCE
from gaib_wallet.domain.units import Address
from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.sheets import Sheet
from gaib_wallet.ui.widgets.address_label import AddressLabel
from gaib_wallet.ui.widgets.amount_edit import AmountEdit
from gaib_wallet.ui.widgets.form_field import FormField
from gaib_wallet.ui.widgets.recipient_field import RecipientField
from gaib_wallet.viewmodels.review import NoticeLine
from gaib_wallet.viewmodels.send import SendViewModel
from gaib_wallet.viewmodels.send_state import SendState

WIDTH = 620
NOTICES = 4


class SendSheet(Sheet):
    """Draws `SendState`; the review opens above it.

    Signals:
        unlock_wanted(): the wallet is locked, and the person wants to go on.
    """

    unlock_wanted = Signal()

    def __init__(self, model: SendViewModel, *, is_demo: bool) -> None:
        super().__init__(is_demo=is_demo, width=WIDTH)
        self._model = model
        self._title = kit.label(role="title")
        self.recipient = RecipientField()
        self._request = kit.icon_line()
        self._doubts = DoubtsView()
        self._amount = AmountEdit(self.tr("Amount"))
        self._reference = kit.field(self.tr("Reference"), self.tr("What it is for"))
        self._reference.setMaxLength(LONGEST_REFERENCE)
        self._watched = kit.notice()
        self._fault = kit.Failure()
        self._back = kit.button(self.tr("Back"))
        self._review = kit.main_button()
        body = kit.column(
            self.recipient,
            self._request,
            self._doubts,
            self._amount,
            FormField(self.tr("Reference"), self._reference, self.tr("Kept in this wallet alone.")),
            self._watched,
            self._fault,
            None,
            spacing=12,
        )
        foot = kit.row(self._back, None, self._review)
        # The amount comes next where the recipient is known already.
        is_known = bool(model.state.address)
        first = self._amount if is_known else self.recipient.edit
        self.compose(kit.row(self._title), body, foot, first=first)
        body.setContentsMargins(24, 16, 24, 16)
        self._connect(model)
        bind(self, model, self._render)

    def _connect(self, model: SendViewModel) -> None:
        self.recipient.edited.connect(model.edit_recipient)
        self.recipient.chosen.connect(self._choose)
        self.recipient.edit.returnPressed.connect(self._go_to_amount)
        self.recipient.picture.connect(model.read_picture)
        self.recipient.swapped.connect(model.note_swap)
        self._doubts.ticked.connect(self._tick)
        self._doubts.typed.connect(model.type)
        self._doubts.known_wanted.connect(model.use_known)
        self._amount.edited.connect(model.edit_pay)
        self._amount.left.connect(model.tidy)
        self._amount.submitted.connect(self._review.click)
        self._amount.max_wanted.connect(self._take_all)
        self._amount.share_wanted.connect(model.take_part)
        self._amount.token_wanted.connect(model.choose_token)
        self._amount.reading_chosen.connect(model.edit_pay)
        self._reference.textEdited.connect(model.edit_reference)
        self._reference.returnPressed.connect(self._review.click)
        self._fault.retry_wanted.connect(model.refresh)
        self._back.clicked.connect(self.go_back)
        self._review.clicked.connect(self._go_on)

    def _choose(self, address: str) -> None:
        self._model.choose(Address(address))
        self._amount.setFocus()

    def _go_to_amount(self) -> None:
        if self._model.state.address:
            self._amount.setFocus()

    def _tick(self, is_ticked: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._model.tick(is_ticked=is_ticked)

    def _take_all(self) -> None:
        self._model.take_part(100)

    def _go_on(self) -> None:
        if self._model.state.unlock_text:
            self.unlock_wanted.emit()
        else:
            self._model.review()

    def _render(self, state: SendState) -> None:
        if state.is_done:
            self.go_back()
            return
        self._title.setText(state.title)
        self.recipient.show_recipient(state)
        icon = "warning" if state.request_tone == "warning" else "info"
        self._request.show_line(icon, state.request_text, tone=state.request_tone or "muted")
        self._request.set_words_tone("")
        kit.set_shown(self._request, state.request_text)
        self._doubts.show_doubts(state)
        self._amount.show_amount(state.amount)
        if self._reference.text() != state.reference:
            self._reference.setText(state.reference)
        self._watched.show_notice("info", state.watched_text)
        self._fault.show_failure(state.fault_text, can_retry=state.can_retry)
        self._review.show_action(
            state.unlock_text or state.review_text,
            reason=state.review_reason,
            enabled=bool(state.unlock_text) or state.can_review,
        )


class DoubtsView(QWidget):
    """What speaks against the recipient, and what a person does who means it all the same.

    Signals:
        ticked(bool), typed(str): they mean it.
        known_wanted(): they meant the address that this one looks like.
    """

    ticked = Signal(bool)
    typed = Signal(str)
    known_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._notices = [kit.notice() for _ in range(NOTICES)]
        self._known_name = kit.label(role="label", wrap=False)
        self._known = AddressLabel(one_line=True, copy=False, role="text")
        self._known_box = kit.box(kit.column(self._known_name, self._known, spacing=2))
        self._use = kit.small_button("")
        self._edit = kit.field("")
        self._field = FormField("", self._edit)
        self._tick = kit.check("")
        self.setLayout(
            kit.column(
                *self._notices,
                self._known_box,
                kit.row(self._use, None),
                self._field,
                self._tick,
                spacing=8,
            )
        )
        self._use.clicked.connect(self.known_wanted)
        self._edit.textEdited.connect(self.typed)
        self._tick.clicked.connect(self.ticked)

    def show_doubts(self, state: SendState) -> None:
        """Draw them; without any there is nothing to see."""
        for place, notice in enumerate(self._notices):
            line = _at(state.notices, place)
            notice.show_notice(line.kind, line.text) if line else notice.hide()
        self._known_name.setText(state.known_name)
        self._known.show_address(state.known_address)
        kit.set_shown(self._known_box, state.known_address)
        self._use.setText(state.use_text)
        kit.set_shown(self._use, state.use_text)
        self._edit.setAccessibleName(state.type_text)
        if self._edit.text() != state.typed:
            self._edit.setText(state.typed)
        self._field.show_name(state.type_text)
        self._field.show_note(state.type_note, "warning")
        kit.set_shown(self._field, state.type_text)
        self._tick.setText(state.tick_text)
        self._tick.setChecked(state.is_ticked)
        kit.set_shown(self._tick, state.tick_text)
        kit.set_shown(self, state.notices)


def _at(lines: tuple[NoticeLine, ...], place: int) -> NoticeLine | None:
    return lines[place] if place < len(lines) else None
