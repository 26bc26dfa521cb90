from aiohttp import ClientError
import pytest

from gaib_wallet.chain.abi import Function
from gaib_wallet.chain.faults import (
    NodeRefusal,
    Reason,
    faults_translated,
    harmless,
    refusal_for,
    revert_for,
)
from gaib_wallet.errors import (
    BlockGone,
    MethodMissing,
    NodeBusy,
    NotWhitelisted,
    PausedByIssuer,
    Reverted,
    UnexpectedReply,
    WalletError,
)
from tests.builders import ACCOUNT

ERROR = Function("Error", (("reason", "string"),), ())
NO_FUNDS = ERROR.encode("no funds")


def error(signature: str, *values: object) -> bytes:
    name, _, types = signature.rstrip(")").partition("(")
    inputs = tuple((abi_type, abi_type) for abi_type in types.split(",") if abi_type)
    return Function(name, inputs, ()).encode(*values)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (NO_FUNDS, "no funds"),
        (NO_FUNDS[:40], "0x08c379a0"),
        (NO_FUNDS.replace(b"no funds", b"\xff" * 8), "0x08c379a0"),
        (bytes.fromhex("3f68539a"), "0x3f68539a"),
        (b"\x01", "0x01"),
        (b"", "no reason given"),
        (ERROR.encode(""), "no reason given"),
    ],
)
def test_the_reason_of_a_revert_is_its_text_or_its_selector(data: bytes, reason: str) -> None:
    assert str(revert_for(data).reason) == reason


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
        (NodeRefusal(-32000, "header not found"), BlockGone),
        (NodeRefusal(-32005, "daily Rate Limit"), NodeBusy),
        (NodeRefusal(-32603, "<b>\u202e"), UnexpectedReply),
    ],
)
def test_a_refusal_by_the_node_is_one_of_a_few_faults(
    refusal: NodeRefusal, kind: type[WalletError]
) -> None:
    assert type(refusal.fault()) is kind


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
    assert str(NodeRefusal(1, "\u202e")) == r"(1, '\\u202e')"
