"""What must be the same on two nodes; is `services.ports.OpinionReader` without importing it.

Two requests a block: what contracts answer, and the slots of proxies. A plan adds one: the number
of the account's transactions.
"""

from collections.abc import Sequence

from gaib_wallet.chain import erc20, multicall, vault
from gaib_wallet.chain.abi import Read, value_read
from gaib_wallet.chain.blocks import block
from gaib_wallet.chain.client import HEAD, NodeClient
from gaib_wallet.chain.contract_survey import address_in, proxy_slots
from gaib_wallet.chain.faults import refusal_for
from gaib_wallet.chain.inspection import Place, slots
from gaib_wallet.chain.minting import IS_WHITELISTED
from gaib_wallet.chain.wire import octets, quantity
from gaib_wallet.domain.network import Flow, Network
from gaib_wallet.domain.second_opinions import BlockName, Finding, Matter, Value
from gaib_wallet.domain.transactions import Act, TxPlan
from gaib_wallet.domain.units import ETH, Address, TokenAmount
from gaib_wallet.errors import BlockGone, ContractFault, MethodMissing

_Question = tuple[Matter, str, Read[Value]]


class OnChainOpinions:
    """One node's opinion."""

    def __init__(self, node: NodeClient, network: Network) -> None:
        self._node = node
        self._network = network
        self._knows_hashes = True

    async def head(self) -> BlockName:
        """The newest block."""
        return await self._block(HEAD)

    async def block(self, number: int) -> BlockName:
        """The block of that number; BlockGone where the node has none."""
        return await self._block(hex(number))

    async def read(self, at: BlockName, plan: TxPlan | None = None) -> tuple[Finding, ...]:
        """Prices and implementations in exactly that block, and what `plan` depends on besides.

        A node that takes no hash is asked by the number, and then whether it is that block.

        Raises:
            BlockGone: the node has another block of that number, or none.
        """
        if self._knows_hashes:
            try:
                return await self._read({"blockHash": at.hash, "requireCanonical": True}, plan)
            except (BlockGone, ContractFault, MethodMissing):
                # It has not got the block, or does not understand: what it says next, tells.
                pass
        found = await self._read(hex(at.number), plan)
        if await self.block(at.number) != at:
            raise BlockGone
        self._knows_hashes = False
        return found

    async def _block(self, name: str) -> BlockName:
        found = await block(self._node, name)
        if found is None:
            raise BlockGone
        return BlockName(found.stamp.number, found.hash.lower())

    async def _read(self, place: Place, plan: TxPlan | None) -> tuple[Finding, ...]:
        network, caller = self._network, self._network.contracts.multicall
        findings = await self._answers(_prices(network), place)
        wanted = proxy_slots(network)
        words = await slots(self._node, caller, wanted, place)
        findings += [
            Finding(Matter.IMPLEMENTATION, address_in(words[one]), network.names[one[0]])
            for one in wanted
        ]
        if plan:
            findings += await self._answers(_needed(network, plan), place)
            asked = await self._node.ask("eth_getTransactionCount", plan.account, place)
            findings.append(Finding(Matter.NONCE, quantity(asked)))
        return tuple(findings)

    async def _answers(self, asked: Sequence[_Question], place: Place) -> list[Finding]:
        questions = [(read.to, read.data) for _, _, read in asked]
        if not questions:
            return []
        data = f"0x{multicall.encode(questions).hex()}"
        question = {"to": self._network.contracts.multicall, "data": data}
        reply = octets(await self._node.read(str, "eth_call", question, place))
        replies = multicall.decode(questions, reply)
        return [
            Finding(matter, _understood(read, replies[read.to, read.data]), subject)
            for matter, subject, read in asked
        ]


def _understood(read: Read[Value], reply: tuple[bool, bytes]) -> Value:
    """What was answered; a refusal is an answer, too, in words that two nodes share."""
    succeeded, data = reply
    try:
        return read.decode(data) if succeeded else refusal_for(data).message
    except ContractFault as fault:
        return fault.message


def _prices(network: Network) -> list[_Question]:
    if network.said is None:
        return []
    one = TokenAmount(10**network.said.digits, network.said)
    deposit = erc20.amount_read(network.said.address, vault.CONVERT_TO_ASSETS, network.aid, one.raw)
    return [
        (Matter.NAV, "", deposit),
        (Matter.NAV_WITH_LOSS, "", vault.unstaking_value(network, one)),
    ]


def _needed(network: Network, plan: TxPlan) -> list[_Question]:
    """What `plan` depends on: who is admitted, and what may be taken already."""
    its = network.contracts
    asked: list[_Question] = []
    admits: tuple[tuple[Flow, Matter, Address | None], ...] = (
        (Flow.MINT, Matter.MAY_MINT, its.minter),
        (Flow.REDEEM, Matter.MAY_REDEEM, its.redeemer),
    )
    for flow, matter, contract in admits:
        if contract and network.is_open(flow):
            asked.append((matter, "", value_read(contract, IS_WHITELISTED, plan.account)))
    takes = plan.act not in {Act.SEND, Act.REVOKE, Act.CANCEL}
    if takes and plan.pay and plan.pay.token != ETH:
        name = network.names.get(plan.taker, plan.taker)
        allowed = erc20.allowed(plan.pay.token, plan.account, plan.taker)
        asked.append((Matter.ALLOWANCE, name, allowed))
    return asked
