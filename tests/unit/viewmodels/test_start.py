"""The wizard without a page: every way to a first account, and what is on disk after each step."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from typing_extensions import override

from gaib_wallet.domain.accounts import AccountKind, PathFamily
from gaib_wallet.domain.endpoints import NodeReport
from gaib_wallet.domain.settings import Settings
from gaib_wallet.errors import NodeUnreachable, StorageFault, WalletError
from gaib_wallet.viewmodels.backup_words import BackupStage
from gaib_wallet.viewmodels.start import StartViewModel
from gaib_wallet.viewmodels.start_facts import Field, Origin, StartFacts, Step
from gaib_wallet.viewmodels.start_form import Form
from gaib_wallet.viewmodels.start_progress import first_open, undecided
from gaib_wallet.viewmodels.text import NumberForm
from tests.builders import NETWORK
from tests.fake_vault import PASSWORD, secret
from tests.key_world import KEY, TRAVEL, KeyWorld

OTHER = replace(NETWORK, key="other", name="Other", chain_id=5)
ETHEREUM = replace(NETWORK, key="ethereum", name="Ethereum", endpoint="")
NODE = "https://node.example"
STICK = Path("/media/stick/copy.gaib")
WORDS = (
    "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about"
)
SPANISH = NumberForm(",", ".", 5)


class KeptSettings:
    """A `SettingsStore`; refuses while there is a `fault`."""

    def __init__(self) -> None:
        self.kept: list[Settings] = []
        self.fault: StorageFault | None = None

    def save(self, settings: Settings) -> None:
        if self.fault:
            raise self.fault
        self.kept.append(settings)


class Beginner(KeyWorld):
    """Somebody at the wizard for the first time; `asked` are the nodes that were asked."""

    def __init__(self) -> None:
        super().__init__()
        self.store = KeptSettings()
        self.asked: list[str] = []
        self.node_fault: WalletError | None = None
        self.model = self.wizard(Step.REGION)

    def wizard(self, step: Step, origin: Origin = Origin.NEW) -> StartViewModel:
        facts = StartFacts(
            step=step,
            settings=self.store.kept[-1] if self.store.kept else Settings(),
            network=ETHEREUM,
            networks=(ETHEREUM, OTHER),
            regions=(("", "As in the system"), ("es_ES", "Spain")),
            next_name=self.accounts.next_name,
            origin=origin,
            has_vault=self.accounts.has_vault,
            account=self.accounts.chosen,
            phrase=undecided(self.accounts),
        )
        return StartViewModel(
            self.accounts,
            self.backups,
            self.words,
            self.store,
            facts,
            self._form_of,
            self._try_node,
            self.text,
            self.tasks,
        )

    async def go_on(self, form: Form | None = None) -> None:
        self.model.go_on(form or Form())
        await self.idle()

    async def lock(self, password: str = PASSWORD, repeated: str = PASSWORD) -> Form:
        form = Form(password=secret(password), repeated=secret(repeated))
        await self.go_on(form)
        return form

    async def at_lock(self, origin: Origin = Origin.NEW) -> None:
        await self.go_on()
        self.model.choose_origin(origin)
        await self.go_on(Form(name="Savings"))

    def step(self) -> Step:
        return self.model.state.step

    def first_step(self) -> Step | None:
        settings = self.store.kept[-1] if self.store.kept else Settings()
        has_settings = bool(self.store.kept)
        return first_open(self.accounts, settings, ETHEREUM, has_settings=has_settings)

    @override
    async def idle(self) -> None:
        await super().idle()
        assert not self.model.state.is_busy

    def _form_of(self, region: str) -> NumberForm:
        return SPANISH if region == "es_ES" else NumberForm(".", ",")

    async def _try_node(self, endpoint: str, chain_id: int) -> NodeReport:
        self.asked.append(f"{endpoint} {chain_id}")
        if self.node_fault:
            raise self.node_fault
        return NodeReport(chain_id, 24_310_118, 9, has_archive=True, latency_ms=48)


@pytest.fixture
async def me() -> AsyncIterator[Beginner]:
    me = Beginner()
    yield me
    await me.aclose()


async def test_figures_read_as_in_the_region_that_is_chosen(me: Beginner) -> None:
    assert me.model.state.preview.amount == "12,500.00 AID"

    me.model.choose_region("es_ES")
    shown = me.model.state.preview
    assert (shown.amount, shown.shares) == ("12.500,00 AID", "9000,0000 sAID")
    assert me.store.kept[-1].region == "es_ES"

    await me.go_on()
    assert me.step() is Step.ACCOUNT


async def test_new_words_come_after_the_vault_and_are_on_disk_before_they_are_seen(
    me: Beginner,
) -> None:
    await me.at_lock()
    assert me.step() is Step.LOCK
    assert not me.accounts.has_vault

    me.model.lock_after(30)
    form = await me.lock()

    assert me.step() is Step.WORDS
    assert [one.name for one in me.accounts.accounts] == ["Savings"]
    assert me.store.kept[-1].lock_after_min == 30
    assert not form.password
    assert me.model.backup is not None
    assert me.model.backup.state.stage is BackupStage.COVERED


@pytest.mark.requirement("N1")
async def test_no_step_before_the_last_asks_a_node(me: Beginner) -> None:
    await me.at_lock()
    await me.lock()
    assert me.model.backup
    me.model.backup.think_of_later()
    me.model.backup.postpone()
    await me.go_on()
    assert me.step() is Step.NODE
    assert {line.number: line.look for line in me.model.state.steps}[Step.WORDS] == "left"
    assert me.asked == []

    me.model.test_node(NODE)
    await me.idle()
    assert me.asked == [f"{NODE} {ETHEREUM.chain_id}"]


async def test_words_neither_checked_nor_left_for_later_hold_the_wizard(me: Beginner) -> None:
    await me.at_lock()
    await me.lock()
    await me.go_on()
    assert me.step() is Step.WORDS
    address = me.accounts.accounts[0].address
    assert address not in repr(me.model.state)
    assert me.text.address(address) not in repr(me.model.state)


async def test_checked_words_lead_on_and_a_node_is_kept(me: Beginner) -> None:
    await me.at_lock()
    await me.lock()
    backup = me.model.backup
    assert backup
    backup.show()
    words = [me.words.number(one) for one in backup.state.words]
    backup.ask()
    backup.check(tuple(words[place] for place in backup.state.asked))
    await me.idle()
    await me.go_on()
    await me.go_on(Form(endpoint=f" {NODE} "))

    assert me.model.state.is_finished
    assert me.store.kept[-1].nodes == {"ethereum": (NODE,)}
    assert me.first_step() is None


async def test_stopping_at_any_step_goes_on_at_the_first_that_is_not_done(me: Beginner) -> None:
    assert me.first_step() is Step.REGION
    await me.go_on()
    assert me.first_step() is Step.ACCOUNT
    await me.go_on(Form(name="Savings"))
    assert me.first_step() is Step.LOCK
    await me.lock()
    assert me.first_step() is Step.WORDS

    again = me.model = me.wizard(Step.WORDS)
    assert again.backup
    assert again.backup.state.stage is BackupStage.SEALED
    again.backup.think_of_later()
    again.backup.postpone()
    assert me.first_step() is Step.NODE

    await me.go_on()
    again.skip_node()
    assert me.first_step() is None


async def test_an_address_is_watched_without_password_and_words(me: Beginner) -> None:
    await me.go_on()
    me.model.choose_origin("watch")
    looks = {line.number: line.look for line in me.model.state.steps}
    assert (looks[3], looks[4]) == ("skipped", "skipped")

    await me.go_on(Form(address="0x12"))
    assert (me.model.state.fault_at, me.model.state.fault_text[-5:]) == (Field.ADDRESS, "W-122")

    await me.go_on(Form(name="Travel", address=f" {TRAVEL} "))
    assert me.step() is Step.NODE
    (account,) = me.accounts.accounts
    assert (account.name, account.kind) == ("Travel", AccountKind.WATCH)
    assert not me.accounts.has_vault

    me.model.back()
    assert me.step() is Step.ACCOUNT
    assert me.model.state.done_text.startswith("Travel is watched.")


@pytest.mark.parametrize(
    ("password", "repeated", "at", "code"),
    [
        ("short", "short", Field.PASSWORD, "W-120"),
        (PASSWORD, "correct house", Field.REPEATED, "W-126"),
    ],
)
async def test_a_password_that_will_not_do_makes_nothing(
    me: Beginner, password: str, repeated: str, at: Field, code: str
) -> None:
    await me.at_lock()
    await me.lock(password, repeated)

    assert (me.model.state.fault_at, me.model.state.fault_text[-5:]) == (at, code)
    assert me.step() is Step.LOCK
    assert not me.accounts.has_vault
    me.model.measure(1)
    assert me.model.state.fault_text == ""


async def test_a_full_disk_makes_nothing_and_says_so(me: Beginner) -> None:
    await me.at_lock()
    me.vault.disk_fault = StorageFault("vault.gaib")
    await me.lock()
    assert me.model.state.fault_text.endswith("W-501")
    assert me.step() is Step.LOCK

    me.vault.disk_fault = None
    await me.lock()
    assert me.step() is Step.WORDS


async def test_a_passphrase_goes_with_the_new_words(me: Beginner) -> None:
    await me.go_on()
    await me.go_on(Form(passphrase=secret("one"), passphrase_again=secret("two")))
    assert me.model.state.fault_at is Field.PASSPHRASE

    await me.go_on(Form(passphrase=secret("one"), passphrase_again=secret("one")))
    assert me.model.state.has_passphrase
    me.model.back()
    await me.go_on()  # the fields are empty now: what was given stays
    await me.lock()

    assert me.accounts.phrases[0].has_passphrase
    assert not me.model.state.has_passphrase


async def test_a_passphrase_that_is_taken_back_goes_with_nothing(me: Beginner) -> None:
    await me.go_on()
    await me.go_on(Form(passphrase=secret("one"), passphrase_again=secret("one")))
    me.model.back()
    me.model.forget_passphrase()
    await me.go_on()
    await me.lock()

    assert not me.accounts.phrases[0].has_passphrase


async def test_brought_words_show_where_they_lead_before_they_are_kept(me: Beginner) -> None:
    await me.at_lock(Origin.WORDS)
    await me.lock()
    numbers = me.words.read(WORDS)
    assert me.model.state.next_text == "Show their addresses"

    await me.go_on(Form(numbers=numbers))
    assert len(me.model.state.led) == 5
    assert not me.accounts.accounts

    me.model.choose_family(PathFamily.LEDGER_LIVE.name)
    me.model.choose_number(2)
    assert me.model.state.family_note == "m/44'/60'/2'/0/0"
    await me.go_on(Form(numbers=numbers))

    (account,) = me.accounts.accounts
    assert account.path == "m/44'/60'/2'/0/0"
    assert me.accounts.phrases[0].is_confirmed
    assert me.step() is Step.NODE


async def test_other_words_hide_the_addresses_of_those_before(me: Beginner) -> None:
    await me.at_lock(Origin.WORDS)
    await me.lock()
    await me.go_on(Form(numbers=me.words.read(WORDS)))
    me.model.change_words()
    assert me.model.state.led == ()


@pytest.mark.parametrize(
    ("numbers", "code", "wrong"),
    [((0, None, *[0] * 10), "W-130", 1), ((0,) * 12, "W-132", None)],
)
async def test_words_that_cannot_be_are_said_beside_their_field(
    me: Beginner, numbers: tuple[int | None, ...], code: str, wrong: int | None
) -> None:
    await me.at_lock(Origin.WORDS)
    await me.lock()
    await me.go_on(Form(numbers=numbers))

    state = me.model.state
    assert (state.fault_at, state.fault_text[-5:], state.wrong_word) == (Field.WORDS, code, wrong)
    assert me.accounts.accounts == ()


async def test_a_key_is_brought_and_wiped(me: Beginner) -> None:
    await me.at_lock(Origin.KEY)
    await me.lock()
    await me.go_on(Form(key=secret("12")))
    assert (me.model.state.fault_at, me.model.state.step) == (Field.KEY, Step.WORDS)

    form = Form(key=secret(KEY))
    await me.go_on(form)
    assert me.accounts.accounts[0].kind is AccountKind.KEY
    assert not form.key
    assert me.step() is Step.NODE


async def test_a_file_is_brought_by_its_own_password(me: Beginner) -> None:
    me.vault.keystores[Path("/old.json")] = (b"old", KEY)
    await me.at_lock(Origin.FILE)
    await me.lock()
    await me.go_on(Form(file="/old.json", file_password=secret("new")))
    assert (me.model.state.fault_at, me.model.state.fault_text[-5:]) == (Field.FILE, "W-401")

    await me.go_on(Form(file=" /old.json ", file_password=secret("old")))
    assert len(me.accounts.accounts) == 1


async def test_back_loses_no_vault(me: Beginner) -> None:
    await me.at_lock(Origin.KEY)
    await me.lock()
    me.model.back()
    assert (me.model.state.step, me.model.state.has_vault) == (Step.LOCK, True)
    me.model.back()
    me.model.choose_origin("new")
    await me.go_on(Form(name="Savings"))

    assert me.step() is Step.WORDS
    assert [one.name for one in me.accounts.accounts] == ["Savings"]


async def test_while_it_works_nothing_else_is_begun(me: Beginner) -> None:
    await me.at_lock()
    me.vault.gate.clear()
    me.model.go_on(Form(password=secret(), repeated=secret()))
    assert me.model.state.is_busy
    assert me.model.state.work.text.startswith("Making it slow to guess")
    second = Form(password=secret(), repeated=secret())
    me.model.go_on(second)
    me.model.back()
    me.model.choose_origin("key")
    me.vault.gate.set()
    await me.idle()

    assert not second.password
    assert (me.model.state.step, me.model.state.origin) == (Step.WORDS, Origin.NEW)


async def test_a_password_that_is_stopped_makes_no_vault(me: Beginner) -> None:
    await me.at_lock()
    me.vault.gate.clear()
    form = Form(password=secret(), repeated=secret())

    me.model.go_on(form)
    await asyncio.sleep(0)
    me.model.stop()
    assert not me.model.state.work.can_stop
    me.vault.gate.set()
    await me.idle()

    assert me.model.state.stopped_text == "Stopped. Everything is as it was before."
    assert (me.step(), me.accounts.has_vault) == (Step.LOCK, False)
    assert not form.password
    await me.lock()
    assert (me.step(), me.model.state.stopped_text) == (Step.WORDS, "")


async def test_a_vault_that_is_written_when_it_is_stopped_is_all_there_is(me: Beginner) -> None:
    await me.at_lock()
    unsubscribe = me.accounts.subscribe(me.model.stop)

    await me.lock()
    unsubscribe()

    kept = "Stopped. The wallet has the new password, and no account was brought in."
    assert (me.model.state.stopped_text, me.model.state.has_vault) == (kept, True)
    assert not me.accounts.accounts
    await me.go_on()
    assert [one.name for one in me.accounts.accounts] == ["Savings"]


async def test_a_node_says_its_block_or_why_it_does_not(me: Beginner) -> None:
    me.model = me.wizard(Step.NODE)
    me.model.test_node("node.example")
    assert (me.model.state.fault_at, me.model.state.fault_text[-5:]) == (Field.NODE, "W-127")

    me.node_fault = NodeUnreachable()
    me.model.test_node(NODE)
    await me.idle()
    assert not me.model.state.is_tested_well
    assert me.model.state.tested_text.endswith("W-301")

    me.node_fault = None
    me.model.choose_network("other")
    me.model.test_node(NODE)
    await me.idle()
    assert me.model.state.tested_text == (
        "It answers: block 24,310,118 of chain 5, which is Other. That block is 9 s old. It knows"
        " the past as well (an archive node). An answer takes 48 ms."
    )


async def test_what_a_node_said_is_gone_when_another_is_typed(me: Beginner) -> None:
    me.model = me.wizard(Step.NODE)
    me.model.note("endpoint", NODE)
    me.model.test_node(NODE)
    me.model.note("endpoint", f"{NODE}/other")
    await me.idle()
    assert not me.model.state.tested_text

    me.model.test_node(f"{NODE}/other")
    await me.idle()
    me.model.note("endpoint", f"{NODE}/other")
    assert me.model.state.is_tested_well
    me.model.note("endpoint", NODE)
    assert not me.model.state.is_tested_well


async def test_a_node_of_one_network_is_never_taken_for_one_of_another(me: Beginner) -> None:
    me.model = me.wizard(Step.NODE)
    me.model.note("endpoint", NODE)
    me.model.test_node(NODE)
    me.model.choose_network("other")
    await me.idle()

    state = me.model.state
    assert (state.network, state.tested_text, "endpoint" in state.typed) == ("other", "", False)

    me.model.note("endpoint", NODE)
    me.model.choose_network("other")
    assert me.model.state.typed["endpoint"] == NODE


@pytest.mark.parametrize(
    ("length", "words", "tone"),
    [
        (0, "At least 8 characters.", ""),
        (7, "Too short: 7 of at least 8", "warning"),
        (8, "8 characters: who steals", "warning"),
        (12, "12 characters: fair", ""),
        (16, "16 characters: long.", "positive"),
    ],
)
def test_strength_is_said_by_length(me: Beginner, length: int, words: str, tone: str) -> None:
    me.model.measure(length)
    assert me.model.state.strength_text.startswith(words)
    assert me.model.state.strength_tone == tone


def test_a_form_says_nothing_of_its_secrets() -> None:
    assert repr(Form("Savings", password=secret(), key=secret(KEY))) == "<form>"


async def test_a_closed_wizard_remembers_no_passphrase(me: Beginner) -> None:
    await me.go_on()
    await me.go_on(Form(passphrase=secret("one"), passphrase_again=secret("one")))
    me.model.close()
    await me.lock()
    assert not me.accounts.phrases[0].has_passphrase


async def backed_up(me: Beginner) -> tuple[str, ...]:
    """A backup of another computer on the stick, and the addresses that are in it."""
    other = KeyWorld()
    await other.furnish()
    await other.backups.save_backup(STICK)
    me.copies.files[STICK] = other.copies.files[STICK]
    await other.aclose()
    return tuple(one.address for one in other.vault.held)


@pytest.mark.requirement("K12")
async def test_a_backup_needs_no_password_of_its_own_and_brings_every_account(me: Beginner) -> None:
    addresses = await backed_up(me)
    await me.at_lock(Origin.BACKUP)
    assert (me.step(), me.model.state.next_text) == (Step.WORDS, "Restore the backup")
    assert {line.number: line.look for line in me.model.state.steps}[3] == "skipped"

    form = Form(file=str(STICK), file_password=secret())
    await me.go_on(form)

    assert not form.file_password
    assert me.step() is Step.NODE
    assert tuple(one.address for one in me.accounts.accounts) == addresses
    assert me.model.backup is None
    assert me.first_step() is Step.NODE
    me.model.skip_node()
    assert me.first_step() is None


@pytest.mark.parametrize(
    ("file", "password", "at", "code"),
    [
        ("", PASSWORD, Field.FILE, "W-145"),
        ("/nowhere", PASSWORD, Field.FILE, "W-506"),
        ("/cut", PASSWORD, Field.FILE, "W-414"),
        (str(STICK), "wrong horse", Field.PASSWORD, "W-401"),
    ],
)
async def test_a_backup_that_does_not_open_makes_no_vault(
    me: Beginner, file: str, password: str, at: Field, code: str
) -> None:
    await backed_up(me)
    me.copies.files[Path("/cut")] = me.copies.files[STICK][:30]
    await me.at_lock(Origin.BACKUP)
    await me.go_on(Form(file=file, file_password=secret(password)))

    assert (me.model.state.fault_at, me.model.state.fault_text[-5:]) == (at, code)
    assert not me.accounts.has_vault
    me.model.back()
    assert me.step() is Step.ACCOUNT


async def test_a_backup_goes_only_where_no_vault_is(me: Beginner) -> None:
    await me.at_lock(Origin.KEY)
    await me.lock()
    me.model = me.wizard(Step.ACCOUNT, Origin.BACKUP)
    await me.go_on()
    assert (me.step(), me.model.state.fault_text[-5:]) == (Step.ACCOUNT, "W-418")


async def test_an_empty_backup_leaves_the_account_to_be_made(me: Beginner) -> None:
    other = KeyWorld()
    await other.accounts.make_vault(secret())
    await other.backups.save_backup(STICK)
    me.copies.files[STICK] = other.copies.files[STICK]
    await other.aclose()
    await me.at_lock(Origin.BACKUP)
    await me.go_on(Form(file=str(STICK), file_password=secret()))

    assert (me.step(), me.model.state.origin, me.accounts.has_vault) == (
        Step.ACCOUNT,
        Origin.NEW,
        True,
    )
