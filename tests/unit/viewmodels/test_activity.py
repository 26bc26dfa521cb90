"""The Activity page without a page: every record of this account, and what became of it."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from typing_extensions import override

from gaib_wallet.domain.transactions import Act, Allowance, TxRecord, TxStatus
from gaib_wallet.domain.units import Address, TokenChange
from gaib_wallet.errors import StorageFault
from gaib_wallet.viewmodels.activity import ActivityViewModel
from gaib_wallet.viewmodels.activity_detail import DetailState
from gaib_wallet.viewmodels.table import Row
from gaib_wallet.viewmodels.text import HIDDEN
from tests.builders import AID, POOL, USDC, aid, plan, receipt, record, usdc
from tests.fake_chain import MemoryTxStore
from tests.unit.services.desk import TurnedCalls
from tests.wallet_world import DEMO, OTHER, RAINY, SAVINGS, WalletWorld

HASH = "0x" + "ab" * 32
ALLOWED = replace(receipt(), changes=(), allowances=(Allowance(POOL.address, usdc("100")),))
CAME_FIRST = receipt(TokenChange(aid("99.5").raw, AID), TokenChange(-usdc("100").raw, USDC))


def numbered(nonce: int, **fields: object) -> TxRecord:
    return replace(record(nonce=nonce, tx_hash=f"0x{nonce:064x}"), **fields)  # type: ignore[arg-type]


@pytest.fixture
async def world() -> AsyncIterator[WalletWorld]:
    world = WalletWorld(SAVINGS, RAINY, calls=TurnedCalls(DEMO))
    yield world
    await world.aclose()


async def kept(world: WalletWorld, *records: TxRecord) -> ActivityViewModel:
    """The page over `records`."""
    for one in records:
        await world.store.put(one)
    model = world.activity()
    await world.idle()
    return model


def entries(model: ActivityViewModel) -> tuple[Row, ...]:
    """The rows without the heads of days."""
    return model.state.rows.entries()


async def test_before_anything_was_signed_the_page_says_so(world: WalletWorld) -> None:
    model = world.activity()
    assert model.state.empty_text == ""

    await world.idle()

    assert model.state.empty_text == "Nothing has happened on this account yet."
    assert len(model.state.rows) == 0


async def test_each_entry_says_what_and_when_and_what_moved_the_newest_first(
    world: WalletWorld,
) -> None:
    model = await kept(
        world,
        numbered(1, act=Act.ALLOW, steps=2, status=TxStatus.FINAL, receipt=ALLOWED),
        numbered(2, step=2, steps=2, status=TxStatus.IN_BLOCK, receipt=CAME_FIRST),
        numbered(3),
    )

    heads = [row.cells[0].strong for row in model.state.rows if row.is_head]
    texts = [[cell.strong or cell.text for cell in row.cells] for row in entries(model)]
    assert heads == ["Waiting", "30 Nov 2026"]
    assert texts == [
        ["Swap 100.00 USDC", "", "", "sent", "12:00"],
        ["Swap 100.00 USDC", "+99.50 AID", "0.000800", "in a block", "12:00"],
    ]
    assert [row.cells[0].sub for row in entries(model)] == [POOL.name, f"2 steps, {POOL.name}"]
    assert entries(model)[1].cells[1].sub == "\u2212100.00 USDC"


async def test_an_allowance_alone_says_what_is_allowed(world: WalletWorld) -> None:
    first = numbered(1, act=Act.ALLOW, steps=2, status=TxStatus.FINAL, receipt=ALLOWED)
    model = await kept(world, first)

    (row,) = entries(model)
    assert (row.cells[0].sub, row.cells[1].text) == ("step 1 of 2", "allowed: 100.00 USDC")


@pytest.mark.requirement("T8")
@pytest.mark.parametrize(
    ("status", "word", "icon"),
    [
        (TxStatus.SIGNED, "not sent", "warning"),
        (TxStatus.UNKNOWN, "not seen", "warning"),
        (TxStatus.FAILED, "failed", "cross"),
    ],
)
async def test_each_state_has_a_word_and_a_shape(
    world: WalletWorld, status: TxStatus, word: str, icon: str
) -> None:
    model = await kept(world, numbered(1, status=status))

    cell = entries(model)[0].cells[3]
    assert (cell.text, cell.icon) == (word, icon)


async def test_a_failure_moved_nothing(world: WalletWorld) -> None:
    failed = receipt(succeeded=False)
    model = await kept(world, numbered(1, status=TxStatus.FAILED, receipt=failed))

    assert entries(model)[0].cells[1].text == "nothing moved"


def detail(model: ActivityViewModel) -> DetailState:
    """The open one."""
    assert model.state.detail
    return model.state.detail


async def test_a_row_opens_its_details_and_closes_them(world: WalletWorld) -> None:
    model = await kept(world, record(status=TxStatus.FINAL, receipt=receipt()))

    model.open(HASH)
    shown = detail(model)
    assert (shown.title, shown.look.word) == ("Swap 100.00 USDC", "final")
    assert shown.sentence == "Final: no later block can change it."
    assert {one.label: one.text or one.address or one.code for one in shown.lines} == {
        "Hash": HASH,
        "Contract": POOL.address,
        "Outcome": "Received 99.50 AID, 0.50 AID above your minimum",
        "Number (nonce)": "0",
        "Block": "1,234, 30 Nov 2026, 12:00 UTC",
        "Network fee": "0.0004 ETH",
    }
    assert [one.label for one in shown.lines if one.address] == ["Contract"]
    assert (shown.remedies, shown.has_receipt, shown.link_words) == ((), True, "")

    model.open(HASH)
    assert (model.state.opened, model.state.detail) == ("", None)


async def test_a_change_is_seen_at_once_and_that_of_another_account_is_not(
    world: WalletWorld,
) -> None:
    model = await kept(world, numbered(2, account=OTHER, status=TxStatus.FINAL, is_settled=True))
    wish = plan()
    world.will(wish)
    await world.transactions.sign(await world.transactions.check(wish), 1, 1)
    await world.idle()
    assert [row.cells[3].text for row in entries(model)] == ["sent"]

    world.ledger.mine()
    await world.transactions.look_at_open()
    await world.idle()
    assert [row.cells[3].text for row in entries(model)] == ["in a block"]

    world.accounts.choose(OTHER)
    await world.idle()

    assert [row.key for row in entries(model)] == [f"0x{2:064x}"]


async def test_locking_leaves_what_is_open_as_it_is(world: WalletWorld) -> None:
    model = await kept(world, record())
    model.open(HASH)

    world.accounts.lock()
    await world.idle()

    assert model.state.opened == HASH


class UnreadableStore(MemoryTxStore):
    """A damaged disk."""

    @override
    async def all(self, chain_id: int, account: Address) -> tuple[TxRecord, ...]:
        raise StorageFault("transactions")


async def test_a_disk_that_cannot_be_read_is_said() -> None:
    world = WalletWorld(SAVINGS, RAINY, store=UnreadableStore())
    model = world.activity()
    await world.idle()

    assert model.state.fault_text.endswith(StorageFault("").message.code)
    assert model.state.empty_text == ""


@pytest.fixture
async def nobody() -> AsyncIterator[WalletWorld]:
    world = WalletWorld()
    yield world
    await world.aclose()


async def test_without_an_account_there_is_nothing(nobody: WalletWorld) -> None:
    model = nobody.activity()
    await nobody.idle()

    assert len(model.state.rows) == 0


@pytest.mark.requirement("U8")
async def test_hidden_amounts_are_masked(world: WalletWorld) -> None:
    model = await kept(world, record(status=TxStatus.FINAL, receipt=receipt()))
    model.open(HASH)
    world.text.hides_amounts = True

    model.redraw()

    (row,) = entries(model)
    shown = [row.cells[0].strong, row.cells[1].text, row.cells[2].text, detail(model).title]
    assert all(HIDDEN in one for one in shown)
    lines = {one.label: one.text for one in detail(model).lines}
    assert HIDDEN in lines["Outcome"]
    assert HIDDEN in lines["Network fee"]
