"""Where a review sheet leads to: other sheets, and the bytes that are signed."""

from collections.abc import Callable

from gaib_wallet.chain import envelope, permit2, permits
from gaib_wallet.domain.permits import PermitSingle
from gaib_wallet.domain.transactions import Act, Allowance, TxPlan, TxRecord, TxRequest
from gaib_wallet.domain.units import Address
from gaib_wallet.services.approvals import ApprovalService
from gaib_wallet.services.replacing import ReplacementService
from gaib_wallet.viewmodels.outcomes import recipient_of
from gaib_wallet.viewmodels.signing import Proposal, Reviewer, SheetLinks


def links_of(
    approvals: ApprovalService,
    replacements: ReplacementService,
    named: Callable[[Address], str],
    review: Reviewer,
) -> SheetLinks:
    """The links of every sheet of one session; `named` is what an address is called, or empty."""

    async def revoke(plan: TxPlan, left: tuple[Allowance, ...]) -> None:
        names = {one.spender: named(one.spender) or plan.venue for one in left}

        def proposed(back: TxPlan) -> Proposal:
            async def again() -> Proposal:
                return proposed(await approvals.plan_again(back))

            return Proposal(back, None, again, names=names)

        await review(proposed(approvals.plan_revoke(plan.account, left, plan.at)))

    async def cancel(record: TxRecord) -> None:
        recipient = recipient_of(record)
        names = {recipient: name} if (name := named(recipient)) else {}

        async def proposed() -> Proposal:
            plan = await replacements.cancel(record)
            return Proposal(plan, None, proposed, names=names, replaced=record)

        await review(await proposed())

    return SheetLinks(revoke, cancel, envelope=_to_be_signed)


def _to_be_signed(request: TxRequest) -> tuple[bytes, str]:
    plan = request.plan
    if plan.permit and plan.calls[0].act is Act.PERMIT:
        if isinstance(plan.permit, PermitSingle):
            return permit2.to_be_signed(plan.permit, plan.chain_id)
        return permits.to_be_signed(plan.permit, plan.chain_id)
    return envelope.to_be_signed(request)
