"""Transactions that help others along: made anew whenever their review asks, and shown to it."""

from collections.abc import Awaitable, Callable
from functools import partial

from gaib_wallet.domain.transactions import TxPlan, TxRecord
from gaib_wallet.domain.units import Address
from gaib_wallet.services.replacing import ReplacementService
from gaib_wallet.viewmodels.outcomes import Names, recipient_of
from gaib_wallet.viewmodels.signing import Proposal, Reviewer


class Proposals:
    """Each raises what the `replacements` do."""

    def __init__(self, replacements: ReplacementService, names: Names, review: Reviewer) -> None:
        self._replacements = replacements
        self._names = names
        self._review = review

    async def speed_up(self, record: TxRecord) -> None:
        """The same with a higher fee."""
        await self._show(partial(self._replacements.speed_up, record), record)

    async def cancel(self, record: TxRecord) -> None:
        """Nothing, in its place."""
        await self._show(partial(self._replacements.cancel, record), record)

    async def fill(self, account: Address, number: int) -> None:
        """Nothing, under a number that is missing."""
        await self._show(partial(self._replacements.fill, account, number), None)

    async def _show(self, plan: Callable[[], Awaitable[TxPlan]], replaced: TxRecord | None) -> None:
        async def proposed() -> Proposal:
            made = await plan()
            names = self._known(made, replaced)
            return Proposal(made, None, proposed, names=names, replaced=replaced)

        await self._review(await proposed())

    def _known(self, plan: TxPlan, replaced: TxRecord | None) -> dict[Address, str]:
        """Names of whom the plan speaks of, and of whom the one before it would have paid."""
        spoken_of = {plan.account, plan.target, *(call.to for call in plan.calls)}
        spoken_of |= {one.spender for one in plan.revoked}
        if plan.recipient:
            spoken_of.add(plan.recipient)
        if replaced:
            spoken_of.add(recipient_of(replaced))
        names = {one: self._names(one) for one in spoken_of}
        return {address: name for address, name in names.items() if name}
