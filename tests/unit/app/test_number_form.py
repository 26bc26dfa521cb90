import pytest

from gaib_wallet.app.regions import number_form
from gaib_wallet.viewmodels.text import NumberForm


@pytest.mark.parametrize(
    ("region", "form"),
    [
        ("en_US", NumberForm(".", ",", day_order="mdy")),
        ("fr_FR", NumberForm(",", "\u202f")),
        ("es_ES", NumberForm(",", ".", grouped_from=5)),
        ("es_MX", NumberForm(".", ",")),
        ("C", NumberForm(".", ",")),
        ("ja_JP", NumberForm(".", ",", day_order="ymd")),
        ("en_GB", NumberForm(".", ",")),
    ],
)
def test_a_region_has_its_own_signs(region: str, form: NumberForm) -> None:
    assert number_form(region) == form
