"""The sAID contract's arithmetic in Python, which writes down its own events."""

from collections import defaultdict
from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from gaib_wallet.domain.events import ChainEvent, Covered, EventKind, Seal
from gaib_wallet.domain.nav import VaultState
from gaib_wallet.domain.network import BlockStamp
from tests.builders import V3_SAID_POOL

OWN, OTHER = "own", "other"
ONE = 10**18
LAUNCH = datetime(2025, 12, 1, tzinfo=UTC)
FEE_BPS = 2_000
MARKET = int(V3_SAID_POOL.address, 16)


class Vault:
    """Every act is a block of its own, `gap` after the one before."""

    def __init__(self, gap: timedelta = timedelta(days=1)) -> None:
        self.assets = self.supply = 0
        self.marks: defaultdict[int, int] = defaultdict(int)
        self.held: defaultdict[str, int] = defaultdict(int)
        self.aid: defaultdict[str, int] = defaultdict(int)
        self.queued: defaultdict[str, int] = defaultdict(int)
        self.block = 9
        self.now = LAUNCH - gap
        self.events: list[ChainEvent] = []
        self.flows: list[ChainEvent] = []
        self._gap = gap
        self._index = 0

    @property
    def losses(self) -> int:
        return sum(self.marks.values())

    @property
    def state(self) -> VaultState:
        return VaultState(self.assets, self.supply, self.losses)

    @property
    def at(self) -> BlockStamp:
        return BlockStamp(self.block, self.now)

    def covered(self, first: int = 10, last: int | None = None) -> Covered:
        number = self.block if last is None else last
        time = int((self.now - self._gap * (self.block - number)).timestamp())
        return Covered(first, Seal(number, time, f"0x{number:x}"))

    def between(self, first: int, last: int) -> list[ChainEvent]:
        return [event for event in self.events if first <= event.block <= last]

    def tick(self, days: int = 0) -> None:
        self.block += 1
        self.now += self._gap + timedelta(days=days)
        self._index = 0

    def deposit(self, assets: int, who: str = OTHER) -> None:
        shares = assets * (self.supply + 1) // (self.assets + 1)
        if shares == 0:
            return
        self.tick()
        self.assets += assets
        self.supply += shares
        self.held[who] += shares
        self.aid[who] -= assets
        self._emit(EventKind.DEPOSITED, who, assets=assets, shares=shares)

    def unstake(self, shares: int, who: str = OTHER) -> None:
        shares = min(shares, self.held[who])
        assets = shares * (self.assets - self.losses + 1) // (self.supply + 1)
        if assets == 0:
            return
        self.tick()
        self.assets -= assets
        self.supply -= shares
        self.held[who] -= shares
        self.queued[who] += assets
        self._emit(EventKind.WITHDRAWN, who, assets=assets, shares=shares)

    def report(self, gross: int, deal: int = 1, *, same_block: bool = False) -> None:
        if not same_block:
            self.tick()
        fee = -(-gross * FEE_BPS // 10_000)
        self.assets += gross - fee
        self._emit(EventKind.YIELD_REPORTED, subject=deal, assets=gross, fee=fee)

    def mark(self, amount: int, deal: int = 1) -> None:
        if self.losses - self.marks[deal] + amount > self.assets:
            return
        self.tick()
        self.marks[deal] = amount
        self._emit(EventKind.LOSS_MARKED, subject=deal, assets=amount)

    def lose(self, amount: int, deal: int = 1, *, same_block: bool = False) -> None:
        freed = min(amount, self.marks[deal])
        if amount > self.assets or self.losses - freed > self.assets - amount:
            return
        if not same_block:
            self.tick()
        self.assets -= amount
        self.marks[deal] -= freed
        self._emit(EventKind.LOSS_REPORTED, subject=deal, assets=amount)

    def move(self, kind: EventKind, shares: int, assets: int = 0) -> None:
        """Shares between the account and somebody else, past the vault."""
        comes = kind in {EventKind.BOUGHT, EventKind.RECEIVED}
        giver, taker = (OTHER, OWN) if comes else (OWN, OTHER)
        shares = min(shares, self.held[giver])
        if shares == 0:
            return
        self.tick()
        self.held[giver] -= shares
        self.held[taker] += shares
        self.aid[giver] += assets
        self.aid[taker] -= assets
        event = self._event(kind, shares=shares, assets=assets)
        self.flows.append(event)

    def trade(self, assets: int, shares: int) -> None:
        self.tick()
        self._emit(EventKind.TRADED, subject=MARKET, assets=assets, shares=shares)

    def _emit(self, kind: EventKind, who: str = "", **amounts: int) -> None:
        event = self._event(kind, **amounts)
        self.events.append(event)
        if who == OWN:
            self.flows.append(event)

    def _event(self, kind: EventKind, **amounts: int) -> ChainEvent:
        self._index += 1
        time = int(self.now.timestamp())
        tx_hash = bytes([self.block % 256, self._index % 256]) * 16
        return ChainEvent(self.block, self._index, time, tx_hash, kind, **amounts)


amounts = st.integers(1, 10**6).map(ONE.__mul__) | st.integers(1, 10**24)
deals = st.integers(0, 3)
who = st.sampled_from([OWN, OTHER])
acts = st.one_of(
    st.tuples(st.just("deposit"), amounts, who),
    st.tuples(st.just("unstake"), amounts, who),
    st.tuples(st.just("report"), amounts, deals),
    st.tuples(st.just("mark"), amounts, deals),
    st.tuples(st.just("lose"), amounts, deals),
)


@st.composite
def lives(draw: st.DrawFn) -> Vault:
    """A vault after a random life, which began with somebody's deposit."""
    vault = Vault()
    vault.deposit(draw(amounts) + ONE)
    for name, amount, other in draw(st.lists(acts, max_size=30)):
        getattr(vault, name)(amount, other)
    return vault


def year() -> Vault:
    """Eleven monthly steps, up to 1.083; the eighth is a loss that was marked before."""
    vault = Vault(gap=timedelta(0))
    vault.now = LAUNCH
    vault.deposit(18_000_000 * ONE)
    vault.now = LAUNCH + timedelta(days=4)
    vault.deposit(9_000 * ONE, OWN)
    for month in range(1, 12):
        vault.now = LAUNCH.replace(year=2026, month=month)
        grown = {7: 380, 8: 200, 9: 900, 10: 900, 11: 850}.get(month, 898)
        gross = vault.assets * grown // 100_000 * 10 // 8
        vault.report(gross * 6 // 10, deal=1)
        vault.report(gross * 3 // 10, deal=2, same_block=True)
        vault.report(gross - gross * 9 // 10, deal=0, same_block=True)
        if month == 7:
            vault.now += timedelta(days=13)
            vault.mark(vault.assets * 61 // 10_000)
        if month == 8:
            vault.lose(vault.marks[1], same_block=True)
    vault.now += timedelta(days=6)
    vault.mark(vault.assets * 22 // 10_000, deal=2)
    vault.trade(10_690, 10_000)
    vault.now = datetime(2026, 11, 30, 12, tzinfo=UTC)
    vault.block += 1
    return vault
