"""What the Backing page knows, before any of it is text."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from gaib_wallet.domain.accounts import Account
from gaib_wallet.domain.backing import Backing
from gaib_wallet.domain.backing_past import BackingPast
from gaib_wallet.domain.changes import Change, ChangeLog, Subject
from gaib_wallet.domain.deals import Deal
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.observed import Observed, Reported
from gaib_wallet.domain.units import TokenAmount
from gaib_wallet.domain.uses import TokenUse
from gaib_wallet.errors import WalletError
from gaib_wallet.services.pulse import Beat

ALL = "all"
"""No one deal, no one subject."""
CHANGES = "changes"
"""What is `opened` where the whole list of changes is."""


class View(Enum):
    """What the page looks at: today, the past, or what the contracts say of themselves."""

    NOW = "now"
    PAST = "past"
    CONTRACTS = "contracts"


@dataclass(frozen=True, slots=True)
class BackingFacts:
    """What the page knows; `opened` is the number of a deal as text, `CHANGES`, or empty.

    `is_cached` once a reading failed, until the next succeeds. `log`, `past` and `observed` are
    None until they were read. `change` is the key of the change that is open in the list.
    `supplies` is the AID in circulation by block, `supplies_asked` the blocks asked for.
    """

    network: Network
    account: Account | None
    beat: Beat
    uses: tuple[TokenUse, ...]
    backing: Backing | None = None
    log: ChangeLog | None = None
    past: BackingPast | None = None
    observed: Observed | None = None
    reported: tuple[Reported, ...] = ()
    fault: WalletError | None = None
    log_fault: WalletError | None = None
    observe_fault: WalletError | None = None
    is_cached: bool = False
    view: View = View.NOW
    opened: str = ""
    recovery_text: str = "50"
    subject: Subject | None = None
    change: str = ""
    past_deal: str = ALL
    tables: frozenset[str] = frozenset()
    supplies: Mapping[int, TokenAmount] = field(default_factory=dict)
    supplies_asked: frozenset[int] = frozenset()

    @property
    def deal(self) -> Deal | None:
        """The deal that is open."""
        if self.backing is None or not self.opened.isdecimal():
            return None
        return self.backing.deal(int(self.opened))

    @property
    def open_change(self) -> Change | None:
        """The change that is open."""
        changes = self.log.changes if self.log and self.change else ()
        return next((one for one in changes if one.key == self.change), None)

    @property
    def is_old(self) -> bool:
        """Whether what is shown is of a block that is no longer new."""
        return self.backing is not None and (self.is_cached or not self.beat.is_fresh)


def publishes(network: Network) -> bool:
    """Whether the issuer publishes deals or reserves there at all."""
    return network.contracts.deals is not None or network.contracts.reserve is not None
