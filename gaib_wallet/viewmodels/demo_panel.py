"""The demo panel: who one is, what time it is, and what happens to the chain next."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction

from gaib_wallet.domain.accounts import Account
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.routes import Comparison, Order
from gaib_wallet.domain.staking import StakingFacts
from gaib_wallet.domain.units import TokenAmount
from gaib_wallet.errors import WalletError
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.ports import DemoChain
from gaib_wallet.services.pulse import Beat, Pulse
from gaib_wallet.services.routes import RouteService
from gaib_wallet.services.staking import StakingService
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

MONTHLY_STEP = Fraction(85, 10_000)
"""What `report_yield` adds to the Deposit NAV."""
DEPEGGED = Fraction(985, 1000)
_SAMPLE_AID = 100


@dataclass(frozen=True, slots=True)
class DemoPanelState:
    """Everything the panel shows. While `is_busy` nothing else can be asked for."""

    roles: tuple[str, ...]
    role: int
    clock_text: str
    is_whitelisted: bool
    yield_text: str
    loss_text: str
    queue_text: str
    depeg_text: str
    depeg_action: str
    cut_text: str
    cut_action: str
    fault_text: str
    is_busy: bool
    is_cut: bool
    about_text: str
    closed: Mapping[str, str]
    """Levers that do not move, by the names of what they call, and why."""


@dataclass(frozen=True, slots=True)
class DemoPanelFacts:
    """What the panel knows; figures are None until they were read, and while the node is cut."""

    accounts: tuple[Account, ...]
    chosen: Account | None
    beat: Beat
    staking: StakingFacts | None = None
    comparison: Comparison | None = None
    is_whitelisted: bool = False
    is_depegged: bool = False
    is_cut: bool = False
    is_busy: bool = False
    fault: WalletError | None = None
    closed: Mapping[str, Message] = field(default_factory=dict)
    is_fork: bool = False


class DemoPanelViewModel(ViewModel[DemoPanelState]):
    """Intents of the demo panel; each acts on the demo chain of this machine and nowhere else.

    `forget` drops what was signed on a chain that begins anew.
    """

    def __init__(
        self,
        chain: DemoChain,
        forget: Callable[[], Awaitable[None]],
        accounts: AccountService,
        routes: RouteService,
        staking: StakingService,
        pulse: Pulse,
        network: Network,
        text: Text,
        tasks: Tasks,
    ) -> None:
        self._chain = chain
        self._forget = forget
        self._accounts = accounts
        self._routes = routes
        self._staking = staking
        self._pulse = pulse
        self._network = network
        self._text = text
        self._tasks = tasks
        self._facts = DemoPanelFacts(
            accounts.accounts,
            accounts.chosen,
            pulse.now_known,
            closed=chain.closed,
            is_fork=bool(network.fork_of),
        )
        super().__init__(state_of(self._facts, pulse, text))
        accounts.subscribe(self._account_changed)
        pulse.subscribe(self._beaten)

    def redraw(self) -> None:
        """Write the panel again, as after amounts were hidden; nothing is read."""
        self._know()

    def choose_role(self, index: int) -> None:
        """Be another of the demo's people."""
        self._accounts.choose(self._facts.accounts[index].address)

    def advance(self, days: int) -> None:
        """Let `days` pass on the chain."""
        self._do(self._chain.advance(days))

    def set_whitelisted(self, is_whitelisted: bool) -> None:  # noqa: FBT001 - what a switch says
        """Admit the chosen account, or dismiss it."""
        if account := self._facts.chosen:
            self._do(self._chain.set_whitelisted(account.address, is_whitelisted=is_whitelisted))

    def report_yield(self) -> None:
        """Book a month's income."""
        self._do(self._chain.report_yield())

    def report_loss(self) -> None:
        """Book a loss."""
        self._do(self._chain.report_loss())

    def pay_queue(self) -> None:
        """Pay everybody who waits."""
        self._do(self._chain.pay_queue())

    def depeg(self) -> None:
        """Break the pool's price, or mend it."""
        is_depegged = self._facts.is_depegged
        self._do(
            self._chain.repeg() if is_depegged else self._chain.depeg(),
            is_depegged=not is_depegged,
        )

    def cut(self) -> None:
        """Stop the node, or start it again."""
        is_cut = self._facts.is_cut
        self._do(self._chain.restore() if is_cut else self._chain.cut(), is_cut=not is_cut)

    def start_over(self) -> None:
        """The same chain and balances as at the beginning."""
        self._do(self._begun_anew(), is_depegged=False, is_cut=False)

    async def _begun_anew(self) -> None:
        await self._chain.start_over()
        await self._forget()

    def _do(self, work: Awaitable[None], **then: bool) -> None:
        if self._facts.is_busy:
            _drop(work)
            return
        self._know(is_busy=True, fault=None)
        self._tasks.spawn(self._done(work, then), key=(self, "do"))

    async def _done(self, work: Awaitable[None], then: dict[str, bool]) -> None:
        try:
            await work
        except WalletError as fault:
            self._know(is_busy=False, fault=fault)
            return
        self._know(is_busy=False, **then)
        await self._pulse.beat()

    async def _beaten(self, beat: Beat) -> None:
        self._know(beat=beat)
        if beat.is_new_block:
            self._tasks.spawn(self._read(), key=(self, "read"))

    async def _read(self) -> None:
        account = self._facts.chosen
        if account is None or self._network.said is None:
            return
        aid = self._network.aid
        sample = TokenAmount(_SAMPLE_AID * 10**aid.digits, aid)
        try:
            staking = await self._staking.read(account.address)
            comparison = await self._routes.compare(
                Order(account.address, sample, self._network.usdc)
            )
        except WalletError:
            self._know(staking=None, comparison=None)
            return
        redeeming = comparison.redeeming
        self._know(
            staking=staking,
            comparison=comparison,
            is_whitelisted=redeeming is not None and redeeming.is_whitelisted,
        )

    def _account_changed(self) -> None:
        self._know(
            accounts=self._accounts.accounts,
            chosen=self._accounts.chosen,
            staking=None,
            comparison=None,
        )
        self._tasks.spawn(self._read(), key=(self, "read"))

    def _know(self, **changes: object) -> None:
        self._facts = replace(self._facts, **changes)  # type: ignore[arg-type]  # by field name
        self._show(state_of(self._facts, self._pulse, self._text))


def state_of(facts: DemoPanelFacts, pulse: Pulse, text: Text) -> DemoPanelState:
    """What the panel shows of `facts`."""

    def say(source: str, *values: object) -> str:
        return text.say(Message("demo", source, values))

    nav = facts.staking.prices.deposit if facts.staking else None
    request = facts.staking.request if facts.staking else None
    waits = QT_TRANSLATE_NOOP("demo", "%1 of yours wait")
    return DemoPanelState(
        roles=tuple(account.name for account in facts.accounts),
        role=facts.accounts.index(facts.chosen) if facts.chosen in facts.accounts else -1,
        clock_text=text.moment(pulse.now()),
        is_whitelisted=facts.is_whitelisted,
        yield_text=_step_text(nav, MONTHLY_STEP, text, say),
        loss_text=say(QT_TRANSLATE_NOOP("demo", "a deal fails, the share price falls")),
        queue_text=say(waits, request.pending)
        if request
        else say(QT_TRANSLATE_NOOP("demo", "nothing of yours waits")),
        depeg_text=_price_text(facts, text, say),
        depeg_action=say(
            QT_TRANSLATE_NOOP("demo", "Mend")
            if facts.is_depegged
            else QT_TRANSLATE_NOOP("demo", "Depeg")
        ),
        cut_text=say(
            QT_TRANSLATE_NOOP("demo", "it is silent now")
            if facts.is_cut
            else QT_TRANSLATE_NOOP("demo", "it stops answering")
        ),
        cut_action=say(
            QT_TRANSLATE_NOOP("demo", "Restore")
            if facts.is_cut
            else QT_TRANSLATE_NOOP("demo", "Cut")
        ),
        fault_text=text.fault(facts.fault) if facts.fault else "",
        is_busy=facts.is_busy,
        is_cut=facts.is_cut,
        about_text=say(
            QT_TRANSLATE_NOOP("demo", "Acts on the fork on this machine, and nowhere else.")
            if facts.is_fork
            else QT_TRANSLATE_NOOP(
                "demo", "Acts on the demo chain on this machine, and nowhere else."
            )
        ),
        closed={name: text.say(why) for name, why in facts.closed.items()},
    )


def _step_text(nav: Fraction | None, step: Fraction, text: Text, say: Callable[..., str]) -> str:
    if nav is None:
        return say(QT_TRANSLATE_NOOP("demo", "the share price makes a step up"))
    return say(
        QT_TRANSLATE_NOOP("demo", "NAV %1 → %2, %3"),
        text.nav(nav),
        text.nav(nav * (1 + step)),
        text.signed_percent(step),
    )


def _price_text(facts: DemoPanelFacts, text: Text, say: Callable[..., str]) -> str:
    offers = facts.comparison.offers if facts.comparison else ()
    prices = [offer for offer in offers if offer.route.way.is_market]
    if not prices:
        return say(QT_TRANSLATE_NOOP("demo", "AID loses its price on the pools"))
    now = text.nav(1 + prices[0].over_par)
    if facts.is_depegged:
        return say(QT_TRANSLATE_NOOP("demo", "AID at %1, back to about 1"), now)
    return say(QT_TRANSLATE_NOOP("demo", "AID %1 → %2 on Curve"), now, text.nav(DEPEGGED))


def _drop(work: Awaitable[None]) -> None:
    """Let go of a coroutine that will not run, so that nobody warns of it."""
    if close := getattr(work, "close", None):
        close()
