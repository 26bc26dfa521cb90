"""The Stake & exit page: come in at the Deposit NAV, and leave by one of three ways."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from gaib_wallet.domain.exits import ExitComparison
from gaib_wallet.domain.network import Flow, Network
from gaib_wallet.domain.units import Address, Bps, Token, TokenAmount
from gaib_wallet.errors import (
    FlowClosed,
    InputError,
    InsufficientFunds,
    Locked,
    WalletError,
)
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.exits import ExitService
from gaib_wallet.services.pulse import Beat, Pulse
from gaib_wallet.services.routes import RouteService
from gaib_wallet.services.staking import StakingService
from gaib_wallet.services.yields import YieldFacts
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.days import written_day
from gaib_wallet.viewmodels.exit_calendar import calendar_file
from gaib_wallet.viewmodels.exit_plan import again_typed, exit_window, sold_part
from gaib_wallet.viewmodels.portfolio_state import Earnings
from gaib_wallet.viewmodels.signing import Proposal, Reviewer
from gaib_wallet.viewmodels.stake_facts import StakeFacts, Tab
from gaib_wallet.viewmodels.stake_plans import StakePlans
from gaib_wallet.viewmodels.stake_state import StakeState, state_of
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.viewmodels.yields import Save

EXAMPLE_SAID = 1_000
"""What leaving is shown with to those who hold none."""
_DEPTHS_LAST = 25
"""Blocks until it is asked again how much can be sold."""


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
        save: Save,
    ) -> None:
        self._staking = staking
        self._exits = exits
        self._plans = StakePlans(staking, exits, routes, accounts, network, tolerance, text)
        self._accounts = accounts
        self._pulse = pulse
        self._text = text
        self._tasks = tasks
        self._review = review
        self._tolerance = tolerance
        self._save = save
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

    def edit_need(self, typed: str) -> None:
        """Take the day the money is needed, as typed so far. Greys what cannot make it."""
        self._know(need_text=typed)

    def need_by(self, day: date) -> None:
        """Take the day that was chosen in a calendar."""
        self.edit_need(written_day(day, self._text))

    def sell_percent(self, percent: int) -> None:
        """Where both is done, sell so much of it now; 0 for an amount that is typed next."""
        self._know(sold_percent=percent, sold_text="", is_comparing=True)
        self._tasks.spawn(self._quote_exit(), key=(self, "exit"))

    def edit_sold(self, typed: str) -> None:
        """Where both is done, sell now what is typed so far; nothing yet is half."""
        self._know(sold_percent=0, sold_text=typed, is_comparing=True)
        self._tasks.spawn(self._quote_exit(), key=(self, "exit"))

    def save_calendar(self, path: Path) -> None:
        """Write the range in which the open request is likely to be paid to `path`."""
        facts = self._facts
        request = facts.staking.request if facts.staking else None
        if facts.staking is None or request is None:
            return
        dates = exit_window(facts).dates(request.requested_at)
        days = dates[0].date(), dates[1].date()
        owed, now = self._text.amount(request.pending), self._pulse.now()
        account = facts.staking.account
        content = calendar_file(account, request.requested_at, days, owed, now, self._text)
        try:
            self._save(path, content)
        except WalletError as fault:
            self._know(exit_fault=fault, saved_name="")
        else:
            self._know(saved_name=path.name)

    def read_risks(self) -> None:
        """The person has seen what stands against staking."""
        self._know(has_read=True)

    def use(self, network: Network) -> None:
        """Show what was learned of the network since; nothing is read."""
        self._plans.network = network
        self._know(network=network)

    def refresh(self) -> None:
        """Read everything again; what is typed stays."""
        if self._is_open:
            self._tasks.spawn(self._read(), key=(self, "read"))

    def redraw(self) -> None:
        """Write the page again, as after amounts were hidden; nothing is read."""
        self._know()

    def rewrite(self, before: Text) -> None:
        """Write as the new region does what was typed as `before` reads it."""
        self._know(**again_typed(self._facts, before, self._text))
        self.refresh()

    def set_tolerance(self, tolerance: Bps | None) -> None:
        """How much less than quoted may arrive where sAID is sold; None: by its pools."""
        self._tolerance = self._plans.tolerance = tolerance
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
            self._propose(partial(self._plans.stake, quote.account, quote.pay), "stake_fault")

    def review_exit(self) -> None:
        """Show the plan of an exit request."""
        if exits := self._ready_exits:
            account = exits.wait.quote.account
            self._propose(partial(self._plans.exit, account, exits.pay), "exit_fault")

    def review_sale(self) -> None:
        """Show the plan of selling all that is typed."""
        if exits := self._ready_exits:
            account = exits.wait.quote.account
            self._propose(partial(self._plans.sale, account, exits.pay), "exit_fault")

    def review_both(self) -> None:
        """Sell one part, then ask to leave with the other: two sheets, one after the other."""
        exits = self._ready_exits
        if exits and exits.both:
            sold, rest = exits.both[0].pay, exits.both[1].quote
            work = self._both(rest.account, sold, rest.pay)
            self._tasks.spawn(work, key=(self, "review"))

    def review_pay_queue(self) -> None:
        """Show the plan that asks the vault to pay."""
        if facts := self._facts.staking:
            self._propose(partial(self._plans.pay_queue, facts.account), "exit_fault")

    @property
    def _ready_exits(self) -> ExitComparison | None:
        """What the cards show, while it can be acted on."""
        facts = self._facts
        is_ready = facts.beat.can_sign and not facts.is_example and not facts.is_comparing
        return facts.exits if is_ready and facts.read_fault is None else None

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

    async def _both(self, account: Address, sold: TokenAmount, rest: TokenAmount) -> None:
        try:
            # Who turns back before the first is not asked for the second.
            if await self._review(await self._plans.sale(account, sold)):
                await self._review(await self._plans.exit(account, rest))
                self._begin_again()
        except WalletError as fault:
            self._know(exit_fault=fault)

    def _begin_again(self) -> None:
        """What was typed is on its way; the next wish is another one."""
        self._know(**_NOTHING_TYPED)
        self.refresh()

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
            is_first = bool(all_of_it) and self._facts.exits is None
            self._know(exit_text=all_of_it, is_comparing=self._facts.is_comparing or is_first)
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
                sold = self._sold(asked, pay)
                exits = await self._exits.compare(account, pay, sold, can_permit=can_permit)
        except Locked:
            exits = asked.exits if asked.exits is not None and asked.exits.pay == pay else None
        except WalletError as found:
            fault = found
        if self._is_still(asked, _leaves(asked) == _leaves(self._facts)):
            self._know(exits=exits, exit_fault=fault, is_comparing=False)
            if exits is not None and fault is None:
                await self._read_ways(exits)

    async def _read_ways(self, exits: ExitComparison) -> None:
        """What stands beside the cards, once they are there; without it they are no worse."""
        known, at = self._facts.depths, exits.sell.comparison.at
        is_old = not known or at.number - known[0].at.number >= _DEPTHS_LAST
        try:
            steps = await self._exits.in_steps(exits.wait.quote.account, exits.pay)
            depths = await self._exits.depths(exits.pay.token) if is_old else known
        except WalletError:
            return
        if self._facts.exits is exits:
            self._know(steps=steps, depths=depths)

    def _sold(self, asked: StakeFacts, pay: TokenAmount) -> TokenAmount:
        """The part that is sold where both is done; nothing while what is typed is none."""
        try:
            return sold_part(asked, pay, self._text)
        except InputError:
            return TokenAmount(0, pay.token)

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


def _leaves(facts: StakeFacts) -> tuple[str, str, int]:
    """What the ways out are compared for."""
    return facts.exit_text, facts.sold_text, facts.sold_percent


_NOTHING_TYPED: dict[str, object] = {
    "stake_text": "",
    "stake_quote": None,
    "stake_fault": None,
    "is_quoting": False,
    "exit_text": "",
    "is_exit_typed": False,
    "sold_percent": 50,
    "sold_text": "",
    "steps": None,
    "saved_name": "",
    "exits": None,
    "exit_fault": None,
    "is_comparing": False,
}
