"""Start a built program once, as a person would: `packaging/smoke.py dist/gaib-wallet/gaib-wallet`.

It must tell its version, show a window on an X server of its own, and end well when that is closed.
The process that holds the keys, which is a program beside it, must answer. A file that is
no statement must be refused, which takes all that checks one.
"""

from collections.abc import Iterator
from contextlib import contextmanager
import ctypes
import os
from pathlib import Path
import subprocess
import sys
import tempfile

from gaib_wallet.domain.units import Address
from gaib_wallet.keys import wire

PATIENCE_S = 60
_WORDS = (*(0,) * 11, 3)
"""The first phrase that BIP-39 has as an example; everybody knows where it leads."""
_PATH = "m/44'/60'/0'/0/0"
_LEADS_TO = Address("0x9858EfFD232B4033E47d90003D41EC34EcaEda94")
_CLIENT_MESSAGE = 33
_CANNOT_START = 2


class _ClientMessage(ctypes.Structure):
    """XClientMessageEvent, padded to the size of an XEvent."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("padding", ctypes.c_long * 12),
    )


@contextmanager
def x_server() -> Iterator[str]:
    """An X server without a screen, for as long as the block lasts; its name."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(  # noqa: S603 - named above
        command, pass_fds=[write], stderr=subprocess.DEVNULL
    ) as server:
        os.close(write)
        try:
            with os.fdopen(read) as ready:
                yield f":{ready.readline().strip()}"
        finally:
            server.terminate()


def first_window(process_id: int, display: str) -> int:
    """Wait until the process shows a window; what X calls it."""
    pid = str(process_id)
    found = subprocess.run(  # noqa: S603 - named here
        ["xdotool", "search", "--sync", "--onlyvisible", "--pid", pid],  # noqa: S607 - of Debian
        env=os.environ | {"DISPLAY": display},
        capture_output=True,
        text=True,
        check=True,
        timeout=PATIENCE_S,
    )
    return int(found.stdout.split()[0])


def ask_to_close(window: int, display: str) -> None:
    """What a window manager does when the cross of a window is clicked."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.restype = ctypes.c_ulong
    connection = ctypes.c_void_p(x11.XOpenDisplay(display.encode()))
    protocols, delete = (
        x11.XInternAtom(connection, name, False)  # noqa: FBT003 - a C function
        for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW")
    )
    event = _ClientMessage(type=_CLIENT_MESSAGE, window=window, message_type=protocols, format=32)
    event.data[0] = delete
    x11.XSendEvent(connection, ctypes.c_ulong(window), False, 0, ctypes.byref(event))  # noqa: FBT003
    x11.XCloseDisplay(connection)


def ask_signer(signer: Path) -> None:
    """Let the process that holds the keys derive an address; ends with an exception if wrong."""
    question = wire.frame(wire.AddressesOf(_WORDS, bytearray(), (_PATH,)))
    ended = subprocess.run(  # noqa: S603 - what was just built
        [signer], input=question, capture_output=True, check=True, timeout=PATIENCE_S
    )
    answer = wire.answer_in(ended.stdout[wire.LENGTH_BYTES :])
    if answer != wire.Found((_LEADS_TO,)):
        sys.exit(f"{signer} answered with another address, or with none")
    print("the process that holds the keys answers")


def ask_to_verify(program: Path, folder: Path) -> None:
    """Let `program` check a file that is no statement; ends with an exception if it goes wrong."""
    file = folder / "statement.json"
    file.write_text("{}", "utf-8")
    ended = subprocess.run(  # noqa: S603 - what was just built
        [program, "--data-dir", folder, "verify", file],
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE_S,
    )
    if ended.returncode != _CANNOT_START or "W-508" not in ended.stderr:
        sys.exit(f"{program} verify ended with {ended.returncode}: {ended.stderr}")
    print("a file that is no statement is refused")


def main(program: Path) -> None:
    """Try `program`; ends with an exception if it does not do what it must."""
    version = subprocess.run(  # noqa: S603 - what was just built
        [program, "--version"], capture_output=True, text=True, check=True, timeout=PATIENCE_S
    )
    print(version.stdout.strip())
    ask_signer(program.with_name(f"gaib-signer{program.suffix}"))
    with tempfile.TemporaryDirectory() as data, x_server() as display:
        ask_to_verify(program, Path(data))
        settings = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        with subprocess.Popen(  # noqa: S603 - what was just built
            [program, "--data-dir", data], env=os.environ | settings
        ) as process:
            try:
                window = first_window(process.pid, display)
                print(f"window {window} is shown")
                ask_to_close(window, display)
                status = process.wait(PATIENCE_S)
            finally:
                process.kill()
    if status != 0:
        sys.exit(f"{program} ended with {status}")
    print("it closed when it was asked to")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
