"""One chain with the whole protocol on it; each test finds it as it was deployed."""

from collections.abc import Iterator
from dataclasses import dataclass

from eth_utils.crypto import keccak
import pytest

from tests.contracts.chain import Chain, Contract, running_chain

USDC = 10**6
AID = 10**18
MINT_LIMIT = 5_000 * AID
REDEEM_LIMIT = 2_000 * AID
FLOAT = 3_000 * USDC


@dataclass(frozen=True)
class Protocol:
    """The contracts and who plays: alice is whitelisted and rich, bob has nothing."""

    owner: str
    alice: str
    bob: str
    carol: str
    treasury: str
    usdc: Contract
    usdt: Contract
    aid: Contract
    minter: Contract
    redeemer: Contract
    said: Contract


@pytest.fixture(scope="session")
def chain() -> Iterator[Chain]:
    with running_chain() as chain:
        yield chain


@pytest.fixture(scope="session")
def deployed(chain: Chain) -> Protocol:
    owner, alice, bob, carol, treasury = chain.accounts[:5]
    usdc, usdt, aid = (chain.deploy(name) for name in ("usdc", "usdt", "aid"))
    minter = chain.deploy("minter", aid.address, treasury, MINT_LIMIT)
    redeemer = chain.deploy("redeemer", aid.address, usdc.address, 10, REDEEM_LIMIT)
    said = chain.deploy("said", aid.address)
    for holder in (owner, minter.address, redeemer.address):
        aid.send("grantRole", keccak(text="MINTER_ROLE"), holder)
    for asset in (usdc, usdt):
        minter.send("set_accepted", asset.address, True)
        asset.send("mint", alice, 100_000 * USDC)
    for gate in (minter, redeemer):
        gate.send("set_whitelisted", alice, True)
    usdc.send("mint", redeemer.address, FLOAT)
    aid.send("mint", alice, 100_000 * AID)
    for token, spender, amount in (
        (usdc, minter, 100_000 * USDC),
        (usdt, minter, 100_000 * USDC),
        (aid, redeemer, 100_000 * AID),
        (aid, said, 100_000 * AID),
    ):
        token.send("approve", spender.address, amount, sender=alice)
    return Protocol(owner, alice, bob, carol, treasury, usdc, usdt, aid, minter, redeemer, said)


@pytest.fixture
def protocol(chain: Chain, deployed: Protocol) -> Iterator[Protocol]:
    before = chain.ask("evm_snapshot")
    yield deployed
    chain.ask("evm_revert", before)
