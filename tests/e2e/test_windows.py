"""One window for each folder; and a window that closes at any moment leaves nothing behind."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
import subprocess
import sys

from PySide6.QtWidgets import QApplication
import pytest

from gaib_wallet.app import front
from gaib_wallet.app.demo import CHEAP, show_demo
from gaib_wallet.app.languages import Languages
from gaib_wallet.app.start import until_closed
from gaib_wallet.app.wallet import open_wallet
from gaib_wallet.storage import assets
from gaib_wallet.storage.accounts import AccountFile
from gaib_wallet.storage.instance import Instance
from gaib_wallet.storage.paths import Paths
from gaib_wallet.ui.pages.waiting import WaitingPage
from gaib_wallet.ui.theme import Theme
from gaib_wallet.ui.window import Window
from tests.e2e.line import line_to
from tests.e2e.person import Eyes, Home, opened, run, whole

IN_USE = "The wallet is open already in another window. Folder: "
OPENING = "Opening the wallet"
Opening = Callable[[Window, Theme, Languages, WaitingPage], Awaitable[None]]


async def at_window(
    qt: QApplication, opening: Opening, person: Callable[[Eyes], Awaitable[None]]
) -> None:
    """What `app.start` does around `opening`, with `person` in front of it until the end."""
    before = asyncio.all_tasks()
    window, theme, waiting = Window("Wallet"), Theme(qt, "light"), WaitingPage("Wallet")
    languages = Languages(qt, assets.root() / "translations")
    window.show_whole(waiting)
    window.show()
    try:
        held = until_closed(
            window, waiting, OPENING, lambda: opening(window, theme, languages, waiting)
        )
        work = asyncio.create_task(held)
        try:
            await person(Eyes(window))
        finally:
            window.close()
            await work
        assert asyncio.all_tasks() == before
    finally:
        window.deleteLater()


def wallet_in(folder: Path) -> Opening:
    async def opening(
        window: Window, theme: Theme, languages: Languages, waiting: WaitingPage
    ) -> None:
        await open_wallet(window, theme, languages, waiting, Paths.below(folder), CHEAP)

    return opening


def test_a_second_window_on_a_folder_waits_until_the_first_is_gone(
    qapp: QApplication, tmp_path: Path
) -> None:
    paths = Paths.below(tmp_path)
    paths.make()
    # One that does not answer: it neither shows its window nor lets the folder go.
    first = Instance(paths.data)
    first.__enter__()

    async def person(eyes: Eyes) -> None:
        await eyes.reads(f"{IN_USE}{paths.data} W-502")
        await eyes.press("Try again")
        await eyes.reads(IN_USE)
        first.__exit__(None, None, None)
        await eyes.press("Try again")
        await eyes.reads("This is how it will read")

    run(qapp, lambda: at_window(qapp, wallet_in(tmp_path), person))


def test_a_second_start_leaves_the_screen_to_the_first(qapp: QApplication, tmp_path: Path) -> None:
    first = subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-m", "gaib_wallet", "--data-dir", str(tmp_path)]
    )

    async def person(eyes: Eyes) -> None:
        await asyncio.wait_for(eyes.window.closed.wait(), 20)

    async def both() -> None:
        token = Paths.below(tmp_path).data / front.TOKEN
        async with asyncio.timeout(20):
            while not token.exists():  # noqa: ASYNC110 - another process writes it
                await asyncio.sleep(0.05)
        await at_window(qapp, wallet_in(tmp_path), person)

    try:
        run(qapp, both)
    finally:
        first.kill()
        first.wait()


@pytest.mark.parametrize("looks", [0, 1, 8])
def test_a_window_closes_while_it_opens(qapp: QApplication, tmp_path: Path, looks: int) -> None:
    async def person(_: Eyes) -> None:
        for _look in range(looks):
            await asyncio.sleep(0.03)

    run(qapp, lambda: at_window(qapp, wallet_in(tmp_path), person))


def test_a_demo_that_closes_while_it_opens_leaves_no_node(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def opening(
        window: Window, theme: Theme, languages: Languages, waiting: WaitingPage
    ) -> None:
        paths = Paths.below(tmp_path).demo()
        await show_demo(window, theme, languages, waiting, paths, is_fresh=False)

    async def person(eyes: Eyes) -> None:
        await eyes.reads("Starting the demo chain")

    before = children()
    run(qapp, lambda: at_window(qapp, opening, person))
    assert children() == before


def children() -> set[str]:
    """Process ids of everything that this process started and that still runs."""
    tasks = Path("/proc/self/task").glob("*/children")
    return {pid for task in tasks for pid in task.read_text().split()}


@pytest.mark.requirement("T11")
def test_a_window_closed_in_the_middle_of_signing_loses_nothing(
    qapp: QApplication, home: Home
) -> None:
    network = home.chain.network
    home.fund(whole(1_000, network.usdc))
    home.allow_curve()

    async def before() -> None:
        async with line_to(home.chain.endpoint) as line, opened(home.of(endpoint=line.url)) as me:
            await me.review("1000")
            line.holds = {"eth_sendRawTransaction"}
            await me.press("Sign 1 of 1")
            await me.until(lambda: line.held, "bytes on their way")

    async def after() -> None:
        async with opened(home) as me:
            await me.reads("Swap 1,000.00 USDC: signed, not sent yet")
            assert me.nonce() == 1
            await me.open("Activity")
            await me.open_transaction(0)
            await me.reads("Not sent, as far as this wallet knows. Its signed bytes are kept")
            await me.press("Send it")
            await me.reads("Swap 1,000.00 USDC: done. Received ")
            assert me.nonce() == 2
            assert me.owned(network.usdc) == whole(0, network.usdc)

    run(qapp, before)
    run(qapp, after)


@pytest.mark.requirement("D3")
def test_the_demo_says_so_on_every_page_and_keeps_to_its_own_folder(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def person(eyes: Eyes) -> None:
        await eyes.press("Next: account")
        await eyes.reads("Try the demo")
        eyes.pick("Try the demo")
        await eyes.press("Open the demo chain")
        await eyes.until(lambda: eyes.button("Portfolio"), "the demo")
        for page in ("Convert", "Stake & exit", "Backing", "Activity", "Settings", "Portfolio"):
            await eyes.press(page)
            await eyes.reads("DEMO CHAIN", "Not real money.")

    run(qapp, lambda: at_window(qapp, wallet_in(tmp_path), person))
    paths = Paths.below(tmp_path)
    assert not paths.keys.exists()
    assert not paths.vault("main").file.exists()
    assert not paths.vault("main").accounts.exists()
    assert len(AccountFile(paths.demo().vault("main").accounts).accounts) == 4
