"""Figures, days and ages as three languages and their regions write them, with what is built."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication
import pytest

from gaib_wallet.app.languages import Languages
from gaib_wallet.app.regions import number_form
from gaib_wallet.domain.units import USD, Rounding, TokenAmount
from gaib_wallet.storage import assets
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import Message
from tests.builders import aid, said

LAST = datetime(2026, 11, 30, 14, 2, tzinfo=UTC)
WINDOW = (datetime(2026, 12, 12, tzinfo=UTC), datetime(2027, 1, 13, tzinfo=UTC))
RANGE = "%1 to %2 (estimate)"


def written(text: Text) -> dict[str, str]:
    """Each row of the table of figures."""
    days = tuple(text.date(one) for one in WINDOW)
    return {
        "token": text.amount(aid("12500")),
        "shares": text.amount(said("9000")),
        "dust": text.amount(aid("0.001")),
        "nav": text.nav(Fraction(10_897, 10_000)),
        "money": text.amount(TokenAmount(2_612_832 * 10 ** (USD.digits - 2), USD)),
        "percent": text.signed_percent(Fraction(-22, 10_000)),
        "date": text.date(LAST),
        "moment": text.moment(LAST),
        "range": text.say(Message("portfolio", RANGE, days)),
        "age": text.say(Message("backing", "last attestation %1 ago", (timedelta(seconds=6),))),
    }


ENGLISH = {
    "token": "12,500.00 AID",
    "shares": "9,000.0000 sAID",
    "dust": "under 0.01 AID",
    "nav": "1.0897",
    "money": "26,128.32 USD",
    "percent": "\u22120.22%",
    "date": "30 Nov 2026",
    "moment": "30 Nov 2026, 14:02",
    "range": "12 Dec 2026 to 13 Jan 2027 (estimate)",
    "age": "last attestation 6 s ago",
}
FRENCH = {
    "token": "12\u202f500,00 AID",
    "shares": "9\u202f000,0000 sAID",
    "dust": "moins de 0,01 AID",
    "nav": "1,0897",
    "money": "26\u202f128,32 USD",
    "percent": "\u22120,22\u00a0%",
    "date": "30 nov. 2026",
    "moment": "30 nov. 2026, 14:02",
    "range": "du 12 d\u00e9c. 2026 au 13 janv. 2027 (estimation)",
    "age": "derni\u00e8re attestation il y a 6 s",
}
SPANISH = {
    "token": "12.500,00 AID",
    "shares": "9000,0000 sAID",
    "dust": "menos de 0,01 AID",
    "nav": "1,0897",
    "money": "26.128,32 USD",
    "percent": "\u22120,22\u00a0%",
    "date": "30 nov 2026",
    "moment": "30 nov 2026, 14:02",
    "range": "del 12 dic 2026 al 13 ene 2027 (estimaci\u00f3n)",
    "age": "\u00faltima atestaci\u00f3n hace 6 s",
}


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    before = QLocale()
    languages = Languages(qapp, assets.root() / "translations")
    yield languages
    languages.use("en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "region", "table"),
    [("en", "en_US", ENGLISH), ("fr", "fr_FR", FRENCH), ("es", "es_ES", SPANISH)],
)
def test_each_figure_reads_as_its_language_and_region_write_it(
    languages: Languages, language: str, region: str, table: dict[str, str]
) -> None:
    languages.use(language, region)
    assert written(Text(QCoreApplication.translate, number_form(region))) == table


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [("en", 1, "Earned in one month: x"), ("en", 3, "Earned in 3 months: x")],
)
def test_words_bend_to_their_number(
    languages: Languages, language: str, count: int, said: str
) -> None:
    languages.use(language)
    text = Text(QCoreApplication.translate, number_form("en_US"))
    source = "Earned in %1 months: %2"
    assert text.say(Message("portfolio", source, (count, "x"), count=count)) == said


def test_qt_speaks_the_same_language_as_the_wallet(languages: Languages) -> None:
    languages.use("fr", "fr_FR")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    assert QLocale().standaloneMonthName(8) == "ao\u00fbt"
    languages.use("es", "es_ES")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"
    languages.use("en", "en_US")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_what_was_typed_is_read_in_the_form_of_before() -> None:
    before = Text(QCoreApplication.translate, number_form("en_US"))
    now = Text(QCoreApplication.translate, number_form("fr_FR"))
    token = aid("1").token

    assert now.rewritten("1,000.5", token, before) == "1\u202f000,5"
    assert now.rewritten("1,5", token, before) == "1,5"  # it was unclear, and is not guessed
    assert before.amount(aid("1"), Rounding.DOWN) == "1.00 AID"
