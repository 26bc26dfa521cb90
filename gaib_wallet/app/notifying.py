"""Shows notices through the desktop's own service over D-Bus, and hears what is pressed there."""

import asyncio
from collections.abc import Callable, Mapping
import html
import logging
import os
import struct
from typing import TYPE_CHECKING, Any, Final

from gaib_wallet.app.custody import report
from gaib_wallet.app.session_lock import PATIENCE_S, let_in, session_bus
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.viewmodels.presence import TITLE, Note

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.asyncio import DBusRouter

NAME: Final = "org.freedesktop.Notifications"
PATH: Final = "/org/freedesktop/Notifications"
PRESSED: Final = "default"
_ICON: Final = "gaib-wallet"
_KINDS: Final = "susssasa{sv}i"
_AS_LONG_AS_USUAL: Final = -1
_MOST_OPEN: Final = 100
# What a bus that is none may say; none of it is the wallet's own fault. The state is that of a
# question which was given up in the moment of its answer: the router ends by it.
_BUS_FAULTS = (
    OSError,
    EOFError,
    ValueError,
    LookupError,
    TypeError,
    RuntimeError,
    struct.error,
    asyncio.InvalidStateError,
)
_Told = tuple[Note, int]
"""A notice, and how often notices had been masked before."""
log = logging.getLogger(__name__)


class DesktopNotes:
    """Notices of the desktop. Where it has no service for them, each goes to `show_otherwise`.

    `pressed` is called on the loop. `environ` names the bus, as the system's does.
    """

    def __init__(
        self,
        pressed: Callable[[Note], None],
        show_otherwise: Callable[[Note], None],
        environ: Mapping[str, str] = os.environ,
    ) -> None:
        self._pressed = pressed
        self._show_otherwise = show_otherwise
        self._environ = environ
        self._wanted: asyncio.Queue[_Told | None] = asyncio.Queue()
        self._times_masked = 0
        self._open: dict[tuple[str, int], Note] = {}

    def tell(self, note: Note) -> None:
        """Show `note`, while `run` is."""
        self._wanted.put_nowait((note, self._times_masked))

    def mask(self) -> None:
        """Take back what must not be in sight while the wallet is locked or amounts are hidden.

        What still waits to be shown is not shown any more.
        """
        self._times_masked += 1
        self._wanted.put_nowait(None)

    async def run(self) -> None:
        """Show what is told, until cancelled."""
        address = session_bus(self._environ)
        if address:
            try:
                await self._serve(address)
            except _BUS_FAULTS as fault:
                log.info("notices are not shown over %s: %s", address, type(fault).__name__)
                _end_if_cancelled(fault)
        while True:
            told = await self._wanted.get()
            if told is not None:
                self._tell_otherwise(told)

    async def _serve(self, address: str) -> None:
        from jeepney import MatchRule, message_bus
        from jeepney.io.asyncio import DBusConnection, DBusRouter

        async with asyncio.timeout(PATIENCE_S):
            reader, writer = await asyncio.open_unix_connection(address)
        try:
            async with asyncio.timeout(PATIENCE_S):
                await let_in(reader, writer)
            bus: DBusConnection = DBusConnection(reader, writer)
            async with DBusRouter(bus) as router:
                rule = MatchRule(type="signal", interface=NAME, path=PATH)
                async with asyncio.timeout(PATIENCE_S):
                    await router.send_and_get_reply(message_bus.Hello())
                    await router.send_and_get_reply(message_bus.AddMatch(rule))
                with router.filter(rule, queue=asyncio.Queue()) as told:
                    # What asks the bus has ended before the router is left: it would take an
                    # open question for a fault of its own.
                    hearing = Tasks(on_bug=report)
                    hearing.spawn(self._hear(told), key=self)
                    try:
                        await self._show_all(router)
                    finally:
                        await hearing.aclose()
        finally:
            writer.close()

    async def _show_all(self, router: "DBusRouter") -> None:
        while True:
            told = await self._wanted.get()
            try:
                async with asyncio.timeout(PATIENCE_S):
                    if told is None:
                        await self._close_open(router)
                    elif self._may_be_seen(told):
                        await self._show(router, told[0])
            except Exception as fault:
                if not isinstance(fault, (*_BUS_FAULTS, *_refusals())):
                    raise
                _end_if_cancelled(fault)
                log.info("a notice is not shown over the bus: %s", type(fault).__name__)
                if told is not None:
                    self._tell_otherwise(told)

    def _tell_otherwise(self, told: _Told) -> None:
        if self._may_be_seen(told):
            self._show_otherwise(told[0])

    def _may_be_seen(self, told: _Told) -> bool:
        note, times_masked = told
        return note.is_masked or times_masked == self._times_masked

    async def _show(self, router: "DBusRouter", note: Note) -> None:
        _, (can,) = await _ask(router, "GetCapabilities")
        # A name or a contract's own words must not become a link or a picture.
        body = html.escape(note.body) if "body-markup" in can else note.body
        actions = [PRESSED, note.title] if "actions" in can else []
        hints = {"desktop-entry": ("s", _ICON), "urgency": ("y", 1)}
        who, (number,) = await _ask(
            router,
            "Notify",
            _KINDS,
            (TITLE, 0, _ICON, note.title, body, actions, hints, _AS_LONG_AS_USUAL),
        )
        self._open[who, number] = note
        for oldest in list(self._open)[:-_MOST_OPEN]:
            del self._open[oldest]

    async def _close_open(self, router: "DBusRouter") -> None:
        for place in [one for one, note in self._open.items() if not note.is_masked]:
            del self._open[place]
            await _ask(router, "CloseNotification", "u", place[1:])

    async def _hear(self, told: "asyncio.Queue[Message]") -> None:
        while True:
            message = await told.get()
            names = {field.name: value for field, value in message.header.fields.items()}
            who = names.get("sender", "")
            match names.get("member"), message.body:
                # Anybody on the bus can say that something was pressed.
                case "ActionInvoked", (int(number), str()) if (who, number) in self._open:
                    self._pressed(self._open[who, number])


async def _ask(
    router: "DBusRouter", member: str, kinds: str | None = None, values: tuple[Any, ...] = ()
) -> tuple[str, tuple[Any, ...]]:
    """Who answered, by its own name on the bus, and what. Raises `_refusals`."""
    from jeepney import DBusAddress, HeaderFields, new_method_call
    from jeepney.wrappers import unwrap_msg

    call = new_method_call(DBusAddress(PATH, NAME, NAME), member, kinds, values)
    reply = await router.send_and_get_reply(call)
    return reply.header.fields.get(HeaderFields.sender, ""), tuple(unwrap_msg(reply))


def _end_if_cancelled(fault: Exception) -> None:
    """End where a bus that is gone, when it was left, put `fault` in place of the end."""
    if (here := asyncio.current_task()) and here.cancelling():
        raise asyncio.CancelledError from fault


def _refusals() -> tuple[type[Exception], ...]:
    """What the service says, and what is said of a bus that is gone."""
    from jeepney import DBusErrorResponse
    from jeepney.io.common import RouterClosed

    return DBusErrorResponse, RouterClosed
