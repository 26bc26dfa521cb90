from fractions import Fraction

import pytest

from gaib_wallet.demo import abi
from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.demo.vault import Vault
from gaib_wallet.domain.network import Flow, Pool
from gaib_wallet.domain.units import ETH, Address, TokenAmount
from gaib_wallet.errors import DemoFault
from tests.demo_chain import DemoChain

ONE = 10**18
DAY_S = 86_400


def owned(chain: DemoChain, account: Address, token: Address) -> int:
    return Blocks(chain.node).read(token, "balanceOf(address)", account)


def head(chain: DemoChain) -> tuple[int, int]:
    block = chain.node.head()
    return int(block["number"], 16), int(block["timestamp"], 16)


def price(chain: DemoChain, signature: str) -> Fraction:
    said = chain.network.said
    assert said is not None
    return Fraction(Blocks(chain.node).read(said.address, signature, ONE), ONE)


def vault(chain: DemoChain) -> Vault:
    return Vault(Blocks(chain.node), chain.network)


def refusal(chain: DemoChain, to: Address | None, data: str) -> str:
    asked = {"from": chain.people.support.address, "to": to, "data": data}
    with pytest.raises(DemoFault) as refused:
        chain.node.ask("eth_call", asked)
    return str(refused.value)


@pytest.mark.parametrize("symbol", ["USDC", "USDT", "AID", "sAID"])
def test_funding_gives_exactly_the_amount(fresh_chain: DemoChain, symbol: str) -> None:
    token = next(t for t in fresh_chain.network.tokens if t.symbol == symbol)
    amount = TokenAmount.parse("1234.5", token)

    fresh_chain.controls.fund(fresh_chain.people.support.address, amount)

    assert owned(fresh_chain, fresh_chain.people.support.address, token.address) == amount.raw


def test_funding_adds_ether(fresh_chain: DemoChain) -> None:
    account = fresh_chain.people.support.address
    before = int(fresh_chain.node.ask("eth_getBalance", account, "latest"), 16)

    fresh_chain.controls.fund(account, TokenAmount.parse("2", ETH))

    after = int(fresh_chain.node.ask("eth_getBalance", account, "latest"), 16)
    assert after - before == 2 * ONE


def test_time_passes_and_blocks_come_after_it(fresh_chain: DemoChain) -> None:
    number, time = head(fresh_chain)

    fresh_chain.controls.advance(30 * DAY_S)

    assert head(fresh_chain)[0] == number + 3
    assert head(fresh_chain)[1] - time >= 30 * DAY_S


def test_an_account_is_admitted_and_sent_away(fresh_chain: DemoChain) -> None:
    account = fresh_chain.people.support.address

    fresh_chain.controls.set_whitelisted(account, is_whitelisted=True)
    assert fresh_chain.controls.is_whitelisted(account)

    fresh_chain.controls.set_whitelisted(account, is_whitelisted=False)
    assert not fresh_chain.controls.is_whitelisted(account)


@pytest.mark.parametrize("flow", [Flow.MINT, Flow.REDEEM, Flow.STAKE])
def test_a_paused_contract_refuses(fresh_chain: DemoChain, flow: Flow) -> None:
    network, somebody = fresh_chain.network, fresh_chain.people.support.address
    assert network.said is not None
    gate, data = {
        Flow.MINT: (
            network.contracts.minter,
            abi.call("mint(address,uint256,address,uint256)", network.usdc.address, 1, somebody, 0),
        ),
        Flow.REDEEM: (
            network.contracts.redeemer,
            abi.call("redeem(uint256,address,uint256)", ONE, somebody, 0),
        ),
        Flow.STAKE: (network.said.address, abi.call("unstake(uint256)", 1)),
    }[flow]
    paused = abi.call("Paused()")

    fresh_chain.controls.set_paused(flow, is_paused=True)
    assert paused in refusal(fresh_chain, gate, data)

    fresh_chain.controls.set_paused(flow, is_paused=False)
    assert paused not in refusal(fresh_chain, gate, data)


def test_a_yield_raises_both_prices_by_as_much_as_said(fresh_chain: DemoChain) -> None:
    fresh_chain.controls.report_yield(Fraction(85, 10_000))

    for signature in ("convertToAssets(uint256)", "convertToAssetsWithLoss(uint256)"):
        assert round(price(fresh_chain, signature), 6) == Fraction("1.0085")


def test_a_marked_loss_lowers_the_unstaking_price_alone(fresh_chain: DemoChain) -> None:
    fresh_chain.controls.mark_loss(Fraction(2, 1_000))

    assert price(fresh_chain, "convertToAssets(uint256)") == 1
    assert round(price(fresh_chain, "convertToAssetsWithLoss(uint256)"), 6) == Fraction("0.998")


def test_a_booked_loss_takes_its_mark_with_it(fresh_chain: DemoChain) -> None:
    fresh_chain.controls.mark_loss(Fraction(2, 1_000))

    fresh_chain.controls.report_loss(Fraction(2, 1_000))

    assert round(price(fresh_chain, "convertToAssets(uint256)"), 6) == Fraction("0.998")
    assert vault(fresh_chain).marked == 0


def test_the_queue_is_paid_even_if_the_vault_was_empty(fresh_chain: DemoChain) -> None:
    said, people = fresh_chain.network.said, fresh_chain.people
    assert said is not None
    fresh_chain.controls.fund(people.support.address, TokenAmount.parse("100", said))
    blocks = Blocks(fresh_chain.node)
    vault(fresh_chain)
    Vault(blocks, fresh_chain.network).lend(people.custody.address, vault(fresh_chain).idle)
    blocks.send(people.support, said.address, "unstake(uint256)", 100 * ONE)
    with fresh_chain.node.mining_paused():
        blocks.mine()
    assert (vault(fresh_chain).owed, vault(fresh_chain).idle) == (100 * ONE, 0)

    fresh_chain.controls.pay_queue()

    assert vault(fresh_chain).owed == 0
    aid = fresh_chain.network.aid.address
    assert owned(fresh_chain, people.support.address, aid) == 100 * ONE


def test_paying_nobody_is_refused(fresh_chain: DemoChain) -> None:
    with pytest.raises(DemoFault, match="Nobody waits"):
        fresh_chain.controls.pay_queue()


def dollar_pools(chain: DemoChain) -> list[Pool]:
    return [pool for pool in chain.network.pools if chain.network.said not in pool.coins]


def test_aid_loses_its_peg_everywhere_and_comes_back(fresh_chain: DemoChain) -> None:
    aid = fresh_chain.network.aid.address
    supply = Blocks(fresh_chain.node).read(aid, "totalSupply()")

    fresh_chain.controls.depeg(Fraction(985, 1_000))
    low = [round(fresh_chain.controls.price(pool), 4) for pool in dollar_pools(fresh_chain)]
    fresh_chain.controls.depeg(Fraction(9_989, 10_000))
    back = [round(fresh_chain.controls.price(pool), 4) for pool in dollar_pools(fresh_chain)]

    assert low == [Fraction("0.985")] * 7
    assert back == [Fraction("0.9989")] * 7
    now = Blocks(fresh_chain.node).read(aid, "totalSupply()")
    assert now - supply < 2_000_000 * ONE


def test_one_pool_is_moved_and_no_other(fresh_chain: DemoChain) -> None:
    *dollars, shares = fresh_chain.network.pools

    fresh_chain.controls.move_price(shares, Fraction(107, 100))

    assert round(fresh_chain.controls.price(shares), 6) == Fraction("1.07")
    assert {round(fresh_chain.controls.price(pool), 6) for pool in dollars} == {1}


def test_a_reorg_takes_transactions_away(fresh_chain: DemoChain) -> None:
    token, account = fresh_chain.network.usdc, fresh_chain.people.support.address
    fresh_chain.controls.mine(2)
    number, _ = head(fresh_chain)
    fresh_chain.controls.fund(account, TokenAmount.parse("5", token))

    fresh_chain.controls.reorg(1)

    assert owned(fresh_chain, account, token.address) == 0
    assert head(fresh_chain)[0] == number + 1
