"""Allowances of an account: who may take what, and taking it back."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from gaib_wallet.domain.approvals import Approval, Approvals
from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.transactions import Act, Allowance, Guard, TxPlan
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import NothingToRevoke
from gaib_wallet.services.ports import ApprovalReader, Calls

MOST_AT_ONCE: Final = 50
"""Calls in one plan: each is a signature of its own."""


class ApprovalService:
    """Allowances on one network."""

    def __init__(self, reader: ApprovalReader, calls: Calls, network: Network) -> None:
        self._reader = reader
        self._calls = calls
        self._network = network

    async def read(self, account: Address) -> Approvals:
        """Every allowance of `account` that can be found, at the head.

        Raises:
            Locked: nothing is asked of a node now.
            NodeFault, ContractFault: no answer, or no usable one.
        """
        return await self._reader.read(account)

    def plan_revoke(
        self, account: Address, approvals: Sequence[Approval | Allowance], at: BlockStamp
    ) -> TxPlan:
        """Set each of `approvals`, as they were at `at`, to zero; at most the first 50.

        Raises:
            NothingToRevoke: none of them allows anything.
        """
        found = [one for one in map(_allowance, approvals) if one.amount.raw]
        revoked = tuple(found[:MOST_AT_ONCE])
        if not revoked:
            raise NothingToRevoke
        names = {self._network.names.get(one.spender, "") for one in revoked}
        return TxPlan(
            chain_id=self._network.chain_id,
            account=account,
            act=Act.REVOKE,
            venue=names.pop() if len(names) == 1 else "",
            target=account,
            pay=None,
            expected=None,
            least=None,
            calls=tuple(self._calls.revoke(one.amount.token, one.spender) for one in revoked),
            at=at,
            guard=Guard.CONTRACT,
            revoked=revoked,
        )

    async def plan_again(self, plan: TxPlan) -> TxPlan:
        """Revoke what is still allowed of a plan's allowances, at the head.

        Raises:
            NothingToRevoke: nothing of it is allowed any more.
            Locked, NodeFault, ContractFault: as `read`.
        """
        still = await self.still_allowed(plan)
        return self.plan_revoke(plan.account, still.found, still.at)

    async def still_allowed(self, plan: TxPlan) -> Approvals:
        """Of the allowances that a plan takes back those that are not zero at the head."""
        wanted = {(one.spender, one.amount.token) for one in plan.revoked}
        approvals = await self.read(plan.account)
        found = (one for one in approvals.found if (one.spender, one.allowed.token) in wanted)
        return replace(approvals, found=tuple(found))


def _allowance(one: Approval | Allowance) -> Allowance:
    return one if isinstance(one, Allowance) else Allowance(one.spender, one.allowed)
