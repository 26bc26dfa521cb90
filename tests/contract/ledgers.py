"""The two worlds in which every `Ledger` is tried: in memory, and on a node."""

from dataclasses import replace
from typing import Protocol

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.ledger import NodeLedger
from gaib_wallet.domain.fees import Fee, GasPrice
from gaib_wallet.domain.network import Network, Relay
from gaib_wallet.domain.transactions import Call, SignedTx, TxRequest
from gaib_wallet.domain.units import ETH, Address, TokenAmount
from gaib_wallet.services.ports import Ledger
from tests.builders import NETWORK, plan
from tests.fake_chain import FakeLedger, fake_signed
from tests.ledger_node import ALICE, PRICE, LedgerNode, signed


class World(Protocol):
    """A ledger, and what has power over its chain. Alice owns 100 USDC and some ether."""

    ledger: Ledger
    network: Network

    def sign(
        self, account: Address, nonce: int, call: Call, *, price: GasPrice = PRICE
    ) -> SignedTx:
        """Bytes that this world's ledger takes."""

    def silence_feed(self) -> None:
        """Let the price of ether become an old one."""

    def mine(self, blocks: int = 1) -> None:
        """Put what waits into a block."""

    def reorg(self, depth: int) -> None:
        """Take blocks back."""


class FakeWorld:
    def __init__(self) -> None:
        ledger = FakeLedger(replace(NETWORK, relay=Relay("http://127.0.0.1:1", 25)))
        ledger.give(TokenAmount.parse("100", NETWORK.usdc), ALICE)
        ledger.give(TokenAmount.parse("1", ETH), ALICE)
        ledger.mine(3)
        self._fake = ledger
        self.ledger: Ledger = ledger
        self.network = NETWORK
        self.mine = ledger.mine
        self.reorg = ledger.reorg

    def sign(
        self, account: Address, nonce: int, call: Call, *, price: GasPrice = PRICE
    ) -> SignedTx:
        fee = Fee(200_000, 200_000, price)
        return fake_signed(TxRequest(replace(plan(calls=(call,)), account=account), nonce, fee))

    def silence_feed(self) -> None:
        self._fake.usd = None


class NodeWorld:
    def __init__(self, node: LedgerNode, client: NodeClient) -> None:
        self.network = replace(node.network, relay=Relay(node.network.endpoint, 25))
        self.ledger: Ledger = NodeLedger(client, self.network, relay=client)
        self.mine = node.mine
        self.reorg = node.reorg
        self.silence_feed = node.silence_feed
        node.give(TokenAmount.parse("100", node.network.usdc), ALICE)
        node.mine(3)

    def sign(
        self, account: Address, nonce: int, call: Call, *, price: GasPrice = PRICE
    ) -> SignedTx:
        return signed(account, nonce, call, price=price)
