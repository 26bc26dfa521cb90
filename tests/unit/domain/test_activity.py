"""Entries of an account: what belongs to one intent, what it moved, how far it is."""

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

import pytest

from gaib_wallet.domain.activity import Entry, Kind, Standing, changes_of, entries_of, hash_of
from gaib_wallet.domain.dollars import DollarPrice, PriceSource
from gaib_wallet.domain.movements import Movement, MovementKind
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.transactions import Act, Replaced, TxRecord, TxStatus
from gaib_wallet.domain.units import ETH, TokenAmount, TokenChange
from tests.builders import AID, BLOCK, USDC, aid, eth, fee, plan, receipt, record, usdc

PRICE = DollarPrice(Fraction(1), PriceSource.PAR)
DAY = timedelta(days=1)


def signed(number: int, **fields: object) -> TxRecord:
    """A swap with the nonce `number`, signed so many minutes after the first."""
    made = replace(
        record(nonce=number, tx_hash=f"0x{number:064x}"),
        signed_at=BLOCK.mined_at + timedelta(minutes=number),
    )
    return replace(made, **fields)  # type: ignore[arg-type]  # by name


def done(number: int, *changes: TokenChange, **fields: object) -> TxRecord:
    """One that is in a block of the minute in which it was signed."""
    at = BlockStamp(BLOCK.number + number, BLOCK.mined_at + timedelta(minutes=number))
    said = replace(receipt(), changes=changes, at=at, tx_hash=f"0x{number:064x}")
    return signed(number, status=TxStatus.FINAL, receipt=said, **fields)


def moved(number: int, kind: MovementKind = MovementKind.RECEIVED, **fields: object) -> Movement:
    """500 USDC that came in a block of its own, so many days after the others."""
    made = Movement(
        block=BLOCK.number + number,
        log_index=number,
        time=int((BLOCK.mined_at + number * DAY).timestamp()),
        tx_hash=number.to_bytes(32, "big"),
        kind=kind,
        came=(usdc("500"),),
        went=(),
        owed=0,
        aid=None,
        price=PRICE,
    )
    return replace(made, **fields)  # type: ignore[arg-type]  # by name


def keys(entries: tuple[Entry, ...]) -> list[tuple[str, ...]]:
    return [entry.hashes for entry in entries]


def test_the_steps_of_one_plan_are_one_entry_and_the_same_plan_again_is_another() -> None:
    steps = [
        done(1, act=Act.ALLOW, steps=2),
        done(2, step=2, steps=2),
        done(3, act=Act.ALLOW, steps=2),
        done(4, step=2, steps=2),
        done(5),
    ]

    entries = entries_of(reversed(steps))

    first, second, third, fourth, fifth = (one.tx_hash for one in steps)
    assert keys(entries) == [(fifth,), (third, fourth), (first, second)]
    assert entries[1].goal is steps[3]
    assert entries[1].kinds == {Kind.SWAP, Kind.ALLOWANCE}


def test_a_second_step_without_its_first_stands_alone() -> None:
    (entry,) = entries_of([done(2, step=2, steps=2)])

    assert entry.key == done(2).tx_hash


def test_what_takes_the_place_of_another_belongs_to_it_also_when_it_cancels() -> None:
    first = signed(1, status=TxStatus.REPLACED, replaced_by=done(2).tx_hash)
    price = fee().price
    faster = replace(plan(), replaces=Replaced(first.tx_hash, 1, price))
    cancel = replace(plan(Act.CANCEL), replaces=Replaced(first.tx_hash, 1, price))

    (sped,) = entries_of([first, done(2, nonce=1, plan=faster)])
    (ended,) = entries_of([first, done(2, nonce=1, plan=cancel, act=Act.CANCEL, pay=None)])

    assert (sped.standing, sped.is_cancelled) == (Standing.DONE, False)
    assert sped.lead is sped.records[1]
    assert (ended.standing, ended.is_cancelled) == (Standing.ENDED, True)
    assert (ended.goal, ended.lead) == (first, ended.records[1])
    assert ended.kinds == {Kind.SWAP}


def test_a_cancel_that_failed_is_a_failure_and_a_filled_gap_stands_for_itself() -> None:
    first = signed(1, status=TxStatus.REPLACED)
    cancel = replace(plan(Act.CANCEL), replaces=Replaced(first.tx_hash, 1, fee().price))
    failed = done(2, plan=cancel, act=Act.CANCEL)
    fill = replace(plan(Act.CANCEL), replaces=Replaced("", 7, fee().price))

    (ended,) = entries_of([first, replace(failed, status=TxStatus.FAILED)])
    (filled,) = entries_of([done(7, plan=fill, act=Act.CANCEL, pay=None)])

    assert ended.standing is Standing.FAILED
    assert (filled.kinds, filled.standing, filled.is_cancelled) == (
        frozenset({Kind.OTHER}),
        Standing.DONE,
        False,
    )


@pytest.mark.parametrize(
    ("status", "standing"),
    [
        (TxStatus.SENT, Standing.WAITING),
        (TxStatus.FINAL, Standing.DONE),
        (TxStatus.IN_BLOCK, Standing.DONE),
        (TxStatus.FAILED, Standing.FAILED),
        (TxStatus.DROPPED, Standing.FAILED),
        (TxStatus.REPLACED, Standing.ENDED),
        (TxStatus.GIVEN_UP, Standing.ENDED),
    ],
)
def test_each_state_is_of_a_standing(status: TxStatus, standing: Standing) -> None:
    (entry,) = entries_of([signed(1, status=status)])

    assert entry.standing is standing


def test_of_several_that_wait_the_lowest_number_leads_and_of_one_number_the_newest() -> None:
    first = signed(1, steps=2, act=Act.ALLOW)
    faster = replace(plan(), replaces=Replaced(first.tx_hash, 1, fee().price))
    again = signed(3, nonce=1, steps=2, act=Act.ALLOW, plan=faster)

    (entry,) = entries_of([first, signed(2, step=2, steps=2), again])

    assert entry.lead is again
    assert entry.at == again.signed_at
    assert entry.fee is None
    assert entry.blocks == ()


def test_what_left_and_came_is_summed_over_the_steps_with_their_fees() -> None:
    allow = done(1, act=Act.ALLOW, steps=2)
    swap = done(
        2,
        TokenChange(aid("99.5").raw, AID),
        TokenChange(-usdc("60").raw, USDC),
        TokenChange(-usdc("40").raw, USDC),
        TokenChange(-eth("0.1").raw, ETH),
        step=2,
        steps=2,
    )

    (entry,) = entries_of([allow, swap])

    assert entry.moved == (
        TokenChange(-usdc("100").raw, USDC),
        TokenChange(aid("99.5").raw, AID),
    )
    assert swap.receipt
    assert entry.fee == TokenAmount(2 * swap.receipt.fee_paid.raw, ETH)
    assert entry.blocks == (BLOCK.number + 1, BLOCK.number + 2)


def test_a_payment_in_the_networks_coin_moves_it_though_no_event_says_so() -> None:
    paid = done(1, act=Act.SEND, pay=eth("0.5"))

    assert changes_of(paid) == (TokenChange(-eth("0.5").raw, ETH),)
    assert changes_of(signed(1, act=Act.SEND, pay=eth("0.5"))) == ()
    assert paid.receipt
    failed = replace(paid, receipt=replace(paid.receipt, succeeded=False))
    assert changes_of(failed) == ()


def test_what_the_chain_shows_besides_is_listed_and_what_was_signed_only_once() -> None:
    own = done(1)
    seen = moved(1)
    other = moved(2, MovementKind.SWAPPED, went=(aid("501"),))

    entries = entries_of([own], [seen, other])

    assert keys(entries) == [(hash_of(other),), (own.tx_hash,)]
    assert [entry.movement for entry in entries] == [other, seen]
    (swapped, _) = entries
    assert swapped.moved == (TokenChange(-aid("501").raw, AID), TokenChange(usdc("500").raw, USDC))
    assert (swapped.kinds, swapped.standing, swapped.at) == (
        frozenset({Kind.SWAP}),
        Standing.DONE,
        other.at,
    )
    assert (swapped.lead, swapped.goal, swapped.fee) == (None, None, None)
    assert (swapped.is_cancelled, swapped.blocks) == (False, (other.block,))


def test_what_waits_stands_before_everything_else() -> None:
    entries = entries_of([signed(1), done(2)], [moved(9)])

    assert keys(entries)[0] == (signed(1).tx_hash,)


def test_an_entry_of_nothing_has_no_time() -> None:
    nothing = Entry("x", ())

    assert (nothing.moved, nothing.hashes, nothing.blocks) == ((), (), ())
    with pytest.raises(ValueError, match="nothing"):
        _ = nothing.at
