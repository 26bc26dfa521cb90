"""Settings on disk, also when somebody else wrote them."""

from dataclasses import fields
import json
from pathlib import Path
import stat

import pytest

from gaib_wallet.domain.settings import Settings, Theme
from gaib_wallet.domain.units import Bps
from gaib_wallet.storage.settings import SettingsFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


CHANGED = Settings(
    theme=Theme.DARK,
    language="fr",
    region="es_MX",
    network="base",
    endpoints={"base": "https://user:key@node.example/v1"},
    witnesses={"base": "https://other.example/v1"},
    hide_amounts=True,
    lock_after_min=3,
    tolerance=Bps(50),
    most_fee_usd=50,
    vault="With Acme",
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
        ("language", 7),
        ("endpoints", ["https://node.example"]),
        ("endpoints", {"base": 1}),
        ("witnesses", "https://other.example"),
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


def test_every_setting_says_what_it_means() -> None:
    assert all(one.metadata["description"] for one in fields(Settings))


@pytest.mark.parametrize("minutes", [0, 1441])
def test_settings_out_of_bounds_cannot_be(minutes: int) -> None:
    with pytest.raises(ValueError, match="lock_after_min"):
        Settings(lock_after_min=minutes)
