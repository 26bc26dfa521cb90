"""The Start page: four ways to an account, and the demo."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.ui.widgets.route_list import RouteList
from gaib_wallet.viewmodels.route_rows import RouteLine, RouteRow
from gaib_wallet.viewmodels.start import Form, Origin, StartState, StartViewModel


class StartPage(QWidget):
    """Draws `StartState`; the fields are read once, when the button is pressed, then emptied.

    Signals:
        left(): the person wants to go on, with an account.
        demo_wanted(): the person wants to try without one.
    """

    left = Signal()
    demo_wanted = Signal()

    def __init__(self, model: StartViewModel, *, offers_demo: bool) -> None:
        super().__init__()
        self._model = model
        self._ways = RouteList(self.tr("How the account comes here"))
        self._name = kit.field(self.tr("Name"), self.tr("My account"))
        self._secret = self._hidden(self.tr("Private key"))
        self._file = kit.field(self.tr("Keystore file"))
        self._browse = kit.button(self.tr("Choose\u2026"))
        self._file_password = self._hidden(self.tr("Password of that file"))
        self._address = kit.field(self.tr("Address"), "0x")
        self._password = self._hidden(self.tr("Password of this wallet"))
        self._repeated = self._hidden(self.tr("The password again"))
        self._note = kit.notice(kind="info")
        self._fault = kit.notice(kind="negative")
        self._done = kit.notice(kind="positive")
        self._add = kit.main_button()
        self._open = kit.main_button(self.tr("Open the wallet"))
        self._later = kit.button(self.tr("Back to the wallet"))
        self._demo = kit.button(self.tr("Try it on a demo chain"), icon="tour")
        self._demo.setVisible(offers_demo)
        self._rows = self._compose()
        self._ways.chosen.connect(model.choose)
        self._browse.clicked.connect(self._choose_file)
        self._add.clicked.connect(self._wanted)
        self._later.clicked.connect(self.left)
        self._open.clicked.connect(self.left)
        for field in (self._password, self._repeated, self._address):
            field.returnPressed.connect(self._add.click)
        self._demo.clicked.connect(self.demo_wanted)
        bind(self, model, self._render)

    def _hidden(self, name: str) -> QLineEdit:
        made = kit.field(name)
        made.setEchoMode(QLineEdit.EchoMode.Password)
        return made

    def _compose(self) -> dict[QWidget, tuple[Origin, ...]]:
        file = kit.row(self._file, self._browse)
        file.setStretch(0, 1)
        with_key = (Origin.CREATE, Origin.KEY, Origin.FILE)
        rows: dict[QWidget, tuple[Origin, ...]] = {
            self._named(self.tr("Name"), self._name): tuple(Origin),
            self._named(self.tr("Private key"), self._secret): (Origin.KEY,),
            self._named(self.tr("Keystore file"), kit.box(file)): (Origin.FILE,),
            self._named(self.tr("Password of that file"), self._file_password): (Origin.FILE,),
            self._named(self.tr("Address"), self._address): (Origin.WATCH,),
            self._named(self.tr("Password of this wallet"), self._password): with_key,
        }
        self._repeat = self._named(self.tr("The password again"), self._repeated)
        form = kit.card(
            kit.column(
                *rows, self._repeat, self._note, self._fault, self._done, 4, self._add, self._open
            )
        )
        ways = kit.box(kit.column(self._ways, self._demo, None, spacing=16))
        body = kit.columns((ways, kit.CARD_5), (kit.box(kit.column(form, None)), 0))
        self._title = kit.label(role="answer")
        sub = kit.label(
            self.tr("Nothing here asks the network. Names and keys stay on this computer.")
        )
        kit.set_tone(sub, "muted")
        content = kit.column(kit.row(self._title, None, self._later), sub, body, None, spacing=16)
        self.setLayout(kit.column(kit.page(content, inside=48)))
        return rows

    def _named(self, name: str, part: QWidget) -> QWidget:
        return kit.box(kit.column(kit.label(name, role="label"), part, spacing=4))

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Keystore file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._file.setText)
        dialog.open()

    def _wanted(self) -> None:
        form = Form(
            name=self._name.text(),
            password=self._password.text(),
            repeated=self._repeated.text(),
            secret=self._secret.text(),
            file=self._file.text(),
            file_password=self._file_password.text(),
            address=self._address.text(),
        )
        for field in (self._password, self._repeated, self._secret, self._file_password):
            field.clear()
        self._model.add(form)

    def _render(self, state: StartState) -> None:
        words = {
            Origin.CREATE: (self.tr("Create one"), self.tr("a new key, made here")),
            Origin.KEY: (self.tr("Import a private key"), self.tr("64 hex digits")),
            Origin.FILE: (self.tr("Import a keystore file"), self.tr("V3, with its password")),
            Origin.WATCH: (self.tr("Watch an address"), self.tr("without its key")),
        }
        rows = tuple(
            RouteRow(origin, name, lines=(RouteLine(note),))
            for origin, (name, note) in words.items()
        )
        self._ways.show_routes(rows, state.origin)
        for row, origins in self._rows.items():
            kit.set_shown(row, state.origin in origins)
        kit.set_shown(self._repeat, state.is_first_key and state.origin is not Origin.WATCH)
        self._title.setText(
            self.tr("Another account") if state.can_leave else self.tr("Your first account")
        )
        self._note.show_notice("info", state.note)
        self._fault.show_notice("negative", state.fault_text)
        self._done.show_notice("positive", state.done_text)
        self._add.show_action(state.action, enabled=not state.is_busy)
        # What comes next takes the place of what was done; another way to add brings it back.
        kit.set_shown(self._add, not state.done_text)
        kit.set_shown(self._open, state.done_text)
        kit.set_shown(self._later, state.can_leave and not state.done_text)
