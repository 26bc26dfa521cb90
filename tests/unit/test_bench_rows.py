"""The bench's own arithmetic: what a ratio means, and when a goal is reached."""

import json
from pathlib import Path

import pytest

from tests.bench.asked import asked
from tests.bench.rows import Row, alone, beside, table, write
from tests.bench.turns import best_of, in_turn

FIELDS = ["name", "value", "unit", "better", "peer", "peer_value", "ratio", "goal", "ok"]


def test_half_the_time_and_twice_the_rate_are_both_twice_as_good() -> None:
    faster = beside("a", 1, "s", ("peer", 2), "", ratio=2)
    more = beside("b", 10, "events/s", ("peer", 5), "", ratio=2, better="higher")

    assert (faster.ratio, faster.ok) == (more.ratio, more.ok) == (2, True)
    assert not beside("a", 1, "s", ("peer", 2), "", ratio=2.1).ok
    assert not beside("a", 1, "s", ("peer", 2), "", best=0.6, at_most=0.5).ok


def test_a_row_has_the_fields_that_readers_of_the_file_expect(tmp_path: Path) -> None:
    rows = [alone("a", 2, "requests", "1 at most", at_most=1), beside("b", 1, "s", ("p", 1), "")]
    write(tmp_path / "new" / "bench.json", rows)

    (first, second) = json.loads((tmp_path / "new" / "bench.json").read_text("utf-8"))

    assert list(first) == list(second) == FIELDS
    assert (first["peer"], first["ratio"], first["ok"]) == (None, None, False)
    assert "NOT" in table(rows)


async def test_turns_alternate_and_the_first_ones_can_be_idle() -> None:
    seen: list[str] = []

    async def act(name: str) -> float:
        seen.append(name)
        return len(seen)

    first, second = await in_turn(lambda: act("a"), lambda: act("b"), turns=2, idle_turns=1)

    assert seen == ["a", "b"] * 3
    assert (first.values, second.median, second.best) == ((3, 5), 5, 4)


@pytest.mark.parametrize(("goal", "tries"), [(4, 2), (1, 5)])
async def test_the_best_of_five_ends_with_the_first_that_is_good_enough(
    goal: float, tries: int
) -> None:
    values = [5.0, 4.0, 3.0, 3.5, 6.0]
    left = list(values)

    async def act() -> float:
        return left.pop(0)

    assert await best_of(act, goal) == min(values[:tries])


def test_rows_are_told_apart_by_name_and_peer() -> None:
    row = beside("logs", 1, "events/s", ("viem", 1), "4 times", better="higher", ratio=4)

    assert row == Row("logs", 1, "events/s", "higher", "viem", 1, 1, "4 times", ok=False)


def test_what_is_measured_is_read_from_what_is_typed(capsys: pytest.CaptureFixture[str]) -> None:
    known = ("start", "logs")

    assert asked(["a.json"], known) == (Path("a.json"), known)
    assert asked(["a.json", "logs"], known) == (Path("a.json"), ("logs",))
    for typed, ends in ((["--help"], 0), ([], 2), (["a.json", "log"], 2), (["--fast"], 2)):
        with pytest.raises(SystemExit) as end:
            asked(typed, known)
        assert end.value.code == ends
    assert "there is no log; there are start, logs" in capsys.readouterr().err
