"""What is typed is an amount in the region's own form, or a sentence; it is never guessed."""

from PySide6.QtWidgets import QApplication
import pytest

from gaib_wallet.domain.currency import EUR
from gaib_wallet.domain.settings import Currency
from gaib_wallet.domain.units import Rounding
from gaib_wallet.storage.settings import SettingsFile
from tests.e2e.person import Home, Person, opened, run, whole

DIGITS_ONLY = "Use digits 0 to 9 only. W-104"
WHICH = "Which amount do you mean? W-103"
WRONG_IN_ENGLISH = (
    ("1,5", WHICH),
    ("1e3", DIGITS_ONLY),
    ("-1", DIGITS_ONLY),
    ("١٢", DIGITS_ONLY),
    ("1.2345678", "USDC has at most 6 digits after the decimal mark. W-102"),
    ("10001", "You have 10,000.00 USDC. Enter less, or use Max. W-101"),
    ("9" * 60, "Nobody can own that much. W-106"),
)


@pytest.mark.requirement("T15")
def test_an_amount_that_cannot_be_is_refused_with_a_sentence(
    qapp: QApplication, home: Home
) -> None:
    home.fund(whole(10_000, home.chain.network.usdc))

    async def person() -> None:
        async with opened(home) as me:
            await me.open("Convert")
            await me.until(lambda: me.is_off("Enter an amount"), "an empty field asks for one")
            for typed, sentence in WRONG_IN_ENGLISH:
                me.type("You pay", typed)
                await me.reads(sentence)
                await me.until(lambda: me.is_off("Not possible yet"), "Review is off")
                assert me.content("You pay") == typed
                assert not me.session.convert.state.can_review

            me.type("You pay", "1,5")
            await me.press("1.5")
            await me.until(lambda: me.content("You pay") == "1.5", "the reading in the field")
            await me.until(lambda: me.button("Review: swap 1.50 USDC"), "a plan")
            await _dust(me)

            me.type("You pay", "")
            await me.until(lambda: me.is_off("Enter an amount"), "an empty field again")
            assert me.nonce() == 0

    run(qapp, person)


async def _dust(me: Person) -> None:
    """Less than a base unit of dollars would arrive for it."""
    aid = me.chain.network.aid
    me.chain.controls.fund(me.account.address, whole(1, aid))
    await me.press("Turn around")
    me.type("You pay", "0.000000000001")
    await me.reads("Too small to arrive: it would round to nothing. W-105")
    await me.until(lambda: me.is_off("Not possible yet"), "Review is off")
    await me.press("Turn around")


@pytest.mark.requirement("T15")
def test_a_point_that_may_group_is_asked_about_in_french(qapp: QApplication, home: Home) -> None:
    home.fund(whole(10_000, home.chain.network.usdc))

    async def person() -> None:
        async with opened(home.of(region="fr_FR")) as me:
            await me.open("Convert")
            me.type("You pay", "1.000")
            await me.reads(WHICH)
            await me.until(lambda: me.button("1\u202f000"), "one thousand on a button")
            assert me.button("1") is not None
            await me.press("1\u202f000")
            await me.until(lambda: me.button("Review: swap 1\u202f000,00 USDC"), "a plan")

    run(qapp, person)


def test_euros_chosen_in_settings_are_the_dollars_over_the_rate_of_the_chain(
    qapp: QApplication, home: Home
) -> None:
    home.fund(whole(10_000, home.chain.network.usdc))

    async def person() -> None:
        async with opened(home) as me:
            page = me.session.portfolio
            await me.until(lambda: page.facts.portfolio, "what is owned")
            read = page.facts.portfolio
            assert read
            dollars = read.total(me.chain.network.said)
            assert read.eur_usd
            assert dollars
            euros = dollars.worth(1 / read.eur_usd.usd, EUR, Rounding.DOWN)
            me.session.frame.open_page("settings")
            await me.press("Euro")
            assert SettingsFile(home.paths.settings).load().currency is Currency.EUR
            me.session.frame.open_page("portfolio")
            await me.reads(me.session.text.figure(euros), "EUR")
            await me.open("Convert")
            me.type("You pay", "116")
            await me.reads("100.00 EUR at par")

    run(qapp, person)
