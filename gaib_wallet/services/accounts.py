"""Accounts: made, imported, watched, chosen, named, put in order; and the lock."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from gaib_wallet.domain.accounts import Account, AccountKind, Held, NewPhrase, PathFamily, Phrase
from gaib_wallet.domain.names import account_name
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import SignerGone, StorageFault, WalletError
from gaib_wallet.services.ports import AccountBook, Vault
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

_NUMBERED: Final = QT_TRANSLATE_NOOP("accounts", "Account %1")


class AccountService:
    """The accounts of this wallet. Names and addresses are public, keys stay in the vault.

    `say` writes the name of an account that nobody named. What needs the vault open raises Locked,
    and SignerGone as the vault does; every name NameTooLong, NameUnclear.
    """

    def __init__(
        self, vault: Vault, book: AccountBook, say: Callable[[Message], str] = str
    ) -> None:
        self._vault = vault
        self._book = book
        self._say = say
        self._listeners: list[Callable[[], None]] = []
        vault.subscribe(self._tell)

    @property
    def accounts(self) -> tuple[Account, ...]:
        """All of them, in the order that their owner gave them."""
        return self._book.accounts

    @property
    def chosen(self) -> Account | None:
        """The account that every page speaks of; None before there is one."""
        return self._book.chosen

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        """What everybody may know of the recovery words."""
        return self._book.phrases

    @property
    def has_vault(self) -> bool:
        """Whether a password was ever chosen: without one, accounts are only watched."""
        return self._vault.exists

    @property
    def is_locked(self) -> bool:
        """Whether the password has to be given before anything can be signed."""
        return self._vault.is_locked

    @property
    def held_missing(self) -> tuple[Account, ...]:
        """Accounts whose keys the open vault lacks, as after an old backup was put in its place."""
        if self.is_locked:
            return ()
        held = {one.address for one in self._vault.held}
        return tuple(
            one for one in self.accounts if one.kind is AccountKind.KEY and one.address not in held
        )

    @property
    def next_name(self) -> str:
        """What the next account is called if nobody names it."""
        taken = {account.name for account in self.accounts}
        number = len(taken) + 1
        while (name := self._numbered(number)) in taken:
            number += 1
        return name

    def can_sign(self, account: Account) -> bool:
        """Whether the key of `account` is in this wallet, locked or not."""
        return account.kind is AccountKind.KEY and account not in self.held_missing

    def has_key(self, address: Address) -> bool:
        """Whether `address` is one of the accounts whose key is in this wallet, locked or not."""
        return any(one.address == address and self.can_sign(one) for one in self.accounts)

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` after each change of accounts, choice or lock."""
        self._listeners.append(listener)

        def stop() -> None:
            # Whoever was forsaken may still stop; it is nobody's fault.
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def forsake(self) -> None:
        """Tell nobody any more who has listened so far."""
        self._listeners.clear()

    def choose(self, address: Address) -> None:
        """Let every page speak of the account with `address`. Raises StorageFault."""
        self._book.choose(address)
        self._tell()

    def rename(self, address: Address, name: str) -> None:
        """Call the account `name`; nothing typed leaves its name. Raises StorageFault."""
        if wanted := account_name(name):
            self._book.rename(address, wanted)
            self._tell()

    def move(self, address: Address, place: int) -> None:
        """Put the account to `place`, counted from 0. Raises StorageFault."""
        self._book.move(address, place)
        self._tell()

    def forget(self, address: Address) -> None:
        """Take an account off the list that is only watched. Raises StillSigning, StorageFault."""
        self._book.remove(address)
        self._tell()

    def watch(self, name: str, address: Address) -> Account:
        """Look at an account whose key is elsewhere. Raises AlreadyKnown, StorageFault."""
        account = Account(self._name(name), address, AccountKind.WATCH)
        self._book.add(account)
        self._tell()
        return account

    async def make_vault(self, password: Secret) -> None:
        """A vault under `password`, open. Raises WeakPassword, VaultExists, StorageFault."""
        await self._vault.make(password)
        self._tell()

    async def create(self, name: str, length: int, passphrase: Secret) -> NewPhrase:
        """New words, 12 or 24, and the first account that comes from them. Raises StorageFault."""
        with self._named(name) as wanted:
            made = await self._vault.make_words(length, passphrase)
            self._book.keep(made.phrase)
            self._list(wanted, made.first)
        return made

    async def import_words(
        self,
        name: str,
        numbers: Sequence[int],
        passphrase: Secret,
        family: PathFamily,
        number: int,
    ) -> Account:
        """Words from elsewhere, and their account `number` of `family`.

        They came from paper or from memory, so they count as confirmed.

        Raises:
            WordsFault, AlreadyKnown, StorageFault: nothing was kept.
        """
        with self._named(name) as wanted:
            held = await self._vault.import_words(numbers, passphrase, family, number)
            self._book.keep(
                Phrase(
                    held.phrase, len(numbers), is_confirmed=True, has_passphrase=bool(passphrase)
                )
            )
            return self._list(wanted, held)

    async def preview(
        self, numbers: Sequence[int], passphrase: Secret, family: PathFamily, count: int
    ) -> tuple[Address, ...]:
        """The first `count` accounts of `family` that words lead to; nothing is kept.

        Raises WordsFault.
        """
        paths = [family.path(number) for number in range(count)]
        return await self._vault.addresses(numbers, passphrase, paths)

    async def next_account(self, name: str, phrase: str, family: PathFamily) -> Account:
        """One more account of words that are here; `phrase` is their key. Raises StorageFault."""
        with self._named(name) as wanted:
            return self._list(wanted, await self._vault.next_account(phrase, family))

    async def import_key(self, name: str, typed: Secret) -> Account:
        """A private key from elsewhere.

        Raises NotAKey, KeyOutOfRange, AlreadyKnown, StorageFault.
        """
        with self._named(name) as wanted:
            return self._list(wanted, await self._vault.import_key(typed))

    async def import_file(self, name: str, file: Path, file_password: Secret) -> Account:
        """A keystore V3 file from elsewhere, which stays where it is.

        Raises NotAKeystore, UnsafeKeystore, WrongPassword, AddressMismatch and as `import_key`.
        """
        with self._named(name) as wanted:
            return self._list(wanted, await self._vault.import_file(file, file_password))

    def confirm(self, phrase: Phrase) -> None:
        """Remember that the words were checked on paper. Raises StorageFault."""
        self._book.keep(replace(phrase, is_confirmed=True))
        self._tell()

    def postpone(self, phrase: Phrase) -> None:
        """Remember that their owner knows the risk and checks them later. Raises StorageFault."""
        self._book.keep(replace(phrase, is_postponed=True))
        self._tell()

    def opened(self) -> None:
        """The vault was just opened: list what is in it and not in the book, and tell everybody.

        Raises:
            StorageFault: it could not be listed; the vault is open all the same.
        """
        try:
            self._list_held()
        finally:
            self._tell()

    def lock(self) -> None:
        """End the process that holds the keys, with everything that it knows."""
        self._vault.lock()
        self._tell()

    def _list_held(self) -> None:
        """What a vault from elsewhere brings; one chosen before stays so, else it is the first.

        The list is not sealed. Where it has another address at the place of the chosen account,
        money would be sent to whoever wrote it there: the one that the words lead to is chosen.
        """
        before = self.chosen
        for phrase in self._vault.phrases:
            if all(one.key != phrase.key for one in self.phrases):
                self._book.keep(phrase)
        known = {one.address for one in self.accounts if one.kind is AccountKind.KEY}
        brought = [one for one in self._vault.held if one.address not in known]
        # One alone is what a program that was killed had kept and not listed.
        expected = self._book.expected if len(brought) == 1 else ""
        for held in brought:
            self._book.add(self._account(expected or self.next_name, held))
        if brought:
            self._book.choose(next(_same_place(before, brought), before or brought[0]).address)

    @contextmanager
    def _named(self, typed: str) -> Iterator[str]:
        """The name of an account whose key is kept meanwhile; `typed` outlives a kill, too."""
        wanted = self._name(typed)
        if account_name(typed):
            self._book.expect(wanted)
        try:
            yield wanted
        except (StorageFault, SignerGone):
            raise  # the key may be in the vault by now
        except WalletError:
            self._expect_none()
            raise
        self._expect_none()

    def _expect_none(self) -> None:
        if self._book.expected:
            with suppress(StorageFault):
                self._book.expect("")

    def _list(self, name: str, held: Held) -> Account:
        account = self._account(name, held)
        if account in self.accounts:
            # Its key was lost, as after an old backup, and has just been brought back.
            self._book.choose(account.address)
        else:
            self._book.add(account)
        self._tell()
        return account

    def _account(self, name: str, held: Held) -> Account:
        """`held` under `name`, or the one that its owner gave it before its key was lost."""
        known = next((one for one in self.accounts if one.address == held.address), None)
        if known and known.kind is AccountKind.KEY:
            name = known.name
        return Account(name, held.address, AccountKind.KEY, held.phrase, held.path)

    def _name(self, typed: str) -> str:
        return account_name(typed) or self.next_name

    def _numbered(self, number: int) -> str:
        return self._say(Message("accounts", _NUMBERED, (number,)))

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()


def _same_place(account: Account | None, brought: Sequence[Held]) -> Iterator[Held]:
    """Of `brought` what comes from the same words by the same way as `account`."""
    for held in brought:
        if account and held.phrase and (held.phrase, held.path) == (account.phrase, account.path):
            yield held
