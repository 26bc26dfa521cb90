"""The whole history comes out of every provider, with no gap and no duplicate."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace

from aiohttp import web
import pytest
from typing_extensions import override

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.logs import WIDEST_SPAN
from gaib_wallet.chain.patient_reader import PatientReader
from gaib_wallet.chain.yields import YieldReader
from gaib_wallet.errors import BlockGone, NodeBusy, NodeUnreachable, UnexpectedReply
from tests.builders import ACCOUNT, NETWORK, SAID
from tests.provider_table import LONG, PROVIDERS, Provider
from tests.providers import (
    Asked,
    Log,
    ProviderNode,
    Refusal,
    changed,
    deposits,
    refused,
    word,
)

ONLY_THE_VAULT = replace(NETWORK, pools=())
SPARSE = deposits((block, 1) for block in range(7, LONG, 90))
DENSE = deposits([(7, 1), *((block, 200) for block in range(30_000, 30_105)), (LONG, 3)])
SHORT = 2_000
FEW = deposits((block, 2) for block in range(1, SHORT, 50))
GONE = Refusal(-32000, "archive requests need a token: recent blocks only", 403)


class Waits:
    """Milliseconds that were waited for, by nobody."""

    def __init__(self) -> None:
        self.all: list[int] = []

    async def pause(self, milliseconds: int) -> None:
        self.all.append(milliseconds)


class Endless(Waits):
    """Waits that nobody sees the end of; `begun` is set by the first."""

    def __init__(self) -> None:
        super().__init__()
        self.begun = asyncio.Event()

    @override
    async def pause(self, milliseconds: int) -> None:
        self.begun.set()
        await asyncio.Event().wait()


@asynccontextmanager
async def reading(
    *nodes: ProviderNode, timeout_s: int = 10, waits: Waits | None = None
) -> AsyncIterator[PatientReader]:
    """A reader of the first node, with the second one behind it."""
    clients = [NodeClient(await node.start(), NETWORK.chain_id, timeout_s) for node in nodes]
    first, second, *_ = [*(YieldReader(one, ONLY_THE_VAULT, SAID) for one in clients), None]
    assert first is not None
    try:
        yield PatientReader(first, second, (waits or Waits()).pause, lambda below: below // 2)
    finally:
        for client, node in zip(clients, nodes, strict=True):
            await client.aclose()
            await node.stop()


async def walked(reader: PatientReader, first: int, last: int) -> list[tuple[int, int]]:
    """The places of all events of those blocks, read newest first."""
    places: list[tuple[int, int]] = []
    while first <= last:
        page = await reader.page(first, last)
        assert first <= page.first <= page.last == last
        places[:0] = [event[:2] for event in page.events]
        last = page.first - 1
    return places


def places_of(logs: Sequence[Log]) -> list[tuple[int, int]]:
    return [(one.block, one.index) for one in logs]


@pytest.mark.requirement("N6")
@pytest.mark.requirement("A5")
@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda one: one.name)
async def test_nothing_is_missing_and_nothing_comes_twice(provider: Provider) -> None:
    logs = DENSE if provider.is_dense else [one for one in SPARSE if one.block <= provider.blocks]
    node = ProviderNode(logs, provider.blocks, provider.judge())
    async with reading(node) as reader:
        found = await walked(reader, 1, provider.blocks)
        manners = reader.manners()

    assert found == places_of(logs)
    assert manners.cap == (provider.cap or WIDEST_SPAN)
    assert len(node.asked) <= provider.questions


@pytest.mark.requirement("N6")
async def test_a_cap_is_not_asked_about_again_at_the_next_start() -> None:
    provider = next(one for one in PROVIDERS if one.name == "1rpc")
    node = ProviderNode(SPARSE, LONG, provider.judge())
    async with reading(node) as reader:
        await walked(reader, LONG - 5_000, LONG)
        learned = reader.manners()
        again = reader.otherwise()
        again.start_with(learned)
        node.asked.clear()
        await walked(again, LONG - 5_000, LONG)

    assert all(last - first < 1_000 for first, last in node.asked)
    assert len(node.asked) == 6


def twice(asked: Asked) -> Sequence[Log]:
    return [*asked.found, *asked.found[: len(asked.found) // 2]]


def backwards(asked: Asked) -> Sequence[Log]:
    return asked.found[::-1]


def taken_back(asked: Asked) -> Sequence[Log]:
    """With logs of blocks that are no longer there, some of them where others are now."""
    gone = [changed(one, removed=True, data=word(1)) for one in asked.found[::2]]
    return [*gone, *asked.found]


@pytest.mark.requirement("N6")
@pytest.mark.parametrize("distort", [twice, backwards, taken_back])
async def test_disorder_is_put_right(distort: Callable[[Asked], Sequence[Log]]) -> None:
    node = ProviderNode(FEW, SHORT, distort=distort)
    async with reading(node) as reader:
        assert await walked(reader, 1, SHORT) == places_of(FEW)


@pytest.mark.requirement("N6")
@pytest.mark.parametrize("cap", [1_000, 10_000])
async def test_what_is_cut_without_a_word_is_read_again(cap: int) -> None:
    node = ProviderNode(DENSE, LONG, distort=lambda asked: asked.found[:cap])
    async with reading(node) as reader:
        found = await walked(reader, 1, LONG)

    assert found == places_of(DENSE)
    assert len(node.asked) <= 160


def of_another_block(asked: Asked) -> Sequence[Log]:
    return [changed(one, blockNumber=hex(asked.last + 1)) for one in asked.found]


def of_another_contract(asked: Asked) -> Sequence[Log]:
    return [changed(one, address=ACCOUNT) for one in asked.found]


def about_something_else(asked: Asked) -> Sequence[Log]:
    return [changed(one, topics=[word(1)]) for one in asked.found]


def two_in_one_place(asked: Asked) -> Sequence[Log]:
    return [*asked.found, *(changed(one, data=word(1) + word(2)[2:]) for one in asked.found)]


def after_the_calendar(asked: Asked) -> Sequence[Log]:
    return [changed(one, blockTimestamp=hex(253_402_300_800)) for one in asked.found]


def of_no_time(asked: Asked) -> Sequence[Log]:
    return [changed(one, blockTimestamp="0xleap") for one in asked.found]


@pytest.mark.requirement("N6")
@pytest.mark.parametrize(
    "distort",
    [
        of_another_block,
        of_another_contract,
        about_something_else,
        two_in_one_place,
        after_the_calendar,
        of_no_time,
    ],
)
async def test_what_was_not_asked_for_is_not_believed(
    distort: Callable[[Asked], Sequence[Log]],
) -> None:
    node = ProviderNode(FEW, SHORT, distort=distort)
    async with reading(node) as reader:
        with pytest.raises(UnexpectedReply):
            await walked(reader, 1, SHORT)


@pytest.mark.requirement("N6")
async def test_a_busy_node_is_asked_the_same_again_when_it_wants() -> None:
    slow = refused(Refusal(0, "", 429, (("Retry-After", "7"),)))
    waits = Waits()
    node = ProviderNode(FEW, SHORT, faults=[slow, refused(Refusal(-32005, "too many requests"))])
    async with reading(node, waits=waits) as reader:
        assert await walked(reader, 1, SHORT) == places_of(FEW)

    assert waits.all == [7_250, 3_000]
    assert node.asked[0] == node.asked[1] == node.asked[2]


@pytest.mark.requirement("N6")
@pytest.mark.parametrize("seconds", ["", "90"])
async def test_a_node_that_stays_busy_is_left_alone(seconds: str) -> None:
    waits = Waits()
    refusal = Refusal(-32005, "rate limit", 429, (("Retry-After", seconds),))
    node = ProviderNode(FEW, SHORT, judge=lambda _: refusal)
    async with reading(node, waits=waits) as reader:
        with pytest.raises(NodeBusy):
            await reader.page(1, SHORT)

    assert len(node.asked) == len(waits.all) + 1 == (1 if seconds else 5)


@pytest.mark.requirement("N6")
@pytest.mark.parametrize("body", [b"", b"<html>", b'{"result":"no"}', b'{"result":{}}', b"[" * 999])
async def test_garbage_is_followed_by_a_smaller_question(body: bytes) -> None:
    node = ProviderNode(FEW, SHORT, faults=[web.Response(body=body)])
    async with reading(node) as reader:
        assert await walked(reader, 1, SHORT) == places_of(FEW)

    assert len(node.asked) <= 7


async def test_an_answer_after_its_time_is_asked_for_again() -> None:
    node = ProviderNode(FEW, SHORT, faults=[None])
    async with reading(node, timeout_s=1) as reader:
        assert await walked(reader, 1, SHORT) == places_of(FEW)

    assert node.asked[1][0] > node.asked[0][0]


@pytest.mark.requirement("A5")
async def test_what_the_first_node_has_not_got_comes_from_the_second() -> None:
    pruned = ProviderNode(FEW, SHORT, lambda asked: GONE if asked.first < 1_500 else None)
    archive = ProviderNode(FEW, SHORT)
    async with reading(pruned, archive) as reader:
        assert await walked(reader, 1, SHORT) == places_of(FEW)
        assert reader.was_helped

    assert min(first for first, _ in archive.asked) == 1
    assert max(last for _, last in archive.asked) < 1_500
    assert len(pruned.asked) <= 16


async def test_without_a_second_node_the_kept_part_is_read_and_the_rest_said_to_be_gone() -> None:
    pruned = ProviderNode(FEW, SHORT, lambda asked: GONE if asked.first < 1_500 else None)
    async with reading(pruned) as reader:
        assert await walked(reader, 1_500, SHORT) == [
            one for one in places_of(FEW) if one[0] >= 1_500
        ]
        with pytest.raises(BlockGone):
            await reader.page(1, 1_499)


async def test_a_silent_node_is_spared_for_a_while() -> None:
    silent = ProviderNode(FEW, SHORT, lambda _: Refusal(0, "", 502))
    second = ProviderNode(FEW, SHORT)
    waits = Waits()
    async with reading(silent, second, waits=waits) as reader:
        assert await walked(reader, 1, SHORT) == places_of(FEW)

    assert len(waits.all) == 2
    assert len(silent.asked) <= 6


async def test_a_second_node_of_another_chain_is_no_help() -> None:
    silent = ProviderNode(FEW, SHORT, lambda _: Refusal(0, "", 502))
    other = ProviderNode(FEW, SHORT, hashes=lambda number: word(number + 1))
    async with reading(silent, other) as reader:
        with pytest.raises(NodeUnreachable):
            await reader.page(1, SHORT)

    assert other.asked == []


async def test_whoever_waits_can_be_stopped() -> None:
    busy = refused(Refusal(-32005, "too many requests"))
    waits = Endless()
    node = ProviderNode(FEW, SHORT, faults=[busy])
    async with reading(node, waits=waits) as reader:
        walk = asyncio.ensure_future(walked(reader, 1, SHORT))
        await waits.begun.wait()
        walk.cancel()
        with pytest.raises(asyncio.CancelledError):
            await walk

        assert await walked(reader, 1, SHORT) == places_of(FEW)
