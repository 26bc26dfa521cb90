"""The builder of the contracts, on a copy of the smallest."""

import json
from pathlib import Path
import shutil
import subprocess
import sys

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = Path("resources/contracts")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for name in ("reserve.vy", "parts/owned.vy", "build/reserve.json"):
        (tmp_path / SOURCES / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / SOURCES / name, tmp_path / SOURCES / name)
    (tmp_path / "packaging").mkdir()
    shutil.copy(ROOT / "packaging" / "build_contracts.py", tmp_path / "packaging")
    return tmp_path


def run(copy: Path, *arguments: str) -> tuple[int, str]:
    command = [sys.executable, "-I", str(copy / "packaging" / "build_contracts.py"), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - ours
    return done.returncode, done.stdout


def test_the_same_sources_are_the_same_build_anywhere(copy: Path) -> None:
    assert run(copy, "--check") == (0, "")


@pytest.mark.parametrize("name", ["reserve.vy", "parts/owned.vy"])
def test_a_changed_source_makes_its_build_stale_until_it_is_built(copy: Path, name: str) -> None:
    source, build = copy / SOURCES / name, copy / SOURCES / "build" / "reserve.json"
    before = json.loads(build.read_text("utf-8"))
    source.write_text(source.read_text("utf-8") + "\n# a thought\n", "utf-8")

    assert run(copy, "--check") == (1, "stale: build/reserve.json\n")
    assert run(copy) == (0, "built: build/reserve.json\n")

    after = json.loads(build.read_text("utf-8"))
    assert before["source_sha256"] != after["source_sha256"]
    assert before["bytecode"] == after["bytecode"]
    assert run(copy, "--check") == (0, "")


def test_a_build_without_a_source_goes(copy: Path) -> None:
    orphan = copy / SOURCES / "build" / "gone.json"
    orphan.write_text("{}", "utf-8")

    assert run(copy, "--check") == (1, "stale: build/gone.json\n")
    run(copy)
    assert not orphan.exists()
