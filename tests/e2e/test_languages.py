"""Three languages and any region, chosen while the wallet is open; nothing typed is lost."""

from collections.abc import Iterator

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
import pytest

from gaib_wallet.app.languages import Languages
from gaib_wallet.storage import assets
from tests.e2e.person import Home, Person, opened, run, whole
from tests.ui.left_english import left_english, visible_texts

PAGES = ("portfolio", "convert", "stake", "yield", "backing", "activity", "contacts", "accounts")
NARROW = "\u202f"
NOBODY = "Aucun"


@pytest.fixture
def _english_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    Languages(qapp, assets.root() / "translations").use("en")
    QLocale.setDefault(before)


async def choose(me: Person, key: str) -> None:
    """Take the language or region that has `key` on the Settings page."""
    me.session.frame.open_page("settings")

    def offering() -> QComboBox | None:
        lists = (one for one in me.window.findChildren(QComboBox) if one.isVisible())
        return next((one for one in lists if one.findData(key) >= 0), None)

    await me.until(offering, key)
    found = offering()
    assert found is not None
    place = found.findData(key)
    found.setFocus()
    found.setCurrentIndex(place)
    found.activated.emit(place)


def offers(widget: QWidget | None, key: str) -> bool:
    """Whether `widget` is the list in which `key` was chosen."""
    return isinstance(widget, QComboBox) and widget.currentData() == key


async def left_on_pages(me: Person, language: str) -> dict[str, list[str]]:
    """By page, what is still English."""
    left = {}
    for key in (*PAGES, "settings"):
        await me.see(key)
        await me.beat()
        if found := left_english(visible_texts(me.window), language):
            left[key] = found
    return left


@pytest.mark.usefixtures("_english_again")
def test_a_language_and_a_region_are_chosen_and_left_again_with_nothing_lost(
    qapp: QApplication, home: Home
) -> None:
    home.fund(whole(10_000, home.chain.network.usdc))

    async def person() -> None:
        async with opened(home) as me:
            await me.open("Backing")
            await me.until(lambda: me.session.backing.facts.backing, "the book")
            await me.open("Convert")
            me.type("You pay", "20000.5")
            await me.reads("You have 10,000.00 USDC. Enter less, or use Max.")
            frame = me.window.frame

            await choose(me, "fr")
            await me.reads("R\u00e9glages", "Staking et sortie", "31 oct. 2025")
            await me.until(lambda: offers(me.window.focusWidget(), "fr"), "the list with the focus")
            assert me.window.frame is not frame
            await me.see("contacts")
            await me.reads(NOBODY)
            await me.see("portfolio")
            await me.reads("Montant")
            await me.see("convert")
            await me.reads("Vous avez 10,000.00 USDC. Saisissez moins")
            assert me.content("Vous payez") == "20,000.5"

            await choose(me, "fr_FR")
            await me.see("convert")
            await me.reads(f"Vous avez 10{NARROW}000,00 USDC.")
            assert me.content("Vous payez") == f"20{NARROW}000,5"
            me.type("Vous payez", "1000,5")
            await me.reads("Curve AID/USDC", f"1{NARROW}000,50 USD")
            await me.reads("0,05\u00a0%")

            left = await left_on_pages(me, "fr")
            await choose(me, "es")
            await choose(me, "es_ES")
            await me.see("convert")
            await me.reads("Cartera", "Formas de hacerlo", "1000,50 USD")
            assert me.content("Paga") == "1000,5"

            left_es = await left_on_pages(me, "es")
            await choose(me, "en")
            await me.reads("Settings", "Stake & exit", "Demo clock 31 Oct 2025")
            await choose(me, "en_US")
            await me.see("convert")
            assert me.content("You pay") == "1,000.5"
            assert (left, left_es) == ({}, {})

    run(qapp, person)
