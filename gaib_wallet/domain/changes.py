"""What changed on chain in what stands behind AID and sAID: the protocol's own acts, dated."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from gaib_wallet.domain.deals import DealStatus
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.units import NO_ADDRESS, Address, TokenAmount


class ChangeKind(Enum):
    """What happened."""

    FUNDED = auto()
    STATUS = auto()
    HOST = auto()
    ATTESTED = auto()
    RESERVES = auto()
    LOSS_MARKED = auto()
    LOSS_BOOKED = auto()
    ROLE_GIVEN = auto()
    ROLE_TAKEN = auto()
    DENIED = auto()
    ALLOWED = auto()
    CODE = auto()
    OWNER = auto()
    PAUSED = auto()
    RESUMED = auto()
    UNREADABLE = auto()


class Subject(Enum):
    """What changes are about, for whoever looks for some of them."""

    DEALS = "deals"
    ATTESTATIONS = "attestations"
    LOSSES = "losses"
    RESERVES = "reserves"
    POWERS = "powers"
    DENIALS = "denials"


_SUBJECTS: Mapping[ChangeKind, Subject] = {
    ChangeKind.FUNDED: Subject.DEALS,
    ChangeKind.STATUS: Subject.DEALS,
    ChangeKind.HOST: Subject.DEALS,
    ChangeKind.ATTESTED: Subject.ATTESTATIONS,
    ChangeKind.LOSS_MARKED: Subject.LOSSES,
    ChangeKind.LOSS_BOOKED: Subject.LOSSES,
    ChangeKind.RESERVES: Subject.RESERVES,
    ChangeKind.DENIED: Subject.DENIALS,
    ChangeKind.ALLOWED: Subject.DENIALS,
}


@dataclass(frozen=True, slots=True)
class Change:
    """One event. `contract` is what the wallet calls the one that said so, at `address`.

    `deal` is 0 where it is not about a deal. `name` is a host or a role, as the chain has it;
    `accounts` are those it is about: the holder of a role, who is denied, where the code is now.
    `tx_hash` is hex text. UNREADABLE: it happened, and this wallet does not understand it.
    """

    at: BlockStamp
    log_index: int
    kind: ChangeKind
    contract: str
    deal: int = 0
    status: DealStatus | None = None
    name: str = ""
    amount: TokenAmount | None = None
    accounts: tuple[Address, ...] = ()
    tx_hash: str = ""
    address: Address = NO_ADDRESS

    @property
    def key(self) -> str:
        """Names this event among all of its chain."""
        return f"{self.at.number}-{self.log_index}"

    @property
    def subject(self) -> Subject:
        """What it is about; whatever gives or takes a right, or replaces code, is about power."""
        return _SUBJECTS.get(self.kind, Subject.POWERS)


@dataclass(frozen=True, slots=True)
class ChangePage:
    """All changes of the blocks `first` to `last`, oldest first."""

    first: int
    last: int
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class ChangeLog:
    """All changes of the blocks `first` to `last`, newest first; nothing between is missing.

    `is_complete`: they begin at the network's launch. `is_cut`: the node keeps nothing older.
    """

    first: int
    last: int
    changes: tuple[Change, ...]
    is_complete: bool
    is_cut: bool = False

    @property
    def last_attested(self) -> Change | None:
        """The newest attestation of any deal."""
        return next((one for one in self.changes if one.kind is ChangeKind.ATTESTED), None)

    def denied(self, token: Address) -> int | None:
        """How many addresses `token` denies now; None unless all was read since the launch."""
        if not self.is_complete:
            return None
        denied: set[Address] = set()
        for change in reversed(self.changes):
            if change.address != token:
                continue
            if change.kind is ChangeKind.DENIED:
                denied.update(change.accounts)
            elif change.kind is ChangeKind.ALLOWED:
                denied.difference_update(change.accounts)
        return len(denied)
