"""Plans that travel in files: exported, opened read-only, looked at, handed back."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from gaib_wallet.domain.drafts import Draft, Look
from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.transactions import Act, Guard, Rehearsal, TxPlan
from gaib_wallet.domain.units import ETH, TokenAmount
from gaib_wallet.errors import (
    DraftAltered,
    DraftOfOtherNetwork,
    NotADraft,
    NotAsAgreed,
    NotForAFile,
)
from gaib_wallet.services.ports import Calls, DraftFiles

_WALLET_ONLY = frozenset({Act.STAKE, Act.EXIT, Act.PAY_QUEUE})
_NEVER_IN_FILES = frozenset({Act.PERMIT, Act.CANCEL})
_TO_STRANGERS = frozenset({Act.SEND, Act.REVOKE})


def _now() -> datetime:
    return datetime.now(UTC)


class DraftService:
    """Plans in files, of one network. `now` is this machine's clock, in UTC."""

    def __init__(
        self,
        files: DraftFiles,
        calls: Calls,
        network: Network,
        now: Callable[[], datetime] = _now,
    ) -> None:
        self._files = files
        self._calls = calls
        self._network = network
        self._now = now

    def use(self, network: Network) -> None:
        """Hold plans against `network` from now on: the same one, with what was learned of it."""
        self._network = network

    async def export(self, path: Path, plan: TxPlan, note: str = "") -> None:
        """Write `plan` for another pair of eyes, or another signer.

        Raises:
            NotForAFile: it replaces a transaction, or has a permit; signed elsewhere it would be
                a second payment, or none.
            WalletsOwn, StorageFault: nothing was written.
        """
        _check_is_free(plan)
        draft = Draft(plan, self._now(), note)
        await asyncio.to_thread(self._files.write, path, draft)

    async def export_for_safe(self, path: Path, plan: TxPlan, name: str) -> None:
        """Write `plan` as one batch of the Safe that is its account.

        Raises:
            NotForAFile: as `export`.
            WalletsOwn, StorageFault: nothing was written.
        """
        _check_is_free(plan)
        batch = self._files.write_safe_batch
        await asyncio.to_thread(batch, path, plan, name, self._now())

    async def open(self, path: Path) -> Draft:
        """The plan in a file, once its bytes were read and say what it says.

        Its contract is called what it is called here, whatever the file says.

        Raises:
            NotADraft, NewerFile, StorageFault: it cannot be opened.
            DraftOfOtherNetwork: it is for another chain.
            DraftAltered: the bytes would do something else.
        """
        draft = await asyncio.to_thread(self._files.read, path)
        plan = draft.plan
        if plan.chain_id != self._network.chain_id:
            raise DraftOfOtherNetwork(plan.chain_id)
        self._check_sense(plan)
        try:
            plan = self._calls.described(plan)
            self._calls.verify(plan)
        except NotAsAgreed as fault:
            raise DraftAltered(fault.what) from fault
        venue = "" if plan.act in _TO_STRANGERS else self._network.names.get(plan.target, "")
        looks = tuple(map(self._understood, draft.looks))
        return replace(draft, plan=replace(plan, venue=venue), looks=looks)

    async def hand_back(
        self, path: Path, draft: Draft, by: str, rehearsal: Rehearsal | None, at: BlockStamp
    ) -> None:
        """Write `draft` with what was seen here. Raises WalletsOwn, StorageFault."""
        await asyncio.to_thread(self._files.write, path, draft.seen(by, rehearsal, at))

    def _check_sense(self, plan: TxPlan) -> None:
        """What the bytes do not say, and this wallet knows. Raises NotADraft."""
        known = {*self._network.tokens, ETH}
        amounts: list[TokenAmount | None] = [plan.pay, plan.expected, plan.least, plan.spends]
        amounts += [one.amount for one in plan.revoked]
        is_known = all(one is None or one.token in known for one in amounts)
        guard = Guard.WALLET if plan.act in _WALLET_ONLY else Guard.CONTRACT
        if not is_known or plan.guard is not guard or plan.act in _NEVER_IN_FILES:
            raise NotADraft
        # Of each allowance that is said to end there has to be a call that ends it.
        if plan.act is Act.REVOKE and len(plan.revoked) != len(plan.calls):
            raise NotADraft

    def _understood(self, look: Look) -> Look:
        """`look` without what moved in tokens that this wallet has no names of its own for."""
        known = {*self._network.tokens, ETH}
        return replace(look, changes=tuple(one for one in look.changes if one.token in known))


def _check_is_free(plan: TxPlan) -> None:
    if plan.permit or plan.replaces:
        raise NotForAFile
