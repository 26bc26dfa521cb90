"""What a block says of a transaction."""

from typing import TypeVar

import msgspec

from gaib_wallet.chain import vault
from gaib_wallet.chain.abi import Read
from gaib_wallet.chain.blocks import block
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.reasons import Reason
from gaib_wallet.chain.transfers import given, movements
from gaib_wallet.chain.wire import Log, octets, quantity, understood
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.transactions import Receipt
from gaib_wallet.domain.units import ETH, NO_ADDRESS, Address, TokenAmount, TokenChange
from gaib_wallet.errors import (
    BlockGone,
    ContractFault,
    IssuerRefusal,
    Reverted,
    UnexpectedReply,
)
from gaib_wallet.words import Message

T = TypeVar("T")
_SUCCEEDED = 1
_UNREAD = (BlockGone, ContractFault, IssuerRefusal)


class _Receipt(msgspec.Struct, frozen=True, rename="camel"):
    """`l1Fee` is what a rollup of the OP kind adds for its data on Ethereum."""

    transaction_hash: str
    block_hash: str
    block_number: str
    status: str
    gas_used: str
    effective_gas_price: str
    logs: tuple[Log, ...]
    l1_fee: str | None = None

    @property
    def fee(self) -> TokenAmount:
        """All that was paid for it."""
        gas = quantity(self.gas_used) * quantity(self.effective_gas_price)
        return TokenAmount(gas + quantity(self.l1_fee or "0x0"), ETH)


class _Sent(msgspec.Struct, frozen=True, rename={"sender": "from"}):
    """`to` is None of what makes a contract."""

    sender: str
    input: str
    gas: str
    value: str
    to: str | None = None


async def receipt(
    node: NodeClient, network: Network, account: Address, tx_hash: str
) -> Receipt | None:
    """The receipt, if the block that it names is still part of the chain.

    Raises:
        NodeFault: no answer.
        UnexpectedReply: an answer that nobody can read, or about another transaction.
    """
    reply = await node.ask("eth_getTransactionReceipt", tx_hash)
    if reply is None:
        return None
    found = understood(reply, _Receipt)
    if found.transaction_hash.lower() != tx_hash.lower():
        raise UnexpectedReply
    mined_in = await block(node, found.block_number)
    if mined_in is None or mined_in.hash != found.block_hash:
        return None
    sent = await _sent(node, tx_hash)
    moved = movements(found.logs, account, network)
    succeeded = quantity(found.status) == _SUCCEEDED
    owed, is_unread = moved.owed, False
    if succeeded and owed is None and _is_exit(sent, account, network):
        owed, is_unread = await _owed(node, network, account, found)
    reason, technical = ("", "") if succeeded else await _reason(node, found, sent)
    return Receipt(
        tx_hash=tx_hash,
        at=mined_in.stamp,
        succeeded=succeeded,
        fee_paid=found.fee,
        changes=(*moved.changes, *(_coin(sent, account) if succeeded else ())),
        allowances=moved.allowances,
        owed=owed,
        unknown_tokens=moved.unknown_tokens,
        reason=reason,
        technical=technical,
        is_owed_unread=is_unread,
    )


async def _sent(node: NodeClient, tx_hash: str) -> _Sent | None:
    reply = await node.ask("eth_getTransactionByHash", tx_hash)
    return None if reply is None else understood(reply, _Sent)


def _coin(sent: _Sent | None, account: Address) -> tuple[TokenChange, ...]:
    """What `account` has more or less of the chain's own coin, fee aside: no event tells of it.

    Raises:
        UnexpectedReply: the node has the receipt and not the transaction, so nobody can say.
    """
    if sent is None:
        raise UnexpectedReply
    ours = account.lower()
    came, left = (sent.to or "").lower() == ours, sent.sender.lower() == ours
    raw = quantity(sent.value) * (came - left)
    return (TokenChange(raw, ETH),) if raw else ()


def _is_exit(sent: _Sent | None, account: Address, network: Network) -> bool:
    """Whether it asks the vault to take shares of `account` back."""
    if sent is None or network.said is None or sent.sender.lower() != account.lower():
        return False
    is_vault = (sent.to or "").lower() == network.said.address.lower()
    return is_vault and octets(sent.input)[:4] == vault.UNSTAKE.selector


async def _owed(
    node: NodeClient, network: Network, account: Address, found: _Receipt
) -> tuple[TokenAmount | None, bool]:
    """What the vault says that it owes since that block, and whether that could not be told.

    No event of the real vault is published that says so. Shares count only once they went to the
    vault or to nobody. If it owes no more than before then, it may have paid in the same block.
    """
    shares = vault.vault_of(network)
    takers = (NO_ADDRESS, shares.address)
    if not any(given(found.logs, account, taker, shares).raw for taker in takers):
        return None, False
    number, read = quantity(found.block_number), vault.request(network, account)
    try:
        after = await _asked(node, read, number)
    except _UNREAD:
        return None, True
    try:
        before = await _asked(node, read, number - 1)
    except _UNREAD:
        before = None  # at most one request waits, so that all of it is new
    owed = vault.added(before, after)
    return owed, owed is None


async def _asked(node: NodeClient, read: Read[T], number: int) -> T:
    return read.decode(await node.call(read.to, read.data, number))


async def _reason(
    node: NodeClient, failed: _Receipt, sent: _Sent | None
) -> tuple[str | Message, str]:
    """Why it failed, and in its own words, by doing it again on the state of its block.

    Empty where that tells nothing: a block keeps no reasons, and a node may have forgotten the
    state.
    """
    if sent is None:
        return "", ""
    if quantity(sent.gas) == quantity(failed.gas_used):
        return Reason.OUT_OF_GAS.message, ""
    again = {"from": sent.sender, "to": sent.to, "data": sent.input, "value": sent.value}
    try:
        await node.ask("eth_call", again, failed.block_number)
    except (UnexpectedReply, BlockGone):
        return "", ""
    except Reverted as refusal:
        return refusal.reason, refusal.technical
    except IssuerRefusal as refusal:
        return refusal.message, ""
    return "", ""
