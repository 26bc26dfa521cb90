"""What happens on the tour: somebody who saves, a treasury, the support desk; by chapters."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from gaib_wallet.app.tour import Guide
from gaib_wallet.app.tour_backing import backing
from gaib_wallet.app.tour_exits import leave
from gaib_wallet.app.tour_payments import payments, second_pair_of_eyes
from gaib_wallet.app.tour_venues import proof, two_parts, venues
from gaib_wallet.app.tour_words import SIGN, Said, said
from gaib_wallet.app.tour_yield import history
from gaib_wallet.domain.deals import DealStatus
from gaib_wallet.domain.demo_events import DemoEvent, DemoTrouble
from gaib_wallet.domain.units import Address, Token, TokenAmount

RETAIL, TREASURY, SUPPORT = "Savings", "Treasury", "Support"
USDC_UNIT, AID_UNIT = 10**6, 10**18
SWAPPED, STAKED = 1_000, 1_000
MINTED = 100_000
MONTH_DAYS = 30
STEPS = 11
SIGNED = 11
"""By the retail investor: what was replaced is kept beside what took its place."""
DEPEGGED = 9_900
MINTING = said("ways", "Mint 1:1 at GAIB")


async def _portfolio(guide: Guide) -> None:
    network, probe = guide.demo.network, guide.probe
    await guide.be(RETAIL)
    await guide.open("portfolio")
    usdc = probe.balance(network.usdc, guide.address)
    await guide.until(lambda: guide.session.portfolio.state.bars, "what was earned")
    shown = guide.session.portfolio.facts.portfolio
    await guide.check(
        "Portfolio of a retail investor", usdc, shown.owned(network.usdc).raw if shown else -1
    )


async def _buy(guide: Guide) -> None:
    network, probe = guide.demo.network, guide.probe
    await guide.be(RETAIL)
    me = guide.address
    usdc = probe.balance(network.usdc, me)
    page = await guide.open("convert")
    guide.session.convert.start("USDC", "AID")
    guide.type(guide.field(page, said("ConvertPage", "You pay")), f"{SWAPPED}")
    await guide.until(lambda: guide.session.convert.state.can_review, "a plan for the swap")
    rows = guide.session.convert.state.rows
    await guide.check("Every way side by side", rows[0].key, guide.session.convert.state.chosen)
    before = probe.balance(network.aid, me)
    await guide.press(said("convert", "Review: swap %1"), page)
    await guide.until(lambda: guide.button(SIGN.of(1, 2)), "the sheet")
    await guide.check("Review of the swap", usdc, probe.balance(network.usdc, me))
    await guide.sign()
    least = SWAPPED * AID_UNIT * 99 // 100
    await guide.check(
        "Swapped USDC for AID",
        [str(usdc - SWAPPED * USDC_UNIT), "enough arrived"],
        [
            str(probe.balance(network.usdc, me)),
            "enough arrived" if probe.balance(network.aid, me) - before >= least else "too little",
        ],
        signed=True,
    )
    await guide.close_sheet()
    await venues(guide)


async def _stake(guide: Guide) -> None:
    network, probe = guide.demo.network, guide.probe
    await guide.be(RETAIL)
    me = guide.address
    page = await guide.open("stake")
    guide.session.stake.open_tab("stake")
    aid, shares = probe.balance(network.aid, me), probe.balance(_said(guide), me)
    guide.type(guide.field(page, said("StakePage", "You stake")), f"{STAKED}")
    await guide.until(lambda: guide.session.stake.state.can_review, "a plan to stake")
    await guide.check("Three prices of sAID", 3, len(guide.session.stake.state.prices))
    await guide.press(said("stake", "Review: stake %1"), page)
    await guide.until(lambda: guide.button(SIGN.of(1, 2)), "the sheet")
    due = probe.shares_for(STAKED * AID_UNIT)
    await guide.sign()
    got = probe.balance(_said(guide), me) - shares
    await guide.check(
        "Staked AID",
        [str(aid - STAKED * AID_UNIT), "shares at the Deposit NAV"],
        [
            str(probe.balance(network.aid, me)),
            "shares at the Deposit NAV" if got == due else f"{got} shares",
        ],
        signed=True,
    )
    await guide.close_sheet()


async def _treasury(guide: Guide) -> None:
    network, probe = guide.demo.network, guide.probe
    await guide.be(TREASURY)
    me = guide.address
    usdc, aid = probe.balance(network.usdc, me), probe.balance(network.aid, me)
    page = await guide.open("convert")
    guide.session.convert.start("USDC", "AID")
    guide.type(guide.field(page, said("ConvertPage", "You pay")), f"{MINTED}")
    await guide.until(lambda: guide.session.convert.state.rows, "ways to mint")
    guide.session.convert.choose_route(_way(guide, MINTING))
    await guide.until(
        lambda: guide.button(said("convert", "Review: mint %1"), page), "a plan to mint"
    )
    await guide.check("Mint is open to the treasury", MINTING.text, _chosen_name(guide))
    await guide.press(said("convert", "Review: mint %1"), page)
    await guide.until(lambda: guide.button(SIGN.of(1, 2)), "the sheet")
    await guide.sign()
    await guide.check(
        "Minted AID",
        [str(usdc - MINTED * USDC_UNIT), str(aid + MINTED * AID_UNIT)],
        [str(probe.balance(network.usdc, me)), str(probe.balance(network.aid, me))],
        signed=True,
    )
    await guide.close_sheet()
    await two_parts(guide)
    await _redeem(guide, me)


async def _exit(guide: Guide) -> None:
    await guide.be(TREASURY)
    await _month(guide)
    await leave(guide)


async def _month(guide: Guide) -> None:
    nav = guide.probe.nav()
    if not guide.session.frame.state.is_panel_open:
        guide.window.banner.panel_wanted.emit()
    await guide.demo.advance(MONTH_DAYS)
    await guide.demo.report_yield()
    await guide.beat()
    await guide.until(lambda: guide.session.frame.state.is_panel_open, "the demo panel")
    after = guide.probe.nav()
    expected = nav * 10_085 // 10_000
    await guide.check(
        "A month later, a yield",
        "NAV +0.85%",
        "NAV +0.85%" if abs(after - expected) < 10**12 else f"NAV {after}",
    )
    guide.window.banner.panel_wanted.emit()


async def _redeem(guide: Guide, me: Address) -> None:
    network, probe = guide.demo.network, guide.probe
    page = await guide.open("convert")
    guide.session.convert.start("AID", "USDC")
    usdc, amount = probe.balance(network.usdc, me), 10_000
    guide.type(guide.field(page, said("ConvertPage", "You pay")), f"{amount}")
    await guide.until(lambda: guide.session.convert.state.rows, "ways to redeem")
    guide.session.convert.choose_route(_way(guide, said("ways", "Redeem at GAIB")))
    await guide.press(said("convert", "Review: redeem %1"), page)
    await guide.until(lambda: guide.button(SIGN.of(1, 2)), "the sheet")
    await guide.sign()
    paid = amount * USDC_UNIT - amount * USDC_UNIT // 1000
    await guide.check(
        "Redeemed AID for USDC",
        str(usdc + paid),
        str(probe.balance(network.usdc, me)),
        signed=True,
    )
    await guide.close_sheet()


async def _bad_days(guide: Guide) -> None:
    network, probe = guide.demo.network, guide.probe
    await guide.be(SUPPORT)
    me = guide.address
    page = await guide.open("convert")
    guide.session.convert.start("USDC", "AID")
    guide.type(guide.field(page, said("ConvertPage", "You pay")), "500")
    await guide.until(
        lambda: guide.button(said("ways", "Why, and how to join"), page), "mint is closed"
    )
    signature = "mint(address,uint256,address,uint256)"
    minter = network.contracts.minter or me
    usdc = network.usdc.address
    refused = probe.is_refused(me, minter, signature, usdc, 500 * USDC_UNIT, me, 1)
    await guide.check("Mint is refused to the support desk", expected=True, found=refused)
    await proof(guide, page)
    await guide.demo.depeg()
    await guide.beat()
    guide.session.convert.start("AID", "USDC")
    guide.type(guide.field(page, said("ConvertPage", "You pay")), "100")
    await guide.until(lambda: guide.session.convert.state.rows, "ways at a bad price")
    paid = probe.curve_pays(TokenAmount(100 * AID_UNIT, network.aid))
    price = paid * 100 // (100 * USDC_UNIT // 100)
    await guide.check(
        "A pool that lost its price",
        "AID under 0.99",
        "AID under 0.99" if price < DEPEGGED else f"AID at {price}",
    )
    await guide.demo.repeg()
    await _default(guide)
    await _silence(guide)


async def _default(guide: Guide) -> None:
    """The largest deal pays no more, and half of it is expected to be lost."""
    failing = _defaults(guide)
    await guide.demo.happen(DemoEvent.DEFAULT)
    await guide.beat()
    await guide.open("backing")
    guide.session.backing.choose_view("now")
    guide.window.frame.refresh_wanted.emit()
    await guide.until(lambda: _defaults(guide) == failing + 1, "a deal in default")
    await guide.check("A deal in default", failing + 1, _defaults(guide))


async def _silence(guide: Guide) -> None:
    """The node stops: figures grow old, and say so; it comes back with its chain."""
    frame = guide.session.frame
    await guide.open("portfolio")
    head = guide.probe.block()
    await guide.demo.play(DemoTrouble.SILENT)
    await guide.beat()
    await guide.until(lambda: frame.state.stale, "that the node is silent")
    known = frame.facts.beat.head
    await guide.check("A silent node", head, known.number if known else 0)
    await guide.demo.play(DemoTrouble.NONE)
    guide.reconnect()
    await guide.beat()
    await guide.until(lambda: frame.state.stale is None, "that the node answers")
    await guide.check("The node answers again", head, guide.probe.block())


async def _backing(guide: Guide) -> None:
    await guide.be(RETAIL)
    await backing(guide)


async def _history(guide: Guide) -> None:
    await guide.be(RETAIL)
    await history(guide)


async def ending(guide: Guide) -> None:
    """What all of it left: the list of what was signed, and two pages in the dark."""
    await guide.be(RETAIL)
    await guide.open("activity")
    await guide.until(lambda: guide.session.activity.state.rows, "what was signed")
    await guide.check("What was signed", SIGNED, guide.session.activity.signed)
    guide.theme.choose("dark")
    await guide.open("portfolio")
    await guide.until(lambda: guide.session.portfolio.state.bars, "what was earned")
    await guide.check("Portfolio in the dark", RETAIL, _name(guide))
    await guide.open("yield")
    await guide.until(lambda: len(guide.yields.state.rows) > STEPS, "the newest step")
    await guide.check("Yield in the dark", STEPS + 1, len(guide.yields.state.rows))


def _defaults(guide: Guide) -> int:
    known = guide.session.backing.facts.backing
    deals = known.open_deals if known else ()
    return sum(deal.status is DealStatus.IN_DEFAULT for deal in deals)


def _name(guide: Guide) -> str:
    chosen = guide.session.accounts.chosen
    return chosen.name if chosen else ""


def _said(guide: Guide) -> Token:
    return guide.demo.network.said or guide.demo.network.aid


def _chosen_name(guide: Guide) -> str:
    state = guide.session.convert.state
    return next((row.name for row in state.rows if row.key == state.chosen), "")


def _way(guide: Guide, name: Said) -> str:
    rows = guide.session.convert.state.rows
    return next((row.key for row in rows if name.fits(row.name)), "")


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the story that can be told alone, from the chain's beginning."""

    key: str
    play: Callable[[Guide], Awaitable[None]]


CHAPTERS = (
    Chapter("portfolio", _portfolio),
    Chapter("buy", _buy),
    Chapter("stake", _stake),
    Chapter("yield", _history),
    Chapter("payments", payments),
    Chapter("eyes", second_pair_of_eyes),
    Chapter("treasury", _treasury),
    Chapter("exit", _exit),
    Chapter("backing", _backing),
    Chapter("bad-days", _bad_days),
)


async def walk(guide: Guide) -> None:
    """The whole story. Raises TourError where the window does not follow."""
    for chapter in CHAPTERS:
        await chapter.play(guide)
    await ending(guide)
