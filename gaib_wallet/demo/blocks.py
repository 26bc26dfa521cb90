"""Blocks laid one by one: what stands in each, and when it was mined, is decided here.

Nonces, fees and times are explicit, and nothing is mined unasked: the same calls give the same
hashes, always.
"""

from eth_utils.crypto import keccak

from gaib_wallet.demo import abi
from gaib_wallet.demo.node import BASE_FEE, Node
from gaib_wallet.demo.phrase import Account
from gaib_wallet.demo.rpc import Question
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import DemoFault

_MOST_FEE = 20 * 10**9
_TIP = hex(10**8)
_GAS = 1_000_000
GAS_TO_CREATE = 8_000_000
_ONE_BYTE = 0x80


class Blocks:
    """The next block, transaction by transaction; it is sent when it is mined."""

    def __init__(self, node: Node) -> None:
        self.node = node
        self._waiting: list[Question] = []
        self._names: list[str] = []
        self._nonces: dict[Address, int] = {}

    def send(
        self, sender: Account, to: Address, signature: str, *values: object, gas: int = _GAS
    ) -> None:
        """Put a call of `sender` into the next block, with at most `gas`."""
        self._add(sender, signature, gas, to=to, data=abi.call(signature, *values))

    def pay(self, sender: Account, to: Address, wei: int, data: str = "0x") -> None:
        """Put a payment of ether into the next block."""
        self._add(sender, "a payment", _GAS, to=to, data=data, value=hex(wei))

    def create(self, sender: Account, code: bytes, types: str = "()", *values: object) -> Address:
        """Put a new contract into the next block; its address is known before."""
        place = _place_of(sender.address, self._nonce(sender))
        data = f"0x{code.hex()}{abi.arguments(types, *values)}"
        self._add(sender, f"a contract at {place}", GAS_TO_CREATE, data=data)
        return place

    def mine(self, at: int | None = None, base_fee: int = BASE_FEE) -> None:
        """Mine what waits as one block, of the time `at` (Unix seconds) or of the node's clock.

        Raises:
            DemoFault: the node refused one, did not take it into the block, or a call failed.
        """
        # One batch is answered side by side: what must come after something else is asked later.
        self.node.ask_all([*self._waiting, ("anvil_setNextBlockBaseFeePerGas", (hex(base_fee),))])
        self.node.ask("evm_mine", *([] if at is None else [{"timestamp": at}]))
        receipts = self.node.ask("eth_getBlockReceipts", "latest")
        names, self._waiting, self._names = self._names, [], []
        if len(receipts) != len(names):
            raise DemoFault(f"{len(names)} transactions were sent, {len(receipts)} were mined")
        for name, receipt in zip(names, receipts, strict=True):
            if receipt["status"] != "0x1":
                raise DemoFault(f"failed on the demo chain: {name}")

    def read(self, to: Address, signature: str, *values: object) -> int:
        """The number that a contract answers at the head."""
        return self.read_all(to, signature, ("uint256",), *values)[0]

    def read_all(
        self, to: Address, signature: str, types: tuple[str, ...], *values: object
    ) -> tuple[int, ...]:
        """The first numbers, of those `types`, that a contract answers at the head."""
        reply = self.node.ask("eth_call", {"to": to, "data": abi.call(signature, *values)})
        return abi.values(types, reply)

    def _add(self, sender: Account, name: str, gas: int, **fields: str) -> None:
        nonce = self._nonce(sender)
        self._nonces[sender.address] = nonce + 1
        # The node takes the highest first, so this is the order in the block.
        most = hex(_MOST_FEE - len(self._waiting))
        fees = {"maxFeePerGas": most, "maxPriorityFeePerGas": _TIP}
        head = {"from": sender.address, "nonce": hex(nonce), "gas": hex(gas)}
        self._waiting.append(("eth_sendTransaction", ({**head, **fees, **fields},)))
        self._names.append(f"{name} of {sender.name}")

    def _nonce(self, sender: Account) -> int:
        if sender.address not in self._nonces:
            count = self.node.ask("eth_getTransactionCount", sender.address, "pending")
            self._nonces[sender.address] = int(count, 16)
        return self._nonces[sender.address]


def _place_of(creator: Address, nonce: int) -> Address:
    """The address of the contract that `creator` makes with `nonce`, in EIP-55 letters."""
    count = nonce.to_bytes((nonce.bit_length() + 7) // 8, "big")
    if len(count) != 1 or count[0] >= _ONE_BYTE:
        count = bytes([_ONE_BYTE + len(count)]) + count
    body = bytes([_ONE_BYTE + 20]) + bytes.fromhex(creator.removeprefix("0x")) + count
    digest: bytes = keccak(bytes([0xC0 + len(body)]) + body)
    return abi.checksummed(digest[-20:])
