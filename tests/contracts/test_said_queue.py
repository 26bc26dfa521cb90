"""The line out of the vault: first in, first out, paid with the AID that lies there."""

import pytest

from tests.contracts.chain import Chain, Event, refusal
from tests.contracts.conftest import Protocol


@pytest.fixture
def staked(protocol: Protocol) -> Protocol:
    """Alice, bob and carol own 1,000 shares each; all the AID is out with deals."""
    for account in (protocol.alice, protocol.bob, protocol.carol):
        protocol.said.send("deposit", 1_000, account, sender=protocol.alice)
    protocol.said.send("deploy_capital", protocol.treasury, 3_000)
    return protocol


def give_back(protocol: Protocol, amount: int) -> None:
    protocol.aid.send("transfer", protocol.said.address, amount, sender=protocol.treasury)


def owed(protocol: Protocol, account: str) -> int:
    return int(protocol.said.read("getUnstakeRequest", account)[1])


def test_a_request_fixes_its_value_and_leaves_the_books(chain: Chain, staked: Protocol) -> None:
    said, alice = staked.said, staked.alice
    said.send("mark_loss", 1, 300)
    value = 400 * (3_000 - 300 + 1) // (3_000 + 1)

    events = said.send("unstake", 400, sender=alice)

    left = {"sender": alice, "receiver": alice, "owner": alice, "assets": value, "shares": 400}
    assert events[1:] == [
        Event("Withdraw", left),
        Event("Unstaked", {"owner": alice, "shares": 400, "assets": value}),
    ]
    assert said.read("balanceOf", alice) == 600
    assert said.read("totalAssets") == 3_000 - value
    assert said.read("total_pending") == value

    asked_at = chain.now()
    said.send("report_loss", 1, 300)
    chain.wait(86_400)
    assert said.read("getUnstakeRequest", alice) == (asked_at, value)


def test_those_who_stay_keep_the_deposit_nav_when_one_leaves(staked: Protocol) -> None:
    before = staked.said.read("convertToAssets", 10**18)

    staked.said.send("unstake", 400, sender=staked.alice)

    assert staked.said.read("convertToAssets", 10**18) == before


def test_one_request_at_a_time(staked: Protocol) -> None:
    said, alice = staked.said, staked.alice
    said.send("unstake", 100, sender=alice)

    with refusal("RequestPending()"):
        said.send("unstake", 100, sender=alice)

    give_back(staked, 100)
    said.send("processUnstakeQueue", 10)
    said.send("unstake", 100, sender=alice)


def test_nothing_is_no_request(staked: Protocol) -> None:
    with refusal("NothingToUnstake()"):
        staked.said.send("unstake", 0, sender=staked.alice)


def test_more_shares_than_owned_are_no_request(staked: Protocol) -> None:
    with refusal(f"ERC20InsufficientBalance({staked.alice}, 1000, 1001)"):
        staked.said.send("unstake", 1_001, sender=staked.alice)


def test_the_line_is_paid_from_its_front(staked: Protocol) -> None:
    said = staked.said
    for account, shares in ((staked.bob, 300), (staked.alice, 200), (staked.carol, 100)):
        said.send("unstake", shares, sender=account)
    assert [said.read("ahead_of", each) for each in (staked.bob, staked.alice, staked.carol)] == [
        0,
        300,
        500,
    ]
    give_back(staked, 450)

    events = said.send("processUnstakeQueue", 10, sender=staked.treasury)

    assert events == [
        Event("UnstakePaid", {"owner": staked.bob, "assets": 300}),
        Event("UnstakePaid", {"owner": staked.alice, "assets": 150}),
    ]
    assert staked.aid.read("balanceOf", staked.bob) == 300
    assert said.read("getUnstakeRequest", staked.bob) == (0, 0)
    assert [owed(staked, each) for each in (staked.alice, staked.carol)] == [50, 100]
    assert [said.read("ahead_of", each) for each in (staked.alice, staked.carol)] == [0, 50]
    assert said.read("total_pending") == 150


def test_a_request_paid_in_part_is_paid_to_its_end(staked: Protocol) -> None:
    said = staked.said
    said.send("unstake", 300, sender=staked.bob)
    paid = []
    for amount in (100, 150, 60):
        give_back(staked, amount)
        (event,) = said.send("processUnstakeQueue", 1)
        paid.append(event.values["assets"])

    assert paid == [100, 150, 50]
    assert owed(staked, staked.bob) == said.read("total_pending") == 0


def test_no_more_requests_are_paid_than_asked(staked: Protocol) -> None:
    for account in (staked.bob, staked.alice, staked.carol):
        staked.said.send("unstake", 100, sender=account)
    give_back(staked, 300)

    assert len(staked.said.send("processUnstakeQueue", 2)) == 2
    assert len(staked.said.send("processUnstakeQueue", 2**256 - 1)) == 1


def test_paying_nobody_is_refused(staked: Protocol) -> None:
    said = staked.said
    give_back(staked, 100)
    with refusal("NothingPaid()"):
        said.send("processUnstakeQueue", 10)

    said.send("unstake", 200, sender=staked.alice)
    with refusal("NothingPaid()"):
        said.send("processUnstakeQueue", 0)
    said.send("processUnstakeQueue", 1)
    with refusal("NothingPaid()"):
        said.send("processUnstakeQueue", 1)


def test_a_denied_account_goes_to_the_back_and_holds_up_nobody(
    chain: Chain, staked: Protocol
) -> None:
    said, alice, bob, carol = staked.said, staked.alice, staked.bob, staked.carol
    for account, shares in ((bob, 300), (alice, 200), (carol, 100)):
        said.send("unstake", shares, sender=account)
    asked_at = said.read("getUnstakeRequest", bob)[0]
    staked.aid.send("addToDenyList", [bob])
    give_back(staked, 250)

    events = said.send("processUnstakeQueue", 3)

    assert [each.values for each in events] == [
        {"owner": alice, "assets": 200},
        {"owner": carol, "assets": 50},
    ]
    assert said.read("getUnstakeRequest", bob) == (asked_at, 300)
    assert [said.read("ahead_of", each) for each in (bob, carol)] == [50, 0]
    assert said.read("total_pending") == 350
    with refusal("RequestPending()"):
        said.send("unstake", 1, sender=bob)

    staked.aid.send("removeFromDenyList", [bob])
    give_back(staked, 350)
    said.send("processUnstakeQueue", 3)
    assert said.read("total_pending") == 0
    assert staked.aid.read("balanceOf", bob) == 300


def test_when_all_are_denied_nothing_is_paid_and_nobody_moves(staked: Protocol) -> None:
    for account in (staked.bob, staked.carol):
        staked.said.send("unstake", 100, sender=account)
    staked.aid.send("addToDenyList", [staked.bob, staked.carol])
    give_back(staked, 200)

    with refusal("NothingPaid()"):
        staked.said.send("processUnstakeQueue", 10)

    assert staked.said.read("ahead_of", staked.carol) == 100


def test_who_is_not_in_line_has_nobody_ahead(staked: Protocol) -> None:
    staked.said.send("unstake", 100, sender=staked.bob)

    assert staked.said.read("ahead_of", staked.carol) == 0
    assert staked.said.read("getUnstakeRequest", staked.carol) == (0, 0)


def test_everybody_can_leave_after_losses(staked: Protocol) -> None:
    said = staked.said
    said.send("mark_loss", 1, 1_000)

    for account in (staked.alice, staked.bob, staked.carol):
        said.send("unstake", 1_000, sender=account)

    assert said.read("totalSupply") == 0
    assert said.read("totalAssets") >= said.read("unrealised_losses")
    give_back(staked, said.read("total_pending"))
    assert len(said.send("processUnstakeQueue", 3)) == 3
