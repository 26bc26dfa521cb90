"""A page of sAID on a network that has none: it says where sAID lives."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit


class ElsewherePage(QWidget):
    """Says where sAID lives, and leads to where another network is chosen.

    Signals:
        network_wanted(): the button.
    """

    network_wanted = Signal()

    def __init__(self, network: str) -> None:
        super().__init__()
        told = self.tr(
            "The wallet looks at %1 now. What you own on Ethereum is still there: choose Ethereum"
            " in Settings to see it, to stake and to leave."
        )
        choose = kit.button(self.tr("Choose the network"))
        choose.clicked.connect(self.network_wanted)
        content = kit.column(
            kit.label(self.tr("sAID lives on Ethereum."), role="title"),
            kit.label(told.replace("%1", network)),
            kit.row(choose, None),
            spacing=16,
        )
        self.setLayout(kit.column(kit.page(kit.column(kit.card(content), None))))
