"""A plan goes to another wallet in a file: the same plan is opened there, or none."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.domain.drafts import Look, fingerprint
from gaib_wallet.domain.fees import GasPrice
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.permits import Permit, PermitDomain
from gaib_wallet.domain.transactions import Act, Allowance, Guard, Replaced, TxPlan
from gaib_wallet.domain.units import Bps, TokenChange
from gaib_wallet.errors import (
    DraftAltered,
    DraftOfOtherNetwork,
    NotADraft,
    NotForAFile,
    StorageFault,
)
from gaib_wallet.services.drafts import DraftService
from gaib_wallet.services.routes import RouteService
from gaib_wallet.storage.copies import PrivateFiles
from gaib_wallet.storage.drafts import PlanFiles
from tests.builders import (
    ACCOUNT,
    BLOCK,
    NETWORK,
    POOL,
    USDC,
    aid,
    comparison,
    offer,
    order,
    rehearsal,
    usdc,
)
from tests.fake_protocol import FakeProtocol
from tests.fakes import FakeRoutes

CALLS = ContractCalls(NETWORK)
MADE_AT = BLOCK.mined_at + timedelta(minutes=1)


def swap() -> TxPlan:
    """100 USDC for AID over the Curve pool: an allowance and the swap."""
    of = offer(order(usdc("100")), aid("99.5"))
    routes = RouteService(FakeRoutes(FakeProtocol()), ContractCalls(NETWORK), NETWORK)
    return routes.plan(comparison(of.order, [of]), of, Bps(10))


def drafts(folder: Path, network: Network = NETWORK) -> DraftService:
    files = PlanFiles(PrivateFiles(folder / "vaults"))
    return DraftService(files, ContractCalls(network), network, lambda: MADE_AT)


async def test_another_wallet_opens_the_very_plan(tmp_path: Path) -> None:
    await drafts(tmp_path).export(tmp_path / "plan.json", swap(), "for you")

    found = await drafts(tmp_path).open(tmp_path / "plan.json")

    assert found.plan == swap()
    assert (found.note, found.made_at, found.looks) == ("for you", MADE_AT, ())


async def test_what_somebody_saw_comes_back_with_the_plan(tmp_path: Path) -> None:
    service, place = drafts(tmp_path), tmp_path / "plan.json"
    await service.export(place, swap())
    draft = await service.open(place)
    moved = rehearsal(TokenChange(-5, USDC))

    await service.hand_back(tmp_path / "back.json", draft, "Second", moved, BLOCK)

    back = await service.open(tmp_path / "back.json")
    assert back.looks == (Look("Second", BLOCK, (TokenChange(-5, USDC),)),)
    assert fingerprint(back.plan) == fingerprint(draft.plan)


async def test_a_file_whose_words_and_bytes_differ_is_not_opened(tmp_path: Path) -> None:
    service, place = drafts(tmp_path), tmp_path / "plan.json"
    (allow, exchange) = swap().calls
    forged = [
        replace(swap(), pay=usdc("1")),
        replace(swap(), least=aid("99.4")),
        replace(swap(), account=POOL.address, target=ACCOUNT),
        replace(swap(), calls=(exchange,), target=USDC.address),
        replace(swap(), calls=(replace(allow, data=allow.data[:-1] + b"\1"), exchange)),
        replace(swap(), calls=(allow, replace(exchange, data=exchange.data + b"\0"))),
    ]

    for plan in forged:
        await service.export(place, plan)
        with pytest.raises(DraftAltered):
            await service.open(place)


async def test_what_the_bytes_do_not_say_has_to_make_sense(tmp_path: Path) -> None:
    service, place = drafts(tmp_path), tmp_path / "plan.json"
    other = replace(usdc("100"), token=replace(USDC, digits=18))
    for plan in (replace(swap(), guard=Guard.WALLET), replace(swap(), pay=other)):
        await service.export(place, plan)

        with pytest.raises(NotADraft):
            await service.open(place)


@pytest.mark.requirement("T5")
async def test_a_file_has_no_say_in_what_its_contract_is_called(tmp_path: Path) -> None:
    service, place = drafts(tmp_path), tmp_path / "plan.json"
    await service.export(place, replace(swap(), venue="GAIB minter, audited"))

    found = await service.open(place)

    assert found.plan.venue == POOL.name


async def test_allowances_that_no_call_of_a_file_ends_are_not_said_to_end(tmp_path: Path) -> None:
    service, place = drafts(tmp_path), tmp_path / "plan.json"
    revoked = tuple(Allowance(one, usdc("5")) for one in (ACCOUNT, POOL.address))
    calls = tuple(CALLS.revoke(USDC, one.spender) for one in revoked)
    whole = replace(
        swap(),
        act=Act.REVOKE,
        venue="",
        target=ACCOUNT,
        pay=None,
        expected=None,
        least=None,
        calls=calls,
        revoked=revoked,
    )
    await service.export(place, whole)
    assert (await service.open(place)).plan == whole
    await service.export(place, replace(whole, calls=calls[1:]))

    with pytest.raises(NotADraft):
        await service.open(place)


async def test_a_file_never_uses_a_number_up(tmp_path: Path) -> None:
    service, place = drafts(tmp_path), tmp_path / "plan.json"
    nothing = replace(
        swap(),
        act=Act.CANCEL,
        target=ACCOUNT,
        pay=None,
        expected=None,
        least=None,
        calls=(CALLS.cancel(ACCOUNT),),
    )
    await service.export(place, nothing)

    with pytest.raises(NotADraft):
        await service.open(place)


async def test_what_others_saw_of_unknown_tokens_is_left_out(tmp_path: Path) -> None:
    service, place = drafts(tmp_path), tmp_path / "plan.json"
    named = replace(USDC, symbol="AID; nothing else moves")
    await service.export(place, swap())
    draft = await service.open(place)
    moved = rehearsal(TokenChange(-5, USDC), TokenChange(9, named))

    await service.hand_back(place, draft, "Bank", moved, BLOCK)

    assert (await service.open(place)).looks[0].changes == (TokenChange(-5, USDC),)


async def test_a_plan_for_another_network_says_which(tmp_path: Path) -> None:
    await drafts(tmp_path).export(tmp_path / "plan.json", swap())
    elsewhere = drafts(tmp_path, replace(NETWORK, chain_id=42_161))

    with pytest.raises(DraftOfOtherNetwork) as refused:
        await elsewhere.open(tmp_path / "plan.json")

    assert str(NETWORK.chain_id) in str(refused.value)


async def test_what_belongs_to_this_wallet_does_not_travel(tmp_path: Path) -> None:
    service, place = drafts(tmp_path), tmp_path / "plan.json"
    permit = Permit(ACCOUNT, POOL.address, usdc("100"), 0, MADE_AT, PermitDomain("USD Coin", "2"))
    price = GasPrice(1, 1, 3)
    tied = [replace(swap(), permit=permit), replace(swap(), replaces=Replaced("", 7, price))]

    for plan in tied:
        with pytest.raises(NotForAFile):
            await service.export(place, plan)
        with pytest.raises(NotForAFile):
            await service.export_for_safe(place, plan, "Swap")

    assert not place.exists()


async def test_a_batch_for_a_safe_is_no_plan_of_this_wallet(tmp_path: Path) -> None:
    service, place = drafts(tmp_path), tmp_path / "batch.json"
    await service.export_for_safe(place, swap(), "Swap 100.00 USDC")

    assert b"Swap 100.00 USDC" in place.read_bytes()
    with pytest.raises(NotADraft):
        await service.open(place)


async def test_a_file_that_is_not_there_is_the_disks_fault(tmp_path: Path) -> None:
    with pytest.raises(StorageFault):
        await drafts(tmp_path).open(tmp_path / "nowhere.json")
