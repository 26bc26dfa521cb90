"""One node, over one aiohttp session."""

from typing import Any, Final

from aiohttp import ClientTimeout
from eth_typing import URI, HexStr
from eth_utils.address import to_checksum_address
from web3 import AsyncHTTPProvider, AsyncWeb3
from web3.types import RPCEndpoint, TxParams

from gaib_wallet.chain.faults import NodeRefusal, fault_for, faults_translated
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import NodeFault, WrongChain

# aiohttp's own 300 s would leave a live Qt timer behind every request for as long.
TIMEOUT_S: Final = 10


class NodeClient:
    """Reads from a node, once the node has said that it is on the right chain."""

    def __init__(self, endpoint: str, chain_id: int) -> None:
        self._chain_id = chain_id
        self._is_checked = False
        self._provider = AsyncHTTPProvider(
            URI(endpoint),
            request_kwargs={"timeout": ClientTimeout(total=TIMEOUT_S)},
            # web3's own list of requests to repeat holds eth_sendRawTransaction.
            exception_retry_configuration=None,
        )
        # A contract may answer "ask this URL instead" (EIP-3668); only the node is ever contacted.
        self._provider.global_ccip_read_enabled = False
        self._web3 = AsyncWeb3(self._provider)
        # It asks for the chain id before every call, which doubles the requests of every read.
        self._web3.middleware_onion.remove("validation")

    async def call(self, to: Address, data: bytes) -> bytes:
        """What `to` answers to `data` at the head. `eth_call`; nothing is sent.

        Raises:
            NodeFault: no answer, or not from this chain.
            ContractFault: the contract refused, or the answer cannot be read.
        """
        question = TxParams(to=to_checksum_address(to), data=HexStr(f"0x{data.hex()}"))
        try:
            await self._check_chain()
            with faults_translated():
                return await self._web3.eth.call(question)
        except NodeFault:
            self._is_checked = False  # behind the same name may be another node next time
            raise

    async def ask(self, method: str, *params: object) -> Any:
        """The `result` of any JSON-RPC method, as JSON has it.

        Raises:
            NodeFault: no answer, not from this chain, or the node has no such method.
            ContractFault: the contract refused, or the answer cannot be read.
        """
        try:
            return await self.request(method, *params)
        except NodeRefusal as refusal:
            raise fault_for(refusal) from refusal

    async def request(self, method: str, *params: object) -> Any:
        """As `ask`, for callers that read themselves why the node refuses.

        Raises:
            NodeRefusal: the node answered with an error.
            NodeFault: no answer, or not from this chain.
            UnexpectedReply: the answer cannot be read.
        """
        try:
            await self._check_chain()
            with faults_translated():
                reply = await self._provider.make_request(RPCEndpoint(method), params)
                refusal = NodeRefusal.of(reply["error"]) if reply.get("error") else None
                result = None if refusal else reply["result"]
        except NodeFault:
            self._is_checked = False  # behind the same name may be another node next time
            raise
        if refusal:
            raise refusal
        return result

    async def aclose(self) -> None:
        """Close the session; the client is of no use afterwards."""
        await self._provider.disconnect()

    async def _check_chain(self) -> None:
        if self._is_checked:
            return
        with faults_translated():
            found = await self._web3.eth.chain_id
        if found != self._chain_id:
            raise WrongChain(self._chain_id, found)
        self._is_checked = True
