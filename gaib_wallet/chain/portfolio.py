"""Everything an account owns, of one block, in two requests."""

from collections.abc import Iterator
from contextlib import suppress
from typing import Final

from gaib_wallet.chain import erc20, feeds, markets
from gaib_wallet.chain.abi import Read
from gaib_wallet.chain.minting import MintReads, day_of, mint_reads
from gaib_wallet.chain.multicall import Answer, Multicall
from gaib_wallet.chain.sales import Sales
from gaib_wallet.chain.sizes import Sizes
from gaib_wallet.chain.vault import VaultReads
from gaib_wallet.domain.minting import MintFacts
from gaib_wallet.domain.network import BlockStamp, Flow, Network, Pool, Venue
from gaib_wallet.domain.portfolio import Portfolio, SellNow
from gaib_wallet.domain.transactions import Allowance
from gaib_wallet.domain.units import Address, Token, TokenAmount
from gaib_wallet.errors import ContractFault, TokenUnreadable

_SMALL_SALE: Final = 100
"""AID: too little to move a price, enough for eight digits of it in USDC."""


class OnChainPortfolio:
    """Portfolios on one network; is `services.ports.PortfolioReader` without importing it."""

    def __init__(self, multicall: Multicall, network: Network) -> None:
        self._multicall = multicall
        self._network = network
        self._sizes = Sizes()

    def use(self, network: Network) -> None:
        """Take what was learned of the network, its pools and closed flows, from now on."""
        self._network = network
        self._sizes = Sizes()

    async def read(self, account: Address) -> Portfolio:
        """All of one block: what is owned at the head, then what selling it there would bring.

        Raises:
            BlockGone: the node forgot the block between the two requests.
            TokenUnreadable: a token of the network does not tell a balance.
            NodeFault, ContractFault: as they say.
        """
        network, contracts = self._network, self._network.contracts
        native = self._multicall.native(account)
        owned = [erc20.owned(token, account) for token in network.tokens]
        spenders = tuple(_spenders(network))
        allowed = [erc20.allowed(token, account, spender) for token, spender in spenders]
        eth_usd, usdc_usd, eur_usd = (
            feeds.feed(one)
            for one in (contracts.eth_usd_feed, contracts.usdc_usd_feed, contracts.eur_usd_feed)
        )
        vault = VaultReads(network, account) if network.said else None
        small = TokenAmount(_SMALL_SALE * 10**network.aid.digits, network.aid)
        sold = markets.quotes(network, small, network.usdc)
        reads = (*owned, *allowed, *(vault.reads if vault else ()), *sold)
        answer = await self._multicall.ask_apart(native, eth_usd, usdc_usd, eur_usd, *reads)
        asked = zip(network.tokens, owned, strict=True)
        holdings = tuple(_holding(answer, token, read) for token, read in asked)
        market = markets.best(answer, sold)
        sales, minting = await self._at_that_block(account, holdings, answer.at)
        return Portfolio(
            account=account,
            at=answer.at,
            native=answer.of(native),
            holdings=holdings,
            prices=vault.prices(answer) if vault else None,
            market_aid=market.units / small.units if market else None,
            request=vault.request(answer) if vault else None,
            eth_usd=feeds.fresh(answer, eth_usd),
            usdc_usd=feeds.fresh(answer, usdc_usd),
            allowances=tuple(
                Allowance(spender, amount)
                for (_, spender), amount in zip(spenders, map(answer.of, allowed), strict=True)
                if amount.raw
            ),
            gas_price=answer.gas_price,
            sales=sales,
            minting=minting,
            eur_usd=feeds.fresh(answer, eur_usd),
        )

    async def _at_that_block(
        self, account: Address, holdings: tuple[TokenAmount, ...], at: BlockStamp
    ) -> tuple[tuple[SellNow, ...], MintFacts | None]:
        """What could not be asked before the holdings and the day were known."""
        sales = Sales(self._network, account, holdings, self._sizes)
        minter = self._minter(account, day_of(at))
        if not sales.are_quoted and minter is None:
            return sales.made(None), None
        answer = await sales.ask(self._multicall, minter.all if minter else (), at)
        minting = None
        if minter:
            # One line below the total is not worth the rest of the page.
            with suppress(ContractFault):
                minting = minter.facts(answer)
        return sales.made(answer), minting

    def _minter(self, account: Address, day: int) -> MintReads | None:
        network, minter = self._network, self._network.contracts.minter
        if minter is None or not network.is_open(Flow.MINT):
            return None
        return mint_reads(minter, account, network.usdc, network.aid, day)


def _holding(answer: Answer, token: Token, read: Read[TokenAmount]) -> TokenAmount:
    try:
        return answer.of(read)
    except ContractFault as fault:
        raise TokenUnreadable(token.symbol) from fault


def _spenders(network: Network) -> Iterator[tuple[Token, Address]]:
    """Every contract that this wallet ever allows to take a token, with the token."""
    contracts = network.contracts
    stables = [token for token in (network.usdc, network.usdt) if token]
    found = dict.fromkeys(
        (coin, _pool_spender(network, pool)) for pool in network.pools for coin in pool.coins
    )
    issuers = [(token, contracts.minter) for token in stables]
    vault = network.said.address if network.said else None
    for token, spender in (
        *found,
        *issuers,
        (network.aid, contracts.redeemer),
        (network.aid, vault),
    ):
        if spender:
            yield token, spender


def _pool_spender(network: Network, pool: Pool) -> Address | None:
    """Whom this wallet allows to take what is paid into `pool`."""
    match pool.venue:
        case Venue.CURVE:
            return pool.address
        case Venue.UNISWAP_V2:
            return network.contracts.v2_router
        case Venue.UNISWAP_V3:
            return network.contracts.v3_router
        case Venue.UNISWAP_V4:
            return network.contracts.permit2
