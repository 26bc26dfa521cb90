"""The sAID vault: its prices, its queue, and what coming in and leaving would bring."""

from fractions import Fraction

from gaib_wallet.chain import erc20, feeds, vault
from gaib_wallet.chain.multicall import Multicall
from gaib_wallet.chain.vault import VaultReads
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.staking import ExitQuote, Queue, StakeQuote, StakingFacts
from gaib_wallet.domain.units import Address, Rounding, TokenAmount


class OnChainStaking:
    """Staking on one network; is `services.ports.StakingReader`.

    On one without sAID there is nothing to ask: ValueError.
    """

    def __init__(self, multicall: Multicall, network: Network) -> None:
        self._multicall = multicall
        self._network = network

    def use(self, network: Network) -> None:
        """Take what was learned of the network, its pools and closed flows, from now on."""
        self._network = network

    async def read(self, account: Address) -> StakingFacts:
        """Prices, position, request and queue at the head, in one request."""
        aid, said = self._network.aid, vault.vault_of(self._network)
        own_aid, own_said = erc20.owned(aid, account), erc20.owned(said, account)
        native = self._multicall.native(account)
        total = erc20.amount_read(said.address, vault.TOTAL_ASSETS, aid)
        idle = erc20.owned(aid, said.address)
        owed = erc20.amount_read(said.address, vault.TOTAL_PENDING, aid)
        ahead = erc20.amount_read(said.address, vault.AHEAD_OF, aid, account)
        paused = vault.paused(self._network)
        eth_usd = feeds.feed(self._network.contracts.eth_usd_feed)
        reads = VaultReads(self._network, account)
        answer = await self._multicall.ask(
            own_aid, own_said, native, total, idle, owed, ahead, paused, eth_usd, *reads.reads
        )
        price = feeds.fresh(answer, eth_usd)
        return StakingFacts(
            account=account,
            at=answer.at,
            aid=answer.of(own_aid),
            said=answer.of(own_said),
            native=answer.of(native),
            prices=reads.prices(answer),
            total_staked=answer.of(total),
            request=reads.request(answer),
            queue=Queue(answer.of(idle), answer.known(owed), answer.known(ahead)),
            is_paused=vault.is_paused(answer, paused),
            gas_price=answer.gas_price,
            eth_usd=price.usd if price else None,
        )

    async def quote_stake(self, account: Address, pay: TokenAmount) -> StakeQuote:
        """What `pay` AID would bring at the head, in one request.

        `back` counts what `pay` adds to the vault, and may miss a few base units.
        """
        said = vault.vault_of(self._network)
        received = erc20.amount_read(said.address, vault.PREVIEW_DEPOSIT, said, pay.raw)
        supply = erc20.amount_read(said.address, vault.TOTAL_SUPPLY, said)
        one = TokenAmount(10**said.digits, said)
        unstaking = vault.unstaking_value(self._network, one)
        owned = erc20.owned(pay.token, account)
        allowed = erc20.allowed(pay.token, account, said.address)
        paused = vault.paused(self._network)
        answer = await self._multicall.ask(received, supply, unstaking, owned, allowed, paused)
        shares, all_shares = answer.of(received), answer.of(supply)
        price = answer.of(unstaking).units / one.units
        return StakeQuote(
            account=account,
            pay=pay,
            received=shares,
            back=_back(shares, all_shares, price, pay),
            owned=answer.of(owned),
            allowed=answer.of(allowed),
            is_paused=vault.is_paused(answer, paused),
            at=answer.at,
        )

    async def quote_exit(self, account: Address, pay: TokenAmount) -> ExitQuote:
        """What a request with `pay` sAID would fix at the head, in one request."""
        received = vault.unstaking_value(self._network, pay)
        owned = erc20.owned(pay.token, account)
        paused = vault.paused(self._network)
        request = vault.request(self._network, account)
        answer = await self._multicall.ask(received, owned, paused, request)
        return ExitQuote(
            account=account,
            pay=pay,
            received=answer.of(received),
            owned=answer.of(owned),
            request=answer.of(request),
            is_paused=vault.is_paused(answer, paused),
            at=answer.at,
        )


def _back(
    shares: TokenAmount, all_shares: TokenAmount, price: Fraction, pay: TokenAmount
) -> TokenAmount:
    """AID for `shares` at once after `pay` bought them: a marked loss is shared by the newcomer."""
    shares_after = all_shares.units + shares.units
    if shares_after == 0:
        return TokenAmount(0, pay.token)
    price_after = (price * all_shares.units + pay.units) / shares_after
    return shares.worth(price_after, pay.token, Rounding.DOWN)
