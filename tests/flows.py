"""Events of one account, written as a person would say them, and the book they make."""

from datetime import UTC, datetime, timedelta
from fractions import Fraction

from gaib_wallet.domain.dollars import PAR, DollarPrice, DollarPrices
from gaib_wallet.domain.earnings import Now, Position, position_of
from gaib_wallet.domain.events import ChainEvent, EventKind
from gaib_wallet.domain.movements import Movement, movements_of
from gaib_wallet.domain.units import Token, TokenAmount
from tests.builders import (
    ACCOUNT,
    CONTRACTS,
    NETWORK,
    POOL,
    SAID,
    V3_SAID_POOL,
)
from tests.purses import SPARE_ADDRESS, number

Said = tuple[EventKind, int, int, int]
THE_POOL, THE_VAULT, THE_SPARE = number(POOL.address), number(SAID.address), number(SPARE_ADDRESS)
THE_SHARE_POOL, ME = number(V3_SAID_POOL.address), number(ACCOUNT)
THE_MINTER, THE_REDEEMER = number(CONTRACTS.minter), number(CONTRACTS.redeemer)
THE_ROUTER, STRANGER = number(CONTRACTS.universal_router), 0x51
DOLLAR = 10**6
_START = 1_764_547_200


def came(token: Token, amount: int, giver: int = THE_POOL) -> Said:
    return EventKind.CAME, giver, amount, number(token.address)


def went(token: Token, amount: int, taker: int = THE_POOL) -> Said:
    return EventKind.WENT, taker, amount, number(token.address)


def shares(kind: EventKind, amount: int, assets: int = 0, other: int = THE_SHARE_POOL) -> Said:
    return kind, other, assets, amount


def deposited(assets: int, amount: int) -> Said:
    return EventKind.DEPOSITED, ME, assets, amount


def asked(owed: int, amount: int) -> Said:
    return EventKind.WITHDRAWN, ME, owed, amount


def told(*transactions: list[Said], first: int = 10) -> list[ChainEvent]:
    """One transaction in each block, a day apart."""
    return [
        ChainEvent(block, place, _START + block * 86_400, block.to_bytes(32, "big"), kind, *rest)
        for block, events in enumerate(transactions, first)
        for place, (kind, *rest) in enumerate(events)
    ]


def trade(block: int, usd: int, aid: int = 1_000, pool: str = POOL.address) -> ChainEvent:
    return ChainEvent(block, 0, 0, b"", EventKind.TRADED, number(pool), usd, aid)


def moved(*transactions: list[Said], trades: tuple[ChainEvent, ...] = ()) -> tuple[Movement, ...]:
    flows = told(*transactions)
    prices = DollarPrices(flows, trades, NETWORK)
    return movements_of(flows, NETWORK, prices, [SPARE_ADDRESS])


def book(
    movements: tuple[Movement, ...],
    price: DollarPrice = PAR,
    others: tuple[tuple[Movement, ...], ...] = (),
    nav: Fraction = Fraction(1),
) -> Position:
    at = datetime.fromtimestamp(_START, UTC) + timedelta(days=1_000)
    return position_of(movements, NETWORK, Now(at, nav, price), others)


def amounts(*tokens: tuple[Token, int]) -> tuple[TokenAmount, ...]:
    return tuple(TokenAmount(amount, token) for token, amount in tokens)
