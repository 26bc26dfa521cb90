"""The Stake & exit page: come in at the Deposit NAV, and leave by one of three ways."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

from gaib_wallet.domain.cautions import weigh
from gaib_wallet.domain.network import Flow, Network
from gaib_wallet.domain.units import Bps, Token, TokenAmount
from gaib_wallet.errors import (
    FlowClosed,
    InputError,
    InsufficientFunds,
    NoRoute,
    UnclearNumber,
    WalletError,
)
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.exits import ExitService
from gaib_wallet.services.pulse import Beat, Pulse
from gaib_wallet.services.routes import RouteService
from gaib_wallet.services.staking import StakingService
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.portfolio_state import Earnings
from gaib_wallet.viewmodels.signing import Proposal
from gaib_wallet.viewmodels.stake_state import StakeFacts, StakeState, Tab, state_of
from gaib_wallet.viewmodels.text import Text


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
        review: Callable[[Proposal], Awaitable[None]],
        tolerance: Bps,
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
        fault = None
        if not network.is_open(Flow.STAKE):
            fault = FlowClosed(network.closed[Flow.STAKE])
        self._facts = StakeFacts(accounts.chosen, network, pulse.now_known, fault=fault)
        super().__init__(state_of(self._facts, pulse.now(), tolerance, text))
        if fault is None:
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
        self._know(stake_text=typed, stake_quote=None, stake_fault=None)
        self._tasks.spawn(self._quote_stake(), key=(self, "stake"))

    def edit_exit(self, typed: str) -> None:
        """Take the sAID that is typed so far."""
        self._know(exit_text=typed, exits=None, exit_fault=None)
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

    def refresh(self) -> None:
        """Read everything again; what is typed stays."""
        self._tasks.spawn(self._read(), key=(self, "read"))

    def know_earnings(self, earnings: Earnings | None) -> None:
        """What the account's own book of sAID says."""
        self._know(earnings=earnings)

    def review_stake(self) -> None:
        """Show the plan of what is typed."""
        if self._facts.stake_quote:
            self._propose(self._planned_stake)

    def review_exit(self) -> None:
        """Show the plan of an exit request."""
        if self._facts.exits:
            self._propose(self._planned_exit)

    def review_sale(self) -> None:
        """Show the plan of selling all that is typed."""
        if self._facts.exits:
            self._propose(self._planned_sale)

    def review_both(self) -> None:
        """Sell one half, then ask to leave with the other: two sheets, one after the other."""
        if exits := self._facts.exits:
            half = exits.both[0].comparison.order.pay
            rest = exits.both[1].quote.pay
            self._tasks.spawn(self._both(half, rest), key=(self, "review"))

    def review_pay_queue(self) -> None:
        """Show the plan that asks the vault to pay."""
        if self._facts.staking:
            self._propose(self._planned_pay_queue)

    def _propose(self, plan: Callable[[], Awaitable[Proposal]]) -> None:
        self._tasks.spawn(self._reviewed(plan), key=(self, "review"))

    async def _reviewed(self, plan: Callable[[], Awaitable[Proposal]]) -> None:
        try:
            proposal = await plan()
        except WalletError as fault:
            is_stake = plan == self._planned_stake
            self._know(**{"stake_fault" if is_stake else "exit_fault": fault})
            return
        await self._review(proposal)
        self._know(stake_text="", stake_quote=None, exit_text="", exits=None)
        self.refresh()

    async def _both(self, half: TokenAmount, rest: TokenAmount) -> None:
        try:
            await self._review(await self._sale_of(half))
            await self._review(await self._exit_of(rest))
        except WalletError as fault:
            self._know(exit_fault=fault)
        self.refresh()

    async def _planned_stake(self) -> Proposal:
        quote = self._facts.stake_quote
        if quote is None:
            raise NoRoute
        fresh = await self._staking.quote_stake(quote.account, quote.pay)
        return Proposal(self._staking.plan_stake(fresh), None, self._planned_stake)

    async def _planned_exit(self) -> Proposal:
        if self._facts.exits is None:
            raise NoRoute
        return await self._exit_of(self._facts.exits.pay)

    async def _planned_sale(self) -> Proposal:
        if self._facts.exits is None:
            raise NoRoute
        return await self._sale_of(self._facts.exits.pay)

    async def _planned_pay_queue(self) -> Proposal:
        if self._facts.account is None:
            raise NoRoute
        facts = await self._staking.read(self._facts.account.address)
        plan = self._staking.plan_pay_queue(facts)
        return Proposal(plan, None, self._planned_pay_queue)

    async def _exit_of(self, pay: TokenAmount) -> Proposal:
        if self._facts.account is None:
            raise NoRoute

        async def again() -> Proposal:
            return await self._exit_of(pay)

        quote = await self._staking.quote_exit(self._facts.account.address, pay)
        return Proposal(self._staking.plan_exit(quote), None, again)

    async def _sale_of(self, pay: TokenAmount) -> Proposal:
        if self._facts.account is None:
            raise NoRoute

        async def again() -> Proposal:
            return await self._sale_of(pay)

        comparison = await self._exits.sell(self._facts.account.address, pay)
        if comparison.offer is None:
            raise NoRoute
        plan = self._routes.plan(comparison.comparison, comparison.offer, self._tolerance)
        return Proposal(plan, weigh(comparison.offer, self._facts.network), again)

    async def _read(self) -> None:
        account = self._facts.account
        if account is None:
            return
        try:
            staking = await self._staking.read(account.address)
        except WalletError as fault:
            self._know(fault=fault)
            return
        self._know(staking=staking, fault=None)
        if not self._facts.exit_text and staking.said.raw:
            # Leaving is planned for all of it until a person says otherwise.
            self._know(exit_text=self._text.as_typed(staking.said))
        await asyncio.gather(self._quote_stake(), self._quote_exit())

    async def _quote_stake(self) -> None:
        asked = self._facts
        try:
            pay = self._parsed(asked.stake_text, asked.network.aid)
            if asked.account is None or pay is None:
                self._know(stake_quote=None, stake_fault=None)
                return
            quote = await self._staking.quote_stake(asked.account.address, pay)
            self._staking.plan_stake(quote)
        except WalletError as fault:
            self._know(stake_quote=None, stake_fault=fault)
        else:
            if self._facts.stake_text == asked.stake_text:
                self._know(stake_quote=quote, stake_fault=None)

    async def _quote_exit(self) -> None:
        asked = self._facts
        said = asked.network.said
        try:
            pay = self._parsed(asked.exit_text, said) if said else None
            if asked.account is None or pay is None or asked.tab is not Tab.EXIT:
                self._know(exits=None, exit_fault=None)
                return
            owned = asked.staking.said if asked.staking else pay
            if pay > owned:
                raise InsufficientFunds(owned)
            exits = await self._exits.compare(asked.account.address, pay)
        except WalletError as fault:
            self._know(exits=None, exit_fault=fault)
        else:
            if self._facts.exit_text == asked.exit_text:
                self._know(exits=exits, exit_fault=None)

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
        if beat.is_new_block and not isinstance(self._facts.stake_fault, UnclearNumber):
            self.refresh()

    def _account_changed(self) -> None:
        chosen = self._accounts.chosen
        if chosen != self._facts.account:
            self._know(
                account=chosen,
                staking=None,
                stake_quote=None,
                exits=None,
                earnings=None,
                stake_text="",
                exit_text="",
                stake_fault=None,
                exit_fault=None,
            )
            self.refresh()

    def _know(self, **changes: object) -> None:
        self._facts = replace(self._facts, **changes)  # type: ignore[arg-type]  # by field name
        self._show(state_of(self._facts, self._pulse.now(), self._tolerance, self._text))
