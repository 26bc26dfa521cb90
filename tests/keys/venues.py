"""Plans through every venue beside those of `plans`, paid exactly and bought exactly."""

from dataclasses import replace

from eth_keys.datatypes import PrivateKey
from eth_utils.crypto import keccak

from gaib_wallet.domain.network import Pool, Venue
from gaib_wallet.domain.routes import Way
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.transactions import TxPlan
from gaib_wallet.domain.units import Address
from gaib_wallet.keys import permits
from tests.keys.plans import (
    AID,
    CALLS,
    CURVE,
    DEMO,
    USDC,
    V3,
    V3_USDT,
    amount,
    exchange_plan,
    route,
    token,
)

KEY = keccak(text="a key of these tests")
OWNER = Address(PrivateKey(KEY).public_key.to_checksum_address())
USDT = token("USDT")


def pool_of(venue: Venue) -> Pool:
    return next(one for one in DEMO.pools if one.venue is venue and {*one.coins} == {AID, USDC})


V2, V4 = pool_of(Venue.UNISWAP_V2), pool_of(Venue.UNISWAP_V4)
THREE = Pool(
    "Curve AID/USDC/USDT",
    Venue.CURVE,
    Address("0x00000000000000000000000000000000000000C3"),
    (AID, USDC, USDT),
    400,
)
"""A pool of three that nobody deployed."""
_PAY, _BOUGHT = amount("100", "AID"), amount("99.8", "USDC")
_SPENDS = amount("99.5", "AID")
V2_SWAP = exchange_plan(route(Way.UNISWAP_V2, V2), _PAY, _BOUGHT)
V4_SWAP = exchange_plan(route(Way.UNISWAP_V4, V4), _PAY, _BOUGHT, account=OWNER)
V2_BOUGHT = exchange_plan(route(Way.UNISWAP_V2, V2), _PAY, _BOUGHT, spends=_SPENDS)
V3_BOUGHT = exchange_plan(route(Way.UNISWAP_V3, V3), _PAY, _BOUGHT, spends=_SPENDS)
V3_PATH_BOUGHT = exchange_plan(
    route(Way.UNISWAP_V3, V3_USDT, V3),
    amount("100", "USDT"),
    amount("99.7", "USDC"),
    spends=amount("99.9", "USDT"),
)
V4_BOUGHT = exchange_plan(route(Way.UNISWAP_V4, V4), _PAY, _BOUGHT, account=OWNER, spends=_SPENDS)
BOUGHT = {"v2": V2_BOUGHT, "v3": V3_BOUGHT, "path": V3_PATH_BOUGHT, "v4": V4_BOUGHT}
PERMITTED2 = {"paid exactly": V4_SWAP, "bought exactly": V4_BOUGHT}
CURVE_BOUGHT = exchange_plan(
    route(Way.CURVE, CURVE), amount("100", "USDC"), amount("99.9", "AID"), amount("99.9", "AID")
)
"""A pool of Curve gives no exact amount: a target is bought by paying all of it."""


def signed(plan: TxPlan, key: bytes = KEY) -> bytes:
    """The signature of the permit of `plan`."""
    with Secret(key) as secret:
        return permits.signature(plan, secret)


def carried(plan: TxPlan, key: bytes = KEY) -> TxPlan:
    """What is left of a plan in v4 once its signature was made."""
    return CALLS.with_signature(plan.after(1), signed(plan, key))


def three_plan(paid: str, received: str) -> TxPlan:
    """A swap in the pool of three."""
    return exchange_plan(route(Way.CURVE, THREE), amount("100", paid), amount("99.9", received))


def with_octets(plan: TxPlan, found: bytes, other: bytes) -> TxPlan:
    """The last call of `plan`, in which `found`, which is there once, is replaced."""
    last = plan.calls[-1]
    assert last.data.count(found) == 1
    changed = replace(last, data=last.data.replace(found, other))
    return replace(plan, calls=(*plan.calls[:-1], changed))
