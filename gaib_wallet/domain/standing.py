"""What contracts are, held against the manifest and against what they were before."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from gaib_wallet.domain.network import BlockStamp, Flow
from gaib_wallet.domain.units import Address


class Trait(Enum):
    """What is read of a contract.

    CODE is the keccak of its code (64 hex digits, empty where there is none); IMPLEMENTATION and
    BEACON what a proxy hands its calls to (EIP-1967); ASSET the token of a vault; MAY_MINT whether
    the minter has the token's role, `yes` or `no`.
    """

    CODE = "code"
    IMPLEMENTATION = "implementation"
    BEACON = "beacon"
    DIGITS = "digits"
    SYMBOL = "symbol"
    ASSET = "asset"
    MAY_MINT = "may_mint"


@dataclass(frozen=True, slots=True)
class Reading:
    """One trait of one contract, as text."""

    subject: Address
    trait: Trait
    value: str


@dataclass(frozen=True, slots=True)
class ContractSurvey:
    """All that was read, of one block."""

    readings: tuple[Reading, ...]
    at: BlockStamp


Remembered = Mapping[tuple[Address, Trait], str]
"""What was read the first time, or accepted since."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A contract is not what was expected: by the manifest, or (`is_new`) by what it was before.

    `closes` are the flows that depend on it, until a person accepts it. What contradicts the
    manifest can never be accepted.
    """

    subject: Address
    trait: Trait
    expected: str
    found: str
    closes: frozenset[Flow]
    is_new: bool

    @property
    def can_be_accepted(self) -> bool:
        """Whether a person may say that it is all right."""
        return self.is_new


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of a network's contracts; `at` is None before they were ever looked at."""

    differences: tuple[Difference, ...] = ()
    at: BlockStamp | None = None

    @property
    def closed(self) -> frozenset[Flow]:
        """Every flow that a difference closes."""
        return frozenset(flow for one in self.differences for flow in one.closes)
