"""What the services need from the world; `app` plugs an adapter into each."""

from gaib_wallet.services.ports.chain import (
    ApprovalReader,
    BackingReader,
    Calls,
    ChainClock,
    DemoChain,
    Ledger,
    PortfolioReader,
    RouteReader,
    StakingReader,
    TransferReader,
    YieldReader,
)
from gaib_wallet.services.ports.disk import (
    AccountBook,
    AttemptStore,
    ContactBook,
    Copies,
    DraftFiles,
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
    "ApprovalReader",
    "AttemptStore",
    "BackingReader",
    "Calls",
    "ChainClock",
    "ContactBook",
    "Copies",
    "DemoChain",
    "DraftFiles",
    "EventStore",
    "Ledger",
    "PortfolioReader",
    "QuickUnlock",
    "RouteReader",
    "SettingsStore",
    "Signer",
    "Snapshots",
    "StakingReader",
    "TransferReader",
    "TxStore",
    "Vault",
    "WordList",
    "YieldReader",
]
