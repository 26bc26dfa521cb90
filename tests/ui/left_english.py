"""What is left in English where another language is spoken."""

from collections.abc import Iterable, Iterator
import re
import xml.etree.ElementTree as ET

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QWidget,
)

from gaib_wallet.storage import assets

_PLACE = re.compile(r"%(?:[1-9]|n)")
_WORDS = re.compile(r"[A-Za-z]{2,}")
_HEAD = Qt.Orientation.Horizontal
_SAME_EVERYWHERE = frozenset({"English"})
"""A language by its own name, as it stands in the list of languages."""


def visible_texts(window: QWidget) -> set[str]:
    """Everything in `window` that is written, or read aloud, now."""
    every = (one for one in window.findChildren(QWidget) if one.isVisible())
    return {text for one in every for text in _of(one) if text.strip()} | {window.windowTitle()}


def left_english(texts: Iterable[str], language: str) -> list[str]:
    """Those of `texts` that are an English sentence whose translation is another one."""
    english, own = _sentences(language)
    left = []
    for text in sorted(set(texts) - own - _SAME_EVERYWHERE):
        if any(one.fullmatch(text) for one in _templates(own, least=0)):
            continue
        if text in english or any(one.fullmatch(text) for one in _templates(english, least=2)):
            left.append(text)
    return left


def _of(widget: QWidget) -> Iterator[str]:
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(place) for place in range(widget.count()))
        case QHeaderView():
            pass
        case QAbstractItemView():
            yield from _cells(widget)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    # A list has one column, and Qt keeps that for itself.
    is_list = isinstance(model, QAbstractListModel)
    columns = range(1 if is_list else model.columnCount(QModelIndex()))
    yield from (str(model.headerData(one, _HEAD) or "") for one in columns)
    for row in range(min(model.rowCount(QModelIndex()), 50)):
        yield from (str(model.index(row, one).data() or "") for one in columns)


_read: dict[str, tuple[set[str], set[str]]] = {}
_made: dict[int, list[re.Pattern[str]]] = {}


def _sentences(language: str) -> tuple[set[str], set[str]]:
    """English sentences that read otherwise in `language`, and all sentences of `language`."""
    if language not in _read:
        english, own = set(), set()
        path = assets.root() / "translations" / f"gaib_wallet_{language}.ts"
        for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 - our own file
            source, said = message.findtext("source", ""), message.find("translation")
            forms = [] if said is None else [said.text, *(one.text for one in said)]
            own |= {one for one in forms if one}
            if source not in forms and _WORDS.search(_PLACE.sub("", source)):
                english.add(source)
        _read[language] = english - own, own
    return _read[language]


def _templates(sentences: set[str], *, least: int) -> list[re.Pattern[str]]:
    """Those with places, and at `least` so many words around them to tell them from a name."""
    if id(sentences) not in _made:
        placed = (one for one in sentences if _PLACE.search(one))
        _made[id(sentences)] = [
            _pattern(one) for one in placed if len(_WORDS.findall(_PLACE.sub("", one))) >= least
        ]
    return _made[id(sentences)]


def _pattern(sentence: str) -> re.Pattern[str]:
    parts = _PLACE.split(sentence)
    return re.compile("(?s:.+)".join(map(re.escape, parts)))
