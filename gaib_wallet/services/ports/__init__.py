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
    EventStore,
    SettingsStore,
    Snapshots,
    TxStore,
)
from gaib_wallet.services.ports.keys import (
    Keys,
    Signer,
    Vault,
)

__all__ = [
    "AccountBook",
    "BackingReader",
    "Calls",
    "ChainClock",
    "DemoChain",
    "EventStore",
    "Keys",
    "Ledger",
    "PortfolioReader",
    "RouteReader",
    "SettingsStore",
    "Signer",
    "Snapshots",
    "StakingReader",
    "TxStore",
    "Vault",
    "YieldReader",
]
