"""What travels between the window and the signer arrives as it was, and leaves nothing behind."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain.accounts import PathFamily
from gaib_wallet.domain.fees import Fee, GasPrice
from gaib_wallet.domain.pools import AcceptedPool
from gaib_wallet.domain.transactions import TxPlan, TxRequest
from gaib_wallet.domain.units import ETH, Address, TokenAmount
from gaib_wallet.errors import (
    AddressMismatch,
    FeeTooHigh,
    ManifestChanged,
    NotAsAgreed,
    PoolRefused,
    TooManyPools,
    UnknownChain,
    UnknownWord,
    WalletError,
    WeakPassword,
    WrongWordCount,
)
from gaib_wallet.keys import agreed, refusals, wire
from gaib_wallet.keys.bounds import KdfCost
from gaib_wallet.keys.refusals import Reason
from gaib_wallet.keys.wire import Garbled
from gaib_wallet.words import Message
from tests.builders import ACCOUNT
from tests.keys.plans import AID, CURVE, EVERY, FEE, PLAIN, USDC, V3_SWAP, permitted, token

CANARY = b"canary in a coal mine"
THREE_COINS = replace(CURVE, coins=(AID, USDC, token("USDT")))
QUESTIONS: list[wire.Question] = [
    wire.Make(bytearray(CANARY), KdfCost(64, 1, 2)),
    wire.Unlock(bytearray(CANARY), b"sealed", None),
    wire.UnlockQuickly(bytearray(CANARY), b"wrapped", b"sealed"),
    wire.WrapForDevice(bytearray(CANARY)),
    wire.ChangePassword(bytearray(CANARY), bytearray(b"other"), None),
    wire.Settle(is_kept=True),
    wire.MakeWords(12, bytearray()),
    wire.ImportWords((1, 2047), bytearray(CANARY), PathFamily.LEGACY, 3),
    wire.NextAccount("0" * 16, PathFamily.BIP44),
    wire.ImportKey(bytearray(CANARY)),
    wire.ImportFile(b"/caf\xe9", bytearray(CANARY)),
    wire.AddressesOf((0,), bytearray(), ("m/0",)),
    wire.AddressesIn(bytearray(CANARY), bytes(2**20)),
    wire.Matches("0" * 16, {0: 2047}),
    wire.Reveal(bytearray(CANARY), "0" * 16),
    wire.Export(bytearray(CANARY), bytearray(b"other"), ACCOUNT),
    wire.SetFeeCap(bytearray(CANARY), 1, agreed.octets(2**256 - 1)),
    wire.AcceptPool(bytearray(CANARY), AcceptedPool(1, THREE_COINS, "ab" * 32)),
    wire.DismissPool(bytearray(CANARY), 1, THREE_COINS.address),
    wire.SignProof(ACCOUNT, 1, datetime(2026, 11, 30, 12, tzinfo=UTC)),
    wire.Sign(agreed.packed(TxRequest(EVERY["curve"], 2**64 - 1, FEE))),
    wire.SignPermit(agreed.packed_plan(permitted(V3_SWAP))),
]
PLANS = {**EVERY, **PLAIN, "permit": permitted(V3_SWAP)}


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda one: type(one).__name__)
def test_a_question_arrives_as_it_was_and_its_frame_is_overwritten(question: wire.Question) -> None:
    framed = wire.frame(question)
    body = framed[wire.LENGTH_BYTES :]
    assert wire.length_in(framed) == len(body)

    arrived = wire.question_in(body)

    assert arrived == question
    assert not any(body)
    wire.forget(arrived)
    assert CANARY not in str(arrived).encode()
    assert not any(map(any, (found for found in _typed_in(arrived))))


def _typed_in(question: wire.Question) -> list[bytearray]:
    found = (getattr(question, name) for name in question.__struct_fields__)
    return [one for one in found if isinstance(one, bytearray)]


def test_every_question_is_among_these() -> None:
    assert {type(one) for one in QUESTIONS} == set(get_args(wire.Question))


def test_no_question_shows_what_was_typed() -> None:
    assert [one for one in QUESTIONS if "canary" in f"{one!r}{one}"] == []


@given(st.binary(max_size=200))
def test_whatever_else_arrives_is_garbled(body: bytes) -> None:
    for read in (lambda: wire.question_in(bytearray(body)), lambda: wire.answer_in(body)):
        with pytest.raises(Garbled):
            read()


@pytest.mark.parametrize("length", [0, wire.LONGEST_FRAME + 1, 2**32 - 1])
def test_a_length_out_of_bounds_is_garbled(length: int) -> None:
    with pytest.raises(Garbled):
        wire.length_in(length.to_bytes(4, "big"))


@pytest.mark.parametrize("plan", PLANS.values(), ids=PLANS)
def test_what_was_agreed_to_arrives_whole_but_for_what_changes_no_byte(plan: TxPlan) -> None:
    huge = Fee(2**200, 2**255, GasPrice(2**256 - 1, 2, 0))
    late = replace(plan, deadline=datetime.max.replace(tzinfo=UTC, microsecond=0), reference="42")
    request = TxRequest(late, 7, huge)

    arrived = agreed.unpacked(wire_sign(request).request)

    silent = tuple(replace(call, function="", arguments=()) for call in plan.calls)
    silenced = replace(late, calls=silent, reference="", revoked=())
    assert arrived == replace(request, plan=silenced)
    assert agreed.unpacked_plan(agreed.packed_plan(late)) == silenced


def wire_sign(request: TxRequest) -> wire.Sign:
    """What arrives of it."""
    arrived = wire.question_in(wire.frame(wire.Sign(agreed.packed(request)))[wire.LENGTH_BYTES :])
    assert isinstance(arrived, wire.Sign)
    return arrived


def test_a_plan_without_a_call_is_none() -> None:
    with pytest.raises(ValueError, match="without a call"):
        agreed.unpacked(agreed.packed(TxRequest(replace(EVERY["curve"], calls=()), 0, FEE)))
    with pytest.raises(ValueError, match="256 bits"):
        agreed.number(b"\1")


FAULTS = {
    Reason.ADDRESS_MISMATCH: AddressMismatch("0x1", "0x2"),
    Reason.FEE_TOO_HIGH: FeeTooHigh(TokenAmount(2**255, ETH), TokenAmount(1, ETH)),
    Reason.MANIFEST_CHANGED: ManifestChanged("demo.toml"),
    Reason.POOL_REFUSED: PoolRefused(Message("signer", "It holds other tokens.")),
    Reason.TOO_MANY_POOLS: TooManyPools(50),
    Reason.NOT_AS_AGREED: NotAsAgreed(Message("signer", "%1 of %2", (1, "2"))),
    Reason.UNKNOWN_CHAIN: UnknownChain(2**60),
    Reason.UNKNOWN_WORD: UnknownWord(3, ("abandon", "ability")),
    Reason.WEAK_PASSWORD: WeakPassword(8),
    Reason.WRONG_WORD_COUNT: WrongWordCount(13),
}


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_arrives_as_the_error_that_it_was(reason: Reason) -> None:
    fault = FAULTS[reason] if reason in FAULTS else reason.value()
    framed = wire.frame(refusals.refused(fault))

    told = wire.answer_in(framed[wire.LENGTH_BYTES :])

    assert isinstance(told, wire.Refused)
    arrived = refusals.fault_in(told)
    assert type(arrived) is type(fault)
    assert arrived.message == fault.message
    if isinstance(fault, UnknownWord):
        assert isinstance(arrived, UnknownWord)
        assert (arrived.position, arrived.near) == (fault.position, fault.near)


def test_another_error_is_no_reason_and_another_reason_no_error() -> None:
    with pytest.raises(ValueError, match="WalletError"):
        refusals.refused(WalletError("W-000", "new"))
    for told in (
        wire.Refused("BAD_WEATHER"),
        wire.Refused("LOCKED", (1,)),
        wire.Refused("NOT_AS_AGREED", ([1],)),
        wire.Refused("FEE_TOO_HIGH", (b"1", b"2")),
    ):
        with pytest.raises(Garbled):
            refusals.fault_in(told)


def test_addresses_are_as_they_were() -> None:
    found = wire.Found((Address(ACCOUNT),))

    assert wire.answer_in(wire.frame(found)[wire.LENGTH_BYTES :]) == found


@pytest.mark.parametrize("read", [wire.question_in, wire.answer_in])
@pytest.mark.parametrize(
    "body",
    [
        b"\x82\xa4type\xa2\xff\xff",
        b"\x82\xa4type\xa5Found\xa9addresses\xdd\xff\xff\xff\xff",
    ],
    ids=["no text", "long"],
)
def test_what_no_decoder_can_read_is_garbled(
    read: Callable[[bytearray], object], body: bytes
) -> None:
    with pytest.raises(Garbled):
        read(bytearray(body))
