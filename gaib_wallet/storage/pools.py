"""The pools that were found last on each network, so that they are there before a node answers."""

import logging
from pathlib import Path
import re
from typing import Final

from gaib_wallet.domain.addresses import parse_address
from gaib_wallet.domain.network import Venue
from gaib_wallet.domain.pools import FoundPool, PoolSurvey
from gaib_wallet.errors import NotAnAddress, StorageFault
from gaib_wallet.storage import codec
from gaib_wallet.storage.atomic import Folder

_LONGEST_NAME: Final = 100
_WHOLE_FEE: Final = 1_000_000
_WIDEST_STEP: Final = 2**15
_COINS: Final = {venue: {2, 3} if venue is Venue.CURVE else {2} for venue in Venue}
_HASH = re.compile(r"[0-9a-f]{64}")
log = logging.getLogger(__name__)


class PoolFolder:
    """Is `services.ports.PoolStore` without importing it: a file for each chain."""

    def __init__(self, path: Path) -> None:
        self._files = Folder(path)

    def load(self, chain_id: int) -> PoolSurvey | None:
        """What was kept; None where there is nothing, or nothing that can be read."""
        name = f"{chain_id}.json"
        try:
            if name not in self._files.names():
                return None
            kept = codec.decode(self._files.read(name), PoolSurvey)
        except (StorageFault, ValueError) as error:
            log.info("pools in %s are not used: %s", name, error)
            return None
        if kept.at.mined_at.tzinfo is None or not all(map(_is_possible, kept.found)):
            log.info("pools in %s are not used: there can be no such pools", name)
            return None
        return kept

    def save(self, chain_id: int, survey: PoolSurvey) -> None:
        """Keep `survey`. A disk that refuses is no reason to show nothing: it is logged."""
        try:
            self._files.write(f"{chain_id}.json", codec.encode(survey), is_lasting=False)
        except StorageFault as fault:
            log.warning("%s", fault)


def _is_possible(found: FoundPool) -> bool:
    """Whether there can be such a pool; whether there is one is for the chain to say."""
    pool = found.pool
    steps = range(1, _WIDEST_STEP) if pool.venue is Venue.UNISWAP_V4 else {0}
    return (
        _is_address(pool.address)
        and len(pool.coins) == len({*pool.coins}) in _COINS[pool.venue]
        and 0 <= pool.fee_ppm < _WHOLE_FEE
        and pool.tick_spacing in steps
        and 0 < len(pool.name) <= _LONGEST_NAME
        and pool.name.isprintable()
        and _HASH.fullmatch(found.code_hash) is not None
    )


def _is_address(text: str) -> bool:
    try:
        return parse_address(text) == text
    except NotAnAddress:
        return False
