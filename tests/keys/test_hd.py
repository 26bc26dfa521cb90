"""Keys under a seed: the published ones, and a thousand that a second program derives, too."""

import hashlib

from eth_utils.address import to_checksum_address
from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain.accounts import PathFamily
from gaib_wallet.errors import KeyOutOfRange
from gaib_wallet.keys import hd, words
from tests.keys import second_opinion
from tests.keys.published import vectors

FAMILIES = tuple(PathFamily)
SEED = words.seed_of(words.entropy_of(words.read("test " * 11 + "junk")))
LAST = 2**31 - 1


def derived(entropy: bytes, passphrase: str, path: str) -> str:
    """From octets to words, to the seed, to the address."""
    kept = words.entropy_of(words.numbers_of(entropy))
    return address(words.seed_of(kept, passphrase.encode()), path)


def address(seed: bytes | bytearray, path: str) -> str:
    return hd.address_of(hd.key_at(seed, path))


@pytest.mark.requirement("K6")
@pytest.mark.parametrize(
    ("seed", "path", "extended"),
    [(row["seed"], path, key) for row in vectors("bip32") for path, key in row["keys"].items()],
)
def test_the_published_keys_come_out(seed: str, path: str, extended: str) -> None:
    assert hd.key_at(bytes.fromhex(seed), path) == second_opinion.key_in(extended)


@pytest.mark.requirement("K6")
@pytest.mark.parametrize("vector", vectors("bip39"), ids=lambda row: row["entropy"])
def test_the_master_keys_of_the_published_words_come_out(vector: dict[str, str]) -> None:
    expected = second_opinion.key_in(vector["master"])

    assert hd.key_at(bytes.fromhex(vector["seed"]), "m") == expected


@pytest.mark.requirement("K6")
def test_the_accounts_that_every_developer_knows_come_out() -> None:
    found = [address(SEED, PathFamily.BIP44.path(one)) for one in range(3)]

    assert found == [
        "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266",
        "0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
        "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC",
    ]


@pytest.mark.requirement("K6")
@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("number", [0, 1, 9, 1000, LAST])
def test_every_family_leads_where_a_second_program_goes(family: PathFamily, number: int) -> None:
    path = family.path(number)

    assert address(SEED, path) == second_opinion.address(bytes(SEED), path)


@pytest.mark.requirement("K6")
def test_a_thousand_seeds_lead_where_a_second_program_goes() -> None:
    for one in range(1000):
        seed = hashlib.sha512(one.to_bytes(4, "big")).digest()
        path = FAMILIES[one % 3].path(one % 7)

        assert address(seed, path) == second_opinion.address(seed, path)


@pytest.mark.requirement("K6")
@given(
    entropy=st.sampled_from((16, 20, 24, 28, 32)).flatmap(
        lambda size: st.binary(min_size=size, max_size=size)
    ),
    passphrase=st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
    family=st.sampled_from(FAMILIES),
    number=st.integers(0, LAST),
)
def test_any_words_and_passphrase_lead_where_a_second_program_goes(
    entropy: bytes, passphrase: str, family: PathFamily, number: int
) -> None:
    path = family.path(number)
    seed = second_opinion.seed(entropy, passphrase)

    assert derived(entropy, passphrase, path) == second_opinion.address(seed, path)


@pytest.mark.parametrize(
    "path",
    [
        "",
        "m/",
        "44'/60'",
        "m/44'/60'/0'/0/-1",
        "m/2147483648",
        "m/2147483648'",
        "m/99999999999",
        "m/44h",
        "m/0''",
        "m//0",
        "M/0",
        "m/0/",
        "m/\u0660",
        "m" + "/0" * 17,
        " m/0",
        "m/0\n",
    ],
    ids=ascii,
)
def test_what_is_no_path_is_refused(path: str) -> None:
    with pytest.raises(ValueError, match="not a derivation path"):
        hd.key_at(SEED, path)


def test_a_number_that_leads_to_no_key_is_said_to_be_none() -> None:
    one = bytearray((1).to_bytes(32, "big"))
    beyond = bytearray(hd.ORDER.to_bytes(32, "big"))
    opposite = bytearray((hd.ORDER - 1).to_bytes(32, "big"))

    assert hd.child(one, one) == (2).to_bytes(32, "big")
    for parent, tweak in ((one, beyond), (one, opposite)):
        with pytest.raises(KeyOutOfRange):
            hd.child(parent, tweak)


@pytest.mark.parametrize("key", [0, hd.ORDER, 2**256 - 1])
def test_nobody_has_a_key_beyond_the_order_of_the_curve(key: int) -> None:
    with pytest.raises(KeyOutOfRange):
        hd.address_of(key.to_bytes(32, "big"))


@given(st.binary(min_size=20, max_size=20))
def test_addresses_have_the_letters_of_eip_55(address: bytes) -> None:
    assert str(hd.checksummed(address)) == to_checksum_address(address)
