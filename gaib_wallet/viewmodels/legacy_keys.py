"""Key files of an earlier version of the wallet, brought into the vault one after the other."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from gaib_wallet.domain.secret import Secret
from gaib_wallet.errors import (
    AlreadyKnown,
    PasswordsDiffer,
    WalletError,
    WeakPassword,
    WrongPassword,
)
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.viewmodels.add_account import NewVault
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.viewmodels.forms import FormViewModel, are_same
from gaib_wallet.viewmodels.text import Text

PASSWORD, NEW, REPEATED = "password", "new", "repeated"
_PLACES: dict[type[WalletError], str] = {
    WrongPassword: PASSWORD,
    WeakPassword: NEW,
    PasswordsDiffer: REPEATED,
}


class LegacyKeysViewModel(FormViewModel):
    """`files` wait; those whose keys came in are left where they are, and are not named again."""

    def __init__(
        self, files: Sequence[Path], accounts: AccountService, text: Text, tasks: Tasks
    ) -> None:
        super().__init__(text, tasks, _PLACES)
        self.files = tuple(files)
        self.needs_vault = not accounts.has_vault
        self._accounts = accounts

    def bring(self, password: Secret, vault: NewVault) -> None:
        """Bring every key that `password` opens; the first file that it does not open ends it."""

        async def work() -> None:
            if self.needs_vault:
                if not are_same(vault.password, vault.repeated):
                    raise PasswordsDiffer
                await self._accounts.make_vault(vault.password)
                self.needs_vault = False
            for file in tuple(self.files):
                with suppress(AlreadyKnown):  # it came in before
                    await self._accounts.import_file("", file, password)
                self.files = tuple(one for one in self.files if one != file)

        self.submit(work, password, vault.password, vault.repeated)
