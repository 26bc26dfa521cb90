"""Who signs, and who keeps what signing needs; `app` plugs an adapter into each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # What it speaks of is not loaded with it: half of the domain, before a page is seen.
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from gaib_wallet.domain.accounts import Held, NewPhrase, PathFamily, Phrase
    from gaib_wallet.domain.pools import AcceptedPool, UnfitPool
    from gaib_wallet.domain.proofs import OwnershipProof
    from gaib_wallet.domain.secret import Secret
    from gaib_wallet.domain.transactions import (
        SignedTx,
        TxPlan,
        TxRequest,
    )
    from gaib_wallet.domain.units import Address, TokenAmount


class Signer(Protocol):
    """Keys, locked or not."""

    def can_sign(self, account: Address) -> bool:
        """Whether the key of `account` is here and unlocked."""

    async def sign(self, request: TxRequest) -> SignedTx:
        """Exactly `request`, signed by its account's key.

        Raises:
            Locked: nobody gave the password.
            WatchOnly: the key is not in this wallet.
        """

    async def sign_permit(self, plan: TxPlan) -> bytes:
        """The permit that `plan` begins with, signed by its account's key: r, s, v; 65 octets.

        The rest of the plan must be the swap that it is for. Raises as `sign`.
        """

    async def sign_proof(
        self, account: Address, chain_id: int, made_at: datetime
    ) -> OwnershipProof:
        """The text of `domain.proofs`, which the signer writes itself, signed. Raises as `sign`."""


class Vault(Signer, Protocol):
    """The file of secrets, and the process that holds them while it is open.

    Every Secret stays its caller's, who wipes it. Whatever opens the vault raises as `unlock`,
    whatever needs it open Locked, and everything SignerGone where the process ended by itself.
    """

    @property
    def exists(self) -> bool:
        """Whether there is such a file."""

    @property
    def is_locked(self) -> bool:
        """Whether there is one and it is not open."""

    @property
    def held(self) -> tuple[Held, ...]:
        """The accounts whose keys are in it, in the order in which they came; none while locked."""

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        """What it knows of its words, none of them confirmed; none while locked."""

    @property
    def fee_caps(self) -> Mapping[int, TokenAmount]:
        """The most that is paid for one transaction, by chain id; empty while locked."""

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` when the process has ended by itself: the vault is locked then."""

    def lock(self) -> None:
        """End the process, with everything that it knows."""

    async def make(self, password: Secret) -> None:
        """A new, empty vault, open. Raises WeakPassword, VaultExists, StorageFault."""

    async def unlock(self, password: Secret) -> None:
        """Open it; a second or so. One whose KDF has become too cheap is rewritten.

        Raises:
            WrongPassword: it does not open it, or the file was altered.
            Locked: it was locked again meanwhile.
            StorageFault: the file cannot be read.
        """

    async def change_password(self, old: Secret, new: Secret) -> None:
        """Wrap the data key anew. Raises WrongPassword, WeakPassword, StorageFault."""

    async def make_words(self, length: int, passphrase: Secret) -> NewPhrase:
        """Keep new words, 12 or 24, and their first account. Raises StorageFault."""

    async def import_words(
        self, numbers: Sequence[int], passphrase: Secret, family: PathFamily, number: int
    ) -> Held:
        """Keep words and their account `number` of `family`.

        Raises WordsFault, AlreadyKnown, StorageFault.
        """

    async def next_account(self, phrase: str, family: PathFamily) -> Held:
        """The first account of `family` that is not held yet. Raises StorageFault."""

    async def import_key(self, typed: Secret) -> Held:
        """Keep the private key that was typed: 64 hex digits.

        Raises NotAKey, KeyOutOfRange, AlreadyKnown, StorageFault.
        """

    async def import_file(self, file: Path, file_password: Secret) -> Held:
        """Keep the key of a keystore V3 file, which stays where it is.

        Raises:
            StorageFault: it is not there, a folder, or closed to the wallet; or the disk is full.
            NotAKeystore, UnsafeKeystore: before any work is done.
            WrongPassword, AddressMismatch, KeyOutOfRange, AlreadyKnown.
        """

    async def addresses(
        self, numbers: Sequence[int], passphrase: Secret, paths: Sequence[str]
    ) -> tuple[Address, ...]:
        """Where words lead, one address a path; nothing is kept, no vault is needed.

        Raises WordsFault.
        """

    async def addresses_in(self, backup: bytes, password: Secret) -> tuple[Address, ...]:
        """What a copy of a vault holds; nothing is kept, no vault is needed.

        Raises WrongPassword.
        """

    async def restore(self, backup: bytes, password: Secret) -> None:
        """Put a copy of a vault where none is, and open it. Nothing is written before it opened.

        Raises:
            VaultExists: there is one; it was not touched.
            WrongPassword, StorageFault: nothing was written.
        """

    async def matches(self, phrase: str, answers: Mapping[int, int]) -> bool:
        """Whether the words at these places (from 0) have these numbers."""

    async def reveal(self, phrase: str, password: Secret) -> tuple[int, ...]:
        """The words, as numbers. Raises WrongPassword."""

    async def export(self, account: Address, password: Secret, file_password: Secret) -> bytes:
        """A keystore V3 file of one key, under a password of its own.

        Raises WrongPassword, WeakPassword, WatchOnly.
        """

    async def set_fee_cap(self, chain_id: int, most: TokenAmount, password: Secret) -> None:
        """Never pay more than `most` for one transaction. Raises WrongPassword, StorageFault."""

    @property
    def accepted_pools(self) -> tuple[AcceptedPool, ...]:
        """The Curve pools that may be called, of every network; none while locked."""

    @property
    def unfit_pools(self) -> tuple[UnfitPool, ...]:
        """Accepted ones that do not fit their manifest any more; nobody calls them."""

    async def accept_pool(self, accepted: AcceptedPool, password: Secret) -> None:
        """Let this pool be called. Raises WrongPassword, StorageFault."""

    async def dismiss_pool(self, chain_id: int, pool: Address, password: Secret) -> None:
        """Let that pool not be called any more. Raises WrongPassword, StorageFault."""

    def backup(self) -> bytes:
        """The vault as it is on disk, still sealed. Raises StorageFault."""


class WordList(Protocol):
    """The words that a phrase is made of; nobody's secret."""

    @property
    def words(self) -> tuple[str, ...]:
        """All 2,048, in their order."""

    def near(self, word: str) -> tuple[str, ...]:
        """Words that `word` may have been meant for, likely ones first; at most six."""

    def number(self, word: str) -> int | None:
        """Its place in the list, whatever its case and Unicode form; None if it is not in it."""

    def read(self, typed: str) -> tuple[int, ...]:
        """The words of a whole phrase that was pasted, numbering allowed. Raises UnknownWord."""


class QuickUnlock(Protocol):
    """Opening the vault without the password; the password works whatever becomes of this.

    Everything may raise StorageFault.
    """

    @property
    def is_on(self) -> bool:
        """Whether it was turned on."""

    async def is_available(self) -> bool:
        """Whether the system has a keyring that answers; at most two seconds."""

    async def turn_on(self, password: Secret) -> None:
        """Let the keyring open the vault. Raises WrongPassword, KeyringSilent, Locked."""

    async def turn_off(self) -> None:
        """Forget it. Raises KeyringSilent where a useless item may be left in the keyring."""

    async def unlock(self) -> None:
        """Open the vault. Raises KeyringSilent, WrongPassword, and as `Vault.unlock`."""
