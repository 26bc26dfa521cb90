"""A message bus of a test's own, and somebody on it who speaks for the desktop."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
import os
from pathlib import Path
import shutil
from socket import SHUT_RDWR
import subprocess
import threading

from jeepney import DBusAddress, MessageType, message_bus, new_method_return, new_signal
from jeepney.io.blocking import DBusConnection, open_dbus_connection
import pytest

from gaib_wallet.app.session_lock import LOGIN, LOGIN_PATH, MANAGER, SESSION

_CONFIG = """<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_type="signal"/>
    <allow receive_requested_reply="true"/>
    <allow receive_type="method_call"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


@contextmanager
def own_bus(folder: Path) -> Iterator[str]:
    """The address of a bus that listens in `folder`; skips where there is no program for it."""
    program = shutil.which("dbus-daemon")
    if program is None:
        if os.environ.get("CI"):
            pytest.fail("CI has no dbus-daemon")
        pytest.skip("there is no dbus-daemon here")
    socket, config = folder / "bus", folder / "bus.conf"
    config.write_text(_CONFIG.format(socket=socket))
    command = [program, f"--config-file={config}", "--nofork", "--print-address"]
    with subprocess.Popen(  # noqa: S603
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as daemon:
        try:
            assert daemon.stdout
            assert daemon.stdout.readline()  # it listens once it has said where
            yield f"unix:path={socket}"
        finally:
            daemon.terminate()


class Desktop:
    """Speaks as logind does and as a screen's saver; gives files that hold back sleep."""

    def __init__(self, address: str) -> None:
        self.holds: list[int] = []
        self.was_asked = threading.Event()
        self._bus = open_dbus_connection(address, enable_fds=True)
        self._bus.send_and_get_reply(message_bus.RequestName(LOGIN))
        self._ears = threading.Thread(target=_answer, args=(self, self._bus), daemon=True)
        self._ears.start()

    def sleep(self, *, begins: bool) -> None:
        self._say(LOGIN_PATH, MANAGER, "PrepareForSleep", "b", (begins,))

    def lock(self, session: str) -> None:
        self._say(f"{LOGIN_PATH}/session/{session}", SESSION, "Lock")

    def screen(self, interface: str, *, is_active: bool) -> None:
        self._say("/org/any/ScreenSaver", interface, "ActiveChanged", "b", (is_active,))

    def close(self) -> None:
        with suppress(OSError):  # the bus may have gone
            self._bus.sock.shutdown(SHUT_RDWR)
        self._ears.join()
        for one in self.holds:
            os.close(one)
        self._bus.close()

    def _say(
        self, path: str, interface: str, member: str, kinds: str = "", body: tuple[object, ...] = ()
    ) -> None:
        self._bus.send(new_signal(DBusAddress(path, interface=interface), member, kinds, body))


def _answer(desktop: Desktop, bus: DBusConnection) -> None:
    """Give each that asks the writing end of a pipe: it is read to its end once that is closed."""
    try:
        while True:
            message = bus.receive()
            if message.header.message_type is MessageType.method_call:
                reading, writing = os.pipe()
                bus.send(new_method_return(message, "h", (writing,)))
                os.close(writing)
                desktop.holds.append(reading)
                desktop.was_asked.set()
    except (OSError, EOFError):
        pass
