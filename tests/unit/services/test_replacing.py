"""Plans that take a number again: the same for more, nothing at all, or a gap."""

from dataclasses import replace

import pytest

from gaib_wallet.domain.fees import GasPrice
from gaib_wallet.domain.transactions import Act, Call, Guard, Replaced, TxPlan, TxRecord, TxStatus
from gaib_wallet.domain.units import Address, TokenAmount
from gaib_wallet.errors import InsufficientFunds, NotWaiting, PlanNotKept
from gaib_wallet.services.replacing import GAPS_AT_MOST, ReplacementService
from tests.builders import ACCOUNT, BLOCK, NETWORK, eth, plan, record, usdc
from tests.unit.services.desk import Desk, numbered

FRIEND = Address("0x00000000000000000000000000000000000000F1")
NOTHING = GasPrice(0, 0, 0)


@pytest.fixture
def replacing(desk: Desk) -> ReplacementService:
    return ReplacementService(desk.ledger, desk.calls, desk.service, NETWORK)


def transfer(desk: Desk, pay: TokenAmount) -> TxPlan:
    """A payment as the wallet encodes it: its bytes are read again."""
    return plan(Act.SEND, pay=pay, calls=(desk.calls.send(pay, FRIEND),), recipient=FRIEND)


async def waiting(desk: Desk, of: TxPlan) -> TxRecord:
    """`of`, signed and sent, as it is found after a restart."""
    return await desk.service.sign(await desk.service.check(of), 1, 1)


@pytest.mark.requirement("T11")
async def test_speeding_up_is_the_same_plan_with_its_number_and_its_price(
    desk: Desk, replacing: ReplacementService
) -> None:
    desk.ledger.give(usdc("500"), ACCOUNT)
    of = transfer(desk, usdc("100"))
    stuck = await waiting(desk, of)
    desk.ledger.mine(0)

    faster = await replacing.speed_up(stuck)

    assert stuck.fee
    assert faster == replace(of, replaces=Replaced(stuck.tx_hash, 0, stuck.fee.price))
    again = await desk.service.sign(await desk.service.check(faster), 1, 1)
    assert (again.nonce, again.status) == (0, TxStatus.SENT)


@pytest.mark.requirement("T10")
async def test_what_was_sped_up_before_has_to_be_outbid_at_its_newest_price(
    desk: Desk, replacing: ReplacementService
) -> None:
    desk.ledger.give(usdc("500"), ACCOUNT)
    first = await waiting(desk, transfer(desk, usdc("100")))
    second = await waiting(desk, await replacing.speed_up(first))

    cancel = await replacing.cancel(first)

    assert second.fee
    assert cancel.replaces
    assert (cancel.replaces.tx_hash, cancel.replaces.price) == (first.tx_hash, second.fee.price)
    assert (await waiting(desk, cancel)).status is TxStatus.SENT


@pytest.mark.requirement("T11")
async def test_sending_all_ether_sends_less_so_that_a_higher_fee_fits(
    desk: Desk, replacing: ReplacementService
) -> None:
    everything = eth("1") - eth("0.00018375")  # 26,250 gas at 7 gwei
    stuck = await waiting(desk, transfer(desk, everything))

    faster = await replacing.speed_up(stuck)

    assert faster.pay
    assert faster.calls == (desk.calls.send(faster.pay, FRIEND),)
    sent = await desk.service.check(faster)
    assert faster.pay == eth("1") - sent.fee_most < everything


@pytest.mark.requirement("T11")
async def test_ether_that_covers_the_higher_fee_is_sent_as_it_was(
    desk: Desk, replacing: ReplacementService
) -> None:
    stuck = await waiting(desk, transfer(desk, eth("0.5")))

    assert (await replacing.speed_up(stuck)).pay == eth("0.5")


@pytest.mark.requirement("T11")
async def test_a_fee_that_would_leave_nothing_to_send_is_refused(
    desk: Desk, replacing: ReplacementService
) -> None:
    stuck = await waiting(desk, transfer(desk, eth("0.5")))
    desk.ledger.price = replace(desk.ledger.price, most=10**14)

    with pytest.raises(InsufficientFunds):
        await replacing.speed_up(stuck)


@pytest.mark.requirement("T11")
async def test_cancelling_is_nothing_from_the_account_to_itself(
    desk: Desk, replacing: ReplacementService
) -> None:
    stuck = await waiting(desk, transfer(desk, eth("0.5")))

    cancel = await replacing.cancel(stuck)

    assert stuck.fee
    assert cancel == TxPlan(
        chain_id=NETWORK.chain_id,
        account=ACCOUNT,
        act=Act.CANCEL,
        venue=NETWORK.name,
        target=ACCOUNT,
        pay=None,
        expected=None,
        least=None,
        calls=(desk.calls.cancel(ACCOUNT),),
        at=BLOCK,
        guard=Guard.CONTRACT,
        replaces=Replaced(stuck.tx_hash, 0, stuck.fee.price),
    )
    sent = await waiting(desk, cancel)
    desk.ledger.mine()
    await desk.service.look_at_open()
    assert (await desk.kept(stuck.tx_hash)).replaced_by == sent.tx_hash


@pytest.mark.requirement("T11")
async def test_what_is_in_a_block_is_neither_sped_up_nor_cancelled(
    desk: Desk, replacing: ReplacementService
) -> None:
    stuck = await waiting(desk, transfer(desk, eth("0.5")))
    desk.ledger.mine()

    for ask in (replacing.speed_up, replacing.cancel):
        with pytest.raises(NotWaiting):
            await ask(stuck)
    await desk.service.look_at_open()
    for ask in (replacing.speed_up, replacing.cancel):
        with pytest.raises(NotWaiting):
            await ask(stuck)


@pytest.mark.requirement("T11")
async def test_what_was_given_up_can_be_made_impossible_and_not_sped_up(
    desk: Desk, replacing: ReplacementService
) -> None:
    given_up = await desk.service.give_up(await waiting(desk, transfer(desk, eth("0.5"))))

    with pytest.raises(NotWaiting):
        await replacing.speed_up(given_up)
    assert (await replacing.cancel(given_up)).replaces


@pytest.mark.requirement("T11")
async def test_a_record_of_the_first_version_can_be_cancelled_and_not_sped_up(
    desk: Desk, replacing: ReplacementService
) -> None:
    old = await desk.keep(record())

    with pytest.raises(PlanNotKept):
        await replacing.speed_up(old)
    assert (await replacing.cancel(old)).replaces == Replaced(old.tx_hash, 0, NOTHING)


@pytest.mark.requirement("T11")
async def test_a_gap_is_named_and_filled(desk: Desk, replacing: ReplacementService) -> None:
    assert await replacing.gaps(ACCOUNT) == ()
    for nonce in (1, 4):
        await desk.keep(numbered(nonce))

    assert await replacing.gaps(ACCOUNT) == (0, 2, 3)
    fill = await replacing.fill(ACCOUNT, 2)

    assert (fill.act, fill.replaces) == (Act.CANCEL, Replaced("", 2, NOTHING))
    assert (await waiting(desk, fill)).nonce == 2
    assert await replacing.gaps(ACCOUNT) == (0, 3)


@pytest.mark.requirement("T11")
async def test_a_number_that_is_not_missing_is_not_filled(
    desk: Desk, replacing: ReplacementService
) -> None:
    await desk.keep(numbered(1))

    for nonce in (1, 2):
        with pytest.raises(NotWaiting):
            await replacing.fill(ACCOUNT, nonce)


@pytest.mark.requirement("T11")
async def test_what_was_given_up_leaves_a_gap_that_has_to_outbid_it(
    desk: Desk, replacing: ReplacementService
) -> None:
    lost = await desk.service.give_up(await waiting(desk, transfer(desk, eth("0.5"))))
    await desk.keep(numbered(1))

    assert await replacing.gaps(ACCOUNT) == (0,)
    fill = await replacing.fill(ACCOUNT, 0)
    assert lost.fee
    assert fill.replaces == Replaced("", 0, lost.fee.price)


async def test_a_number_far_away_names_no_endless_gap(
    desk: Desk, replacing: ReplacementService
) -> None:
    await desk.keep(numbered(2**40))

    assert len(await replacing.gaps(ACCOUNT)) == GAPS_AT_MOST


def test_calls_that_are_kept_say_nothing_of_themselves(desk: Desk) -> None:
    of = transfer(desk, usdc("100"))

    assert of.calls[0].arguments
    (bare,) = of.bare().calls
    assert bare == Call(Act.SEND, of.calls[0].to, of.calls[0].data, "", ())
