"""A vault that says only what ERC-4626 asks of it, rounds otherwise, and remembers how it was."""

from bisect import bisect_right
from fractions import Fraction

from hypothesis import strategies as st
from typing_extensions import override

from gaib_wallet.domain.events import EventKind
from gaib_wallet.domain.nav import END_OF_BLOCK, NavSource, Sighting
from tests.vault import ONE, OTHER, Vault

BPS = 10_000
_SAID = {EventKind.DEPOSITED, EventKind.WITHDRAWN, EventKind.TRADED}


class SeenVault(Vault):
    """Between two acts pass `apart` blocks. `said` are the kinds of events that it emits.

    Its first share costs 3 AID, and of nothing there is one more than there is.
    """

    def __init__(self, apart: int = 7, said: frozenset[EventKind] = frozenset(_SAID)) -> None:
        super().__init__()
        self.apart = apart
        self.said = said
        self.moved: list[int] = []
        self._was: list[tuple[int, int, Fraction, Fraction]] = []

    @override
    def tick(self, days: int = 0) -> None:
        self._remember()
        super().tick(days)
        self.block += self.apart - 1

    @override
    def deposit(self, assets: int, who: str = OTHER) -> None:
        shares = -(-assets * self.supply // self.assets) if self.assets else assets // 3
        self.tick()
        self.assets += assets
        self.supply += shares
        self.held[who] += shares
        self._emit(EventKind.DEPOSITED, who, assets=assets, shares=shares)

    def grow(self, bps: int) -> None:
        """What it earns, of which it says nothing unless `said` has YIELD_REPORTED."""
        self.tick()
        self.moved.append(self.block)
        gain = self.assets * bps // BPS
        self.assets += gain
        self._emit(EventKind.YIELD_REPORTED, subject=1, assets=gain)

    def shrink(self, bps: int) -> None:
        self.tick()
        self.moved.append(self.block)
        loss = self.assets * bps // BPS
        self.assets -= loss
        self._emit(EventKind.LOSS_REPORTED, subject=1, assets=loss)

    def expect_loss(self, bps: int) -> None:
        self.mark(self.assets * bps // BPS, deal=len(self.marks) + 2)

    def leave(self, bps: int) -> None:
        self.unstake(self.held[OTHER] * bps // BPS)

    def at_end_of(self, block: int) -> Sighting | None:
        """Both prices as they were once `block` was over."""
        self._remember()
        place = bisect_right(self._was, block, key=lambda one: one[0]) - 1
        if place < 0:
            return None
        _, time, deposit, unstaking = self._was[place]
        return Sighting(block, END_OF_BLOCK, time, b"", deposit, unstaking, NavSource.ARCHIVE)

    @override
    def _emit(self, kind: EventKind, who: str = "", **amounts: int) -> None:
        if kind in self.said:
            super()._emit(kind, who, **amounts)

    def _remember(self) -> None:
        if self.supply and (not self._was or self._was[-1][0] != self.block):
            nav = Fraction(self.assets, self.supply)
            exit_nav = Fraction(self.assets - self.losses, self.supply)
            self._was.append((self.block, int(self.now.timestamp()), nav, exit_nav))


amounts = st.integers(1, 10**6).map(ONE.__mul__) | st.integers(1, 10**10)
acts = st.one_of(
    st.tuples(st.just("deposit"), amounts),
    st.tuples(st.just("leave"), st.integers(1, 5_000)),
    st.tuples(st.just("grow"), st.integers(1, 300)),
    st.tuples(st.just("shrink"), st.integers(1, 300)),
    st.tuples(st.just("expect_loss"), st.integers(1, 50)),
)


@st.composite
def seen_lives(draw: st.DrawFn) -> SeenVault:
    """A vault after a random life, which began with somebody's deposit and ends now."""
    reports = frozenset({EventKind.YIELD_REPORTED}) if draw(st.booleans()) else frozenset()
    vault = SeenVault(draw(st.sampled_from([1, 2, 7, 1_000])), frozenset(_SAID) | reports)
    vault.deposit(900_000 * ONE)
    for name, amount in draw(st.lists(acts, max_size=20)):
        getattr(vault, name)(amount)
    vault.tick()
    return vault
