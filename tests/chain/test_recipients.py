"""Both sides of a transfer, as a real node tells them."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.multicall import Multicall
from gaib_wallet.chain.recipients import OnChainRecipients
from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.domain.transfers import TransferFacts
from gaib_wallet.domain.units import ETH, Address, Token, TokenAmount
from tests.demo_chain import DemoChain

NOBODY = Address("0x000000000000000000000000000000000000dEaD")


class Place:
    def __init__(self, chain: DemoChain, node: NodeClient) -> None:
        self.chain, self.node, self.network = chain, node, chain.network
        self.account = chain.people.savings.address
        self.friend = chain.people.rainy_day.address
        self.multicall = Multicall(node, chain.network.contracts.multicall)
        self.reader = OnChainRecipients(node, self.multicall, chain.network)

    async def survey(self, token: Token, recipient: Address | None = None) -> TransferFacts:
        return await self.reader.survey(self.account, recipient or self.friend, token)

    def deny(self, token: Token, signature: str, value: object) -> None:
        blocks = Blocks(self.chain.node)
        blocks.send(self.chain.people.protocol, token.address, signature, value)
        with self.chain.node.mining_paused():
            blocks.mine()


@pytest.fixture
async def place(fresh_chain: DemoChain) -> AsyncIterator[Place]:
    node = NodeClient(fresh_chain.endpoint, fresh_chain.network.chain_id)
    yield Place(fresh_chain, node)
    await node.aclose()


async def test_what_can_be_sent_is_told_with_the_block(place: Place) -> None:
    owned = TokenAmount.parse("12.5", place.network.usdc)
    place.chain.controls.fund(place.account, owned)

    tokens, coin = await place.survey(place.network.usdc), await place.survey(ETH)

    assert (tokens.account, tokens.recipient) == (place.account, place.friend)
    assert (tokens.owned, coin.owned) == (owned, coin.native)
    assert tokens.native == coin.native
    assert coin.native.raw > 0
    assert tokens.at == coin.at
    assert (tokens.is_contract, tokens.denied) == (False, ())


async def test_a_survey_is_two_requests(place: Place) -> None:
    await place.survey(place.network.usdc)
    before = place.node.requests

    await place.survey(place.network.aid)

    assert place.node.requests - before == 2


async def test_code_makes_a_contract_but_a_delegation_to_code_does_not(place: Place) -> None:
    delegation = f"0xef0100{place.network.aid.address[2:]}"
    place.chain.node.ask("anvil_setCode", place.friend, delegation)

    assert (await place.survey(ETH, place.network.aid.address)).is_contract
    assert not (await place.survey(ETH)).is_contract


async def test_both_parties_are_looked_up_on_the_list_of_the_tokens_issuer(place: Place) -> None:
    aid, usdc, usdt = place.network.aid, place.network.usdc, place.network.usdt
    assert usdt
    place.deny(usdc, "blacklist(address)", place.friend)
    place.deny(aid, "addToDenyList(address[])", [place.account, place.friend])

    denied = [(await place.survey(token)).denied for token in (usdc, aid, usdt, ETH)]

    assert denied == [(place.friend,), (place.account, place.friend), (), ()]


async def test_a_token_that_does_not_say_whom_it_denies_stops_nothing(place: Place) -> None:
    usdt = place.network.usdt
    assert usdt
    network = replace(place.network, deny_lists={usdt.address: "isBlackListed"})
    reader = OnChainRecipients(place.node, place.multicall, network)

    found = await reader.survey(place.account, NOBODY, usdt)

    assert found.denied == ()
