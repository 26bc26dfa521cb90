"""Pools that were found on chain: what was verified of each, and which of them may be used."""

from dataclasses import dataclass
from enum import Enum

from gaib_wallet.domain.network import BlockStamp, Pool, Venue
from gaib_wallet.domain.units import Address, TokenAmount


class Doubt(Enum):
    """Why a pool that exists is not offered.

    COINS: it says that it holds other tokens than the factory says. FACTORY: its factory does not
    know it. HOOKS: code of a stranger runs in each swap. DRY: there is less in it than the floor.
    PRICE: it is far from every other price. UNREADABLE: nobody can understand what it answers.
    """

    COINS = "coins"
    FACTORY = "factory"
    HOOKS = "hooks"
    DRY = "dry"
    PRICE = "price"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class FoundPool:
    """A pool that a factory names; `doubt` is None where every check was passed.

    `code_hash` is the keccak of the code at its address, in 64 hex digits; `depth` is what of the
    network's dollars lies in it, None where that cannot be told.
    """

    pool: Pool
    code_hash: str
    depth: TokenAmount | None
    doubt: Doubt | None = None

    @property
    def needs_consent(self) -> bool:
        """Whether the pool itself is called, so that a person has to accept it once."""
        return self.pool.venue is Venue.CURVE


@dataclass(frozen=True, slots=True)
class AcceptedPool:
    """A Curve pool that a person accepted with the password; the signer calls it from then on.

    It is that pool only while its code has `code_hash`.
    """

    chain_id: int
    pool: Pool
    code_hash: str


@dataclass(frozen=True, slots=True)
class UnfitPool:
    """A pool that was accepted and does not fit what the wallet knows of its network any more."""

    chain_id: int
    address: Address
    name: str


@dataclass(frozen=True, slots=True)
class PoolSurvey:
    """Everything that the factories of a network name, and the venues that did not answer."""

    found: tuple[FoundPool, ...]
    silent: tuple[Venue, ...]
    at: BlockStamp
