"""Every fault that the wallet expects. What is not in this tree is a bug.

WalletError                     `message` to translate, `str()` the same in English for logs
├─ InputError                   the person can correct it
│  ├─ NotANumber · UnclearNumber · TooManyDigits · TooLarge · TooSmall
│  ├─ InsufficientFunds(available) · FeeNotCovered(needed, available, safe)
│  ├─ NoRoute · WeakPassword · NotAKey · NotAnAddress · AlreadyKnown
│  ├─ NameTooLong · NameUnclear · NotAVaultName · AlreadyThere(file) · WalletsOwn · NoFileChosen
│  ├─ NoFeeLimit · StillSigning · SameNode(host)
│  ├─ UnsafeKeystore · AddressMismatch(stated, computed) · NotAKeystore · KeyOutOfRange
│  ├─ NothingToSend · FeeLeftOut(fee, owned) · ToleranceOutOfRange(least, most)
│  ├─ RequestFault              a link that asks to be paid, and is not taken over
│  │  ├─ NotARequest · OtherNetwork(asked, here) · NamesNotRead(name) · AsksForMore
│  │  └─ LinkAmountUnclear · UnknownToken(address)
│  ├─ PictureFault
│  │  └─ NoCode · SeveralCodes · NotAPicture
│  └─ WordsFault
│     └─ UnknownWord(position, near) · WrongWordCount · WordsDoNotFit · WordsDiffer(position)
├─ OddRate(pay, received) · KeyNotHere · PoolNotAccepted     a way that cannot be taken
├─ IssuerRefusal                GAIB's contracts would refuse; nothing was sent
│  ├─ NotWhitelisted · DailyLimit(left, resets_at) · PausedByIssuer
│  ├─ FloatTooSmall(reserve, most) · RequestPending(pending)
│  ├─ RecipientDenied(symbol, recipient) · SenderDenied(symbol)
│  └─ FlowClosed(reason)
├─ RouteFault                   a way is there and is not offered now
│  └─ RouterUnknown(version) · Permit2Unknown · OffPar · QuoteUnsound
├─ NodeFault                    trying again can help
│  ├─ NodeUnreachable · NodeBusy · BlockGone · MethodMissing
│  └─ WrongChain(expected, found) · NoNode     trying again cannot
├─ ContractFault
│  ├─ Reverted(reason, technical) · PermitDiffers · TokenUnreadable(symbol)
│  └─ UnexpectedReply · ReplyTooLong   address, ABI or node is wrong
├─ TransactionFault             between the sheet and the block
│  ├─ RehearsalFailed(reason, technical) · SomethingElseMoved(what)
│  ├─ PriceMoved(now, before) · PlanStale · DepegTooDeep(price)
│  ├─ FeeRose(now, before) · FeeTooHigh(asked, most)
│  ├─ AllowanceLeft(amount, spender) · PaidOtherwise(paid, agreed) · NotWaiting · PlanNotKept
│  ├─ RecipientGetsOtherwise(gets, agreed)
│  ├─ FeeAboveLimit(asked, most) · EthPriceStale · TipAboveMost · UnderBaseFee(base_gwei)
│  ├─ ContractChanged(contract, what) · ContractsUnseen
│  ├─ NodesDisagree(what, ours, theirs, number)
│  ├─ SentElsewhere             the network knows the transaction by another hash
│  └─ SendRefused               no block will have these bytes as things are
│     ├─ NotAccepted · NonceTaken · NonceAhead · Underpriced · ReplacementUnderpriced
│     └─ FeeNotOwned · GasRefused · PoolFull · Unreadable
├─ KeyFault
│  ├─ Locked · WatchOnly · UnlimitedAllowance
│  ├─ WrongPassword             or the file was altered: the two look the same
│  │  └─ NotAVault · NewerVault
│  ├─ TooManyAttempts(wait_s) · VaultExists · KeyringSilent · SignerGone · OutOfMemory
│  └─ SignerRefusal             the signer read the bytes and would not
│     ├─ UnknownCall · UnknownChain · WrongTime · MinimumTooLow · PaymentTooHigh
│     ├─ PoolRefused(why) · TooManyPools(most)
│     └─ NotAsAgreed(what)
│        └─ SignedOtherwise(what)   the signer did not sign what it was asked to
├─ StorageFault(what, errno)    disk full, file damaged, folder not writable
│  ├─ NewerFile                 a newer version of the wallet wrote it
│  └─ StandingUnreadable        nobody knows what contracts were before
├─ ClipboardChanged             between a paste and a second look
├─ LinkRefused · NoBrowser      a page of the web that was not opened
├─ ClocksDiffer(apart)          this machine's clock and the chain's
├─ InUse(folder)                another window works in this folder
├─ ManifestChanged(file)        a file of addresses is not the one that came with the program
├─ DemoFault(what)              the local demo chain could not be prepared
├─ NotALiveNode · NoLiveNode(host) · UnknownLiveChain(host, chain_id)   nothing to fork
└─ PackageFault                 what the demo chain is made of cannot be had
   ├─ PackagesMissing · NoRegistryClient(client) · NotFetched(package)
   └─ NotThePinnedFile(package) · NoNodeForSystem(system, version) · WrongAnvil(path, version)
"""

from gaib_wallet.errors.base import (
    WalletError,
)
from gaib_wallet.errors.contacts import (
    AddressTaken,
    ContactNameless,
    NameTaken,
    NobodysAddress,
    NoteUnfit,
    NothingToRevoke,
    OwnAddress,
)
from gaib_wallet.errors.demo import (
    DemoFault,
    NoLiveNode,
    NoNodeForSystem,
    NoRegistryClient,
    NotALiveNode,
    NotFetched,
    NotThePinnedFile,
    PackageFault,
    PackagesMissing,
    UnknownLiveChain,
    WrongAnvil,
)
from gaib_wallet.errors.disk import (
    InUse,
    ManifestChanged,
    NewerFile,
    StorageFault,
)
from gaib_wallet.errors.drafts import (
    DraftAltered,
    DraftFixed,
    DraftOfOtherNetwork,
    NotADraft,
    NotASafe,
    NotForAFile,
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
from gaib_wallet.errors.intents import (
    AllowanceLeft,
    ClocksDiffer,
    EthPriceStale,
    FeeAboveLimit,
    NotWaiting,
    PaidOtherwise,
    PlanNotKept,
    RecipientGetsOtherwise,
    TipAboveMost,
    UnderBaseFee,
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
from gaib_wallet.errors.links import (
    LinkRefused,
    NoBrowser,
    SameNode,
)
from gaib_wallet.errors.node import (
    BlockGone,
    ContractFault,
    MethodMissing,
    NodeBusy,
    NodeFault,
    NodeUnreachable,
    NoNode,
    PermitDiffers,
    ReplyTooLong,
    Reverted,
    TokenUnreadable,
    UnexpectedReply,
    WrongChain,
)
from gaib_wallet.errors.payments import (
    AsksForMore,
    ClipboardChanged,
    FeeLeftOut,
    LinkAmountUnclear,
    NamesNotRead,
    NoCode,
    NotAPicture,
    NotARequest,
    NothingToSend,
    OtherNetwork,
    PictureFault,
    RecipientDenied,
    RequestFault,
    SenderDenied,
    SeveralCodes,
    UnknownToken,
)
from gaib_wallet.errors.routes import (
    OffPar,
    Permit2Unknown,
    QuoteUnsound,
    RouteFault,
    RouterUnknown,
)
from gaib_wallet.errors.sending import (
    FeeNotOwned,
    GasRefused,
    NonceAhead,
    NonceTaken,
    NotAccepted,
    PoolFull,
    ReplacementUnderpriced,
    SendRefused,
    Underpriced,
    Unreadable,
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
from gaib_wallet.errors.standing import (
    ContractChanged,
    ContractsUnseen,
    NodesDisagree,
    StandingUnreadable,
)
from gaib_wallet.errors.trading import KeyNotHere, OddRate, PoolNotAccepted, ToleranceOutOfRange
from gaib_wallet.errors.vault import (
    KeyOutOfRange,
    KeyringSilent,
    MinimumTooLow,
    NewerVault,
    NotAKeystore,
    NotAsAgreed,
    NotAVault,
    OutOfMemory,
    PaymentTooHigh,
    PoolRefused,
    SignedOtherwise,
    SignerGone,
    SignerRefusal,
    TooManyAttempts,
    TooManyPools,
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
    "AddressTaken",
    "AllowanceLeft",
    "AlreadyKnown",
    "AlreadyThere",
    "AsksForMore",
    "BlockGone",
    "ClipboardChanged",
    "ClocksDiffer",
    "ContactNameless",
    "ContractChanged",
    "ContractFault",
    "ContractsUnseen",
    "DailyLimit",
    "DemoFault",
    "DepegTooDeep",
    "DraftAltered",
    "DraftFixed",
    "DraftOfOtherNetwork",
    "EthPriceStale",
    "FeeAboveLimit",
    "FeeLeftOut",
    "FeeNotCovered",
    "FeeNotOwned",
    "FeeRose",
    "FeeTooHigh",
    "FloatTooSmall",
    "FlowClosed",
    "GasRefused",
    "InUse",
    "InputError",
    "InsufficientFunds",
    "IssuerRefusal",
    "KeyFault",
    "KeyNotHere",
    "KeyOutOfRange",
    "KeyringSilent",
    "LinkAmountUnclear",
    "LinkRefused",
    "Locked",
    "ManifestChanged",
    "MethodMissing",
    "MinimumTooLow",
    "NameTaken",
    "NameTooLong",
    "NameUnclear",
    "NamesNotRead",
    "NewerFile",
    "NewerVault",
    "NoBrowser",
    "NoCode",
    "NoFeeLimit",
    "NoFileChosen",
    "NoLiveNode",
    "NoNode",
    "NoNodeForSystem",
    "NoRegistryClient",
    "NoRoute",
    "NobodysAddress",
    "NodeBusy",
    "NodeFault",
    "NodeUnreachable",
    "NodesDisagree",
    "NonceAhead",
    "NonceTaken",
    "NotADraft",
    "NotAKey",
    "NotAKeystore",
    "NotALiveNode",
    "NotANumber",
    "NotAPicture",
    "NotARequest",
    "NotASafe",
    "NotAVault",
    "NotAVaultName",
    "NotAccepted",
    "NotAnAddress",
    "NotAnEndpoint",
    "NotAsAgreed",
    "NotFetched",
    "NotForAFile",
    "NotThePinnedFile",
    "NotWaiting",
    "NotWhitelisted",
    "NoteUnfit",
    "NothingToRevoke",
    "NothingToSend",
    "OddRate",
    "OffPar",
    "OtherNetwork",
    "OutOfMemory",
    "OwnAddress",
    "PackageFault",
    "PackagesMissing",
    "PaidOtherwise",
    "PassphrasesDiffer",
    "PasswordsDiffer",
    "PausedByIssuer",
    "PaymentTooHigh",
    "Permit2Unknown",
    "PermitDiffers",
    "PictureFault",
    "PlanNotKept",
    "PlanStale",
    "PoolFull",
    "PoolNotAccepted",
    "PoolRefused",
    "PriceMoved",
    "QuoteUnsound",
    "RecipientDenied",
    "RecipientGetsOtherwise",
    "RehearsalFailed",
    "ReplacementUnderpriced",
    "ReplyTooLong",
    "RequestFault",
    "RequestPending",
    "Reverted",
    "RouteFault",
    "RouterUnknown",
    "SameNode",
    "SendRefused",
    "SenderDenied",
    "SentElsewhere",
    "SeveralCodes",
    "SignedOtherwise",
    "SignerGone",
    "SignerRefusal",
    "SomethingElseMoved",
    "StandingUnreadable",
    "StillSigning",
    "StorageFault",
    "TipAboveMost",
    "TokenUnreadable",
    "ToleranceOutOfRange",
    "TooLarge",
    "TooManyAttempts",
    "TooManyDigits",
    "TooManyPools",
    "TooSmall",
    "TransactionFault",
    "UnclearNumber",
    "UnderBaseFee",
    "Underpriced",
    "UnexpectedReply",
    "UnknownCall",
    "UnknownChain",
    "UnknownLiveChain",
    "UnknownToken",
    "UnknownWord",
    "UnlimitedAllowance",
    "Unreadable",
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
