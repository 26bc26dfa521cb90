"""Opens the demo chain, and says when it answers."""

import sys
import time

from gaib_wallet.demo.cache import open_chain
from tests.bench.telling import say

READY = "ready"


def main() -> int:
    node, _ = open_chain()
    node.ask("eth_blockNumber")
    say(READY, time.monotonic())
    node.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
