"""What a window has at hand for the process that holds the keys: a folder, and a cheap password."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

from gaib_wallet.domain.routes import Way
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.transactions import TxPlan, TxRequest
from gaib_wallet.domain.units import Address
from gaib_wallet.keys.bounds import KdfCost
from gaib_wallet.keys.process import VaultProcess
from gaib_wallet.storage.paths import VaultPaths
from gaib_wallet.storage.vaults import VaultFolder
from tests.keys.plans import (
    CURVE_SWAP,
    FEE,
    V3,
    amount,
    exchange_plan,
    permit_of,
    permitted,
    route,
)
from tests.keys.venues import V4

CHEAP = KdfCost(16, 1, 2)
PASSWORD = b"correct horse"
KEY = b"17" * 32


def paths(folder: Path, name: str = "main") -> VaultPaths:
    """Where the vault `name` is in `folder`."""
    return VaultPaths(folder / name)


@asynccontextmanager
async def window(
    folder: Path,
    name: str = "main",
    cost: KdfCost = CHEAP,
    command: Sequence[str] | None = None,
    patience_s: int = 60,
) -> AsyncIterator[VaultProcess]:
    """A vault of `folder`, whether there is one or not, until the window is closed."""
    vault = VaultProcess(VaultFolder(paths(folder, name)), cost, command, patience_s)
    try:
        yield vault
    finally:
        await vault.aclose()


async def make(vault: VaultProcess) -> Address:
    """Make it, under PASSWORD, with KEY in it; the address of that."""
    await vault.make(Secret(PASSWORD))
    return (await vault.import_key(Secret(KEY))).address


def request_of(account: Address, nonce: int = 0) -> TxRequest:
    """What `account` may sign: the allowance of a swap on the demo chain."""
    return TxRequest(replace(CURVE_SWAP, account=account), nonce, FEE)


def permit_plan_of(account: Address, nonce: int = 7) -> TxPlan:
    """A swap of `account` on the demo chain whose allowance it may sign as a permit."""
    pay, expected = amount("100", "AID"), amount("99.8", "USDC")
    swap = exchange_plan(route(Way.UNISWAP_V3, V3), pay, expected, account=account)
    return permitted(swap, replace(permit_of(pay, account), nonce=nonce))


def manager_plan_of(account: Address, nonce: int = 7) -> TxPlan:
    """A swap of `account` in the demo chain's v4, whose payment it may allow by signature."""
    through, pay = route(Way.UNISWAP_V4, V4), amount("100", "AID")
    return exchange_plan(through, pay, amount("99.8", "USDC"), account=account, nonce=nonce)
