from eth_utils.crypto import keccak
import pytest

from tests.contracts.chain import Event, refusal
from tests.contracts.conftest import AID, Protocol

MINTER = bytes.fromhex("9f2df0fed2c77648de5860a4cc508cd0818c85b8b8a1ab4ceeef8d981c8956a6")
NOBODY = f"0x{0:040x}"


def test_it_has_the_names_that_are_known(protocol: Protocol) -> None:
    aid = protocol.aid

    names = [aid.read(name) for name in ("name", "symbol", "decimals")]

    assert names == ["AI Dollar", "AID", 18]
    assert aid.read("MINTER_ROLE") == MINTER == keccak(text="MINTER_ROLE")
    assert aid.read("hasRole", bytes(32), protocol.owner)


def test_a_transfer_moves_aid(protocol: Protocol) -> None:
    events = protocol.aid.send("transfer", protocol.bob, AID, sender=protocol.alice)

    moved = {"sender": protocol.alice, "receiver": protocol.bob, "value": AID}
    assert events == [Event("Transfer", moved)]
    assert protocol.aid.read("balanceOf", protocol.bob) == AID


def test_nobody_spends_more_than_they_have(protocol: Protocol) -> None:
    with refusal(f"ERC20InsufficientBalance({protocol.bob}, 0, 1)"):
        protocol.aid.send("transfer", protocol.alice, 1, sender=protocol.bob)


def test_nobody_takes_more_than_is_allowed(protocol: Protocol) -> None:
    aid, alice, bob = protocol.aid, protocol.alice, protocol.bob
    aid.send("approve", bob, 5, sender=alice)
    aid.send("transferFrom", alice, bob, 3, sender=bob)

    with refusal(f"ERC20InsufficientAllowance({bob}, 2, 3)"):
        aid.send("transferFrom", alice, bob, 3, sender=bob)


def test_nothing_goes_to_nobody(protocol: Protocol) -> None:
    with refusal(f"ERC20InvalidReceiver({NOBODY})"):
        protocol.aid.send("transfer", NOBODY, 1, sender=protocol.alice)
    with refusal(f"ERC20InvalidReceiver({NOBODY})"):
        protocol.aid.send("mint", NOBODY, 1)


def test_a_role_is_given_and_taken(protocol: Protocol) -> None:
    aid, bob = protocol.aid, protocol.bob
    values = {"role": MINTER, "account": bob, "sender": protocol.owner}

    assert aid.send("grantRole", MINTER, bob) == [Event("RoleGranted", values)]
    supply = aid.read("totalSupply")
    aid.send("mint", bob, 3, sender=bob)
    aid.send("burn", bob, 1, sender=bob)

    assert aid.read("totalSupply") == supply + 2
    assert aid.send("grantRole", MINTER, bob) == []
    assert aid.send("revokeRole", MINTER, bob) == [Event("RoleRevoked", values)]
    with refusal("NotMinter()"):
        aid.send("mint", bob, 1, sender=bob)


@pytest.mark.parametrize("name", ["mint", "burn"])
def test_only_minters_mint_and_burn(protocol: Protocol, name: str) -> None:
    with refusal("NotMinter()"):
        protocol.aid.send(name, protocol.alice, 1, sender=protocol.alice)


def test_nothing_is_burned_that_is_not_there(protocol: Protocol) -> None:
    with refusal(f"ERC20InsufficientBalance({protocol.bob}, 0, 1)"):
        protocol.aid.send("burn", protocol.bob, 1)


def test_a_denied_account_neither_sends_nor_receives(protocol: Protocol) -> None:
    aid, alice, bob = protocol.aid, protocol.alice, protocol.bob

    events = aid.send("addToDenyList", [bob])

    assert events == [Event("AddedToDenyList", {"accounts": (bob,)})]
    assert aid.read("is_denied", bob)
    for name, values, sender in (
        ("transfer", (bob, 1), alice),
        ("transfer", (alice, 0), bob),
        ("transferFrom", (alice, bob, 0), protocol.owner),
        ("transferFrom", (bob, alice, 0), protocol.owner),
        ("mint", (bob, 1), protocol.owner),
        ("burn", (bob, 0), protocol.owner),
    ):
        with refusal(f"AddressDenied({bob})"):
            aid.send(name, *values, sender=sender)


def test_an_account_comes_off_the_deny_list(protocol: Protocol) -> None:
    aid, bob = protocol.aid, protocol.bob
    aid.send("addToDenyList", [bob, protocol.carol])

    events = aid.send("removeFromDenyList", [bob])

    assert events == [Event("RemovedFromDenyList", {"accounts": (bob,)})]
    aid.send("transfer", bob, 1, sender=protocol.alice)
    assert aid.read("is_denied", protocol.carol)


@pytest.mark.parametrize("name", ["grantRole", "revokeRole", "addToDenyList", "removeFromDenyList"])
def test_only_the_owner_rules(protocol: Protocol, name: str) -> None:
    values = (MINTER, protocol.bob) if name.endswith("Role") else ([protocol.bob],)

    with refusal("NotOwner()"):
        protocol.aid.send(name, *values, sender=protocol.alice)
