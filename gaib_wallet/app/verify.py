"""`gaib-wallet verify`: a statement made again over a node. No window, no keys, nothing is kept."""

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import replace
from enum import IntEnum
from pathlib import Path
import secrets
import sys
import tempfile
import time
from typing import Final

from gaib_wallet.chain.balances import OnChainBalances
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.multicall import Multicall
from gaib_wallet.chain.patient_reader import PatientReader
from gaib_wallet.chain.transport import NO_HOST, host_of
from gaib_wallet.chain.yields import YieldReader
from gaib_wallet.domain.endpoints import nodes_of
from gaib_wallet.domain.network import Network, Pool, Venue
from gaib_wallet.domain.statement_checks import Checked, Verdict
from gaib_wallet.domain.statements import MarketLine, Statement
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import (
    NoDemoRunning,
    NoNode,
    NotAnEndpoint,
    NotAStatement,
    StatementOfOtherNetwork,
    StorageFault,
    WalletError,
)
from gaib_wallet.services.statements import Check, StatementService
from gaib_wallet.services.yields import Progress, YieldService
from gaib_wallet.storage import assets, atomic
from gaib_wallet.storage.events import EventFile
from gaib_wallet.storage.networks import read, read_all
from gaib_wallet.storage.paths import Paths
from gaib_wallet.storage.settings import SettingsFile
from gaib_wallet.storage.statements import MOST_OCTETS, decoded, digest

DEEPEST: Final = 1_000
"""web3 lets Python call itself far deeper, where hostile JSON could end the program."""
_WORDS: Final = {
    Verdict.AGREES: "agrees ",
    Verdict.DIFFERS: "DIFFERS",
    Verdict.UNREAD: "unread ",
}
_SCHEMES: Final = ("https://", "http://")
Say = Callable[[str], object]
Heard = Callable[[Progress], None]


class Status(IntEnum):
    """How the command ends."""

    AGREES = 0
    DIFFERS = 1
    CANNOT_START = 2
    UNREAD = 3


def run_verify(file: Path, endpoint: str, key: str, paths: Paths, say: Say, tell: Say) -> Status:
    """Check `file` over the node at `endpoint`, or that of the settings where it is empty.

    `key` names a network, or is empty for the file's own. `say` gets the lines of the answer,
    `tell` what goes wrong and how far it is; no foreign text reaches either as it is.
    """
    sys.setrecursionlimit(DEEPEST)
    try:
        content = _content(file)
        stated = decoded(content, file.name)
        network = _with_markets(_network(stated, key, endpoint, paths), stated)
        say(f"{_plain(file.name)}, SHA-256 {digest(content)}")
        say(_about(stated, network))
        heard = told_once(tell) if sys.stderr.isatty() else _unheard
        check = asyncio.run(_checked(stated, network, heard))
    except KeyboardInterrupt:
        tell("Stopped before its end. Nothing was checked, changed or kept.")
        raise
    except WalletError as fault:
        tell(_plain(str(fault)))
        return Status.CANNOT_START
    return _told(check, _unlisted(stated, paths), stated.holder.own, say)


def _content(file: Path) -> bytes:
    with atomic.disk_faults(file):
        if file.exists() and not file.is_file():  # a pipe would never end
            raise StorageFault(str(file), 21)
        with file.open("rb") as opened:
            return opened.read(MOST_OCTETS + 1)


def _networks() -> tuple[Network, ...]:
    root = assets.root()
    return (*read_all(root / "networks"), read(root / "demo.toml"))


def _network(stated: Statement, key: str, endpoint: str, paths: Paths) -> Network:
    """The network of `stated`, with the node that is asked.

    Raises:
        StatementOfOtherNetwork: no manifest has its id, or the one that `key` names has another.
        NoDemoRunning, NoNode, NotAnEndpoint: nobody can be asked.
    """
    chain_id = stated.holder.chain_id
    known = [one for one in _networks() if one.chain_id == chain_id and key in {"", one.key}]
    if not known:
        raise StatementOfOtherNetwork(chain_id)
    network = known[0]
    settings = SettingsFile(paths.settings).load()
    chosen = endpoint or next(iter(nodes_of(network, settings)), "")
    if network.key == "demo" and not endpoint:
        chosen = _demo_endpoint(paths.demo())
    if not chosen:
        raise NoNode
    if host_of(chosen) == NO_HOST or not chosen.startswith(_SCHEMES):
        raise NotAnEndpoint
    return replace(network, endpoint=chosen)


def _demo_endpoint(paths: Paths) -> str:
    with atomic.disk_faults(paths.endpoint):
        if not paths.endpoint.is_file():
            raise NoDemoRunning
        return paths.endpoint.read_text("ascii", "replace").strip()


def _with_markets(network: Network, stated: Statement) -> Network:
    """`network` with the pools besides whose prices the statement names: in no manifest, but found.

    Raises:
        NotAStatement: no pool is like that.
    """
    listed = {pool.address for pool in network.pools}
    tokens = {token.symbol: token for token in network.tokens}
    try:
        more = [
            Pool(one.address, Venue(one.venue), Address(one.address), coins, 0)
            for one in stated.holder.markets
            if one.address not in listed and (coins := tuple(tokens[name] for name in one.coins))
        ]
    except (KeyError, ValueError) as error:
        raise NotAStatement from error
    return replace(network, pools=(*network.pools, *more))


def _unlisted(stated: Statement, paths: Paths) -> set[MarketLine]:
    """Pools that only the file knows: whoever made it chose them."""
    known = {pool.address for network in _networks() for pool in network.pools}
    return {one for one in stated.holder.markets if one.address not in known}


async def _checked(stated: Statement, network: Network, heard: Heard) -> Check:
    async with AsyncExitStack() as cleanup:
        folder = Path(cleanup.enter_context(tempfile.TemporaryDirectory(prefix="gaib-verify-")))
        node = NodeClient(network.endpoint, network.chain_id)
        cleanup.push_async_callback(node.aclose)
        if network.said is None:
            raise StatementOfOtherNetwork(network.chain_id)
        past = YieldReader(node, network, network.said)
        reader = PatientReader(past, None, _pause, secrets.randbelow)
        store = EventFile(folder / "events.sqlite")
        yields = YieldService(reader, store, network, lambda: time.monotonic_ns() // 10**6)
        contracts = network.contracts
        multicall = Multicall(node, contracts.multicall, arb_sys=contracts.arb_sys)
        balances = OnChainBalances(multicall, network)
        service = StatementService(yields, reader, balances, store, network)
        return await service.check(stated, heard)


async def _pause(milliseconds: int) -> None:
    await asyncio.sleep(milliseconds / 1000)


def told_once(tell: Say) -> Heard:
    """Tells each tenth of a long reading once, with the time that is left."""
    told = set()

    def heard(progress: Progress) -> None:
        tenth = int(progress.done * 10)
        if tenth not in told:
            told.add(tenth)
            left = f", about {_duration(progress.left_s)} left" if progress.left_s else ""
            tell(f"read {tenth * 10} %{left}; Ctrl+C stops")

    return heard


def _unheard(_: Progress) -> None:
    """Nobody sits before it."""


def _duration(seconds: int) -> str:
    minutes = -(-seconds // 60)
    return f"{minutes} min" if minutes > 1 else f"{seconds} s"


def _about(stated: Statement, network: Network) -> str:
    host, period = host_of(network.endpoint), stated.period
    return _plain(
        f"{stated.holder.account} on {network.name} (chain id {network.chain_id}),"
        f" {period.first} to {period.last}; node: {host}"
    )


def _told(check: Check, unlisted: set[MarketLine], own: tuple[str, ...], say: Say) -> Status:
    for line in check.lines:
        say(_line(line))
    for market in unlisted:
        say(
            _plain(f"unread   pool {market.address}: in no manifest of this wallet; taken as named")
        )
    for account in own:  # no node knows whose an account is
        say(f"note     account {account}: only the file says that it is the same holder's")
    if check.limit is not None:
        say(_plain(str(check.limit)))
    differs, unread = check.count(Verdict.DIFFERS), check.count(Verdict.UNREAD) + len(unlisted)
    agrees = check.count(Verdict.AGREES)
    say(f"{agrees} agree, {differs} differ, {unread} could not be read.")
    if differs:
        return Status.DIFFERS
    return Status.UNREAD if unread else Status.AGREES


def _line(line: Checked) -> str:
    if line.verdict is Verdict.DIFFERS:
        stated, found = line.stated or "nothing", line.found or "nothing"
        return _plain(
            f"{_WORDS[line.verdict]}  {line.name}: the file says {stated}, the node {found}"
        )
    return _plain(f"{_WORDS[line.verdict]}  {line.name}: {line.stated}")


def _plain(text: str) -> str:
    """`text` on one line of plain signs: what steers a terminal is written out."""
    return "".join(one if " " <= one <= "~" else ascii(one)[1:-1] for one in text)
