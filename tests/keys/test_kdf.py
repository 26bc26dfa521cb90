"""A password's cost: bounded, never under the floor, and about a second on any machine."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.keys import kdf
from gaib_wallet.keys.bounds import FLOOR, KdfCost

CHEAP = KdfCost(8, 1, 1)
SALT = bytes(range(16))
GIB = 2**20
PLENTY = 16 * GIB
HERE = 920
"""Nanoseconds for one KiB and pass, with two lanes, on a machine of today."""


def machine(ns_per_kib: int, most_kib: int = PLENTY) -> Callable[[KdfCost], int]:
    """One that takes so long, and can give a program so much."""

    def measure(cost: KdfCost) -> int:
        if cost.memory_kib > most_kib:
            raise MemoryError
        return ns_per_kib * cost.memory_kib * cost.passes

    return measure


def calibrated(ns_per_kib: int, free_kib: int | None = PLENTY) -> tuple[KdfCost, int]:
    """The cost that such a machine settles on, and the milliseconds it takes there."""
    measure = machine(ns_per_kib)
    cost = kdf.calibrated(measure, lambda: free_kib)
    return cost, measure(cost) // 1_000_000


@pytest.mark.parametrize(
    ("cost", "digest"),
    [
        (KdfCost(65536, 2, 1), "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"),
        (KdfCost(256, 2, 1), "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe"),
        (KdfCost(256, 2, 2), "6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037"),
    ],
)
def test_the_vectors_of_the_reference_program_come_out(cost: KdfCost, digest: str) -> None:
    assert kdf.derive(b"password", b"somesalt", cost).hex() == digest


def test_one_password_in_two_unicode_forms_is_one_password() -> None:
    composed, apart, wide = "caf\u00e9 A", "cafe\u0301 A", "caf\u00e9 \uff21"
    keys = {bytes(kdf.derive(text.encode(), SALT, CHEAP)) for text in (composed, apart, wide)}

    assert len(keys) == 1
    assert bytes(kdf.derive(b"cafe A", SALT, CHEAP)) not in keys


def test_octets_that_are_no_text_are_a_password_of_their_own() -> None:
    assert kdf.derive(b"\xff\xfe", SALT, CHEAP) != kdf.derive(b"\xff\xfd", SALT, CHEAP)


@pytest.mark.parametrize(
    "figures",
    [
        (2**20 + 1, 3, 2),
        (2**31, 3, 2),
        (65536, 17, 2),
        (65536, 0, 2),
        (65536, 3, 9),
        (65536, 3, 0),
        (15, 1, 2),
        (-8, 1, 1),
    ],
)
def test_a_cost_out_of_bounds_cannot_even_be_named(figures: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="out of bounds"):
        KdfCost(*figures)


def test_a_machine_of_today_spends_256_mib() -> None:
    assert calibrated(HERE) == (KdfCost(256 * 1024, 3, 2), 723)


def test_a_fast_machine_goes_over_the_memory_more_often() -> None:
    assert calibrated(HERE // 4) == (KdfCost(256 * 1024, 16, 2), 964)


def test_a_slow_machine_takes_less_memory() -> None:
    assert calibrated(HERE * 4) == (KdfCost(128 * 1024, 3, 2), 1447)


def test_the_slowest_machine_stays_at_the_floor() -> None:
    assert calibrated(HERE * 100)[0] == FLOOR


@pytest.mark.parametrize(
    ("free_kib", "memory_kib"),
    [(GIB, 256 * 1024), (GIB - 1, 128 * 1024), (GIB // 4, 64 * 1024), (0, 64 * 1024)],
)
def test_a_small_machine_keeps_three_quarters_of_what_is_free(
    free_kib: int, memory_kib: int
) -> None:
    cost, taken_ms = calibrated(HERE, free_kib)

    assert cost.memory_kib == memory_kib
    assert 700 <= taken_ms <= 1500


def test_where_the_system_does_not_say_what_is_free_it_is_tried() -> None:
    cost = kdf.calibrated(machine(HERE, most_kib=100 * 1024), lambda: None)

    assert cost.memory_kib == 64 * 1024


def test_where_nothing_can_be_had_the_floor_is_kept() -> None:
    assert kdf.calibrated(machine(HERE, most_kib=0), lambda: None) == FLOOR


@pytest.mark.requirement("K1")
@given(ns_per_kib=st.integers(1, 20_000), free_kib=st.none() | st.integers(0, PLENTY))
def test_no_machine_goes_under_the_floor_or_far_from_a_second(
    ns_per_kib: int, free_kib: int | None
) -> None:
    cost, taken_ms = calibrated(ns_per_kib, free_kib)

    assert cost.memory_kib >= FLOOR.memory_kib
    assert cost.passes >= FLOOR.passes
    assert cost.lanes == 2
    assert taken_ms <= 1500 or cost == FLOOR
    assert taken_ms >= 700 or cost.passes == 16


def test_this_machine_says_what_is_free_and_how_long_it_takes() -> None:
    free = kdf.free_memory()

    assert free is not None
    assert free > 64 * 1024
    assert kdf.time_of(CHEAP) > 0
