"""Calls as bytes, and bytes as what they do; no node is asked."""

from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Final

from eth_utils.address import to_checksum_address

from gaib_wallet.chain.abi import Arguments, Function
from gaib_wallet.chain.erc20 import APPROVE
from gaib_wallet.chain.minting import MINT, REDEEM
from gaib_wallet.chain.vault import DEPOSIT, PROCESS_QUEUE, UNSTAKE, vault_of
from gaib_wallet.chain.venues import curve, uniswap_v3
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.routes import Offer, Way
from gaib_wallet.domain.transactions import Act, Call
from gaib_wallet.domain.units import Address, TokenAmount
from gaib_wallet.errors import UnexpectedReply

_KNOWN: Final = MappingProxyType(
    {
        function.selector: function
        for function in (
            APPROVE,
            MINT,
            REDEEM,
            DEPOSIT,
            UNSTAKE,
            PROCESS_QUEUE,
            curve.EXCHANGE,
            uniswap_v3.SWAP_SINGLE,
            uniswap_v3.SWAP_PATH,
            uniswap_v3.MULTICALL,
        )
    }
)
_ACTS: Final = MappingProxyType(
    {
        Way.CURVE: Act.SWAP,
        Way.UNISWAP_V3: Act.SWAP,
        Way.MINT: Act.MINT,
        Way.REDEEM: Act.REDEEM,
    }
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """What call data says: the function's signature, and its arguments by name.

    The calls inside a `multicall` follow their `call` in place, one after the other; a path is the
    tokens and the fees (in millionths) between them; bytes are hex.
    """

    function: str
    arguments: Arguments


class ContractCalls:
    """Calls to the contracts of one network; is `services.ports.Calls` without importing it."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def allow(self, amount: TokenAmount, spender: Address) -> Call:
        """Let `spender` take exactly `amount`. `approve(address,uint256)`."""
        return _call(Act.ALLOW, amount.token.address, APPROVE.encode(spender, amount.raw))

    def exchange(self, offer: Offer, least: TokenAmount, deadline: datetime) -> Call:
        """Take `offer`, or revert where less than `least` would come out.

        What comes out goes to the account of the order and to nobody else.
        """
        route = offer.route
        return _call(_ACTS[route.way], route.target, _exchange_data(offer, least, deadline))

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

    def _vault_call(self, act: Act, function: Function, *values: object) -> Call:
        return _call(act, vault_of(self._network).address, function.encode(*values))


def decode(data: bytes) -> Decoded | None:
    """What `data` does, if it is exactly one of the calls that this wallet makes."""
    function = _KNOWN.get(data[:4])
    if function is None:
        return None
    try:
        arguments = function.arguments(data)
        plain = [flat for name, value in arguments for flat in _flat(name, value)]
    except UnexpectedReply:
        return None
    return Decoded(function.signature, tuple(plain))


def _exchange_data(offer: Offer, least: TokenAmount, deadline: datetime) -> bytes:
    order, route = offer.order, offer.route
    match route.way:
        case Way.CURVE:
            (pool,) = route.pools
            return curve.exchange(pool, order.pay, least)
        case Way.UNISWAP_V3:
            return uniswap_v3.exchange(route.pools, order.account, order.pay, least, deadline)
        case Way.MINT:
            asset = order.pay.token.address
            return MINT.encode(asset, order.pay.raw, order.account, least.raw)
        case Way.REDEEM:
            return REDEEM.encode(order.pay.raw, order.account, least.raw)


def _call(act: Act, to: Address, data: bytes) -> Call:
    """The call to sign. What it says of itself is decoded from the bytes that are signed."""
    said = decode(data)
    if said is None:
        raise ValueError(f"{act} was encoded as something that cannot be read back")
    return Call(act, to, data, said.function, said.arguments)


def _flat(name: str, value: object) -> Arguments:
    """An argument as it is shown; UnexpectedReply where it hides what cannot be shown."""
    match name, value:
        case "data", tuple():
            return tuple(flat for inner in value for flat in _inner(inner))
        case "path", bytes():
            return ((name, _path_text(value)),)
    return ((name, value),)


def _inner(data: bytes) -> Arguments:
    # A multicall inside a multicall is never made here, and could be nested without an end.
    said = None if data[:4] == uniswap_v3.MULTICALL.selector else decode(data)
    if said is None:
        raise UnexpectedReply
    return ("call", said.function), *said.arguments


def _path_text(packed: bytes) -> str:
    tokens, fees = uniswap_v3.steps(packed)
    texts = [to_checksum_address(token) for token in tokens]
    between = [f" {fee} " for fee in fees]
    return "".join(part for pair in zip(texts, (*between, ""), strict=True) for part in pair)
