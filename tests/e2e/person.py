"""A person at one window: reads what is written there, types, presses, waits."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
import gc
from itertools import product
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
)

from gaib_wallet.app.custody import Custody, open_custody
from gaib_wallet.app.demo import CHEAP, PASSWORD
from gaib_wallet.app.languages import Languages
from gaib_wallet.app.live import live
from gaib_wallet.app.reviews import Reviews
from gaib_wallet.app.session import Session, open_session
from gaib_wallet.demo import phrase
from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.domain.accounts import Account
from gaib_wallet.domain.names import FIRST_VAULT
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.settings import Settings
from gaib_wallet.domain.units import Token, TokenAmount
from gaib_wallet.storage import assets
from gaib_wallet.storage.paths import Paths
from gaib_wallet.storage.settings import SettingsFile
from gaib_wallet.ui import loop
from gaib_wallet.ui.laid_out import lay_out
from gaib_wallet.ui.sheets import Sheet
from gaib_wallet.ui.theme import Theme
from gaib_wallet.ui.widgets.figure_table import FigureTable
from gaib_wallet.ui.widgets.route_list import RouteCard
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.ui.widgets.typed_field import TypedField
from gaib_wallet.ui.window import Window
from tests.demo_chain import DemoChain

PATIENCE_S = 30
CURVE = "Curve AID/USDC"
SIGNING = "Signing\u2026"
LOOK_EVERY_S = 0.04


class Eyes:
    """What is written in a window, and hands for its fields and buttons."""

    def __init__(self, window: Window) -> None:
        self.window = window

    @property
    def text(self) -> str:
        """All that can be read now, a line a label or button."""
        labels = self.window.findChildren(QLabel)
        buttons = self.window.findChildren(QAbstractButton)
        lines = [one.text() for one in labels if one.isVisible()]
        lines += [one.text() or one.accessibleName() for one in buttons if one.isVisible()]
        for table in self.window.findChildren(QTableView):
            if table.isVisible():
                lines += _cells(table)
        return "\n".join(filter(None, lines))

    @property
    def sheet(self) -> Sheet | None:
        return self.window.sheets.top

    async def until(self, seen: Callable[[], object], what: str) -> None:
        """Wait until `seen` is true; what stands in the window instead is the failure."""
        try:
            async with asyncio.timeout(PATIENCE_S):
                while not seen():  # noqa: ASYNC110 - Qt has no event for what is seen
                    await asyncio.sleep(LOOK_EVERY_S)
        except TimeoutError:
            raise AssertionError(f"never seen: {what}; but:\n{self.text}") from None

    async def reads(self, *sentences: str) -> None:
        """Wait until each of `sentences` stands in the window."""
        for sentence in sentences:
            await self.until(lambda: sentence in self.text, sentence)  # noqa: B023 - awaited here

    def button(self, words: str) -> QPushButton | None:
        """A button whose words begin so and that can be pressed; None while there is none."""
        # Under an open sheet nothing can be reached.
        buttons = (self.sheet or self.window).findChildren(QPushButton)
        ready = (one for one in buttons if one.isVisible() and one.isEnabled())
        named = (one for one in ready if (one.text() or one.accessibleName()).startswith(words))
        return next(named, None)

    def is_off(self, words: str) -> bool:
        """Whether a button with these words stands there and cannot be pressed."""
        buttons = self.window.findChildren(QPushButton)
        return any(
            one.isVisible() and not one.isEnabled() and one.text() == words for one in buttons
        )

    async def press(self, words: str) -> None:
        """Press the button that begins with `words`, once it can be pressed."""
        await self.until(lambda: self.button(words), f"the button {words}")
        button = self.button(words)
        assert button is not None
        lay_out()  # nobody presses a place that was never painted so
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def has_field(self, name: str) -> bool:
        """Whether a field that is called `name` aloud can be seen."""
        every = [*self.window.findChildren(QLineEdit), *self.window.findChildren(TypedField)]
        return any(one.isVisible() and one.accessibleName() == name for one in every)

    def pick(self, way: str) -> None:
        """Take the way that begins with these words."""
        cards = (one for one in self.window.findChildren(RouteCard) if one.isVisible())
        card = next(one for one in cards if one.row.name.startswith(way))
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)

    def field(self, name: str) -> QLineEdit | TypedField:
        """The field that is called `name` aloud."""
        every: list[QLineEdit | TypedField] = [
            *self.window.findChildren(QLineEdit),
            *self.window.findChildren(TypedField),
        ]
        fields = (one for one in every if one.isVisible())
        return next(one for one in fields if one.accessibleName() == name)

    def content(self, name: str) -> str:
        """What stands in the field called `name`: for a secret a dot for each character."""
        match self.field(name):
            case QLineEdit() as line:
                return line.text()
            case SecretEdit() as secret:
                return "\u2022" * secret.length
            case field:
                return field.spoken

    def type(self, name: str, text: str) -> None:
        """Replace what stands in the field called `name`, key by key."""
        field = self.field(name)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_Delete)
        if text.isascii():
            QTest.keyClicks(field, text)
            return
        composed = QInputMethodEvent()  # QTest has only the keys of a Latin keyboard
        composed.setCommitString(text)
        QApplication.sendEvent(field, composed)


class Person(Eyes):
    """Somebody at the wallet, and what the chain says without the wallet's help."""

    def __init__(self, window: Window, session: Session, chain: DemoChain) -> None:
        super().__init__(window)
        self.session = session
        self.chain = chain

    @property
    def account(self) -> Account:
        chosen = self.session.accounts.chosen
        assert chosen is not None
        return chosen

    def owned(self, token: Token) -> TokenAmount:
        """What the chain says."""
        signature = "balanceOf(address)"
        raw = Blocks(self.chain.node).read(token.address, signature, self.account.address)
        return TokenAmount(raw, token)

    def nonce(self) -> int:
        """How many transactions of the account are in blocks, as the chain says."""
        count = self.chain.node.ask("eth_getTransactionCount", self.account.address, "latest")
        return int(count, 16)

    async def open(self, page: str) -> None:
        """Go to a page by its name in the navigation."""
        await self.press(page)
        await self.until(lambda: self.session.frame.state.page in page.lower(), f"page {page}")
        await self.turned()

    async def see(self, key: str) -> None:
        """Have the page of that key seen."""
        self.session.frame.open_page(key)
        await self.turned()

    async def turned(self) -> None:
        """Wait until the page that is wanted is seen: it may have to be made first."""
        frame = self.session.frame
        await self.until(lambda: self.window.frame.seen == frame.state.page, frame.state.page)

    async def open_transaction(self, row: int) -> None:
        """Open one of the Activity page's transactions, counted from the newest."""
        tables = (one for one in self.window.findChildren(FigureTable) if one.isVisible())
        table = next(one for one in tables if one.accessibleName() == "Transactions")
        rows = self.session.activity.state.rows
        place = [number for number, one in enumerate(rows) if not one.is_head][row]
        at = table.visualRect(table.model().index(place, 1)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        await self.reads("Number (nonce)")

    async def beat(self) -> None:
        """The wallet's next heartbeat, now."""
        await self.session.pulse.beat()

    async def give_password(self, password: str) -> None:
        """Press Unlock in the header, and type `password` on the sheet that it opens."""
        await self.press("Unlock")
        await self.until(lambda: self.sheet, "the sheet that asks for the password")
        self.type("Password", password)
        QTest.keyClick(self.field("Password"), Qt.Key.Key_Return)

    async def review(self, amount: str) -> None:
        """Type `amount` on the Convert page, take the Curve pool, and open the sheet."""
        await self.open("Convert")
        self.type("You pay", amount)
        await self.until(self._curve, "the way over Curve")
        curve = self._curve()
        assert curve is not None
        QTest.mouseClick(curve, Qt.MouseButton.LeftButton)
        await self.press("Review: ")
        await self.until(lambda: self.sheet, "the sheet")

    def _curve(self) -> RouteCard | None:
        cards = (one for one in self.window.findChildren(RouteCard) if one.isVisible())
        return next((one for one in cards if one.row.name == CURVE and one.can_choose), None)

    async def sign(self, step: int = 1, steps: int = 1) -> None:
        """Press Sign for one step; return once it was sent, or could not be."""
        await self.press(f"Sign {step} of {steps}")
        await self.until(lambda: SIGNING not in self.text, "what came of it")
        await self.beat()


def run(qt: QApplication, script: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """As the program runs; then what is left of the loop is swept up in this thread.

    Timers of a loop that was collected in another thread could not be stopped there.
    """
    loop.run(qt, script)
    gc.collect()


@dataclass(frozen=True)
class Home:
    """The folder and the surroundings a wallet is opened in.

    With an `endpoint` the node is behind a line of the test's own, and may be silent at once. `who`
    are the people whose keys it has, Savings if none is named. `witness` is a second node.
    """

    chain: DemoChain
    folder: Path
    endpoint: str = ""
    region: str = "en_US"
    who: tuple[phrase.Account, ...] = ()
    witness: str = ""

    @property
    def paths(self) -> Paths:
        return Paths.below(self.folder)

    def of(self, **changes: object) -> "Home":
        """Another one, by field name."""
        return replace(self, **changes)  # type: ignore[arg-type]

    def fund(self, *amounts: TokenAmount) -> None:
        """Give Savings what a test needs."""
        for amount in amounts:
            self.chain.controls.fund(self.chain.people.savings.address, amount)

    def allow_curve(self) -> None:
        """Let the Curve pool take Savings' USDC, so that a swap is one signature."""
        blocks, network = Blocks(self.chain.node), self.chain.network
        savings, curve = self.chain.people.savings, network.pools[0].address
        amount = 10**15
        blocks.send(savings, network.usdc.address, "approve(address,uint256)", curve, amount)
        with self.chain.node.mining_paused():
            blocks.mine()


@asynccontextmanager
async def opened(home: Home) -> AsyncIterator[Person]:
    """A wallet in its window, unlocked the first time; closed at the end, with all it began."""
    paths = home.paths
    paths.make()
    network = replace(home.chain.network, endpoint=home.endpoint or home.chain.endpoint)
    window, before = Window("Wallet"), asyncio.all_tasks()
    window.show()
    try:
        async with AsyncExitStack() as cleanup:
            custody = await open_custody(paths.vault(FIRST_VAULT), cleanup, CHEAP, PASSWORD)
            if not custody.accounts.has_vault:
                await _fill(custody, home)
            session, work = await _begin(home, window, network, custody, cleanup)
            person = Person(window, session, home.chain)
            is_silent = bool(home.endpoint) or custody.accounts.is_locked
            try:
                await person.until(lambda: session.pulse.now_known.head or is_silent, "a block")
                yield person
            finally:
                window.close()
                await work
        # A line's connections are tasks too.
        assert home.endpoint or asyncio.all_tasks() == before
    finally:
        window.deleteLater()


async def _fill(custody: Custody, home: Home) -> None:
    """A vault with the keys of those who live here, the last of them chosen."""
    people = home.who or (home.chain.people.savings,)
    with Secret(PASSWORD.encode()) as password:
        await custody.accounts.make_vault(password)
    for one in people:
        with Secret(one.key.hex().encode()) as key:
            await custody.accounts.import_key(one.name, key)


async def _begin(
    home: Home,
    window: Window,
    network: Network,
    custody: Custody,
    cleanup: AsyncExitStack,
) -> tuple[Session, asyncio.Task[None]]:
    """What `app.wallet` does with a network, and the task that lasts until the window closes."""
    store = SettingsFile(home.paths.settings)
    nodes = {network.key: (network.endpoint, home.witness)} if home.witness else {}
    settings = Settings(region=home.region, nodes=nodes)
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    reviews = Reviews(window)
    session = await open_session(network, custody, home.paths, settings, reviews, cleanup)
    reviews.session = session
    theme, languages = Theme(qt, "light"), Languages(qt, assets.root() / "translations")
    languages.use("en")
    drawn = live(window, theme, languages, session, store, settings, (network,), home.paths)
    return session, asyncio.create_task(drawn)


def _cells(table: QTableView) -> list[str]:
    model = table.model()
    places = product(range(model.rowCount()), range(model.columnCount()))
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, column).data(role)) for row, column in places]


def whole(count: int, token: Token) -> TokenAmount:
    """`count` whole tokens."""
    return TokenAmount(count * 10**token.digits, token)
