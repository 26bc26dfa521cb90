"""What happens on the tour: retail, the treasury, the support desk."""

from gaib_wallet.app.tour import Guide
from gaib_wallet.app.tour_backing import backing
from gaib_wallet.app.tour_exits import leave
from gaib_wallet.app.tour_payments import payments
from gaib_wallet.app.tour_venues import proof, two_parts, venues
from gaib_wallet.app.tour_yield import history
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


async def walk(guide: Guide) -> None:
    """The whole tour. Raises TourError where the window does not follow."""
    await _retail(guide)
    await venues(guide)
    await payments(guide)
    await _treasury(guide)
    await _support(guide)
    await _looks(guide)


async def _retail(guide: Guide) -> None:
    network, probe = guide.demo.network, guide.probe
    await guide.be(RETAIL)
    me = guide.address
    usdc = probe.balance(network.usdc, me)
    await guide.until(lambda: guide.session.portfolio.state.bars, "what was earned")
    shown = guide.session.portfolio.facts.portfolio
    await guide.check(
        "Portfolio of a retail investor", usdc, shown.owned(network.usdc).raw if shown else -1
    )
    page = await guide.open("convert")
    guide.type(guide.field(page, "You pay"), f"{SWAPPED}")
    await guide.until(lambda: guide.session.convert.state.can_review, "a plan for the swap")
    rows = guide.session.convert.state.rows
    await guide.check("Every way side by side", rows[0].key, guide.session.convert.state.chosen)
    before = probe.balance(network.aid, me)
    await guide.press(f"Review: swap {SWAPPED:,}.00 USDC", page)
    await guide.until(lambda: guide.button("Sign 1 of 2"), "the sheet")
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
    await _stake(guide, me)
    await history(guide)


async def _stake(guide: Guide, me: Address) -> None:
    network, probe = guide.demo.network, guide.probe
    page = await guide.open("stake")
    aid, said = probe.balance(network.aid, me), probe.balance(_said(guide), me)
    guide.type(guide.field(page, "You stake"), f"{STAKED}")
    await guide.until(lambda: guide.session.stake.state.can_review, "a plan to stake")
    await guide.check("Three prices of sAID", 3, len(guide.session.stake.state.prices))
    await guide.press("Review: stake", page)
    await guide.until(lambda: guide.button("Sign 1 of 2"), "the sheet")
    shares = probe.shares_for(STAKED * AID_UNIT)
    await guide.sign()
    got = probe.balance(_said(guide), me) - said
    await guide.check(
        "Staked AID",
        [str(aid - STAKED * AID_UNIT), "shares at the Deposit NAV"],
        [
            str(probe.balance(network.aid, me)),
            "shares at the Deposit NAV" if got == shares else f"{got} shares",
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
    guide.type(guide.field(page, "You pay"), f"{MINTED}")
    await guide.until(lambda: guide.session.convert.state.rows, "ways to mint")
    guide.session.convert.choose_route(_way(guide, "Mint 1:1 at GAIB"))
    await guide.until(lambda: guide.button("Review: mint", page), "a plan to mint")
    await guide.check("Mint is open to the treasury", "Mint 1:1 at GAIB", _chosen_name(guide))
    await guide.press("Review: mint", page)
    await guide.until(lambda: guide.button("Sign 1 of 2"), "the sheet")
    await guide.sign()
    await guide.check(
        "Minted AID",
        [str(usdc - MINTED * USDC_UNIT), str(aid + MINTED * AID_UNIT)],
        [str(probe.balance(network.usdc, me)), str(probe.balance(network.aid, me))],
        signed=True,
    )
    await guide.close_sheet()
    await two_parts(guide)
    await _month(guide)
    await leave(guide)
    await _redeem(guide, me)


async def _month(guide: Guide) -> None:
    nav = guide.probe.nav()
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
    guide.type(guide.field(page, "You pay"), f"{amount}")
    await guide.until(lambda: guide.session.convert.state.rows, "ways to redeem")
    guide.session.convert.choose_route(_way(guide, "Redeem at GAIB"))
    await guide.press("Review: redeem", page)
    await guide.until(lambda: guide.button("Sign 1 of 2"), "the sheet")
    await guide.sign()
    paid = amount * USDC_UNIT - amount * USDC_UNIT // 1000
    await guide.check(
        "Redeemed AID for USDC",
        str(usdc + paid),
        str(probe.balance(network.usdc, me)),
        signed=True,
    )
    await guide.close_sheet()


async def _support(guide: Guide) -> None:
    network, probe = guide.demo.network, guide.probe
    await guide.be(SUPPORT)
    me = guide.address
    page = await guide.open("convert")
    guide.session.convert.start("USDC", "AID")
    guide.type(guide.field(page, "You pay"), "500")
    await guide.until(lambda: guide.button("Why, and how to join", page), "mint is closed")
    signature = "mint(address,uint256,address,uint256)"
    minter = network.contracts.minter or me
    usdc = network.usdc.address
    refused = probe.is_refused(me, minter, signature, usdc, 500 * USDC_UNIT, me, 1)
    await guide.check("Mint is refused to the support desk", expected=True, found=refused)
    await proof(guide, page)
    await guide.demo.depeg()
    await guide.beat()
    guide.session.convert.start("AID", "USDC")
    guide.type(guide.field(page, "You pay"), "100")
    await guide.until(lambda: guide.session.convert.state.rows, "ways at a bad price")
    paid = probe.curve_pays(TokenAmount(100 * AID_UNIT, network.aid))
    price = paid * 100 // (100 * USDC_UNIT // 100)
    await guide.check(
        "A pool that lost its price",
        "AID under 0.99",
        "AID under 0.99" if price < DEPEGGED else f"AID at {price}",
    )


async def _looks(guide: Guide) -> None:
    await guide.be(RETAIL)
    await backing(guide)
    await guide.open("activity")
    await guide.until(lambda: guide.session.activity.state.rows, "what was signed")
    await guide.check("What was signed", SIGNED, len(guide.session.activity.state.rows))
    guide.theme.choose("dark")
    await guide.open("portfolio")
    await guide.until(lambda: guide.session.portfolio.state.bars, "what was earned")
    await guide.check("Portfolio in the dark", RETAIL, _name(guide))
    await guide.open("yield")
    await guide.until(lambda: len(guide.yields.state.rows) > STEPS, "the newest step")
    await guide.check("Yield in the dark", STEPS + 1, len(guide.yields.state.rows))


def _name(guide: Guide) -> str:
    chosen = guide.session.accounts.chosen
    return chosen.name if chosen else ""


def _said(guide: Guide) -> Token:
    return guide.demo.network.said or guide.demo.network.aid


def _chosen_name(guide: Guide) -> str:
    state = guide.session.convert.state
    return next((row.name for row in state.rows if row.key == state.chosen), "")


def _way(guide: Guide, name: str) -> str:
    rows = guide.session.convert.state.rows
    return next((row.key for row in rows if row.name == name), "")
