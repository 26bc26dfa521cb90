import pytest

from tests.contracts.chain import Chain, Event, refusal
from tests.contracts.conftest import AID, MINT_LIMIT, USDC, Protocol

DAY = 86_400


@pytest.mark.parametrize("asset", ["usdc", "usdt"])
def test_dollars_become_as_many_aid(protocol: Protocol, asset: str) -> None:
    dollars, alice, bob = getattr(protocol, asset), protocol.alice, protocol.bob

    events = protocol.minter.send(
        "mint", dollars.address, 1_234_567, bob, 1_234_567 * 10**12, sender=alice
    )

    minted = {"asset_amount": 1_234_567, "aid_amount": 1_234_567 * 10**12}
    who = {"account": alice, "to": bob, "asset": dollars.address}
    assert events == [Event("Minted", who | minted)]
    assert protocol.aid.read("balanceOf", bob) == 1_234_567 * 10**12
    assert dollars.read("balanceOf", protocol.treasury) == 1_234_567


def test_mint_answers_the_aid(protocol: Protocol) -> None:
    usdc, alice = protocol.usdc.address, protocol.alice

    assert protocol.minter.read("mint", usdc, USDC, alice, 0, sender=alice) == AID


def test_only_whitelisted_accounts_mint(protocol: Protocol) -> None:
    usdc, bob = protocol.usdc.address, protocol.bob

    with refusal(f"NotWhitelisted({bob})"):
        protocol.minter.send("mint", usdc, USDC, bob, 0, sender=bob)

    protocol.minter.send("set_whitelisted", protocol.alice, False)
    with refusal(f"NotWhitelisted({protocol.alice})"):
        protocol.minter.send("mint", usdc, USDC, bob, 0, sender=protocol.alice)


def test_a_pause_stops_minting(protocol: Protocol) -> None:
    protocol.minter.send("set_paused", True)

    assert protocol.minter.read("paused")
    with refusal("Paused()"):
        protocol.minter.send("mint", protocol.usdc.address, USDC, protocol.alice, 0)


def test_other_assets_are_refused(protocol: Protocol) -> None:
    minter, alice, usdt = protocol.minter, protocol.alice, protocol.usdt.address
    minter.send("set_accepted", usdt, False)

    assert not minter.read("accepts", usdt)
    with refusal(f"UnsupportedAsset({usdt})"):
        minter.send("mint", usdt, USDC, alice, 0, sender=alice)


def test_nothing_is_not_minted(protocol: Protocol) -> None:
    with refusal("ZeroAmount()"):
        protocol.minter.send(
            "mint", protocol.usdc.address, 0, protocol.alice, 0, sender=protocol.alice
        )


def test_less_than_the_minimum_is_refused_and_says_what_would_come(protocol: Protocol) -> None:
    with refusal(f"BelowMinimum({AID})"):
        protocol.minter.send(
            "mint", protocol.usdc.address, USDC, protocol.alice, AID + 1, sender=protocol.alice
        )


def test_the_daily_limit_says_what_is_left_and_ends_with_the_day(
    chain: Chain, protocol: Protocol
) -> None:
    minter, alice, usdc = protocol.minter, protocol.alice, protocol.usdc.address
    chain.wait(DAY - chain.now() % DAY)
    minter.send("mint", usdc, 4_999 * USDC, alice, 0, sender=alice)

    assert minter.read("daily_minted", chain.now() // DAY) == 4_999 * AID
    with refusal(f"DailyLimit({AID})"):
        minter.send("mint", usdc, USDC + 1, alice, 0, sender=alice)
    minter.send("mint", usdc, USDC, alice, 0, sender=alice)
    with refusal("DailyLimit(0)"):
        minter.send("mint", usdc, 1, alice, 0, sender=alice)

    chain.wait(DAY)
    minter.send("mint", usdc, 5_000 * USDC, alice, 0, sender=alice)


def test_a_limit_that_sank_below_what_was_minted_leaves_nothing(
    chain: Chain, protocol: Protocol
) -> None:
    minter, alice, usdc = protocol.minter, protocol.alice, protocol.usdc.address
    chain.wait(DAY - chain.now() % DAY)
    assert minter.read("mint_limit_per_day") == MINT_LIMIT
    minter.send("mint", usdc, 2 * USDC, alice, 0, sender=alice)
    minter.send("set_mint_limit_per_day", AID)

    with refusal("DailyLimit(0)"):
        minter.send("mint", usdc, 1, alice, 0, sender=alice)


def test_dollars_that_do_not_come_mint_nothing(protocol: Protocol) -> None:
    minter, bob = protocol.minter, protocol.bob
    minter.send("set_whitelisted", bob, True)

    with refusal("ERC20: transfer amount exceeds allowance"):
        minter.send("mint", protocol.usdc.address, 1, bob, 0, sender=bob)
    with refusal(""):
        minter.send("mint", protocol.usdt.address, 1, bob, 0, sender=bob)


def test_a_denied_receiver_gets_nothing(protocol: Protocol) -> None:
    protocol.aid.send("addToDenyList", [protocol.bob])

    with refusal(f"AddressDenied({protocol.bob})"):
        protocol.minter.send(
            "mint", protocol.usdc.address, 1, protocol.bob, 0, sender=protocol.alice
        )


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("set_whitelisted", (f"0x{1:040x}", True)),
        ("set_accepted", (f"0x{1:040x}", True)),
        ("set_mint_limit_per_day", (1,)),
        ("set_paused", (True,)),
    ],
)
def test_only_the_owner_rules(protocol: Protocol, name: str, values: tuple[object, ...]) -> None:
    with refusal("NotOwner()"):
        protocol.minter.send(name, *values, sender=protocol.alice)
