"""What a signer hands back is the request that it was handed, or nobody keeps it."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from eth_account import Account
from eth_account.messages import encode_defunct
from eth_account.typed_transactions.typed_transaction import TypedTransaction
from eth_utils.crypto import keccak
from hexbytes import HexBytes
from hypothesis import given
from hypothesis import strategies as st
import pytest
import rlp

from gaib_wallet.app.signing import CheckedSigner
from gaib_wallet.chain import envelope
from gaib_wallet.demo.roles import cast
from gaib_wallet.domain.fees import Fee, GasPrice
from gaib_wallet.domain.proofs import OwnershipProof, ownership_text
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.transactions import SignedTx, TxPlan, TxRequest
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import NotAsAgreed, NotOnAFork, SignedOtherwise
from gaib_wallet.keys import transaction
from tests.keys.plans import CANCELLED, CURVE_SWAP, DEMO, ETH_SENT, FEE, ROUTER, TOKEN_SENT, V3_PATH

KEY = keccak(text="a key of these tests")
OTHER_KEY = keccak(text="another key")


def of(key: bytes) -> Address:
    return Address(Account.from_key(key).address)


def request(plan: TxPlan = ETH_SENT, nonce: int = 3, key: bytes = KEY) -> TxRequest:
    return TxRequest(replace(plan, account=of(key)), nonce, FEE)


def honest(asked: TxRequest, key: bytes = KEY) -> SignedTx:
    with Secret(key) as secret:
        return transaction.signed(asked, secret)


class LyingSigner:
    """A `Signer` that answers whatever it was made with."""

    def __init__(
        self,
        answer: Callable[[TxRequest], SignedTx],
        proof: OwnershipProof | None = None,
    ) -> None:
        self._answer = answer
        self._proof = proof

    def can_sign(self, account: Address) -> bool:
        return account == of(KEY)

    async def sign(self, request: TxRequest) -> SignedTx:
        return self._answer(request)

    async def sign_permit(self, plan: TxPlan) -> bytes:
        return bytes(65)

    async def sign_proof(
        self, account: Address, chain_id: int, made_at: datetime
    ) -> OwnershipProof:
        assert self._proof
        return self._proof


def hashed(raw: bytes) -> SignedTx:
    return SignedTx(f"0x{keccak(raw).hex()}", raw)


def with_call(asked: TxRequest, **changes: object) -> TxRequest:
    (call, *rest) = asked.plan.calls
    changed = replace(call, **changes)  # type: ignore[arg-type]
    return replace(asked, plan=replace(asked.plan, calls=(changed, *rest)))


def with_fee(asked: TxRequest, fee: Fee) -> TxRequest:
    return replace(asked, fee=fee)


def with_fields(raw: bytes, *more: object) -> SignedTx:
    """The same fields, and `more` after them."""
    return hashed(raw[:1] + rlp.encode([*rlp.decode(raw[1:]), *more]))


LIES: dict[str, Callable[[TxRequest], SignedTx]] = {
    "to somebody else": lambda asked: honest(with_call(asked, to=ROUTER)),
    "more": lambda asked: honest(with_call(asked, value=asked.value + 1)),
    "another call": lambda asked: honest(with_call(asked, data=TOKEN_SENT.calls[0].data)),
    "another number": lambda asked: honest(replace(asked, nonce=asked.nonce + 1)),
    "another chain": lambda asked: honest(replace(asked, plan=replace(asked.plan, chain_id=1))),
    "more gas": lambda asked: honest(with_fee(asked, replace(FEE, gas_limit=FEE.gas_limit + 1))),
    "a higher fee": lambda asked: honest(
        with_fee(asked, replace(FEE, price=replace(FEE.price, most=FEE.price.most + 1)))
    ),
    "a higher tip": lambda asked: honest(
        with_fee(asked, replace(FEE, price=replace(FEE.price, tip=FEE.price.tip + 1)))
    ),
    "by another key": lambda asked: honest(
        replace(asked, plan=replace(asked.plan, account=of(OTHER_KEY))), OTHER_KEY
    ),
    "another hash": lambda asked: replace(honest(asked), tx_hash="0x" + "11" * 32),
    "another type": lambda asked: hashed(b"\x01" + honest(asked).raw[1:]),
    "no type": lambda asked: hashed(honest(asked).raw[1:]),
    "a type twice": lambda asked: hashed(b"\x02" + honest(asked).raw),
    "more behind it": lambda asked: hashed(honest(asked).raw + b"\0"),
    "an authorisation": lambda asked: with_fields(honest(asked).raw, []),
    "no signature": lambda asked: hashed(envelope.unsigned(asked)),
    "an empty signature": lambda asked: with_fields(envelope.unsigned(asked), b"", b"", b""),
    "half a signature": lambda asked: with_fields(envelope.unsigned(asked), b"", b"\1"),
    "a list for a signature": lambda asked: with_fields(envelope.unsigned(asked), [], [], []),
    "nonsense": lambda _: hashed(b"\x02nonsense"),
    "one number": lambda _: hashed(b"\x02\x05"),
    "nothing": lambda _: hashed(b""),
}


@pytest.mark.requirement("T2")
@pytest.mark.parametrize("plan", [ETH_SENT, CURVE_SWAP], ids=["coin", "allowance"])
@pytest.mark.parametrize("lie", LIES.values(), ids=LIES)
async def test_a_signer_that_signs_something_else_is_not_believed(
    plan: TxPlan, lie: Callable[[TxRequest], SignedTx]
) -> None:
    signer = CheckedSigner(LyingSigner(lie), DEMO)

    with pytest.raises(SignedOtherwise, match="was not sent") as told:
        await signer.sign(request(plan))

    assert isinstance(told.value, NotAsAgreed)
    assert told.value.what


@pytest.mark.requirement("D3")
async def test_on_a_fork_no_key_signs_but_those_that_everybody_has() -> None:
    fork = replace(DEMO, fork_of="node.example")
    asked = request()
    with pytest.raises(NotOnAFork):
        await CheckedSigner(LyingSigner(honest), fork).sign(asked)
    with pytest.raises(NotOnAFork):
        await CheckedSigner(LyingSigner(honest), fork).sign_permit(asked.plan)

    savings = cast().savings
    asked = request(key=savings.key)
    signer = CheckedSigner(LyingSigner(lambda one: honest(one, savings.key)), fork)
    assert await signer.sign(asked) == honest(asked, savings.key)
    assert await signer.sign_permit(asked.plan) == bytes(65)


@pytest.mark.requirement("T1")
@pytest.mark.parametrize("plan", [ETH_SENT, TOKEN_SENT, CANCELLED, CURVE_SWAP, V3_PATH])
async def test_what_was_asked_for_is_handed_on(plan: TxPlan) -> None:
    signer = CheckedSigner(LyingSigner(honest), DEMO)
    asked = request(plan)

    assert await signer.sign(asked) == honest(asked)
    assert signer.can_sign(asked.account)
    assert not signer.can_sign(of(OTHER_KEY))
    assert await signer.sign_permit(asked.plan) == bytes(65)


@pytest.mark.requirement("T1")
@given(
    value=st.integers(0, 2**256 - 1),
    data=st.binary(max_size=300),
    nonce=st.integers(0, 2**64 - 1),
    most=st.integers(0, 2**64),
    gas=st.integers(1, 16_777_216),
)
def test_what_is_shown_as_unsigned_is_what_others_sign(
    value: int, data: bytes, nonce: int, most: int, gas: int
) -> None:
    asked = with_call(request(nonce=nonce), value=value, data=data)
    asked = with_fee(asked, Fee(gas, gas, GasPrice(0, most // 2, most)))

    shown = envelope.unsigned(asked)

    others = TypedTransaction.from_dict(
        {
            "type": 2,
            "chainId": asked.chain_id,
            "nonce": nonce,
            "to": asked.to,
            "data": data,
            "value": value,
            "gas": gas,
            "maxFeePerGas": most,
            "maxPriorityFeePerGas": most // 2,
        }
    )
    assert envelope.digest(shown) == HexBytes(others.hash()).to_0x_hex()
    assert envelope.to_be_signed(asked) == (shown, envelope.digest(shown))


@pytest.mark.requirement("T2")
@given(st.data())
def test_no_octet_of_what_was_signed_can_be_another(data: st.DataObject) -> None:
    asked = request()
    good = honest(asked).raw
    at = data.draw(st.integers(0, len(good) - 1))
    flipped = good[at] ^ data.draw(st.integers(1, 255))
    altered = hashed(good[:at] + bytes([flipped]) + good[at + 1 :])

    with pytest.raises(SignedOtherwise):
        asyncio.run(CheckedSigner(LyingSigner(lambda _: altered), DEMO).sign(asked))


def test_what_no_transaction_can_say_is_not_shown() -> None:
    for wrong in ({"value": -1}, {"to": "nowhere"}):
        with pytest.raises(ValueError):  # noqa: PT011 - a bug, whichever its words
            envelope.unsigned(with_call(request(), **wrong))


PROVED_AT = datetime(2026, 11, 30, 12, 34, 56, tzinfo=UTC)


def proof(account: Address, text: str, key: bytes = KEY) -> OwnershipProof:
    """As eth_account signs it."""
    signed = Account.sign_message(encode_defunct(text=text), key)
    return OwnershipProof(account, text, bytes(signed.signature))


def text_of(account: Address, chain_id: int = DEMO.chain_id, name: str = DEMO.name) -> str:
    return ownership_text(account, name, chain_id, PROVED_AT)


def asked_of(found: OwnershipProof, chain_id: int = DEMO.chain_id) -> OwnershipProof:
    signer = CheckedSigner(LyingSigner(honest, found), DEMO)
    return asyncio.run(signer.sign_proof(of(KEY), chain_id, PROVED_AT))


def test_a_proof_of_the_text_that_was_asked_for_is_handed_on() -> None:
    good = proof(of(KEY), text_of(of(KEY)))

    assert asked_of(good) == good


GOOD_TEXT = text_of(of(KEY))
FALSE = {
    "another account's": proof(of(OTHER_KEY), text_of(of(OTHER_KEY)), OTHER_KEY),
    "another key": proof(of(KEY), GOOD_TEXT, OTHER_KEY),
    "another text": proof(of(KEY), "I owe you everything."),
    "one letter more": proof(of(KEY), GOOD_TEXT + "."),
    "another network": proof(of(KEY), text_of(of(KEY), chain_id=1)),
    "another name": proof(of(KEY), text_of(of(KEY), name="Ethereum")),
    "no signature": replace(proof(of(KEY), GOOD_TEXT), signature=b""),
    "zeros": replace(proof(of(KEY), GOOD_TEXT), signature=bytes(65)),
}


@pytest.mark.parametrize("found", FALSE.values(), ids=FALSE)
def test_any_other_proof_is_not_handed_on(found: OwnershipProof) -> None:
    with pytest.raises(SignedOtherwise):
        asked_of(found)


def test_a_proof_of_another_network_is_not_handed_on() -> None:
    with pytest.raises(SignedOtherwise):
        asked_of(proof(of(KEY), text_of(of(KEY), chain_id=1)), chain_id=1)
