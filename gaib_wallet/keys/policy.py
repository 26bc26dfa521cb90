"""What the signer signs: the bytes of a call are read, and held against the plan and the manifests.

A closed world: what no rule allows is refused, and so is what a rule cannot make sense of.
A request is a plan, or asks for the one text that is ever signed; other messages, other typed data
and authorisations have no way in at all.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
import logging
from typing import Final

from gaib_wallet.domain.permits import PermitSingle
from gaib_wallet.domain.proofs import ownership_text
from gaib_wallet.domain.transactions import Act, TxPlan, TxRequest
from gaib_wallet.domain.units import ETH, Address, TokenAmount
from gaib_wallet.errors import (
    FeeTooHigh,
    UnknownCall,
    UnknownChain,
    UnlimitedAllowance,
    WalletError,
    WrongTime,
)
from gaib_wallet.keys import permits, terms, transfers
from gaib_wallet.keys.decoding import Approve, decode
from gaib_wallet.keys.manifests import Known
from gaib_wallet.keys.terms import differs
from gaib_wallet.keys.trades import check_trade

MOST_FEE: Final = TokenAmount(10**17, ETH)
"""Paid for one transaction at most, where the vault has no other cap for the network."""
GAS_CAP: Final = 16_777_216
LONGEST_DEADLINE: Final = timedelta(minutes=20)
CLOCK_APART: Final = timedelta(minutes=15)
"""How far the plan's block may be from this machine's clock; the demo chain has a clock of its own.
"""
_NONCES: Final = 2**64
_PERMIT_AND_SWAP: Final = 2
log = logging.getLogger(__name__)


def check(
    request: TxRequest, known: Mapping[int, Known], most_fee: TokenAmount, now: datetime
) -> None:
    """Nothing, where `request` may be signed; every call that is left of its plan is looked at.

    Of a call only `act`, `to`, `value` and `data` are used. `most_fee` is the network's cap, in its
    coin; `now` is this machine's clock, with a time zone.

    Raises:
        UnknownChain, UnknownCall: no manifest has it, or its flow is closed.
        UnlimitedAllowance: more than any token has would be allowed.
        NotAsAgreed: the bytes say something else than the plan, or the plan makes no sense.
        MinimumTooLow: less would be accepted than this signer ever accepts.
        WrongTime: the plan's block is far from `now`, or a deadline from its block.
        FeeTooHigh: the fee may become more than `most_fee`.
    """
    with _closed_world():
        plan = request.plan
        network = _network(plan, known)
        match plan.act:
            case Act.SEND:
                transfers.check_send(plan, network)
            case Act.REVOKE:
                transfers.check_revoke(plan, network)
            case Act.CANCEL:
                transfers.check_cancel(plan)
            case _:
                _check_trade(plan, network)
        _check_times(plan, network, now)
        _check_cost(request, most_fee)


def check_permit(plan: TxPlan, known: Mapping[int, Known], now: datetime) -> None:
    """Nothing, where the permit that `plan` begins with may be signed.

    What comes after it has to be the swap that it is for, and to pass every rule but the fee's.

    Raises:
        As `check`, and UnknownCall for a token that takes no permits, as far as a manifest knows.
    """
    with _closed_world():
        network = _network(plan, known)
        if len(plan.calls) != _PERMIT_AND_SWAP:
            raise UnknownCall
        permits.check_words(plan, plan.calls[0], network)
        _check_swap(plan.after(1), network, is_signed=False)
        _check_times(plan, network, now)


def proof_text(
    account: Address,
    chain_id: int,
    made_at: datetime,
    known: Mapping[int, Known],
    now: datetime,
) -> str:
    """The one text that is ever signed, in the signer's own words. Raises UnknownChain, WrongTime.

    `made_at` is a time with a zone, near `now`.
    """
    network = known.get(chain_id)
    if network is None:
        raise UnknownChain(chain_id)
    if made_at.tzinfo is None or (abs(now - made_at) > CLOCK_APART and not network.is_demo):
        raise WrongTime
    return ownership_text(account, network.name, chain_id, made_at.astimezone(UTC))


@contextmanager
def _closed_world() -> Iterator[None]:
    try:
        yield
    except WalletError:
        raise
    except Exception:  # a rule that fails must not let anything pass
        log.exception("a rule of the signer failed")
        raise differs(terms.PLAN) from None


def _network(plan: TxPlan, known: Mapping[int, Known]) -> Known:
    network = known.get(plan.chain_id)
    if network is None:
        raise UnknownChain(plan.chain_id)
    return network


def _check_trade(plan: TxPlan, network: Known) -> None:
    """A trade whose next call is a transaction; a permit may stand just before the swap.

    Then Permit2 is allowed the payment first, and the swap carries no signature yet.
    """
    *before, last = plan.calls
    if not before or before[-1].act is not Act.PERMIT:
        _check_swap(plan, network, is_signed=True)
        return
    *allowing, call = before
    if not allowing or not isinstance(plan.permit, PermitSingle):
        raise UnknownCall
    permits.check_words(plan, call, network)
    _check_swap(replace(plan, calls=(*allowing, last)), network, is_signed=False)


def _check_swap(plan: TxPlan, network: Known, *, is_signed: bool) -> None:
    """Allowances, and the call that they are for."""
    said = [decode(call.data) for call in plan.calls]
    if any(isinstance(one, Approve) and one.amount >= terms.UNLIMITED for one in said):
        raise UnlimitedAllowance
    check_trade(plan, said, network)
    permits.check_part(plan, said[-1], network, is_signed=is_signed)


def _check_times(plan: TxPlan, network: Known, now: datetime) -> None:
    made = plan.at.mined_at
    if abs(now - made) > CLOCK_APART and not network.is_demo:
        raise WrongTime
    for deadline in (plan.deadline, plan.permit and plan.permit.deadline):
        if deadline and not made < deadline <= made + LONGEST_DEADLINE:
            raise WrongTime


def _check_cost(request: TxRequest, most_fee: TokenAmount) -> None:
    fee = request.fee
    if not 0 < fee.gas_limit <= GAS_CAP:
        raise differs(terms.GAS)
    if not 0 <= fee.price.tip <= fee.price.most:
        raise differs(terms.TIP)
    if not 0 <= request.nonce < _NONCES:
        raise differs(terms.NONCE)
    if fee.most > most_fee:
        raise FeeTooHigh(fee.most, most_fee)
