"""`python -m tests.bench FILE [SUBJECT …]`: measures beside their peers, in a table and in FILE."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
import sys
import time
import traceback

from gaib_wallet.demo.cache import open_chain
from gaib_wallet.demo.roles import cast
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.units import Address
from tests.bench import activity, chain, chart, history, logs, memory, reads, start, unlock, window
from tests.bench.asked import asked
from tests.bench.npm import JavaScript
from tests.bench.rows import Row, table, write


@dataclass(frozen=True, slots=True)
class Stage:
    """What measures need: the demo chain on a node, somebody on it, and the peers from npm."""

    network: Network
    account: Address
    peers: JavaScript


SUBJECTS: dict[str, Callable[[Stage], Awaitable[list[Row]]]] = {
    "start": lambda stage: start.rows(stage.network.endpoint),
    "window": lambda stage: window.rows(stage.network.endpoint),
    "chain": lambda _: chain.rows(),
    "reads": lambda stage: reads.rows(stage.network, stage.account, stage.peers),
    "history": lambda stage: history.rows(stage.network, stage.account),
    "chart": lambda _: chart.rows(),
    "activity": lambda _: activity.rows(),
    "unlock": lambda _: unlock.rows(),
    "logs": lambda stage: logs.rows(stage.peers),
    "memory": lambda _: memory.rows(),
}


def main(path: Path, subjects: Sequence[str]) -> int:
    """Measure `subjects`; 1 if one of them broke off. A missed goal stands in the table."""
    node, network = open_chain()
    found: list[Row] = []
    broken: list[str] = []
    try:
        with JavaScript() as peers:
            stage = Stage(network, cast().savings.address, peers)
            for name in subjects:
                began = time.monotonic()
                print(f"{name} …", flush=True)
                try:
                    found += asyncio.run(_measured(name, stage))
                except Exception:  # noqa: BLE001 - the others are measured all the same
                    traceback.print_exc()
                    broken.append(name)
                print(f"  {time.monotonic() - began:.0f} s", flush=True)
    finally:
        node.stop()
    write(path, found)
    print(table(found))
    if broken:
        print(f"Not measured: {', '.join(broken)}")
    return 1 if broken else 0


async def _measured(name: str, stage: Stage) -> list[Row]:
    return await SUBJECTS[name](stage)


if __name__ == "__main__":
    sys.exit(main(*asked(sys.argv[1:], SUBJECTS)))
