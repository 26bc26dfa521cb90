"""The Send sheet without a window: who gets it, how much, and what has to be meant."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace

import pytest

from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.network import Flow, Health
from gaib_wallet.domain.payment_requests import PaymentRequest, write_request
from gaib_wallet.domain.transactions import Act, TxStatus
from gaib_wallet.domain.units import ETH, NO_ADDRESS, Address
from gaib_wallet.viewmodels.send import SendViewModel
from tests.builders import CONTRACTS, NETWORK, SAID, USDC, eth, record, usdc
from tests.contact_world import ATLAS, LIKE_ATLAS, STRANGER
from tests.send_world import SendWorld
from tests.wallet_world import DEMO, RAINY, SAVINGS, WATCHED

REQUEST = PaymentRequest(ATLAS, NETWORK.chain_id, USDC.address, usdc("25").raw, "Invoice 12")


@pytest.fixture
async def world() -> AsyncIterator[SendWorld]:
    world = SendWorld()
    world.contacts.add("Atlas", ATLAS)
    await world.beat()
    yield world
    await world.aclose()


async def opened(world: SendWorld) -> SendViewModel:
    model = world.send()
    await world.idle()
    return model


async def filled(world: SendWorld, recipient: str = ATLAS, pay: str = "25") -> SendViewModel:
    model = await opened(world)
    model.edit_recipient(recipient)
    model.edit_pay(pay)
    await world.idle()
    return model


async def test_a_name_an_address_or_a_part_of_a_name_leads_to_a_plan(world: SendWorld) -> None:
    model = await opened(world)

    model.edit_recipient("atl")
    assert [one.name for one in model.state.offers] == ["Atlas"]
    assert model.state.address == ""
    model.choose(model.state.offers[0].address)
    assert (model.state.recipient_text, model.state.address) == ("Atlas", ATLAS)
    model.edit_recipient("rainy DAY")
    assert model.state.address == RAINY.address
    assert model.state.name == "Rainy day, your own account"
    model.edit_recipient(ATLAS.lower())
    model.edit_pay("25")
    await world.idle()

    assert model.state.address == ATLAS
    assert model.state.name == "Atlas"
    assert model.state.can_review
    assert model.state.review_text == "Review: send 25.00 USDC"
    assert model.state.amount.value_text == "about 25.00 USD"


async def test_what_is_reviewed_says_exactly_what_the_form_says(world: SendWorld) -> None:
    model = await filled(world)
    model.edit_reference("  Rent,\n May ")
    model.review()
    await world.idle()

    proposal = world.reviewed[0]
    sent = proposal.plan
    assert (sent.act, sent.pay, sent.recipient) == (Act.SEND, usdc("25"), ATLAS)
    assert (sent.target, sent.reference) == (ATLAS, "Rent, May")
    assert (sent.expected, sent.least) == (None, None)
    assert proposal.names == {ATLAS: "Atlas"}
    assert [one.kind for one in proposal.cautions] == ["info"]
    again = await proposal.again()
    assert again.plan.calls == sent.calls


async def test_a_closed_review_keeps_the_form_and_a_signed_one_ends_it(world: SendWorld) -> None:
    model = await filled(world)
    before = model.state

    model.review()
    await world.idle()
    assert model.state == before

    world.signs = True
    model.review()
    await world.idle()
    assert model.state.is_done


async def test_max_of_ether_leaves_the_fee_and_max_of_a_token_is_all_of_it(
    world: SendWorld,
) -> None:
    model = await filled(world)
    model.take_part(100)
    assert model.state.amount.text == "12,500"

    model.choose_token("ETH")
    await world.idle()
    model.take_part(100)
    fast = (await world.ledger.gas_offers()).fast.most * 26_250
    assert model.state.amount.text == world.text.as_typed(
        world.text.parse_amount("10", ETH) - type(eth("1"))(fast, ETH)  # type: ignore[operator]
    )
    assert model.state.amount.value_text.startswith("Kept for the fee: ")
    assert model.state.can_review

    model.edit_pay("10")
    assert model.state.amount.code == "W-169"


@pytest.mark.parametrize(
    ("pay", "code"), [("0", "W-161"), ("12501", "W-101"), ("ten", "W-104"), ("1,5", "W-103")]
)
@pytest.mark.requirement("T15")
async def test_each_bad_amount_has_its_sentence_and_no_review(
    world: SendWorld, pay: str, code: str
) -> None:
    model = await filled(world, pay=pay)

    assert model.state.amount.code == code
    assert not model.state.can_review


@pytest.mark.parametrize(
    ("typed", "note"),
    [
        ("0x12", "After 0x, 40 characters are needed; here: 2."),
        (
            ATLAS[:-1] + "f",
            "At least one character of this address is wrong. Copy it again, whole. W-122",
        ),
        ("vitalik.eth", "does not look up names such as vitalik.eth"),
        ("Nobody", "Nobody of this name is among your contacts and accounts."),
        (NO_ADDRESS, "Nobody has its key: what is sent there is lost. W-152"),
        ("ethereum:vitalik.eth", "does not look up names"),
        (write_request(PaymentRequest(ATLAS, 1)), "on the network Ethereum"),
        (write_request(PaymentRequest(ATLAS, 777)), "on the network 777"),
        (write_request(PaymentRequest(ATLAS, None, STRANGER)), "does not know, at 0x7E5F 4552"),
    ],
)
async def test_what_cannot_be_paid_says_why(world: SendWorld, typed: str, note: str) -> None:
    model = await filled(world, typed)

    assert note in model.state.recipient_note
    assert not model.state.can_review


async def test_a_link_fills_the_form_exactly_and_a_change_is_said(world: SendWorld) -> None:
    model = await opened(world)

    model.edit_recipient(write_request(REQUEST))
    await world.idle()

    state = model.state
    assert (state.address, state.amount.text, state.amount.symbol) == (ATLAS, "25", "USDC")
    assert state.reference == "Invoice 12"
    assert state.request_text == "Requested by this link: 25.00 USDC, reference Invoice 12."
    assert state.can_review
    model.edit_pay("24")
    assert model.state.request_text.endswith("You changed the amount.")
    assert model.state.request_tone == "warning"
    model.choose(RAINY.address)
    assert (model.state.request_text, model.state.reference) == ("", "")


async def test_a_link_is_void_once_somebody_else_is_paid(world: SendWorld) -> None:
    model = await opened(world)
    model.edit_recipient(write_request(REQUEST))
    await world.idle()

    model.edit_recipient("rainy d")
    model.choose(RAINY.address)
    await world.idle()

    state = model.state
    assert (state.amount.text, state.reference) == ("25", "")
    assert (state.request_text, state.request_tone) == (
        "The link asked to pay somebody else. Only its amount, 25.00 USDC, is still here.",
        "warning",
    )
    model.edit_pay("26")
    assert model.state.request_text == ""


async def test_a_reference_of_ones_own_outlives_the_link(world: SendWorld) -> None:
    model = await opened(world)
    model.edit_recipient(write_request(REQUEST))
    model.edit_reference("Rent")

    model.choose(RAINY.address)
    model.choose(ATLAS)

    assert (model.state.reference, model.state.request_text) == ("Rent", "")


async def test_a_link_for_the_coin_without_network_or_amount_says_so(world: SendWorld) -> None:
    model = await opened(world)

    model.edit_recipient(write_request(PaymentRequest(ATLAS)))
    await world.idle()

    assert model.state.request_text == (
        "The link names no amount. It names no network; this is Made up for tests."
    )
    model.edit_recipient(write_request(PaymentRequest(ATLAS, raw=eth("1").raw)))
    assert (model.state.amount.text, model.state.amount.symbol) == ("1", "ETH")


async def codes(*found: str) -> Sequence[str]:
    return found


async def test_a_picture_with_one_code_fills_the_form_and_any_other_says_why(
    world: SendWorld,
) -> None:
    model = await filled(world)

    for found, code in (((), "W-165"), (("a", "b"), "W-166"), (("bitcoin:x",), "W-155")):
        model.read_picture(lambda found=found: codes(*found))  # type: ignore[misc]
        await world.idle()
        assert code in model.state.recipient_note
        assert model.state.address == ATLAS  # nothing was lost
    model.read_picture(lambda: codes(RAINY.address, RAINY.address))
    await world.idle()
    assert (model.state.address, model.state.recipient_note) == (RAINY.address, "")


async def test_a_denied_party_is_named_before_anything_is_signed(world: SendWorld) -> None:
    world.reader.denied = {ATLAS}
    model = await filled(world)

    assert "The issuer of USDC has the recipient on its deny list: Atlas" in (
        model.state.recipient_note
    )
    assert not model.state.can_review
    world.reader.denied = {SAVINGS.address}
    await world.mine()
    assert "has this account on its deny list" in model.state.fault_text


@pytest.mark.requirement("U5")
async def test_a_look_alike_is_blocked_until_its_own_end_is_typed(world: SendWorld) -> None:
    like = with_checksum(LIKE_ATLAS[2:])
    model = await filled(world, like)

    assert model.state.address == like
    assert model.state.notices[0].kind == "negative"
    assert "begins and ends like that of Atlas" in model.state.notices[0].text
    assert (model.state.known_address, model.state.known_name) == (ATLAS, "The address of Atlas")
    assert not model.state.can_review
    asked = int(model.state.type_text.split("last ")[1].split()[0])
    model.type(ATLAS[-asked:])
    assert model.state.type_note == "These are the last characters of Atlas."
    assert not model.state.can_review
    model.type(like[-asked:].lower())
    assert model.state.can_review
    model.review()
    await world.idle()
    proposal = world.reviewed[0]
    assert proposal.confirmation is not None
    assert proposal.typed_loss == proposal.confirmation.answer
    assert proposal.cautions[0].kind == "warning"

    model.use_known()
    await world.idle()
    assert model.state.recipient_text == "Atlas"
    assert (model.state.address, model.state.can_review) == (ATLAS, True)


@pytest.mark.requirement("U5")
async def test_one_equal_end_is_only_a_warning(world: SendWorld) -> None:
    model = await filled(world, with_checksum(ATLAS[2:8] + "0" * 34))

    assert model.state.notices[0].kind == "warning"
    assert model.state.can_review


@pytest.mark.parametrize("known", [USDC.address, SAID.address, CONTRACTS.v3_router])
@pytest.mark.requirement("U5")
async def test_a_contract_of_the_network_is_never_a_look_alike_and_has_to_be_typed(
    world: SendWorld, known: Address
) -> None:
    model = await filled(world, known)

    assert "belongs to nobody. What is sent to it is lost." in model.state.notices[0].text
    assert model.state.known_address == ""
    assert not model.state.can_review
    model.type(known[-8:])
    assert model.state.can_review


async def test_oneself_and_strange_code_have_to_be_ticked(world: SendWorld) -> None:
    world.reader.contracts = {STRANGER}
    for recipient in (SAVINGS.address, STRANGER):
        model = await filled(world, recipient)
        assert model.state.tick_text
        assert model.state.review_reason == "Tick that you mean it"
        model.tick(is_ticked=True)
        assert model.state.can_review
        model.edit_recipient(ATLAS)
        assert not model.state.is_ticked


async def test_the_first_time_is_said_until_a_block_has_one(world: SendWorld) -> None:
    model = await filled(world)
    assert model.state.notices[0].text == "First time to this address."

    model.review()
    await world.idle()
    whole = world.reviewed[0].plan
    sent = record(Act.SEND, TxStatus.SENT, of=whole)
    await world.store.put(replace(sent, plan=whole))
    await world.mine()
    assert model.state.notices
    await world.store.put(replace(sent, plan=whole, status=TxStatus.IN_BLOCK))
    await world.mine()
    assert [one.text for one in model.state.notices] == [
        "You sent exactly this there on 30 Nov 2026, 12:00 UTC. This would be another payment."
    ]
    assert model.state.can_review
    model.edit_pay("26")
    assert model.state.notices == ()


async def test_without_ether_for_the_fee_it_says_that_the_tokens_are_safe(
    world: SendWorld,
) -> None:
    world.protocol.native = eth("0.00001")
    model = await filled(world)

    assert model.state.amount.code == "W-110"
    assert "Your 25.00 USDC is safe." in model.state.amount.error_text


async def test_a_changed_clipboard_is_said(world: SendWorld) -> None:
    model = await filled(world)

    model.note_swap()

    assert "The clipboard changed while it was pasted" in model.state.recipient_note
    assert model.state.recipient_tone == "warning"


async def test_locked_it_keeps_everything_and_goes_on_after(world: SendWorld) -> None:
    model = await filled(world)

    world.accounts.lock()
    await world.beat()
    assert model.state.unlock_text == "Unlock"
    assert (model.state.address, model.state.amount.text) == (ATLAS, "25")
    await world.unlock()
    await world.beat()
    assert model.state.can_review


async def test_a_silent_node_turns_review_off_and_nothing_else(world: SendWorld) -> None:
    model = await filled(world)

    await world.silence()
    assert world.pulse.now_known.health is Health.SILENT
    assert model.state.review_reason == "Waiting for the node"
    assert model.state.address == ATLAS
    await world.answers_again()
    await world.idle()
    assert model.state.can_review


async def test_a_watched_account_can_be_checked_and_says_that_it_cannot_sign() -> None:
    world = SendWorld(WATCHED)
    await world.beat()
    model = await filled(world)

    assert "only watched" in model.state.watched_text
    assert model.state.can_review
    await world.aclose()


async def test_the_form_lets_go_when_its_sheet_is_closed(world: SendWorld) -> None:
    model = await filled(world)

    model.close()
    before = model.state
    await world.silence()

    assert model.state is before


async def test_where_nothing_is_sent_the_form_says_why_at_once() -> None:
    reason = "Its coin has another name."
    closed = SendWorld(network=replace(DEMO, closed={Flow.SEND: reason}))

    model = await opened(closed)

    assert reason in model.state.fault_text
    assert not model.state.can_review
    await closed.aclose()
