"""All pictures, two processes at a time, and a page to look at them: `python -m tests.shots DIR`.

In `DIR/<language>-<theme>-<scale>` is every page in each of its states, at 100 and 200 per cent,
and light ones in the smallest window (`narrow`); sheets are there at 100 per cent, in both themes
in English and in light ones elsewhere. `demo-...` among them are pages on the demo chain, and in
`DIR/tail-light` is every turn of it in English. Dark ones of those would take minutes more and show
no part that is not elsewhere: `python -m tests.shots.tail DIR dark` takes them.

It fails if something is wrong on any picture. With `--readme` only those of the demo at 100 per
cent are taken, and the README gets its three from them.
"""

import argparse
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
import os
from pathlib import Path
import shutil
import subprocess
import sys

from tests.shots import index, readme

AT_ONCE = 2


@dataclass(frozen=True, slots=True)
class Part:
    """One process: a module of this package with its words, at a scale."""

    module: str
    words: Sequence[str] = ()
    scale: int = 100


DEMO = Part("live", scale=100)
PARTS = (
    Part("matrix", scale=100),
    Part("matrix", scale=200),
    DEMO,
    Part("live", scale=200),
    Part("tail", ("light",)),
)


def main(arguments: Sequence[str]) -> int:
    """Take every picture; 1 if something is wrong on one, or a part could not go to its end."""
    made = argparse.ArgumentParser(prog="python -m tests.shots", description=__doc__)
    made.add_argument("folder", nargs="?", type=Path, default=Path("build/shots"))
    made.add_argument("--readme", action="store_true", help="write the README's pictures anew")
    asked = made.parse_args(arguments)
    folder, parts = asked.folder, (DEMO,) if asked.readme else PARTS
    for old in (*folder.glob("*-*/"), *folder.glob("*.json"), *folder.glob("*.png")):
        shutil.rmtree(old) if old.is_dir() else old.unlink()
    folder.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        failed = list(pool.map(lambda part: _ran(part, folder), parts))
    if asked.readme:
        readme.write(folder)
    index.write(folder)
    sys.stdout.write(f"{folder / 'index.html'}\n")
    return 1 if any(failed) else 0


def _ran(part: Part, folder: Path) -> bool:
    """Whether it failed; what it said is said again in one piece."""
    command = [sys.executable, "-m", f"tests.shots.{part.module}", str(folder), *part.words]
    scaled = os.environ | {"QT_SCALE_FACTOR": str(part.scale / 100)}
    done = subprocess.run(  # noqa: S603 - our own module
        command, env=scaled, capture_output=True, text=True, check=False
    )
    sys.stdout.write("".join(_said(done)))
    sys.stdout.flush()
    return done.returncode != 0


def _said(done: "subprocess.CompletedProcess[str]") -> Iterator[str]:
    yield done.stdout
    if done.returncode not in {0, 1} or "Traceback" in done.stderr:
        yield done.stderr


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
