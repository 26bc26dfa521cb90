"""A chain of this machine on which everything stands where a shipped manifest says it is.

The manifest is the program's own, unchanged. Code that is only copied keeps what its constructor
wrote into it at another place, so each constructor runs where its contract shall stand.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
import time

import pytest
from typing_extensions import override

from gaib_wallet.demo import abi, contracts, markets, packages
from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.demo.controls import Controls
from gaib_wallet.demo.markets import Exchanges
from gaib_wallet.demo.node import GENESIS, Node
from gaib_wallet.demo.phrase import Account
from gaib_wallet.demo.process import Listener
from gaib_wallet.demo.protocol import ETH_PRICE, EUR_PRICE, USDC_PRICE, Tokens, feed_answer
from gaib_wallet.demo.roles import cast
from gaib_wallet.demo.uniswap import Uniswap
from gaib_wallet.demo.uniswap_v2 import UniswapV2
from gaib_wallet.demo.uniswap_v4 import UniswapV4
from gaib_wallet.demo.vault import TBILLS, Vault
from gaib_wallet.domain.network import Network, Pool
from gaib_wallet.domain.units import NO_ADDRESS, Address, Token
from gaib_wallet.storage import assets
from gaib_wallet.storage.networks import read
from tests import circle
from tests.demo_chain import DemoChain

DAY_S = 86_400
DAYS = 6
"""Each with a rise of the share's price."""
A_DAYS_YIELD = Fraction(1, 2_000)
_LIMIT = 10**25
_FEE_BPS = 10
_MINTER_ROLE = bytes.fromhex("9f2df0fed2c77648de5860a4cc508cd0818c85b8b8a1ab4ceeef8d981c8956a6")
_ENDLESS = 2**255
_ONE, _TWO = "(address)", "address,address"
_SIDE = 8_000_000
"""Whole tokens of each kind, for the pools."""
_SHARES = 300_000
_GAS = hex(8_000_000)


@dataclass(frozen=True)
class ManifestChain(DemoChain):
    """`network` is the manifest, with this node's endpoint; `pools` are on chain, and not in it."""

    pools: tuple[Pool, ...]


@dataclass(frozen=True, slots=True)
class _Placed:
    """A contract to be: where, its creation code, and what its constructor is given."""

    at: Address | None
    code: bytes
    types: str = "()"
    values: tuple[object, ...] = ()


class _OtherNode(Node):
    """A node of another chain's number, whose first block is where the manifest's logs begin."""

    def __init__(self, network: Network, first_at: int) -> None:
        self._changed = {str(GENESIS): str(first_at)}
        self._first = ("--number", str(network.launch_block))
        super().__init__(packages.anvil(), mines_at_once=True, chain_id=network.chain_id)

    @override
    def _listen(self, port: int, state: Path | None) -> Listener:
        assert state is None, "this node is not cut"
        flags = [self._changed.get(flag, flag) for flag in self._command]
        return Listener((*flags, *self._first, "--port", str(port)))


class _Ground:
    """An empty chain of the number of `network`, and what is done on it at the start."""

    def __init__(self, node: Node, network: Network) -> None:
        self.node, self.network, self.people = node, network, cast()
        self.blocks = Blocks(node)
        self.weth = NO_ADDRESS
        self._at = int(node.head()["timestamp"], 16)

    def mine(self, seconds: int = 1) -> None:
        """Mine what waits, so long after the head."""
        self._at += seconds
        self.blocks.mine(self._at)

    def place(self, maker: Account, *wanted: _Placed) -> None:
        """Run each constructor at its place and leave there what it made, all in one block."""
        found = [(one.at, one) for one in wanted if one.at is not None]
        for at, one in found:
            code = one.code.hex() + abi.arguments(one.types, *one.values)
            self.node.ask("anvil_setCode", at, f"0x{code}")
        calls = [{"from": maker.address, "to": at, "gas": _GAS} for at, _ in found]
        made = self.node.ask_all([("eth_call", (call, "latest")) for call in calls])
        for at, _ in found:
            self.blocks.pay(maker, at, 0)
        self.mine()
        codes = [(at, code) for (at, _), code in zip(found, made, strict=True)]
        self.node.ask_all([("anvil_setCode", one) for one in codes])

    def tell(self, to: Address | None, signature: str, *values: object) -> None:
        """A call of the protocol's own account."""
        self.blocks.send(self.people.protocol, to or NO_ADDRESS, signature, *values)

    def make_dollars(self) -> None:
        """Circle's own contract as USDC, minted by the protocol's account."""
        people, usdc = self.people, self.network.usdc.address
        code = self.blocks.create(people.custody, circle.dollars())
        self.mine()
        # Who made a proxy may do nothing through it but exchange what is behind it.
        self.place(people.custody, _Placed(usdc, circle.proxy(), "(address)", (code,)))
        who = (people.protocol.address,) * 4
        types = "initialize(string,string,string,uint8,address,address,address,address)"
        self.tell(usdc, types, "USD Coin", "USDC", "USD", self.network.usdc.digits, *who)
        self.tell(usdc, "initializeV2(string)", "USD Coin")
        self.tell(usdc, "initializeV2_1(address)", people.reserve.address)
        self.tell(usdc, "configureMinter(address,uint256)", people.protocol.address, _ENDLESS)
        self.mine()

    def make_protocol(self) -> None:
        """GAIB's contracts, the other dollar and the feeds, at their addresses."""
        network, its, people = self.network, self.network.contracts, self.people
        aid, usdc = network.aid.address, network.usdc.address
        limits = ((aid, people.reserve.address, _LIMIT), (aid, usdc, _FEE_BPS, _LIMIT))
        self.place(
            people.protocol,
            _Placed(aid, contracts.ours("aid")),
            _Placed(_place(network.said), contracts.ours("said"), _ONE, (aid,)),
            _Placed(_place(network.usdt), contracts.ours("usdt")),
            _Placed(its.minter, contracts.ours("minter"), "(address,address,uint256)", limits[0]),
            _Placed(
                its.redeemer,
                contracts.ours("redeemer"),
                "(address,address,uint256,uint256)",
                limits[1],
            ),
            *(
                _Placed(at, contracts.ours("feed"), "(string,int256)", ("", feed_answer(price)))
                for at, price in self._feeds()
            ),
        )
        for holder in (its.minter, its.redeemer, people.protocol.address):
            if holder:
                self.tell(aid, "grantRole(bytes32,address)", _MINTER_ROLE, holder)
        self.mine()

    def make_venues(self) -> Exchanges:
        """Every venue of the manifest, with no pools but one of Curve's."""
        its, maker = self.network.contracts, self.people.market_maker
        weth = self.weth = self.blocks.create(maker, contracts.weth())
        v3_positions = self.blocks.create(
            maker, contracts.v3_positions(), f"({_TWO},address)", its.v3_factory, weth, NO_ADDRESS
        )
        v4_positions = self.blocks.create(
            maker,
            contracts.v4_positions(),
            "(address,address,uint256,address,address)",
            *(its.v4_manager, its.permit2, 300_000, NO_ADDRESS, weth),
        )
        self.mine()
        self.place(
            maker,
            _Placed(its.curve_factory, contracts.ours("stable_factory")),
            _Placed(its.v2_factory, contracts.v2_factory(), _ONE, (maker.address,)),
            _Placed(its.v2_router, contracts.v2_router(), f"({_TWO})", (its.v2_factory, weth)),
            _Placed(its.v3_factory, contracts.v3_factory()),
            _Placed(its.v3_quoter, contracts.v3_quoter(), f"({_TWO})", (its.v3_factory, weth)),
            _Placed(
                its.v3_router,
                contracts.v3_router(),
                f"({_TWO},{_TWO})",
                (its.v2_factory, its.v3_factory, v3_positions, weth),
            ),
            _Placed(its.v4_manager, contracts.v4_manager(), _ONE, (maker.address,)),
            _Placed(its.v4_state, contracts.v4_state(), _ONE, (its.v4_manager,)),
            _Placed(its.v4_quoter, contracts.v4_quoter(), _ONE, (its.v4_manager,)),
            _Placed(
                its.universal_router,
                contracts.universal_router(),
                f"({_TWO},{_TWO},bytes32,bytes32,{_TWO},{_TWO})",
                # It is asked for no pool of v2 or v3, and for nothing of other networks.
                (
                    *(its.permit2, weth, its.v2_factory, its.v3_factory, bytes(32), bytes(32)),
                    *(its.v4_manager, NO_ADDRESS, v4_positions, NO_ADDRESS),
                ),
            ),
        )
        tokens = self.tokens(weth)
        curve = markets.make_curve(self.blocks, maker, tokens)
        self.blocks.send(maker, _of(its.v3_factory), "enableFeeAmount(uint24,int24)", 100, 1)
        self.mine()
        v4 = UniswapV4(
            _of(its.v4_manager),
            _of(its.v4_state),
            _of(its.v4_quoter),
            v4_positions,
            _of(its.universal_router),
        )
        v2 = UniswapV2(_of(its.v2_factory), _of(its.v2_router))
        v3 = Uniswap(_of(its.v3_factory), v3_positions, _of(its.v3_quoter), _of(its.v3_router))
        return Exchanges(curve, _of(its.curve_factory), v2, v3, v4)

    def fill(self, venues: Exchanges) -> tuple[Pool, ...]:
        """Pools of every venue, with liquidity; the manifest names none of them."""
        network, people, blocks = self.network, self.people, self.blocks
        maker, tokens = people.market_maker, self.tokens(self.weth)
        for token in (network.aid, network.usdc, tokens.usdt):
            raw = _SIDE * 10**token.digits
            self.tell(token.address, "mint(address,uint256)", maker.address, raw)
        blocks.pay(maker, self.weth, 200 * 10**18, abi.call("deposit()"))
        markets.allow(blocks, maker, network.aid, tokens.said.address)
        stake = (_SHARES * 10**18, maker.address)
        blocks.send(maker, tokens.said.address, "deposit(uint256,address)", *stake)
        markets.open_all(blocks, maker, tokens, venues)
        self.mine()
        markets.provide_all(blocks, maker, tokens, venues)
        self.mine()
        return markets.find_all(blocks, tokens, venues)

    def live(self, days: int) -> None:
        """Let the share rise once a day, and come to the machine's own time."""
        for _ in range(days):
            vault = Vault(self.blocks, self.network)
            vault.report_yield({TBILLS: int(vault.assets * A_DAYS_YIELD)})
            self.mine(DAY_S)
        for at, price in self._feeds():
            self.tell(at, "set_answer(int256)", feed_answer(price))
        self.mine(int(time.time()) - self._at)

    def _feeds(self) -> Iterator[tuple[Address, Fraction]]:
        its = self.network.contracts
        prices = (
            (its.eth_usd_feed, ETH_PRICE),
            (its.usdc_usd_feed, USDC_PRICE),
            (its.eur_usd_feed, EUR_PRICE),
        )
        return ((at, price) for at, price in prices if at)

    def tokens(self, weth: Address) -> Tokens:
        """The manifest's tokens by the demo's names; what it lacks is at no address."""
        network = self.network
        none = Token(NO_ADDRESS, "", 18, 2)
        return Tokens(
            usdc=network.usdc,
            usdt=network.usdt or none,
            aid=network.aid,
            said=network.said or none,
            weth=Token(weth, "WETH", 18, 4),
        )


def _place(token: Token | None) -> Address | None:
    return None if token is None else token.address


def _of(place: Address | None) -> Address:
    return NO_ADDRESS if place is None else place


def manifest(key: str) -> Network:
    """A network as it is shipped."""
    return read(assets.root() / "networks" / f"{key}.toml")


@contextmanager
def standing(network: Network) -> Iterator[ManifestChain]:
    """A node on which all that `network` names stands at its address, for as long as the block.

    Where there is a vault, there are pools and a few days of yields, too.
    """
    days = DAYS if network.said else 0
    with _OtherNode(network, int(time.time()) - days * DAY_S - 600) as node:
        with node.mining_paused():
            ground = _Ground(node, network)
            node.ask(
                "anvil_setCode", network.contracts.multicall, _hex(packages.multicall3_runtime())
            )
            if permit2 := network.contracts.permit2:
                node.ask("anvil_setCode", permit2, _hex(packages.permit2_runtime()))
            ground.make_dollars()
            ground.make_protocol()
            venues = ground.make_venues()
            pools = ground.fill(venues) if network.said else ()
            ground.live(days)
        node.restart_clock()
        known = replace(network, endpoint=node.endpoint)
        yield ManifestChain(node, known, Controls(node, known), cast(), pools)


def _hex(code: bytes) -> str:
    return f"0x{code.hex()}"


@contextmanager
def undone(chain: ManifestChain) -> Iterator[ManifestChain]:
    """`chain` with a block of just now; afterwards as it was."""
    node = chain.node
    before = node.ask("evm_snapshot")
    node.ask("evm_setTime", int(time.time()))
    node.ask("evm_mine")
    yield chain
    node.ask("evm_revert", before)


@pytest.fixture(scope="session")
def _ethereum() -> Iterator[ManifestChain]:
    with standing(manifest("ethereum")) as chain:
        yield chain


@pytest.fixture
def ethereum(_ethereum: ManifestChain) -> Iterator[ManifestChain]:
    """Ethereum as its manifest knows it, of this machine's own time; undone after each test."""
    with undone(_ethereum) as chain:
        yield chain
