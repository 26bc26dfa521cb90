"""The demo's second node: asked while it is at odds with the first one, and no longer."""

from contextlib import AsyncExitStack

from gaib_wallet.app.session import Session


class SecondNode:
    """Plugs a second node into one session, and takes it out again."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._open = AsyncExitStack()

    async def ask(self, endpoint: str) -> None:
        """Compare with the node at `endpoint` from now on; with nobody where that is empty."""
        from gaib_wallet.app import adapters  # it loads web3, which the session did already

        session = self._session
        before, self._open = self._open, AsyncExitStack()
        may_read = session.gate.is_open
        second = adapters.open_witness(session.network, endpoint, may_read, self._open)
        session.oversight.witnesses.hear(second)
        await before.aclose()
