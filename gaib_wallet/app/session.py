"""Everything that one network and one folder need, made once and plugged together."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from functools import partial
import importlib
import sys
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from gaib_wallet import __version__
from gaib_wallet.app.currency import follow_rate
from gaib_wallet.app.custody import Custody, elapsed_ms, pause, report
from gaib_wallet.app.history import open_past, share_past
from gaib_wallet.app.learning import Knowledge, Learner
from gaib_wallet.app.leaving import Leaving
from gaib_wallet.app.oversight import Oversight
from gaib_wallet.app.regions import number_form
from gaib_wallet.domain.endpoints import NodeReport, second_node
from gaib_wallet.domain.links import with_explorer
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.settings import Settings
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.approvals import ApprovalService
from gaib_wallet.services.backing import BackingService
from gaib_wallet.services.contacts import ContactService
from gaib_wallet.services.drafts import DraftService
from gaib_wallet.services.exits import ExitService
from gaib_wallet.services.gate import Gate
from gaib_wallet.services.pools import PoolService
from gaib_wallet.services.portfolio import PortfolioService
from gaib_wallet.services.ports import Provenance
from gaib_wallet.services.pulse import Pulse
from gaib_wallet.services.replacing import ReplacementService
from gaib_wallet.services.routes import RouteService
from gaib_wallet.services.staking import StakingService
from gaib_wallet.services.standing import StandingService
from gaib_wallet.services.statements import StatementService
from gaib_wallet.services.transactions import TransactionService
from gaib_wallet.services.transfers import TransferService
from gaib_wallet.services.witnesses import WitnessService
from gaib_wallet.storage.contacts import ContactFile
from gaib_wallet.storage.copies import PrivateFiles
from gaib_wallet.storage.drafts import PlanFiles
from gaib_wallet.storage.notes import NoteFile
from gaib_wallet.storage.paths import Paths
from gaib_wallet.viewmodels.activity import ActivityViewModel
from gaib_wallet.viewmodels.approvals import ApprovalsViewModel
from gaib_wallet.viewmodels.backing import BackingViewModel
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.viewmodels.contacts import ContactsViewModel
from gaib_wallet.viewmodels.convert import ConvertViewModel
from gaib_wallet.viewmodels.portfolio import PortfolioViewModel
from gaib_wallet.viewmodels.session import SessionViewModel
from gaib_wallet.viewmodels.signing import Reviewer, SheetLinks, SigningViewModel
from gaib_wallet.viewmodels.stake import StakeViewModel
from gaib_wallet.viewmodels.text import NumberForm, Text
from gaib_wallet.viewmodels.unlock import UnlockViewModel
from gaib_wallet.viewmodels.yields import YieldViewModel

DEEPEST = 1_000
"""Calls inside one another, as Python has it by itself."""
DEMO_BEAT_MS, BEAT_MS = 1_000, 4_000


class Drawn(Protocol):
    """Makes the words of a page or of a sheet."""

    def redraw(self) -> None:
        """Write them again; nothing is read."""


@dataclass(eq=False, slots=True)
class Session:
    """The services and the view models of one network and one vault.

    `network` is the one of the manifest with what was learned of it since; `learners` ask its node.
    `sheets` are the reviews that are open, `review` opens one; `written` makes the words of what
    else lies over the pages, or beside them. `left` is set when another vault is wanted, or another
    session of this one: `leaving` says which.
    """

    network: Network
    custody: Custody
    text: Text
    tasks: Tasks
    accounts: AccountService
    transactions: TransactionService
    routes: RouteService
    staking: StakingService
    contacts: ContactService
    revoking: ApprovalService
    transfers: TransferService
    drafts: DraftService
    review: Reviewer
    pulse: Pulse
    gate: Gate
    frame: SessionViewModel
    portfolio: PortfolioViewModel
    convert: ConvertViewModel
    stake: StakeViewModel
    yields: YieldViewModel | None
    statements: StatementService | None
    backing: BackingViewModel
    activity: ActivityViewModel
    book: ContactsViewModel
    approvals: ApprovalsViewModel
    unlocking: UnlockViewModel
    links: SheetLinks
    try_node: Callable[[str, int], Awaitable[NodeReport]]
    oversight: Oversight
    knowledge: Knowledge
    learners: Sequence[Learner]
    provenance: Provenance
    sends_privately: bool = False
    explorers: Mapping[str, str] = field(default_factory=dict)
    sheets: list[SigningViewModel] = field(default_factory=list)
    written: list[Drawn] = field(default_factory=list)
    left: asyncio.Event = field(default_factory=asyncio.Event)
    leaving: Leaving = field(default_factory=Leaving)

    def use(self, before: Settings, settings: Settings) -> None:
        """Take over what can change while the wallet is open; everything is written again."""
        self.text.hides_amounts = settings.hide_amounts
        if settings.reads_while_locked != before.reads_while_locked:
            self.gate.reads_while_locked = settings.reads_while_locked
            self.frame.refresh()
        self.transactions.most_fee_usd = settings.most_fee_usd
        self.sends_privately = settings.sends_privately
        if settings.tolerance != before.tolerance:
            self.convert.set_tolerance(settings.tolerance)
            self.stake.set_tolerance(settings.tolerance)
        if settings.explorers != before.explorers:
            self.choose_explorers(settings.explorers)
        if settings.currency is not before.currency:
            self.portfolio.count_in(settings.currency)
        if settings.region != before.region:
            self._write_in(number_form(settings.region))
        self.redraw()

    def redraw(self) -> None:
        """Say everything again; nothing is read."""
        models: tuple[Drawn | None, ...] = (
            self.frame,
            self.portfolio,
            self.convert,
            self.stake,
            self.yields,
            self.backing,
            self.activity,
            self.book,
            self.approvals,
            *self.sheets,
            *self.written,
        )
        for model in models:
            if model:
                model.redraw()

    def _write_in(self, form: NumberForm) -> None:
        """Write numbers as another region does; what is typed keeps its meaning."""
        before = self.text.in_form(self.text.form)
        self.text.use(form)
        self.convert.rewrite(before)
        self.stake.rewrite(before)
        self.backing.rewrite(before)

    def choose_explorers(self, explorers: Mapping[str, str]) -> None:
        """Let links lead to the hosts that were chosen, as far as a manifest names them."""
        self.explorers = explorers
        self.network = with_explorer(self.knowledge.now, explorers)
        for one in (self.backing, self.activity, self.yields):
            if one:
                one.use(self.network)

    def learn(self, network: Network, *, reads: bool) -> None:
        """Go on with other pools and other open flows; everything is read again if it `reads`."""
        network = with_explorer(network, self.explorers)
        self.network = network
        services: tuple[Learner, ...] = (
            self.routes,
            self.staking,
            self.transfers,
            self.drafts,
            self.contacts,
            self.oversight.standing,
        )
        models: tuple[Learner, ...] = (
            self.portfolio,
            self.convert,
            self.stake,
            self.backing,
            self.approvals,
            *((self.yields,) if self.yields else ()),
            *((self.statements,) if self.statements else ()),
        )
        for one in (*self.learners, *services, *models):
            one.use(network)
        if reads:
            self.refresh()

    def refresh(self) -> None:
        """Read everything again."""
        self.portfolio.refresh()
        self.convert.refresh()
        self.stake.refresh()
        self.backing.refresh()
        self.approvals.refresh()
        if self.yields:
            self.yields.refresh()

    async def forget(self) -> None:
        """Drop what was signed, on a chain that has begun anew."""
        await self.transactions.forget()
        self.frame.forget()
        await self.activity.forget()


async def open_session(
    network: Network,
    custody: Custody,
    paths: Paths,
    settings: Settings,
    review: Reviewer,
    cleanup: AsyncExitStack,
) -> Session:
    """Everything for `network` and `custody`, ready to be drawn; `cleanup` puts it away again."""
    # web3 takes a second to import: off the loop, and after the window has been painted.
    await asyncio.to_thread(importlib.import_module, "gaib_wallet.app.adapters")
    # A library of web3 lets Python call itself so deeply that hostile JSON could end the program.
    sys.setrecursionlimit(DEEPEST)
    from gaib_wallet.app import adapters
    from gaib_wallet.app.sheet_links import links_of
    from gaib_wallet.app.signing import CheckedSigner

    disk = await adapters.open_disk(paths, network, cleanup)
    files = PrivateFiles(*custody.paths.own)
    save = partial(files.save, replaces=True)
    accounts, keys = custody.accounts, custody.vault
    contacts = ContactService(ContactFile(custody.paths.contacts), accounts, network)
    gate = Gate(lambda: accounts.is_locked, disk.transactions, network.chain_id)
    gate.reads_while_locked = settings.reads_while_locked
    witness = second_node(network, settings)
    chain = await adapters.open_chain(network, gate.is_open, cleanup, witness)
    second = adapters.open_witness(network, witness, gate.is_open, cleanup)
    tasks = Tasks(on_bug=report)
    # Last in, first out: no task may still read when the node's session closes.
    cleanup.push_async_callback(tasks.aclose)

    text = Text(QCoreApplication.translate, number_form(settings.region))
    text.hides_amounts = settings.hide_amounts
    beat_ms = DEMO_BEAT_MS if network.is_demo else BEAT_MS
    oversight = Oversight(
        StandingService(chain.surveyor, disk.standing, network, elapsed_ms, text.say),
        WitnessService(chain.opinions, network, second),
    )
    pulse = Pulse(chain.ledger, network, elapsed_ms, pause, beat_ms, gate, oversight.witnesses)
    oversight.begin(pulse, tasks)
    transactions = TransactionService(
        chain.ledger,
        CheckedSigner(keys, network),
        disk.transactions,
        pulse,
        network,
        chain.calls,
        (second.ledger,) if second else (),
        oversight.standing,
        oversight.witnesses,
    )
    transactions.most_fee_usd = settings.most_fee_usd
    replacements = ReplacementService(chain.ledger, chain.calls, transactions, network)
    pools = PoolService(chain.finder, disk.pools, network, elapsed_ms)
    routes = RouteService(chain.routes, chain.calls, network, lambda: pools.withheld, chain.gas)
    staking = StakingService(chain.staking, chain.calls, network, chain.gas)
    revoking = ApprovalService(chain.approvals, chain.calls, network)
    portfolios = PortfolioService(chain.portfolio, disk.snapshots, network.chain_id)
    backing = BackingService(chain.backing, disk.changes, network, disk.uses, disk.reported)
    observer = BackingViewModel(backing, accounts, pulse, network, text, tasks)
    portfolio = PortfolioViewModel(
        portfolios, accounts, pulse, network, text, tasks, settings.currency
    )
    text.rate = portfolio.rate
    stake = StakeViewModel(
        staking,
        ExitService(staking, routes, network),
        routes,
        accounts,
        pulse,
        network,
        text,
        tasks,
        review,
        settings.tolerance,
        save,
    )
    yields = statements = None
    if chain.yields is not None:
        service = open_past(chain.yields, disk.events, network, accounts)
        yields = YieldViewModel(service, accounts, pulse, network, disk.claims, text, tasks, save)
        statements = StatementService(service, chain.yields, chain.balances, disk.events, network)
        share_past(yields, portfolio, stake, observer)
    knowledge = Knowledge(
        network,
        pools,
        oversight.standing,
        accounts,
        partial(getattr, keys, "accepted_pools"),
    )
    session = Session(
        network=network,
        custody=custody,
        text=text,
        tasks=tasks,
        accounts=accounts,
        transactions=transactions,
        routes=routes,
        staking=staking,
        contacts=contacts,
        revoking=revoking,
        transfers=TransferService(
            chain.recipients, chain.ledger, chain.calls, transactions, contacts, network
        ),
        drafts=DraftService(PlanFiles(files), chain.calls, network),
        review=review,
        pulse=pulse,
        gate=gate,
        frame=SessionViewModel(
            accounts,
            transactions,
            pulse,
            network,
            text,
            tasks,
            "portfolio",
            contacts.named,
        ),
        portfolio=portfolio,
        convert=ConvertViewModel(
            routes, accounts, pulse, network, text, tasks, review, settings.tolerance, chain.issuer
        ),
        stake=stake,
        yields=yields,
        statements=statements,
        backing=observer,
        activity=ActivityViewModel(
            transactions,
            replacements,
            accounts,
            pulse,
            network,
            contacts.named,
            contacts.anchors,
            review,
            NoteFile(paths.notes),
            files,
            __version__,
            text,
            tasks,
        ),
        book=ContactsViewModel(contacts, text),
        approvals=ApprovalsViewModel(
            revoking,
            contacts,
            accounts,
            transactions,
            pulse,
            network,
            portfolio.said_usd,
            text,
            tasks,
            review,
        ),
        unlocking=UnlockViewModel(
            accounts,
            custody.unlocks,
            text,
            tasks,
            pause,
            custody.password_hint,
            custody.quick,
        ),
        links=links_of(revoking, replacements, contacts.named, review),
        try_node=adapters.try_node,
        oversight=oversight,
        knowledge=knowledge,
        learners=chain.learners,
        provenance=chain.provenance,
        sends_privately=settings.sends_privately,
    )
    if yields is not None:
        yields.tell_facts(session.activity.hear)
    session.choose_explorers(settings.explorers)
    knowledge.begin(session, pulse, tasks)
    follow_rate(session)
    return session
