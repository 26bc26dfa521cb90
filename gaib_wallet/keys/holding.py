"""What is added to the contents of a vault, and what is taken out to be used. No disk, no pipe."""

import os
from pathlib import Path
import secrets
from typing import Final

from gaib_wallet.domain.accounts import Held, NewPhrase, PathFamily, Phrase
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import NotAKeystore, WatchOnly
from gaib_wallet.keys import hd, keyfile, wire, words
from gaib_wallet.keys.contents import Contents, StoredPhrase

_NEW_LENGTHS: Final = (12, 24)
_KEY_BYTES: Final = 8
_FIRST: Final = PathFamily.BIP44.path(0)


def with_new_words(contents: Contents, asked: wire.MakeWords) -> tuple[Contents, NewPhrase]:
    """And with words that nobody has seen. Raises ValueError for another length than 12 or 24."""
    if asked.length not in _NEW_LENGTHS:
        raise ValueError("new phrases have 12 or 24 words")
    entropy = secrets.token_bytes(asked.length * 4 // 3)
    phrase = _stored(entropy, asked.passphrase)
    first = _account(phrase, _FIRST)
    numbers = words.numbers_of(entropy)
    return contents.with_phrase(phrase, first), NewPhrase(_public(phrase), numbers, first)


def with_words(contents: Contents, asked: wire.ImportWords) -> tuple[Contents, Held]:
    """And with words that were typed, if they are new, and an account of theirs.

    Raises:
        WordsFault: they are no phrase.
        AlreadyKnown: the account is here.
    """
    entropy = words.entropy_of(asked.numbers)
    path = asked.family.path(asked.number)
    known = contents.same_phrase(entropy, asked.passphrase)
    phrase = known or _stored(entropy, asked.passphrase)
    wire.wipe(entropy)
    account = _account(phrase, path)
    if known:
        return contents.with_account(account), account
    return contents.with_phrase(phrase, account), account


def with_next_account(contents: Contents, asked: wire.NextAccount) -> tuple[Contents, Held]:
    """And with the first account of the family that is not here. Raises WatchOnly as `phrase`."""
    found = phrase(contents, asked.phrase)
    paths = {held.path for held in contents.held if held.phrase == found.key}
    number = 0
    while True:
        path = asked.family.path(number)
        if path not in paths:
            account = _account(found, path)
            if contents.account(account.address) is None:
                return contents.with_account(account), account
        number += 1


def with_typed_key(contents: Contents, asked: wire.ImportKey) -> tuple[Contents, Held]:
    """And with a private key. Raises NotAKey, KeyOutOfRange, AlreadyKnown."""
    return _with_key(contents, keyfile.key_in(asked.typed))


def with_file(contents: Contents, asked: wire.ImportFile) -> tuple[Contents, Held]:
    """And with the key of a keystore file.

    Raises:
        NotAKeystore, UnsafeKeystore: before anything is derived.
        WrongPassword, AddressMismatch, KeyOutOfRange, AlreadyKnown: after that.
    """
    return _with_key(contents, keyfile.read(_content(asked.file)).open(asked.file_password))


def phrase(contents: Contents, key: str) -> StoredPhrase:
    """The phrase of that name. Raises WatchOnly: it is elsewhere."""
    found = contents.phrase(key)
    if found is None:
        raise WatchOnly
    return found


def phrases(contents: Contents) -> tuple[Phrase, ...]:
    """What everybody may know of the words."""
    return tuple(map(_public, contents.phrases))


def key_of(contents: Contents, address: Address) -> Secret:
    """The private key of an account, which its caller wipes. Raises WatchOnly if it is not here."""
    held = contents.account(address)
    if held is None:
        raise WatchOnly
    if not held.phrase:
        return Secret(contents.keys[address])
    found = phrase(contents, held.phrase)
    return _key(words.seed_of(found.entropy, found.passphrase), held.path)


def addresses(contents: Contents) -> tuple[Address, ...]:
    """Where the keys lead, whatever was noted of that: each is derived anew."""
    return tuple(_address(key_of(contents, held.address)) for held in contents.held)


def addresses_of(asked: wire.AddressesOf) -> tuple[Address, ...]:
    """Where words lead. Raises WordsFault, and ValueError for what is no path."""
    seed = words.seed_of(words.entropy_of(asked.numbers), asked.passphrase)
    return tuple(_address(_key(seed, path)) for path in asked.paths)


def _with_key(contents: Contents, key: bytearray) -> tuple[Contents, Held]:
    try:
        account = Held(hd.address_of(key))
        return contents.with_key(account.address, key), account
    finally:
        keyfile.wipe(key)


def _content(file: bytes) -> bytes:
    """What is in a small file. Raises NotAKeystore if there is none."""
    path = Path(os.fsdecode(file))
    try:
        if not path.is_file():  # a pipe would never end
            raise NotAKeystore
        with path.open("rb") as opened:
            return opened.read(keyfile.LONGEST_FILE + 1)
    except (OSError, ValueError):  # a name with a zero octet is a ValueError
        raise NotAKeystore from None


def _stored(entropy: bytes | bytearray, passphrase: bytearray) -> StoredPhrase:
    return StoredPhrase(secrets.token_hex(_KEY_BYTES), bytes(entropy), bytes(passphrase))


def _public(stored: StoredPhrase) -> Phrase:
    length = len(stored.entropy) * 3 // 4
    has_passphrase = bool(stored.passphrase)
    return Phrase(stored.key, length, is_confirmed=False, has_passphrase=has_passphrase)


def _account(stored: StoredPhrase, path: str) -> Held:
    seed = words.seed_of(stored.entropy, stored.passphrase)
    return Held(_address(_key(seed, path)), stored.key, path)


def _key(seed: bytearray, path: str) -> Secret:
    secret = Secret()
    secret.octets = hd.key_at(seed, path)
    return secret


def _address(key: Secret) -> Address:
    with key:
        return hd.address_of(key.octets)
