"""The calls that give one token for another, whoever is called, as one kind of value."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from gaib_wallet.chain.decoding import Decoded, Part, path_steps
from gaib_wallet.chain.minting import MINT, REDEEM
from gaib_wallet.chain.permits import SELF_PERMIT
from gaib_wallet.chain.vault import DEPOSIT, UNSTAKE
from gaib_wallet.chain.venues import curve, uniswap_v3
from gaib_wallet.domain.network import Network, Venue
from gaib_wallet.domain.transactions import Act
from gaib_wallet.domain.units import Address, Token


@dataclass(frozen=True, slots=True)
class Trade:
    """What bytes say: `amount` of `pay` is given, and `receive` comes.

    `least` is None where the contract takes no minimum, `recipient` where it pays its caller,
    `deadline` (seconds) where it knows none. `permit` has the router's own arguments.
    """

    pay: Token
    receive: Token
    amount: int
    least: int | None = None
    recipient: Address | None = None
    deadline: int | None = None
    price_limit: int = 0
    permit: Mapping[str, Any] | None = None


def trade(act: Act, said: Decoded, target: Address, network: Network) -> Trade | None:
    """What `said`, called on `target`, does; None where it is no trade of `act` on `network`."""
    part, *inner = said.parts
    given, contracts = part.arguments, network.contracts
    vault = network.said.address if network.said else None
    found: Trade | None = None
    match act, part.function, target:
        case Act.SWAP, curve.EXCHANGE.signature, _:
            found = _on_curve(given, target, network)
        case Act.SWAP, uniswap_v3.MULTICALL.signature, contracts.v3_router:
            found = _on_uniswap(given["deadline"], inner, network)
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
    if pool is None or {given["i"], given["j"]} != {0, 1}:
        return None
    pay, receive = pool.coins[given["i"]], pool.coins[given["j"]]
    return Trade(pay, receive, given["dx"], given["min_dy"])


def _on_uniswap(deadline: int, inner: list[Part], network: Network) -> Trade | None:
    """One swap, and before it at most one permit."""
    *first, swap = inner or [Part("", {})]
    if [part.function for part in first] not in ([], [SELF_PERMIT.signature]):
        return None
    given = swap.arguments
    tokens: tuple[Address, ...]
    fees: tuple[int, ...]
    match swap.function:
        case uniswap_v3.SWAP_SINGLE.signature:
            tokens, fees = (given["tokenIn"], given["tokenOut"]), (given["fee"],)
        case uniswap_v3.SWAP_PATH.signature:
            tokens, fees = path_steps(given["path"])
        case _:
            return None
    along = _along(tokens, fees, network)
    if along is None:
        return None
    return Trade(
        *along,
        given["amountIn"],
        given["amountOutMinimum"],
        given["recipient"],
        deadline,
        given.get("sqrtPriceLimitX96", uniswap_v3.NO_LIMIT),
        first[0].arguments if first else None,
    )


def _along(
    tokens: tuple[Address, ...], fees: tuple[int, ...], network: Network
) -> tuple[Token, Token] | None:
    """The ends of a path through pools of the network that never comes back to a token."""
    known = {token.address: token for token in network.tokens}
    pools = {
        (frozenset(coin.address for coin in one.coins), one.fee_ppm)
        for one in network.pools
        if one.venue is Venue.UNISWAP_V3
    }
    hops = {(frozenset(pair), fee) for pair, fee in zip(pairwise(tokens), fees, strict=True)}
    if len(set(tokens)) < len(tokens) or not hops <= pools:
        return None
    return known[tokens[0]], known[tokens[-1]]
