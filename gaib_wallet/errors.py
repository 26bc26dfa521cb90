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
│  └─ WrongChain(expected, found)      trying again cannot
├─ ContractFault
│  ├─ Reverted(reason)
│  └─ UnexpectedReply · ReplyTooLong   address, ABI or node is wrong
├─ TransactionFault             between the sheet and the block
│  ├─ RehearsalFailed(reason) · SomethingElseMoved(what)
│  ├─ PriceMoved(now, before) · FeeRose(now, before) · PlanStale · DepegTooDeep(price)
│  └─ SentElsewhere             the network knows the transaction by another hash
├─ KeyFault
│  └─ Locked · WrongPassword · WatchOnly · UnlimitedAllowance
├─ StorageFault(what)           disk full, file damaged, folder not writable
├─ InUse(folder)                another window works in this folder
├─ DemoFault(what)              the local demo chain could not be prepared
└─ PackageFault                 what the demo chain is made of cannot be had
   ├─ PackagesMissing · NoRegistryClient(client) · NotFetched(package)
   └─ NotThePinnedFile(package) · NoNodeForSystem(system, version) · WrongAnvil(path, version)
"""

from gaib_wallet.words import QT_TRANSLATE_NOOP, Message, Raised


class WalletError(Exception):
    """Base of all; `is_retryable` decides whether a screen offers to try again."""

    is_retryable = False

    def __init__(self, code: str, source: str, *values: object) -> None:
        self.message = Message("errors", source, values, code)
        super().__init__(f"{code} {self.message}")


class InputError(WalletError):
    """What was typed cannot be done; nothing was sent."""


class NotANumber(InputError):
    """The text holds something else than digits and the signs of a number."""

    def __init__(self) -> None:
        super().__init__("W-104", QT_TRANSLATE_NOOP("errors", "Use digits 0 to 9 only."))


class UnclearNumber(InputError):
    """The text can be read in more than one way, so it is not read at all."""

    def __init__(self) -> None:
        super().__init__("W-103", QT_TRANSLATE_NOOP("errors", "Which amount do you mean?"))


class TooManyDigits(InputError):
    """The token cannot express the amount; rounding it would change what was asked."""

    def __init__(self, symbol: str, digits: int) -> None:
        source = QT_TRANSLATE_NOOP("errors", "%1 has at most %2 digits after the decimal mark.")
        super().__init__("W-102", source, symbol, digits)


class TooLarge(InputError):
    """More base units than any token has: what would come of it may not fit into a contract."""

    def __init__(self) -> None:
        super().__init__("W-106", QT_TRANSLATE_NOOP("errors", "Nobody can own that much."))


class TooSmall(InputError):
    """The least that may arrive is zero, so no minimum would protect the swap."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP("errors", "Too small to arrive: it would round to nothing.")
        super().__init__("W-105", source)


class InsufficientFunds(InputError):
    """The account owns less than it would pay."""

    def __init__(self, available: object) -> None:
        # An amount is an `object` here: errors lie below the domain and cannot name its types.
        source = QT_TRANSLATE_NOOP("errors", "You have %1. Enter less, or use Max.")
        super().__init__("W-101", source, available)
        self.available = available


class FeeNotCovered(InputError):
    """The account has too little ETH for the network fee; `safe` is what it wanted to move."""

    def __init__(self, needed: object, available: object, safe: object) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "The fee needs about %1, you have %2. Your %3 is safe. Send some ETH to this account.",
        )
        super().__init__("W-110", source, Raised(needed), available, safe)
        self.needed, self.available = needed, available


class NoRoute(InputError):
    """No pool here exchanges these two tokens, or none can take the size."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP("errors", "No pool can take this size. Enter less.")
        super().__init__("W-107", source)


class WeakPassword(InputError):
    """A password that would not withstand a stolen file."""

    def __init__(self, at_least: int) -> None:
        source = QT_TRANSLATE_NOOP("errors", "Use at least %1 characters.")
        super().__init__("W-120", source, at_least)


class PasswordsDiffer(InputError):
    """The new password was typed twice, and not the same."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP("errors", "The two passwords are not the same.")
        super().__init__("W-126", source)


class NotAKey(InputError):
    """Neither a private key nor a keystore file."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP("errors", "This is not a private key or a keystore file.")
        super().__init__("W-121", source)


class NotAnAddress(InputError):
    """Not 40 hex digits after 0x, or its capital letters do not fit (EIP-55)."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP("errors", "This is not an address. Check every letter.")
        super().__init__("W-122", source)


class AlreadyKnown(InputError):
    """An account with this address is in the wallet already."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP("errors", "This account is in the wallet already.")
        super().__init__("W-123", source)


class UnsafeKeystore(InputError):
    """A keystore file that would cost gigabytes or minutes to open, or whose cipher is unknown."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "This keystore file asks for far more work than is usual, or for an unknown cipher."
            " It was not opened.",
        )
        super().__init__("W-124", source)


class AddressMismatch(InputError):
    """The key in a keystore file does not belong to the address that the file states."""

    def __init__(self, stated: str, computed: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "The file says that it is for %1, and its key is that of %2. Not imported."
        )
        super().__init__("W-125", source, stated, computed)


class IssuerRefusal(WalletError):
    """GAIB's contracts would refuse this; it was asked before anything was signed."""


class NotWhitelisted(IssuerRefusal):
    """Minting and redeeming are for admitted institutions; a pool takes everybody."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "Only whitelisted addresses mint or redeem. Nothing was sent. You can swap instead.",
        )
        super().__init__("W-201", source)


class DailyLimit(IssuerRefusal):
    """More than what is left of today's limit."""

    def __init__(self, left: object, resets_at: object) -> None:
        source = QT_TRANSLATE_NOOP("errors", "Today's limit leaves %1. It resets at %2 UTC.")
        super().__init__("W-202", source, left, resets_at)
        self.left, self.resets_at = left, resets_at


class PausedByIssuer(IssuerRefusal):
    """The contract is switched off for now."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "GAIB has paused this. Your tokens are where they were."
        )
        super().__init__("W-203", source)


class FloatTooSmall(IssuerRefusal):
    """The redeemer holds too little USDC; `most` AID could be redeemed."""

    def __init__(self, reserve: object, most: object) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "GAIB's contract holds %1 now: at most %2 can be redeemed."
        )
        super().__init__("W-204", source, reserve, most)
        self.reserve, self.most = reserve, most


class RequestPending(IssuerRefusal):
    """sAID takes one exit request at a time."""

    def __init__(self, pending: object) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "A request of %1 is still waiting. A new one is possible once it is paid."
        )
        super().__init__("W-207", source, pending)
        self.pending = pending


class FlowClosed(IssuerRefusal):
    """The network's manifest says that this cannot be done here; `reason` is its sentence."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            "W-209", QT_TRANSLATE_NOOP("errors", "Not open on this network: %1"), reason
        )


class NodeFault(WalletError):
    """The node did not answer as it should; the account's money is not concerned."""

    is_retryable = True


class NodeUnreachable(NodeFault):
    """No answer: no connection, a timeout, or an HTTP error."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "The node does not answer. Your money does not depend on it."
            " Try again or choose another.",
        )
        super().__init__("W-301", source)


class NodeBusy(NodeFault):
    """The node refuses to answer so many questions."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP("errors", "The node is busy. Try again in a moment.")
        super().__init__("W-304", source)


class MethodMissing(NodeFault):
    """The node does not offer what it was asked for."""

    is_retryable = False

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "This node cannot answer what the wallet asks. Choose another."
        )
        super().__init__("W-305", source)


class BlockGone(NodeFault):
    """The node does not keep the block that was asked for, so two answers cannot be of one."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "The node no longer knows that block. Try again or choose another."
        )
        super().__init__("W-306", source)


class WrongChain(NodeFault):
    """The node speaks for another network; nothing it says may be used."""

    is_retryable = False

    def __init__(self, expected: int, found: int) -> None:
        source = QT_TRANSLATE_NOOP("errors", "This node is on network %1, not %2. Signing is off.")
        super().__init__("W-302", source, found, expected)
        self.expected, self.found = expected, found


class ContractFault(WalletError):
    """A contract did not do what was asked."""


class Reverted(ContractFault):
    """The contract refused; a `reason` that is foreign text was made harmless by `chain.faults`."""

    def __init__(self, reason: str | Message) -> None:
        source = QT_TRANSLATE_NOOP("errors", "The contract refuses this: %1. Nothing was sent.")
        super().__init__("W-208", source, reason)
        self.reason = reason


class UnexpectedReply(ContractFault):
    """An answer of the wrong shape."""

    is_retryable = True

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP("errors", "The node sent something unreadable. It was ignored.")
        super().__init__("W-303", source)


class ReplyTooLong(UnexpectedReply):
    """More bytes than the wallet takes from a node; asking for less can help."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP("errors", "The node sent far too much. It was ignored.")
        ContractFault.__init__(self, "W-307", source)


class TransactionFault(WalletError):
    """Something between the sheet and the block; nothing more was sent."""


class RehearsalFailed(TransactionFault):
    """A node that played the calls says that they would be refused."""

    def __init__(self, reason: str | Message) -> None:
        source = QT_TRANSLATE_NOOP("errors", "The rehearsal failed: %1. Not sent.")
        super().__init__("W-402", source, reason)
        self.reason = reason


class SomethingElseMoved(TransactionFault):
    """The calls would do more, or less, than the plan says."""

    def __init__(self, what: object) -> None:
        source = QT_TRANSLATE_NOOP("errors", "In the rehearsal something else moved: %1. Not sent.")
        super().__init__("W-403", source, what)


class PriceMoved(TransactionFault):
    """Less than agreed would arrive now; a new minimum has to be agreed to."""

    def __init__(self, now: object, before: object) -> None:
        source = QT_TRANSLATE_NOOP("errors", "The price moved. At least %1 now, %2 before.")
        super().__init__("W-404", source, now, before)
        self.now, self.before = now, before


class PlanStale(TransactionFault):
    """The last check is too many blocks old."""

    is_retryable = True

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "These figures are too old to sign. Nothing was sent. Check again."
        )
        super().__init__("W-405", source)


class DepegTooDeep(TransactionFault):
    """AID is never given away under 0.80, whatever is typed."""

    def __init__(self, price: object) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "AID trades at %1. This wallet does not sell it under 0.80. Nothing was sent."
        )
        super().__init__("W-406", source, price)


class SentElsewhere(TransactionFault):
    """The node answered a broadcast with a hash that is not the hash of what was signed."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "The node answered with another transaction's hash. It is not trusted."
        )
        super().__init__("W-407", source)


class FeeRose(TransactionFault):
    """The network asks for more than the fee that was agreed to."""

    def __init__(self, now: object, before: object) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "The network fee rose. At most %1 now, %2 before. Nothing was sent."
        )
        super().__init__("W-408", source, Raised(now), Raised(before))
        self.now, self.before = now, before


class KeyFault(WalletError):
    """The key cannot sign now."""


class Locked(KeyFault):
    """No password was given since the start, or since the last lock."""

    def __init__(self) -> None:
        super().__init__("W-410", QT_TRANSLATE_NOOP("errors", "The wallet is locked."))


class WrongPassword(KeyFault):
    """The password does not open the file, or the file was altered: the two look the same."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "Wrong password, or the file is damaged. Nothing was changed."
        )
        super().__init__("W-401", source)


class WatchOnly(KeyFault):
    """The wallet knows the account's address and not its key."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "This account can only be watched: its key is elsewhere."
        )
        super().__init__("W-411", source)


class UnlimitedAllowance(KeyFault):
    """The call would let a contract take a token without end; only exact amounts are allowed."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "This would let a contract take all you will ever have. It was not signed."
        )
        super().__init__("W-412", source)


class StorageFault(WalletError):
    """The disk did not do what was asked; `what` is the file or folder."""

    def __init__(self, what: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "This could not be saved: %1. Check that the disk has room."
        )
        super().__init__("W-501", source, what)


class InUse(WalletError):
    """Another window of the wallet works in the same folder."""

    def __init__(self, folder: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "The wallet is open already in another window. Folder: %1"
        )
        super().__init__("W-502", source, folder)


class DemoFault(WalletError):
    """The demo chain cannot be prepared; `what` says why and what to do."""

    is_retryable = True

    def __init__(self, what: str) -> None:
        super().__init__(
            "W-601", QT_TRANSLATE_NOOP("errors", "The demo chain is not ready: %1"), what
        )


class PackageFault(WalletError):
    """What the demo chain is made of cannot be had; the wallet itself is not concerned."""


class PackagesMissing(PackageFault):
    """They were not fetched yet, or are damaged; nothing is fetched unasked."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "Parts of the demo chain are not on this machine yet. Let them be fetched."
        )
        super().__init__("W-602", source)


class NoRegistryClient(PackageFault):
    """`client`, npm or pip, is not on this machine, and there is no other way to it."""

    def __init__(self, client: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "Fetching the demo chain needs %1, which is not here. Install it, try again."
        )
        super().__init__("W-603", source, client)


class NotFetched(PackageFault):
    """The registry did not hand out `package`."""

    is_retryable = True

    def __init__(self, package: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "%1 could not be fetched. Check the connection, and try again."
        )
        super().__init__("W-604", source, package)


class NotThePinnedFile(PackageFault):
    """The registry handed out something else than this release was tested with."""

    is_retryable = True

    def __init__(self, package: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "%1 arrived damaged or is not the tested file. It was not used. Try again."
        )
        super().__init__("W-605", source, package)


class NoNodeForSystem(PackageFault):
    """No node was pinned for this system, so it must bring its own."""

    def __init__(self, system: str, version: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "No demo node was tested on %1. Install anvil %2 there, and try again."
        )
        super().__init__("W-606", source, system, version)


class WrongAnvil(PackageFault):
    """The variable GAIB_ANVIL names something else than the tested node."""

    def __init__(self, path: str, version: str) -> None:
        source = QT_TRANSLATE_NOOP("errors", "GAIB_ANVIL names %1, which is not anvil %2.")
        super().__init__("W-607", source, path, version)
