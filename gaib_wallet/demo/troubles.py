"""How the demo's node fails its wallet: silent, slow, sparing, of another chain, without a past."""

from gaib_wallet.demo.door import Door
from gaib_wallet.demo.node import Node
from gaib_wallet.domain.demo_events import DemoTrouble
from gaib_wallet.errors import DemoFault


class Troubles:
    """One node's troubles, one at a time. All of it blocks until done."""

    def __init__(self, node: Node) -> None:
        self._node = node
        self._door: Door | None = None
        self.now = DemoTrouble.NONE

    def play(self, trouble: DemoTrouble) -> None:
        """Let the node fail so from now on; NONE ends it. What waited for a block is lost.

        Raises:
            DemoFault: the node does not come back.
        """
        self.end()
        if trouble is DemoTrouble.SILENT:
            self._node.cut()
        elif trouble is not DemoTrouble.NONE:
            head = int(self._node.head()["number"], 16)
            self._node.step_aside()
            try:
                self._door = Door(self._node.port, self._node.own_port, trouble, head)
            except OSError as error:
                self._node.come_back()
                raise DemoFault(str(error)) from error
        self.now = trouble

    def end(self) -> None:
        """Let it answer as a node does. Raises DemoFault."""
        was, self.now = self.now, DemoTrouble.NONE
        if was is DemoTrouble.SILENT:
            self._node.restore()
        if self._door is not None:
            self._door.stop()
            self._door = None
            self._node.come_back()

    def forget(self) -> None:
        """The node begins anew: whatever the trouble was, it is over."""
        self.now = DemoTrouble.NONE
        if self._door is not None:
            self._door.stop()
            self._door = None
