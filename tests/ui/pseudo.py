"""A language that nobody speaks: every sentence is two fifths longer, and has accents."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from typing_extensions import override

_WORDS = " \u00e9t\u00e9s"


def longer(_context: str, source: str, _hint: str = "", _count: int = -1) -> str:
    """`source` with words added to its end; one word alone becomes a longer word.

    What has no letter, as 25%, is as long in every language.
    """
    if not any(letter.isalpha() for letter in source):
        return source
    more = -(-len(source) * 2 // 5)
    if " " in source.strip():
        return source + (_WORDS * more)[:more].rstrip()
    return source + ("\u00e9t" * more)[:more]


class Longer(QTranslator):
    """The same for what widgets say themselves."""

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return longer(context, source)


@contextmanager
def spoken(qapp: QApplication) -> Iterator[None]:
    """Widgets that are made inside speak it."""
    translator = Longer()
    qapp.installTranslator(translator)
    try:
        yield
    finally:
        qapp.removeTranslator(translator)
