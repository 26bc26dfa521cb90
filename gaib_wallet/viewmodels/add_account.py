"""One more account: from new words, from words, a key or a file, or only an address."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from gaib_wallet.domain.accounts import PathFamily
from gaib_wallet.domain.addresses import parse_address
from gaib_wallet.domain.secret import Secret
from gaib_wallet.errors import (
    ClipboardChanged,
    NoFileChosen,
    PassphrasesDiffer,
    PasswordsDiffer,
    WalletError,
)
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.viewmodels.add_account_state import AddFacts, AddState, Way, state_of
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.forms import all_known, are_same, wipe
from gaib_wallet.viewmodels.text import Text

LED = 5
"""How many addresses of a family are shown at first, and with each wish for more."""


@dataclass(frozen=True, slots=True)
class NewVault:
    """The password of a vault that is made first, typed twice; empty where there is one."""

    password: Secret = field(default_factory=Secret)
    repeated: Secret = field(default_factory=Secret)


class AddAccountViewModel(ViewModel[AddState]):
    """Intents of the sheet. Every Secret that it is given is wiped by it, whatever comes."""

    def __init__(
        self,
        accounts: AccountService,
        way: Way,
        text: Text,
        tasks: Tasks,
        phrase: str = "",
        phrase_name: str = "",
    ) -> None:
        self._accounts = accounts
        self._text = text
        self._tasks = tasks
        self._phrase = phrase
        self._numbers: tuple[int, ...] = ()
        self._passphrase = Secret()
        known = frozenset(one.address for one in accounts.accounts if accounts.can_sign(one))
        needs_vault = not accounts.has_vault
        self._facts = AddFacts(way, accounts.next_name, needs_vault, known, phrase_name)
        super().__init__(state_of(self._facts, text))

    def choose(self, way: str) -> None:
        """Bring it otherwise; what was typed so far is forgotten."""
        if not self._facts.is_busy:
            self.forget()
            self._know(way=Way(way), fault=None, is_stopped=False)

    def choose_family(self, name: str) -> None:
        """Number the accounts otherwise."""
        if self._facts.is_busy:
            return
        was_looked_up = bool(self._facts.led)
        self._know(family=PathFamily[name], led=(), number=0, fault=None)
        if was_looked_up:
            self._look(LED)

    def choose_number(self, number: int) -> None:
        """The account of the words that is wanted."""
        self._know(number=number, fault=None)

    def look_further(self) -> None:
        """Show more addresses of the family."""
        self._look(len(self._facts.led) + LED)

    def stop(self) -> None:
        """Leave what is under way; what came too late to be left is done."""
        if self.state.work.can_stop:
            self._know(is_stopping=True)
            self._tasks.stop((self, "work"))

    def forget(self) -> None:
        """Let go of words, typed or made; called at the latest when the sheet is closed."""
        self._passphrase.wipe()
        self._numbers = ()
        self._know(led=(), number=0, made=None)

    def make_words(
        self, name: str, length: int, passphrase: Secret, repeated: Secret, vault: NewVault
    ) -> None:
        """New words, and their first account."""

        async def work() -> None:
            if not are_same(passphrase, repeated):
                raise PassphrasesDiffer
            await self._make_vault(vault)
            made = await self._accounts.create(name, length, passphrase)
            self._know(made=made)

        self._submit(work, passphrase, repeated, vault.password, vault.repeated)

    def look_up(self, numbers: Sequence[int | None], passphrase: Secret) -> None:
        """Show where typed words lead, before anything is kept; both are held until then."""
        if self._facts.is_busy:
            passphrase.wipe()
            return
        self.forget()
        try:
            self._numbers = all_known(numbers)
        except WalletError as fault:
            passphrase.wipe()
            self._know(fault=fault)
            return
        self._passphrase = passphrase
        self._look(LED)

    def bring_words(self, name: str, vault: NewVault) -> None:
        """Keep the words that were looked up, with the account that was chosen."""

        async def work() -> None:
            await self._make_vault(vault)
            facts = self._facts
            done = await self._accounts.import_words(
                name, self._numbers, self._passphrase, facts.family, facts.number
            )
            self.forget()
            self._know(done=done)

        self._submit(work, vault.password, vault.repeated)

    def bring_key(self, name: str, typed: Secret, vault: NewVault) -> None:
        """A private key."""

        async def work() -> None:
            await self._make_vault(vault)
            self._know(done=await self._accounts.import_key(name, typed))

        self._submit(work, typed, vault.password, vault.repeated)

    def bring_file(self, name: str, file: str, password: Secret, vault: NewVault) -> None:
        """A keystore file, which stays where it is."""

        async def work() -> None:
            if not file:
                raise NoFileChosen
            await self._make_vault(vault)
            self._know(done=await self._accounts.import_file(name, Path(file), password))

        self._submit(work, password, vault.password, vault.repeated)

    def watch(self, name: str, typed: str) -> None:
        """Look at an address whose key is elsewhere."""

        async def work() -> None:
            self._know(done=self._accounts.watch(name, parse_address(typed)))

        self._submit(work)

    def note_swap(self) -> None:
        """The clipboard held something else right after an address was pasted."""
        self._know(fault=ClipboardChanged())

    def make_next(self, name: str) -> None:
        """The next account of words that are here."""

        async def work() -> None:
            done = await self._accounts.next_account(name, self._phrase, self._facts.family)
            self._know(done=done)

        self._submit(work)

    async def _make_vault(self, vault: NewVault) -> None:
        if self._accounts.has_vault:
            return
        if not are_same(vault.password, vault.repeated):
            raise PasswordsDiffer
        await self._accounts.make_vault(vault.password)
        self._know(needs_vault=False, has_made_vault=True)
        if self._facts.is_stopping:  # the vault was too far to be left; what comes next is not
            raise asyncio.CancelledError

    def _look(self, count: int) -> None:
        async def work() -> None:
            family = self._facts.family
            led = await self._accounts.preview(self._numbers, self._passphrase, family, count)
            known = self._facts.known
            free = (place for place, address in enumerate(led) if address not in known)
            number = self._facts.number if self._facts.led else next(free, 0)
            self._know(led=led, number=number)

        self._submit(work)

    def _submit(self, work: Callable[[], Awaitable[None]], *secrets: Secret) -> None:
        if self._facts.is_busy or self._facts.done or self._facts.made:
            wipe(*secrets)
            return
        self._know(is_busy=True, is_stopped=False, has_made_vault=False, fault=None)
        self._tasks.spawn(self._run(work, secrets), key=(self, "work"))

    async def _run(self, work: Callable[[], Awaitable[None]], secrets: tuple[Secret, ...]) -> None:
        try:
            await work()
        except asyncio.CancelledError:
            self._know(is_stopped=True)
            raise
        except WalletError as fault:
            self._know(fault=fault)
        finally:
            wipe(*secrets)
            self._know(is_busy=False, is_stopping=False)

    def _know(self, **changes: object) -> None:
        self._facts = replace(self._facts, **changes)  # type: ignore[arg-type]  # by field name
        self._show(state_of(self._facts, self._text))
