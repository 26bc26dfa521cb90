"""A book of seven deals and what stands around it, for tests about the backing."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction

from gaib_wallet.domain.backing import Backing, Reserves
from gaib_wallet.domain.changes import Change, ChangeKind, ChangeLog, ChangePage
from gaib_wallet.domain.deals import AssetClass, Deal, DealKind, DealStatus, Workload
from gaib_wallet.domain.events import Covered, Seal
from gaib_wallet.domain.nav import VaultState
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.observed import Observed
from gaib_wallet.domain.units import USD, Address, Bps, TokenAmount
from gaib_wallet.errors import BlockGone, WalletError
from tests.builders import ACCOUNT, AID, aid, said

NOW = datetime(2026, 11, 30, 12, 5, tzinfo=UTC)
AT = BlockStamp(713, NOW)
OTHER = Address("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")


def day(year: int, month: int, day_of_month: int) -> datetime:
    return datetime(year, month, day_of_month, tzinfo=UTC)


def usd(plain_text: str) -> TokenAmount:
    return TokenAmount.parse(plain_text, USD)


def ago(**passed: int) -> datetime:
    return NOW - timedelta(**passed)


def deal(
    number: int = 1, outstanding: str = "3200000", cover: str = "1.42", **changes: object
) -> Deal:
    """A debt deal over H100 that was heard 38 minutes ago."""
    owed = aid(outstanding)
    made = Deal(
        number=number,
        kind=DealKind.DEBT,
        asset_class=AssetClass.GPU,
        workload=Workload.TRAINING,
        status=DealStatus.ACTIVE,
        borrower="Tokyo GPU cloud",
        host="Host in Tokyo",
        model="H100",
        units=512,
        service_contract="Three years, take or pay",
        portfolio=f"SP {number}",
        underwriter="Underwriter A",
        principal=aid("3500000"),
        outstanding=owed,
        interest=aid("210000"),
        collateral=TokenAmount(int(owed.raw * Fraction(cover)), owed.token),
        started_at=day(2025, 12, 15),
        ends_at=day(2027, 3, 15),
        rate=Bps(1400),
        heard_at=ago(minutes=38),
        utilisation=Bps(8100),
        gpu_hours=3_400_000,
        attestation="",
        attested_at=None,
        marked_loss=aid("0"),
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # by field name


def book() -> tuple[Deal, ...]:
    """Two debts, a share, a hybrid that moved, robots that are silent, a default, one repaid."""
    return (
        deal(1),
        deal(
            2,
            "2750000",
            "1.36",
            host="Host in Bangkok",
            borrower="Bangkok GPU cloud",
            model="H200",
            units=256,
            workload=Workload.INFERENCE,
            rate=Bps(1250),
            ends_at=day(2027, 6, 30),
            heard_at=ago(minutes=22),
        ),
        deal(
            3,
            "2400000",
            "1.31",
            kind=DealKind.EQUITY,
            host="Host in Singapore",
            borrower="Singapore GPU cloud",
            model="B200",
            units=128,
            workload=Workload.RENTAL,
            rate=Bps(6200),
            ends_at=day(2028, 8, 31),
            heard_at=ago(minutes=12),
        ),
        deal(
            4,
            "2900000",
            "1.33",
            kind=DealKind.HYBRID,
            status=DealStatus.TRANSFERRED,
            host="Host in Frankfurt",
            borrower="Frankfurt GPU cloud",
            model="H200",
            units=192,
            workload=Workload.INFERENCE,
            rate=Bps(900),
            ends_at=day(2028, 2, 28),
            heard_at=ago(minutes=31),
            attestation="0123456789abcdef" * 4,
            attested_at=ago(days=10),
            marked_loss=aid("40000"),
        ),
        deal(
            5,
            "2382378.80",
            "1.38",
            asset_class=AssetClass.ROBOTICS,
            host="Host in Osaka",
            borrower="Osaka robotics",
            model="Robot",
            units=60,
            workload=Workload.RENTAL,
            rate=Bps(1350),
            ends_at=day(2027, 11, 30),
            heard_at=ago(days=2),
            gpu_hours=90_000,
        ),
        deal(
            6,
            "0",
            status=DealStatus.LIQUIDATED,
            host="Host in Taipei",
            borrower="Taipei GPU cloud",
            model="A100",
            units=320,
            workload=Workload.RENTAL,
            ends_at=day(2026, 12, 31),
        ),
        deal(
            7,
            "0",
            status=DealStatus.REPAID,
            host="Host in Seoul",
            borrower="Seoul GPU cloud",
            units=96,
            ends_at=day(2026, 9, 30),
        ),
    )


def backing(**changes: object) -> Backing:
    """The whole story: 101.2 % of reserves, cover 1.36, one deal silent."""
    made = Backing(
        at=AT,
        aid_supply=aid("20412806.18"),
        reserves=Reserves(
            tbills=usd("6196535.82"),
            stables=usd("826204.78"),
            deals=usd("13632378.80"),
            as_of=ago(days=2),
        ),
        deals=book(),
        vault=VaultState(
            assets=aid("17500000").raw, shares=said("16158818").raw, losses=aid("40000").raw
        ),
        shares=said("9000"),
        aid=AID,
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # by field name


def change_log() -> ChangeLog:
    """Twelve acts, the newest first."""
    newest = (
        change(ChangeKind.RESERVES, 2),
        change(ChangeKind.ATTESTED, 10, deal=4),
        change(ChangeKind.LOSS_MARKED, 24, deal=4, amount=aid("40000")),
        change(ChangeKind.HOST, 40, deal=4, name="Frankfurt"),
        change(ChangeKind.STATUS, 41, deal=4, status=DealStatus.TRANSFERRED),
        change(ChangeKind.STATUS, 61, deal=7, status=DealStatus.REPAID),
        change(ChangeKind.LOSS_BOOKED, 91, deal=6, amount=aid("72000")),
        change(ChangeKind.STATUS, 121, deal=6, status=DealStatus.LIQUIDATED),
        change(ChangeKind.DENIED, 150, contract="AID", accounts=(ACCOUNT, OTHER)),
        change(ChangeKind.FUNDED, 200, deal=5, amount=aid("2400000")),
        change(ChangeKind.CODE, 300, contract="sAID", accounts=(OTHER,)),
        change(ChangeKind.ROLE_GIVEN, 395, contract="AID", name="MINTER_ROLE", accounts=(ACCOUNT,)),
    )
    return ChangeLog(1, AT.number, newest, is_complete=True)


def change(kind: ChangeKind, days: int, contract: str = "deals", **changes: object) -> Change:
    """An act some days before the block of `backing`."""
    at = BlockStamp(AT.number - days, ago(days=days))
    made = Change(at, 0, kind, contract, tx_hash=f"0x{days:064x}", address=OTHER)
    return replace(made, **changes)  # type: ignore[arg-type]  # by field name


class FakeBacking:
    """A `BackingReader` that says what a test wants said, in pages of `span` blocks."""

    def __init__(self, *changes: Change, span: int = 1_000_000) -> None:
        self.said = backing()
        self.fault: WalletError | None = None
        self.log_fault: WalletError | None = None
        self.accounts: list[Address | None] = []
        self.pages: list[tuple[int, int]] = []
        self.changed = list(changes)
        self.observed = Observed(AT, aid_supply=aid("20412806.18"))
        self.observe_fault: WalletError | None = None
        self.old_supplies: dict[int, TokenAmount] = {}
        self.asked_supplies: list[Sequence[int]] = []
        self.final_depth = 64
        self.oldest = 0
        self.chain = "0x"
        self._span = span

    async def read(self, account: Address | None) -> Backing:
        self.accounts.append(account)
        if self.fault:
            raise self.fault
        return self.said

    async def changes(self, first: int, last: int) -> ChangePage:
        self.pages.append((first, last))
        if self.log_fault:
            raise self.log_fault
        start = max(first, last - self._span + 1)
        if start < self.oldest:
            raise BlockGone
        found = (one for one in self.changed if start <= one.at.number <= last)
        return ChangePage(start, last, tuple(sorted(found, key=lambda one: one.at.number)))

    async def observe(self) -> Observed:
        if self.observe_fault:
            raise self.observe_fault
        return self.observed

    async def supplies(self, blocks: Sequence[int]) -> Mapping[int, TokenAmount]:
        self.asked_supplies.append(blocks)
        if self.fault:
            raise self.fault
        return {one: self.old_supplies[one] for one in blocks if one in self.old_supplies}

    async def final(self, head: int) -> Seal:
        return self._seal(max(0, head - self.final_depth))

    async def seal(self, number: int) -> Seal | None:
        return self._seal(number)

    def _seal(self, number: int) -> Seal:
        return Seal(number, number, f"{self.chain}{number:x}")


class FakeChangeStore:
    """A `ChangeStore` in memory; a contract test holds it against the file."""

    def __init__(self) -> None:
        self.kept: dict[tuple[int, int], Change] = {}
        self.runs: list[Covered] = []
        self.fault: WalletError | None = None

    def covered(self) -> tuple[Covered, ...]:
        if self.fault:
            raise self.fault
        return tuple(sorted(self.runs, key=lambda one: one.first))

    def add(self, page: ChangePage, last: Seal) -> None:
        first, seal = page.first, last
        for one in tuple(self.runs):
            if one.first <= seal.number + 1 and one.last.number >= first - 1:
                self.runs.remove(one)
                first = min(first, one.first)
                seal = max(seal, one.last, key=lambda found: found.number)
        self.runs.append(Covered(first, seal))
        self.kept |= {(one.at.number, one.log_index): one for one in page.changes}

    def changes(self, first: int, last: int) -> tuple[Change, ...]:
        places = sorted(self.kept, reverse=True)
        return tuple(self.kept[place] for place in places if first <= place[0] <= last)

    def forget(self) -> None:
        self.kept.clear()
        self.runs.clear()
