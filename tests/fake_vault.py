"""A `Vault` in memory; tests/contract/test_vault.py runs one suite on it and on the real one."""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
import errno
from hashlib import sha256
import json
from pathlib import Path
import re

import msgspec

from gaib_wallet.domain.accounts import Held, NewPhrase, PathFamily, Phrase
from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.network import Venue
from gaib_wallet.domain.pools import AcceptedPool, UnfitPool
from gaib_wallet.domain.proofs import OwnershipProof
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.transactions import SignedTx, TxPlan, TxRequest
from gaib_wallet.domain.units import Address, TokenAmount
from gaib_wallet.errors import (
    AlreadyKnown,
    KeyOutOfRange,
    Locked,
    NotAKey,
    NotAKeystore,
    NotAVault,
    PoolRefused,
    SignerGone,
    StorageFault,
    TooManyPools,
    VaultExists,
    WatchOnly,
    WeakPassword,
    WordsDoNotFit,
    WrongPassword,
    WrongWordCount,
)
from tests.fake_chain import fake_permit, fake_proof, fake_signed

PASSWORD = "correct horse"  # noqa: S105 - of nobody
SHORTEST = 8
MOST_POOLS = 50
ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141
_MAGIC = b"fake vault\n"
_DIGEST = 32


@dataclass
class _Inside:
    """What lies in it: accounts and words, caps and pools."""

    held: list[Held] = field(default_factory=list)
    words: dict[str, tuple[tuple[int, ...], bytes]] = field(default_factory=dict)
    caps: dict[int, TokenAmount] = field(default_factory=dict)
    pools: list[AcceptedPool] = field(default_factory=list)


_ENCODER = msgspec.json.Encoder()
_DECODER = msgspec.json.Decoder(_Inside)


class FakeVault:
    """Addresses are hashes here; the checksum of words is the real one.

    A test clears `gate` and whatever was asked waits; sets `disk_fault` and nothing can be kept;
    calls `die` as if the process had ended; and tells with `keystores` which password opens a file
    and which key (64 hex digits) is in it. `signed` and `permitted` are what was signed,
    `unfit` are pools that were accepted under another manifest. With
    accounts it is there from the beginning, open, under PASSWORD.
    """

    def __init__(self, *accounts: Address) -> None:
        self.gate = asyncio.Event()
        self.gate.set()
        self.disk_fault: StorageFault | None = None
        self.keystores: dict[Path, tuple[bytes, str]] = {}
        self.signed: list[TxRequest] = []
        self.permitted: list[TxPlan] = []
        self.unfit: list[UnfitPool] = []
        self.exists = bool(accounts)
        self._password = PASSWORD.encode()
        self._inside = _Inside([Held(one) for one in accounts])
        self._is_open = self.exists
        self._turns = 0  # how often it was locked, or died
        self._deaths = 0
        self._made = 0
        self._listeners: list[Callable[[], None]] = []

    # What a test does to it.

    def die(self) -> None:
        """End as a process does that crashed."""
        self._deaths += 1
        self.lock()
        for listener in tuple(self._listeners):
            listener()

    def lose(self, address: Address) -> None:
        """Forget a key, as if an older backup lay here now."""
        self._inside.held = [one for one in self._inside.held if one.address != address]

    # The port.

    @property
    def is_locked(self) -> bool:
        return self.exists and not self._is_open

    @property
    def held(self) -> tuple[Held, ...]:
        return tuple(self._inside.held) if self._is_open else ()

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        words = self._inside.words.items() if self._is_open else ()
        return tuple(
            Phrase(key, len(numbers), is_confirmed=False, has_passphrase=bool(passphrase))
            for key, (numbers, passphrase) in words
        )

    @property
    def fee_caps(self) -> Mapping[int, TokenAmount]:
        return dict(self._inside.caps) if self._is_open else {}

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def can_sign(self, account: Address) -> bool:
        return any(one.address == account for one in self.held)

    async def sign(self, request: TxRequest) -> SignedTx:
        await self._opened()
        if not self.can_sign(request.account):
            raise WatchOnly
        self.signed.append(request)
        return fake_signed(request)

    async def sign_permit(self, plan: TxPlan) -> bytes:
        await self._opened()
        if not self.can_sign(plan.account):
            raise WatchOnly
        self.permitted.append(plan)
        return fake_permit(plan)

    async def sign_proof(
        self, account: Address, chain_id: int, made_at: datetime
    ) -> OwnershipProof:
        await self._opened()
        if not self.can_sign(account):
            raise WatchOnly
        return fake_proof(account, chain_id, made_at)

    def lock(self) -> None:
        self._turns += 1
        self._is_open = False

    async def make(self, password: Secret) -> None:
        await self._passed()
        if self.exists:
            raise VaultExists
        _check_strength(password)
        self._save()
        self._password = bytes(password.octets)
        self._inside = _Inside()
        self.exists = self._is_open = True

    async def unlock(self, password: Secret) -> None:
        if not self.exists:
            raise NotAVault
        turns, is_right = self._turns, self._is_right(password)
        await self._passed()
        _check(is_right=is_right)
        if turns != self._turns:
            raise Locked
        self._is_open = True

    async def change_password(self, old: Secret, new: Secret) -> None:
        is_right, wanted = self._is_right(old), Secret(new.octets)
        await self._opened()
        _check(is_right=is_right)
        _check_strength(wanted)
        self._save()
        self._password = bytes(wanted.octets)

    async def make_words(self, length: int, passphrase: Secret) -> NewPhrase:
        await self._opened()
        self._made += 1
        entropy = sha256(b"words %d" % self._made).digest()[: length * 4 // 3]
        numbers = _numbers_of(entropy)
        held = self._keep_words(numbers, passphrase, PathFamily.BIP44.path(0))
        known = next(one for one in self.phrases if one.key == held.phrase)
        return NewPhrase(known, numbers, held)

    async def import_words(
        self, numbers: Sequence[int], passphrase: Secret, family: PathFamily, number: int
    ) -> Held:
        await self._opened()
        _check_words(numbers)
        return self._keep_words(tuple(numbers), passphrase, family.path(number))

    async def next_account(self, phrase: str, family: PathFamily) -> Held:
        await self._opened()
        words = self._words(phrase)
        number = 0
        while self.can_sign(_address_of(*words, family.path(number))):
            number += 1
        path = family.path(number)
        return self._keep(Held(_address_of(*words, path), phrase, path))

    async def import_key(self, typed: Secret) -> Held:
        await self._opened()
        return self._keep(Held(_address_of_key(typed.octets.decode(errors="replace"))))

    async def import_file(self, file: Path, file_password: Secret) -> Held:
        await self._opened()
        if file not in self.keystores:
            if not await asyncio.to_thread(file.is_file):
                raise StorageFault(str(file), errno.ENOENT)
            raise NotAKeystore
        password, key = self.keystores[file]
        if bytes(file_password.octets) != password:
            raise WrongPassword
        return self._keep(Held(_address_of_key(key)))

    async def addresses(
        self, numbers: Sequence[int], passphrase: Secret, paths: Sequence[str]
    ) -> tuple[Address, ...]:
        await self._passed()
        _check_words(numbers)
        if not all(path.startswith("m/") for path in paths):
            self.die()
            raise SignerGone
        return tuple(_address_of(numbers, bytes(passphrase.octets), path) for path in paths)

    async def addresses_in(self, backup: bytes, password: Secret) -> tuple[Address, ...]:
        await self._passed()
        return tuple(one.address for one in _inside_of(backup, password).held)

    async def restore(self, backup: bytes, password: Secret) -> None:
        if self.exists:
            raise VaultExists
        wanted = Secret(password.octets)
        await self._passed()
        inside = _inside_of(backup, wanted)
        self._save()
        self._password, self._inside = bytes(wanted.octets), inside
        self.exists = self._is_open = True

    async def matches(self, phrase: str, answers: Mapping[int, int]) -> bool:
        await self._opened()
        numbers = dict(enumerate(self._words(phrase)[0]))
        return all(numbers.get(place) == number for place, number in answers.items())

    async def reveal(self, phrase: str, password: Secret) -> tuple[int, ...]:
        is_right = self._is_right(password)
        await self._opened()
        _check(is_right=is_right)
        return self._words(phrase)[0]

    async def export(self, account: Address, password: Secret, file_password: Secret) -> bytes:
        is_right = self._is_right(password)
        await self._opened()
        _check_strength(file_password)
        _check(is_right=is_right)
        if not self.can_sign(account):
            raise WatchOnly
        return json.dumps({"version": 3, "address": account[2:].lower(), "crypto": {}}).encode()

    async def set_fee_cap(self, chain_id: int, most: TokenAmount, password: Secret) -> None:
        is_right = self._is_right(password)
        await self._opened()
        _check(is_right=is_right)
        self._save()
        self._inside.caps[chain_id] = most

    @property
    def accepted_pools(self) -> tuple[AcceptedPool, ...]:
        return tuple(self._inside.pools) if self._is_open else ()

    @property
    def unfit_pools(self) -> tuple[UnfitPool, ...]:
        return tuple(self.unfit) if self._is_open else ()

    async def accept_pool(self, accepted: AcceptedPool, password: Secret) -> None:
        is_right = self._is_right(password)
        await self._opened()
        _check(is_right=is_right)
        if accepted.pool.venue is not Venue.CURVE:
            raise PoolRefused("Only a pool of Curve is called directly.")
        others = self._without(accepted.chain_id, accepted.pool.address)
        if len(others) >= MOST_POOLS:
            raise TooManyPools(MOST_POOLS)
        self._save()
        self._inside.pools = [*others, accepted]

    async def dismiss_pool(self, chain_id: int, pool: Address, password: Secret) -> None:
        is_right = self._is_right(password)
        await self._opened()
        _check(is_right=is_right)
        self._save()
        self._inside.pools = self._without(chain_id, pool)
        self.unfit = [one for one in self.unfit if (one.chain_id, one.address) != (chain_id, pool)]

    def backup(self) -> bytes:
        if self.disk_fault:
            raise self.disk_fault
        sealed = _MAGIC + sha256(self._password).digest() + _ENCODER.encode(self._inside)
        return sealed + sha256(sealed).digest()

    async def _passed(self) -> None:
        deaths = self._deaths
        await self.gate.wait()
        await asyncio.sleep(0)  # no process answers at once
        if deaths != self._deaths:
            raise SignerGone

    async def _opened(self) -> None:
        if not self._is_open:
            raise Locked
        await self._passed()
        if not self._is_open:
            raise Locked

    def _without(self, chain_id: int, pool: Address) -> list[AcceptedPool]:
        gone = (chain_id, pool)
        return [one for one in self._inside.pools if (one.chain_id, one.pool.address) != gone]

    def _words(self, phrase: str) -> tuple[tuple[int, ...], bytes]:
        if phrase not in self._inside.words:
            raise WatchOnly
        return self._inside.words[phrase]

    def _is_right(self, password: Secret) -> bool:
        """Looked at before anything is waited for: its owner may wipe it meanwhile."""
        return self.exists and bytes(password.octets) == self._password

    def _keep_words(self, numbers: tuple[int, ...], passphrase: Secret, path: str) -> Held:
        words = (numbers, bytes(passphrase.octets))
        key = sha256(repr(words).encode()).hexdigest()[:16]
        held = self._keep(Held(_address_of(*words, path), key, path))
        self._inside.words[key] = words
        return held

    def _keep(self, held: Held) -> Held:
        if self.can_sign(held.address):
            raise AlreadyKnown
        self._save()
        self._inside.held.append(held)
        return held

    def _save(self) -> None:
        if self.disk_fault:
            raise self.disk_fault


def secret(text: str = PASSWORD) -> Secret:
    """What somebody typed; a test need not wipe what is nobody's."""
    return Secret(text.encode())


def _inside_of(backup: bytes, password: Secret) -> _Inside:
    """Raises as a vault that is opened."""
    if not backup.startswith(_MAGIC) or len(backup) < len(_MAGIC) + 2 * _DIGEST:
        raise NotAVault
    sealed, digest = backup[:-_DIGEST], backup[-_DIGEST:]
    body = sealed[len(_MAGIC) :]
    is_right = body[:_DIGEST] == sha256(password.octets).digest()
    if not is_right or sha256(sealed).digest() != digest:
        raise WrongPassword
    return _DECODER.decode(body[_DIGEST:])


def _check(*, is_right: bool) -> None:
    if not is_right:
        raise WrongPassword


def _check_strength(password: Secret) -> None:
    if len(password.octets.decode()) < SHORTEST:
        raise WeakPassword(SHORTEST)


def _check_words(numbers: Sequence[int]) -> None:
    """Raise as BIP-39 wants it: a third of each word count are bits of a checksum."""
    if len(numbers) not in {12, 15, 18, 21, 24}:
        raise WrongWordCount(len(numbers))
    bits = "".join(f"{number:011b}" for number in numbers)
    entropy = int(bits, 2) >> len(numbers) // 3
    if _numbers_of(entropy.to_bytes(len(numbers) * 4 // 3, "big")) != tuple(numbers):
        raise WordsDoNotFit


def _numbers_of(entropy: bytes) -> tuple[int, ...]:
    size = len(entropy) * 8
    check = f"{sha256(entropy).digest()[0]:08b}"[: size // 32]
    bits = f"{int.from_bytes(entropy, 'big'):0{size}b}{check}"
    return tuple(int(bits[at : at + 11], 2) for at in range(0, len(bits), 11))


def _address_of(numbers: Iterable[int], passphrase: bytes, path: str) -> Address:
    return _hashed(repr((tuple(numbers), passphrase, path)))


def _address_of_key(typed: str) -> Address:
    digits = typed.strip().removeprefix("0x").lower()
    if not re.fullmatch(r"[0-9a-f]{64}", digits):
        raise NotAKey
    if not 0 < int(digits, 16) < ORDER:
        raise KeyOutOfRange
    return _hashed(digits)


def _hashed(text: str) -> Address:
    return with_checksum(sha256(text.encode()).hexdigest()[:40])
