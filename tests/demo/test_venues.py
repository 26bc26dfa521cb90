"""What the venues of the demo chain are: the same code, names and pools as elsewhere."""

from eth_utils.crypto import keccak

from gaib_wallet.demo import abi
from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.demo.node import CHAIN_ID
from gaib_wallet.domain.network import Venue
from gaib_wallet.domain.units import NO_ADDRESS, Address
from tests.demo_chain import DemoChain


def said(chain: DemoChain, to: Address | None, signature: str, *values: object) -> Address:
    """The address that a contract answers."""
    reply = Blocks(chain.node).read(to or NO_ADDRESS, signature, *values)
    return abi.checksummed(reply.to_bytes(20, "big"))


def test_permit2_separates_its_signatures_as_it_does_everywhere(fresh_chain: DemoChain) -> None:
    permit2 = fresh_chain.network.contracts.permit2
    assert permit2 is not None
    types = "(bytes32,bytes32,uint256,address)"
    domain = keccak(text="EIP712Domain(string name,uint256 chainId,address verifyingContract)")
    expected = abi.arguments(types, domain, keccak(text="Permit2"), CHAIN_ID, permit2)

    found = Blocks(fresh_chain.node).read(permit2, "DOMAIN_SEPARATOR()")

    assert found.to_bytes(32, "big") == keccak(bytes.fromhex(expected))


def test_routers_and_quoters_know_the_contracts_that_the_network_names(
    fresh_chain: DemoChain,
) -> None:
    its = fresh_chain.network.contracts

    assert said(fresh_chain, its.v2_router, "factory()") == its.v2_factory
    assert said(fresh_chain, its.v3_router, "factory()") == its.v3_factory
    for part in (its.universal_router, its.v4_state, its.v4_quoter):
        assert said(fresh_chain, part, "poolManager()") == its.v4_manager


def test_every_pool_but_those_of_v4_is_in_its_factory(fresh_chain: DemoChain) -> None:
    its = fresh_chain.network.contracts
    for pool in fresh_chain.network.pools:
        coins = [coin.address for coin in pool.coins]
        match pool.venue:
            case Venue.CURVE:
                asked = "find_pool_for_coins(address,address)"
                found = said(fresh_chain, its.curve_factory, asked, *coins)
            case Venue.UNISWAP_V2:
                found = said(fresh_chain, its.v2_factory, "getPair(address,address)", *coins)
            case Venue.UNISWAP_V3:
                asked = "getPool(address,address,uint24)"
                found = said(fresh_chain, its.v3_factory, asked, *coins, pool.fee_ppm)
            case _:
                assert its.v4_manager is not None
                found = its.v4_manager
        assert found == pool.address, pool.name


def test_the_demo_has_eight_pools_and_the_shares_pool_is_the_last(
    lived_chain: DemoChain,
) -> None:
    names = [pool.name for pool in lived_chain.network.pools]

    assert names == [
        "Curve AID/USDC",
        "Uniswap v3 AID/USDC 0.01%",
        "Uniswap v3 AID/USDC 0.05%",
        "Uniswap v3 AID/USDT 0.05%",
        "Uniswap v2 AID/USDC",
        "Uniswap v4 AID/USDC 0.01%",
        "Uniswap v4 AID/USDT 0.05%",
        "Uniswap v3 sAID/AID 0.05%",
    ]
