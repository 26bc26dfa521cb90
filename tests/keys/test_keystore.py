"""The wallet's own keys: made, imported, locked, and nothing lost or told."""

import asyncio
from dataclasses import replace
import json
import logging
from pathlib import Path

from eth_account import Account
from eth_account.typed_transactions.typed_transaction import TypedTransaction
from eth_utils.crypto import keccak
from hexbytes import HexBytes
import pytest
from typing_extensions import override

from gaib_wallet.domain.transactions import Act, Call, Fee, GasPrice, TxRequest
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import (
    AlreadyKnown,
    FeeTooHigh,
    KeyFileDamaged,
    Locked,
    NotAKeystore,
    StorageFault,
    UnlimitedAllowance,
    UnsafeKeystore,
    WatchOnly,
    WeakPassword,
    WrongPassword,
)
from gaib_wallet.keys import hd, keyfile
from gaib_wallet.keys.keystore import KeyPolicy, Keystore
from gaib_wallet.storage.atomic import Folder
from tests.builders import plan

CHEAP = KeyPolicy(scrypt_n=2)
PASSWORD = "correct horse"  # noqa: S105 - of these tests
KEY = bytearray(b"ab" * 32)
STRANGER = Address("0x000000000000000000000000000000000000dEaD")
TOKEN = Address("0x00000000000000000000000000000000000000C1")
APPROVE = bytes.fromhex("095ea7b3")


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "keys")


@pytest.fixture
def keys(folder: Folder) -> Keystore:
    return Keystore(folder, CHEAP)


def again(folder: Folder) -> Keystore:
    """As after a restart."""
    return Keystore(folder, CHEAP)


def request(account: Address, data: bytes = b"\x01") -> TxRequest:
    asked = replace(plan(calls=(Call(Act.SWAP, TOKEN, data, "", ()),)), account=account)
    return TxRequest(asked, 7, Fee(100_000, 90_000, GasPrice(10, 2, 22)))


def approve(amount: int) -> bytes:
    return APPROVE + bytes(12) + bytes(20) + amount.to_bytes(32, "big")


async def test_a_new_key_is_open_and_is_there_after_a_restart(
    keys: Keystore, folder: Folder
) -> None:
    address = await keys.create(PASSWORD)
    assert keys.can_sign(address)
    assert not keys.is_locked

    restarted = again(folder)
    assert restarted.addresses() == (address,)
    assert restarted.is_locked
    assert not restarted.can_sign(address)

    await restarted.unlock(PASSWORD)
    assert restarted.can_sign(address)


async def test_no_two_new_keys_are_the_same(keys: Keystore) -> None:
    assert await keys.create(PASSWORD) != await keys.create(PASSWORD)


def test_nothing_is_locked_where_there_is_no_key(keys: Keystore) -> None:
    assert not keys.is_locked
    assert keys.addresses() == ()


async def test_locking_forgets_every_key(keys: Keystore) -> None:
    address = await keys.create(PASSWORD)
    keys.lock()

    assert keys.is_locked
    with pytest.raises(Locked):
        await keys.sign(request(address))


async def test_a_wrong_password_opens_nothing_and_closes_nothing(keys: Keystore) -> None:
    address = await keys.create(PASSWORD)
    with pytest.raises(WrongPassword):
        await keys.unlock("correct horsE")
    assert keys.can_sign(address)

    keys.lock()
    with pytest.raises(WrongPassword):
        await keys.unlock("correct horsE")
    assert keys.is_locked


async def test_a_lock_that_comes_while_keys_are_opened_wins(keys: Keystore, folder: Folder) -> None:
    await keys.create(PASSWORD)
    keys.lock()
    opening = asyncio.ensure_future(keys.unlock(PASSWORD))
    await asyncio.sleep(0)
    keys.lock()

    with pytest.raises(Locked):
        await opening
    assert keys.is_locked


@pytest.mark.requirement("P3")
async def test_the_loop_goes_on_while_keys_are_opened(folder: Folder) -> None:
    keys = Keystore(folder, KeyPolicy(scrypt_n=2**14))
    await keys.create(PASSWORD)
    keys.lock()
    opening = asyncio.ensure_future(keys.unlock(PASSWORD))
    turns = 0
    while not opening.done():
        await asyncio.sleep(0)
        turns += 1

    await opening
    assert turns > 100


@pytest.mark.parametrize("password", ["", "1234567"])
async def test_a_password_that_is_too_short_keeps_nothing(
    keys: Keystore, folder: Folder, password: str
) -> None:
    for making in (keys.create(password), keys.import_key(KEY, password)):
        with pytest.raises(WeakPassword):
            await making

    assert folder.names() == ()


async def test_every_key_is_under_the_same_password(keys: Keystore, folder: Folder) -> None:
    await keys.create(PASSWORD)

    with pytest.raises(WrongPassword):
        await keys.create("another horse")

    assert len(folder.names()) == 1


async def test_a_new_key_in_a_locked_wallet_opens_the_others_too(keys: Keystore) -> None:
    first = await keys.create(PASSWORD)
    keys.lock()
    second = await keys.import_key(KEY, PASSWORD)

    assert keys.can_sign(first)
    assert keys.can_sign(second)


async def test_a_typed_key_is_imported_once(keys: Keystore) -> None:
    address = await keys.import_key(KEY, PASSWORD)

    assert address == Account.from_key("0x" + "ab" * 32).address
    with pytest.raises(AlreadyKnown):
        await keys.import_key(KEY, PASSWORD)


async def test_a_key_file_is_imported_under_the_password_of_the_wallet(
    keys: Keystore, tmp_path: Path, folder: Folder
) -> None:
    foreign = tmp_path / "UTC--2026"
    secret = bytearray.fromhex("cd" * 32)
    foreign.write_bytes(keyfile.seal(secret, b"its own", 2))
    before = foreign.read_bytes()

    address = await keys.import_file(foreign, "its own", PASSWORD)

    assert address == hd.address_of(secret)
    assert foreign.read_bytes() == before
    restarted = again(folder)
    await restarted.unlock(PASSWORD)
    assert restarted.can_sign(address)


async def test_a_key_file_stays_shut_to_a_wrong_password(keys: Keystore, tmp_path: Path) -> None:
    foreign = tmp_path / "key.json"
    foreign.write_bytes(keyfile.seal(bytearray.fromhex("cd" * 32), b"its own", 2))

    with pytest.raises(WrongPassword):
        await keys.import_file(foreign, "not its own", PASSWORD)


@pytest.mark.requirement("K3")
async def test_a_key_file_that_would_take_gigabytes_is_not_opened(
    keys: Keystore, tmp_path: Path
) -> None:
    document = json.loads(keyfile.seal(bytearray.fromhex("cd" * 32), b"its own", 2))
    document["crypto"]["kdfparams"]["n"] = 2**30
    foreign = tmp_path / "bomb.json"
    foreign.write_text(json.dumps(document))

    with pytest.raises(UnsafeKeystore):
        await keys.import_file(foreign, "its own", PASSWORD)


@pytest.mark.parametrize("name", ["missing", ""])
async def test_what_is_no_file_holds_no_key(keys: Keystore, tmp_path: Path, name: str) -> None:
    with pytest.raises(NotAKeystore):
        await keys.import_file(tmp_path / name, "its own", PASSWORD)


@pytest.mark.parametrize("damage", ['"address"', '"crypto"', "}"])
async def test_a_damaged_file_is_named_and_the_others_work(
    keys: Keystore, folder: Folder, damage: str
) -> None:
    address = await keys.create(PASSWORD)
    other = await keys.create(PASSWORD)
    name = f"{address}.json"
    folder.write(name, folder.read(name).replace(damage.encode(), b'"?"'))

    restarted = again(folder)

    assert restarted.damaged() == (folder.path / f"{address}.json",)
    await restarted.unlock(PASSWORD)
    assert not restarted.can_sign(address)
    assert restarted.can_sign(other)


async def test_a_copy_takes_the_place_of_a_damaged_file(folder: Folder) -> None:
    address = hd.address_of(bytearray.fromhex("ab" * 32))
    folder.write(f"{address}.json", b"{")
    keys = again(folder)
    with pytest.raises(KeyFileDamaged, match=str(address)):
        await keys.sign(request(address))

    await keys.import_key(bytearray(KEY), PASSWORD)

    assert keys.damaged() == ()
    assert (await keys.sign(request(address))).raw


@pytest.mark.requirement("K4")
async def test_a_file_whose_address_was_changed_is_named_and_never_signs(
    keys: Keystore, folder: Folder
) -> None:
    address = await keys.create(PASSWORD)
    other = await keys.create(PASSWORD)
    path = folder.path / f"{address}.json"
    document = json.loads(path.read_bytes())
    path.write_text(json.dumps({**document, "address": STRANGER[2:]}))

    restarted = again(folder)
    await restarted.unlock(PASSWORD)

    assert not restarted.can_sign(STRANGER)
    assert not restarted.can_sign(address)
    assert restarted.can_sign(other)
    assert restarted.damaged() == (folder.path / f"{STRANGER}.json",)


async def test_a_file_under_another_password_stays_shut(keys: Keystore, folder: Folder) -> None:
    address = await keys.create(PASSWORD)
    secret = bytearray.fromhex("cd" * 32)
    other = hd.address_of(secret)
    folder.write(f"{other}.json", keyfile.seal(secret, b"its own", 2))

    restarted = again(folder)
    await restarted.unlock(PASSWORD)

    assert restarted.can_sign(address)
    assert not restarted.can_sign(other)
    with pytest.raises(Locked):
        await restarted.sign(request(other))


async def test_what_is_signed_is_exactly_what_was_asked(keys: Keystore) -> None:
    address = await keys.create(PASSWORD)
    asked = request(address, b"\x12\x34")

    done = await keys.sign(asked)

    fields = TypedTransaction.from_bytes(HexBytes(done.raw)).as_dict()
    assert Account.recover_transaction(done.raw) == address
    assert fields["type"] == 2
    assert fields["chainId"] == asked.chain_id
    assert fields["nonce"] == 7
    assert fields["value"] == 0
    assert fields["gas"] == 100_000
    assert fields["maxFeePerGas"] == 22
    assert fields["maxPriorityFeePerGas"] == 2
    assert bytes(fields["data"]) == b"\x12\x34"
    assert bytes(fields["to"]).hex() == TOKEN[2:].lower()
    assert fields["accessList"] == ()
    assert done.tx_hash == f"0x{keccak(done.raw).hex()}"


async def test_an_account_without_a_key_can_only_be_watched(keys: Keystore) -> None:
    await keys.create(PASSWORD)

    with pytest.raises(WatchOnly):
        await keys.sign(request(STRANGER))


@pytest.mark.requirement("T3")
@pytest.mark.parametrize("amount", [2**256 - 1, 2**255, 2**128])
async def test_an_allowance_without_end_is_never_signed(keys: Keystore, amount: int) -> None:
    address = await keys.create(PASSWORD)

    with pytest.raises(UnlimitedAllowance):
        await keys.sign(request(address, approve(amount)))
    await keys.sign(request(address, approve(2**128 - 1)))


@pytest.mark.requirement("T10")
async def test_a_fee_that_no_transaction_costs_is_never_signed(folder: Folder) -> None:
    keys = Keystore(folder, KeyPolicy(scrypt_n=2, most_fee=1))
    address = await keys.create(PASSWORD)

    with pytest.raises(FeeTooHigh):
        await keys.sign(request(address, b""))


async def test_a_disk_that_refuses_keeps_the_wallet_as_it_was(
    folder: Folder, tmp_path: Path
) -> None:
    class FullFolder(Folder):
        @override
        def write(self, name: str, content: bytes, *, is_lasting: bool = True) -> None:
            raise StorageFault(str(self.path / name))

    keys = Keystore(FullFolder(folder.path), CHEAP)
    with pytest.raises(StorageFault):
        await keys.create(PASSWORD)

    assert keys.addresses() == ()
    assert not keys.is_locked


@pytest.mark.requirement("S5")
async def test_no_secret_is_told_to_anybody(
    keys: Keystore, folder: Folder, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    address = await keys.import_key(KEY, PASSWORD)
    (folder.path / "broken.json").write_bytes(b"{")
    told = [repr(keys), repr(vars(keys)["_sealed"]), repr(again(folder))]
    for failing in (
        keys.import_key(KEY, PASSWORD),
        keys.unlock("not " + PASSWORD),
        keys.sign(request(STRANGER)),
    ):
        with pytest.raises(Exception) as raised:  # noqa: PT011 - every one of them
            await failing
        told.append(repr(raised.value) + repr(raised.value.__cause__))
    keys.lock()

    text = "".join(told) + caplog.text
    assert address in repr(vars(keys)["_sealed"])
    assert KEY.decode() not in text
    assert PASSWORD not in text
