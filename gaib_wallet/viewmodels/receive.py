"""The Receive sheet: an address to be paid at, or a request that also says how much."""

from dataclasses import dataclass, replace

from gaib_wallet.domain.accounts import Account
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.payment_requests import PaymentRequest, payment_reference, write_request
from gaib_wallet.domain.units import ETH, Token, TokenAmount
from gaib_wallet.errors import InputError, UnclearNumber
from gaib_wallet.viewmodels.amount import AmountState
from gaib_wallet.viewmodels.base import ViewModel
from gaib_wallet.viewmodels.send_state import Worth
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message


@dataclass(frozen=True, slots=True)
class ReceiveFacts:
    """What the sheet knows, still typed. `is_asking`: the fields for an amount are open."""

    account: Account
    network: Network
    token: Token
    is_asking: bool = False
    pay_text: str = ""
    reference: str = ""

    @property
    def tokens(self) -> tuple[Token, ...]:
        """What can be asked for, the coin last."""
        return (*self.network.tokens, ETH)


@dataclass(frozen=True, slots=True)
class ReceiveState:
    """Everything that can change on the sheet.

    `code_text` is what the QR code says: `link`, or the address alone while nothing is asked for.
    `asked_text` says what the link asks for, in words.
    """

    is_asking: bool
    amount: AmountState
    reference: str
    code_text: str
    link: str
    asked_text: str


class ReceiveViewModel(ViewModel[ReceiveState]):
    """Intents of the sheet. Asks no node."""

    def __init__(self, account: Account, network: Network, worth: Worth, text: Text) -> None:
        self._worth = worth
        self._text = text
        self._facts = ReceiveFacts(account, network, network.usdc)
        super().__init__(state_of(self._facts, worth, text))

    def ask(self, *, is_asking: bool) -> None:
        """Open the fields for an amount, or close them: then nothing is asked for."""
        self._know(is_asking=is_asking)

    def edit_pay(self, pay_text: str) -> None:
        """Take what is typed so far."""
        self._know(pay_text=pay_text)

    def tidy(self) -> None:
        """The field was left: write a clear amount as the region groups it."""
        amount, _ = _amount_of(self._facts, self._text)
        if amount is not None:
            self._know(pay_text=self._text.as_typed(amount))

    def choose_token(self, symbol: str) -> None:
        """Ask for another token; the figure stays."""
        self._know(token=next(one for one in self._facts.tokens if one.symbol == symbol))

    def edit_reference(self, typed: str) -> None:
        """What it is for: it stands in the link."""
        self._know(reference=typed)

    def redraw(self) -> None:
        """Write the sheet again, as after amounts were hidden."""
        self._know()

    def _know(self, **changes: object) -> None:
        self._facts = replace(self._facts, **changes)  # type: ignore[arg-type]  # by field name
        self._show(state_of(self._facts, self._worth, self._text))


def state_of(facts: ReceiveFacts, worth: Worth, text: Text) -> ReceiveState:
    """What the sheet shows of `facts`; what is asked for with every digit."""
    amount, fault = _amount_of(facts, text)
    readings: tuple[TokenAmount, ...] = ()
    if isinstance(fault, UnclearNumber):
        readings = text.readings(facts.pay_text, facts.token)
    dollars = worth(amount) if amount else None
    link, asked = "", ""
    if facts.is_asking and amount is not None and amount.raw:
        link = write_request(_request(facts, amount))
        source = QT_TRANSLATE_NOOP("receive", "Asks for %1 on %2.")
        name = text.network(facts.network.name)
        asked = text.say(Message("receive", source, (text.in_full(amount), name)))
    about = QT_TRANSLATE_NOOP("receive", "about %1")
    return ReceiveState(
        is_asking=facts.is_asking,
        amount=AmountState(
            text=facts.pay_text,
            symbol=facts.token.symbol,
            symbols=tuple(token.symbol for token in facts.tokens),
            value_text=text.say(Message("receive", about, (text.value(dollars),)))
            if dollars
            else "",
            error_text=text.say(fault.message) if fault else "",
            code=fault.message.code if fault else "",
            tone="" if fault is None else "warning" if readings else "negative",
            readings=tuple(text.as_typed(reading) for reading in readings),
        ),
        reference=facts.reference,
        code_text=link or facts.account.address,
        link=link,
        asked_text=asked,
    )


def _amount_of(facts: ReceiveFacts, text: Text) -> tuple[TokenAmount | None, InputError | None]:
    try:
        return text.parse_amount(facts.pay_text, facts.token), None
    except InputError as fault:
        return None, fault


def _request(facts: ReceiveFacts, amount: TokenAmount) -> PaymentRequest:
    token = None if facts.token == ETH else facts.token.address
    return PaymentRequest(
        recipient=facts.account.address,
        chain_id=facts.network.chain_id,
        token=token,
        raw=amount.raw,
        reference=payment_reference(facts.reference),
    )
