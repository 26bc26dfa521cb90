"""Locked: nothing is asked but what follows own transactions, and everything known stays."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from typing_extensions import override

from gaib_wallet.domain.network import BlockStamp, Health
from gaib_wallet.domain.transactions import TxStatus
from gaib_wallet.viewmodels.review import SignFooter, UnlockFooter
from gaib_wallet.viewmodels.signing import Phase, Proposal
from tests.builders import plan
from tests.fake_vault import PASSWORD, secret
from tests.unit.services.desk import TurnedCalls
from tests.wallet_world import DEMO, RAINY, SAVINGS, WATCHED, SlowLedger, WalletWorld


class CountingLedger(SlowLedger):
    """Counts how often it was asked for its newest block."""

    def __init__(self) -> None:
        super().__init__(DEMO)
        self.heads = 0

    @override
    async def head(self) -> BlockStamp:
        self.heads += 1
        return await super().head()


class Locked:
    """A wallet with every page that has read all it wants to know, and is locked then."""

    def __init__(self) -> None:
        self.ledger = CountingLedger()
        self.world = WalletWorld(SAVINGS, RAINY, ledger=self.ledger, calls=TurnedCalls(DEMO))
        self.frame = self.world.frame()
        self.portfolio = self.world.portfolio()
        self.convert = self.world.convert()
        self.stake = self.world.stake()

    async def lock(self) -> None:
        await self.world.beat()
        self.convert.edit_pay("100")
        self.stake.edit_stake("50")
        await self.world.idle()
        self.world.accounts.lock()
        await self.world.idle()

    async def unlock(self) -> None:
        with secret(PASSWORD) as password:
            await self.world.unlocks.unlock(password)
        await self.world.idle()

    @property
    def asked(self) -> int:
        return self.ledger.heads + self.world.protocol.reads


@pytest.fixture
async def wallet() -> AsyncIterator[Locked]:
    wallet = Locked()
    await wallet.lock()
    yield wallet
    await wallet.world.aclose()


@pytest.mark.requirement("N1")
async def test_nothing_that_a_page_does_asks_the_node(wallet: Locked) -> None:
    before = wallet.asked

    for _ in range(3):
        wallet.world.now_ms += 4_000
        await wallet.world.beat()
    wallet.frame.refresh()
    wallet.portfolio.refresh()
    wallet.convert.edit_pay("250")
    wallet.convert.turn_around()
    wallet.stake.open_tab("exit")
    wallet.stake.edit_exit("7")
    wallet.stake.review_pay_queue()
    wallet.frame.choose_account(RAINY.address)
    await wallet.world.idle()

    assert wallet.asked == before


@pytest.mark.requirement("N1")
async def test_what_is_known_stays_and_says_of_when_it_is(wallet: Locked) -> None:
    wallet.world.now_ms += 120_000
    await wallet.world.beat()

    assert wallet.frame.state.network.health is Health.LOCKED
    assert wallet.frame.state.network.text == "locked \u00b7 block 1,234 \u00b7 2 min"
    assert wallet.frame.state.stale is None
    assert wallet.portfolio.state.is_old
    assert wallet.portfolio.state.rows
    assert wallet.portfolio.state.fault_text == ""
    assert wallet.convert.state.rows
    assert wallet.convert.state.is_old


async def test_convert_says_what_would_bring_prices(wallet: Locked) -> None:
    state = wallet.convert.state
    assert state.unlock_text == state.review_reason == "Unlock to get prices"
    assert (state.fault_text, state.can_review, state.can_retry) == ("", False, False)

    wallet.convert.edit_pay("250")
    await wallet.world.idle()
    # What stands there would be the answer to another amount.
    assert wallet.convert.state.rows == ()
    assert wallet.convert.state.fault_text == ""

    await wallet.unlock()
    assert wallet.convert.state.unlock_text == ""
    assert wallet.convert.state.can_review


async def test_stake_says_what_would_bring_prices(wallet: Locked) -> None:
    state = wallet.stake.state
    assert state.unlock_text == state.review_reason == "Unlock to get prices"
    assert (state.fault_text, state.can_review) == ("", False)
    assert state.receive_text

    wallet.stake.edit_stake("60")
    await wallet.world.idle()
    assert wallet.stake.state.receive_text == ""

    await wallet.unlock()
    assert wallet.stake.state.unlock_text == ""
    assert wallet.stake.state.can_review


async def test_unlocking_reads_everything_at_once_although_the_block_is_the_same(
    wallet: Locked,
) -> None:
    reads = wallet.world.protocol.reads

    await wallet.unlock()

    assert wallet.world.protocol.reads >= reads + 3
    assert not wallet.portfolio.state.is_old
    assert wallet.frame.state.network.health is Health.ANSWERING


@pytest.mark.requirement("N1")
async def test_an_open_transaction_is_followed_and_nothing_else() -> None:
    wallet = Locked()
    world = wallet.world
    await world.beat()
    world.will(plan())
    await world.transactions.sign(await world.transactions.check(plan()), 1, 1)
    await wallet.lock()
    reads = world.protocol.reads

    await world.mine()

    (sent,) = await world.transactions.history(SAVINGS.address)
    assert sent.status is TxStatus.IN_BLOCK
    assert wallet.frame.state.strip.tone == "positive"
    assert world.protocol.reads == reads
    # The chip speaks of the figures, which no newer block confirms.
    assert wallet.frame.state.network.health is Health.LOCKED
    assert wallet.frame.state.network.text.startswith("locked \u00b7 block 1,234")

    await world.mine(3)  # it is final then, and there is nothing left to follow
    heads = wallet.ledger.heads
    for _ in range(3):
        await world.beat()
    assert wallet.ledger.heads == heads
    await world.aclose()


@pytest.mark.requirement("N1")
async def test_who_wants_figures_all_the_time_gets_them(wallet: Locked) -> None:
    wallet.world.gate.reads_while_locked = True
    reads = wallet.world.protocol.reads

    await wallet.world.mine()

    assert wallet.world.protocol.reads > reads
    assert wallet.frame.state.network.health is Health.ANSWERING
    assert wallet.convert.state.unlock_text == ""


async def test_a_wallet_that_only_watches_is_read_all_the_time() -> None:
    world = WalletWorld(WATCHED)
    frame = world.frame()
    await world.beat()

    assert frame.state.network.health is Health.ANSWERING
    await world.aclose()


async def test_a_wallet_that_opens_locked_says_so_and_asks_nobody() -> None:
    wallet = Locked()
    wallet.world.accounts.lock()
    await wallet.world.beat()

    assert wallet.frame.state.network.text == "locked"
    assert wallet.asked == 0
    await wallet.world.aclose()


@pytest.mark.requirement("T7")
async def test_a_sheet_keeps_its_figures_and_checks_again_after_unlocking() -> None:
    wallet = Locked()
    world = wallet.world
    world.will(plan())
    await world.beat()
    model = world.signing(Proposal(plan(), None, _never))
    await world.idle()
    agreement = model.state.agreement
    world.accounts.lock()
    world.ledger.mine(5)
    await world.idle()

    assert model.state.agreement == agreement
    assert model.state.footer == UnlockFooter("Unlock to sign")
    model.sign()
    await world.idle()
    assert world.keys.signed == []

    world.ledger.rehearses.clear()
    await world.unlocks.unlock(secret(PASSWORD))
    assert model.facts.phase is Phase.CHECKING  # what was agreed to is five blocks old
    model.sign()
    assert model.facts.phase is Phase.CHECKING

    world.ledger.rehearses.set()
    await world.idle()
    assert isinstance(model.state.footer, SignFooter)
    assert model.facts.latest is not None
    assert model.facts.latest.rehearsal.at == await world.ledger.head()
    await world.aclose()


@pytest.mark.requirement("K11")
async def test_what_is_being_signed_when_it_locks_is_not_sent() -> None:
    wallet = Locked()
    world = wallet.world
    world.will(plan())
    await world.beat()
    model = world.signing(Proposal(plan(), None, _never))
    await world.idle()
    world.keys.gate.clear()  # the key is asked for, and its process has not answered
    model.sign()
    while not model.is_on_its_way:  # noqa: ASYNC110 - until the key is asked for
        await asyncio.sleep(0)
    world.accounts.lock()
    world.keys.gate.set()
    await world.idle()

    assert world.ledger.sent == []
    assert model.facts.phase is Phase.READY
    assert model.state.footer == UnlockFooter("Unlock to sign")
    assert await world.transactions.history(SAVINGS.address) == ()
    await world.aclose()


async def _never() -> Proposal:
    raise AssertionError
