"""The guided tour as somebody steps through it: a caption, and what can be pressed now."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto

from gaib_wallet.viewmodels.base import ViewModel
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.viewmodels.tour_caption import Caption
from gaib_wallet.viewmodels.tour_captions import CHAPTERS
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

ORDER = tuple(CHAPTERS)
STEPS = tuple(caption for _, captions in CHAPTERS.values() for caption in captions)


class Mood(Enum):
    """What the tour does now."""

    PREPARING = auto()
    AT_WORK = auto()
    WAITING = auto()
    TAKEN_OVER = auto()
    LOST = auto()


@dataclass(frozen=True, slots=True)
class TourState:
    """Everything the card shows. `chapters` and `chapter` are keys, with names."""

    title: str
    text: str
    count_text: str
    note_text: str
    next_text: str
    play_text: str
    chapters: tuple[tuple[str, str], ...]
    chapter: str
    can_go_on: bool
    can_go_back: bool
    is_playing: bool


@dataclass(frozen=True, slots=True)
class TourFacts:
    """Where the tour is; `caption` is None before a chapter's first."""

    chapter: str = ORDER[0]
    caption: Caption | None = None
    mood: Mood = Mood.PREPARING
    is_playing: bool = False


class TourViewModel(ViewModel[TourState]):
    """Intents of the card; who drives the window takes them from `wanted`."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self._facts = TourFacts()
        self.next_wanted: Callable[[], None] = _nothing
        self.begin_wanted: Callable[[str, str], None] = _nothing_at
        self.leave_wanted: Callable[[], None] = _nothing
        super().__init__(state_of(self._facts, text))

    @property
    def facts(self) -> TourFacts:
        """What is known now, typed."""
        return self._facts

    def redraw(self) -> None:
        """Say everything again, as in another language."""
        self._know()

    def prepare(self, chapter: str) -> None:
        """The window is made ready for `chapter`."""
        self._know(chapter=chapter, caption=None, mood=Mood.PREPARING)

    def work(self, chapter: str) -> None:
        """The tour does what comes next, in `chapter`."""
        caption = self._facts.caption if chapter == self._facts.chapter else None
        self._know(chapter=chapter, caption=caption, mood=Mood.AT_WORK)

    def show(self, caption: Caption) -> None:
        """A step is done; it waits for whoever looks."""
        self._know(caption=caption, mood=Mood.WAITING)

    def take_over(self) -> None:
        """The person does something by themselves: the tour pauses."""
        self._know(mood=Mood.TAKEN_OVER, is_playing=False)

    def lose(self) -> None:
        """The window did not come to show what the next step needs."""
        self._know(mood=Mood.LOST, is_playing=False)

    def go_on(self) -> None:
        """The next step, or, where the tour was left, its chapter again."""
        if self._facts.mood is Mood.WAITING:
            self.next_wanted()
        elif self._facts.mood in {Mood.TAKEN_OVER, Mood.LOST}:
            self.begin_wanted(self._facts.chapter, "")

    def go_back(self) -> None:
        """The step before in this chapter, done again from the chapter's beginning."""
        if before := _before(self._facts):
            self.begin_wanted(self._facts.chapter, before.step)

    def turn_play(self) -> None:
        """Go on by itself, or no longer."""
        mood = self._facts.mood
        self._know(is_playing=not self._facts.is_playing)
        if mood in {Mood.TAKEN_OVER, Mood.LOST} and self._facts.is_playing:
            self.begin_wanted(self._facts.chapter, "")

    def choose_chapter(self, key: str) -> None:
        """Begin another chapter."""
        self.begin_wanted(key, "")

    def leave(self) -> None:
        """Give the window back."""
        self.leave_wanted()

    def _know(self, **changes: object) -> None:
        self._facts = replace(self._facts, **changes)  # type: ignore[arg-type]  # by field name
        self._show(state_of(self._facts, self._text))


def state_of(facts: TourFacts, text: Text) -> TourState:
    """What the card shows of `facts`."""

    def say(source: str, *values: object) -> str:
        return text.say(Message("tour", source, values))

    caption, mood = facts.caption, facts.mood
    name = say(CHAPTERS[facts.chapter][0])
    again = mood in {Mood.TAKEN_OVER, Mood.LOST}
    notes = {
        Mood.PREPARING: QT_TRANSLATE_NOOP("tour", "The demo chain is made ready for this chapter."),
        Mood.AT_WORK: QT_TRANSLATE_NOOP("tour", "Watch: the wallet is being used now."),
        Mood.WAITING: "",
        Mood.TAKEN_OVER: QT_TRANSLATE_NOOP(
            "tour", "Paused: the window is yours. The chapter begins anew when you go on."
        ),
        Mood.LOST: QT_TRANSLATE_NOOP(
            "tour", "The tour lost its way here. The chapter begins anew when you go on."
        ),
    }
    count = QT_TRANSLATE_NOOP("tour", "Step %1 of %2")
    place = STEPS.index(caption) + 1 if caption else 0
    return TourState(
        title=say(caption.title) if caption else name,
        text=say(caption.text) if caption else "",
        count_text=say(count, place, len(STEPS)) if place else "",
        note_text=say(notes[mood]) if notes[mood] else "",
        next_text=say(
            QT_TRANSLATE_NOOP("tour", "Go on") if again else QT_TRANSLATE_NOOP("tour", "Next")
        ),
        play_text=say(
            QT_TRANSLATE_NOOP("tour", "Pause")
            if facts.is_playing
            else QT_TRANSLATE_NOOP("tour", "Play")
        ),
        chapters=tuple((key, say(title)) for key, (title, _) in CHAPTERS.items()),
        chapter=facts.chapter,
        can_go_on=again or mood is Mood.WAITING,
        can_go_back=mood is Mood.WAITING and _before(facts) is not None,
        is_playing=facts.is_playing,
    )


def _before(facts: TourFacts) -> Caption | None:
    _, captions = CHAPTERS[facts.chapter]
    place = captions.index(facts.caption) if facts.caption in captions else 0
    return captions[place - 1] if place else None


def _nothing() -> None:
    """Nobody drives the window yet."""


def _nothing_at(chapter: str, step: str) -> None:
    """Nobody drives the window yet."""
