"""The adapters to the chain and to the disk; importing this loads web3, so it is imported late."""

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from secrets import randbelow

from eth_utils.crypto import keccak

from gaib_wallet.app.custody import elapsed_ms, pause, wall_s
from gaib_wallet.app.learning import Learner
from gaib_wallet.chain.approvals import OnChainApprovals
from gaib_wallet.chain.backing import OnChainBacking
from gaib_wallet.chain.balances import OnChainBalances
from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.chain.changes import scope
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.contract_survey import OnChainSurveyor
from gaib_wallet.chain.critical_reads import OnChainOpinions
from gaib_wallet.chain.issuer import OnChainIssuer
from gaib_wallet.chain.ledger import NodeLedger
from gaib_wallet.chain.multicall import Multicall
from gaib_wallet.chain.node_report import node_report
from gaib_wallet.chain.patient_reader import PatientReader
from gaib_wallet.chain.pool_finder import OnChainPoolFinder
from gaib_wallet.chain.portfolio import OnChainPortfolio
from gaib_wallet.chain.provenance import OnChainProvenance
from gaib_wallet.chain.recipients import OnChainRecipients
from gaib_wallet.chain.routes import OnChainRoutes
from gaib_wallet.chain.staking import OnChainStaking
from gaib_wallet.chain.yields import YieldReader
from gaib_wallet.domain.addresses import hash_with
from gaib_wallet.domain.claims import Claim
from gaib_wallet.domain.endpoints import NodeReport
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.observed import Reported
from gaib_wallet.domain.uses import TokenUse
from gaib_wallet.services.gas_prices import GasPrices
from gaib_wallet.services.witnesses import Second
from gaib_wallet.storage import assets
from gaib_wallet.storage.changes import ChangeFile
from gaib_wallet.storage.claims import read_claims
from gaib_wallet.storage.events import EventFile
from gaib_wallet.storage.paths import Paths
from gaib_wallet.storage.pools import PoolFolder
from gaib_wallet.storage.reported import load_reported
from gaib_wallet.storage.snapshots import SnapshotFolder
from gaib_wallet.storage.standing import StandingFile
from gaib_wallet.storage.transactions import TransactionFile
from gaib_wallet.storage.uses import load_uses


@dataclass(frozen=True, slots=True)
class Chain:
    """Everything that asks one node; `yields` is None on a network without sAID."""

    ledger: NodeLedger
    calls: ContractCalls
    routes: OnChainRoutes
    portfolio: OnChainPortfolio
    staking: OnChainStaking
    backing: OnChainBacking
    balances: OnChainBalances
    yields: PatientReader | None
    approvals: OnChainApprovals
    recipients: OnChainRecipients
    surveyor: OnChainSurveyor
    opinions: OnChainOpinions
    finder: OnChainPoolFinder
    issuer: OnChainIssuer
    provenance: OnChainProvenance
    gas: GasPrices

    @property
    def learners(self) -> tuple[Learner, ...]:
        """Those of them that do otherwise with other pools or other open flows."""
        yields = (self.yields,) if self.yields else ()
        asked = (self.routes, self.portfolio, self.staking, self.approvals, self.surveyor)
        return (self.ledger, self.calls, *asked, *yields)


@dataclass(frozen=True, slots=True)
class Disk:
    """Everything that is kept in one folder, and the data that came with the program."""

    transactions: TransactionFile
    snapshots: SnapshotFolder
    events: EventFile
    changes: ChangeFile
    reported: tuple[Reported, ...]
    claims: tuple[Claim, ...]
    uses: tuple[TokenUse, ...]
    standing: StandingFile
    pools: PoolFolder


async def open_chain(
    network: Network, may_read: Callable[[], bool], cleanup: AsyncExitStack, witness: str = ""
) -> Chain:
    """Adapters to the node of `network`; `cleanup` ends its session. Nothing is asked yet.

    The past may come from the node at `witness`, too, where the first one has not got it.

    Nothing but what follows own transactions reaches it unless `may_read`: Locked is raised.
    """
    hash_with(keccak)  # by now its library is there
    follows = NodeClient(network.endpoint, network.chain_id)
    cleanup.push_async_callback(follows.aclose)
    node = follows.gated(may_read)
    relay = None
    if network.relay:
        relay = NodeClient(network.relay.endpoint, network.chain_id)
        cleanup.push_async_callback(relay.aclose)
    contracts = network.contracts
    multicall = Multicall(node, contracts.multicall, arb_sys=contracts.arb_sys)
    ledger = NodeLedger(follows, network, node, relay)
    return Chain(
        ledger,
        ContractCalls(network),
        OnChainRoutes(multicall, network),
        OnChainPortfolio(multicall, network),
        OnChainStaking(multicall, network),
        OnChainBacking(node, multicall, network),
        OnChainBalances(multicall, network),
        _past(node, network, _witness(network, witness, may_read, cleanup)),
        OnChainApprovals(node, multicall, network),
        OnChainRecipients(node, multicall, network),
        OnChainSurveyor(node, multicall, network),
        OnChainOpinions(node, network),
        OnChainPoolFinder(node, multicall, network),
        OnChainIssuer(multicall, network),
        OnChainProvenance(node),
        GasPrices(ledger.gas_offers),
    )


def open_witness(
    network: Network, endpoint: str, may_read: Callable[[], bool], cleanup: AsyncExitStack
) -> Second | None:
    """A second node of `network`; None where none is named. It is closed as the first one is.

    The same node again would be no second opinion.
    """
    if not endpoint or endpoint == network.endpoint:
        return None
    follows = NodeClient(endpoint, network.chain_id)
    cleanup.push_async_callback(follows.aclose)
    node = follows.gated(may_read)
    return Second(OnChainOpinions(node, network), NodeLedger(follows, network, node))


def _witness(
    network: Network, endpoint: str, may_read: Callable[[], bool], cleanup: AsyncExitStack
) -> NodeClient | None:
    """The second node for long reads, over a session of their own; None where none is named."""
    if not endpoint or endpoint == network.endpoint:
        return None
    node = NodeClient(endpoint, network.chain_id, may_ask=may_read)
    cleanup.push_async_callback(node.aclose)
    return node


def _past(node: NodeClient, network: Network, witness: NodeClient | None) -> PatientReader | None:
    if network.said is None:
        return None
    second = YieldReader(witness, network, network.said) if witness else None
    return PatientReader(YieldReader(node, network, network.said), second, pause, randbelow)


async def open_disk(paths: Paths, network: Network, cleanup: AsyncExitStack) -> Disk:
    """The files of `network` in `paths`, looked over beside the loop. Raises StorageFault."""
    opening = asyncio.get_running_loop().run_in_executor(None, _disk, paths, network)
    # Also if nobody waits any more: a thread goes on to its end, and holds the file by then.
    cleanup.push_async_callback(_close, opening)
    return await asyncio.shield(opening)


async def _close(opening: asyncio.Future[Disk]) -> None:
    await asyncio.wait({opening})
    if not opening.cancelled() and opening.exception() is None:
        opening.result().transactions.close()


def _disk(paths: Paths, network: Network) -> Disk:
    return Disk(
        TransactionFile(paths.transactions),
        SnapshotFolder(paths.snapshots),
        EventFile(paths.cache / f"events-{network.key}.sqlite"),
        ChangeFile(paths.cache / f"changes-{network.key}.sqlite", network.aid, scope(network)),
        load_reported(assets.root() / "reported.toml"),
        read_claims(assets.root() / "claims.toml"),
        load_uses(assets.root() / "uses.toml"),
        StandingFile(paths.standing),
        PoolFolder(paths.pools),
    )


async def try_node(endpoint: str, chain_id: int) -> NodeReport:
    """What the node at `endpoint` says of itself. Raises NodeFault."""
    node = NodeClient(endpoint, chain_id)
    try:
        return await node_report(node, chain_id, wall_s, elapsed_ms)
    finally:
        await node.aclose()
