"""The pools of a network: what its factories name, each checked, all of one block."""

from collections import Counter
from dataclasses import replace
from fractions import Fraction

from gaib_wallet.chain import erc20, vault
from gaib_wallet.chain.abi import Read
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.factories import Factories, Named
from gaib_wallet.chain.inspection import code_hashes
from gaib_wallet.chain.multicall import Answer, Multicall
from gaib_wallet.chain.pool_checks import Finding, Worth, check_of, found
from gaib_wallet.chain.v4_pools import begun
from gaib_wallet.domain.network import Network, Pool, Venue
from gaib_wallet.domain.pools import Doubt, FoundPool, PoolSurvey
from gaib_wallet.domain.units import TokenAmount

_TIERED = frozenset({Venue.UNISWAP_V3, Venue.UNISWAP_V4})


class OnChainPoolFinder:
    """Is `services.ports.PoolFinder` without importing it."""

    def __init__(self, node: NodeClient, multicall: Multicall, network: Network) -> None:
        self._node = node
        self._multicall = multicall
        self._network = network

    async def find(self) -> PoolSurvey:
        """Every pool that a factory names: in five requests.

        Raises:
            BlockGone: the node forgot the block between the requests.
            NodeFault, ContractFault: as they say.
        """
        factories = Factories(self._network)
        nav = self._nav()
        answer = await self._multicall.ask_apart(nav, *factories.reads)
        named = factories.named(answer)
        others = await begun(self._node, self._network, answer.at.number)
        plain = tuple(one.named for one in others if not one.has_hooks)
        named = tuple(dict.fromkeys((*named, *plain)))
        findings = await self._checked(named, answer, self._worth(answer.known(nav)))
        hooked = [one.named for one in others if one.has_hooks]
        findings += tuple(Finding(one.pool, None, Doubt.HOOKS) for one in hooked)
        places = tuple(dict.fromkeys(one.pool.address for one in findings))
        codes = await code_hashes(self._node, places, hex(answer.at.number))
        return PoolSurvey(
            tuple(
                FoundPool(pool, codes[pool.address], one.depth, one.doubt)
                for pool, one in zip(self._called(findings), findings, strict=True)
            ),
            factories.silent(answer),
            answer.at,
        )

    async def _checked(
        self, named: tuple[Named, ...], before: Answer, worth: Worth
    ) -> tuple[Finding, ...]:
        checks = [(check_of(self._network, one), one) for one in named]
        reads = [read for check, _ in checks for read in check.reads]
        if not reads:
            return ()
        answer = await self._multicall.ask_apart(*reads, block=before.at.number)
        return tuple(found(check, one, answer, worth) for check, one in checks)

    def _nav(self) -> Read[TokenAmount] | None:
        said = self._network.said
        if said is None:
            return None
        one = 10**said.digits
        return erc20.amount_read(said.address, vault.CONVERT_TO_ASSETS, self._network.aid, one)

    def _worth(self, nav: TokenAmount | None) -> Worth:
        network = self._network
        dollars = {token: Fraction(1) for token in network.dollars}
        if network.said is None or nav is None or not nav.raw:
            return dollars
        return {**dollars, network.said: nav.units}

    def _called(self, findings: tuple[Finding, ...]) -> tuple[Pool, ...]:
        """The pools with names; a second pool of the same name is numbered."""
        seen: Counter[str] = Counter()
        pools = []
        for one in findings:
            name = self._name(one.pool)
            seen[name] += 1
            number = f" ({seen[name]})" if seen[name] > 1 else ""
            pools.append(replace(one.pool, name=name + number))
        return tuple(pools)

    def _name(self, pool: Pool) -> str:
        """As `Uniswap v3 AID/USDC 0.05%`."""
        order = (self._network.said, *self._network.tokens)
        coins = "/".join(coin.symbol for coin in sorted(pool.coins, key=order.index))
        whole, part = divmod(pool.fee_ppm, 10_000)
        digits = f"{part:04}".removesuffix("0").removesuffix("0")
        tier = f" {whole}.{digits}%" if pool.venue in _TIERED else ""
        return f"{pool.venue.brand} {coins}{tier}"
