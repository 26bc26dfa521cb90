"""A network as data: which contracts it has, what is open on it, and the stamp of a block."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, StrEnum

from gaib_wallet.domain.permits import PermitDomain
from gaib_wallet.domain.units import Address, Token


@dataclass(frozen=True, slots=True)
class BlockStamp:
    """A block, by its number and the time it was mined (UTC)."""

    number: int
    mined_at: datetime


class Health(StrEnum):
    """How a node answers: by word and by shape on the screen, not by colour alone.

    LOCKED: it is not asked, for the wallet is locked. CLOCK: it is well, and of another time than
    this machine. DISPUTED: a second node says otherwise of the same block.
    """

    ANSWERING = "answering"
    SLOW = "slow"
    STALE = "stale"
    SILENT = "silent"
    LOCKED = "locked"
    CLOCK = "clock"
    DISPUTED = "disputed"


class Venue(Enum):
    """Whose contract a pool speaks like."""

    CURVE = "curve"
    UNISWAP_V2 = "uniswap_v2"
    UNISWAP_V3 = "uniswap_v3"
    UNISWAP_V4 = "uniswap_v4"

    @property
    def brand(self) -> str:
        """What people call it: Curve, Uniswap v3."""
        return self.value.replace("_", " ").capitalize()


@dataclass(frozen=True, slots=True)
class Pool:
    """A pool; `fee_ppm` is what it keeps of a payment, in millionths.

    `coins` are in the pool's own order: two, or up to three of Curve's. `address` is the pool, and
    of Uniswap v4 the manager, which holds all of them: there the coins, the fee and `tick_spacing`
    (0 elsewhere) name the pool, and a pool with hooks is none for this wallet.
    """

    name: str
    venue: Venue
    address: Address
    coins: tuple[Token, ...]
    fee_ppm: int
    tick_spacing: int = 0

    def index_of(self, token: Token) -> int:
        """Where the pool keeps `token`; ValueError if it does not."""
        return self.coins.index(token)

    def other(self, token: Token) -> Token:
        """What a pool of two gives for `token`; ValueError for one that is no such pool."""
        (found,) = (one for i, one in enumerate(self.coins) if i != self.index_of(token))
        return found


class Flow(Enum):
    """What a person can do on a network, where it is open."""

    SWAP = "swap"
    MINT = "mint"
    REDEEM = "redeem"
    STAKE = "stake"
    EXIT = "exit"
    SEND = "send"


@dataclass(frozen=True, slots=True)
class Contracts:
    """Addresses of a network's contracts, each None where the network has none that is known.

    `arb_sys` counts the blocks of a network whose contracts otherwise see Ethereum's.
    """

    multicall: Address
    minter: Address | None = None
    redeemer: Address | None = None
    deals: Address | None = None
    reserve: Address | None = None
    curve_factory: Address | None = None
    v2_factory: Address | None = None
    v2_router: Address | None = None
    v3_factory: Address | None = None
    v3_quoter: Address | None = None
    v3_router: Address | None = None
    v4_manager: Address | None = None
    v4_state: Address | None = None
    v4_quoter: Address | None = None
    universal_router: Address | None = None
    permit2: Address | None = None
    arb_sys: Address | None = None
    eth_usd_feed: Address | None = None
    usdc_usd_feed: Address | None = None
    eur_usd_feed: Address | None = None


@dataclass(frozen=True, slots=True)
class Relay:
    """Who puts a transaction into a block without showing it around, and tries for `blocks`."""

    endpoint: str
    blocks: int


@dataclass(frozen=True, slots=True)
class Network:
    """One chain as this wallet knows it, read from a manifest or deployed by the demo.

    `closed` holds the sentence a person reads for each flow that is not open; `sources` says of
    each address where it was learned. `said` is the share token and its vault in one contract.
    `permits` has the tokens that take a signature in place of an allowance; `deny_lists` the name
    of the function, of one address, by which a token says whom its issuer denies. `relay` is None
    where transactions cannot be handed over privately. `router_version` is that of the
    UniversalRouter, whose calls differ from one to the next. `fork_of` is the host whose node was
    forked, empty where nothing was. `others` names addresses that are
    known and never called: implementations, administrators, contracts of the past.
    `other_explorers` are pages that show the same as `explorer` does.
    """

    key: str
    name: str
    chain_id: int
    endpoint: str
    stale_after_s: int
    aid: Token
    usdc: Token
    contracts: Contracts
    usdt: Token | None = None
    said: Token | None = None
    pools: tuple[Pool, ...] = ()
    closed: Mapping[Flow, str] = field(default_factory=dict)
    sources: Mapping[Address, str] = field(default_factory=dict)
    launch_block: int = 0
    is_demo: bool = False
    explorer: str = ""
    permits: Mapping[Address, PermitDomain] = field(default_factory=dict)
    deny_lists: Mapping[Address, str] = field(default_factory=dict)
    relay: Relay | None = None
    router_version: str = ""
    fork_of: str = ""
    others: Mapping[Address, str] = field(default_factory=dict)
    other_explorers: tuple[str, ...] = ()

    @property
    def tokens(self) -> tuple[Token, ...]:
        """Every token of the network, in the order in which a person thinks of them."""
        known = (self.aid, self.said, self.usdc, self.usdt)
        return tuple(token for token in known if token is not None)

    @property
    def dollars(self) -> tuple[Token, ...]:
        """The tokens that are meant to be worth one dollar each."""
        known = (self.aid, self.usdc, self.usdt)
        return tuple(token for token in known if token is not None)

    @property
    def names(self) -> Mapping[Address, str]:
        """What each contract of the network is called, by its maker's own word for it."""
        its = self.contracts
        named = {
            its.multicall: "Multicall3",
            its.minter: "GAIB minter",
            its.redeemer: "GAIB redeemer",
            its.deals: "GAIB deals",
            its.reserve: "GAIB reserve",
            its.curve_factory: "Curve factory",
            its.v2_factory: "Uniswap v2 factory",
            its.v2_router: "Uniswap v2 router",
            its.v3_factory: "Uniswap v3 factory",
            its.v3_quoter: "Uniswap v3 quoter",
            its.v3_router: "Uniswap v3 router",
            its.v4_manager: "Uniswap v4 pool manager",
            its.v4_state: "Uniswap v4 state view",
            its.v4_quoter: "Uniswap v4 quoter",
            its.universal_router: "Uniswap universal router",
            its.permit2: "Permit2",
            its.arb_sys: "ArbSys",
        }
        # What was found takes no name away from what the manifest knows.
        known_already = {*named, *self.others}
        named |= {
            pool.address: pool.name
            for pool in self.pools
            if not pool.tick_spacing and pool.address not in known_already
        }
        named |= {token.address: token.symbol for token in self.tokens}
        known = {address: name for address, name in named.items() if address is not None}
        return {**self.others, **known}

    def is_open(self, flow: Flow) -> bool:
        """Whether `flow` can be used here at all; the contracts may still refuse an account."""
        return flow not in self.closed
