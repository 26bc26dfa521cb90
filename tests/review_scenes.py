"""The review sheet of every intent, and of every turn that one can take, for tests that look."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.approvals import Approval
from gaib_wallet.domain.cautions import Verdict, Weight
from gaib_wallet.domain.fees import FeeLevel, FeeOffers, GasPrice
from gaib_wallet.domain.network import Health, Relay
from gaib_wallet.domain.permits import Permit, PermitDomain, PermitSingle
from gaib_wallet.domain.transactions import (
    Act,
    Allowance,
    Call,
    Checked,
    Extent,
    Guard,
    PrivateRoute,
    Replaced,
    TxPlan,
    TxRecord,
    TxStatus,
)
from gaib_wallet.domain.units import ETH, USD, Address, TokenAmount, TokenChange
from gaib_wallet.errors import PriceMoved, RehearsalFailed
from gaib_wallet.services.pulse import Beat
from gaib_wallet.viewmodels.fee_choice import OwnFee
from gaib_wallet.viewmodels.review import ReviewState
from gaib_wallet.viewmodels.sheet import review_of
from gaib_wallet.viewmodels.signing import (
    Caution,
    Confirmation,
    Phase,
    Proposal,
    SheetLinks,
    SigningFacts,
)
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import Message
from tests.builders import (
    AID,
    BLOCK,
    ETH_USD,
    USDC,
    aid,
    allow_call,
    eth,
    fee,
    plan,
    queue_plan,
    receipt,
    record,
    rehearsal,
    said,
    some_call,
    text,
    usdc,
)
from tests.ui.pieces import ADDRESS, OTHER
from tests.wallet_world import SAVINGS, WATCHED

GWEI = 10**9
ACME = Address(OTHER)
POOL_ADDRESS = with_checksum("8d5fb4c4a2f1c1f8b6fa7b3a8f1c6bd0a9e7c3d2")
PERMIT2 = with_checksum("000000000022d473030f116ddee9f6b43ac78ba3")
ACCOUNT = Address(ADDRESS)
OFFERS = FeeOffers(
    slow=GasPrice(3 * GWEI, GWEI // 2, 5 * GWEI),
    normal=GasPrice(3 * GWEI, GWEI, 7 * GWEI),
    fast=GasPrice(3 * GWEI, 2 * GWEI, 12 * GWEI),
    usual_base=3 * GWEI,
)
RELAY = Relay("https://relay.example/fast", 25)
HEAD = Beat(BLOCK, 0, Health.ANSWERING, None)
LONG = "0x" + "5c" * 32


async def nobody(*_: object) -> None:
    """Where a link leads in a picture."""


LINKS = SheetLinks(revoke=nobody, cancel=nobody, export=nobody)


def facts_of(of: TxPlan, phase: Phase = Phase.READY, **more: object) -> SigningFacts:
    """A sheet of `of` that was rehearsed, as `more` has it."""
    of = replace(of, account=ACCOUNT)

    async def again() -> Proposal:
        return proposal

    proposal = Proposal(of, None, again)
    moved = [TokenChange(-of.pay.raw, of.pay.token)] if of.pay else []
    if of.expected and of.act is not Act.EXIT:
        moved.append(TokenChange(of.expected.raw, of.expected.token))
    played = replace(rehearsal(), changes=tuple(moved))
    fees = tuple(fee(0 if one.act is Act.PERMIT else 165_000) for one in of.calls)
    checked = Checked(of, played, fees, OFFERS, 7)
    sealed = bytes.fromhex("02f8b2") + of.calls[0].data + bytes(40)
    made = SigningFacts(
        account=replace(SAVINGS, address=ACCOUNT),
        is_demo=True,
        proposal=proposal,
        phase=phase,
        step=1,
        steps=len(of.calls),
        is_locked=False,
        eth_usd=ETH_USD,
        beat=HEAD,
        agreed=checked,
        latest=checked,
        envelope=(sealed, LONG),
        links=LINKS,
    )
    return replace(made, **more)  # type: ignore[arg-type]  # by field name


def proposed(facts: SigningFacts, **more: object) -> SigningFacts:
    """`facts` with a page's knowledge of the plan."""
    return replace(facts, proposal=replace(facts.proposal, **more))  # type: ignore[arg-type]


def swap_plan() -> TxPlan:
    allow = allow_call(usdc("10000"), POOL_ADDRESS)
    calls = (allow, some_call(Act.SWAP, POOL_ADDRESS))
    made = plan(pay=usdc("10000"), expected=aid("10009.01"), least=aid("10004"), calls=calls)
    return replace(made, target=POOL_ADDRESS)


def one_step() -> TxPlan:
    return replace(swap_plan(), calls=(some_call(Act.SWAP, POOL_ADDRESS),))


def mint() -> SigningFacts:
    calls = (allow_call(usdc("500000"), POOL_ADDRESS), some_call(Act.MINT, POOL_ADDRESS))
    of = plan(Act.MINT, usdc("500000"), aid("500000"), aid("500000"), calls)
    return facts_of(replace(of, venue="GAIB minter", target=POOL_ADDRESS))


def redeem() -> SigningFacts:
    calls = (allow_call(aid("400000"), POOL_ADDRESS), some_call(Act.REDEEM, POOL_ADDRESS))
    of = plan(Act.REDEEM, aid("400000"), usdc("399600"), usdc("399600"), calls)
    return facts_of(replace(of, venue="GAIB redeemer", target=POOL_ADDRESS))


def swap() -> SigningFacts:
    return facts_of(swap_plan())


def swap_private() -> SigningFacts:
    return facts_of(one_step(), relay=RELAY, is_private=True)


def swap_public() -> SigningFacts:
    return facts_of(one_step(), relay=RELAY)


def swap_permit() -> SigningFacts:
    deadline = BLOCK.mined_at + timedelta(minutes=20)
    permit = Permit(
        ACCOUNT, POOL_ADDRESS, usdc("10000"), 0, deadline, PermitDomain("USD Coin", "2")
    )
    words = (
        ("owner", ACCOUNT),
        ("spender", POOL_ADDRESS),
        ("value", usdc("10000").raw),
        ("nonce", 0),
        ("deadline", int(deadline.timestamp())),
    )
    name = "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
    call = Call(Act.PERMIT, USDC.address, bytes(160), name, words)
    of = replace(swap_plan(), calls=(call, some_call(Act.SWAP, POOL_ADDRESS)), permit=permit)
    venue = "Uniswap v3 AID/USDC 0.05 %"
    return facts_of(replace(of, deadline=deadline, venue=venue), envelope=None)


def swap_exact() -> SigningFacts:
    """Exactly 10,000 AID, through v4: Permit2 is allowed first, and signed for."""
    deadline = BLOCK.mined_at + timedelta(minutes=5)
    permit = PermitSingle(ACCOUNT, POOL_ADDRESS, usdc("10006"), 3, deadline, PERMIT2)
    words = (
        ("token", USDC.address),
        ("amount", usdc("10006").raw),
        ("expiration", int(deadline.timestamp())),
        ("nonce", 3),
        ("spender", POOL_ADDRESS),
        ("sigDeadline", int(deadline.timestamp())),
    )
    calls = (
        allow_call(usdc("10006"), PERMIT2),
        Call(Act.PERMIT, PERMIT2, bytes(192), "PermitSingle", words),
        some_call(Act.SWAP, POOL_ADDRESS),
    )
    of = replace(
        swap_plan(),
        pay=usdc("10006"),
        spends=usdc("10001"),
        expected=aid("10000"),
        least=aid("10000"),
        calls=calls,
        permit=permit,
        deadline=deadline,
        venue="Uniswap v4 AID/USDC 0.01 %",
    )
    return facts_of(of, envelope=None)


def swap_part() -> SigningFacts:
    """The first of two swaps for one wish, on a day on which prices move."""
    facts = swap()
    moving = Message(
        "ways", "The price is moving: it is %1 from its average of the last minutes.", ("1.01%",)
    )
    proposal = replace(facts.proposal, part=1, cautions=(Caution("warning", moving),))
    return replace(facts, proposal=proposal)


def stake() -> SigningFacts:
    of = plan(Act.STAKE, aid("1250"), said("1144.5838"), said("1144.0115"), guard=Guard.WALLET)
    return facts_of(replace(of, venue="sAID vault", target=POOL_ADDRESS))


def request_exit() -> SigningFacts:
    of = plan(Act.EXIT, said("9000"), aid("9807.3"), aid("9806"), guard=Guard.WALLET)
    return facts_of(replace(of, venue="sAID vault", target=POOL_ADDRESS))


def pay_queue() -> SigningFacts:
    return facts_of(replace(queue_plan(), venue="sAID vault", target=POOL_ADDRESS))


def send_plan(pay: TokenAmount, reference: str = "") -> TxPlan:
    call = Call(Act.SEND, ACME, b"", "", (), pay.raw)
    if pay.token != ETH:
        data = bytes.fromhex("a9059cbb") + bytes(64)
        arguments = (("to", ACME), ("amount", pay.raw))
        call = Call(Act.SEND, pay.token.address, data, "transfer(address,uint256)", arguments)
    of = replace(plan(Act.SEND, pay, calls=(call,)), expected=None, least=None, target=ACME)
    return replace(of, recipient=ACME, venue="", reference=reference)


def send_coin() -> SigningFacts:
    facts = facts_of(send_plan(eth("0.25")))
    first = Message("review", "This is the first time that you send to this address.")
    return proposed(facts, cautions=(Caution("warning", first),))


def send_token() -> SigningFacts:
    facts = facts_of(send_plan(usdc("1840.5"), "Invoice 2026-117"))
    return proposed(facts, names={ACME: "Acme"})


def send_lookalike() -> SigningFacts:
    facts = send_coin()
    warning = Message(
        "review",
        "This address begins and ends like that of Acme, and is another one. Type ACME to go on.",
    )
    return proposed(facts, confirmation=Confirmation(warning, "ACME"))


def revoke_plan() -> TxPlan:
    revoked = (
        Allowance(POOL_ADDRESS, usdc("5000")),
        Allowance(ACME, TokenAmount(2**256 - 1, AID)),
    )
    calls = tuple(
        replace(
            allow_call(TokenAmount(0, one.amount.token), one.spender),
            act=Act.REVOKE,
        )
        for one in revoked
    )
    of = replace(plan(Act.REVOKE, calls=calls), pay=None, expected=None, least=None)
    return replace(of, target=ACCOUNT, revoked=revoked)


def revoke() -> SigningFacts:
    found = (
        Approval(POOL_ADDRESS, "Curve AID/USDC", usdc("5000"), usdc("12500")),
        Approval(ACME, "", TokenAmount(2**256 - 1, AID), aid("1250")),
    )
    facts = facts_of(revoke_plan())
    return proposed(facts, names={POOL_ADDRESS: "Curve AID/USDC"}, approvals=found)


def waiting() -> TxRecord:
    return replace(record(of=one_step(), nonce=7), fee=fee(165_000), plan=one_step())


def cancel_plan(tx_hash: str) -> TxPlan:
    call = Call(Act.CANCEL, ACCOUNT, b"", "", ())
    of = replace(plan(Act.CANCEL, calls=(call,)), pay=None, expected=None, least=None)
    price = GasPrice(3 * GWEI, GWEI, 7 * GWEI)
    return replace(of, target=ACCOUNT, replaces=Replaced(tx_hash, 7, price))


def cancel() -> SigningFacts:
    return proposed(facts_of(cancel_plan(LONG)), replaced=waiting())


def fill_gap() -> SigningFacts:
    return facts_of(cancel_plan(""))


def speed_up() -> SigningFacts:
    price = GasPrice(3 * GWEI, GWEI, 7 * GWEI)
    facts = facts_of(replace(one_step(), replaces=Replaced(LONG, 7, price)))
    return proposed(facts, replaced=waiting())


def locked() -> SigningFacts:
    return replace(swap(), is_locked=True)


def watch_only() -> SigningFacts:
    return replace(swap(), account=replace(WATCHED, address=ACCOUNT))


def broken() -> SigningFacts:
    facts = replace(swap(), phase=Phase.BROKEN, fault=PriceMoved(aid("9998.2"), aid("10004")))
    lower = replace(facts.plan, least=aid("9998.2"), expected=aid("10003"))
    return replace(facts, counter=replace(facts.proposal, plan=lower))


def blocked() -> SigningFacts:
    said_by_it = "execution reverted: Exchange resulted in fewer coins\\u202e <b>than</b> expected"
    why = Message("review", "the pool would give less than the minimum")
    return replace(swap(), phase=Phase.BLOCKED, fault=RehearsalFailed(why, said_by_it))


def half_rehearsed() -> SigningFacts:
    facts = swap()
    assert facts.latest
    half = replace(facts.latest.rehearsal, extent=Extent.FIRST)
    verdict = Verdict(Weight.STRONG, Fraction(2, 100), None, TokenAmount(412 * 10**18, USD))
    return proposed(replace(facts, latest=replace(facts.latest, rehearsal=half)), verdict=verdict)


def type_the_loss() -> SigningFacts:
    verdict = Verdict(Weight.TYPE_LOSS, Fraction(4, 100), None, TokenAmount(412 * 10**18, USD))
    return proposed(swap(), verdict=verdict)


def spike() -> SigningFacts:
    facts = swap()
    assert facts.latest
    base = 40 * GWEI
    dear = FeeOffers(
        GasPrice(base, GWEI, 50 * GWEI),
        GasPrice(base, 2 * GWEI, 82 * GWEI),
        GasPrice(base, 5 * GWEI, 130 * GWEI),
        8 * GWEI,
    )
    fees = tuple(replace(one, price=dear.normal) for one in facts.latest.fees)
    checked = replace(facts.latest, offers=dear, fees=fees)
    return replace(facts, latest=checked, agreed=checked)


def own_fee() -> SigningFacts:
    price = GasPrice(3 * GWEI, GWEI, 8 * GWEI)
    return replace(swap(), choice=price, own_fee=OwnFee("1", "8"))


def own_fee_unclear() -> SigningFacts:
    return replace(swap(), own_fee=OwnFee("1,x", "2"), is_fee_unclear=True)


def fee_in_ether() -> SigningFacts:
    return replace(swap(), eth_usd=None, choice=FeeLevel.FAST)


def sent() -> SigningFacts:
    return replace(facts_of(one_step(), Phase.WAITING), record=waiting())


def unsent() -> SigningFacts:
    return replace(sent(), record=replace(waiting(), status=TxStatus.SIGNED))


def private() -> SigningFacts:
    route = PrivateRoute("relay.example", BLOCK.number - 3, 25)
    return replace(sent(), record=replace(waiting(), private=route))


def private_given_up() -> SigningFacts:
    route = PrivateRoute("relay.example", BLOCK.number - 25, 25)
    return replace(sent(), record=replace(waiting(), private=route))


def taken_back() -> SigningFacts:
    return replace(sent(), record=replace(waiting(), was_in=BLOCK))


def unknown() -> SigningFacts:
    return replace(sent(), record=replace(waiting(), status=TxStatus.UNKNOWN))


def done() -> SigningFacts:
    came = receipt(TokenChange(-usdc("10000").raw, USDC), TokenChange(aid("10008.2").raw, AID))
    kept = replace(waiting(), status=TxStatus.FINAL, receipt=came)
    return replace(facts_of(one_step(), Phase.DONE), record=kept)


def leftover() -> SigningFacts:
    return replace(done(), left=(Allowance(POOL_ADDRESS, usdc("12")),))


def failed() -> SigningFacts:
    why = Message("review", "the price moved below your minimum")
    spent = replace(receipt(succeeded=False), reason=why, technical="Too little received")
    kept = replace(waiting(), status=TxStatus.FAILED, receipt=spent)
    return replace(facts_of(one_step(), Phase.FAILED), record=kept)


def replaced() -> SigningFacts:
    kept = replace(waiting(), status=TxStatus.REPLACED, replaced_by=LONG)
    return replace(facts_of(one_step(), Phase.FAILED), record=kept)


SHEETS: tuple[Callable[[], SigningFacts], ...] = (
    mint,
    redeem,
    swap,
    swap_private,
    swap_public,
    swap_permit,
    swap_exact,
    swap_part,
    stake,
    request_exit,
    pay_queue,
    send_coin,
    send_token,
    send_lookalike,
    revoke,
    cancel,
    fill_gap,
    speed_up,
    locked,
    watch_only,
    broken,
    blocked,
    half_rehearsed,
    type_the_loss,
    spike,
    own_fee,
    own_fee_unclear,
    fee_in_ether,
    sent,
    unsent,
    private,
    private_given_up,
    taken_back,
    unknown,
    done,
    leftover,
    failed,
    replaced,
)


def states(says: Text | None = None) -> dict[str, ReviewState]:
    """What each sheet shows, by its name."""
    return {one.__name__: review_of(one(), says or text()) for one in SHEETS}
