"""Headers of blocks."""

from collections.abc import Sequence

import msgspec

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.wire import moment, quantity, understood
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.errors import BlockGone, WalletError


class Block(msgspec.Struct, frozen=True):
    """A block's header, as far as it is used; quantities as hex text."""

    number: str
    hash: str
    timestamp: str

    @property
    def stamp(self) -> BlockStamp:
        """Its number and time; UnexpectedReply if either is none."""
        return BlockStamp(quantity(self.number), moment(quantity(self.timestamp)))


async def block(node: NodeClient, name: str) -> Block | None:
    """The block of that tag or hex number; None where the node has none.

    Raises:
        NodeFault: no answer.
        UnexpectedReply: an answer that nobody can read.
    """
    without_transactions = False
    reply = await node.ask("eth_getBlockByNumber", name, without_transactions)
    return None if reply is None else understood(reply, Block)


async def blocks(node: NodeClient, numbers: Sequence[str]) -> list[Block | None]:
    """As `block`, of many hex numbers, in few requests."""
    asked = [(number, False) for number in numbers]
    replies = await node.batch(object, "eth_getBlockByNumber", asked)
    return [_found(reply) for reply in replies]


def _found(reply: object) -> Block | None:
    if reply is None or isinstance(reply, BlockGone):
        return None
    if isinstance(reply, WalletError):
        raise reply
    return understood(reply, Block)
