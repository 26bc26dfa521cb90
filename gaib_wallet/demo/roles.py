"""Who lives on the demo chain: three people a person can be, and those around them."""

from dataclasses import dataclass
from functools import cache

from gaib_wallet.demo.phrase import Account, account


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody of the demo chain.

    A person can be the first four; `savings` and `rainy_day` are two accounts of the retail role.
    `protocol` deploys and administers, `reserve` receives the dollars of mints, `custody` the AID
    that works in deals; `exchange` is where money comes from and goes to.
    """

    protocol: Account
    savings: Account
    rainy_day: Account
    treasury: Account
    support: Account
    market_maker: Account
    reserve: Account
    custody: Account
    exchange: Account
    holders: tuple[Account, ...]


HOLDERS = 10
FIRST_HOLDER = 9
SIZE = FIRST_HOLDER + HOLDERS


@cache
def cast() -> Cast:
    """Everybody, in the order in which the node derives them from the words."""
    return Cast(
        protocol=account(0, "Protocol"),
        savings=account(1, "Savings"),
        rainy_day=account(2, "Rainy day"),
        treasury=account(3, "Treasury"),
        support=account(4, "Support"),
        market_maker=account(5, "Market maker"),
        reserve=account(6, "Reserve"),
        custody=account(7, "Custody"),
        exchange=account(8, "Exchange"),
        holders=tuple(
            account(FIRST_HOLDER + number, f"Holder {number + 1}") for number in range(HOLDERS)
        ),
    )
