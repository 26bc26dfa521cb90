"""Networks as the files in `resources/networks` describe them. An address without a source is none.

A flow that cannot be used has, under `closed`, the sentence that a person reads. The files are held
against `resources/manifests.sha256`, as `sha256sum` writes it.
"""

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
import hashlib
from pathlib import Path
from typing import Final

import msgspec

from gaib_wallet.domain.addresses import parse_address
from gaib_wallet.domain.links import is_plain_host
from gaib_wallet.domain.network import Contracts, Flow, Network, Pool, Relay, Venue
from gaib_wallet.domain.permits import PermitDomain
from gaib_wallet.domain.units import Address, Token
from gaib_wallet.errors import ManifestChanged, NotAnAddress

SUMS: Final = "manifests.sha256"
_ORDER: Final = ("ethereum", "arbitrum", "base", "bnb")


class Confidence(Enum):
    """How an address was learned: at its issuer or in code that uses it, from many, by us."""

    SEEN = "seen"
    REPEATED = "repeated"
    INFERRED = "inferred"


class _Sourced(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    address: str
    source: str
    confidence: Confidence


class _Token(_Sourced, frozen=True, forbid_unknown_fields=True):
    """`permit_*`: what the token calls itself where it takes permits (EIP-2612).

    `deny_list` is the function, of one address, by which it says whom its issuer denies.
    """

    symbol: str
    digits: int
    shown_digits: int
    permit_name: str = ""
    permit_version: str = ""
    permit_source: str = ""
    deny_list: str = ""
    deny_list_source: str = ""


class _Tokens(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    aid: _Token
    usdc: _Token
    usdt: _Token | None = None
    said: _Token | None = None


class _Pool(_Sourced, frozen=True, forbid_unknown_fields=True):
    name: str
    venue: Venue
    coins: tuple[str, ...]
    fee_ppm: int
    tick_spacing: int = 0


class _Other(_Sourced, frozen=True, forbid_unknown_fields=True):
    name: str


class _Contracts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    multicall: _Sourced
    minter: _Sourced | None = None
    redeemer: _Sourced | None = None
    deals: _Sourced | None = None
    reserve: _Sourced | None = None
    curve_factory: _Sourced | None = None
    v2_factory: _Sourced | None = None
    v2_router: _Sourced | None = None
    v3_factory: _Sourced | None = None
    v3_quoter: _Sourced | None = None
    v3_router: _Sourced | None = None
    v4_manager: _Sourced | None = None
    v4_state: _Sourced | None = None
    v4_quoter: _Sourced | None = None
    universal_router: _Sourced | None = None
    permit2: _Sourced | None = None
    arb_sys: _Sourced | None = None
    eth_usd_feed: _Sourced | None = None
    usdc_usd_feed: _Sourced | None = None
    eur_usd_feed: _Sourced | None = None


class _Explorer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    url: str
    source: str
    confidence: Confidence


class _Relay(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    endpoint: str
    blocks: int
    source: str
    confidence: Confidence


class _Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    key: str
    name: str
    chain_id: int
    endpoint: str
    stale_after_s: int
    tokens: _Tokens
    contracts: _Contracts
    closed: dict[Flow, str]
    pools: tuple[_Pool, ...] = ()
    launch_block: int = 0
    explorer: _Explorer | None = None
    other_explorers: tuple[_Explorer, ...] = ()
    relay: _Relay | None = None
    router_version: str = ""
    others: tuple[_Other, ...] = ()


def read_all(folder: Path) -> tuple[Network, ...]:
    """Every network of `folder`, Ethereum first. ValueError as `read`.

    Raises:
        ManifestChanged: the list beside `folder` has other files, or files of other content.
    """
    files = {file.name: file.read_bytes() for file in sorted(folder.glob("*.toml"))}
    _hold_against(_listed(folder), files)
    every = (_network(name, content) for name, content in files.items())
    found = {network.key: network for network in every}
    known = [found.pop(key) for key in _ORDER if key in found]
    return (*known, *found.values())


def _listed(folder: Path) -> Mapping[str, str]:
    """By name, what the files of `folder` have as their sha256 in the list beside it."""
    try:
        lines = (folder.parent / SUMS).read_text("utf-8").splitlines()
    except FileNotFoundError:
        raise ManifestChanged(SUMS) from None
    sums = {name: digest for digest, _, name in (line.partition("  ") for line in lines)}
    begin = f"{folder.name}/"
    return {n.removeprefix(begin): one for n, one in sums.items() if n.startswith(begin)}


def _hold_against(listed: Mapping[str, str], files: Mapping[str, bytes]) -> None:
    found = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    differs = sorted({name for name, _ in listed.items() ^ found.items()})
    if differs:
        raise ManifestChanged(differs[0])


def read(path: Path) -> Network:
    """The network in a manifest.

    Raises:
        ValueError: a field is missing or unknown, an address is not in its EIP-55 letters or has
            no source, a closed flow has no reason, an explorer is more than a host, a relay has no
            source or no https, or what a token says of permits or of a deny list is not whole.
            Manifests travel with the program, so this is a bug and not a fault.
    """
    return _network(path.name, path.read_bytes())


def _network(name: str, content: bytes) -> Network:
    manifest = msgspec.toml.decode(content, type=_Manifest)
    if not all(reason.strip() for reason in manifest.closed.values()):
        raise ValueError(f"{name}: a closed flow has no reason")
    written = {name: one for name, one in _each(manifest.tokens) if isinstance(one, _Token)}
    tokens = {name: _token(one) for name, one in written.items()}
    contracts = {name: _address(one) for name, one in _each(manifest.contracts)}
    return Network(
        key=manifest.key,
        name=manifest.name,
        chain_id=manifest.chain_id,
        endpoint=manifest.endpoint,
        stale_after_s=manifest.stale_after_s,
        aid=tokens["aid"],
        usdc=tokens["usdc"],
        usdt=tokens.get("usdt"),
        said=tokens.get("said"),
        contracts=Contracts(**contracts),
        pools=tuple(_pool(one, tokens) for one in manifest.pools),
        closed=manifest.closed,
        sources=dict(_sources(manifest)),
        launch_block=manifest.launch_block,
        explorer=_page(manifest.explorer) if manifest.explorer else "",
        other_explorers=tuple(map(_page, manifest.other_explorers)),
        permits=dict(_permits(written.values())),
        deny_lists=dict(_deny_lists(written.values())),
        relay=_relay(manifest.relay) if manifest.relay else None,
        router_version=manifest.router_version,
        others={_address(one): one.name for one in manifest.others},
    )


def _each(group: msgspec.Struct) -> Iterator[tuple[str, _Sourced]]:
    """The fields of `group` that are there."""
    for name in group.__struct_fields__:
        found = getattr(group, name)
        if found is not None:
            yield name, found


def _sources(manifest: _Manifest) -> Iterator[tuple[Address, str]]:
    groups = (_each(manifest.tokens), _each(manifest.contracts))
    named = [one for group in groups for _, one in group]
    for one in (*named, *manifest.pools, *manifest.others):
        yield _address(one), f"{one.source} ({one.confidence.value})"


def _address(found: _Sourced) -> Address:
    try:
        address = parse_address(found.address)
    except NotAnAddress:
        address = None
    if address != found.address:
        raise ValueError(f"{found.address} is not an address in EIP-55 letters")
    if not found.source.strip():
        raise ValueError(f"{found.address} has no source")
    return address


def _page(found: _Explorer) -> str:
    host = found.url.removeprefix("https://")
    if host == found.url or not is_plain_host(host):
        raise ValueError(f"{found.url} is not https:// and the name of a host, and nothing else")
    if not found.source.strip():
        raise ValueError(f"{found.url} has no source")
    return found.url


def _token(found: _Token) -> Token:
    return Token(_address(found), found.symbol, found.digits, found.shown_digits)


def _relay(found: _Relay) -> Relay:
    # What goes there is meant for nobody on the way.
    if not found.endpoint.startswith("https://") or not found.source.strip() or found.blocks < 1:
        raise ValueError(f"{found.endpoint} is no relay with a source")
    return Relay(found.endpoint, found.blocks)


def _permits(written: Iterable[_Token]) -> Iterator[tuple[Address, PermitDomain]]:
    for one in written:
        _check_whole(one, one.permit_name, one.permit_version, one.permit_source)
        if one.permit_name:
            yield _address(one), PermitDomain(one.permit_name, one.permit_version)


def _deny_lists(written: Iterable[_Token]) -> Iterator[tuple[Address, str]]:
    for one in written:
        _check_whole(one, one.deny_list, one.deny_list_source)
        if one.deny_list:
            yield _address(one), one.deny_list


def _check_whole(token: _Token, *parts: str) -> None:
    """All of `parts` are there, or none of them."""
    if len({bool(part.strip()) for part in parts}) > 1:
        raise ValueError(f"{token.symbol}: of {', '.join(map(repr, parts))} something is missing")


def _pool(found: _Pool, tokens: dict[str, Token]) -> Pool:
    coins = tuple(tokens[name] for name in found.coins)
    return Pool(found.name, found.venue, _address(found), coins, found.fee_ppm, found.tick_spacing)
