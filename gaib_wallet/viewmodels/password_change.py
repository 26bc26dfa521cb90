"""A new password for the vault: the old one, and the new one twice."""

from gaib_wallet.domain.secret import Secret
from gaib_wallet.errors import PasswordsDiffer, TooManyAttempts, WeakPassword, WrongPassword
from gaib_wallet.services.unlocking import UnlockService
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.viewmodels.forms import FormViewModel, are_same
from gaib_wallet.viewmodels.text import Text

OLD, NEW, REPEATED = "old", "new", "repeated"
_PLACES = {
    WrongPassword: OLD,
    TooManyAttempts: OLD,
    WeakPassword: NEW,
    PasswordsDiffer: REPEATED,
}


class PasswordChangeViewModel(FormViewModel):
    """Until it has succeeded the old password is the vault's."""

    def __init__(self, unlocks: UnlockService, text: Text, tasks: Tasks) -> None:
        super().__init__(text, tasks, _PLACES)
        self._unlocks = unlocks

    def change(self, old: Secret, new: Secret, repeated: Secret) -> None:
        """Put `new` in place of `old`."""

        async def work() -> None:
            if not are_same(new, repeated):
                raise PasswordsDiffer
            await self._unlocks.change_password(old, new)

        self.submit(work, old, new, repeated)
