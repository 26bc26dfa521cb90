"""Transactions whose contracts are in question, or of which two nodes say different things."""

import pytest

from gaib_wallet.domain.second_opinions import Finding, Matter
from gaib_wallet.domain.standing import Trait
from gaib_wallet.domain.transactions import Act, Guard
from gaib_wallet.domain.units import TokenChange
from gaib_wallet.errors import ContractChanged, ContractsUnseen, NodesDisagree, NodeUnreachable
from gaib_wallet.services.standing import OLDEST_MS, StandingService
from gaib_wallet.services.witnesses import Second, WitnessService
from tests.builders import AID, NETWORK, SAID, aid, checked, plan, rehearsal, said
from tests.fake_chain import Effect
from tests.oversight import NEW, FakeOpinions, FakeSurveyor, MemoryStanding
from tests.unit.services.desk import Desk, TurnedLedger

STAKE = plan(Act.STAKE, pay=aid("100"), expected=said("92"), least=said("91.9"), guard=Guard.WALLET)
STAKED = Effect((TokenChange(-aid("100").raw, AID), TokenChange(said("92").raw, SAID)))


class Overseen:
    """A desk whose contracts and whose second node are as a test wants them."""

    def __init__(self) -> None:
        self.now_ms = 0
        self.surveyor = FakeSurveyor()
        self.standing = StandingService(
            self.surveyor, MemoryStanding(), NETWORK, lambda: self.now_ms
        )
        self.own, self.second = FakeOpinions(2_000), FakeOpinions(2_000)
        self.ledger = TurnedLedger()
        second = Second(self.second, self.ledger)
        self.opinions = WitnessService(self.own, NETWORK, second)
        self.desk = Desk(standing=self.standing, opinions=self.opinions)


@pytest.fixture
async def overseen() -> Overseen:
    found = Overseen()
    await found.standing.look()
    return found


@pytest.mark.requirement("S2")
async def test_before_contracts_were_looked_at_nothing_is_checked_or_signed() -> None:
    overseen = Overseen()
    overseen.surveyor.fault = NodeUnreachable()

    with pytest.raises(NodeUnreachable):
        await overseen.desk.check_only(plan())
    with pytest.raises(ContractsUnseen):
        await overseen.desk.service.sign(checked(), 1, 1)

    assert overseen.desk.signed == 0


@pytest.mark.requirement("S2")
async def test_a_check_looks_itself_where_the_last_look_is_old() -> None:
    overseen = Overseen()
    await overseen.desk.check(rehearsal())
    await overseen.desk.check(rehearsal())
    assert overseen.surveyor.looks == 1

    overseen.now_ms += OLDEST_MS
    await overseen.desk.check(rehearsal())

    assert overseen.surveyor.looks == 2


@pytest.mark.requirement("S2")
async def test_a_contract_that_changes_under_an_open_sheet_is_not_signed_for(
    overseen: Overseen,
) -> None:
    found = await overseen.desk.check(rehearsal())
    overseen.surveyor.found[AID.address, Trait.CODE] = NEW
    await overseen.standing.look()

    with pytest.raises(ContractChanged):
        await overseen.desk.service.sign(found, 1, 1)
    with pytest.raises(ContractChanged):
        await overseen.desk.service.permit(found)
    with pytest.raises(ContractChanged):
        await overseen.desk.check(rehearsal())

    assert overseen.desk.signed == 0


@pytest.mark.requirement("N3")
async def test_a_plan_that_two_nodes_see_differently_is_not_checked(overseen: Overseen) -> None:
    overseen.second.of_plans[Matter.NONCE] = Finding(Matter.NONCE, 8)

    with pytest.raises(NodesDisagree):
        await overseen.desk.check(rehearsal())

    overseen.second.of_plans = overseen.own.of_plans
    await overseen.desk.check(rehearsal())


@pytest.mark.requirement("N3")
async def test_a_dispute_that_comes_up_under_an_open_sheet_keeps_the_key_away(
    overseen: Overseen,
) -> None:
    found = await overseen.desk.check(rehearsal())
    overseen.second.says[Matter.NAV] = Finding(Matter.NAV, aid("1.05"))
    await overseen.opinions.look()

    with pytest.raises(NodesDisagree):
        await overseen.desk.service.sign(found, 1, 1)

    assert overseen.desk.signed == 0
    overseen.second.says = overseen.own.says
    await overseen.opinions.look()
    await overseen.desk.service.sign(found, 1, 1)
    assert overseen.desk.signed == 1


@pytest.mark.requirement("N3")
async def test_what_nobody_else_guards_has_to_hold_on_both_nodes(overseen: Overseen) -> None:
    call = STAKE.calls[0]
    overseen.desk.ledger.will(call, STAKED)
    overseen.ledger.will(call, STAKED)
    await overseen.desk.check_only(STAKE)

    overseen.ledger.will(call, Effect(STAKED.changes[:1]))
    with pytest.raises(NodesDisagree):
        await overseen.desk.check_only(STAKE)
