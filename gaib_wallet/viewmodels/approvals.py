"""Allowances of the account: read when they are looked at, and taken back through a review."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import partial

from gaib_wallet.domain.approvals import Approval, Approvals
from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.transactions import TxPlan, TxRecord
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import Locked, WalletError
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.approvals import MOST_AT_ONCE, ApprovalService
from gaib_wallet.services.contacts import ContactService
from gaib_wallet.services.pulse import Beat, Pulse
from gaib_wallet.services.transactions import TransactionService
from gaib_wallet.viewmodels.approvals_state import (
    ApprovalsFacts,
    ApprovalsState,
    key_of,
    sorted_by_risk,
    state_of,
)
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.signing import Proposal, Reviewer
from gaib_wallet.viewmodels.text import Text


class ApprovalsViewModel(ViewModel[ApprovalsState]):
    """Intents of the card. `said_usd` says what one sAID is worth, as far as that is known.

    A node is asked when the page is opened, and while it is open when the account, its
    transactions or the lock have changed: not with every block.
    """

    def __init__(
        self,
        approvals: ApprovalService,
        contacts: ContactService,
        accounts: AccountService,
        transactions: TransactionService,
        pulse: Pulse,
        network: Network,
        said_usd: Callable[[], Fraction | None],
        text: Text,
        tasks: Tasks,
        review: Reviewer,
    ) -> None:
        self._approvals = approvals
        self._contacts = contacts
        self._accounts = accounts
        self._said_usd = said_usd
        self._text = text
        self._tasks = tasks
        self._review = review
        self._is_open = False
        self._facts = ApprovalsFacts(
            accounts.chosen,
            network,
            pulse.now_known,
            accounts.is_locked,
            contacts.anchors(),
            said_usd(),
        )
        super().__init__(state_of(self._facts, text))
        accounts.subscribe(self._accounts_changed)
        contacts.subscribe(self._names_changed)
        transactions.subscribe(self._changed)
        pulse.subscribe(self._beaten)

    def use(self, network: Network) -> None:
        """Show what was learned of the network since; nothing is read."""
        self._know(network=network)

    def open(self) -> None:
        """The page is seen: read what is allowed."""
        self._is_open = True
        self._read_again()

    def close(self) -> None:
        """The page is left: nothing more is asked, and what went wrong is over."""
        self._is_open = False
        self._know(plan_fault=None)

    def refresh(self) -> None:
        """Read again, if anybody looks."""
        if self._is_open:
            self._read_again()

    def redraw(self) -> None:
        """Write the card again, as after amounts were hidden; nothing is read."""
        self._know()

    def revoke(self, key: str) -> None:
        """Show the plan that takes one allowance back."""
        self._propose([one for one in sorted_by_risk(self._facts) if key_of(one) == key])

    def revoke_all(self) -> None:
        """Show the plan that takes all of them back, the greatest risk first."""
        self._propose(sorted_by_risk(self._facts)[:MOST_AT_ONCE])

    def _propose(self, wanted: Sequence[Approval]) -> None:
        approvals = self._facts.approvals
        if approvals is not None and wanted:
            self._know(plan_fault=None)
            work = self._reviewed(approvals.account, wanted, approvals.at)
            self._tasks.spawn(work, key=(self, "review"))

    async def _reviewed(self, account: Address, wanted: Sequence[Approval], at: BlockStamp) -> None:
        try:
            await self._review(self._proposal(account, wanted, at))
        except WalletError as fault:
            self._know(plan_fault=fault)
        self.refresh()

    def _proposal(self, account: Address, wanted: Sequence[Approval], at: BlockStamp) -> Proposal:
        plan = self._approvals.plan_revoke(account, wanted, at)
        names = {one.spender: self._facts.names.get(one.spender, one.name) for one in wanted}
        return Proposal(
            plan,
            None,
            partial(self._again, plan),
            names={spender: name for spender, name in names.items() if name},
            approvals=tuple(wanted),
        )

    async def _again(self, plan: TxPlan) -> Proposal:
        still = await self._approvals.still_allowed(plan)
        return self._proposal(plan.account, still.found, still.at)

    def _read_again(self) -> None:
        self._tasks.spawn(self._read(), key=(self, "read"))

    async def _read(self) -> None:
        account = self._facts.account
        if account is None:
            return
        self._know(is_reading=True)
        try:
            found = await self._approvals.read(account.address)
        except Locked:
            self._know(is_reading=False, is_shut=True, fault=None)
        except WalletError as fault:
            self._know(is_reading=False, is_shut=False, fault=fault)
        else:
            self._take(found)

    def _take(self, found: Approvals) -> None:
        if self._facts.account and found.account == self._facts.account.address:
            self._know(
                approvals=found,
                said_usd=self._said_usd(),
                is_reading=False,
                is_shut=False,
                fault=None,
            )

    async def _beaten(self, beat: Beat) -> None:
        was_silent = not self._facts.beat.can_sign
        self._know(beat=beat)
        if was_silent and beat.can_sign and self._facts.fault is not None:
            self.refresh()

    def _changed(self, record: TxRecord) -> None:
        account = self._facts.account
        if account and record.account == account.address and not record.status.is_pending:
            self.refresh()

    def _names_changed(self) -> None:
        self._know(names=self._contacts.anchors())

    def _accounts_changed(self) -> None:
        chosen, facts = self._accounts.chosen, self._facts
        is_other = (chosen and chosen.address) != (facts.account and facts.account.address)
        is_opened = facts.is_locked and not self._accounts.is_locked
        self._know(
            account=chosen, is_locked=self._accounts.is_locked, names=self._contacts.anchors()
        )
        if is_other:
            self._know(approvals=None, fault=None, plan_fault=None, is_shut=False)
        if is_other or is_opened:
            self.refresh()

    def _know(self, **changes: object) -> None:
        self._facts = replace(self._facts, **changes)  # type: ignore[arg-type]  # by field name
        self._show(state_of(self._facts, self._text))
