"""What the protocol does to the sAID vault: yields, losses, payments to the queue."""

from dataclasses import dataclass
from fractions import Fraction

from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.demo.roles import cast
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.units import NO_ADDRESS, Address

KEPT = Fraction(8, 10)
"""What the vault keeps of a gross yield; the rest is the protocol's."""
TBILLS = 0
"""The number of the T-bill reserve among the deals."""
_GAS_FOR_QUEUE = 20_000_000
_MOST_AT_ONCE = 200
_UNIT = 10**18


@dataclass(frozen=True, slots=True)
class Vault:
    """The sAID vault through its administrator; what is sent stands in the next block."""

    blocks: Blocks
    network: Network

    @property
    def address(self) -> Address:
        """Where it is."""
        return NO_ADDRESS if self.network.said is None else self.network.said.address

    @property
    def assets(self) -> int:
        """AID on its books at the head."""
        return self.blocks.read(self.address, "totalAssets()")

    @property
    def shares(self) -> int:
        """Supply of sAID at the head."""
        return self.blocks.read(self.address, "totalSupply()")

    @property
    def marked(self) -> int:
        """Losses that are seen and not booked, at the head."""
        return self.blocks.read(self.address, "unrealised_losses()")

    @property
    def owed(self) -> int:
        """AID that the queue waits for at the head."""
        return self.blocks.read(self.address, "total_pending()")

    @property
    def idle(self) -> int:
        """AID that lies in the vault at the head."""
        return self.blocks.read(self.network.aid.address, "balanceOf(address)", self.address)

    def short_of(self, price: Fraction) -> int:
        """AID that the books lack, at the head, for a deposit NAV of at least `price`; may be < 0.

        Rounded so that the contract's own answer for one sAID is not below `price`.
        """
        wanted = -(-price.numerator * (self.shares + 1) // price.denominator)
        return wanted - (self.assets + 1)

    def report_yield(self, net: dict[int, int]) -> dict[int, int]:
        """Book what each deal earned after the protocol's share; what it was before is returned."""
        gross = {deal: _gross(amount) for deal, amount in net.items()}
        signature = "report_yield(uint256[],uint256[])"
        self._administer(signature, list(gross), list(gross.values()))
        return gross

    def mark_loss(self, deal: int, amount: int) -> None:
        """Say what `deal` is expected to lose: its whole mark from now on."""
        self._administer("mark_loss(uint256,uint256)", deal, amount)

    def report_loss(self, deal: int, amount: int) -> None:
        """Book a loss of `deal`."""
        self._administer("report_loss(uint256,uint256)", deal, amount)

    def lend(self, to: Address, amount: int) -> None:
        """Send idle AID to where it works."""
        self._administer("deploy_capital(address,uint256)", to, amount)

    def refill(self, amount: int) -> None:
        """Bring AID back from where it works; what is not there is minted."""
        people, aid = cast(), self.network.aid.address
        there = self.blocks.read(aid, "balanceOf(address)", people.custody.address)
        back = min(there, amount)
        if back:
            self.blocks.send(people.custody, aid, "transfer(address,uint256)", self.address, back)
        if amount > back:
            self.blocks.send(
                people.protocol, aid, "mint(address,uint256)", self.address, amount - back
            )

    def pay_queue(self) -> None:
        """Pay those who wait with what lies in the vault."""
        self._administer("processUnstakeQueue(uint256)", _MOST_AT_ONCE, gas=_GAS_FOR_QUEUE)

    def _administer(self, signature: str, *values: object, gas: int = 2_000_000) -> None:
        self.blocks.send(cast().protocol, self.address, signature, *values, gas=gas)


def _gross(net: int) -> int:
    """The least gross that leaves `net`, where the protocol's share is rounded up."""
    return -(-net * KEPT.denominator // KEPT.numerator)
