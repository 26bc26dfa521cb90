"""A Curve pool that was found: what a person sees of it before it may be called, and after."""

from dataclasses import dataclass

from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.pools import AcceptedPool, FoundPool
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.units import Address, Rounding
from gaib_wallet.errors import TooManyAttempts, WrongPassword
from gaib_wallet.services.consent import ConsentService
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.viewmodels.forms import FormViewModel, Places
from gaib_wallet.viewmodels.plan_export import grouped
from gaib_wallet.viewmodels.pool_rows import fee_text
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.viewmodels.work import LOOKING_AGAIN
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

PASSWORD = "password"  # noqa: S105 - the name of a field
PLACES: Places = {WrongPassword: PASSWORD, TooManyAttempts: PASSWORD}


@dataclass(frozen=True, slots=True)
class NamedAddress:
    """A contract by its own word for itself, and whole."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class PoolFacts:
    """What the sheet says of a pool. `was_code` is what was accepted, empty for a new one."""

    name: str
    address: str
    factory: NamedAddress
    coins: tuple[NamedAddress, ...]
    fee_text: str
    depth_text: str
    code: str
    was_code: str
    block_text: str


class PoolConsentViewModel(FormViewModel):
    """The sheet of one found pool; what it says stays as it is while it is open."""

    DOES = LOOKING_AGAIN
    STOPS = True

    def __init__(
        self,
        found: FoundPool,
        accepted: AcceptedPool | None,
        at: BlockStamp,
        network: Network,
        consent: ConsentService,
        text: Text,
        tasks: Tasks,
    ) -> None:
        super().__init__(text, tasks, PLACES)
        self.facts = facts_of(found, accepted, at, network, text)
        self._found = found
        self._consent = consent

    def accept(self, password: Secret) -> None:
        """Let this pool be called from now on."""
        self.submit(lambda: self._consent.accept_pool(self._found, password), password)


class PoolDismissalViewModel(FormViewModel):
    """The sheet that takes it back."""

    def __init__(
        self, pool: NamedAddress, consent: ConsentService, text: Text, tasks: Tasks
    ) -> None:
        super().__init__(text, tasks, PLACES)
        self.pool = pool
        self._consent = consent

    def dismiss(self, password: Secret) -> None:
        """Let this pool not be called any more."""
        address = Address(self.pool.address)
        self.submit(lambda: self._consent.dismiss_pool(address, password), password)


def facts_of(
    found: FoundPool, accepted: AcceptedPool | None, at: BlockStamp, network: Network, text: Text
) -> PoolFacts:
    """What is shown of `found` as it was at the block; `accepted` is what it was taken for."""
    pool, factory = found.pool, network.contracts.curve_factory
    depth = QT_TRANSLATE_NOOP("pools", "not told")
    block = QT_TRANSLATE_NOOP("pools", "Read at block %1, of %2 UTC")
    return PoolFacts(
        name=pool.name,
        address=pool.address,
        factory=NamedAddress(network.names[factory] if factory else "", factory or ""),
        coins=tuple(NamedAddress(coin.symbol, coin.address) for coin in pool.coins),
        fee_text=fee_text(pool, text),
        depth_text=text.amount(found.depth, Rounding.DOWN) if found.depth else _say(text, depth),
        code=grouped(found.code_hash),
        was_code=grouped(accepted.code_hash) if accepted else "",
        block_text=_say(text, block, text.whole(at.number), at.mined_at),
    )


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("pools", source, values))
