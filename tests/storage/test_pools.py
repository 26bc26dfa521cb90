"""Pools on disk: the same to the last digit, or none at all."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from gaib_wallet.domain.network import BlockStamp, Venue
from gaib_wallet.domain.pools import Doubt, FoundPool, PoolSurvey
from gaib_wallet.storage.pools import PoolFolder
from tests.builders import CURVE_3_POOL, V2_POOL, V4_POOL, usdc

SURVEY = PoolSurvey(
    (
        FoundPool(CURVE_3_POOL, "ab" * 32, usdc("12345.678901")),
        FoundPool(V4_POOL, "cd" * 32, None),
        FoundPool(V2_POOL, "ef" * 32, usdc("1"), Doubt.DRY),
    ),
    (Venue.UNISWAP_V3,),
    BlockStamp(7, datetime(2026, 11, 30, 12, tzinfo=UTC)),
)


def test_what_was_kept_comes_back_for_its_own_chain(tmp_path: Path) -> None:
    PoolFolder(tmp_path / "pools").save(1, SURVEY)

    kept = PoolFolder(tmp_path / "pools")

    assert kept.load(1) == SURVEY
    assert kept.load(42_161) is None


def test_a_damaged_file_is_none(tmp_path: Path) -> None:
    kept = PoolFolder(tmp_path)
    (tmp_path / "1.json").write_bytes(b'{"found": [1]}')

    assert kept.load(1) is None


@pytest.mark.requirement("N6")
@pytest.mark.parametrize(
    "changed",
    [
        {"address": "somewhere"},
        {"address": f"0x{'aB' * 20}"},
        {"coins": CURVE_3_POOL.coins},
        {"coins": V2_POOL.coins[:1] * 2},
        {"fee_ppm": 1_000_000},
        {"fee_ppm": -1},
        {"tick_spacing": 0},
        {"tick_spacing": 2**15},
        {"name": "Curve AID\u202eDIA"},
        {"name": "C" * 101},
        {"name": ""},
    ],
)
def test_a_file_that_names_what_can_be_no_pool_is_none(
    tmp_path: Path, changed: dict[str, Any]
) -> None:
    kept = PoolFolder(tmp_path)
    impossible = FoundPool(replace(V4_POOL, **changed), "cd" * 32, None)
    kept.save(1, replace(SURVEY, found=(*SURVEY.found, impossible)))

    assert kept.load(1) is None


def test_a_file_of_another_time_or_code_than_there_can_be_is_none(tmp_path: Path) -> None:
    kept = PoolFolder(tmp_path)
    kept.save(1, replace(SURVEY, found=(FoundPool(V2_POOL, "code", None),)))
    kept.save(2, replace(SURVEY, at=replace(SURVEY.at, mined_at=datetime(2026, 11, 30))))  # noqa: DTZ001 - that is it

    assert (kept.load(1), kept.load(2)) == (None, None)


def test_a_disk_that_refuses_is_no_reason_to_stop(tmp_path: Path) -> None:
    kept = PoolFolder(tmp_path / "pools")
    (tmp_path / "pools").rmdir()

    kept.save(1, SURVEY)

    assert kept.load(1) is None
