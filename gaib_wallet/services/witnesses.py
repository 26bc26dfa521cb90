"""A second node, asked about what matters most: whether it says the same of the same block."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
import logging

from gaib_wallet.domain import intents
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.second_opinions import (
    BlockName,
    Dispute,
    Finding,
    Matter,
    about,
    dispute,
)
from gaib_wallet.domain.transactions import Allowance, Guard, Rehearsal, TxPlan
from gaib_wallet.errors import BlockGone, NodeFault, NodesDisagree, UnexpectedReply, WalletError
from gaib_wallet.services.ports import Ledger, OpinionReader
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

FAR_BEHIND_BLOCKS = 5
"""A second node whose head is older than that counts as silent: it knows nothing of today."""
_AGREED = Message("opinions", QT_TRANSLATE_NOOP("opinions", "what was agreed to"))
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Second:
    """A second node of the same network: its opinion, and what it would do with a transaction."""

    opinions: OpinionReader
    ledger: Ledger


class WitnessService:
    """Opinions of our node and of a second one. Without a second one everything is all right.

    A second node that is silent, far behind or of another chain contradicts nobody; who chose it is
    told that it `is_silent`. What it once contradicted stays disputed until it agrees.
    """

    def __init__(self, own: OpinionReader, network: Network, second: Second | None = None) -> None:
        self.is_silent = False
        self.dispute: Dispute | None = None
        self._own = own
        self._network = network
        self._second = second

    @property
    def fault(self) -> NodesDisagree | None:
        """The dispute that there is, as a fault."""
        return _fault(self.dispute) if self.dispute else None

    def hear(self, second: Second | None) -> None:
        """Listen to another second node from now on, or to none; what was disputed is over."""
        self._second = second
        self.dispute, self.is_silent = None, False

    async def look(self) -> None:
        """Compare prices, implementations and the block itself, as after each new block.

        Raises:
            NodeFault, ContractFault: our own node does not answer; nothing is known anew.
        """
        second = self._second
        if second is not None:
            is_answered, found = await self._compared(second, None)
            if second is self._second:
                self.dispute = found if is_answered else self.dispute

    async def confirm(self, plan: TxPlan) -> None:
        """Nothing, where both nodes say the same of all that `plan` depends on.

        Raises:
            NodesDisagree: they do not, now or before.
            NodeFault, ContractFault: as `look`.
        """
        if self._second is None:
            return
        is_answered, found = await self._compared(self._second, plan)
        if not is_answered:
            found = self.dispute
        if found is not None:
            raise _fault(found)

    async def rehearse(
        self, plan: TxPlan, rehearsed: Rehearsal, before: Sequence[Allowance]
    ) -> None:
        """Play `plan` on the second node, too, where nobody but this wallet holds its minimum.

        Raises:
            NodesDisagree: there it does not do what was agreed to, though our node says so.
        """
        second = self._second
        if second is None or plan.guard is not Guard.WALLET or not rehearsed.is_full:
            return
        try:
            pairs = intents.watched(plan)
            played = await second.ledger.rehearse(plan.account, plan.calls, pairs)
            if played.is_full:
                intents.hold(plan, played, before, self._network)
        except (NodeFault, UnexpectedReply) as fault:
            log.info("the second node rehearses nothing: %s", fault)
        except WalletError as fault:
            await _contradicted(second, fault, rehearsed)

    async def _compared(self, second: Second, plan: TxPlan | None) -> tuple[bool, Dispute | None]:
        """Whether the second node has answered, and what the two say differently."""
        own = await self._own.head()
        try:
            theirs = await second.opinions.head()
            if own.number - theirs.number > FAR_BEHIND_BLOCKS:
                raise BlockGone
            at = min(own, theirs, key=_number)
            theirs = await _named(second.opinions, theirs, at.number)
        except WalletError as fault:
            return self._unanswered(second, fault)
        own = await _named(self._own, own, at.number)
        if own != theirs:
            self._know(second, is_silent=False)
            return True, about(Matter.BLOCK, own.hash, theirs.hash, own.number)
        mine, other = await asyncio.gather(
            self._own.read(own, plan), _opinion(second.opinions, own, plan)
        )
        if isinstance(other, WalletError):
            return self._unanswered(second, other)
        self._know(second, is_silent=False)
        return True, dispute(mine, other, own.number)

    def _unanswered(self, second: Second, fault: WalletError) -> tuple[bool, None]:
        log.info("the second node says nothing: %s", fault)
        self._know(second, is_silent=True)
        return False, None

    def _know(self, second: Second, *, is_silent: bool) -> None:
        if second is self._second:  # nobody waits for one that is heard no longer
            self.is_silent = is_silent


def _number(block: BlockName) -> int:
    return block.number


async def _named(reader: OpinionReader, head: BlockName, number: int) -> BlockName:
    return head if head.number == number else await reader.block(number)


async def _opinion(
    reader: OpinionReader, at: BlockName, plan: TxPlan | None
) -> tuple[Finding, ...] | WalletError:
    try:
        return await reader.read(at, plan)
    except WalletError as fault:
        return fault


async def _contradicted(second: Second, fault: WalletError, rehearsed: Rehearsal) -> None:
    """Raise what the second node has against a plan, unless it has not got our block yet."""
    number = rehearsed.at.number
    try:
        is_behind = (await second.opinions.head()).number < number
    except WalletError:
        is_behind = True
    if is_behind:
        log.info("the second node is behind and says: %s", fault)
    else:
        raise _fault(about(Matter.REHEARSAL, _AGREED, fault.message, number)) from fault


def _fault(found: Dispute) -> NodesDisagree:
    return NodesDisagree(found.what, found.ours, found.theirs, found.number)
