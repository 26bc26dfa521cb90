"""Many reads in one request, all answered by the same block. Multicall3's `aggregate3`."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate
from typing import Final, TypeVar

from eth_utils.address import to_checksum_address
from eth_utils.crypto import keccak

from gaib_wallet.chain.abi import Function, Read, value_read
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.erc20 import amount_read
from gaib_wallet.chain.faults import faults_translated, refusal_for
from gaib_wallet.chain.wire import moment
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.units import ETH, Address, TokenAmount
from gaib_wallet.errors import UnexpectedReply, WalletError

T = TypeVar("T")
_Question = tuple[Address, bytes]
_Reply = tuple[bool, bytes]

CODE_HASH: Final = "d5c15df687b16f2ff992fc8d767b4216323184a2bbc6ee2f9c398c318e770891"
"""Of Multicall3. On one known chain a stranger's contract lives at its usual address."""
_WORD: Final = 32
_ADDRESS: Final = 20
TIP: Final = 10**8
"""Wei per gas (a tenth of a gwei) on top of the base fee: enough to compare and to estimate."""
AGGREGATE3 = Function("aggregate3", (("calls", "(address,bool,bytes)[]"),), ("(bool,bytes)[]",))
BLOCK_NUMBER = Function("getBlockNumber", (), ("uint256",))
ARB_BLOCK_NUMBER = Function("arbBlockNumber", (), ("uint256",))
BLOCK_TIME = Function("getCurrentBlockTimestamp", (), ("uint256",))
BASE_FEE = Function("getBasefee", (), ("uint256",))
ETH_BALANCE = Function("getEthBalance", (("owner", "address"),), ("uint256",))


@dataclass(frozen=True, slots=True)
class Answer:
    """Replies of one block. A read that failed spoils only itself, when it is asked for.

    `base_fee` is wei per gas in that block.
    """

    at: BlockStamp
    base_fee: int
    replies: Mapping[_Question, _Reply]

    @property
    def gas_price(self) -> int:
        """Wei per gas that a transaction is likely to pay."""
        return self.base_fee + TIP

    def of(self, read: Read[T]) -> T:
        """What `read` asked for.

        Raises:
            Reverted, IssuerRefusal: the contract refused this read.
            UnexpectedReply: its answer has another shape.
        """
        return _understood(read, self.replies)

    def attempt(self, read: Read[T]) -> T | WalletError:
        """What `read` asked for, or why there is no answer to it."""
        try:
            return self.of(read)
        except WalletError as fault:
            return fault

    def known(self, read: Read[T] | None) -> T | None:
        """What `read` asked for; None where nothing was asked, or nobody can answer."""
        found = self.attempt(read) if read else None
        return None if isinstance(found, WalletError) else found


class Multicall:
    """The Multicall3 contract of a network, asked once its code is known to be just that.

    Where contracts see the blocks of another chain, `arb_sys` counts those of their own.
    """

    def __init__(
        self,
        node: NodeClient,
        address: Address,
        code_hash: str = CODE_HASH,
        *,
        arb_sys: Address | None = None,
    ) -> None:
        self._node = node
        self._address = address
        self._code_hash = code_hash
        self._trusted_connection = 0
        counts, function = (arb_sys, ARB_BLOCK_NUMBER) if arb_sys else (address, BLOCK_NUMBER)
        self._number = value_read(counts, function)
        self._time = value_read(address, BLOCK_TIME)
        self._base_fee = value_read(address, BASE_FEE)

    async def ask(self, *reads: Read[object] | None, block: int | None = None) -> Answer:
        """Answers to all `reads` that are not None, at `block` or at the head, and its stamp.

        One request; the first one after a connection costs one more, for the code.

        Raises:
            NodeFault: no answer at all; BlockGone where the node has no such block.
            UnexpectedReply: an answer that nobody can read.
        """
        await self._check_code()
        own = (self._number, self._time, self._base_fee)
        # Two ways often ask one question: it is answered once.
        questions = list(dict.fromkeys((read.to, read.data) for read in (*own, *reads) if read))
        reply = await self._node.call(self._address, encode(questions), block)
        replies = decode(questions, reply)
        number, seconds, base_fee = (_understood(read, replies) for read in own)
        if block not in {None, number}:
            raise UnexpectedReply
        if base_fee == 0:
            base_fee = await self._hidden_base_fee()
        return Answer(BlockStamp(number, moment(seconds)), base_fee, replies)

    def native(self, owner: Address) -> Read[TokenAmount]:
        """ETH of `owner`. `getEthBalance(address)`."""
        return amount_read(self._address, ETH_BALANCE, ETH, owner)

    async def _check_code(self) -> None:
        connection = self._node.connection
        if self._trusted_connection == connection:
            return
        with faults_translated():
            code = await self._node.eth.get_code(to_checksum_address(self._address))
        if keccak(code).hex() != self._code_hash:
            raise UnexpectedReply
        self._trusted_connection = connection

    async def _hidden_base_fee(self) -> int:
        """The head's base fee from where no node hides it: geth does in a call without a price."""
        with faults_translated():
            history = await self._node.eth.fee_history(1, "latest")
            return int(history["baseFeePerGas"][0])


def encode(questions: list[_Question]) -> bytes:
    """Call data that asks all `questions`, none of which may stop the others.

    Written here, because a general encoder takes longer for them than a node for the answers.
    """
    parts = [_part(to, data) for to, data in questions]
    starts = accumulate(map(len, parts[:-1]), initial=_WORD * len(parts))
    places = [_word(start) for start, _ in zip(starts, parts, strict=False)]
    return b"".join((AGGREGATE3.selector, _word(_WORD), _word(len(parts)), *places, *parts))


def _part(to: Address, data: bytes) -> bytes:
    """One question: whom, that it may fail, where its data is, and that, in whole words."""
    head = bytes(_WORD - _ADDRESS) + bytes.fromhex(to[2:]) + _word(1) + _word(3 * _WORD)
    return head + _word(len(data)) + data + bytes(-len(data) % _WORD)


def _word(number: int) -> bytes:
    return number.to_bytes(_WORD, "big")


def decode(questions: list[_Question], reply: bytes) -> dict[_Question, _Reply]:
    """Each question with whether it succeeded and the bytes that it returned.

    Raises:
        UnexpectedReply: not one result for each question.
    """
    (results,) = AGGREGATE3.decode(reply)
    if len(results) != len(questions):
        raise UnexpectedReply
    return dict(zip(questions, results, strict=True))


def _understood(read: Read[T], replies: Mapping[_Question, _Reply]) -> T:
    succeeded, reply = replies[read.to, read.data]
    if not succeeded:
        raise refusal_for(reply)
    return read.decode(reply)
