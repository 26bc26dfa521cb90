"""Keystore V3 files from elsewhere: what is read, and what is refused before it costs anything."""

import copy
import hashlib
import json
import os
import subprocess
import sys
import time
from typing import Any

from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from eth_account import Account
from eth_utils.crypto import keccak
from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.errors import (
    AddressMismatch,
    KeyOutOfRange,
    NotAKey,
    NotAKeystore,
    UnsafeKeystore,
    WrongPassword,
)
from gaib_wallet.keys import hd, keyfile
from tests.keys.published import vectors

KEY = bytearray.fromhex("7a28b5ba57c53603b0b07b56bba752f7784bf506fa95edc395f5cf6c7514fe9d")
ADDRESS = "0x008AeEda4D805471dF9b2A5B0f38A0C3bCBA786b"
PASSWORD = b"testpassword"
# The two examples of the Web3 Secret Storage Definition; both hold KEY under PASSWORD.
SCRYPT: dict[str, Any] = {
    "crypto": {
        "cipher": "aes-128-ctr",
        "cipherparams": {"iv": "83dbcc02d8ccb40e466191a123791e0e"},
        "ciphertext": "d172bf743a674da9cdad04534d56926ef8358534d458fffccd4e6ad2fbde479c",
        "kdf": "scrypt",
        "kdfparams": {
            "dklen": 32,
            "n": 262144,
            "r": 1,
            "p": 8,
            "salt": "ab0c7876052600dd703518d6fc3fe8984592145b591fc8fb5c6d43190334ba19",
        },
        "mac": "2103ac29920d71da29f15d75b4a16dbe95cfd7ff8faea1056c33131d846e3097",
    },
    "id": "3198bc9c-6672-5ab3-d995-4942343ae5b6",
    "version": 3,
}
PBKDF2: dict[str, Any] = {
    "crypto": {
        "cipher": "aes-128-ctr",
        "cipherparams": {"iv": "6087dab2f9fdbbfaddc31a909735c1e6"},
        "ciphertext": "5318b4d5bcd28de64ee5559e671353e16f075ecae9f99c7a79a38af5f869aa46",
        "kdf": "pbkdf2",
        "kdfparams": {
            "c": 262144,
            "dklen": 32,
            "prf": "hmac-sha256",
            "salt": "ae3cd4e7013836a3df6bd7241b12db061dbe2c6785853cce422d148a624ce0bd",
        },
        "mac": "517ead924a9d0dc3124507e3393d175ce3ff7c1e96529c6c555ce9e51205e9b2",
    },
    "id": "3198bc9c-6672-5ab3-d995-4942343ae5b6",
    "version": 3,
}


def file(example: dict[str, Any], **changed: object) -> bytes:
    """`example` with the values of `changed` wherever their names stand."""
    document = copy.deepcopy(example)
    for part in (document, document["crypto"], document["crypto"]["kdfparams"]):
        part.update({name: value for name, value in changed.items() if name in part})
    return json.dumps(document).encode()


@pytest.mark.parametrize("example", [SCRYPT, PBKDF2], ids=["scrypt", "pbkdf2"])
def test_the_examples_of_the_standard_open(example: dict[str, Any]) -> None:
    sealed = keyfile.read(file(example))

    assert sealed.open(PASSWORD) == KEY
    assert hd.address_of(KEY) == ADDRESS
    with pytest.raises(WrongPassword):
        sealed.open(b"testpassworD")


@pytest.mark.requirement("K6")
@pytest.mark.parametrize("vector", vectors("keystores"), ids=lambda row: row["by"])
def test_files_that_others_wrote_open(vector: dict[str, Any]) -> None:
    sealed = keyfile.read(json.dumps(vector["file"]).encode())

    assert sealed.open(vector["password"].encode()).hex() == vector["key"]


PECULIAR = {
    "MyEtherWallet, with a capital": {"Crypto": PBKDF2["crypto"], "version": 3},
    "all in capitals": {"CRYPTO": PBKDF2["crypto"], "VERSION": 3, "ADDRESS": ADDRESS[2:].upper()},
    "geth, without 0x": {**PBKDF2, "address": ADDRESS[2:].lower()},
    "with 0x": {**PBKDF2, "address": ADDRESS.lower()},
    "with 0X": {**PBKDF2, "address": "0X" + ADDRESS[2:].upper()},
    "in EIP-55 letters": {**PBKDF2, "address": ADDRESS},
    "with an empty address": {**PBKDF2, "address": ""},
    "with null for an address": {**PBKDF2, "address": None},
    "web3.js, with a name": {**PBKDF2, "name": "savings", "meta": {"any": [1, 2.5]}},
    "without an id": {"crypto": PBKDF2["crypto"], "version": 3},
}


@pytest.mark.parametrize("document", PECULIAR.values(), ids=PECULIAR)
def test_what_is_peculiar_to_a_wallet_does_not_matter(document: dict[str, Any]) -> None:
    assert keyfile.read(json.dumps(document).encode()).open(PASSWORD) == KEY


def test_hex_digits_may_be_capitals_or_prefixed() -> None:
    crypto = PBKDF2["crypto"]
    params = crypto["kdfparams"]
    told = {
        **crypto,
        "ciphertext": crypto["ciphertext"].upper(),
        "mac": "0x" + crypto["mac"].upper(),
        "cipherparams": {"iv": "0x" + crypto["cipherparams"]["iv"]},
        "kdfparams": {**params, "salt": "0x" + params["salt"].upper()},
    }

    sealed = keyfile.read(json.dumps({**PBKDF2, "crypto": told}).encode())

    assert sealed.open(PASSWORD) == KEY


def test_a_file_that_begins_with_a_mark_of_its_encoding_opens() -> None:
    content = b"\xef\xbb\xbf" + json.dumps(PBKDF2, indent=4).encode().replace(b"\n", b"\r\n")

    assert keyfile.read(content).open(PASSWORD) == KEY


@pytest.mark.requirement("K3")
@pytest.mark.parametrize(
    ("example", "changed"),
    [
        (SCRYPT, {"n": 2**21, "r": 1, "p": 1}),
        (SCRYPT, {"n": 2**20, "r": 9}),
        (SCRYPT, {"n": 2, "r": 2**23, "p": 16}),
        (SCRYPT, {"p": 17}),
        (SCRYPT, {"p": 0}),
        (SCRYPT, {"r": 0}),
        (SCRYPT, {"n": 262_143}),
        (SCRYPT, {"n": 1}),
        (SCRYPT, {"n": 0}),
        (SCRYPT, {"n": -4}),
        (SCRYPT, {"n": 2**62, "r": 2**40, "p": 2**40}),
        (SCRYPT, {"dklen": 33}),
        (SCRYPT, {"dklen": 2**31}),
        (SCRYPT, {"cipher": "aes-128-cbc"}),
        (SCRYPT, {"kdf": "argon2id"}),
        (PBKDF2, {"c": 10**7 + 1}),
        (PBKDF2, {"c": 2**60}),
        (PBKDF2, {"c": 0}),
        (PBKDF2, {"c": -1}),
        (PBKDF2, {"dklen": 16}),
        (PBKDF2, {"prf": "hmac-sha512"}),
    ],
)
def test_a_file_that_would_cost_too_much_is_refused_at_once(
    example: dict[str, Any], changed: dict[str, object]
) -> None:
    content = file(example, **changed)
    before = time.monotonic()

    with pytest.raises(UnsafeKeystore):
        keyfile.read(content)

    assert time.monotonic() - before < 0.05


@pytest.mark.parametrize(
    "figures", [(2, 1, 1), (2, 1, 16), (2, 64, 16), (4, 4096, 16), (1024, 1, 16), (2**14, 8, 5)]
)
def test_a_cost_that_is_bounded_can_be_paid(figures: tuple[int, int, int]) -> None:
    n, r, p = figures
    derived = keyfile.ScryptCost(n, r, p).derive(PASSWORD, b"salt")

    assert derived == Scrypt(salt=b"salt", length=32, n=n, r=r, p=p).derive(PASSWORD)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        bytes(500),
        file(SCRYPT)[:-1],
        file(SCRYPT)[: len(file(SCRYPT)) // 2],
        b"not json",
        b"GAIBVLT\n\x01" + bytes(300),
        b"[]",
        b"{}",
        b"\xff\xfe",
        b"[" * 60_000,
        b" " * (keyfile.LONGEST_FILE + 1),
        file(SCRYPT, version=4),
        file(SCRYPT, n="262144"),
        file(SCRYPT, n=2.5),
        file(SCRYPT, n=True),
        file(SCRYPT, salt="zz"),
        file(SCRYPT, ciphertext=""),
        file(SCRYPT, ciphertext="123"),
        file(SCRYPT, mac="00"),
        file(SCRYPT, ciphertext="00" * 33),
        file(SCRYPT, cipherparams={"iv": "00" * 15}),
        file(SCRYPT, kdfparams=[]),
        json.dumps({**SCRYPT, "address": "0x12"}).encode(),
    ],
)
def test_what_is_no_key_file_is_said_to_be_none(content: bytes) -> None:
    with pytest.raises(NotAKeystore):
        keyfile.read(content)


@given(st.binary(max_size=300) | st.recursive(st.none() | st.integers() | st.text(), st.lists))
def test_no_content_does_more_than_be_refused(content: Any) -> None:
    data = content if isinstance(content, bytes) else json.dumps(content).encode()

    with pytest.raises((NotAKeystore, UnsafeKeystore)):
        keyfile.read(data)


@pytest.mark.requirement("K4")
def test_a_key_of_another_address_is_refused_and_both_are_shown() -> None:
    other = "0x" + "12" * 20
    sealed = keyfile.read(json.dumps({**PBKDF2, "address": other}).encode())

    with pytest.raises(AddressMismatch) as mismatch:
        sealed.open(PASSWORD)

    assert other in str(mismatch.value)
    assert ADDRESS in str(mismatch.value)


def test_a_sealed_key_that_was_altered_looks_like_a_wrong_password() -> None:
    document = json.loads(keyfile.seal(KEY, PASSWORD, 2))
    altered = int(document["crypto"]["ciphertext"], 16) ^ 1
    document["crypto"]["ciphertext"] = f"{altered:064x}"

    with pytest.raises(WrongPassword):
        keyfile.read(json.dumps(document).encode()).open(PASSWORD)


def test_what_was_sealed_must_be_a_key() -> None:
    # A file of a number that is no key, made by hand: the library would not seal it.
    document = json.loads(keyfile.seal(KEY, PASSWORD, 2))
    crypto = document["crypto"]
    salt = bytes.fromhex(crypto["kdfparams"]["salt"])
    derived = hashlib.scrypt(PASSWORD, salt=salt, n=2, r=8, p=1, dklen=32)
    mask = int(crypto["ciphertext"], 16) ^ int.from_bytes(KEY, "big")
    crypto["ciphertext"] = f"{mask:064x}"  # so that zero is what comes out
    crypto["mac"] = keccak(derived[16:] + mask.to_bytes(32, "big")).hex()

    with pytest.raises(KeyOutOfRange):
        keyfile.read(json.dumps(document).encode()).open(PASSWORD)


@pytest.mark.requirement("K5")
def test_a_file_is_sealed_with_scrypt_whatever_the_environment_says() -> None:
    code = (
        "from gaib_wallet.keys import keyfile;"
        "print(keyfile.seal(bytes(31) + bytes([7]), b'password').decode())"
    )
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", code],
        env={**os.environ, "ETH_ACCOUNT_KDF": "pbkdf2"},
        capture_output=True,
        text=True,
        check=True,
    )
    crypto = json.loads(done.stdout)["crypto"]

    assert crypto["kdf"] == "scrypt"
    assert crypto["kdfparams"]["n"] >= 262_144


def test_another_program_opens_what_is_exported() -> None:
    content = keyfile.seal(KEY, "caf\u00e9".encode(), 1024)

    assert Account.decrypt(json.loads(content), "caf\u00e9") == bytes(KEY)
    assert json.loads(content)["address"] == ADDRESS[2:].lower()


def test_what_another_program_exports_opens() -> None:
    for kdf in ("scrypt", "pbkdf2"):
        document = Account.encrypt(bytes(KEY), "caf\u00e9", kdf=kdf, iterations=1024)
        sealed = keyfile.read(json.dumps(document).encode())

        assert sealed.open("caf\u00e9".encode()) == KEY


def test_no_two_exports_are_alike() -> None:
    first, second = (json.loads(keyfile.seal(KEY, PASSWORD, 2)) for _ in range(2))

    assert first["id"] != second["id"]
    for name in ("ciphertext", "mac"):
        assert first["crypto"][name] != second["crypto"][name]


@pytest.mark.parametrize("secret", [b"", bytes(32), b"\xff" * 32, bytes(31)])
def test_what_is_nobodys_key_is_not_exported(secret: bytes) -> None:
    with pytest.raises(KeyOutOfRange):
        keyfile.seal(secret, PASSWORD, 2)


@pytest.mark.parametrize("text", ["{}", "0x{}", "  {} \n", "0X{}"])
def test_a_typed_key_is_read_with_or_without_its_prefix(text: str) -> None:
    assert keyfile.key_in(bytearray(text.format(KEY.hex()).encode())) == KEY


@pytest.mark.parametrize(
    "typed",
    [
        b"",
        b"0x",
        b"12" * 31,
        b"12" * 33,
        b"zz" * 32,
        bytes(KEY),
        b"\xff" * 64,
    ],
)
def test_what_is_typed_and_is_no_key_is_refused(typed: bytes) -> None:
    with pytest.raises(NotAKey):
        keyfile.key_in(typed)


@pytest.mark.parametrize(
    "typed", [b"00" * 32, b"ff" * 32, b"0x%x" % hd.ORDER, b"0X%X" % (hd.ORDER + 1)]
)
def test_a_typed_key_that_nobody_has_is_named_so(typed: bytes) -> None:
    with pytest.raises(KeyOutOfRange):
        keyfile.key_in(typed)


def test_the_largest_and_the_smallest_key_are_keys() -> None:
    assert keyfile.key_in(b"%064x" % 1)[-1] == 1
    assert int.from_bytes(keyfile.key_in(b"%064x" % (hd.ORDER - 1))) == hd.ORDER - 1


@pytest.mark.requirement("S5")
def test_a_file_says_nothing_of_its_key() -> None:
    sealed = keyfile.read(file(PBKDF2))

    assert "ciphertext" not in repr(sealed)
    assert "5318b4d5" not in repr(sealed)
