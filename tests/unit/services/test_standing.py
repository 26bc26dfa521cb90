"""Contracts looked at, remembered and accepted; plans that depend on one that changed."""

from dataclasses import replace

import pytest

from gaib_wallet.domain.network import Flow, Network, Pool, Venue
from gaib_wallet.domain.pools import AcceptedPool
from gaib_wallet.domain.standing import Difference, Trait
from gaib_wallet.domain.transactions import Act
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import (
    ContractChanged,
    ContractsUnseen,
    NodeBusy,
    NodeUnreachable,
    StandingUnreadable,
    WrongPassword,
)
from gaib_wallet.services.standing import BUSY_MS, LOOK_EVERY_MS, StandingService
from tests.builders import AID, NETWORK, POOL, USDC, USDT, aid, plan, usdc
from tests.oversight import (
    IS,
    MINTER,
    NEW,
    OLD,
    WITHOUT_MINT,
    FakeSurveyor,
    MemoryStanding,
)

FOUND_POOL = Pool(
    "Curve AID/USDT",
    Venue.CURVE,
    Address("0x00000000000000000000000000000000000000e3"),
    (AID, USDT),
    400,
)


class Keeper:
    """A service, and everything that a test turns."""

    def __init__(self, network: Network = NETWORK) -> None:
        self.now_ms = 1_000
        self.surveyor = FakeSurveyor(network)
        self.store = MemoryStanding()
        self.service = StandingService(self.surveyor, self.store, network, lambda: self.now_ms)
        self.told = 0
        self.stop = self.service.subscribe(self._tell)

    def _tell(self) -> None:
        self.told += 1

    async def change(self, trait: Trait, value: str) -> Difference:
        """A first look, then another one at AID with `value`."""
        await self.service.look()
        self.surveyor.found[AID.address, trait] = value
        await self.service.look()
        (found,) = self.service.standing.differences
        return found


@pytest.fixture
def keeper() -> Keeper:
    return Keeper()


@pytest.mark.requirement("S2")
async def test_nothing_is_signed_before_the_contracts_were_looked_at(keeper: Keeper) -> None:
    with pytest.raises(ContractsUnseen):
        keeper.service.refuse(plan())
    keeper.service.refuse(plan(Act.REVOKE))
    keeper.service.refuse(plan(Act.CANCEL))

    await keeper.service.look()

    keeper.service.refuse(plan())


@pytest.mark.requirement("S2")
async def test_what_is_seen_first_is_kept_and_not_written_again(keeper: Keeper) -> None:
    await keeper.service.look()
    await keeper.service.look()

    kept = keeper.store.kept[NETWORK.chain_id]
    assert kept[POOL.address, Trait.CODE] == OLD
    assert keeper.store.saves == 1
    assert keeper.told == 1


@pytest.mark.requirement("S2")
async def test_an_implementation_that_changed_closes_and_says_what_was_and_what_is(
    keeper: Keeper,
) -> None:
    await keeper.change(Trait.IMPLEMENTATION, IS)

    with pytest.raises(ContractChanged, match=f"AID is not what it was.*now to {IS}") as refused:
        keeper.service.refuse(plan())
    assert refused.value.message.code == "W-456"
    keeper.service.refuse(plan(Act.SEND, pay=usdc("1")))  # of another token
    assert set(keeper.service.closed()) == set(Flow) - {Flow.SEND}
    assert keeper.service.closed()[Flow.STAKE].startswith("AID is not what it was")


@pytest.mark.requirement("S2")
async def test_what_is_accepted_opens_again_and_stays_accepted(keeper: Keeper) -> None:
    changed = await keeper.change(Trait.IMPLEMENTATION, IS)

    keeper.service.accept(changed)

    assert keeper.service.standing.differences == ()
    assert keeper.service.closed() == {}
    keeper.service.refuse(plan())
    await keeper.service.look()
    assert keeper.service.standing.differences == ()


@pytest.mark.requirement("S2")
async def test_what_contradicts_the_manifest_is_refused_by_another_sentence(
    keeper: Keeper,
) -> None:
    wrong = await keeper.change(Trait.DIGITS, "6")

    with pytest.raises(ContractChanged, match="with 18 decimals, and says 6") as refused:
        keeper.service.refuse(plan(Act.SEND, pay=aid("1")))
    assert refused.value.message.code == "W-457"
    with pytest.raises(ValueError, match="Difference"):
        keeper.service.accept(wrong)


async def test_only_what_is_found_now_can_be_accepted(keeper: Keeper) -> None:
    changed = await keeper.change(Trait.CODE, NEW)
    keeper.surveyor.found[AID.address, Trait.CODE] = OLD
    await keeper.service.look()

    with pytest.raises(ValueError, match="Difference"):
        keeper.service.accept(changed)


async def agree() -> None:
    """Nobody has to be asked."""


@pytest.mark.requirement("S2")
async def test_a_memory_that_cannot_be_read_closes_and_is_not_learned_silently(
    keeper: Keeper,
) -> None:
    await keeper.service.look()
    keeper.store.is_damaged = True

    with pytest.raises(StandingUnreadable):
        await keeper.service.look()
    with pytest.raises(StandingUnreadable):
        keeper.service.refuse(plan())
    keeper.service.refuse(plan(Act.REVOKE))
    assert keeper.store.saves == 1

    async def refuse() -> None:
        raise WrongPassword

    keeper.surveyor.fault = NodeUnreachable()
    with pytest.raises(NodeUnreachable):
        await keeper.service.learn_anew(agree)
    keeper.surveyor.fault = None
    with pytest.raises(WrongPassword):
        await keeper.service.learn_anew(refuse)
    assert keeper.store.is_damaged

    await keeper.service.learn_anew(agree)
    keeper.service.refuse(plan())
    assert keeper.service.fault is None


async def test_a_silent_node_changes_nothing_that_is_known(keeper: Keeper) -> None:
    await keeper.service.look()
    keeper.surveyor.fault = NodeUnreachable()

    with pytest.raises(NodeUnreachable):
        await keeper.service.look()

    keeper.service.refuse(plan())


async def test_it_looks_at_once_then_every_five_minutes_and_again_after_a_failure(
    keeper: Keeper,
) -> None:
    keeper.surveyor.fault = NodeUnreachable()
    await keeper.service.follow()
    keeper.surveyor.fault = None
    await keeper.service.follow()
    await keeper.service.follow()
    assert keeper.surveyor.looks == 2

    keeper.now_ms += LOOK_EVERY_MS
    await keeper.service.follow()

    assert keeper.surveyor.looks == 3


async def test_a_node_that_wants_fewer_questions_is_left_alone_for_a_while(
    keeper: Keeper,
) -> None:
    keeper.surveyor.fault = NodeBusy()
    await keeper.service.follow()
    keeper.surveyor.fault = None
    await keeper.service.follow()
    assert keeper.surveyor.looks == 1

    keeper.now_ms += BUSY_MS
    await keeper.service.follow()

    assert keeper.surveyor.looks == 2


async def test_what_only_takes_back_needs_no_look(keeper: Keeper) -> None:
    await keeper.service.confirm(plan(Act.REVOKE))

    assert keeper.surveyor.looks == 0


async def test_a_listener_that_left_is_told_nothing(keeper: Keeper) -> None:
    keeper.stop()

    await keeper.service.look()

    assert keeper.told == 0


async def test_several_contracts_close_each_flow_with_the_first_reason(keeper: Keeper) -> None:
    await keeper.service.look()
    keeper.surveyor.found[USDC.address, Trait.CODE] = NEW
    keeper.surveyor.found[MINTER, Trait.CODE] = NEW
    await keeper.service.look()

    closed = keeper.service.closed()

    assert set(closed) == {Flow.SWAP, Flow.MINT, Flow.REDEEM}
    assert "GAIB minter" in closed[Flow.MINT]


async def test_a_flow_that_it_closed_itself_does_not_open_by_being_closed() -> None:
    keeper = Keeper()
    keeper.surveyor.found[MINTER, Trait.MAY_MINT] = "no"
    await keeper.service.look()

    keeper.service.use(WITHOUT_MINT)
    await keeper.service.look()

    assert set(keeper.service.closed()) == {Flow.MINT}


@pytest.mark.requirement("S2")
async def test_a_pool_that_was_learned_is_looked_at_before_anything_is_signed(
    keeper: Keeper,
) -> None:
    await keeper.service.look()
    keeper.service.use(replace(NETWORK, pools=(*NETWORK.pools, FOUND_POOL)))

    await keeper.service.confirm(plan())
    assert keeper.surveyor.looks == 2

    keeper.service.use(NETWORK)
    keeper.service.use(replace(NETWORK, closed={Flow.MINT: "Not yet."}))
    await keeper.service.confirm(plan())
    assert keeper.surveyor.looks == 2


@pytest.mark.requirement("S2")
async def test_a_look_that_began_before_a_pool_was_learned_does_not_count(keeper: Keeper) -> None:
    keeper.surveyor.meanwhile = lambda: keeper.service.use(
        replace(NETWORK, pools=(*NETWORK.pools, FOUND_POOL))
    )
    await keeper.service.look()
    await keeper.service.confirm(plan())

    assert keeper.surveyor.looks == 2


@pytest.mark.requirement("S2")
async def test_a_pool_whose_code_is_another_than_was_accepted_is_never_the_first_seen(
    keeper: Keeper,
) -> None:
    accepted = AcceptedPool(NETWORK.chain_id, FOUND_POOL, OLD)
    keeper.service.use(replace(NETWORK, pools=(*NETWORK.pools, FOUND_POOL)))
    keeper.service.know((accepted, replace(accepted, chain_id=5, code_hash=NEW)))
    keeper.surveyor.found[FOUND_POOL.address, Trait.CODE] = NEW

    with pytest.raises(ContractChanged, match="Curve AID/USDT"):
        await keeper.service.confirm(plan())

    keeper.surveyor.found[FOUND_POOL.address, Trait.CODE] = OLD
    await keeper.service.look()
    keeper.service.refuse(plan())
