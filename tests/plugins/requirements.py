"""Which tests show which requirement, and whether they passed: `pytest --requirements FILE`.

An id that is not in tests/requirements.toml fails its test. Run as a program this prints the file.
"""

from collections import defaultdict
from collections.abc import Iterable
import json
from pathlib import Path
import sys
import tomllib
from typing import Any, Literal, TypedDict

import pytest

_TABLE = tomllib.loads((Path(__file__).parents[1] / "requirements.toml").read_text("utf-8"))
REQUIREMENTS: dict[str, str] = _TABLE["requirements"]
BENCHES: dict[str, list[str]] = _TABLE["bench"]

Status = Literal["passed", "failed", "none"]


class Row(TypedDict):
    """What shows one requirement; a test that was skipped does not."""

    status: Status
    tests: list[str]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--requirements", type=Path, metavar="FILE", help="write who shows what")


def pytest_configure(config: pytest.Config) -> None:
    path = config.getoption("--requirements")
    if path and not hasattr(config, "workerinput"):  # a worker's reports reach its controller
        config.pluginmanager.register(Recorder(path))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        item.user_properties.extend(("requirement", id_) for id_ in _ids_of(item))


def pytest_runtest_setup(item: pytest.Item) -> None:
    # Not while collecting: a worker of xdist would die of it, without a word of why.
    for id_ in _ids_of(item):
        if id_ not in REQUIREMENTS:
            pytest.fail(f"no requirement is called {id_}", pytrace=False)


def _ids_of(item: pytest.Item) -> list[str]:
    return [id_ for marker in item.iter_markers("requirement") for id_ in marker.args]


class Recorder:
    """Collects outcomes, and writes them down when the run ends."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._outcomes: defaultdict[tuple[str, str], set[str]] = defaultdict(set)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        test = report.nodeid.partition("[")[0]
        for name, id_ in report.user_properties:
            # Setup and teardown show nothing by passing, but undo it all by failing.
            if name == "requirement" and (report.when == "call" or report.failed):
                self._outcomes[str(id_), test].add(report.outcome)

    def pytest_sessionfinish(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        rows = {id_: self._row(id_) for id_ in REQUIREMENTS}
        self._path.write_text(json.dumps(rows, indent=1), "utf-8")

    def _row(self, id_: str) -> Row:
        shown = {
            test: outcomes
            for (shown_id, test), outcomes in sorted(self._outcomes.items())
            if shown_id == id_ and outcomes != {"skipped"}
        }
        return {"status": _status_of(*shown.values()), "tests": list(shown)}


def _status_of(*outcomes: Iterable[str]) -> Status:
    seen = {outcome for each in outcomes for outcome in each}
    if "failed" in seen:
        return "failed"
    return "passed" if "passed" in seen else "none"


def with_benches(rows: dict[str, Row], benches: list[dict[str, Any]]) -> dict[str, Row]:
    """The rows, to which the figures of a bench have been added.

    A figure that has a row without a peer is shown by that one, else by all of its rows.
    """
    shown_by: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for bench in benches:
        shown_by[bench["name"]].append(bench)
    found = {
        name: "passed" if all(one["ok"] for one in _own(figures)) else "failed"
        for name, figures in shown_by.items()
    }
    joined = dict(rows)
    for id_, names in BENCHES.items():
        shown = [name for name in names if name in found]
        row, figures = rows[id_], [found[name] for name in shown]
        joined[id_] = {
            "status": _status_of([row["status"]], figures),
            "tests": [*row["tests"], *(f"bench: {name}" for name in shown)],
        }
    return joined


def _own(figures: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [one for one in figures if one.get("peer") is None] or figures


def main(path: Path) -> int:
    """Print the file at `path`, with the bench beside it if there is one; 1 if anything failed."""
    rows: dict[str, Row] = json.loads(path.read_text("utf-8"))
    bench = path.with_name("bench.json")
    if bench.exists():
        rows = with_benches(rows, json.loads(bench.read_text("utf-8")))
        path.write_text(json.dumps(rows, indent=1), "utf-8")
    lines = []
    for id_, row in rows.items():
        lines.append(f"{id_:4}{row['status']:8}{REQUIREMENTS[id_]}")
        lines += [f"{'':12}{test}" for test in row["tests"]]
    counted = dict.fromkeys(("passed", "failed", "none"), 0)
    for row in rows.values():
        counted[row["status"]] += 1
    lines.append(", ".join(f"{status}: {count}" for status, count in counted.items()))
    sys.stdout.write("\n".join(lines) + "\n")
    return 1 if counted["failed"] else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
