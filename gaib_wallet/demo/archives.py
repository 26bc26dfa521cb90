"""What a pinned package is, and the files that are kept of its archive."""

from collections.abc import Iterator
import hashlib
from pathlib import Path
import tarfile
from typing import Literal
import zipfile

import msgspec

_EXECUTABLE = 0o100


class Package(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One entry of packages.toml; `files` maps a path inside the package to its SHA-512.

    What lies in `folders` is kept too, and vouched for by the archive's own sum alone.
    """

    name: str
    version: str
    registry: Literal["npm", "pypi"]
    bytes: int
    sha512: str
    files: dict[str, str]
    folders: tuple[str, ...] = ()
    system: str = ""

    @property
    def folder(self) -> str:
        """The name of the folder that holds its files."""
        return f"{self.name.replace('/', '+')}@{self.version}"

    def keeps(self, path: str) -> bool:
        """Whether the file at `path` inside the package is wanted."""
        return path in self.files or path.startswith(self.folders)


def sum_of(path: Path) -> str:
    """The SHA-512 of a file in hexadecimal digits, or nothing if it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha512").hexdigest()
    except OSError:
        return ""


def unpack(package: Package, archive: Path, into: Path) -> None:
    """Write the files that `package` keeps under `into`; `archive` has been checked already."""
    read = _npm_files if package.registry == "npm" else _wheel_files
    for path, content, is_executable in read(package, archive):
        target = into / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        target.chmod(0o700 if is_executable else 0o600)


def _npm_files(package: Package, archive: Path) -> Iterator[tuple[str, bytes, bool]]:
    with tarfile.open(archive) as tar:
        for member in tar:
            path = member.name.removeprefix("package/")
            content = tar.extractfile(member) if package.keeps(path) else None
            if content is not None:
                yield path, content.read(), bool(member.mode & _EXECUTABLE)


def _wheel_files(package: Package, archive: Path) -> Iterator[tuple[str, bytes, bool]]:
    with zipfile.ZipFile(archive) as wheel:
        for entry in wheel.infolist():
            if package.keeps(entry.filename) and not entry.is_dir():
                is_executable = bool(entry.external_attr >> 16 & _EXECUTABLE)
                yield entry.filename, wheel.read(entry), is_executable
