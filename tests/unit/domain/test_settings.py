import pytest

from gaib_wallet.domain.settings import MOST_FEE_USD, Settings
from gaib_wallet.domain.units import Bps


@pytest.mark.parametrize("tolerance", [1, 5, 500])
def test_a_price_tolerance_is_never_nothing_and_never_wide(tolerance: int) -> None:
    assert Settings(tolerance=Bps(tolerance)).tolerance == tolerance


@pytest.mark.parametrize("tolerance", [0, 501, -1, 10_000])
def test_another_tolerance_cannot_be_chosen(tolerance: int) -> None:
    with pytest.raises(ValueError, match="tolerance"):
        Settings(tolerance=Bps(tolerance))


@pytest.mark.requirement("T10")
@pytest.mark.parametrize("dollars", [0, -1, 10_001])
def test_a_limit_of_fees_is_never_nothing_and_never_out_of_reach(dollars: int) -> None:
    assert Settings().most_fee_usd == MOST_FEE_USD
    with pytest.raises(ValueError, match="most_fee_usd"):
        Settings(most_fee_usd=dollars)


def test_a_tolerance_that_nobody_fixed_follows_the_pools() -> None:
    assert Settings().tolerance is None


@pytest.mark.parametrize("name", ["", "../other", "a/b"])
def test_the_vault_that_is_opened_lies_in_no_other_folder(name: str) -> None:
    with pytest.raises(ValueError, match="vault"):
        Settings(vault=name)
