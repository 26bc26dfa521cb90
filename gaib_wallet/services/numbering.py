"""Which number a transaction takes among those of its account."""

from itertools import count

from gaib_wallet.domain.transactions import TxPlan, TxStatus
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import NotWaiting
from gaib_wallet.services.journal import Journal
from gaib_wallet.services.ports import Ledger


async def next_number(plan: TxPlan, ledger: Ledger, journal: Journal) -> int:
    """The number that `plan` will have. What nodes call pending is not asked for.

    Raises:
        NotWaiting: the number that it would take again is used.
        NodeFault, ContractFault: as the ledger.
    """
    mined = await ledger.next_nonce(plan.account)
    if plan.replaces is not None:
        if plan.replaces.nonce < mined:
            raise NotWaiting
        return plan.replaces.nonce
    own = [one for one in await journal.open() if one.account == plan.account]
    held = {record.nonce for record in own if record.holds_number}
    given_up = {record.nonce for record in own if record.status is TxStatus.GIVEN_UP}
    lowest = next(number for number in count(mined) if number not in held)
    # With that number taken again, what was given up can never come into a block besides.
    return lowest if lowest in given_up else max([mined, *(number + 1 for number in held)])


async def has_pending(account: Address, journal: Journal) -> bool:
    """Whether something of `account` still waits for a block."""
    return any(one.account == account and one.status.is_pending for one in await journal.open())
