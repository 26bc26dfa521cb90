"""What must not be seen says nothing of itself, and can be overwritten."""

import pytest

from gaib_wallet.domain.secret import Secret

TYPED = b"correct horse"


@pytest.mark.requirement("S5")
def test_nothing_that_writes_it_down_shows_it() -> None:
    secret = Secret(TYPED)

    for written in (repr(secret), str(secret), f"{secret}", f"{[secret]}"):
        assert TYPED.decode() not in written


def test_wiped_it_is_empty_and_its_octets_are_gone() -> None:
    secret = Secret(TYPED)
    with secret:
        assert (len(secret), bool(secret)) == (len(TYPED), True)

    assert (len(secret), bool(secret), secret.octets) == (0, False, bytearray())


def test_it_is_a_copy_of_what_it_was_made_from() -> None:
    typed = bytearray(TYPED)

    Secret(typed).wipe()

    assert typed == TYPED
