"""The review sheet without a window: nothing is signed that a person did not agree to."""

from dataclasses import replace

import pytest

from gaib_wallet.domain.fees import GasPrice
from gaib_wallet.domain.transactions import Act, Call
from gaib_wallet.domain.units import TokenChange
from gaib_wallet.errors import FeeRose, PriceMoved
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.pulse import Pulse
from gaib_wallet.services.unlocking import UnlockService
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.viewmodels.sheet import review_of
from gaib_wallet.viewmodels.signing import Phase, Proposal, SigningFacts, SigningViewModel
from tests.builders import (
    ACCOUNT,
    AID,
    POOL,
    SAID,
    USDC,
    aid,
    allow_call,
    plan,
    some_call,
    text,
    usdc,
)
from tests.fake_chain import GAS_PRICE, Effect
from tests.fake_vault import FakeVault
from tests.unit.services.desk import Desk
from tests.wallet_world import DEMO, SAVINGS, MemoryAttempts, MemoryBook

SWAP = some_call(Act.SWAP)


async def _pause(_milliseconds: int) -> None:
    raise AssertionError("here a test beats")


class Sheet:
    """100 USDC for at least 99 AID, on a chain that gives 99.50."""

    def __init__(self, *calls: Call) -> None:
        self.desk = Desk()
        self.bugs: list[BaseException] = []
        self.tasks = Tasks(self.bugs.append)
        self.vault = FakeVault(ACCOUNT)
        self.accounts = AccountService(self.vault, MemoryBook(SAVINGS))
        self.unlocks = UnlockService(
            self.vault, self.accounts, MemoryAttempts(), lambda: 0, lambda: 0
        )
        self.pulse = Pulse(self.desk.ledger, DEMO, lambda: 0, _pause, every_ms=1)
        self.proposal = Proposal(plan(calls=calls or (SWAP,)), None, self._again)
        self.desk.ledger.give(usdc("100"), ACCOUNT)
        self.gives("99.5")

    def gives(self, received: str) -> None:
        moved = (TokenChange(-usdc("100").raw, USDC), TokenChange(aid(received).raw, AID))
        self.desk.ledger.will(SWAP, Effect(moved))

    async def open(self) -> SigningViewModel:
        await self.pulse.beat()
        facts = SigningFacts(
            account=SAVINGS,
            is_demo=False,
            proposal=self.proposal,
            phase=Phase.CHECKING,
            step=1,
            steps=len(self.proposal.plan.calls),
            is_locked=False,
            eth_usd=None,
            beat=self.pulse.now_known,
        )
        self.model = SigningViewModel(
            facts,
            review_of,
            self.desk.service,
            self.accounts,
            self.unlocks,
            self.pulse,
            text(),
            self.tasks,
        )
        await self.tasks.idle()
        return self.model

    async def signs(self) -> None:
        self.model.sign()
        await self.tasks.idle()

    async def next_block(self) -> None:
        self.desk.ledger.mine()
        await self.pulse.beat()
        await self.desk.service.look_at_open()
        await self.tasks.idle()
        assert self.bugs == []

    async def _again(self) -> Proposal:
        lower = replace(self.proposal.plan, least=aid("98"), expected=aid("98.5"))
        return replace(self.proposal, plan=lower)


@pytest.mark.requirement("T7")
async def test_a_price_that_fell_at_the_last_moment_signs_nothing() -> None:
    sheet = Sheet()
    model = await sheet.open()
    sheet.gives("98.5")

    await sheet.signs()

    assert (model.facts.phase, sheet.desk.signed) == (Phase.BROKEN, 0)
    assert isinstance(model.facts.fault, PriceMoved)
    assert not model.is_on_its_way


@pytest.mark.requirement("T7")
async def test_what_is_agreed_to_instead_is_signed_by_a_press_of_its_own() -> None:
    sheet = Sheet()
    model = await sheet.open()
    sheet.gives("98.5")
    await sheet.next_block()

    model.accept()
    await sheet.tasks.idle()
    assert (model.facts.phase, sheet.desk.signed) == (Phase.READY, 0)

    await sheet.signs()
    assert (await sheet.desk.kept()).least == aid("98")


@pytest.mark.requirement("T10")
async def test_the_cap_that_was_agreed_to_is_the_cap_that_is_signed() -> None:
    sheet = Sheet()
    model = await sheet.open()
    agreed = model.facts.agreed
    assert agreed is not None
    sheet.desk.ledger.price = GasPrice(GAS_PRICE.base + 1, GAS_PRICE.tip, GAS_PRICE.most * 2)

    await sheet.signs()

    (request,) = sheet.desk.signer.signed
    assert request.fee.most == agreed.fees[0].most


@pytest.mark.requirement("T10")
async def test_a_network_that_asks_for_more_than_the_cap_gets_nothing() -> None:
    sheet = Sheet()
    model = await sheet.open()
    sheet.desk.ledger.price = GasPrice(10**11, 10**9, 2 * 10**11)

    await sheet.signs()

    assert (model.facts.phase, sheet.desk.signed) == (Phase.BROKEN, 0)
    assert isinstance(model.facts.fault, FeeRose)


async def test_who_turns_back_while_it_is_rehearsed_once_more_has_signed_nothing() -> None:
    sheet = Sheet()
    model = await sheet.open()
    sheet.desk.ledger.gate.clear()

    model.sign()
    model.close()
    assert not model.is_on_its_way

    sheet.desk.ledger.gate.set()
    await sheet.tasks.idle()
    assert (sheet.desk.signed, sheet.bugs) == (0, [])


async def test_each_step_is_signed_by_a_press_of_its_own() -> None:
    sheet = Sheet(allow_call(usdc("100"), POOL.address), SWAP)
    model = await sheet.open()

    await sheet.signs()
    assert (model.facts.step, sheet.desk.signed, model.is_on_its_way) == (1, 1, False)
    await sheet.next_block()
    assert (model.facts.phase, model.facts.step, sheet.desk.signed) == (Phase.READY, 2, 1)

    await sheet.signs()
    assert model.is_on_its_way
    await sheet.next_block()
    assert (model.facts.phase, sheet.desk.signed) == (Phase.DONE, 2)


@pytest.mark.requirement("U4")
async def test_a_path_is_shown_with_every_address_whole_and_every_fee() -> None:
    path = f"{USDC.address} 500 {AID.address} 3000 {SAID.address}"
    sheet = Sheet(replace(SWAP, arguments=(("path", path), ("amountIn", 7))))
    model = await sheet.open()

    (call,) = model.state.calls
    shown = [text().address(token.address) for token in (USDC, AID, SAID)]
    assert call.arguments == (
        ("path", f"{shown[0]} 500 {shown[1]} 3000 {shown[2]}"),
        ("amountIn", "7"),
    )


async def test_pressed_twice_it_is_signed_once() -> None:
    sheet = Sheet()
    model = await sheet.open()

    model.sign()
    await sheet.signs()

    assert sheet.desk.signed == 1


async def test_a_locked_wallet_signs_nothing_and_says_so() -> None:
    sheet = Sheet()
    model = await sheet.open()

    sheet.accounts.lock()
    await sheet.signs()

    assert (model.facts.is_locked, sheet.desk.signed) == (True, 0)
