"""How a region writes numbers and days: Qt's own formatting is floating point."""

import unicodedata

from PySide6.QtCore import QCoreApplication, QLocale

from gaib_wallet.viewmodels.text import NumberForm
from gaib_wallet.words import QT_TRANSLATE_NOOP, fill

REGIONS = (
    "en_AU",
    "de_AT",
    "fr_BE",
    "nl_BE",
    "pt_BR",
    "en_CA",
    "fr_CA",
    "es_CL",
    "es_CO",
    "cs_CZ",
    "da_DK",
    "fi_FI",
    "fr_FR",
    "de_DE",
    "en_HK",
    "en_IE",
    "it_IT",
    "ja_JP",
    "es_MX",
    "nl_NL",
    "en_NZ",
    "nb_NO",
    "pl_PL",
    "pt_PT",
    "en_SG",
    "ko_KR",
    "es_ES",
    "sv_SE",
    "de_CH",
    "fr_CH",
    "tr_TR",
    "en_GB",
    "en_US",
)
"""Regions that are offered; those that group digits otherwise than by three are left out."""
SYSTEM = QT_TRANSLATE_NOOP("regions", "%1, from the system")
UNNAMED = QT_TRANSLATE_NOOP("regions", "As in the system")
WITH_LANGUAGE = QT_TRANSLATE_NOOP("regions", "%1, %2")
NAMES = (
    QT_TRANSLATE_NOOP("regions", "Australia"),
    QT_TRANSLATE_NOOP("regions", "Austria"),
    QT_TRANSLATE_NOOP("regions", "Belgium"),
    QT_TRANSLATE_NOOP("regions", "Brazil"),
    QT_TRANSLATE_NOOP("regions", "Canada"),
    QT_TRANSLATE_NOOP("regions", "Chile"),
    QT_TRANSLATE_NOOP("regions", "Colombia"),
    QT_TRANSLATE_NOOP("regions", "Czechia"),
    QT_TRANSLATE_NOOP("regions", "Denmark"),
    QT_TRANSLATE_NOOP("regions", "Finland"),
    QT_TRANSLATE_NOOP("regions", "France"),
    QT_TRANSLATE_NOOP("regions", "Germany"),
    QT_TRANSLATE_NOOP("regions", "Hong Kong SAR China"),
    QT_TRANSLATE_NOOP("regions", "Ireland"),
    QT_TRANSLATE_NOOP("regions", "Italy"),
    QT_TRANSLATE_NOOP("regions", "Japan"),
    QT_TRANSLATE_NOOP("regions", "Mexico"),
    QT_TRANSLATE_NOOP("regions", "Netherlands"),
    QT_TRANSLATE_NOOP("regions", "New Zealand"),
    QT_TRANSLATE_NOOP("regions", "Norway"),
    QT_TRANSLATE_NOOP("regions", "Poland"),
    QT_TRANSLATE_NOOP("regions", "Portugal"),
    QT_TRANSLATE_NOOP("regions", "Singapore"),
    QT_TRANSLATE_NOOP("regions", "South Korea"),
    QT_TRANSLATE_NOOP("regions", "Spain"),
    QT_TRANSLATE_NOOP("regions", "Sweden"),
    QT_TRANSLATE_NOOP("regions", "Switzerland"),
    QT_TRANSLATE_NOOP("regions", "T\u00fcrkiye"),
    QT_TRANSLATE_NOOP("regions", "United Kingdom"),
    QT_TRANSLATE_NOOP("regions", "United States"),
    QT_TRANSLATE_NOOP("regions", "Dutch"),
    QT_TRANSLATE_NOOP("regions", "English"),
    QT_TRANSLATE_NOOP("regions", "French"),
    QT_TRANSLATE_NOOP("regions", "German"),
)
"""Names of countries and languages as Qt has them: in English alone."""


def number_form(region: str) -> NumberForm:
    """The signs of `region`, the system's if empty."""
    locale = QLocale(region) if region else QLocale.system()
    mark = locale.groupSeparator()
    # Spain and Poland write 1234 and 12.345.
    is_late = mark in locale.toString(12_345) and mark not in locale.toString(1_234)
    written = locale.dateFormat(QLocale.FormatType.ShortFormat).lower()
    order = "".join(sorted("dmy", key=written.find))
    return NumberForm(locale.decimalPoint(), mark, 5 if is_late else 4, order)


def regions() -> tuple[tuple[str, str], ...]:
    """Regions by their keys, the system's first; with the language where a country has several."""
    countries = [one.partition("_")[2] for one in REGIONS]
    named = []
    for region in REGIONS:
        locale = QLocale(region)
        name = _say(QLocale.territoryToString(locale.territory()))
        if countries.count(region.partition("_")[2]) > 1:
            language = _say(QLocale.languageToString(locale.language()))
            name = fill(_say(WITH_LANGUAGE), [name, language])
        named.append((region, name))
    territory = QLocale.system().territory()
    if territory is QLocale.Country.AnyCountry:
        system = _say(UNNAMED)
    else:
        system = fill(_say(SYSTEM), [_say(QLocale.territoryToString(territory))])
    return (("", system), *sorted(named, key=_by_name))


def _say(source: str) -> str:
    return QCoreApplication.translate("regions", source)


def _by_name(region: tuple[str, str]) -> str:
    """The name as a list is read: an accent moves nothing."""
    return unicodedata.normalize("NFKD", region[1])
