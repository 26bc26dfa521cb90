"""What changed on chain in what stands behind AID and sAID: the protocol's own acts, dated."""

from dataclasses import dataclass
from enum import Enum, auto

from gaib_wallet.domain.deals import DealStatus
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.units import Address, TokenAmount


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


@dataclass(frozen=True, slots=True)
class Change:
    """One event. `contract` is what the wallet calls the one that said so.

    `deal` is 0 where it is not about a deal. `name` is a host or a role, as the chain has it;
    `accounts` are those it is about: the holder of a role, who is denied, where the code is now.
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


@dataclass(frozen=True, slots=True)
class ChangePage:
    """All changes of the blocks `first` to `last`, oldest first."""

    first: int
    last: int
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class ChangeLog:
    """The newest changes, newest first, of the blocks `first` to `last`.

    `is_complete`: nothing before them was left out since the network's launch.
    """

    first: int
    last: int
    changes: tuple[Change, ...]
    is_complete: bool
