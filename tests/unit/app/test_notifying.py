"""Notices over a bus of the test's own: what is said there, pressed there, and taken back."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from pathlib import Path
import socket
import threading

from jeepney import (
    DBusAddress,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection
import pytest

from gaib_wallet.app.notifying import NAME, PATH, PRESSED, DesktopNotes
from gaib_wallet.viewmodels.presence import Note
from tests.bus import own_bus

PATIENCE_S = 20
HOSTILE = Note("Confirmed", 'Send to <a href="x">Alice & co</a>', "activity", "0x1")
PLAIN = Note("The NAV of sAID moved.", "Open the wallet", "yield", "7", is_masked=True)


class Daemon:
    """Shows notices as a desktop does: it keeps them. `refuses` what it is asked, if told to."""

    def __init__(self, address: str, capabilities: list[str]) -> None:
        self.shown: dict[int, tuple[object, ...]] = {}
        self.closed: list[int] = []
        self.refuses = False
        self.changed = threading.Event()
        self._capabilities = capabilities
        self._bus = open_dbus_connection(address)
        self._bus.send_and_get_reply(message_bus.RequestName(NAME))
        self._ears = threading.Thread(target=self._answer, daemon=True)
        self._ears.start()

    def press(self, number: int, action: str = PRESSED) -> None:
        origin = DBusAddress(PATH, interface=NAME)
        self._bus.send(new_signal(origin, "ActionInvoked", "us", (number, action)))

    def close(self) -> None:
        with suppress(OSError):
            self._bus.sock.shutdown(socket.SHUT_RDWR)
        self._ears.join()
        self._bus.close()

    def _answer(self) -> None:
        with suppress(OSError, EOFError):
            while True:
                asked = self._bus.receive()
                if asked.header.message_type is not MessageType.method_call:
                    continue
                names = {field.name: value for field, value in asked.header.fields.items()}
                member = names["member"]
                if self.refuses:
                    self._bus.send(new_error(asked, f"{NAME}.Error"))
                elif member == "GetCapabilities":
                    self._bus.send(new_method_return(asked, "as", (self._capabilities,)))
                elif member == "Notify":
                    number = len(self.shown) + 1
                    self.shown[number] = asked.body
                    self._bus.send(new_method_return(asked, "u", (number,)))
                else:
                    self.closed.append(asked.body[0])
                    self._bus.send(new_method_return(asked))
                self.changed.set()


class Notes:
    """The wallet's end of it."""

    def __init__(self, address: str) -> None:
        self.pressed: asyncio.Queue[Note] = asyncio.Queue()
        self.otherwise: asyncio.Queue[Note] = asyncio.Queue()
        environ = {"DBUS_SESSION_BUS_ADDRESS": address} if address else {}
        self.wallet = DesktopNotes(self.pressed.put_nowait, self.otherwise.put_nowait, environ)


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with own_bus(tmp_path) as found:
        yield found


async def running(notes: Notes) -> AsyncIterator[Notes]:
    work = asyncio.gather(notes.wallet.run())
    yield notes
    work.cancel()
    with suppress(asyncio.CancelledError):
        await work


@pytest.fixture
async def notes(address: str) -> AsyncIterator[Notes]:
    async for one in running(Notes(address)):
        yield one


async def until(daemon: Daemon, *, shown: int = 0, closed: int = 0) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while len(daemon.shown) < shown or len(daemon.closed) < closed:
            await asyncio.to_thread(daemon.changed.wait, 1)
            daemon.changed.clear()


async def test_a_notice_is_shown_as_plain_words_and_a_press_opens_it(
    address: str, notes: Notes
) -> None:
    daemon = Daemon(address, ["body", "body-markup", "actions"])
    notes.wallet.tell(HOSTILE)
    await until(daemon, shown=1)
    name, _, _, title, body, actions, *_ = daemon.shown[1]

    assert (name, title, actions) == ("GAIB Wallet", "Confirmed", [PRESSED, "Confirmed"])
    assert body == "Send to &lt;a href=&quot;x&quot;&gt;Alice &amp; co&lt;/a&gt;"
    daemon.press(99)
    daemon.press(1)
    async with asyncio.timeout(PATIENCE_S):
        assert await notes.pressed.get() == HOSTILE
    assert notes.pressed.empty()
    daemon.close()


async def test_a_press_that_another_program_claims_opens_nothing(
    address: str, notes: Notes
) -> None:
    daemon = Daemon(address, ["body", "actions"])
    notes.wallet.tell(HOSTILE)
    notes.wallet.tell(PLAIN)
    await until(daemon, shown=2)
    stranger = open_dbus_connection(address)
    origin = DBusAddress(PATH, interface=NAME)
    stranger.send(new_signal(origin, "ActionInvoked", "us", (1, PRESSED)))
    stranger.send_and_get_reply(message_bus.ListNames())  # so the bus has passed the press on
    daemon.press(2)

    async with asyncio.timeout(PATIENCE_S):
        assert await notes.pressed.get() == PLAIN
    assert notes.pressed.empty()
    stranger.close()
    daemon.close()


async def test_a_desktop_without_markup_is_given_the_words_as_they_are(
    address: str, notes: Notes
) -> None:
    daemon = Daemon(address, ["body"])
    notes.wallet.tell(HOSTILE)
    await until(daemon, shown=1)

    assert daemon.shown[1][4:6] == (HOSTILE.body, [])
    daemon.close()


@pytest.mark.requirement("U8")
async def test_what_shows_amounts_is_taken_back_when_the_wallet_locks(
    address: str, notes: Notes
) -> None:
    daemon = Daemon(address, ["body"])
    for one in (HOSTILE, PLAIN):
        notes.wallet.tell(one)
    await until(daemon, shown=2)
    notes.wallet.mask()
    await until(daemon, closed=1)

    assert daemon.closed == [1]
    daemon.close()


@pytest.mark.requirement("U8")
@pytest.mark.parametrize("has_service", [True, False])
async def test_what_shows_amounts_is_not_shown_once_the_wallet_is_locked(
    address: str,
    has_service: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    notes = Notes(address if has_service else "")
    daemon = Daemon(address, ["body"])
    for one in (HOSTILE, PLAIN):
        notes.wallet.tell(one)
    notes.wallet.mask()
    async for _ in running(notes):
        if has_service:
            await until(daemon, shown=1)
            assert [one[3] for one in daemon.shown.values()] == [PLAIN.title]
        else:
            async with asyncio.timeout(PATIENCE_S):
                assert await notes.otherwise.get() == PLAIN
    daemon.close()


async def test_what_a_desktop_refuses_is_shown_otherwise(address: str, notes: Notes) -> None:
    daemon = Daemon(address, ["body"])
    daemon.refuses = True
    notes.wallet.tell(HOSTILE)

    async with asyncio.timeout(PATIENCE_S):
        assert await notes.otherwise.get() == HOSTILE
    daemon.close()


async def test_a_bus_that_ends_takes_no_notice_and_no_end_of_the_wallet_with_it(
    tmp_path: Path,
) -> None:
    with own_bus(tmp_path) as address:
        daemon, notes = Daemon(address, ["body"]), Notes(address)
        work = asyncio.gather(notes.wallet.run())
        notes.wallet.tell(HOSTILE)
        await until(daemon, shown=1)
    daemon.close()

    notes.wallet.tell(PLAIN)
    async with asyncio.timeout(PATIENCE_S):
        assert await notes.otherwise.get() == PLAIN
    work.cancel()
    ended, _ = await asyncio.wait({work}, timeout=PATIENCE_S)
    assert ended
    with pytest.raises(asyncio.CancelledError):
        await work


@pytest.mark.parametrize("kind", ["none", "gone", "nobody"])
async def test_without_a_service_notices_are_shown_otherwise(
    address: str, tmp_path: Path, kind: str
) -> None:
    at = {"none": "", "gone": f"unix:path={tmp_path}/no-bus", "nobody": address}[kind]
    async for notes in running(Notes(at)):
        notes.wallet.tell(PLAIN)
        async with asyncio.timeout(PATIENCE_S):
            assert await notes.otherwise.get() == PLAIN
