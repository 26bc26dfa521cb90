"""The register of pools answers as Curve's factory does."""

from eth_utils.crypto import keccak
import pytest

from gaib_wallet.domain.units import NO_ADDRESS
from tests.contracts.chain import Chain, Contract, refusal
from tests.contracts.conftest import Protocol

Made = tuple[Contract, Contract, Contract]


@pytest.fixture
def made(chain: Chain, protocol: Protocol) -> Made:
    """The factory, a pool of two and one of three."""
    usdc, aid, usdt = (each.address for each in (protocol.usdc, protocol.aid, protocol.usdt))
    factory = chain.deploy("stable_factory")
    two = chain.deploy("stable_pool", [usdc, aid], 200, 0, 10**10)
    three = chain.deploy("stable_pool", [usdt, aid, usdc], 200, 0, 10**10)
    for pool in (two, three):
        factory.send("add_pool", pool.address)
    return factory, two, three


def test_pools_are_found_by_two_of_their_coins(protocol: Protocol, made: Made) -> None:
    factory, two, three = made
    usdc, aid, usdt = (each.address for each in (protocol.usdc, protocol.aid, protocol.usdt))

    assert factory.read("find_pool_for_coins", usdc, aid) == two.address
    for number, pool in enumerate((two.address, three.address, NO_ADDRESS)):
        assert factory.read("find_pool_for_coins", aid, usdc, number) == pool
    assert factory.read("find_pool_for_coins", usdt, aid, 0) == three.address
    assert factory.read("find_pool_for_coins", aid, aid, 0) == NO_ADDRESS
    assert factory.read("find_pool_for_coins", aid, protocol.said.address, 0) == NO_ADDRESS


def test_it_names_the_coins_of_a_pool(protocol: Protocol, made: Made) -> None:
    factory, two, three = made
    usdc, aid, usdt = (each.address for each in (protocol.usdc, protocol.aid, protocol.usdt))

    assert factory.read("get_coins", three.address) == (usdt, aid, usdc)
    assert [factory.read("get_n_coins", pool.address) for pool in (two, three)] == [2, 3]
    assert factory.read("get_coin_indices", three.address, usdc, aid) == (2, 1, False)
    assert [factory.read("pool_list", k) for k in (0, 1)] == [two.address, three.address]
    assert factory.read("pool_count") == 2
    with refusal(""):
        factory.read("get_coin_indices", two.address, usdt, aid)


def test_only_its_maker_enters_a_pool_and_only_once(protocol: Protocol, made: Made) -> None:
    factory, two, _ = made

    with refusal("NotOwner()"):
        factory.send("add_pool", two.address, sender=protocol.alice)
    with refusal(""):
        factory.send("add_pool", two.address)


@pytest.mark.parametrize(
    "signature",
    [
        "find_pool_for_coins(address,address,uint256)",
        "get_coin_indices(address,address,address)",
        "get_balances(address)",
    ],
)
def test_it_has_curves_signatures(signature: str, made: Made, chain: Chain) -> None:
    code = chain.ask("eth_getCode", made[0].address, "latest")

    assert keccak(text=signature)[:4].hex() in code
