"""The Portfolio page: what is owned, what selling it now would bring, what asks for attention."""

from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction

from gaib_wallet.domain.accounts import Account
from gaib_wallet.domain.currency import Rate
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.portfolio import STALE_AFTER, Portfolio
from gaib_wallet.domain.queue import QueuePast
from gaib_wallet.domain.settings import Currency
from gaib_wallet.errors import Locked, WalletError
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.portfolio import PortfolioService
from gaib_wallet.services.ports import Snapshots
from gaib_wallet.services.pulse import Beat, Pulse
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.portfolio_state import (
    Earnings,
    PortfolioFacts,
    PortfolioState,
    state_of,
)
from gaib_wallet.viewmodels.text import Text


class PortfolioViewModel(ViewModel[PortfolioState]):
    """Intents of the Portfolio page: the last known at once, then the chain's word."""

    def __init__(
        self,
        portfolios: PortfolioService,
        accounts: AccountService,
        pulse: Pulse,
        network: Network,
        text: Text,
        tasks: Tasks,
        currency: Currency = Currency.USD,
    ) -> None:
        self._portfolios = portfolios
        self._accounts = accounts
        self._pulse = pulse
        self._text = text
        self._tasks = tasks
        remembered = self._remembered(accounts.chosen)
        self._facts = _before_it_was_read(network, accounts, pulse.now_known, remembered, currency)
        super().__init__(state_of(self._facts, pulse.now(), text))
        pulse.subscribe(self._beaten)
        accounts.subscribe(self._account_changed)

    @property
    def facts(self) -> PortfolioFacts:
        """What is known now, typed."""
        return self._facts

    def said_usd(self) -> Fraction | None:
        """What one sAID is worth in dollars at the Unstaking NAV, as far as that was read."""
        portfolio = self._facts.portfolio
        return portfolio.prices.unstaking if portfolio and portfolio.prices else None

    def rate(self) -> Rate | None:
        """What values that are not of this page are shown by; None for US dollars.

        It is the one that was read last, for as long as its feed is not stale.
        """
        rate, portfolio = self._facts.rate, self._facts.portfolio
        if rate is None or portfolio is None:
            return None
        # Before the node answered, its machine's clock is all there is, which may be behind.
        now = max(self._pulse.now(), portfolio.at.mined_at)
        return rate if now - rate.updated_at <= STALE_AFTER else None

    def count_in(self, currency: Currency) -> None:
        """Show values in another money; nothing is read."""
        self._know(currency=currency)

    def use(self, network: Network) -> None:
        """Show what was learned of the network since; nothing is read."""
        self._know(network=network)

    def refresh(self) -> None:
        """Read everything again; the figures stay until there are new ones."""
        self._tasks.spawn(self._read(), key=(self, "read"))

    def redraw(self) -> None:
        """Write the page again, as after amounts were hidden; nothing is read."""
        self._know()

    def know_earnings(self, earnings: Earnings | None) -> None:
        """What the account's own book of sAID says, once its history was read."""
        self._know(earnings=earnings)

    def know_queue(self, past: QueuePast | None) -> None:
        """Take what was read of the line's past, which is everybody's; None tells nothing."""
        if past is not None:
            self._know(queue=past)

    async def _beaten(self, beat: Beat) -> None:
        self._know(beat=beat)
        if beat.is_new_block:
            self.refresh()

    async def _read(self) -> None:
        account = self._facts.account
        if account is None:
            return
        try:
            portfolio = await self._portfolios.read(account.address)
        except Locked:
            self._know(fault=None, is_cached=True)
        except WalletError as fault:
            self._know(fault=fault, is_cached=True)
        else:
            self._know(portfolio=portfolio, fault=None, is_cached=False)

    def _account_changed(self) -> None:
        self._know(missing=self._accounts.held_missing, is_unproven=_is_unproven(self._accounts))
        chosen = self._accounts.chosen
        if chosen != self._facts.account:
            portfolio = self._remembered(chosen)
            self._know(
                account=chosen, portfolio=portfolio, earnings=None, fault=None, is_cached=True
            )
            self.refresh()

    def _remembered(self, account: Account | None) -> Portfolio | None:
        return self._portfolios.remembered(account.address) if account else None

    def _know(self, **changes: object) -> None:
        self._facts = replace(self._facts, **changes)  # type: ignore[arg-type]  # by field name
        self._show(state_of(self._facts, self._pulse.now(), self._text))


class RememberedPortfolio(ViewModel[PortfolioState]):
    """The page as the disk has it, until a session's own model is there for it to follow."""

    def __init__(
        self,
        snapshots: Snapshots,
        accounts: AccountService,
        network: Network,
        beat: Beat,
        text: Text,
        currency: Currency = Currency.USD,
    ) -> None:
        self._accounts = accounts
        self._text = text
        chosen = accounts.chosen
        portfolio = snapshots.load(network.chain_id, chosen.address) if chosen else None
        self._facts = _before_it_was_read(network, accounts, beat, portfolio, currency)
        self._model: PortfolioViewModel | None = None
        super().__init__(state_of(self._facts, datetime.now(UTC), text))

    def know(self, beat: Beat) -> None:
        """Write it again, with `beat` in place of what was known of the node."""
        self._facts = replace(self._facts, beat=beat, missing=self._accounts.held_missing)
        self._show(state_of(self._facts, datetime.now(UTC), self._text))

    def refresh(self) -> None:
        """Read everything again, as soon as there is somebody who can."""
        if self._model is not None:
            self._model.refresh()

    def follow(self, model: PortfolioViewModel) -> None:
        """Show from now on what `model` does."""
        self._model = model
        model.subscribe(self._show)


def _before_it_was_read(
    network: Network,
    accounts: AccountService,
    beat: Beat,
    remembered: Portfolio | None,
    currency: Currency,
) -> PortfolioFacts:
    return PortfolioFacts(
        network,
        accounts.chosen,
        beat,
        remembered,
        is_cached=True,
        missing=accounts.held_missing,
        is_unproven=_is_unproven(accounts),
        currency=currency,
    )


def _is_unproven(accounts: AccountService) -> bool:
    """Whether the words of the chosen account were not checked on paper."""
    chosen = accounts.chosen
    return chosen is not None and any(
        one.key == chosen.phrase and not one.is_confirmed for one in accounts.phrases
    )
