import pytest

from gaib_wallet.domain.settings import Settings
from gaib_wallet.domain.units import Bps


@pytest.mark.parametrize("tolerance", [1, 5, 500])
def test_a_price_tolerance_is_never_nothing_and_never_wide(tolerance: int) -> None:
    assert Settings(tolerance=Bps(tolerance)).tolerance == tolerance


@pytest.mark.parametrize("tolerance", [0, 501, -1, 10_000])
def test_another_tolerance_cannot_be_chosen(tolerance: int) -> None:
    with pytest.raises(ValueError, match="tolerance"):
        Settings(tolerance=Bps(tolerance))
