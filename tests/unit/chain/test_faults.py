from aiohttp import ClientError
import pytest

from gaib_wallet.chain.abi import Function
from gaib_wallet.chain.faults import (
    NodeRefusal,
    faults_translated,
    harmless,
    refusal_for,
    revert_for,
    revert_in,
    technical,
)
from gaib_wallet.chain.reasons import Reason
from gaib_wallet.errors import (
    BlockGone,
    MethodMissing,
    NodeBusy,
    NodeUnreachable,
    NotWhitelisted,
    PausedByIssuer,
    Reverted,
    UnexpectedReply,
    WalletError,
)
from tests.builders import ACCOUNT

ERROR = Function("Error", (("reason", "string"),), ())
WRAPPED = Function("ExecutionFailed", (("command", "uint256"), ("why", "bytes")), ())
NO_FUNDS = ERROR.encode("no funds")


def error(signature: str, *values: object) -> bytes:
    name, _, types = signature.rstrip(")").partition("(")
    inputs = tuple((abi_type, abi_type) for abi_type in types.split(",") if abi_type)
    return Function(name, inputs, ()).encode(*values)


@pytest.mark.requirement("U2")
@pytest.mark.parametrize(
    ("data", "technical"),
    [
        (NO_FUNDS, "no funds"),
        (NO_FUNDS[:12], f"0x{NO_FUNDS[:12].hex()}"),
        (NO_FUNDS.replace(b"no funds", b"\xff" * 8), None),
        (bytes.fromhex("3f68539a"), "0x3f68539a"),
        (b"\x01", "0x01"),
        (WRAPPED.encode(1, b"\x01\x02\x03\x04")[:40], None),
        (WRAPPED.encode(1, WRAPPED.encode(1, NO_FUNDS)), None),
        (WRAPPED.encode(1, NO_FUNDS), "no funds"),
    ],
)
def test_a_reason_that_nobody_knows_stands_apart_from_our_sentence(
    data: bytes, technical: str | None
) -> None:
    fault = revert_for(data)

    assert fault.reason == Reason.UNKNOWN.message
    assert fault.technical == (technical or f"0x{data.hex()}"[:500])
    assert fault.technical not in str(fault)


@pytest.mark.parametrize("data", [b"", ERROR.encode("")])
def test_no_reason_is_one_too(data: bytes) -> None:
    fault = revert_for(data)

    assert (fault.reason, fault.technical) == (Reason.NO_REASON.message, "")


@pytest.mark.requirement("U2")
@pytest.mark.requirement("T14")
@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (error("DailyLimit(uint256)", 7), Reason.DAILY_LIMIT),
        (error("UnsupportedAsset(address)", ACCOUNT), Reason.UNSUPPORTED),
        (error("InsufficientFloat(uint256)", 7), Reason.FLOAT),
        (error("BelowMinimum(uint256)", 7), Reason.PRICE),
        (error("AddressDenied(address)", ACCOUNT), Reason.DENIED),
        (error("RequestPending()"), Reason.WAITING),
        (error("NothingToUnstake()"), Reason.NOTHING),
        (error("NothingPaid()"), Reason.NOTHING_PAID),
        (error("ZeroAmount()"), Reason.NOTHING),
        (error("NotWhitelisted(address)", ACCOUNT), Reason.NOT_ADMITTED),
        (error("Paused()"), Reason.PAUSED),
        (error("Panic(uint256)", 17), Reason.ARITHMETIC),
        (ERROR.encode("Exchange resulted in fewer coins than expected"), Reason.PRICE),
        (ERROR.encode("Too little received"), Reason.PRICE),
        (ERROR.encode("Transaction too old"), Reason.TOO_LATE),
        (ERROR.encode("ERC20: transfer amount exceeds balance"), Reason.BALANCE),
        (ERROR.encode("ERC20: transfer amount exceeds allowance"), Reason.ALLOWANCE),
        (ERROR.encode("Blacklistable: account is blacklisted"), Reason.DENIED),
        (ERROR.encode("Pausable: paused"), Reason.TOKEN_PAUSED),
        (ERROR.encode("ERC20: transfer to the zero address"), Reason.NOBODY),
        (ERROR.encode("FiatTokenV2: permit is expired"), Reason.PERMIT_OVER),
        (ERROR.encode("EIP2612: invalid signature"), Reason.PERMIT_UNLIKE),
        (ERROR.encode("Multicall3: call failed"), Reason.INSIDE),
        (error("ERC2612ExpiredSignature(uint256)", 7), Reason.PERMIT_OVER),
        (error("InvalidAccountNonce(address,uint256)", ACCOUNT, 7), Reason.PERMIT_USED),
        (
            error("ERC4626ExceededMaxDeposit(address,uint256,uint256)", ACCOUNT, 7, 6),
            Reason.OVER_MOST,
        ),
        (
            error("AccessControlUnauthorizedAccount(address,bytes32)", ACCOUNT, b"\1"),
            Reason.FORBIDDEN,
        ),
        (ERROR.encode("UniswapV2Router: INSUFFICIENT_OUTPUT_AMOUNT"), Reason.PRICE),
        (ERROR.encode("UniswapV2Router: EXCESSIVE_INPUT_AMOUNT"), Reason.COST),
        (ERROR.encode("UniswapV2Router: EXPIRED"), Reason.TOO_LATE),
        (ERROR.encode("UniswapV2Library: INSUFFICIENT_LIQUIDITY"), Reason.LIQUIDITY),
        (ERROR.encode("Too much requested"), Reason.COST),
        (ERROR.encode("SPL"), Reason.LIQUIDITY),
        (ERROR.encode("UniswapV2: K"), Reason.TOKEN),
        (ERROR.encode("IIA"), Reason.TOKEN),
        (ERROR.encode("out of gas"), Reason.OUT_OF_GAS),
        (bytes.fromhex("7c9c6e8f"), Reason.LIQUIDITY),
        (bytes.fromhex("5212cba1"), Reason.TOKEN),
        (ERROR.encode("TRANSFER_FROM_FAILED"), Reason.ALLOWANCE),
        (error("V4TooMuchRequested(uint256,uint256)", 7, 8), Reason.COST),
        (error("ERC20InvalidApprover(address)", ACCOUNT), Reason.NOBODY),
        (error("InvalidCommandType(uint256)", 7), Reason.ENCODING),
        # As their own documents print them
        (bytes.fromhex("8b063d73"), Reason.PRICE),
        (bytes.fromhex("39d35496"), Reason.PRICE),
        (bytes.fromhex("849eaf98"), Reason.PRICE),
        (bytes.fromhex("5bf6f916"), Reason.TOO_LATE),
        (bytes.fromhex("d81b2f2e"), Reason.PERMIT_OVER),
        (bytes.fromhex("f96fb071"), Reason.ALLOWANCE),
        (bytes.fromhex("cd21db4f"), Reason.PERMIT_OVER),
        (bytes.fromhex("756688fe"), Reason.PERMIT_USED),
        (bytes.fromhex("815e1d64"), Reason.PERMIT_UNLIKE),
        (bytes.fromhex("fb8f41b2"), Reason.ALLOWANCE),
        (bytes.fromhex("e450d38c"), Reason.BALANCE),
        (WRAPPED.encode(1, bytes.fromhex("39d35496")), Reason.PRICE),
        (WRAPPED.encode(0, b""), Reason.ENCODING),
        (
            WRAPPED.encode(1, ERROR.encode("Too little received")),
            Reason.PRICE,
        ),
    ],
)
def test_a_known_reason_is_said_in_words_of_ours(data: bytes, reason: Reason) -> None:
    fault = revert_for(data)

    assert fault.message.values == (reason.message,)
    assert fault.reason == reason.message


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (error("NotWhitelisted(address)", ACCOUNT), NotWhitelisted),
        (error("Paused()"), PausedByIssuer),
        (NO_FUNDS, Reverted),
    ],
)
def test_what_the_issuer_means_by_a_refusal_is_told_where_it_is_known(
    data: bytes, kind: type[WalletError]
) -> None:
    assert type(refusal_for(data)) is kind


@pytest.mark.requirement("U2")
@pytest.mark.parametrize(
    ("refusal", "kind"),
    [
        (NodeRefusal(3, "execution reverted", NO_FUNDS), Reverted),
        (NodeRefusal(-32000, "execution reverted: no"), Reverted),
        (NodeRefusal(-32601, "the method does not exist"), MethodMissing),
        (NodeRefusal(-32600, "Unsupported method: eth_simulateV1 on ETH_MAINNET"), MethodMissing),
        (NodeRefusal(-32000, "the method eth_x does not exist/is not available"), MethodMissing),
        (NodeRefusal(3, "execution reverted: method not supported"), Reverted),
        (NodeRefusal(-32000, "insufficient funds for transfer"), Reverted),
        (NodeRefusal(-32000, "gas required exceeds allowance (0)"), Reverted),
        (NodeRefusal(-32000, "header not found"), BlockGone),
        (NodeRefusal(-32005, "daily Rate Limit"), NodeBusy),
        (NodeRefusal(-32000, "required historical state unavailable"), BlockGone),
        (NodeRefusal(4444, "gone"), BlockGone),
        (NodeRefusal(-32011, "no backend is currently healthy to serve traffic"), NodeBusy),
        (NodeRefusal(-32000, "header not found", status=400), BlockGone),
        (NodeRefusal(-32000, "header not found", status=503), NodeUnreachable),
        (NodeRefusal(0, "", status=413), NodeUnreachable),
        (NodeRefusal(0, "", status=429), NodeBusy),
        (NodeRefusal(-32005, "slow down", status=429), NodeBusy),
        (NodeRefusal(-32603, "<b>\u202e"), UnexpectedReply),
    ],
)
def test_a_refusal_by_the_node_is_one_of_a_few_faults(
    refusal: NodeRefusal, kind: type[WalletError]
) -> None:
    assert type(refusal.fault()) is kind


@pytest.mark.requirement("U2")
@pytest.mark.parametrize(
    ("message", "reason"),
    [
        ("execution reverted: STF", Reason.ALLOWANCE),
        ("execution reverted", Reason.NO_REASON),
        ("insufficient balance for transfer", Reason.BALANCE),
        ("EVM error: OutOfGas", Reason.OUT_OF_GAS),
        ("stack underflow", Reason.UNKNOWN),
    ],
)
def test_what_a_node_says_of_a_call_itself_is_put_into_words(message: str, reason: Reason) -> None:
    assert revert_in(message).reason == reason.message


def test_a_reason_beside_the_bytes_is_taken_where_there_are_no_bytes() -> None:
    fault = NodeRefusal(3, "execution reverted: Too little received").fault()

    assert isinstance(fault, Reverted)
    assert fault.reason == Reason.PRICE.message


def test_faults_of_ours_pass_and_all_others_become_one() -> None:
    with pytest.raises(NodeBusy), faults_translated():
        raise NodeBusy
    with pytest.raises(UnexpectedReply) as fault, faults_translated():
        raise ClientError
    assert isinstance(fault.value.__cause__, ClientError)


@pytest.mark.requirement("U1")
def test_foreign_text_cannot_turn_a_sentence_around_or_fill_a_screen() -> None:
    assert harmless("a\u202eb\n") == r"a\u202eb\n"
    assert len(harmless("long " * 1_000)) == 200
    assert len(technical("long " * 1_000)) == 500
    assert revert_for(ERROR.encode("\u202e")).technical == r"\u202e"
    assert str(NodeRefusal(1, "\u202e")) == r"(1, '\\u202e')"
