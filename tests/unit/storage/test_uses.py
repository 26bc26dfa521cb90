from pathlib import Path

import msgspec
import pytest

from gaib_wallet.domain.network import Venue
from gaib_wallet.storage.assets import root
from gaib_wallet.storage.uses import load_uses


def test_every_use_says_what_it_is_why_it_may_be_closed_and_where_that_was_read() -> None:
    uses = load_uses(root() / "uses.toml")

    assert [use.name for use in uses] == [
        *("Curve", "Uniswap", "Pendle", "Morpho", "AEVO", "Points", "Waitlist", "$GAIB"),
    ]
    for use in uses:
        assert use.what.endswith(".")
        assert use.closed.endswith(".")
        assert use.source.startswith("https://")
    assert [use.venue for use in uses[:3]] == [Venue.CURVE, Venue.UNISWAP_V3, None]


def test_a_word_that_nobody_knows_is_not_overlooked(tmp_path: Path) -> None:
    file = tmp_path / "uses.toml"
    file.write_text('[[usage]]\nname = "Curve"\n', "utf-8")

    with pytest.raises(msgspec.ValidationError):
        load_uses(file)
