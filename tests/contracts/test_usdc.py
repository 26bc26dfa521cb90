import pytest

from tests.contracts.chain import Event, refusal
from tests.contracts.conftest import USDC, Protocol

BLACKLISTED = "Blacklistable: account is blacklisted"


def test_a_transfer_moves_dollars(protocol: Protocol) -> None:
    events = protocol.usdc.send("transfer", protocol.bob, 7 * USDC, sender=protocol.alice)

    moved = {"sender": protocol.alice, "receiver": protocol.bob, "value": 7 * USDC}
    assert events == [Event("Transfer", moved)]
    assert protocol.usdc.read("balanceOf", protocol.bob) == 7 * USDC


def test_an_allowance_is_used_up(protocol: Protocol) -> None:
    usdc, alice, bob = protocol.usdc, protocol.alice, protocol.bob
    usdc.send("approve", bob, 5, sender=alice)

    usdc.send("transferFrom", alice, bob, 3, sender=bob)

    assert usdc.read("allowance", alice, bob) == 2
    with refusal("ERC20: transfer amount exceeds allowance"):
        usdc.send("transferFrom", alice, bob, 3, sender=bob)


def test_nobody_spends_more_than_they_have(protocol: Protocol) -> None:
    with refusal("ERC20: transfer amount exceeds balance"):
        protocol.usdc.send("transfer", protocol.alice, 1, sender=protocol.bob)


def test_nothing_goes_to_nobody(protocol: Protocol) -> None:
    with refusal("ERC20: transfer to the zero address"):
        protocol.usdc.send("transfer", f"0x{0:040x}", 1, sender=protocol.alice)


def test_a_blacklisted_account_neither_sends_nor_receives_nor_approves(protocol: Protocol) -> None:
    usdc, alice, bob = protocol.usdc, protocol.alice, protocol.bob

    assert usdc.send("blacklist", bob) == [Event("Blacklisted", {"account": bob})]

    assert usdc.read("isBlacklisted", bob)
    for name, values, sender in (
        ("transfer", (bob, 1), alice),
        ("transfer", (alice, 0), bob),
        ("transferFrom", (bob, alice, 0), alice),
        ("transferFrom", (alice, alice, 0), bob),
        ("approve", (bob, 1), alice),
        ("approve", (alice, 1), bob),
        ("mint", (bob, 1), protocol.owner),
    ):
        with refusal(BLACKLISTED):
            usdc.send(name, *values, sender=sender)


def test_an_account_comes_off_the_blacklist(protocol: Protocol) -> None:
    usdc, bob = protocol.usdc, protocol.bob
    usdc.send("blacklist", bob)

    assert usdc.send("unBlacklist", bob) == [Event("UnBlacklisted", {"account": bob})]

    usdc.send("transfer", bob, 1, sender=protocol.alice)


def test_a_pause_stops_everything_until_it_ends(protocol: Protocol) -> None:
    usdc, alice, bob = protocol.usdc, protocol.alice, protocol.bob

    assert usdc.send("pause") == [Event("Pause", {})]

    for name in ("transfer", "approve"):
        with refusal("Pausable: paused"):
            usdc.send(name, bob, 1, sender=alice)
    assert usdc.send("unpause") == [Event("Unpause", {})]
    usdc.send("transfer", bob, 1, sender=alice)


@pytest.mark.parametrize("name", ["mint", "blacklist", "unBlacklist", "pause", "unpause"])
def test_only_the_owner_rules(protocol: Protocol, name: str) -> None:
    values = {"mint": (protocol.bob, 1), "pause": (), "unpause": ()}.get(name, (protocol.bob,))

    with refusal("NotOwner()"):
        protocol.usdc.send(name, *values, sender=protocol.alice)
