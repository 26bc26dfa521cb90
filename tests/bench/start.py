"""How soon something is seen: the window, then what was known when it was closed."""

from datetime import UTC, datetime
from pathlib import Path
import tempfile

from gaib_wallet.domain.accounts import Account, AccountKind
from gaib_wallet.domain.names import FIRST_VAULT
from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.portfolio import Portfolio
from gaib_wallet.domain.settings import Settings
from gaib_wallet.domain.units import ETH, TokenAmount
from gaib_wallet.storage import assets
from gaib_wallet.storage.accounts import AccountFile
from gaib_wallet.storage.networks import read_all
from gaib_wallet.storage.paths import Paths
from gaib_wallet.storage.settings import SettingsFile
from gaib_wallet.storage.snapshots import SnapshotFolder
from tests.bench.opened import USABLE
from tests.bench.program import until
from tests.bench.rows import Row, beside
from tests.bench.turns import BEST_OF, in_turn
from tests.bench.watched import PAINTED
from tests.builders import ACCOUNT

EMPTY = "tests.bench.peers.empty_window"
OWNED = "12345.67"
TOTAL = "12,345.67"
FIRST_PAINT_S = 0.5


async def rows(endpoint: str) -> list[Row]:
    """The rows `first_paint` and `usable`; `endpoint` is a node that runs."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        prepare(Paths.below(folder), endpoint)
        opened = ("tests.bench.opened", str(folder), TOTAL)
        wallet, empty = await in_turn(
            until(PAINTED, opened), until(PAINTED, (EMPTY,)), turns=BEST_OF, idle_turns=1
        )
        usable, bare = await in_turn(until(USABLE, opened), until(PAINTED, (EMPTY,)), turns=BEST_OF)
    peer = "empty window"
    return [
        beside(
            "first_paint",
            wallet.median,
            "s",
            (peer, empty.median),
            f"at most 2.0 times the peer; best of {BEST_OF} under {FIRST_PAINT_S} s",
            ratio=1 / 2,
            best=wallet.best,
            at_most=FIRST_PAINT_S,
        ),
        beside("usable", usable.median, "s", (peer, bare.median), "at most 3.0 times", ratio=1 / 3),
    ]


def prepare(paths: Paths, endpoint: str) -> None:
    """A wallet that was used before: an account, and what it owned when it was closed."""
    paths.make()
    network = read_all(assets.root() / "networks")[0]
    place = paths.vault(FIRST_VAULT)
    place.make()
    AccountFile(place.accounts).add(Account("Savings", ACCOUNT, AccountKind.WATCH))
    settings = Settings(region="en_US", network=network.key, nodes={network.key: (endpoint,)})
    SettingsFile(paths.settings).save(settings)
    SnapshotFolder(paths.snapshots).save(network.chain_id, _portfolio(network))


def _portfolio(network: Network) -> Portfolio:
    return Portfolio(
        account=ACCOUNT,
        at=BlockStamp(1, datetime.now(UTC)),
        native=TokenAmount(0, ETH),
        holdings=(TokenAmount.parse(OWNED, network.usdc),),
        prices=None,
        market_aid=None,
        request=None,
        eth_usd=None,
        usdc_usd=None,
        allowances=(),
    )
