"""The last portfolio of each account, so that something is seen before the chain answers."""

import logging
from pathlib import Path

from gaib_wallet.domain.portfolio import Portfolio
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import StorageFault
from gaib_wallet.storage import codec
from gaib_wallet.storage.atomic import Folder

log = logging.getLogger(__name__)


class SnapshotFolder:
    """Is `services.ports.Snapshots` without importing it: a file for each account of a chain."""

    def __init__(self, path: Path) -> None:
        self._files = Folder(path)

    def load(self, chain_id: int, account: Address) -> Portfolio | None:
        """What was kept; None where there is nothing, or nothing that can be read."""
        name = _name(chain_id, account)
        try:
            if name not in self._files.names():
                return None
            found = codec.decode(self._files.read(name), Portfolio)
        except (StorageFault, ValueError) as error:
            log.info("snapshot %s is not used: %s", name, error)
            return None
        return found if found.account == account else None

    def save(self, chain_id: int, portfolio: Portfolio) -> None:
        """Keep `portfolio`. A disk that refuses is no reason to show nothing: it is logged."""
        try:
            name = _name(chain_id, portfolio.account)
            self._files.write(name, codec.encode(portfolio), is_lasting=False)
        except StorageFault as fault:
            log.warning("%s", fault)


def _name(chain_id: int, account: Address) -> str:
    return f"{chain_id}-{account}.json"
