"""Leaving: days that cannot be meant, and parts that are none."""

from gaib_wallet.errors.inputs import InputError
from gaib_wallet.words import QT_TRANSLATE_NOOP


class UnclearDay(InputError):
    """What was typed is no day; `example` is one as this region writes it."""

    def __init__(self, example: str) -> None:
        source = QT_TRANSLATE_NOOP("errors", "This is no day. Write it like %1.")
        super().__init__("W-227", source, example)


class DayPassed(InputError):
    """The day is over already."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP("errors", "That day has passed. Choose today or a later one.")
        super().__init__("W-228", source)


class NotAPart(InputError):
    """One of the two parts would be nothing, or more than there is."""

    def __init__(self, whole: object) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "Sell more than nothing and less than %1, so that something is left to wait."
        )
        super().__init__("W-229", source, whole)
