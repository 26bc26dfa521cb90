"""Names that can be read for what they are."""

import pytest

from gaib_wallet.domain.names import account_name, harmless, vault_name
from gaib_wallet.errors import NameTooLong, NotAVaultName


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("  Savings ", "Savings"),
        ("Rainy \u00a0  day", "Rainy day"),
        ("Cafe\u0301", "Caf\u00e9"),
        (
            "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
            "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        ),
        ("<b>&amp;%1</b>", "<b>&amp;%1</b>"),
        ("x" * 40, "x" * 40),
        ("   ", ""),
    ],
)
def test_a_name_is_what_was_typed_without_what_nobody_sees(typed: str, name: str) -> None:
    assert account_name(typed) == name


def test_a_name_that_is_too_long_says_how_long_it_may_be() -> None:
    with pytest.raises(NameTooLong, match="at most 40"):
        account_name("x" * 41)


def test_a_name_from_a_file_is_shown_without_its_tricks() -> None:
    assert harmless("Pay\u202e\u2066evil\x1b[0m") == "Pay\ufffd\ufffdevil\ufffd[0m"
    assert harmless("x" * 10_000) == "x" * 40


@pytest.mark.parametrize("typed", ["", "..", "a/b", "CON", "a" * 100])
def test_a_vault_has_a_name_that_every_system_takes_for_a_folder(typed: str) -> None:
    assert vault_name(" Family 2 ") == "Family 2"
    with pytest.raises(NotAVaultName):
        vault_name(typed)
