"""What the signer signs: the bytes of a call are read, and held against the plan and the manifests.

A closed world: what no rule allows is refused, and so is what a rule cannot make sense of.
Messages, typed data and authorisations have no way in at all: a request is a plan and its call.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
import logging
from typing import Final

from gaib_wallet.domain.network import Venue
from gaib_wallet.domain.transactions import Act, Call, TxPlan, TxRequest
from gaib_wallet.domain.units import ETH, WHOLE, Address, Bps, TokenAmount
from gaib_wallet.errors import (
    FeeTooHigh,
    MinimumTooLow,
    NotAsAgreed,
    UnknownCall,
    UnknownChain,
    UnlimitedAllowance,
    WalletError,
    WrongTime,
)
from gaib_wallet.keys.decoding import (
    Approve,
    Decoded,
    Deposit,
    Mint,
    PayQueue,
    PoolSwap,
    Redeem,
    RouterSwap,
    Unstake,
    decode,
)
from gaib_wallet.keys.manifests import Known
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

MOST_FEE: Final = TokenAmount(10**17, ETH)
"""Paid for one transaction at most, where the vault has no other cap for the network."""
GAS_CAP: Final = 16_777_216
LONGEST_DEADLINE: Final = timedelta(minutes=20)
CLOCK_APART: Final = timedelta(minutes=15)
"""How far the plan's block may be from this machine's clock; the demo chain has a clock of its own.
"""
TOLERANCE: Final = Bps(500)
AID_FLOOR: Final = Bps(8_000)
"""Neither is AID sold for less of a dollar than this, nor a dollar for less AID."""
SHARE_FLOOR: Final = Bps(2_000)
"""Nor is a share swapped for less of an AID than this, nor an AID for less of a share: the signer
knows no price, but nobody who means it takes next to nothing.
"""
PAYMENTS_A_CALL: Final = 200
_UNLIMITED: Final = 2**128
_NONCES: Final = 2**64

_PLAN = QT_TRANSLATE_NOOP("signer", "the plan")
_CALLS = QT_TRANSLATE_NOOP("signer", "the calls")
_AMOUNT = QT_TRANSLATE_NOOP("signer", "the amount")
_TOKENS = QT_TRANSLATE_NOOP("signer", "the tokens")
_MINIMUM = QT_TRANSLATE_NOOP("signer", "the minimum")
_RECIPIENT = QT_TRANSLATE_NOOP("signer", "who receives")
_SPENDER = QT_TRANSLATE_NOOP("signer", "who may take the tokens")
_DEADLINE = QT_TRANSLATE_NOOP("signer", "the deadline")
_LIMIT = QT_TRANSLATE_NOOP("signer", "the price limit")
_GAS = QT_TRANSLATE_NOOP("signer", "the gas")
_TIP = QT_TRANSLATE_NOOP("signer", "the tip")
_NONCE = QT_TRANSLATE_NOOP("signer", "the number")
log = logging.getLogger(__name__)


def check(
    request: TxRequest, known: Mapping[int, Known], most_fee: TokenAmount, now: datetime
) -> None:
    """Nothing, where `request` may be signed; every call that is left of its plan is looked at.

    Of a call only `act`, `to` and `data` are used. `most_fee` is the network's cap, in its coin;
    `now` is this machine's clock, with a time zone.

    Raises:
        UnknownChain, UnknownCall: no manifest has it, or its flow is closed.
        UnlimitedAllowance: more than any token has would be allowed.
        NotAsAgreed: the bytes say something else than the plan, or the plan makes no sense.
        MinimumTooLow: less would be accepted than this signer ever accepts.
        WrongTime: the plan's block is far from `now`, or its deadline from its block.
        FeeTooHigh: the fee may become more than `most_fee`.
    """
    try:
        _check(request, known, most_fee, now)
    except WalletError:
        raise
    except Exception:  # a rule that fails must not let anything pass
        log.exception("a rule of the signer failed")
        raise _differs(_PLAN) from None


def _check(
    request: TxRequest, known: Mapping[int, Known], most_fee: TokenAmount, now: datetime
) -> None:
    plan = request.plan
    network = known.get(plan.chain_id)
    if network is None:
        raise UnknownChain(plan.chain_id)
    said = [decode(call.data) for call in plan.calls]
    if any(isinstance(one, Approve) and one.amount >= _UNLIMITED for one in said):
        raise UnlimitedAllowance
    *_, last = plan.calls
    taken = network.may.get((last.to, last.act))
    if taken is None:
        raise UnknownCall
    _same(_CALLS, (last.to, last.act), (plan.target, plan.act))
    _check_times(plan, network, now)
    _check_allowances(plan, plan.calls[:-1], said[:-1], taken)
    if plan.act is Act.PAY_QUEUE:
        _check_queue(plan, said[-1])
    else:
        pay, least = _worth(plan, network)
        _check_last(plan, said[-1], network, pay, least)
    _check_cost(request, most_fee)


def _check_times(plan: TxPlan, network: Known, now: datetime) -> None:
    made = plan.at.mined_at
    if abs(now - made) > CLOCK_APART and not network.is_demo:
        raise WrongTime
    if plan.deadline and not made < plan.deadline <= made + LONGEST_DEADLINE:
        raise WrongTime


def _check_cost(request: TxRequest, most_fee: TokenAmount) -> None:
    fee = request.fee
    if not 0 < fee.gas_limit <= GAS_CAP:
        raise _differs(_GAS)
    if not 0 <= fee.price.tip <= fee.price.most:
        raise _differs(_TIP)
    if not 0 <= request.nonce < _NONCES:
        raise _differs(_NONCE)
    if fee.most > most_fee:
        raise FeeTooHigh(fee.most, most_fee)


def _check_allowances(
    plan: TxPlan, calls: Sequence[Call], said: Sequence[Decoded], taken: frozenset[Address]
) -> None:
    """First nothing and then exactly the payment, or the payment alone, or no allowance at all."""
    for call, one in zip(calls, said, strict=True):
        if not isinstance(one, Approve) or call.act is not Act.ALLOW or call.to not in taken:
            raise UnknownCall
        _same(_TOKENS, call.to, plan.pay and plan.pay.token.address)
        _same(_SPENDER, one.spender, plan.target)
    amounts = [one.amount for one in said if isinstance(one, Approve)]
    if amounts:
        exact = plan.pay and plan.pay.raw
        _same(_AMOUNT, amounts, [exact] if len(amounts) == 1 else [0, exact])


def _check_queue(plan: TxPlan, said: Decoded) -> None:
    if not isinstance(said, PayQueue):
        raise UnknownCall
    _same(_AMOUNT, (plan.pay, plan.expected, plan.least), (None, None, None))
    _same(_DEADLINE, plan.deadline, None)
    if not 0 < said.at_most <= PAYMENTS_A_CALL:
        raise _differs(_AMOUNT)


def _worth(plan: TxPlan, network: Known) -> tuple[TokenAmount, TokenAmount]:
    """What is paid and what must arrive, in tokens as the manifest has them."""
    if plan.pay is None or plan.expected is None or plan.least is None:
        raise _differs(_PLAN)
    pay, least, expected = (
        _as_known(amount, network) for amount in (plan.pay, plan.least, plan.expected)
    )
    _same(_TOKENS, expected.token, least.token)
    if pay.raw == 0:
        raise _differs(_AMOUNT)
    if least.raw == 0 or least.raw * WHOLE < expected.raw * (WHOLE - TOLERANCE):
        raise MinimumTooLow
    if pay.token == least.token:
        raise _differs(_TOKENS)
    floor = _floor(plan.act, {pay.token.address, least.token.address}, network)
    if least.units * WHOLE < pay.units * floor:
        raise MinimumTooLow
    return pay, least


def _floor(act: Act, tokens: set[Address], network: Known) -> Bps:
    """How much of what is paid must arrive, in whole tokens; the vault alone sets its own price."""
    if tokens <= network.assets | {network.aid.address}:
        return AID_FLOOR
    return SHARE_FLOOR if act is Act.SWAP else Bps(0)


def _as_known(amount: TokenAmount, network: Known) -> TokenAmount:
    """`amount` in the manifest's own token: other digits would be another amount."""
    token = network.tokens.get(amount.token.address)
    if token is None or token.digits != amount.token.digits:
        raise _differs(_TOKENS)
    return TokenAmount(amount.raw, token)


def _check_last(
    plan: TxPlan, said: Decoded, network: Known, pay: TokenAmount, least: TokenAmount
) -> None:
    """The call that does what the plan is for."""
    if not isinstance(said, RouterSwap):
        _same(_DEADLINE, plan.deadline, None)
    tokens = pay.token.address, least.token.address
    said_aid = network.said.address if network.said else None
    match plan.act, said:
        case Act.SWAP, PoolSwap():
            _same(_TOKENS, _coins(said, plan.target, network), tokens)
            _same(_MINIMUM, said.least, least.raw)
        case Act.SWAP, RouterSwap():
            _check_router(plan, said, network)
            _same(_TOKENS, (said.tokens[0], said.tokens[-1]), tokens)
            _same(_MINIMUM, said.least, least.raw)
            _same(_RECIPIENT, said.recipient, plan.account)
        case Act.MINT, Mint():
            _same(_TOKENS, (said.asset, network.aid.address), tokens)
            _same(_MINIMUM, said.least, least.raw)
            _same(_RECIPIENT, said.recipient, plan.account)
        case Act.REDEEM, Redeem():
            _same(_TOKENS, (network.aid.address, network.usdc.address), tokens)
            _same(_MINIMUM, said.least, least.raw)
            _same(_RECIPIENT, said.recipient, plan.account)
        case Act.STAKE, Deposit():
            _same(_TOKENS, (network.aid.address, said_aid), tokens)
            _same(_RECIPIENT, said.recipient, plan.account)
        case Act.EXIT, Unstake():
            _same(_TOKENS, (said_aid, network.aid.address), tokens)
        case _:
            raise UnknownCall
    _same(_AMOUNT, said.amount, pay.raw)


def _coins(said: PoolSwap, target: Address, network: Known) -> tuple[Address, Address]:
    """What goes into the pool and what comes out."""
    of_curve = [one for one in network.pools if one.venue is Venue.CURVE]
    pool = next((one for one in of_curve if one.address == target), None)
    if pool is None or {said.pay_index, said.receive_index} != {0, 1}:
        raise UnknownCall
    return pool.coins[said.pay_index].address, pool.coins[said.receive_index].address


def _check_router(plan: TxPlan, said: RouterSwap, network: Known) -> None:
    """Along pools that the manifest names, without going round, to the end, and in time."""
    if plan.target != network.v3_router or len(set(said.tokens)) < len(said.tokens):
        raise UnknownCall
    pools = {
        (frozenset(coin.address for coin in one.coins), one.fee_ppm)
        for one in network.pools
        if one.venue is Venue.UNISWAP_V3
    }
    pairs = zip(said.tokens, said.tokens[1:], strict=False)
    hops = zip(map(frozenset, pairs), said.tiers, strict=True)
    if not pools.issuperset(hops):
        raise UnknownCall
    _same(_LIMIT, said.price_limit, 0)
    _same(_DEADLINE, said.deadline, plan.deadline and int(plan.deadline.timestamp()))


def _same(what: str, found: object, agreed: object) -> None:
    if found != agreed:
        raise _differs(what)


def _differs(what: str) -> NotAsAgreed:
    return NotAsAgreed(Message("signer", what))
