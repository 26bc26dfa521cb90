"""What a block says of a transaction."""

from typing import Any

import msgspec

from gaib_wallet.chain.blocks import block
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.faults import Reason
from gaib_wallet.chain.transfers import movements
from gaib_wallet.chain.wire import Log, quantity, understood
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.transactions import Receipt
from gaib_wallet.domain.units import ETH, Address, TokenAmount
from gaib_wallet.errors import BlockGone, IssuerRefusal, Reverted, UnexpectedReply
from gaib_wallet.words import Message

_SUCCEEDED = 1


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
    sender: str
    to: str
    input: str
    gas: str


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
    succeeded = quantity(found.status) == _SUCCEEDED
    moved = movements(found.logs, account, network)
    return Receipt(
        tx_hash=tx_hash,
        at=mined_in.stamp,
        succeeded=succeeded,
        fee_paid=found.fee,
        changes=moved.changes,
        allowances=moved.allowances,
        owed=moved.owed,
        reason="" if succeeded else await _reason(node, found),
    )


async def _reason(node: NodeClient, failed: _Receipt) -> str | Message:
    """Why it failed, by doing it again on the state of its block; empty where that tells nothing.

    A block keeps no reasons, and a node may have forgotten the state.
    """
    reply = await node.ask("eth_getTransactionByHash", failed.transaction_hash)
    if reply is None:
        return ""
    sent = understood(reply, _Sent)
    if quantity(sent.gas) == quantity(failed.gas_used):
        return Reason.OUT_OF_GAS.message
    again: dict[str, Any] = {"from": sent.sender, "to": sent.to, "data": sent.input}
    try:
        await node.ask("eth_call", again, failed.block_number)
    except (UnexpectedReply, BlockGone):
        return ""
    except Reverted as refusal:
        return refusal.reason
    except IssuerRefusal as refusal:
        return refusal.message
    return ""
