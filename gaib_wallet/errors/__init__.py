"""Every fault that the wallet expects. What is not in this tree is a bug.

WalletError                     `message` to translate, `str()` the same in English for logs
├─ InputError                   the person can correct it
│  ├─ NotANumber · UnclearNumber · TooManyDigits · TooLarge · TooSmall
│  ├─ InsufficientFunds(available) · FeeNotCovered(needed, available, safe)
│  ├─ NoRoute · WeakPassword · NotAKey · NotAnAddress · AlreadyKnown
│  └─ UnsafeKeystore · AddressMismatch(stated, computed)
├─ IssuerRefusal                GAIB's contracts would refuse; nothing was sent
│  ├─ NotWhitelisted · DailyLimit(left, resets_at) · PausedByIssuer
│  ├─ FloatTooSmall(reserve, most) · RequestPending(pending)
│  └─ FlowClosed(reason)
├─ NodeFault                    trying again can help
│  ├─ NodeUnreachable · NodeBusy · BlockGone · MethodMissing
│  └─ WrongChain(expected, found) · NoNode     trying again cannot
├─ ContractFault
│  ├─ Reverted(reason)
│  └─ UnexpectedReply · ReplyTooLong   address, ABI or node is wrong
├─ TransactionFault             between the sheet and the block
│  ├─ RehearsalFailed(reason) · SomethingElseMoved(what)
│  ├─ PriceMoved(now, before) · PlanStale · DepegTooDeep(price)
│  ├─ FeeRose(now, before) · FeeTooHigh(asked, most)
│  └─ SentElsewhere             the network knows the transaction by another hash
├─ KeyFault
│  ├─ Locked · WrongPassword · WatchOnly · UnlimitedAllowance
│  └─ KeyFileDamaged(file)
├─ StorageFault(what)           disk full, file damaged, folder not writable
├─ InUse(folder)                another window works in this folder
├─ DemoFault(what)              the local demo chain could not be prepared
└─ PackageFault                 what the demo chain is made of cannot be had
   ├─ PackagesMissing · NoRegistryClient(client) · NotFetched(package)
   └─ NotThePinnedFile(package) · NoNodeForSystem(system, version) · WrongAnvil(path, version)
"""

from gaib_wallet.errors.base import (
    WalletError,
)
from gaib_wallet.errors.demo import (
    DemoFault,
    NoNodeForSystem,
    NoRegistryClient,
    NotFetched,
    NotThePinnedFile,
    PackageFault,
    PackagesMissing,
    WrongAnvil,
)
from gaib_wallet.errors.disk import (
    InUse,
    StorageFault,
)
from gaib_wallet.errors.inputs import (
    AddressMismatch,
    AlreadyKnown,
    FeeNotCovered,
    InputError,
    InsufficientFunds,
    NoRoute,
    NotAKey,
    NotAnAddress,
    NotAnEndpoint,
    NotANumber,
    PasswordsDiffer,
    TooLarge,
    TooManyDigits,
    TooSmall,
    UnclearNumber,
    UnsafeKeystore,
    WeakPassword,
)
from gaib_wallet.errors.issuer import (
    DailyLimit,
    FloatTooSmall,
    FlowClosed,
    IssuerRefusal,
    NotWhitelisted,
    PausedByIssuer,
    RequestPending,
)
from gaib_wallet.errors.node import (
    BlockGone,
    ContractFault,
    MethodMissing,
    NodeBusy,
    NodeFault,
    NodeUnreachable,
    NoNode,
    ReplyTooLong,
    Reverted,
    UnexpectedReply,
    WrongChain,
)
from gaib_wallet.errors.signing import (
    DepegTooDeep,
    FeeRose,
    FeeTooHigh,
    KeyFault,
    KeyFileDamaged,
    Locked,
    PlanStale,
    PriceMoved,
    RehearsalFailed,
    SentElsewhere,
    SomethingElseMoved,
    TransactionFault,
    UnlimitedAllowance,
    WatchOnly,
    WrongPassword,
)

__all__ = [
    "AddressMismatch",
    "AlreadyKnown",
    "BlockGone",
    "ContractFault",
    "DailyLimit",
    "DemoFault",
    "DepegTooDeep",
    "FeeNotCovered",
    "FeeRose",
    "FeeTooHigh",
    "FloatTooSmall",
    "FlowClosed",
    "InUse",
    "InputError",
    "InsufficientFunds",
    "IssuerRefusal",
    "KeyFault",
    "KeyFileDamaged",
    "Locked",
    "MethodMissing",
    "NoNode",
    "NoNodeForSystem",
    "NoRegistryClient",
    "NoRoute",
    "NodeBusy",
    "NodeFault",
    "NodeUnreachable",
    "NotAKey",
    "NotANumber",
    "NotAnAddress",
    "NotAnEndpoint",
    "NotFetched",
    "NotThePinnedFile",
    "NotWhitelisted",
    "PackageFault",
    "PackagesMissing",
    "PasswordsDiffer",
    "PausedByIssuer",
    "PlanStale",
    "PriceMoved",
    "RehearsalFailed",
    "ReplyTooLong",
    "RequestPending",
    "Reverted",
    "SentElsewhere",
    "SomethingElseMoved",
    "StorageFault",
    "TooLarge",
    "TooManyDigits",
    "TooSmall",
    "TransactionFault",
    "UnclearNumber",
    "UnexpectedReply",
    "UnlimitedAllowance",
    "UnsafeKeystore",
    "WalletError",
    "WatchOnly",
    "WeakPassword",
    "WrongAnvil",
    "WrongChain",
    "WrongPassword",
]
