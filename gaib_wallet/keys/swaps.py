"""Rules for swaps: which pools and routers, which way through them, and what each word must be."""

from collections.abc import Sequence
from typing import Final

from gaib_wallet.domain.network import Venue
from gaib_wallet.domain.transactions import TxPlan
from gaib_wallet.domain.units import Address, TokenAmount
from gaib_wallet.errors import UnknownCall
from gaib_wallet.keys import terms
from gaib_wallet.keys.decoding import Decoded, PoolSwap
from gaib_wallet.keys.manifests import Known
from gaib_wallet.keys.routers import ManagerSwap, PairSwap, RouterSwap
from gaib_wallet.keys.terms import same

TIERS: Final = frozenset({100, 500, 3_000, 10_000})
"""Fees of Uniswap v3, in millionths, that its factory knows by itself."""
_ALL: Final = 1_000_000


def check_swap(
    plan: TxPlan, said: Decoded, network: Known, pay: TokenAmount, least: TokenAmount
) -> None:
    """The one swap that `plan` is for, of `pay` for at least `least`, or at most for exactly that.

    Raises UnknownCall, NotAsAgreed.
    """
    tokens = pay.token.address, least.token.address
    match said:
        case PoolSwap():
            same(terms.TOKENS, _coins(said, plan.target, network), tokens)
            same(terms.EXACT, plan.spends, None)
            same(terms.DEADLINE, plan.deadline, None)
        case PairSwap():
            _check_path(said.tokens, plan.target, network.v2_router, network)
            _check_router(plan, said, tokens)
            same(terms.RECIPIENT, said.recipient, plan.account)
        case RouterSwap():
            _check_path(said.tokens, plan.target, network.v3_router, network)
            _check_tiers(said, network)
            _check_router(plan, said, tokens)
            same(terms.LIMIT, said.price_limit, 0)
            same(terms.RECIPIENT, said.recipient, plan.account)
        case ManagerSwap():
            _check_path(said.tokens, plan.target, network.universal_router, network)
            _check_manager(said)
            _check_router(plan, said, tokens)
            same(terms.AMOUNT, said.settled, (tokens[0], said.amount))
            same(terms.MINIMUM, said.taken, (tokens[1], said.least))
        case _:
            raise UnknownCall
    same(terms.MINIMUM, said.least, least.raw)
    same(terms.AMOUNT, said.amount, pay.raw)


def _coins(said: PoolSwap, target: Address, network: Known) -> tuple[Address, Address]:
    """What goes into the pool and what comes out."""
    of_curve = [one for one in network.pools if one.venue is Venue.CURVE]
    pool = next((one for one in of_curve if one.address == target), None)
    paid, received = said.pay_index, said.receive_index
    if pool is None or paid == received or max(paid, received) >= len(pool.coins):
        raise UnknownCall
    return pool.coins[paid].address, pool.coins[received].address


def _check_path(
    tokens: Sequence[Address], target: Address, router: Address | None, network: Known
) -> None:
    """Through that router, along tokens of the manifest, and without going round."""
    if target != router or len({*tokens}) < len(tokens) or not {*tokens} <= network.tokens.keys():
        raise UnknownCall


def _check_tiers(said: RouterSwap, network: Known) -> None:
    """Through pools whose fees are usual, or which the manifest names."""
    listed = {
        (frozenset(coin.address for coin in one.coins), one.fee_ppm)
        for one in network.pools
        if one.venue is Venue.UNISWAP_V3
    }
    pairs = zip(said.tokens, said.tokens[1:], strict=False)
    for pair, tier in zip(pairs, said.tiers, strict=True):
        if tier not in TIERS and (frozenset(pair), tier) not in listed:
            raise UnknownCall


def _check_manager(said: ManagerSwap) -> None:
    """In a pool of v4 that there can be, of a fee that nobody changes."""
    first, second = (int(coin, 16) for coin in said.coins)
    if first >= second or said.fee >= _ALL or said.tick_spacing == 0:
        raise UnknownCall


def _check_router(
    plan: TxPlan, said: PairSwap | RouterSwap | ManagerSwap, tokens: tuple[Address, Address]
) -> None:
    """What every router is told: from where to where, which amount is exact, and until when."""
    same(terms.TOKENS, (said.tokens[0], said.tokens[-1]), tokens)
    same(terms.EXACT, said.is_exact_out, plan.spends is not None)
    same(terms.DEADLINE, said.deadline, plan.deadline and int(plan.deadline.timestamp()))
