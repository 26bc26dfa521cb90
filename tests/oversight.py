"""Contracts and nodes as a test wants them: a survey, a memory, and two nodes' opinions."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import replace

from gaib_wallet.domain.network import Flow, Network
from gaib_wallet.domain.second_opinions import BlockName, Finding, Matter
from gaib_wallet.domain.standing import ContractSurvey, Reading, Remembered, Trait
from gaib_wallet.domain.transactions import TxPlan
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import BlockGone, StandingUnreadable, WalletError
from tests.builders import AID, BLOCK, CONTRACTS, NETWORK, POOL, SAID, USDC, USDT, aid

assert CONTRACTS.minter
assert CONTRACTS.redeemer
MINTER: Address = CONTRACTS.minter
REDEEMER: Address = CONTRACTS.redeemer
OLD, NEW = "ab" * 32, "cd" * 32
WAS = Address("0x00000000000000000000000000000000000000E1")
IS = Address("0x00000000000000000000000000000000000000e2")


def honest(network: Network = NETWORK) -> dict[tuple[Address, Trait], str]:
    """What a survey of contracts finds that are what the manifest says; AID is a proxy."""
    found = {(address, Trait.CODE): OLD for address in network.names}
    found[AID.address, Trait.IMPLEMENTATION] = WAS
    found[AID.address, Trait.BEACON] = ""
    for token in (AID, SAID, USDC, USDT):
        found[token.address, Trait.DIGITS] = str(token.digits)
        found[token.address, Trait.SYMBOL] = token.symbol
    found[SAID.address, Trait.ASSET] = AID.address
    found[MINTER, Trait.MAY_MINT] = "yes"
    return found


def survey(found: Mapping[tuple[Address, Trait], str]) -> ContractSurvey:
    """`found`, of one block."""
    readings = (Reading(subject, trait, value) for (subject, trait), value in found.items())
    return ContractSurvey(tuple(readings), BLOCK)


class FakeSurveyor:
    """Finds what is in `found`, until there is a `fault`; `meanwhile` something else happens.

    Clear `gate` and it takes as long as that.
    """

    def __init__(self, network: Network = NETWORK) -> None:
        self.found = honest(network)
        self.fault: WalletError | None = None
        self.meanwhile: Callable[[], None] = lambda: None
        self.looks = 0
        self.gate = asyncio.Event()
        self.gate.set()

    async def survey(self) -> ContractSurvey:
        self.looks += 1
        await self.gate.wait()
        self.meanwhile()
        if self.fault:
            raise self.fault
        return survey(self.found)


class MemoryStanding:
    """A `StandingStore` that is gone at the end; while it `is_damaged` nobody can read it."""

    def __init__(self) -> None:
        self.kept: dict[int, Remembered] = {}
        self.is_damaged = False
        self.saves = 0

    def load(self, chain_id: int) -> Remembered:
        if self.is_damaged:
            raise StandingUnreadable("contracts.json")
        return self.kept.get(chain_id, {})

    def save(self, chain_id: int, remembered: Remembered) -> None:
        self.saves += 1
        self.kept[chain_id] = dict(remembered)

    def start_over(self) -> None:
        if self.is_damaged:
            self.is_damaged = False
            self.kept = {}


class FakeOpinions:
    """An `OpinionReader` with a chain of `hashes` from block 1 on, that says what is in `says`."""

    def __init__(self, blocks: int = 9) -> None:
        self.hashes = [f"0x{number:064x}" for number in range(1, blocks + 1)]
        self.says: dict[Matter, Finding] = {
            Matter.NAV: Finding(Matter.NAV, aid("1.08")),
            Matter.IMPLEMENTATION: Finding(Matter.IMPLEMENTATION, WAS, "AID"),
        }
        self.of_plans = {Matter.NONCE: Finding(Matter.NONCE, 7)}
        self.fault: WalletError | None = None
        self.read_fault: WalletError | None = None
        self.read_at: list[BlockName] = []

    async def head(self) -> BlockName:
        return await self.block(len(self.hashes))

    async def block(self, number: int) -> BlockName:
        if self.fault:
            raise self.fault
        if number > len(self.hashes):
            raise BlockGone
        return BlockName(number, self.hashes[number - 1])

    async def read(self, at: BlockName, plan: TxPlan | None = None) -> tuple[Finding, ...]:
        if self.read_fault:
            raise self.read_fault
        self.read_at.append(at)
        return (*self.says.values(), *(self.of_plans.values() if plan else ()))


WITHOUT_MINT = replace(NETWORK, closed={Flow.MINT: "Not yet."})
WITHOUT_SAID_POOL = replace(NETWORK, pools=(POOL,))
