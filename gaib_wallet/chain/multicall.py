"""Many reads in one request, all answered by the same block. Multicall3's `aggregate3`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import accumulate
from typing import Final, TypeVar

from eth_abi.abi import encode as encode_abi
from eth_utils.address import to_checksum_address
from eth_utils.crypto import keccak

from gaib_wallet.chain.abi import Function, Read, value_read
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.erc20 import amount_read, possible
from gaib_wallet.chain.faults import faults_translated, refusal_for
from gaib_wallet.chain.reasons import selector
from gaib_wallet.chain.wire import moment, octets
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.units import ETH, Address, TokenAmount
from gaib_wallet.errors import ContractFault, Reverted, UnexpectedReply, WalletError

T = TypeVar("T")
_Question = tuple[Address, bytes]
_Reply = tuple[bool, bytes]

CODE_HASH: Final = "d5c15df687b16f2ff992fc8d767b4216323184a2bbc6ee2f9c398c318e770891"
"""Of Multicall3. On one known chain a stranger's contract lives at its usual address."""
_WORD: Final = 32
_ADDRESS: Final = 20
_USED_UP: Final = (False, selector("Error(string)") + encode_abi(["string"], ["out of gas"]))
"""In the place of a reply: as if the contract itself had said so."""
_LEFT_OUT_FOR: Final = timedelta(minutes=5)
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

    Where contracts see the blocks of another chain, `arb_sys` counts those of their own. Whom
    `ask_apart` found to use up the gas of others is not asked for some minutes, as if it reverted.
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
        self._greedy: dict[Address, BlockStamp] = {}
        counts, function = (arb_sys, ARB_BLOCK_NUMBER) if arb_sys else (address, BLOCK_NUMBER)
        self._number = value_read(counts, function)
        self._time = value_read(address, BLOCK_TIME)
        self._base_fee = value_read(address, BASE_FEE)

    @property
    def left_out(self) -> frozenset[Address]:
        """Whom it does not ask now."""
        return frozenset(self._greedy)

    async def ask(self, *reads: Read[object] | None, block: int | None = None) -> Answer:
        """Answers to all `reads` that are not None, at `block` or at the head, and its stamp.

        One request; the first one after a connection costs one more, for the code.

        Raises:
            NodeFault: no answer at all; BlockGone where the node has no such block.
            Reverted: the gas of one request is not enough for all of them.
            UnexpectedReply: an answer that nobody can read.
        """
        await self._check_code()
        own = (self._number, self._time, self._base_fee)
        # Two ways often ask one question: it is answered once.
        every = dict.fromkeys((read.to, read.data) for read in (*own, *reads) if read)
        questions = [one for one in every if one[0] not in self._greedy]
        reply = await self._node.call(self._address, encode(questions), block)
        replies = decode(questions, reply)
        number, seconds, base_fee = (_understood(read, replies) for read in own)
        if block not in {None, number}:
            raise UnexpectedReply
        if base_fee == 0:
            base_fee = await self._hidden_base_fee()
        at = BlockStamp(number, moment(seconds))
        self._forget_before(at)
        return Answer(at, base_fee, {**dict.fromkeys(every, _USED_UP), **replies})

    async def ask_past(
        self, blocks: Sequence[int], *reads: Read[object]
    ) -> list[Answer | WalletError]:
        """As `ask` at each of `blocks`, all in one request where the node can; without base fees.

        Instead of an answer why there is none: BlockGone, or a ContractFault.

        Raises:
            NodeFault: no answer at all.
        """
        await self._check_code()
        every = dict.fromkeys((read.to, read.data) for read in (self._number, self._time, *reads))
        questions = list(every)
        call = {"to": self._address, "data": f"0x{encode(questions).hex()}"}
        asked = [(call, hex(block)) for block in blocks]
        found = await self._node.batch(str, "eth_call", asked)
        return [self._past(block, questions, one) for block, one in zip(blocks, found, strict=True)]

    async def ask_apart(self, *reads: Read[object] | None, block: int | None = None) -> Answer:
        """As `ask`; a contract that uses up all gas has no answer, and takes it from no other.

        More than one request only where one was not enough, all of them about one block.
        """
        try:
            return await self.ask(*reads, block=block)
        except Reverted:
            own = [read for read in reads if read and read.to == self._address]
            others = [read for read in reads if read and read.to != self._address]
            answer = await self.ask(*own, block=block)
            apart = await self._apart(others, answer.at)
            return replace(answer, replies={**answer.replies, **apart})

    def native(self, owner: Address) -> Read[TokenAmount]:
        """ETH of `owner`. `getEthBalance(address)`."""
        return possible(amount_read(self._address, ETH_BALANCE, ETH, owner))

    async def _apart(
        self, reads: Sequence[Read[object]], at: BlockStamp
    ) -> dict[_Question, _Reply]:
        """The replies, asked by halves until whoever uses up the gas of the others is alone."""
        places = tuple(dict.fromkeys(read.to for read in reads))
        try:
            return dict((await self.ask(*reads, block=at.number)).replies)
        except Reverted:
            if len(places) == 1:
                self._greedy[places[0]] = at
                return {(read.to, read.data): _USED_UP for read in reads}
        half = set(places[: len(places) // 2])
        first = await self._apart([read for read in reads if read.to in half], at)
        return first | await self._apart([read for read in reads if read.to not in half], at)

    def _past(
        self, block: int, questions: list[_Question], found: str | WalletError
    ) -> Answer | WalletError:
        if isinstance(found, WalletError):
            return found
        try:
            replies = decode(questions, octets(found))
            number = _understood(self._number, replies)
            at = BlockStamp(number, moment(_understood(self._time, replies)))
        except ContractFault as fault:
            return fault
        return Answer(at, 0, replies) if number == block else UnexpectedReply()

    def _forget_before(self, at: BlockStamp) -> None:
        """Ask again whom nobody has asked for long enough at that block."""
        for place, since in tuple(self._greedy.items()):
            if at.mined_at - since.mined_at >= _LEFT_OUT_FOR:
                del self._greedy[place]

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

    Read here for the same reason as `encode`.

    Raises:
        UnexpectedReply: not one result for each question.
    """
    count_at = _number_at(reply, 0)
    if _number_at(reply, count_at) != len(questions):
        raise UnexpectedReply
    first = count_at + _WORD
    places = (first + _number_at(reply, first + _WORD * i) for i in range(len(questions)))
    results = (_result_at(reply, place) for place in places)
    return dict(zip(questions, results, strict=True))


def _result_at(reply: bytes, place: int) -> _Reply:
    """One result: whether it succeeded, where its bytes are, and those."""
    succeeded = _number_at(reply, place)
    start = place + _number_at(reply, place + _WORD)
    length = _number_at(reply, start)
    found = reply[start + _WORD : start + _WORD + length]
    if succeeded > 1 or len(found) != length:
        raise UnexpectedReply
    return bool(succeeded), found


def _number_at(reply: bytes, place: int) -> int:
    word = reply[place : place + _WORD]
    if len(word) != _WORD:
        raise UnexpectedReply
    return int.from_bytes(word, "big")


def _understood(read: Read[T], replies: Mapping[_Question, _Reply]) -> T:
    succeeded, reply = replies[read.to, read.data]
    if not succeeded:
        raise refusal_for(reply)
    return read.decode(reply)
