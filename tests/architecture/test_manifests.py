"""The list of the manifests is of the manifests as they are, and travels with them."""

import hashlib
from pathlib import Path

import pytest

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.mark.requirement("S2")
def test_every_manifest_is_listed_as_it_is() -> None:
    lines = (RESOURCES / "manifests.sha256").read_text("utf-8").splitlines()
    listed = {name: digest for digest, name in (line.split("  ") for line in lines)}

    files = [*(RESOURCES / "networks").glob("*.toml"), RESOURCES / "demo.toml"]
    sums = {file: hashlib.sha256(file.read_bytes()).hexdigest() for file in files}
    found = {file.relative_to(RESOURCES).as_posix(): digest for file, digest in sums.items()}
    assert listed == found, "a manifest was changed: `make manifests` lists it anew"
