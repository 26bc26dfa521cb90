"""What the chain says, asked over a connection of its own and not by the wallet's own readers."""

from typing import Any, NamedTuple

from eth_utils.crypto import keccak

from gaib_wallet.demo import abi
from gaib_wallet.demo.rpc import Rpc
from gaib_wallet.domain.network import Network, Pool
from gaib_wallet.domain.units import NO_ADDRESS, Address, Token, TokenAmount
from gaib_wallet.errors import DemoFault

_RECOVER = Address(f"0x{1:040x}")
"""Every chain's own contract that tells who signed."""
_TRANSFER = "Transfer(address,address,uint256)"


class Said(NamedTuple):
    """An event as the node has it: `words` are its indexed values and its data, in that order."""

    block: int
    transaction: str
    words: tuple[int, ...]


class Probe:
    """Plain questions to a node on this machine; everything in base units."""

    def __init__(self, port: int, network: Network) -> None:
        self._rpc = Rpc(port)
        self._network = network

    def block(self) -> int:
        """The number of the head."""
        return int(self._rpc.ask("eth_blockNumber"), 16)

    def balance(self, token: Token, account: Address) -> int:
        """What `account` has of `token`."""
        return self._number(token.address, "balanceOf(address)", account)

    def allowance(self, token: Token, account: Address, spender: Address) -> int:
        """What `spender` may take of `token` from `account`."""
        return self._number(token.address, "allowance(address,address)", account, spender)

    def balance_before(self, block: int, token: Token, account: Address) -> int:
        """What `account` had of `token` before `block`, by all its transfers: no state is kept."""
        own, moved = int(account, 16), self.events(token.address, _TRANSFER)
        before = [one.words for one in moved if one.block < block]
        return sum(((to == own) - (by == own)) * amount for by, to, amount in before)

    def supply(self, token: Token) -> int:
        """How much of `token` there is."""
        return self._number(token.address, "totalSupply()")

    def assets(self) -> int:
        """AID on the vault's books."""
        return self._number(self._vault, "totalAssets()")

    def ahead(self, account: Address) -> int:
        """AID that the queue pays before it comes to `account`."""
        return self._number(self._vault, "ahead_of(address)", account)

    def block_hash(self, number: int) -> str:
        """The hash of a block."""
        block: dict[str, Any] = self._rpc.ask("eth_getBlockByNumber", hex(number), False)  # noqa: FBT003 - JSON
        return str(block["hash"])

    def events(self, contract: Address, signature: str) -> list[Said]:
        """Every event of that signature that `contract` ever gave, oldest first."""
        topic = f"0x{keccak(text=signature).hex()}"
        asked = {"address": contract, "topics": [topic], "fromBlock": "0x0", "toBlock": "latest"}
        logs: list[dict[str, Any]] = self._rpc.ask("eth_getLogs", asked)
        return [_said(one) for one in logs]

    def vault_events(self, signature: str) -> list[Said]:
        """Every event of that signature that the vault ever gave, oldest first."""
        return self.events(self._vault, signature)

    def sent(self, account: str) -> int:
        """How many transactions of `account` are in blocks."""
        return int(self._rpc.ask("eth_getTransactionCount", account, "latest"), 16)

    def waiting(self, account: str) -> list[tuple[str, int]]:
        """Hashes of what `account` has in the node's pool, each with the wei per gas it offers."""
        pool: dict[str, dict[str, dict[str, Any]]] = self._rpc.ask("txpool_content")["pending"]
        queues = (queue for owner, queue in pool.items() if owner.lower() == account.lower())
        every = (one for queue in queues for one in queue.values())
        return [(str(one["hash"]), int(one["maxFeePerGas"], 16)) for one in every]

    def nav(self) -> int:
        """AID for one whole sAID."""
        return self._number(self._vault, "convertToAssets(uint256)", 10**18)

    def shares_for(self, amount: int) -> int:
        """SAID that staking `amount` AID would bring."""
        return self._number(self._vault, "previewDeposit(uint256)", amount)

    def unstaking(self, shares: int) -> int:
        """AID that a request with `shares` would fix."""
        return self._number(self._vault, "convertToAssetsWithLoss(uint256)", shares)

    def pending(self, account: Address) -> int:
        """AID that `account` waits for."""
        reply = self._call(self._vault, "getUnstakeRequest(address)", account)
        return int(abi.values(("uint256", "uint256"), reply)[1])

    def curve_pays(self, pay: TokenAmount) -> int:
        """What the first pool gives of its other coin for `pay`, after its fee."""
        pool = self._network.pools[0]
        i = pool.index_of(pay.token)
        signature = "get_dy(int128,int128,uint256)"
        return self._number(pool.address, signature, i, 1 - i, pay.raw)

    def v4_pays(self, pool: Pool, pay: TokenAmount) -> int:
        """What a pool of Uniswap v4 gives of its other coin for `pay`, after its fee."""
        quoter = self._network.contracts.v4_quoter
        if quoter is None:
            raise DemoFault("no quoter of Uniswap v4 on this chain")
        coins = (coin.address for coin in pool.coins)
        key = (*coins, pool.fee_ppm, pool.tick_spacing, NO_ADDRESS)
        asked = (key, pool.index_of(pay.token) == 0, pay.raw, b"")
        signature = (
            "quoteExactInputSingle(((address,address,uint24,int24,address),bool,uint128,bytes))"
        )
        return self._number(quoter, signature, asked)

    def holds(self, transaction: str, number: int) -> bool:
        """Whether `number` is a word of what was sent to the contract."""
        sent: dict[str, Any] = self._rpc.ask("eth_getTransactionByHash", transaction)
        return f"{number:064x}" in sent["input"]

    def is_refused(self, account: Address, to: Address, signature: str, *values: object) -> bool:
        """Whether a contract would refuse that call of `account`."""
        try:
            self._rpc.ask(
                "eth_call", {"from": account, "to": to, "data": abi.call(signature, *values)}
            )
        except DemoFault:
            return True
        return False

    def signer_of(self, text: str, signature: str) -> Address:
        """Whose key signed `text` (EIP-191); `signature` is r, s and v in hexadecimal digits."""
        words = text.encode()
        signed = keccak(b"\x19Ethereum Signed Message:\n%d%s" % (len(words), words))
        r_s, v = signature.removeprefix("0x")[:-2], int(signature[-2:], 16)
        asked = {"to": _RECOVER, "data": f"0x{signed.hex()}{v:064x}{r_s}"}
        return abi.checksummed(abi.values(("address",), self._rpc.ask("eth_call", asked))[0])

    def transactions(self, account: str) -> list[str]:
        """Hashes of what `account` sent in the last blocks, oldest first."""
        head = self.block()
        found = []
        for number in range(max(0, head - 60), head + 1):
            block: dict[str, Any] = self._rpc.ask("eth_getBlockByNumber", hex(number), True)  # noqa: FBT003 - JSON
            found += [
                one["hash"]
                for one in block["transactions"]
                if one["from"].lower() == account.lower()
            ]
        return found

    @property
    def _vault(self) -> Address:
        if self._network.said is None:
            raise DemoFault("no vault on this chain")
        return self._network.said.address

    def _number(self, to: Address, signature: str, *values: object) -> int:
        return int(abi.values(("uint256",), self._call(to, signature, *values))[0])

    def _call(self, to: Address, signature: str, *values: object) -> str:
        data = abi.call(signature, *values)
        return str(self._rpc.ask("eth_call", {"to": to, "data": data}, "latest"))


def _said(log: dict[str, Any]) -> Said:
    data = log["data"].removeprefix("0x")
    words = [*log["topics"][1:], *(data[place : place + 64] for place in range(0, len(data), 64))]
    told = tuple(int(word, 16) for word in words)
    return Said(int(log["blockNumber"], 16), str(log["transactionHash"]), told)
