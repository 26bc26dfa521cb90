"""A plan that came in a file: read, decoded, rehearsed here; then signed here or handed back."""

from dataclasses import dataclass, replace
from pathlib import Path

from gaib_wallet.domain.cautions import weigh_least
from gaib_wallet.domain.drafts import Draft, Look, fingerprint
from gaib_wallet.domain.names import account_name, harmless
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.transactions import Act, Checked, TxPlan, TxRecord
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import (
    DraftFixed,
    InputError,
    NoFileChosen,
    PriceMoved,
    RehearsalFailed,
    WalletError,
)
from gaib_wallet.services.contacts import ContactService
from gaib_wallet.services.drafts import DraftService
from gaib_wallet.services.transactions import TransactionService
from gaib_wallet.services.transfers import TransferService
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.outcomes import Names
from gaib_wallet.viewmodels.plan_export import grouped, plan_title
from gaib_wallet.viewmodels.send_doubts import Misgivings, misgivings_of
from gaib_wallet.viewmodels.signing import Caution, Proposal, Reviewer
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

LONGEST = 120


@dataclass(frozen=True, slots=True)
class PlanFileFacts:
    """What is known of the file; `fault` is why it cannot be opened, or not be rehearsed."""

    draft: Draft | None = None
    checked: Checked | None = None
    fault: WalletError | None = None
    is_busy: bool = False
    handed_to: str = ""
    name_fault: WalletError | None = None


@dataclass(frozen=True, slots=True)
class PlanFileState:
    """Everything the sheet shows; `title` is empty until a file is open.

    `is_sound` is whether the rehearsal agrees with the plan; until it is known `rehearsal` is
    empty. `looks` are one line for each who saw the file before. `recipient` is whom a SEND pays,
    empty for other plans; the names are what this wallet calls them, empty for strangers.
    """

    title: str = ""
    account: str = ""
    account_name: str = ""
    recipient: str = ""
    recipient_name: str = ""
    about: tuple[str, ...] = ()
    looks: tuple[str, ...] = ()
    fingerprint: str = ""
    rehearsal: str = ""
    is_sound: bool = False
    fault: str = ""
    name_fault: str = ""
    done: str = ""
    is_busy: bool = False


class PlanFileViewModel(ViewModel[PlanFileState]):
    """Intents of the sheet that opens plans."""

    def __init__(
        self,
        drafts: DraftService,
        transactions: TransactionService,
        transfers: TransferService,
        contacts: ContactService,
        network: Network,
        review: Reviewer,
        text: Text,
        tasks: Tasks,
    ) -> None:
        self._drafts = drafts
        self._transactions = transactions
        self._transfers = transfers
        self._contacts = contacts
        self._network = network
        self._review = review
        self._text = text
        self._tasks = tasks
        self._facts = PlanFileFacts()
        super().__init__(PlanFileState())

    def open(self, path: str) -> None:
        """Read the file at `path`, then rehearse what it plans."""
        self._facts = PlanFileFacts(is_busy=True)
        self._know()
        self._tasks.spawn(self._open(path), key=(self, "open"))

    def review(self) -> None:
        """Show the plan on the review sheet, where it can be signed if its key is here."""
        if self._facts.draft:
            self._tasks.spawn(self._reviewed(self._facts.draft), key=(self, "review"))

    def hand_back(self, path: str, by: str) -> None:
        """Write a copy that says what was seen here, by whom."""
        self._tasks.spawn(self._hand_back(path, by), key=(self, "back"))

    async def _open(self, path: str) -> None:
        try:
            if not path:
                raise NoFileChosen
            draft = await self._drafts.open(Path(path))
        except WalletError as fault:
            self._know(is_busy=False, fault=fault)
            return
        self._know(draft=draft)
        try:
            checked = await self._transactions.check(draft.plan)
        except WalletError as fault:
            self._know(is_busy=False, fault=fault)
        else:
            self._know(is_busy=False, checked=checked)

    async def _reviewed(self, draft: Draft) -> None:
        plan = draft.plan
        try:
            history = await self._transactions.history(plan.account)
            misgivings = await self._misgivings(plan)
        except WalletError as fault:
            self._know(fault=fault)
            return
        cautions = _signed_before(plan, history)
        confirmation = None
        if misgivings:
            cautions += misgivings.cautions()
            confirmation = misgivings.confirmation()
        verdict = None
        if plan.pay and plan.least:
            verdict = weigh_least(plan.pay, plan.least, self._network)

        async def again() -> Proposal:
            """The very same, where only its fee is another one by now."""
            try:
                await self._transactions.check(plan)
            except (PriceMoved, RehearsalFailed) as fault:
                raise DraftFixed from fault
            return proposal

        spoken_of = {plan.recipient or plan.target, *(one.spender for one in plan.revoked)}
        anchors = self._contacts.anchors()
        proposal = Proposal(
            plan,
            verdict,
            again,
            names={one: anchors[one] for one in spoken_of if one in anchors},
            cautions=cautions,
            confirmation=confirmation,
            is_foreign=True,
        )
        await self._review(proposal)

    async def _misgivings(self, plan: TxPlan) -> Misgivings | None:
        """What speaks against whom a SEND pays: the form that would have asked was elsewhere."""
        if plan.act is not Act.SEND or plan.pay is None or plan.recipient is None:
            return None
        survey = await self._transfers.survey(plan.account, plan.recipient, plan.pay.token)
        self._transfers.check_parties(survey.facts)
        anchors = self._contacts.anchors()
        return misgivings_of(plan.recipient, plan.pay, survey, anchors, self._network)

    async def _hand_back(self, path: str, by: str) -> None:
        draft, checked = self._facts.draft, self._facts.checked
        if draft is None or checked is None:
            return
        try:
            if not path:
                raise NoFileChosen
            name = account_name(by)
            at = checked.rehearsal.at
            await self._drafts.hand_back(Path(path), draft, name, checked.rehearsal, at)
        except InputError as fault:
            self._know(name_fault=fault)
        except WalletError as fault:
            self._know(fault=fault)
        else:
            self._know(handed_to=path, fault=None, name_fault=None)

    def _know(self, **changes: object) -> None:
        self._facts = replace(self._facts, **changes)  # type: ignore[arg-type]  # names are checked
        self._show(state_of(self._facts, self._contacts.named, self._text))


def _signed_before(plan: TxPlan, history: tuple[TxRecord, ...]) -> tuple[Caution, ...]:
    """Whether this wallet has signed the very same already, to the byte."""
    last = plan.calls[-1]
    wanted = (last.to, last.value, last.data)
    for one in history:
        if one.plan is None or one.is_void or one.act is not plan.act:
            continue
        call = one.plan.calls[0]
        if (call.to, call.value, call.data) == wanted:
            source = QT_TRANSLATE_NOOP(
                "drafts",
                "This wallet signed exactly this on %1 UTC. Signed again, it happens again.",
            )
            return (Caution("negative", Message("drafts", source, (one.signed_at,))),)
    return ()


def state_of(facts: PlanFileFacts, names: Names, text: Text) -> PlanFileState:
    """What the sheet shows of `facts`."""
    fault = text.fault(facts.fault) if facts.fault else ""
    draft = facts.draft
    if draft is None:
        return PlanFileState(fault=fault, is_busy=facts.is_busy)
    plan = draft.plan
    about = [_say(text, QT_TRANSLATE_NOOP("drafts", "Made %1 UTC"), draft.made_at)]
    if plan.least:
        about.append(_say(text, QT_TRANSLATE_NOOP("drafts", "At least %1 come back"), plan.least))
    if plan.deadline:
        until = QT_TRANSLATE_NOOP("drafts", "It can be used until %1 UTC")
        about.append(_say(text, until, plan.deadline))
    if draft.note:
        about.append(_say(text, QT_TRANSLATE_NOOP("drafts", "Note in the file: %1"), draft.note))
    recipient = (plan.recipient or plan.target) if plan.act is Act.SEND else Address("")
    done = QT_TRANSLATE_NOOP("drafts", "What you saw is in %1. It is not signed.")
    return PlanFileState(
        title=plan_title(plan, names, text),
        account=plan.account,
        account_name=harmless(names(plan.account), LONGEST),
        recipient=recipient,
        recipient_name=harmless(names(recipient), LONGEST) if recipient else "",
        about=tuple(about),
        looks=tuple(_look(one, text) for one in draft.looks),
        fingerprint=grouped(fingerprint(plan)),
        rehearsal=_rehearsed(facts.checked, text) if facts.checked else "",
        is_sound=facts.checked is not None,
        fault=fault,
        name_fault=text.fault(facts.name_fault) if facts.name_fault else "",
        done=_say(text, done, facts.handed_to) if facts.handed_to else "",
        is_busy=facts.is_busy,
    )


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("drafts", source, values))


def _rehearsed(checked: Checked, text: Text) -> str:
    block = text.whole(checked.rehearsal.at.number)
    moves = ", ".join(text.change(one) for one in checked.rehearsal.changes if one.raw)
    if not checked.rehearsal.is_full:
        partly = QT_TRANSLATE_NOOP(
            "drafts",
            "Your node would not refuse it at block %1, and cannot say what it would move.",
        )
        return _say(text, partly, block)
    if not moves:
        still = QT_TRANSLATE_NOOP("drafts", "Rehearsed on your node at block %1: nothing moves.")
        return _say(text, still, block)
    whole = QT_TRANSLATE_NOOP(
        "drafts", "Rehearsed on your node at block %1: %2; nothing else moves."
    )
    return _say(text, whole, block, moves)


def _look(look: Look, text: Text) -> str:
    """What the file says of somebody who saw it: no proof, and said so on the sheet."""
    who = look.by or _say(text, QT_TRANSLATE_NOOP("drafts", "somebody without a name"))
    moves = ", ".join(text.change(one) for one in look.changes if one.raw)
    block = text.whole(look.at.number)
    if moves:
        source = QT_TRANSLATE_NOOP("drafts", "%1, at block %2: %3")
        return _say(text, source, who, block, moves)
    return _say(text, QT_TRANSLATE_NOOP("drafts", "%1, at block %2"), who, block)
