"""Two accounts on a demo chain in memory."""

from collections.abc import AsyncIterator

import pytest

from tests.wallet_world import RAINY, SAVINGS, WalletWorld


@pytest.fixture
async def world() -> AsyncIterator[WalletWorld]:
    world = WalletWorld(SAVINGS, RAINY)
    yield world
    await world.aclose()
