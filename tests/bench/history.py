"""A year of the demo chain, from the node or from the disk, to a drawn chart."""

from collections.abc import Awaitable, Callable
import os
from pathlib import Path
import tempfile
import time

import shiboken6

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.domain.accounts import Account, AccountKind
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.units import Address, Token
from gaib_wallet.services.yields import YieldFacts, YieldService
from gaib_wallet.storage.events import EventFile
from gaib_wallet.viewmodels.text import NumberForm, Text
from gaib_wallet.viewmodels.yields_state import PageFacts, state_of
from tests.bench.rows import Row, alone
from tests.bench.turns import best_of
from tests.past_reader import past_reader

COLD_S, WARM_S = 1, 0.1
_STEPS = 11
SIZE = (1000, 400)


async def rows(network: Network, account: Address) -> list[Row]:
    """The rows `history_cold` and `history_warm`; what is imported for them is loaded before."""
    if network.said is None:
        raise ValueError("no vault on this network")
    with tempfile.TemporaryDirectory() as place:
        drawn = _Drawn(network, network.said, account, Path(place))
        await drawn.cold()  # what is loaded when first needed
        cold = await best_of(drawn.cold, COLD_S)
        warm = await best_of(drawn.warm, WARM_S)
    return [
        alone("history_cold", cold, "s", f"{COLD_S} s at most", at_most=COLD_S),
        alone("history_warm", warm, "s", f"{WARM_S} s at most", at_most=WARM_S),
    ]


class _Drawn:
    """Draws the account's chart; `folder` takes what was read."""

    def __init__(self, network: Network, vault: Token, account: Address, folder: Path) -> None:
        # Qt wants an application first, and without a display.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415

        from gaib_wallet.ui.widgets.yield_chart import YieldChart  # noqa: PLC0415

        self._app = QApplication.instance() or QApplication([])
        self._chart_of = YieldChart
        self._network, self._vault, self._account = network, vault, account
        self._folder = folder
        self._count = 0

    async def cold(self) -> float:
        """Seconds from a node to the chart."""
        self._count += 1

        async def read(service: YieldService) -> YieldFacts | None:
            return await service.sync(self._account, lambda _: None)

        return await self._draw(read)

    async def warm(self) -> float:
        """Seconds from what `cold` kept to the chart."""

        async def read(service: YieldService) -> YieldFacts | None:
            return await service.cached(self._account)

        return await self._draw(read)

    async def _draw(self, read: Callable[[YieldService], Awaitable[YieldFacts | None]]) -> float:
        network = self._network
        client = NodeClient(network.endpoint, network.chain_id)
        try:
            began = time.perf_counter()
            reader = past_reader(client, network, self._vault)
            store = EventFile(self._folder / f"{self._count}.sqlite")
            known = await read(YieldService(reader, store, network, lambda: 0))
            text = Text(lambda _, source, *_bent: source, NumberForm(".", ","))
            account = Account("Savings", self._account, AccountKind.WATCH)
            state = state_of(PageFacts(network, account, (), known), text)
            chart = self._chart_of()
            chart.resize(*SIZE)
            chart.show_chart(state.chart)
            picture = chart.grab()
            took = time.perf_counter() - began
            shiboken6.delete(chart)  # here, and not by a collection in a thread that knows no Qt
        finally:
            await client.aclose()
        if len(state.chart.steps) < _STEPS or picture.isNull():
            raise RuntimeError(f"{len(state.chart.steps)} steps were drawn")
        return took
