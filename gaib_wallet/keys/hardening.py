"""What a process takes away from others, and from itself, before it holds a secret."""

import ctypes
import os
import signal
import sys
from types import ModuleType
from typing import Final, NoReturn

_PR_SET_PDEATHSIG: Final = 1
_PR_SET_DUMPABLE: Final = 4
_PRIVATE_UMASK: Final = 0o077
_REFUSED: Final = (
    "socket.",
    "subprocess.",
    "os.exec",
    "os.posix_spawn",
    "os.spawn",
    "os.fork",
    "os.system",
    "os.startfile",
    "pty.",
    "winreg.",
)
_LEFT_OUT: Final = (
    *("socket", "_socket", "ssl", "_ssl", "http", "urllib.request", "asyncio"),
    "multiprocessing",
)
_LEFT_OUT_STARTS: Final = tuple(f"{name}." for name in _LEFT_OUT)


class OutOfBounds(PermissionError):
    """The process that holds the keys tried what it never needs.

    An OSError, because a library that only looks around (one asks the program `file` what system
    this is) copes with those.
    """


def protect_window_process() -> None:
    """Let nobody of the same user read this process's memory, and no crash write it to disk.

    Linux only: elsewhere the system has its own rule for it, and nothing is done here.
    """
    _set_dumpable(is_dumpable=False)
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - Windows has none

        _, most = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, most))


def allow_again() -> None:
    """Let debuggers read this process's memory again; it still writes none when it crashes."""
    _set_dumpable(is_dumpable=True)


def protect_signer() -> None:
    """The same for the process that holds the keys, for good; and end it when the window ends."""
    os.umask(_PRIVATE_UMASK)
    protect_window_process()
    if sys.platform == "linux":
        _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - Windows has none

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def leave_out_the_network() -> None:
    """Let no library load what speaks to others: whoever asks for it is told that it is missing."""
    for name in _LEFT_OUT:
        sys.modules.setdefault(name, ModuleType(name))


def refuse_the_world() -> None:
    """From now on no socket, no other program, and no library for either; there is no way back."""
    sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith(_REFUSED):
        _stop(event)
    if event == "import" and f"{arguments[0]}.".startswith(_LEFT_OUT_STARTS):
        _stop(event)


def _stop(event: str) -> NoReturn:
    raise OutOfBounds(event)


def _set_dumpable(*, is_dumpable: bool) -> None:
    if sys.platform == "linux":
        _prctl(_PR_SET_DUMPABLE, int(is_dumpable))


def _prctl(option: int, value: int) -> None:
    """Of the kernel: prctl(2). Raises OSError."""
    library = ctypes.CDLL(None, use_errno=True)
    if library.prctl(option, ctypes.c_ulong(value), 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "prctl")
