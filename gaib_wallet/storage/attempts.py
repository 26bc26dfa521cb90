"""How often the password was wrong, as a JSON file. It guards nothing: who has it may remove it."""

import logging
from pathlib import Path

import msgspec

from gaib_wallet.domain.attempts import Attempts
from gaib_wallet.errors import StorageFault
from gaib_wallet.storage import atomic

log = logging.getLogger(__name__)


class AttemptsFile:
    """Is `services.ports.AttemptStore` without importing it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        atomic.tidy(path)

    def load(self) -> Attempts:
        """What was kept; none where nothing was, or nothing that can be read."""
        try:
            with atomic.disk_faults(self._path):
                if not self._path.exists():
                    return Attempts()
                content = self._path.read_bytes()
            return msgspec.json.decode(content, type=Attempts)
        except (StorageFault, ValueError, RecursionError) as fault:
            log.warning("wrong passwords are counted anew: %s", fault)
            return Attempts()

    def save(self, attempts: Attempts) -> None:
        """Keep `attempts`; a power cut may lose them. Raises StorageFault."""
        atomic.write(self._path, msgspec.json.encode(attempts), is_lasting=False)
