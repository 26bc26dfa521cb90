"""Looking through very many entries: by what they say, and by what is chosen."""

from dataclasses import replace

import pytest

from gaib_wallet.domain.activity import Kind, Standing, entries_of, hash_of
from gaib_wallet.domain.activity_index import Index, Term, Wanted, plain
from gaib_wallet.domain.movements import MovementKind
from gaib_wallet.domain.transactions import Act, TxStatus
from gaib_wallet.domain.units import TokenChange
from tests.builders import ACCOUNT, AID, BLOCK, USDC, aid, plan, usdc
from tests.unit.domain.test_activity import DAY, done, moved, signed

FRIEND = "0x" + "f0" * 20
SWAP = done(1, TokenChange(-usdc("1250.5").raw, USDC), TokenChange(aid("1249").raw, AID))
PAYMENT = done(
    2,
    act=Act.SEND,
    pay=usdc("40"),
    least=None,
    venue="",
    plan=replace(plan(Act.SEND), recipient=ACCOUNT, reference="Invoice 2026-117"),
)
WAITS = signed(3, nonce=77, pay=None)
CAME = moved(5, parties=(int(FRIEND, 16),))
INDEX = Index().with_entries(entries_of([SWAP, PAYMENT, WAITS], [CAME]))
ALL = [WAITS.tx_hash, hash_of(CAME), PAYMENT.tx_hash, SWAP.tx_hash]


def found(wanted: Wanted) -> list[str]:
    return [line.entry.key for line in INDEX.find(wanted)]


def looked_up(word: str, **means: object) -> list[str]:
    return found(Wanted(terms=(Term(word, **means),)))  # type: ignore[arg-type]  # by name


def test_without_a_wish_all_are_there_in_their_order() -> None:
    assert found(Wanted()) == ALL


@pytest.mark.parametrize(
    ("wanted", "kept"),
    [
        (Wanted(kind=Kind.SWAP), {SWAP.tx_hash, WAITS.tx_hash}),
        (Wanted(kind=Kind.PAYMENT), {PAYMENT.tx_hash, hash_of(CAME)}),
        (Wanted(standing=Standing.WAITING), {WAITS.tx_hash}),
        (Wanted(token=USDC.symbol), {SWAP.tx_hash, PAYMENT.tx_hash, hash_of(CAME)}),
        (Wanted(since=int((BLOCK.mined_at + DAY).timestamp())), {hash_of(CAME)}),
        (Wanted(kind=Kind.SWAP, standing=Standing.DONE), {SWAP.tx_hash}),
    ],
)
def test_all_that_is_chosen_has_to_hold(wanted: Wanted, kept: set[str]) -> None:
    assert set(found(wanted)) == kept


@pytest.mark.parametrize(
    ("word", "kept"),
    [
        ("curve", {SWAP.tx_hash, WAITS.tx_hash}),
        ("2026-117", {PAYMENT.tx_hash}),
        ("usdc", {*ALL}),
        (SWAP.tx_hash, {SWAP.tx_hash}),
        (PAYMENT.tx_hash[:20], {*ALL}),
        (FRIEND, {hash_of(CAME)}),
        ("f0f0f0f0", {hash_of(CAME)}),
        (ACCOUNT.lower(), {PAYMENT.tx_hash}),
        ("77", {WAITS.tx_hash}),
        (str(BLOCK.number + 2), {PAYMENT.tx_hash}),
        ("f0f0", set()),
        ("nothing", set()),
    ],
)
def test_a_word_is_found_in_names_hashes_addresses_and_numbers(word: str, kept: set[str]) -> None:
    assert set(looked_up(word)) == kept


@pytest.mark.parametrize("amount", ["1250.5", "1250", "1250.", "1249"])
def test_an_amount_is_found_as_far_as_it_was_typed(amount: str) -> None:
    assert looked_up("\x00", amount=amount) == [SWAP.tx_hash]


def test_an_amount_is_not_found_by_the_beginning_of_its_whole_part() -> None:
    assert looked_up("\x00", amount="125") == []


def test_a_word_may_mean_a_kind_somebody_or_a_remark() -> None:
    assert hash_of(CAME) in looked_up("\x00", kinds=frozenset({Kind.PAYMENT}))
    assert looked_up("\x00", addresses=frozenset({FRIEND})) == [hash_of(CAME)]
    assert looked_up("\x00", keys=frozenset({SWAP.tx_hash})) == [SWAP.tx_hash]


def test_every_term_has_to_be_found() -> None:
    assert found(Wanted(terms=(Term("curve"), Term("77")))) == [WAITS.tx_hash]


def test_what_is_as_it_was_is_not_written_down_again() -> None:
    mined = done(3, nonce=77, pay=None)
    after = INDEX.with_entries(entries_of([SWAP, PAYMENT, mined], [CAME]))

    before = {line.entry.key: line for line in INDEX.lines}
    again = [line.entry.key for line in after.lines if before[line.entry.key] is not line]
    assert again == [mined.tx_hash]


def test_entries_and_records_are_known_by_the_hash_of_any_of_their_transactions() -> None:
    steps = [done(1, act=Act.ALLOW, steps=2), done(2, step=2, steps=2)]
    index = Index().with_entries(entries_of(steps, [CAME]))

    assert index.entry_of(steps[1].tx_hash) is index.lines[1].entry
    assert index.record_of(steps[1].tx_hash) is steps[1]
    assert index.entry_of("0x") is None
    assert index.record_of(hash_of(CAME)) is None


def test_dropped_and_elsewhere_signed_ones_are_written_down_too() -> None:
    index = Index().with_entries(
        entries_of([signed(1, status=TxStatus.DROPPED)], [moved(4, MovementKind.OTHER)])
    )

    assert [line.standing for line in index.lines] == [Standing.DONE, Standing.FAILED]


def test_an_amount_is_written_with_a_point_and_without_zeros_at_its_end() -> None:
    assert [plain(one) for one in (usdc("1250.50"), usdc("3"), usdc("0"))] == ["1250.5", "3", "0"]
