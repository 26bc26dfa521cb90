"""The same exchange with a later deadline: nothing else of its calls becomes other octets."""

from dataclasses import replace
from datetime import datetime

from gaib_wallet.chain import permits
from gaib_wallet.chain.abi import Function
from gaib_wallet.chain.venues import uniswap_v2, uniswap_v3, universal_router
from gaib_wallet.domain.permits import Permit, PermitSingle, SignedAllowance
from gaib_wallet.domain.transactions import Act, Call, TxPlan


def renewed(plan: TxPlan, deadline: datetime) -> tuple[SignedAllowance | None, bytes]:
    """The permit of `plan` until `deadline`, and the data of its last call with it.

    ValueError where its contract knows no deadline, or its permit is signed already.
    """
    is_signed = plan.permit is not None and not any(one.act is Act.PERMIT for one in plan.calls)
    if plan.deadline is None or is_signed:
        raise ValueError("a plan whose deadline is fixed")
    permit = replace(plan.permit, deadline=deadline) if plan.permit else None
    return permit, _data(plan.calls[-1], permit, deadline)


def _data(call: Call, permit: SignedAllowance | None, deadline: datetime) -> bytes:
    seconds = int(deadline.timestamp())
    match permit:
        case PermitSingle():
            _, swap, _ = universal_router.inputs_of(call.data)
            return universal_router.exchange(permit, swap, deadline)
        case Permit():
            again = uniswap_v3.with_first(call.data, permits.self_permit(permit))
            return _with_deadline(uniswap_v3.MULTICALL, again, seconds)
        case None:
            shapes = (uniswap_v3.MULTICALL, uniswap_v2.SWAP_IN, uniswap_v2.SWAP_OUT)
            function = next(one for one in shapes if one.selector == call.data[:4])
            return _with_deadline(function, call.data, seconds)


def _with_deadline(function: Function, data: bytes, seconds: int) -> bytes:
    arguments = dict(function.arguments(data)) | {"deadline": seconds}
    return function.encode(*arguments.values())
