"""Resources as a program comes with them, made for one test."""

import hashlib
from pathlib import Path


def listed(folder: Path) -> Path:
    """`folder`, whose manifests are listed as they are now."""
    files = [*sorted((folder / "networks").glob("*.toml")), folder / "demo.toml"]
    lines = [
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.relative_to(folder).as_posix()}\n"
        for file in files
    ]
    (folder / "manifests.sha256").write_text("".join(lines), "utf-8")
    return folder
