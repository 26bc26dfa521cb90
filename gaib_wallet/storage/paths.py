"""Which folders are the wallet's, on each system; the demo has its own, apart from all others."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from platformdirs import PlatformDirs

from gaib_wallet.domain.names import vault_name
from gaib_wallet.storage import atomic

_NAME: Final = "gaib-wallet"
_DEMO: Final = "demo"
_FORK: Final = "demo-fork"


@dataclass(frozen=True, slots=True)
class VaultPaths:
    """One vault's folder: what is sealed, what is public of it, copies, and wrong passwords.

    `others` are the folders that hold what else the wallet keeps.
    """

    folder: Path
    others: tuple[Path, ...] = ()

    @property
    def own(self) -> tuple[Path, ...]:
        """Where nothing that a person saves may take the place of what is there."""
        return (self.folder.parent, *self.others)

    @property
    def name(self) -> str:
        """What its owner calls it."""
        return self.folder.name

    @property
    def file(self) -> Path:
        """The sealed secrets."""
        return self.folder / "vault.gaib"

    @property
    def accounts(self) -> Path:
        """Names, addresses, and what everybody may know of the words."""
        return self.folder / "accounts.json"

    @property
    def contacts(self) -> Path:
        """Whom its owner pays: names and addresses."""
        return self.folder / "contacts.json"

    @property
    def backups(self) -> Path:
        """The folder of dated copies."""
        return self.folder / "backups"

    @property
    def attempts(self) -> Path:
        """How often the password was wrong."""
        return self.folder / "attempts.json"

    @property
    def quick(self) -> Path:
        """The data key under a key that the system's keyring has; there with quick unlock alone."""
        return self.folder / "quick.key"

    def make(self) -> None:
        """Make the folders, closed to others. Raises StorageFault."""
        atomic.make_folder(self.folder)
        atomic.make_folder(self.backups)


@dataclass(frozen=True, slots=True)
class Paths:
    """Folders: what must not be lost, what was chosen, what can be made again, what happened."""

    data: Path
    config: Path
    cache: Path
    logs: Path

    @classmethod
    def of_user(cls) -> Self:
        """The folders that the system gives to the user's programs."""
        system = PlatformDirs(_NAME, appauthor=False)
        return cls(
            system.user_data_path,
            system.user_config_path,
            system.user_cache_path,
            system.user_log_path,
        )

    @classmethod
    def below(cls, folder: Path) -> Self:
        """All of them inside one folder that the user named."""
        return cls(folder / "data", folder / "config", folder / "cache", folder / "logs")

    def demo(self) -> Self:
        """The folders of the demo: nothing of the real wallet is read or written in them."""
        return self._inside(_DEMO)

    def fork(self) -> Self:
        """The folders of forks of live networks, apart from the demo's and the real wallet's."""
        return self._inside(_FORK)

    def _inside(self, name: str) -> Self:
        folders = (self.data, self.config, self.cache, self.logs)
        return type(self)(*(folder / name for folder in folders))

    @property
    def keys(self) -> Path:
        """Where an older version kept its key files; there is none in a new wallet."""
        return self.data / "keys"

    @property
    def vaults(self) -> Path:
        """The folder of the vaults, each in a folder of its name."""
        return self.data / "vaults"

    def vault(self, name: str) -> VaultPaths:
        """Where the vault `name` is, or would be. Raises NotAVaultName."""
        others = (self.data, self.config, self.cache, self.logs)
        return VaultPaths(self.vaults / vault_name(name), others)

    @property
    def accounts(self) -> Path:
        """Where an older version kept names and addresses."""
        return self.data / "accounts.json"

    @property
    def transactions(self) -> Path:
        """The file of what was signed."""
        return self.data / "transactions.sqlite"

    @property
    def notes(self) -> Path:
        """The file of labels and notes."""
        return self.data / "notes.json"

    @property
    def standing(self) -> Path:
        """The file of what contracts were when they were seen first."""
        return self.data / "contracts.json"

    @property
    def settings(self) -> Path:
        """The file of settings."""
        return self.config / "settings.json"

    @property
    def snapshots(self) -> Path:
        """The folder of what was read last."""
        return self.cache / "snapshots"

    @property
    def pools(self) -> Path:
        """The folder of the pools that were found last."""
        return self.cache / "pools"

    @property
    def notices(self) -> Path:
        """The folder of what was told already."""
        return self.cache / "notices"

    @property
    def log(self) -> Path:
        """The newest log file."""
        return self.logs / "wallet.log"

    @property
    def endpoint(self) -> Path:
        """Where the demo says how to reach its node, as long as it is open."""
        return self.data / "node"

    def make(self) -> None:
        """Make the folders, closed to others; what was open to them is closed.

        Raises:
            StorageFault: one cannot be made.
        """
        tops = (self.data, self.config, self.cache, self.logs)
        for folder in (*tops, self.vaults, self.snapshots, self.pools):
            atomic.make_folder(folder)
        for folder in tops:
            atomic.close_files(folder)
        for folder in (self.vaults, self.snapshots, self.pools, self.logs):
            atomic.close_tree(folder)
        if self.keys.is_dir():
            atomic.close_tree(self.keys)
