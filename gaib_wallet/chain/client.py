"""JSON-RPC with one node, once it has said that it is on the right chain."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any, Final, TypeVar

import msgspec
from typing_extensions import override

from gaib_wallet.chain.faults import NodeRefusal, faults_translated
from gaib_wallet.chain.log_limits import wait_named
from gaib_wallet.chain.node_library import (
    AsyncBaseProvider,
    AsyncEth,
    AsyncWeb3,
    RPCEndpoint,
    RPCResponse,
)
from gaib_wallet.chain.transport import TIMEOUT_S, BadStatus, Transport
from gaib_wallet.chain.wire import octets, quantity
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import (
    BlockGone,
    ContractFault,
    Locked,
    NodeBusy,
    NodeFault,
    NodeUnreachable,
    ReplyTooLong,
    UnexpectedReply,
    WalletError,
    WrongChain,
)

T = TypeVar("T")
HEAD: Final = "latest"
MOST_IN_BATCH: Final = 50
_AT_ONCE: Final = 8


def _always() -> bool:
    return True


class _Question(msgspec.Struct):
    method: str
    params: tuple[Any, ...]
    jsonrpc: str = "2.0"
    id: int = 1


class _Error(msgspec.Struct):
    code: int = 0
    message: str = ""
    data: Any = None

    def refusal(self, status: int = 200, wait_s: int | None = None) -> NodeRefusal:
        """As an exception; `data` that is no hex text holds nothing of a contract."""
        try:
            data = octets(self.data)
        except UnexpectedReply:
            data = b""
        wait_s = wait_named(self.message) if wait_s is None else wait_s
        return NodeRefusal(self.code, self.message, data, status=status, wait_s=wait_s)


class _Reply(msgspec.Struct):
    """What came back; a `result` that is missing does not decode."""

    result: msgspec.Raw = msgspec.Raw()
    error: _Error | None = None
    id: Any = None

    def understood(self, shape: type[T]) -> T:
        """The result; NodeRefusal where there is none, UnexpectedReply for another shape."""
        if self.error:
            raise self.error.refusal()
        with faults_translated():
            return msgspec.json.decode(self.result, type=shape)


class NodeClient:
    """Questions to a node. Nothing is asked twice by itself, whatever comes back.

    `eth` has web3's methods, over the same session and with the same faults; what they make of a
    reply can still fail, so they are called inside `faults_translated`. `connection` is another
    number after each fault, because behind the same name may be another node then.
    """

    def __init__(
        self,
        endpoint: str,
        chain_id: int,
        timeout_s: int = TIMEOUT_S,
        may_ask: Callable[[], bool] = _always,
        transport: Transport | None = None,
    ) -> None:
        self.connection = 1
        self._chain_id = chain_id
        self._may_ask = may_ask
        self._is_checked = False
        self._takes_batches = True
        self._checking = asyncio.Lock()
        self._transport = transport or Transport(endpoint, timeout_s)
        web3 = AsyncWeb3(_Provider(self))
        # It asks for the chain id before every call, which doubles the requests of every read.
        web3.middleware_onion.remove("validation")
        self.eth: AsyncEth = web3.eth

    @property
    def requests(self) -> int:
        """How many HTTP requests were sent."""
        return self._transport.requests

    async def ask(self, method: str, *params: object) -> Any:
        """The result of `method`, as JSON has it. Raises as `read`."""
        return await self.read(object, method, *params)

    async def read(self, shape: type[T], method: str, *params: object) -> T:
        """The result of `method`, which must have `shape`: a type that msgspec decodes.

        Raises:
            NodeFault: no answer, not from this chain, or the node cannot do this.
            Reverted, IssuerRefusal: a contract refused.
            UnexpectedReply: an answer of another shape.
        """
        try:
            return await self._request(shape, method, params)
        except NodeRefusal as refusal:
            raise refusal.fault() from refusal

    async def request(self, method: str, *params: object) -> Any:
        """As `ask`, for those who must read themselves why the node refuses: NodeRefusal."""
        return await self._request(object, method, params)

    async def batch(
        self, shape: type[T], method: str, every: Sequence[tuple[object, ...]]
    ) -> list[T | WalletError]:
        """What `read` would make of each of `every`, parameters of `method`, in their order.

        One HTTP request for `MOST_IN_BATCH` of them; a node that takes no such requests is asked
        for one after the other. A BlockGone and a ContractFault spoil only their own question.

        Raises:
            NodeFault: no answer.
        """
        found: list[T | WalletError] = []
        for first in range(0, len(every), MOST_IN_BATCH):
            found += await self._together(shape, method, every[first : first + MOST_IN_BATCH])
        return found

    async def call(self, to: Address, data: bytes, block: int | None = None) -> bytes:
        """What `to` answers to `data` at `block`, None for the head. `eth_call`; nothing is sent.

        Raises:
            BlockGone: the node does not keep that block.
            Others as `read`.
        """
        question = {"to": to, "data": f"0x{data.hex()}"}
        reply = await self.read(str, "eth_call", question, HEAD if block is None else hex(block))
        return octets(reply)

    def gated(self, may_ask: Callable[[], bool]) -> "NodeClient":
        """Another client over the same session: what it is asked raises Locked unless `may_ask`."""
        return NodeClient("", self._chain_id, may_ask=may_ask, transport=self._transport)

    async def aclose(self) -> None:
        """Close the session."""
        await self._transport.aclose()

    @override
    def __repr__(self) -> str:
        return f"NodeClient({self._transport!r})"

    async def _request(self, shape: type[T], method: str, params: tuple[object, ...]) -> T:
        await self._check_chain()
        try:
            return await self._exchange(shape, method, params)
        except (NodeFault, UnexpectedReply):
            self._is_checked = False
            self.connection += 1
            raise

    async def _together(
        self, shape: type[T], method: str, every: Sequence[tuple[object, ...]]
    ) -> list[T | WalletError]:
        await self._check_chain()
        if self._takes_batches and len(every) > 1:
            try:
                replies = await self._batched(method, every)
            except (BadStatus, ReplyTooLong, UnexpectedReply):
                self._takes_batches = False
            else:
                return [_attempt(reply, shape) for reply in replies]
        return await self._each(shape, method, every)

    async def _check_chain(self) -> None:
        async with self._checking:
            if self._is_checked:
                return
            found = quantity(await self._exchange(str, "eth_chainId", ()))
            if found != self._chain_id:
                raise WrongChain(self._chain_id, found)
            self._is_checked = True

    async def _exchange(self, shape: type[T], method: str, params: tuple[object, ...]) -> T:
        if not self._may_ask():
            raise Locked
        try:
            body = await self._transport.post(msgspec.json.encode(_Question(method, params)))
        except BadStatus as answer:
            refusal = _refusal(answer)
            fault = refusal.fault()
            if isinstance(fault, NodeUnreachable | NodeBusy):
                # A server on the way does not know what the node did; its words stay with it.
                raise fault from refusal
            raise refusal from None
        with faults_translated():
            reply = msgspec.json.decode(body, type=_Reply)
        return reply.understood(shape)

    async def _batched(self, method: str, every: Sequence[tuple[object, ...]]) -> list[_Reply]:
        if not self._may_ask():
            raise Locked
        questions = [_Question(method, one, id=place) for place, one in enumerate(every, 1)]
        body = await self._transport.post(msgspec.json.encode(questions))
        return _matched(body, len(questions))

    async def _each(
        self, shape: type[T], method: str, every: Sequence[tuple[object, ...]]
    ) -> list[T | WalletError]:
        turn = asyncio.Semaphore(_AT_ONCE)

        async def one(params: tuple[object, ...]) -> T | WalletError:
            async with turn:
                try:
                    return await self.read(shape, method, *params)
                except (BlockGone, ContractFault) as fault:
                    return fault

        return await asyncio.gather(*map(one, every))


def _attempt(reply: _Reply, shape: type[T]) -> T | WalletError:
    """The result, or why this question has none. Raises NodeFault where that concerns them all."""
    try:
        return reply.understood(shape)
    except UnexpectedReply as unreadable:
        return unreadable
    except NodeRefusal as refusal:
        fault = refusal.fault()
        if isinstance(fault, BlockGone | ContractFault):
            return fault
        raise fault from refusal


def _matched(body: bytes, count: int) -> list[_Reply]:
    """The replies to questions 1 to `count`, in that order.

    Raises:
        UnexpectedReply: not exactly one for each.
    """
    with faults_translated():
        replies = {reply.id: reply for reply in msgspec.json.decode(body, type=list[_Reply])}
        return [replies.pop(number) for number in range(1, count + 1)]


def _refusal(answer: BadStatus) -> NodeRefusal:
    """Why a node answers with another status than 200, as far as what came along says it."""
    try:
        error = msgspec.json.decode(answer.body, type=_Reply).error or _Error()
    except (msgspec.MsgspecError, RecursionError, ValueError):
        error = _Error()
    return error.refusal(answer.status, answer.wait_s)


class _Provider(AsyncBaseProvider):
    """web3 over the client's session, so that bounds, counts and faults are the same for all."""

    # A contract may answer "ask this URL instead" (EIP-3668); only the node is ever contacted.
    global_ccip_read_enabled = False

    def __init__(self, node: NodeClient) -> None:
        super().__init__()
        self._node = node

    @override
    async def make_request(self, method: RPCEndpoint, params: Any) -> RPCResponse:
        result = await self._node.ask(method, *params)
        return RPCResponse(jsonrpc="2.0", id=1, result=result)
