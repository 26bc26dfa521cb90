"""GAIB's minter and redeemer: what they say of one account, and how they are called."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from gaib_wallet.chain import erc20
from gaib_wallet.chain.abi import Function, Read, value_read
from gaib_wallet.chain.multicall import Answer
from gaib_wallet.domain.minting import MintFacts, RedeemFacts
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.units import WHOLE, Address, Bps, Token, TokenAmount
from gaib_wallet.errors import UnexpectedReply

MINT = Function(
    "mint",
    (("asset", "address"), ("asset_amount", "uint256"), ("to", "address"), ("min_aid", "uint256")),
    ("uint256",),
)
REDEEM = Function(
    "redeem",
    (("aid_amount", "uint256"), ("to", "address"), ("min_assets", "uint256")),
    ("uint256",),
)
MINT_GAS: Final = 110_000
REDEEM_GAS: Final = 110_000
IS_WHITELISTED = Function("is_whitelisted", (("account", "address"),), ("bool",))
_PAUSED = Function("paused", (), ("bool",))
_ACCEPTS = Function("accepts", (("asset", "address"),), ("bool",))
MINT_LIMIT = Function("mint_limit_per_day", (), ("uint256",))
_DAILY_MINTED = Function("daily_minted", (("day", "uint256"),), ("uint256",))
_REDEEM_LIMIT = Function("redeemLimitPerDay", (), ("uint256",))
_DAILY_REDEEMED = Function("dailyRedeemed", (("day", "uint256"),), ("uint256",))
FEE = Function("redemptionFeeBps", (), ("uint256",))
_DAY_S = 86_400


def day_of(block: BlockStamp) -> int:
    """The day that the contracts count a block to."""
    return int(block.mined_at.timestamp()) // _DAY_S


@dataclass(frozen=True, slots=True)
class _Reads:
    """What both contracts are asked; `by_day` because a question is older than its block."""

    is_whitelisted: Read[bool]
    is_paused: Read[bool]
    limit: Read[TokenAmount]
    by_day: Mapping[int, Read[TokenAmount]]

    def today(self, answer: Answer) -> TokenAmount:
        """What was used of the limit on the block's day.

        Raises:
            UnexpectedReply: the day is not one of the two that were asked for.
        """
        read = self.by_day.get(day_of(answer.at))
        if read is None:
            raise UnexpectedReply
        return answer.of(read)

    @property
    def shared(self) -> tuple[Read[object], ...]:
        """All of them."""
        return self.is_whitelisted, self.is_paused, self.limit, *self.by_day.values()


@dataclass(frozen=True, slots=True)
class MintReads(_Reads):
    """The minter's facts for one account and one asset."""

    accepts: Read[bool]

    @property
    def all(self) -> tuple[Read[object], ...]:
        """To be asked together."""
        return *self.shared, self.accepts

    def facts(self, answer: Answer) -> MintFacts:
        """What they say; raises as `Answer.of`."""
        return MintFacts(
            is_whitelisted=answer.of(self.is_whitelisted),
            is_paused=answer.of(self.is_paused),
            accepts=answer.of(self.accepts),
            limit=answer.of(self.limit),
            minted_today=self.today(answer),
        )


@dataclass(frozen=True, slots=True)
class RedeemReads(_Reads):
    """The redeemer's facts for one account."""

    reserve: Read[TokenAmount]
    fee: Read[Bps]

    @property
    def all(self) -> tuple[Read[object], ...]:
        """To be asked together."""
        return *self.shared, self.reserve, self.fee

    def facts(self, answer: Answer) -> RedeemFacts:
        """What they say; raises as `Answer.of`."""
        return RedeemFacts(
            is_whitelisted=answer.of(self.is_whitelisted),
            is_paused=answer.of(self.is_paused),
            limit=answer.of(self.limit),
            redeemed_today=self.today(answer),
            reserve=answer.of(self.reserve),
            fee=answer.of(self.fee),
        )


def mint_reads(minter: Address, account: Address, asset: Token, aid: Token, day: int) -> MintReads:
    """What the minter is asked on `day`, or on the one after it."""
    return MintReads(
        value_read(minter, IS_WHITELISTED, account),
        value_read(minter, _PAUSED),
        erc20.amount_read(minter, MINT_LIMIT, aid),
        _by_day(minter, _DAILY_MINTED, aid, day),
        value_read(minter, _ACCEPTS, asset.address),
    )


def redeem_reads(
    redeemer: Address, account: Address, asset: Token, aid: Token, day: int
) -> RedeemReads:
    """What the redeemer is asked on `day`, or on the one after it."""
    return RedeemReads(
        value_read(redeemer, IS_WHITELISTED, account),
        value_read(redeemer, _PAUSED),
        erc20.amount_read(redeemer, _REDEEM_LIMIT, aid),
        _by_day(redeemer, _DAILY_REDEEMED, aid, day),
        erc20.owned(asset, redeemer),
        fee_read(redeemer),
    )


def fee_read(redeemer: Address) -> Read[Bps]:
    """The redeemer's fee, which it tells everybody. `redemptionFeeBps()`."""
    return Read(redeemer, FEE.encode(), _bps)


def redeem_limit(redeemer: Address, aid: Token) -> Read[TokenAmount]:
    """AID that may be redeemed in a day, by everybody together. `redeemLimitPerDay()`."""
    return erc20.amount_read(redeemer, _REDEEM_LIMIT, aid)


def daily_redeemed(redeemer: Address, aid: Token, day: int) -> Read[TokenAmount]:
    """What of it was used on `day`. `dailyRedeemed(uint256)`."""
    return erc20.amount_read(redeemer, _DAILY_REDEEMED, aid, day)


def _by_day(
    issuer: Address, function: Function, aid: Token, day: int
) -> Mapping[int, Read[TokenAmount]]:
    return {one: erc20.amount_read(issuer, function, aid, one) for one in (day, day + 1)}


def _bps(reply: bytes) -> Bps:
    (fee,) = FEE.decode(reply)
    if fee > WHOLE:
        raise UnexpectedReply
    return Bps(fee)
