"""What the Send sheet knows, and what it shows of that."""

from collections.abc import Callable
from dataclasses import dataclass, field

from gaib_wallet.domain.accounts import Account
from gaib_wallet.domain.lookalikes import Alarm
from gaib_wallet.domain.network import Health, Network
from gaib_wallet.domain.payment_requests import PaymentRequest
from gaib_wallet.domain.transactions import TxPlan
from gaib_wallet.domain.transfers import TransferSurvey
from gaib_wallet.domain.units import ETH, Address, Rounding, Token, TokenAmount
from gaib_wallet.errors import (
    ClipboardChanged,
    InputError,
    NobodysAddress,
    PictureFault,
    RecipientDenied,
    RequestFault,
    UnclearNumber,
    WalletError,
)
from gaib_wallet.services.contacts import ContactService
from gaib_wallet.services.pulse import Beat
from gaib_wallet.viewmodels.amount import AmountState
from gaib_wallet.viewmodels.review import NoticeLine
from gaib_wallet.viewmodels.send_doubts import Misgivings, misgivings_of
from gaib_wallet.viewmodels.send_recipient import Payee, Reading
from gaib_wallet.viewmodels.table import Tone
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

Worth = Callable[[TokenAmount], TokenAmount | None]
"""Dollars for an amount, None where its price was not read."""
_OF_RECIPIENT = (NobodysAddress, RecipientDenied, RequestFault, PictureFault, ClipboardChanged)


@dataclass(frozen=True, slots=True)
class SendFacts:
    """What the sheet knows, still typed; its state is a function of this and of a language.

    `reading` is what stands in the recipient's field, `mishap` what was wrong with a link, a
    picture or the clipboard: the form keeps what it had. `request` is the link that was taken over
    last, while its recipient stays; `void` the one before somebody else was named. `survey` may be
    of a recipient before; `fitting` says so. `plan` is None where `fault` says why there is none.
    `is_watched`: its key is elsewhere.
    """

    account: Account
    network: Network
    beat: Beat
    token: Token
    is_watched: bool = False
    recipient_text: str = ""
    reading: Reading = field(default_factory=Reading)
    mishap: WalletError | None = None
    pay_text: str = ""
    reference: str = ""
    request: PaymentRequest | None = None
    void: PaymentRequest | None = None
    survey: TransferSurvey | None = None
    plan: TxPlan | None = None
    fault: WalletError | None = None
    is_ticked: bool = False
    typed: str = ""
    is_done: bool = False

    @property
    def recipient(self) -> Address | None:
        """Whom the field names."""
        return self.reading.recipient

    @property
    def tokens(self) -> tuple[Token, ...]:
        """What can be sent, the coin last."""
        return (*self.network.tokens, ETH)

    @property
    def fitting(self) -> TransferSurvey | None:
        """What is known of exactly this recipient and token."""
        survey = self.survey
        if survey is None or survey.facts.recipient != self.recipient:
            return None
        return survey if survey.facts.owned.token == self.token else None

    @property
    def owned(self) -> TokenAmount | None:
        """What the account has of the token, whoever gets it."""
        owned = self.survey.facts.owned if self.survey else None
        return owned if owned and owned.token == self.token else None

    def asked(self, request: PaymentRequest | None) -> TokenAmount | None:
        """The amount that `request` names, in a token of this network; None without one."""
        if request is None or not request.raw:
            return None
        token = next((one for one in self.tokens if _is_of(one, request)), None)
        return TokenAmount(request.raw, token) if token else None

    def misgivings(self, contacts: ContactService) -> Misgivings | None:
        """What speaks against the recipient; None while there is none."""
        if self.recipient is None:
            return None
        pay = self.plan.pay if self.plan else None
        anchors = contacts.anchors()
        return misgivings_of(self.recipient, pay, self.fitting, anchors, self.network)


@dataclass(frozen=True, slots=True)
class SendState:
    """Everything the sheet shows. `address` is the recipient's, whole, and `name` what it is here.

    `known_address` is the one that it looks like; `use_text` offers to take that in its place.
    `tick_text` and `type_text` ask for a tick and for characters; empty where nothing is asked.
    """

    title: str
    recipient_text: str
    recipient_note: str
    recipient_tone: Tone
    offers: tuple[Payee, ...]
    address: str
    name: str
    request_text: str
    request_tone: Tone
    notices: tuple[NoticeLine, ...]
    known_address: str
    known_name: str
    use_text: str
    tick_text: str
    is_ticked: bool
    type_text: str
    typed: str
    type_note: str
    amount: AmountState
    reference: str
    watched_text: str
    fault_text: str
    can_retry: bool
    unlock_text: str
    review_text: str
    review_reason: str
    can_review: bool
    is_done: bool


def state_of(facts: SendFacts, contacts: ContactService, worth: Worth, text: Text) -> SendState:
    """What the sheet shows of `facts`."""
    misgivings = facts.misgivings(contacts)
    alike = misgivings.likeness if misgivings else None
    reason = _reason(facts, misgivings, text)
    note, tone = _recipient_note(facts, text)
    request_text, request_tone = _request(facts, text)
    fault = facts.fault if _stands_alone(facts.fault) else None
    title = QT_TRANSLATE_NOOP("send", "Send from %1")
    known = QT_TRANSLATE_NOOP("send", "The address of %1")
    use = QT_TRANSLATE_NOOP("send", "Use the address of %1")
    watched = QT_TRANSLATE_NOOP(
        "send", "This account is only watched. The payment can be checked here, and signed nowhere."
    )
    other = QT_TRANSLATE_NOOP("send", "These are the last characters of %1.")
    is_locked = facts.beat.health is Health.LOCKED
    is_other = misgivings is not None and misgivings.is_other_meant(facts.typed)
    return SendState(
        title=_say(text, title, facts.account.name),
        recipient_text=facts.recipient_text,
        recipient_note=note,
        recipient_tone=tone,
        offers=facts.reading.offers,
        address=facts.recipient or "",
        name=_named(facts, contacts, text),
        request_text=request_text,
        request_tone=request_tone,
        notices=misgivings.notices(facts.typed, text) if misgivings else (),
        known_address=(alike.anchor or "") if alike else "",
        known_name=_say(text, known, alike.name) if alike and alike.anchor else "",
        use_text=_say(text, use, alike.name) if alike and alike.alarm is Alarm.BLOCK else "",
        tick_text=_message(misgivings.tick if misgivings else None, text),
        is_ticked=facts.is_ticked,
        type_text=_message(misgivings.prompt if misgivings else None, text),
        typed=facts.typed,
        type_note=_say(text, other, alike.name) if is_other and alike else "",
        amount=_amount(facts, worth, text),
        reference=facts.reference,
        watched_text=_say(text, watched) if facts.is_watched else "",
        fault_text=text.fault(fault) if fault else "",
        can_retry=fault is not None and fault.is_retryable,
        unlock_text=_say(text, QT_TRANSLATE_NOOP("send", "Unlock")) if is_locked else "",
        review_text=_review(facts, text),
        review_reason="" if is_locked else reason,
        can_review=facts.plan is not None and not reason,
        is_done=facts.is_done,
    )


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("send", source, values))


def _message(message: Message | None, text: Text) -> str:
    return text.say(message) if message else ""


def _is_of(token: Token, request: PaymentRequest) -> bool:
    return token == ETH if request.token is None else token.address == request.token


def _stands_alone(fault: WalletError | None) -> bool:
    return fault is not None and not isinstance(fault, (InputError, *_OF_RECIPIENT))


def _recipient_note(facts: SendFacts, text: Text) -> tuple[str, Tone]:
    """What stands below the recipient's field, and how."""
    of_plan = facts.fault if isinstance(facts.fault, _OF_RECIPIENT) else None
    fault = facts.mishap or facts.reading.fault or of_plan
    if fault is not None:
        tone: Tone = "warning" if isinstance(fault, ClipboardChanged) else "negative"
        return text.fault(fault), tone
    return _message(facts.reading.note, text), ""


def _named(facts: SendFacts, contacts: ContactService, text: Text) -> str:
    """Who the recipient is here."""
    recipient = facts.recipient
    if recipient is None:
        return ""
    name = contacts.named(recipient)
    if any(one.address == recipient for one in contacts.contacts):
        return name
    if recipient in facts.network.names:
        return _say(text, QT_TRANSLATE_NOOP("send", "%1, a contract of this network"), name)
    if name:
        return _say(text, QT_TRANSLATE_NOOP("send", "%1, your own account"), name)
    return _say(text, QT_TRANSLATE_NOOP("send", "Not among your contacts"))


def _request(facts: SendFacts, text: Text) -> tuple[str, Tone]:
    """What the link asked for, and whether the form says something else by now."""
    request = facts.request
    if request is None:
        return _void(facts, text)
    asked = facts.asked(request)
    shown = text.in_full(asked) if asked else ""
    if request.reference and asked:
        both = QT_TRANSLATE_NOOP("send", "Requested by this link: %1, reference %2.")
        said = _say(text, both, shown, request.reference)
    elif asked:
        said = _say(text, QT_TRANSLATE_NOOP("send", "Requested by this link: %1."), shown)
    else:
        said = _say(text, QT_TRANSLATE_NOOP("send", "The link names no amount."))
    parts = [said]
    if request.chain_id is None:
        nowhere = QT_TRANSLATE_NOOP("send", "It names no network; this is %1.")
        parts.append(_say(text, nowhere, text.network(facts.network.name)))
    if asked and _typed(facts, text) != asked:
        parts.append(_say(text, QT_TRANSLATE_NOOP("send", "You changed the amount.")))
        return " ".join(parts), "warning"
    return " ".join(parts), ""


def _void(facts: SendFacts, text: Text) -> tuple[str, Tone]:
    """That the amount still is a link's, which asked to pay somebody else."""
    asked = facts.asked(facts.void)
    is_back = facts.void is not None and facts.void.recipient == facts.recipient
    if asked is None or is_back or _typed(facts, text) != asked:
        return "", ""
    source = QT_TRANSLATE_NOOP(
        "send", "The link asked to pay somebody else. Only its amount, %1, is still here."
    )
    return _say(text, source, text.in_full(asked)), "warning"


def _typed(facts: SendFacts, text: Text) -> TokenAmount | None:
    try:
        return text.parse_amount(facts.pay_text, facts.token)
    except InputError:
        return None


def _amount(facts: SendFacts, worth: Worth, text: Text) -> AmountState:
    fault = facts.fault if isinstance(facts.fault, InputError) else None
    if isinstance(fault, _OF_RECIPIENT):
        fault = None
    readings: tuple[TokenAmount, ...] = ()
    if isinstance(fault, UnclearNumber):
        readings = text.readings(facts.pay_text, facts.token)
    balance = QT_TRANSLATE_NOOP("send", "Balance %1")
    return AmountState(
        text=facts.pay_text,
        symbol=facts.token.symbol,
        symbols=tuple(token.symbol for token in facts.tokens),
        balance_text=_say(text, balance, facts.owned) if facts.owned else "",
        value_text=_worth(facts, worth, text),
        error_text=text.say(fault.message) if fault else "",
        code=fault.message.code if fault else "",
        tone="" if fault is None else "warning" if readings else "negative",
        readings=tuple(text.as_typed(reading) for reading in readings),
        can_max=facts.owned is not None and facts.owned.raw > 0,
    )


def _worth(facts: SendFacts, worth: Worth, text: Text) -> str:
    pay = _typed(facts, text)
    if pay is None or not pay.raw:
        return ""
    if facts.survey and pay.token == ETH and pay == facts.survey.most:
        kept = facts.survey.facts.owned - pay
        return _say(text, QT_TRANSLATE_NOOP("send", "Kept for the fee: %1"), kept)
    dollars = worth(pay)
    return _say(text, QT_TRANSLATE_NOOP("send", "about %1"), text.value(dollars)) if dollars else ""


def _review(facts: SendFacts, text: Text) -> str:
    if facts.plan is None or facts.plan.pay is None:
        return _say(text, QT_TRANSLATE_NOOP("send", "Review"))
    shown = text.amount(facts.plan.pay, Rounding.UP)
    return _say(text, QT_TRANSLATE_NOOP("send", "Review: send %1"), shown)


def _reason(facts: SendFacts, misgivings: Misgivings | None, text: Text) -> str:
    """Why the main button is off, as it says it itself; empty where it is on."""
    is_typed = misgivings is None or misgivings.is_typed(facts.typed)
    is_ticked = misgivings is None or misgivings.tick is None or facts.is_ticked
    reasons = (
        (facts.beat.health is Health.LOCKED, QT_TRANSLATE_NOOP("send", "The wallet is locked")),
        (
            facts.beat.health is Health.DISPUTED,
            QT_TRANSLATE_NOOP("send", "Your two nodes disagree"),
        ),
        (not facts.beat.can_sign, QT_TRANSLATE_NOOP("send", "Waiting for the node")),
        (facts.recipient is None, QT_TRANSLATE_NOOP("send", "Enter who gets it")),
        (not is_typed, QT_TRANSLATE_NOOP("send", "Type the characters to go on")),
        (facts.fault is not None, QT_TRANSLATE_NOOP("send", "Not possible yet")),
        (not facts.pay_text.strip(), QT_TRANSLATE_NOOP("send", "Enter an amount")),
        (facts.fitting is None, QT_TRANSLATE_NOOP("send", "Looking at the recipient\u2026")),
        (not is_ticked, QT_TRANSLATE_NOOP("send", "Tick that you mean it")),
        (facts.plan is None, QT_TRANSLATE_NOOP("send", "Not possible yet")),
    )
    return next((_say(text, source) for is_so, source in reasons if is_so), "")
