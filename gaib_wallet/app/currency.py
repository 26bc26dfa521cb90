"""Values everywhere in the money of the person's choice, as soon as its rate is known."""

from typing import Protocol

from gaib_wallet.services.pulse import Beat, Pulse
from gaib_wallet.viewmodels.text import Text


class _Priced(Protocol):
    """What of a session is needed here."""

    text: Text
    pulse: Pulse

    def redraw(self) -> None: ...


class _Follower:
    def __init__(self, session: _Priced) -> None:
        self._session = session
        self._last = session.text.rate()

    async def beaten(self, beat: Beat) -> None:
        rate = self._session.text.rate()
        if rate != self._last:
            self._last = rate
            self._session.redraw()


def follow_rate(session: _Priced) -> None:
    """Write every page of `session` again after its rate came, changed, or grew stale."""
    session.pulse.subscribe(_Follower(session).beaten)
