"""GAIB's protocol in memory: one account, and contracts that do as their calls say."""

import asyncio
from collections import defaultdict
from collections.abc import Callable
from fractions import Fraction

from gaib_wallet.domain.minting import MintFacts, RedeemFacts
from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.routes import Offer
from gaib_wallet.domain.staking import ExitRequest, SaidPrices
from gaib_wallet.domain.transactions import Act, Call
from gaib_wallet.domain.units import (
    NO_ADDRESS,
    Address,
    Bps,
    Rounding,
    Token,
    TokenAmount,
)
from gaib_wallet.errors import Locked, WalletError
from tests.builders import ACCOUNT, BLOCK, EUR_USD, NETWORK, SAID, aid, eth, usdc
from tests.fake_ways import Exchange, Taken

_LINE_BEFORE = "1000"


def _always() -> bool:
    return True


class FakeProtocol:
    """What the account owns, and everything that contracts know of it; tests change it freely.

    Set `fault` and every read raises it; clear `gate` and every read waits; behind a gate that
    `may_read` says is closed nothing is read.
    """

    def __init__(
        self, *owned: TokenAmount, account: Address = ACCOUNT, network: Network = NETWORK
    ) -> None:
        self.fault: WalletError | None = None
        self.gate = asyncio.Event()
        self.gate.set()
        self.account = account
        self.network = network
        self.at = BLOCK
        self.native = eth("10")
        self.eur_usd: Fraction | None = EUR_USD
        self.owned = defaultdict(int, {amount.token: amount.raw for amount in owned})
        self.allowed: defaultdict[tuple[Token, Address], int] = defaultdict(int)
        self.permits: defaultdict[Token, int] = defaultdict(int)
        self.permits2: defaultdict[Token, int] = defaultdict(int)
        self._used: set[bytes] = set()
        self.mint = MintFacts(
            is_whitelisted=False,
            is_paused=False,
            accepts=True,
            limit=aid("1000000"),
            minted_today=aid("0"),
        )
        self.redeem = RedeemFacts(
            is_whitelisted=False,
            is_paused=False,
            limit=aid("1000000"),
            redeemed_today=aid("0"),
            reserve=usdc("240000"),
            fee=Bps(10),
        )
        self.prices = SaidPrices(
            deposit=Fraction(1083, 1000), unstaking=Fraction(1080, 1000), market=Fraction(107, 100)
        )
        self.request: ExitRequest | None = None
        self.ahead = aid(_LINE_BEFORE)
        self.tells_line = True
        self.idle = aid("50000")
        self.total_staked = aid("18000000")
        self.is_paused = False
        self.reads = 0
        self.may_read: Callable[[], bool] = _always

    async def answer(self) -> BlockStamp:
        """The block of everything that is read now."""
        if not self.may_read():
            raise Locked
        self.reads += 1
        await self.gate.wait()
        if self.fault:
            raise self.fault
        return self.at

    def amount(self, token: Token) -> TokenAmount:
        return TokenAmount(self.owned[token], token)

    def allowance(self, token: Token, spender: Address) -> TokenAmount:
        return TokenAmount(self.allowed[token, spender], token)

    def send(self, call: Call) -> bool:
        """Do what `call` says; False, and nothing done, where a contract would refuse."""
        said_of_itself = dict(call.arguments)
        match call.act:
            case Act.ALLOW | Act.REVOKE:
                return self._allow(call.to, said_of_itself)
            case Act.EXIT:
                return self._leave(int(str(said_of_itself["shares"])))
            case Act.PAY_QUEUE:
                return self._pay_queue()
            case Act.STAKE:
                pay = TokenAmount(int(str(said_of_itself["assets"])), self.network.aid)
                shares = pay.worth(1 / self.prices.deposit, SAID, Rounding.DOWN)
                return not self.is_paused and self._moved(call.to, pay, shares)
            case Act.SWAP | Act.MINT | Act.REDEEM:
                return self._take(call)
            case _:
                return False

    def _allow(self, token_address: Address, arguments: dict[str, object]) -> bool:
        token = next(one for one in self.network.tokens if one.address == token_address)
        self.allowed[token, Address(str(arguments["spender"]))] = int(str(arguments["amount"]))
        return True

    def _leave(self, shares: int) -> bool:
        pay = TokenAmount(shares, SAID)
        if self.request or self.is_paused or pay > self.amount(SAID):
            return False
        self.owned[SAID] -= shares
        fixed = pay.worth(self.prices.unstaking, self.network.aid, Rounding.DOWN)
        self.request = ExitRequest(self.at.mined_at, fixed)
        return True

    def _pay_queue(self) -> bool:
        if self.request is None:
            return False
        self.owned[self.network.aid] += self.request.pending.raw
        self.request, self.ahead = None, aid("0")
        return True

    def _take(self, call: Call) -> bool:
        taken = Taken.of(call, self.network)
        if taken.deadline and taken.deadline < int(self.at.mined_at.timestamp()):
            return False
        try:
            offer = Exchange(self, taken.route, taken.flow).offer(taken.wish(self.account))
        except WalletError:
            return False
        if taken.route.way.wants_permit2:
            return self._use_permit2(call, offer, taken)
        self._use_permit(call, taken.most)
        return self._exchange(call.to, offer, taken)

    def _use_permit(self, call: Call, pay: TokenAmount) -> None:
        """As Uniswap's router does: only where less is allowed. A signature is good once."""
        is_signed = dict(call.arguments).get("v") and call.data not in self._used
        if is_signed and self.allowance(pay.token, call.to) < pay:
            self._used.add(call.data)
            self.permits[pay.token] += 1
            self.allowed[pay.token, call.to] = pay.raw

    def _use_permit2(self, call: Call, offer: Offer, taken: Taken) -> bool:
        """As the UniversalRouter does: it is paid with a signature alone, good for the next number.

        What comes with it is not read: whether octets are a signature, keys/ knows.
        """
        said, permit2 = dict(call.arguments), self.network.contracts.permit2 or NO_ADDRESS
        is_signed = int(str(said["signature"]), 16) and said["nonce"] == self.permits2[taken.token]
        if not is_signed or not self._exchange(permit2, offer, taken):
            return False
        self.permits2[taken.token] += 1
        return True

    def _exchange(self, spender: Address, offer: Offer, taken: Taken) -> bool:
        pay, received = offer.order.pay, offer.received
        if pay > taken.most or received < taken.least:
            return False
        return self._moved(spender, pay, received)

    def _moved(self, spender: Address, pay: TokenAmount, received: TokenAmount) -> bool:
        if pay > self.amount(pay.token) or pay > self.allowance(pay.token, spender):
            return False
        self.allowed[pay.token, spender] -= pay.raw
        self.owned[pay.token] -= pay.raw
        self.owned[received.token] += received.raw
        return True
