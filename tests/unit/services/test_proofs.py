"""A proof of ownership: exactly the text that was shown, signed, and handed over as it is."""

from collections.abc import AsyncIterator
from datetime import timedelta
import json
from pathlib import Path

import pytest

from gaib_wallet.app.signing import CheckedSigner
from gaib_wallet.errors import Locked, SignedOtherwise, WatchOnly
from gaib_wallet.services.proofs import ProofService, as_text, signature_hex
from tests.builders import ACCOUNT
from tests.consent_world import ETHEREUM, ConsentWorld
from tests.wallet_world import OTHER


@pytest.fixture
async def world() -> AsyncIterator[ConsentWorld]:
    world = ConsentWorld()
    await world.beat()
    yield world
    await world.aclose()


async def test_the_text_has_the_chains_time_and_stays_what_it_was(world: ConsentWorld) -> None:
    made_at = world.proofs.now()
    text = world.proofs.text(ACCOUNT, made_at)

    proof = await world.proofs.prove(ACCOUNT, made_at)

    assert "Made at: 2026-11-30 12:00 UTC" in text
    assert f"Account: {ACCOUNT}" in text
    assert "Network: Ethereum (chain 1)" in text
    assert proof.account == ACCOUNT
    assert made_at + timedelta(minutes=1) > world.proofs.now()


async def test_no_key_no_proof(world: ConsentWorld) -> None:
    made_at = world.proofs.now()
    with pytest.raises(WatchOnly):
        await world.proofs.prove(OTHER, made_at)
    world.accounts.lock()
    with pytest.raises(Locked):
        await world.proofs.prove(ACCOUNT, made_at)


async def test_what_another_text_was_signed_for_is_not_handed_on(world: ConsentWorld) -> None:
    # The fake signs for a network of another name.
    checked = ProofService(CheckedSigner(world.keys, ETHEREUM), world.pulse, world.copies, ETHEREUM)

    with pytest.raises(SignedOtherwise):
        await checked.prove(ACCOUNT, checked.now())


async def test_a_file_has_the_text_and_the_signature(world: ConsentWorld) -> None:
    proof = await world.proofs.prove(ACCOUNT, world.proofs.now())
    text, other = Path("/somewhere/proof.txt"), Path("/somewhere/proof.json")

    await world.proofs.save(text, proof)
    await world.proofs.save(other, proof)

    assert world.copies.files[text].decode() == as_text(proof)
    assert as_text(proof).endswith(f"Signature (EIP-191): {signature_hex(proof)}\n")
    assert json.loads(world.copies.files[other]) == {
        "address": ACCOUNT,
        "chainId": 1,
        "msg": proof.text,
        "sig": signature_hex(proof),
    }
