"""Ways out of sAID, each ending with USDC in hand, so that they can be compared."""

from dataclasses import dataclass
from datetime import timedelta
from fractions import Fraction

from gaib_wallet.domain.exit_windows import ExitWindow
from gaib_wallet.domain.routes import Comparison, Offer
from gaib_wallet.domain.staking import ExitQuote
from gaib_wallet.domain.units import TokenAmount

_YEAR = timedelta(days=365)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class WaitExit:
    """Ask the vault: AID is fixed now, paid later, and then exchanged at a price nobody knows.

    `sale` is what today's best way gives for that AID; None where no way takes it.
    """

    quote: ExitQuote
    sale: Offer | None

    @property
    def received(self) -> TokenAmount | None:
        """USDC at today's price, long before it is in hand."""
        return self.sale.received if self.sale else None


@dataclass(frozen=True, slots=True)
class SellExit:
    """Sell `pay` on a market: in hand with the next block."""

    pay: TokenAmount
    comparison: Comparison

    @property
    def offer(self) -> Offer | None:
        """The best way; None where no pool takes the size."""
        return self.comparison.offers[0] if self.comparison.offers else None

    @property
    def received(self) -> TokenAmount | None:
        """USDC that would come out now."""
        return self.offer.received if self.offer else None


@dataclass(frozen=True, slots=True)
class StepsExit:
    """Sell `first` for AID, and that AID in a second transaction: what every way of it brings."""

    first: Offer
    comparison: Comparison

    @property
    def pay(self) -> TokenAmount:
        """The sAID of both steps."""
        return self.first.order.pay


@dataclass(frozen=True, slots=True)
class ExitComparison:
    """All three ways for one amount of sAID.

    `both` is a part by each of the others; None where a part would be nothing.
    """

    pay: TokenAmount
    wait: WaitExit
    sell: SellExit
    both: tuple[SellExit, WaitExit] | None

    @property
    def both_received(self) -> TokenAmount | None:
        """USDC of both parts; None unless both are known."""
        if self.both is None:
            return None
        sold, waited = self.both[0].received, self.both[1].received
        return sold + waited if sold and waited else None

    @property
    def premium(self) -> Fraction | None:
        """What waiting brings more than selling, as a part of what selling brings."""
        waited, sold = self.wait.received, self.sell.received
        if waited is None or sold is None or sold.raw == 0:
            return None
        return waited.units / sold.units - 1

    def premium_a_year(self, window: ExitWindow) -> tuple[Fraction, Fraction] | None:
        """The same per year, simple, for the slowest and the fastest payment of `window`."""
        if self.premium is None:
            return None
        return (
            self.premium * Fraction(_YEAR // _DAY, window.last // _DAY),
            self.premium * Fraction(_YEAR // _DAY, max(window.first // _DAY, 1)),
        )

    @property
    def even_price(self) -> Fraction | None:
        """USDC for an AID of the queue at which waiting brings what selling does."""
        fixed, sold = self.wait.quote.received, self.sell.received
        return sold.units / fixed.units if sold and fixed.raw else None
