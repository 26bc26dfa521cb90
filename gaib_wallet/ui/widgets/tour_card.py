"""The guided tour's card: below the page, covering nothing; what is seen, what is next."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from gaib_wallet.ui import kit
from gaib_wallet.ui.bind import bind
from gaib_wallet.viewmodels.tour import TourState, TourViewModel

TEXT_LINES = 36
"""Pixels of two lines, which most captions take: the page above must not jump."""


class TourCard(QFrame):
    """Draws `TourState`.

    Signals:
        language_wanted(str): the tour shall speak another language.
    """

    language_wanted = Signal(str)

    def __init__(self, model: TourViewModel, languages: Mapping[str, str], language: str) -> None:
        super().__init__()
        self.setProperty("role", "tour")
        self._title = kit.label(role="strong", wrap=False)
        self._count = kit.label(role="label", wrap=False)
        self._text = kit.label(role="note")
        self._text.setMinimumHeight(TEXT_LINES)
        self._note = kit.label(role="label")
        self._chapters = kit.select(self.tr("Chapters"))
        self._languages = kit.select(self.tr("Language of the tour"))
        self._languages.show_choices(tuple(languages.items()), language)
        self._back = kit.small_button(self.tr("Back"))
        self._play = kit.small_button("")
        self._next = kit.small_button("")
        self._leave = kit.small_button(self.tr("Leave the tour"))
        for button, keys in (
            (self._next, self.tr("Space or the right arrow")),
            (self._play, self.tr("P")),
            (self._leave, self.tr("Esc")),
        ):
            button.setToolTip(kit.plain_tip(keys))
        for part in (
            *(self._back, self._play, self._next, self._leave),
            *(self._chapters, self._languages),
        ):
            # A press must not take the focus out of what the tour types into.
            part.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        above = kit.row(self._title, self._count, None, self._chapters, self._languages, spacing=12)
        words = kit.column(self._text, self._note, spacing=2)
        buttons = kit.row(self._back, self._play, self._next, self._leave)
        below = kit.row(words, kit.column(None, buttons), spacing=24)
        below.setStretch(0, 1)
        whole = kit.column(above, below, spacing=4)
        whole.setContentsMargins(16, 10, 16, 12)
        self.setLayout(whole)
        self._back.clicked.connect(model.go_back)
        self._play.clicked.connect(model.turn_play)
        self._next.clicked.connect(model.go_on)
        self._leave.clicked.connect(model.leave)
        self._model = model
        self._chapters.activated.connect(self._chapter_chosen)
        self._languages.activated.connect(self._language_chosen)
        bind(self, model, self._render)

    def _chapter_chosen(self, place: int) -> None:
        self._model.choose_chapter(str(self._chapters.itemData(place)))

    def _language_chosen(self, place: int) -> None:
        self.language_wanted.emit(str(self._languages.itemData(place)))

    def _render(self, state: TourState) -> None:
        self._title.setText(state.title)
        self._count.setText(state.count_text)
        self._text.setText(state.text)
        self._note.setText(state.note_text)
        kit.set_shown(self._note, state.note_text)
        self._chapters.show_choices(state.chapters, state.chapter)
        self._back.setEnabled(state.can_go_back)
        self._play.setText(state.play_text)
        self._next.setText(state.next_text)
        self._next.setEnabled(state.can_go_on)
