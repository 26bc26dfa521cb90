"""Two worlds behind the same few words: the protocol in memory, and on a node."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from eth_account import Account

from gaib_wallet.chain.abi import Function
from gaib_wallet.chain.approvals import OnChainApprovals
from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.multicall import Multicall
from gaib_wallet.chain.portfolio import OnChainPortfolio
from gaib_wallet.chain.recipients import OnChainRecipients
from gaib_wallet.chain.routes import OnChainRoutes
from gaib_wallet.chain.staking import OnChainStaking
from gaib_wallet.domain.network import Flow, Network
from gaib_wallet.domain.permits import Permit, PermitSingle, SignedAllowance
from gaib_wallet.domain.transactions import Call
from gaib_wallet.domain.units import Address, TokenAmount
from gaib_wallet.services.ports import (
    ApprovalReader,
    Calls,
    PortfolioReader,
    RouteReader,
    StakingReader,
    TransferReader,
)
from tests.builders import NETWORK
from tests.contact_world import FakeApprovals
from tests.demo_chain import DemoChain
from tests.fake_protocol import FakeProtocol
from tests.fakes import FakePortfolio, FakeRoutes, FakeStaking
from tests.send_world import FakeTransfers

OWNED = {"USDC": "12500", "USDT": "3000", "AID": "5000", "sAID": "1000"}
_WORDS = {"value": "uint256", "nonce": "uint256", "deadline": "uint256"}
_PERMIT = [
    {"name": name, "type": kind}
    for name, kind in {"owner": "address", "spender": "address", **_WORDS}.items()
]
_SINGLE = [
    {"name": name, "type": kind}
    for name, kind in {
        "details": "PermitDetails",
        "spender": "address",
        "sigDeadline": "uint256",
    }.items()
]
_DETAILS = [
    {"name": name, "type": kind}
    for name, kind in {
        "token": "address",
        "amount": "uint160",
        "expiration": "uint48",
        "nonce": "uint48",
    }.items()
]
_TOKEN_PERMIT = Function(
    "permit",
    (
        *(("owner", "address"), ("spender", "address"), ("amount", "uint256")),
        *(("deadline", "uint256"), ("v", "uint8"), ("r", "bytes32"), ("s", "bytes32")),
    ),
    (),
)
_BLACKLIST = Function("blacklist", (("account", "address"),), ())
_GAS = hex(2_000_000)  # given, so that a call which reverts is mined and not refused


class World(Protocol):
    """The readers, an account that owns `OWNED` and some ether, and what it can do."""

    network: Network
    account: Address
    routes: RouteReader
    portfolio: PortfolioReader
    staking: StakingReader
    approvals: ApprovalReader
    recipients: TransferReader
    calls: Calls

    def routes_on(self, network: Network) -> RouteReader:
        """Routes for another description of the same chain."""

    def send(self, call: Call) -> bool:
        """Make `call` happen; False if a contract refuses it."""

    def admit(self) -> None:
        """Let the account mint and redeem."""

    def pause(self, flow: Flow) -> None:
        """Pause the contract behind MINT, REDEEM or STAKE."""

    def fill_redeemer(self, amount: TokenAmount) -> None:
        """Let the redeemer have `amount` USDC."""

    def pay_queue(self) -> None:
        """Let the vault pay everybody who waits."""

    def sign_permit(self, permit: SignedAllowance) -> bytes:
        """The signature of the account's owner: r, s and v."""

    def use_permit(self, permit: Permit, signature: bytes) -> None:
        """Let somebody else take it to the token first."""

    def deny(self, party: Address) -> None:
        """Put `party` on the list of the issuer of USDC."""


class FakeWorld:
    def __init__(self) -> None:
        protocol = FakeProtocol(*_amounts(NETWORK))
        self._protocol = protocol
        self.network, self.account = NETWORK, protocol.account
        self.routes: RouteReader = FakeRoutes(protocol)
        self.portfolio: PortfolioReader = FakePortfolio(protocol)
        self.staking: StakingReader = FakeStaking(protocol)
        self.approvals: ApprovalReader = FakeApprovals(protocol)
        self._recipients = FakeTransfers(protocol)
        self._recipients.contracts.add(NETWORK.usdc.address)
        self.recipients: TransferReader = self._recipients
        self.calls: Calls = ContractCalls(NETWORK)
        self.send = protocol.send

    def routes_on(self, network: Network) -> RouteReader:
        return FakeRoutes(FakeProtocol(*_amounts(network), network=network))

    def admit(self) -> None:
        protocol = self._protocol
        protocol.mint = replace(protocol.mint, is_whitelisted=True)
        protocol.redeem = replace(protocol.redeem, is_whitelisted=True)

    def pause(self, flow: Flow) -> None:
        protocol = self._protocol
        if flow is Flow.MINT:
            protocol.mint = replace(protocol.mint, is_paused=True)
        elif flow is Flow.REDEEM:
            protocol.redeem = replace(protocol.redeem, is_paused=True)
        else:
            protocol.is_paused = True

    def fill_redeemer(self, amount: TokenAmount) -> None:
        self._protocol.redeem = replace(self._protocol.redeem, reserve=amount)

    def pay_queue(self) -> None:
        self._protocol.send(self.calls.pay_queue(1))

    def sign_permit(self, permit: SignedAllowance) -> bytes:
        return bytes(range(1, 65)) + bytes([27])

    def use_permit(self, permit: Permit, signature: bytes) -> None:
        self._protocol.permits[permit.amount.token] += 1
        self._protocol.send(self.calls.allow(permit.amount, permit.spender))

    def deny(self, party: Address) -> None:
        self._recipients.denied.add(party)


class NodeWorld:
    def __init__(self, chain: DemoChain, node: NodeClient) -> None:
        multicall = Multicall(node, chain.network.contracts.multicall)
        self._chain, self._multicall = chain, multicall
        self.network, self.account = chain.network, chain.people.savings.address
        self.routes: RouteReader = OnChainRoutes(multicall, chain.network)
        self.portfolio: PortfolioReader = OnChainPortfolio(multicall, chain.network)
        self.staking: StakingReader = OnChainStaking(multicall, chain.network)
        self.approvals: ApprovalReader = OnChainApprovals(node, multicall, chain.network)
        self.recipients: TransferReader = OnChainRecipients(node, multicall, chain.network)
        self.calls: Calls = ContractCalls(chain.network)
        for amount in _amounts(chain.network):
            chain.controls.fund(self.account, amount)

    def routes_on(self, network: Network) -> RouteReader:
        return OnChainRoutes(self._multicall, network)

    def portfolio_on(self, network: Network) -> PortfolioReader:
        """Balances by another description of the same chain."""
        return OnChainPortfolio(self._multicall, network)

    def send(self, call: Call) -> bool:
        sent = {"from": self.account, "to": call.to, "data": f"0x{call.data.hex()}", "gas": _GAS}
        receipt = self._chain.node.ask("eth_sendTransactionSync", sent)
        return bool(receipt["status"] == "0x1")

    def admit(self) -> None:
        self._chain.controls.set_whitelisted(self.account, is_whitelisted=True)

    def pause(self, flow: Flow) -> None:
        self._chain.controls.set_paused(flow, is_paused=True)

    def fill_redeemer(self, amount: TokenAmount) -> None:
        redeemer = self.network.contracts.redeemer
        assert redeemer
        self._chain.controls.fund(redeemer, amount)

    def pay_queue(self) -> None:
        self._chain.controls.pay_queue()

    def sign_permit(self, permit: SignedAllowance) -> bytes:
        if isinstance(permit, PermitSingle):
            return self._signed_for_permit2(permit)
        signed = Account.sign_typed_data(
            self._chain.people.savings.key,
            domain_data={
                "name": permit.domain.name,
                "version": permit.domain.version,
                "chainId": self.network.chain_id,
                "verifyingContract": permit.amount.token.address,
            },
            message_types={"Permit": _PERMIT},
            message_data={
                "owner": permit.owner,
                "spender": permit.spender,
                "value": permit.amount.raw,
                "nonce": permit.nonce,
                "deadline": int(permit.deadline.timestamp()),
            },
        )
        return bytes(signed.signature)

    def _signed_for_permit2(self, permit: PermitSingle) -> bytes:
        until = int(permit.deadline.timestamp())
        signed = Account.sign_typed_data(
            self._chain.people.savings.key,
            domain_data={
                "name": "Permit2",
                "chainId": self.network.chain_id,
                "verifyingContract": permit.contract,
            },
            message_types={"PermitSingle": _SINGLE, "PermitDetails": _DETAILS},
            message_data={
                "details": {
                    "token": permit.amount.token.address,
                    "amount": permit.amount.raw,
                    "expiration": until,
                    "nonce": permit.nonce,
                },
                "spender": permit.spender,
                "sigDeadline": until,
            },
        )
        return bytes(signed.signature)

    def use_permit(self, permit: Permit, signature: bytes) -> None:
        r, s, v = signature[:32], signature[32:64], signature[64]
        until = int(permit.deadline.timestamp())
        data = _TOKEN_PERMIT.encode(permit.owner, permit.spender, permit.amount.raw, until, v, r, s)
        sent = {"from": self._chain.people.treasury.address, "to": permit.amount.token.address}
        self._mined({**sent, "data": f"0x{data.hex()}", "gas": _GAS})

    def deny(self, party: Address) -> None:
        data = _BLACKLIST.encode(party)
        sent = {"from": self._chain.people.protocol.address, "to": self.network.usdc.address}
        self._mined({**sent, "data": f"0x{data.hex()}", "gas": _GAS})

    def _mined(self, sent: dict[str, str]) -> None:
        receipt = self._chain.node.ask("eth_sendTransactionSync", sent)
        assert receipt["status"] == "0x1"


Give = Callable[[str, str], TokenAmount]


def amount(network: Network, plain_text: str, symbol: str) -> TokenAmount:
    token = next(token for token in network.tokens if token.symbol == symbol)
    return TokenAmount.parse(plain_text, token)


def _amounts(network: Network) -> list[TokenAmount]:
    return [amount(network, text, symbol) for symbol, text in OWNED.items()]
