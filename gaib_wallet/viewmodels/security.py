"""What guards the vault: when it locks, what may be signed at most, who may look in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from gaib_wallet.domain.network import Flow, Network
from gaib_wallet.domain.units import TokenAmount
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.viewmodels.base import ViewModel
from gaib_wallet.viewmodels.settings import SettingsState, SettingsViewModel
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message


@dataclass(frozen=True, slots=True)
class CapLine:
    """The most that is paid for one transaction on a network; `key` is the network's."""

    key: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class SecurityState:
    """Everything that the card shows."""

    lock_after_min: int
    locks_when_minimised: bool
    reads_while_locked: bool
    protects_memory: bool
    blocks_capture: bool
    has_vault: bool
    is_locked: bool
    caps: tuple[CapLine, ...]


class SecurityViewModel(ViewModel[SecurityState]):
    """Intents of the card; `default_cap` is the signer's own, where nobody chose another."""

    def __init__(
        self,
        settings: SettingsViewModel,
        accounts: AccountService,
        networks: tuple[Network, ...],
        caps: Callable[[], Mapping[int, TokenAmount]],
        default_cap: TokenAmount,
        text: Text,
    ) -> None:
        self._settings = settings
        self._accounts = accounts
        # Where nothing can be signed nothing is paid, and its fees need not be in ETH.
        self._networks = tuple(one for one in networks if any(map(one.is_open, Flow)))
        self._caps = caps
        self._default_cap = default_cap
        self._text = text
        super().__init__(self._state())
        settings.subscribe(self._settings_changed)
        accounts.subscribe(self.redraw)

    def lock_after(self, minutes: int) -> None:
        """Lock by itself after `minutes` without a key or the pointer moving."""
        self._keep(lock_after_min=minutes)

    def lock_when_minimised(self, locks: bool) -> None:  # noqa: FBT001 - what a switch says
        """Lock when the window is put away, or not."""
        self._keep(locks_when_minimised=locks)

    def read_while_locked(self, reads: bool) -> None:  # noqa: FBT001 - what a switch says
        """Go on asking the node for figures while locked, or not."""
        self._keep(reads_while_locked=reads)

    def protect_memory(self, protects: bool) -> None:  # noqa: FBT001 - what a switch says
        """Keep other programs out of the wallet's memory, or let them in."""
        self._keep(is_debuggable=not protects)

    def block_capture(self, blocks: bool) -> None:  # noqa: FBT001 - what a switch says
        """Keep words and keys out of screenshots, or not."""
        self._keep(blocks_capture=blocks)

    def redraw(self) -> None:
        """Read everything again, as after a limit was kept."""
        self._show(self._state())

    def _keep(self, **changes: object) -> None:
        settings = self._settings.settings
        self._settings.keep(replace(settings, **changes))  # type: ignore[arg-type]  # by field name
        self.redraw()

    def _settings_changed(self, _state: SettingsState) -> None:
        self._show(self._state())

    def _state(self) -> SecurityState:
        settings, caps = self._settings.settings, self._caps()
        return SecurityState(
            lock_after_min=settings.lock_after_min,
            locks_when_minimised=settings.locks_when_minimised,
            reads_while_locked=settings.reads_while_locked,
            protects_memory=not settings.is_debuggable,
            blocks_capture=settings.blocks_capture,
            has_vault=self._accounts.has_vault,
            is_locked=self._accounts.is_locked,
            caps=tuple(
                CapLine(one.key, one.name, self._cap_text(caps.get(one.chain_id)))
                for one in self._networks
            ),
        )

    def _cap_text(self, cap: TokenAmount | None) -> str:
        if self._accounts.is_locked or not self._accounts.has_vault:
            source = QT_TRANSLATE_NOOP("security", "kept in the vault")
            return self._text.say(Message("security", source))
        return self._text.amount(cap or self._default_cap)
