"""Plans on the demo chain as the wallet makes them, without a node; and a signer's eye for them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from typing import Any

from gaib_wallet.chain import permits
from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.chain.venues import uniswap_v3
from gaib_wallet.domain.fees import Fee, GasPrice
from gaib_wallet.domain.network import BlockStamp, Pool, Venue
from gaib_wallet.domain.permits import Permit, PermitSingle
from gaib_wallet.domain.routes import Offer, Order, Route, Way
from gaib_wallet.domain.transactions import Act, Allowance, Call, Guard, TxPlan, TxRequest
from gaib_wallet.domain.units import ETH, Address, Bps, Rounding, Token, TokenAmount
from gaib_wallet.keys import manifests, policy
from gaib_wallet.keys.manifests import Known
from gaib_wallet.storage import networks
from tests.builders import ACCOUNT

RESOURCES = manifests.resources()
DEMO = networks.read(RESOURCES / "demo.toml")
KNOWN = manifests.read_all(RESOURCES)
CALLS = ContractCalls(DEMO)
NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
DEADLINE = NOW + timedelta(minutes=20)
STRANGER = Address("0x000000000000000000000000000000000000dEaD")
GWEI = 10**9
FEE = Fee(200_000, 160_000, GasPrice(3 * GWEI, GWEI, 7 * GWEI))
AID, USDC = DEMO.aid, DEMO.usdc
CURVE, V3 = (
    next(one for one in DEMO.pools if one.venue is venue)
    for venue in (Venue.CURVE, Venue.UNISWAP_V3)
)


def token(symbol: str) -> Token:
    return next(one for one in DEMO.tokens if one.symbol == symbol)


def amount(plain_text: str, symbol: str) -> TokenAmount:
    return TokenAmount.parse(plain_text, token(symbol))


def place(address: Address | None) -> Address:
    assert address is not None
    return address


MINTER = place(DEMO.contracts.minter)
REDEEMER = place(DEMO.contracts.redeemer)
ROUTER = place(DEMO.contracts.v3_router)
V2_ROUTER = place(DEMO.contracts.v2_router)
UNIVERSAL = place(DEMO.contracts.universal_router)
PERMIT2 = place(DEMO.contracts.permit2)
SAID = token("sAID")
V3_USDT = next(one for one in DEMO.pools if token("USDT") in one.coins)


def route(way: Way, *pools: Pool) -> Route:
    targets = {
        Way.MINT: MINTER,
        Way.REDEEM: REDEEMER,
        Way.UNISWAP_V2: V2_ROUTER,
        Way.UNISWAP_V3: ROUTER,
        Way.UNISWAP_V4: UNIVERSAL,
    }
    return Route(way, way.value, targets.get(way) or pools[0].address, pools)


def exchange_plan(
    through: Route,
    pay: TokenAmount,
    expected: TokenAmount,
    least: TokenAmount | None = None,
    account: Address = ACCOUNT,
    *,
    spends: TokenAmount | None = None,
    nonce: int = 7,
) -> TxPlan:
    """Allow exactly and exchange, as services plan it; 0.05 % less may arrive.

    Where it `spends` something, exactly `expected` is bought for `pay` at most. What is paid in v4
    is allowed by a signature for Permit2 as well, of that `nonce`.
    """
    at = BlockStamp(1_234, NOW)
    nothing = TokenAmount(0, pay.token)
    order = Order(account, spends or pay, expected.token)
    wanted = expected if spends else None
    offer = Offer(
        order, through, expected, Fraction(0), Fraction(0), 100_000, nothing, at, wanted=wanted
    )
    asked = least or wanted or expected.share(Bps(9_995), Rounding.UP)
    single = single_of(pay, account, nonce) if through.way is Way.UNISWAP_V4 else None
    taker = single.contract if single else through.target
    before = (CALLS.permit(single),) if single else ()
    acts = {Way.MINT: Act.MINT, Way.REDEEM: Act.REDEEM}
    return TxPlan(
        chain_id=DEMO.chain_id,
        account=account,
        act=acts.get(through.way, Act.SWAP),
        venue=through.name,
        target=through.target,
        pay=pay,
        expected=expected,
        least=asked,
        calls=(
            CALLS.allow(pay, taker),
            *before,
            CALLS.exchange(offer, pay, asked, DEADLINE, single),
        ),
        at=at,
        guard=Guard.CONTRACT,
        deadline=DEADLINE if CALLS.has_deadline(offer) else None,
        permit=single,
        spends=spends,
    )


def single_of(pay: TokenAmount, account: Address = ACCOUNT, nonce: int = 7) -> PermitSingle:
    """What `account` signs so that Permit2 lets the universal router take `pay`."""
    return PermitSingle(account, UNIVERSAL, pay, nonce, DEADLINE, PERMIT2)


def vault_plan(
    act: Act, calls: tuple[Call, ...], pay: TokenAmount | None, expected: TokenAmount | None
) -> TxPlan:
    at = BlockStamp(1_234, NOW)
    to, guard = SAID.address, Guard.WALLET
    return TxPlan(
        DEMO.chain_id, ACCOUNT, act, "sAID", to, pay, expected, expected, calls, at, guard
    )


CURVE_SWAP = exchange_plan(route(Way.CURVE, CURVE), amount("100", "USDC"), amount("99.9", "AID"))
V3_SWAP = exchange_plan(route(Way.UNISWAP_V3, V3), amount("100", "AID"), amount("99.8", "USDC"))
V3_PATH = exchange_plan(
    route(Way.UNISWAP_V3, V3_USDT, V3), amount("100", "USDT"), amount("99.7", "USDC")
)
MINTED = exchange_plan(route(Way.MINT), amount("100", "USDT"), amount("100", "AID"))
REDEEMED = exchange_plan(route(Way.REDEEM), amount("100", "AID"), amount("99.9", "USDC"))
_AID_STAKED, _SAID_LEFT = amount("100", "AID"), amount("100", "sAID")
_STAKING = (CALLS.allow(_AID_STAKED, SAID.address), CALLS.stake(ACCOUNT, _AID_STAKED))
STAKED = vault_plan(Act.STAKE, _STAKING, _AID_STAKED, amount("95", "sAID"))
LEFT = vault_plan(Act.EXIT, (CALLS.request_exit(_SAID_LEFT),), _SAID_LEFT, amount("105", "AID"))
QUEUE = vault_plan(Act.PAY_QUEUE, (CALLS.pay_queue(50),), None, None)
EVERY = {
    "curve": CURVE_SWAP,
    "v3": V3_SWAP,
    "path": V3_PATH,
    "mint": MINTED,
    "redeem": REDEEMED,
    "stake": STAKED,
    "exit": LEFT,
    "queue": QUEUE,
}


def sending(pay: TokenAmount, recipient: Address = STRANGER) -> TxPlan:
    """One payment to `recipient`, as services plan it."""
    return _without_contract(Act.SEND, recipient, (CALLS.send(pay, recipient),), pay, recipient)


def revoking(*allowances: tuple[Token, Address]) -> TxPlan:
    """Each of `allowances` taken back, as services plan it."""
    calls = tuple(CALLS.revoke(*one) for one in allowances)
    taken = tuple(Allowance(spender, TokenAmount(1, of)) for of, spender in allowances)
    plan = _without_contract(Act.REVOKE, ACCOUNT, calls)
    return replace(plan, revoked=taken)


def _without_contract(
    act: Act,
    target: Address,
    calls: tuple[Call, ...],
    pay: TokenAmount | None = None,
    recipient: Address | None = None,
) -> TxPlan:
    return TxPlan(
        chain_id=DEMO.chain_id,
        account=ACCOUNT,
        act=act,
        venue="",
        target=target,
        pay=pay,
        expected=None,
        least=None,
        calls=calls,
        at=BlockStamp(1_234, NOW),
        guard=Guard.CONTRACT,
        recipient=recipient,
    )


ETH_SENT = sending(TokenAmount(10**18, ETH))
TOKEN_SENT = sending(amount("100", "USDT"))
REVOKED = revoking((AID, STRANGER), (USDC, ROUTER), (token("USDT"), CURVE.address))
CANCELLED = _without_contract(Act.CANCEL, ACCOUNT, (CALLS.cancel(ACCOUNT),))
PLAIN = {"coin": ETH_SENT, "token": TOKEN_SENT, "revoke": REVOKED, "cancel": CANCELLED}


def permit_of(pay: TokenAmount, account: Address = ACCOUNT) -> Permit:
    """What `account` signs so that the router may take `pay`."""
    return Permit(account, ROUTER, pay, 7, DEADLINE, DEMO.permits[pay.token.address])


def permitted(plan: TxPlan, permit: Permit | None = None, signature: bytes = bytes(65)) -> TxPlan:
    """A swap through the router, of which the allowance is signed instead of sent."""
    assert plan.pay
    permit = permit or permit_of(plan.pay, plan.account)
    said: dict[str, Any] = dict(uniswap_v3.MULTICALL.arguments(plan.calls[-1].data))
    inside = [permits.self_permit(permit, signature), *said["data"]]
    data = uniswap_v3.MULTICALL.encode(said["deadline"], inside)
    last = replace(plan.calls[-1], data=data)
    return replace(plan, calls=(CALLS.permit(permit), last), permit=permit)


def check(
    plan: TxPlan,
    *,
    fee: Fee = FEE,
    nonce: int = 0,
    most_fee: TokenAmount = policy.MOST_FEE,
    now: datetime = NOW,
    known: Sequence[Known] = tuple(KNOWN.values()),
) -> None:
    """What the signer says of the next call of `plan`."""
    by_id = {one.chain_id: one for one in known}
    policy.check(TxRequest(plan, nonce, fee), by_id, most_fee, now)


def check_permit(
    plan: TxPlan, *, now: datetime = NOW, known: Sequence[Known] = tuple(KNOWN.values())
) -> None:
    """What the signer says of the permit that `plan` begins with."""
    policy.check_permit(plan, {one.chain_id: one for one in known}, now)


def with_data(plan: TxPlan, data: bytes) -> TxPlan:
    """`plan`, of which only the last call is left, and says `data`."""
    return replace(plan, calls=(replace(plan.calls[-1], data=data),))


def with_last(plan: TxPlan, call: Call) -> TxPlan:
    """`plan`, of which only `call` is left."""
    return replace(plan, calls=(call,))


def with_word(plan: TxPlan, number: int, value: int) -> TxPlan:
    """The last call of `plan` with one word of its arguments, counted from 0, replaced."""
    data = plan.calls[-1].data
    at = 4 + 32 * number
    return with_data(plan, data[:at] + value.to_bytes(32, "big") + data[at + 32 :])


def number(address: Address) -> int:
    """An address as the word that it is in call data."""
    return int(address, 16)
