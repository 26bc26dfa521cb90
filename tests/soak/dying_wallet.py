"""Wallets that are killed between a plan and the end of what they signed.

Each question names a node, a folder, what the wallet does with a swap that waits, and a death: this
program forks a wallet, waits until it has a plan and has come some steps further, and kills it with
SIGKILL some time after that. It forks because the imports take a second.
"""

import asyncio
from contextlib import AsyncExitStack, suppress
from dataclasses import replace
from datetime import datetime
import json
import os
from pathlib import Path
import signal
import sys
import time

from gaib_wallet.app import adapters
from gaib_wallet.app.adapters import Chain, Disk
from gaib_wallet.demo import phrase
from gaib_wallet.demo.roles import cast
from gaib_wallet.demo.rpc import Rpc
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.routes import Order, Way
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.transactions import TxPlan, TxRecord
from gaib_wallet.domain.units import Address, Bps, TokenAmount
from gaib_wallet.keys.bounds import KdfCost
from gaib_wallet.keys.process import VaultProcess
from gaib_wallet.services.ports import Ledger, Signer
from gaib_wallet.services.replacing import ReplacementService
from gaib_wallet.services.routes import RouteService
from gaib_wallet.services.transactions import TransactionService
from gaib_wallet.storage import assets, networks
from gaib_wallet.storage.paths import Paths
from gaib_wallet.storage.vaults import VaultFolder

PASSWORD = b"correct horse"
COST = KdfCost(8, 1, 1)
PLANNED, FINAL = "planned", "final"
WAITS, SPEEDS_UP, CANCELS = "waits", "speeds up", "cancels"
"""What a wallet does once its swap was sent, and before a block has it."""
BLOCKS_UNTIL_FINAL = 3
TOLERANCE = Bps(50)


class HeadClock:
    """The time of the newest block, as somebody saw it last."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def now(self) -> datetime:
        return self._now


class Wallet:
    """What a window has behind it, for one network and one folder."""

    def __init__(
        self, network: Network, chain: Chain, disk: Disk, signer: Signer, now: datetime
    ) -> None:
        self.network = network
        self.chain = chain
        self.disk = disk
        self.transactions = TransactionService(
            chain.ledger, signer, disk.transactions, HeadClock(now), network, chain.calls
        )
        self.replacements = ReplacementService(
            chain.ledger, chain.calls, self.transactions, network
        )
        self._routes = RouteService(chain.routes, chain.calls, network)

    async def plan(self, account: Address) -> TxPlan:
        """Ten dollars over the Curve pool: an allowance, where none is left over, and the swap."""
        pay = TokenAmount(10 * 10**self.network.usdc.digits, self.network.usdc)
        comparison = await self._routes.compare(Order(account, pay, self.network.aid))
        offer = next(one for one in comparison.offers if one.route.way is Way.CURVE)
        return self._routes.plan(comparison, offer, TOLERANCE)


async def opened(network: Network, folder: Path, signer: Signer, cleanup: AsyncExitStack) -> Wallet:
    """A wallet over `network` that keeps its journal in `folder`."""
    chain = await adapters.open_chain(network, is_open, cleanup)
    ledger: Ledger = chain.ledger
    disk = await adapters.open_disk(Paths.below(folder), network, cleanup)
    return Wallet(network, chain, disk, signer, (await ledger.head()).mined_at)


def is_open() -> bool:
    """Nothing is locked here."""
    return True


def vault_of(folder: Path) -> VaultProcess:
    """The vault in `folder`, locked."""
    return VaultProcess(VaultFolder(Paths.below(folder).vault("main")), COST)


async def prepare(folder: Path) -> None:
    """Make the vault in `folder`, with the key of who pays."""
    Paths.below(folder).make()
    vault = vault_of(folder)
    with Secret(PASSWORD) as password, Secret(savings().key.hex().encode()) as key:
        await vault.make(password)
        await vault.import_key(key)
    await vault.aclose()


def demo_at(endpoint: str) -> Network:
    """The demo as its manifest knows it, at a node of a test."""
    network = networks.read(assets.root() / "demo.toml")
    return replace(network, endpoint=endpoint, is_demo=True)


def savings() -> phrase.Account:
    """Who pays."""
    return cast().savings


async def live(endpoint: str, folder: Path, then: str, told: int) -> None:
    """Plan, sign each step, and follow it to the end, telling how far it has come.

    `then` is one of WAITS, SPEEDS_UP, CANCELS.
    """
    async with AsyncExitStack() as cleanup:
        vault = vault_of(folder)
        cleanup.push_async_callback(vault.aclose)
        with Secret(PASSWORD) as password:
            await vault.unlock(password)
        wallet = await opened(demo_at(endpoint), folder, vault, cleanup)
        node = Rpc(int(endpoint.rpartition(":")[2]))
        plan = await wallet.plan(savings().address)
        _tell(told, PLANNED)
        steps = len(plan.calls)
        for step in range(1, steps + 1):
            checked = await wallet.transactions.check(plan.after(step - 1))
            record = await wallet.transactions.sign(checked, step, steps)
            _tell(told, record.tx_hash)
            if step == steps and then != WAITS:
                await _replace(wallet, record, then, told)
            await mine(node)
            await wallet.transactions.look(record)
        for _ in range(BLOCKS_UNTIL_FINAL):
            await mine(node)
            await wallet.transactions.look_at_open()
        _tell(told, FINAL)


async def _replace(wallet: Wallet, record: TxRecord, then: str, told: int) -> None:
    """Take the number of `record`, for the same again or for nothing."""
    service = wallet.replacements
    plan = await (service.cancel(record) if then == CANCELS else service.speed_up(record))
    checked = await wallet.transactions.check(plan)
    newer = await wallet.transactions.sign(checked, 1, 1)
    _tell(told, newer.tx_hash)


async def mine(node: Rpc) -> None:
    """One block more, twelve seconds later."""
    await asyncio.to_thread(node.ask, "evm_increaseTime", 12)
    await asyncio.to_thread(node.ask, "evm_mine")


def _tell(told: int, what: str) -> None:
    os.write(told, f"{what}\n".encode())


def main() -> None:
    for line in sys.stdin:
        number, endpoint, folder, then, steps, delay_us = json.loads(line)
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reader)
            _live(endpoint, Path(folder), then, writer)
        os.close(writer)
        with os.fdopen(reader) as told:
            marks: list[str] = [told.readline().strip() for _ in range(1 + steps)]
            time.sleep(delay_us / 1_000_000)
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            marks = [*filter(None, marks), *told.read().split()]
        sys.stdout.write(json.dumps([number, marks]) + "\n")
        sys.stdout.flush()


def _live(endpoint: str, folder: Path, then: str, told: int) -> None:
    """Live until killed; an error is written, and seen by what was told."""
    try:
        asyncio.run(live(endpoint, folder, then, told))
    except BaseException as error:  # noqa: BLE001 - this process has nobody else to tell
        _tell(told, f"bug:{error!r}".replace(" ", "_").replace("\n", "_"))
    finally:
        os._exit(0)


if __name__ == "__main__":
    main()
