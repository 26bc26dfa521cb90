"""Labels and notes: what is kept of what somebody typed."""

import pytest

from gaib_wallet.domain.remarks import LONGEST_LABEL, LONGEST_REMARK, Remark, remark_of
from gaib_wallet.errors import RemarkTooLong


def test_blanks_around_go_and_lines_of_a_note_stay() -> None:
    assert remark_of("  Rent   May ", " first \n  second  line\n\n") == Remark(
        "Rent May", "first\nsecond line"
    )


def test_what_is_not_seen_or_turns_the_text_is_replaced_by_a_sign_that_is_seen() -> None:
    kept = remark_of("paid\u202e0.5", "a\x00b\u2066c")

    assert kept == Remark("paid\ufffd0.5", "a\ufffdb\ufffdc")


@pytest.mark.parametrize(
    ("label", "note"), [("x" * (LONGEST_LABEL + 1), ""), ("", "x" * (LONGEST_REMARK + 1))]
)
def test_what_is_too_long_is_refused(label: str, note: str) -> None:
    with pytest.raises(RemarkTooLong):
        remark_of(label, note)


def test_the_longest_is_kept_and_nothing_is_nothing() -> None:
    assert remark_of("x" * LONGEST_LABEL, "y" * LONGEST_REMARK)
    assert not remark_of(" ", "\n")
