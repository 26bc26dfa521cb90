"""What AID and sAID can be used for, in this wallet or elsewhere."""

from dataclasses import dataclass
from datetime import date

from gaib_wallet.domain.network import Network, Venue


@dataclass(frozen=True, slots=True)
class TokenUse:
    """One use. `what` and `closed` are English sentences; `closed` says why it is not open here.

    With a `venue` it is open on networks that have a pool of it; without one it never is.
    `source` says where that was learned, `read_on` when.
    """

    name: str
    what: str
    closed: str
    source: str
    read_on: date
    venue: Venue | None = None

    def is_open(self, network: Network) -> bool:
        """Whether this wallet offers it on `network`."""
        return any(pool.venue is self.venue for pool in network.pools)
