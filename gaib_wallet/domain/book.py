"""The list of accounts, and what it becomes with each wish; nothing here touches a disk."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Self

from gaib_wallet.domain.accounts import Account, AccountKind, Phrase
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import AlreadyKnown, StillSigning


@dataclass(frozen=True, slots=True)
class Book:
    """Accounts and phrases in their order; `looked_at` is the address chosen last, if any was.

    `expected` is the name of an account whose key is being kept, and which is not listed yet.
    """

    accounts: tuple[Account, ...] = ()
    phrases: tuple[Phrase, ...] = ()
    looked_at: Address | None = None
    expected: str = ""

    @property
    def chosen(self) -> Account | None:
        """The account chosen last; the first one if none was."""
        first = self.accounts[0] if self.accounts else None
        return self.named(self.looked_at) or first

    def named(self, address: Address | None) -> Account | None:
        """The account with `address`."""
        return next((one for one in self.accounts if one.address == address), None)

    def with_account(self, account: Account) -> Self:
        """`account` at the end and chosen, or in place of the one that has its address.

        No other one is expected then.

        Raises:
            AlreadyKnown: it is there already, and nothing new is known of its key.
        """
        known = self.named(account.address)
        if known is None:
            return self._with([*self.accounts, account], account.address).expecting("")
        comes_from = (account.kind, account.phrase, account.path)
        is_new = comes_from != (known.kind, known.phrase, known.path)
        if account.kind is AccountKind.WATCH or not is_new:
            raise AlreadyKnown
        there = [account if one == known else one for one in self.accounts]
        return self._with(there, account.address).expecting("")

    def choosing(self, address: Address) -> Self:
        """The account with `address` chosen."""
        return replace(self, looked_at=address)

    def expecting(self, name: str) -> Self:
        """Ready for an account called `name`; for none if that is empty."""
        return replace(self, expected=name)

    def renamed(self, address: Address, name: str) -> Self:
        """The account with `address` under `name`."""
        there = [
            replace(one, name=name) if one.address == address else one for one in self.accounts
        ]
        return self._with(there, self.looked_at)

    def moved(self, address: Address, place: int) -> Self:
        """The account with `address` at `place`, counted from 0; beyond the end is the end."""
        one = self.named(address)
        if one is None:
            return self
        others = [other for other in self.accounts if other != one]
        others.insert(max(0, place), one)
        return self._with(others, self.looked_at)

    def without(self, address: Address) -> Self:
        """The list without an account that is only watched.

        Raises:
            StillSigning: its key is in the vault.
        """
        one = self.named(address)
        if one is not None and one.kind is AccountKind.KEY:
            raise StillSigning
        return self._with([other for other in self.accounts if other != one], self.looked_at)

    def keeping(self, phrase: Phrase) -> Self:
        """`phrase` at the end, or in place of what was known of it before."""
        if any(one.key == phrase.key for one in self.phrases):
            there = tuple(phrase if one.key == phrase.key else one for one in self.phrases)
        else:
            there = (*self.phrases, phrase)
        return replace(self, phrases=there)

    def _with(self, accounts: Iterable[Account], looked_at: Address | None) -> Self:
        return replace(self, accounts=tuple(accounts), looked_at=looked_at)
