"""One package from a public registry, by the registry's own client. Nothing of it is ever run."""

from collections.abc import Sequence
import importlib.util
import os
from pathlib import Path
import shutil
import subprocess
import sys

from gaib_wallet.errors import NoRegistryClient, NotFetched

_PATIENCE_S = 600


def npm_on_path() -> tuple[str, ...] | None:
    """The command `npm`, if it is here and its Node.js with it."""
    npm = shutil.which("npm")
    if npm is None:
        return None
    shown = subprocess.run(  # noqa: S603 - the person's own
        [npm, "--version"], capture_output=True, check=False, env=_environment()
    )
    return (npm,) if shown.returncode == 0 else None


def npm_pack(npm: Sequence[str], package: str, into: Path) -> Path:
    """The archive of `package`, written as name@version, in the empty folder `into`.

    Raises:
        NotFetched: the registry was not reached, or has no such package.
    """
    # In `into`, so that no .npmrc of the folder a person happens to be in is read.
    _run([*npm, "pack", "--ignore-scripts", package], package, into)
    return _only_file(into, package)


def pip_download(package: str, into: Path) -> Path:
    """The wheel of `package`, written as name==version, in the empty folder `into`.

    Raises:
        NoRegistryClient: there is no pip, as in a bundle.
        NotFetched: the registry was not reached, or has no such package for this system.
    """
    options = ["--no-deps", "--only-binary", ":all:", "--no-input", "--disable-pip-version-check"]
    _run([*_pip(), "download", *options, "--dest", str(into), package], package, into)
    return _only_file(into, package)


def _pip() -> tuple[str, ...]:
    # In a bundle `sys.executable` is the wallet: it would open a second window.
    is_bundle = getattr(sys, "frozen", False)
    if not is_bundle and importlib.util.find_spec("pip"):
        return (sys.executable, "-m", "pip")
    if pip := shutil.which("pip3") or shutil.which("pip"):
        return (pip,)
    raise NoRegistryClient("pip")


def _environment() -> dict[str, str]:
    """This process's own, less what a bundle adds: others must not load its libraries."""
    environment = dict(os.environ)
    if getattr(sys, "frozen", False):
        environment.pop("LD_LIBRARY_PATH", None)
        if original := environment.pop("LD_LIBRARY_PATH_ORIG", None):
            environment["LD_LIBRARY_PATH"] = original
    return environment


def _run(command: Sequence[str], package: str, folder: Path) -> None:
    try:
        subprocess.run(  # noqa: S603 - names and versions stand in our own table
            command,
            cwd=folder,
            capture_output=True,
            check=True,
            timeout=_PATIENCE_S,
            env=_environment(),
        )
    except (subprocess.SubprocessError, OSError) as error:
        raise NotFetched(package) from error


def _only_file(folder: Path, package: str) -> Path:
    found = list(folder.iterdir())
    if len(found) != 1:
        raise NotFetched(package)
    return found[0]
