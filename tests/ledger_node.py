"""A small chain for those who sign: four tokens, blocks on demand, keys that are ours."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from eth_account import Account
from eth_utils.crypto import keccak

from gaib_wallet.chain.abi import Function
from gaib_wallet.demo import contracts, packages
from gaib_wallet.demo.abi import arguments, call, checksummed
from gaib_wallet.demo.node import CHAIN_ID, Node
from gaib_wallet.domain.fees import GasPrice
from gaib_wallet.domain.network import Contracts, Network
from gaib_wallet.domain.permits import PermitDomain
from gaib_wallet.domain.transactions import Act, Call, SignedTx
from gaib_wallet.domain.units import NO_ADDRESS, Address, Token, TokenAmount

KEYS = {
    checksummed(Account.from_key(key).address): key
    for key in (keccak(text=f"a key of a test {number}") for number in range(3))
}
ALICE, BOB, POOR = KEYS
GWEI = 10**9
PRICE = GasPrice(GWEI, GWEI, 100 * GWEI)
TRANSFER = Function("transfer", (("receiver", "address"), ("amount", "uint256")), ("bool",))


class LedgerNode:
    """Blocks are mined by `mine` alone; Alice and Bob have ether, all have what `give` gives."""

    def __init__(self, node: Node) -> None:
        self.node = node
        self._owner = node.ask("eth_accounts")[0]
        usdc, usdt, aid = (self._deploy(name) for name in ("usdc", "usdt", "aid"))
        said = self._deploy("said", "(address)", aid)
        self._feed = self._deploy("feed", "(string,int256)", "ETH / USD", 3_000 * 10**8)
        self.network = Network(
            key="test",
            name="Ledger node",
            chain_id=CHAIN_ID,
            endpoint=node.endpoint,
            stale_after_s=90,
            aid=Token(aid, "AID", 18, 2),
            usdc=Token(usdc, "USDC", 6, 2),
            usdt=Token(usdt, "USDT", 6, 2),
            said=Token(said, "sAID", 18, 4),
            contracts=Contracts(multicall=NO_ADDRESS, eth_usd_feed=self._feed),
            permits={usdc: PermitDomain("USD Coin", "2")},
        )
        self._mine_from_owner(
            aid, call("grantRole(bytes32,address)", keccak(text="MINTER_ROLE"), self._owner)
        )
        for account in (ALICE, BOB):
            node.ask("anvil_setBalance", account, hex(10**18))

    def give(self, amount: TokenAmount, account: Address) -> None:
        """Make tokens out of nothing."""
        data = call("mint(address,uint256)", account, amount.raw)
        self._mine_from_owner(amount.token.address, data)

    def silence_feed(self) -> None:
        """Let the feed of ether have spoken years ago for the last time."""
        data = call("set_answer_at(int256,uint256)", 3_000 * 10**8, 1_600_000_000)
        self._mine_from_owner(self._feed, data)

    def mine(self, blocks: int = 1) -> None:
        """Put what waits into a block, and add empty ones after it."""
        for _ in range(blocks):
            head = self.node.ask("eth_getBlockByNumber", "latest", False)  # noqa: FBT003 - JSON
            self.node.ask("evm_mine", {"timestamp": int(head["timestamp"], 16) + 12})

    def reorg(self, depth: int) -> None:
        """Take the last blocks back; what was in them is gone."""
        self.node.ask("anvil_reorg", depth, [])

    def balance(self, account: Address) -> int:
        """Wei that the account has."""
        return int(self.node.ask("eth_getBalance", account, "latest"), 16)

    def _deploy(self, name: str, types: str = "", *values: object) -> Address:
        data = contracts.ours(name).hex() + (arguments(types, *values) if types else "")
        return checksummed(self._mine_from_owner(None, f"0x{data}")["contractAddress"])

    def _mine_from_owner(self, to: Address | None, data: str) -> Any:
        sent = {"from": self._owner, "data": data, "gas": hex(8_000_000)}
        tx_hash = self.node.ask("eth_sendTransaction", {**sent, "to": to} if to else sent)
        self.mine()
        receipt = self.node.ask("eth_getTransactionReceipt", tx_hash)
        assert receipt["status"] == "0x1"
        return receipt


def transfer(amount: TokenAmount, receiver: Address) -> Call:
    """A call that moves `amount` to `receiver`."""
    data = TRANSFER.encode(receiver, amount.raw)
    return Call(Act.SWAP, amount.token.address, data, TRANSFER.signature, TRANSFER.arguments(data))


def signed(
    account: Address, nonce: int, to_sign: Call, gas: int = 200_000, price: GasPrice = PRICE
) -> SignedTx:
    """`to_sign` signed by `account`, with fees that any test's block takes."""
    fields = {
        "type": 2,
        "chainId": CHAIN_ID,
        "nonce": nonce,
        "to": to_sign.to,
        "data": to_sign.data,
        "value": to_sign.value,
        "gas": gas,
        "maxFeePerGas": price.most,
        "maxPriorityFeePerGas": price.tip,
    }
    done = Account.sign_transaction(fields, KEYS[account])
    return SignedTx(f"0x{bytes(done.hash).hex()}", bytes(done.raw_transaction))


@contextmanager
def running_ledger_node() -> Iterator[LedgerNode]:
    """A fresh chain for as long as the block lasts."""
    with Node(packages.anvil()) as node:
        yield LedgerNode(node)
