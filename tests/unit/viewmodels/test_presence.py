"""Notices, tray and title: each thing once, wanted and unseen; no amounts for eyes that pass."""

from collections.abc import AsyncIterator
from dataclasses import replace
from fractions import Fraction
import re

import pytest
from typing_extensions import override

from gaib_wallet.domain.notices import Told
from gaib_wallet.domain.settings import Settings
from gaib_wallet.domain.transactions import TxRecord
from gaib_wallet.errors import NodeUnreachable, StorageFault
from gaib_wallet.services.notices import OPENING_MS, NoticeService
from gaib_wallet.services.yield_facts import YieldFacts
from gaib_wallet.viewmodels.presence import Note, PresenceViewModel, Trouble
from gaib_wallet.viewmodels.session import SessionViewModel
from tests.builders import ACCOUNT
from tests.fake_chain import MemoryTxStore
from tests.unit.domain.test_notices import ASKED, PAID, history, line, step
from tests.unit.services.desk import TurnedCalls
from tests.unit.viewmodels.test_session import sent
from tests.wallet_world import DEMO, OTHER, RAINY, SAVINGS, WalletWorld

CONFIRMED = "A transaction was confirmed."
LOOK = "Open the wallet to see more."
STEPS = (history(30), history(31, step(31)))


class MemoryNotices:
    """A `NoticeStore` that outlives whoever uses it."""

    def __init__(self) -> None:
        self.kept: dict[int, Told] = {}

    def load(self, chain_id: int) -> Told | None:
        return self.kept.get(chain_id)

    def save(self, chain_id: int, told: Told) -> None:
        self.kept[chain_id] = told


class Desk:
    """One wallet with its presence; `notes` is all that was told, `seen` the page looked at."""

    def __init__(self, world: WalletWorld, store: MemoryNotices, *, has_past: bool = False) -> None:
        self.world = world
        self.notes: list[Note] = []
        self.seen: str | None = None
        self.settings = Settings()
        self.frame: SessionViewModel = world.frame()
        self.news = NoticeService(
            world.transactions,
            world.accounts,
            store,
            world.network,
            lambda: world.now_ms,
            has_past=has_past,
        )
        self.model = PresenceViewModel(
            world.text, lambda: self.settings, self._is_seen, self.notes.append, world.named
        )
        self.frame.subscribe(lambda shell: self.model.know(self.frame.facts, shell))
        self.news.subscribe(self.model.hear)

    async def open(self) -> None:
        await self.news.begin()
        self.world.pulse.subscribe(self.news.beaten)

    async def settle(self, beats: int = 4) -> None:
        for _ in range(beats):
            await self.world.beat()

    def facts(self, past: object, queue: object = None, **more: object) -> YieldFacts:
        return YieldFacts(ACCOUNT, past, (), (), None, None, queue=queue, **more)  # type: ignore[arg-type]

    def _is_seen(self, page: str) -> bool:
        return self.seen is not None and page in {"", self.seen}


@pytest.fixture
async def world() -> AsyncIterator[WalletWorld]:
    world = WalletWorld(SAVINGS, RAINY, calls=TurnedCalls(DEMO))
    yield world
    await world.aclose()


@pytest.fixture
async def desk(world: WalletWorld) -> Desk:
    desk = Desk(world, MemoryNotices())
    await desk.open()
    await desk.settle()
    return desk


async def mined(desk: Desk, *, refused: str = "") -> TxRecord:
    record = await sent(desk.world, refused=refused)
    await desk.world.mine()
    await desk.world.beat()
    return record


async def test_a_confirmation_is_told_once_with_what_it_brought(desk: Desk) -> None:
    record = await mined(desk)
    await desk.settle()

    assert desk.notes == [
        Note(
            CONFIRMED,
            "Swap 100.00 USDC. Received 99.50 AID, 0.50 AID above your minimum",
            "activity",
            record.tx_hash,
            ACCOUNT,
        )
    ]


async def test_a_failure_is_told_with_its_reason(desk: Desk) -> None:
    await mined(desk, refused="slippage")

    assert desk.notes[0].title == "A transaction failed."
    assert "Nothing was moved" in desk.notes[0].body


@pytest.mark.requirement("U8")
@pytest.mark.parametrize("how", ["locked", "hidden"])
async def test_nothing_is_told_of_amounts_while_locked_or_hidden(desk: Desk, how: str) -> None:
    await sent(desk.world)
    if how == "locked":
        desk.world.accounts.lock()
    else:
        desk.world.text.hides_amounts = True
        desk.frame.redraw()
    desk.news.hear(desk.facts(history(30), line((ASKED, 1, ACCOUNT, 120))))
    await desk.world.mine()
    await desk.world.beat()
    desk.news.hear(desk.facts(STEPS[1], line((ASKED, 1, ACCOUNT, 120))))
    await desk.world.beat()
    asked = (ASKED, 1, ACCOUNT, 120)
    desk.news.hear(desk.facts(STEPS[1], line(asked, (PAID, 31, ACCOUNT, 50))))
    await desk.world.beat()

    state = desk.model.state
    said = [*((one.title, one.body) for one in desk.notes), (state.title, state.latest_text)]
    assert len(desk.notes) == 3
    assert all(one.is_masked for one in desk.notes)
    assert not any(re.search(r"\d", word) for words in said for word in words)
    assert state.latest_text == "The latest transaction is confirmed"
    assert state.title == ("GAIB Wallet: locked" if how == "locked" else "GAIB Wallet")


async def test_who_looks_at_it_is_not_told(desk: Desk) -> None:
    desk.seen = "yield"
    await mined(desk)
    for facts in STEPS:
        desk.news.hear(desk.facts(facts))
        await desk.world.beat()
    assert desk.notes == []

    desk.seen = "portfolio"
    desk.news.hear(desk.facts(history(32, step(31), step(32))))
    await desk.world.beat()
    assert [(one.title, one.body, one.key) for one in desk.notes] == [
        ("The NAV of sAID rose.", "By 1.00%, to 1.0100 AID for one sAID.", "132")
    ]


async def test_what_is_not_wanted_is_not_told_and_not_told_later(desk: Desk) -> None:
    desk.settings = Settings(tells_outcomes=False, tells_payments=False, tells_steps=False)
    asked = (ASKED, 1, ACCOUNT, 120)
    desk.news.hear(desk.facts(STEPS[0], line(asked)))
    await mined(desk)
    desk.news.hear(desk.facts(STEPS[1], line(asked, (PAID, 31, ACCOUNT, 50))))
    await desk.world.beat()

    desk.settings = Settings()
    desk.news.hear(desk.facts(STEPS[1], line(asked, (PAID, 31, ACCOUNT, 50))))
    await desk.settle()

    assert desk.notes == []


async def test_the_queue_tells_parts_and_the_end(desk: Desk) -> None:
    asked, part = (ASKED, 1, ACCOUNT, 120), (PAID, 31, ACCOUNT, 50)
    for queue in (line(asked), line(asked, part), line(asked, part, (PAID, 32, ACCOUNT, 70))):
        desk.news.hear(desk.facts(history(30), queue))
        await desk.world.beat()

    assert [(one.title, one.body, one.page, one.account) for one in desk.notes] == [
        (
            "The queue has paid a part.",
            "50.00 AID arrived, 70.00 AID are still owed.",
            "stake",
            ACCOUNT,
        ),
        (
            "The queue has paid you.",
            "70.00 AID arrived. Nothing is owed any more.",
            "stake",
            ACCOUNT,
        ),
    ]


async def test_a_step_down_says_so(desk: Desk) -> None:
    down = replace(step(31), before=Fraction(1), after=Fraction(99, 100))
    for facts in (history(30), history(31, down)):
        desk.news.hear(desk.facts(facts))
        await desk.world.beat()

    assert (desk.notes[0].title, desk.notes[0].body) == (
        "The NAV of sAID fell.",
        "By 1.00%, to 0.9900 AID for one sAID.",
    )


async def test_what_happened_while_the_wallet_was_closed_is_told_as_one(world: WalletWorld) -> None:
    store = MemoryNotices()
    before = Desk(world, store)
    await before.open()
    before.news.hear(before.facts(history(30), line((ASKED, 1, ACCOUNT, 120))))
    await before.settle()
    record = await sent(world)
    world.ledger.mine()

    desk = Desk(world, store, has_past=True)
    await desk.open()
    await desk.settle()
    assert desk.notes == []  # the past is still read
    steps = history(33, step(32), step(33))
    desk.news.hear(desk.facts(steps, line((ASKED, 1, ACCOUNT, 120), (PAID, 31, ACCOUNT, 50))))
    await desk.settle()
    await desk.settle()

    assert desk.notes == [
        Note(
            "While the wallet was closed",
            "A transaction was confirmed.\nThe NAV of sAID moved 2 times.\nThe queue has paid you.",
            "activity",
            record.tx_hash,
            ACCOUNT,
            is_masked=True,
        )
    ]

    again = Desk(world, store, has_past=True)
    await again.open()
    again.news.hear(desk.facts(steps, line((ASKED, 1, ACCOUNT, 120), (PAID, 31, ACCOUNT, 50))))
    await again.settle()
    assert again.notes == []


async def test_a_past_that_is_long_in_coming_holds_nothing_back(world: WalletWorld) -> None:
    desk = Desk(world, MemoryNotices(), has_past=True)
    await desk.open()
    await mined(desk)
    await desk.settle()
    assert desk.notes == []

    world.now_ms += OPENING_MS
    await desk.settle()
    assert [one.title for one in desk.notes] == ["While the wallet was closed"]


async def test_several_at_once_are_one_notice(desk: Desk) -> None:
    desk.news.hear(desk.facts(history(30)))
    await desk.world.beat()
    desk.news.hear(desk.facts(history(33, step(31), step(32))))
    await desk.world.beat()

    assert [(one.title, one.body, one.page) for one in desk.notes] == [
        ("Since you looked last", "The NAV of sAID moved 2 times.", "yield")
    ]


async def test_parts_of_a_past_tell_nothing(desk: Desk) -> None:
    desk.news.hear(desk.facts(history(30)))
    half = replace(history(31, step(31)), is_covered=False)

    desk.news.hear(desk.facts(half))
    desk.news.hear(desk.facts(history(31, step(31)), is_cached=True))
    await desk.settle()
    assert desk.notes == []

    desk.news.hear(desk.facts(half, limit=NodeUnreachable()))
    await desk.settle()
    assert len(desk.notes) == 1


async def test_records_that_cannot_be_read_leave_what_comes_told() -> None:
    world = WalletWorld(SAVINGS, calls=TurnedCalls(DEMO), store=NothingOpen())
    desk = Desk(world, MemoryNotices())
    await desk.open()
    await desk.settle()
    assert desk.notes == []
    await world.aclose()


async def test_a_notice_of_another_account_is_about_that_account(desk: Desk) -> None:
    record = await sent(desk.world)
    desk.world.accounts.choose(OTHER)
    await desk.world.mine()
    await desk.world.beat()

    assert [(one.key, one.account) for one in desk.notes] == [(record.tx_hash, ACCOUNT)]


async def test_the_tray_says_where_how_and_what_waits(desk: Desk) -> None:
    state = desk.model.state
    assert (state.title, state.latest_text) == ("GAIB Wallet", "")
    assert (state.trouble, state.is_locked) == (Trouble.NONE, False)
    assert state.tip.startswith(f"GAIB Wallet\n{DEMO.name} \u00b7 block 1,2")

    await sent(desk.world)
    assert [desk.model.state.trouble] == [Trouble.WAITING]
    assert desk.model.state.latest_text == "Swap 100.00 USDC: sent, waiting for a block"

    desk.world.ledger.fault = NodeUnreachable()
    desk.world.now_ms += 20_000
    await desk.world.beat()
    assert desk.model.state.trouble is Trouble.SILENT


def test_where_the_wallet_went_is_said() -> None:
    told: list[Note] = []
    world = WalletWorld(SAVINGS)
    model = PresenceViewModel(world.text, Settings, lambda _: False, told.append)

    model.leave()

    assert [one.title for one in told] == ["The wallet goes on in the tray."]


class NothingOpen(MemoryTxStore):
    """A disk that does not say what is open."""

    @override
    async def open(self, chain_id: int) -> tuple[TxRecord, ...]:
        raise StorageFault("transactions")
