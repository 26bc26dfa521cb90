"""The line's past over a real node: what plain transfers say is what the queue itself recorded."""

from collections import defaultdict
from pathlib import Path

from eth_utils.crypto import keccak
import pytest

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.multicall import Multicall
from gaib_wallet.chain.staking import OnChainStaking
from gaib_wallet.domain.exit_windows import window_of
from gaib_wallet.services.yields import YieldService
from gaib_wallet.storage.events import EventFile
from tests.demo_chain import DemoChain
from tests.past_reader import past_reader

ASKED = "Unstaked(address,uint256,uint256)"
PAID = "UnstakePaid(address,uint256)"


def told_by_the_queue(chain: DemoChain, event: str) -> dict[int, list[tuple[int, int]]]:
    """Block and AID of each such event, by its owner: what the wallet itself never reads."""
    assert chain.network.said
    topic = f"0x{keccak(text=event).hex()}"
    query = {"address": chain.network.said.address, "fromBlock": "0x0", "topics": [topic]}
    found: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for log in chain.node.ask("eth_getLogs", query):
        amount = int(log["data"][-64:], 16)
        found[int(log["topics"][1], 16)].append((int(log["blockNumber"], 16), amount))
    return found


@pytest.mark.requirement("T13")
async def test_the_past_of_the_queue_is_what_the_queue_recorded(
    lived_chain: DemoChain, tmp_path: Path
) -> None:
    network, account = lived_chain.network, lived_chain.people.savings.address
    client = NodeClient(lived_chain.endpoint, network.chain_id)
    assert network.said is not None
    reader = past_reader(client, network, network.said)
    service = YieldService(reader, EventFile(tmp_path / "events.sqlite"), network, lambda: 0)
    past = (await service.sync(account, lambda _: None)).queue
    staking = OnChainStaking(Multicall(client, network.contracts.multicall), network)
    now = await staking.read(account)
    await client.aclose()

    assert past is not None
    assert past.is_complete
    asked, paid = (told_by_the_queue(lived_chain, event) for event in (ASKED, PAID))
    read: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    parts: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for story in past.stories:
        read[story.subject].append((story.block, story.asked.raw))
        for part in story.payments:
            parts[story.subject].append((part.block, part.amount.raw))
    assert read == asked
    assert parts == paid
    assert now.request is not None
    mine = past.last_of(account)
    assert mine is not None
    assert (mine.asked_at, mine.rest) == (now.request.requested_at, now.request.pending)
    assert past.places(mine)[-1].ahead == now.queue.ahead
    assert now.queue.owed is not None
    assert sum(one.rest.raw for one in past.stories) == now.queue.owed.raw
    window = window_of(past, now.queue, now.queue.ahead, mine.rest)
    assert (window.counted, window.could_pay) == (5, False)
    assert 30 <= window.first.days <= window.last.days <= 62
