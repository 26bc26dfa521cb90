"""Which folders are the wallet's, on each system; the demo has its own, apart from all others."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from platformdirs import PlatformDirs

from gaib_wallet.storage import atomic

_NAME: Final = "gaib-wallet"
_DEMO: Final = "demo"


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
        return type(self)(
            self.data / _DEMO, self.config / _DEMO, self.cache / _DEMO, self.logs / _DEMO
        )

    @property
    def keys(self) -> Path:
        """The folder of the key files."""
        return self.data / "keys"

    @property
    def accounts(self) -> Path:
        """The file of names and addresses."""
        return self.data / "accounts.json"

    @property
    def transactions(self) -> Path:
        """The file of what was signed."""
        return self.data / "transactions.sqlite"

    @property
    def settings(self) -> Path:
        """The file of settings."""
        return self.config / "settings.json"

    @property
    def snapshots(self) -> Path:
        """The folder of what was read last."""
        return self.cache / "snapshots"

    @property
    def log(self) -> Path:
        """The newest log file."""
        return self.logs / "wallet.log"

    def make(self) -> None:
        """Make the folders, closed to others; what was open to them is closed.

        Raises:
            StorageFault: one cannot be made.
        """
        for folder in (self.data, self.config, self.cache, self.logs, self.keys, self.snapshots):
            atomic.make_folder(folder)
