"""What is only said of the protocol: every line has who, when and where, and how sure it is."""

from pathlib import Path

import msgspec
import pytest

from gaib_wallet.domain.observed import Confidence
from gaib_wallet.storage.assets import root
from gaib_wallet.storage.reported import load_reported


def test_everything_that_is_delivered_has_a_source_and_a_day_on_which_it_was_read() -> None:
    found = load_reported(root() / "reported.toml")

    assert len(found) >= 5
    for one in found:
        assert one.what
        assert one.said.endswith(".")
        assert one.source
        assert one.on is None or one.on <= one.read_on
    assert any(one.confidence is Confidence.UNCONFIRMED for one in found)


def test_each_network_hears_what_is_about_it_and_what_is_about_all() -> None:
    found = load_reported(root() / "reported.toml")
    ethereum = [one.what for one in found if one.is_about("ethereum")]
    base = [one.what for one in found if one.is_about("base")]

    assert "Redeemer" in ethereum
    assert "Redeemer" not in base
    assert {"Reserves", "Audits"} <= set(ethereum) & set(base)


@pytest.mark.parametrize("content", ["", "[[reported]]\nwhat = 'x'", "[[reported]]\nodd = 1"])
def test_a_damaged_file_is_a_damaged_installation(tmp_path: Path, content: str) -> None:
    (tmp_path / "reported.toml").write_text(content)

    with pytest.raises(msgspec.MsgspecError):
        load_reported(tmp_path / "reported.toml")
