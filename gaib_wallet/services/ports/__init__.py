"""What the services need from the world; `app` plugs an adapter into each."""

from gaib_wallet.services.ports.chain import (
    BackingReader,
    Calls,
    ChainClock,
    DemoChain,
    Ledger,
    PortfolioReader,
    RouteReader,
    StakingReader,
    YieldReader,
)
from gaib_wallet.services.ports.disk import (
    AccountBook,
    AttemptStore,
    Copies,
    EventStore,
    SettingsStore,
    Snapshots,
    TxStore,
)
from gaib_wallet.services.ports.keys import (
    QuickUnlock,
    Signer,
    Vault,
    WordList,
)

__all__ = [
    "AccountBook",
    "AttemptStore",
    "BackingReader",
    "Calls",
    "ChainClock",
    "Copies",
    "DemoChain",
    "EventStore",
    "Ledger",
    "PortfolioReader",
    "QuickUnlock",
    "RouteReader",
    "SettingsStore",
    "Signer",
    "Snapshots",
    "StakingReader",
    "TxStore",
    "Vault",
    "WordList",
    "YieldReader",
]
