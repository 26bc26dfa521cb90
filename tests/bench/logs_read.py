"""Reads and keeps all events of a node, and says how much memory that took at most."""

import asyncio
from dataclasses import replace
from pathlib import Path
import re
import sys
import tempfile

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.demo.node import CHAIN_ID
from gaib_wallet.services.event_sync import EventSync
from gaib_wallet.services.yields import VAULT
from gaib_wallet.storage.events import EventFile
from tests.bench.telling import say
from tests.builders import NETWORK, SAID
from tests.past_reader import past_reader

PEAK = "peak"
_PEAK = re.compile(r"VmHWM:\s+(\d+) kB")


async def main(endpoint: str, last: int) -> None:
    client = NodeClient(endpoint, CHAIN_ID)
    network = replace(NETWORK, chain_id=CHAIN_ID, endpoint=endpoint, pools=())
    reader = past_reader(client, network, SAID)
    with tempfile.TemporaryDirectory() as place:
        final = await reader.final(last)
        store = EventFile(Path(place) / "events.sqlite")
        walk = EventSync(reader, store, {VAULT: reader.page}, (1, final, final.stamp))
        await walk.begin()
        async for _ in walk.fill():
            pass
        count = sum(1 for _ in walk.events(VAULT, 1, last))
    await client.aclose()
    say("count", count)
    say(PEAK, _peak_mb())


def _peak_mb() -> float:
    found = _PEAK.search(Path("/proc/self/status").read_text("ascii"))
    if found is None:
        raise RuntimeError("this system does not say how much memory was used")
    return int(found[1]) * 1024 / 1e6


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2])))
