"""Two accounts of one person, with AID, dollars and sAID, over a vault that others use, too.

Every act is a transaction, which leaves the events that the chain would tell each account.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from fractions import Fraction

from hypothesis import strategies as st

from gaib_wallet.domain.dollars import DollarPrices
from gaib_wallet.domain.earnings import Now, Position, position_of
from gaib_wallet.domain.events import ChainEvent, EventKind
from gaib_wallet.domain.movements import Movement, movements_of
from gaib_wallet.domain.units import Address, Token
from tests.builders import ACCOUNT, AID, CONTRACTS, NETWORK, POOL, SAID, USDC, V3_SAID_POOL
from tests.slow_ledger import SlowLedger
from tests.vault import ONE, OTHER, OWN, Vault

SPARE = "spare"
SPARE_ADDRESS = Address("0x00000000000000000000000000000000000000A2")
STRANGER = 0x51
ADDRESSES = {OWN: ACCOUNT, SPARE: SPARE_ADDRESS}
# A dollar in as many parts as an AID, so that a history of a few base units can be traded.
_USDC = replace(USDC, digits=18)
_NETWORK = replace(
    NETWORK, usdc=_USDC, usdt=None, pools=(replace(POOL, coins=(_USDC, AID)), V3_SAID_POOL)
)


Pick = Callable[[int, int], int]
"""A number between two, both included."""


def number(address: str | None) -> int:
    """An address as events have it."""
    assert address is not None
    return int(address, 16)


_VAULT = number(SAID.address)
_POOL = number(POOL.address)
_SHARE_POOL = number(V3_SAID_POOL.address)


@dataclass(frozen=True)
class Known:
    """What the wallet would make of all that happened."""

    movements: tuple[Movement, ...]
    spare: tuple[Movement, ...]
    position: Position
    spare_position: Position


Act = tuple[str, tuple[object, ...], dict[str, bool]]
"""A method of `Purse`, and what it is told."""


@dataclass(frozen=True)
class Kind:
    """An act: its method, what it is told beside an amount and an account, and of yes and no."""

    name: str
    between: tuple[int, int] | None = None
    flag: str = ""
    is_own: bool = True

    def act(self, most: int, pick: Pick) -> Act:
        """One of its kind, with an amount up to `most`."""
        said: list[object] = [] if self.name == "quote" else [pick(1, most)]
        if self.is_own:
            said.append((OWN, SPARE)[pick(0, 3) == 0])
        if self.between:
            said.append(pick(*self.between))
        return self.name, tuple(said), {self.flag: bool(pick(0, 1))} if self.flag else {}


class Purse(Vault):
    """The accounts OWN and SPARE. Their history is written as events and, while small, slowly."""

    def __init__(self, *, is_small: bool) -> None:
        super().__init__(timedelta(hours=7))
        self.coins: defaultdict[tuple[str, str], int] = defaultdict(int)
        self.streams: dict[str, list[ChainEvent]] = {OWN: [], SPARE: []}
        self.slow = {who: SlowLedger(is_kept=is_small) for who in ADDRESSES}
        self.market = Fraction(1)
        self.result = 0
        """AID that shares brought so far, less what they cost."""

    # What a person does.

    def swap_in(self, amount: int, who: str, per_mille: int, *, mints: bool = False) -> None:
        """Buy AID for dollars."""
        usd = max(1, amount * per_mille // 1_000)
        party = number(CONTRACTS.minter) if mints else _POOL
        self.tick()
        self._coin(who, _USDC, -usd, party)
        self._coin(who, AID, amount, 0 if mints else party)
        self.slow[who].aid_came(self.block, amount, Fraction(usd))

    def swap_out(self, amount: int, who: str, per_mille: int) -> None:
        """Sell AID for dollars."""
        amount = min(amount, self.coins[who, "AID"])
        if amount:
            usd = max(1, amount * per_mille // 1_000)
            self.tick()
            self._coin(who, AID, -amount, _POOL)
            self._coin(who, _USDC, usd, _POOL)
            self.slow[who].aid_went(amount, Fraction(usd))

    def stake(self, amount: int, who: str) -> None:
        """AID into the vault."""
        amount = min(amount, self.coins[who, "AID"])
        shares = amount * (self.supply + 1) // (self.assets + 1)
        if shares:
            self.tick()
            self._coin(who, AID, -amount, _VAULT)
            self.assets += amount
            self.supply += shares
            self.held[who] += shares
            self._say(who, EventKind.DEPOSITED, number(ADDRESSES[who]), amount, shares)
            self.result -= amount
            self.slow[who].staked(self.block, shares, amount)

    def ask(self, shares: int, who: str) -> None:
        """Shares for a place in the queue."""
        shares = min(shares, self.held[who])
        owed = shares * (self.assets - self.losses + 1) // (self.supply + 1)
        if owed:
            self.tick()
            self.assets -= owed
            self.supply -= shares
            self.held[who] -= shares
            self.queued[who] += owed
            self._say(who, EventKind.WITHDRAWN, number(ADDRESSES[who]), owed, shares)
            self.result += owed
            self.slow[who].asked(self.block, shares, owed, self._worth(owed))

    def pay(self, amount: int, who: str) -> None:
        """The queue pays, maybe in part."""
        amount = min(amount, self.queued[who])
        if amount:
            self.tick()
            self.queued[who] -= amount
            self._coin(who, AID, amount, _VAULT)
            self.slow[who].paid(amount)

    def buy(self, shares: int, who: str, per_mille: int, *, dollars: bool = False) -> None:
        """SAID on a market, for AID or, by way of AID, for dollars."""
        shares = min(shares, self.held[OTHER])
        aid = max(1, shares * per_mille // 1_000)
        if shares == 0 or (not dollars and aid > self.coins[who, "AID"]):
            return
        self.tick()
        self.held[OTHER] -= shares
        self.held[who] += shares
        if dollars:
            usd = max(1, aid * 999 // 1_000)
            self._coin(who, _USDC, -usd, _SHARE_POOL)
            worth = Fraction(usd)
        else:
            self._coin(who, AID, -aid, _SHARE_POOL)
            worth = self._worth(aid)
            self.slow[who].aid_went(aid, worth)
        self.result -= aid
        self._say(who, EventKind.BOUGHT, _SHARE_POOL, aid, shares)
        self.slow[who].shares_came(self.block, shares, Fraction(aid), worth)

    def sell(self, shares: int, who: str, per_mille: int, *, dollars: bool = False) -> None:
        """SAID on a market, for AID or, by way of AID, for dollars."""
        shares = min(shares, self.held[who])
        if shares == 0:
            return
        aid = max(1, shares * per_mille // 1_000)
        self.tick()
        self.held[who] -= shares
        self.held[OTHER] += shares
        self.result += aid
        self._say(who, EventKind.SOLD, _SHARE_POOL, aid, shares)
        if dollars:
            usd = max(1, aid * 999 // 1_000)
            self._coin(who, _USDC, usd, _SHARE_POOL)
            self.slow[who].shares_went(shares, Fraction(aid), Fraction(usd))
        else:
            worth = self._worth(aid)
            self._coin(who, AID, aid, _SHARE_POOL)
            self.slow[who].shares_went(shares, Fraction(aid), worth)
            self.slow[who].aid_came(self.block, aid, worth)

    def hand_over(self, amount: int, who: str, *, shares: bool = False) -> None:
        """To the person's other account."""
        other = SPARE if who == OWN else OWN
        amount = min(amount, self.held[who] if shares else self.coins[who, "AID"])
        if amount == 0:
            return
        self.tick()
        if shares:
            self.held[who] -= amount
            self.held[other] += amount
            self._say(who, EventKind.SENT, number(ADDRESSES[other]), 0, amount)
            self._index -= 1  # both accounts are told of the same transfer
            self._say(other, EventKind.RECEIVED, number(ADDRESSES[who]), 0, amount)
        else:
            self._coin(who, AID, -amount, number(ADDRESSES[other]))
            self._index -= 1
            self._coin(other, AID, amount, number(ADDRESSES[who]))
        self.slow[who].handed_to(self.slow[other], amount, shares=shares)

    def receive(self, amount: int, who: str, *, shares: bool = False) -> None:
        """From a stranger."""
        amount = min(amount, self.held[OTHER]) if shares else amount
        if amount == 0:
            return
        self.tick()
        if shares:
            self.held[OTHER] -= amount
            self.held[who] += amount
            self._say(who, EventKind.RECEIVED, STRANGER, 0, amount)
            self.slow[who].shares_came(self.block, amount, None, None)
        else:
            self._coin(who, AID, amount, STRANGER)
            self.slow[who].aid_came(self.block, amount, None)

    def send(self, amount: int, who: str, *, shares: bool = False) -> None:
        """To a stranger."""
        amount = min(amount, self.held[who] if shares else self.coins[who, "AID"])
        if amount == 0:
            return
        self.tick()
        if shares:
            self.held[who] -= amount
            self.held[OTHER] += amount
            self._say(who, EventKind.SENT, STRANGER, 0, amount)
            self.slow[who].shares_went(amount, None, None)
        else:
            self._coin(who, AID, -amount, STRANGER)
            self.slow[who].aid_went(amount, None)

    def quote(self, per_mille: int) -> None:
        """Somebody trades AID for dollars, at that price."""
        self.tick()
        self.market = Fraction(per_mille, 1_000)
        self._emit(EventKind.TRADED, subject=_POOL, assets=per_mille, shares=1_000)

    # What the wallet makes of it.

    @property
    def nav(self) -> Fraction:
        nav = self.state.unstaking_nav
        assert nav is not None
        return nav

    def known(self, now_nav: Fraction | None = None) -> Known:
        """All that happened so far, through the wallet's own code."""
        both = [*self.streams[OWN], *self.streams[SPARE]]
        prices = DollarPrices(both, self.events, _NETWORK)
        own = ADDRESSES.values()
        mine = movements_of(self.streams[OWN], _NETWORK, prices, own)
        spare = movements_of(self.streams[SPARE], _NETWORK, prices, own)
        now = Now(self.now, self.nav if now_nav is None else now_nav, prices.now)
        return Known(
            mine,
            spare,
            position_of(mine, _NETWORK, now, [spare]),
            position_of(spare, _NETWORK, now, [mine]),
        )

    def worth_usd(self) -> Fraction:
        """What both accounts have, in base units of USD; what they paid with is below zero."""
        total = Fraction(0)
        for who in (OWN, SPARE):
            aid = self.coins[who, "AID"] + self.queued[who] + self.held[who] * self.nav
            total += aid * self.market + self.coins[who, "USDC"]
        return total

    def share_result(self) -> Fraction:
        """AID that both accounts got for shares, and have in them, less what they paid."""
        return self.result + (self.held[OWN] + self.held[SPARE]) * self.nav

    def _worth(self, aid: int) -> Fraction:
        return aid * self.market

    def _coin(self, who: str, token: Token, change: int, party: int) -> None:
        self.coins[who, token.symbol] += change
        kind = EventKind.CAME if change > 0 else EventKind.WENT
        self._say(who, kind, party, abs(change), number(token.address))

    def _say(self, who: str, kind: EventKind, subject: int, assets: int, shares: int) -> None:
        event = self._event(kind, subject=subject, assets=assets, shares=shares)
        event = event._replace(tx_hash=self.block.to_bytes(32, "big"))
        self.streams[who].append(event)
        if kind in {EventKind.DEPOSITED, EventKind.WITHDRAWN}:
            self.events.append(event)


_PRICES = (900, 1_100)
_DEALS = (0, 2)
_PRICED: tuple[Kind, ...] = (
    Kind("swap_in", _PRICES, flag="mints"),
    Kind("swap_out", _PRICES),
    Kind("stake"),
    Kind("ask"),
    Kind("pay"),
    Kind("buy", _PRICES, flag="dollars"),
    Kind("sell", _PRICES, flag="dollars"),
    Kind("hand_over", flag="shares"),
    Kind("quote", _PRICES, is_own=False),
    Kind("deposit", is_own=False),
    Kind("report", _DEALS, is_own=False),
    Kind("mark", _DEALS, is_own=False),
    Kind("lose", _DEALS, is_own=False),
)
"""Everything whose price is known on both sides."""
_STRANGE = (Kind("receive", flag="shares"), Kind("send", flag="shares"))
"""What comes from strangers, who say no price, and goes to them."""


def acts(kinds: Sequence[Kind], count: int, most: int, pick: Pick) -> list[Act]:
    """`count` acts of `kinds`, with amounts up to `most`."""
    return [kinds[pick(0, len(kinds) - 1)].act(most, pick) for _ in range(count)]


def small_acts(pick: Pick) -> list[Act]:
    """A history of few base units, so that each can be kept apart."""
    return acts(_PRICED + _STRANGE, pick(10, 25), 12, pick)


def _pick(draw: st.DrawFn) -> Pick:
    def pick(least: int, most: int) -> int:
        return draw(st.integers(least, most))

    return pick


@st.composite
def priced_acts(draw: st.DrawFn) -> list[Act]:
    """A history of large sums."""
    pick = _pick(draw)
    return acts(_PRICED, pick(6, 16), 10**24, pick)


@st.composite
def any_small_acts(draw: st.DrawFn) -> list[Act]:
    """A history of few base units, which grows simpler where it shows a fault."""
    return small_acts(_pick(draw))


def opened(amount: int) -> Purse:
    """A vault in which others are already, and an account that has AID and has staked of it."""
    purse = Purse(is_small=amount < ONE)
    purse.deposit(5 * amount)
    purse.swap_in(2 * amount, OWN, 1_010)
    purse.stake(amount, OWN)
    return purse


def do(purse: Purse, act: Act) -> None:
    """Let `act` happen."""
    name, said, named = act
    getattr(purse, name)(*said, **named)
