"""Events that cannot be all, or cannot be right, are read once more; then they are a gap."""

from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from typing_extensions import override

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.patient_reader import PatientReader
from gaib_wallet.chain.yields import YieldReader
from gaib_wallet.domain.events import ChainEvent, EventKind
from gaib_wallet.domain.nav import GapReason, VaultHead
from gaib_wallet.domain.units import Address
from gaib_wallet.domain.yields import DealName
from gaib_wallet.services.yields import YieldFacts, YieldService
from gaib_wallet.storage.events import EventFile
from tests.builders import ACCOUNT, NETWORK, SAID
from tests.providers import Asked, Distort, Log, ProviderNode, all_of_it, changed, recorded, word
from tests.vault import ONE, OWN, Vault, year

OF_VAULT = replace(NETWORK, pools=(), launch_block=9)
REPORT_AFTER = 4
"""Blocks from the first event to a report of income."""


class HeadedReader(PatientReader):
    """A reader that knows what the vault says of itself: the nodes here have no contracts."""

    vault: Vault

    @override
    async def head(self, account: Address) -> VaultHead:
        return VaultHead(self.vault.at, self.vault.state, self.vault.held[OWN])

    @override
    async def deals(self) -> tuple[DealName, ...]:
        return ()


async def no_pause(_: int) -> None:
    """Nobody waits here."""


class World:
    """One service over nodes that each tell the life of `vault` in a way of their own."""

    def __init__(
        self, vault: Vault, reader: HeadedReader, nodes: Sequence[ProviderNode], folder: Path
    ) -> None:
        self.vault, self.nodes, self.reader = vault, nodes, reader
        self.store = EventFile(folder / "events.sqlite")
        self.service = self.started()

    def started(self) -> YieldService:
        return YieldService(self.reader, self.store, OF_VAULT, lambda: 0)

    async def sync(self) -> YieldFacts:
        return await self.service.sync(ACCOUNT, lambda _: None)

    async def restarted(self) -> YieldFacts:
        """As `sync`, by a service that knows only what was kept."""
        self.service = self.started()
        return await self.sync()

    @property
    def asked(self) -> int:
        return sum(len(node.asked) for node in self.nodes)


def life() -> Vault:
    vault = year()
    vault.deposit(100 * ONE, OWN)
    vault.unstake(40 * ONE, OWN)
    vault.deposit(7 * ONE)
    for _ in range(4):
        vault.tick()
    return vault


def node_of(vault: Vault, distort: Distort) -> ProviderNode:
    times = {event.block: event.time for event in vault.events}

    def time_of(number: int) -> int:
        return max((time for block, time in times.items() if block <= number), default=0)

    logs = recorded(vault.events, vault.flows)
    return ProviderNode(logs, vault.block, distort=distort, time_of=time_of, final_depth=2)


@asynccontextmanager
async def world_of(folder: Path, *distorts: Distort) -> AsyncIterator[World]:
    vault = life()
    nodes = [node_of(vault, distort) for distort in distorts]
    async with AsyncExitStack() as stack:
        readers = []
        for node in nodes:
            client = NodeClient(await node.start(), OF_VAULT.chain_id)
            stack.push_async_callback(node.stop)
            stack.push_async_callback(client.aclose)
            readers.append(YieldReader(client, OF_VAULT, SAID))
        first, second, *_ = [*readers, None]
        assert first is not None
        reader = HeadedReader(first, second, no_pause, lambda below: below // 2)
        reader.vault = vault
        yield World(vault, reader, nodes, folder)


def is_step(one: Log) -> bool:
    return one.topics[0] == recorded([STEP], [])[0].topics[0]


STEP = ChainEvent(1, 1, 1, b"", EventKind.YIELD_REPORTED, 1, 10, 0, 2)


def without_a_step(asked: Asked) -> Sequence[Log]:
    """The newest report but two is not there."""
    steps = [one for one in asked.found if is_step(one)]
    return [one for one in asked.found if one not in steps[-3:-2]]


def without_the_last_of_many(asked: Asked) -> Sequence[Log]:
    return asked.found[:-1] if asked.blocks > 12 else asked.found


def with_another_amount(asked: Asked) -> Sequence[Log]:
    return [
        changed(one, data="0x" + "".join(f"{part:064x}" for part in (10, 2, 8)))
        if is_step(one) and one.block == asked.found[0].block + REPORT_AFTER
        else one
        for one in asked.found
    ]


def without_own(asked: Asked) -> Sequence[Log]:
    """Nothing of the account in answers about it alone."""
    owner = word(int(ACCOUNT, 16))
    is_own = all(owner in one.topics for one in asked.found)
    return asked.found[:-1] if is_own and asked.blocks > 12 else asked.found


def garbled(asked: Asked) -> Sequence[Log]:
    return [changed(one, address=ACCOUNT) for one in asked.found]


@pytest.mark.requirement("N6")
@pytest.mark.requirement("A5")
@pytest.mark.parametrize("distort", [without_a_step, with_another_amount, garbled])
async def test_a_second_node_sets_right_what_the_first_one_tells(
    tmp_path: Path, distort: Distort
) -> None:
    async with world_of(tmp_path, distort, all_of_it) as world:
        facts = await world.sync()

    assert facts.history.is_complete
    assert facts.was_helped
    assert facts.position is not None
    assert facts.position.shares == world.vault.held[OWN]


@pytest.mark.requirement("N6")
@pytest.mark.parametrize("distort", [without_the_last_of_many, without_own])
async def test_other_pages_of_the_same_node_may_be_whole(tmp_path: Path, distort: Distort) -> None:
    async with world_of(tmp_path, distort) as world:
        world.reader.start_with(replace(world.reader.manners(), span=18))
        facts = await world.sync()

    assert facts.history.is_complete
    assert facts.position is not None
    assert not facts.was_helped


@pytest.mark.requirement("N6")
async def test_what_stays_wrong_is_a_gap_and_is_not_read_for_ever(tmp_path: Path) -> None:
    async with world_of(tmp_path, without_a_step) as world:
        first = await world.sync()
        asked = world.asked
        await world.sync()
        again = world.asked - asked
        await world.restarted()
        restarted = world.asked - asked - again

    assert not first.history.is_complete
    assert {gap.reason for gap in first.history.gaps} <= {GapReason.CONTRADICTS}
    assert again <= 4  # the blocks that are not final
    assert restarted <= 8


async def test_the_truth_that_comes_back_is_taken(tmp_path: Path) -> None:
    async with world_of(tmp_path, without_a_step) as world:
        await world.sync()
        world.nodes[0].distort = all_of_it
        world.store.forget("vault")
        facts = await world.restarted()

    assert facts.history.is_complete


@pytest.mark.requirement("N6")
async def test_a_node_that_is_late_costs_no_more_than_the_newest_blocks(tmp_path: Path) -> None:
    async with world_of(tmp_path, all_of_it) as world:
        node, vault = world.nodes[0], world.vault
        whole = await world.sync()
        node.head, vault.block = node.head - 3, vault.block - 3
        node.asked.clear()
        late = await world.restarted()
        oldest = min(first for first, _ in node.asked)
        node.head, vault.block = node.head + 3, vault.block + 3
        again = await world.restarted()

    assert oldest > vault.block - 6
    assert late.history.is_complete
    assert late.history.steps == again.history.steps == whole.history.steps
    assert min(first for first, _ in node.asked) == oldest


@pytest.mark.requirement("A5")
async def test_a_shorter_chain_that_is_another_one_is_read_from_the_start(tmp_path: Path) -> None:
    async with world_of(tmp_path, all_of_it) as world:
        node, vault = world.nodes[0], world.vault
        await world.sync()
        node.head, vault.block = node.head - 3, vault.block - 3
        node.time_of = lambda number: number
        node.asked.clear()
        await world.restarted()

    assert min(first for first, _ in node.asked) == OF_VAULT.launch_block
