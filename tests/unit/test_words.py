from gaib_wallet.words import QT_TRANSLATE_NOOP, Message, Raised, fill


def test_places_are_filled_by_number_wherever_a_translation_puts_them() -> None:
    assert fill("%2 for %1, %1 only", ["a", "b"]) == "b for a, a only"


def test_a_value_is_not_looked_into_for_more_places() -> None:
    assert fill("%2 and %1", ["%2", "b"]) == "b and %2"


def test_a_percent_sign_of_its_own_stays() -> None:
    assert fill("%1% of 100 %", ["3"]) == "3% of 100 %"


def test_a_message_is_an_english_sentence_with_exact_values() -> None:
    inner = Message("errors", "of %1", (7,))

    assert str(Message("errors", "%1 %2, %3", ("a", inner, Raised("0.1")))) == "a of 7, 0.1"


def test_a_marked_literal_stays_as_it_is() -> None:
    assert QT_TRANSLATE_NOOP("errors", "as it is") == "as it is"
