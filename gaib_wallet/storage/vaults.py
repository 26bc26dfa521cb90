"""Vaults on disk, one folder each, and what is moved there from before there were any.

A vault is reached by its whole name alone: none is ever looked for by how its name begins.
"""

from datetime import UTC, datetime
import logging
from pathlib import Path

from gaib_wallet.domain.names import FIRST_VAULT, is_vault_name, vault_name
from gaib_wallet.errors import VaultExists
from gaib_wallet.storage import atomic
from gaib_wallet.storage.copies import MOST_OCTETS, save_as
from gaib_wallet.storage.paths import Paths, VaultPaths

log = logging.getLogger(__name__)


class VaultFolder:
    """The sealed file of one vault, and dated copies of it; never what is in them."""

    def __init__(self, paths: VaultPaths) -> None:
        """Make the folder if need be. Raises StorageFault."""
        paths.make()
        self._paths = paths
        atomic.tidy(paths.file)

    def read(self) -> bytes | None:
        """The vault, sealed; None where there is none. Raises StorageFault.

        Of a file in its place that is larger than any vault, so much that this can be told.
        """
        with atomic.disk_faults(self._paths.file):
            try:
                with self._paths.file.open("rb") as file:
                    return file.read(MOST_OCTETS)
            except FileNotFoundError:
                return None

    def write(self, content: bytes) -> None:
        """Replace the vault; it is on disk when this returns. Raises StorageFault."""
        atomic.write(self._paths.file, content)

    def keep_copy(self, content: bytes, why: str) -> Path:
        """Keep `content` as it is, for good; `why` is a word of the file's name.

        Raises:
            StorageFault: it was not kept, so what it guards against must not begin.
        """
        moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
        file = self._paths.file
        copy = self._paths.backups / f"{file.stem}-{moment}-{why}{file.suffix}"
        save_as(copy, content)
        return copy


def vault_names(paths: Paths) -> tuple[str, ...]:
    """The vaults side by side, sorted. Raises StorageFault."""
    with atomic.disk_faults(paths.vaults):
        if not paths.vaults.exists():
            return ()
        found = (one.name for one in paths.vaults.iterdir() if one.is_dir())
        return tuple(sorted(name for name in found if is_vault_name(name)))


def filled_vaults(paths: Paths) -> tuple[str, ...]:
    """Those in which there is something: a name may have been given and nothing made under it.

    Raises StorageFault.
    """
    places = ((name, paths.vault(name)) for name in vault_names(paths))
    with atomic.disk_faults(paths.vaults):
        return tuple(name for name, at in places if at.file.exists() or at.accounts.exists())


def make_vault(paths: Paths, typed: str) -> VaultPaths:
    """A folder for one more vault.

    Raises:
        NotAVaultName: no folder of every system can have this name.
        VaultExists: one has it, be it in other letters: some disks do not tell them apart.
        StorageFault: it cannot be made.
    """
    name = vault_name(typed)
    if name.casefold() in {other.casefold() for other in vault_names(paths)}:
        raise VaultExists
    made = paths.vault(name)
    made.make()
    return made


def move_old_accounts(paths: Paths) -> None:
    """Bring the list of accounts of an older version into the first vault, once.

    Raises:
        StorageFault: it stays where it was.
    """
    old, new = paths.accounts, paths.vault(FIRST_VAULT)
    with atomic.disk_faults(old):
        if not old.exists() or new.accounts.exists():
            return
    new.make()
    with atomic.disk_faults(new.accounts):
        old.rename(new.accounts)
    atomic.close_to_others(new.accounts)
    log.info("the list of accounts was moved to the vault %s", FIRST_VAULT)


class QuickFile:
    """What quick unlock keeps on disk; worth nothing without what the system's keyring holds."""

    def __init__(self, paths: VaultPaths) -> None:
        self._path = paths.quick

    def read(self) -> bytes | None:
        """What is in it; None where there is none. Raises StorageFault."""
        with atomic.disk_faults(self._path):
            try:
                return self._path.read_bytes()
            except FileNotFoundError:
                return None

    def write(self, content: bytes) -> None:
        """Replace it. Raises StorageFault."""
        atomic.write(self._path, content)

    def remove(self) -> None:
        """Drop it, if it is there. Raises StorageFault."""
        with atomic.disk_faults(self._path):
            self._path.unlink(missing_ok=True)
