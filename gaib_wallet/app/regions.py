"""How a region writes numbers and days: Qt's own formatting is floating point."""

from PySide6.QtCore import QLocale

from gaib_wallet.viewmodels.text import NumberForm


def number_form(region: str) -> NumberForm:
    """The signs of `region`, the system's if empty."""
    locale = QLocale(region) if region else QLocale()
    mark = locale.groupSeparator()
    # Spain and Poland write 1234 and 12.345.
    is_late = mark in locale.toString(12_345) and mark not in locale.toString(1_234)
    written = locale.dateFormat(QLocale.FormatType.ShortFormat).lower()
    order = "".join(sorted("dmy", key=written.find))
    return NumberForm(locale.decimalPoint(), mark, 5 if is_late else 4, order)
