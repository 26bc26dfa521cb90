"""Find every sentence a person reads, and build resources/translations; `--check` writes nothing.

`lupdate` reads the code, and beside it what it cannot see: words that bend to a number in code
without Qt, and the sentences of the TOML files in `resources`. `lrelease` makes what is loaded.
"""

import argparse
import ast
from collections.abc import Iterator
import os
from pathlib import Path
import subprocess
import sys
import tempfile
import tomllib
from typing import Any

from check_translations import faults

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
FOLDER = RESOURCES / "translations"
LANGUAGES = ("fr", "es")
SOURCE_LANGUAGE = "en"
"""Its file has only what bends to a number: the sentences themselves stand in the code."""
BIN = Path(sys.executable).parent


def main() -> int:
    """Write what is stale, or with --check name it and every faulty sentence: 1 if there is any."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if stale")
    checks = parser.parse_args().check
    with tempfile.TemporaryDirectory(prefix="gaib-words-") as place:
        built = _built(Path(place))
    stale = [path for path, content in built.items() if _octets(path) != content]
    if not checks:
        _write(built, stale)
    for path in stale:
        print(f"{'stale' if checks else 'built'}: {path.relative_to(ROOT)}")
    wrong = list(faults(FOLDER)) if checks else []
    for fault in wrong:
        print(fault)
    return int(checks and bool(stale or wrong))


def _write(built: dict[Path, bytes], stale: list[Path]) -> None:
    FOLDER.mkdir(exist_ok=True)
    for path in stale:
        path.write_bytes(built[path])


def _octets(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


def _built(place: Path) -> dict[Path, bytes]:
    """Every file of the folder as it must be, made in `place` from the ones that are there."""
    files = {}
    sources = [*sorted((ROOT / "gaib_wallet").rglob("*.py")), *_unseen(place)]
    for language in (SOURCE_LANGUAGE, *LANGUAGES):
        name = f"gaib_wallet_{language}"
        copy, program = place / f"{name}.ts", place / f"{name}.qm"
        if (FOLDER / copy.name).exists():
            copy.write_bytes(_octets(FOLDER / copy.name))
        lists = place / "sources.lst"
        lists.write_text("\n".join(map(str, sources)), "utf-8")
        plural = ["-pluralonly"] if language == SOURCE_LANGUAGE else []
        _run("lupdate", f"@{lists}", *_HABITS, *plural, "-target-language", language, "-ts", copy)
        _run("lrelease", "-silent", copy, "-qm", program)
        files[FOLDER / copy.name] = copy.read_bytes()
        files[FOLDER / program.name] = program.read_bytes()
    return files


_HABITS = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", SOURCE_LANGUAGE)


def _run(tool: str, *arguments: str | Path) -> None:
    environment = {**os.environ, "QT_HASH_SEED": "0"}
    subprocess.run([BIN / f"pyside6-{tool}", *arguments], check=True, env=environment)  # noqa: S603


def _unseen(place: Path) -> list[Path]:
    """Code that says for lupdate what it does not find by itself."""
    bending, plain = place / "bending.py", place / "resources.py"
    by_context: dict[str, set[str]] = {}
    for context, source in _bending():
        by_context.setdefault(context, set()).add(source)
    lines = ["from PySide6.QtCore import QObject"]
    for context, found in sorted(by_context.items()):
        lines += [f"class {context}(QObject):", "    def say(self, n):"]
        lines += [f"        self.tr({source!r}, '', n)" for source in sorted(found)]
    bending.write_text("\n".join(lines) + "\n", "utf-8")
    spoken = sorted({f"QT_TRANSLATE_NOOP({one!r}, {said!r})" for one, said in _in_resources()})
    plain.write_text("\n".join(spoken) + "\n", "utf-8")
    return [bending, plain]


def _bending() -> Iterator[tuple[str, str]]:
    """Context and source of each `QT_TRANSLATE_N_NOOP`."""
    for path in sorted((ROOT / "gaib_wallet").rglob("*.py")):
        text = path.read_text("utf-8")
        if "QT_TRANSLATE_N_NOOP" not in text:
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "QT_TRANSLATE_N_NOOP":
                context, source = (ast.literal_eval(one) for one in node.args)
                yield context, source


def _in_resources() -> Iterator[tuple[str, str]]:
    """Context and sentence of what the TOML files say to people."""
    for use in _toml(RESOURCES / "uses.toml")["use"]:
        yield from (("uses", use[key]) for key in ("what", "closed") if use.get(key))
    for one in _toml(RESOURCES / "reported.toml")["reported"]:
        yield from (("reported", one[key]) for key in ("what", "said") if one.get(key))
    for path in [*sorted((RESOURCES / "networks").glob("*.toml")), RESOURCES / "demo.toml"]:
        yield from (("networks", reason) for reason in _toml(path).get("closed", {}).values())


def _toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8"))


if __name__ == "__main__":
    sys.exit(main())
