"""What the signer itself knows of each network: it reads the files, and takes nobody's word.

Each file is held against the list that came with the program (`manifests.sha256`).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
import hashlib
from pathlib import Path
from typing import Final

import msgspec

from gaib_wallet.domain.addresses import parse_address
from gaib_wallet.domain.network import Flow, Pool, Venue
from gaib_wallet.domain.permits import PermitDomain
from gaib_wallet.domain.transactions import Act
from gaib_wallet.domain.units import Address, Token
from gaib_wallet.errors import ManifestChanged, NotAnAddress

_PACKAGE: Final = Path(__file__).resolve().parents[1]
_DEMO: Final = "demo.toml"
_SUMS: Final = "manifests.sha256"
LAYOUTS: Final = frozenset({"2.0", "2.1.0"})
"""Versions of the universal router whose swaps in v4 are laid out as `routers` reads them."""


@dataclass(frozen=True, slots=True)
class Known:
    """One network: its tokens, and what may be called where.

    `may` has a contract and what it is called for, and the addresses of the tokens that it may be
    allowed to take for that; a flow that the manifest closes is not in it. `permits` has the tokens
    that take a signature in place of an allowance; where it does not say `sends`, nothing is paid
    to others, and where not `swaps`, no pool is called. `universal_router` and `permit2` are there
    together, where the router is of a version that is understood. `addresses` are all that the
    manifest names.
    """

    chain_id: int
    name: str
    aid: Token
    usdc: Token
    usdt: Token | None
    said: Token | None
    pools: tuple[Pool, ...]
    v3_router: Address | None
    may: Mapping[tuple[Address, Act], frozenset[Address]]
    permits: Mapping[Address, PermitDomain]
    is_demo: bool
    sends: bool = True
    swaps: bool = True
    v2_router: Address | None = None
    universal_router: Address | None = None
    permit2: Address | None = None
    addresses: frozenset[Address] = frozenset()

    @property
    def tokens(self) -> Mapping[Address, Token]:
        """All that it has, by address."""
        every = (self.aid, self.usdc, self.usdt, self.said)
        return {token.address: token for token in every if token}

    @property
    def assets(self) -> frozenset[Address]:
        """The dollars that AID is made from and sold for."""
        return frozenset(token.address for token in (self.usdc, self.usdt) if token)

    def with_pools(self, accepted: Iterable[Pool]) -> "Known":
        """And with Curve pools that a person accepted, as far as swaps are open here."""
        pools = tuple(accepted)
        if not self.swaps or not pools:
            return self
        more = {(one.address, Act.SWAP): frozenset(c.address for c in one.coins) for one in pools}
        return replace(self, pools=(*self.pools, *pools), may={**more, **self.may})


class _Place(msgspec.Struct, frozen=True):
    address: str


class _Token(_Place, frozen=True):
    symbol: str
    digits: int
    shown_digits: int
    permit_name: str = ""
    permit_version: str = ""


class _Tokens(msgspec.Struct, frozen=True):
    aid: _Token
    usdc: _Token
    usdt: _Token | None = None
    said: _Token | None = None


class _Pool(_Place, frozen=True):
    name: str
    venue: Venue
    coins: tuple[str, ...]
    fee_ppm: int
    tick_spacing: int = 0


class _Manifest(msgspec.Struct, frozen=True):
    name: str
    chain_id: int
    tokens: _Tokens
    contracts: dict[str, _Place]
    closed: dict[Flow, str]
    pools: tuple[_Pool, ...] = ()
    others: tuple[_Place, ...] = ()
    router_version: str = ""


def resources() -> Path:
    """The folder `resources`: of an installed wheel or a bundle, or of a checkout.

    Raises:
        FileNotFoundError: neither is there, so the installation is damaged.
    """
    for place in (_PACKAGE / "_resources", _PACKAGE.parent / "resources"):
        if place.is_dir():
            return place
    raise FileNotFoundError(f"no resources beside {_PACKAGE}")


def read_all(folder: Path) -> Mapping[int, Known]:
    """Every network of `resources/networks`, and the demo chain, by chain id.

    Raises:
        ManifestChanged: the list has other files, or files of other content.
        ValueError: a file that cannot be understood, or two of one chain. They travel with the
            program, so this is a bug and not a fault.
    """
    files = [*sorted((folder / "networks").glob("*.toml")), folder / _DEMO]
    found = {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}
    _hold_against(_listed(folder / _SUMS), found)
    known = [_known(content, is_demo=name == _DEMO) for name, content in found.items()]
    by_id = {one.chain_id: one for one in known}
    if len(by_id) != len(known):
        raise ValueError("two manifests have one chain id")
    return by_id


def _listed(sums: Path) -> Mapping[str, str]:
    """As `sha256sum` writes it: 64 hex digits, two spaces, a name. ManifestChanged without it."""
    try:
        lines = sums.read_text("utf-8").splitlines()
    except FileNotFoundError:
        raise ManifestChanged(sums.name) from None
    return {name: digest for digest, _, name in (line.partition("  ") for line in lines)}


def _hold_against(listed: Mapping[str, str], found: Mapping[str, bytes]) -> None:
    sums = {name: hashlib.sha256(content).hexdigest() for name, content in found.items()}
    if differs := sorted(name for name, _ in listed.items() ^ sums.items()):
        raise ManifestChanged(differs[0])


def _known(content: bytes, *, is_demo: bool) -> Known:
    manifest = msgspec.toml.decode(content, type=_Manifest)
    found = {name: _token(getattr(manifest.tokens, name)) for name in _Tokens.__struct_fields__}
    tokens = {name: token for name, token in found.items() if token}
    pools = tuple(_pool(one, tokens) for one in manifest.pools)
    contracts = {name: _address(one) for name, one in manifest.contracts.items()}
    named = (*contracts.values(), *(token.address for token in tokens.values()))
    every = {*named, *map(_address, manifest.others), *(one.address for one in pools)}
    has_v4 = manifest.router_version in LAYOUTS and {"universal_router", "permit2"} <= {*contracts}
    usable = {"v2_router", "v3_router", *(["universal_router"] if has_v4 else [])}
    may = _may(_ways(contracts, tokens, pools, usable & {*contracts}), manifest.closed)
    return Known(
        chain_id=manifest.chain_id,
        name=manifest.name,
        aid=tokens["aid"],
        usdc=tokens["usdc"],
        usdt=tokens.get("usdt"),
        said=tokens.get("said"),
        pools=pools,
        v3_router=contracts.get("v3_router"),
        may={key: frozenset(taken) for key, taken in may.items()},
        permits=dict(_permits(manifest.tokens)),
        sends=Flow.SEND not in manifest.closed,
        swaps=Flow.SWAP not in manifest.closed,
        is_demo=is_demo,
        v2_router=contracts.get("v2_router"),
        universal_router=contracts["universal_router"] if has_v4 else None,
        permit2=contracts["permit2"] if has_v4 else None,
        addresses=frozenset(every),
    )


def _may(
    ways: Iterable[tuple[Flow, Address, Act, Sequence[Token]]], closed: Iterable[Flow]
) -> Mapping[tuple[Address, Act], set[Address]]:
    """As `Known.may`, of the flows that are open."""
    may: defaultdict[tuple[Address, Act], set[Address]] = defaultdict(set)
    for flow, to, act, taken in ways:
        if flow not in closed:
            may[to, act].update(token.address for token in taken)
    return may


def _ways(
    contracts: Mapping[str, Address],
    tokens: Mapping[str, Token],
    pools: Sequence[Pool],
    routers: Iterable[str],
) -> Iterator[tuple[Flow, Address, Act, Sequence[Token]]]:
    """Under which flow a contract is called, what for, and what it takes for that."""
    aid = tokens["aid"]
    if minter := contracts.get("minter"):
        assets = [tokens[name] for name in ("usdc", "usdt") if name in tokens]
        yield Flow.MINT, minter, Act.MINT, assets
    if redeemer := contracts.get("redeemer"):
        yield Flow.REDEEM, redeemer, Act.REDEEM, [aid]
    if said := tokens.get("said"):
        yield Flow.STAKE, said.address, Act.STAKE, [aid]
        yield Flow.EXIT, said.address, Act.EXIT, []
        yield Flow.EXIT, said.address, Act.PAY_QUEUE, []
    for pool in pools:
        if pool.venue is Venue.CURVE:
            yield Flow.SWAP, pool.address, Act.SWAP, pool.coins
    for name in routers:
        yield Flow.SWAP, contracts[name], Act.SWAP, [*tokens.values()]


def _permits(tokens: _Tokens) -> Iterator[tuple[Address, PermitDomain]]:
    for name in tokens.__struct_fields__:
        found: _Token | None = getattr(tokens, name)
        if found is None:
            continue
        if bool(found.permit_name) != bool(found.permit_version):
            raise ValueError(f"{name} has half of a permit's domain")
        if found.permit_name:
            yield _address(found), PermitDomain(found.permit_name, found.permit_version)


def _address(found: _Place) -> Address:
    try:
        address = parse_address(found.address)
    except NotAnAddress:
        address = None
    if address != found.address:
        raise ValueError(f"{found.address} is not an address in EIP-55 letters")
    return address


def _token(found: _Token | None) -> Token | None:
    if found is None:
        return None
    return Token(_address(found), found.symbol, found.digits, found.shown_digits)


def _pool(found: _Pool, tokens: Mapping[str, Token]) -> Pool:
    coins = tuple(tokens[name] for name in found.coins)
    return Pool(found.name, found.venue, _address(found), coins, found.fee_ppm, found.tick_spacing)
