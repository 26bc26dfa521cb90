"""Garbage is collected when it is due, and all of it only where that is worth a pause."""

from collections.abc import Iterator
import gc
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
import pytest

from gaib_wallet.app.collector import Collector

DUE = 5  # calls after which the oldest generation is due again, at the thresholds below


@pytest.fixture
def collected() -> Iterator[list[int]]:
    """The generations that were collected, in order; each is due whenever it is asked."""
    seen: list[int] = []

    def note(phase: str, info: dict[str, Any]) -> None:
        if phase == "start":
            seen.append(info["generation"])

    before = gc.get_threshold()
    gc.collect()
    gc.set_threshold(1, 1, 1)
    gc.callbacks.append(note)
    yield seen
    gc.callbacks.remove(note)
    gc.set_threshold(*before)
    gc.enable()


@pytest.mark.requirement("P3")
def test_all_is_looked_at_again_only_once_there_is_a_quarter_more(
    qapp: QApplication, collected: list[int]
) -> None:
    parent = QObject(qapp)
    collector = Collector(parent)

    def for_a_while() -> list[int]:
        collected.clear()
        for _ in range(4 * DUE):
            _made: list[list[int]] = [[], [], []]  # something new, so that there is something due
            collector.collect()
        return list(collected)

    assert 2 in for_a_while()
    collected.clear()
    assert 1 in for_a_while()
    assert 2 not in collected

    kept: list[list[int]] = [[] for _ in range(len(gc.get_objects()))]
    assert 2 in for_a_while()
    assert kept
    collector.stop()
    parent.deleteLater()
