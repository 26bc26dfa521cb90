"""The list of the Activity page: what is found in it, kept with it, and written of it."""

import asyncio
from collections.abc import AsyncIterator
import csv
from dataclasses import replace
from io import StringIO
import json
from pathlib import Path
from time import process_time

import pytest
from typing_extensions import override

from gaib_wallet.domain.activity import hash_of
from gaib_wallet.domain.movements import Movement, MovementKind
from gaib_wallet.domain.nav import VaultState
from gaib_wallet.domain.remarks import Remark
from gaib_wallet.domain.transactions import Act, TxRecord, TxStatus
from gaib_wallet.domain.units import Address, TokenChange
from gaib_wallet.domain.yields import NavHistory
from gaib_wallet.errors import AlreadyThere, NewerFile, RemarkTooLong, StorageFault
from gaib_wallet.services.yield_facts import YieldFacts
from gaib_wallet.viewmodels.activity import ActivityViewModel
from gaib_wallet.viewmodels.activity_export import COLUMNS
from gaib_wallet.viewmodels.text import Text
from tests.builders import AID, BLOCK, FRENCH, USDC, aid, plan, text, usdc
from tests.fake_chain import MemoryTxStore
from tests.unit.domain.test_activity import done, moved, signed
from tests.unit.services.desk import TurnedCalls
from tests.wallet_world import DEMO, OTHER, RAINY, SAVINGS, WalletWorld

MANY = 20_000
WINDOW = 20
"""Rows that a tall window shows."""
FRIEND = Address("0x2511DCaa7073c4057a5eeA4286c3883198CDE60F")
SWAP = done(1, TokenChange(-usdc("1250.5").raw, USDC), TokenChange(aid("1249").raw, AID))
PAYMENT = done(
    2,
    TokenChange(-usdc("40").raw, USDC),
    act=Act.SEND,
    pay=usdc("40"),
    least=None,
    venue="",
    plan=replace(plan(Act.SEND), recipient=OTHER, reference="=Invoice 117"),
)
CAME = moved(5, parties=(int(FRIEND, 16),))

HISTORY = NavHistory(BLOCK, VaultState(1, 1, 0), (), is_complete=True)


def facts_of(*movements: Movement) -> YieldFacts:
    """What the Yield page read of the account."""
    return YieldFacts(SAVINGS.address, HISTORY, (), (), None, None, movements=movements)


@pytest.fixture
async def world() -> AsyncIterator[WalletWorld]:
    world = WalletWorld(SAVINGS, RAINY)
    yield world
    await world.aclose()


async def listed(world: WalletWorld, *movements: Movement) -> ActivityViewModel:
    """The page over a swap, a payment to Alice, and `movements`."""
    world.names[OTHER] = "Alice Martin"
    for one in (SWAP, PAYMENT):
        await world.store.put(
            replace(one, account=SAVINGS.address, chain_id=world.network.chain_id)
        )
    model = world.activity()
    await world.idle()
    model.hear(facts_of(*movements))
    await world.idle()
    return model


def keys(model: ActivityViewModel) -> list[str]:
    return [row.key for row in model.state.rows.entries()]


async def test_what_the_chain_shows_besides_is_listed_under_its_day(world: WalletWorld) -> None:
    dust = moved(6, came=(usdc("0.001"),), parties=(int(FRIEND, 16),))
    paid = moved(7, MovementKind.EXIT_PAID, came=(aid("980"),))
    model = await listed(world, CAME, dust, paid)

    assert [row.cells[0].strong for row in model.state.rows] == [
        "7 Dec 2026",
        "The queue paid 980.00 AID",
        "6 Dec 2026",
        "Received under 0.01 USDC",
        "5 Dec 2026",
        "Received 500.00 USDC",
        "30 Nov 2026",
        "Send 40.00 USDC to Alice Martin",
        "Swap 100.00 USDC",
    ]
    model.open_row(hash_of(dust))
    assert model.state.detail
    assert "copy" in model.state.detail.sentence
    (party,) = (one for one in model.state.detail.lines if one.address)
    assert (party.address, party.is_copied) == (FRIEND, False)


@pytest.mark.requirement("U4")
async def test_the_address_of_a_sender_is_copied_only_if_it_has_a_name(world: WalletWorld) -> None:
    model = await listed(world, CAME)
    model.open_row(hash_of(CAME))
    world.names[FRIEND] = "Atlas"

    model.redraw()

    assert model.state.detail
    assert [one.is_copied for one in model.state.detail.lines if one.address] == [True]
    assert model.state.entry
    assert [one.who for one in model.state.entry.moved] == ["from Atlas"]


async def test_facts_of_another_account_are_not_taken(world: WalletWorld) -> None:
    model = await listed(world)

    model.hear(replace(facts_of(CAME), account=RAINY.address))
    await world.idle()

    assert hash_of(CAME) not in keys(model)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("alice", [PAYMENT]),
        ("invoice 117", [PAYMENT]),
        ("1,250.5", [SWAP]),
        ("1250.50", [SWAP]),
        ("40 usdc", [PAYMENT]),
        ("usdc 40", [PAYMENT]),
        ("swaps", [SWAP]),
        (str(BLOCK.number + 1), [SWAP]),
        ("0x" + OTHER[2:6] + " " + OTHER[6:], [PAYMENT]),
        (SWAP.tx_hash.upper().replace("X", "x"), [SWAP]),
        ("rent", [SWAP]),
        ("1.250,5", []),
    ],
)
async def test_words_amounts_and_remarks_are_found(
    world: WalletWorld, query: str, found: list[object]
) -> None:
    world.remarks.put(world.network.chain_id, SWAP.tx_hash, Remark("Rent", "of May"))
    model = await listed(world)

    model.search(query)

    assert keys(model) == [one.tx_hash for one in found]  # type: ignore[attr-defined]
    assert model.state.query == query


async def test_amounts_are_looked_for_as_the_region_writes_them() -> None:
    world = WalletWorld(SAVINGS, RAINY, says=Text(lambda _context, source, *_: source, FRENCH))
    model = await listed(world)

    model.search("1 250,5")

    assert keys(model) == [SWAP.tx_hash]
    await world.aclose()


@pytest.mark.requirement("U8")
async def test_hidden_amounts_are_not_found_by_guessing(world: WalletWorld) -> None:
    model = await listed(world)
    model.search("1250")
    assert keys(model) == [SWAP.tx_hash]
    world.text.hides_amounts = True

    model.redraw()

    assert keys(model) == []
    assert "Amounts are hidden" in model.state.search_note


async def test_a_long_text_in_the_search_holds_nobody_up(world: WalletWorld) -> None:
    model = await listed(world, CAME)
    before = process_time()

    model.search("77 " * 10_000)

    assert keys(model) == []
    assert process_time() - before < 1


async def test_lists_narrow_what_is_shown_and_are_cleared_at_once(world: WalletWorld) -> None:
    model = await listed(world, CAME)
    for part, key, kept in (
        ("kind", "payment", [hash_of(CAME), PAYMENT.tx_hash]),
        ("token", "AID", []),
    ):
        model.pick(part, key)
        assert keys(model) == kept
    assert (model.state.can_clear, model.state.count_text) == (True, "0 of 3")
    assert model.state.none_text

    model.clear()
    assert len(keys(model)) == 3
    assert (model.state.can_clear, model.state.count_text) == (False, "3 entries")


async def test_a_period_ends_with_the_chains_clock(world: WalletWorld) -> None:
    old = moved(40, time=int(BLOCK.mined_at.timestamp()) - 40 * 86_400)
    model = await listed(world, old)
    await world.beat()

    model.pick("period", "30")
    assert hash_of(old) not in keys(model)
    model.pick("period", "365")
    assert hash_of(old) in keys(model)


async def test_what_is_open_stays_open_as_long_as_it_is_listed(world: WalletWorld) -> None:
    model = await listed(world)
    model.open_row(SWAP.tx_hash)

    model.pick("kind", "swap")
    assert model.state.opened == SWAP.tx_hash
    model.pick("kind", "stake")
    assert (model.state.opened, model.state.detail) == ("", None)
    model.clear()
    assert model.state.opened_row == SWAP.tx_hash


async def test_a_remark_is_kept_shown_in_the_list_and_found(world: WalletWorld) -> None:
    model = await listed(world)
    model.open_row(SWAP.tx_hash)

    model.write("  Rent ", "of May\nand June")
    await world.idle()

    chain_id = world.network.chain_id
    assert world.remarks.of_chain(chain_id) == {SWAP.tx_hash: Remark("Rent", "of May\nand June")}
    assert model.state.entry
    assert (model.state.entry.label, model.state.entry.saved_text) == (
        "Rent",
        "Saved on this computer.",
    )
    assert model.state.rows.entries()[1].cells[0].sub.startswith("Rent \u00b7 ")
    model.search("june")
    assert keys(model) == [SWAP.tx_hash]


async def test_what_cannot_be_kept_is_said_and_what_was_stays(world: WalletWorld) -> None:
    model = await listed(world)
    model.open_row(SWAP.tx_hash)

    model.write("x" * 41, "")
    await world.idle()
    assert model.state.entry
    assert model.state.entry.fault_text == text().fault(RemarkTooLong(40, 500))

    world.remarks.fault = StorageFault("notes")
    model.write("Rent", "")
    await world.idle()
    assert model.state.entry.fault_text == text().fault(StorageFault("notes"))
    assert world.remarks.of_chain(world.network.chain_id) == {}


async def test_a_chain_that_begins_anew_loses_its_remarks(world: WalletWorld) -> None:
    chain_id = world.network.chain_id
    world.remarks.put(chain_id, SWAP.tx_hash, Remark("Rent"))
    model = await listed(world, CAME)

    await world.transactions.forget()
    await model.forget()
    await world.idle()

    assert (keys(model), world.remarks.of_chain(chain_id)) == ([], {})


async def test_a_file_of_remarks_that_was_damaged_is_said(world: WalletWorld) -> None:
    world.remarks.set_aside = Path("notes.damaged-1.json")

    model = world.activity()

    assert "notes.damaged-1.json" in model.state.lost_text
    assert model.state.lost_text.endswith("W-609")


class SlowStore(MemoryTxStore):
    """A disk that finds everything at once; while it `is_slow` it hands it over later."""

    def __init__(self) -> None:
        super().__init__()
        self.is_slow = False
        self.gate = asyncio.Event()

    @override
    async def all(self, chain_id: int, account: Address) -> tuple[TxRecord, ...]:
        found = await super().all(chain_id, account)
        if self.is_slow:
            await self.gate.wait()
        return found


@pytest.mark.parametrize("is_known", [False, True])
async def test_what_is_signed_while_the_disk_is_read_is_not_lost(is_known: bool) -> None:  # noqa: FBT001
    store = SlowStore()
    world = WalletWorld(SAVINGS, store=store, calls=TurnedCalls(DEMO))
    wish = plan()
    world.will(wish)
    checked = await world.transactions.check(wish)
    model = world.activity()
    if is_known:
        await world.idle()
        model.refresh()
    store.is_slow = True
    await asyncio.sleep(0)
    store.is_slow = False
    record = await world.transactions.sign(checked, 1, 1)
    store.gate.set()
    await world.idle()

    assert keys(model) == [record.tx_hash]
    await world.aclose()


async def test_what_is_said_of_one_remark_is_not_said_of_the_entry_that_was_opened_meanwhile(
    world: WalletWorld,
) -> None:
    model = await listed(world)
    for fault in (None, StorageFault("notes")):
        world.remarks.fault = fault
        model.show(SWAP.tx_hash)
        model.write("Rent", "")
        await asyncio.sleep(0)
        model.show(PAYMENT.tx_hash)
        await world.idle()

        assert model.state.entry
        assert (model.state.entry.saved_text, model.state.entry.fault_text) == ("", "")
        assert model.state.fault_text == (text().fault(fault) if fault else "")
    assert world.remarks.of_chain(world.network.chain_id) == {SWAP.tx_hash: Remark("Rent")}


async def test_remarks_that_cannot_be_read_are_said_until_they_can(world: WalletWorld) -> None:
    world.remarks.unread = world.remarks.fault = NewerFile("notes.json")
    model = await listed(world)
    model.open_row(SWAP.tx_hash)
    assert model.state.lost_text.endswith("It was not touched. W-507")

    model.write("Rent", "")
    await world.idle()
    assert model.state.entry is not None
    assert (model.state.entry.fault_text[-5:], model.state.entry.saved_text) == ("W-507", "")

    world.remarks.unread = world.remarks.fault = None
    model.write("Rent", "")
    await world.idle()
    assert model.state.lost_text == ""


async def written(
    world: WalletWorld, model: ActivityViewModel, *, is_json: bool, everything: bool = True
) -> bytes:
    path = Path(f"list-{is_json}-{everything}")
    listing = model.listing(everything=everything)
    assert listing is not None
    model.export(path, listing, is_json=is_json, replaces=False)
    await world.idle()
    assert model.state.saved_text == f"The list is saved as {path.name}."
    return world.copies.read(path)


async def test_csv_and_json_have_the_same_records_exact_in_every_region(
    world: WalletWorld,
) -> None:
    world.remarks.put(world.network.chain_id, SWAP.tx_hash, Remark("=1+1", "@note\n+two"))
    model = await listed(world, CAME)
    world.text.hides_amounts = True
    model.redraw()

    table = (await written(world, model, is_json=False)).decode()
    records = json.loads(await written(world, model, is_json=True))

    rows = list(csv.DictReader(StringIO(table, newline="")))
    assert [{key: cell.removeprefix("'") for key, cell in row.items()} for row in rows] == records
    assert set(records[0]) == set(COLUMNS)
    assert not any(
        cell[:1] in {"=", "+", "-", "@"} for row in rows for cell in row.values() if cell
    )
    came, paid, out, received = records
    assert (came["what"], came["direction"], came["amount"], came["amount_raw"]) == (
        "received",
        "in",
        "500",
        "500000000",
    )
    assert (came["counterparty"], came["log_index"], came["time_utc"]) == (
        FRIEND,
        "5",
        "2026-12-05T12:00:00Z",
    )
    assert (paid["counterparty"], paid["counterparty_name"]) == (OTHER, "Alice Martin")
    assert (out["direction"], out["amount"], out["token"]) == ("out", "1250.5", "USDC")
    assert (received["amount"], received["token_address"]) == ("1249", AID.address)
    assert (out["fee_wei"] != "", received["fee_wei"]) == (True, "")
    assert (out["label"], out["note"], out["state"]) == ("=1+1", "@note\n+two", "final")


async def test_what_is_listed_alone_can_be_written_and_nothing_is_overwritten(
    world: WalletWorld,
) -> None:
    waits = signed(9, account=SAVINGS.address, chain_id=world.network.chain_id)
    await world.store.put(waits)
    model = await listed(world)
    model.search(waits.tx_hash)

    (record,) = json.loads(await written(world, model, is_json=True, everything=False))
    assert (record["transaction"], record["amount"], record["block"]) == (waits.tx_hash, "", "")

    listing = model.listing(everything=True)
    assert listing is not None
    model.export(Path("list-True-False"), listing, is_json=True, replaces=False)
    await world.idle()
    assert model.state.fault_text == text().fault(AlreadyThere("list-True-False"))


async def test_what_was_asked_for_is_written_whoever_is_looked_at_by_then(
    world: WalletWorld,
) -> None:
    model = await listed(world, CAME)
    listing = model.listing(everything=True)
    assert listing is not None
    world.accounts.choose(RAINY.address)
    await world.idle()

    model.export(Path("mine"), listing, is_json=True, replaces=False)
    await world.idle()

    records = json.loads(world.copies.read(Path("mine")))
    assert {one["account"] for one in records} == {SAVINGS.address}
    assert len(records) == 4


async def test_of_twenty_thousand_only_the_rows_in_sight_are_written(world: WalletWorld) -> None:
    model = world.activity()
    await world.idle()
    model.hear(facts_of(*(moved(number) for number in range(MANY))))
    await world.idle()
    assert model.state.count_text == "20,000 entries"
    assert model.state.rows.written == 0

    _ = model.state.rows[:WINDOW]
    assert model.state.rows.written == WINDOW

    model.search("500 usdc")
    await world.idle()
    assert (len(model.state.rows.keys) > MANY, model.state.rows.written) == (True, 0)
    model.search(hash_of(moved(777)))
    await world.idle()
    assert keys(model) == [hash_of(moved(777))]
    before = model.state.rows
    model.open_row(before[1].key)
    assert model.state.rows == before


async def test_one_change_among_many_writes_one_line_anew(world: WalletWorld) -> None:
    model = await listed(world, *(moved(number) for number in range(100, 200)))
    first = {row.key for row in model.state.rows.entries()}

    changed = replace(SWAP, account=SAVINGS.address, chain_id=world.network.chain_id)
    await world.store.put(replace(changed, status=TxStatus.FAILED))
    model.refresh()
    await world.idle()

    assert {row.key for row in model.state.rows.entries()} == first
    model.pick("standing", "failed")
    assert keys(model) == [SWAP.tx_hash]
