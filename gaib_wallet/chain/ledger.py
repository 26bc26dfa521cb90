"""A node as transactions need it: is `services.ports.Ledger` without importing it."""

from collections.abc import Sequence
import re
from typing import Final

from gaib_wallet.chain import fees, receipts, simulate
from gaib_wallet.chain.blocks import block
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.faults import NodeRefusal, harmless
from gaib_wallet.chain.wire import quantity
from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.transactions import Call, GasPrice, Receipt, Rehearsal, SignedTx
from gaib_wallet.domain.units import ETH, Address, TokenAmount
from gaib_wallet.errors import (
    BlockGone,
    NodeBusy,
    NodeFault,
    NodeUnreachable,
    Reverted,
    SentElsewhere,
    UnexpectedReply,
    WalletError,
)

BLOCKS_UNTIL_FINAL: Final = 64
"""Two epochs of Ethereum, for a node that does not know which block is final."""
_KNOWN_ALREADY = re.compile(r"already (known|imported|exists)|known transaction", re.IGNORECASE)
# Any other refusal may come from between the node and us, after the bytes had arrived.
_WILL_NEVER_BE_MINED = re.compile(
    r"nonce too (low|high)|insufficient (funds|balance)|underpriced|intrinsic gas"
    r"|base ?fee|gas limit|fee cap|tip (above|higher)|exceeds|oversized|pool is full"
    r"|invalid (sender|chain|signature|transaction)|wrong chain|chain ?id|decod|rlp",
    re.IGNORECASE,
)
_REJECTED = (-32601, -32602, -32003)  # no such method, not read, rejected


class NodeLedger:
    """One network through one node.

    What only a new transaction needs is asked through `reads`, which may be closed while the wallet
    is locked; one that is signed is sent and followed all the same.
    """

    def __init__(self, node: NodeClient, network: Network, reads: NodeClient | None = None) -> None:
        self._node = node
        self._network = network
        self._reads = reads or node

    async def head(self) -> BlockStamp:
        """The newest block."""
        return await _head(self._node)

    async def final(self) -> int:
        """The newest block that will not be taken back; 64 under the head where none is named."""
        try:
            named = await block(self._node, "finalized")
        except (UnexpectedReply, BlockGone):
            named = None
        if named:
            return named.stamp.number
        return max(0, (await self.head()).number - BLOCKS_UNTIL_FINAL)

    async def native(self, account: Address) -> TokenAmount:
        """ETH of `account` at the head."""
        owned = await self._reads.ask("eth_getBalance", account, "latest")
        return TokenAmount(quantity(owned), ETH)

    async def rehearse(self, account: Address, calls: Sequence[Call]) -> Rehearsal:
        """What `calls`, one after the other, would do on top of the head. At least one call.

        Raises:
            RehearsalFailed: one of them would revert.
        """
        at = await _head(self._reads)
        return await simulate.rehearse(self._reads, self._network, account, calls, at)

    async def gas_price(self) -> GasPrice:
        """What a transaction should offer now."""
        return await fees.gas_price(self._reads)

    async def next_nonce(self, account: Address) -> int:
        """Number of transactions of `account` in blocks: the nonce of its next one."""
        return quantity(await self._node.ask("eth_getTransactionCount", account, "latest"))

    async def send(self, signed: SignedTx) -> None:
        """Hand `signed` to the node once; bytes that it knows already are no fault.

        Raises:
            Reverted: the node refused it; it will not be in a block.
            NodeFault: nobody knows whether it arrived.
            SentElsewhere: the node speaks of another hash.
        """
        try:
            await self._hand_over(signed)
        except UnexpectedReply as fault:
            raise NodeUnreachable from fault  # an answer came, and does not say what happened

    async def is_known(self, tx_hash: str) -> bool:
        """Whether the node has the transaction, in a block or waiting."""
        return await self._node.ask("eth_getTransactionByHash", tx_hash) is not None

    async def receipt(self, account: Address, tx_hash: str) -> Receipt | None:
        """What a block says of it, with the changes of `account`; None while none has it."""
        return await receipts.receipt(self._node, self._network, account, tx_hash)

    async def _hand_over(self, signed: SignedTx) -> None:
        try:
            sent = await self._node.request("eth_sendRawTransaction", f"0x{signed.raw.hex()}")
        except NodeRefusal as refusal:
            # Of a transaction that is in a block already, nodes say that its nonce is too low.
            if _KNOWN_ALREADY.search(refusal.text) or await self.is_known(signed.tx_hash):
                return
            raise _not_sent(refusal) from refusal
        if not isinstance(sent, str) or sent.lower() != signed.tx_hash.lower():
            raise SentElsewhere


async def _head(node: NodeClient) -> BlockStamp:
    newest = await block(node, "latest")
    if newest is None:
        raise UnexpectedReply
    return newest.stamp


def _not_sent(refusal: NodeRefusal) -> WalletError:
    """Whether it will never be in a block, or nobody knows."""
    fault = refusal.fault()
    if isinstance(fault, NodeBusy):
        return fault
    if refusal.code in _REJECTED or _WILL_NEVER_BE_MINED.search(refusal.text):
        return Reverted(harmless(refusal.text))
    return fault if isinstance(fault, NodeFault) else NodeUnreachable()
