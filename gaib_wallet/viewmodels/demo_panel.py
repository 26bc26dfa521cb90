"""The demo panel: who one is, what time it is, and what happens to the chain next."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction

from gaib_wallet.domain.accounts import Account
from gaib_wallet.domain.demo_events import DemoEvent, DemoTrouble
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
from gaib_wallet.viewmodels.demo_levers import (
    END,
    EVENTS,
    GROUPS,
    HEALED,
    ROLES,
    SEE,
    TROUBLES,
    TURNED,
    LeverWords,
)
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Message

MONTHLY_STEP = Fraction(85, 10_000)
"""What a reported yield adds to the Deposit NAV."""
DEPEGGED = Fraction(985, 1000)
_SAMPLE_AID = 100
ADVANCED = QT_TRANSLATE_N_NOOP("demo", "%1 days have passed.")
ADMITTED = QT_TRANSLATE_NOOP("demo", "This account may mint and redeem now.")
DISMISSED = QT_TRANSLATE_NOOP("demo", "This account may mint and redeem no more.")
BEGUN_ANEW = QT_TRANSLATE_NOOP("demo", "The chain is as it was at the beginning.")
MADE_AGAIN = QT_TRANSLATE_NOOP(
    "demo",
    "The kept chain was gone from this machine, so it was made again. "
    "It is as it was at the beginning.",
)


@dataclass(frozen=True, slots=True)
class Lever:
    """One thing that can be made to happen; where it cannot (`is_closed`), `note` says why."""

    key: str
    icon: str
    name: str
    note: str
    action: str
    is_closed: bool = False


@dataclass(frozen=True, slots=True)
class LeverGroup:
    """Levers that are folded away together."""

    key: str
    name: str
    levers: tuple[Lever, ...]


@dataclass(frozen=True, slots=True)
class DemoPanelState:
    """Everything the panel shows. While `is_busy` nothing else can be asked for.

    `still_text` says why the clock stands, `may_text` why nobody is admitted, where that is so.
    `done_text` says what the last lever did; `see_page` is where it is seen.
    """

    roles: tuple[str, ...]
    role: int
    role_text: str
    clock_text: str
    still_text: str
    is_whitelisted: bool
    may_text: str
    can_admit: bool
    next_payment: Lever
    groups: tuple[LeverGroup, ...]
    done_text: str
    see_text: str
    see_page: str
    fault_text: str
    is_busy: bool
    is_cut: bool
    about_text: str


@dataclass(frozen=True, slots=True)
class DemoPanelFacts:
    """What the panel knows; figures are None until they were read, and while the node is cut.

    `turned` are the levers that turn back next; `done` is what the
    last one did, and the page that shows it; `making` is how far a chain is that is made again.
    """

    accounts: tuple[Account, ...]
    chosen: Account | None
    beat: Beat
    staking: StakingFacts | None = None
    comparison: Comparison | None = None
    is_whitelisted: bool = False
    turned: frozenset[DemoEvent] = frozenset()
    trouble: DemoTrouble = DemoTrouble.NONE
    done: tuple[Message, str] | None = None
    is_busy: bool = False
    fault: WalletError | None = None
    closed: Mapping[str, Message] = field(default_factory=dict)
    is_fork: bool = False
    making: Message | None = None


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
        """Be another of the demo's people; where the disk refuses, the panel says why."""
        self._know(fault=None)
        try:
            self._accounts.choose(self._facts.accounts[index].address)
        except WalletError as fault:
            self._know(fault=fault)

    def advance(self, days: int) -> None:
        """Let `days` pass on the chain."""
        self._do(self._advanced(days))

    def set_whitelisted(self, is_whitelisted: bool) -> None:  # noqa: FBT001 - what a switch says
        """Admit the chosen account, or dismiss it."""
        if account := self._facts.chosen:
            self._do(self._admitted(account, is_whitelisted=is_whitelisted))

    def pull(self, key: str) -> None:
        """Move the lever of that key."""
        trouble = next((one for one in DemoTrouble if one.value == key), None)
        if trouble is not None:
            self._do(self._played(trouble))
        else:
            self._do(self._happened(DemoEvent(key)))

    def start_over(self) -> None:
        """The same chain and balances as at the beginning."""
        self._do(self._begun_anew())

    async def _advanced(self, days: int) -> None:
        await self._chain.advance(days)
        self._know(done=(Message("demo", ADVANCED, (days,), count=days), "portfolio"))

    async def _admitted(self, account: Account, *, is_whitelisted: bool) -> None:
        await self._chain.set_whitelisted(account.address, is_whitelisted=is_whitelisted)
        said = ADMITTED if is_whitelisted else DISMISSED
        self._know(done=(Message("demo", said), "convert"))

    async def _happened(self, event: DemoEvent) -> None:
        block = await self._chain.happen(event)
        back = {there: here for here, there in TURNED.items()}
        turned = self._facts.turned
        turned = turned | {event} if event in TURNED else turned - {back.get(event, event)}
        words = EVENTS[event]
        self._know(done=(Message("demo", words.done, (block,)), words.page), turned=turned)

    async def _played(self, trouble: DemoTrouble) -> None:
        """Another trouble, or, where it is the one that is played, none."""
        is_over = self._facts.trouble is trouble
        head = self._facts.beat.head
        now = DemoTrouble.NONE if is_over else trouble
        await self._chain.play(now)
        words = TROUBLES[trouble]
        said = HEALED if is_over else words.done
        done = Message("demo", said, (head.number if head else 0,))
        self._know(done=(done, words.page), trouble=now)

    async def _begun_anew(self) -> None:
        was_gone = False

        def told(message: Message) -> None:
            nonlocal was_gone
            was_gone = True
            self._know(making=message)

        await self._chain.start_over(told)
        await self._forget()
        done = MADE_AGAIN if was_gone else BEGUN_ANEW
        self._know(
            turned=frozenset(),
            trouble=DemoTrouble.NONE,
            done=(Message("demo", done), "portfolio"),
        )

    def _do(self, work: Awaitable[None]) -> None:
        if self._facts.is_busy:
            _drop(work)
            return
        self._know(is_busy=True, fault=None, done=None, making=None)
        self._tasks.spawn(self._done(work), key=(self, "do"))

    async def _done(self, work: Awaitable[None]) -> None:
        try:
            await work
        except WalletError as fault:
            self._know(is_busy=False, fault=fault, making=None)
            return
        self._know(is_busy=False, making=None)
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

    def lever(one: DemoEvent | DemoTrouble) -> Lever:
        return _lever(one, facts, text, say)

    closed = facts.closed
    may = QT_TRANSLATE_NOOP("demo", "may mint and redeem 1:1")
    done, page = facts.done or (None, "")
    purpose = ROLES.get(facts.chosen.name, "") if facts.chosen else ""
    return DemoPanelState(
        roles=tuple(account.name for account in facts.accounts),
        role=facts.accounts.index(facts.chosen) if facts.chosen in facts.accounts else -1,
        role_text=say(purpose) if purpose else "",
        clock_text=text.moment(pulse.now()),
        still_text=text.say(closed["advance"]) if "advance" in closed else "",
        is_whitelisted=facts.is_whitelisted,
        may_text=text.say(closed["set_whitelisted"]) if "set_whitelisted" in closed else say(may),
        can_admit="set_whitelisted" not in closed,
        next_payment=lever(DemoEvent.NEXT_PAYMENT),
        groups=tuple(
            LeverGroup(key, say(name), tuple(lever(_turned(one, facts)) for one in levers))
            for key, name, levers in GROUPS
        ),
        done_text=text.say(done) if done else "",
        see_text=say(SEE[page]) if page else "",
        see_page=page,
        fault_text=text.fault(facts.fault) if facts.fault else "",
        is_busy=facts.is_busy,
        is_cut=facts.trouble is DemoTrouble.SILENT,
        about_text=text.say(facts.making) if facts.making else say(_about(facts)),
    )


def _about(facts: DemoPanelFacts) -> str:
    if facts.is_fork:
        return QT_TRANSLATE_NOOP("demo", "Acts on the fork on this machine, and nowhere else.")
    return QT_TRANSLATE_NOOP("demo", "Acts on the demo chain on this machine, and nowhere else.")


def _turned(one: DemoEvent | DemoTrouble, facts: DemoPanelFacts) -> DemoEvent | DemoTrouble:
    if isinstance(one, DemoEvent) and one in facts.turned:
        return TURNED[one]
    return one


def _lever(
    one: DemoEvent | DemoTrouble, facts: DemoPanelFacts, text: Text, say: Callable[..., str]
) -> Lever:
    words: LeverWords = EVENTS[one] if isinstance(one, DemoEvent) else TROUBLES[one]
    why = facts.closed.get(one.value if isinstance(one, DemoEvent) else "trouble")
    note, action = _figures(one, facts, text, say) or say(words.note), words.action
    if one is facts.trouble:
        note, action = say(QT_TRANSLATE_NOOP("demo", "it does so now")), END
    return Lever(
        one.value,
        words.icon,
        say(words.name),
        text.say(why) if why else note,
        say(action),
        is_closed=why is not None,
    )


def _figures(
    one: DemoEvent | DemoTrouble, facts: DemoPanelFacts, text: Text, say: Callable[..., str]
) -> str:
    """What it would do in numbers, where they are known."""
    if one is DemoEvent.YIELD and facts.staking:
        return _step_text(facts.staking.prices.deposit, MONTHLY_STEP, text, say)
    if one is DemoEvent.PAYMENT and facts.staking:
        request = facts.staking.request
        waits = QT_TRANSLATE_NOOP("demo", "%1 of yours wait")
        nothing = QT_TRANSLATE_NOOP("demo", "nothing of yours waits")
        return say(waits, request.pending) if request else say(nothing)
    if one in {DemoEvent.DEPEG, DemoEvent.REPEG}:
        return _price_text(facts, text, say)
    return ""


def _step_text(nav: Fraction, step: Fraction, text: Text, say: Callable[..., str]) -> str:
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
        return ""
    now = text.nav(1 + prices[0].over_par)
    if DemoEvent.DEPEG in facts.turned:
        return say(QT_TRANSLATE_NOOP("demo", "AID at %1, back to about 1"), now)
    return say(QT_TRANSLATE_NOOP("demo", "AID %1 → %2 on Curve"), now, text.nav(DEPEGGED))


def _drop(work: Awaitable[None]) -> None:
    """Let go of a coroutine that will not run, so that nobody warns of it."""
    if close := getattr(work, "close", None):
        close()
