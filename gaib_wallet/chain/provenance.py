"""The questions that figures are made of, as they were asked; nobody is asked again."""

from collections.abc import Iterable
from typing import Final

from gaib_wallet.chain import changes, erc20, feeds, markets, minting, vault
from gaib_wallet.chain.abi import Function, Read, value_read
from gaib_wallet.chain.backing import LATEST
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.deals import GET_DEAL
from gaib_wallet.chain.multicall import ETH_BALANCE
from gaib_wallet.chain.venues import curve, uniswap_v2, uniswap_v3, uniswap_v4
from gaib_wallet.domain.events import Seal
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.provenance import Question
from gaib_wallet.domain.routes import Offer, Way
from gaib_wallet.domain.units import ETH, Address, Token, TokenAmount

_FUNCTIONS: Final = {
    one.selector: one
    for one in (
        *(erc20.BALANCE_OF, ETH_BALANCE, feeds.LATEST, LATEST, GET_DEAL),
        *(vault.CONVERT_TO_ASSETS, vault.CONVERT_WITH_LOSS, vault.PREVIEW_DEPOSIT),
        *(vault.GET_REQUEST, vault.TOTAL_SUPPLY),
        *(curve.GET_DY, uniswap_v2.AMOUNTS_OUT, uniswap_v2.AMOUNTS_IN),
        *(uniswap_v3.QUOTE_SINGLE, uniswap_v3.QUOTE_PATH),
        *(uniswap_v3.QUOTE_SINGLE_OUT, uniswap_v3.QUOTE_PATH_OUT),
        *(uniswap_v4.QUOTE_IN, uniswap_v4.QUOTE_OUT),
        *(minting.MINT_LIMIT, minting.FEE),
    )
}
Questions = tuple[Question, ...]


class OnChainProvenance:
    """What one node was asked; is `services.ports.Provenance` without importing it."""

    def __init__(self, node: NodeClient) -> None:
        self._node = node

    def owned(self, network: Network, token: Token, account: Address) -> Questions:
        """`balanceOf(address)`; of ETH `getEthBalance(address)`."""
        if token == ETH:
            return (_call(network.contracts.multicall, ETH_BALANCE, account),)
        return _asked(erc20.owned(token, account))

    def eth_price(self, network: Network) -> Questions:
        """`latestRoundData()`."""
        return _asked(feeds.feed(network.contracts.eth_usd_feed))

    def eur_price(self, network: Network) -> Questions:
        """`latestRoundData()`."""
        return _asked(feeds.feed(network.contracts.eur_usd_feed))

    def deposit_nav(self, network: Network) -> Questions:
        """`convertToAssets(uint256)`."""
        said = network.said
        if said is None:
            return ()
        return (_call(said.address, vault.CONVERT_TO_ASSETS, 10**said.digits),)

    def unstaking_nav(self, network: Network, shares: TokenAmount | None = None) -> Questions:
        """`convertToAssetsWithLoss(uint256)`."""
        said = network.said
        if said is None:
            return ()
        return _asked(vault.unstaking_value(network, shares or TokenAmount(10**said.digits, said)))

    def staked(self, network: Network, pay: TokenAmount) -> Questions:
        """`previewDeposit(uint256)`."""
        said = network.said
        return (_call(said.address, vault.PREVIEW_DEPOSIT, pay.raw),) if said else ()

    def request(self, network: Network, account: Address) -> Questions:
        """`getUnstakeRequest(address)`."""
        return _asked(vault.request(network, account)) if network.said else ()

    def sales(self, network: Network, pay: TokenAmount, receive: Token) -> Questions:
        """What each pool's own quoter is called."""
        return _asked(*markets.quotes(network, pay, receive))

    def offer(self, network: Network, offer: Offer) -> Questions:
        """The way's own quoter; of GAIB's contracts what they fix: a limit, or a fee."""
        order, route = offer.order, offer.route
        if route.way is Way.MINT:
            return (_call(route.target, minting.MINT_LIMIT),)
        if route.way is Way.REDEEM:
            return _asked(minting.fee_read(route.target))
        if offer.wanted is not None and offer.is_exact_out:
            return _asked(markets.asked(network, route, offer.wanted))
        return _asked(markets.quote(network, route, order.pay, order.receive))

    def supply(self, network: Network) -> Questions:
        """`totalSupply()`."""
        return (_call(network.aid.address, vault.TOTAL_SUPPLY),)

    def reserves(self, network: Network) -> Questions:
        """`latest()`."""
        reserve = network.contracts.reserve
        return (_call(reserve, LATEST),) if reserve else ()

    def deals(self, network: Network, numbers: Iterable[int]) -> Questions:
        """`get_deal(uint256)`."""
        book = network.contracts.deals
        return tuple(_call(book, GET_DEAL, number) for number in numbers) if book else ()

    def vault_events(self, network: Network, since: int) -> Questions:
        """`eth_getLogs`."""
        return (Question(network.said.address, since=since),) if network.said else ()

    async def seal(self, number: int) -> Seal | None:
        """That block as the node has it now; None where it has none."""
        return await changes.seal(self._node, hex(number))


def _call(contract: Address, function: Function, *values: object) -> Question:
    (question,) = _asked(value_read(contract, function, *values))
    return question


def _asked(*reads: Read[object] | None) -> Questions:
    return tuple(
        Question(read.to, _FUNCTIONS[read.data[:4]].signature, read.data) for read in reads if read
    )
