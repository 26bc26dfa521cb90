"""How the demo's node fails its wallet: silent, slow, sparing, lying, forgetful, behind."""

from gaib_wallet.demo.door import LAGS, Door
from gaib_wallet.demo.node import Node
from gaib_wallet.domain.demo_events import DemoTrouble
from gaib_wallet.errors import DemoFault


class Troubles:
    """One node's troubles, one at a time. All of it blocks until done."""

    def __init__(self, node: Node) -> None:
        self._node = node
        self._door: Door | None = None
        self._second: Door | None = None
        self.now = DemoTrouble.NONE

    def play(self, trouble: DemoTrouble) -> None:
        """Let the node fail so from now on; NONE ends it. What waited for a block is lost.

        Raises:
            DemoFault: the node does not come back.
        """
        self.end()
        if trouble is DemoTrouble.SILENT:
            self._node.cut()
        elif trouble is DemoTrouble.AT_ODDS:
            self._second = self._opened(0, self._node.port, trouble)
        elif trouble is not DemoTrouble.NONE:
            self._node.step_aside()
            if trouble is DemoTrouble.BEHIND:
                # The blocks that it has not got: what is shown stays what it was.
                self._node.ask("anvil_mine", hex(LAGS))
            try:
                self._door = self._opened(self._node.port, self._node.own_port, trouble)
            except DemoFault:
                self._node.come_back()
                raise
        self.now = trouble

    @property
    def second(self) -> str:
        """The endpoint of a second node, while one is at odds with the first; else empty."""
        return self._second.endpoint if self._second else ""

    def end(self) -> None:
        """Let it answer as a node does. Raises DemoFault."""
        was, self.now = self.now, DemoTrouble.NONE
        if was is DemoTrouble.SILENT:
            self._node.restore()
        self._part()
        if self._door is not None:
            self._door.stop()
            self._door = None
            self._node.come_back()

    def forget(self) -> None:
        """The node begins anew: whatever the trouble was, it is over."""
        self.now = DemoTrouble.NONE
        self._part()
        if self._door is not None:
            self._door.stop()
            self._door = None

    def _part(self) -> None:
        """Let the second node go."""
        if self._second is not None:
            self._second.stop()
            self._second = None

    def _opened(self, port: int, far: int, trouble: DemoTrouble) -> Door:
        try:
            return Door(port, far, trouble, int(self._node.head()["number"], 16))
        except OSError as error:
            raise DemoFault(str(error)) from error
