"""Every fault that the wallet expects. What is not in this tree is a bug.

WalletError                     `message` to translate, `str()` the same in English for logs
├─ InputError                   the person can correct it
│  ├─ NotANumber · UnclearNumber · TooManyDigits · TooLarge · TooSmall
│  ├─ InsufficientFunds(available) · FeeNotCovered(needed, available, safe)
│  ├─ NoRoute · WeakPassword · NotAKey · NotAnAddress · AlreadyKnown
│  ├─ NameTooLong · NameUnclear · NotAVaultName · AlreadyThere(file) · WalletsOwn · NoFileChosen
│  ├─ NoFeeLimit · StillSigning
│  ├─ UnsafeKeystore · AddressMismatch(stated, computed) · NotAKeystore · KeyOutOfRange
│  └─ WordsFault
│     └─ UnknownWord(position, near) · WrongWordCount · WordsDoNotFit · WordsDiffer(position)
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
│  ├─ Locked · WatchOnly · UnlimitedAllowance
│  ├─ WrongPassword             or the file was altered: the two look the same
│  │  └─ NotAVault · NewerVault
│  ├─ TooManyAttempts(wait_s) · VaultExists · KeyringSilent · SignerGone · OutOfMemory
│  └─ SignerRefusal             the signer read the bytes and would not
│     └─ UnknownCall · UnknownChain · NotAsAgreed(what) · WrongTime · MinimumTooLow
├─ StorageFault(what, errno)    disk full, file damaged, folder not writable
│  └─ NewerFile                 a newer version of the wallet wrote it
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
    NewerFile,
    StorageFault,
)
from gaib_wallet.errors.inputs import (
    AddressMismatch,
    AlreadyKnown,
    AlreadyThere,
    FeeNotCovered,
    InputError,
    InsufficientFunds,
    NameTooLong,
    NameUnclear,
    NoFeeLimit,
    NoFileChosen,
    NoRoute,
    NotAKey,
    NotAnAddress,
    NotAnEndpoint,
    NotANumber,
    NotAVaultName,
    PassphrasesDiffer,
    PasswordsDiffer,
    StillSigning,
    TooLarge,
    TooManyDigits,
    TooSmall,
    UnclearNumber,
    UnsafeKeystore,
    WalletsOwn,
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
from gaib_wallet.errors.vault import (
    KeyOutOfRange,
    KeyringSilent,
    MinimumTooLow,
    NewerVault,
    NotAKeystore,
    NotAsAgreed,
    NotAVault,
    OutOfMemory,
    SignerGone,
    SignerRefusal,
    TooManyAttempts,
    UnknownCall,
    UnknownChain,
    UnknownWord,
    VaultExists,
    WordsDiffer,
    WordsDoNotFit,
    WordsFault,
    WrongTime,
    WrongWordCount,
)

__all__ = [
    "AddressMismatch",
    "AlreadyKnown",
    "AlreadyThere",
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
    "KeyOutOfRange",
    "KeyringSilent",
    "Locked",
    "MethodMissing",
    "MinimumTooLow",
    "NameTooLong",
    "NameUnclear",
    "NewerFile",
    "NewerVault",
    "NoFeeLimit",
    "NoFileChosen",
    "NoNode",
    "NoNodeForSystem",
    "NoRegistryClient",
    "NoRoute",
    "NodeBusy",
    "NodeFault",
    "NodeUnreachable",
    "NotAKey",
    "NotAKeystore",
    "NotANumber",
    "NotAVault",
    "NotAVaultName",
    "NotAnAddress",
    "NotAnEndpoint",
    "NotAsAgreed",
    "NotFetched",
    "NotThePinnedFile",
    "NotWhitelisted",
    "OutOfMemory",
    "PackageFault",
    "PackagesMissing",
    "PassphrasesDiffer",
    "PasswordsDiffer",
    "PausedByIssuer",
    "PlanStale",
    "PriceMoved",
    "RehearsalFailed",
    "ReplyTooLong",
    "RequestPending",
    "Reverted",
    "SentElsewhere",
    "SignerGone",
    "SignerRefusal",
    "SomethingElseMoved",
    "StillSigning",
    "StorageFault",
    "TooLarge",
    "TooManyAttempts",
    "TooManyDigits",
    "TooSmall",
    "TransactionFault",
    "UnclearNumber",
    "UnexpectedReply",
    "UnknownCall",
    "UnknownChain",
    "UnknownWord",
    "UnlimitedAllowance",
    "UnsafeKeystore",
    "VaultExists",
    "WalletError",
    "WalletsOwn",
    "WatchOnly",
    "WeakPassword",
    "WordsDiffer",
    "WordsDoNotFit",
    "WordsFault",
    "WrongAnvil",
    "WrongChain",
    "WrongPassword",
    "WrongTime",
    "WrongWordCount",
]
