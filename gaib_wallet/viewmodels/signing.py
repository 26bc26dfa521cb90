"""One plan from the sheet to its receipt: check, agree, sign each step, follow."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from fractions import Fraction

from gaib_wallet.domain.accounts import Account
from gaib_wallet.domain.approvals import Approval
from gaib_wallet.domain.cautions import Verdict
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.transactions import Checked, Fee, TxPlan, TxRecord, TxStatus
from gaib_wallet.domain.units import ETH, Address, TokenAmount
from gaib_wallet.errors import (
    FeeRose,
    Locked,
    PriceMoved,
    RehearsalFailed,
    WalletError,
)
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.pulse import Beat, Pulse
from gaib_wallet.services.transactions import TransactionService
from gaib_wallet.services.unlocking import UnlockService
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.review import NoticeKind, ReviewState
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.viewmodels.ways import loss_to_type
from gaib_wallet.words import Message

_BREAKS = (PriceMoved, FeeRose, RehearsalFailed)
"""What makes an agreement void, where another one may be possible."""


class Phase(Enum):
    """Where a plan stands. BROKEN: what was agreed does not hold, and something else would."""

    CHECKING = auto()
    READY = auto()
    BROKEN = auto()
    BLOCKED = auto()
    SIGNING = auto()
    WAITING = auto()
    DONE = auto()
    FAILED = auto()


_BEFORE_SIGNING = {Phase.CHECKING, Phase.READY, Phase.BROKEN, Phase.BLOCKED}


@dataclass(frozen=True, slots=True)
class Caution:
    """What a page warns of: negative (a loss, or worse), warning, or info (only to be known)."""

    kind: NoticeKind
    message: Message


@dataclass(frozen=True, slots=True)
class Confirmation:
    """What must be typed before Sign: `message` asks for `answer` and says why."""

    message: Message
    answer: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A plan with what a page knows about it; `again` plans the same wish at the head.

    `verdict` is how bad its price is, None where there is no price. `typed_loss` is what was typed
    on the page already: the loss, or the answer of `confirmation`.

    `names` are those of the addresses of the plan that are known, as the sheet shall call them: the
    recipient of a SEND, spenders. `cautions` are shown with the sheet's own, by weight. `approvals`
    are those that a REVOKE takes back, with what is at risk. `replaced` is the transaction whose
    number the plan takes, None where it fills a gap.
    """

    plan: TxPlan
    verdict: Verdict | None
    again: Callable[[], Awaitable["Proposal"]]
    typed_loss: str = ""
    names: Mapping[Address, str] = field(default_factory=dict)
    cautions: tuple[Caution, ...] = ()
    confirmation: Confirmation | None = None
    approvals: tuple[Approval, ...] = ()
    replaced: TxRecord | None = None


@dataclass(frozen=True, slots=True)
class SigningFacts:
    """What the sheet knows, still typed.

    `agreed` is the check that stood on the sheet first: its caps and its minimum are what a person
    agrees to. `latest` is the newest one. `step` counts from 1 among `steps`. `counter` is what
    could be agreed to instead while the phase is BROKEN, `fee_spent` what the steps before cost.
    """

    account: Account
    is_demo: bool
    proposal: Proposal
    phase: Phase
    step: int
    steps: int
    is_locked: bool
    eth_usd: Fraction | None
    beat: Beat
    typed_loss: str = ""
    agreed: Checked | None = None
    latest: Checked | None = None
    fault: WalletError | None = None
    counter: Proposal | None = None
    password_fault: WalletError | None = None
    is_unlocking: bool = False
    record: TxRecord | None = None
    fee_spent: TokenAmount = field(default_factory=lambda: TokenAmount(0, ETH))

    @property
    def plan(self) -> TxPlan:
        """All of the plan, also the steps that are in a block by now."""
        return self.proposal.plan

    @property
    def loss(self) -> str:
        """The whole dollars that must be typed before Sign; empty where none must."""
        return loss_to_type(self.proposal.verdict) if self.proposal.verdict else ""

    @property
    def is_loss_typed(self) -> bool:
        """Whether nothing has to be typed, or the right figure was."""
        return self.typed_loss.strip() == self.loss or not self.loss

    @property
    def break_fault(self) -> WalletError | None:
        """Why the agreement is void: old and new minimum, where both are known.

        A pool refuses a rehearsal under the minimum in words of its own; the person is told how
        far the price has gone.
        """
        before = self.plan.least
        now = self.counter.plan.least if self.counter else None
        if before and now and isinstance(self.fault, RehearsalFailed) and now < before:
            return PriceMoved(now, before)
        return self.fault


Drawer = Callable[[SigningFacts, Text], ReviewState]
Reviewer = Callable[[Proposal], Awaitable[bool]]
"""Shows a proposal until its sheet is closed; whether all of it is on its way then."""


class SigningViewModel(ViewModel[ReviewState]):
    """Intents of the review sheet. What was sent goes on when the sheet is closed."""

    def __init__(
        self,
        facts: SigningFacts,
        draw: Drawer,
        transactions: TransactionService,
        accounts: AccountService,
        unlocks: UnlockService,
        pulse: Pulse,
        text: Text,
        tasks: Tasks,
    ) -> None:
        self._facts = facts
        self._draw = draw
        self._transactions = transactions
        self._accounts = accounts
        self._unlocks = unlocks
        self._pulse = pulse
        self._text = text
        self._tasks = tasks
        self._is_closed = False
        self._is_handed_over = False
        super().__init__(draw(facts, text))
        self._stops = (
            pulse.subscribe(self._beaten),
            transactions.subscribe(self._changed),
            accounts.subscribe(self._lock_changed),
        )
        self._spawn_check()

    @property
    def facts(self) -> SigningFacts:
        """What is known now, typed."""
        return self._facts

    @property
    def is_on_its_way(self) -> bool:
        """Whether the last step was signed, and did not fail: the wish need not be kept."""
        if self._facts.step < self._facts.steps:
            return False
        is_being_signed = self._facts.phase is Phase.SIGNING and self._is_handed_over
        return is_being_signed or self._facts.phase in {Phase.WAITING, Phase.DONE}

    def close(self) -> None:
        """The sheet is gone: nothing more is signed, what was is followed elsewhere."""
        self._is_closed = True
        for stop in self._stops:
            stop()

    def redraw(self) -> None:
        """Write the sheet again, as after amounts were hidden; nothing is read."""
        self._know()

    def sign(self) -> None:
        """Sign the step that is next, if everything that was agreed still holds."""
        facts = self._facts
        is_free = facts.is_loss_typed and facts.beat.can_sign and not facts.is_locked
        if facts.phase is Phase.READY and is_free:
            self._is_handed_over = False
            self._know(phase=Phase.SIGNING, fault=None, record=None)
            # In place of a check that is under way: its answer would put Sign back.
            self._tasks.spawn(self._sign(), key=(self, "check"))

    def accept(self) -> None:
        """Agree to what would happen now in place of what was agreed before."""
        if self._facts.phase is Phase.BROKEN:
            self._know(phase=Phase.CHECKING, fault=None)
            self._tasks.spawn(self._accept(), key=(self, "check"))

    def again(self) -> None:
        """Check again after a fault."""
        if self._facts.phase is Phase.BLOCKED:
            self._know(phase=Phase.CHECKING, fault=None)
            self._spawn_check()

    def unlock(self, password: Secret) -> None:
        """Open the vault without leaving the sheet; `password` is wiped."""
        self._know(is_unlocking=True, password_fault=None)
        self._tasks.spawn(self._unlock(password), key=(self, "unlock"))

    def type_loss(self, typed: str) -> None:
        """Take the figure that a person types to show that the loss was understood."""
        self._know(typed_loss=typed)

    def _spawn_check(self) -> None:
        self._tasks.spawn(self._check(), key=(self, "check"))

    async def _check(self) -> None:
        try:
            latest = await self._checked()
        except _BREAKS as fault:
            self._know(phase=Phase.BROKEN, fault=fault)
            await self._look_for_another()
        except Locked:
            self._know(is_locked=self._accounts.is_locked)  # it is checked after unlocking
        except WalletError as fault:
            self._know(phase=Phase.BLOCKED, fault=fault)
        else:
            agreed = self._facts.agreed or latest
            self._know(phase=Phase.READY, fault=None, counter=None, latest=latest, agreed=agreed)

    async def _checked(self) -> Checked:
        """The steps that are left, rehearsed now, within the caps that were agreed to."""
        facts = self._facts
        latest = await self._transactions.check(facts.plan.after(facts.step - 1))
        return _within_agreed(facts.agreed, latest)

    async def _look_for_another(self) -> None:
        try:
            self._know(counter=await self._facts.proposal.again())
        except WalletError:
            self._know(counter=None)  # the button looks again

    async def _accept(self) -> None:
        facts = self._facts
        try:
            proposal = facts.counter or await facts.proposal.again()
        except WalletError as fault:
            self._know(phase=Phase.BLOCKED, fault=fault)
            return
        signed = facts.step - 1
        steps = signed + len(proposal.plan.calls)
        # Steps that are in a block stay counted; the new plan holds those that are left.
        calls = (*facts.plan.calls[:signed], *proposal.plan.calls)
        whole = replace(proposal, plan=replace(proposal.plan, calls=calls))
        self._know(
            proposal=whole, steps=steps, agreed=None, latest=None, counter=None, typed_loss=""
        )
        await self._check()

    async def _sign(self) -> None:
        facts = self._facts
        try:
            latest = await self._checked()
            if self._is_closed:
                return  # the person turned back before the key was used
            self._is_handed_over = True
            record = await self._transactions.sign(latest, facts.step, facts.steps)
        except _BREAKS as fault:
            self._know(phase=Phase.BROKEN, fault=fault)
            await self._look_for_another()
        except Locked:
            self._know(phase=Phase.READY, is_locked=self._accounts.is_locked)
        except WalletError as fault:
            self._know(phase=Phase.BLOCKED, fault=fault)
        else:
            # A quick node may have told already that a block has it.
            if self._facts.phase is Phase.SIGNING:
                self._know(phase=Phase.WAITING, record=record)

    async def _unlock(self, password: Secret) -> None:
        try:
            await self._unlocks.unlock(password)
        except WalletError as fault:
            self._know(is_unlocking=False, password_fault=fault)
        else:
            self._know(is_unlocking=False)
        finally:
            password.wipe()

    async def _beaten(self, beat: Beat) -> None:
        self._know(beat=beat)
        facts = self._facts
        if beat.is_new_block and facts.phase in {Phase.READY, Phase.BROKEN, Phase.BLOCKED}:
            self._spawn_check()
        elif facts.phase is Phase.BLOCKED and beat.can_sign and _can_pass(facts.fault):
            self.again()

    def _changed(self, record: TxRecord) -> None:
        facts = self._facts
        if not self._is_ours(record):
            return
        match record.status:
            case TxStatus.FAILED:
                self._know(phase=Phase.FAILED, record=record)
            case TxStatus.IN_BLOCK | TxStatus.FINAL if facts.step < facts.steps:
                spent = facts.fee_spent
                if record.receipt:
                    spent += record.receipt.fee_paid
                self._know(phase=Phase.CHECKING, record=None, step=facts.step + 1, fee_spent=spent)
                self._spawn_check()
            case TxStatus.IN_BLOCK | TxStatus.FINAL:
                self._know(phase=Phase.DONE, record=record)
            case _:
                self._know(phase=Phase.WAITING, record=record)

    def _is_ours(self, record: TxRecord) -> bool:
        facts = self._facts
        if facts.record is not None:
            return record.tx_hash == facts.record.tx_hash
        # Only signing makes a record SIGNED, and this account signs one thing at a time.
        is_new = facts.phase is Phase.SIGNING and record.status is TxStatus.SIGNED
        return is_new and record.account == facts.account.address

    def _lock_changed(self) -> None:
        was_locked, is_locked = self._facts.is_locked, self._accounts.is_locked
        self._know(is_locked=is_locked)
        if was_locked and not is_locked and self._facts.phase in _BEFORE_SIGNING:
            # Nothing was asked meanwhile: what stands here is of before.
            self._know(phase=Phase.CHECKING, fault=None)
            self._spawn_check()

    def _know(self, **changes: object) -> None:
        self._facts = replace(self._facts, **changes)  # type: ignore[arg-type]  # names are checked
        self._show(self._draw(self._facts, self._text))


def _can_pass(fault: WalletError | None) -> bool:
    """Whether the fault may be gone with the next beat, without the person doing anything."""
    return fault is not None and fault.is_retryable


def _within_agreed(agreed: Checked | None, latest: Checked) -> Checked:
    """`latest` with the fee caps that were agreed to.

    Raises:
        FeeRose: the network asks for more than those caps.
    """
    if agreed is None:
        return latest
    caps = agreed.fees[len(agreed.fees) - len(latest.fees) :]
    kept = []
    for cap, fee in zip(caps, latest.fees, strict=True):
        asked = fee.price.base + fee.price.tip
        if fee.gas_expected > cap.gas_limit or asked > cap.price.most:
            raise FeeRose(latest.fee_most, TokenAmount(sum(one.most.raw for one in caps), ETH))
        price = replace(cap.price, base=fee.price.base)
        kept.append(Fee(cap.gas_limit, fee.gas_expected, price))
    return replace(latest, fees=tuple(kept))
