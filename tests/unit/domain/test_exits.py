from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

from gaib_wallet.domain.exit_windows import ExitWindow
from gaib_wallet.domain.exits import ExitComparison, SellExit, StepsExit, WaitExit
from gaib_wallet.domain.routes import Offer
from gaib_wallet.domain.staking import FASTEST_EXIT, SLOWEST_EXIT, ExitQuote
from gaib_wallet.domain.units import TokenAmount
from tests.builders import ACCOUNT, AID, BLOCK, USDC, aid, comparison, offer, order, said, usdc

QUOTE = ExitQuote(
    account=ACCOUNT,
    pay=said("9000"),
    received=aid("9800"),
    owned=said("9000"),
    request=None,
    is_paused=False,
    at=BLOCK,
)

DOCUMENTED = ExitWindow(FASTEST_EXIT, SLOWEST_EXIT)


def wait(brings: str | None) -> WaitExit:
    return WaitExit(QUOTE, offer(order(aid("9800")), usdc(brings)) if brings else None)


def sell(brings: str | None) -> SellExit:
    asked = order(said("9000"), USDC)
    offers: list[Offer] = [offer(asked, usdc(brings))] if brings else []
    return SellExit(asked.pay, comparison(asked, offers))


def exits(waiting: str | None, selling: str | None) -> ExitComparison:
    return ExitComparison(
        said("9000"), wait(waiting), sell(selling), (sell(selling), wait(waiting))
    )


def test_every_way_ends_in_usdc() -> None:
    found = exits("9790", "9695")

    assert (found.wait.received, found.sell.received) == (usdc("9790"), usdc("9695"))
    assert found.both_received == usdc("19485")


def test_what_waiting_brings_is_told_as_a_part_and_per_year() -> None:
    found = exits("10100", "10000")

    assert found.premium == Fraction(1, 100)
    assert found.premium_a_year(DOCUMENTED) == (Fraction(365, 6200), Fraction(365, 3000))


def test_selling_may_bring_more() -> None:
    assert exits("9900", "10000").premium == Fraction(-1, 100)


def test_a_way_that_nobody_takes_brings_nothing_known() -> None:
    for found in (exits(None, "1"), exits("1", None)):
        assert (found.both_received, found.premium) == (None, None)
        assert found.premium_a_year(DOCUMENTED) is None
    assert exits(None, "1").wait.received is None
    assert exits("1", None).sell.offer is None


def test_nothing_is_compared_with_nothing() -> None:
    found = exits("1", "1")
    assert found.both
    first, second = found.both
    nothing: TokenAmount = usdc("0")
    (way,) = first.comparison.offers
    worthless = SellExit(
        first.pay, replace(first.comparison, offers=(replace(way, received=nothing),))
    )

    assert ExitComparison(said("1"), second, worthless, found.both).premium is None


def test_one_price_of_aid_makes_waiting_and_selling_bring_the_same() -> None:
    assert exits("9790", "9695").even_price == Fraction(9695, 9800)
    assert exits("9790", None).even_price is None


def test_without_two_parts_there_is_nothing_of_both() -> None:
    assert ExitComparison(said("1"), wait("1"), sell("1"), None).both_received is None


def test_a_payment_within_the_day_is_counted_as_one_day() -> None:
    found = exits("10100", "10000").premium_a_year(ExitWindow(timedelta(0), timedelta(days=1)))

    assert found == (Fraction(365, 100), Fraction(365, 100))


def test_the_sale_in_steps_is_of_what_is_sold_first() -> None:
    steps = StepsExit(offer(order(said("7"), AID), aid("7")), comparison(order(aid("7")), []))

    assert steps.pay == said("7")
