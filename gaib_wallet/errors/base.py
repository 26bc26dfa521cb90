"""What every fault of the wallet has, and the tree of all that it expects.

What is not in this tree is a bug.

WalletError                     `message` to translate, `str()` the same in English for logs
├─ InputError                   the person can correct it
│  ├─ NotANumber · UnclearNumber · TooManyDigits · TooLarge · TooSmall
│  ├─ InsufficientFunds(available) · FeeNotCovered(needed, available, safe)
│  ├─ NoRoute · WeakPassword · NotAKey · NotAnAddress · AlreadyKnown
│  ├─ NameTooLong · NameUnclear · NotAVaultName · AlreadyThere(file) · WalletsOwn · NoFileChosen
│  ├─ NoFeeLimit · StillSigning · SameNode(host)
│  ├─ UnsafeKeystore · AddressMismatch(stated, computed) · NotAKeystore · KeyOutOfRange
│  ├─ NothingToSend · FeeLeftOut(fee, owned) · ToleranceOutOfRange(least, most)
│  ├─ NotAStatement · NotADay · NoLeapDay(year) · PeriodBackwards · PeriodWithoutBlocks
│  ├─ PeriodAhead(last) · PeriodTooEarly(launch)
│  ├─ RequestFault              a link that asks to be paid, and is not taken over
│  │  ├─ NotARequest · OtherNetwork(asked, here) · NamesNotRead(name) · AsksForMore
│  │  └─ LinkAmountUnclear · UnknownToken(address)
│  ├─ PictureFault
│  │  └─ NoCode · SeveralCodes · NotAPicture
│  └─ WordsFault
│     ├─ UnknownWord(position, near) · MissingWord(position) · WrongWordCount
│     └─ WordsDoNotFit · WordsDiffer(position)
├─ OddRate(pay, received) · KeyNotHere · PoolNotAccepted · PoolChanged    a way nobody can take
├─ NotAsShown                   what a person agrees to has become something else
├─ IssuerRefusal                GAIB's contracts would refuse; nothing was sent
│  ├─ NotWhitelisted · DailyLimit(left, resets_at) · PausedByIssuer
│  ├─ FloatTooSmall(reserve, most) · RequestPending(pending)
│  ├─ RecipientDenied(symbol, recipient) · SenderDenied(symbol)
│  └─ FlowClosed(reason)
├─ RouteFault                   a way is there and is not offered now
│  └─ RouterUnknown(version) · Permit2Unknown · VenueSilent · OffPar · QuoteUnsound
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
├─ HistoryNotWhole(why) · StatementOfOtherNetwork(chain_id) · NodeBehind(number) · NoDemoRunning
├─ ClipboardChanged             between a paste and a second look
├─ LinkRefused · NoBrowser      a page of the web that was not opened
├─ ClocksDiffer(apart)          this machine's clock and the chain's
├─ SettingsLost(name)           damaged, and set aside
├─ InUse(folder)                another window works in this folder
├─ ManifestChanged(file)        a file of addresses is not the one that came with the program
├─ DemoFault(what)              the local demo chain could not be prepared
├─ NotALiveNode · NoLiveNode(host) · UnknownLiveChain(host, chain_id)   nothing to fork
└─ PackageFault                 what the demo chain is made of cannot be had
   ├─ PackagesMissing · NoRegistryClient(client) · NotFetched(package)
   └─ NotThePinnedFile(package) · NoNodeForSystem(system, version) · WrongAnvil(path, version)
"""

from gaib_wallet.words import Message


class WalletError(Exception):
    """Base of all; `is_retryable` decides whether a screen offers to try again."""

    is_retryable = False

    def __init__(self, code: str, source: str, *values: object) -> None:
        self.message = Message("errors", source, values, code)
        super().__init__(f"{code} {self.message}")
