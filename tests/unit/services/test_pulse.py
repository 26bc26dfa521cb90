"""How a node answers, and what time it is on the chain."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from typing_extensions import override

from gaib_wallet.domain.network import BlockStamp, Health
from gaib_wallet.domain.second_opinions import Finding, Matter
from gaib_wallet.errors import (
    ClocksDiffer,
    NodeBusy,
    NodesDisagree,
    NodeUnreachable,
    UnexpectedReply,
    WalletError,
    WrongChain,
)
from gaib_wallet.services.pulse import Beat, Pulse
from gaib_wallet.services.witnesses import Second, WitnessService
from tests.builders import BLOCK, NETWORK
from tests.fake_chain import FakeLedger
from tests.oversight import FakeOpinions

DEMO = replace(NETWORK, is_demo=True)


class SlowLedger(FakeLedger):
    """Answers after `takes_ms` of the test's own clock."""

    def __init__(self, heart: "Heart") -> None:
        super().__init__(NETWORK)
        self.takes_ms = 0
        self.named_head: BlockStamp | None = None
        self._heart = heart

    @override
    async def head(self) -> BlockStamp:
        self._heart.now_ms += self.takes_ms
        known = await super().head()
        return self.named_head or known


class Heart:
    """A pulse whose clock stands still but for what a test adds."""

    def __init__(self, *, is_demo: bool = True) -> None:
        self.now_ms = 1_000_000
        self.pauses: list[int] = []
        self.third_pause = asyncio.Event()
        self.beats: list[Beat] = []
        self.ledger = SlowLedger(self)
        self.pulse = Pulse(
            self.ledger,
            DEMO if is_demo else NETWORK,
            lambda: self.now_ms,
            self._pause,
            every_ms=2_000,
        )
        self.stop = self.pulse.subscribe(self.listen)

    async def _pause(self, milliseconds: int) -> None:
        self.pauses.append(milliseconds)
        self.now_ms += milliseconds
        if len(self.pauses) == 3:
            self.third_pause.set()
            await asyncio.Event().wait()

    async def wait(self, milliseconds: int) -> None:
        """A pause of another pulse, which nobody waits for."""

    async def listen(self, beat: Beat) -> None:
        self.beats.append(beat)


@pytest.fixture
def heart() -> Heart:
    return Heart()


def test_nothing_is_known_before_the_first_answer(heart: Heart) -> None:
    beat = heart.pulse.now_known

    assert (beat.head, beat.health, beat.fault) == (None, Health.SILENT, None)
    assert not beat.can_sign


async def test_an_answer_names_the_head_and_says_whether_it_is_new(heart: Heart) -> None:
    await heart.pulse.beat()
    await heart.pulse.beat()
    heart.ledger.mine()
    await heart.pulse.beat()

    assert [beat.is_new_block for beat in heart.beats] == [True, False, True]
    assert [beat.health for beat in heart.beats] == [Health.ANSWERING] * 3
    assert heart.beats[-1].head == await heart.ledger.head()
    assert heart.beats[-1].can_sign


async def test_a_listener_that_left_hears_no_beat(heart: Heart) -> None:
    heart.stop()

    await heart.pulse.beat()

    assert heart.beats == []


async def test_a_bug_of_one_listener_keeps_the_beat_from_nobody(
    heart: Heart, caplog: pytest.LogCaptureFixture
) -> None:
    heart.stop()
    heart.pulse.subscribe(_stumble)
    heart.pulse.subscribe(heart.listen)

    await heart.pulse.beat()

    assert len(heart.beats) == 1
    assert "a bug" in caplog.text


async def _stumble(_beat: Beat) -> None:
    raise ZeroDivisionError


@pytest.mark.parametrize(("takes_ms", "health"), [(3_000, Health.ANSWERING), (3_001, Health.SLOW)])
async def test_a_node_that_takes_more_than_three_seconds_is_slow(
    heart: Heart, takes_ms: int, health: Health
) -> None:
    heart.ledger.takes_ms = takes_ms

    await heart.pulse.beat()

    assert heart.pulse.now_known.health is health
    assert heart.pulse.now_known.can_sign


@pytest.mark.requirement("N4")
@pytest.mark.parametrize(
    ("passed_ms", "health"), [(15_999, Health.ANSWERING), (16_000, Health.SILENT)]
)
async def test_a_node_that_was_not_heard_for_fifteen_seconds_is_silent(
    heart: Heart, passed_ms: int, health: Health
) -> None:
    await heart.pulse.beat()
    heart.now_ms += passed_ms

    assert heart.pulse.now_known.health is health
    assert heart.pulse.now_known.silent_s == passed_ms // 1000
    assert heart.pulse.now_known.can_sign is (health is Health.ANSWERING)


@pytest.mark.requirement("N4")
@pytest.mark.parametrize(
    ("fault", "passed_ms", "health"),
    [
        (NodeUnreachable(), 3_999, Health.SLOW),
        (NodeBusy(), 0, Health.SLOW),
        (NodeUnreachable(), 4_000, Health.SILENT),
        (UnexpectedReply(), 0, Health.SILENT),
        (WrongChain(1, 2), 0, Health.SILENT),
    ],
)
async def test_a_fault_is_patience_only_where_trying_again_can_help(
    heart: Heart, fault: WalletError, passed_ms: int, health: Health
) -> None:
    await heart.pulse.beat()
    heart.now_ms += passed_ms
    heart.ledger.fault = fault

    await heart.pulse.beat()

    assert (heart.beats[-1].health, heart.beats[-1].fault) == (health, fault)
    assert heart.beats[-1].head == BLOCK


@pytest.mark.requirement("T9")
async def test_on_another_chain_nothing_is_signed(heart: Heart) -> None:
    await heart.pulse.beat()
    heart.ledger.fault = WrongChain(1, 2)

    await heart.pulse.beat()

    assert not heart.pulse.now_known.can_sign


async def test_a_node_that_never_answered_is_silent_at_once(heart: Heart) -> None:
    heart.ledger.fault = NodeUnreachable()

    await heart.pulse.beat()

    assert heart.pulse.now_known.health is Health.SILENT


async def test_an_answer_makes_good_what_was_before(heart: Heart) -> None:
    await heart.pulse.beat()
    heart.ledger.fault = NodeUnreachable()
    heart.now_ms += 60_000
    await heart.pulse.beat()
    heart.ledger.fault = None
    await heart.pulse.beat()

    assert [beat.health for beat in heart.beats] == [
        Health.ANSWERING,
        Health.SILENT,
        Health.ANSWERING,
    ]
    assert heart.beats[-1].silent_s == 0
    assert heart.beats[-1].fault is None


@pytest.mark.requirement("N4")
@pytest.mark.parametrize(
    ("age_s", "health"), [(80, Health.ANSWERING), (100, Health.STALE), (-60, Health.ANSWERING)]
)
async def test_an_old_head_is_stale_although_the_node_answers(age_s: int, health: Health) -> None:
    heart = Heart(is_demo=False)
    heart.ledger.named_head = BlockStamp(9, datetime.now(UTC) - timedelta(seconds=age_s))

    await heart.pulse.beat()

    assert heart.pulse.now_known.health is health
    assert heart.pulse.now_known.can_sign is (health is Health.ANSWERING)


async def seen(heart: Heart, after: timedelta, passed: timedelta, number: int) -> Beat:
    """The beat at block `number`, `after` that many of the chain's time and of ours."""
    before = heart.ledger.named_head
    assert before
    heart.now_ms += passed // timedelta(milliseconds=1)
    heart.ledger.named_head = BlockStamp(number, before.mined_at + after)
    await heart.pulse.beat()
    return heart.pulse.now_known


BLOCK_TIME = timedelta(seconds=12)
DAY = timedelta(days=1)


@pytest.mark.requirement("N4")
@pytest.mark.parametrize("apart", [DAY, -DAY], ids=["ahead", "behind"])
async def test_a_clock_that_is_off_by_a_day_is_told_while_blocks_go_on_coming(
    apart: timedelta,
) -> None:
    heart = Heart(is_demo=False)
    heart.ledger.named_head = BlockStamp(9, datetime.now(UTC) - apart)
    await heart.pulse.beat()

    beat = await seen(heart, BLOCK_TIME, BLOCK_TIME, 10)

    assert beat.health is Health.CLOCK
    assert isinstance(beat.fault, ClocksDiffer)
    assert isinstance(beat.fault.apart, timedelta)
    assert DAY - timedelta(minutes=1) < beat.fault.apart < DAY + timedelta(minutes=1)
    assert (beat.can_sign, beat.is_fresh) == (False, True)


@pytest.mark.requirement("N4")
async def test_an_old_head_alone_says_nothing_of_the_clock() -> None:
    heart = Heart(is_demo=False)
    heart.ledger.named_head = BlockStamp(9, datetime.now(UTC) - DAY)

    await heart.pulse.beat()

    assert heart.pulse.now_known.health is Health.STALE
    assert not heart.pulse.now_known.is_fresh


@pytest.mark.requirement("N4")
async def test_a_node_that_catches_up_is_behind_and_the_clock_is_right() -> None:
    heart = Heart(is_demo=False)
    heart.ledger.named_head = BlockStamp(9, datetime.now(UTC) - DAY)
    await heart.pulse.beat()

    beat = await seen(heart, timedelta(hours=2), timedelta(seconds=4), 609)

    assert (beat.health, beat.fault) == (Health.STALE, None)


@pytest.mark.requirement("N4")
@pytest.mark.parametrize(
    ("number", "health"), [(10, Health.CLOCK), (9, Health.STALE)], ids=["next", "instead"]
)
async def test_a_block_of_the_same_second_is_the_next_one_only_with_a_higher_number(
    number: int, health: Health
) -> None:
    heart = Heart(is_demo=False)
    heart.ledger.named_head = BlockStamp(9, datetime.now(UTC) - DAY)
    await heart.pulse.beat()

    after = timedelta(0) if number == 10 else timedelta(seconds=1)
    beat = await seen(heart, BLOCK_TIME, after, number)

    assert beat.health is health


@pytest.mark.requirement("N4")
async def test_blocks_that_stop_coming_make_the_node_stale_whatever_the_clock_says() -> None:
    heart = Heart(is_demo=False)
    heart.ledger.named_head = BlockStamp(9, datetime.now(UTC) - DAY)
    await heart.pulse.beat()
    await seen(heart, BLOCK_TIME, BLOCK_TIME, 10)

    heart.now_ms += (NETWORK.stale_after_s + 1) * 1000
    await heart.pulse.beat()

    assert heart.pulse.now_known.health is Health.STALE


@pytest.mark.requirement("N4")
async def test_a_clock_that_was_set_right_lets_signing_go_on() -> None:
    heart = Heart(is_demo=False)
    heart.ledger.named_head = BlockStamp(9, datetime.now(UTC) + DAY)
    await heart.pulse.beat()
    assert heart.pulse.now_known.health is Health.CLOCK

    heart.ledger.named_head = BlockStamp(9, datetime.now(UTC))
    await heart.pulse.beat()

    assert heart.pulse.now_known.can_sign


@pytest.mark.requirement("N4")
async def test_a_demo_chain_has_its_own_time_so_its_head_is_never_stale(heart: Heart) -> None:
    heart.ledger.named_head = BlockStamp(9, datetime(2020, 1, 1, tzinfo=UTC))

    await heart.pulse.beat()

    assert heart.pulse.now_known.health is Health.ANSWERING


async def test_the_chains_time_goes_on_between_blocks(heart: Heart) -> None:
    await heart.pulse.beat()
    heart.now_ms += 5_000
    await heart.pulse.beat()
    heart.now_ms += 2_500

    assert heart.pulse.now() == BLOCK.mined_at + timedelta(milliseconds=7_500)

    heart.ledger.mine()
    await heart.pulse.beat()
    assert heart.pulse.now() == (await heart.ledger.head()).mined_at


def test_before_any_block_the_machines_clock_has_to_do(heart: Heart) -> None:
    before = datetime.now(UTC)

    assert before <= heart.pulse.now() <= datetime.now(UTC)


async def test_it_beats_until_it_is_stopped(heart: Heart) -> None:
    running = asyncio.gather(heart.pulse.run())
    await heart.third_pause.wait()

    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running

    assert (heart.pauses, len(heart.beats)) == ([2_000] * 3, 3)


@pytest.mark.requirement("N3")
async def test_a_node_that_another_one_contradicts_is_disputed_and_nothing_is_signed(
    heart: Heart,
) -> None:
    own, second = FakeOpinions(), FakeOpinions()
    witnesses = WitnessService(own, DEMO, Second(second, heart.ledger))
    pulse = Pulse(heart.ledger, DEMO, lambda: heart.now_ms, heart.wait, 1, None, witnesses)
    await pulse.beat()
    assert (pulse.now_known.health, pulse.now_known.can_sign) == (Health.ANSWERING, True)

    second.says[Matter.NAV] = Finding(Matter.NAV, 1)
    await witnesses.look()
    beat = pulse.now_known
    assert (beat.health, beat.can_sign, beat.is_fresh) == (Health.DISPUTED, False, False)
    assert isinstance(beat.fault, NodesDisagree)

    heart.ledger.fault = WrongChain(1, 2)
    await pulse.beat()
    assert pulse.now_known.health is Health.SILENT


async def test_a_second_node_that_is_silent_is_told_and_stops_nothing(heart: Heart) -> None:
    second = FakeOpinions()
    second.fault = NodeUnreachable()
    witnesses = WitnessService(FakeOpinions(), DEMO, Second(second, heart.ledger))
    pulse = Pulse(heart.ledger, DEMO, lambda: heart.now_ms, heart.wait, 1, None, witnesses)
    await pulse.beat()
    await witnesses.look()

    assert (pulse.now_known.is_second_silent, pulse.now_known.can_sign) == (True, True)
