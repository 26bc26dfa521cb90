"""What the sheet says of each kind of plan, line by line, read from the plan and its bytes."""

from dataclasses import replace
from fractions import Fraction

import pytest

from gaib_wallet.domain.cautions import Verdict, Weight
from gaib_wallet.domain.network import Health
from gaib_wallet.domain.transactions import Act, Call, Checked, Extent, Guard, TxPlan, TxStatus
from gaib_wallet.domain.units import USD, TokenAmount, TokenChange
from gaib_wallet.services.pulse import Beat
from gaib_wallet.viewmodels.review import AgreementLine, FactLine, NoticeLine
from gaib_wallet.viewmodels.sheet import review_of
from gaib_wallet.viewmodels.signing import Phase, Proposal, SigningFacts
from tests.builders import (
    BLOCK,
    ETH_USD,
    OFFERS,
    POOL,
    SAID,
    aid,
    allow_call,
    fee,
    plan,
    queue_plan,
    receipt,
    record,
    rehearsal,
    said,
    some_call,
    text,
    usdc,
)
from tests.wallet_world import SAVINGS

CALLS = (allow_call(usdc("100"), POOL.address), some_call(Act.SWAP))
FRESH = Beat(BLOCK, 0, Health.ANSWERING, None)


def facts_of(
    of: TxPlan, verdict: Verdict | None = None, moved: tuple[TokenChange, ...] = ()
) -> SigningFacts:
    """A sheet that was rehearsed once and is ready."""

    async def again() -> Proposal:
        return proposal

    proposal = Proposal(of, verdict, again)
    checked = Checked(of, rehearsal(*moved), tuple(fee() for _ in of.calls), OFFERS, nonce=0)
    return SigningFacts(
        account=SAVINGS,
        is_demo=False,
        proposal=proposal,
        phase=Phase.READY,
        step=1,
        steps=len(of.calls),
        is_locked=False,
        eth_usd=ETH_USD,
        beat=FRESH,
        agreed=checked,
        latest=checked,
    )


def test_a_swap_is_said_from_what_is_paid_to_what_moved() -> None:
    state = review_of(facts_of(plan(calls=CALLS, pay=usdc("100.001"))), text())

    assert (state.title, state.rehearsal_text) == ("Swap USDC for AID", "rehearsed at block 1,234")
    assert state.agreement == (
        AgreementLine("You pay exactly", "100.001", "USDC"),
        AgreementLine("You receive at least", "99.00", "AID", note="expected 99.50 AID"),
        AgreementLine(
            "Network fee at most", "5.25", "USD", note="expected 2.40 USD", choice="Normal"
        ),
        AgreementLine("Checked by", text="the pool's contract", note="no expiry on chain"),
    )
    assert state.facts == (
        FactLine("To", "your account Savings", "Savings", portrait=SAVINGS.address),
        FactLine("Through", "Curve AID/USDC, known to this wallet", address=POOL.address),
        FactLine("Allows", "100.001 USDC to that contract; nothing is left after step 2"),
        FactLine("Rehearsal", "nothing else moved", moves=("\u2212100.00 USDC", "+99.50 AID")),
    )
    assert state.notices == ()


def test_a_contract_that_knows_an_expiry_is_said_to() -> None:
    state = review_of(facts_of(replace(plan(), deadline=BLOCK.mined_at)), text())

    assert state.agreement[-1].note == "expires at 12:00 UTC"


@pytest.mark.parametrize(
    ("act", "title"), [(Act.MINT, "Mint AID with USDC"), (Act.REDEEM, "Redeem USDC for AID")]
)
def test_mint_and_redeem_are_checked_by_gaib(act: Act, title: str) -> None:
    state = review_of(facts_of(plan(act)), text())

    assert (state.title, state.agreement[-1].text) == (title, "GAIB's contract")


@pytest.mark.requirement("T13")
def test_a_stake_is_checked_by_this_wallet_only_and_says_where_it_stops() -> None:
    staking = plan(
        Act.STAKE, pay=aid("100"), expected=said("92.33"), least=said("92.2"), guard=Guard.WALLET
    )

    lines = review_of(facts_of(staking), text()).agreement

    assert lines[1] == AgreementLine(
        "You receive about", "92.3300", "sAID", note="stopped under 92.2000 sAID"
    )
    assert lines[-1] == AgreementLine(
        "Checked by", text="this wallet only", note="rehearsed again when you sign"
    )


@pytest.mark.requirement("T13")
def test_a_request_says_before_it_is_signed_what_it_takes_away() -> None:
    leaving = plan(
        Act.EXIT, pay=said("9"), expected=aid("9.72"), least=aid("9.71"), guard=Guard.WALLET
    )
    facts = facts_of(leaving, moved=(TokenChange(-said("9").raw, SAID),))

    state = review_of(facts, text())

    assert state.title == "Request to leave sAID"
    assert state.agreement[1] == AgreementLine(
        "You receive about, later", "9.72", "AID", note="fixed when a block has it"
    )
    assert [one.text for one in state.notices] == [
        "Earns nothing from the request on",
        "Cannot be cancelled; one request at a time",
        "Described as 30 to 62 days, never promised; the AID must then still be sold",
    ]
    done = record(Act.EXIT, TxStatus.IN_BLOCK, of=leaving, receipt=receipt(owed=aid("9.72")))
    after = review_of(replace(facts, phase=Phase.DONE, record=done), text())
    assert after.agreement[1] == AgreementLine(
        "Fixed for you", "9.72", "AID", note="paid later by the queue"
    )


def test_paying_the_queue_promises_nothing() -> None:
    state = review_of(facts_of(queue_plan()), text())

    assert [line.label for line in state.agreement] == ["Network fee at most", "Checked by"]
    assert state.notices == (NoticeLine("info", "It pays those who asked before you first."),)


@pytest.mark.parametrize(
    ("weight", "notice"),
    [
        (Weight.NONE, ()),
        (
            Weight.CAUTION,
            (NoticeLine("warning", "The price is worse than usual for this size."),),
        ),
        (Weight.STRONG, (NoticeLine("negative", "This costs you about 412.34 USD."),)),
    ],
)
def test_a_bad_price_is_said_by_its_weight(weight: Weight, notice: tuple[NoticeLine, ...]) -> None:
    loss = TokenAmount(412_333 * 10**15, USD)

    state = review_of(facts_of(plan(), Verdict(weight, Fraction(1, 50), None, loss)), text())

    assert state.notices == notice


@pytest.mark.requirement("T6")
def test_a_rehearsal_that_stopped_half_way_says_what_was_not_checked() -> None:
    facts = facts_of(plan(calls=CALLS))
    assert facts.latest
    half = replace(facts.latest, rehearsal=replace(facts.latest.rehearsal, extent=Extent.FIRST))

    state = review_of(replace(facts, latest=half, agreed=half), text())

    assert (state.is_rehearsed, state.rehearsal_text) == (
        False,
        "only the first call was rehearsed, at block 1,234",
    )
    assert state.notices == (
        NoticeLine(
            "warning",
            "This node could not rehearse what comes after the first call: not checked.",
        ),
    )
    assert "Rehearsal" not in [line.label for line in state.facts]


def test_without_a_price_of_ether_fees_are_in_ether() -> None:
    state = review_of(replace(facts_of(plan()), eth_usd=None), text())

    assert (state.agreement[2].figure, state.agreement[2].unit) == ("0.0009", "ETH")


def test_what_will_be_signed_is_said_by_its_bytes() -> None:
    odd = Call(
        Act.SWAP, POOL.address, b"\x01\x02", "odd(bytes,uint256)", (("data", b"\x0a"), ("x", 7))
    )

    calls = review_of(facts_of(plan(calls=(CALLS[0], odd))), text()).calls

    assert calls[0].title == "1. approve(address,uint256)"
    assert dict(calls[0].arguments)["amount"] == "100000000"
    assert dict(calls[0].arguments)["spender"].startswith("0x0000 0000")
    assert (calls[1].arguments, calls[1].bytes_hex) == ((("data", "0x0a"), ("x", "7")), "0x0102")


def test_before_the_first_rehearsal_the_fee_is_being_read() -> None:
    early = replace(facts_of(plan()), phase=Phase.CHECKING, agreed=None, latest=None)

    state = review_of(early, text())

    assert state.agreement[2] == AgreementLine("Network fee at most", note="reading\u2026")
    assert state.rehearsal_text == "rehearsing\u2026"
