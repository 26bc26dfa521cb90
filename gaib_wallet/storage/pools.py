"""The pools that were found last on each network, so that they are there before a node answers."""

import logging
from pathlib import Path

from gaib_wallet.domain.pools import PoolSurvey
from gaib_wallet.errors import StorageFault
from gaib_wallet.storage import codec
from gaib_wallet.storage.atomic import Folder

log = logging.getLogger(__name__)


class PoolFolder:
    """Is `services.ports.PoolStore` without importing it: a file for each chain."""

    def __init__(self, path: Path) -> None:
        self._files = Folder(path)

    def load(self, chain_id: int) -> PoolSurvey | None:
        """What was kept; None where there is nothing, or nothing that can be read."""
        name = f"{chain_id}.json"
        try:
            if name not in self._files.names():
                return None
            return codec.decode(self._files.read(name), PoolSurvey)
        except (StorageFault, ValueError) as error:
            log.info("pools in %s are not used: %s", name, error)
            return None

    def save(self, chain_id: int, survey: PoolSurvey) -> None:
        """Keep `survey`. A disk that refuses is no reason to show nothing: it is logged."""
        try:
            self._files.write(f"{chain_id}.json", codec.encode(survey), is_lasting=False)
        except StorageFault as fault:
            log.warning("%s", fault)
