"""Memory does not grow with the number of events that are read."""

from tests.bench.endless_node import EVENTS_A_BLOCK, LISTENS
from tests.bench.logs_read import PEAK
from tests.bench.program import program
from tests.bench.rows import Row, beside

MANY, FEW = 1_000_000, 100_000
MOST = 1.2


async def rows() -> list[Row]:
    """The row `logs_memory`."""
    many, few = _peak(MANY), _peak(FEW)
    goal = f"{MANY:,} events: at most {MOST} times {FEW:,}"
    peer = (f"itself, {FEW:,} events", few)
    return [beside("logs_memory", many, "MB at peak", peer, goal, ratio=1 / MOST)]


def _peak(events: int) -> float:
    last = str(events // EVENTS_A_BLOCK)
    with program("tests.bench.endless_node", str(events)) as node:
        endpoint = next(value for name, value in node if name == LISTENS)
        with program("tests.bench.logs_read", endpoint, last) as reader:
            found = dict((next(reader), next(reader)))
    if found["count"] != events:
        raise RuntimeError(f"{found['count']} of {events} events were read")
    return float(found[PEAK])
