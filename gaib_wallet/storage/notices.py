"""What was told of each chain, so that nothing is told again after a restart."""

import logging
from pathlib import Path

from gaib_wallet.domain.notices import Told
from gaib_wallet.errors import StorageFault
from gaib_wallet.storage import codec
from gaib_wallet.storage.atomic import Folder

log = logging.getLogger(__name__)


class NoticeFolder:
    """Is `services.ports.NoticeStore` without importing it: a file for each chain."""

    def __init__(self, path: Path) -> None:
        self._files = Folder(path)

    def load(self, chain_id: int) -> Told | None:
        """What was kept; None where there is nothing, or nothing that can be read."""
        name = f"{chain_id}.json"
        try:
            if name not in self._files.names():
                return None
            return codec.decode(self._files.read(name), Told)
        except (StorageFault, ValueError) as error:
            log.info("what was told, in %s, is not used: %s", name, error)
            return None

    def is_first(self, what: str) -> bool:
        """Whether this is asked for the first time of `what`."""
        try:
            is_first = what not in self._files.names()
            if is_first:
                self._files.write(what, b"", is_lasting=False)
        except StorageFault as fault:
            log.warning("%s", fault)
            return False
        return is_first

    def save(self, chain_id: int, told: Told) -> None:
        """Keep `told`. A disk that refuses is no reason to tell nothing: it is logged."""
        try:
            self._files.write(f"{chain_id}.json", codec.encode(told), is_lasting=False)
        except StorageFault as fault:
            log.warning("%s", fault)
