"""The keys of this wallet: a folder of keystore V3 files under one password.

Imports eth_account, which takes a second: do it off the loop, and after the first paint.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
import logging
from pathlib import Path
import secrets
from typing import Final, Protocol

from eth_account import Account
from typing_extensions import override

from gaib_wallet.domain.transactions import SignedTx, TxRequest
from gaib_wallet.domain.units import ETH, Address, TokenAmount
from gaib_wallet.errors import (
    AddressMismatch,
    AlreadyKnown,
    FeeTooHigh,
    InputError,
    KeyFault,
    KeyFileDamaged,
    KeyOutOfRange,
    Locked,
    NotAKeystore,
    UnlimitedAllowance,
    WatchOnly,
    WeakPassword,
    WrongPassword,
)
from gaib_wallet.keys import hd, keyfile
from gaib_wallet.keys.keyfile import KeyFile

_APPROVE = bytes.fromhex("095ea7b3")
_APPROVE_BYTES = 4 + 32 + 32
_UNLIMITED: Final = 2**128
"""No token has so many base units: who allows that many allows everything."""
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class KeyPolicy:
    """What a new file costs to open (scrypt's n, a power of two), and the shortest password.

    `most_fee` is the fee in wei above which nothing is signed, whatever a node asks for.
    """

    scrypt_n: int = 262_144
    shortest_password: int = 8
    most_fee: int = 10**17


class KeyFiles(Protocol):
    """A folder of small files. All raise StorageFault."""

    path: Path

    def names(self) -> tuple[str, ...]:
        """The files in it."""

    def read(self, name: str) -> bytes:
        """All of one file."""

    def write(self, name: str, content: bytes) -> None:
        """Replace one file, wholly or not at all."""


class Keystore:
    """Is `services.ports.Keys` without importing it. Locked until a password is given.

    Every file should be under the same password. One that is not stays closed, and one that is
    damaged is named; neither keeps the others from working.
    """

    def __init__(self, files: KeyFiles, policy: KeyPolicy) -> None:
        self._files = files
        self._policy = policy
        self._sealed: dict[Address, KeyFile] = {}
        self._damaged: list[Path] = []
        self._open: dict[Address, bytearray] = {}
        self._times_locked = 0
        for name in files.names():
            self._take_in(name)

    @property
    def is_locked(self) -> bool:
        """Whether there are keys and none is open."""
        return bool(self._sealed) and not self._open

    def addresses(self) -> tuple[Address, ...]:
        """Every address whose key is here, open or not."""
        return tuple(self._sealed)

    def damaged(self) -> tuple[Path, ...]:
        """Files that hold no key that can be used."""
        return tuple(self._damaged)

    def can_sign(self, account: Address) -> bool:
        """Whether the key of `account` is here and open."""
        return account in self._open

    async def unlock(self, password: str) -> None:
        """Open every key that `password` opens; off the loop, about a second for each.

        Raises:
            WrongPassword: it opens none; what was open stays so.
            Locked: the wallet was locked again meanwhile.
        """
        times_locked = self._times_locked
        opened, broken = await asyncio.to_thread(_opened_by, password, dict(self._sealed))
        for address in broken:
            self._sealed.pop(address, None)
            self._damaged.append(self._files.path / _name_of(address))
        if self._sealed and not opened:
            raise WrongPassword
        self._keep_open(opened, times_locked)

    def lock(self) -> None:
        """Forget every key."""
        self._times_locked += 1
        for secret in self._open.values():
            keyfile.wipe(secret)
        self._open.clear()

    async def create(self, password: str) -> Address:
        """Make a key, keep it under `password`, and leave it open.

        Raises:
            WeakPassword: too short.
            WrongPassword: it is not the password of the keys that are here.
            StorageFault: it could not be kept.
        """
        secret = bytearray((secrets.randbelow(hd.ORDER - 1) + 1).to_bytes(32, "big"))
        return await self._add(secret, password)

    async def import_key(self, secret: bytearray, password: str) -> Address:
        """Keep the private key whose hex digits are the ASCII text in `secret`, as it was typed.

        Raises:
            NotAKey, KeyOutOfRange: no private key.
            AlreadyKnown: it is here.
            WeakPassword, WrongPassword, StorageFault: as `create`.
        """
        return await self._add(keyfile.key_in(secret), password)

    async def import_file(self, file: Path, file_password: str, password: str) -> Address:
        """Keep the key of a keystore V3 file, which stays where it is.

        Raises:
            NotAKeystore: no such file, or it is something else.
            UnsafeKeystore: opening it would cost too much.
            AddressMismatch: its key belongs to another address than it states.
            WrongPassword: `file_password` does not open it; or as `create`.
            AlreadyKnown, WeakPassword, StorageFault: as `import_key`.
        """
        self._check_strength(password)
        return await self._add(await asyncio.to_thread(_read, file, file_password), password)

    async def sign(self, request: TxRequest) -> SignedTx:
        """Exactly `request`, as an EIP-1559 transaction that carries no value.

        Raises:
            Locked: the key is closed.
            KeyFileDamaged: its file is here, and no key in it.
            WatchOnly: the key is not here.
            UnlimitedAllowance: the call would allow more than any token has.
            FeeTooHigh: the fee's cap is above that of this wallet.
        """
        secret = self._open.get(request.account)
        if secret is None:
            raise self._why_closed(request.account)
        if _allows_everything(request.data):
            raise UnlimitedAllowance
        if request.fee.most.raw > self._policy.most_fee:
            raise FeeTooHigh(request.fee.most, TokenAmount(self._policy.most_fee, ETH))
        return await asyncio.to_thread(_signed, request, bytes(secret))

    @override
    def __repr__(self) -> str:
        return f"Keystore({len(self._sealed)} keys, {len(self._open)} open)"

    def _why_closed(self, account: Address) -> KeyFault:
        if account in self._sealed:
            return Locked()
        name = _name_of(account)
        is_damaged = any(path.name == name for path in self._damaged)
        return KeyFileDamaged(name) if is_damaged else WatchOnly()

    def _take_in(self, name: str) -> None:
        try:
            found = keyfile.read(self._files.read(name))
            if found.stated is None:
                raise NotAKeystore
        except InputError:
            log.warning("%s holds no key that can be used", name)
            self._damaged.append(self._files.path / name)
            return
        self._sealed[found.stated] = found

    def _check_strength(self, password: str) -> None:
        if len(password) < self._policy.shortest_password:
            raise WeakPassword(self._policy.shortest_password)

    async def _add(self, secret: bytearray, password: str) -> Address:
        self._check_strength(password)
        address = await asyncio.to_thread(hd.address_of, secret)
        if address in self._sealed:
            raise AlreadyKnown
        if self.is_locked:
            await self.unlock(password)
        times_locked = self._times_locked
        self._sealed[address] = await asyncio.to_thread(self._seal, address, secret, password)
        self._damaged = [path for path in self._damaged if path.name != _name_of(address)]
        self._keep_open({address: secret}, times_locked)
        return address

    def _seal(self, address: Address, secret: bytearray, password: str) -> KeyFile:
        """Write the file. Runs in a thread."""
        if self._sealed and not any(_is_opened_by(password, one) for one in self._sealed.values()):
            raise WrongPassword
        content = keyfile.seal(secret, password.encode(), self._policy.scrypt_n)
        self._files.write(_name_of(address), content)
        return keyfile.read(content)

    def _keep_open(self, opened: dict[Address, bytearray], times_locked: int) -> None:
        if times_locked != self._times_locked:
            for secret in opened.values():
                keyfile.wipe(secret)
            raise Locked
        self._open.update(opened)


def _name_of(address: Address) -> str:
    return f"{address}.json"


def _opened_by(
    password: str, sealed: Mapping[Address, KeyFile]
) -> tuple[dict[Address, bytearray], list[Address]]:
    """The keys that `password` opens, and whose files hold the key of somebody else."""
    opened: dict[Address, bytearray] = {}
    broken: list[Address] = []
    for address, file in sealed.items():
        try:
            opened[address] = file.open(password.encode())
        except WrongPassword:
            continue
        except (AddressMismatch, KeyOutOfRange) as fault:
            log.warning("%s: %s", address, fault)
            broken.append(address)
    return opened, broken


def _read(file: Path, password: str) -> bytearray:
    """The key in a foreign file."""
    try:
        with file.open("rb") as opened:
            content = opened.read(keyfile.LONGEST_FILE + 1)
    except OSError:
        raise NotAKeystore from None
    return keyfile.read(content).open(password.encode())


def _is_opened_by(password: str, sealed: KeyFile) -> bool:
    try:
        keyfile.wipe(sealed.open(password.encode()))
    except (WrongPassword, AddressMismatch, KeyOutOfRange):
        return False
    return True


def _allows_everything(data: bytes) -> bool:
    """Whether `data` is `approve(address,uint256)` with an amount that nobody can own."""
    amount = int.from_bytes(data[36:68], "big")
    return data[:4] == _APPROVE and len(data) >= _APPROVE_BYTES and amount >= _UNLIMITED


def _signed(request: TxRequest, secret: bytes) -> SignedTx:
    price = request.fee.price
    signed = Account.sign_transaction(
        {
            "type": 2,
            "chainId": request.chain_id,
            "nonce": request.nonce,
            "to": request.to,
            "data": request.data,
            "value": 0,
            "gas": request.fee.gas_limit,
            "maxFeePerGas": price.most,
            "maxPriorityFeePerGas": price.tip,
        },
        secret,
    )
    return SignedTx(f"0x{bytes(signed.hash).hex()}", bytes(signed.raw_transaction))
