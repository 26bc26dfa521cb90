"""On the real contracts: what the wallet plans passes the signer, and what it signs is mined."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime

from eth_abi.abi import encode
import pytest

from gaib_wallet.app.signing import CheckedSigner
from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.ledger import NodeLedger
from gaib_wallet.chain.multicall import Multicall
from gaib_wallet.chain.routes import OnChainRoutes
from gaib_wallet.chain.staking import OnChainStaking
from gaib_wallet.domain.proofs import OwnershipProof
from gaib_wallet.domain.routes import Order, Way
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.transactions import Act, SignedTx, TxPlan, TxRequest, TxStatus
from gaib_wallet.domain.units import Address, Bps, Token, TokenAmount
from gaib_wallet.keys import permits, policy, transaction
from gaib_wallet.services.routes import RouteService
from gaib_wallet.services.staking import StakingService
from gaib_wallet.services.transactions import TransactionService
from tests.demo_chain import DemoChain
from tests.fake_chain import MemoryTxStore
from tests.keys.plans import CANCELLED, ETH_SENT, KNOWN, NOW, STRANGER, TOKEN_SENT, revoking

HOPS = {"AID": 1, "sAID": 2, "USDC": 2}
"""From each token to USDT."""
PERMIT_SELECTOR = bytes.fromhex("d505accf")
"""permit(address,address,uint256,uint256,uint8,bytes32,bytes32)"""


class PolicySigner:
    """A `Signer` of one key, with every rule."""

    def __init__(self, account: Address, key: bytes) -> None:
        self._account, self._key = account, key

    def can_sign(self, account: Address) -> bool:
        return account == self._account

    async def sign(self, request: TxRequest) -> SignedTx:
        policy.check(request, KNOWN, policy.MOST_FEE, NOW)
        with Secret(self._key) as key:
            return transaction.signed(request, key)

    async def sign_permit(self, plan: TxPlan) -> bytes:
        policy.check_permit(plan, KNOWN, NOW)
        with Secret(self._key) as key:
            return permits.signature(plan, key)

    async def sign_proof(
        self, account: Address, chain_id: int, made_at: datetime
    ) -> OwnershipProof:
        raise NotImplementedError(made_at)


class Clock:
    def now(self) -> datetime:
        return NOW


class Desk:
    """Services of the savings account on a chain that mines at once."""

    def __init__(self, chain: DemoChain, client: NodeClient) -> None:
        self.chain, self.network = chain, chain.network
        person = chain.people.savings
        self.account = person.address
        calls = ContractCalls(self.network)
        multicall = Multicall(client, self.network.contracts.multicall)
        self.routes = RouteService(OnChainRoutes(multicall, self.network), calls, self.network)
        self.staking = StakingService(OnChainStaking(multicall, self.network), calls, self.network)
        self.ledger = NodeLedger(client, self.network)
        self.signer = CheckedSigner(PolicySigner(person.address, person.key), self.network)
        self.transactions = TransactionService(
            self.ledger,
            self.signer,
            MemoryTxStore(),
            Clock(),
            self.network,
            calls,
        )

    def token(self, symbol: str) -> Token:
        return next(one for one in self.network.tokens if one.symbol == symbol)

    def give(self, plain_text: str, symbol: str) -> TokenAmount:
        amount = TokenAmount.parse(plain_text, self.token(symbol))
        self.chain.controls.fund(self.account, amount)
        return amount

    async def exchange(
        self, pay: TokenAmount, receive: str, way: Way, hops: int, *, can_permit: bool = False
    ) -> TxPlan:
        order = Order(self.account, pay, self.token(receive))
        compared = await self.routes.compare(order)
        offers = [
            one for one in compared.offers if one.route.way is way and len(one.route.pools) == hops
        ]
        return self.routes.plan(compared, offers[0], Bps(50), can_permit=can_permit)

    async def carry_out(self, plan: TxPlan, calls: int | None = None) -> None:
        """Sign and send the calls of `plan`, or the first of them; see each in a block."""
        steps = len(plan.calls)
        for step in range(calls or steps):
            checked = await self.transactions.check(plan.after(step))
            sent = await self.transactions.sign(checked, step + 1, steps)
            self.chain.controls.mine()
            mined = await self.transactions.look(sent)
            assert mined.status in {TxStatus.IN_BLOCK, TxStatus.FINAL}, mined.receipt


@pytest.fixture
async def desk(fresh_chain: DemoChain) -> AsyncIterator[Desk]:
    client = NodeClient(fresh_chain.endpoint, fresh_chain.network.chain_id)
    yield Desk(fresh_chain, client)
    await client.aclose()


@pytest.mark.requirement("T5")
@pytest.mark.parametrize(
    ("pay", "receive", "way", "hops"),
    [
        ("USDC", "AID", Way.CURVE, 1),
        ("AID", "USDC", Way.CURVE, 1),
        ("AID", "USDT", Way.UNISWAP_V3, 1),
        ("USDT", "USDC", Way.UNISWAP_V3, 2),
        ("sAID", "USDC", Way.UNISWAP_V3, 2),
    ],
)
async def test_a_swap_passes_the_signer_and_is_mined(
    desk: Desk, pay: str, receive: str, way: Way, hops: int
) -> None:
    plan = await desk.exchange(desk.give("100", pay), receive, way, hops)

    assert [one.act for one in plan.calls] == [Act.ALLOW, Act.SWAP]
    await desk.carry_out(plan)


@pytest.mark.requirement("T3")
async def test_an_old_allowance_of_usdt_is_set_to_zero_first_and_then_exactly(desk: Desk) -> None:
    paid = desk.give("150", "USDT")
    first = TokenAmount.parse("100", paid.token)
    plan = await desk.exchange(first, "AID", Way.UNISWAP_V3, 1)
    # Allowed, and then another amount is chosen: the allowance stays behind.
    await desk.carry_out(plan, calls=1)

    other = await desk.exchange(paid, "AID", Way.UNISWAP_V3, 1)

    assert [one.act for one in other.calls] == [Act.ALLOW, Act.ALLOW, Act.SWAP]
    await desk.carry_out(other)


@pytest.mark.requirement("T5")
async def test_minting_and_redeeming_pass_the_signer_and_are_mined(desk: Desk) -> None:
    desk.chain.controls.set_whitelisted(desk.account, is_whitelisted=True)
    redeemer = desk.network.contracts.redeemer
    assert redeemer
    desk.chain.controls.fund(redeemer, TokenAmount.parse("1000", desk.network.usdc))
    for symbol in ("USDC", "USDT"):
        await desk.carry_out(await desk.exchange(desk.give("100", symbol), "AID", Way.MINT, 0))
    aid = TokenAmount.parse("150", desk.network.aid)
    await desk.carry_out(await desk.exchange(aid, "USDC", Way.REDEEM, 0))


@pytest.mark.requirement("T1")
async def test_staking_leaving_and_paying_the_queue_pass_the_signer_and_are_mined(
    desk: Desk,
) -> None:
    aid = desk.give("100", "AID")
    quote = await desk.staking.quote_stake(desk.account, aid)
    await desk.carry_out(desk.staking.plan_stake(quote))

    shares = (await desk.staking.read(desk.account)).said
    leaving = await desk.staking.quote_exit(desk.account, shares)
    await desk.carry_out(desk.staking.plan_exit(leaving))

    facts = await desk.staking.read(desk.account)
    assert facts.request
    await desk.carry_out(desk.staking.plan_pay_queue(facts))


@pytest.mark.requirement("T1")
@pytest.mark.parametrize("plan", [ETH_SENT, TOKEN_SENT, CANCELLED], ids=["coin", "token", "cancel"])
async def test_sending_and_cancelling_pass_the_signer_and_are_mined(
    desk: Desk, plan: TxPlan
) -> None:
    desk.give("100", "USDT")
    own = replace(plan, account=desk.account)
    if plan is CANCELLED:
        own = replace(own, target=desk.account, calls=(replace(own.calls[0], to=desk.account),))
    before = await desk.ledger.native(STRANGER)

    await desk.carry_out(own)

    if plan is ETH_SENT:
        assert plan.pay
        assert await desk.ledger.native(STRANGER) == before + plan.pay


@pytest.mark.requirement("T3")
async def test_taking_back_what_was_left_allowed_passes_the_signer_and_is_mined(
    desk: Desk,
) -> None:
    paid = desk.give("100", "USDT")
    plan = await desk.exchange(paid, "AID", Way.UNISWAP_V3, 1)
    await desk.carry_out(plan, calls=1)
    (left,) = await desk.transactions.left_allowed(plan)

    back = replace(revoking((left.amount.token, left.spender)), account=desk.account)
    await desk.carry_out(replace(back, target=desk.account))

    assert (await desk.ledger.allowance(desk.account, paid.token, left.spender)).raw == 0


@pytest.mark.requirement("T4")
@pytest.mark.parametrize("symbol", ["AID", "sAID", "USDC"])
async def test_a_token_takes_the_signature_of_a_permit(desk: Desk, symbol: str) -> None:
    pay = desk.give("100", symbol)
    plan = await desk.exchange(pay, "USDT", Way.UNISWAP_V3, HOPS[symbol], can_permit=True)
    checked = await desk.transactions.check(plan)
    assert plan.permit

    signature = await desk.signer.sign_permit(replace(plan, at=checked.rehearsal.at))

    r, s, v = signature[:32], signature[32:64], signature[64]
    until = int(plan.permit.deadline.timestamp())
    said = (desk.account, plan.target, pay.raw, until, v, r, s)
    types = ("address", "address", "uint256", "uint256", "uint8", "bytes32", "bytes32")
    data = PERMIT_SELECTOR + encode(types, said)
    anybody = desk.chain.people.exchange.address
    asked = {"from": anybody, "to": pay.token.address, "data": f"0x{data.hex()}"}
    desk.chain.node.ask("eth_sendTransaction", asked)
    desk.chain.controls.mine()
    assert await desk.ledger.allowance(desk.account, pay.token, plan.target) == pay


@pytest.mark.requirement("T4")
@pytest.mark.parametrize("symbol", ["AID", "sAID", "USDC"])
async def test_a_swap_with_a_permit_passes_the_signer_and_is_mined(desk: Desk, symbol: str) -> None:
    pay = desk.give("100", symbol)
    plan = await desk.exchange(pay, "USDT", Way.UNISWAP_V3, HOPS[symbol], can_permit=True)
    assert [call.act for call in plan.calls] == [Act.PERMIT, Act.SWAP]

    left = await desk.transactions.permit(await desk.transactions.check(plan))
    await desk.carry_out(left)

    assert (await desk.ledger.allowance(desk.account, pay.token, plan.target)).raw == 0
