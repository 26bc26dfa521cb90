"""Compile the demo chain's contracts into resources/contracts/build; `--check` only compares.

A build is stale when compiling its source again gives other text. The bytecode carries no metadata,
so that a comment changes neither the bytecode nor the demo chain's block hashes.
"""

import argparse
import hashlib
import json
from pathlib import Path
import re
import sys
from typing import Any

import vyper
from vyper.cli.vyper_compile import compile_files

CONTRACTS = Path(__file__).resolve().parent.parent / "resources" / "contracts"
BUILD = CONTRACTS / "build"
# Vyper's ABI lists no custom errors; in the sources they stand as method_id("Name(types)").
_ERROR = re.compile(r'method_id\("([A-Z]\w*)\(([\w,]*)\)"\)')
_PART = re.compile(r"^from parts import (\w+)$", re.MULTILINE)


def main() -> int:
    """Write what is stale, or with --check name it: 1 if there is any."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if stale")
    checks = parser.parse_args().check
    wanted = {BUILD / f"{path.stem}.json": _built(path) for path in sorted(CONTRACTS.glob("*.vy"))}
    stale = {path for path, text in wanted.items() if _text_in(path) != text}
    stale |= set(BUILD.glob("*.json")) - wanted.keys()
    for path in sorted(stale):
        sys.stdout.write(f"{'stale' if checks else 'built'}: {path.relative_to(CONTRACTS)}\n")
        if not checks:
            _put(path, wanted.get(path))
    return int(checks and bool(stale))


def _built(path: Path) -> str:
    sources = _sources(path)
    compiled: dict[str, Any] = compile_files(
        [path], ["abi", "bytecode"], paths=[CONTRACTS], no_bytecode_metadata=True
    )[path]
    build = {
        "abi": sorted([*compiled["abi"], *_errors(sources)], key=json.dumps),
        "bytecode": compiled["bytecode"],
        "compiler": f"vyper {vyper.__version__}",
        "source_sha256": hashlib.sha256("".join(sources).encode()).hexdigest(),
    }
    return json.dumps(build, indent=1, sort_keys=True) + "\n"


def _sources(path: Path) -> list[str]:
    """The text of the contract and of the parts that it is made of, each once."""
    found = {path: path.read_text("utf-8")}
    waiting = [path]
    while waiting:
        for name in _PART.findall(found[waiting.pop()]):
            part = CONTRACTS / "parts" / f"{name}.vy"
            if part not in found:
                found[part] = part.read_text("utf-8")
                waiting.append(part)
    return [found[each] for each in sorted(found)]


def _errors(sources: list[str]) -> list[dict[str, Any]]:
    """ABI entries of the custom errors, so that readers can decode them."""
    return [
        {
            "inputs": [{"name": "", "type": kind} for kind in kinds.split(",") if kind],
            "name": name,
            "type": "error",
        }
        for name, kinds in sorted({error for text in sources for error in _ERROR.findall(text)})
    ]


def _text_in(path: Path) -> str | None:
    return path.read_text("utf-8") if path.exists() else None


def _put(path: Path, text: str | None) -> None:
    if text is None:
        path.unlink()
    else:
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")


if __name__ == "__main__":
    sys.exit(main())
