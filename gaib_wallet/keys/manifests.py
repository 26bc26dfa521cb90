"""What the signer itself knows of each network: it reads the files, and takes nobody's word."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from gaib_wallet.domain.addresses import parse_address
from gaib_wallet.domain.network import Flow, Pool, Venue
from gaib_wallet.domain.permits import PermitDomain
from gaib_wallet.domain.transactions import Act
from gaib_wallet.domain.units import Address, Token
from gaib_wallet.errors import NotAnAddress

_PACKAGE: Final = Path(__file__).resolve().parents[1]
_DEMO: Final = "demo.toml"


@dataclass(frozen=True, slots=True)
class Known:
    """One network: its tokens, and what may be called where.

    `may` has a contract and what it is called for, and the addresses of the tokens that it may be
    allowed to take for that; a flow that the manifest closes is not in it. `permits` has the tokens
    that take a signature in place of an allowance; where it does not say `sends`, nothing is paid
    to others.
    """

    chain_id: int
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

    @property
    def tokens(self) -> Mapping[Address, Token]:
        """All that it has, by address."""
        every = (self.aid, self.usdc, self.usdt, self.said)
        return {token.address: token for token in every if token}

    @property
    def assets(self) -> frozenset[Address]:
        """The dollars that AID is made from and sold for."""
        return frozenset(token.address for token in (self.usdc, self.usdt) if token)


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
    coins: tuple[str, str]
    fee_ppm: int


class _Contracts(msgspec.Struct, frozen=True):
    minter: _Place | None = None
    redeemer: _Place | None = None
    v3_router: _Place | None = None


class _Manifest(msgspec.Struct, frozen=True):
    chain_id: int
    tokens: _Tokens
    contracts: _Contracts
    closed: dict[Flow, str]
    pools: tuple[_Pool, ...] = ()


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
        ValueError: a file that cannot be understood, or two of one chain. They travel with the
            program, so this is a bug and not a fault.
    """
    files = [*sorted((folder / "networks").glob("*.toml")), folder / _DEMO]
    known = [_known(file.read_bytes(), is_demo=file.name == _DEMO) for file in files]
    by_id = {one.chain_id: one for one in known}
    if len(by_id) != len(known):
        raise ValueError("two manifests have one chain id")
    return by_id


def _known(content: bytes, *, is_demo: bool) -> Known:
    manifest = msgspec.toml.decode(content, type=_Manifest)
    found = {name: _token(getattr(manifest.tokens, name)) for name in _Tokens.__struct_fields__}
    tokens = {name: token for name, token in found.items() if token}
    pools = tuple(_pool(one, tokens) for one in manifest.pools)
    return Known(
        chain_id=manifest.chain_id,
        aid=tokens["aid"],
        usdc=tokens["usdc"],
        usdt=tokens.get("usdt"),
        said=tokens.get("said"),
        pools=pools,
        v3_router=_address(manifest.contracts.v3_router) if manifest.contracts.v3_router else None,
        may={key: frozenset(taken) for key, taken in _may(manifest, tokens, pools).items()},
        permits=dict(_permits(manifest.tokens)),
        sends=Flow.SEND not in manifest.closed,
        is_demo=is_demo,
    )


def _may(
    manifest: _Manifest, tokens: Mapping[str, Token], pools: Sequence[Pool]
) -> Mapping[tuple[Address, Act], set[Address]]:
    """As `Known.may`, of the flows that are open."""
    may: defaultdict[tuple[Address, Act], set[Address]] = defaultdict(set)
    for flow, to, act, taken in _ways(manifest, tokens, pools):
        if flow not in manifest.closed:
            may[to, act].update(token.address for token in taken)
    return may


def _ways(
    manifest: _Manifest, tokens: Mapping[str, Token], pools: Sequence[Pool]
) -> Iterator[tuple[Flow, Address, Act, Sequence[Token]]]:
    """Under which flow a contract is called, what for, and what it takes for that."""
    contracts, aid = manifest.contracts, tokens["aid"]
    if contracts.minter:
        assets = [tokens[name] for name in ("usdc", "usdt") if name in tokens]
        yield Flow.MINT, _address(contracts.minter), Act.MINT, assets
    if contracts.redeemer:
        yield Flow.REDEEM, _address(contracts.redeemer), Act.REDEEM, [aid]
    if said := tokens.get("said"):
        yield Flow.STAKE, said.address, Act.STAKE, [aid]
        yield Flow.EXIT, said.address, Act.EXIT, []
        yield Flow.EXIT, said.address, Act.PAY_QUEUE, []
    for pool in pools:
        if pool.venue is Venue.CURVE:
            yield Flow.SWAP, pool.address, Act.SWAP, pool.coins
        elif contracts.v3_router:
            yield Flow.SWAP, _address(contracts.v3_router), Act.SWAP, pool.coins


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
    first, second = found.coins
    coins = (tokens[first], tokens[second])
    return Pool(found.name, found.venue, _address(found), coins, found.fee_ppm)
