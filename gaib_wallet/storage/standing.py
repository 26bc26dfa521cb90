"""What contracts were when they were seen first, or accepted, as a JSON file for all networks."""

import logging
from pathlib import Path
from typing import Final

import msgspec

from gaib_wallet.domain.addresses import parse_address
from gaib_wallet.domain.standing import Remembered, Trait
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import InputError, NewerFile, StandingUnreadable, StorageFault
from gaib_wallet.storage import atomic

VERSION: Final = 1
log = logging.getLogger(__name__)
_Kept = dict[str, dict[str, dict[Trait, str]]]


class _Document(msgspec.Struct):
    """By chain id, then by address."""

    chains: _Kept
    version: int = VERSION


class _Stamp(msgspec.Struct):
    version: int


class StandingFile:
    """Is `services.ports.StandingStore` without importing it.

    A file that cannot be read is never taken for none: then a changed contract would look new.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            atomic.tidy(path)
        except StorageFault as fault:  # whoever reads it says so
            log.warning("%s", fault)

    def load(self, chain_id: int) -> Remembered:
        """What was kept of that chain; nothing where nothing was.

        Raises:
            StandingUnreadable, NewerFile, StorageFault: the file is as it was.
        """
        kept = self._read().get(str(chain_id), {})
        return {
            (Address(address), trait): value
            for address, traits in kept.items()
            for trait, value in traits.items()
        }

    def save(self, chain_id: int, remembered: Remembered) -> None:
        """Keep `remembered` in place of what was kept of that chain; raises as `load`."""
        chains = self._read()
        chains[str(chain_id)] = _by_address(remembered)
        document = msgspec.json.format(msgspec.json.encode(_Document(chains)))
        atomic.write(self._path, document)

    def start_over(self) -> None:
        """Put away a file that cannot be read; one that can is left. Raises StorageFault."""
        try:
            self._read()
        except NewerFile:
            raise
        except StandingUnreadable:
            atomic.set_aside(self._path)

    def _read(self) -> _Kept:
        with atomic.disk_faults(self._path):
            if not self._path.exists():
                return {}
            content = self._path.read_bytes()
        try:
            if msgspec.json.decode(content, type=_Stamp).version > VERSION:
                raise NewerFile(str(self._path))
            chains = msgspec.json.decode(content, type=_Document).chains
            for address in (one for kept in chains.values() for one in kept):
                parse_address(address)
        except (ValueError, RecursionError, InputError) as error:
            raise StandingUnreadable(str(self._path)) from error
        return chains


def _by_address(remembered: Remembered) -> dict[str, dict[Trait, str]]:
    kept: dict[str, dict[Trait, str]] = {}
    for (address, trait), value in remembered.items():
        kept.setdefault(address, {})[trait] = value
    return kept
