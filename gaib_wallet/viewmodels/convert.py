"""The Convert page: an amount is typed, every way is compared, one is chosen and planned."""

from dataclasses import replace
from datetime import timedelta

from gaib_wallet.domain.network import Network
from gaib_wallet.domain.routes import Comparison, Offer, Order, Target, Wish
from gaib_wallet.domain.units import Bps, Token, TokenAmount
from gaib_wallet.errors import FloatTooSmall, InputError, Locked, NoRoute, WalletError
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.ports import IssuerReader
from gaib_wallet.services.pulse import Beat, Pulse
from gaib_wallet.services.routes import RouteService
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.convert_facts import ConvertFacts
from gaib_wallet.viewmodels.convert_state import ConvertState, state_of
from gaib_wallet.viewmodels.proposals import Proposer
from gaib_wallet.viewmodels.signing import Reviewer
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.viewmodels.tolerance_choice import OWN, again_typed, parsed_tolerance
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

QUOTE_LIFE = timedelta(seconds=15)
"""How long a quote can be reviewed without a new block."""
ASKED_EVERY = timedelta(seconds=12)
"""When it is asked for again, so that the next one is there in time."""


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
        tolerance: Bps | None,
        issuer: IssuerReader | None = None,
    ) -> None:
        self._routes = routes
        self._accounts = accounts
        self._pulse = pulse
        self._text = text
        self._tasks = tasks
        self._review = review
        self._issuer = issuer
        self._proposer = Proposer(routes, accounts, network, text)
        self._asked_at = self._quoted_at = pulse.now()
        self._facts = ConvertFacts(
            accounts.chosen, network, network.usdc, network.aid, tolerance, pulse.now_known
        )
        super().__init__(state_of(self._facts, text))
        pulse.subscribe(self._beaten)
        accounts.subscribe(self._account_changed)

    def use(self, network: Network) -> None:
        """Go on with what was learned of the network since: other pools, other open flows."""
        self._proposer.use(network)
        self._know(network=network)
        self.refresh()

    @property
    def facts(self) -> ConvertFacts:
        """What is known now, typed."""
        return self._facts

    def edit_pay(self, pay_text: str) -> None:
        """Take what is typed so far of what leaves. What was planned before is no longer on offer.

        What is received follows from now on.
        """
        self._edited(pay_text=pay_text, is_target=False)

    def edit_receive(self, receive_text: str) -> None:
        """Take what is typed so far of what shall come; what it costs follows from now on."""
        self._edited(receive_text=receive_text, is_target=True)

    def refresh(self) -> None:
        """Read everything again; what is typed stays, and so do the figures until then."""
        self._asked_at = self._pulse.now()
        self._tasks.spawn(self._read(), key=(self, "read"))

    def redraw(self) -> None:
        """Write the page again, as after amounts were hidden; nothing is read."""
        self._know()

    def rewrite(self, before: Text) -> None:
        """Write as the new region does what was typed as `before` reads it."""
        facts = self._facts
        self._know(
            pay_text=self._text.rewritten(facts.pay_text, facts.pay_token, before),
            receive_text=self._text.rewritten(facts.receive_text, facts.receive_token, before),
            own_tolerance=again_typed(facts.own_tolerance, before, self._text),
        )

    def take_part(self, percent: int) -> None:
        """Pay `percent` of what the account was last seen to own, cut; 100 is all of it."""
        if owned := self._facts.owned:
            part = TokenAmount(owned.raw * percent // 100, owned.token)
            self.edit_pay(self._text.as_typed(part))

    def tidy(self) -> None:
        """A field was left: write a clear amount as the region groups it, where it was typed."""
        try:
            amount = self._typed(self._facts)
        except InputError:
            return
        if amount is not None:
            name = "receive_text" if self._facts.is_target else "pay_text"
            self._know(**{name: self._text.as_typed(amount)})

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
        """Pay what was received; the typed figure stays on its side."""
        self._pair(self._facts.receive_token, self._facts.pay_token)

    def choose_route(self, key: str) -> None:
        """Take another way than the best; it stays chosen until the pair changes."""
        self._plan(chosen=key, typed_loss="")

    def show_all(self) -> None:
        """Show every way, or fold the list again."""
        self._know(shows_all=not self._facts.shows_all)

    def set_tolerance(self, tolerance: Bps | None) -> None:
        """How much less than quoted may arrive; None: as the pair and its pools ask for."""
        self._plan(
            tolerance=tolerance or None, own_tolerance=None, tolerance_fault=None, typed_loss=""
        )

    def choose_tolerance(self, key: int) -> None:
        """One of those on offer, or a field for another one."""
        if key == OWN:
            self._know(own_tolerance=self._facts.own_tolerance or "")
        else:
            self.set_tolerance(Bps(key))

    def type_tolerance(self, typed: str) -> None:
        """Take a tolerance of one's own so far, in percent; until it is clear nothing is signed."""
        self._know(own_tolerance=typed)
        if not typed.strip():
            self._know(tolerance_fault=None)
            return
        try:
            tolerance = parsed_tolerance(typed, self._text)
        except InputError as fault:
            self._know(tolerance_fault=fault)
        else:
            self._plan(tolerance=tolerance, tolerance_fault=None, typed_loss="")

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
            self._explain()

    def _explain(self) -> None:
        """Ask what GAIB's contracts say to everybody, where they say nothing of the account."""
        facts = self._facts
        found = facts.comparison
        says_nothing = found is not None and not (found.minting or found.redeeming)
        if facts.is_explained and says_nothing and self._issuer is not None:
            self._tasks.spawn(self._ask(self._issuer), key=(self, "issuer"))

    async def _ask(self, issuer: IssuerReader) -> None:
        try:
            self._know(issuer=await issuer.read())
        except WalletError as fault:
            self._know(issuer=fault)

    def start(self, pay: str, receive: str) -> None:
        """Come from another page with a pair in mind."""
        self._pair(self._token(pay), self._token(receive))

    def review(self) -> None:
        """Show the plan that stands behind the figures on the page: two of a split, in turn."""
        facts = self._facts
        if not facts.comparison or not self.state.can_review:
            return
        work = self._both(facts) if facts.split else self._reviewed(facts)
        self._tasks.spawn(work, key=(self, "review"))

    async def _reviewed(self, facts: ConvertFacts) -> None:
        if facts.offer is None or facts.comparison is None:
            return
        proposal = self._proposer.proposal(
            facts.comparison, facts.offer, facts.used_tolerance, facts.plans[0], facts.typed_loss
        )
        if await self._review(proposal):
            self._signed()

    async def _both(self, facts: ConvertFacts) -> None:
        """One sheet after the other; the second is quoted anew once the first was signed."""
        split, comparison = facts.split, facts.comparison
        if split is None or comparison is None:
            return
        first, second = split.parts
        tolerance = facts.used_tolerance
        begun = self._proposer.proposal(comparison, first, tolerance, facts.plans[0], part=1)
        if not await self._review(begun):
            return
        try:
            rest = await self._proposer.anew(second, tolerance, part=2)
            if await self._review(rest):
                self._signed()
                return
        except WalletError as fault:
            self._left_over(second)
            self._know(fault=fault)
        else:
            self._left_over(second)

    def _signed(self) -> None:
        """What was typed is on its way; the next wish is another one, from the side that pays."""
        self._know(receive_text="", chosen="", done=None)
        self.edit_pay("")

    def _left_over(self, second: Offer) -> None:
        """The second part of a split was not signed: it stands in the field, nothing is lost."""
        rest, through = second.order.pay, second.route.name
        source = QT_TRANSLATE_NOOP(
            "convert",
            "The first of the two swaps is on its way. The second, %1 through %2, was not signed:"
            " that money is still yours.",
        )
        self._know(receive_text="", chosen=through)
        self.edit_pay(self._text.as_typed(rest))
        self._know(done=Message("convert", source, (rest, through)))

    def _edited(self, **changes: object) -> None:
        self._know(**changes, plans=(), fault=None, is_busy=True, typed_loss="", done=None)
        self.refresh()

    def _pair(self, pay: Token, receive: Token) -> None:
        self._edited(
            pay_token=pay,
            receive_token=receive,
            owned=None,
            comparison=None,
            chosen="",
            is_explained=False,
            shows_all=False,
        )

    def _token(self, symbol: str) -> Token:
        return next(one for one in self._facts.network.tokens if one.symbol == symbol)

    def _typed(self, facts: ConvertFacts) -> TokenAmount | None:
        """What stands in the field that rules; None for nothing. Raises InputError."""
        return self._text.parse_amount(facts.typed_text, facts.typed_token)

    async def _read(self) -> None:
        asked = self._facts
        if asked.account is None:
            self._know(is_busy=False)
            return
        account, asked_at = asked.account.address, self._asked_at
        try:
            amount = self._typed(asked)
            if amount is None or amount.raw == 0:
                owned = await self._routes.owned(account, asked.pay_token)
                self._know(owned=owned, comparison=None, plans=(), fault=None, is_busy=False)
                return
            wish: Wish = (
                Target(account, asked.pay_token, amount)
                if asked.is_target
                else Order(account, amount, asked.receive_token)
            )
            can_permit = self._accounts.has_key(account)
            comparison = await self._routes.compare(wish, can_permit=can_permit)
        except Locked:
            known = asked.comparison if self._is_answered(asked) else None
            self._know(comparison=known, fault=None, is_busy=False)
            return
        except WalletError as fault:
            is_input = isinstance(fault, InputError)
            kept = None if is_input else asked.comparison
            self._know(comparison=kept, plans=(), fault=fault, is_busy=False)
            return
        self._quoted_at = asked_at
        self._plan(comparison=comparison, owned=comparison.owned, is_busy=False, is_expired=False)

    def _plan(self, **changes: object) -> None:
        """Take `changes` and what is planned with them, drawn once for both."""
        facts = replace(self._facts, **changes)  # type: ignore[arg-type]  # by field name
        # While another amount is read, the ways on the page are still those for the one before.
        if facts.comparison is None or not self._is_answered(facts):
            self._know(**changes)
            return
        if facts.taken is None:
            self._know(**changes, plans=(), fault=_why_closed(facts.comparison))
            return
        try:
            plans = self._proposer.plans(facts.comparison, facts.taken, facts.used_tolerance)
        except WalletError as fault:
            self._know(**changes, plans=(), fault=fault)
        else:
            self._know(**changes, plans=plans, fault=None)

    def _is_answered(self, facts: ConvertFacts) -> bool:
        """Whether what was compared is what stands in the field now."""
        try:
            return facts.is_answer(self._typed(self._facts))
        except InputError:
            return False

    async def _beaten(self, beat: Beat) -> None:
        now, is_quoted = self._pulse.now(), self._facts.comparison is not None
        self._know(beat=beat, is_expired=is_quoted and now - self._quoted_at >= QUOTE_LIFE)
        is_due = is_quoted and beat.can_sign and now - self._asked_at >= ASKED_EVERY
        if beat.is_new_block or is_due:
            self.refresh()

    def _account_changed(self) -> None:
        if self._accounts.chosen != self._facts.account:
            self._know(
                account=self._accounts.chosen,
                owned=None,
                comparison=None,
                plans=(),
                fault=None,
                typed_loss="",
                done=None,
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
