"""What every `Signer` does; each test runs on the fake and on real keys."""

from dataclasses import replace
from pathlib import Path
from typing import Protocol

import pytest

from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.transactions import Fee, GasPrice, TxRequest
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import Locked, WatchOnly
from gaib_wallet.keys.keystore import KeyPolicy, Keystore
from gaib_wallet.services.ports import Signer
from gaib_wallet.storage.atomic import Folder
from tests.builders import ACCOUNT, plan
from tests.fake_chain import FakeSigner

STRANGER = with_checksum(f"{0xF1:040x}")


class World(Protocol):
    """A signer with one key, and a way to lock it."""

    signer: Signer
    account: Address

    def lock(self) -> None:
        """Forget the key."""


class FakeWorld:
    def __init__(self) -> None:
        self._fake = FakeSigner(ACCOUNT)
        self.signer: Signer = self._fake
        self.account = ACCOUNT

    def lock(self) -> None:
        self._fake.is_locked = True


class RealWorld:
    def __init__(self, keys: Keystore, account: Address) -> None:
        self.signer: Signer = keys
        self.account = account
        self.lock = keys.lock


@pytest.fixture(params=["fake", "real"])
async def world(request: pytest.FixtureRequest, tmp_path: Path) -> World:
    if request.param == "fake":
        return FakeWorld()
    keys = Keystore(Folder(tmp_path / "keys"), KeyPolicy(scrypt_n=2))
    return RealWorld(keys, await keys.create("correct horse"))


def request_of(account: Address, nonce: int = 0) -> TxRequest:
    fee = Fee(100_000, 90_000, GasPrice(10, 2, 22))
    return TxRequest(replace(plan(), account=account), nonce, fee)


async def test_an_open_key_signs(world: World) -> None:
    done = await world.signer.sign(request_of(world.account))

    assert world.signer.can_sign(world.account)
    assert done.tx_hash.startswith("0x")
    assert len(done.tx_hash) == 66
    assert done.raw


async def test_the_same_request_has_the_same_bytes_and_another_has_others(world: World) -> None:
    first = await world.signer.sign(request_of(world.account))

    assert await world.signer.sign(request_of(world.account)) == first
    assert await world.signer.sign(request_of(world.account, nonce=1)) != first


async def test_a_locked_key_signs_nothing(world: World) -> None:
    world.lock()

    assert not world.signer.can_sign(world.account)
    with pytest.raises(Locked):
        await world.signer.sign(request_of(world.account))


async def test_an_account_without_a_key_signs_nothing(world: World) -> None:
    assert not world.signer.can_sign(STRANGER)
    with pytest.raises(WatchOnly):
        await world.signer.sign(request_of(STRANGER))
