import pytest

from tests.contracts.chain import Chain, Event, refusal
from tests.contracts.conftest import AID, FLOAT, USDC, Protocol

DAY = 86_400


def test_aid_become_dollars_less_the_fee(protocol: Protocol) -> None:
    aid, alice, bob = protocol.aid, protocol.alice, protocol.bob
    supply = aid.read("totalSupply")

    events = protocol.redeemer.send("redeem", 1_000 * AID, bob, 999 * USDC, sender=alice)

    paid = {"aid_amount": 1_000 * AID, "asset_amount": 999 * USDC, "fee": USDC}
    assert events == [Event("Redeemed", {"account": alice, "to": bob} | paid)]
    assert protocol.usdc.read("balanceOf", bob) == 999 * USDC
    assert aid.read("totalSupply") == supply - 1_000 * AID


@pytest.mark.parametrize(
    ("aid_amount", "paid"),
    [
        (10**12 - 1, 0),  # less than a base unit of USDC
        (10**12, 0),  # one base unit, which is the fee
        (2 * 10**12, 1),
        (AID + 10**12 - 1, USDC - 1_000),
        (AID + 10**12, USDC + 1 - 1_001),
    ],
)
def test_what_comes_is_rounded_down_and_the_fee_up(
    protocol: Protocol, aid_amount: int, paid: int
) -> None:
    assert protocol.redeemer.read("preview_redeem", aid_amount) == paid


def test_the_preview_is_what_comes(protocol: Protocol) -> None:
    redeemer, alice = protocol.redeemer, protocol.alice
    aid_amount = 123_456_789_012_345_678_901

    previewed = redeemer.read("preview_redeem", aid_amount)

    assert redeemer.read("redeem", aid_amount, alice, previewed, sender=alice) == previewed
    with refusal(f"BelowMinimum({previewed})"):
        redeemer.send("redeem", aid_amount, alice, previewed + 1, sender=alice)


def test_only_whitelisted_accounts_redeem(protocol: Protocol) -> None:
    with refusal(f"NotWhitelisted({protocol.bob})"):
        protocol.redeemer.send("redeem", AID, protocol.bob, 0, sender=protocol.bob)


def test_a_pause_stops_redeeming(protocol: Protocol) -> None:
    protocol.redeemer.send("set_paused", True)

    assert protocol.redeemer.read("paused")
    with refusal("Paused()"):
        protocol.redeemer.send("redeem", AID, protocol.alice, 0, sender=protocol.alice)


@pytest.mark.parametrize("dust", [0, 10**12])
def test_what_would_pay_nothing_is_refused(protocol: Protocol, dust: int) -> None:
    with refusal("ZeroAmount()"):
        protocol.redeemer.send("redeem", dust, protocol.alice, 0, sender=protocol.alice)


def test_the_daily_limit_says_what_is_left_and_ends_with_the_day(
    chain: Chain, protocol: Protocol
) -> None:
    redeemer, alice = protocol.redeemer, protocol.alice
    chain.wait(DAY - chain.now() % DAY)
    redeemer.send("redeem", 1_999 * AID, alice, 0, sender=alice)

    assert redeemer.read("dailyRedeemed", chain.now() // DAY) == 1_999 * AID
    with refusal(f"DailyLimit({AID})"):
        redeemer.send("redeem", AID + 1, alice, 0, sender=alice)

    chain.wait(DAY)
    redeemer.send("redeem", AID + 1, alice, 0, sender=alice)


def test_more_than_the_float_is_refused_and_says_the_float(protocol: Protocol) -> None:
    redeemer, alice = protocol.redeemer, protocol.alice
    redeemer.send("set_redeem_limit_per_day", 10**36)
    redeemer.send("set_redemption_fee_bps", 0)

    with refusal(f"InsufficientFloat({FLOAT})"):
        redeemer.send("redeem", 3_001 * AID, alice, 0, sender=alice)

    redeemer.send("redeem", 3_000 * AID, alice, FLOAT, sender=alice)
    assert protocol.usdc.read("balanceOf", redeemer.address) == 0


def test_without_an_allowance_nothing_is_redeemed(protocol: Protocol) -> None:
    redeemer, alice = protocol.redeemer, protocol.alice
    protocol.aid.send("approve", redeemer.address, 0, sender=alice)

    with refusal(f"ERC20InsufficientAllowance({redeemer.address}, 0, {AID})"):
        redeemer.send("redeem", AID, alice, 0, sender=alice)


def test_a_blacklisted_receiver_is_not_paid(protocol: Protocol) -> None:
    protocol.usdc.send("blacklist", protocol.bob)

    with refusal("Blacklistable: account is blacklisted"):
        protocol.redeemer.send("redeem", AID, protocol.bob, 0, sender=protocol.alice)


def test_a_fee_above_the_whole_is_refused(protocol: Protocol) -> None:
    protocol.redeemer.send("set_redemption_fee_bps", 10_000)

    with refusal("fee above the whole"):
        protocol.redeemer.send("set_redemption_fee_bps", 10_001)


def test_it_names_its_tokens_and_terms(protocol: Protocol) -> None:
    redeemer = protocol.redeemer

    assert redeemer.read("aid") == protocol.aid.address
    assert redeemer.read("stablecoin") == protocol.usdc.address
    assert redeemer.read("redemptionFeeBps") == 10
    assert redeemer.read("redeemLimitPerDay") == 2_000 * AID


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("set_whitelisted", (f"0x{1:040x}", True)),
        ("set_paused", (True,)),
        ("set_redemption_fee_bps", (1,)),
        ("set_redeem_limit_per_day", (1,)),
    ],
)
def test_only_the_owner_rules(protocol: Protocol, name: str, values: tuple[object, ...]) -> None:
    with refusal("NotOwner()"):
        protocol.redeemer.send(name, *values, sender=protocol.alice)
