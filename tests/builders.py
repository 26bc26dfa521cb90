"""Values for tests, with defaults that a test names only when it is about them."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction

from gaib_wallet.domain.fees import Fee, FeeOffers, GasPrice
from gaib_wallet.domain.minting import MintFacts, RedeemFacts
from gaib_wallet.domain.network import BlockStamp, Contracts, Network, Pool, Venue
from gaib_wallet.domain.permits import PermitDomain
from gaib_wallet.domain.routes import Closed, Comparison, Offer, Order, Route, Way
from gaib_wallet.domain.transactions import (
    Act,
    Allowance,
    Call,
    Checked,
    Extent,
    Guard,
    Receipt,
    Rehearsal,
    TxPlan,
    TxRecord,
    TxStatus,
)
from gaib_wallet.domain.units import ETH, Address, Token, TokenAmount, TokenChange
from gaib_wallet.viewmodels.text import NumberForm, Text

ACCOUNT = Address("0x00000000000000000000000000000000000000A1")
USDC = Token(Address("0x00000000000000000000000000000000000000C1"), "USDC", 6, 2)
AID = Token(Address("0x00000000000000000000000000000000000000c2"), "AID", 18, 2)
SAID = Token(Address("0x00000000000000000000000000000000000000C3"), "sAID", 18, 4)
USDT = Token(Address("0x00000000000000000000000000000000000000C4"), "USDT", 6, 2)
POOL = Pool(
    name="Curve AID/USDC",
    venue=Venue.CURVE,
    address=Address("0x00000000000000000000000000000000000000B1"),
    coins=(USDC, AID),
    fee_ppm=100,
)
V3_POOL = Pool(
    name="Uniswap v3 AID/USDC 0.05 %",
    venue=Venue.UNISWAP_V3,
    address=Address("0x00000000000000000000000000000000000000b2"),
    coins=(AID, USDC),
    fee_ppm=500,
)
V3_USDT_POOL = Pool(
    name="Uniswap v3 AID/USDT 0.05 %",
    venue=Venue.UNISWAP_V3,
    address=Address("0x00000000000000000000000000000000000000b3"),
    coins=(AID, USDT),
    fee_ppm=500,
)
V3_SAID_POOL = Pool(
    name="Uniswap v3 sAID/AID 0.05 %",
    venue=Venue.UNISWAP_V3,
    address=Address("0x00000000000000000000000000000000000000B4"),
    coins=(SAID, AID),
    fee_ppm=500,
)
V2_POOL = Pool(
    name="Uniswap v2 AID/USDC",
    venue=Venue.UNISWAP_V2,
    address=Address("0x00000000000000000000000000000000000000b5"),
    coins=(USDC, AID),
    fee_ppm=3_000,
)
CURVE_3_POOL = Pool(
    name="Curve AID/USDC/USDT",
    venue=Venue.CURVE,
    address=Address("0x00000000000000000000000000000000000000b6"),
    coins=(AID, USDC, USDT),
    fee_ppm=100,
)
V4_POOL = Pool(
    name="Uniswap v4 AID/USDC 0.01 %",
    venue=Venue.UNISWAP_V4,
    address=Address("0x00000000000000000000000000000000000000d8"),
    coins=(USDC, AID),
    fee_ppm=100,
    tick_spacing=1,
)
CONTRACTS = Contracts(
    multicall=Address("0x00000000000000000000000000000000000000D1"),
    minter=Address("0x00000000000000000000000000000000000000D2"),
    redeemer=Address("0x00000000000000000000000000000000000000D3"),
    v3_quoter=Address("0x00000000000000000000000000000000000000D4"),
    v3_router=Address("0x00000000000000000000000000000000000000D5"),
    v2_router=Address("0x00000000000000000000000000000000000000D9"),
    v4_manager=V4_POOL.address,
    v4_state=Address("0x00000000000000000000000000000000000000DA"),
    v4_quoter=Address("0x00000000000000000000000000000000000000db"),
    universal_router=Address("0x00000000000000000000000000000000000000dc"),
    permit2=Address("0x00000000000000000000000000000000000000dd"),
    eth_usd_feed=Address("0x00000000000000000000000000000000000000D6"),
    usdc_usd_feed=Address("0x00000000000000000000000000000000000000d7"),
    eur_usd_feed=Address("0x00000000000000000000000000000000000000DE"),
)
NETWORK = Network(
    key="test",
    name="Made up for tests",
    chain_id=20251031,
    endpoint="http://127.0.0.1:1",
    stale_after_s=90,
    aid=AID,
    usdc=USDC,
    contracts=CONTRACTS,
    usdt=USDT,
    said=SAID,
    pools=(POOL, V3_POOL, V3_USDT_POOL, V3_SAID_POOL, V2_POOL, V4_POOL, CURVE_3_POOL),
    router_version="2.1.0",
    permits={
        USDC.address: PermitDomain("USD Coin", "2"),
        AID.address: PermitDomain("AI Dollar", "1"),
        SAID.address: PermitDomain("Staked AID", "1"),
    },
)
BLOCK = BlockStamp(1_234, datetime(2026, 11, 30, 12, tzinfo=UTC))
GAS_PRICE = 10**9
ETH_USD = Fraction(3_000)
EUR_USD = Fraction(116, 100)

ENGLISH = NumberForm(decimal_mark=".", group_mark=",")
FRENCH = NumberForm(decimal_mark=",", group_mark="\u202f")
SWISS = NumberForm(decimal_mark=".", group_mark="\u2019")


def usdc(plain_text: str) -> TokenAmount:
    return TokenAmount.parse(plain_text, USDC)


def usdt(plain_text: str) -> TokenAmount:
    return TokenAmount.parse(plain_text, USDT)


def aid(plain_text: str) -> TokenAmount:
    return TokenAmount.parse(plain_text, AID)


def said(plain_text: str) -> TokenAmount:
    return TokenAmount.parse(plain_text, SAID)


def eth(plain_text: str) -> TokenAmount:
    return TokenAmount.parse(plain_text, ETH)


def text(form: NumberForm = ENGLISH) -> Text:
    """Text that stays in English."""
    return Text(lambda _context, source, *_bent: source, form)


def market_route(pool: Pool = POOL) -> Route:
    """The way through one pool."""
    targets = {
        Venue.CURVE: pool.address,
        Venue.UNISWAP_V2: CONTRACTS.v2_router,
        Venue.UNISWAP_V3: CONTRACTS.v3_router,
        Venue.UNISWAP_V4: CONTRACTS.universal_router,
    }
    target = targets[pool.venue]
    assert target
    return Route(Way(pool.venue.value), pool.name, target, (pool,))


def mint_route() -> Route:
    assert CONTRACTS.minter
    return Route(Way.MINT, "GAIB", CONTRACTS.minter)


def redeem_route() -> Route:
    assert CONTRACTS.redeemer
    return Route(Way.REDEEM, "GAIB", CONTRACTS.redeemer)


def order(pay: TokenAmount | None = None, receive: Token | None = None) -> Order:
    """100 USDC for AID, unless said otherwise; what is paid in another token buys AID or USDC."""
    paid = pay or usdc("100")
    return Order(ACCOUNT, paid, receive or (USDC if paid.token == AID else AID))


def offer(
    order: Order,
    received: TokenAmount,
    route: Route | None = None,
    allowed: TokenAmount | None = None,
    impact: Fraction | None = Fraction(0),
    fee: Fraction = Fraction(1, 10_000),
    gas: int = 165_000,
) -> Offer:
    return Offer(
        order=order,
        route=route or market_route(),
        received=received,
        fee=fee,
        impact=impact,
        gas=gas,
        allowed=allowed or TokenAmount(0, order.pay.token),
        at=BLOCK,
    )


def comparison(
    order: Order,
    offers: Iterable[Offer] = (),
    closed: Iterable[Closed] = (),
    owned: TokenAmount | None = None,
    native: TokenAmount | None = None,
    minting: MintFacts | None = None,
    redeeming: RedeemFacts | None = None,
) -> Comparison:
    """Of an account that owns what it pays and 1 ETH."""
    return Comparison(
        wish=order,
        owned=owned or order.pay,
        native=native or eth("1"),
        offers=tuple(offers),
        closed=tuple(closed),
        minting=minting,
        redeeming=redeeming,
        gas_price=GAS_PRICE,
        eth_usd=ETH_USD,
        at=BLOCK,
    )


APPROVE = bytes.fromhex("095ea7b3")


def allow_call(amount: TokenAmount, spender: Address) -> Call:
    """Bytes as every ERC-20 reads them."""
    data = APPROVE + bytes(12) + bytes.fromhex(spender[2:]) + amount.raw.to_bytes(32, "big")
    arguments = (("spender", spender), ("amount", amount.raw))
    return Call(Act.ALLOW, amount.token.address, data, "approve(address,uint256)", arguments)


def some_call(act: Act, to: Address = POOL.address) -> Call:
    """Bytes that mean nothing but to a fake that was told."""
    return Call(act, to, act.value.encode(), f"{act.value}()", ())


def plan(
    act: Act = Act.SWAP,
    pay: TokenAmount | None = None,
    expected: TokenAmount | None = None,
    least: TokenAmount | None = None,
    calls: tuple[Call, ...] | None = None,
    guard: Guard = Guard.CONTRACT,
    recipient: Address | None = None,
    revoked: tuple[Allowance, ...] = (),
) -> TxPlan:
    """100 USDC for at least 99 AID on Curve, in one call, unless said otherwise.

    A payment promises nothing back, a revocation and a cancel pay nothing either.
    """
    is_trade = act not in {Act.SEND, Act.REVOKE, Act.CANCEL}
    pays = act not in {Act.REVOKE, Act.CANCEL}
    target = POOL.address if is_trade else recipient or ACCOUNT
    return TxPlan(
        chain_id=NETWORK.chain_id,
        account=ACCOUNT,
        act=act,
        venue=POOL.name,
        target=target,
        pay=(pay or usdc("100")) if pays else None,
        expected=(expected or aid("99.5")) if is_trade else None,
        least=(least or aid("99")) if is_trade else None,
        calls=calls or (some_call(act, target),),
        at=BLOCK,
        guard=guard,
        recipient=recipient,
        revoked=revoked,
    )


def queue_plan() -> TxPlan:
    """Pay the queue: nothing is promised, so nothing is held against it."""
    whole = plan(Act.PAY_QUEUE, guard=Guard.WALLET)
    return replace(whole, target=SAID.address, pay=None, expected=None, least=None)


def rehearsal(
    *changes: TokenChange,
    allowances: tuple[Allowance, ...] = (),
    owed: TokenAmount | None = None,
    gas_used: tuple[int, ...] = (100_000,),
    at: BlockStamp = BLOCK,
) -> Rehearsal:
    """What `plan()` promises, unless other changes are named."""
    moved = changes or (TokenChange(-usdc("100").raw, USDC), TokenChange(aid("99.5").raw, AID))
    return Rehearsal(at, moved, allowances, (), gas_used, extent=Extent.FULL, owed=owed)


def still() -> Rehearsal:
    """Nothing moved."""
    return replace(rehearsal(), changes=())


PRICE = GasPrice(base=3 * 10**9, tip=10**9, most=7 * 10**9)
OFFERS = FeeOffers(
    slow=replace(PRICE, tip=PRICE.tip // 2, most=PRICE.most - PRICE.tip // 2),
    normal=PRICE,
    fast=replace(PRICE, tip=2 * PRICE.tip, most=PRICE.most + PRICE.tip),
    usual_base=PRICE.base,
)


def fee(gas: int = 100_000, base: int = 3 * 10**9, tip: int = 10**9) -> Fee:
    return Fee(gas * 5 // 4, gas, GasPrice(base, tip, 2 * base + tip))


def checked(of: TxPlan | None = None, at: BlockStamp = BLOCK, nonce: int = 0) -> Checked:
    """A plan that was found to hold at `at`."""
    of = of or plan()
    return Checked(of, rehearsal(at=at), tuple(fee() for _ in of.calls), OFFERS, nonce)


def receipt(
    *changes: TokenChange,
    succeeded: bool = True,
    allowances: tuple[Allowance, ...] = (),
    owed: TokenAmount | None = None,
    at: BlockStamp = BLOCK,
) -> Receipt:
    """What `plan()` promises, unless other changes are named."""
    moved = changes or (TokenChange(-usdc("100").raw, USDC), TokenChange(aid("99.5").raw, AID))
    return Receipt(
        tx_hash="0x" + "ab" * 32,
        at=at,
        succeeded=succeeded,
        fee_paid=eth("0.0004"),
        changes=moved if succeeded else (),
        allowances=allowances,
        owed=owed,
    )


def none_moved(*allowances: Allowance) -> Receipt:
    """Nothing moved, and it succeeded."""
    return replace(receipt(), changes=(), allowances=allowances)


def record(
    act: Act = Act.SWAP,
    status: TxStatus = TxStatus.SENT,
    nonce: int = 0,
    of: TxPlan | None = None,
    receipt: Receipt | None = None,
    tx_hash: str = "0x" + "ab" * 32,
    *,
    keeps_plan: bool = False,
) -> TxRecord:
    """The only step of `plan()`, sent; as the first version wrote it unless it `keeps_plan`."""
    of = of or plan(act)
    return TxRecord(
        tx_hash=tx_hash,
        chain_id=of.chain_id,
        account=of.account,
        nonce=nonce,
        act=act,
        venue=of.venue,
        pay=of.pay,
        least=of.least,
        to=of.calls[-1].to,
        step=1,
        steps=1,
        raw=b"signed",
        signed_at=BLOCK.mined_at,
        status=status,
        receipt=receipt,
        plan=of.bare() if keeps_plan else None,
        fee=fee() if keeps_plan else None,
    )
