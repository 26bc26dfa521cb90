"""One key as a keystore file, under a password of its own."""

from pathlib import Path

from gaib_wallet.domain.accounts import Account
from gaib_wallet.domain.secret import Secret
from gaib_wallet.errors import (
    AlreadyThere,
    NoFileChosen,
    PasswordsDiffer,
    StorageFault,
    TooManyAttempts,
    WeakPassword,
    WrongPassword,
)
from gaib_wallet.services.backups import BackupService
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.viewmodels.forms import FormViewModel, are_same
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.viewmodels.work import SEALING_KEY_FILE

PASSWORD, NEW, REPEATED, FILE = "password", "new", "repeated", "file"
_PLACES = {
    WrongPassword: PASSWORD,
    TooManyAttempts: PASSWORD,
    WeakPassword: NEW,
    PasswordsDiffer: REPEATED,
    AlreadyThere: FILE,
    NoFileChosen: FILE,
    StorageFault: FILE,
}


class KeyExportViewModel(FormViewModel):
    """The file is written where the person said, and replaces what is there: the system asked."""

    DOES = SEALING_KEY_FILE
    STOPS = True

    def __init__(self, account: Account, backups: BackupService, text: Text, tasks: Tasks) -> None:
        super().__init__(text, tasks, _PLACES)
        self.account = account
        self._backups = backups

    def export(self, path: str, password: Secret, new: Secret, repeated: Secret) -> None:
        """Write the key to `path` under `new`; `password` is the vault's."""

        async def work() -> None:
            if not path:
                raise NoFileChosen
            if not are_same(new, repeated):
                raise PasswordsDiffer
            await self._backups.export_file(self.account, password, new, Path(path), replaces=True)

        self.submit(work, password, new, repeated)
