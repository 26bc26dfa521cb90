"""The most that is ever paid for one transaction: kept in the vault, where the signer reads it."""

from gaib_wallet.domain.network import Network
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.units import ETH, TokenAmount
from gaib_wallet.errors import InputError, NoFeeLimit, TooManyAttempts, WrongPassword
from gaib_wallet.services.unlocking import UnlockService
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.viewmodels.forms import FormViewModel
from gaib_wallet.viewmodels.text import Text

AMOUNT, PASSWORD = "amount", "password"
_PLACES = {WrongPassword: PASSWORD, TooManyAttempts: PASSWORD, InputError: AMOUNT}


class FeeCapViewModel(FormViewModel):
    """`now` is the cap as it would be typed; empty where the signer's own stands."""

    def __init__(
        self,
        network: Network,
        cap: TokenAmount | None,
        unlocks: UnlockService,
        text: Text,
        tasks: Tasks,
    ) -> None:
        super().__init__(text, tasks, _PLACES)
        self.network_name = text.network(network.name)
        self.now = text.as_typed(cap) if cap else ""
        self._chain_id = network.chain_id
        self._unlocks = unlocks

    def set_cap(self, typed: str, password: Secret) -> None:
        """Let the signer refuse whatever could cost more than `typed` ETH."""

        async def work() -> None:
            most = self._text.parse_amount(typed, ETH)
            if most is None or not most.raw:
                raise NoFeeLimit
            await self._unlocks.set_fee_cap(self._chain_id, most, password)

        self.submit(work, password)
