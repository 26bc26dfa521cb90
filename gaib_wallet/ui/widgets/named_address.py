"""A contract by its own name, and what else is read letter by letter."""

from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.address_label import AddressLabel


class NamedAddressView(QWidget):
    """`name` above, the whole address below on one line, with a button that copies it."""

    def __init__(self, name: str, address: str, *, copy: bool = True) -> None:
        super().__init__()
        inside = [kit.label(name, role="note")] if name else []
        whole = AddressLabel(address, one_line=True, copy=copy)
        self.setLayout(kit.column(*inside, whole, spacing=2))
        self.setAccessibleName(f"{name} {address}".strip())


class ReadOut(QWidget):
    """`name` above, `text` below as it is; it can be selected. `note` says what it is called."""

    def __init__(self, name: str, text: str, note: str = "") -> None:
        super().__init__()
        figure = kit.figure(text, role="note-value", left=True)
        figure.setAccessibleName(name)
        below = [kit.label(note, role="label")] if note else []
        self.setLayout(kit.column(kit.label(name, role="label"), figure, *below, spacing=2))
