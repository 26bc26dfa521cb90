"""Mint and redeem at GAIB: who may, how much is left today, and what it costs."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from fractions import Fraction

from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.units import WHOLE, Bps, Rounding, Token, TokenAmount, divide
from gaib_wallet.errors import (
    DailyLimit,
    FloatTooSmall,
    NotWhitelisted,
    PausedByIssuer,
    WalletError,
)

_NO_LIMIT = 10**15
"""AID in a day; GAIB's redeemer was seen with 10^18."""


@dataclass(frozen=True, slots=True)
class MintFacts:
    """What the minter says of one account at one block; `left_today` is in AID."""

    is_whitelisted: bool
    is_paused: bool
    accepts: bool
    limit: TokenAmount
    minted_today: TokenAmount

    @property
    def left_today(self) -> TokenAmount:
        """AID that may still be minted before the limit starts again."""
        return TokenAmount(max(0, self.limit.raw - self.minted_today.raw), self.limit.token)

    def refusal(self, received: TokenAmount, now: datetime) -> WalletError | None:
        """Why the minter would not give `received` AID; None if nothing speaks against it."""
        if self.is_paused or not self.accepts:
            return PausedByIssuer()
        if not self.is_whitelisted:
            return NotWhitelisted()
        if received > self.left_today:
            return DailyLimit(self.left_today, next_day(now))
        return None


@dataclass(frozen=True, slots=True)
class RedeemFacts:
    """What the redeemer says of one account at one block; `reserve` is USDC it can pay out."""

    is_whitelisted: bool
    is_paused: bool
    limit: TokenAmount
    redeemed_today: TokenAmount
    reserve: TokenAmount
    fee: Bps

    @property
    def left_today(self) -> TokenAmount:
        """AID that may still be redeemed before the limit starts again."""
        return TokenAmount(max(0, self.limit.raw - self.redeemed_today.raw), self.limit.token)

    def received(self, pay: TokenAmount, asset: Token) -> TokenAmount:
        """USDC for `pay` AID as the contract rounds: scaled down, then less a fee rounded up."""
        gross = TokenAmount(pay.raw // 10 ** (pay.token.digits - asset.digits), asset)
        return gross - gross.share(self.fee, Rounding.UP)

    def paid_for(self, wanted: TokenAmount, aid: Token) -> TokenAmount | None:
        """The least AID, in steps of the stablecoin's unit, for at least `wanted`.

        None where the fee takes all.
        """
        if self.fee >= WHOLE:
            return None
        gross = divide(wanted.raw * WHOLE, WHOLE - self.fee, Rounding.UP)
        return TokenAmount(gross * 10 ** (aid.digits - wanted.token.digits), aid)

    def most(self, aid: Token) -> TokenAmount:
        """The most AID, in steps of the reserve's own unit, whose payout the reserve covers.

        Nothing where the fee takes all.
        """
        if self.fee >= WHOLE:
            return TokenAmount(0, aid)
        # The largest gross whose part after the fee, rounded down, is not more than the reserve.
        gross = divide((self.reserve.raw + 1) * WHOLE, WHOLE - self.fee, Rounding.UP) - 1
        return TokenAmount(gross * 10 ** (aid.digits - self.reserve.token.digits), aid)

    def refusal(self, pay: TokenAmount, now: datetime) -> WalletError | None:
        """Why the redeemer would not take `pay` AID; None if nothing speaks against it."""
        if self.is_paused:
            return PausedByIssuer()
        if not self.is_whitelisted:
            return NotWhitelisted()
        if pay > self.left_today:
            return DailyLimit(self.left_today, next_day(now))
        if self.received(pay, self.reserve.token) > self.reserve:
            return FloatTooSmall(self.reserve, self.most(pay.token))
        return None

    @property
    def fee_ratio(self) -> Fraction:
        """The fee as a part of what is redeemed."""
        return Fraction(self.fee, WHOLE)


@dataclass(frozen=True, slots=True)
class IssuerFacts:
    """What GAIB's contracts say to everybody, also where nobody knows how to call them.

    Each is None where it cannot be read: `may_mint` is whether the minter has AID's role for it,
    `fee` what redeeming costs, `limit` how much AID may be redeemed in a day, of which
    `redeemed_today` was; `reserve` is the USDC that the redeemer can pay out.
    """

    at: BlockStamp
    may_mint: bool | None
    fee: Bps | None
    limit: TokenAmount | None
    redeemed_today: TokenAmount | None
    reserve: TokenAmount | None

    @property
    def left_today(self) -> TokenAmount | None:
        """AID that may still be redeemed today; None where nobody can tell, or nothing limits."""
        if self.limit is None or self.redeemed_today is None or self.is_unlimited:
            return None
        return TokenAmount(max(0, self.limit.raw - self.redeemed_today.raw), self.limit.token)

    @property
    def fee_ratio(self) -> Fraction:
        """The fee as a part of what is redeemed; nothing where nobody can tell."""
        return Fraction(self.fee or 0, WHOLE)

    @property
    def is_unlimited(self) -> bool:
        """Whether the limit is more than there will ever be, so that it limits nothing."""
        return self.limit is not None and self.limit.units >= _NO_LIMIT


def next_day(now: datetime) -> datetime:
    """The midnight (UTC) at which daily limits start again."""
    today = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return today + timedelta(days=1)
