"""A node as transactions need it: is `services.ports.Ledger` without importing it."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Final, TypeVar

from gaib_wallet.chain import broadcasts, erc20, feeds, fees, permits, receipts
from gaib_wallet.chain.abi import Read
from gaib_wallet.chain.blocks import block
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.faults import NodeRefusal
from gaib_wallet.chain.permit2 import NonceReads
from gaib_wallet.chain.simulate import Rehearsals
from gaib_wallet.chain.wire import quantity
from gaib_wallet.domain.fees import FeeOffers
from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.permits import PermitSingle, SignedAllowance
from gaib_wallet.domain.transactions import Call, Receipt, Rehearsal, SignedTx
from gaib_wallet.domain.units import ETH, Address, Token, TokenAmount
from gaib_wallet.errors import (
    BlockGone,
    ContractFault,
    NodeUnreachable,
    PermitDiffers,
    SentElsewhere,
    UnexpectedReply,
)

T = TypeVar("T")
BLOCKS_UNTIL_FINAL: Final = 64
"""Two epochs of Ethereum, for a node that does not know which block is final."""


class NodeLedger:
    """One network through one node.

    What only a new transaction needs is asked through `reads`, which may be closed while the wallet
    is locked; one that is signed is sent and followed all the same. `relay` gets what is sent
    privately, and no other question.
    """

    def __init__(
        self,
        node: NodeClient,
        network: Network,
        reads: NodeClient | None = None,
        relay: NodeClient | None = None,
    ) -> None:
        self._node = node
        self._network = network
        self._reads = reads or node
        self._relay = relay
        self._rehearsals = Rehearsals(self._reads, network)

    def use(self, network: Network) -> None:
        """Read `network` from now on: the same one, with what was learned of it."""
        self._network = network
        self._rehearsals.use(network)

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

    async def allowance(self, account: Address, token: Token, spender: Address) -> TokenAmount:
        """What `spender` may take of the account's `token`, at the head."""
        return await self._value(erc20.allowed(token, account, spender))

    async def rehearse(
        self, account: Address, calls: Sequence[Call], watched: Sequence[tuple[Token, Address]] = ()
    ) -> Rehearsal:
        """What `calls`, one after the other, would do on top of the head. At least one call.

        Raises:
            RehearsalFailed: one of them would revert; IssuerRefusal where GAIB's contract says why.
            MethodMissing: the node can rehearse nothing at all.
        """
        at = await _head(self._reads)
        return await self._rehearsals.rehearse(account, calls, watched, at)

    async def gas_offers(self) -> FeeOffers:
        """What a transaction can offer now, at each level."""
        return await fees.gas_offers(self._reads)

    async def eth_usd(self) -> Fraction | None:
        """Dollars per ETH; None where the network has no feed, or one that is stale or broken."""
        read = feeds.feed(self._network.contracts.eth_usd_feed)
        if read is None:
            return None
        head = await _head(self._reads)
        try:
            price = await self._value(read, head.number)
        except ContractFault:
            return None  # what is stuck must not stay so because a feed is
        return price.usd if price.is_fresh(head.mined_at) else None

    async def permit_nonce(self, permit: SignedAllowance) -> int:
        """The number of the next one like `permit`; ValueError where nothing here takes it.

        Raises:
            PermitDiffers: who reads it calls itself otherwise than what would be signed.
        """
        if isinstance(permit, PermitSingle):
            return await self._permit2_nonce(permit)
        token = permit.amount.token
        domain = self._network.permits.get(token.address)
        if domain is None:
            raise ValueError(f"{token.symbol} takes no permits")
        terms = permits.TermsReads(self._network, token, permit.owner)
        nonce, found = [await self._value(read) for read in terms.reads]
        ours = permits.separator(domain, self._network.chain_id, token.address)
        if found != ours or not isinstance(nonce, int):
            raise PermitDiffers
        return nonce

    async def next_nonce(self, account: Address) -> int:
        """Number of transactions of `account` in blocks: the nonce of its next one."""
        return quantity(await self._node.ask("eth_getTransactionCount", account, "latest"))

    async def send(self, signed: SignedTx, *, is_private: bool = False) -> None:
        """Hand `signed` to the node once; bytes that it knows already are no fault.

        `is_private` hands it to the network's relay and to nobody else, whatever comes back;
        ValueError where the network has none.

        Raises:
            SendRefused: it will not be in a block as things are; one class for each reason.
            NodeFault: nobody knows whether it arrived.
            SentElsewhere: the node speaks of another hash.
        """
        node = self._node
        if is_private:
            if self._relay is None:
                raise ValueError(f"{self._network.name} has no relay")
            node = self._relay
        try:
            await self._hand_over(signed, node)
        except UnexpectedReply as fault:
            raise NodeUnreachable from fault  # an answer came, and does not say what happened

    async def is_known(self, tx_hash: str) -> bool:
        """Whether the node has the transaction, in a block or waiting."""
        return await self._node.ask("eth_getTransactionByHash", tx_hash) is not None

    async def receipt(self, account: Address, tx_hash: str) -> Receipt | None:
        """What a block says of it, with the changes of `account`; None while none has it."""
        return await receipts.receipt(self._node, self._network, account, tx_hash)

    async def _permit2_nonce(self, permit: PermitSingle) -> int:
        if permit.contract != self._network.contracts.permit2:
            raise ValueError(f"{self._network.name} has another Permit2, or none")
        parties = permit.owner, permit.amount.token.address, permit.spender
        asked = NonceReads(self._network.chain_id, permit.contract, parties)
        said, held = [await self._value(read) for read in asked.reads]
        nonce = asked.nonce(said, held)
        if nonce is None:
            raise PermitDiffers
        return nonce

    async def _value(self, read: Read[T], block: int | None = None) -> T:
        return read.decode(await self._reads.call(read.to, read.data, block))

    async def _hand_over(self, signed: SignedTx, node: NodeClient) -> None:
        try:
            sent = await node.request("eth_sendRawTransaction", f"0x{signed.raw.hex()}")
        except NodeRefusal as refusal:
            # Of a transaction that is in a block already, nodes say that its nonce is too low.
            if broadcasts.is_known(refusal) or await self.is_known(signed.tx_hash):
                return
            raise broadcasts.not_sent(refusal) from refusal
        if not isinstance(sent, str) or sent.lower() != signed.tx_hash.lower():
            raise SentElsewhere


async def _head(node: NodeClient) -> BlockStamp:
    newest = await block(node, "latest")
    if newest is None:
        raise UnexpectedReply
    return newest.stamp
