"""The wizard: region, account, lock, words, node. What is done is on disk after each step."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

from gaib_wallet.domain.accounts import PathFamily, Phrase
from gaib_wallet.domain.addresses import parse_address
from gaib_wallet.domain.endpoints import NodeReport
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.settings import Settings
from gaib_wallet.errors import (
    NoFileChosen,
    NoHost,
    NotAnEndpoint,
    PassphrasesDiffer,
    PasswordsDiffer,
    VaultExists,
    WalletError,
)
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.backups import BackupService
from gaib_wallet.services.ports import SettingsStore, WordList
from gaib_wallet.viewmodels.backup_words import ENDS, BackupState, BackupViewModel
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.start_facts import Field, Origin, StartFacts, Step
from gaib_wallet.viewmodels.start_faults import field_of
from gaib_wallet.viewmodels.start_form import Form, endpoint_of, known, same
from gaib_wallet.viewmodels.start_progress import (
    elsewhere,
    has_node,
    is_left_for_later,
    noted_of,
    undecided,
    untried,
)
from gaib_wallet.viewmodels.start_state import StartState, state_of
from gaib_wallet.viewmodels.text import NumberForm, Text

PREVIEWED = 5


class StartViewModel(ViewModel[StartState]):
    """Intents of the wizard.

    `backup` is the view model of new words, once there are some. It begins at the first step that
    is not done; `try_node` is only asked in the last. `form_of` gives a region's signs.
    """

    def __init__(
        self,
        accounts: AccountService,
        backups: BackupService,
        words: WordList,
        store: SettingsStore,
        facts: StartFacts,
        form_of: Callable[[str], NumberForm],
        try_node: Callable[[str, int], Awaitable[NodeReport]],
        text: Text,
        tasks: Tasks,
    ) -> None:
        self._accounts = accounts
        self._backups = backups
        self._words = words
        self._store = store
        self._form_of = form_of
        self._try_node = try_node
        self._text = text
        self._tasks = tasks
        self._passphrase = Secret()
        self._kept = facts.settings
        self.backup: BackupViewModel | None = None
        self._facts = replace(facts, is_left_for_later=is_left_for_later(accounts))
        if facts.phrase:
            self._keep_backup(facts.phrase, ())
        super().__init__(self._state())

    def close(self) -> None:
        """Forget what was typed and what was shown."""
        self._passphrase.wipe()
        if self.backup:
            self.backup.forget()

    @property
    def _name(self) -> str:
        return self._facts.typed.get("name", "")

    @property
    def settings(self) -> Settings:
        """What was chosen so far; it is kept when the step is done."""
        return self._facts.settings

    def redraw(self, regions: tuple[tuple[str, str], ...]) -> None:
        """Say everything again, as in another language; `regions` by their names in it."""
        self._know(regions=regions)

    def choose_language(self, language: str) -> None:
        """Speak another language; empty for the system's."""
        self._know(settings=replace(self._facts.settings, language=language), fault=None)

    def choose_region(self, region: str) -> None:
        """Write numbers as in `region`; empty for the system's."""
        self._know(settings=replace(self._facts.settings, region=region), fault=None)

    def choose_origin(self, origin: str) -> None:
        """Another way to get an account."""
        if not self._facts.is_busy and self._facts.account is None:
            self._passphrase.wipe()
            self._know(origin=Origin(origin), fault=None, led={}, has_passphrase=False)

    def note(self, field: str, typed: str) -> None:
        """This stands in one of the fields in `TYPED`, to be there again another time."""
        self._know(typed={**self._facts.typed, field: typed}, **untried(self._facts, field, typed))

    def choose_length(self, length: str) -> None:
        """How many new words."""
        self._know(length=int(length))

    def forget_passphrase(self) -> None:
        """The words without one, or with another."""
        self._passphrase.wipe()
        self._know(has_passphrase=False, led={}, number=0)

    def measure(self, length: int) -> None:
        """The new password has `length` characters by now; what was wrong before is gone."""
        is_stale = length > 0 and not self._facts.is_busy
        self._know(typed_length=length, fault=None if is_stale else self._facts.fault)

    def lock_after(self, minutes: int) -> None:
        """Lock by itself after `minutes`."""
        self._know(settings=replace(self._facts.settings, lock_after_min=minutes))

    def choose_family(self, name: str) -> None:
        """Number the accounts of the words otherwise."""
        self._know(family=PathFamily[name], number=0)

    def choose_number(self, number: int) -> None:
        """The account of the words that is wanted."""
        self._know(number=number)

    @property
    def network(self) -> Network:
        """The network that is looked at."""
        return self._facts.network

    def choose_network(self, key: str) -> None:
        """Look at another network."""
        if key != self._facts.network.key:
            self._know(**elsewhere(self._facts, key))

    def back(self) -> None:
        """The step before; what is on disk stays there."""
        step = self._facts.step
        if self._facts.is_busy or step is Step.REGION:
            return
        if self.backup and step is Step.WORDS:
            self.backup.cover()
        before = Step(step - 1)
        while before in self._facts.unneeded:
            before = Step(before - 1)
        self._know(step=before, fault=None)

    def go_on(self, form: Form) -> None:
        """Do what the step is for with `form`, which is wiped; one at a time."""
        if self._facts.is_busy:
            form.wipe()
            return
        typed = {**self._facts.typed, **form.plain(self._facts.step)}
        self._know(is_busy=True, stopped_at=None, fault=None, typed=typed)
        self._tasks.spawn(self._go_on(form), key=(self, "step"))

    def stop(self) -> None:
        """Leave what the step does; what came too late to be left is done."""
        if self.state.work.can_stop:
            self._know(is_stopping=True)
            self._tasks.stop((self, "step"))

    def change_words(self) -> None:
        """Other words are being typed: the addresses were not theirs."""
        if self._facts.led and not self._facts.is_busy:
            self._know(led={}, number=0, fault=None)

    def test_node(self, endpoint: str) -> None:
        """Ask the node at `endpoint` for its newest block and its chain."""
        try:
            wanted = endpoint_of(endpoint or "-")
        except (NotAnEndpoint, NoHost) as fault:
            self._fail(fault)
            return
        self._know(tried=None, is_testing=True, fault=None)
        self._tasks.spawn(self._test(wanted, self._facts.network), key=(self, "test"))

    def skip_node(self) -> None:
        """Open the wallet without a node for now; it can be chosen in Settings."""
        self._finish("")

    async def _go_on(self, form: Form) -> None:
        try:
            await self._work(form)
        except asyncio.CancelledError:
            self._know(is_busy=False, stopped_at=self._facts.step)
            raise
        except WalletError as fault:
            self._fail(fault)
        finally:
            form.wipe()

    async def _work(self, form: Form) -> None:
        """Dispatch to what the step is for; once there is an account, its steps only lead on."""
        facts, has_account = self._facts, self._facts.account is not None
        match facts.step:
            case Step.REGION:
                self._store.save(facts.settings)
                self._step(Step.ACCOUNT)
            case Step.NODE:
                self._finish(endpoint_of(form.endpoint))
            case _ if has_account:
                self._store.save(facts.settings)
                self._step(Step.WORDS) if facts.phrase else self._end_with_node()
            case Step.ACCOUNT:
                await self._begin(form)
            case Step.LOCK:
                await self._lock(form)
            case Step.WORDS:
                await self._bring(form)

    async def _begin(self, form: Form) -> None:
        """What the Account step does, as far as it can without a vault."""
        facts = self._facts
        if facts.origin is Origin.WATCH:
            self._accounts.watch(form.name, parse_address(form.address))
            self._end_with_node()
            return
        if facts.origin is Origin.BACKUP:
            if facts.has_vault:
                raise VaultExists
            self._step(Step.WORDS)
            return
        if facts.origin is Origin.NEW:
            if not same(form.passphrase, form.passphrase_again):
                raise PassphrasesDiffer
            self._keep_passphrase(form.passphrase)
        if not facts.has_vault:
            self._step(Step.LOCK)
            return
        await self._after_lock()

    async def _lock(self, form: Form) -> None:
        has_vault = self._facts.has_vault
        if not has_vault and not same(form.password, form.repeated):
            raise PasswordsDiffer
        self._store.save(self._facts.settings)
        if not has_vault:
            await self._accounts.make_vault(form.password)
            self._know(typed_length=0)
        if self._facts.is_stopping:  # too late for the vault, and in time for the words
            raise asyncio.CancelledError
        await self._after_lock()

    async def _after_lock(self) -> None:
        if self._facts.origin is Origin.NEW:
            await self._make_words()
        self._step(Step.WORDS)

    async def _make_words(self) -> None:
        made = await self._accounts.create(self._name, self._facts.length, self._passphrase)
        self.forget_passphrase()
        self._keep_backup(made.phrase, made.numbers)

    async def _bring(self, form: Form) -> None:
        facts = self._facts
        match facts.origin:
            case Origin.WORDS:
                numbers = known(form.numbers)
                self._keep_passphrase(form.passphrase)
                if not facts.led:
                    await self._look_up(numbers)
                    return
                await self._accounts.import_words(
                    self._name, numbers, self._passphrase, facts.family, facts.number
                )
                self.forget_passphrase()
            case Origin.KEY:
                await self._accounts.import_key(self._name, form.key)
            case Origin.FILE:
                file = Path(form.file.strip())
                await self._accounts.import_file(self._name, file, form.file_password)
            case Origin.BACKUP:
                await self._restore(form)
                return
            case _:
                await self._make_words()
                self._step(Step.WORDS)
                return
        self._end_with_node()

    async def _restore(self, form: Form) -> None:
        """Put a backup in place; one in which nothing is leaves the account to be made."""
        if not form.file:
            raise NoFileChosen
        await self._backups.restore(Path(form.file), form.file_password)
        self._store.save(self._facts.settings)
        if self._accounts.chosen:
            self._end_with_node()
        else:
            self._know(origin=Origin.NEW)
            self._step(Step.ACCOUNT)

    async def _look_up(self, numbers: tuple[int, ...]) -> None:
        """Show where the words lead, so that their owner sees whether they are the right ones."""
        led = {
            family: await self._accounts.preview(numbers, self._passphrase, family, PREVIEWED)
            for family in PathFamily
        }
        self._know(is_busy=False, led=led, number=0)

    def _keep_passphrase(self, typed: Secret) -> None:
        """Hold it until its words are made or brought; an empty field changes nothing."""
        if typed:
            self._passphrase.wipe()
            self._passphrase = Secret(typed.octets)
            self._know(has_passphrase=True)

    async def _test(self, endpoint: str, network: Network) -> None:
        try:
            tried: NodeReport | WalletError = await self._try_node(endpoint, network.chain_id)
        except WalletError as fault:
            tried = fault
        if self._facts.is_testing and network == self._facts.network:
            self._know(tried=tried, is_testing=False)

    def _finish(self, endpoint: str) -> None:
        facts = self._facts
        nodes = {**facts.settings.nodes, facts.network.key: (endpoint,) if endpoint else ()}
        settings = replace(facts.settings, nodes=nodes, start={})
        try:
            self._store.save(settings)
        except WalletError as fault:
            self._fail(fault)
        else:
            self._know(settings=settings, is_busy=False, is_finished=True)

    def _keep_backup(self, phrase: Phrase, numbers: tuple[int, ...]) -> None:
        if self.backup:
            self.backup.forget()
        self.backup = BackupViewModel(
            phrase, self._backups, self._words, self._text, self._tasks, numbers
        )
        self.backup.subscribe(self._backed_up)

    def _backed_up(self, state: BackupState) -> None:
        if state.stage in ENDS:
            self._know(phrase=None)

    def _end_with_node(self) -> None:
        """The last step, unless a node was chosen, or left out, before: with another vault."""
        if has_node(self._facts.settings, self._facts.network):
            self._know(is_busy=False, is_finished=True)
        else:
            self._step(Step.NODE)

    def _step(self, step: Step) -> None:
        self._know(step=step, is_busy=False, fault=None)

    def _fail(self, fault: WalletError) -> None:
        at = field_of(fault, self._facts.step, self._facts.origin)
        self._know(is_busy=False, fault=fault, fault_at=at)

    def _know(self, **changes: object) -> None:
        changed = replace(self._facts, **changes)  # type: ignore[arg-type]  # by field name
        self._facts = replace(
            changed,
            is_stopping=changed.is_stopping and changed.is_busy,
            has_vault=self._accounts.has_vault,
            account=self._accounts.chosen,
            phrase=undecided(self._accounts),
            is_left_for_later=is_left_for_later(self._accounts),
            next_name=self._accounts.next_name,
        )
        self._keep()
        self._show(self._state())

    def _keep(self) -> None:
        """Note how far it has come, so that the window may be closed at any time."""
        settings = replace(self._facts.settings, start=noted_of(self._facts))
        if settings == self._kept:
            return
        try:
            self._store.save(settings)
        except WalletError as fault:
            self._facts = replace(self._facts, fault=fault, fault_at=Field.NONE)
        else:
            self._kept = settings
            self._facts = replace(self._facts, settings=settings)

    def _state(self) -> StartState:
        region = self._facts.settings.region
        return state_of(self._facts, self._text, self._text.in_form(self._form_of(region)))
