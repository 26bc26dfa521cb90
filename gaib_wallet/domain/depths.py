"""How much a market takes before its price gives way, from what it says it would pay."""

from dataclasses import dataclass
from fractions import Fraction

from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.routes import Route
from gaib_wallet.domain.units import TokenAmount

_DIGITS = 2


@dataclass(frozen=True, slots=True)
class Depth:
    """What `route` would pay for sizes that grow, all at one block; the first moves no price.

    Empty where it tells nothing.
    """

    route: Route
    quotes: tuple[tuple[TokenAmount, TokenAmount], ...]
    at: BlockStamp

    def impact(self, pay: TokenAmount, received: TokenAmount) -> Fraction:
        """How much worse that is paid than the smallest size."""
        little, brought = self.quotes[0]
        return max(Fraction(0), 1 - received.units * little.units / (pay.units * brought.units))

    def up_to(self, impact: Fraction) -> TokenAmount | None:
        """The most that can be sold before the price is worse by `impact`; None if nobody knows.

        Between two quotes it is taken to fall evenly; cut to two digits, for it is no quote itself.
        The largest size that was asked about is all where even that moves the price less.
        """
        below: tuple[TokenAmount, Fraction] | None = None
        for pay, received in self.quotes:
            moved = self.impact(pay, received)
            if moved > impact and below is not None:
                size, before = below
                part = (impact - before) / (moved - before)
                return _cut(size.raw + int((pay.raw - size.raw) * part), pay)
            below = pay, moved
        return below[0] if below else None

    @property
    def most(self) -> TokenAmount | None:
        """The largest size that was asked about, and that the pools can do."""
        return self.quotes[-1][0] if self.quotes else None


def _cut(raw: int, like: TokenAmount) -> TokenAmount:
    step: int = 10 ** max(len(str(raw)) - _DIGITS, 0)
    return TokenAmount(raw // step * step, like.token)
