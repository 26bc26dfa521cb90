"""What contracts say when they refuse, and our words for it."""

from enum import Enum
from types import MappingProxyType
from typing import Final

from eth_utils.crypto import keccak

from gaib_wallet.words import QT_TRANSLATE_NOOP, Message


class Reason(Enum):
    """Why a contract refuses: words of ours, whatever it said itself."""

    NOT_ADMITTED = QT_TRANSLATE_NOOP("errors", "only whitelisted addresses may")
    FORBIDDEN = QT_TRANSLATE_NOOP("errors", "this account may not do that")
    PAUSED = QT_TRANSLATE_NOOP("errors", "the contract is paused")
    PRICE = QT_TRANSLATE_NOOP("errors", "less than the minimum would arrive")
    COST = QT_TRANSLATE_NOOP("errors", "it would cost more than the most that may leave")
    LIQUIDITY = QT_TRANSLATE_NOOP("errors", "the pool holds too little for this size")
    TOO_LATE = QT_TRANSLATE_NOOP("errors", "the deadline is over")
    BALANCE = QT_TRANSLATE_NOOP("errors", "the account owns less than it would pay")
    ALLOWANCE = QT_TRANSLATE_NOOP("errors", "less is allowed than it would pay")
    DENIED = QT_TRANSLATE_NOOP("errors", "the token's issuer denies this address")
    NOBODY = QT_TRANSLATE_NOOP("errors", "the token cannot go to this address")
    TOKEN_PAUSED = QT_TRANSLATE_NOOP("errors", "the token's issuer has paused it")
    DAILY_LIMIT = QT_TRANSLATE_NOOP("errors", "today's limit leaves less")
    OVER_MOST = QT_TRANSLATE_NOOP("errors", "it is more than the contract takes now")
    FLOAT = QT_TRANSLATE_NOOP("errors", "the contract holds too few dollars now")
    UNSUPPORTED = QT_TRANSLATE_NOOP("errors", "this token is not accepted")
    WAITING = QT_TRANSLATE_NOOP("errors", "an earlier request is still waiting")
    TOKEN = QT_TRANSLATE_NOOP("errors", "a token does not move as it says")
    NOTHING = QT_TRANSLATE_NOOP("errors", "the amount is too small")
    NOTHING_PAID = QT_TRANSLATE_NOOP("errors", "there is nobody to pay, or nothing to pay with")
    PERMIT_OVER = QT_TRANSLATE_NOOP("errors", "the permit has expired")
    PERMIT_USED = QT_TRANSLATE_NOOP("errors", "the permit was used already")
    PERMIT_UNLIKE = QT_TRANSLATE_NOOP("errors", "the permit's signature does not fit")
    ENCODING = QT_TRANSLATE_NOOP("errors", "the router does not understand this call")
    INSIDE = QT_TRANSLATE_NOOP("errors", "an inner call fails")
    ARITHMETIC = QT_TRANSLATE_NOOP("errors", "the contract's own arithmetic fails")
    OUT_OF_GAS = QT_TRANSLATE_NOOP("errors", "it used up all its gas")
    NO_REASON = QT_TRANSLATE_NOOP("errors", "no reason given")
    UNKNOWN = QT_TRANSLATE_NOOP("errors", "a reason this wallet does not know")

    @property
    def message(self) -> Message:
        """The words, to stand inside a sentence."""
        return Message("errors", self.value)


def selector(signature: str) -> bytes:
    """The four bytes that an error with this name and these types begins with."""
    return bytes(keccak(text=signature)[:4])


_ERRORS: Final = (
    # GAIB's
    ("NotWhitelisted(address)", Reason.NOT_ADMITTED),
    ("Paused()", Reason.PAUSED),
    ("DailyLimit(uint256)", Reason.DAILY_LIMIT),
    ("UnsupportedAsset(address)", Reason.UNSUPPORTED),
    ("InsufficientFloat(uint256)", Reason.FLOAT),
    ("BelowMinimum(uint256)", Reason.PRICE),
    ("AddressDenied(address)", Reason.DENIED),
    ("RequestPending()", Reason.WAITING),
    ("NothingToUnstake()", Reason.NOTHING),
    ("NothingPaid()", Reason.NOTHING_PAID),
    ("ZeroAmount()", Reason.NOTHING),
    ("NotOwner()", Reason.FORBIDDEN),
    ("NotMinter()", Reason.FORBIDDEN),
    # ERC-20, ERC-2612, ERC-4626 and who may do what, as OpenZeppelin names them
    ("ERC20InsufficientBalance(address,uint256,uint256)", Reason.BALANCE),
    ("ERC20InsufficientAllowance(address,uint256,uint256)", Reason.ALLOWANCE),
    ("ERC20InvalidSender(address)", Reason.NOBODY),
    ("ERC20InvalidReceiver(address)", Reason.NOBODY),
    ("ERC20InvalidApprover(address)", Reason.NOBODY),
    ("ERC20InvalidSpender(address)", Reason.NOBODY),
    ("SafeERC20FailedOperation(address)", Reason.ALLOWANCE),
    ("ERC2612ExpiredSignature(uint256)", Reason.PERMIT_OVER),
    ("ERC2612InvalidSigner(address,address)", Reason.PERMIT_UNLIKE),
    ("InvalidAccountNonce(address,uint256)", Reason.PERMIT_USED),
    ("ERC4626ExceededMaxDeposit(address,uint256,uint256)", Reason.OVER_MOST),
    ("ERC4626ExceededMaxMint(address,uint256,uint256)", Reason.OVER_MOST),
    ("ERC4626ExceededMaxWithdraw(address,uint256,uint256)", Reason.OVER_MOST),
    ("ERC4626ExceededMaxRedeem(address,uint256,uint256)", Reason.OVER_MOST),
    ("EnforcedPause()", Reason.PAUSED),
    ("OwnableUnauthorizedAccount(address)", Reason.FORBIDDEN),
    ("AccessControlUnauthorizedAccount(address,bytes32)", Reason.FORBIDDEN),
    ("FailedCall()", Reason.INSIDE),
    ("FailedInnerCall()", Reason.INSIDE),
    # Uniswap's routers
    ("V2TooLittleReceived()", Reason.PRICE),
    ("V3TooLittleReceived()", Reason.PRICE),
    ("V4TooLittleReceived(uint256,uint256)", Reason.PRICE),
    ("V2TooMuchRequested()", Reason.COST),
    ("V3TooMuchRequested()", Reason.COST),
    ("V4TooMuchRequested(uint256,uint256)", Reason.COST),
    ("TransactionDeadlinePassed()", Reason.TOO_LATE),
    ("InvalidCommandType(uint256)", Reason.ENCODING),
    ("UnsupportedAction(uint256)", Reason.ENCODING),
    ("InputLengthMismatch()", Reason.ENCODING),
    ("LengthMismatch()", Reason.ENCODING),
    ("SliceOutOfBounds()", Reason.ENCODING),
    ("PoolNotInitialized()", Reason.LIQUIDITY),
    ("NotEnoughLiquidity(bytes32)", Reason.LIQUIDITY),
    ("PriceLimitAlreadyExceeded(uint160,uint160)", Reason.LIQUIDITY),
    ("CurrencyNotSettled()", Reason.TOKEN),
    ("SwapAmountCannotBeZero()", Reason.NOTHING),
    # Permit2
    ("AllowanceExpired(uint256)", Reason.PERMIT_OVER),
    ("SignatureExpired(uint256)", Reason.PERMIT_OVER),
    ("InsufficientAllowance(uint256)", Reason.ALLOWANCE),
    ("InvalidNonce()", Reason.PERMIT_USED),
    ("InvalidSigner()", Reason.PERMIT_UNLIKE),
    ("InvalidSignature()", Reason.PERMIT_UNLIKE),
    ("InvalidSignatureLength()", Reason.PERMIT_UNLIKE),
    ("InvalidContractSignature()", Reason.PERMIT_UNLIKE),
    # Solidity's own
    ("Panic(uint256)", Reason.ARITHMETIC),
)
OF_ERROR: Final = MappingProxyType({selector(signature): reason for signature, reason in _ERRORS})
OF_TEXT: Final = MappingProxyType(
    {
        # Curve
        "Exchange resulted in fewer coins than expected": Reason.PRICE,
        "Slippage screwed you": Reason.PRICE,
        # Uniswap and Permit2. Of a transfer that fails, they do not say what is missing
        "Too little received": Reason.PRICE,
        "Too much requested": Reason.COST,
        "Transaction too old": Reason.TOO_LATE,
        "UniswapV2Router: EXPIRED": Reason.TOO_LATE,
        "UniswapV2Router: INSUFFICIENT_OUTPUT_AMOUNT": Reason.PRICE,
        "UniswapV2Router: EXCESSIVE_INPUT_AMOUNT": Reason.COST,
        "UniswapV2Library: INSUFFICIENT_LIQUIDITY": Reason.LIQUIDITY,
        "UniswapV2: INSUFFICIENT_LIQUIDITY": Reason.LIQUIDITY,
        "UniswapV2Library: INSUFFICIENT_INPUT_AMOUNT": Reason.NOTHING,
        "UniswapV2Library: INSUFFICIENT_OUTPUT_AMOUNT": Reason.NOTHING,
        "UniswapV2: INSUFFICIENT_OUTPUT_AMOUNT": Reason.NOTHING,
        "SPL": Reason.LIQUIDITY,
        "UniswapV2: K": Reason.TOKEN,
        "UniswapV2: INSUFFICIENT_INPUT_AMOUNT": Reason.TOKEN,
        "UniswapV2: TRANSFER_FAILED": Reason.TOKEN,
        "IIA": Reason.TOKEN,
        "TF": Reason.TOKEN,
        "STF": Reason.ALLOWANCE,
        "TransferHelper: TRANSFER_FROM_FAILED": Reason.ALLOWANCE,
        "TransferHelper::transferFrom: transferFrom failed": Reason.ALLOWANCE,
        "TRANSFER_FROM_FAILED": Reason.ALLOWANCE,
        "SafeERC20: low-level call failed": Reason.ALLOWANCE,
        "SafeERC20: ERC20 operation did not succeed": Reason.ALLOWANCE,
        # ERC-20
        "ERC20: transfer amount exceeds balance": Reason.BALANCE,
        "ERC20: burn amount exceeds balance": Reason.BALANCE,
        "ERC20: transfer amount exceeds allowance": Reason.ALLOWANCE,
        "ERC20: insufficient allowance": Reason.ALLOWANCE,
        "ERC20: transfer to the zero address": Reason.NOBODY,
        "ERC20: approve to the zero address": Reason.NOBODY,
        "Blacklistable: account is blacklisted": Reason.DENIED,
        "Pausable: paused": Reason.TOKEN_PAUSED,
        # Permits
        "FiatTokenV2: permit is expired": Reason.PERMIT_OVER,
        "ERC20Permit: expired deadline": Reason.PERMIT_OVER,
        "EIP2612: invalid signature": Reason.PERMIT_UNLIKE,
        "ERC20Permit: invalid signature": Reason.PERMIT_UNLIKE,
        "ECDSA: invalid signature": Reason.PERMIT_UNLIKE,
        "ECRecover: invalid signature": Reason.PERMIT_UNLIKE,
        "ECRecover: invalid signature 's' value": Reason.PERMIT_UNLIKE,
        "ECRecover: invalid signature 'v' value": Reason.PERMIT_UNLIKE,
        # Nodes, and this wallet of whom it does not ask for that
        "out of gas": Reason.OUT_OF_GAS,
        # Multicall
        "Multicall3: call failed": Reason.INSIDE,
        "Multicall aggregate: call failed": Reason.INSIDE,
    }
)
