"""What every `Signer` does; each test runs on the fake and on the process that holds keys."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Protocol

import pytest

from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.proofs import ownership_text
from gaib_wallet.domain.transactions import TxPlan, TxRequest
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import Locked, WatchOnly
from gaib_wallet.keys.process import VaultProcess
from gaib_wallet.services.ports import Signer
from tests.builders import ACCOUNT
from tests.fake_chain import FakeSigner
from tests.keys.plans import CALLS, CANCELLED, DEMO, FEE, NOW, PLAIN
from tests.keys.windows import make, manager_plan_of, permit_plan_of, request_of, window

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
    def __init__(self, vault: VaultProcess, account: Address) -> None:
        self.signer: Signer = vault
        self.account = account
        self.lock = vault.lock


@pytest.fixture(params=["fake", "real"])
async def world(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[World]:
    if request.param == "fake":
        yield FakeWorld()
        return
    async with window(tmp_path) as vault:
        yield RealWorld(vault, await make(vault))


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


@pytest.mark.requirement("T4")
async def test_an_open_key_signs_a_permit_and_the_same_one_alike(world: World) -> None:
    done = await world.signer.sign_permit(permit_plan_of(world.account))

    assert len(done) == 65
    assert done[64] in {27, 28}
    assert await world.signer.sign_permit(permit_plan_of(world.account)) == done
    assert await world.signer.sign_permit(permit_plan_of(world.account, nonce=8)) != done


async def test_a_locked_key_signs_no_permit(world: World) -> None:
    world.lock()

    with pytest.raises(Locked):
        await world.signer.sign_permit(permit_plan_of(world.account))


async def test_an_account_without_a_key_signs_no_permit(world: World) -> None:
    with pytest.raises(WatchOnly):
        await world.signer.sign_permit(permit_plan_of(STRANGER))


@pytest.mark.parametrize("plan", PLAIN.values(), ids=PLAIN)
async def test_an_open_key_signs_what_goes_to_no_contract(world: World, plan: TxPlan) -> None:
    own = replace(plan, account=world.account)
    if plan.target == plan.account:
        own = replace(own, target=world.account)
    if plan is CANCELLED:
        own = replace(own, calls=(replace(plan.calls[0], to=world.account),))

    assert (await world.signer.sign(TxRequest(own, 0, FEE))).raw


@pytest.mark.requirement("T4")
async def test_an_open_key_signs_for_permit2_and_then_the_swap(world: World) -> None:
    plan = manager_plan_of(world.account)

    assert (await world.signer.sign(TxRequest(plan, 0, FEE))).raw
    done = await world.signer.sign_permit(plan.after(1))

    assert len(done) == 65
    assert await world.signer.sign_permit(manager_plan_of(world.account, nonce=8).after(1)) != done
    left = CALLS.with_signature(plan.after(1), done)
    assert (await world.signer.sign(TxRequest(left, 1, FEE))).raw


async def test_an_open_key_proves_whose_account_it_is(world: World) -> None:
    proof = await world.signer.sign_proof(world.account, DEMO.chain_id, NOW)

    assert proof.account == world.account
    assert proof.text == ownership_text(world.account, DEMO.name, DEMO.chain_id, NOW)
    assert len(proof.signature) == 65
    assert proof.signature[64] in {27, 28}
    assert await world.signer.sign_proof(world.account, DEMO.chain_id, NOW) == proof


async def test_nothing_is_proved_without_the_key(world: World) -> None:
    with pytest.raises(WatchOnly):
        await world.signer.sign_proof(STRANGER, DEMO.chain_id, NOW)
    world.lock()
    with pytest.raises(Locked):
        await world.signer.sign_proof(world.account, DEMO.chain_id, NOW)
