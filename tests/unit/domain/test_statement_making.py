"""Statements where something is missing: each gap is a line of its own."""

from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction

import pytest

from gaib_wallet.domain.dollars import PAR
from gaib_wallet.domain.earnings import Gain, Position
from gaib_wallet.domain.events import Seal
from gaib_wallet.domain.nav import EMPTY, NavPoint, NavSource, NavStep, Stretch
from gaib_wallet.domain.statement_checks import Verdict, blocks, compare_blocks
from gaib_wallet.domain.statement_making import statement
from gaib_wallet.domain.statement_material import Book, Material, Owned, nav_after
from gaib_wallet.domain.statements import Period, Statement, Unknown
from gaib_wallet.domain.units import TokenAmount
from gaib_wallet.domain.yields import NavHistory
from tests.builders import ACCOUNT, NETWORK, SAID

OPENING, CLOSING = (
    Seal(number, int(datetime(2026, month, 1, tzinfo=UTC).timestamp()), f"0x{number:x}")
    for number, month in ((10, 1), (90, 3))
)
STEP = Seal(50, OPENING.time + 86_400, "0x32")
HELD = TokenAmount(7, SAID)
BOOK = Book(None, PAR)


def history(
    deposit: tuple[NavPoint, ...] = (),
    unstaking: tuple[NavPoint, ...] = (),
    steps: tuple[NavStep, ...] = (),
) -> NavHistory:
    stretch = Stretch(
        OPENING.stamp.mined_at, CLOSING.stamp.mined_at, deposit, unstaking, steps, EMPTY
    )
    return NavHistory(CLOSING.stamp, EMPTY, (stretch,), is_complete=False)


def point(block: int, nav: int, source: NavSource = NavSource.EXCHANGED) -> NavPoint:
    return NavPoint(block, 1, STEP.time, b"", Fraction(nav), source)


MATERIAL = Material(
    network=NETWORK,
    account=ACCOUNT,
    own=(),
    period=Period(date(2026, 1, 1), date(2026, 3, 1)),
    as_of=CLOSING,
    opening=OPENING,
    closing=CLOSING,
    history=history(),
    deals=(),
    flows=(),
    owned=Owned((HELD,), 0),
    movements=(),
    at_opening=BOOK,
    at_closing=BOOK,
)


def made(material: Material) -> Statement:
    seals = {seal.number: seal for seal in (OPENING, STEP, CLOSING)}
    assert material.named() <= seals.keys()
    return statement(material, seals)


def unknown(stated: Statement) -> set[Unknown]:
    return {line.what for line in stated.unknown}


def test_without_a_price_nothing_is_worth_anything_and_each_gap_is_said() -> None:
    stated = made(MATERIAL)

    assert (stated.closing.said_worth, stated.closing.total) == (None, None)
    assert (stated.realised, stated.gains) == (None, ())
    assert unknown(stated) == {
        Unknown.UNEXPLAINED,
        Unknown.PAR,
        Unknown.NO_NAV,
        Unknown.NO_YEARLY,
        Unknown.NO_MONEY_WEIGHTED,
    }
    assert nav_after(MATERIAL.history, CLOSING) is None


def test_without_losses_that_are_known_there_is_no_unstaking_nav() -> None:
    material = replace(MATERIAL, history=history(deposit=(point(10, 2),)))

    stated = made(material)

    assert Unknown.NO_UNSTAKING_NAV in unknown(stated)
    assert stated.closing.said_worth is None
    assert stated.realised is not None
    assert nav_after(material.history, CLOSING) == 2


def test_a_price_that_moved_since_is_not_stated_though_only_this_wallet_saw_it_move() -> None:
    seen = (point(10, 1), point(50, 2, NavSource.READING))
    stated = made(replace(MATERIAL, history=history(seen, seen)))

    assert stated.opening.deposit_nav is not None
    assert stated.closing.deposit_nav is None
    assert stated.closing.unstaking_nav is None
    assert nav_after(history(seen, seen), CLOSING) is None


def test_a_return_does_not_begin_at_what_only_this_wallet_saw() -> None:
    seen = (point(50, 1, NavSource.READING), point(90, 2))

    assert made(replace(MATERIAL, history=history(seen))).realised is None


def test_a_price_that_was_known_until_some_day_is_not_that_of_a_later_one() -> None:
    known = history((point(10, 1),), (point(10, 1),))
    (stretch,) = known.stretches
    early = replace(stretch, last=STEP.stamp.mined_at, deposit=(), unstaking=(point(10, 1),))
    later = replace(stretch, first=STEP.stamp.mined_at, unstaking=())
    past = replace(known, stretches=(early, later))

    stated = made(replace(MATERIAL, history=past))

    assert stated.opening.unstaking_nav is not None
    assert (stated.closing.deposit_nav is None, stated.closing.unstaking_nav) == (False, None)
    assert Unknown.NO_UNSTAKING_NAV in unknown(stated)


@pytest.mark.requirement("A2")
def test_aid_that_the_vault_owes_is_part_of_the_total() -> None:
    known = history((point(10, 1),), (point(10, 1),))

    waiting = made(replace(MATERIAL, history=known, owned=Owned((HELD,), 5)))

    assert (waiting.closing.queued, waiting.closing.total) == (5, 12)


def test_a_step_that_no_event_explains_is_said() -> None:
    step = NavStep(50, STEP.stamp.mined_at, Fraction(2), Fraction(3), (), ())
    known = history(deposit=(point(10, 2), point(50, 3)), steps=(step,))

    stated = made(replace(MATERIAL, history=known))

    assert Unknown.STEPS in unknown(stated)
    assert stated.sources == ()
    assert stated.steps[0].block.hash == STEP.hash


def test_a_gain_that_has_no_dollars_has_none_in_the_statement() -> None:
    gain = Gain(Fraction(10), Fraction(1, 3), Fraction(29, 2))
    position = Position(7, None, 2, gain, gain)

    stated = made(replace(MATERIAL, at_closing=Book(position, PAR)))

    assert [(line.method, line.money) for line in stated.gains] == [
        ("fifo", "AID"),
        ("average", "AID"),
    ]
    assert (stated.gains[0].taken, stated.gains[0].not_taken) == (0, 4)
    assert Unknown.SHARES_UNPRICED in unknown(stated)


def test_a_network_without_the_share_has_no_statement() -> None:
    with pytest.raises(ValueError, match="has no sAID"):
        made(replace(MATERIAL, network=replace(NETWORK, said=None)))


def test_blocks_alone_are_compared_where_nothing_else_can_be() -> None:
    stated = made(replace(MATERIAL, history=history(deposit=(point(10, 2),))))
    named = dict(blocks(stated))
    found = {block.number: block for block in named.values()}

    same = compare_blocks(stated, found)
    other = compare_blocks(stated, {**found, 90: replace(found[90], hash="0xbad")})
    none = compare_blocks(stated, dict.fromkeys(found))

    assert {line.verdict for line in same} == {Verdict.AGREES, Verdict.UNREAD}
    assert {line.name for line in other if line.verdict is Verdict.DIFFERS} == {
        name + ".hash" for name, block in named.items() if block.number == 90
    }
    assert {line.verdict for line in none} == {Verdict.UNREAD}
