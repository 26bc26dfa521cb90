from dataclasses import replace
from datetime import date

from gaib_wallet.domain.network import Venue
from gaib_wallet.domain.uses import TokenUse
from tests.builders import NETWORK

USE = TokenUse("Curve", "Swap.", "No pool here.", "its docs", date(2026, 8, 1), Venue.CURVE)


def test_a_use_is_open_where_the_network_has_a_pool_of_its_venue() -> None:
    assert USE.is_open(NETWORK)
    assert not USE.is_open(replace(NETWORK, pools=()))


def test_a_use_without_a_venue_is_open_nowhere() -> None:
    assert not replace(USE, venue=None).is_open(NETWORK)
