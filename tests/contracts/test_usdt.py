from tests.contracts.chain import Chain, Event, refusal
from tests.contracts.conftest import USDC, Protocol


def test_a_transfer_moves_dollars_and_answers_nothing(chain: Chain, protocol: Protocol) -> None:
    usdt, alice, bob = protocol.usdt, protocol.alice, protocol.bob

    assert usdt.read("transfer", bob, USDC, sender=alice) == ()

    moved = {"sender": alice, "receiver": bob, "value": USDC}
    assert usdt.send("transfer", bob, USDC, sender=alice) == [Event("Transfer", moved)]
    assert usdt.read("balanceOf", bob) == USDC


def test_approve_and_transfer_from_answer_nothing(protocol: Protocol) -> None:
    usdt, alice, bob = protocol.usdt, protocol.alice, protocol.bob

    assert usdt.read("approve", bob, 5, sender=alice) == ()

    usdt.send("approve", bob, 5, sender=alice)
    assert usdt.read("transferFrom", alice, bob, 5, sender=bob) == ()


def test_an_allowance_goes_through_zero_to_another(protocol: Protocol) -> None:
    usdt, alice, bob = protocol.usdt, protocol.alice, protocol.bob
    usdt.send("approve", bob, 5, sender=alice)

    with refusal(""):
        usdt.send("approve", bob, 6, sender=alice)

    usdt.send("approve", bob, 0, sender=alice)
    usdt.send("approve", bob, 6, sender=alice)
    assert usdt.read("allowance", alice, bob) == 6


def test_an_allowance_without_end_stays(protocol: Protocol) -> None:
    usdt, alice, bob = protocol.usdt, protocol.alice, protocol.bob
    usdt.send("approve", bob, 2**256 - 1, sender=alice)

    usdt.send("transferFrom", alice, bob, 5, sender=bob)

    assert usdt.read("allowance", alice, bob) == 2**256 - 1


def test_refusals_give_no_reason(protocol: Protocol) -> None:
    usdt, alice, bob = protocol.usdt, protocol.alice, protocol.bob

    with refusal(""):
        usdt.send("transfer", alice, 1, sender=bob)
    with refusal(""):
        usdt.send("transferFrom", alice, bob, 1, sender=bob)


def test_only_the_owner_mints(protocol: Protocol) -> None:
    with refusal("NotOwner()"):
        protocol.usdt.send("mint", protocol.bob, 1, sender=protocol.alice)
