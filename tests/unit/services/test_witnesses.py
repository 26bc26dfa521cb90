"""A second node: what is held against it, what it stops, and what its silence does not."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from typing_extensions import override

from gaib_wallet.domain.second_opinions import BlockName, Finding, Matter
from gaib_wallet.domain.transactions import Act, Call, Extent, Guard, Rehearsal, TxPlan
from gaib_wallet.domain.units import Address, Token, TokenChange
from gaib_wallet.errors import (
    BlockGone,
    NodesDisagree,
    NodeUnreachable,
    RehearsalFailed,
    UnexpectedReply,
    WrongChain,
)
from gaib_wallet.services.witnesses import FAR_BEHIND_BLOCKS, Second, WitnessService
from tests.builders import AID, BLOCK, NETWORK, SAID, aid, plan, rehearsal, said
from tests.fake_chain import Effect
from tests.oversight import FakeOpinions
from tests.unit.services.desk import TurnedLedger

STAKE = plan(Act.STAKE, pay=aid("100"), expected=said("92"), least=said("91.9"), guard=Guard.WALLET)


def staked(shares: str) -> Rehearsal:
    """100 AID for `shares`, on top of a block that both nodes have."""
    changes = (TokenChange(-aid("100").raw, AID), TokenChange(said(shares).raw, SAID))
    return rehearsal(*changes, at=replace(BLOCK, number=9))


class TwoNodes:
    """Ours and a second one, which say the same until they are told otherwise."""

    def __init__(self) -> None:
        self.own, self.second = FakeOpinions(), FakeOpinions()
        self.ledger = TurnedLedger()
        self.ledger.will(STAKE.calls[0], Effect())
        both = Second(self.second, self.ledger)
        self.service = WitnessService(self.own, NETWORK, both)


@pytest.fixture
def two() -> TwoNodes:
    return TwoNodes()


@pytest.mark.requirement("N3")
async def test_two_nodes_that_agree_are_compared_at_one_block(two: TwoNodes) -> None:
    await two.service.look()
    await two.service.confirm(plan())

    assert two.own.read_at == two.second.read_at
    assert two.own.read_at[0].number == 9
    assert (two.service.dispute, two.service.fault, two.service.is_silent) == (None, None, False)


@pytest.mark.requirement("N3")
async def test_another_price_is_a_dispute_until_they_agree_again(two: TwoNodes) -> None:
    two.second.says[Matter.NAV] = Finding(Matter.NAV, aid("1.05"))

    await two.service.look()

    fault = two.service.fault
    assert fault is not None
    assert (str(fault.what), fault.number) == ("The Deposit NAV of sAID", 9)
    assert (str(fault.ours), str(fault.theirs)) == (
        "1.080000000000000000 AID",
        "1.050000000000000000 AID",
    )
    with pytest.raises(NodesDisagree):
        await two.service.confirm(plan())
    two.second.says[Matter.NAV] = two.own.says[Matter.NAV]
    await two.service.look()
    assert two.service.fault is None


@pytest.mark.requirement("N3")
async def test_what_a_plan_depends_on_is_compared_before_it_is_signed(two: TwoNodes) -> None:
    two.second.of_plans[Matter.NONCE] = Finding(Matter.NONCE, 8)

    await two.service.look()
    assert two.service.dispute is None
    with pytest.raises(NodesDisagree, match="7 says the first, 8 the second"):
        await two.service.confirm(plan())


@pytest.mark.requirement("N3")
async def test_another_block_of_the_same_number_is_a_dispute(two: TwoNodes) -> None:
    two.own.hashes[-1] = "0xfe"

    await two.service.look()

    assert two.service.fault is not None
    assert str(two.service.fault.what) == "The block itself"


@pytest.mark.requirement("N3")
@pytest.mark.parametrize(("own", "second"), [(9, 7), (7, 9)])
async def test_they_are_compared_at_the_newest_block_that_both_have(own: int, second: int) -> None:
    two = TwoNodes()
    two.own.hashes, two.second.hashes = two.own.hashes[:own], two.second.hashes[:second]

    await two.service.look()

    assert two.own.read_at[0].number == two.second.read_at[0].number == 7


@pytest.mark.parametrize("fault", [NodeUnreachable(), UnexpectedReply(), WrongChain(1, 2)])
async def test_a_second_node_that_is_silent_contradicts_nobody(
    two: TwoNodes, fault: NodeUnreachable | UnexpectedReply
) -> None:
    two.second.fault = fault

    await two.service.look()
    await two.service.confirm(plan())

    assert two.service.is_silent
    two.second.fault = None
    await two.service.look()
    assert not two.service.is_silent


async def test_a_second_node_that_loses_the_block_meanwhile_is_silent(two: TwoNodes) -> None:
    two.second.read_fault = BlockGone()

    await two.service.look()

    assert two.service.is_silent


async def test_a_second_node_far_behind_is_silent(two: TwoNodes) -> None:
    two.second.hashes = two.second.hashes[: -FAR_BEHIND_BLOCKS - 1]

    await two.service.look()

    assert two.service.is_silent


@pytest.mark.requirement("N3")
async def test_a_dispute_is_not_settled_by_silence(two: TwoNodes) -> None:
    two.own.says[Matter.NAV] = Finding(Matter.NAV, aid("1.05"))
    await two.service.look()
    two.second.fault = NodeUnreachable()
    await two.service.look()

    assert two.service.fault is not None
    with pytest.raises(NodesDisagree):
        await two.service.confirm(plan())


async def test_where_our_own_node_is_silent_nothing_is_known_anew(two: TwoNodes) -> None:
    two.own.fault = NodeUnreachable()

    with pytest.raises(NodeUnreachable):
        await two.service.look()

    assert not two.service.is_silent


async def test_without_a_second_node_nobody_is_asked() -> None:
    own = FakeOpinions()
    own.fault = NodeUnreachable()
    alone = WitnessService(own, NETWORK)

    await alone.look()
    await alone.confirm(plan())
    await alone.rehearse(STAKE, staked("92"), ())

    assert (alone.fault, alone.is_silent) == (None, False)


@pytest.mark.requirement("N3")
async def test_what_nobody_else_guards_is_rehearsed_on_the_second_node(two: TwoNodes) -> None:
    two.ledger.rehearsal = staked("92")
    await two.service.rehearse(STAKE, staked("92"), ())

    two.ledger.rehearsal = staked("80")
    with pytest.raises(NodesDisagree, match="would do: what was agreed to says the first"):
        await two.service.rehearse(STAKE, staked("92"), ())


async def test_what_a_contract_guards_is_rehearsed_once(two: TwoNodes) -> None:
    two.ledger.fault = RehearsalFailed("no")

    await two.service.rehearse(plan(), rehearsal(), ())
    partly = replace(staked("92"), extent=Extent.CALLS)
    await two.service.rehearse(STAKE, partly, ())


@pytest.mark.parametrize("fault", [NodeUnreachable(), UnexpectedReply()])
async def test_a_second_node_that_cannot_rehearse_stops_nothing(
    two: TwoNodes, fault: NodeUnreachable | UnexpectedReply
) -> None:
    two.ledger.fault = fault

    await two.service.rehearse(STAKE, staked("92"), ())


async def test_a_second_node_that_plays_but_a_part_stops_nothing(two: TwoNodes) -> None:
    two.ledger.rehearsal = replace(staked("80"), extent=Extent.CALLS)

    await two.service.rehearse(STAKE, staked("92"), ())


@pytest.mark.parametrize("is_silent", [True, False])
async def test_a_refusal_of_a_second_node_that_is_behind_says_nothing_yet(
    two: TwoNodes, *, is_silent: bool
) -> None:
    two.ledger.fault = RehearsalFailed("it has no allowance yet")
    two.second.hashes = two.second.hashes[:8]
    two.second.fault = NodeUnreachable() if is_silent else None

    await two.service.rehearse(STAKE, staked("92"), ())


async def test_who_is_heard_no_longer_disputes_nothing(two: TwoNodes) -> None:
    two.second.hashes[-1] = "0xanother"
    await two.service.look()

    two.service.hear(None)

    await two.service.look()
    assert (two.service.dispute, two.service.is_silent) == (None, False)


class Dismissed(FakeOpinions):
    """Contradicts or falls silent, and is heard no longer while it is asked."""

    service: WitnessService
    is_stopped = False

    @override
    async def read(self, at: BlockName, plan: TxPlan | None = None) -> tuple[Finding, ...]:
        self.service.hear(None)
        if self.is_stopped:
            raise NodeUnreachable
        self.says[Matter.NAV] = Finding(Matter.NAV, aid("1.05"))
        return await super().read(at, plan)


@pytest.mark.parametrize("is_stopped", [False, True])
async def test_what_it_said_while_it_was_dismissed_counts_no_longer(is_stopped: bool) -> None:  # noqa: FBT001
    second = Dismissed()
    second.is_stopped = is_stopped
    second.service = WitnessService(FakeOpinions(), NETWORK, Second(second, TurnedLedger()))

    await second.service.look()

    assert bool(second.read_at) is not is_stopped
    assert (second.service.dispute, second.service.is_silent) == (None, False)


class DismissedLedger(TurnedLedger):
    """Refuses what it is asked to play, and is heard no longer by then."""

    service: WitnessService

    @override
    async def rehearse(
        self, account: Address, calls: Sequence[Call], watched: Sequence[tuple[Token, Address]] = ()
    ) -> Rehearsal:
        self.service.hear(None)
        raise RehearsalFailed("no")


async def test_who_is_dismissed_while_it_plays_a_plan_has_refused_it_all_the_same() -> None:
    ledger, opinions = DismissedLedger(), FakeOpinions()
    ledger.service = WitnessService(FakeOpinions(), NETWORK, Second(opinions, ledger))

    with pytest.raises(NodesDisagree):
        await ledger.service.rehearse(STAKE, staked("92"), ())
