"""Hears over D-Bus that the desktop locks its screen or goes to sleep. No bus is no fault."""

import asyncio
from collections.abc import Callable, Mapping
from enum import Enum, auto
import logging
import os
from pathlib import Path
import string
import struct

LOGIN = "org.freedesktop.login1"
LOGIN_PATH = "/org/freedesktop/login1"
MANAGER, SESSION = f"{LOGIN}.Manager", f"{LOGIN}.Session"
SCREENS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
)
SYSTEM_BUS = "/run/dbus/system_bus_socket"
PATIENCE_S = 2
"""How long a bus may take to let the wallet in."""
# What a bus that is none may say; none of it is the wallet's own fault.
_BUS_FAULTS = (OSError, EOFError, ValueError, LookupError, TypeError, RuntimeError, struct.error)
log = logging.getLogger(__name__)


class Moment(Enum):
    """What the desktop is about to do, or has done."""

    SLEEPING = auto()
    WOKEN = auto()
    LOCKED = auto()


Hear = Callable[[Moment], None]


class DesktopWatch:
    """Tells `hear` of each moment, on the loop. `environ` names the buses, as the system's does."""

    def __init__(self, hear: Hear, environ: Mapping[str, str] = os.environ) -> None:
        self._hear = hear
        self._environ = environ
        self._delay: int | None = None
        self._has_woken = asyncio.Event()

    async def run(self) -> None:
        """Listen until cancelled, or until there is no bus to listen to."""
        try:
            await asyncio.gather(
                self._listen(system_bus(self._environ), _login_rules(self._environ)),
                self._listen(session_bus(self._environ), _screen_rules()),
                self._delay_sleep(),
            )
        finally:
            self._let_sleep()

    async def _listen(self, address: str, rules: tuple[Mapping[str, str], ...]) -> None:
        if not address:
            return
        try:
            await self._heard(address, rules)
        except _BUS_FAULTS as fault:
            log.info("nothing is heard of the desktop at %s: %s", address, type(fault).__name__)

    async def _heard(self, address: str, rules: tuple[Mapping[str, str], ...]) -> None:
        # A protocol in Python: the system's library would hold the loop while a bus is silent.
        from jeepney import MatchRule, MessageType, message_bus
        from jeepney.io.asyncio import DBusConnection

        async with asyncio.timeout(PATIENCE_S):
            reader, writer = await asyncio.open_unix_connection(address)
        try:
            async with asyncio.timeout(PATIENCE_S):
                await let_in(reader, writer)
                bus = DBusConnection(reader, writer)
                await bus.send(message_bus.Hello())
                for rule in rules:
                    await bus.send(message_bus.AddMatch(MatchRule(type="signal", **rule)))
            while True:
                message = await bus.receive()
                if message.header.message_type is MessageType.signal:
                    names = {field.name: value for field, value in message.header.fields.items()}
                    self._told(str(names.get("interface")), str(names.get("member")), message.body)
        finally:
            writer.close()

    def _told(self, interface: str, member: str, body: tuple[object, ...]) -> None:
        match interface, member, body:
            case "org.freedesktop.login1.Manager", "PrepareForSleep", (bool(begins),):
                self._hear(Moment.SLEEPING if begins else Moment.WOKEN)
                if begins:
                    self._let_sleep()
                else:
                    self._has_woken.set()
            case "org.freedesktop.login1.Session", "Lock", _:
                self._hear(Moment.LOCKED)
            case _, "ActiveChanged", (True,) if interface in SCREENS:
                self._hear(Moment.LOCKED)

    async def _delay_sleep(self) -> None:
        """Have the computer wait, a second or so, until the wallet is locked."""
        address = system_bus(self._environ)
        if not address:
            return
        while True:
            # Another file in its place would stay open, and hold back every sleep.
            if self._delay is None:
                self._delay = await asyncio.to_thread(delayed_sleep, address)
            if self._delay is None:
                return
            self._has_woken.clear()
            await self._has_woken.wait()

    def _let_sleep(self) -> None:
        if self._delay is not None:
            os.close(self._delay)
            self._delay = None


def system_bus(environ: Mapping[str, str]) -> str:
    """Where the system's bus listens, empty where there is none; only sockets of this machine."""
    return _socket(environ.get("DBUS_SYSTEM_BUS_ADDRESS", "")) or _existing(SYSTEM_BUS)


def session_bus(environ: Mapping[str, str]) -> str:
    """As `system_bus`, of the person's session."""
    named = _socket(environ.get("DBUS_SESSION_BUS_ADDRESS", ""))
    folder = environ.get("XDG_RUNTIME_DIR", "")
    return named or (_existing(f"{folder}/bus") if folder else "")


def delayed_sleep(address: str) -> int | None:
    """A file: the computer waits with sleeping while it is open. None where nobody gives it."""
    from jeepney import DBusAddress, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    manager = DBusAddress(LOGIN_PATH, LOGIN, MANAGER)
    wish = ("sleep", "GAIB Wallet", "Locks the keys", "delay")
    kind = "abstract" if address.startswith("\0") else "path"
    named = f"unix:{kind}={address.removeprefix(chr(0))}"
    try:
        with open_dbus_connection(named, enable_fds=True, auth_timeout=PATIENCE_S) as bus:
            question = new_method_call(manager, "Inhibit", "ssss", wish)
            (given,) = bus.send_and_get_reply(question, timeout=PATIENCE_S).body
            return int(given.to_raw_fd())
    except (*_BUS_FAULTS, AttributeError) as fault:
        log.info("sleep cannot be delayed: %s", type(fault).__name__)
        return None


async def let_in(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Say to a bus who asks. Raises what a bus that is none may bring about."""
    from jeepney.auth import BEGIN, Authenticator

    steps = Authenticator()
    for step in steps:
        writer.write(step)
        await writer.drain()
        steps.feed(await reader.read(1024) or b"REJECTED\r\n")
    writer.write(BEGIN)


def _login_rules(environ: Mapping[str, str]) -> tuple[Mapping[str, str], ...]:
    """Sleep, and the lock of the person's own session: of every one where it is not known."""
    sleep = {"sender": LOGIN, "interface": MANAGER, "member": "PrepareForSleep"}
    lock = {"sender": LOGIN, "interface": SESSION, "member": "Lock"}
    session = environ.get("XDG_SESSION_ID", "")
    if session:
        lock["path"] = f"{LOGIN_PATH}/session/{_escaped(session)}"
    return sleep, lock


def _screen_rules() -> tuple[Mapping[str, str], ...]:
    return tuple({"interface": one, "member": "ActiveChanged"} for one in SCREENS)


def _escaped(session: str) -> str:
    """`session` as systemd writes it into a path: `2` is `_32`."""
    plain = string.ascii_letters
    return "".join(
        one if one in (plain + string.digits if place else plain) else f"_{ord(one):02x}"
        for place, one in enumerate(session)
    )


def _socket(address: str) -> str:
    for one in address.split(";"):
        if one.startswith("unix:path="):
            return one.removeprefix("unix:path=").partition(",")[0]
        if one.startswith("unix:abstract="):
            return "\0" + one.removeprefix("unix:abstract=").partition(",")[0]
    return ""


def _existing(path: str) -> str:
    return path if Path(path).exists() else ""
