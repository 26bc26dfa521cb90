"""What `make requirements` says is worth only what this plugin does."""

import json
from pathlib import Path
import subprocess
import sys
from typing import Any

import pytest

from tests.plugins.requirements import REQUIREMENTS, Row, with_benches

ROOT = Path(__file__).parents[2]
SUITE = """
import pytest

@pytest.mark.requirement("P1", "P2")
@pytest.mark.parametrize("case", [1, 2])
def test_shows_two(case): pass

@pytest.mark.requirement("P2")
def test_fails(): assert False

@pytest.mark.requirement("P3")
def test_is_skipped(): pytest.skip("for want of a node")

@pytest.mark.requirement("Q1")
def test_names_none_that_exists(): pass
"""


def run(tmp_path: Path, *options: str) -> tuple[dict[str, Row], str]:
    """What a run of SUITE wrote, and what it printed."""
    (tmp_path / "test_suite.py").write_text(SUITE, "utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers = requirement(id)\n", "utf-8")
    plugin = ["-p", "tests.plugins.requirements", "--requirements", "out.json"]
    shown = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-m", "pytest", *plugin, "--rootdir", ".", *options],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT), "PATH": ""},
        check=False,
    )
    return json.loads((tmp_path / "out.json").read_text("utf-8")), shown.stdout


@pytest.mark.parametrize("options", [[], ["-n", "2"]], ids=["alone", "xdist"])
def test_every_requirement_is_told_with_the_tests_that_show_it(
    tmp_path: Path, options: list[str]
) -> None:
    rows, printed = run(tmp_path, *options)

    assert list(rows) == list(REQUIREMENTS)
    assert rows["P1"] == {"status": "passed", "tests": ["test_suite.py::test_shows_two"]}
    assert rows["P2"]["status"] == "failed"
    assert rows["P3"] == {"status": "none", "tests": []}
    assert "no requirement is called Q1" in printed


def test_a_bench_shows_the_figure_of_a_requirement() -> None:
    rows: dict[str, Row] = {id_: {"status": "passed", "tests": []} for id_ in REQUIREMENTS}

    joined = with_benches(rows, [{"name": "first_paint", "ok": False}])

    assert joined["P1"] == {"status": "failed", "tests": ["bench: first_paint"]}
    assert joined["P2"] == rows["P2"]


@pytest.mark.parametrize(("alone", "status"), [(True, "passed"), (False, "failed")])
def test_a_figure_without_a_peer_decides_for_those_beside_one(alone: bool, status: str) -> None:  # noqa: FBT001
    rows: dict[str, Row] = {id_: {"status": "passed", "tests": []} for id_ in REQUIREMENTS}
    figures: list[dict[str, Any]] = [
        {"name": "refresh", "peer": None, "ok": alone},
        {"name": "refresh", "peer": "viem multicall", "ok": not alone},
    ]

    assert with_benches(rows, figures)["P2"]["status"] == status
