"""Rules that hold for every error there is, and for those still to come."""

from collections.abc import Iterator
import inspect
import re

import pytest

from gaib_wallet import errors
from gaib_wallet.errors import FeeNotCovered, FeeRose, WalletError
from gaib_wallet.words import Raised


def leaves() -> Iterator[type[WalletError]]:
    for _, found in inspect.getmembers(errors, inspect.isclass):
        if issubclass(found, WalletError) and not found.__subclasses__():
            yield found


def made(kind: type[WalletError]) -> WalletError:
    """A specimen, with a value for each fact; a choice of words stays as it is."""
    facts = inspect.signature(kind).parameters.values()
    return kind(*(one.name for one in facts if one.kind is not one.KEYWORD_ONLY))


@pytest.mark.parametrize("kind", tuple(leaves()))
def test_an_error_is_one_english_sentence_behind_its_code(kind: type[WalletError]) -> None:
    said = made(kind)

    assert re.match(r"W-\d{3} \S", str(said))
    # A fact that ends a sentence brings its own full stop.
    assert re.search(r"([.?]|%\d)$", said.message.source)


@pytest.mark.parametrize("kind", tuple(leaves()))
def test_every_value_of_an_error_has_its_place(kind: type[WalletError]) -> None:
    message = made(kind).message

    places = {int(place) for place in re.findall(r"%(\d)", message.source)}
    assert places == set(range(1, len(message.values) + 1))


def test_no_two_errors_share_a_code() -> None:
    codes = [made(kind).message.code for kind in leaves()]

    assert len(codes) == len(set(codes)) > 5


def test_a_fee_that_has_to_be_paid_is_raised_and_what_is_owned_is_not() -> None:
    short = FeeNotCovered("fee", "owned", "pay")
    rose = FeeRose("now", "before")

    assert short.message.values == (Raised("fee"), "owned", "pay")
    assert rose.message.values == (Raised("now"), Raised("before"))
