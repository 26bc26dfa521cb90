"""One text is signed and no other, and any program can tell whose account it shows."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from eth_account import Account
from eth_account.messages import encode_defunct
from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.proofs import ownership_text
from gaib_wallet.domain.secret import Secret
from gaib_wallet.errors import UnknownChain, WatchOnly, WrongTime
from gaib_wallet.keys import policy, signatures
from tests.builders import ACCOUNT
from tests.keys.plans import DEMO, KNOWN, NOW, STRANGER
from tests.keys.venues import KEY, OWNER
from tests.keys.windows import make, window

QUARTER = timedelta(minutes=15)
SECOND = timedelta(seconds=1)


@given(chain_id=st.sampled_from(sorted(KNOWN)), apart=st.timedeltas(-QUARTER, QUARTER))
def test_any_program_reads_from_text_and_signature_who_signed(
    chain_id: int, apart: timedelta
) -> None:
    text = policy.proof_text(OWNER, chain_id, NOW + apart, KNOWN, NOW)
    with Secret(KEY) as key:
        made = signatures.signed(signatures.personal_hash(text), key, OWNER)

    assert Account.recover_message(encode_defunct(text=text), signature=made) == OWNER
    assert bytes(Account.sign_message(encode_defunct(text=text), KEY).signature) == made
    assert text == ownership_text(OWNER, KNOWN[chain_id].name, chain_id, NOW + apart)
    assert text.isascii()


def test_the_text_is_of_now_and_says_it_in_utc() -> None:
    there = datetime(2026, 11, 30, 21, 5, tzinfo=timezone(timedelta(hours=9)))
    assert "Made at: 2026-11-30 12:05 UTC" in policy.proof_text(ACCOUNT, 1, there, KNOWN, NOW)
    for far in (NOW - QUARTER - SECOND, NOW + QUARTER + SECOND, NOW.replace(tzinfo=None)):
        with pytest.raises(WrongTime):
            policy.proof_text(ACCOUNT, 1, far, KNOWN, NOW)


def test_the_demo_has_a_clock_of_its_own_and_another_network_no_proof() -> None:
    later = NOW + timedelta(days=900)
    assert DEMO.name in policy.proof_text(ACCOUNT, DEMO.chain_id, later, KNOWN, NOW)
    with pytest.raises(WrongTime):
        policy.proof_text(ACCOUNT, DEMO.chain_id, NOW.replace(tzinfo=None), KNOWN, NOW)
    with pytest.raises(UnknownChain):
        policy.proof_text(ACCOUNT, 2, NOW, KNOWN, NOW)
    real = {DEMO.chain_id: replace(KNOWN[DEMO.chain_id], is_demo=False)}
    with pytest.raises(WrongTime):
        policy.proof_text(ACCOUNT, DEMO.chain_id, later, real, NOW)


def test_no_transaction_and_no_typed_data_has_the_hash_of_a_text() -> None:
    with pytest.raises(UnicodeEncodeError):
        signatures.personal_hash("caf\u00e9")


async def test_the_process_signs_it_for_an_account_that_it_holds(tmp_path: Path) -> None:
    async with window(tmp_path) as vault:
        account = await make(vault)
        now = datetime.now(UTC)

        proof = await vault.sign_proof(account, 1, now)

        assert proof.text == ownership_text(account, "Ethereum", 1, now)
        found = Account.recover_message(encode_defunct(text=proof.text), signature=proof.signature)
        assert found == proof.account == account
        with pytest.raises(WatchOnly):
            await vault.sign_proof(STRANGER, 1, now)
        with pytest.raises(WatchOnly):
            await vault.sign_proof(with_checksum(f"{1:040x}"), 1, now)
        with pytest.raises(WrongTime):
            await vault.sign_proof(account, 1, now - timedelta(hours=1))
        with pytest.raises(UnknownChain):
            await vault.sign_proof(account, 2, now)
