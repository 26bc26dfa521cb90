"""The Send sheet: who gets it, how much, and everything that speaks against it beforehand."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace

from gaib_wallet.domain.accounts import Account
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.payment_requests import (
    PaymentRequest,
    is_request,
    parse_request,
    payment_reference,
)
from gaib_wallet.domain.transactions import TxPlan
from gaib_wallet.domain.transfers import TransferSurvey
from gaib_wallet.domain.units import ETH, Address, Token, TokenAmount
from gaib_wallet.errors import (
    ClipboardChanged,
    InputError,
    InsufficientFunds,
    Locked,
    NoCode,
    NotAnAddress,
    NotARequest,
    OtherNetwork,
    SeveralCodes,
    UnknownToken,
    WalletError,
)
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.contacts import ContactService
from gaib_wallet.services.pulse import Beat, Pulse
from gaib_wallet.services.transfers import TransferService
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.send_recipient import Reading, payees_of, read_recipient
from gaib_wallet.viewmodels.send_state import SendFacts, SendState, Worth, state_of
from gaib_wallet.viewmodels.signing_facts import Proposal
from gaib_wallet.viewmodels.text import Text

Reviewer = Callable[[Proposal], Awaitable[bool]]


class SendViewModel(ViewModel[SendState]):
    """Intents of the sheet. `account` pays, whoever is looked at meanwhile.

    `networks` names chains by their number, for links that are meant for another one.
    """

    def __init__(
        self,
        account: Account,
        transfers: TransferService,
        contacts: ContactService,
        accounts: AccountService,
        pulse: Pulse,
        network: Network,
        networks: Mapping[int, str],
        worth: Worth,
        text: Text,
        tasks: Tasks,
        review: Reviewer,
    ) -> None:
        self._transfers = transfers
        self._contacts = contacts
        self._accounts = accounts
        self._networks = networks
        self._worth = worth
        self._text = text
        self._tasks = tasks
        self._review = review
        is_watched = not accounts.can_sign(account)
        self._facts = SendFacts(account, network, pulse.now_known, network.usdc, is_watched)
        super().__init__(state_of(self._facts, contacts, worth, text))
        self._stops = (
            pulse.subscribe(self._beaten),
            accounts.subscribe(self._lock_changed),
            contacts.subscribe(self.redraw),
        )
        self._pulse = pulse
        self._read_again()

    def close(self) -> None:
        """The sheet is gone."""
        for stop in self._stops:
            stop()

    def redraw(self) -> None:
        """Write the sheet again, as after amounts were hidden; nothing is read."""
        self._know()

    def edit_recipient(self, typed: str) -> None:
        """Take what stands in the field: part of a name, an address, or a whole link."""
        if is_request(typed):
            self._take(typed)
            return
        payees = payees_of(self._contacts.contacts, self._accounts.accounts, self._payer)
        self._pay_to(typed, read_recipient(typed, payees))

    def choose(self, address: Address) -> None:
        """Somebody who was offered, or whom another page names."""
        self._pay_to(self._contacts.named(address) or address, Reading(address))

    def use_known(self) -> None:
        """The known address in place of the one that looks like it."""
        misgivings = self._facts.misgivings(self._contacts)
        if misgivings and misgivings.likeness.anchor:
            self.choose(misgivings.likeness.anchor)

    def read_picture(self, read: Callable[[], Awaitable[Sequence[str]]]) -> None:
        """Take over the one code of a picture; `read` looks for codes, off the loop."""
        self._tasks.spawn(self._read_picture(read), key=(self, "picture"))

    def note_swap(self) -> None:
        """The clipboard held something else right after it was pasted."""
        self._know(mishap=ClipboardChanged())

    def choose_token(self, symbol: str) -> None:
        """Send another token; the figure stays."""
        token = next(one for one in self._facts.tokens if one.symbol == symbol)
        if token != self._facts.token:
            self._know(token=token, plan=None, fault=None)
            self._read_again()

    def edit_pay(self, pay_text: str) -> None:
        """Take what is typed so far."""
        self._know(pay_text=pay_text, plan=None, fault=None)
        self._plan()

    def take_part(self, percent: int) -> None:
        """Send `percent` of what can be sent, cut; 100 is all of it, and leaves ETH its fee."""
        survey = self._facts.survey
        if survey and self._facts.owned:
            most = survey.most
            part = TokenAmount(most.raw * percent // 100, most.token)
            self.edit_pay(self._text.as_typed(part))

    def tidy(self) -> None:
        """The field was left: write a clear amount as the region groups it."""
        try:
            pay = self._text.parse_amount(self._facts.pay_text, self._facts.token)
        except InputError:
            return
        if pay is not None:
            self._know(pay_text=self._text.as_typed(pay))

    def edit_reference(self, typed: str) -> None:
        """What the payment is for; it stays in this wallet."""
        self._know(reference=typed)
        self._plan()

    def tick(self, *, is_ticked: bool) -> None:
        """The person means it."""
        self._know(is_ticked=is_ticked)

    def type(self, typed: str) -> None:
        """The last characters of the address that is meant."""
        self._know(typed=typed)

    def refresh(self) -> None:
        """Look again after a fault."""
        self._read_again()

    def review(self) -> None:
        """Show the plan that stands behind the form; once it is on its way the form is done."""
        facts = self._facts
        if facts.plan and facts.fitting and self.state.can_review:
            proposal = self._proposal(facts.plan, facts.fitting, facts.typed)
            self._tasks.spawn(self._reviewed(proposal), key=(self, "review"))

    @property
    def _payer(self) -> Address:
        return self._facts.account.address

    async def _reviewed(self, proposal: Proposal) -> None:
        if await self._review(proposal):
            self._know(is_done=True)

    def _proposal(self, plan: TxPlan, survey: TransferSurvey, typed: str) -> Proposal:
        recipient = survey.facts.recipient
        misgivings = replace(self._facts, survey=survey, plan=plan).misgivings(self._contacts)
        if misgivings is None or misgivings.recipient != recipient:
            raise ValueError("the form names somebody else by now")
        confirmation = misgivings.confirmation()
        is_typed = confirmation is not None and misgivings.is_typed(typed)
        name = misgivings.name

        async def again() -> Proposal:
            token = survey.facts.owned.token
            now = await self._transfers.survey(plan.account, recipient, token)
            if plan.pay is None:
                raise ValueError("a transfer pays something")
            another = self._transfers.plan(now, plan.pay, plan.reference)
            return self._proposal(another, now, typed)

        return Proposal(
            plan,
            None,
            again,
            typed_loss=confirmation.answer if confirmation and is_typed else "",
            names={recipient: name} if name else {},
            cautions=misgivings.cautions(),
            confirmation=confirmation,
        )

    def _pay_to(self, shown: str, reading: Reading) -> None:
        facts = self._facts
        is_other = reading.recipient != facts.recipient
        void = facts.request if is_other else None
        is_of_link = void is not None and facts.reference == void.reference
        self._know(
            recipient_text=shown,
            reading=reading,
            mishap=None,
            fault=None,
            plan=None if is_other else facts.plan,
            request=None if is_other else facts.request,
            void=void or facts.void,
            reference="" if is_of_link else facts.reference,
            is_ticked=facts.is_ticked and not is_other,
            typed="" if is_other else facts.typed,
        )
        if is_other:
            self._read_again()
        else:
            self._plan()

    def _take(self, text: str) -> None:
        """Fill the form from a link or an address; where it cannot be, nothing changes but why."""
        try:
            request = self._request(text)
        except WalletError as fault:
            self._know(mishap=fault)
            return
        amount = None
        if request.token is not None or request.raw:
            amount = TokenAmount(request.raw or 0, self._token_of(request))
        self._pay_to(request.recipient, Reading(request.recipient))
        if not is_request(text):
            return
        self._know(request=request, void=None, reference=request.reference)
        if amount is not None:
            self._know(token=amount.token, plan=None, fault=None)
        if amount is not None and amount.raw:
            self._know(pay_text=self._text.as_typed(amount))
        self._read_again()

    def _request(self, text: str) -> PaymentRequest:
        if not is_request(text):
            reading = read_recipient(text, ())
            if reading.recipient is None:
                raise reading.fault if isinstance(reading.fault, NotAnAddress) else NotARequest()
            return PaymentRequest(reading.recipient)
        request = parse_request(text)
        here = self._facts.network
        if request.chain_id not in {None, here.chain_id}:
            asked = self._networks.get(request.chain_id or 0, str(request.chain_id))
            raise OtherNetwork(asked, here.name)
        self._token_of(request)
        return request

    def _token_of(self, request: PaymentRequest) -> Token:
        if request.token is None:
            return ETH
        known = (one for one in self._facts.network.tokens if one.address == request.token)
        token = next(known, None)
        if token is None:
            raise UnknownToken(self._text.address(request.token))
        return token

    async def _read_picture(self, read: Callable[[], Awaitable[Sequence[str]]]) -> None:
        try:
            found = tuple(dict.fromkeys(await read()))
            if not found:
                raise NoCode
            if len(found) > 1:
                raise SeveralCodes
        except WalletError as fault:
            self._know(mishap=fault)
        else:
            self._take(found[0])

    def _read_again(self) -> None:
        self._tasks.spawn(self._read(), key=(self, "read"))

    async def _read(self) -> None:
        asked = self._facts
        recipient = asked.recipient or self._payer
        try:
            survey = await self._transfers.survey(self._payer, recipient, asked.token)
        except Locked:
            self._know(fault=None)
        except WalletError as fault:
            self._know(plan=None, fault=fault)
        else:
            self._know(survey=survey)
            self._plan()

    def _plan(self) -> None:
        """What the form comes to, of what is known already."""
        facts = self._facts
        try:
            pay = self._text.parse_amount(facts.pay_text, facts.token)
            reference = payment_reference(facts.reference)
            if facts.fitting:
                self._transfers.check_parties(facts.fitting.facts)
            if pay is not None and facts.owned and pay > facts.owned:
                raise InsufficientFunds(facts.owned)
            if pay is None or facts.fitting is None:
                self._know(plan=None, fault=None)
                return
            plan = self._transfers.plan(facts.fitting, pay, reference)
        except WalletError as fault:
            self._know(plan=None, fault=fault)
        else:
            self._know(plan=plan, fault=None)

    async def _beaten(self, beat: Beat) -> None:
        self._know(beat=beat)
        if beat.is_new_block:
            self._read_again()

    def _lock_changed(self) -> None:
        self._know(beat=self._pulse.now_known)
        if not self._accounts.is_locked:
            self._read_again()

    def _know(self, **changes: object) -> None:
        self._facts = replace(self._facts, **changes)  # type: ignore[arg-type]  # by field name
        self._show(state_of(self._facts, self._contacts, self._worth, self._text))
