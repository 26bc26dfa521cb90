"""What happens on the demo chain when somebody asks for it. All of it blocks until done."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Final

from gaib_wallet.demo import abi
from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.demo.controls import Controls
from gaib_wallet.demo.node import Node
from gaib_wallet.demo.roles import cast
from gaib_wallet.demo.today import DAY_S, DEAL
from gaib_wallet.demo.vault import Vault
from gaib_wallet.domain.demo_events import DemoEvent
from gaib_wallet.domain.network import Flow, Network
from gaib_wallet.domain.units import NO_ADDRESS
from gaib_wallet.errors import DemoFault
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

UP, DOWN = Fraction(1_002, 1_000), Fraction(995, 1_000)
PART = Fraction(2, 5)
MARKED = Fraction(1, 2)
"""Of what a deal in default still owes: what is expected to be lost."""
EXPECTED_LOSS = Fraction(41, 10_000)
BETWEEN_PAYMENTS_S = 14 * DAY_S
REPLACED = 3
ACTIVE, IN_DEFAULT = 0, 2
_GATES: Final = (Flow.MINT, Flow.REDEEM, Flow.STAKE)
_STATUS, _OUTSTANDING = 3, 12
_SEVERAL = 3
_UNIT = 10**18
_GAS_TO_ADD = 4_000_000
_ADD = (
    "add_deal((uint8,uint8,uint8,string,string,string,uint256,string,string,string,"
    "uint256,uint256,uint256,uint256,uint256))"
)
_NEW_DEAL = (
    *(0, 0, 1, "Lisbon GPU cloud", "Host in Lisbon", "H200", 256, "Inference at a fixed price"),
    *("Segregated portfolio of a new deal", "Illustrative underwriter"),
    *(400_000 * _UNIT, 520_000 * _UNIT),
)
_TERM_S, _RATE_BPS = 365 * DAY_S, 1_350
_NOBODY = QT_TRANSLATE_NOOP("demo", "Nobody waits in the queue.")
_NO_DEAL = QT_TRANSLATE_NOOP("demo", "No deal is left that could fail.")
_NO_CODE = QT_TRANSLATE_NOOP("demo", "There is no contract to change.")


class Events:
    """One chain's events. `happen` raises DemoFault if the node refuses or does not answer."""

    def __init__(self, node: Node, network: Network, controls: Controls) -> None:
        self._node = node
        self._network = network
        self._controls = controls
        self._acts: Mapping[DemoEvent, Callable[[], None]] = {
            DemoEvent.YIELD: controls.report_yield,
            DemoEvent.LOSS: controls.report_loss,
            DemoEvent.EXPECTED_LOSS: self._expect_a_loss,
            DemoEvent.NEXT_PAYMENT: self._next_payment,
            DemoEvent.PAYMENT: controls.pay_queue,
            DemoEvent.PART_PAYMENT: self._pay_a_part,
            DemoEvent.DEFAULT: self._default_one,
            DemoEvent.DEFAULTS: self._default_several,
            DemoEvent.NEW_DEAL: self._add_a_deal,
            DemoEvent.PRICE_UP: self._raise_the_price,
            DemoEvent.PRICE_DOWN: self._lower_the_price,
            DemoEvent.DEPEG: controls.depeg,
            DemoEvent.REPEG: controls.repeg,
            DemoEvent.PAUSE: self._pause,
            DemoEvent.OPEN: self._open,
            DemoEvent.UPGRADE: self._upgrade,
            DemoEvent.REORG: self._reorganise,
        }

    def happen(self, event: DemoEvent) -> int:
        """Let it happen; the number of the block after which it has."""
        self._acts[event]()
        return int(self._node.head()["number"], 16)

    def _expect_a_loss(self) -> None:
        self._controls.mark_loss(EXPECTED_LOSS)

    def _next_payment(self) -> None:
        if not self._vault().owed:
            raise DemoFault(Message("demo", _NOBODY))
        self._controls.advance(BETWEEN_PAYMENTS_S)
        self._controls.pay_queue()

    def _pay_a_part(self) -> None:
        """Two fifths of all that waits: those in front have all of theirs, somebody has a part."""
        vault = self._vault()
        part = vault.owed * PART.numerator // PART.denominator
        if not part:
            raise DemoFault(Message("demo", _NOBODY))
        if part > vault.idle:
            vault.refill(part - vault.idle)
        elif part < vault.idle:
            vault.lend(cast().custody.address, vault.idle - part)
        vault.pay_queue()
        self._mine(vault.blocks)

    def _default_one(self) -> None:
        self._default(1)

    def _default_several(self) -> None:
        self._default(_SEVERAL)

    def _default(self, most: int) -> None:
        """The deals that owe most pay no more; half of what each owes is expected to be lost."""
        vault, place = self._vault(), self._network.contracts.deals or NO_ADDRESS
        owing = sorted(self._owing(vault.blocks), reverse=True)[:most]
        if not owing:
            raise DemoFault(Message("demo", _NO_DEAL))
        for owed, deal in owing:
            signature = "set_status(uint256,uint8)"
            vault.blocks.send(cast().protocol, place, signature, deal, IN_DEFAULT)
            vault.mark_loss(deal, owed * MARKED.numerator // MARKED.denominator)
        self._mine(vault.blocks)

    def _owing(self, blocks: Blocks) -> list[tuple[int, int]]:
        """What each active deal owes, in the smallest unit of AID, and its number."""
        place = self._network.contracts.deals or NO_ADDRESS
        found = []
        for deal in range(1, blocks.read(place, "deal_count()") + 1):
            data = abi.call("get_deal(uint256)", deal)
            reply = self._node.ask("eth_call", {"to": place, "data": data}, "latest")
            (said,) = abi.values((DEAL,), reply)
            if said[_STATUS] == ACTIVE and said[_OUTSTANDING]:
                found.append((said[_OUTSTANDING], deal))
        return found

    def _add_a_deal(self) -> None:
        blocks = Blocks(self._node)
        now = int(self._node.head()["timestamp"], 16)
        terms = (*_NEW_DEAL, now, now + _TERM_S, _RATE_BPS)
        place = self._network.contracts.deals or NO_ADDRESS
        blocks.send(cast().protocol, place, _ADD, terms, gas=_GAS_TO_ADD)
        self._mine(blocks)

    def _raise_the_price(self) -> None:
        self._controls.depeg(UP)

    def _lower_the_price(self) -> None:
        self._controls.depeg(DOWN)

    def _pause(self) -> None:
        for flow in _GATES:
            self._controls.set_paused(flow, is_paused=True)

    def _open(self) -> None:
        for flow in _GATES:
            self._controls.set_paused(flow, is_paused=False)

    def _upgrade(self) -> None:
        """Put other code in the place where AID is redeemed; it does what it did."""
        place = self._network.contracts.redeemer
        if place is None:
            raise DemoFault(Message("demo", _NO_CODE))
        code = self._node.ask("eth_getCode", place, "latest")
        self._node.ask("anvil_setCode", place, f"{code}00")
        self._controls.mine()

    def _reorganise(self) -> None:
        self._controls.mine(REPLACED - 1)
        self._controls.reorg(REPLACED)
        self._controls.mine()

    def _vault(self) -> Vault:
        return Vault(Blocks(self._node), self._network)

    def _mine(self, blocks: Blocks) -> None:
        with self._node.mining_paused():
            blocks.mine()
