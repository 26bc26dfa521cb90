"""What the services keep, and where; `app` plugs an adapter into each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # What it speaks of is not loaded with it: half of the domain, before a page is seen.
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from gaib_wallet.domain.accounts import Account, Phrase
    from gaib_wallet.domain.attempts import Attempts
    from gaib_wallet.domain.changes import Change, ChangePage
    from gaib_wallet.domain.contacts import Contact
    from gaib_wallet.domain.drafts import Draft
    from gaib_wallet.domain.events import ChainEvent, Covered, EventKind, EventPage, Manners, Seal
    from gaib_wallet.domain.nav import Sighting, VaultState
    from gaib_wallet.domain.network import BlockStamp
    from gaib_wallet.domain.notices import Told
    from gaib_wallet.domain.pools import PoolSurvey
    from gaib_wallet.domain.portfolio import Portfolio
    from gaib_wallet.domain.remarks import Remark
    from gaib_wallet.domain.settings import Settings
    from gaib_wallet.domain.standing import Remembered
    from gaib_wallet.domain.transactions import (
        TxPlan,
        TxRecord,
    )
    from gaib_wallet.domain.units import Address
    from gaib_wallet.domain.yields import DealName
    from gaib_wallet.errors import StorageFault


class TxStore(Protocol):
    """Where transactions are kept; each call is on disk when it returns. Raises StorageFault."""

    async def put(self, record: TxRecord) -> None:
        """Keep `record`, replacing the one with its hash."""

    async def all(self, chain_id: int, account: Address) -> tuple[TxRecord, ...]:
        """Every record of an account on a chain, the newest first."""

    async def open(self, chain_id: int) -> tuple[TxRecord, ...]:
        """Every record that is not settled, the oldest first."""

    async def forget(self, chain_id: int) -> None:
        """Drop every record of a chain that has begun anew."""


class AccountBook(Protocol):
    """Names and addresses on disk. Writing raises StorageFault."""

    @property
    def accounts(self) -> tuple[Account, ...]:
        """Every account, in the order in which they were added."""

    @property
    def chosen(self) -> Account | None:
        """The account chosen last; the first one if none was."""

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        """What is known of the recovery words, in the order in which they came."""

    @property
    def expected(self) -> str:
        """The name of an account whose key is being kept; empty where none is."""

    def expect(self, name: str) -> None:
        """Keep the name of an account that comes, until one is added; none if it is empty."""

    def add(self, account: Account) -> None:
        """Keep `account` and choose it; one whose key came, or came anew, keeps its place.

        Raises AlreadyKnown.
        """

    def choose(self, address: Address) -> None:
        """Remember which account is looked at."""

    def rename(self, address: Address, name: str) -> None:
        """Call the account otherwise."""

    def move(self, address: Address, place: int) -> None:
        """Put the account to `place`, counted from 0."""

    def remove(self, address: Address) -> None:
        """Forget an account that is only watched. Raises StillSigning for another."""

    def keep(self, phrase: Phrase) -> None:
        """Keep what is known of `phrase`, in place of what was known of it before."""


class ContactBook(Protocol):
    """Contacts on disk. Writing raises StorageFault, and nothing is changed then."""

    @property
    def contacts(self) -> tuple[Contact, ...]:
        """All of them, in the order of their names."""

    @property
    def set_aside(self) -> Path | None:
        """Where contacts lie that could not be read; None where all could."""

    @property
    def unread(self) -> StorageFault | None:
        """Why contacts cannot be read, which are still in their place; None where they can."""

    def add(self, contact: Contact) -> None:
        """Keep somebody new. Raises AddressTaken, NameTaken."""

    def change(self, contact: Contact) -> None:
        """Keep `contact` in place of the one with its address. Raises NameTaken."""

    def remove(self, address: Address) -> None:
        """Forget the contact."""


class AttemptStore(Protocol):
    """How often the password was wrong, over restarts."""

    def load(self) -> Attempts:
        """What was kept; none where nothing was, or nothing that can be read."""

    def save(self, attempts: Attempts) -> None:
        """Keep `attempts`. Raises StorageFault."""


class Copies(Protocol):
    """Files that a person keeps elsewhere. Both methods block: call them off the loop."""

    def save(self, path: Path, content: bytes, *, replaces: bool) -> None:
        """Write a file that nobody else may read.

        Raises AlreadyThere unless it `replaces` what is there, StorageFault.
        """

    def read(self, path: Path) -> bytes:
        """All of a file, but not more than a vault can have. Raises StorageFault."""


class DraftFiles(Protocol):
    """Plans in files that a person carries elsewhere. All block: call them off the loop."""

    def read(self, path: Path) -> Draft:
        """The plan in a file, of which nothing is believed yet.

        Raises NotADraft, NewerFile, StorageFault.
        """

    def write(self, path: Path, draft: Draft) -> None:
        """Write a file, in place of what is there: the system's dialog has asked.

        Raises WalletsOwn, StorageFault.
        """

    def write_safe_batch(self, path: Path, plan: TxPlan, name: str, made_at: datetime) -> None:
        """As `write`, a batch that Safe's transaction builder takes.

        Raises NotForAFile besides.
        """


class StandingStore(Protocol):
    """What the contracts of each chain were, on disk. Every method raises StorageFault."""

    def load(self, chain_id: int) -> Remembered:
        """What was kept; nothing where nothing was. Raises StandingUnreadable, NewerFile."""

    def save(self, chain_id: int, remembered: Remembered) -> None:
        """Keep `remembered` in place of what was kept of that chain."""

    def start_over(self) -> None:
        """Put away a file that cannot be read; all chains are learned anew then."""


class PoolStore(Protocol):
    """The pools that were found last, for the moment before the chain answers."""

    def load(self, chain_id: int) -> PoolSurvey | None:
        """What was kept; None where there is nothing, or nothing that can be read."""

    def save(self, chain_id: int, survey: PoolSurvey) -> None:
        """Keep `survey`. A disk that refuses is no reason to show nothing: it is logged."""


class NoticeStore(Protocol):
    """What was told of each chain. Both methods block: call them off the loop."""

    def load(self, chain_id: int) -> Told | None:
        """What was kept; None where there is nothing, or nothing that can be read."""

    def save(self, chain_id: int, told: Told) -> None:
        """Keep `told`. A disk that refuses is no reason to tell nothing: it is logged."""


class SettingsStore(Protocol):
    """Where settings are kept."""

    def save(self, settings: Settings) -> None:
        """Keep `settings`. Raises StorageFault."""


class Snapshots(Protocol):
    """The last portfolio of each account, for the moment before the chain answers."""

    def load(self, chain_id: int, account: Address) -> Portfolio | None:
        """What was kept; None where there is nothing, or nothing that can be read."""

    def save(self, chain_id: int, portfolio: Portfolio) -> None:
        """Keep `portfolio`. A disk that refuses is no reason to show nothing: it is logged."""


class EventStore(Protocol):
    """Events on disk, by stream. Every method blocks: call it off the loop. Raises StorageFault."""

    def hold(self) -> Callable[[], None]:
        """Let the file stay open until the answer is called: many calls take less time then."""

    def covered(self, stream: str) -> tuple[Covered, ...]:
        """Which blocks were read whole, oldest first, none of them touching the next."""

    def add(self, stream: str, page: EventPage, last: Seal) -> None:
        """Keep `page`; with what is kept already it covers blocks up to `last` without a gap."""

    def events(
        self, stream: str, first: int, last: int, kinds: Collection[EventKind] | None = None
    ) -> Iterable[ChainEvent]:
        """The events of those blocks, oldest first, not all of them in memory.

        Only of `kinds`, where they are named.
        """

    def forget(self, stream: str) -> None:
        """Drop everything of `stream`."""

    def cut(self, stream: str, last: Seal) -> None:
        """Drop what `stream` has after block `last`, which is one of those that were read."""

    def anchor(self) -> tuple[BlockStamp, VaultState] | None:
        """The vault's books at the last block that was final when they were kept."""

    def keep_anchor(self, at: BlockStamp, state: VaultState) -> None:
        """Replace the anchor."""

    def deals(self) -> tuple[DealName, ...]:
        """The deals as they were kept last."""

    def keep_deals(self, deals: Sequence[DealName]) -> None:
        """Replace the deals."""

    def sightings(self) -> tuple[Sighting, ...]:
        """Prices that were read of the vault, and not said by its events; oldest first."""

    def keep_sightings(self, sightings: Sequence[Sighting]) -> None:
        """Add `sightings`; a later one of the same block stands in place of an earlier one."""

    def forget_sightings(self, first: int) -> None:
        """Drop those of block `first` and later."""

    def manners(self, endpoint: str) -> Manners | None:
        """What was learned of that node; the file does not hold its address."""

    def keep_manners(self, endpoint: str, manners: Manners) -> None:
        """Replace what was learned of it."""


class RemarkStore(Protocol):
    """Labels and notes of transactions, of every network."""

    @property
    def set_aside(self) -> Path | None:
        """Where the file lies that could not be read; None where it could."""

    @property
    def unread(self) -> StorageFault | None:
        """Why the file cannot be read, which is still in its place; None where it can."""

    def of_chain(self, chain_id: int) -> Mapping[str, Remark]:
        """All of a network, by the hash of their transaction."""

    def put(self, chain_id: int, tx_hash: str, remark: Remark) -> None:
        """Keep `remark`; an empty one is forgotten. Blocks. Raises StorageFault: all as before."""

    def forget(self, chain_id: int) -> None:
        """Drop all of a chain that has begun anew. Blocks. Raises StorageFault."""


class ChangeStore(Protocol):
    """What changed on chain, of one network: a cache. All of it blocks, and raises StorageFault."""

    def covered(self) -> tuple[Covered, ...]:
        """Which blocks were read whole, oldest first, none of them touching the next."""

    def add(self, page: ChangePage, last: Seal) -> None:
        """Keep `page`; with what is kept already it covers blocks up to `last` without a gap."""

    def changes(self, first: int, last: int) -> tuple[Change, ...]:
        """All that is kept of those blocks, newest first."""

    def forget(self) -> None:
        """Drop everything."""
