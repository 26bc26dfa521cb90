"""A saved backup put in the place of a vault, where none is."""

from pathlib import Path

from gaib_wallet.domain.secret import Secret
from gaib_wallet.errors import (
    NewerVault,
    NoFileChosen,
    NotAVault,
    StorageFault,
    WalletError,
    WrongPassword,
)
from gaib_wallet.services.backups import BackupService
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.viewmodels.forms import FormViewModel
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.viewmodels.work import TRYING_BACKUP

FILE, PASSWORD = "file", "password"
_PLACES: dict[type[WalletError], str] = {
    NoFileChosen: FILE,
    NotAVault: FILE,
    NewerVault: FILE,
    StorageFault: FILE,
    WrongPassword: PASSWORD,
}


class RestoreViewModel(FormViewModel):
    """Nothing is written before the password has opened the copy; then it is put back whole."""

    DOES = TRYING_BACKUP
    STOPS = True

    def __init__(self, backups: BackupService, text: Text, tasks: Tasks) -> None:
        super().__init__(text, tasks, _PLACES)
        self._backups = backups

    def restore(self, file: str, password: Secret) -> None:
        """Put the copy in `file` back; `password` is the one that it was saved under."""

        async def work() -> None:
            if not file:
                raise NoFileChosen
            await self._backups.restore(Path(file), password)

        self.submit(work, password)
