"""Each test has a node and a folder of its own, and fails for whatever the log calls a bug."""

from collections.abc import Iterator
import gc
import importlib
import logging
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
import pytest

from gaib_wallet.demo import packages
from gaib_wallet.demo.controls import Controls
from gaib_wallet.demo.deploy import deploy
from gaib_wallet.demo.node import Node
from gaib_wallet.demo.roles import cast
from gaib_wallet.domain.network import Network
from gaib_wallet.storage import assets
from gaib_wallet.ui import icons, theme
from tests.demo_chain import DemoChain
from tests.e2e.person import Home


@pytest.fixture(scope="session", autouse=True)
def _light_sweeps() -> None:
    """Sweep once over all that was imported, not again after every run of a loop."""
    importlib.import_module("gaib_wallet.app.adapters")
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    icons.set_root(assets.root() / "icons")
    theme.apply(qapp, theme.LIGHT)


@pytest.fixture(autouse=True)
def no_bug(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    bugs = [one for one in caplog.get_records("call") if one.levelno >= logging.ERROR]
    assert not bugs, [(one.getMessage(), one.exc_info) for one in bugs]


@pytest.fixture(scope="session")
def _deployed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Network]:
    """The demo just deployed, as a file that a node loads in a third of a second."""
    state = tmp_path_factory.mktemp("chain") / "state.json"
    with Node(packages.anvil()) as node:
        network = deploy(node)
        node.save(state)
    return state, network


@pytest.fixture
def chain(_deployed: tuple[Path, Network]) -> Iterator[DemoChain]:
    """A node of the test's own, which may be cut; the people own ether and nothing else."""
    state, network = _deployed
    with Node(packages.anvil(), state, mines_at_once=True) as node:
        yield DemoChain(node, network, Controls(node, network), cast())


@pytest.fixture
def home(chain: DemoChain, tmp_path: Path) -> Home:
    return Home(chain, tmp_path)
