"""The ledger over histories that nobody has thought of."""

from hypothesis import given
import pytest

from tests.purses import Act, any_small_acts, priced_acts
from tests.soak.sample import one_in
from tests.unit.domain.test_ledger import check_gains, check_net_worth, compare


@pytest.mark.requirement("A3")
@one_in(5)
@given(any_small_acts())
def test_the_ledger_agrees_with_the_slow_one(acts: list[Act]) -> None:
    compare(acts)


@pytest.mark.requirement("A2")
@one_in(10)
@given(priced_acts())
def test_net_worth_counts_everything_once(acts: list[Act]) -> None:
    check_net_worth(acts)


@pytest.mark.requirement("A3")
@one_in(20)
@given(priced_acts())
def test_the_gain_is_all_there_is_less_all_that_came(acts: list[Act]) -> None:
    check_gains(acts)
