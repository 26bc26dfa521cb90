"""The sheet of exactly so much, of Permit2, and of one part of two; and what is said afterwards."""

from dataclasses import replace
from datetime import timedelta

import pytest

from gaib_wallet.domain.transactions import Act, Allowance, TxStatus
from gaib_wallet.domain.units import TokenChange
from gaib_wallet.viewmodels.against_quote import against_quote, quote_text
from gaib_wallet.viewmodels.review import AgreementLine
from gaib_wallet.viewmodels.sheet import review_of
from gaib_wallet.viewmodels.signing import Phase, SigningFacts
from tests.builders import AID, USDC, aid, plan, receipt, record, rehearsal, text, usdc
from tests.review_scenes import PERMIT2, swap, swap_exact, swap_part


def lines(facts: SigningFacts) -> dict[str, AgreementLine]:
    return {one.label: one for one in review_of(facts, text()).agreement}


def allows(facts: SigningFacts) -> tuple[str, tuple[str, ...]]:
    line = next(one for one in review_of(facts, text()).facts if one.label == "Allows")
    return line.text, line.subs


def rehearsed(facts: SigningFacts, paid: str) -> SigningFacts:
    assert facts.latest
    moved = rehearsal(TokenChange(-usdc(paid).raw, USDC), TokenChange(aid("10000").raw, AID))
    return replace(facts, latest=replace(facts.latest, rehearsal=moved))


@pytest.mark.requirement("T5")
def test_of_what_exactly_is_bought_the_most_is_agreed_to() -> None:
    found = lines(rehearsed(swap_exact(), "10001"))

    most, exactly = found["You pay at most"], found["You receive exactly"]
    assert (most.figure, most.note) == ("10,006.00", "expected 10,001.00 USDC")
    assert (exactly.figure, exactly.unit, exactly.note) == ("10,000.00", "AID", "")
    guard = found["Checked by"]
    assert (guard.text, guard.note) == ("the router's contract", "expires at 12:05 UTC")
    assert lines(swap())["Checked by"].text == "the pool's contract"
    unknown = replace(swap_exact(), latest=None)
    assert lines(unknown)["You pay at most"].note == "expected 10,001.00 USDC"


@pytest.mark.requirement("T5")
def test_a_most_that_does_not_hold_any_more_says_the_new_one() -> None:
    facts = swap_exact()
    dearer = replace(facts.proposal, plan=replace(facts.plan, pay=usdc("10020")))

    line = lines(replace(facts, phase=Phase.BROKEN, counter=dearer))["You pay at most"]

    assert (line.note, line.is_broken) == ("at most 10,020.00 USDC now", True)


@pytest.mark.requirement("T8")
def test_afterwards_what_left_is_held_against_the_most_and_the_quote() -> None:
    facts = swap_exact()
    moved = (TokenChange(-usdc("10002").raw, USDC), TokenChange(aid("10000").raw, AID))
    done = record(status=TxStatus.FINAL, of=facts.plan, receipt=receipt(*moved))
    facts = replace(facts, phase=Phase.DONE, step=3, record=done)

    paid = lines(facts)["You paid"]
    assert (paid.figure, paid.note) == ("10,002.00", "4.00 USDC under your most")
    quote = next(one for one in review_of(facts, text()).facts if one.label == "Against the quote")
    assert quote.text == "0.01% (1 bp) more than the 10,001.00 USDC quoted"


@pytest.mark.requirement("T3")
def test_permit2_is_named_with_what_it_hands_on() -> None:
    facts, until = swap_exact(), "to the router by signature, until 12:05 UTC"
    assert allows(facts) == (
        "10,006.00 USDC to Permit2, which hands it on",
        (f"{until}; what is not spent stays allowed to Permit2",),
    )
    signed = replace(facts.plan, spends=None, calls=facts.plan.calls[1:])
    known = replace(facts, proposal=replace(facts.proposal, plan=signed), steps=2)
    assert allows(known) == (
        "Permit2 may take 10,006.00 USDC already, and hands it on",
        (f"{until}; nothing is left after step 2",),
    )


@pytest.mark.requirement("T3")
def test_what_stays_allowed_is_said_before_and_after() -> None:
    facts = swap()
    whole = replace(facts.proposal, plan=replace(facts.plan, spends=usdc("9000")))
    assert allows(replace(facts, proposal=whole))[0] == (
        "10,000.00 USDC to that contract; what is not spent stays allowed after step 2"
    )
    exact = swap_exact()
    left = (Allowance(PERMIT2, usdc("5")),)
    notices = review_of(replace(exact, phase=Phase.DONE, left=left), text()).notices
    assert notices[0].text == "Permit2 may still take 5.00 USDC."


@pytest.mark.requirement("T14")
def test_one_part_of_two_says_so_and_what_comes_next() -> None:
    state = review_of(swap_part(), text())

    assert state.title == "Swap USDC for AID, part 1 of 2"
    assert [(one.kind, one.text) for one in state.notices] == [
        ("warning", "The price is moving: it is 1.01% from its average of the last minutes."),
        ("info", "The second part comes on a sheet of its own, at the price of that moment."),
    ]
    facts = swap_part()
    last = replace(facts, proposal=replace(facts.proposal, part=2, cautions=()))
    assert review_of(last, text()).title == "Swap USDC for AID, part 2 of 2"
    assert review_of(last, text()).notices == ()


@pytest.mark.requirement("T8")
def test_only_a_swap_that_happened_is_held_against_its_quote() -> None:
    swapped = plan()
    assert against_quote(swapped, receipt(), text()) == "the 99.50 AID quoted, to the basis point"
    assert against_quote(swapped, receipt(succeeded=False), text()) == ""
    assert against_quote(plan(Act.MINT), receipt(), text()) == ""
    assert against_quote(replace(swapped, expected=None), receipt(), text()) == ""

    kept = record(of=swapped, receipt=receipt(), keeps_plan=True)
    assert quote_text(kept, text())
    assert quote_text(replace(kept, step=1, steps=2), text()) == ""
    assert quote_text(replace(kept, plan=None), text()) == ""


@pytest.mark.requirement("T7")
def test_an_open_sheet_keeps_its_deadline_ahead_and_its_steps() -> None:
    facts = swap_exact()
    assert facts.beat.head
    assert facts.plan.deadline
    later = facts.plan.deadline + timedelta(minutes=5)
    renewing = replace(facts.proposal, in_time=lambda plan, _: replace(plan, deadline=later))

    assert facts.to_do() == facts.plan
    second = replace(facts, proposal=renewing, step=2)
    left = second.to_do()
    assert (left.deadline, left.calls) == (later, facts.plan.calls[1:])
    kept = second.kept(left).plan
    assert (kept.deadline, kept.calls) == (later, facts.plan.calls)
