"""Turns that a sheet can take: permits, relays, what was not sent, what is left or handed on."""

from dataclasses import dataclass, field, replace

import pytest
from typing_extensions import override

from gaib_wallet.domain.fees import GasPrice
from gaib_wallet.domain.network import Health, Relay
from gaib_wallet.domain.transactions import (
    Act,
    Allowance,
    Replaced,
    TxPlan,
    TxRecord,
    TxRequest,
    TxStatus,
)
from gaib_wallet.domain.units import TokenAmount, TokenChange
from gaib_wallet.errors import ClocksDiffer, NodesDisagree
from gaib_wallet.viewmodels.review import (
    BlockedFooter,
    FollowUp,
    ReceiptFooter,
    ReceiptStage,
    SignFooter,
)
from gaib_wallet.viewmodels.sheet import review_of
from gaib_wallet.viewmodels.signing import (
    Caution,
    Confirmation,
    Phase,
    Proposal,
    SheetLinks,
    SigningViewModel,
)
from gaib_wallet.words import Message
from tests import review_scenes
from tests.builders import (
    ACCOUNT,
    AID,
    POOL,
    USDC,
    aid,
    allow_call,
    eth,
    plan,
    record,
    some_call,
    text,
    usdc,
)
from tests.fake_chain import Effect
from tests.unit.services.desk import TurnedCalls
from tests.unit.viewmodels.sheet_world import PAY, SWAP, Sheet, footer, signed, swap_sheet
from tests.wallet_world import DEMO, SAVINGS, WalletWorld

RELAYED = replace(DEMO, relay=Relay("https://relay.example/fast", 3))
PERMIT = some_call(Act.PERMIT, USDC.address)
SWAP_WITH_PERMIT = replace(SWAP, data=b"swap with permit")


@dataclass
class Elsewhere:
    """Where the links of a sheet led to."""

    revoked: list[tuple[Allowance, ...]] = field(default_factory=list)
    cancelled: list[TxRecord] = field(default_factory=list)
    exported: list[TxPlan] = field(default_factory=list)
    sealed: list[TxRequest] = field(default_factory=list)

    @property
    def links(self) -> SheetLinks:
        return SheetLinks(self._revoke, self._cancel, self._export, self._seal)

    async def _revoke(self, _plan: TxPlan, left: tuple[Allowance, ...]) -> None:
        self.revoked.append(left)

    async def _cancel(self, record: TxRecord) -> None:
        self.cancelled.append(record)

    async def _export(self, plan: TxPlan) -> None:
        self.exported.append(plan)

    def _seal(self, request: TxRequest) -> tuple[bytes, str]:
        self.sealed.append(request)
        return bytes([2, request.nonce]) + request.data, "0x" + "11" * 32


class PermitCalls(TurnedCalls):
    """Puts no signature anywhere, but another swap in the place of the first."""

    @override
    def with_signature(self, plan: TxPlan, signature: bytes) -> TxPlan:
        return replace(plan, calls=(SWAP_WITH_PERMIT,))


def receipt_of(model: SigningViewModel) -> ReceiptFooter:
    shown = footer(model)
    assert isinstance(shown, ReceiptFooter)
    return shown


async def press(sheet: Sheet, model: SigningViewModel, what: FollowUp) -> None:
    model.follow_up(what)
    await sheet.world.idle()


@pytest.mark.requirement("T4")
async def test_a_permit_is_signed_first_and_what_is_left_is_rehearsed_with_it() -> None:
    world = WalletWorld(SAVINGS, calls=PermitCalls(DEMO))
    sheet = Sheet(world)
    with_permit = replace(
        review_scenes.swap_permit().plan, account=ACCOUNT, calls=(PERMIT, SWAP), least=aid("99")
    )
    moved = (TokenChange(-usdc("10000").raw, USDC), TokenChange(aid("10009.01").raw, AID))
    for call in (SWAP, SWAP_WITH_PERMIT):
        world.ledger.will(call, Effect(moved))
    world.ledger.will(PERMIT, Effect())
    await world.pulse.beat()
    model = world.signing(Proposal(with_permit, None, sheet.again_of(None)))
    await world.idle()
    assert footer(model) == SignFooter("Sign 1 of 2: allow 10,000.00 USDC by signature")

    await signed(sheet, model)

    assert (world.keys.signed, world.ledger.sent) == ([], [])
    assert footer(model) == SignFooter("Sign 2 of 2: swap 10,000.00 USDC")
    assert world.ledger.rehearsed[-1] == (SWAP_WITH_PERMIT,)
    await signed(sheet, model)
    (request,) = world.keys.signed
    assert request.data == SWAP_WITH_PERMIT.data
    assert model.is_on_its_way
    await world.aclose()


@pytest.mark.requirement("T12")
async def test_a_swap_goes_to_the_relay_alone_once_a_person_says_so() -> None:
    sheet = swap_sheet(RELAYED)
    model = await sheet.open(plan())
    model.choose_sending("private")
    sending = next(line for line in model.state.facts if line.choices)
    assert (sending.label, sending.chosen) == ("Sent", "private")
    assert sending.text == "through relay.example alone, which tries for 3 blocks"

    await signed(sheet, model)

    assert (len(sheet.world.ledger.relayed), sheet.world.ledger.sent) == (1, [])
    shown = receipt_of(model)
    assert (shown.text, shown.received_text) == (
        "Private, 0 of 3 blocks",
        "Only relay.example has it.",
    )
    await sheet.world.aclose()


@pytest.mark.requirement("T12")
async def test_a_relay_that_gives_up_is_said_to_and_nothing_becomes_public_by_itself() -> None:
    sheet = swap_sheet(RELAYED)
    elsewhere = Elsewhere()
    model = await sheet.show(Proposal(plan(), None, sheet.again_of(None)), elsewhere.links)
    model.choose_sending("private")
    await signed(sheet, model)
    sheet.world.ledger.relay_mines = False
    await sheet.mined()
    assert receipt_of(model).text == "Private, 1 of 3 blocks"
    for _ in range(2):
        await sheet.mined()

    shown = receipt_of(model)
    assert shown.text == "The relay has given up: nothing has moved so far"
    assert [what for what, _ in shown.follow_ups] == [FollowUp.SEND_PUBLICLY, FollowUp.CANCEL]
    assert sheet.world.ledger.sent == []

    await press(sheet, model, FollowUp.CANCEL)
    assert len(elsewhere.cancelled) == 1
    await press(sheet, model, FollowUp.SEND_PUBLICLY)
    assert [one.raw for one in sheet.world.ledger.sent] == [
        one.raw for one in sheet.world.ledger.relayed[:1]
    ]
    assert receipt_of(model).text == "Sent, waiting for a block"
    await sheet.world.aclose()


@pytest.mark.requirement("T1")
async def test_no_other_bytes_are_signed_than_those_on_the_sheet() -> None:
    sheet = swap_sheet()
    model = await sheet.show(Proposal(plan(), None, sheet.again_of(None)), Elsewhere().links)
    await sheet.world.store.put(record(status=TxStatus.SENT, tx_hash="0x" + "cd" * 32))

    await signed(sheet, model)
    stopped = footer(model)
    assert isinstance(stopped, BlockedFooter)
    assert (stopped.code, sheet.world.ledger.sent) == ("W-405", [])

    model.again()
    await sheet.world.idle()
    shown = model.facts.envelope
    await signed(sheet, model)
    assert shown
    assert (shown[0][1], len(sheet.world.ledger.sent)) == (1, 1)
    await sheet.world.aclose()


async def test_by_itself_a_swap_goes_to_everybody_and_says_what_others_can_do() -> None:
    sheet = swap_sheet(RELAYED)
    model = await sheet.open(plan())
    seen = (
        "Others can see this swap before its block and trade ahead of it; your minimum holds."
        " Privately: only relay.example sees it."
    )
    assert [one.text for one in model.state.notices if one.text == seen] == [seen]
    model.choose_sending("private")
    assert seen not in [one.text for one in model.state.notices]

    model.choose_sending("public")
    await signed(sheet, model)

    assert (len(sheet.world.ledger.sent), sheet.world.ledger.relayed) == (1, [])
    await sheet.world.aclose()


async def test_an_allowance_is_never_handed_to_a_relay() -> None:
    sheet = swap_sheet(RELAYED)
    model = await sheet.open(plan(calls=(allow_call(PAY, POOL.address), SWAP)))

    model.choose_sending("private")
    await signed(sheet, model)

    assert (len(sheet.world.ledger.sent), sheet.world.ledger.relayed) == (1, [])
    await sheet.world.aclose()


async def test_what_may_still_be_taken_afterwards_is_offered_to_be_taken_back() -> None:
    sheet = swap_sheet()
    elsewhere = Elsewhere()
    allow = allow_call(PAY, POOL.address)
    two_steps = Proposal(plan(calls=(allow, SWAP)), None, sheet.again_of(None))
    model = await sheet.show(two_steps, elsewhere.links)
    for _ in range(2):
        await signed(sheet, model)
        await sheet.mined()
    assert model.facts.phase is Phase.DONE
    assert receipt_of(model).follow_ups == ()

    left = Allowance(POOL.address, usdc("12"))
    sheet.world.ledger.allow(left, ACCOUNT)
    sheet.world.ledger.reorg(1)
    await sheet.mined()
    sheet.world.ledger.allow(left, ACCOUNT)
    await sheet.mined()

    assert model.state.notices[-1].text == "Curve AID/USDC may still take 12.00 USDC."
    assert receipt_of(model).follow_ups == ((FollowUp.REVOKE, "Revoke it"),)
    await press(sheet, model, FollowUp.REVOKE)
    assert elsewhere.revoked == [(left,)]
    await sheet.world.aclose()


@pytest.mark.requirement("T8")
@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("99.5", "the 99.50 AID quoted, to the basis point"),
        ("99.4", "0.11% (11 bp) less than the 99.50 AID quoted"),
        ("99.61", "0.11% (11 bp) more than the 99.50 AID quoted"),
    ],
)
async def test_what_came_is_held_against_the_quote(change: str, said: str) -> None:
    sheet = swap_sheet()
    model = await sheet.open(plan())
    await signed(sheet, model)
    sheet.pays(change)
    await sheet.mined()

    line = model.state.facts[-1]
    assert (line.label, line.text) == ("Against the quote", said)
    await sheet.world.aclose()


def test_what_was_not_sent_can_be_sent_or_given_up() -> None:
    shown = review_of(review_scenes.unsent(), text()).footer

    assert isinstance(shown, ReceiptFooter)
    assert shown.stage is ReceiptStage.UNSENT
    assert shown.received_text == "Nobody is known to have it. Nothing moves until it is sent."
    assert shown.follow_ups == (
        (FollowUp.SEND, "Send it now"),
        (FollowUp.GIVE_UP, "Give up"),
    )


async def test_what_is_given_up_is_said_to_be() -> None:
    sheet = swap_sheet()
    model = await sheet.open(plan())
    sheet.world.ledger.loses_answers = True
    await signed(sheet, model)

    await press(sheet, model, FollowUp.GIVE_UP)

    shown = receipt_of(model)
    assert (shown.text, shown.stage) == ("Given up", ReceiptStage.ENDED)
    assert not model.is_on_its_way
    await sheet.world.aclose()


@pytest.mark.parametrize(
    ("status", "words"),
    [(TxStatus.REPLACED, "Replaced"), (TxStatus.DROPPED, "Dropped")],
)
def test_what_never_happened_is_not_called_failed(status: TxStatus, words: str) -> None:
    facts = review_scenes.replaced()

    shown = review_of(replace(facts, record=record(status=status)), text()).footer

    assert isinstance(shown, ReceiptFooter)
    assert (shown.text, shown.stage, shown.code) == (words, ReceiptStage.ENDED, "")
    assert "happened" in shown.received_text


@pytest.mark.requirement("T8")
def test_a_receipt_that_is_not_as_agreed_names_the_breach() -> None:
    failed = review_scenes.failed()
    assert failed.record
    assert failed.record.receipt
    why = Message("transactions", "%1 moved as well", ("USDT",))
    receipt = replace(failed.record.receipt, succeeded=True, reason=why)

    shown = review_of(
        replace(failed, record=replace(failed.record, receipt=receipt)), text()
    ).footer

    assert isinstance(shown, ReceiptFooter)
    assert (shown.text, shown.code) == ("Not what was agreed", "")
    assert (
        shown.received_text
        == "It is in a block, but: USDT moved as well. The fee was 0.000400 ETH."
    )


@pytest.mark.requirement("U2")
def test_foreign_words_stand_among_technical_details_and_nowhere_else() -> None:
    state = review_of(review_scenes.blocked(), text())

    assert state.technical.startswith("execution reverted:")
    assert len(state.technical) <= 500
    rest = str(replace(state, technical=""))
    assert "execution reverted" not in rest


async def test_the_exact_bytes_of_the_next_step_are_shown_with_their_hash() -> None:
    sheet = swap_sheet()
    elsewhere = Elsewhere()
    steps = (allow_call(PAY, POOL.address), SWAP)
    model = await sheet.show(
        Proposal(plan(calls=steps), None, sheet.again_of(None)), elsewhere.links
    )

    first, second = model.state.calls
    assert (first.bytes_hex, first.hash_hex) == (
        "0x0200" + steps[0].data.hex(),
        "0x" + "11" * 32,
    )
    assert (second.bytes_hex, second.hash_hex) == ("0x" + SWAP.data.hex(), "")
    await signed(sheet, model)
    (request,) = sheet.world.keys.signed
    assert (request.nonce, request.fee) == (elsewhere.sealed[-1].nonce, elsewhere.sealed[-1].fee)
    await sheet.world.aclose()


async def test_what_is_left_of_a_plan_is_handed_to_another_signer() -> None:
    sheet = swap_sheet()
    elsewhere = Elsewhere()
    model = await sheet.show(Proposal(plan(), None, sheet.again_of(None)), elsewhere.links)
    assert model.state.export_text == "Export"

    model.export()
    await sheet.world.idle()

    assert elsewhere.exported == [plan()]
    assert model.facts.phase is Phase.READY
    await sheet.world.aclose()


@pytest.mark.requirement("U5")
async def test_what_a_page_warns_of_is_shown_and_its_answer_is_typed_before_sign() -> None:
    sheet = swap_sheet()
    first = Caution("info", Message("send", "This is the first time."))
    like = Caution("negative", Message("send", "It looks like Acme's.", (), "W-160"))
    typed = Confirmation(Message("send", "Type ACME to go on."), "ACME")
    proposal = Proposal(
        plan(), None, sheet.again_of(None), cautions=(first, like), confirmation=typed
    )
    model = await sheet.show(proposal)

    assert [(one.kind, one.code) for one in model.state.notices] == [
        ("negative", "W-160"),
        ("info", ""),
    ]
    assert model.state.loss
    assert model.state.loss.text == "Type ACME to go on."
    await signed(sheet, model)
    assert sheet.world.keys.signed == []

    model.type_loss("acme ")
    await signed(sheet, model)
    assert len(sheet.world.keys.signed) == 1
    await sheet.mined()
    assert (model.facts.phase, model.state.notices) == (Phase.DONE, ())
    await sheet.world.aclose()


@pytest.mark.requirement("U4")
def test_a_payment_says_who_gets_exactly_what_by_name_and_whole_address() -> None:
    state = review_of(review_scenes.send_token(), text())

    assert state.title == "Send 1,840.50 USDC"
    assert [(line.label, line.figure) for line in state.agreement[:2]] == [
        ("You pay exactly", "1,840.50"),
        ("Recipient gets exactly", "1,840.50"),
    ]
    to, sender, reference = state.facts[:3]
    assert (to.text, to.address) == ("Acme", review_scenes.ACME)
    assert sender.text == "your account Savings"
    assert reference.text == "Invoice 2026-117"
    assert state.footer == SignFooter("Sign 1 of 1: send 1,840.50 USDC")


@pytest.mark.requirement("T11")
def test_a_higher_fee_that_leaves_less_to_send_says_so() -> None:
    def notes(pay: TokenAmount) -> list[tuple[str, str]]:
        of = replace(plan(Act.SEND, pay=pay), replaces=Replaced("0x1", 7, GasPrice(1, 1, 3)))
        first = record(Act.SEND, of=plan(Act.SEND, pay=eth("1")))
        facts = review_scenes.proposed(review_scenes.facts_of(of), replaced=first)
        return [(line.kind, line.text) for line in review_of(facts, text()).notices]

    (same,) = notes(eth("1"))
    (less,) = notes(eth("0.9"))

    assert same[1].startswith("The same with a higher fee.")
    assert less[0] == "warning"
    assert less[1].startswith("0.9000 ETH are sent, and not 1.0000 ETH as before")


def test_taking_back_says_from_whom_how_much_and_what_was_at_risk() -> None:
    state = review_of(review_scenes.revoke(), text())

    known, stranger = state.facts[:2]
    assert state.title == "Revoke 2 allowances"
    assert (known.text, known.subs) == (
        "Curve AID/USDC",
        (
            "may take 5,000.00 USDC now, 0.00 USDC afterwards",
            "at risk: 5,000.00 USDC now, 0.00 USDC afterwards",
        ),
    )
    assert stranger.text == "a contract that this wallet does not know"
    assert stranger.subs[0] == "may take any amount of AID now, 0.00 AID afterwards"
    assert state.footer == SignFooter("Sign 1 of 2: revoke 5,000.00 USDC")
    second = replace(review_scenes.revoke(), step=2)
    assert review_of(second, text()).footer == SignFooter("Sign 2 of 2: revoke any amount of AID")


@pytest.mark.requirement("T11")
def test_a_cancellation_says_what_it_cancels_and_when_it_does_nothing() -> None:
    state = review_of(review_scenes.cancel(), text())

    assert state.title == "Cancel transaction number 7"
    assert (state.facts[0].text, state.facts[1].text) == (
        "Swap 10,000.00 USDC",
        "4.34 USD at most",
    )
    assert [one.text for one in state.notices] == [
        "If the first one gets into a block before, this one does nothing."
    ]
    assert state.footer == SignFooter("Sign 1 of 1: cancel number 7")


@pytest.mark.requirement("T11")
def test_a_cancelled_payment_is_named_by_whom_it_would_have_paid() -> None:
    facts = review_scenes.cancel()
    paid = review_scenes.send_token().plan
    first = replace(
        review_scenes.waiting(), act=Act.SEND, pay=paid.pay, plan=paid, to=paid.calls[0].to
    )
    proposal = replace(facts.proposal, replaced=first, names={review_scenes.ACME: "Acme"})

    state = review_of(replace(facts, proposal=proposal), text())

    assert state.facts[0].text.endswith(" to Acme")


@pytest.mark.requirement("T11")
def test_a_missing_number_is_filled_and_that_is_explained() -> None:
    state = review_of(review_scenes.fill_gap(), text())

    assert state.title == "Fill the missing number 7"
    assert state.facts[0].text == "no transaction has this number, and those after it wait for it"
    assert state.footer == SignFooter("Sign 1 of 1: fill number 7")


@pytest.mark.requirement("T11")
def test_a_second_try_names_both_fees_and_that_only_one_can_be_in_a_block() -> None:
    state = review_of(review_scenes.speed_up(), text())

    assert state.title == "Swap USDC for AID, with a higher fee"
    before = next(line for line in state.facts if line.label == "Fee of the first one")
    assert before.text == "4.34 USD at most"
    assert state.notices[0].text == (
        "The same with a higher fee. Only one of the two can be in a block."
    )


@pytest.mark.requirement("N4")
def test_a_wrong_clock_turns_sign_off_and_is_named() -> None:
    facts = review_scenes.swap()
    apart = ClocksDiffer("1 day")
    beat = replace(facts.beat, health=Health.CLOCK, fault=apart)

    state = review_of(replace(facts, beat=beat), text())

    assert isinstance(state.footer, SignFooter)
    assert (state.footer.is_enabled, state.footer.reason) == (
        False,
        "Set this computer's clock first",
    )
    assert state.notices[0].code == "W-434"


@pytest.mark.requirement("N3")
def test_two_nodes_that_disagree_turn_sign_off_and_say_what_each_says() -> None:
    facts = review_scenes.swap()
    apart = NodesDisagree("The Deposit NAV of sAID", "1.08 AID", "1.05 AID", 1_234)
    beat = replace(facts.beat, health=Health.DISPUTED, fault=apart)

    state = review_of(replace(facts, beat=beat), text())

    assert isinstance(state.footer, SignFooter)
    assert (state.footer.is_enabled, state.footer.reason) == (False, "Your two nodes disagree")
    assert state.notices[0].code == "W-459"
    assert "1.08 AID says the first, 1.05 AID the second" in state.notices[0].text


def test_a_coin_that_is_sent_is_said_to_have_an_empty_message_and_its_value() -> None:
    (call,) = review_of(replace(review_scenes.send_coin(), envelope=None), text()).calls

    assert (call.title, call.value_text, call.bytes_hex) == (
        "1. no call: an empty message",
        "takes 0.2500 ETH along",
        "0x",
    )


@pytest.mark.requirement("U2")
def test_every_sheet_can_be_drawn_with_amounts_hidden() -> None:
    hidden = text()
    hidden.hides_amounts = True

    for made in review_scenes.SHEETS:
        state = review_of(made(), hidden)
        amounts = {line.figure for line in state.agreement if line.unit}
        assert amounts <= {"\u2022" * 5}, made.__name__


def test_what_replaces_a_transaction_is_not_handed_to_another_wallet() -> None:
    states = review_scenes.states()

    assert states["swap"].export_text
    assert not any(states[name].export_text for name in ("cancel", "fill_gap", "speed_up"))


def test_the_sheet_says_that_an_earlier_transaction_is_not_counted() -> None:
    facts = review_scenes.swap()
    assert facts.latest
    waits = replace(facts, latest=replace(facts.latest, waits=True))
    warning = "An earlier transaction of this account still waits, and is not counted here."

    assert warning in [one.text for one in review_of(waits, text()).notices]
    assert warning not in [one.text for one in review_of(facts, text()).notices]
