"""The Convert page: an amount is typed, every way is compared, one is chosen and planned."""

from dataclasses import replace

from gaib_wallet.domain.cautions import weigh
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.routes import Comparison, Offer, Order
from gaib_wallet.domain.transactions import TxPlan
from gaib_wallet.domain.units import Bps, Token, TokenAmount
from gaib_wallet.errors import FloatTooSmall, InputError, Locked, NoRoute, WalletError
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.pulse import Beat, Pulse
from gaib_wallet.services.routes import RouteService
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.convert_state import ConvertFacts, ConvertState, state_of
from gaib_wallet.viewmodels.signing import Proposal, Reviewer
from gaib_wallet.viewmodels.text import Text


class ConvertViewModel(ViewModel[ConvertState]):
    """Intents of the Convert page. At most one read is under way; the latest wish wins."""

    def __init__(
        self,
        routes: RouteService,
        accounts: AccountService,
        pulse: Pulse,
        network: Network,
        text: Text,
        tasks: Tasks,
        review: Reviewer,
        tolerance: Bps,
    ) -> None:
        self._routes = routes
        self._accounts = accounts
        self._text = text
        self._tasks = tasks
        self._review = review
        self._facts = ConvertFacts(
            accounts.chosen, network, network.usdc, network.aid, tolerance, pulse.now_known
        )
        super().__init__(state_of(self._facts, text))
        pulse.subscribe(self._beaten)
        accounts.subscribe(self._account_changed)

    def edit_pay(self, pay_text: str) -> None:
        """Take what is typed so far. What was planned before is no longer on offer."""
        self._know(pay_text=pay_text, plan=None, fault=None, is_busy=True, typed_loss="")
        self._tasks.spawn(self._read(), key=(self, "read"))

    def refresh(self) -> None:
        """Read everything again; what is typed stays, and so do the figures until then."""
        self._tasks.spawn(self._read(), key=(self, "read"))

    def redraw(self) -> None:
        """Write the page again, as after amounts were hidden; nothing is read."""
        self._know()

    def take_part(self, percent: int) -> None:
        """Pay `percent` of what the account was last seen to own, cut; 100 is all of it."""
        if owned := self._facts.owned:
            part = TokenAmount(owned.raw * percent // 100, owned.token)
            self.edit_pay(self._text.as_typed(part))

    def tidy(self) -> None:
        """The field was left: write a clear amount as the region groups it."""
        try:
            pay = self._text.parse_amount(self._facts.pay_text, self._facts.pay_token)
        except InputError:
            return
        if pay is not None:
            self._know(pay_text=self._text.as_typed(pay))

    def choose_pay(self, symbol: str) -> None:
        """Pay with another token; what would be received turns where it is the same one."""
        token = self._token(symbol)
        receive = self._facts.receive_token
        if token == receive:
            receive = self._facts.pay_token
        self._pair(token, receive)

    def choose_receive(self, symbol: str) -> None:
        """Receive another token; what is paid turns where it is the same one."""
        token = self._token(symbol)
        pay = self._facts.pay_token
        if token == pay:
            pay = self._facts.receive_token
        self._pair(pay, token)

    def turn_around(self) -> None:
        """Pay what was received; the typed figure stays."""
        self._pair(self._facts.receive_token, self._facts.pay_token)

    def choose_route(self, key: str) -> None:
        """Take another way than the best; it stays chosen until the pair changes."""
        self._know(chosen=key, typed_loss="")
        self._plan()

    def set_tolerance(self, tolerance: int) -> None:
        """How much less than quoted may arrive, in hundredths of a percent."""
        self._know(tolerance=Bps(tolerance))
        self._plan()

    def type_loss(self, typed: str) -> None:
        """Take the figure that shows the loss was understood."""
        self._know(typed_loss=typed)

    def press_route(self, key: str) -> None:
        """The button of a closed way: why it is closed, or what would be open."""
        comparison = self._facts.comparison
        closed = comparison.closed if comparison else ()
        reason = next((one.reason for one in closed if one.route.name == key), None)
        if isinstance(reason, FloatTooSmall) and isinstance(reason.most, TokenAmount):
            # The press named this way: a pool that pays more must not take its place.
            self._know(chosen=key)
            self.edit_pay(self._text.as_typed(reason.most))
        else:
            self._know(is_explained=not self._facts.is_explained)

    def start(self, pay: str, receive: str) -> None:
        """Come from another page with a pair in mind."""
        self._pair(self._token(pay), self._token(receive))

    def review(self) -> None:
        """Show the plan that stands behind the figures on the page."""
        facts = self._facts
        if facts.plan and facts.offer and self.state.can_review:
            proposal = self._proposal(facts.plan, facts.offer, facts.typed_loss)
            self._tasks.spawn(self._reviewed(proposal), key=(self, "review"))

    async def _reviewed(self, proposal: Proposal) -> None:
        if await self._review(proposal):
            self.edit_pay("")

    def _proposal(self, plan: TxPlan, offer: Offer, typed_loss: str = "") -> Proposal:
        tolerance = self._facts.tolerance

        async def again() -> Proposal:
            comparison = await self._routes.compare(offer.order)
            same = (one for one in comparison.offers if one.route == offer.route)
            now = next(same, None)
            if now is None:
                raise NoRoute
            return self._proposal(self._planned(comparison, now, tolerance), now)

        return Proposal(plan, weigh(offer, self._facts.network), again, typed_loss)

    def _planned(self, comparison: Comparison, offer: Offer, tolerance: Bps) -> TxPlan:
        can_permit = self._accounts.has_key(offer.order.account)
        return self._routes.plan(comparison, offer, tolerance, can_permit=can_permit)

    def _pair(self, pay: Token, receive: Token) -> None:
        self._know(
            pay_token=pay,
            receive_token=receive,
            owned=None,
            comparison=None,
            plan=None,
            chosen="",
            is_explained=False,
        )
        self.edit_pay(self._facts.pay_text)

    def _token(self, symbol: str) -> Token:
        return next(one for one in self._facts.network.tokens if one.symbol == symbol)

    async def _read(self) -> None:
        asked = self._facts
        if asked.account is None:
            self._know(is_busy=False)
            return
        try:
            pay = self._text.parse_amount(asked.pay_text, asked.pay_token)
            if pay is None or pay.raw == 0:
                owned = await self._routes.owned(asked.account.address, asked.pay_token)
                self._know(owned=owned, comparison=None, plan=None, fault=None, is_busy=False)
                return
            order = Order(asked.account.address, pay, asked.receive_token)
            comparison = await self._routes.compare(order)
        except Locked:
            known = asked.comparison
            is_answer = known is not None and self._is_answer(known)
            self._know(comparison=known if is_answer else None, fault=None, is_busy=False)
            return
        except WalletError as fault:
            is_input = isinstance(fault, InputError)
            kept = None if is_input else asked.comparison
            self._know(comparison=kept, plan=None, fault=fault, is_busy=False)
            return
        self._know(comparison=comparison, owned=comparison.owned, is_busy=False)
        self._plan()

    def _plan(self) -> None:
        facts = self._facts
        # While another amount is read, the ways on the page are still those for the one before.
        if facts.comparison is None or not self._is_answer(facts.comparison):
            return
        if facts.offer is None:
            self._know(plan=None, fault=_why_closed(facts.comparison))
            return
        try:
            plan = self._planned(facts.comparison, facts.offer, facts.tolerance)
        except WalletError as fault:
            self._know(plan=None, fault=fault)
        else:
            self._know(plan=plan, fault=None)

    def _is_answer(self, comparison: Comparison) -> bool:
        """Whether `comparison` is of what stands in the field now."""
        try:
            pay = self._text.parse_amount(self._facts.pay_text, self._facts.pay_token)
        except InputError:
            return False
        return isinstance(comparison.wish, Order) and pay == comparison.wish.pay

    async def _beaten(self, beat: Beat) -> None:
        self._know(beat=beat)
        if beat.is_new_block:
            self.refresh()

    def _account_changed(self) -> None:
        if self._accounts.chosen != self._facts.account:
            self._know(
                account=self._accounts.chosen,
                owned=None,
                comparison=None,
                plan=None,
                fault=None,
                typed_loss="",
                is_busy=True,
            )
            self.refresh()

    def _know(self, **changes: object) -> None:
        self._facts = replace(self._facts, **changes)  # type: ignore[arg-type]  # by field name
        self._show(state_of(self._facts, self._text))


def _why_closed(comparison: Comparison) -> WalletError | None:
    """What the person can correct where no way is open; each row says its own reason."""
    if not comparison.closed:
        return NoRoute()
    reasons = (one.reason for one in comparison.closed)
    return next((one for one in reasons if isinstance(one, InputError)), None)
