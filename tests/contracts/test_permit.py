"""Allowances by signature, alike in USDC, AID and sAID but for the domain and the reasons."""

from typing import Any

from eth_account import Account
from eth_account.signers.local import LocalAccount
import pytest

from tests.contracts.chain import CHAIN_ID, Chain, Contract, Event, Refused, refusal
from tests.contracts.conftest import Protocol

DOMAINS = {"usdc": ("USD Coin", "2"), "aid": ("AI Dollar", "1"), "said": ("Staked AID", "1")}
INVALID = r"EIP2612: invalid signature|ERC2612InvalidSigner"
ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141
SIGNER: LocalAccount = Account.from_key("0x" + "11" * 32)
OWNER = SIGNER.address.lower()
TYPES = {
    "Permit": [
        {"name": "owner", "type": "address"},
        {"name": "spender", "type": "address"},
        {"name": "value", "type": "uint256"},
        {"name": "nonce", "type": "uint256"},
        {"name": "deadline", "type": "uint256"},
    ]
}


@pytest.fixture(params=DOMAINS)
def which(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def token(protocol: Protocol, which: str) -> Contract:
    found: Contract = getattr(protocol, which)
    return found


def signed(
    token: Contract, which: str, message: dict[str, object], *, chain_id: int = CHAIN_ID
) -> tuple[int, bytes, bytes]:
    name, version = DOMAINS[which]
    domain: dict[str, Any] = {
        "name": name,
        "version": version,
        "chainId": chain_id,
        "verifyingContract": token.address,
    }
    given = SIGNER.sign_typed_data(domain, TYPES, message)
    return given.v, given.r.to_bytes(32), given.s.to_bytes(32)


def message_for(spender: str, deadline: int, nonce: int = 0) -> dict[str, object]:
    return {
        "owner": SIGNER.address,
        "spender": spender,
        "value": 42,
        "nonce": nonce,
        "deadline": deadline,
    }


def test_a_signature_allows_once(
    chain: Chain, protocol: Protocol, token: Contract, which: str
) -> None:
    deadline = chain.now() + 60
    signature = signed(token, which, message_for(protocol.bob, deadline))
    permit = ("permit", OWNER, protocol.bob, 42, deadline, *signature)

    events = token.send(*permit)

    allowed = {"owner": OWNER, "spender": protocol.bob, "value": 42}
    assert events == [Event("Approval", allowed)]
    assert token.read("allowance", OWNER, protocol.bob) == 42
    assert token.read("nonces", OWNER) == 1
    with pytest.raises(Refused, match=INVALID):
        token.send(*permit)


def test_a_late_signature_is_refused(
    chain: Chain, protocol: Protocol, token: Contract, which: str
) -> None:
    deadline = chain.now() - 1
    signature = signed(token, which, message_for(protocol.bob, deadline))
    said = f"ERC2612ExpiredSignature({deadline})"

    with refusal("FiatTokenV2: permit is expired" if which == "usdc" else said):
        token.send("permit", OWNER, protocol.bob, 42, deadline, *signature)


@pytest.mark.parametrize("change", ["amount", "spender", "chain", "nonce"])
def test_a_signature_for_something_else_is_refused(
    chain: Chain, protocol: Protocol, token: Contract, which: str, change: str
) -> None:
    deadline = chain.now() + 60
    message = message_for(protocol.bob, deadline, nonce=int(change == "nonce"))
    chain_id = 1 if change == "chain" else CHAIN_ID
    signature = signed(token, which, message, chain_id=chain_id)
    spender = protocol.carol if change == "spender" else protocol.bob
    amount = 43 if change == "amount" else 42

    with pytest.raises(Refused, match=INVALID):
        token.send("permit", OWNER, spender, amount, deadline, *signature)


def test_the_second_form_of_a_signature_is_refused(
    chain: Chain, protocol: Protocol, token: Contract, which: str
) -> None:
    deadline = chain.now() + 60
    v, r, s = signed(token, which, message_for(protocol.bob, deadline))
    mirrored = (55 - v, r, (ORDER - int.from_bytes(s)).to_bytes(32))
    nobody = f"ERC2612InvalidSigner(0x{0:040x}, {OWNER})"

    with refusal("EIP2612: invalid signature" if which == "usdc" else nobody):
        token.send("permit", OWNER, protocol.bob, 42, deadline, *mirrored)


def test_bytes_that_are_no_signature_allow_nothing_of_the_zero_address(
    chain: Chain, protocol: Protocol, token: Contract, which: str
) -> None:
    nobody = f"0x{0:040x}"
    deadline = chain.now() + 60
    said = f"ERC2612InvalidSigner({nobody}, {nobody})"

    with refusal("EIP2612: invalid signature" if which == "usdc" else said):
        token.send("permit", nobody, protocol.bob, 42, deadline, 27, bytes(32), bytes(32))


def test_a_blacklisted_owner_allows_nothing_by_signature(chain: Chain, protocol: Protocol) -> None:
    usdc, deadline = protocol.usdc, chain.now() + 60
    signature = signed(usdc, "usdc", message_for(protocol.bob, deadline))
    usdc.send("blacklist", OWNER)

    with refusal("Blacklistable: account is blacklisted"):
        usdc.send("permit", OWNER, protocol.bob, 42, deadline, *signature)
