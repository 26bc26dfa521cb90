"""The last portfolio of each account, for the moment before the chain answers."""

from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction
import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.portfolio import FeedPrice, Portfolio, SellNow
from gaib_wallet.domain.staking import ExitRequest, SaidPrices
from gaib_wallet.domain.transactions import Allowance
from gaib_wallet.domain.units import ETH, TokenAmount
from gaib_wallet.storage import codec
from gaib_wallet.storage.snapshots import SnapshotFolder
from tests.builders import ACCOUNT, AID, POOL, SAID, USDC

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)
PORTFOLIO = Portfolio(
    account=ACCOUNT,
    at=BlockStamp(24_310_118, NOON),
    native=TokenAmount(10**19, ETH),
    holdings=(TokenAmount(2**255, AID), TokenAmount(0, USDC)),
    prices=SaidPrices(Fraction(10_830, 10_000), Fraction(1, 3), None),
    market_aid=Fraction(9_985, 10_000),
    request=ExitRequest(NOON, TokenAmount(7, AID)),
    eth_usd=FeedPrice(Fraction(2_133_73, 100), NOON),
    usdc_usd=None,
    allowances=(Allowance(POOL.address, TokenAmount(5, USDC)),),
    sales=(SellNow(TokenAmount(1, SAID), None),),
    eur_usd=FeedPrice(Fraction(116, 100), NOON),
)


@pytest.fixture
def snapshots(tmp_path: Path) -> SnapshotFolder:
    return SnapshotFolder(tmp_path / "snapshots")


def test_what_was_read_last_comes_back_exactly(snapshots: SnapshotFolder, tmp_path: Path) -> None:
    snapshots.save(1, PORTFOLIO)

    assert SnapshotFolder(tmp_path / "snapshots").load(1, ACCOUNT) == PORTFOLIO


def test_what_an_older_version_kept_is_there_without_what_it_did_not_read(
    snapshots: SnapshotFolder, tmp_path: Path
) -> None:
    snapshots.save(1, PORTFOLIO)
    (file,) = (tmp_path / "snapshots").iterdir()
    kept = json.loads(file.read_bytes())
    del kept["eur_usd"]
    file.write_text(json.dumps(kept))

    assert snapshots.load(1, ACCOUNT) == replace(PORTFOLIO, eur_usd=None)


def test_chains_and_accounts_are_kept_apart(snapshots: SnapshotFolder) -> None:
    snapshots.save(1, PORTFOLIO)

    assert snapshots.load(56, ACCOUNT) is None
    assert snapshots.load(1, POOL.address) is None


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"\xff", b"[" * 50_000, codec.encode(PORTFOLIO).replace(b'"1/3"', b'"1/0"')],
)
def test_what_cannot_be_read_is_as_if_it_were_not_there(
    snapshots: SnapshotFolder, tmp_path: Path, content: bytes
) -> None:
    snapshots.save(1, PORTFOLIO)
    (file,) = (tmp_path / "snapshots").iterdir()
    file.write_bytes(content)

    assert snapshots.load(1, ACCOUNT) is None


def test_the_snapshot_of_another_account_is_not_shown(
    snapshots: SnapshotFolder, tmp_path: Path
) -> None:
    snapshots.save(1, PORTFOLIO)
    (file,) = (tmp_path / "snapshots").iterdir()
    file.rename(tmp_path / "snapshots" / f"1-{POOL.address}.json")

    assert snapshots.load(1, POOL.address) is None


def test_a_disk_that_refuses_is_no_reason_to_stop(
    snapshots: SnapshotFolder, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "snapshots").rmdir()

    snapshots.save(1, PORTFOLIO)

    assert "snapshots" in caplog.text
    assert snapshots.load(1, ACCOUNT) is None


@given(st.integers(0, 2**256 - 1))
def test_no_amount_loses_a_digit(raw: int) -> None:
    amount = TokenAmount(raw, AID)

    assert codec.decode(codec.encode(amount), TokenAmount) == amount


@pytest.mark.parametrize("text", ['"1/0"', '"x"', "1", "[]"])
def test_what_is_no_fraction_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - of several kinds
        codec.decode(text, Fraction)
