"""What lies in a vault survives its encoding, and nothing in it is lost to an older version."""

from hypothesis import example, given
from hypothesis import strategies as st
import msgspec
import pytest

from gaib_wallet.domain.accounts import Held
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import AlreadyKnown, NewerVault, NotAVault
from gaib_wallet.keys import contents
from gaib_wallet.keys.contents import Contents, StoredPhrase

FIRST = Address("0x" + "11" * 20)
SECOND = Address("0x" + "22" * 20)
PHRASE = StoredPhrase("0123456789abcdef", b"\x07" * 16, "caf\u00e9".encode())
KEY = b"\x2a" * 32
FULL = (
    Contents()
    .with_phrase(PHRASE, Held(FIRST, PHRASE.key, "m/44'/60'/0'/0/0"))
    .with_key(SECOND, KEY)
    .with_fee_cap(1, 10**17)
    .with_fee_cap(2**53, 2**256 - 1)
)


@pytest.mark.parametrize("one", [Contents(), FULL], ids=["empty", "full"])
def test_contents_survive_their_encoding(one: Contents) -> None:
    assert contents.decode(contents.encode(one)) == one


def test_accounts_keep_the_order_in_which_they_came() -> None:
    assert FULL.held == (Held(FIRST, PHRASE.key, "m/44'/60'/0'/0/0"), Held(SECOND))
    assert FULL.account(SECOND) == Held(SECOND)
    assert FULL.account(Address("0x" + "33" * 20)) is None


def test_a_fee_cap_is_a_uint256_of_wei() -> None:
    assert FULL.caps == {1: 10**17, 2**53: 2**256 - 1}
    for wei in (-1, 2**256):
        with pytest.raises(ValueError, match="wei"):
            FULL.with_fee_cap(1, wei)


def test_a_phrase_is_found_by_its_name_and_by_its_words() -> None:
    assert FULL.phrase(PHRASE.key) == PHRASE
    assert FULL.phrase("0" * 16) is None
    assert FULL.same_phrase(bytearray(PHRASE.entropy), PHRASE.passphrase) == PHRASE
    assert FULL.same_phrase(PHRASE.entropy, b"") is None


def test_an_account_is_kept_once() -> None:
    with pytest.raises(AlreadyKnown):
        FULL.with_key(FIRST, KEY)
    with pytest.raises(AlreadyKnown):
        FULL.with_phrase(PHRASE, Held(SECOND, PHRASE.key, "m/44'/60'/0'/0/0"))


@pytest.mark.parametrize(
    "changed",
    [
        {"pools": []},
        {"phrases": [{"key": "0123456789abcdef", "entropy": b"\0" * 16, "language": "fr"}]},
        {"accounts": [{"address": FIRST, "hidden": True}]},
        {"phrases": [{"key": "short", "entropy": b"\0" * 16}]},
        {"keys": {FIRST: b"\0" * 31}},
        {"fee_caps": {1: 5}},
        {"fee_caps": {1: "1e18"}},
        {"held": "all"},
    ],
)
def test_what_this_version_would_lose_it_refuses(changed: dict[str, object]) -> None:
    known = msgspec.to_builtins(FULL, builtin_types=(bytes,))

    with pytest.raises(NewerVault):
        contents.decode(msgspec.msgpack.encode({**known, **changed}))


@example(b"\x81\xa1\xff\x00")
@example(b"\x81\x00" + b"\x91" * 5000)
@given(st.binary(max_size=200))
def test_octets_that_are_no_contents_are_refused(body: bytes) -> None:
    try:
        found = contents.decode(body)
    except (NotAVault, NewerVault):
        return
    assert found == Contents()  # an empty map is one


@pytest.mark.requirement("S5")
def test_contents_say_nothing_of_their_secrets() -> None:
    told = repr(FULL) + str(FULL) + repr(FULL.phrases)

    assert told.startswith("Contents(1 phrases, 2 accounts)")
    for secret in (PHRASE.entropy, PHRASE.passphrase, KEY):
        assert repr(secret)[2:-1] not in told
