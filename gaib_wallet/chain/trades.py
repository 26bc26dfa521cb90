"""The calls that give one token for another, whoever is called, as one kind of value."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from gaib_wallet.chain import decoding
from gaib_wallet.chain.decoding import Decoded, Part, path_steps
from gaib_wallet.chain.minting import MINT, REDEEM
from gaib_wallet.chain.permits import SELF_PERMIT
from gaib_wallet.chain.vault import DEPOSIT, UNSTAKE
from gaib_wallet.chain.venues import (
    curve,
    uniswap_v2,
    uniswap_v3,
    uniswap_v4,
    universal_router,
)
from gaib_wallet.domain.network import Network, Pool, Venue
from gaib_wallet.domain.transactions import Act
from gaib_wallet.domain.units import Address, Token


@dataclass(frozen=True, slots=True)
class Trade:
    """What bytes say: `amount` of `pay` is given, and `receive` comes.

    `least` is None where the contract takes no minimum, `recipient` where it pays its caller,
    `deadline` (seconds) where it knows none. `permit` is what the router uses first, with its own
    arguments. Where it `is_exact_out`, exactly `least` comes, and `amount` is the most for it.
    """

    pay: Token
    receive: Token
    amount: int
    least: int | None = None
    recipient: Address | None = None
    deadline: int | None = None
    price_limit: int = 0
    permit: Part | None = None
    is_exact_out: bool = False


def trade(act: Act, said: Decoded, target: Address, network: Network) -> Trade | None:
    """What `said`, called on `target`, does; None where it is no trade of `act` on `network`."""
    if act is Act.SWAP:
        return _swap(said, target, network)
    (part, *_), contracts = said.parts, network.contracts
    given = part.arguments
    vault = network.said.address if network.said else None
    found: Trade | None = None
    match act, part.function, target:
        case Act.MINT, MINT.signature, contracts.minter:
            found = _mint(given, network)
        case Act.REDEEM, REDEEM.signature, contracts.redeemer:
            amount, least, to = given["aid_amount"], given["min_assets"], given["to"]
            found = Trade(network.aid, network.usdc, amount, least, to)
        case (Act.STAKE, DEPOSIT.signature, _) if network.said and target == vault:
            amount, to = given["assets"], given["receiver"]
            found = Trade(network.aid, network.said, amount, recipient=to)
        case (Act.EXIT, UNSTAKE.signature, _) if network.said and target == vault:
            found = Trade(network.said, network.aid, given["shares"])
    return found


def _swap(said: Decoded, target: Address, network: Network) -> Trade | None:
    (part, *inner), contracts = said.parts, network.contracts
    given = part.arguments
    match part.function, target:
        case curve.EXCHANGE.signature, _:
            return _on_curve(given, target, network)
        case ((uniswap_v2.SWAP_IN.signature | uniswap_v2.SWAP_OUT.signature), contracts.v2_router):
            return _on_v2(part, network)
        case uniswap_v3.MULTICALL.signature, contracts.v3_router:
            return _on_v3(given["deadline"], inner, network)
        case universal_router.EXECUTE.signature, contracts.universal_router:
            return _on_v4(given["deadline"], inner, network)
        case _:
            return None


def _mint(given: Mapping[str, Any], network: Network) -> Trade | None:
    assets = {token.address: token for token in (network.usdc, network.usdt) if token}
    asset = assets.get(given["asset"])
    if asset is None:
        return None
    amount, least, to = given["asset_amount"], given["min_aid"], given["to"]
    return Trade(asset, network.aid, amount, least, to)


def _on_curve(given: Mapping[str, Any], target: Address, network: Network) -> Trade | None:
    of_curve = (one for one in network.pools if one.venue is Venue.CURVE)
    pool = next((one for one in of_curve if one.address == target), None)
    places = given["i"], given["j"]
    if pool is None or given["i"] == given["j"] or not {*places} <= {*range(len(pool.coins))}:
        return None
    pay, receive = (pool.coins[place] for place in places)
    return Trade(pay, receive, given["dx"], given["min_dy"])


def _on_v2(swap: Part, network: Network) -> Trade | None:
    """Through one pair of the network."""
    given = swap.arguments
    is_exact_out = swap.function == uniswap_v2.SWAP_OUT.signature
    ends = _ends(given["path"], _of(network, Venue.UNISWAP_V2))
    if ends is None:
        return None
    paid, least = ("amountInMax", "amountOut") if is_exact_out else ("amountIn", "amountOutMin")
    return Trade(
        *ends,
        given[paid],
        given[least],
        given["to"],
        given["deadline"],
        is_exact_out=is_exact_out,
    )


def _on_v3(deadline: int, inner: list[Part], network: Network) -> Trade | None:
    """One swap, and before it at most one permit."""
    *first, swap = inner or [Part("", {})]
    if [part.function for part in first] not in ([], [SELF_PERMIT.signature]):
        return None
    given = swap.arguments
    tokens: tuple[Address, ...]
    fees: tuple[int, ...]
    match swap.function:
        case uniswap_v3.SWAP_SINGLE.signature | uniswap_v3.SWAP_SINGLE_OUT.signature:
            tokens, fees = (given["tokenIn"], given["tokenOut"]), (given["fee"],)
        case uniswap_v3.SWAP_PATH.signature:
            tokens, fees = path_steps(given["path"])
        case uniswap_v3.SWAP_PATH_OUT.signature:
            # What is bought exactly has its path from the end.
            backwards, fees_back = path_steps(given["path"])
            tokens, fees = backwards[::-1], fees_back[::-1]
        case _:
            return None
    along = _along(tokens, fees, network)
    if along is None:
        return None
    is_exact_out = "amountOut" in given
    paid = "amountInMaximum" if is_exact_out else "amountIn"
    return Trade(
        *along,
        given[paid],
        given["amountOut" if is_exact_out else "amountOutMinimum"],
        given["recipient"],
        deadline,
        given.get("sqrtPriceLimitX96", uniswap_v3.NO_LIMIT),
        first[0] if first else None,
        is_exact_out,
    )


def _on_v4(deadline: int, inner: list[Part], network: Network) -> Trade | None:
    """Through one pool of the network, which has no hooks; who calls the router pays and gets."""
    permit, swap, settle, take = inner
    if network.router_version not in universal_router.VERSIONS:
        return None
    key = tuple(swap.arguments[name] for name in decoding.POOL_KEY)
    pools = _of(network, Venue.UNISWAP_V4)
    pool = next((one for one in pools if uniswap_v4.PoolKey.of(one).words == key), None)
    path = settle.arguments["currency"], take.arguments["currency"]
    ends = _ends(path, [pool]) if pool else None
    if ends is None:
        return None
    return Trade(
        *ends,
        settle.arguments["maxAmount"],
        take.arguments["minAmount"],
        deadline=deadline,
        permit=permit,
        is_exact_out=swap.function == decoding.SWAP_OUT,
    )


def _ends(path: tuple[Address, ...], pools: list[Pool]) -> tuple[Token, Token] | None:
    """Both ends of a path through one of `pools`, each of two tokens."""
    for pool in pools:
        known = {coin.address: coin for coin in pool.coins}
        if len(path) == len(known) and {*path} == {*known}:
            pay, receive = (known[address] for address in path)
            return pay, receive
    return None


def _along(
    tokens: tuple[Address, ...], fees: tuple[int, ...], network: Network
) -> tuple[Token, Token] | None:
    """The ends of a path through pools of the network that never comes back to a token."""
    known = {token.address: token for token in network.tokens}
    pools = {
        (frozenset(coin.address for coin in one.coins), one.fee_ppm)
        for one in _of(network, Venue.UNISWAP_V3)
    }
    hops = {(frozenset(pair), fee) for pair, fee in zip(pairwise(tokens), fees, strict=True)}
    if len(set(tokens)) < len(tokens) or not hops <= pools:
        return None
    return known[tokens[0]], known[tokens[-1]]


def _of(network: Network, venue: Venue) -> list[Pool]:
    return [pool for pool in network.pools if pool.venue is venue]
