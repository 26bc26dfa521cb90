"""The nodes of a network: who is asked first, who confirms, who stands by."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace

from gaib_wallet.domain.endpoints import (
    NodeReport,
    added,
    nodes_of,
    read_endpoint,
    shown_endpoint,
)
from gaib_wallet.domain.network import Network
from gaib_wallet.errors import NoHost, NotAnEndpoint, WalletError
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.node_words import report_text
from gaib_wallet.viewmodels.settings import SettingsState, SettingsViewModel
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

Answer = NodeReport | WalletError | None
"""What came of a question; None while it is under way."""
_TYPED = ""
"""Whom a trial is of that is not in the list yet."""
ROLES = (
    QT_TRANSLATE_NOOP("nodes", "is asked"),
    QT_TRANSLATE_NOOP("nodes", "confirms"),
    QT_TRANSLATE_NOOP("nodes", "stands by"),
)


@dataclass(frozen=True, slots=True)
class NodeRow:
    """One node: `shown` is all of its address that may be read; tone as in app.qss."""

    shown: str
    role: str
    test_text: str
    tone: str
    warning_text: str


@dataclass(frozen=True, slots=True)
class NodesState:
    """Everything that the list shows; what is typed has its own test, warning and fault."""

    rows: tuple[NodeRow, ...]
    can_change: bool
    can_restore: bool
    empty_text: str
    sees_text: str
    typed_text: str
    typed_tone: str
    warning_text: str
    fault_text: str
    can_add_anyway: bool
    is_adding: bool
    added: int


@dataclass(frozen=True, slots=True)
class NodesFacts:
    """What the list knows; `trials` by address, `added` counts what came into the list."""

    network: Network
    nodes: tuple[str, ...]
    is_demo: bool
    trials: Mapping[str, Answer] = field(default_factory=dict)
    typed: str = ""
    fault: WalletError | None = None
    is_adding: bool = False
    can_add_anyway: bool = False
    added: int = 0


class NodesViewModel(ViewModel[NodesState]):
    """Intents of the list of the network that the settings name; each change is kept at once."""

    def __init__(
        self,
        settings: SettingsViewModel,
        try_node: Callable[[str, int], Awaitable[NodeReport]],
        text: Text,
        tasks: Tasks,
        *,
        is_demo: bool,
    ) -> None:
        self._settings = settings
        self._try_node = try_node
        self._text = text
        self._tasks = tasks
        network = settings.network
        self._facts = NodesFacts(network, nodes_of(network, settings.settings), is_demo)
        super().__init__(state_of(self._facts, text))
        settings.subscribe(self._settings_changed)

    @property
    def typed(self) -> str:
        """What stands in the field; a page that is made again begins with it."""
        return self._facts.typed

    def redraw(self) -> None:
        """Say everything again."""
        self._show(state_of(self._facts, self._text))

    def type(self, typed: str) -> None:
        """This stands in the field now; what was said of other letters is gone."""
        trials = {url: one for url, one in self._facts.trials.items() if url != _TYPED}
        self._know(typed=typed.strip(), fault=None, trials=trials, can_add_anyway=False)

    def test(self, place: int) -> None:
        """Ask the node at `place` what it is."""
        self._try(self._facts.nodes[place], self._facts.nodes[place])

    def test_typed(self) -> None:
        """Ask the node that is typed, which is not kept by that."""
        try:
            url = read_endpoint(self._facts.typed).url
        except (NotAnEndpoint, NoHost) as fault:
            self._know(fault=fault)
        else:
            self._try(_TYPED, url)

    def add(self) -> None:
        """Put the node that is typed at the end, once it has said that it is of this network."""
        facts = self._facts
        try:
            url = added(facts.nodes, facts.typed)[-1]
        except WalletError as fault:
            self._know(fault=fault)
        else:
            self._know(is_adding=True, fault=None, can_add_anyway=False)
            self._tasks.spawn(self._add(url), key=(self, "add"))

    def add_anyway(self) -> None:
        """Put the node at the end that did not answer: it may tomorrow."""
        if self._facts.can_add_anyway:
            self._keep_added(self._facts.typed)

    def move(self, place: int, by: int) -> None:
        """Put the node at `place` up (-1) or down (1)."""
        nodes = list(self._facts.nodes)
        if 0 <= place + by < len(nodes):
            nodes.insert(place + by, nodes.pop(place))
            self._keep(tuple(nodes))

    def remove(self, place: int) -> None:
        """Ask the node at `place` no more; its address is forgotten."""
        nodes = self._facts.nodes
        self._keep((*nodes[:place], *nodes[place + 1 :]))

    def restore(self) -> None:
        """Take the list that came with the wallet."""
        settings, key = self._settings.settings, self._facts.network.key
        nodes = {one: urls for one, urls in settings.nodes.items() if one != key}
        self._settings.keep(replace(settings, nodes=nodes))

    def _try(self, name: str, url: str) -> None:
        self._know(trials={**self._facts.trials, name: None}, fault=None)
        self._tasks.spawn(self._test(name, url), key=(self, "test", name))

    async def _test(self, name: str, url: str) -> None:
        answer = await self._asked(url)
        if name in self._facts.trials:
            self._know(trials={**self._facts.trials, name: answer})

    async def _add(self, url: str) -> None:
        answer = await self._asked(url)
        if url != self._facts.typed:
            self._know(is_adding=False)
        elif isinstance(answer, WalletError):
            may_come = answer.is_retryable
            self._know(is_adding=False, fault=answer, can_add_anyway=may_come)
        else:
            self._keep_added(url, answer)

    async def _asked(self, url: str) -> NodeReport | WalletError:
        try:
            return await self._try_node(url, self._facts.network.chain_id)
        except WalletError as fault:
            return fault

    def _keep_added(self, url: str, answer: Answer = None) -> None:
        # It may have come into the list while it was asked.
        try:
            nodes = added(self._facts.nodes, url)
        except WalletError as fault:
            self._know(is_adding=False, fault=fault)
            return
        trials = {one: said for one, said in self._facts.trials.items() if one != _TYPED}
        known = {nodes[-1]: answer} if answer else {}
        self._know(
            is_adding=False,
            fault=None,
            can_add_anyway=False,
            trials={**trials, **known},
            added=self._facts.added + 1,
            typed="",
        )
        self._keep(nodes)

    def _keep(self, nodes: tuple[str, ...]) -> None:
        settings, key = self._settings.settings, self._facts.network.key
        self._settings.keep(replace(settings, nodes={**settings.nodes, key: nodes}))

    def _settings_changed(self, _state: SettingsState) -> None:
        network = self._settings.network
        nodes = nodes_of(network, self._settings.settings)
        if network.key != self._facts.network.key:
            is_demo = self._facts.is_demo
            self._know_all(NodesFacts(network, nodes, is_demo, added=self._facts.added))
        elif nodes != self._facts.nodes:
            self._know(nodes=nodes)

    def _know(self, **changes: object) -> None:
        self._know_all(replace(self._facts, **changes))  # type: ignore[arg-type]  # by field name

    def _know_all(self, facts: NodesFacts) -> None:
        self._facts = facts
        self._show(state_of(facts, self._text))


def state_of(facts: NodesFacts, text: Text) -> NodesState:
    """What the list shows of `facts`."""
    typed = facts.trials.get(_TYPED)
    return NodesState(
        rows=tuple(_row(facts, place, text) for place in range(len(facts.nodes))),
        can_change=not facts.is_demo,
        can_restore=bool(facts.network.endpoint) and facts.nodes != (facts.network.endpoint,),
        empty_text="" if facts.nodes else _say(text, _EMPTY),
        sees_text=_say(text, _DEMO if facts.is_demo else _SEES),
        typed_text=_tried(typed, facts, text) if _TYPED in facts.trials else "",
        typed_tone=_tone(typed),
        warning_text=_warning(facts.typed, text),
        fault_text=text.fault(facts.fault) if facts.fault else "",
        can_add_anyway=facts.can_add_anyway,
        is_adding=facts.is_adding,
        added=facts.added,
    )


_EMPTY = QT_TRANSLATE_NOOP("nodes", "No node yet: without one no balance is known.")
_DEMO = QT_TRANSLATE_NOOP("nodes", "The demo asks a node of its own on this computer.")
_SEES = QT_TRANSLATE_NOOP(
    "nodes",
    "The first node sees your addresses and when you look at them. The second has to say the same:"
    " prices with each block, and what you are about to sign; it sees your address then. Where the"
    " two contradict each other nothing is signed. The others are asked nothing until you move"
    " them up. No node can spend.",
)
_OPEN = QT_TRANSLATE_NOOP(
    "nodes",
    "http:// to another computer: everybody on the way can read and change what it says. Use"
    " https:// where you can.",
)


def _row(facts: NodesFacts, place: int, text: Text) -> NodeRow:
    url = facts.nodes[place]
    answer = facts.trials.get(url)
    return NodeRow(
        shown=shown_endpoint(url),
        role=_say(text, ROLES[min(place, len(ROLES) - 1)]),
        test_text=_tried(answer, facts, text) if url in facts.trials else "",
        tone=_tone(answer),
        warning_text=_warning(url, text),
    )


def _warning(url: str, text: Text) -> str:
    try:
        is_open = read_endpoint(url).is_open
    except (NotAnEndpoint, NoHost):
        return ""
    return _say(text, _OPEN) if is_open else ""


def _tried(answer: Answer, facts: NodesFacts, text: Text) -> str:
    if answer is None:
        return text.say(Message("settings", QT_TRANSLATE_NOOP("settings", "Asking\u2026")))
    if isinstance(answer, WalletError):
        return text.fault(answer)
    return report_text(answer, facts.network, text)


def _tone(answer: Answer) -> str:
    if answer is None:
        return ""
    return "negative" if isinstance(answer, WalletError) else "positive"


def _say(text: Text, source: str) -> str:
    return text.say(Message("nodes", source))
