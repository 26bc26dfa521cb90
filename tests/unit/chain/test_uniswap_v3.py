from eth_abi.abi import encode
import pytest

from gaib_wallet.chain.abi import Read
from gaib_wallet.chain.venues import uniswap_v3
from gaib_wallet.chain.venues.quotes import Quote
from gaib_wallet.errors import NoRoute
from tests.builders import ACCOUNT, V3_POOL, V3_SAID_POOL, aid, said, usdc

LOWEST, HIGHEST = 4295128739, 1461446703485210103287273052203988822378723970342
MIDDLE = 2**96


def single(price_after: int) -> Quote:
    read: Read[Quote] = uniswap_v3.quote(ACCOUNT, [V3_POOL], usdc("100"))
    types = ["uint256", "uint160", "uint32", "uint256"]
    return read.decode(encode(types, [aid("99").raw, price_after, 0, 80_000]))


def double(*prices_after: int) -> Quote:
    read: Read[Quote] = uniswap_v3.quote(ACCOUNT, [V3_SAID_POOL, V3_POOL], said("100"))
    types = ["uint256", "uint160[]", "uint32[]", "uint256"]
    return read.decode(encode(types, [usdc("99").raw, prices_after, [0, 0], 150_000]))


def test_a_quote_is_what_comes_out_and_all_the_gas_it_takes() -> None:
    assert single(MIDDLE) == Quote(aid("99"), 125_000)
    assert double(MIDDLE, MIDDLE) == Quote(usdc("99"), 195_000)


@pytest.mark.parametrize("end", [LOWEST + 1, HIGHEST - 1])
def test_a_pool_that_takes_only_a_part_is_no_way(end: int) -> None:
    with pytest.raises(NoRoute):
        single(end)
    for prices in ((end, MIDDLE), (MIDDLE, end)):
        with pytest.raises(NoRoute):
            double(*prices)
