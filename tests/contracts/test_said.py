"""The vault's two prices, what moves them, and who may."""

from eth_utils.crypto import keccak
import pytest

from tests.contracts.chain import Event, refusal
from tests.contracts.conftest import AID, Protocol

NOBODY = f"0x{0:040x}"


def stake(protocol: Protocol, assets: int) -> None:
    protocol.said.send("deposit", assets, protocol.alice, sender=protocol.alice)


def test_it_has_the_names_that_are_known(protocol: Protocol) -> None:
    said = protocol.said

    names = [said.read(name) for name in ("name", "symbol", "decimals", "asset", "fee_bps")]

    assert names == ["Staked AID", "sAID", 18, protocol.aid.address, 2_000]


def test_a_deposit_buys_shares_at_the_deposit_nav(protocol: Protocol) -> None:
    said, alice, bob = protocol.said, protocol.alice, protocol.bob
    stake(protocol, 100 * AID)
    said.send("report_yield", [1], [25 * AID])  # 20 after the fee: a NAV of 1.2

    events = said.send("deposit", 60 * AID, bob, sender=alice)

    shares = 60 * AID * (100 * AID + 1) // (120 * AID + 1)
    bought = {"sender": alice, "owner": bob, "assets": 60 * AID, "shares": shares}
    assert Event("Deposit", bought) in events
    assert said.read("balanceOf", bob) == shares
    assert said.read("totalAssets") == 180 * AID
    assert protocol.aid.read("balanceOf", said.address) == 160 * AID


def test_conversions_round_down(protocol: Protocol) -> None:
    said = protocol.said
    stake(protocol, 3)
    said.send("report_yield", [0], [5])  # 4 after the fee, of 7 in all

    assert said.read("convertToAssets", 1) == 1 * (7 + 1) // (3 + 1)
    assert said.read("convertToAssets", 2) == 2 * (7 + 1) // (3 + 1)
    assert said.read("convertToShares", 3) == 3 * (3 + 1) // (7 + 1)
    assert said.read("previewDeposit", 3) == said.read("convertToShares", 3)


def test_a_first_depositor_cannot_make_the_next_one_lose(protocol: Protocol) -> None:
    said, aid, alice, bob = protocol.said, protocol.aid, protocol.alice, protocol.bob
    stake(protocol, 1)
    aid.send("transfer", said.address, 10_000 * AID, sender=alice)

    aid.send("mint", bob, 5_000 * AID)
    aid.send("approve", said.address, 5_000 * AID, sender=bob)
    said.send("deposit", 5_000 * AID, bob, sender=bob)

    shares = said.read("balanceOf", bob)
    assert said.read("convertToAssets", shares) == 5_000 * AID


def test_a_deposit_too_small_for_a_share_is_refused(protocol: Protocol) -> None:
    stake(protocol, 1)
    protocol.said.send("report_yield", [1], [10])

    for dust in (0, 1):
        with refusal("ZeroAmount()"):
            stake(protocol, dust)


def test_deposits_need_an_allowance_and_a_receiver(protocol: Protocol) -> None:
    said, alice, bob = protocol.said, protocol.alice, protocol.bob

    with refusal(f"ERC20InsufficientAllowance({said.address}, 0, 1)"):
        said.send("deposit", 1, bob, sender=bob)
    with refusal(f"ERC20InvalidReceiver({NOBODY})"):
        said.send("deposit", 1, NOBODY, sender=alice)


def test_yield_is_booked_per_deal_less_a_fee_that_is_rounded_up(protocol: Protocol) -> None:
    stake(protocol, 1_000)

    events = protocol.said.send("report_yield", [0, 3], [101, 50])

    assert events == [
        Event("YieldReported", {"deal": 0, "gross": 101, "fee": 21, "net": 80}),
        Event("YieldReported", {"deal": 3, "gross": 50, "fee": 10, "net": 40}),
    ]
    assert protocol.said.read("totalAssets") == 1_120


def test_yield_of_deals_without_amounts_is_refused(protocol: Protocol) -> None:
    with refusal("lengths differ"):
        protocol.said.send("report_yield", [1, 2], [1])


def test_a_marked_loss_lowers_the_unstaking_nav_only(protocol: Protocol) -> None:
    said = protocol.said
    stake(protocol, 1_000 * AID)

    events = said.send("mark_loss", 2, 40 * AID)
    said.send("mark_loss", 5, 10 * AID)

    assert events == [Event("LossMarked", {"deal": 2, "amount": 40 * AID})]
    assert said.read("unrealised_losses") == 50 * AID
    assert said.read("convertToAssets", AID) == AID
    assert said.read("convertToAssetsWithLoss", AID) == AID * (950 * AID + 1) // (1_000 * AID + 1)


def test_a_mark_replaces_the_mark_before(protocol: Protocol) -> None:
    said = protocol.said
    stake(protocol, 1_000)
    said.send("mark_loss", 2, 40)

    said.send("mark_loss", 2, 15)

    assert (said.read("marked_loss", 2), said.read("unrealised_losses")) == (15, 15)


@pytest.mark.parametrize(("booked", "mark_left"), [(30, 10), (40, 0), (60, 0)])
def test_a_booked_loss_uses_up_the_mark_of_its_deal(
    protocol: Protocol, booked: int, mark_left: int
) -> None:
    said = protocol.said
    stake(protocol, 1_000)
    said.send("mark_loss", 2, 40)
    said.send("mark_loss", 3, 5)

    events = said.send("report_loss", 2, booked)

    assert events == [Event("LossReported", {"deal": 2, "amount": booked})]
    assert said.read("totalAssets") == 1_000 - booked
    assert said.read("marked_loss", 2) == mark_left
    assert said.read("unrealised_losses") == mark_left + 5


def test_no_loss_is_larger_than_the_assets(protocol: Protocol) -> None:
    said = protocol.said
    stake(protocol, 100)
    said.send("mark_loss", 1, 60)

    for name, deal, amount in (
        ("mark_loss", 2, 41),
        ("report_loss", 2, 41),
        ("report_loss", 2, 101),
    ):
        with refusal("more than the assets"):
            said.send(name, deal, amount)


def test_capital_goes_out_and_comes_back_without_a_change_of_the_books(protocol: Protocol) -> None:
    said, aid, bob = protocol.said, protocol.aid, protocol.bob
    stake(protocol, 100)

    said.send("deploy_capital", bob, 70)
    assert aid.read("balanceOf", said.address) == 30
    aid.send("transfer", said.address, 70, sender=bob)

    assert said.read("totalAssets") == 100
    with refusal(f"ERC20InsufficientBalance({said.address}, 100, 101)"):
        said.send("deploy_capital", bob, 101)


def test_a_pause_stops_deposits_and_requests_only(protocol: Protocol) -> None:
    said, alice = protocol.said, protocol.alice
    stake(protocol, 100)
    said.send("unstake", 40, sender=alice)
    assert said.read("maxDeposit", alice) == 2**256 - 1

    said.send("set_paused", True)

    assert said.read("maxDeposit", alice) == 0
    with refusal("Paused()"):
        stake(protocol, 1)
    with refusal("Paused()"):
        said.send("unstake", 1, sender=protocol.carol)
    said.send("processUnstakeQueue", 1)
    said.send("transfer", protocol.bob, 1, sender=alice)


@pytest.mark.parametrize("name", ["withdraw", "redeem"])
def test_there_is_no_way_out_but_the_line(protocol: Protocol, name: str) -> None:
    stake(protocol, 100)

    assert protocol.said.read(f"max{name.title()}", protocol.alice) == 0
    with refusal("use unstake"):
        protocol.said.send(name, 1, protocol.alice, protocol.alice, sender=protocol.alice)


def test_shares_move_like_any_token(protocol: Protocol) -> None:
    said, alice, bob = protocol.said, protocol.alice, protocol.bob
    stake(protocol, 100)
    said.send("approve", bob, 5, sender=alice)

    said.send("transferFrom", alice, bob, 5, sender=bob)

    assert said.read("balanceOf", bob) == 5
    with refusal(f"ERC20InsufficientAllowance({bob}, 0, 1)"):
        said.send("transferFrom", alice, bob, 1, sender=bob)
    with refusal(f"ERC20InsufficientBalance({bob}, 5, 6)"):
        said.send("transfer", alice, 6, sender=bob)
    with refusal(f"ERC20InvalidReceiver({NOBODY})"):
        said.send("transfer", NOBODY, 1, sender=bob)


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("report_yield", ([1], [1])),
        ("mark_loss", (1, 1)),
        ("report_loss", (1, 1)),
        ("deploy_capital", (f"0x{1:040x}", 1)),
        ("set_paused", (True,)),
    ],
)
def test_only_the_owner_rules(protocol: Protocol, name: str, values: tuple[object, ...]) -> None:
    with refusal("NotOwner()"):
        protocol.said.send(name, *values, sender=protocol.alice)


@pytest.mark.parametrize(
    ("signature", "selector"),
    [
        ("convertToAssets(uint256)", "07a2d13a"),
        ("convertToAssetsWithLoss(uint256)", "227c27e6"),
        ("deposit(uint256,address)", "6e553f65"),
        ("unstake(uint256)", "2e17de78"),
        ("getUnstakeRequest(address)", "64a6c194"),
        ("processUnstakeQueue(uint256)", "677b0cd2"),
    ],
)
def test_it_has_the_selectors_of_the_deployed_contract(
    protocol: Protocol, signature: str, selector: str
) -> None:
    name, types = signature[:-1].split("(")
    assert keccak(text=signature)[:4].hex() == selector

    assert [each["type"] for each in protocol.said.inputs_of(name)] == types.split(",")
