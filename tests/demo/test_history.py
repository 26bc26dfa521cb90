"""The story as the chain tells it; the share price is replayed from events, as a wallet does."""

from collections.abc import Iterator
from datetime import UTC, datetime
from fractions import Fraction
from typing import Any

from eth_utils.crypto import keccak

from gaib_wallet.demo import abi
from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.demo.history.calendar import TODAY
from gaib_wallet.demo.phrase import Account
from gaib_wallet.demo.vault import Vault
from gaib_wallet.domain.units import Address
from tests.demo_chain import DemoChain

ONE = 10**18
MOST_BLOCKS = 700
DAY_S = 86_400


def topic(signature: str) -> str:
    return f"0x{keccak(text=signature).hex()}"


DEPOSIT = topic("Deposit(address,address,uint256,uint256)")
WITHDRAW = topic("Withdraw(address,address,address,uint256,uint256)")
YIELD = topic("YieldReported(uint256,uint256,uint256,uint256)")
LOSS = topic("LossReported(uint256,uint256)")
UNSTAKED = topic("Unstaked(address,uint256,uint256)")
PAID = topic("UnstakePaid(address,uint256)")
TRADED = topic("TokenExchange(address,int128,uint256,int128,uint256)")
STATUS = topic("DealStatus(uint256,uint8)")
TELEMETRY = topic("Telemetry(uint256,uint256,uint256)")


def logs(chain: DemoChain, address: Address | None, *topics: str) -> list[dict[str, Any]]:
    asked = {"address": address, "topics": [topics], "fromBlock": "0x1", "toBlock": "latest"}
    found: list[dict[str, Any]] = chain.node.ask("eth_getLogs", asked)
    return found


def words(log: dict[str, Any]) -> tuple[int, ...]:
    data = bytes.fromhex(log["data"][2:])
    return tuple(int.from_bytes(data[at : at + 32], "big") for at in range(0, len(data), 32))


def when(log: dict[str, Any]) -> datetime:
    return datetime.fromtimestamp(int(log["blockTimestamp"], 16), UTC)


def said(chain: DemoChain) -> Address:
    assert chain.network.said is not None
    return chain.network.said.address


def owned(chain: DemoChain, account: Account | Address | None) -> dict[str, int]:
    holder = account.address if isinstance(account, Account) else account
    blocks = Blocks(chain.node)
    return {
        token.symbol: blocks.read(token.address, "balanceOf(address)", holder)
        for token in chain.network.tokens
    }


def request(chain: DemoChain, account: Account) -> tuple[int, ...]:
    types = ("uint256", "uint256")
    signature = "getUnstakeRequest(address)"
    return Blocks(chain.node).read_all(said(chain), signature, types, account.address)


def price(chain: DemoChain, signature: str) -> Fraction:
    return Fraction(Blocks(chain.node).read(said(chain), signature, ONE), ONE)


def steps(chain: DemoChain) -> Iterator[tuple[datetime, Fraction]]:
    """The share price after each block in which something was reported."""
    assets = shares = 0
    told: dict[datetime, Fraction] = {}
    for log in logs(chain, said(chain), DEPOSIT, WITHDRAW, YIELD, LOSS):
        match log["topics"][0], words(log):
            case event, (added, minted) if event == DEPOSIT:
                assets, shares = assets + added, shares + minted
            case event, (left, burnt) if event == WITHDRAW:
                assets, shares = assets - left, shares - burnt
            case event, (_, _, net) if event == YIELD:
                assets += net
                told[when(log)] = Fraction(assets + 1, shares + 1)
            case _, (lost,):
                assets -= lost
                told[when(log)] = Fraction(assets + 1, shares + 1)
    yield from told.items()


def test_the_share_price_went_through_the_published_marks(lived_chain: DemoChain) -> None:
    dates, prices = zip(*steps(lived_chain), strict=True)

    assert [(at.day, at.month) for at in dates] == [(1, month) for month in range(1, 12)]
    assert [str(round(nav * 10_000)) for nav in prices] == [
        *("10090", "10180", "10272", "10364", "10457", "10551"),
        *("10591", "10548", "10643", "10738", "10830"),
    ]


def test_each_step_is_as_large_as_was_decided(lived_chain: DemoChain) -> None:
    before, changes = Fraction(1), []
    for _, nav in steps(lived_chain):
        changes.append(round((nav / before - 1) * 10_000))
        before = nav

    assert changes == [90, 90, 90, 90, 90, 90, 38, -41, 90, 90, 85]


def test_today_the_two_prices_are_apart_by_a_loss_that_is_not_booked(
    lived_chain: DemoChain,
) -> None:
    deposit = price(lived_chain, "convertToAssets(uint256)")
    unstaking = price(lived_chain, "convertToAssetsWithLoss(uint256)")

    assert int(deposit * 10_000) == round(deposit * 10_000) == 10_830
    assert int(unstaking * 10_000) == round(unstaking * 10_000) == 10_806


def test_the_year_fits_into_few_blocks_and_ends_today(lived_chain: DemoChain) -> None:
    head = lived_chain.node.head()

    assert int(head["number"], 16) <= MOST_BLOCKS
    assert datetime.fromtimestamp(int(head["timestamp"], 16), UTC) == TODAY


def test_savings_has_what_the_panel_promises(lived_chain: DemoChain) -> None:
    savings = lived_chain.people.savings
    asked_at, waiting = request(lived_chain, savings)

    assert owned(lived_chain, savings) == {
        "AID": 1_250 * ONE,
        "sAID": 9_000 * ONE,
        "USDC": 12_500_000_000,
        "USDT": 0,
    }
    assert int(lived_chain.node.ask("eth_getBalance", savings.address, "latest"), 16) == (
        1842 * 10**14
    )
    assert datetime.fromtimestamp(asked_at, UTC).date().isoformat() == "2026-11-12"
    assert waiting == 2_000 * ONE


def test_the_other_people_are_ready_for_their_parts(lived_chain: DemoChain) -> None:
    people = lived_chain.people
    minter, signature = lived_chain.network.contracts.minter, "is_whitelisted(address)"
    assert minter is not None

    assert owned(lived_chain, people.rainy_day)["sAID"] == 9_000 * ONE
    assert request(lived_chain, people.rainy_day) == (0, 0)
    assert owned(lived_chain, people.treasury) == {
        "AID": 620_000 * ONE,
        "sAID": 500_000 * ONE,
        "USDC": 1_840_000_000_000,
        "USDT": 250_000_000_000,
    }
    assert all(owned(lived_chain, people.support).values())
    admitted = [
        account
        for account in (people.savings, people.rainy_day, people.treasury, people.support)
        if Blocks(lived_chain.node).read(minter, signature, account.address)
    ]
    assert admitted == [people.treasury]


def test_the_protocol_has_its_size(lived_chain: DemoChain) -> None:
    blocks, network = Blocks(lived_chain.node), lived_chain.network
    vault = Vault(blocks, network)
    minter = network.contracts.minter
    assert minter is not None
    today = int(TODAY.timestamp()) // DAY_S

    assert round(blocks.read(network.aid.address, "totalSupply()") / ONE, -6) == 24_000_000
    assert round(vault.assets / ONE, -6) == 18_000_000
    assert vault.idle == 310_000 * ONE
    assert owned(lived_chain, network.contracts.redeemer)["USDC"] == 239_938_890_000
    assert blocks.read(minter, "mint_limit_per_day()") == 1_000_000 * ONE
    assert blocks.read(minter, "daily_minted(uint256)", today) == 250_000 * ONE


def test_reserves_cover_the_aid_there_is_and_a_third_is_t_bills(lived_chain: DemoChain) -> None:
    reserve = lived_chain.network.contracts.reserve
    assert reserve is not None
    tbills, dollars, deals, as_of = Blocks(lived_chain.node).read_all(
        reserve, "latest()", ("uint256",) * 4
    )
    whole = tbills + dollars + deals

    assert round(Fraction(tbills, whole), 3) == Fraction("0.3")
    assert deals == 13_630_000 * ONE
    supply = Blocks(lived_chain.node).read(lived_chain.network.aid.address, "totalSupply()")
    assert whole > supply
    assert datetime.fromtimestamp(as_of, UTC).date().isoformat() == "2026-11-28"


def test_aid_trades_a_little_under_its_dollar_today(lived_chain: DemoChain) -> None:
    *dollars, shares = lived_chain.network.pools

    prices = [round(lived_chain.controls.price(pool), 4) for pool in dollars]

    assert prices == [Fraction("0.9989")] * 7
    in_dollars = lived_chain.controls.price(shares) * prices[0]
    assert Fraction("1.068") < in_dollars < Fraction("1.07")


def test_aid_lost_its_peg_once_and_found_it_again(lived_chain: DemoChain) -> None:
    curve = lived_chain.network.pools[0].address
    lowest: dict[str, Fraction] = {}
    for log in logs(lived_chain, curve, TRADED):
        sold, amount, _, bought = words(log)
        dollars, aid = (amount, bought) if sold == 0 else (bought, amount)
        day = when(log).date().isoformat()
        paid = Fraction(dollars * 10**12, aid)
        lowest[day] = min(paid, lowest.get(day, paid))

    assert round(min(lowest.values()), 2) == Fraction("0.99")
    torn = {day for day, paid in lowest.items() if paid < Fraction("0.995")}
    assert {day[:7] for day in torn} == {"2026-04"}
    assert len(lowest) > 300


def test_others_wait_in_the_queue_and_were_paid_whole_or_in_part(lived_chain: DemoChain) -> None:
    asked: dict[str, tuple[datetime, int]] = {}
    days, parts = [], 0
    for log in logs(lived_chain, said(lived_chain), UNSTAKED, PAID):
        owner = log["topics"][1]
        if log["topics"][0] == UNSTAKED:
            asked[owner] = when(log), words(log)[1]
            continue
        time, left = asked[owner]
        asked[owner] = time, left - words(log)[0]
        if asked[owner][1]:
            parts += 1
        else:
            days.append((when(log) - time).days)
            del asked[owner]

    assert len(days) > 10
    assert parts > 3
    assert min(days) >= 30
    assert max(days) <= 62
    assert len(asked) == 4
    ahead = Blocks(lived_chain.node).read(
        said(lived_chain), "ahead_of(address)", lived_chain.people.savings.address
    )
    assert ahead > Vault(Blocks(lived_chain.node), lived_chain.network).idle


def test_seven_deals_of_which_five_run_and_one_is_silent(lived_chain: DemoChain) -> None:
    book = lived_chain.network.contracts.deals
    assert book is not None
    last = {int(log["topics"][1], 16): words(log)[0] for log in logs(lived_chain, book, STATUS)}
    heard = {int(log["topics"][1], 16): when(log) for log in logs(lived_chain, book, TELEMETRY)}

    assert Blocks(lived_chain.node).read(book, "deal_count()") == 7
    assert last == {2: 1, 3: 3, 5: 4}  # repaid, liquidated, transferred
    assert {deal for deal, at in heard.items() if at == TODAY} == {1, 4, 5, 6}
    assert (TODAY - heard[7]).days == 2


def test_ether_costs_what_the_screens_say(lived_chain: DemoChain) -> None:
    feed = lived_chain.network.contracts.eth_usd_feed
    assert feed is not None
    reply = lived_chain.node.ask("eth_call", {"to": feed, "data": abi.call("latestRoundData()")})
    _, answer, _, updated_at, _ = abi.values(("uint80", "int256", *("uint256",) * 3), reply)

    assert answer == 3_100 * 10**8
    assert updated_at == int(TODAY.timestamp())
