"""Names that somebody else chose, in the cells of a table."""

import pytest

from gaib_wallet.viewmodels.spreadsheet import inert


@pytest.mark.parametrize("begin", list("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"))
def test_no_spreadsheet_reckons_with_a_name(begin: str) -> None:
    assert inert(f"{begin}cmd|' /C calc'!A0") == f"'{begin}cmd|' /C calc'!A0"


@pytest.mark.parametrize("cell", ["", "12.5", "Rent = May", "0x1"])
def test_all_else_is_written_as_it_is(cell: str) -> None:
    assert inert(cell) == cell
