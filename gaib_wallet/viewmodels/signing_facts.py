"""What the review sheet is given, and what it knows, still typed."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum, auto
from fractions import Fraction
from urllib.parse import urlsplit

from gaib_wallet.domain.accounts import Account
from gaib_wallet.domain.approvals import Approval
from gaib_wallet.domain.cautions import Verdict
from gaib_wallet.domain.currency import Rate
from gaib_wallet.domain.fees import FeeChoice, FeeLevel, GasPrice
from gaib_wallet.domain.network import Relay
from gaib_wallet.domain.transactions import Act, Allowance, Checked, TxPlan, TxRecord, TxRequest
from gaib_wallet.domain.units import ETH, USD, Address, Rounding, TokenAmount, divide
from gaib_wallet.errors import FeeRose, PriceMoved, RehearsalFailed, WalletError
from gaib_wallet.services.pulse import Beat
from gaib_wallet.viewmodels.fee_choice import OwnFee
from gaib_wallet.viewmodels.review import NoticeKind
from gaib_wallet.viewmodels.typed_loss import loss_to_type
from gaib_wallet.words import Message


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


PRIVATELY, PUBLICLY = "private", "public"
"""Who is told of a swap before a block has it: a relay alone, or everybody."""
_CENT = 10 ** (USD.digits - USD.shown_digits)
BEFORE_SIGNING = frozenset({Phase.CHECKING, Phase.READY, Phase.BROKEN, Phase.BLOCKED})


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
    number the plan takes, None where it fills a gap. `is_foreign`: somebody else made the plan, and
    chose its minimum. `part` counts from 1 where it is one of two swaps for one wish. `in_time`
    gives a plan a later deadline where that would pass soon; None where it must stay as it is.
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
    is_foreign: bool = False
    part: int = 0
    in_time: Callable[[TxPlan, datetime], TxPlan] | None = None


@dataclass(frozen=True, slots=True)
class SheetLinks:
    """Where the sheet leads to, and who tells it what is signed; None where nobody does.

    `revoke` and `cancel` show a sheet of their own and return once it is closed. `export` hands the
    plan to another signer. `envelope` gives the exact bytes of a request that a key would sign, and
    their hash.
    """

    revoke: Callable[[TxPlan, tuple[Allowance, ...]], Awaitable[None]] | None = None
    cancel: Callable[[TxRecord], Awaitable[None]] | None = None
    export: Callable[[TxPlan], Awaitable[None]] | None = None
    envelope: Callable[[TxRequest], tuple[bytes, str]] | None = None

    def sealed(self, checked: Checked) -> tuple[bytes, str] | None:
        """What a key signs next of `checked`; None where nobody can tell."""
        if self.envelope is None:
            return None
        return self.envelope(TxRequest(checked.plan, checked.nonce, checked.fees[0]))


@dataclass(frozen=True, slots=True)
class SigningFacts:
    """What the sheet knows.

    `agreed` is the check that stood on the sheet first: its caps and its minimum are what a person
    agrees to; once `is_fee_new` the next check takes its place. `latest` is the newest one. `step`
    counts from 1 among `steps`. `counter` is what could be agreed to instead while the phase is
    BROKEN, `fee_spent` what the steps before cost. `own_fee` is what is typed where no level is
    chosen; while it `is_fee_unclear`, `choice` is the one before and nothing is signed.
    `is_private` is the wish to hand a swap to the `relay` alone. `envelope` are the bytes that are
    signed next, and their hash. `left` may still be taken after the last step. `rate` is that of
    the money that fees are shown in; None for USD.
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
    choice: FeeChoice = FeeLevel.NORMAL
    own_fee: OwnFee | None = None
    is_fee_new: bool = False
    is_fee_unclear: bool = False
    relay: Relay | None = None
    rate: Rate | None = None
    is_private: bool = False
    envelope: tuple[bytes, str] | None = None
    left: tuple[Allowance, ...] = ()
    links: SheetLinks = field(default_factory=SheetLinks)

    @property
    def plan(self) -> TxPlan:
        """All of the plan, also the steps that are in a block by now."""
        return self.proposal.plan

    def to_do(self) -> TxPlan:
        """The steps that are left, with a deadline that does not pass meanwhile."""
        plan, head = self.plan.after(self.step - 1), self.beat.head
        in_time = self.proposal.in_time
        return in_time(plan, head.mined_at) if in_time and head else plan

    def kept(self, left: TxPlan) -> Proposal:
        """The proposal with the steps that are `left` as they were checked."""
        calls = (*self.plan.calls[: self.step - 1], *left.calls)
        same = replace(self.plan, calls=calls, deadline=left.deadline, permit=left.permit)
        return replace(self.proposal, plan=same)

    def continued_with(self, proposal: Proposal) -> Proposal:
        """`proposal` for the steps that are left: those that are in a block stay counted."""
        calls = (*self.plan.calls[: self.step - 1], *proposal.plan.calls)
        return replace(proposal, plan=replace(proposal.plan, calls=calls))

    @property
    def names(self) -> Mapping[Address, str]:
        """What the addresses of the plan are called, where that is known."""
        return self.proposal.names

    @property
    def loss(self) -> str:
        """What must be typed before Sign: a loss in whole dollars, or an answer; empty for none."""
        if self.proposal.confirmation:
            return self.proposal.confirmation.answer
        return loss_to_type(self.proposal.verdict) if self.proposal.verdict else ""

    @property
    def is_loss_typed(self) -> bool:
        """Whether nothing has to be typed, or the right thing was."""
        return self.typed_loss.strip().casefold() == self.loss.casefold() or not self.loss

    @property
    def goes_private(self) -> bool:
        """Whether the step that is next is handed to the relay and to nobody else."""
        is_swap = self.plan.calls[self.step - 1].act is Act.SWAP
        return self.relay is not None and self.is_private and is_swap

    @property
    def relay_host(self) -> str:
        """Whom a swap can be handed to alone; empty where there is nobody."""
        if self.relay is None:
            return ""
        return urlsplit(self.relay.endpoint).hostname or self.relay.endpoint

    @property
    def least_price(self) -> GasPrice | None:
        """What must be offered at least to take another transaction's place; None for no other."""
        replaces = self.plan.replaces if self.step == 1 else None
        return replaces.price.raised() if replaces else None

    @property
    def break_fault(self) -> WalletError | None:
        """Why the agreement is void: old and new minimum, where both are known.

        A pool refuses a rehearsal under the minimum in words of its own; the person is told how
        far the price has gone. A fee that rose is said in the money of the sheet.
        """
        if isinstance(self.fault, FeeRose):
            return self._in_cents(self.fault)
        before = self.plan.least
        now = self.counter.plan.least if self.counter else None
        if before and now and isinstance(self.fault, RehearsalFailed) and now < before:
            return PriceMoved(now, before)
        return self.fault

    def valued(self, fee: TokenAmount) -> TokenAmount:
        """`fee` in USD, or by the sheet's `rate`, rounded up; in ETH where it has no price."""
        if self.eth_usd is None:
            return fee
        dollars = fee.worth(self.eth_usd, USD, Rounding.UP)
        return self.rate.of(dollars, Rounding.UP) if self.rate else dollars

    def _in_cents(self, rose: FeeRose) -> FeeRose:
        """`rose` in the sheet's money if it has a price, and if cents tell its figures apart."""
        fees = [one for one in (rose.now, rose.before) if isinstance(one, TokenAmount)]
        if self.eth_usd is None:
            return rose
        now, before = (self.valued(one) for one in fees)
        cents = [divide(one.raw, _CENT, Rounding.UP) for one in (now, before)]
        return rose if cents[0] == cents[1] else FeeRose(now, before)
