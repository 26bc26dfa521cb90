"""What the desktop says over a bus of the test's own, and what a bus that is none does."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from pathlib import Path
import socket
import time

import pytest

from gaib_wallet.app.session_lock import SCREENS, DesktopWatch, Moment, session_bus, system_bus
from tests.bus import Desktop, own_bus

PATIENCE_S = 20
OWN, OTHER = "_32", "c3"


class Ears:
    """A watch on one bus that is both the system's and the session's."""

    def __init__(self, address: str, desktop: Desktop) -> None:
        self.desktop = desktop
        self.heard: asyncio.Queue[Moment] = asyncio.Queue()
        self.all: list[Moment] = []
        self.at: Callable[[Moment], None] = self.all.append
        environ = {
            "DBUS_SYSTEM_BUS_ADDRESS": address,
            "DBUS_SESSION_BUS_ADDRESS": address,
            "XDG_SESSION_ID": "2",
        }
        self.watch = DesktopWatch(self._hear, environ)

    def _hear(self, moment: Moment) -> None:
        self.at(moment)
        self.heard.put_nowait(moment)

    async def until(self, say: Callable[[], None], moment: Moment) -> None:
        """Say it until it is heard: nobody knows when a bus has taken a subscription."""
        async with asyncio.timeout(PATIENCE_S):
            while True:
                say()
                with suppress(TimeoutError):
                    async with asyncio.timeout(0.2):
                        while await self.heard.get() is not moment:
                            pass
                        return

    async def awake(self) -> None:
        """Both connections listen."""
        await self.until(lambda: self.desktop.sleep(begins=False), Moment.WOKEN)
        await self.until(lambda: self.desktop.screen(SCREENS[0], is_active=True), Moment.LOCKED)
        await asyncio.to_thread(self.desktop.was_asked.wait, PATIENCE_S)


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with own_bus(tmp_path) as found:
        yield found


@pytest.fixture
async def ears(address: str) -> AsyncIterator[Ears]:
    desktop = Desktop(address)
    ears = Ears(address, desktop)
    running = asyncio.gather(ears.watch.run())
    await ears.awake()
    yield ears
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running
    desktop.close()


@pytest.mark.requirement("K11")
async def test_sleep_is_held_back_until_the_wallet_has_heard_of_it(ears: Ears) -> None:
    (hold, *_) = ears.desktop.holds
    order: list[str] = []

    def at(moment: Moment) -> None:
        if moment is Moment.SLEEPING:
            order.append("locked")

    ears.at = at
    ears.desktop.sleep(begins=True)
    assert await asyncio.to_thread(_read, hold) == b""
    order.append("sleeps")

    assert order == ["locked", "sleeps"]


@pytest.mark.requirement("K11")
async def test_the_next_sleep_is_held_back_too(ears: Ears) -> None:
    ears.desktop.was_asked.clear()
    ears.desktop.sleep(begins=True)
    await ears.until(lambda: ears.desktop.sleep(begins=False), Moment.WOKEN)

    assert await asyncio.to_thread(ears.desktop.was_asked.wait, PATIENCE_S)


@pytest.mark.requirement("K11")
async def test_the_own_session_is_heard_and_no_other(ears: Ears) -> None:
    ears.all.clear()
    ears.desktop.lock(OTHER)
    ears.desktop.lock(OWN)
    ears.desktop.sleep(begins=True)
    await ears.until(lambda: None, Moment.SLEEPING)

    assert ears.all.count(Moment.LOCKED) == 1


@pytest.mark.requirement("K11")
@pytest.mark.parametrize("interface", SCREENS)
async def test_a_screen_that_locks_is_heard_and_one_that_opens_is_not(
    ears: Ears, interface: str
) -> None:
    while not ears.heard.empty():
        ears.heard.get_nowait()
    ears.all.clear()
    ears.desktop.screen(interface, is_active=False)
    ears.desktop.screen(interface, is_active=True)
    await ears.until(lambda: None, Moment.LOCKED)

    assert ears.all == [Moment.LOCKED]


async def test_a_bus_that_ends_ends_the_watch_and_nothing_else(tmp_path: Path) -> None:
    with own_bus(tmp_path) as address:
        desktop = Desktop(address)
        ears = Ears(address, desktop)
        running = asyncio.gather(ears.watch.run())
        await ears.awake()
        desktop.close()
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running

    assert ears.all


@pytest.mark.parametrize("name", ["unix:path=/nowhere/bus", "unix:abstract=nobody", "tcp:host=h"])
async def test_a_dead_address_is_given_up_at_once(name: str) -> None:
    watch = DesktopWatch(
        _unheard, {"DBUS_SYSTEM_BUS_ADDRESS": name, "DBUS_SESSION_BUS_ADDRESS": name}
    )
    begun = time.monotonic()

    await asyncio.wait_for(watch.run(), PATIENCE_S)

    assert time.monotonic() - begun < 1


async def test_a_bus_that_says_nothing_is_given_up_and_holds_nobody_up(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as mute:
        mute.bind(str(tmp_path / "mute"))
        mute.listen()
        name = f"unix:path={tmp_path / 'mute'}"
        environ = {"DBUS_SYSTEM_BUS_ADDRESS": name, "DBUS_SESSION_BUS_ADDRESS": name}
        running = asyncio.gather(DesktopWatch(_unheard, environ).run())
        longest = 0.0
        while not running.done():
            begun = time.monotonic()
            await asyncio.sleep(0.01)
            longest = max(longest, time.monotonic() - begun)

        await running
        assert longest < 1  # the library of the system would have held the loop for good


def test_where_no_bus_is_named_the_usual_sockets_are_looked_for(tmp_path: Path) -> None:
    assert session_bus({}) == ""
    assert session_bus({"XDG_RUNTIME_DIR": str(tmp_path)}) == ""
    (tmp_path / "bus").touch()
    assert session_bus({"XDG_RUNTIME_DIR": str(tmp_path)}) == str(tmp_path / "bus")
    assert session_bus({"DBUS_SESSION_BUS_ADDRESS": "tcp:host=h;unix:path=/a,guid=1"}) == "/a"
    assert system_bus({"DBUS_SYSTEM_BUS_ADDRESS": "unix:abstract=b"}) == "\0b"


def _unheard(moment: Moment) -> None:
    raise AssertionError(moment)


def _read(hold: int) -> bytes:
    with open(hold, "rb", closefd=False) as file:
        return file.read(1)
