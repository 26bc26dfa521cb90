"""What the contracts tell everybody, also where the issuer publishes nothing of what it holds."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.units import Address, TokenAmount


@dataclass(frozen=True, slots=True)
class Behind:
    """To whom a contract hands its calls: `implementation` is None where it has code of its own.

    `beacon` is who names the implementation, None where the contract itself does.
    """

    contract: Address
    implementation: Address | None
    beacon: Address | None = None


@dataclass(frozen=True, slots=True)
class Observed:
    """All of one block; each figure is None where the contract is unknown, or did not answer.

    `assets` is what the vault says it has, `idle` the AID that it holds itself, `redeemable` the
    USDC that the redeemer can pay out. `may_mint`: whether the minter that is known has AID's role
    for it; others may have it, too. `paused` has the contracts that tell whether they are.
    """

    at: BlockStamp
    aid_supply: TokenAmount | None = None
    said_supply: TokenAmount | None = None
    assets: TokenAmount | None = None
    idle: TokenAmount | None = None
    redeemable: TokenAmount | None = None
    may_mint: bool | None = None
    paused: Mapping[Address, bool] = field(default_factory=dict)
    behind: tuple[Behind, ...] | None = None


class Confidence(Enum):
    """How sure it is that the issuer said it, as the research notes grade it."""

    SEEN = "seen"
    INFERRED = "inferred"
    UNCONFIRMED = "unconfirmed"


@dataclass(frozen=True, slots=True)
class Reported:
    """What was said and cannot be read on chain: never part of a figure, never in a chart.

    `what` and `said` are English sentences; `on` is when it was said, None where nobody knows;
    `source` is where it was read, in the month of `read_on`.
    """

    what: str
    said: str
    source: str
    confidence: Confidence
    read_on: date
    on: date | None = None
    networks: tuple[str, ...] = ()

    def is_about(self, network: str) -> bool:
        """Whether it says something of the network of that key; without keys, of every real one."""
        return not self.networks or network in self.networks
