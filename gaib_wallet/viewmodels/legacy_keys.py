"""Key files of an earlier version of the wallet, brought into the vault one after the other."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from typing_extensions import override

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
from gaib_wallet.viewmodels.work import OPENING_KEY_FILE, STOPPED
from gaib_wallet.words import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Message

PASSWORD, NEW, REPEATED = "password", "new", "repeated"
_FILE_OF = QT_TRANSLATE_NOOP("work", "Opening key file %1 of %2")
_CAME = QT_TRANSLATE_N_NOOP("work", "Stopped. %1 keys are in the vault now, the others are not.")
_PLACES: dict[type[WalletError], str] = {
    WrongPassword: PASSWORD,
    WeakPassword: NEW,
    PasswordsDiffer: REPEATED,
}


class LegacyKeysViewModel(FormViewModel):
    """`files` wait; those whose keys came in are left where they are, and are not named again."""

    DOES = OPENING_KEY_FILE
    STOPS = True

    def __init__(
        self, files: Sequence[Path], accounts: AccountService, text: Text, tasks: Tasks
    ) -> None:
        super().__init__(text, tasks, _PLACES)
        self.files = tuple(files)
        self.needs_vault = not accounts.has_vault
        self._accounts = accounts
        self._came = 0

    def bring(self, password: Secret, vault: NewVault) -> None:
        """Bring every key that `password` opens; the first file that it does not open ends it."""

        async def work() -> None:
            if self.needs_vault:
                if not are_same(vault.password, vault.repeated):
                    raise PasswordsDiffer
                await self._accounts.make_vault(vault.password)
                self.needs_vault = False
            every = tuple(self.files)
            for number, file in enumerate(every):
                at = Message("work", _FILE_OF, (number + 1, len(every)))
                self.advance(at, number, len(every))
                with suppress(AlreadyKnown):  # it came in before
                    await self._accounts.import_file("", file, password)
                self.files = tuple(one for one in self.files if one != file)
                self._came += 1

        self.submit(work, password, vault.password, vault.repeated)

    @override
    def what_is_left(self) -> Message:
        return Message("work", _CAME, (self._came,), count=self._came) if self._came else STOPPED
