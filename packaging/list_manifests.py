"""Write resources/manifests.sha256: what each manifest must be, for the window and the signer.

The list is as `sha256sum` writes it, so `sha256sum --check` in `resources` reads it, too.
"""

import hashlib
from pathlib import Path

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


def main() -> None:
    """Write the list anew."""
    files = [*sorted((RESOURCES / "networks").glob("*.toml")), RESOURCES / "demo.toml"]
    lines = (f"{_digest(file)}  {file.relative_to(RESOURCES).as_posix()}\n" for file in files)
    (RESOURCES / "manifests.sha256").write_text("".join(lines), "utf-8")


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


if __name__ == "__main__":
    main()
