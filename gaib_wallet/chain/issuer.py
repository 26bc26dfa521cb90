"""What GAIB's contracts tell everybody; is `services.ports.IssuerReader` without importing it."""

from gaib_wallet.chain import erc20
from gaib_wallet.chain.abi import Read, value_read
from gaib_wallet.chain.contract_survey import HAS_ROLE, MINTER_ROLE
from gaib_wallet.chain.minting import daily_redeemed, day_of, fee_read, redeem_limit
from gaib_wallet.chain.multicall import Multicall
from gaib_wallet.domain.minting import IssuerFacts
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.units import TokenAmount


class OnChainIssuer:
    """Asks the minter's and the redeemer's open questions."""

    def __init__(self, multicall: Multicall, network: Network) -> None:
        self._multicall = multicall
        self._network = network
        self._day = 0

    async def read(self) -> IssuerFacts:
        """All of one block; what a contract does not tell is None.

        One request; one more where the day is another one than the last time.
        """
        aid, usdc = self._network.aid, self._network.usdc
        minter, redeemer = self._network.contracts.minter, self._network.contracts.redeemer
        role = value_read(aid.address, HAS_ROLE, MINTER_ROLE, minter) if minter else None
        fee = fee_read(redeemer) if redeemer else None
        limit = redeem_limit(redeemer, aid) if redeemer else None
        reserve = erc20.owned(usdc, redeemer) if redeemer else None
        own = (role, fee, limit, reserve)
        used = self._used(self._day)
        answer = await self._multicall.ask(*own, used)
        if (day := day_of(answer.at)) != self._day:
            self._day, used = day, self._used(day)
            answer = await self._multicall.ask(*own, used, block=answer.at.number)
        return IssuerFacts(
            at=answer.at,
            may_mint=answer.known(role),
            fee=answer.known(fee),
            limit=answer.known(limit),
            redeemed_today=answer.known(used),
            reserve=answer.known(reserve),
        )

    def _used(self, day: int) -> Read[TokenAmount] | None:
        redeemer = self._network.contracts.redeemer
        return daily_redeemed(redeemer, self._network.aid, day) if redeemer else None
