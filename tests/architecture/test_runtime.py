"""What must hold of the interpreter and the libraries that are shipped."""

import json
from pathlib import Path
import re
import subprocess
import sys
import tomllib

from PySide6.QtCore import QObject
import pytest

ROOT = Path(__file__).parents[2]


def loaded_by(module: str) -> set[str]:
    """What is in memory after `module` was imported by a fresh interpreter."""
    code = f"import sys, json, {module}; print(json.dumps(list(sys.modules)))"
    shown = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    return set(json.loads(shown.stdout))


def test_qt_does_not_eat_none() -> None:
    """PySide6 6.12.0 loses a reference to None with every call on Python 3.11, then aborts."""
    probe, before = QObject(), sys.getrefcount(None)
    for _ in range(1_000):
        probe.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 100


@pytest.mark.requirement("P1")
def test_a_window_needs_nothing_heavy() -> None:
    """They take seconds to import, and the first paint does not wait for them."""
    heavy = {"web3", "aiohttp", "eth_account", "eth_abi", "pyqtgraph", "numpy", "keyring"}

    assert loaded_by("gaib_wallet.app.start") & heavy == set()


def test_a_window_that_lives_knows_no_seals() -> None:
    """They are opened in a process of their own, and cost this one six megabytes."""
    assert "cryptography" not in loaded_by("gaib_wallet.app.live")


@pytest.mark.requirement("P3")
def test_the_chain_loads_nothing_of_web3_that_is_not_used() -> None:
    """Half a second of the interpreter, while the window is drawn; others get the real ones."""
    loaded = loaded_by("gaib_wallet.chain.client")

    assert "web3" in loaded
    assert loaded & {"py_ecc", "py_ecc.bls", "charset_normalizer"} == set()


def test_who_asks_for_what_web3_was_loaded_without_gets_it_as_it_is() -> None:
    code = (
        "import gaib_wallet.chain.client; from py_ecc import bls, bls12_381, secp256k1;"
        "import charset_normalizer, eth_keyfile.keyfile as keyfile;"
        "assert keyfile.MAX_V3_PRIVATE_KEY == secp256k1.N - 1;"
        "assert keyfile.MAX_V4_PRIVATE_KEY == bls12_381.curve_order - 1;"
        "assert charset_normalizer.detect(b'a') and bls.G2ProofOfPossession"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)  # noqa: S603 - our own


def test_fetching_packages_needs_neither_web3_nor_qt() -> None:
    assert loaded_by("gaib_wallet.demo.packages") & {"web3", "eth_utils", "PySide6"} == set()


def test_imports_keep_their_contracts() -> None:
    shown = subprocess.run(  # noqa: S603 - beside our own interpreter
        [Path(sys.executable).with_name("lint-imports"), "--no-logo", "--no-cache"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )

    assert shown.returncode == 0, shown.stdout


def test_every_coverage_floor_names_files_that_exist() -> None:
    floors = re.search(r"^FLOORS := (.+)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)

    assert floors
    assert [floor for floor in floors[1].split(",") if not list(ROOT.glob(floor))] == []


def pinned(lock: str) -> dict[str, str]:
    """The packages of a lock, each with its version and conditions; all must have their hashes."""
    text = (ROOT / lock).read_text("utf-8").replace(" \\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    assert [line for line in lines if "--hash=sha256:" not in line] == []
    return {line.split("==")[0]: line.split(" --hash")[0].strip() for line in lines}


@pytest.mark.requirement("S1")
@pytest.mark.parametrize("part", ["requirements-runtime.lock", "requirements-build.lock"])
def test_the_locks_pin_everything_by_hash_and_agree(part: str) -> None:
    whole = pinned("requirements.lock")

    assert {name: line for name, line in pinned(part).items() if whole.get(name) != line} == {}


@pytest.mark.requirement("S1")
def test_nothing_is_installed_without_its_hash_but_the_wallet_itself() -> None:
    setup = (ROOT / "packaging" / "setup.sh").read_text("utf-8")
    installs = re.findall(r"^pip (.+)$", setup, re.MULTILINE)

    assert installs
    unhashed = [line for line in installs if "--require-hashes" not in line]
    assert unhashed == ["--no-build-isolation --no-deps -e ."]


def test_the_locks_name_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = {re.split(r"[^\w-]", line)[0].lower() for line in project["dependencies"]}

    assert asked - set(pinned("requirements-runtime.lock")) == set()
