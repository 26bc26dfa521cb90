"""One plan from the sheet to its receipt: check, agree, sign each step, follow."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
import logging

from gaib_wallet.domain.fees import FeeLevel, GasPrice
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.transactions import Act, Checked, TxRecord, TxStatus
from gaib_wallet.errors import (
    FeeRose,
    Locked,
    PlanStale,
    PriceMoved,
    RehearsalFailed,
    UnderBaseFee,
    WalletError,
)
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.pulse import Beat, Pulse
from gaib_wallet.services.transactions import TransactionService
from gaib_wallet.services.unlocking import UnlockService
from gaib_wallet.viewmodels.agreements import rose, within_agreed
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.fee_choice import OwnFee, as_typed, level_of, own_price
from gaib_wallet.viewmodels.review import FollowUp, ReviewState
from gaib_wallet.viewmodels.signing_facts import (
    BEFORE_SIGNING,
    PRIVATELY,
    Caution,
    Confirmation,
    Phase,
    Proposal,
    SheetLinks,
    SigningFacts,
)
from gaib_wallet.viewmodels.text import Text

__all__ = [
    "Caution",
    "Confirmation",
    "Phase",
    "Proposal",
    "Reviewer",
    "SheetLinks",
    "SigningFacts",
    "SigningViewModel",
]

_BREAKS = (PriceMoved, FeeRose, RehearsalFailed)
"""What makes an agreement void, where another one may be possible."""

_NOTHING_CAME = {TxStatus.FAILED, TxStatus.REPLACED, TxStatus.DROPPED, TxStatus.GIVEN_UP}

Drawer = Callable[[SigningFacts, Text], ReviewState]
Reviewer = Callable[[Proposal], Awaitable[bool]]
"""Shows a proposal until its sheet is closed; whether all of it is on its way then."""
log = logging.getLogger(__name__)


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
        self._text = text
        self._tasks = tasks
        self._is_closed = False
        self._is_handed_over = False
        self._is_following_up = False
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
        is_seen = not facts.is_fee_unclear and not self._text.hides_amounts
        if facts.phase is Phase.READY and is_free and is_seen:
            self._is_handed_over = False
            self._know(phase=Phase.SIGNING, fault=None, record=None)
            # In place of a check that is under way: its answer would put Sign back.
            self._tasks.spawn(self._sign(), key=(self, "check"))

    def accept(self) -> None:
        """Agree to what would happen now in place of what was agreed before."""
        facts = self._facts
        if facts.phase is Phase.BROKEN:
            if isinstance(facts.fault, FeeRose) and facts.own_fee:
                # What was typed is under what the network asks for now.
                self._know(choice=FeeLevel.NORMAL, own_fee=None, is_fee_unclear=False)
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
        """Take what a person types to show that the loss, or a warning, was understood."""
        self._know(typed_loss=typed)

    def choose_fee(self, key: str) -> None:
        """Offer another fee: a level, or figures of one's own, which begin as the present ones."""
        facts = self._facts
        if facts.phase not in BEFORE_SIGNING or facts.latest is None:
            return
        if level := level_of(key):
            self._offer(level, None)
        elif facts.own_fee is None:
            price = facts.latest.offers.price(facts.choice)
            own = price.at_least(facts.least_price) if facts.least_price else price
            self._offer(own, as_typed(own, self._text))

    def type_fee(self, tip: str, most: str) -> None:
        """Take a fee of one's own, in gwei; it is checked once it can be meant."""
        facts = self._facts
        if facts.phase not in BEFORE_SIGNING or facts.latest is None:
            return
        own = OwnFee(tip, most)
        base = facts.latest.offers.normal.base
        price = own_price(own, base, facts.least_price, self._text).price
        if price is None:
            self._know(own_fee=own, is_fee_unclear=True)
        else:
            self._offer(price, own)

    def choose_sending(self, key: str) -> None:
        """Hand a swap to the relay alone (PRIVATELY), or to everybody."""
        if self._facts.phase in BEFORE_SIGNING:
            self._know(is_private=key == PRIVATELY)

    def export(self) -> None:
        """Hand what is left of the plan to another signer."""
        facts = self._facts
        if facts.links.export and facts.phase in BEFORE_SIGNING:
            work = facts.links.export(facts.plan.after(facts.step - 1))
            self._tasks.spawn(self._followed(work), key=(self, "export"))

    def follow_up(self, what: FollowUp) -> None:
        """Do `what` with the record, or with what is left; nothing while another one is done."""
        record, links = self._facts.record, self._facts.links
        if record is None or self._is_following_up:
            return
        work: Awaitable[object] | None = None
        match what:
            case FollowUp.SEND:
                work = self._transactions.send_again(record)
            case FollowUp.SEND_PUBLICLY:
                work = self._transactions.send_publicly(record)
            case FollowUp.GIVE_UP:
                work = self._transactions.give_up(record)
            case FollowUp.CANCEL if links.cancel:
                work = links.cancel(record)
            case FollowUp.REVOKE if links.revoke:
                work = links.revoke(self._facts.plan, self._facts.left)
        if work is not None:
            self._is_following_up = True
            self._know(fault=None)
            self._tasks.spawn(self._followed(work), key=(self, "follow-up"))

    async def _followed(self, work: Awaitable[object]) -> None:
        try:
            await work
        except WalletError as fault:
            self._know(fault=fault)
        finally:
            self._is_following_up = False
        if self._facts.left:
            await self._look_at_left()

    def _offer(self, choice: FeeLevel | GasPrice, own: OwnFee | None) -> None:
        self._know(
            phase=Phase.CHECKING,
            fault=None,
            choice=choice,
            own_fee=own,
            is_fee_new=True,
            is_fee_unclear=False,
        )
        self._spawn_check()

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
            facts = self._facts
            agreed = latest if facts.is_fee_new or facts.agreed is None else facts.agreed
            self._know(
                phase=Phase.READY,
                fault=None,
                counter=None,
                latest=latest,
                proposal=facts.kept(latest.plan),
                agreed=agreed,
                is_fee_new=False,
                envelope=facts.links.sealed(latest),
            )

    async def _checked(self) -> Checked:
        """The steps that are left, rehearsed now, within the caps that were agreed to."""
        facts, left = self._facts, self._facts.to_do()
        try:
            latest = await self._transactions.check(left, facts.choice)
        except UnderBaseFee:
            if facts.agreed is None or facts.is_fee_new:
                raise
            raise rose(facts.agreed, await self._transactions.check(left)) from None
        return latest if facts.is_fee_new else within_agreed(facts.agreed, latest)

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
        whole = facts.continued_with(proposal)
        steps = len(whole.plan.calls)
        self._know(
            proposal=whole, steps=steps, agreed=None, latest=None, counter=None, typed_loss=""
        )
        await self._check()

    async def _to_be_signed(self) -> Checked:
        """As checked, and not a byte else than stands on the sheet: its number may be another."""
        latest = await self._checked()
        if self._facts.links.sealed(latest) != self._facts.envelope:
            raise PlanStale
        return latest

    async def _sign(self) -> None:
        facts = self._facts
        try:
            latest = await self._to_be_signed()
            if self._is_closed:
                return  # the person turned back before the key was used
            self._is_handed_over = True
            if latest.plan.calls[0].act is Act.PERMIT:
                await self._permit(latest)
                return
            record = await self._transactions.sign(
                latest, facts.step, facts.steps, is_private=facts.goes_private
            )
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

    async def _permit(self, latest: Checked) -> None:
        """Sign what is sent to nobody, and rehearse what is left with the signature in it."""
        left = await self._transactions.permit(latest)
        facts = self._facts
        whole = replace(left, calls=(*facts.plan.calls[: facts.step], *left.calls))
        proposal = replace(facts.proposal, plan=whole)
        self._know(phase=Phase.CHECKING, proposal=proposal, step=facts.step + 1)
        await self._check()

    def _end(self, phase: Phase, record: TxRecord) -> None:
        is_news = self._facts.phase is not phase
        self._know(phase=phase, record=record)
        is_refused = record.status is TxStatus.FAILED and record.receipt is None
        if is_news and not is_refused:
            self._tasks.spawn(self._look_at_left(), key=(self, "left"))

    async def _look_at_left(self) -> None:
        try:
            self._know(left=await self._transactions.left_allowed(self._facts.plan))
        except WalletError as fault:
            log.warning("what is left allowed is not known: %s", fault)

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
        elif beat.can_sign and facts.fault is not None and facts.fault.is_retryable:
            self.again()

    def _changed(self, record: TxRecord) -> None:
        facts = self._facts
        if not self._is_ours(record):
            return
        match record.status:
            case TxStatus.SIGNED if facts.phase is Phase.SIGNING:
                self._know(record=record)  # it is being handed over
            case status if status in _NOTHING_CAME:
                self._end(Phase.FAILED, record)
            case TxStatus.IN_BLOCK | TxStatus.FINAL if facts.step < facts.steps:
                spent = facts.fee_spent
                if record.receipt:
                    spent += record.receipt.fee_paid
                self._know(phase=Phase.CHECKING, record=None, step=facts.step + 1, fee_spent=spent)
                self._spawn_check()
            case TxStatus.IN_BLOCK | TxStatus.FINAL:
                self._end(Phase.DONE, record)
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
        if was_locked and not is_locked and self._facts.phase in BEFORE_SIGNING:
            # Nothing was asked meanwhile: what stands here is of before.
            self._know(phase=Phase.CHECKING, fault=None)
            self._spawn_check()

    def _know(self, **changes: object) -> None:
        self._facts = replace(self._facts, **changes)  # type: ignore[arg-type]  # names are checked
        self._show(self._draw(self._facts, self._text))
