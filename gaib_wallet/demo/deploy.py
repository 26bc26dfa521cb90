"""The whole demo put onto a fresh node: the same addresses every time."""

from dataclasses import astuple, replace

from eth_utils.crypto import keccak

from gaib_wallet.demo import abi, markets, packages
from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.demo.markets import Exchanges, whole
from gaib_wallet.demo.node import CHAIN_ID, GENESIS, Node
from gaib_wallet.demo.protocol import (
    DAILY_LIMIT,
    MULTICALL3,
    Tokens,
    make_protocol,
    make_tokens,
)
from gaib_wallet.demo.roles import Cast, cast
from gaib_wallet.demo.uniswap_v4 import PERMIT2, ROUTER_VERSION
from gaib_wallet.domain.network import Contracts, Network, Pool
from gaib_wallet.domain.permits import PermitDomain
from gaib_wallet.domain.units import NO_ADDRESS, Address
from gaib_wallet.errors import NotThePinnedFile

LAUNCH = 1_761_912_000
"""31 October 2025, 12:00 UTC: a day on which nothing has been minted yet."""
BLOCK_S = 12
_MULTICALL3_HASH = "d5c15df687b16f2ff992fc8d767b4216323184a2bbc6ee2f9c398c318e770891"
_PERMIT2_HASH = "a1ad0529565c25202190d4ae7f75d4ca08dc432cc760544ee7d0313b68e82ecd"
_STALE_AFTER_S = 90
_SOURCE = "deployed by the demo"
_DOLLARS_OF_MAKER = 12_000_000
_MINTED_BY_MAKER = 4_400_000
_STAKED_BY_MAKER = 300_000
_ETHER_OF_MAKER = 200 * 10**18


def deploy(node: Node) -> Network:
    """Contracts, pools and first liquidity, on a node that has mined nothing yet.

    Raises:
        DemoFault: the node refused something.
        PackageFault: the foreign contracts were not fetched yet.
    """
    blocks, people = Blocks(node), cast()
    _place(node, MULTICALL3, packages.multicall3_runtime(), _MULTICALL3_HASH)
    _place(node, PERMIT2, packages.permit2_runtime(), _PERMIT2_HASH)
    tokens = make_tokens(blocks, people)
    parts = make_protocol(blocks, people, tokens)
    blocks.mine(GENESIS + BLOCK_S)

    maker = people.market_maker
    _fund_maker(blocks, people, tokens, parts)
    venues = markets.make_all(blocks, maker, tokens)
    blocks.mine(GENESIS + 2 * BLOCK_S)

    markets.open_all(blocks, maker, tokens, venues)
    blocks.mine(GENESIS + 3 * BLOCK_S)
    markets.provide_all(blocks, maker, tokens, venues)
    blocks.mine(GENESIS + 4 * BLOCK_S)

    limit = "set_mint_limit_per_day(uint256)"
    blocks.send(people.protocol, _of(parts.minter), limit, DAILY_LIMIT)
    blocks.mine(LAUNCH)
    pools = markets.find_all(blocks, tokens, venues)
    return _network(node, tokens, _with_venues(parts, venues), pools)


def _place(node: Node, at: Address, code: bytes, digest: str) -> None:
    """Put `code` where it is on every network, if its hash is that of there."""
    if keccak(code).hex() != digest:
        raise NotThePinnedFile(at)
    node.ask("anvil_setCode", at, f"0x{code.hex()}")


def _fund_maker(blocks: Blocks, people: Cast, tokens: Tokens, parts: Contracts) -> None:
    """Dollars out of nothing, AID for dollars, sAID for AID, WETH for ether."""
    maker, minter, aid = people.market_maker, _of(parts.minter), tokens.aid
    for token in (tokens.usdc, tokens.usdt):
        amount = whole(_DOLLARS_OF_MAKER, token).raw
        blocks.send(people.protocol, token.address, "mint(address,uint256)", maker.address, amount)
    markets.allow(blocks, maker, tokens.usdc, minter)
    markets.allow(blocks, maker, aid, tokens.said.address)
    dollars = whole(_MINTED_BY_MAKER, tokens.usdc).raw
    mint = "mint(address,uint256,address,uint256)"
    blocks.send(maker, minter, mint, tokens.usdc.address, dollars, maker.address, 0)
    staked = whole(_STAKED_BY_MAKER, aid).raw
    blocks.send(maker, tokens.said.address, "deposit(uint256,address)", staked, maker.address)
    blocks.pay(maker, tokens.weth.address, _ETHER_OF_MAKER, abi.call("deposit()"))


def _with_venues(parts: Contracts, venues: Exchanges) -> Contracts:
    v2, v3, v4 = venues.v2, venues.v3, venues.v4
    return replace(
        parts,
        curve_factory=venues.curve_factory,
        v2_factory=v2.factory,
        v2_router=v2.router,
        v3_factory=v3.factory,
        v3_quoter=v3.quoter,
        v3_router=v3.router,
        v4_manager=v4.manager,
        v4_state=v4.state,
        v4_quoter=v4.quoter,
        universal_router=v4.router,
        permit2=PERMIT2,
    )


def _network(node: Node, tokens: Tokens, parts: Contracts, pools: tuple[Pool, ...]) -> Network:
    known: list[Address] = [pool.address for pool in pools]
    known += [token.address for token in (tokens.usdc, tokens.usdt, tokens.aid, tokens.said)]
    known += [place for place in astuple(parts) if place is not None]
    return Network(
        key="demo",
        name="Demo chain",
        chain_id=CHAIN_ID,
        endpoint=node.endpoint,
        stale_after_s=_STALE_AFTER_S,
        aid=tokens.aid,
        usdc=tokens.usdc,
        contracts=parts,
        usdt=tokens.usdt,
        said=tokens.said,
        pools=pools,
        sources=dict.fromkeys(known, _SOURCE),
        launch_block=1,
        is_demo=True,
        router_version=ROUTER_VERSION,
        permits={
            tokens.aid.address: PermitDomain("AI Dollar", "1"),
            tokens.said.address: PermitDomain("Staked AID", "1"),
            tokens.usdc.address: PermitDomain("USD Coin", "2"),
        },
        deny_lists={tokens.aid.address: "is_denied", tokens.usdc.address: "isBlacklisted"},
    )


def _of(place: Address | None) -> Address:
    return NO_ADDRESS if place is None else place
