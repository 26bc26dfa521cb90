"""What is signed are the bytes that others would sign, and they are read back first."""

from dataclasses import replace

from eth_account import Account
from eth_account.typed_transactions.typed_transaction import TypedTransaction
from eth_keys.backends.native.main import NativeECCBackend
from eth_keys.datatypes import PrivateKey
from eth_utils.address import to_checksum_address
from eth_utils.crypto import keccak
from hexbytes import HexBytes
from hypothesis import given
from hypothesis import strategies as st
import pytest
import rlp

from gaib_wallet.chain import envelope
from gaib_wallet.domain.fees import Fee, GasPrice
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.transactions import Act, Call, TxRequest
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import NotAsAgreed
from gaib_wallet.keys.transaction import sender, signed
from tests.keys.plans import CURVE_SWAP, FEE, V3_PATH

ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141
KEY = keccak(text="a key of these tests")

keys = st.integers(1, ORDER - 1).map(lambda number: number.to_bytes(32, "big"))
wei = st.integers(0, 2**64)
fees = st.builds(
    lambda gas, tip, more: Fee(gas, gas, GasPrice(0, tip, tip + more)),
    st.integers(1, 16_777_216),
    wei,
    wei,
)


def of(key: bytes) -> Address:
    return Address(PrivateKey(key).public_key.to_checksum_address())


def request(
    account: Address, call: Call, nonce: int = 0, fee: Fee = FEE, chain_id: int = 1
) -> TxRequest:
    plan = replace(CURVE_SWAP, account=account, calls=(call,), chain_id=chain_id)
    return TxRequest(plan, nonce, fee)


def by_others(asked: TxRequest, key: bytes) -> bytes:
    fields = {
        "type": 2,
        "chainId": asked.chain_id,
        "nonce": asked.nonce,
        "to": asked.to,
        "data": asked.data,
        "value": asked.value,
        "gas": asked.fee.gas_limit,
        "maxFeePerGas": asked.fee.price.most,
        "maxPriorityFeePerGas": asked.fee.price.tip,
    }
    return bytes(Account.sign_transaction(fields, key).raw_transaction)


@pytest.mark.requirement("T9")
@given(
    key=keys,
    to=st.binary(min_size=20, max_size=20),
    data=st.binary(max_size=600),
    value=st.integers(0, 2**256 - 1),
    nonce=st.integers(0, 2**64 - 1),
    fee=fees,
    chain_id=st.integers(1, 2**63),
)
def test_the_bytes_are_those_of_eth_account(
    key: bytes, to: bytes, data: bytes, value: int, nonce: int, fee: Fee, chain_id: int
) -> None:
    call = Call(Act.SWAP, Address(to_checksum_address(to)), data, "", (), value)
    asked = request(of(key), call, nonce, fee, chain_id)

    with Secret(key) as secret:
        done = signed(asked, secret)

    assert done.raw == by_others(asked, key)
    assert done.tx_hash == f"0x{keccak(done.raw).hex()}"
    assert sender(done.raw) == asked.account
    assert done.raw[:1] + rlp.encode(rlp.decode(done.raw[1:])[:9]) == envelope.unsigned(asked)
    envelope.agrees(done, asked)


@pytest.mark.requirement("T2")
def test_a_call_carries_no_value_no_access_list_and_no_authorisation() -> None:
    asked = request(of(KEY), V3_PATH.calls[-1], chain_id=V3_PATH.chain_id)

    done = signed(asked, Secret(KEY))

    fields = TypedTransaction.from_bytes(HexBytes(done.raw)).as_dict()
    assert (fields["type"], fields["value"], fields["accessList"]) == (2, 0, ())
    assert "authorizationList" not in fields
    assert fields["chainId"] == V3_PATH.chain_id
    assert Account.recover_transaction(done.raw) == asked.account


def test_a_signature_is_the_same_whichever_library_makes_it() -> None:
    asked = request(of(KEY), V3_PATH.calls[-1])
    first = signed(asked, Secret(KEY))

    fields = TypedTransaction.from_bytes(HexBytes(first.raw))
    native = PrivateKey(KEY, backend=NativeECCBackend()).sign_msg_hash(fields.hash())

    assert first == signed(asked, Secret(KEY))
    assert fields.vrs() == native.vrs
    assert native.s <= ORDER // 2


@pytest.mark.requirement("T2")
@pytest.mark.parametrize("to", ["", "0x", "0x1234", "0x" + "11" * 21, "0x" + "11 " * 20])
def test_a_transaction_goes_to_one_whole_address(to: str) -> None:
    asked = request(of(KEY), replace(V3_PATH.calls[-1], to=Address(to)))

    with pytest.raises(NotAsAgreed, match="the transaction"):
        signed(asked, Secret(KEY))


def test_the_key_of_another_account_signs_nothing() -> None:
    asked = request(of(keccak(text="another key")), V3_PATH.calls[-1])

    with pytest.raises(NotAsAgreed, match="the account"):
        signed(asked, Secret(KEY))
