"""Where the wallet's files are."""

from pathlib import Path
import stat

import pytest

from gaib_wallet.storage.paths import Paths


@pytest.mark.requirement("D3")
def test_the_demo_and_a_fork_share_no_folder_with_the_wallet(tmp_path: Path) -> None:
    real = Paths.below(tmp_path)
    three = (real, real.demo(), real.fork())

    for kept in ("keys", "vaults", "accounts", "transactions", "settings", "snapshots", "log"):
        assert len({getattr(one, kept) for one in three}) == 3
        assert len({getattr(one, kept).parent for one in three}) == 3


def test_one_folder_holds_everything_where_the_user_names_one(tmp_path: Path) -> None:
    paths = Paths.below(tmp_path)

    for kept in (paths.vaults, paths.transactions, paths.settings, paths.snapshots, paths.log):
        assert kept.is_relative_to(tmp_path)


def test_the_system_names_the_folders_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))

    paths = Paths.of_user()

    assert paths.data == tmp_path / "XDG_DATA_HOME" / "gaib-wallet"
    assert paths.config == tmp_path / "XDG_CONFIG_HOME" / "gaib-wallet"


@pytest.mark.requirement("K8")
def test_every_folder_is_closed_to_others(tmp_path: Path) -> None:
    paths = Paths.below(tmp_path)
    paths.data.mkdir(mode=0o755)

    paths.make()

    tops = (paths.data, paths.config, paths.cache, paths.logs)
    assert not paths.keys.exists()
    for folder in (*tops, paths.vaults, paths.snapshots):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.requirement("K8")
def test_files_that_were_opened_to_others_are_closed_again(tmp_path: Path) -> None:
    paths = Paths.below(tmp_path)
    paths.make()
    files = (paths.transactions, paths.settings, paths.log, paths.snapshots / "1.json")
    for file in files:
        file.write_bytes(b"mine")
        file.chmod(0o666)
    node = paths.cache / "packages" / "anvil"
    node.parent.mkdir()
    node.write_bytes(b"a program")
    node.chmod(0o700)

    paths.make()

    assert [stat.S_IMODE(file.stat().st_mode) for file in files] == [0o600] * 4
    assert stat.S_IMODE(node.stat().st_mode) == 0o700


@pytest.mark.requirement("K8")
def test_key_files_of_an_older_version_are_closed_to_others(tmp_path: Path) -> None:
    paths = Paths.below(tmp_path)
    paths.keys.mkdir(parents=True, mode=0o755)
    file = paths.keys / "key.json"
    file.write_text("{}")
    file.chmod(0o644)

    paths.make()

    assert stat.S_IMODE(paths.keys.stat().st_mode) == 0o700
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
