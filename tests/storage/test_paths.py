"""Where the wallet's files are."""

from pathlib import Path
import stat

import pytest

from gaib_wallet.storage.paths import Paths


@pytest.mark.requirement("D3")
def test_the_demo_shares_no_folder_with_the_wallet(tmp_path: Path) -> None:
    real = Paths.below(tmp_path)
    demo = real.demo()

    for kept in ("keys", "accounts", "transactions", "settings", "snapshots", "log"):
        assert getattr(real, kept) != getattr(demo, kept)
        assert getattr(real, kept).parent != getattr(demo, kept).parent


def test_one_folder_holds_everything_where_the_user_names_one(tmp_path: Path) -> None:
    paths = Paths.below(tmp_path)

    for kept in (paths.keys, paths.accounts, paths.settings, paths.snapshots, paths.log):
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

    for folder in (paths.data, paths.config, paths.cache, paths.logs, paths.keys, paths.snapshots):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
