"""What can be done about a transaction that is stuck: what is offered, when, and what it makes."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from typing_extensions import override

from gaib_wallet.domain.accounts import Account, AccountKind
from gaib_wallet.domain.transactions import Act, PrivateRoute, Replaced, TxPlan, TxRecord, TxStatus
from gaib_wallet.domain.units import Address, TokenChange
from gaib_wallet.errors import AlreadyThere, LinkRefused, NotWaiting
from gaib_wallet.viewmodels.activity import ActivityViewModel
from gaib_wallet.viewmodels.activity_detail import DetailLine, DetailState, Hindrance
from gaib_wallet.viewmodels.activity_state import GapState
from tests.builders import (
    ACCOUNT,
    BLOCK,
    POOL,
    USDC,
    allow_call,
    eth,
    fee,
    plan,
    receipt,
    record,
    text,
    usdc,
)
from tests.unit.services.desk import TurnedCalls
from tests.wallet_world import DEMO, RAINY, SAVINGS, WATCHED, WalletWorld

ALICE = Address("0x62ECbE50AEDA46909eF8D8e76954BA17598a5060")
ROUTE = PrivateRoute("relay.example", BLOCK.number, 25)


class SpeechlessCalls(TurnedCalls):
    """Bytes that mean nothing say nothing of themselves."""

    @override
    def described(self, plan: TxPlan) -> TxPlan:
        return plan


@pytest.fixture
async def world() -> AsyncIterator[WalletWorld]:
    world = WalletWorld(SAVINGS, RAINY, calls=SpeechlessCalls(DEMO))
    yield world
    await world.aclose()


def stuck(nonce: int = 0, **fields: object) -> TxRecord:
    of = replace(record(nonce=nonce), plan=plan().bare(), fee=fee(), tx_hash=f"0x{nonce + 1:064x}")
    return replace(of, **fields)  # type: ignore[arg-type]  # by field name


async def opened(world: WalletWorld, *records: TxRecord) -> ActivityViewModel:
    """The page over `records`, the first of them open, with a node that answers."""
    for one in records:
        await world.store.put(one)
    model = world.activity()
    await world.beat()
    model.open(records[0].tx_hash)
    return model


def detail(model: ActivityViewModel) -> DetailState:
    assert model.state.detail
    return model.state.detail


def gap(model: ActivityViewModel) -> GapState:
    assert model.state.gap
    return model.state.gap


def offered(model: ActivityViewModel) -> list[str]:
    return [one.words for one in detail(model).remedies]


def line(model: ActivityViewModel, label: str) -> DetailLine:
    return next(one for one in detail(model).lines if one.label == label)


@pytest.mark.requirement("T11")
@pytest.mark.parametrize(
    ("of", "words"),
    [
        (stuck(), ["Speed up", "Cancel it"]),
        (stuck(act=Act.CANCEL), ["Speed up"]),
        (stuck(status=TxStatus.SIGNED), ["Send it", "Cancel it", "Give up"]),
        (stuck(status=TxStatus.UNKNOWN), ["Send again", "Cancel it", "Give up"]),
        (stuck(status=TxStatus.UNKNOWN, missing_since=1), ["Give up"]),
        (stuck(status=TxStatus.GIVEN_UP), ["Cancel it"]),
        (stuck(private=ROUTE), ["Cancel it"]),
        (
            stuck(status=TxStatus.UNKNOWN, private=replace(ROUTE, since=BLOCK.number - 25)),
            ["Send publicly", "Cancel it"],
        ),
        (stuck(status=TxStatus.IN_BLOCK, receipt=receipt()), []),
        (stuck(status=TxStatus.FINAL, receipt=receipt()), []),
        (stuck(status=TxStatus.FAILED, receipt=receipt(succeeded=False)), []),
        (stuck(status=TxStatus.REPLACED), []),
        (stuck(status=TxStatus.DROPPED), []),
    ],
)
async def test_each_state_offers_what_can_help_it(
    world: WalletWorld, of: TxRecord, words: list[str]
) -> None:
    model = await opened(world, of)

    assert offered(model) == words
    assert all(one.is_enabled for one in detail(model).remedies)
    assert detail(model).remedies_off == ""


@pytest.mark.requirement("T11")
async def test_speeding_up_shows_the_same_plan_again_with_what_it_takes_the_place_of(
    world: WalletWorld,
) -> None:
    world.names[POOL.address] = "Curve"
    waiting = stuck()
    model = await opened(world, waiting)

    model.act("speed-up")
    await world.idle()

    (proposal,) = world.reviewed
    assert proposal.plan.act is Act.SWAP
    assert proposal.plan.replaces == Replaced(waiting.tx_hash, 0, fee().price)
    assert proposal.replaced == waiting
    assert proposal.names == {POOL.address: "Curve"}
    again = await proposal.again()
    assert again.plan.replaces == proposal.plan.replaces


@pytest.mark.requirement("T11")
async def test_cancelling_shows_a_transaction_of_nothing_with_its_number(
    world: WalletWorld,
) -> None:
    model = await opened(world, stuck())

    model.act("cancel")
    await world.idle()

    (proposal,) = world.reviewed
    assert (proposal.plan.act, proposal.plan.account) == (Act.CANCEL, ACCOUNT)
    assert proposal.plan.replaces
    assert proposal.plan.replaces.nonce == 0


@pytest.mark.requirement("T11")
async def test_what_cannot_be_done_any_more_is_said_and_nothing_is_shown(
    world: WalletWorld,
) -> None:
    model = await opened(world, stuck())
    await world.store.put(stuck(status=TxStatus.FINAL, receipt=receipt()))

    model.act("cancel")
    await world.idle()

    assert detail(model).fault_text == text().fault(NotWaiting())
    assert world.reviewed == []
    model.open(stuck().tx_hash)
    model.open(stuck().tx_hash)
    assert detail(model).fault_text == ""


@pytest.mark.requirement("T11")
async def test_giving_up_is_kept_and_seen(world: WalletWorld) -> None:
    model = await opened(world, stuck(status=TxStatus.SIGNED))

    model.act("give-up")
    await world.idle()

    assert detail(model).look.word == "given up"
    assert offered(model) == ["Cancel it"]


@pytest.mark.requirement("T12")
async def test_a_relay_that_gave_up_leaves_one_click_to_the_public(world: WalletWorld) -> None:
    wish = plan()
    world.will(wish)
    sent = await world.transactions.sign(await world.transactions.check(wish), 1, 1)
    old = replace(ROUTE, since=BLOCK.number - 25)
    model = await opened(world, replace(sent, status=TxStatus.UNKNOWN, private=old))

    model.act("send-publicly")
    await world.idle()

    assert detail(model).look.word == "sent"
    assert (await world.transactions.history(ACCOUNT))[0].private is None


async def test_locked_it_says_so_and_what_asks_for_no_key_stays_on(world: WalletWorld) -> None:
    model = await opened(world, stuck(status=TxStatus.UNKNOWN))

    world.accounts.lock()
    await world.beat()

    on = {one.words: one.is_enabled for one in detail(model).remedies}
    assert on == {"Send again": True, "Cancel it": False, "Give up": True}
    assert detail(model).remedies_off == Hindrance.LOCKED.value


async def test_a_silent_node_turns_off_all_but_giving_up(world: WalletWorld) -> None:
    model = await opened(world, stuck(status=TxStatus.UNKNOWN))

    await world.silence()

    on = {one.words: one.is_enabled for one in detail(model).remedies}
    assert on == {"Send again": False, "Cancel it": False, "Give up": True}
    assert detail(model).remedies_off == Hindrance.SILENT.value


async def test_an_account_that_is_only_watched_signs_nothing() -> None:
    watched = Account("Old", ACCOUNT, AccountKind.WATCH)
    world = WalletWorld(watched, WATCHED)
    model = await opened(world, stuck())

    assert not any(one.is_enabled for one in detail(model).remedies)
    assert detail(model).remedies_off == Hindrance.WATCH_ONLY.value
    await world.aclose()


@pytest.mark.requirement("T11")
async def test_several_stand_in_the_order_of_their_numbers_and_say_what_they_wait_for(
    world: WalletWorld,
) -> None:
    model = await opened(world, stuck(1), stuck(0), stuck(2))

    assert [row.cells[0].sub for row in model.state.rows.entries()] == [
        "number 2, after number 1",
        "number 1, after number 0",
        POOL.name,
    ]
    assert line(model, "Number (nonce)").text == "1; it waits until number 0 is in a block"


@pytest.mark.requirement("T11")
async def test_a_gap_is_explained_and_can_be_filled(world: WalletWorld) -> None:
    model = await opened(world, stuck(2))

    assert gap(model).text.startswith(
        "Transaction number 2 waits for number 0, which this wallet does not have."
    )
    assert (gap(model).button, gap(model).is_enabled) == ("Fill number 0", True)

    model.fill()
    await world.idle()

    (proposal,) = world.reviewed
    assert proposal.plan.act is Act.CANCEL
    assert proposal.plan.replaces
    assert (proposal.plan.replaces.nonce, proposal.plan.replaces.tx_hash) == (0, "")
    assert proposal.replaced is None

    world.accounts.lock()
    locked = gap(model)
    assert not locked.is_enabled
    assert locked.text.endswith(Hindrance.LOCKED.value)


@pytest.mark.requirement("T11")
async def test_a_gap_that_is_none_any_more_is_said(world: WalletWorld) -> None:
    model = await opened(world, stuck(1))
    await world.store.put(stuck(0))

    model.fill()
    await world.idle()

    assert model.state.fault_text == text().fault(NotWaiting())
    assert world.reviewed == []


async def test_only_those_that_wait_or_failed_can_be_listed(world: WalletWorld) -> None:
    failed = stuck(1, status=TxStatus.FAILED, receipt=receipt(succeeded=False))
    model = await opened(world, stuck(2), failed, stuck(0, status=TxStatus.FINAL))

    model.pick("standing", "waiting")
    assert [row.key for row in model.state.rows.entries()] == [stuck(2).tx_hash]
    model.pick("standing", "failed")
    assert [row.key for row in model.state.rows.entries()] == [failed.tx_hash]
    assert model.state.detail is None
    await world.store.put(replace(failed, status=TxStatus.FINAL))
    model.refresh()
    await world.idle()
    assert (len(model.state.rows), model.state.none_text) == (
        0,
        "Nothing on this account fits what you look for.",
    )


async def test_what_the_strip_speaks_of_is_shown_whatever_was_listed(world: WalletWorld) -> None:
    model = await opened(world, stuck(1), stuck(0, status=TxStatus.FINAL, receipt=receipt()))
    model.pick("standing", "failed")

    for _ in range(2):
        model.show(stuck(0).tx_hash)

    assert (model.state.opened, model.state.can_clear) == (stuck(0).tx_hash, False)


async def test_a_payment_shows_whom_it_paid_with_what_reference(world: WalletWorld) -> None:
    world.names[ALICE] = "Alice"
    whole = replace(plan(Act.SEND), recipient=ALICE, reference="pay \u202e me")
    sent = stuck(act=Act.SEND, plan=whole, pay=eth("0.5"), least=None)
    done = replace(receipt(), changes=())
    model = await opened(world, replace(sent, status=TxStatus.FINAL, receipt=done))

    assert detail(model).title == "Send 0.5000 ETH to Alice"
    assert line(model, "To") == DetailLine("To", "Alice", address=ALICE)
    assert line(model, "Reference").text == "pay \ufffd me"
    assert model.state.rows[1].cells[1].text == "\u22120.5000 ETH"


async def test_what_is_taken_back_says_from_whom(world: WalletWorld) -> None:
    revoke = replace(plan(Act.REVOKE), calls=(allow_call(usdc("0"), ALICE),))
    model = await opened(world, stuck(act=Act.REVOKE, plan=revoke, to=USDC.address))

    assert line(model, "Taken from").address == ALICE
    assert line(model, "Contract").address == USDC.address
    assert line(model, "Network fee").text.startswith("at most ")


@pytest.mark.requirement("T11")
async def test_both_of_one_number_name_each_other(world: WalletWorld) -> None:
    old = stuck(status=TxStatus.REPLACED, replaced_by="0x" + "ee" * 32)
    whole = replace(plan(Act.CANCEL), replaces=Replaced(old.tx_hash, 0, fee().price))
    new = stuck(act=Act.CANCEL, plan=whole, tx_hash="0x" + "ee" * 32, pay=None)
    model = await opened(world, old, new)

    replaced = line(model, "Replaced by")
    assert (replaced.text, replaced.code) == ("Cancel number 0", new.tx_hash)
    model.open(new.tx_hash)
    takes = line(model, "Takes the place of")
    assert (takes.text, takes.code) == ("Swap 100.00 USDC", old.tx_hash)


@pytest.mark.requirement("U2")
async def test_foreign_words_of_a_failure_stand_among_technical_details(
    world: WalletWorld,
) -> None:
    why = replace(receipt(succeeded=False), reason="call 0800 evil")
    model = await opened(world, stuck(status=TxStatus.FAILED, receipt=why))

    assert detail(model).technical == "call 0800 evil"
    shown = replace(detail(model), technical="")
    assert "evil" not in repr(shown)


@pytest.mark.requirement("T11")
async def test_what_the_chain_took_back_names_the_block(world: WalletWorld) -> None:
    model = await opened(world, stuck(was_in=BLOCK))

    assert detail(model).look.word == "taken back"
    assert line(model, "Taken back from").text == "1,234, 30 Nov 2026, 12:00 UTC"


async def test_a_receipt_is_kept_where_a_person_said_and_replaces_only_if_told(
    world: WalletWorld, tmp_path: Path
) -> None:
    came = replace(receipt(), changes=(TokenChange(-1, USDC),))
    model = await opened(world, stuck(status=TxStatus.FINAL, receipt=came))
    paper = model.receipt()
    assert paper
    assert "1.2.3" in paper.foot
    path = tmp_path / paper.file_name

    model.save_receipt(path, b"%PDF", replaces=False)
    await world.idle()
    assert world.copies.read(path) == b"%PDF"
    assert model.state.saved_text == f"The receipt is saved as {path.name}."

    model.save_receipt(path, b"other", replaces=False)
    await world.idle()
    assert detail(model).fault_text == text().fault(AlreadyThere(path.name))
    assert (model.state.saved_text, world.copies.read(path)) == ("", b"%PDF")


async def test_what_no_block_has_gives_no_receipt(world: WalletWorld) -> None:
    model = await opened(world, stuck())

    assert not detail(model).has_receipt
    assert model.receipt() is None
    model.open(stuck().tx_hash)
    assert model.receipt() is None
    model.act("cancel")
    await world.idle()
    assert world.reviewed == []


@pytest.mark.requirement("U3")
async def test_a_page_is_offered_where_the_network_names_one_and_nobody_is_told_too_early() -> None:
    network = replace(DEMO, explorer="https://etherscan.io")
    world = WalletWorld(SAVINGS, network=network)
    sent, secret = stuck(), stuck(1, private=ROUTE)
    model = await opened(world, sent, secret, stuck(2, status=TxStatus.SIGNED))
    assert detail(model).link_words == "Open at etherscan.io\u2026"
    link = model.link({"etherscan.io"})
    assert link
    assert link.url == f"https://etherscan.io/tx/{sent.tx_hash}"

    assert model.link({"elsewhere.example"}) is None
    assert detail(model).fault_text == text().fault(LinkRefused())
    for one in (secret, stuck(2)):
        model.open(one.tx_hash)
        assert detail(model).link_words == ""
    model.open(stuck(2).tx_hash)
    assert model.link({"etherscan.io"}) is None
    await world.aclose()
