"""However often a reading of the past breaks off, it ends as if it had been read at once."""

from collections.abc import Callable
from contextlib import suppress
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
import tempfile

from hypothesis import given
from hypothesis import strategies as st
import pytest
from typing_extensions import override

from gaib_wallet.domain.events import EventPage
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import NodeUnreachable
from gaib_wallet.services.yields import YieldFacts, YieldService
from gaib_wallet.storage.events import EventFile
from tests.builders import ACCOUNT, NETWORK
from tests.soak.sample import one_in
from tests.vault import OWN, Vault, acts, lives
from tests.yield_world import FakeYieldReader

FIRST_BLOCK = 9


class DyingReader(FakeYieldReader):
    """Its node goes away after `pages_left` pages."""

    pages_left = 0

    @override
    async def page(self, first: int, last: int) -> EventPage:
        self._use_up()
        return await super().page(first, last)

    @override
    async def flows(self, account: Address, first: int, last: int) -> EventPage:
        self._use_up()
        return await super().flows(account, first, last)

    @override
    async def paid_out(self, first: int, last: int) -> EventPage:
        self._use_up()
        return await super().paid_out(first, last)

    def _use_up(self) -> None:
        if self.pages_left == 0:
            raise NodeUnreachable
        self.pages_left -= 1


BREAKS = st.lists(
    st.tuples(
        st.integers(0, 6),  # pages until the node is gone
        st.integers(1, 12),  # blocks a page
        st.integers(0, 4),  # blocks that are not final
        st.lists(acts, max_size=4),  # what happens before the next try
        st.lists(acts, max_size=3),  # what was read of a chain that was taken back then
        st.booleans(),  # whether the wallet starts anew
    ),
    max_size=5,
)
Break = tuple[int, int, int, list[tuple[str, int, object]], list[tuple[str, int, object]], bool]


@pytest.mark.requirement("A2")
@one_in(10)
@given(vault=lives(), breaks=BREAKS)
async def test_a_history_read_in_pieces_is_the_history(vault: Vault, breaks: list[Break]) -> None:
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "pieces.sqlite"
        reader = DyingReader(vault)
        service = service_of(reader, path)
        for pages, size, open_blocks, more, lost, starts_anew in breaks:
            reader.pages_left, reader.page_size = pages, size
            reader.vault = deepcopy(vault)
            live(reader.vault, lost)
            reader.open_blocks = open_blocks + reader.vault.block - vault.block
            with suppress(NodeUnreachable):
                await read(service)
            live(vault, more)
            reader.vault, reader.open_blocks = vault, open_blocks
            service = service_of(reader, path) if starts_anew else service
        reader.pages_left = 1_000

        found = await read(service)
        restarted = await read(service_of(reader, path))
        at_once = await read(service_of(reader, Path(place) / "once.sqlite"))

    assert found == restarted == at_once
    assert found.history.is_complete
    assert found.history.head == vault.state
    assert found.history.stretches[0].end == vault.state
    assert found.position is not None
    assert found.position.shares == vault.held[OWN]


def live(vault: Vault, some: list[tuple[str, int, object]]) -> None:
    for name, amount, other in some:
        act: Callable[[int, object], None] = getattr(vault, name)
        act(amount, other)


def service_of(reader: FakeYieldReader, path: Path) -> YieldService:
    network = replace(NETWORK, launch_block=FIRST_BLOCK)
    return YieldService(reader, EventFile(path), network, lambda: 0)


async def read(service: YieldService) -> YieldFacts:
    return await service.sync(ACCOUNT, lambda _: None)
