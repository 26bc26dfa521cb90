"""The past of the vault: one reader, and every page that shows some of what it finds."""

from gaib_wallet.app.custody import elapsed_ms
from gaib_wallet.domain.network import Network
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.ports import EventStore, YieldReader
from gaib_wallet.services.yields import YieldFacts, YieldService
from gaib_wallet.viewmodels.backing import BackingViewModel
from gaib_wallet.viewmodels.portfolio import PortfolioViewModel
from gaib_wallet.viewmodels.stake import StakeViewModel
from gaib_wallet.viewmodels.yields import YieldViewModel


def open_past(
    reader: YieldReader, store: EventStore, network: Network, accounts: AccountService
) -> YieldService:
    """The vault's past, for which every account of this wallet is one's own."""
    return YieldService(
        reader,
        store,
        network,
        elapsed_ms,
        lambda: tuple(one.address for one in accounts.accounts),
    )


def share_past(
    yields: YieldViewModel,
    portfolio: PortfolioViewModel,
    stake: StakeViewModel,
    backing: BackingViewModel,
) -> None:
    """Let the other pages hear what the Yield page reads."""

    def hear(facts: YieldFacts) -> None:
        backing.hear(facts.past)
        portfolio.know_queue(facts.queue)

    yields.tell_earnings(portfolio.know_earnings)
    yields.tell_earnings(stake.know_earnings)
    yields.tell_facts(stake.hear)
    yields.tell_facts(hear)
