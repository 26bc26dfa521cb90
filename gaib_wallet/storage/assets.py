"""Where the files that travel with the program are: icons, networks, contracts."""

from pathlib import Path
import sys

_PACKAGE = Path(__file__).resolve().parents[1]


def root() -> Path:
    """The folder `resources`: of a bundle, of an installed wheel, or of a checkout.

    Raises:
        FileNotFoundError: none of the three is there, so the installation is damaged.
    """
    bundle = getattr(sys, "_MEIPASS", None)
    places = [
        *([Path(bundle) / "resources"] if bundle else []),
        _PACKAGE / "_resources",
        _PACKAGE.parent / "resources",
    ]
    for place in places:
        if place.is_dir():
            return place
    raise FileNotFoundError(f"no resources beside {_PACKAGE}")
