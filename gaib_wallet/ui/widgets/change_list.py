"""Everything that changed on chain, dated: filtered by what it is about, one of them opened."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from gaib_wallet.ui import kit
from gaib_wallet.ui.widgets.address_label import AddressLabel
from gaib_wallet.ui.widgets.fitting_table import FittingTable, Variant
from gaib_wallet.viewmodels.change_list import ChangeDetail, ChangeFact, ChangesCard

BLOCK, WHAT, DETAILS = 1, 2, 3
HALF = 34  # letters of a hash, its 0x among them


class ChangeList(QWidget):
    """Draws the whole list of `ChangesCard`.

    Signals:
        subject_chosen(str): list only what is about that.
        opened(str): the key of a change.
        link_wanted(): the open change's page in a browser.
        closed(): the person has seen enough of the list.
    """

    subject_chosen = Signal(str)
    opened = Signal(str)
    link_wanted = Signal()
    closed = Signal()

    def __init__(self, card: ChangesCard) -> None:
        super().__init__()
        self._reach = kit.label(role="label")
        self._attested = kit.label(role="label")
        self._note = kit.label(role="label")
        self._subjects = kit.select(self.tr("What changes are about"))
        self._close = kit.icon_button("close", self.tr("Close"), role="quiet-icon")
        self._table = FittingTable(self.tr("What changed on chain"), card.columns)
        self._detail = _Detail()
        title = kit.label(self.tr("What changed on chain"), role="value", wrap=False)
        head = kit.row(title, None, self._subjects, self._close)
        above = kit.box(kit.column(head, self._reach, self._attested, self._note, spacing=4))
        above.setContentsMargins(14, 10, 14, 6)
        self.setLayout(
            kit.column(kit.card(kit.column(above, self._detail, self._table, spacing=0), inside=1))
        )
        self._subjects.activated.connect(self._chosen)
        self._close.clicked.connect(self.closed)
        self._table.opened.connect(self.opened)
        self._detail.link_wanted.connect(self.link_wanted)

    def show_list(self, card: ChangesCard, *, can_close: bool) -> None:
        """Draw `card`."""
        for label, words in (
            (self._reach, card.reach_text),
            (self._attested, card.attested_text),
            (self._note, card.note_text),
        ):
            label.setText(words)
            kit.set_shown(label, words)
        self._subjects.show_choices(card.subjects, card.subject)
        kit.set_shown(self._subjects, len(card.subjects) > 1)
        kit.set_shown(self._close, can_close)
        whole = Variant(card.columns, card.rows)
        folded = whole.folded(DETAILS, WHAT)
        self._table.show_variants(whole, folded, folded.without(BLOCK))
        kit.set_shown(self._table, card.rows)
        self._detail.show_detail(card.detail)

    def _chosen(self) -> None:
        self.subject_chosen.emit(self._subjects.currentData())


class _Detail(QWidget):
    """One change: everything that its event says, hashes and addresses whole."""

    link_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = kit.label(role="strong")
        self._lines: list[_Line] = []
        self._inside = kit.column(spacing=4)
        self._link = kit.small_button("", icon="globe")
        content = kit.column(
            self._title, self._inside, kit.row(self._link, None), kit.hairline(), spacing=8
        )
        content.setContentsMargins(14, 4, 14, 4)
        self.setLayout(content)
        self._link.clicked.connect(self.link_wanted)

    def show_detail(self, detail: ChangeDetail | None) -> None:
        kit.set_shown(self, detail)
        if detail is None:
            return
        self._title.setText(detail.title)
        for place in range(len(self._lines), len(detail.facts)):
            self._lines.append(_Line())
            self._inside.addWidget(self._lines[place])
        for place, line in enumerate(self._lines):
            line.show_fact(detail.facts[place] if place < len(detail.facts) else None)
        self._link.setText(detail.link_words)
        kit.set_shown(self._link, detail.link_words)


class _Line(QWidget):
    """One fact; an address stands in groups, a hash as it is, both whole and to be copied."""

    def __init__(self) -> None:
        super().__init__()
        self._name = kit.label(role="label", wrap=False)
        self._text = kit.label(role="note")
        self._address = AddressLabel()
        self._whole = ""
        self._code = kit.label(role="note", wrap=False)
        self._copy = kit.icon_button("copy", self.tr("Copy the whole hash"), role="small-icon")
        self._code_row = kit.box(kit.row(self._code, self._copy, None))
        # Below its name: beside it a hash has no room on a narrow page.
        self.setLayout(kit.column(self._name, self._text, self._address, self._code_row, spacing=0))
        self._copy.clicked.connect(self._put)

    def show_fact(self, fact: ChangeFact | None) -> None:
        kit.set_shown(self, fact)
        if fact is None:
            return
        self._name.setText(fact.label)
        self._text.setText(fact.text)
        kit.set_shown(self._text, fact.text)
        self._address.show_address(fact.address)
        kit.set_shown(self._address, fact.address)
        self._whole = fact.code
        # On two lines: a narrow page has no room for all of it beside its button.
        self._code.setText(f"{fact.code[:HALF]}\n{fact.code[HALF:]}")
        self._code.setAccessibleName(f"{fact.label} {fact.code}")
        self._copy.setAccessibleDescription(fact.code)
        kit.set_shown(self._code_row, fact.code)

    def _put(self) -> None:
        QGuiApplication.clipboard().setText(self._whole)
