"""Calls as bytes; what each says of itself is read back from them. No node is asked."""

from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from typing import Final

from gaib_wallet.chain import permits, reading_back
from gaib_wallet.chain.abi import Function
from gaib_wallet.chain.erc20 import APPROVE, TRANSFER
from gaib_wallet.chain.minting import MINT, REDEEM
from gaib_wallet.chain.reading_back import described
from gaib_wallet.chain.vault import DEPOSIT, PROCESS_QUEUE, UNSTAKE, vault_of
from gaib_wallet.chain.venues import curve, uniswap_v3
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.permits import Permit, SignedAllowance
from gaib_wallet.domain.routes import Offer, Way
from gaib_wallet.domain.transactions import Act, Call, TxPlan
from gaib_wallet.domain.units import ETH, Address, Token, TokenAmount

_ACTS: Final = MappingProxyType(
    {
        Way.CURVE: Act.SWAP,
        Way.UNISWAP_V3: Act.SWAP,
        Way.MINT: Act.MINT,
        Way.REDEEM: Act.REDEEM,
    }
)


class ContractCalls:
    """Calls to the contracts of one network; is `services.ports.Calls` without importing it."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def allow(self, amount: TokenAmount, spender: Address) -> Call:
        """Let `spender` take exactly `amount`. `approve(address,uint256)`."""
        return _call(Act.ALLOW, amount.token.address, APPROVE.encode(spender, amount.raw))

    def exchange(
        self,
        offer: Offer,
        most: TokenAmount,
        least: TokenAmount,
        deadline: datetime,
        permit: SignedAllowance | None = None,
    ) -> Call:
        """Take `offer`: pay `most`, or revert where less than `least` would come out.

        What comes out goes to the account of the order and to nobody else. `permit` is for
        Uniswap's routes alone (ValueError); its signature is empty until `with_signature`.
        """
        route = offer.route
        data = _exchange_data(offer, most, least, deadline, permit)
        return _call(_ACTS[route.way], route.target, data)

    def has_deadline(self, offer: Offer) -> bool:
        """Whether the contract that `offer` calls stops late transactions: Uniswap's does."""
        return offer.route.way is Way.UNISWAP_V3

    def stake(self, account: Address, pay: TokenAmount) -> Call:
        """Give `pay` AID to the vault for `account`. `deposit(uint256,address)`."""
        return self._vault_call(Act.STAKE, DEPOSIT, pay.raw, account)

    def request_exit(self, pay: TokenAmount) -> Call:
        """Give `pay` sAID back. `unstake(uint256)`."""
        return self._vault_call(Act.EXIT, UNSTAKE, pay.raw)

    def pay_queue(self, at_most: int) -> Call:
        """Let the vault pay up to `at_most` requests. `processUnstakeQueue(uint256)`."""
        return self._vault_call(Act.PAY_QUEUE, PROCESS_QUEUE, at_most)

    def send(self, pay: TokenAmount, recipient: Address) -> Call:
        """Give exactly `pay` to `recipient`. `transfer(address,uint256)`, or coin without data."""
        if pay.token == ETH:
            return _call(Act.SEND, recipient, b"", pay.raw)
        return _call(Act.SEND, pay.token.address, TRANSFER.encode(recipient, pay.raw))

    def revoke(self, token: Token, spender: Address) -> Call:
        """Let `spender` take nothing of `token` any more. `approve(address,uint256)`."""
        return _call(Act.REVOKE, token.address, APPROVE.encode(spender, 0))

    def cancel(self, account: Address) -> Call:
        """Nothing, from `account` to itself: it only uses up a number."""
        return _call(Act.CANCEL, account, b"")

    def permit(self, permit: SignedAllowance) -> Call:
        """What is signed in place of an allowance; no transaction. EIP-2612's five words."""
        if not isinstance(permit, Permit):
            raise TypeError("Permit2 cannot be signed for yet")
        return _call(Act.PERMIT, permit.amount.token.address, permits.words(permit))

    def with_signature(self, plan: TxPlan, signature: bytes) -> TxPlan:
        """What is left of `plan` once its permit is signed: r, s and v, 65 octets, are in its swap.

        Raises:
            NotAsAgreed: `plan` has no permit to sign, or these are not 65 octets of a signature.
        """
        permit = reading_back.check_unsigned(plan, signature)
        self.verify(plan)
        *_, last = plan.calls
        data = uniswap_v3.with_first(last.data, permits.self_permit(permit, signature))
        return replace(plan, calls=(_call(last.act, last.to, data),))

    def verify(self, plan: TxPlan) -> None:
        """Nothing, where the bytes of each call say exactly what `plan` says.

        Raises:
            NotAsAgreed: they do not; it names the part that differs.
        """
        reading_back.verify(plan, self._network)

    def described(self, plan: TxPlan) -> TxPlan:
        """`plan`, in which each call says of itself what its bytes do, whatever it said before.

        Raises:
            NotAsAgreed: one of them is no call of this wallet.
        """
        return replace(plan, calls=tuple(map(described, plan.calls)))

    def _vault_call(self, act: Act, function: Function, *values: object) -> Call:
        return _call(act, vault_of(self._network).address, function.encode(*values))


def _exchange_data(
    offer: Offer,
    most: TokenAmount,
    least: TokenAmount,
    deadline: datetime,
    permit: SignedAllowance | None,
) -> bytes:
    order, route = offer.order, offer.route
    if permit and not (route.way is Way.UNISWAP_V3 and isinstance(permit, Permit)):
        raise ValueError(f"{route.way} has no use for a permit")
    match route.way:
        case Way.CURVE:
            (pool,) = route.pools
            return curve.exchange(pool, most, least)
        case Way.UNISWAP_V3:
            first = (permits.self_permit(permit),) if permit else ()
            account, pools = order.account, route.pools
            return uniswap_v3.exchange(pools, account, most, least, deadline, first)
        case Way.MINT:
            asset = order.pay.token.address
            return MINT.encode(asset, order.pay.raw, order.account, least.raw)
        case Way.REDEEM:
            return REDEEM.encode(order.pay.raw, order.account, least.raw)
        case _:
            raise ValueError(f"{route.way} cannot be called yet")


def _call(act: Act, to: Address, data: bytes, value: int = 0) -> Call:
    """The call to sign. What it says of itself is decoded from the bytes that are signed."""
    return described(Call(act, to, data, "", (), value))
