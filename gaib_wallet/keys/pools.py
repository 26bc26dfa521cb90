"""Curve pools that a person accepted: which can be accepted, and what is called of them now."""

from collections.abc import Iterator, Mapping
from typing import Final

import msgspec

from gaib_wallet.domain.addresses import parse_address
from gaib_wallet.domain.network import Pool, Venue
from gaib_wallet.domain.pools import AcceptedPool, UnfitPool
from gaib_wallet.domain.units import NO_ADDRESS, Address
from gaib_wallet.errors import NotAnAddress, PoolRefused, UnknownChain
from gaib_wallet.keys.contents import Contents, StoredPool
from gaib_wallet.keys.manifests import Known
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

_VENUE: Final = QT_TRANSLATE_NOOP("signer", "Only a pool of Curve is called directly.")
_ADDRESS: Final = QT_TRANSLATE_NOOP("signer", "Its address is not that of a pool.")
_KNOWN: Final = QT_TRANSLATE_NOOP("signer", "Its address is known as something else.")
_COINS: Final = QT_TRANSLATE_NOOP("signer", "It holds other tokens than this network's.")
_PARTS: Final = QT_TRANSLATE_NOOP("signer", "What is known of it makes no sense.")


def acceptable(asked: AcceptedPool, known: Mapping[int, Known], inside: Contents) -> StoredPool:
    """What is kept of a pool that may be called from now on.

    Raises:
        UnknownChain: no manifest has its network.
        PoolRefused: it is none of Curve's, of other tokens, at an address that is no pool's, or of
            parts that make no sense.
    """
    network, pool = known.get(asked.chain_id), asked.pool
    if network is None:
        raise UnknownChain(asked.chain_id)
    if pool.venue is not Venue.CURVE:
        raise _refused(_VENUE)
    if not _is_address(pool.address):
        raise _refused(_ADDRESS)
    if pool.address in network.addresses or inside.account(pool.address):
        raise _refused(_KNOWN)
    coins = tuple(coin.address for coin in pool.coins)
    if len({*coins}) < len(coins) or any(network.tokens.get(c.address) != c for c in pool.coins):
        raise _refused(_COINS)
    stored = StoredPool(
        asked.chain_id, pool.address, asked.code_hash, pool.name, coins, pool.fee_ppm
    )
    try:
        msgspec.convert(msgspec.to_builtins(stored), StoredPool)
    except msgspec.ValidationError:
        raise _refused(_PARTS) from None
    if not pool.name.isprintable():
        raise _refused(_PARTS)
    return stored


def accepted(known: Mapping[int, Known], inside: Contents) -> tuple[AcceptedPool, ...]:
    """Those that may be called now; one whose manifest has changed since may not."""
    return tuple(_accepted(known, inside))


def unfit(known: Mapping[int, Known], inside: Contents) -> tuple[UnfitPool, ...]:
    """Those that were accepted and may not be called now: they are only there to be removed."""
    fit = {(one.chain_id, one.pool.address) for one in _accepted(known, inside)}
    every = (UnfitPool(one.chain_id, Address(one.address), one.name) for one in inside.accepted)
    return tuple(one for one in every if (one.chain_id, one.address) not in fit)


def known_with(known: Mapping[int, Known], inside: Contents) -> Mapping[int, Known]:
    """What the signer knows, and what was accepted beside it."""
    found = accepted(known, inside)
    return {
        chain_id: network.with_pools(one.pool for one in found if one.chain_id == chain_id)
        for chain_id, network in known.items()
    }


def _accepted(known: Mapping[int, Known], inside: Contents) -> Iterator[AcceptedPool]:
    for one in inside.accepted:
        network, address = known.get(one.chain_id), Address(one.address)
        if network is None or address in network.addresses:
            continue
        coins = tuple(network.tokens[Address(c)] for c in one.coins if c in network.tokens)
        if len(coins) == len(one.coins):
            pool = Pool(one.name, Venue.CURVE, address, coins, one.fee_ppm)
            yield AcceptedPool(one.chain_id, pool, one.code_hash)


def _is_address(text: str) -> bool:
    try:
        return parse_address(text) == text != NO_ADDRESS
    except NotAnAddress:
        return False


def _refused(why: str) -> PoolRefused:
    return PoolRefused(Message("signer", why))
