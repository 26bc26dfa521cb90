"""A proof that an account is one's own: the text before it is signed, and what came of it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path

from gaib_wallet.domain.accounts import Account
from gaib_wallet.domain.proofs import OwnershipProof
from gaib_wallet.errors import NoFileChosen, WalletError
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.proofs import ProofService, signature_hex
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message


@dataclass(frozen=True, slots=True)
class OwnershipState:
    """What the sheet shows; `signature` is empty before it was signed. `can_sign`: the key is here.

    `action` is what the button says, `saved_text` where the proof lies now.
    """

    account: str
    address: str
    text: str
    can_sign: bool
    action: str
    signature: str = ""
    saved_text: str = ""
    fault_text: str = ""
    is_busy: bool = False


class OwnershipViewModel(ViewModel[OwnershipState]):
    """Signs exactly the text that stands on the sheet. `unlock` asks for the password."""

    def __init__(
        self,
        account: Account,
        proofs: ProofService,
        accounts: AccountService,
        unlock: Callable[[], Awaitable[None]],
        text: Text,
        tasks: Tasks,
    ) -> None:
        self._account = account
        self._proofs = proofs
        self._accounts = accounts
        self._unlock = unlock
        self._text = text
        self._tasks = tasks
        self._proof: OwnershipProof | None = None
        self._made_at = proofs.now()
        super().__init__(
            OwnershipState(
                account.name,
                account.address,
                proofs.text(account.address, self._made_at),
                accounts.has_key(account.address),
                "",
            )
        )
        self._stop = accounts.subscribe(self._relabel)
        self._relabel()

    def close(self) -> None:
        """Follow nothing any more."""
        self._stop()

    def sign(self) -> None:
        """Sign the text, once the vault is open. One at a time."""
        if self.state.can_sign and not self.state.is_busy and not self._proof:
            self._tasks.spawn(self._sign(), key=(self, "work"))

    def save(self, path: str) -> None:
        """Write the proof to `path`, in place of what is there: the system's dialog has asked."""
        if self._proof and not self.state.is_busy:
            self._tasks.spawn(self._save(path, self._proof), key=(self, "work"))

    @property
    def whole(self) -> str:
        """The text and its signature, to be copied; empty before it was signed."""
        return f"{self.state.text}\n\n{self.state.signature}" if self._proof else ""

    async def _sign(self) -> None:
        if self._accounts.is_locked:
            await self._unlock()
            if self._accounts.is_locked:
                return
        self._change(is_busy=True, fault_text="")
        try:
            proof = await self._proofs.prove(self._account.address, self._made_at)
        except WalletError as fault:
            self._renew()
            self._change(is_busy=False, fault_text=self._text.fault(fault))
        else:
            self._proof = proof
            self._change(is_busy=False, signature=signature_hex(proof))

    async def _save(self, path: str, proof: OwnershipProof) -> None:
        self._change(is_busy=True, fault_text="", saved_text="")
        try:
            if not path:
                raise NoFileChosen
            await self._proofs.save(Path(path), proof)
        except WalletError as fault:
            self._change(is_busy=False, fault_text=self._text.fault(fault))
        else:
            saved = QT_TRANSLATE_NOOP("ownership", "Saved as %1.")
            self._change(is_busy=False, saved_text=_say(self._text, saved, path))

    def _renew(self) -> None:
        """A text that waited too long is refused: the next try has the time of now."""
        self._made_at = self._proofs.now()
        self._change(text=self._proofs.text(self._account.address, self._made_at))

    def _relabel(self) -> None:
        source = QT_TRANSLATE_NOOP("ownership", "Sign this text")
        if self._accounts.is_locked:
            source = QT_TRANSLATE_NOOP("ownership", "Unlock, and sign this text")
        self._change(action=_say(self._text, source))

    def _change(self, **changes: object) -> None:
        self._show(replace(self.state, **changes))  # type: ignore[arg-type]  # by field name


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("ownership", source, values))
