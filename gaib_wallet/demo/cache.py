"""The finished demo chain on disk: made once for each version of what it is made of.

A chain lies in a folder named by the SHA-256 of everything it depends on. It is written beside and
renamed, and used only if its own sum is right: one that is damaged is made again.
"""

from dataclasses import replace
from functools import partial
import hashlib
from pathlib import Path
import shutil
import sys
import tempfile

import msgspec

from gaib_wallet.demo import packages
from gaib_wallet.demo.contracts import builds, resources
from gaib_wallet.demo.deploy import deploy
from gaib_wallet.demo.history.story import live
from gaib_wallet.demo.locks import locked
from gaib_wallet.demo.node import Node
from gaib_wallet.demo.packages import Progress
from gaib_wallet.domain.network import Network
from gaib_wallet.errors import StorageFault
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

_MAKING = QT_TRANSLATE_NOOP("demo", "Making the demo chain: block %1 of %2")
_LOADING = QT_TRANSLATE_NOOP("demo", "Starting the demo chain")
_WAITING = QT_TRANSLATE_NOOP("demo", "Another window is making the demo chain. Waiting for it.")
_STATE, _ABOUT = "state.json", "network.json"
_CUT_OFF = "tmp-"
_KEPT = 3
"""Chains of other versions, kept for whoever changes between them."""
_TOLD_EVERY = 20
_WITHOUT_TRACE = {
    *("controls", "today", "packages", "archives", "registries", "locks", "fork", "uplink"),
}
"""Modules that no block of the story depends on."""


class _About(msgspec.Struct, frozen=True):
    state_sha256: str
    network: Network


def open_chain(
    progress: Progress = lambda _message: None,
    *,
    is_fresh: bool = False,
    mines_at_once: bool = True,
) -> tuple[Node, Network]:
    """A node of one's own with the demo's year on it; made first if need be, or if `is_fresh`.

    Blocks for seconds. Two windows make it once, and each has its own node.

    Raises:
        DemoFault: the node does not start, or refused.
        PackageFault: node or contracts were not fetched yet.
        StorageFault: the cache cannot be written.
    """
    program = packages.anvil()
    home = packages.cache_folder() / "chains" / _name()
    about = _whole(program, home, progress, is_fresh=is_fresh)
    progress(Message("demo", _LOADING))
    # Another version keeps its own chains there, and may have cleared this one away.
    renew = partial(_whole, program, home)
    node = Node(program, home / _STATE, mines_at_once=mines_at_once, renew=renew)
    return node, replace(about.network, endpoint=node.endpoint)


def _whole(program: Path, home: Path, progress: Progress, *, is_fresh: bool = False) -> _About:
    """The chain at `home`, made if it is not there or not whole. Raises as `open_chain`."""
    folder = home.parent
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        about = None if is_fresh else _read(home)
        if about is None:
            with locked(folder / "lock", lambda: progress(Message("demo", _WAITING))):
                about = None if is_fresh else _read(home)  # another process may have made it
                if about is None:
                    about = _make(program, home, progress)
    except OSError as error:
        raise StorageFault(str(folder)) from error
    return about


def _make(program: Path, home: Path, progress: Progress) -> _About:
    for left in home.parent.glob(f"{_CUT_OFF}*"):
        shutil.rmtree(left)  # whoever made it died: it would hold the lock otherwise
    with tempfile.TemporaryDirectory(prefix=_CUT_OFF, dir=home.parent) as temporary:
        made = Path(temporary, "new")
        made.mkdir(mode=0o700)
        network = _lived(program, made / _STATE, progress)
        about = _About(_sum_of(made / _STATE), network)
        (made / _ABOUT).write_bytes(msgspec.json.encode(about))
        if home.exists():
            home.rename(Path(temporary, "damaged"))
        made.rename(home)
    chains = (about.parent for about in home.parent.glob(f"*/{_ABOUT}"))
    for old in sorted(chains, key=lambda chain: chain.stat().st_mtime_ns)[:-_KEPT]:
        shutil.rmtree(old)
    return about


def _lived(program: Path, state: Path, progress: Progress) -> Network:
    def tell(block: int, blocks: int) -> None:
        if block % _TOLD_EVERY == 0:
            progress(Message("demo", _MAKING, (block, blocks)))

    with Node(program, kept_states=1) as node:
        network = deploy(node)
        live(node, network, tell)
        node.save(state)
    return network


def _read(home: Path) -> _About | None:
    """What is cached there; None if it is not there, or not whole."""
    try:
        about = msgspec.json.decode((home / _ABOUT).read_bytes(), type=_About)
        return about if _sum_of(home / _STATE) == about.state_sha256 else None
    except (OSError, msgspec.MsgspecError):
        return None


def _name() -> str:
    """A name for all that a chain depends on: node and packages, contracts, and this very code."""
    here = Path(__file__).parent
    is_bundle = getattr(sys, "frozen", False)
    modules = (path for path in here.rglob("*.py") if path.stem not in _WITHOUT_TRACE)
    code = [Path(sys.executable)] if is_bundle else sorted(modules)
    whole = hashlib.sha256()
    pinned = resources() / "node" / "packages.toml"
    for path in (pinned, *sorted(builds().glob("*.json")), *code):
        whole.update(path.name.encode())
        whole.update(bytes.fromhex(_sum_of(path)))
    return whole.hexdigest()[:16]


def _sum_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
