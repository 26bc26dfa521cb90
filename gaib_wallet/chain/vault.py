"""The sAID vault: its functions, and what it says of one account."""

from gaib_wallet.chain import erc20, markets
from gaib_wallet.chain.abi import Function, Read, value_read
from gaib_wallet.chain.multicall import Answer
from gaib_wallet.chain.wire import moment
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.staking import ExitRequest, SaidPrices
from gaib_wallet.domain.units import Address, Token, TokenAmount
from gaib_wallet.errors import UnexpectedReply

TOTAL_ASSETS = Function("totalAssets", (), ("uint256",))
TOTAL_SUPPLY = Function("totalSupply", (), ("uint256",))
CONVERT_TO_ASSETS = Function("convertToAssets", (("shares", "uint256"),), ("uint256",))
CONVERT_WITH_LOSS = Function("convertToAssetsWithLoss", (("shares", "uint256"),), ("uint256",))
PREVIEW_DEPOSIT = Function("previewDeposit", (("assets", "uint256"),), ("uint256",))
GET_REQUEST = Function("getUnstakeRequest", (("user", "address"),), ("uint256", "uint256"))
TOTAL_PENDING = Function("total_pending", (), ("uint256",))
AHEAD_OF = Function("ahead_of", (("user", "address"),), ("uint256",))
_PAUSED = Function("paused", (), ("bool",))
DEPOSIT = Function("deposit", (("assets", "uint256"), ("receiver", "address")), ("uint256",))
UNSTAKE = Function("unstake", (("shares", "uint256"),), ())
PROCESS_QUEUE = Function("processUnstakeQueue", (("maxIterations", "uint256"),), ())


class VaultReads:
    """Prices and the account's request; what both the portfolio and the staking page need."""

    def __init__(self, network: Network, account: Address) -> None:
        said = vault_of(network)
        aid = network.aid
        self._one = TokenAmount(10**said.digits, said)
        read = erc20.amount_read(said.address, CONVERT_TO_ASSETS, aid, self._one.raw)
        self._deposit = erc20.possible(read)
        self._unstaking = unstaking_value(network, self._one)
        self._request = request(network, account)
        self._market = markets.quotes(network, self._one, aid)

    @property
    def reads(self) -> tuple[Read[object], ...]:
        """To be asked together."""
        return self._deposit, self._unstaking, self._request, *self._market

    def prices(self, answer: Answer) -> SaidPrices:
        """AID per sAID; the market's is that of one sAID, after the pool's fee."""
        market = markets.best(answer, self._market)
        return SaidPrices(
            deposit=answer.of(self._deposit).units / self._one.units,
            unstaking=answer.of(self._unstaking).units / self._one.units,
            market=market.units / self._one.units if market else None,
        )

    def request(self, answer: Answer) -> ExitRequest | None:
        """What waits in the queue; None if nothing does."""
        return answer.of(self._request)


def vault_of(network: Network) -> Token:
    """The vault's share, whose contract it is; ValueError on a network without one."""
    if network.said is None:
        raise ValueError(f"{network.name} has no sAID")
    return network.said


def unstaking_value(network: Network, shares: TokenAmount) -> Read[TokenAmount]:
    """AID that a request with `shares` would fix. `convertToAssetsWithLoss(uint256)`."""
    place, raw = vault_of(network).address, shares.raw
    return erc20.possible(erc20.amount_read(place, CONVERT_WITH_LOSS, network.aid, raw))


def request(network: Network, account: Address) -> Read[ExitRequest | None]:
    """What of `account` waits in the queue. `getUnstakeRequest(address)`."""

    def decode(reply: bytes) -> ExitRequest | None:
        seconds, pending = GET_REQUEST.decode(reply)
        if pending > erc20.MOST:
            raise UnexpectedReply
        waiting = TokenAmount(pending, network.aid)
        return ExitRequest(moment(seconds), waiting) if pending else None

    return Read(vault_of(network).address, GET_REQUEST.encode(account), decode)


def added(before: ExitRequest | None, after: ExitRequest | None) -> TokenAmount | None:
    """AID that wait after and did not before; None where that is nothing."""
    if after is None:
        return None
    if before is None:
        return after.pending
    return after.pending - before.pending if after.pending > before.pending else None


def is_paused(answer: Answer, read: Read[bool]) -> bool:
    """What the vault says; a vault that cannot be paused says nothing."""
    return answer.known(read) or False


def paused(network: Network) -> Read[bool]:
    """Whether the vault takes nothing and gives nothing now."""
    return value_read(vault_of(network).address, _PAUSED)
