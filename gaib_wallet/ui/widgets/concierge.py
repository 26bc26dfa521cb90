"""Why minting is closed for somebody, and what they can take to GAIB."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import clipboard, kit
from gaib_wallet.ui.widgets.address_label import AddressLabel
from gaib_wallet.viewmodels.concierge import Check, Concierge

MOST = 8
"""Lines that there can be."""
_SIGNS = {True: ("check", "positive"), False: ("cross", "negative"), None: ("info", "muted")}


class ConciergeView(QWidget):
    """What was checked, with a tick or a cross each, and the address to apply with.

    Signals:
        proof_wanted(): a proof that the address is one's own shall be signed.
    """

    proof_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines = [kit.icon_line(role="text") for _ in range(MOST)]
        self._block = kit.label(role="label")
        self._busy = kit.label(self.tr("Reading what GAIB's contracts say…"), role="note")
        self._fault = kit.notice(kind="negative")
        self._address = AddressLabel(copy=False)
        self._whole = ""
        self._copy = kit.small_button(self.tr("Copy my address whole"))
        self._copied = kit.icon_line("check", self.tr("Copied"), tone="positive")
        self._proof = kit.small_button(self.tr("Sign a proof of ownership"))
        kyc = kit.label(
            self.tr(
                "GAIB admits institutions after an identity check."
                " This wallet cannot apply for you."
            ),
            role="note",
        )
        self.setLayout(
            kit.column(
                kit.hairline(),
                *self._lines,
                self._block,
                self._busy,
                self._fault,
                4,
                kyc,
                self._address,
                kit.row(self._copy, self._copied, None),
                kit.row(self._proof, None),
            )
        )
        self._copied.hide()
        self.hide()
        self._copy.clicked.connect(self._put)
        self._proof.clicked.connect(self.proof_wanted)

    def show_concierge(self, state: Concierge | None) -> None:
        """Draw `state`; None hides all of it."""
        kit.set_shown(self, state)
        if state is None:
            self._copied.hide()
            return
        for place, line in enumerate(self._lines):
            check = state.checks[place] if place < len(state.checks) else None
            kit.set_shown(line, check)
            if check:
                _show(line, check)
        self._block.setText(state.block_text)
        kit.set_shown(self._block, state.block_text)
        kit.set_shown(self._busy, state.is_busy)
        self._fault.show_notice("negative", state.fault_text)
        if state.address != self._whole:
            self._copied.hide()
        self._whole = state.address
        self._address.show_address(state.address)

    def _put(self) -> None:
        clipboard.addresses().copy(self._whole)
        self._copied.show()


def _show(line: kit.IconLine, check: Check) -> None:
    icon, tone = _SIGNS[check.is_met]
    line.show_line(icon, check.text, tone=tone)
    line.set_words_tone("")
