"""The Receive sheet without a window: an address, or a request that its own form reads back."""

from collections.abc import AsyncIterator

import pytest

from gaib_wallet.domain.payment_requests import PaymentRequest, parse_request
from tests.builders import NETWORK, USDC, eth, usdc
from tests.send_world import SendWorld
from tests.wallet_world import RAINY, SAVINGS


@pytest.fixture
async def world() -> AsyncIterator[SendWorld]:
    world = SendWorld()
    await world.beat()
    yield world
    await world.aclose()


async def test_without_an_amount_the_code_is_the_address(world: SendWorld) -> None:
    model = world.receive()
    assert (model.state.code_text, model.state.link) == (SAVINGS.address, "")

    model.ask(is_asking=True)
    model.edit_pay("0")
    assert model.state.link == ""
    model.edit_pay("25")
    model.ask(is_asking=False)
    assert (model.state.code_text, model.state.link) == (SAVINGS.address, "")


async def test_a_request_says_what_was_asked_for(world: SendWorld) -> None:
    model = world.receive()
    model.ask(is_asking=True)
    model.edit_pay("1000.5")
    model.tidy()
    model.edit_reference("Invoice 12 & more")

    assert model.state.amount.text == "1,000.5"
    assert model.state.asked_text == "Asks for 1,000.50 USDC on Made up for tests."
    assert model.state.code_text == model.state.link
    assert parse_request(model.state.link) == PaymentRequest(
        SAVINGS.address, NETWORK.chain_id, USDC.address, usdc("1000.5").raw, "Invoice 12 & more"
    )
    model.choose_token("ETH")
    assert parse_request(model.state.link).token is None


async def test_a_bad_amount_asks_for_nothing_and_says_why(world: SendWorld) -> None:
    model = world.receive()
    model.ask(is_asking=True)

    model.edit_pay("1.0000001")
    assert (model.state.amount.code, model.state.link) == ("W-102", "")
    model.tidy()
    model.edit_pay("1,5")
    assert model.state.amount.readings == ("1.5",)


async def test_what_one_account_asks_for_another_pays(world: SendWorld) -> None:
    asking = world.receive()
    asking.ask(is_asking=True)
    asking.choose_token("ETH")
    asking.edit_pay("0.25")
    world.accounts.choose(RAINY.address)
    paying = world.send()
    paying.edit_recipient(asking.state.link)
    await world.idle()

    assert paying.state.can_review
    paying.review()
    await world.idle()
    assert world.reviewed[0].plan.pay == eth("0.25")
    assert world.reviewed[0].plan.recipient == SAVINGS.address
