"""A registry that is a folder, with clients that are scripts, and a table that pins what it has."""

import base64
from collections.abc import Mapping
import hashlib
import io
from pathlib import Path
import tarfile
import zipfile

PACK = """#!/bin/sh
[ "$1" = --version ] && exit 0
for package; do :; done
echo "$package" >> "$REGISTRY/log"
{before}
cp "$REGISTRY/$(echo "$package" | tr / +).tgz" . {after}
"""


class FakeRegistry:
    """Packages, the table that pins them, and a folder for PATH with the scripts that hand out."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "bin"
        self.table = folder / "packages.toml"
        self.path.mkdir(parents=True)
        self.serve_npm()

    def serve_npm(self, before: str = "", after: str = "") -> None:
        """Put an npm on PATH that does `before` and `after` around each copy."""
        self.script("npm", PACK.format(before=before, after=after))

    def script(self, name: str, text: str) -> Path:
        """An executable file in the folder for PATH."""
        path = self.path / name
        path.write_text(text, "utf-8")
        path.chmod(0o700)
        return path

    def publish_npm(self, name: str, files: Mapping[str, str], system: str = "") -> Path:
        """The archive of a package of version 1.0.0, whose files can all be executed."""
        archive = self.folder / f"{name.replace('/', '+')}@1.0.0.tgz"
        with tarfile.open(archive, "w:gz") as tar:
            for path, text in files.items():
                entry = tarfile.TarInfo(f"package/{path}")
                entry.size, entry.mode = len(text), 0o755
                tar.addfile(entry, io.BytesIO(text.encode()))
        self._pin("npm", name, archive, files, system)
        return archive

    def publish_pypi(self, name: str, files: Mapping[str, str], system: str = "") -> Path:
        """The wheel of a package of version 1.0.0, whose files can all be executed."""
        archive = self.folder / f"{name.replace('-', '_')}-1.0.0-py3-none-any.whl"
        about = f"{name.replace('-', '_')}-1.0.0.dist-info"
        metadata = {
            f"{about}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0.0\n",
            f"{about}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        }
        everything = {**files, **metadata}
        with zipfile.ZipFile(archive, "w") as wheel:
            for path, text in everything.items():
                entry = zipfile.ZipInfo(path)
                entry.external_attr = 0o755 << 16
                wheel.writestr(entry, text)
            wheel.writestr(f"{about}/RECORD", _record(everything))
        self._pin("pypi", name, archive, files, system)
        return archive

    def asked_for(self) -> list[str]:
        """What npm was asked for, in order."""
        log = self.folder / "log"
        return log.read_text("utf-8").split() if log.exists() else []

    def _pin(
        self, registry: str, name: str, archive: Path, files: Mapping[str, str], system: str
    ) -> None:
        sums = "\n".join(f'"{path}" = "{_sha512(text.encode())}"' for path, text in files.items())
        content = archive.read_bytes()
        entry = (
            f'[[package]]\nname = "{name}"\nversion = "1.0.0"\nregistry = "{registry}"\n'
            f'system = "{system}"\nbytes = {len(content)}\nsha512 = "{_sha512(content)}"\n'
            f"[package.files]\n{sums}\n"
        )
        with self.table.open("a", encoding="utf-8") as table:
            table.write(entry)


def _sha512(content: bytes) -> str:
    return hashlib.sha512(content).hexdigest()


def _record(files: Mapping[str, str]) -> str:
    lines = []
    for path, text in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=")
        lines.append(f"{path},sha256={digest.decode()},{len(text)}\n")
    return "".join(lines)
