"""The demo chain, from nothing and from its cache."""

from pathlib import Path
import tempfile

from gaib_wallet.demo import packages
from tests.bench.chain_opened import READY
from tests.bench.program import until
from tests.bench.rows import Row, alone
from tests.bench.turns import best_of

COLD_S, WARM_S = 15, 3
OPENED = ("tests.bench.chain_opened",)


async def rows() -> list[Row]:
    """The rows `chain_cold` and `chain_warm`: from the start of a process until the chain answers.

    What is downloaded once for all chains is there already.
    """
    packages.fetch()
    fetched = packages.cache_folder() / "packages"

    async def cold() -> float:
        with tempfile.TemporaryDirectory() as place:
            (Path(place) / "packages").symlink_to(fetched, target_is_directory=True)
            return await until(READY, OPENED, {"GAIB_CACHE": place})()

    found_cold = await best_of(cold, COLD_S)
    await until(READY, OPENED)()  # so that the cache holds it
    found_warm = await best_of(until(READY, OPENED), WARM_S)
    return [
        alone("chain_cold", found_cold, "s", f"{COLD_S} s at most", at_most=COLD_S),
        alone("chain_warm", found_warm, "s", f"{WARM_S} s at most", at_most=WARM_S),
    ]
