"""A live network forked on this machine: the demo's people there, with money that is not real."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
import logging
from pathlib import Path
import tempfile
from typing import Final

from typing_extensions import override

from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.demo.controls import Controls
from gaib_wallet.demo.node import CHAIN_ID, Node
from gaib_wallet.demo.packages import Progress
from gaib_wallet.demo.phrase import Account
from gaib_wallet.demo.process import Listener
from gaib_wallet.demo.roles import cast
from gaib_wallet.demo.uplink import Uplink
from gaib_wallet.domain.demo_events import DemoEvent
from gaib_wallet.domain.network import Flow, Network
from gaib_wallet.domain.units import Address, Token
from gaib_wallet.errors import DemoFault, NoLiveNode
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

_ETHER = 10**18
_PURSES: Final = {
    # Hundredths of an ether, and whole tokens: what each owns at least.
    "Savings": (150, {"USDC": 12_500, "AID": 1_250, "sAID": 9_000}),
    "Rainy day": (50, {"USDC": 640, "AID": 25, "sAID": 9_000}),
    "Treasury": (2_500, {"USDC": 1_840_000, "USDT": 250_000, "AID": 620_000, "sAID": 500_000}),
    "Support": (100, {"USDC": 25_000, "USDT": 500, "AID": 1_000, "sAID": 500}),
}
_NO_CODE = "0x"
_ADMITTED = True
_STAYS_UP = QT_TRANSLATE_NOOP("demo", "a fork cannot be cut off and begun again")
_ISSUERS = QT_TRANSLATE_NOOP("demo", "on real contracts the issuer alone can")
_IS_NOW = QT_TRANSLATE_NOOP("demo", "On a fork of a live network it stays at now.")
log = logging.getLogger(__name__)


class ForkNode(Node):
    """A node that has what a live node has, and keeps to itself what happens after."""

    def __init__(self, program: Path, uplink: Uplink, chain_id: int) -> None:
        """Fork the newest block.

        Raises:
            DemoFault: the node does not start.
            NoLiveNode: the live node stopped answering.
        """
        # Else it would keep what it reads, for the next fork of a block of that number.
        self._home = tempfile.TemporaryDirectory(prefix="gaib-fork-")
        self._begun = ""
        try:
            super().__init__(
                program, mines_at_once=True, chain_id=chain_id, home=Path(self._home.name)
            )
        except DemoFault:
            self._home.cleanup()
            raise
        try:
            self.ask("anvil_reset", {"forking": {"jsonRpcUrl": uplink.endpoint}})
            self.restart_clock()
        except DemoFault:
            self.stop()
            raise NoLiveNode(uplink.host) from None

    def keep(self) -> None:
        """Let `start_over` come back to here. Raises DemoFault."""
        self._begun = self.ask("evm_snapshot")

    @override
    def _listen(self, port: int, state: Path | None) -> Listener:
        if state is not None:
            raise ValueError("a fork begins with what the live node has")
        # Else every web page could read here what was signed, and use the live node.
        return Listener((*self._command, "--port", str(port), "--no-cors"), self._folder)

    @override
    def start_over(self, told: Progress = lambda _message: None) -> None:
        self.ask("evm_revert", self._begun)
        self.keep()  # one can be reverted to only once
        self.restart_clock()

    @override
    def stop(self) -> None:
        super().stop()
        with suppress(OSError):
            self._home.cleanup()


class ForkControls(Controls):
    """The levers of a fork; those named by `closed_levers` must not be moved."""

    @override
    def tick(self) -> None:
        """Mine a block now, at the fee that the network's own rule gives."""
        self._node.ask("evm_mine")


def people() -> tuple[Account, ...]:
    """Who can sign on a fork; everybody has their keys."""
    found = cast()
    return found.savings, found.rainy_day, found.treasury, found.support


def closed_levers(network: Network) -> dict[str, Message]:
    """The levers that do not move on a fork of `network`, by name, and why."""
    stays_up = {"trouble": Message("demo", _STAYS_UP)}
    if network.chain_id == CHAIN_ID:
        return stays_up
    issuers = {one.value for one in DemoEvent} - {DemoEvent.UPGRADE, DemoEvent.REORG}
    return {
        **stays_up,
        **dict.fromkeys((*sorted(issuers), "set_whitelisted"), Message("demo", _ISSUERS)),
        # The signer would take no deadline far from this machine's own clock.
        "advance": Message("demo", _IS_NOW),
    }


def furnish(node: ForkNode, network: Network) -> None:
    """Give the demo's people what they need there, and let `start_over` come back to that.

    Raises:
        DemoFault: the node does not answer. A token that cannot be dealt is left out, and logged.
    """
    blocks = Blocks(node)
    for person in people():
        # Everybody has these keys, so somebody may have put a program in the account's place.
        node.ask("anvil_setCode", person.address, _NO_CODE)
        hundredths, purse = _PURSES[person.name]
        wei = hundredths * _ETHER // 100
        node.ask("anvil_setBalance", person.address, hex(wei))
        for token in network.tokens:
            _deal(node, blocks, person, token, purse.get(token.symbol, 0))
    if network.is_open(Flow.MINT):
        _admit(node, network, cast().treasury.address)
    node.ask("evm_mine")
    node.keep()


def _deal(node: Node, blocks: Blocks, person: Account, token: Token, whole: int) -> None:
    wanted = whole * 10**token.digits
    try:
        if blocks.read(token.address, "balanceOf(address)", person.address) < wanted:
            node.ask("anvil_dealERC20", person.address, token.address, hex(wanted))
    except DemoFault as fault:
        log.warning("%s has no %s: %s", person.name, token.symbol, fault)


def _admit(node: Node, network: Network, account: Address) -> None:
    """Let the owners of minter and redeemer whitelist `account`."""
    for gate in (network.contracts.minter, network.contracts.redeemer):
        if gate is None:
            continue
        owner = Address(f"0x{Blocks(node).read(gate, 'owner()'):040x}")
        with _acting_as(node, owner), node.mining_paused():
            blocks, acting = Blocks(node), Account("Owner", owner, b"")
            blocks.send(acting, gate, "set_whitelisted(address,bool)", account, _ADMITTED)
            blocks.mine()


@contextmanager
def _acting_as(node: Node, owner: Address) -> Iterator[None]:
    node.ask("anvil_impersonateAccount", owner)
    node.ask("anvil_setBalance", owner, hex(_ETHER))
    try:
        yield
    finally:
        node.ask("anvil_stopImpersonatingAccount", owner)
