"""Calls as bytes; what each says of itself is read back from them. No node is asked."""

from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from typing import Final

from gaib_wallet.chain import deadlines, permit2, permits, reading_back
from gaib_wallet.chain.abi import Function
from gaib_wallet.chain.erc20 import APPROVE, TRANSFER
from gaib_wallet.chain.minting import MINT, REDEEM
from gaib_wallet.chain.reading_back import described
from gaib_wallet.chain.vault import DEPOSIT, PROCESS_QUEUE, UNSTAKE, vault_of
from gaib_wallet.chain.venues import (
    curve,
    uniswap_v2,
    uniswap_v3,
    uniswap_v4,
    universal_router,
)
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.permits import Permit, PermitSingle, SignedAllowance
from gaib_wallet.domain.routes import Offer, Way
from gaib_wallet.domain.transactions import Act, Call, TxPlan
from gaib_wallet.domain.units import ETH, Address, Token, TokenAmount

_ACTS: Final = MappingProxyType(
    {
        Way.MINT: Act.MINT,
        Way.REDEEM: Act.REDEEM,
    }
)
"""What is done by each way that is no market; those are all swaps."""


class ContractCalls:
    """Calls to the contracts of one network; is `services.ports.Calls` without importing it."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def use(self, network: Network) -> None:
        """Hold calls against `network` from now on: the same one, with what was learned of it."""
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

        Where it `is_exact_out`, exactly `least` comes out and at most `most` is paid. What comes
        out goes to the account of the order and to nobody else. `permit` is for Uniswap v3
        (Permit) and v4 (PermitSingle, which it cannot do without) alone: else ValueError. Its
        signature is empty until `with_signature`.
        """
        route = offer.route
        _check_way(route.way, permit, self._network)
        data = _exchange_data(offer, most, least, deadline, permit)
        return _call(_ACTS.get(route.way, Act.SWAP), route.target, data)

    def has_deadline(self, offer: Offer) -> bool:
        """Whether the contract that `offer` calls stops late transactions: Uniswap's does."""
        return offer.route.way.has_deadline

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
        """What is signed in place of an allowance; no transaction.

        EIP-2612's five words for the token, or the six of a PermitSingle for Permit2.
        """
        if isinstance(permit, PermitSingle):
            return _call(Act.PERMIT, permit.contract, permit2.words(permit))
        return _call(Act.PERMIT, permit.amount.token.address, permits.words(permit))

    def with_signature(self, plan: TxPlan, signature: bytes) -> TxPlan:
        """What is left of `plan` once its permit is signed: r, s and v, 65 octets, are in its swap.

        Raises:
            NotAsAgreed: `plan` has no permit to sign, or these are not 65 octets of a signature.
        """
        permit = reading_back.check_unsigned(plan, signature)
        self.verify(plan)
        *_, last = plan.calls
        if isinstance(permit, PermitSingle):
            data = universal_router.with_signature(last.data, permit, signature)
        else:
            data = uniswap_v3.with_first(last.data, permits.self_permit(permit, signature))
        return replace(plan, calls=(_call(last.act, last.to, data),))

    def renewed(self, plan: TxPlan, deadline: datetime) -> TxPlan:
        """`plan`, whose permit is not signed yet, with that `deadline` and nothing else changed.

        ValueError where its contract knows none, or its permit is signed.
        """
        permit, data = deadlines.renewed(plan, deadline)
        *first, last = plan.calls
        calls = [self.permit(permit) if permit and one.act is Act.PERMIT else one for one in first]
        again = (*calls, _call(last.act, last.to, data))
        return replace(plan, calls=again, deadline=deadline, permit=permit)

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


def _check_way(way: Way, permit: SignedAllowance | None, network: Network) -> None:
    """ValueError for a permit that `way` has no use for, or a router nobody knows how to call."""
    is_used = way.wants_permit2 if isinstance(permit, PermitSingle) else way.takes_permits
    if permit and not is_used:
        raise ValueError(f"{way} has no use for a permit")
    if way.wants_permit2 and network.router_version not in universal_router.VERSIONS:
        raise ValueError("how this router is called is not known")


def _exchange_data(
    offer: Offer,
    most: TokenAmount,
    least: TokenAmount,
    deadline: datetime,
    permit: SignedAllowance | None,
) -> bytes:
    account, route, is_exact_out = offer.order.account, offer.route, offer.is_exact_out
    match route.way:
        case Way.CURVE:
            (pool,) = route.pools
            return curve.exchange(pool, most, least)
        case Way.UNISWAP_V2:
            return uniswap_v2.exchange(account, most, least, deadline, is_exact_out=is_exact_out)
        case Way.UNISWAP_V3:
            first = (permits.self_permit(permit),) if isinstance(permit, Permit) else ()
            return uniswap_v3.exchange(
                route.pools, account, most, least, deadline, first, is_exact_out=is_exact_out
            )
        case Way.UNISWAP_V4:
            if permit is None or isinstance(permit, Permit):
                raise ValueError("v4 is paid through Permit2 alone")
            (pool,) = route.pools
            swap = uniswap_v4.swap_input(pool, most, least, is_exact_out=is_exact_out)
            return universal_router.exchange(permit, swap, deadline)
        case Way.MINT:
            return MINT.encode(most.token.address, most.raw, account, least.raw)
        case Way.REDEEM:
            return REDEEM.encode(most.raw, account, least.raw)


def _call(act: Act, to: Address, data: bytes, value: int = 0) -> Call:
    """The call to sign. What it says of itself is decoded from the bytes that are signed."""
    return described(Call(act, to, data, "", (), value))
