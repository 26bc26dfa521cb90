"""Sending a token, or the chain's own coin, to somebody."""

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from typing import Final

from gaib_wallet.domain.fees import GAS_MARGIN, FeeOffers, GasPrice
from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.transactions import TxRecord, TxStatus
from gaib_wallet.domain.units import (
    ETH,
    WHOLE,
    Address,
    Rounding,
    TokenAmount,
    divide,
)

SEND_GAS: Final = 21_000
CONTRACT_GAS: Final = 60_000
"""For ETH that code receives, which may write something down."""
TOKEN_GAS: Final = 70_000
RECENT: Final = timedelta(days=1)
_ARRIVED: Final = frozenset({TxStatus.IN_BLOCK, TxStatus.FINAL})


@dataclass(frozen=True, slots=True)
class TransferFacts:
    """What a node knows of both sides, at one block.

    `is_contract` is whether code lives at the recipient (a delegation to code is not code);
    `denied` are those of the two that the token's issuer denies.
    """

    account: Address
    recipient: Address
    owned: TokenAmount
    native: TokenAmount
    is_contract: bool
    denied: tuple[Address, ...]
    at: BlockStamp


class Doubt(Enum):
    """What makes a transfer look like a mistake, the likeliest first.

    OF_NETWORK: the recipient is a token, or another contract of the manifest, which gives nothing
    back. SELF: it is the account itself. CONTRACT: code that nobody here knows lives there.
    FIRST_TIME: this wallet never sent anything there.
    """

    OF_NETWORK = "of_network"
    SELF = "self"
    CONTRACT = "contract"
    FIRST_TIME = "first_time"


@dataclass(frozen=True, slots=True)
class TransferSurvey:
    """What is known before a transfer: the node's word, its fees, and this wallet's journal.

    `earlier` are what it sent to the recipient before, the newest first, whether a block has it or
    may still have it.
    """

    facts: TransferFacts
    offers: FeeOffers
    earlier: tuple[TxRecord, ...] = ()

    @property
    def is_first(self) -> bool:
        """Whether no block has anything that was sent there."""
        return not any(one.status in _ARRIVED for one in self.earlier)

    def same_before(self, pay: TokenAmount) -> TxRecord | None:
        """What sent exactly `pay` there within the last day: another one may be a mistake."""
        since = self.facts.at.mined_at - RECENT
        same = (one for one in self.earlier if one.pay == pay and one.signed_at >= since)
        return next(same, None)

    @property
    def most(self) -> TokenAmount:
        """All that can be sent: of ETH what a fast transaction leaves, of a token all there is."""
        owned = self.facts.owned
        if owned.token != ETH:
            return owned
        kept = self.fee(self.offers.fast)
        return owned - kept if owned > kept else TokenAmount(0, ETH)

    def fee(self, price: GasPrice) -> TokenAmount:
        """The cap of the fee at `price`, for as much gas as the transfer may be let use."""
        gas = TOKEN_GAS
        if self.facts.owned.token == ETH:
            gas = CONTRACT_GAS if self.facts.is_contract else SEND_GAS
        return TokenAmount(divide(gas * GAS_MARGIN, WHOLE, Rounding.UP) * price.most, ETH)

    def doubts(self, network: Network) -> tuple[Doubt, ...]:
        """Everything that makes it look like a mistake."""
        recipient = self.facts.recipient
        found = (
            (Doubt.OF_NETWORK, recipient in network.names),
            (Doubt.SELF, recipient == self.facts.account),
            (Doubt.CONTRACT, self.facts.is_contract and recipient not in network.names),
            (Doubt.FIRST_TIME, self.is_first),
        )
        return tuple(doubt for doubt, is_so in found if is_so)
