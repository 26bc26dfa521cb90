"""What others published, as data: a loader."""

import json
from pathlib import Path
from typing import Any, Final

FOLDER: Final = Path(__file__).parent / "vectors"


def vectors(name: str) -> list[dict[str, Any]]:
    """The rows of one file."""
    rows: list[dict[str, Any]] = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    return rows
