"""What a contract that changed closes, what a person may accept, and what is said of it."""

from dataclasses import replace

import pytest

from gaib_wallet.domain.network import Flow
from gaib_wallet.domain.standing import (
    Difference,
    Remembered,
    Standing,
    Trait,
    accepting,
    dependents,
    differences,
    first_seen,
    flow_of,
    reason,
    stops,
    told,
)
from gaib_wallet.domain.transactions import Act
from gaib_wallet.domain.units import ETH, Address, Token
from tests.builders import (
    AID,
    CONTRACTS,
    NETWORK,
    POOL,
    SAID,
    USDC,
    USDT,
    aid,
    eth,
    plan,
    queue_plan,
    usdc,
)
from tests.oversight import (
    IS,
    MINTER,
    NEW,
    OLD,
    REDEEMER,
    WAS,
    WITHOUT_MINT,
    WITHOUT_SAID_POOL,
    honest,
    survey,
)

EVERYTHING = frozenset(Flow)
SEEN: Remembered = first_seen(survey(honest()), {})


def found(subject: Address, trait: Trait, value: str, remembered: Remembered = SEEN) -> Difference:
    """The only difference of a survey that is honest but for this reading."""
    (only,) = differences(NETWORK, survey({**honest(), (subject, trait): value}), remembered)
    return only


@pytest.mark.requirement("S2")
def test_contracts_that_are_as_they_were_differ_in_nothing() -> None:
    assert differences(NETWORK, survey(honest()), {}) == ()
    assert differences(NETWORK, survey(honest()), SEEN) == ()


@pytest.mark.requirement("S2")
@pytest.mark.parametrize(
    ("trait", "before", "now"),
    [
        (Trait.CODE, OLD, NEW),
        (Trait.IMPLEMENTATION, WAS, IS),
        (Trait.IMPLEMENTATION, WAS, ""),
        (Trait.BEACON, "", IS),
    ],
)
def test_what_is_not_as_it_was_is_new_and_a_person_may_accept_it(
    trait: Trait, before: str, now: str
) -> None:
    changed = found(AID.address, trait, now)

    assert changed == Difference(AID.address, trait, before, now, EVERYTHING, is_new=True)
    assert changed.can_be_accepted
    after = accepting(SEEN, changed)
    assert differences(NETWORK, survey({**honest(), (AID.address, trait): now}), after) == ()


@pytest.mark.requirement("S2")
@pytest.mark.parametrize(
    ("subject", "trait", "expected", "now"),
    [
        (AID.address, Trait.CODE, OLD, ""),
        (USDC.address, Trait.DIGITS, "6", "18"),
        (USDC.address, Trait.DIGITS, "6", ""),
        (SAID.address, Trait.ASSET, AID.address, USDC.address),
        (MINTER, Trait.MAY_MINT, "yes", "no"),
    ],
)
def test_what_contradicts_the_manifest_can_never_be_accepted(
    subject: Address, trait: Trait, expected: str, now: str
) -> None:
    wrong = found(subject, trait, now)

    assert (wrong.expected, wrong.found) == (expected, now)
    assert not wrong.can_be_accepted
    with pytest.raises(ValueError, match="Difference"):
        accepting(SEEN, wrong)


def test_an_address_without_code_is_wrong_at_the_first_look_and_not_remembered() -> None:
    empty = {**honest(), (REDEEMER, Trait.CODE): ""}

    (wrong,) = differences(NETWORK, survey(empty), {})

    assert (wrong.expected, wrong.is_new) == ("-", False)
    assert wrong.closes == {Flow.REDEEM}
    assert (REDEEMER, Trait.CODE) not in first_seen(survey(empty), {})


def test_a_token_that_takes_another_name_can_be_accepted() -> None:
    renamed = found(USDT.address, Trait.SYMBOL, "USDT0")

    assert (renamed.expected, renamed.can_be_accepted) == ("USDT", True)
    after = accepting(SEEN, renamed)
    again = survey({**honest(), (USDT.address, Trait.SYMBOL): "USDT0"})
    assert differences(NETWORK, again, after) == ()
    assert found(USDT.address, Trait.SYMBOL, "USDT", after).expected == "USDT0"


def test_what_is_seen_first_stays_what_it_is_held_against() -> None:
    changed = survey({**honest(), (AID.address, Trait.IMPLEMENTATION): IS})

    assert first_seen(changed, SEEN)[AID.address, Trait.IMPLEMENTATION] == WAS
    assert (USDC.address, Trait.DIGITS) not in SEEN


def test_a_minter_without_its_role_says_nothing_where_minting_is_not_open() -> None:
    without = survey({**honest(), (MINTER, Trait.MAY_MINT): "no"})

    assert differences(WITHOUT_MINT, without, SEEN) == ()


def test_a_symbol_of_what_is_no_token_is_held_against_nothing() -> None:
    odd = survey({**honest(), (POOL.address, Trait.SYMBOL): "LP"})

    assert differences(NETWORK, odd, SEEN) == ()


@pytest.mark.requirement("S2")
@pytest.mark.parametrize(
    ("subject", "closes"),
    [
        (CONTRACTS.multicall, EVERYTHING),
        (AID.address, EVERYTHING),
        (USDC.address, {Flow.SWAP, Flow.MINT, Flow.REDEEM, Flow.SEND}),
        (USDT.address, {Flow.SWAP, Flow.MINT, Flow.REDEEM, Flow.SEND}),
        (SAID.address, {Flow.STAKE, Flow.EXIT, Flow.SEND, Flow.SWAP}),
        (MINTER, {Flow.MINT}),
        (REDEEMER, {Flow.REDEEM}),
        (CONTRACTS.v3_router, {Flow.SWAP}),
        (CONTRACTS.v3_quoter, {Flow.SWAP}),
        (POOL.address, {Flow.SWAP}),
        (CONTRACTS.eth_usd_feed, set()),
    ],
)
def test_a_contract_closes_what_depends_on_it(subject: Address, closes: set[Flow]) -> None:
    assert dependents(NETWORK, subject) == closes


def test_said_closes_no_swap_where_no_pool_has_it() -> None:
    closes = dependents(WITHOUT_SAID_POOL, SAID.address)

    assert closes == {Flow.STAKE, Flow.EXIT, Flow.SEND}
    assert not dependents(replace(NETWORK, said=None), SAID.address)


def test_a_standing_has_every_flow_that_any_difference_closes() -> None:
    both = (found(MINTER, Trait.CODE, NEW), found(POOL.address, Trait.CODE, NEW))

    assert Standing(both).closed == {Flow.MINT, Flow.SWAP}


def test_every_act_is_a_part_of_a_flow_unless_it_only_takes_back() -> None:
    assert flow_of(queue_plan()) is Flow.EXIT
    assert flow_of(plan(Act.REVOKE)) is None
    assert flow_of(plan(Act.CANCEL)) is None


@pytest.mark.parametrize(
    ("subject", "token", "is_stopped"),
    [
        (AID.address, AID, True),
        (AID.address, USDC, False),
        (AID.address, ETH, False),
        (USDC.address, USDC, True),
        (CONTRACTS.multicall, ETH, True),
        (MINTER, AID, False),
    ],
)
def test_of_a_token_that_changed_only_its_own_sending_stops(
    subject: Address, token: Token, *, is_stopped: bool
) -> None:
    changed = found(subject, Trait.CODE, NEW)
    pay = {AID: aid("1"), USDC: usdc("1"), ETH: eth("1")}[token]

    assert stops(changed, plan(Act.SEND, pay=pay), NETWORK) is is_stopped


def test_a_swap_stops_with_its_pool_and_taking_back_never_does() -> None:
    changed = found(POOL.address, Trait.CODE, NEW)

    assert stops(changed, plan(), NETWORK)
    assert not stops(changed, plan(Act.REVOKE), NETWORK)
    nothing_paid = replace(plan(Act.SEND), pay=None)
    assert not stops(found(AID.address, Trait.CODE, NEW), nothing_paid, NETWORK)


@pytest.mark.parametrize(
    ("subject", "trait", "now", "said"),
    [
        (AID.address, Trait.CODE, NEW, "its code was abababab\u2026 and is cdcdcdcd\u2026"),
        (AID.address, Trait.CODE, "", "there is no contract"),
        (AID.address, Trait.IMPLEMENTATION, IS, f"it handed its calls to {WAS}, and now to {IS}"),
        (AID.address, Trait.BEACON, IS, f"it took its code from nothing, and now from {IS}"),
        (USDC.address, Trait.DIGITS, "18", "it should count with 6 decimals, and says 18"),
        (USDC.address, Trait.SYMBOL, "USD", "its symbol was USDC, and is USD"),
        (SAID.address, Trait.ASSET, USDC.address, "it should hold AID, and says USDC"),
        (MINTER, Trait.MAY_MINT, "no", "it has no right to mint AID"),
    ],
)
def test_what_differs_is_told_in_words_and_names(
    subject: Address, trait: Trait, now: str, said: str
) -> None:
    assert str(told(found(subject, trait, now), NETWORK)) == said


def test_why_a_flow_is_closed_is_a_sentence_with_the_contracts_name() -> None:
    changed = found(MINTER, Trait.CODE, NEW)
    wrong = found(MINTER, Trait.MAY_MINT, "no")
    stranger = replace(changed, subject=IS)

    assert str(reason(changed, NETWORK)).startswith("GAIB minter is not what it was: its")
    assert str(reason(wrong, NETWORK)) == (
        "GAIB minter is not what this wallet knows: it has no right to mint AID."
    )
    assert IS in str(reason(stranger, NETWORK))
