"""Recovery words: those that others published, and what people make of them on a keyboard."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.errors import UnknownWord, WordsDoNotFit, WrongWordCount
from gaib_wallet.keys import words
from gaib_wallet.keys.words import EnglishWords
from tests.keys import second_opinion
from tests.keys.published import vectors

PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow"
NUMBERS = words.read(PHRASE)
LIST = words.english()
ENTROPY = st.sampled_from((16, 20, 24, 28, 32)).flatmap(lambda n: st.binary(min_size=n, max_size=n))


def wide(text: str) -> str:
    """In full-width letters, as a Japanese keyboard writes them."""
    return "".join(chr(ord(one) + 0xFEE0) if one != " " else "\u3000" for one in text)


@pytest.mark.requirement("K6")
@pytest.mark.parametrize("vector", vectors("bip39"), ids=lambda row: row["entropy"])
def test_the_published_vectors_come_out(vector: dict[str, str]) -> None:
    entropy = bytes.fromhex(vector["entropy"])
    numbers = words.read(vector["words"])

    assert numbers == words.numbers_of(entropy)
    assert " ".join(LIST[number] for number in numbers) == vector["words"]
    assert words.entropy_of(numbers) == entropy
    assert words.seed_of(entropy, b"TREZOR").hex() == vector["seed"]


@pytest.mark.requirement("K6")
def test_there_are_24_of_them() -> None:
    assert len(vectors("bip39")) == 24


def test_a_passphrase_in_two_unicode_forms_is_one_passphrase() -> None:
    entropy = bytes(16)
    composed = words.seed_of(entropy, "caf\u00e9".encode())

    assert composed == words.seed_of(entropy, "cafe\u0301".encode())
    assert composed != words.seed_of(entropy, b"cafe")
    assert composed != words.seed_of(entropy)


def test_a_passphrase_counts_to_its_last_space() -> None:
    assert words.seed_of(bytes(16), b"one ") != words.seed_of(bytes(16), b"one")


@given(ENTROPY)
def test_words_stand_for_their_octets_and_a_second_program_agrees(entropy: bytes) -> None:
    numbers = words.numbers_of(entropy)

    assert words.entropy_of(numbers) == entropy
    assert second_opinion.words(entropy) == " ".join(LIST[number] for number in numbers)


@pytest.mark.parametrize(
    "typed",
    [
        PHRASE.upper(),
        PHRASE.title(),
        PHRASE.replace(" ", "  "),
        f"  {PHRASE}\n",
        PHRASE.replace(" ", "\n"),
        PHRASE.replace(" ", "\r\n"),
        PHRASE.replace(" ", "\t"),
        PHRASE.replace(" ", ", "),
        PHRASE.replace(" ", "\u00a0"),
        PHRASE.replace(" ", "\u3000"),
        wide(PHRASE),
        wide(PHRASE.upper()),
        PHRASE.replace("legal", "le\u00adgal"),
        "\ufeff" + PHRASE.replace("winner", "\u200bwinner"),
        "\n".join(f"{place}. {word}" for place, word in enumerate(PHRASE.split(), 1)),
        " ".join(f"{place}.{word}" for place, word in enumerate(PHRASE.split(), 1)),
        "\n".join(f"{place}) {word}" for place, word in enumerate(PHRASE.split(), 1)),
        "\n".join(f"{place}: {word}" for place, word in enumerate(PHRASE.split(), 1)),
        "\n".join(f"({place}) {word}" for place, word in enumerate(PHRASE.split(), 1)),
        "\n".join(f"#{place} {word}" for place, word in enumerate(PHRASE.split(), 1)),
        "\n".join(f"{place} {word}" for place, word in enumerate(PHRASE.split(), 1)),
        "\n".join(f"{place:02}\t{word}" for place, word in enumerate(PHRASE.split(), 1)),
    ],
    ids=ascii,
)
def test_a_phrase_is_read_however_it_was_typed(typed: str) -> None:
    assert words.read(typed) == NUMBERS


@given(
    numbers=st.lists(st.integers(0, 2047), max_size=30),
    form=st.sampled_from(("NFC", "NFD", "NFKC", "NFKD")),
    between=st.sampled_from((" ", "  ", "\n", " \t ", "\u2003", ";", " ,")),
    change=st.sampled_from((str, str.upper, str.title, wide)),
)
def test_any_words_in_any_form_are_read(
    numbers: list[int], form: str, between: str, change: type[str]
) -> None:
    typed = between.join(change(LIST[number]) for number in numbers)

    assert words.read(unicodedata.normalize(form, typed)) == tuple(numbers)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "position", "near"),
    [
        ("legal winer thank", 2, "winner"),
        ("legal\n\n2. winner\n3. thnak", 3, "thank"),
        ("lega winner", 1, "legal"),
        ("abandonment", 1, "abandon"),
        ("legal\u0301", 1, "legal"),
        ("act0r", 1, "actor"),
        ("legal1", 1, "legal"),
        ("1word", 1, ""),
        ("\u0430bandon", 1, ""),
        ("123", 1, ""),
    ],
    ids=ascii,
)
def test_a_word_that_is_not_in_the_list_is_named_with_those_near_it(
    typed: str, position: int, near: str
) -> None:
    with pytest.raises(UnknownWord) as unknown:
        words.read(typed)

    assert unknown.value.position == position
    assert not near or near in unknown.value.near
    assert str(position) in str(unknown.value)


def test_a_word_that_is_cut_short_is_never_completed() -> None:
    for word in LIST:
        if len(word) > 4 and word[:4] not in LIST:
            with pytest.raises(UnknownWord):
                words.read(word[:4])


@pytest.mark.requirement("S5")
def test_the_sentence_of_a_wrong_word_does_not_say_the_word() -> None:
    with pytest.raises(UnknownWord) as unknown:
        words.read("legal winer thank")

    assert "win" not in str(unknown.value)


@pytest.mark.parametrize("count", [0, 1, 11, 13, 14, 16, 23, 25, 36])
def test_a_wrong_count_of_words_is_said(count: int) -> None:
    with pytest.raises(WrongWordCount, match=rf"Words here: {count}\."):
        words.entropy_of((0,) * count)


@pytest.mark.parametrize(
    "numbers",
    [
        NUMBERS[:-1] + NUMBERS[:1],
        (NUMBERS[1], NUMBERS[0], *NUMBERS[2:]),
        (0,) * 12,
        (0,) * 24,
    ],
)
def test_words_whose_checksum_is_wrong_do_not_fit(numbers: tuple[int, ...]) -> None:
    with pytest.raises(WordsDoNotFit):
        words.entropy_of(numbers)


@pytest.mark.parametrize("number", [-1, 2048, 10**9])
def test_a_number_beyond_the_list_is_no_word(number: int) -> None:
    with pytest.raises(UnknownWord) as unknown:
        words.entropy_of((*NUMBERS[:3], number, *NUMBERS[4:]))

    assert unknown.value.position == 4


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("abandn", ("abandon",)),
        ("aple", ("able", "apple", "maple")),
        ("ZOO", ("zoo",)),
        ("zo", ("zone", "zoo")),
        ("teh", ("ten",)),
        ("abstarct", ("abstract",)),
        ("accidentally", ("accident",)),
        ("", ()),
        ("   ", ()),
        ("xyzzy", ()),
        ("\u0436", ()),
    ],
    ids=ascii,
)
def test_near_words_are_likely_ones(typed: str, near: tuple[str, ...]) -> None:
    assert words.near(typed)[: len(near) or None] == near


def test_what_begins_with_the_letters_comes_first_and_six_are_enough() -> None:
    assert words.near("ab") == ("abandon", "ability", "able", "about", "above", "absent")


@given(st.text(max_size=12))
def test_near_is_never_at_a_loss(typed: str) -> None:
    near = words.near(typed)

    assert set(near) <= set(LIST)
    assert len(near) == len(set(near)) <= 6


def test_every_word_is_told_by_its_first_four_letters() -> None:
    assert len({word[:4] for word in LIST}) == len(LIST) == 2048


def test_the_list_is_a_port_for_the_window() -> None:
    english = EnglishWords()

    assert english.words == LIST
    assert english.number(" Zoo ") == 2047
    assert english.number(wide("abandon")) == 0
    assert english.number("zo") is None
    assert english.near("zo") == words.near("zo")
    assert english.read(PHRASE) == NUMBERS
