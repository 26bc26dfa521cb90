"""What stands behind AID and sAID, of one block, in two requests."""

from collections.abc import Mapping, Sequence
from typing import Any

from gaib_wallet.chain import changes, erc20
from gaib_wallet.chain.abi import Function, Read, value_read
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.deals import DEAL_COUNT, GET_DEAL, MOST_DEALS
from gaib_wallet.chain.faults import faults_translated, harmless
from gaib_wallet.chain.logs import LogReader
from gaib_wallet.chain.multicall import Answer, Multicall
from gaib_wallet.chain.observed import observe
from gaib_wallet.chain.vault import TOTAL_ASSETS, TOTAL_SUPPLY
from gaib_wallet.chain.wire import moment
from gaib_wallet.domain.backing import Backing, Part, Reserves
from gaib_wallet.domain.changes import ChangePage
from gaib_wallet.domain.deals import AssetClass, Deal, DealKind, DealStatus, Workload
from gaib_wallet.domain.events import Seal
from gaib_wallet.domain.nav import VaultState
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.observed import Observed
from gaib_wallet.domain.units import USD, Address, Bps, Token, TokenAmount
from gaib_wallet.errors import BlockGone, ContractFault, UnexpectedReply, WalletError

LATEST = Function("latest", (), ("uint256", "uint256", "uint256", "uint256"))
UNREALISED_LOSSES = Function("unrealised_losses", (), ("uint256",))
MARKED_LOSS = Function("marked_loss", (("deal", "uint256"),), ("uint256",))
_KINDS, _CLASSES, _WORKLOADS = tuple(DealKind), tuple(AssetClass), tuple(Workload)
_STATUSES = tuple(DealStatus)


class OnChainBacking:
    """The backing of one network's AID and sAID; is `services.ports.BackingReader`."""

    def __init__(self, node: NodeClient, multicall: Multicall, network: Network) -> None:
        self._node = node
        self._multicall = multicall
        self._network = network
        self._logs = LogReader(node)

    async def read(self, account: Address | None) -> Backing:
        """All of one block; what the network does not publish is None.

        A contract that does not answer, or that nobody can understand, hides no other.

        Raises:
            BlockGone: the node forgot the block between the two requests.
            NodeFault, UnexpectedReply: the node itself does not answer.
        """
        network, contracts = self._network, self._network.contracts
        supply = erc20.amount_read(network.aid.address, TOTAL_SUPPLY, network.aid)
        reserve = _reserves(contracts.reserve) if contracts.reserve else None
        count = value_read(contracts.deals, DEAL_COUNT) if contracts.deals else None
        vault = _VaultReads(network.said) if network.said else None
        owned = erc20.owned(network.said, account) if network.said and account else None
        answer = await self._multicall.ask_apart(
            supply, reserve, count, owned, *(vault.reads if vault else ())
        )
        silent = {
            part
            for part, read in ((Part.AID, supply), (Part.RESERVE, reserve), (Part.DEALS, count))
            if read and isinstance(answer.attempt(read), WalletError)
        }
        state = vault.state(answer) if vault else None
        if vault and state is None:
            silent.add(Part.VAULT)
        deals: tuple[Deal, ...] | None = None
        unread = 0
        if contracts.deals and (known := answer.known(count)) is not None:
            deals, unread = await self._deals(contracts.deals, known, answer.at.number)
        return Backing(
            at=answer.at,
            aid_supply=answer.known(supply),
            reserves=answer.known(reserve),
            deals=deals,
            vault=state,
            shares=answer.known(owned),
            aid=network.aid,
            silent_parts=frozenset(silent),
            unread_deals=unread,
        )

    async def observe(self) -> Observed:
        """What the contracts tell everybody, of one block. Raises NodeFault, UnexpectedReply."""
        return await observe(self._node, self._multicall, self._network)

    async def supplies(self, blocks: Sequence[int]) -> Mapping[int, TokenAmount]:
        """The AID in circulation at old blocks, of those that the node still keeps states of.

        Raises:
            NodeFault: no answer at all.
        """
        aid = self._network.aid
        read = erc20.amount_read(aid.address, TOTAL_SUPPLY, aid)
        found = {}
        for number in blocks:
            try:
                answer = await self._multicall.ask(read, block=number)
            except (BlockGone, ContractFault):
                continue
            if (supply := answer.known(read)) is not None:
                found[number] = supply
        return found

    async def changes(self, first: int, last: int) -> ChangePage:
        """The newest page of what the protocol's contracts said in those blocks."""
        return await changes.page(self._node, self._logs, self._network, first, last)

    async def final(self, head: int) -> Seal:
        """The newest block up to `head` that is never taken back."""
        return await changes.final(self._node, head)

    async def seal(self, number: int) -> Seal | None:
        """That block as the node has it now; None where it has none."""
        return await changes.seal(self._node, hex(number))

    async def _deals(self, book: Address, count: int, block: int) -> tuple[tuple[Deal, ...], int]:
        """The deals that could be read, and how many could not."""
        numbers = range(1, min(count, MOST_DEALS) + 1)
        if not numbers:
            return (), 0
        aid, said = self._network.aid, self._network.said
        asked: list[Read[Any]] = [value_read(book, GET_DEAL, number) for number in numbers]
        marks = [
            erc20.amount_read(said.address, MARKED_LOSS, aid, number) if said else None
            for number in numbers
        ]
        answer = await self._multicall.ask_apart(*asked, *marks, block=block)
        nothing = TokenAmount(0, aid)
        found = []
        for number, read, mark in zip(numbers, asked, marks, strict=True):
            try:
                found.append(_deal(number, answer.of(read), answer.known(mark) or nothing))
            except ContractFault:
                continue
        return tuple(found), count - len(found)


class _VaultReads:
    """The vault's books; losses are None where the vault does not tell them."""

    def __init__(self, said: Token) -> None:
        self._assets = value_read(said.address, TOTAL_ASSETS)
        self._shares = value_read(said.address, TOTAL_SUPPLY)
        self._losses = value_read(said.address, UNREALISED_LOSSES)

    @property
    def reads(self) -> tuple[Read[Any], ...]:
        return self._assets, self._shares, self._losses

    def state(self, answer: Answer) -> VaultState | None:
        assets, shares = answer.known(self._assets), answer.known(self._shares)
        if assets is None or shares is None:
            return None
        return VaultState(assets, shares, answer.known(self._losses))


def _reserves(address: Address) -> Read[Reserves | None]:
    """What was reported last; None before the first report. `latest()`."""

    def decode(reply: bytes) -> Reserves | None:
        tbills, stables, deals, seconds = LATEST.decode(reply)
        if not seconds:
            return None
        if max(tbills, stables, deals) > erc20.MOST:
            raise UnexpectedReply
        return Reserves(
            tbills=TokenAmount(tbills, USD),
            stables=TokenAmount(stables, USD),
            deals=TokenAmount(deals, USD),
            as_of=moment(seconds),
        )

    return Read(address, LATEST.encode(), decode)


def _deal(number: int, said: Any, marked_loss: TokenAmount) -> Deal:
    aid = marked_loss.token
    with faults_translated():
        kind, asset_class, workload, status = said[:4]
        borrower, host, model = map(harmless, said[4:7])
        units, *papers = said[7:11]
        service_contract, portfolio, underwriter = map(harmless, papers)
        if max(said[11:15]) > erc20.MOST:
            raise UnexpectedReply
        amounts = (TokenAmount(raw, aid) for raw in said[11:15])
        principal, outstanding, interest, collateral = amounts
        start, maturity, rate, heard, utilisation, gpu_hours, digest, attested = said[15:]
        return Deal(
            number=number,
            kind=_KINDS[kind],
            asset_class=_CLASSES[asset_class],
            workload=_WORKLOADS[workload],
            status=_STATUSES[status],
            borrower=borrower,
            host=host,
            model=model,
            units=units,
            service_contract=service_contract,
            portfolio=portfolio,
            underwriter=underwriter,
            principal=principal,
            outstanding=outstanding,
            interest=interest,
            collateral=collateral,
            started_at=moment(start),
            ends_at=moment(maturity),
            rate=Bps(rate),
            heard_at=moment(heard) if heard else None,
            utilisation=Bps(utilisation),
            gpu_hours=gpu_hours,
            attestation=digest.hex() if attested else "",
            attested_at=moment(attested) if attested else None,
            marked_loss=marked_loss,
        )
