"""Every store of the wallet under one form: write the n-th thing, and say what is there."""

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from eth_utils.address import to_checksum_address

from gaib_wallet.domain.accounts import Account, AccountKind
from gaib_wallet.domain.events import ChainEvent, EventKind, EventPage, Seal
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.portfolio import Portfolio
from gaib_wallet.domain.settings import Settings
from gaib_wallet.domain.units import ETH, Address, TokenAmount
from gaib_wallet.keys import hd, wire
from gaib_wallet.keys.bounds import KdfCost
from gaib_wallet.keys.desk import Desk
from gaib_wallet.services.yields import YieldService
from gaib_wallet.storage.accounts import AccountFile
from gaib_wallet.storage.events import EventFile
from gaib_wallet.storage.paths import VaultPaths
from gaib_wallet.storage.settings import SettingsFile
from gaib_wallet.storage.snapshots import SnapshotFolder
from gaib_wallet.storage.transactions import TransactionFile
from gaib_wallet.storage.vaults import VaultFolder
from tests.builders import ACCOUNT, NETWORK, USDC
from tests.storage.records import CHAIN_ID, FEE, PLAN, START, record
from tests.vault import Vault
from tests.yield_world import FakeYieldReader

VAULT_PASSWORD = b"correct horse"
CHEAPEST = KdfCost(8, 1, 1)
EVENTS_A_PAGE = 20
_STREAM = "vault"
_FIRST = 10


class Store(Protocol):
    """A store in a folder, opened anew by each of them. `write` returns once it is kept."""

    def __init__(self, folder: Path) -> None: ...

    def write(self, number: int) -> None:
        """Keep the thing of that number, which comes after all before it."""

    def kept(self) -> int:
        """How many are there, from the first on; AssertionError if anything is damaged."""


class Transactions:
    def __init__(self, folder: Path) -> None:
        self._file = TransactionFile(folder / "transactions.sqlite")

    def write(self, number: int) -> None:
        asyncio.run(self._file.put(replace(record(number), plan=PLAN.bare(), fee=FEE)))

    def kept(self) -> int:
        assert self._file.set_aside is None
        found = asyncio.run(self._file.all(CHAIN_ID, ACCOUNT))
        self._file.close()
        assert [one.nonce for one in reversed(found)] == list(range(len(found)))
        assert all((one.plan, one.fee) == (PLAN.bare(), FEE) for one in found)
        return len(found)


class Chosen:
    """The settings; each is one minute more until the wallet locks."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = SettingsFile(folder / "settings.json")

    def write(self, number: int) -> None:
        self._file.save(Settings(language="es", lock_after_min=number + 1))

    def kept(self) -> int:
        found = self._file.load()
        assert not [path for path in self._folder.iterdir() if "damaged" in path.name]
        return found.lock_after_min if found.language else 0


class Accounts:
    def __init__(self, folder: Path) -> None:
        self._file = AccountFile(folder / "accounts.json")

    def write(self, number: int) -> None:
        self._file.add(Account(f"Account {number}", _address(number), AccountKind.WATCH))

    def kept(self) -> int:
        assert self._file.set_aside is None
        found = [one.address for one in self._file.accounts]
        assert found == [_address(number) for number in range(len(found))]
        return len(found)


class Vaults:
    """A vault that changes with each write: by one more key, and now and then by its password.

    What the signer's process does is done here in this one, so that a life is short.
    """

    def __init__(self, folder: Path) -> None:
        self._files = VaultFolder(VaultPaths(folder / "main"))
        self._desk = Desk({})
        sealed = self._files.read()
        if sealed is None:
            self._keep(wire.Make(bytearray(VAULT_PASSWORD), CHEAPEST))
        else:
            self._told = self._desk.answer(wire.Unlock(bytearray(VAULT_PASSWORD), sealed, CHEAPEST))

    def write(self, number: int) -> None:
        self._keep(wire.ImportKey(bytearray(f"{number + 1:064x}", "ascii")))
        password = bytearray(VAULT_PASSWORD)
        self._keep(wire.ChangePassword(password, password, CHEAPEST))

    def kept(self) -> int:
        assert isinstance(self._told, wire.Opened)
        keys = (f"{number + 1:064x}" for number in range(len(self._told.held)))
        held = [hd.address_of(bytes.fromhex(key)) for key in keys]
        assert [one.address for one in self._told.held] == held
        return len(held)

    def _keep(self, question: wire.Question) -> None:
        told = self._desk.answer(question)
        assert isinstance(told, wire.Opened)
        assert told.sealed is not None
        self._files.write(told.sealed)
        self._desk.answer(wire.Settle(is_kept=True))
        self._told = told


class Snapshots:
    """The last portfolio; each owns one more."""

    def __init__(self, folder: Path) -> None:
        self._files = SnapshotFolder(folder / "snapshots")

    def write(self, number: int) -> None:
        self._files.save(CHAIN_ID, replace(_PORTFOLIO, holdings=(TokenAmount(number + 1, USDC),)))

    def kept(self) -> int:
        found = self._files.load(CHAIN_ID, ACCOUNT)
        return found.owned(USDC).raw if found else 0


class Events:
    """Pages of events, a block each."""

    def __init__(self, folder: Path) -> None:
        self._file = EventFile(folder / "events.sqlite")

    def write(self, number: int) -> None:
        events = tuple(
            ChainEvent(number, index, number, bytes(32), EventKind.DEPOSITED, 0, 10**24, 10**24)
            for index in range(EVENTS_A_PAGE)
        )
        page = EventPage(number, number, events)
        self._file.add(_STREAM, page, Seal(number, number, f"{number:x}"))

    def kept(self) -> int:
        covered = self._file.covered(_STREAM)
        count = covered[0].last.number + 1 if covered else 0
        assert [one.first for one in covered] == [0][: len(covered)]
        found = [(event.block, event.log_index) for event in self._file.events(_STREAM, 0, 10**9)]
        assert found == [(block, index) for block in range(count) for index in range(EVENTS_A_PAGE)]
        return count


class Histories:
    """The past of a vault as a walk keeps it; each write is one more deposit, and a walk."""

    def __init__(self, folder: Path) -> None:
        self._file = EventFile(folder / "history.sqlite")

    def write(self, number: int) -> None:
        reader = FakeYieldReader(_vault(number + 1))
        reader.open_blocks, reader.page_size = 0, 3
        network = replace(NETWORK, launch_block=_FIRST)
        service = YieldService(reader, self._file, network, lambda: 0)
        facts = asyncio.run(service.sync(ACCOUNT, lambda _: None))
        assert facts.history.is_complete

    def kept(self) -> int:
        covered = self._file.covered(_STREAM)
        assert [one.first for one in covered] == [_FIRST][: len(covered)]
        count = covered[0].last.number - _FIRST + 1 if covered else 0
        events = list(self._file.events(_STREAM, 0, 10**9))
        assert events == _vault(count).events
        return count


STORES: dict[str, type[Store]] = {
    "transactions": Transactions,
    "settings": Chosen,
    "accounts": Accounts,
    "vaults": Vaults,
    "snapshots": Snapshots,
    "events": Events,
    "history": Histories,
}
_PORTFOLIO = Portfolio(
    account=ACCOUNT,
    at=BlockStamp(1, START),
    native=TokenAmount(0, ETH),
    holdings=(),
    prices=None,
    market_aid=None,
    request=None,
    eth_usd=None,
    usdc_usd=None,
    allowances=(),
)


def _vault(deposits: int) -> Vault:
    vault = Vault()
    for number in range(deposits):
        vault.deposit((number + 1) * 10**18)
    return vault


def _address(number: int) -> Address:
    return Address(to_checksum_address(f"0x{number + 1:040x}"))
