"""The book of GPU financing deals: terms, payments, telemetry, attestations of each."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from fractions import Fraction

from gaib_wallet.domain.units import Bps, TokenAmount
from gaib_wallet.domain.yields import Source

SILENT_AFTER = timedelta(days=1)
"""Hardware that says nothing for longer counts as silent; it reports at least daily."""


class DealKind(Enum):
    """How a deal pays; the members stand in the contract's order."""

    DEBT = "debt"
    EQUITY = "equity"
    HYBRID = "hybrid"


class AssetClass(Enum):
    """What was financed, in the contract's order."""

    GPU = "gpu"
    ROBOTICS = "robotics"


class Workload(Enum):
    """What the hardware does, in the contract's order."""

    TRAINING = "training"
    INFERENCE = "inference"
    RENTAL = "rental"


class DealStatus(Enum):
    """What became of a deal, in the contract's order."""

    ACTIVE = "active"
    REPAID = "repaid"
    IN_DEFAULT = "in default"
    LIQUIDATED = "liquidated"
    TRANSFERRED = "transferred"


ENDED = frozenset({DealStatus.REPAID, DealStatus.LIQUIDATED})
"""No money is in these any more."""
_SOURCES = {
    DealKind.DEBT: Source.DEBT,
    DealKind.EQUITY: Source.EQUITY,
    DealKind.HYBRID: Source.HYBRID,
}


@dataclass(frozen=True, slots=True)
class Deal:
    """One deal of the book. Amounts are AID, `collateral` too; `units` counts GPUs or robots.

    `marked_loss` is what the vault expects to lose on it; `attestation` is 64 hex digits or empty.
    """

    number: int
    kind: DealKind
    asset_class: AssetClass
    workload: Workload
    status: DealStatus
    borrower: str
    host: str
    model: str
    units: int
    service_contract: str
    portfolio: str
    underwriter: str
    principal: TokenAmount
    outstanding: TokenAmount
    interest: TokenAmount
    collateral: TokenAmount
    started_at: datetime
    ends_at: datetime
    rate: Bps
    heard_at: datetime | None
    utilisation: Bps
    gpu_hours: int
    attestation: str
    attested_at: datetime | None
    marked_loss: TokenAmount

    @property
    def source(self) -> Source:
        """Its colour in every chart: robotics whatever it pays, else how it pays."""
        if self.asset_class is AssetClass.ROBOTICS:
            return Source.ROBOTICS
        return _SOURCES[self.kind]

    @property
    def is_open(self) -> bool:
        """Whether money is still in it, also where it is in default."""
        return self.status not in ENDED

    @property
    def cover(self) -> Fraction | None:
        """Collateral per AID that is outstanding; None where nothing is."""
        if not self.outstanding.raw:
            return None
        return Fraction(self.collateral.raw, self.outstanding.raw)

    def is_overdue(self, now: datetime) -> bool:
        """Whether it should have been paid back by `now`."""
        return self.is_open and self.outstanding.raw > 0 and self.ends_at < now

    def is_heard(self, now: datetime) -> bool:
        """Whether its hardware spoke lately."""
        return self.heard_at is not None and now - self.heard_at <= SILENT_AFTER
