"""Rules for what needs no contract of the protocol: sending, taking allowances back, cancelling."""

from typing import Final

from gaib_wallet.domain.addresses import parse_address
from gaib_wallet.domain.transactions import Act, Call, TxPlan
from gaib_wallet.domain.units import ETH, NO_ADDRESS, TokenAmount
from gaib_wallet.errors import NotAnAddress, UnknownCall
from gaib_wallet.keys import terms
from gaib_wallet.keys.decoding import Approve, Transfer, decode
from gaib_wallet.keys.manifests import Known
from gaib_wallet.keys.terms import differs, same

MOST_REVOKED: Final = 50
"""Allowances that one plan takes back."""


def check_send(plan: TxPlan, network: Known) -> None:
    """One payment, in the coin or in a token of the manifest, exactly, to any address but zero."""
    if not network.sends:
        raise UnknownCall
    call = _only(plan)
    if plan.recipient is None or plan.pay is None:
        raise differs(terms.PLAN)
    _check_bare(plan)
    same(terms.RECIPIENT, plan.target, plan.recipient)
    if plan.recipient == NO_ADDRESS or not _is_address(plan.recipient):
        raise differs(terms.RECIPIENT)
    if plan.pay.raw <= 0:
        raise differs(terms.AMOUNT)
    if plan.pay.token.address == ETH.address:
        _check_coin(call, plan.recipient, plan.pay)
    else:
        _check_token(call, plan.recipient, plan.pay, network)


def check_revoke(plan: TxPlan, network: Known) -> None:
    """Allowances of known tokens are set to zero, whoever has them, and nothing else is done."""
    if not 0 < len(plan.calls) <= MOST_REVOKED:
        raise differs(terms.CALLS)
    _check_nothing_paid(plan)
    for call in plan.calls:
        said = decode(call.data)
        is_known = call.act is Act.REVOKE and call.to in network.tokens
        if not is_known or not isinstance(said, Approve):
            raise UnknownCall
        same(terms.AMOUNT, said.amount, 0)
        same(terms.VALUE, call.value, 0)


def check_cancel(plan: TxPlan) -> None:
    """Nothing goes to the account itself: all that it does is to use up a number."""
    call = _only(plan)
    _check_nothing_paid(plan)
    if call.data:
        raise UnknownCall
    same(terms.RECIPIENT, call.to, plan.account)
    same(terms.VALUE, call.value, 0)


def _check_coin(call: Call, recipient: str, pay: TokenAmount) -> None:
    if call.data:
        raise UnknownCall
    same(terms.TOKENS, pay.token, ETH)
    same(terms.RECIPIENT, call.to, recipient)
    same(terms.VALUE, call.value, pay.raw)


def _check_token(call: Call, recipient: str, pay: TokenAmount, network: Known) -> None:
    said = decode(call.data)
    token = network.tokens.get(call.to)
    if token is None or not isinstance(said, Transfer):
        raise UnknownCall
    same(terms.TOKENS, (token.address, token.digits), (pay.token.address, pay.token.digits))
    same(terms.RECIPIENT, said.recipient, recipient)
    same(terms.AMOUNT, said.amount, pay.raw)
    same(terms.VALUE, call.value, 0)


def _only(plan: TxPlan) -> Call:
    """The one call of a plan, which is named for what the plan is."""
    if len(plan.calls) != 1:
        raise differs(terms.CALLS)
    (call,) = plan.calls
    same(terms.CALLS, call.act, plan.act)
    return call


def _check_nothing_paid(plan: TxPlan) -> None:
    same(terms.AMOUNT, plan.pay, None)
    same(terms.RECIPIENT, (plan.target, plan.recipient), (plan.account, None))
    _check_bare(plan)


def _check_bare(plan: TxPlan) -> None:
    """Nothing comes back, nothing ends, and nobody may take anything."""
    same(terms.MINIMUM, (plan.expected, plan.least), (None, None))
    same(terms.SPENDS, plan.spends, None)
    same(terms.DEADLINE, plan.deadline, None)
    same(terms.PERMIT, plan.permit, None)


def _is_address(text: str) -> bool:
    try:
        return parse_address(text) == text
    except NotAnAddress:
        return False
