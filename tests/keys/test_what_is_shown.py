"""The hash on the review sheet is the hash that the key signs, for a permit as for the rest."""

from datetime import UTC, datetime

import pytest

from gaib_wallet.chain import permit2, permits
from gaib_wallet.domain.permits import Permit, PermitDomain, PermitSingle
from gaib_wallet.keys import permits as signers
from tests.builders import ACCOUNT, NETWORK, POOL, SAID, usdc

UNTIL = datetime(2026, 11, 30, 12, 20, tzinfo=UTC)


@pytest.mark.requirement("T1")
def test_a_permit_is_shown_with_the_hash_that_the_signer_makes_of_it() -> None:
    domain = PermitDomain("USD Coin", "2")
    permit = Permit(ACCOUNT, POOL.address, usdc("100"), 3, UNTIL, domain)

    octets, shown = permits.to_be_signed(permit, NETWORK.chain_id)

    assert shown == f"0x{signers.digest(NETWORK.chain_id, permit).hex()}"
    assert (octets[:2], len(octets)) == (b"\x19\x01", 66)


@pytest.mark.requirement("T1")
def test_a_permit_for_permit2_is_shown_with_the_hash_that_the_signer_makes_of_it() -> None:
    permit = PermitSingle(ACCOUNT, POOL.address, usdc("100"), 3, UNTIL, SAID.address)

    octets, shown = permit2.to_be_signed(permit, NETWORK.chain_id)

    assert shown == f"0x{signers.digest(NETWORK.chain_id, permit).hex()}"
    assert (octets[:2], len(octets)) == (b"\x19\x01", 66)
