"""The Stake & exit page: come in at the Deposit NAV, and leave by one of three ways."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial

from gaib_wallet.domain.alerts import judge
from gaib_wallet.domain.exits import ExitComparison
from gaib_wallet.domain.network import Flow, Network
from gaib_wallet.domain.tolerances import tolerance_for
from gaib_wallet.domain.units import Address, Bps, Token, TokenAmount
from gaib_wallet.errors import (
    FlowClosed,
    InputError,
    InsufficientFunds,
    Locked,
    NoRoute,
    WalletError,
)
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.exits import ExitService
from gaib_wallet.services.pulse import Beat, Pulse
from gaib_wallet.services.routes import RouteService
from gaib_wallet.services.staking import StakingService
from gaib_wallet.services.yields import YieldFacts
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.market_alerts import cautions_of
from gaib_wallet.viewmodels.portfolio_state import Earnings
from gaib_wallet.viewmodels.signing import Proposal, Reviewer
from gaib_wallet.viewmodels.stake_state import StakeFacts, StakeState, Tab, state_of
from gaib_wallet.viewmodels.text import Text

EXAMPLE_SAID = 1_000
"""What leaving is shown with to those who hold none."""


class StakeViewModel(ViewModel[StakeState]):
    """Intents of the Stake & exit page."""

    def __init__(
        self,
        staking: StakingService,
        exits: ExitService,
        routes: RouteService,
        accounts: AccountService,
        pulse: Pulse,
        network: Network,
        text: Text,
        tasks: Tasks,
        review: Reviewer,
        tolerance: Bps | None,
    ) -> None:
        self._staking = staking
        self._exits = exits
        self._routes = routes
        self._accounts = accounts
        self._pulse = pulse
        self._text = text
        self._tasks = tasks
        self._review = review
        self._tolerance = tolerance
        self._is_open = network.is_open(Flow.STAKE)
        fault = None if self._is_open else FlowClosed(network.closed[Flow.STAKE])
        self._facts = StakeFacts(accounts.chosen, network, pulse.now_known, fault=fault)
        super().__init__(state_of(self._facts, pulse.now(), tolerance, text))
        if self._is_open:
            pulse.subscribe(self._beaten)
            accounts.subscribe(self._account_changed)

    @property
    def facts(self) -> StakeFacts:
        """What is known now, typed."""
        return self._facts

    def open_tab(self, tab: str) -> None:
        """Show coming in, or leaving."""
        self._know(tab=Tab(tab))
        self.refresh()

    def edit_stake(self, typed: str) -> None:
        """Take the AID that is typed so far."""
        self._know(stake_text=typed, stake_fault=None, is_quoting=True)
        self._tasks.spawn(self._quote_stake(), key=(self, "stake"))

    def edit_exit(self, typed: str) -> None:
        """Take the sAID that is typed so far."""
        self._know(exit_text=typed, is_exit_typed=True, exit_fault=None, is_comparing=True)
        self._tasks.spawn(self._quote_exit(), key=(self, "exit"))

    def stake_part(self, percent: int) -> None:
        """Stake `percent` of the AID, cut; 100 is all of it."""
        if facts := self._facts.staking:
            self.edit_stake(self._part(facts.aid, percent))

    def exit_part(self, percent: int) -> None:
        """Leave with `percent` of the sAID, cut; 100 is all of it."""
        if facts := self._facts.staking:
            self.edit_exit(self._part(facts.said, percent))

    def need_by(self, days: int) -> None:
        """The money is needed within `days`; 0 is no date. Greys what cannot make it."""
        self._know(need_days=days)

    def read_risks(self) -> None:
        """The person has seen what stands against staking."""
        self._know(has_read=True)

    def use(self, network: Network) -> None:
        """Show what was learned of the network since; nothing is read."""
        self._know(network=network)

    def refresh(self) -> None:
        """Read everything again; what is typed stays."""
        if self._is_open:
            self._tasks.spawn(self._read(), key=(self, "read"))

    def redraw(self) -> None:
        """Write the page again, as after amounts were hidden; nothing is read."""
        self._know()

    def set_tolerance(self, tolerance: Bps | None) -> None:
        """How much less than quoted may arrive where sAID is sold; None: by its pools."""
        self._tolerance = tolerance
        self._know()

    def know_earnings(self, earnings: Earnings | None) -> None:
        """What the account's own book of sAID says."""
        self._know(earnings=earnings)

    def hear(self, facts: YieldFacts) -> None:
        """Take what is known of the line's past, which is everybody's."""
        if facts.queue is not None:
            self._know(queue=facts.queue)

    def review_stake(self) -> None:
        """Show the plan of what is typed."""
        quote = self._facts.stake_quote
        if quote and self.state.can_review:
            self._propose(partial(self._stake_of, quote.account, quote.pay), "stake_fault")

    def review_exit(self) -> None:
        """Show the plan of an exit request."""
        if exits := self._ready_exits:
            account = exits.wait.quote.account
            self._propose(partial(self._exit_of, account, exits.pay), "exit_fault")

    def review_sale(self) -> None:
        """Show the plan of selling all that is typed."""
        if exits := self._ready_exits:
            account = exits.wait.quote.account
            self._propose(partial(self._sale_of, account, exits.pay), "exit_fault")

    def review_both(self) -> None:
        """Sell one half, then ask to leave with the other: two sheets, one after the other."""
        if exits := self._ready_exits:
            half, rest = exits.both[0].pay, exits.both[1].quote
            work = self._both(rest.account, half, rest.pay)
            self._tasks.spawn(work, key=(self, "review"))

    def review_pay_queue(self) -> None:
        """Show the plan that asks the vault to pay."""
        if facts := self._facts.staking:
            self._propose(partial(self._pay_queue_of, facts.account), "exit_fault")

    @property
    def _ready_exits(self) -> ExitComparison | None:
        """What the cards show, while it can be acted on."""
        facts = self._facts
        is_ready = facts.beat.can_sign and not facts.is_example and not facts.is_comparing
        return facts.exits if is_ready else None

    def _propose(self, plan: Callable[[], Awaitable[Proposal]], fault_of: str) -> None:
        self._tasks.spawn(self._reviewed(plan, fault_of), key=(self, "review"))

    async def _reviewed(self, plan: Callable[[], Awaitable[Proposal]], fault_of: str) -> None:
        try:
            proposal = await plan()
        except WalletError as fault:
            self._know(**{fault_of: fault})
            return
        if await self._review(proposal):
            self._begin_again()

    async def _both(self, account: Address, half: TokenAmount, rest: TokenAmount) -> None:
        try:
            # Who turns back before the first is not asked for the second.
            if await self._review(await self._sale_of(account, half)):
                await self._review(await self._exit_of(account, rest))
                self._begin_again()
        except WalletError as fault:
            self._know(exit_fault=fault)

    def _begin_again(self) -> None:
        """What was typed is on its way; the next wish is another one."""
        self._know(**_NOTHING_TYPED)
        self.refresh()

    # A plan is of the account whose figures were pressed, whoever is looked at by now.

    async def _stake_of(self, account: Address, pay: TokenAmount) -> Proposal:
        plan = self._staking.plan_stake(await self._staking.quote_stake(account, pay))
        return Proposal(plan, None, partial(self._stake_of, account, pay))

    async def _pay_queue_of(self, account: Address) -> Proposal:
        plan = self._staking.plan_pay_queue(await self._staking.read(account))
        return Proposal(plan, None, partial(self._pay_queue_of, account))

    async def _exit_of(self, account: Address, pay: TokenAmount) -> Proposal:
        plan = self._staking.plan_exit(await self._staking.quote_exit(account, pay))
        return Proposal(plan, None, partial(self._exit_of, account, pay))

    async def _sale_of(self, account: Address, pay: TokenAmount) -> Proposal:
        can_permit, network = self._accounts.has_key(account), self._facts.network
        sale = await self._exits.sell(account, pay, can_permit=can_permit)
        if sale.offer is None:
            raise NoRoute
        tolerance = tolerance_for(sale.comparison, network, self._tolerance)
        plan = self._routes.plan(sale.comparison, sale.offer, tolerance, can_permit=can_permit)
        return Proposal(
            plan,
            judge(sale.offer, sale.comparison, tolerance, network),
            partial(self._sale_of, account, pay),
            cautions=cautions_of(sale.offer, sale.comparison, tolerance, network, self._text),
            in_time=self._routes.in_time if can_permit else None,
        )

    async def _read(self) -> None:
        account = self._facts.account
        if account is None:
            return
        try:
            staking = await self._staking.read(account.address)
        except Locked:
            self._know(fault=None)
            await asyncio.gather(self._quote_stake(), self._quote_exit())
            return
        except WalletError as fault:
            self._know(fault=fault)
            return
        self._know(staking=staking, fault=None)
        if not self._facts.is_exit_typed:
            # Leaving is planned for all of it until a person says otherwise.
            all_of_it = self._text.as_typed(staking.said) if staking.said.raw else ""
            self._know(exit_text=all_of_it)
        await asyncio.gather(self._quote_stake(), self._quote_exit())

    async def _quote_stake(self) -> None:
        asked = self._facts
        quote, fault, pay = None, None, None
        try:
            pay = self._parsed(asked.stake_text, asked.network.aid)
            if asked.account and pay:
                quote = await self._staking.quote_stake(asked.account.address, pay)
                self._staking.plan_stake(quote)
        except Locked:
            known = asked.stake_quote
            quote = known if known is not None and known.pay == pay else None
        except WalletError as found:
            quote, fault = None, found
        if self._is_still(asked, asked.stake_text == self._facts.stake_text):
            self._know(stake_quote=quote, stake_fault=fault, is_quoting=False)

    async def _quote_exit(self) -> None:
        asked = self._facts
        exits, fault, pay = None, None, None
        try:
            pay = self._leaving(asked)
            if asked.account and pay:
                account = asked.account.address
                can_permit = self._accounts.has_key(account)
                exits = await self._exits.compare(account, pay, can_permit=can_permit)
        except Locked:
            exits = asked.exits if asked.exits is not None and asked.exits.pay == pay else None
        except WalletError as found:
            fault = found
        if self._is_still(asked, asked.exit_text == self._facts.exit_text):
            self._know(exits=exits, exit_fault=fault, is_comparing=False)

    def _is_still(self, asked: StakeFacts, is_same_text: bool) -> bool:  # noqa: FBT001
        """Whether an answer is still to what stands in the field, of the account that is seen."""
        return is_same_text and asked.account == self._facts.account

    def _leaving(self, asked: StakeFacts) -> TokenAmount | None:
        """What the ways out are compared for; an example where nothing is held. Raises InputError.

        None while nobody looks at them, or nothing is typed.
        """
        said, staking = asked.network.said, asked.staking
        if said is None or asked.tab is not Tab.EXIT:
            return None
        if asked.is_example:
            return TokenAmount(EXAMPLE_SAID * 10**said.digits, said)
        pay = self._parsed(asked.exit_text, said)
        if pay and staking and pay > staking.said:
            raise InsufficientFunds(staking.said)
        return pay

    def _parsed(self, typed: str, token: Token) -> TokenAmount | None:
        """The amount that is typed; None for nothing. Raises InputError."""
        amount = self._text.parse_amount(typed, token)
        return amount if amount is not None and amount.raw else None

    def _part(self, owned: TokenAmount, percent: int) -> str:
        return self._text.as_typed(TokenAmount(owned.raw * percent // 100, owned.token))

    def tidy(self) -> None:
        """A field was left: write clear amounts as the region groups them."""
        network = self._facts.network
        for name, token in (("stake_text", network.aid), ("exit_text", network.said)):
            try:
                amount = self._parsed(getattr(self._facts, name), token) if token else None
            except InputError:
                continue
            if amount is not None:
                self._know(**{name: self._text.as_typed(amount)})

    async def _beaten(self, beat: Beat) -> None:
        self._know(beat=beat)
        if beat.is_new_block:
            self.refresh()

    def _account_changed(self) -> None:
        chosen = self._accounts.chosen
        if chosen != self._facts.account:
            self._know(
                account=chosen, staking=None, earnings=None, has_read=False, **_NOTHING_TYPED
            )
            self.refresh()

    def _know(self, **changes: object) -> None:
        self._facts = replace(self._facts, **changes)  # type: ignore[arg-type]  # by field name
        self._show(state_of(self._facts, self._pulse.now(), self._tolerance, self._text))


_NOTHING_TYPED: dict[str, object] = {
    "stake_text": "",
    "stake_quote": None,
    "stake_fault": None,
    "is_quoting": False,
    "exit_text": "",
    "is_exit_typed": False,
    "exits": None,
    "exit_fault": None,
    "is_comparing": False,
}
