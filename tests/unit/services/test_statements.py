"""Statements made and checked over a vault in memory."""

from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction
from math import floor
from pathlib import Path
import re

import pytest

from gaib_wallet.domain.periods import Preset
from gaib_wallet.domain.statement_checks import Verdict, compare, lines
from gaib_wallet.domain.statements import Period, Statement, Unknown
from gaib_wallet.errors import (
    HistoryNotWhole,
    NewerFile,
    NodeBehind,
    NotAStatement,
    PeriodAhead,
    PeriodBackwards,
    PeriodTooEarly,
    PeriodWithoutBlocks,
)
from gaib_wallet.services.statements import Check
from gaib_wallet.storage.statements import decoded, encoded
from tests.builders import ACCOUNT
from tests.purses import SPARE_ADDRESS
from tests.statement_world import StatementWorld, Story
from tests.vault import ONE

YEAR = Period(date(2026, 1, 1), date(2026, 11, 20))


@pytest.fixture
def world(tmp_path: Path) -> StatementWorld:
    return StatementWorld(tmp_path)


@pytest.mark.requirement("A4")
async def test_what_moved_explains_the_balances_at_both_ends(world: StatementWorld) -> None:
    made = await world.made(YEAR)

    for symbol, before, after in (
        ("sAID", made.opening.said, made.closing.said),
        ("AID", made.opening.aid, made.closing.aid),
        ("USDC", made.opening.dollars[0].raw, made.closing.dollars[0].raw),
    ):
        came = sum(one.raw for line in made.movements for one in line.came if one.symbol == symbol)
        went = sum(one.raw for line in made.movements for one in line.went if one.symbol == symbol)
        assert after - before == came - went
    assert made.closing.queued - made.opening.queued == world.story.queued["own"]
    assert made.closing.said == world.story.held["own"]
    unstaking = made.closing.unstaking_nav
    assert unstaking is not None
    assert made.closing.said_worth == floor(made.closing.said * unstaking.nav)


@pytest.mark.requirement("A4")
async def test_each_movement_names_its_block_its_log_and_its_price(world: StatementWorld) -> None:
    made = await world.made(YEAR)

    assert len(made.movements) >= 5
    for line in made.movements:
        seal = await world.reader.seal(line.block.number)
        assert seal is not None
        assert line.block.hash == seal.hash
        assert re.fullmatch(r"0x[0-9a-f]{64}", line.tx_hash)
        assert line.price.usd > 0
        assert (line.price.block is not None) == (line.price.source == "market")


async def test_gains_are_those_of_the_period(world: StatementWorld) -> None:
    whole = await world.made(Period(date(2025, 12, 1), YEAR.last))
    first = await world.made(Period(date(2025, 12, 1), date(2026, 6, 30)))
    second = await world.made(Period(date(2026, 7, 1), YEAR.last))

    for both, one, other in zip(whole.gains, first.gains, second.gains, strict=True):
        assert 0 <= both.taken - (one.taken + other.taken) <= 1
        assert one.not_taken == other.not_taken_before
        assert both.not_taken == other.not_taken == other.worth - other.cost or (
            abs(other.worth - other.cost - other.not_taken) <= 1
        )
    assert {(one.method, one.money) for one in whole.gains} == {
        ("fifo", "AID"),
        ("average", "AID"),
        ("fifo", "USD"),
        ("average", "USD"),
    }


async def test_sources_add_up_to_what_the_share_price_did(world: StatementWorld) -> None:
    made = await world.made(YEAR)

    assert made.realised is not None
    assert made.realised.ratio == made.realised.after / made.realised.before - 1
    assert sum(one.net for one in made.sources) == sum(
        one.gross - one.fee - one.loss for one in made.sources
    )
    assert any(one.loss for one in made.sources)
    assert all(isinstance(step.before, Fraction) for step in made.steps)


async def test_costs_come_along_between_own_accounts_and_both_are_named(
    world: StatementWorld,
) -> None:
    made = await world.made(YEAR)
    spare = await world.made(YEAR, SPARE_ADDRESS)

    assert made.holder.own == (SPARE_ADDRESS,)
    assert spare.holder.own == (ACCOUNT,)
    unpriced = [one for one in made.unknown if one.what is Unknown.SHARES_UNPRICED]
    assert [one.raw for one in unpriced] == [40 * ONE]  # a stranger's, not those of the other


async def test_a_second_node_says_the_same(world: StatementWorld, tmp_path: Path) -> None:
    made = await world.made(YEAR)
    (tmp_path / "other").mkdir()
    other = StatementWorld(tmp_path / "other")
    for _ in range(9):
        other.story.wait(1)

    check = await other.checked(decoded(encoded(made), "s.json"))

    assert check.limit is None
    assert {line.verdict for line in check.lines} == {Verdict.AGREES}
    assert len(check.lines) == len(list(lines(made)))


@pytest.mark.no_cover  # hundreds of checks of one statement
async def test_one_altered_digit_anywhere_is_found_or_refused(world: StatementWorld) -> None:
    made = await world.made(YEAR)
    content = encoded(made).decode()
    # One digit of each figure: every digit of each would take an hour and show the same.
    places = [place.start(1) for place in re.finditer(r"([0-9])[^0-9\n]*$", content, re.MULTILINE)]
    accepted = []
    for place in places:
        altered = content[:place] + str((int(content[place]) + 1) % 10) + content[place + 1 :]
        try:
            stated = decoded(altered.encode(), "s.json")
        except (NotAStatement, NewerFile):
            continue
        if _asks(stated) == _asks(made):  # then the node's own statement is that of before
            check = Check(compare(stated, made))
        else:
            check = await world.checked(stated)
        if not check.count(Verdict.DIFFERS):
            accepted.append(content[place - 60 : place + 1])
    assert accepted == []
    assert len(places) > 200


def _asks(stated: Statement) -> tuple[object, ...]:
    """What of a file decides what a node is asked."""
    return stated.holder.account, stated.holder.own, stated.period, stated.as_of


async def test_every_figure_that_differs_is_named_with_both_values(world: StatementWorld) -> None:
    made = await world.made(YEAR)
    altered = replace(made, closing=replace(made.closing, said=type(made.closing.said)(1)))

    check = await world.checked(altered)

    (line,) = [line for line in check.lines if line.verdict is Verdict.DIFFERS]
    assert line.name == "closing.said"
    assert (line.stated, line.found) == ("1", str(made.closing.said))


async def test_a_movement_more_or_less_is_a_line_that_differs(world: StatementWorld) -> None:
    made = await world.made(YEAR)

    less = await world.checked(replace(made, movements=made.movements[:-1]))
    more = await world.checked(replace(made, movements=made.movements * 2))

    assert less.count(Verdict.DIFFERS)
    assert more.count(Verdict.DIFFERS)


async def test_a_node_without_old_blocks_says_what_it_can(
    world: StatementWorld, tmp_path: Path
) -> None:
    made = await world.made(YEAR)
    (tmp_path / "other").mkdir()
    pruned = StatementWorld(tmp_path / "other")
    pruned.reader.oldest = made.opening.block.number

    check = await pruned.checked(made)

    assert isinstance(check.limit, HistoryNotWhole)
    assert check.count(Verdict.DIFFERS) == 0
    assert check.count(Verdict.AGREES) >= 3 * 5
    assert check.count(Verdict.UNREAD) > check.count(Verdict.AGREES)

    pruned.reader.chain = "0x9"
    assert (await pruned.checked(made)).count(Verdict.DIFFERS)


async def test_a_node_that_lags_behind_cannot_say(world: StatementWorld, tmp_path: Path) -> None:
    made = await world.made(YEAR)
    (tmp_path / "other").mkdir()
    story = Story()
    story.deposit(ONE)
    behind = StatementWorld(tmp_path / "other", story)
    story.wait(1)

    check = await behind.checked(made)

    assert isinstance(check.limit, NodeBehind)
    assert check.count(Verdict.UNREAD)


@pytest.mark.parametrize(
    ("first", "last", "fault"),
    [
        (date(2026, 5, 1), date(2026, 4, 30), PeriodBackwards),
        (date(2025, 11, 30), date(2026, 4, 30), PeriodTooEarly),
        (date(2026, 1, 1), date(2030, 1, 1), PeriodAhead),
        (date(2026, 1, 1), date.max, PeriodAhead),
        (date(2026, 1, 15), date(2026, 1, 16), PeriodWithoutBlocks),
    ],
)
async def test_a_period_that_cannot_be_is_refused_in_its_own_words(
    world: StatementWorld, first: date, last: date, fault: type[Exception]
) -> None:
    with pytest.raises(fault):
        await world.made(Period(first, last))


async def test_a_history_with_a_gap_makes_no_statement(world: StatementWorld) -> None:
    world.reader.oldest = 40

    with pytest.raises(HistoryNotWhole):
        await world.made(YEAR)


async def test_a_named_period_ends_at_the_final_block(world: StatementWorld) -> None:
    span = await world.service.span(ACCOUNT)
    whole = await world.service.preset(ACCOUNT, Preset.ALL)

    made = await world.made(whole)

    assert made.closing.block == made.as_of
    assert made.as_of.number == span.final.number == world.story.block - 2
    assert made.opening.deposit_nav is None
    assert Unknown.NO_NAV in {one.what for one in made.unknown}
    assert made.realised is not None
    assert made.realised.first == datetime.fromtimestamp(world.story.events[0].time, UTC)


async def test_an_account_that_never_did_anything_has_a_statement_of_nothing(
    tmp_path: Path,
) -> None:
    story = Story()
    story.deposit(ONE * 1_000)
    for _ in range(5):
        story.wait(20)
    world = StatementWorld(tmp_path, story)
    made = await world.made(await world.service.preset(ACCOUNT, Preset.ALL))

    assert made.movements == ()
    assert (made.closing.said, made.closing.aid) == (0, 0)
    assert (await world.checked(made)).count(Verdict.DIFFERS) == 0
