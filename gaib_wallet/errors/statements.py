"""Statements: periods that cannot be stated, and files that cannot be checked."""

from gaib_wallet.errors.base import WalletError
from gaib_wallet.errors.inputs import InputError
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message


class NotAStatement(InputError):
    """Another file, a damaged one, or one that says something impossible."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "This file is not a statement of this wallet, or it was altered so that it cannot be"
            " one. Nothing in it was believed.",
        )
        super().__init__("W-508", source)


class PeriodAhead(InputError):
    """It ends later than the last block that is final; `last` is that block's time."""

    def __init__(self, last: object) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "This period reaches into what is not final yet. The last final block is of %1:"
            " end there, or before.",
        )
        super().__init__("W-509", source, last)


class PeriodTooEarly(InputError):
    """It begins before there was anything; `launch` is when that was."""

    def __init__(self, launch: object) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "There was no AID and no sAID here before %1. Begin on that day, or later."
        )
        super().__init__("W-510", source, launch)


class PeriodBackwards(InputError):
    """It ends before it begins."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP("errors", "This period ends before it begins. Swap the dates.")
        super().__init__("W-511", source)


class PeriodWithoutBlocks(InputError):
    """No block of the network lies in it."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "The network has no block in this period, so nothing can have happened in it."
            " Choose a longer one.",
        )
        super().__init__("W-512", source)


class NotADay(InputError):
    """What was typed is no day."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP("errors", "Write a day as year-month-day, like 2026-12-31.")
        super().__init__("W-513", source)


class NoLeapDay(InputError):
    """29 February of a year that has none."""

    def __init__(self, year: int) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "%1 is no leap year: its February ends on the 28th. Nothing was guessed."
        )
        super().__init__("W-514", source, str(year))


class HistoryNotWhole(WalletError):
    """A statement with a gap would look like one without: none is made. `why` says what misses."""

    is_retryable = True

    def __init__(self, why: Message) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "No statement was made. %1 Your money does not depend on it."
        )
        super().__init__("W-515", source, why)


class StatementOfOtherNetwork(WalletError):
    """The file is of a chain that no manifest here has, or not of the one that was named."""

    def __init__(self, chain_id: int) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "This statement is of the network with id %1, which is not the one named here.",
        )
        super().__init__("W-516", source, str(chain_id))


class NodeBehind(WalletError):
    """The node has not the block yet that the file calls final."""

    is_retryable = True

    def __init__(self, number: int) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "This node has no final block %1 yet, so it cannot say what was there."
        )
        super().__init__("W-517", source, str(number))


class NoDemoRunning(WalletError):
    """No window shows the demo, so its chain is nowhere to be asked."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "The demo is not open, and its chain lives only as long as it is. Open it."
        )
        super().__init__("W-518", source)
