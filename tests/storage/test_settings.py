"""Settings on disk, also when somebody else wrote them."""

from dataclasses import fields
import json
from pathlib import Path
import stat

import pytest

from gaib_wallet.domain.settings import Currency, Settings, Theme
from gaib_wallet.domain.units import Bps
from gaib_wallet.errors import StorageFault
from gaib_wallet.storage.settings import SettingsFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


CHANGED = Settings(
    theme=Theme.DARK,
    language="fr",
    region="es_MX",
    network="base",
    nodes={"base": ("https://user:key@node.example/v1", "https://other.example/v1")},
    hide_amounts=True,
    lock_after_min=3,
    tolerance=Bps(50),
    most_fee_usd=50,
    vault="With Acme",
    currency=Currency.EUR,
)


def test_without_a_file_everything_is_at_its_default(path: Path) -> None:
    assert SettingsFile(path).load() == Settings()


def test_what_was_saved_is_there_again(path: Path) -> None:
    SettingsFile(path).save(CHANGED)

    assert SettingsFile(path).load() == CHANGED
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("name", "bad"),
    [
        ("theme", "purple"),
        ("currency", "GBP"),
        ("language", 7),
        ("nodes", ["https://node.example"]),
        ("nodes", {"base": "https://node.example"}),
        ("nodes", {"base": [1]}),
        ("hide_amounts", "yes"),
        ("lock_after_min", 0),
        ("lock_after_min", 1441),
        ("lock_after_min", 2.5),
        ("vault", "../main"),
        ("vault", ""),
        ("tolerance", 501),
        ("tolerance", 0),
        ("most_fee_usd", 0),
        ("most_fee_usd", 10_001),
    ],
)
def test_a_bad_value_is_its_default_and_spoils_no_other(
    path: Path, caplog: pytest.LogCaptureFixture, name: str, bad: object
) -> None:
    SettingsFile(path).save(CHANGED)
    path.write_text(json.dumps({**json.loads(path.read_text()), name: bad}))

    found = SettingsFile(path).load()

    for one in fields(Settings):
        right = getattr(Settings() if one.name == name else CHANGED, one.name)
        assert getattr(found, one.name) == right
    assert name in caplog.text


def test_what_a_newer_version_wrote_is_kept(path: Path) -> None:
    path.write_text(json.dumps({"version": 1, "language": "es", "sounds": {"coins": True}}))
    file = SettingsFile(path)

    file.save(file.load())

    assert json.loads(path.read_text())["sounds"] == {"coins": True}
    assert SettingsFile(path).load().language == "es"


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff", b"[" * 50_000])
def test_a_damaged_file_is_set_aside(path: Path, content: bytes) -> None:
    path.write_bytes(content)

    assert SettingsFile(path).load() == Settings()
    (aside,) = path.parent.glob("settings.damaged-*.json")
    assert aside.read_bytes() == content


def test_a_damaged_file_is_said_with_its_new_name(path: Path) -> None:
    path.write_bytes(b"{")
    file = SettingsFile(path)

    file.load()

    (aside,) = path.parent.glob("settings.damaged-*.json")
    assert file.fault is not None
    assert (file.fault.message.code, file.fault.message.values) == ("W-521", (aside.name,))
    file.save(CHANGED)
    assert file.load() == CHANGED


def test_what_the_disk_does_not_give_is_at_its_default_and_not_written_over(path: Path) -> None:
    SettingsFile(path).save(CHANGED)
    content = path.read_bytes()
    path.unlink()
    path.mkdir()
    file = SettingsFile(path)
    assert file.load() == Settings()

    path.rmdir()
    path.write_bytes(content)
    with pytest.raises(StorageFault):
        file.save(Settings())
    assert path.read_bytes() == content

    assert file.load() == CHANGED
    file.save(Settings())
    assert (SettingsFile(path).load(), file.fault) == (Settings(), None)


def test_every_setting_says_what_it_means() -> None:
    assert all(one.metadata["description"] for one in fields(Settings))


@pytest.mark.parametrize("minutes", [0, 1441])
def test_settings_out_of_bounds_cannot_be(minutes: int) -> None:
    with pytest.raises(ValueError, match="lock_after_min"):
        Settings(lock_after_min=minutes)


def test_two_fields_of_an_older_version_become_one_list(path: Path) -> None:
    old = {
        "endpoints": {"base": "https://first.example/key", "bnb": "", "ethereum": 7},
        "witnesses": {
            "base": "https://second.example",
            "bnb": "https://third.example",
            "arbitrum": "https://third.example",
        },
        "of_tomorrow": 1,
    }
    path.write_text(json.dumps(old))
    file = SettingsFile(path)

    found = file.load()
    assert found.nodes == {
        "base": ("https://first.example/key", "https://second.example"),
        "bnb": (),
    }

    file.save(found)
    kept = json.loads(path.read_text())
    assert not {"endpoints", "witnesses"} & set(kept)
    assert (kept["of_tomorrow"], SettingsFile(path).load()) == (1, found)


def test_a_list_stands_over_two_fields_that_were_left_beside_it(path: Path) -> None:
    both = {
        "endpoints": {"base": "https://old.example"},
        "nodes": {"base": ["https://new.example"]},
    }
    path.write_text(json.dumps(both))

    assert SettingsFile(path).load().nodes == {"base": ("https://new.example",)}
