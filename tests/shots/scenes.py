"""What is pictured: each page as a person meets it on a good day, and on a bad one."""

from gaib_wallet.app.tour import Guide
from gaib_wallet.domain.units import Address
from tests.shots import accounts, activity, consents, contacts, history, payments, reviews, venues
from tests.shots.camera import Camera

RETAIL, RAINY, TREASURY = "Savings", "Rainy day", "Treasury"
NOBODY = Address("0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf")
WAYS_OUT = 3


async def walk(guide: Guide, camera: Camera) -> None:
    """Every scene, one after the other. Raises TourError where the window does not follow."""
    await _portfolio(guide, camera)
    await payments.payments(guide, camera)
    await _convert(guide, camera)
    await reviews.reviews(guide, camera)
    await consents.consents(guide, camera)
    await _stake(guide, camera)
    await _other_pages(guide, camera)
    await activity.activity(guide, camera)
    await contacts.contacts(guide, camera)
    await accounts.accounts(guide, camera)
    await accounts.settings(guide, camera)
    await _treasury(guide, camera)
    await guide.be(RETAIL)
    await history.story(guide, camera)
    await guide.be(TREASURY)
    await _bad_days(guide, camera)


async def _portfolio(guide: Guide, camera: Camera) -> None:
    await guide.be(RETAIL)
    await guide.until(lambda: guide.session.portfolio.state.bars, "what was earned")
    await camera.take("portfolio")
    guide.window.frame.hide_wanted.emit()
    await camera.take("portfolio-hidden")
    guide.window.frame.hide_wanted.emit()
    guide.window.banner.panel_wanted.emit()
    await camera.take("demo-panel")
    guide.window.banner.panel_wanted.emit()
    await _sheet(guide, camera, "receive")
    await _sheet(guide, camera, "find")


async def _sheet(guide: Guide, camera: Camera, name: str) -> None:
    wanted = {"receive": guide.window.frame.address_wanted, "find": guide.window.frame.find_wanted}
    wanted[name].emit()
    await guide.until(lambda: guide.window.sheets.top, name)
    await camera.take(name)
    await accounts.leave_sheet(guide)


async def _convert(guide: Guide, camera: Camera) -> None:
    convert = guide.session.convert
    page = await guide.open("convert")
    await camera.take("convert-empty")
    guide.type(guide.field(page, "You pay"), "1000")
    await guide.until(lambda: convert.state.can_review, "a plan")
    await camera.take("convert")
    await guide.press("Why, and how to join", page)
    await camera.take("convert-why-closed")
    await guide.press("Why, and how to join", page)
    if convert.state.more_text:
        convert.show_all()
        await camera.take("convert-all-ways")
        convert.show_all()
    guide.type(guide.field(page, "You receive"), "1000")
    await guide.until(lambda: convert.state.is_target and convert.state.can_review, "a target")
    await camera.take("convert-target")
    guide.type(guide.field(page, "You pay"), "1,5")
    await guide.until(lambda: convert.state.pay.readings, "two readings")
    await camera.take("convert-unclear")
    guide.type(guide.field(page, "You pay"), "99,000,000")
    await guide.until(lambda: convert.state.pay.error_text, "too much")
    await camera.take("convert-too-much")
    guide.type(guide.field(page, "You pay"), "1000")
    await guide.press("Review: swap", page)
    await guide.until(lambda: guide.button("Sign 1 of 2"), "the sheet")
    await camera.take("review")
    guide.session.accounts.lock()
    await camera.take("review-locked")
    await accounts.unlock(guide)
    await guide.sign()
    await camera.take("receipt")
    await guide.close_sheet()


async def _stake(guide: Guide, camera: Camera) -> None:
    stake = guide.session.stake
    page = await guide.open("stake")
    guide.type(guide.field(page, "You stake"), "500")
    await guide.until(lambda: stake.state.can_review, "a plan to stake")
    await camera.take("stake")
    await guide.press("Exit", page)
    await guide.until(lambda: len(stake.state.exits.cards) == WAYS_OUT, "three ways out")
    await camera.take("exit-open-request")
    await guide.be(RAINY)
    await guide.until(lambda: len(stake.state.exits.cards) == WAYS_OUT, "three ways out")
    await camera.take("exit-planner")
    stake.edit_need("2026-12-07")
    await camera.take("exit-too-late")
    stake.edit_need("")
    await history.exits(guide, camera)
    await guide.press("Review: request exit", page)
    await guide.until(lambda: guide.button("Sign 1 of 1"), "the sheet")
    await camera.take("review-exit")
    await accounts.leave_sheet(guide)


async def _other_pages(guide: Guide, camera: Camera) -> None:
    await guide.be(RETAIL)
    await history.yields(guide, camera)
    await history.backing(guide, camera)
    await history.invented(camera)
    await guide.open("activity")
    await guide.until(lambda: guide.session.activity.state.rows, "what was signed")
    guide.session.activity.open_row(guide.session.activity.state.rows[1].key)
    await camera.take("activity")


async def _treasury(guide: Guide, camera: Camera) -> None:
    convert = guide.session.convert
    await guide.be(TREASURY)
    await guide.open("portfolio")
    await guide.until(lambda: guide.session.portfolio.state.bars, "what was earned")
    await camera.take("portfolio-treasury")
    page = await guide.open("convert")
    convert.start("USDC", "AID")
    guide.type(guide.field(page, "You pay"), "500,000")
    await guide.until(lambda: guide.button("Review: mint", page), "a plan to mint")
    await camera.take("mint")
    convert.start("AID", "USDC")
    guide.type(guide.field(page, "You pay"), "400,000")
    await guide.until(lambda: convert.state.rows and not convert.state.is_old, "ways to redeem")
    await camera.take("redeem")
    await venues.venues(guide, camera)


async def _bad_days(guide: Guide, camera: Camera) -> None:
    convert = guide.session.convert
    page = await guide.open("convert")
    await guide.demo.depeg()
    await guide.beat()
    convert.start("AID", "USDC")
    guide.type(guide.field(page, "You pay"), "300,000")
    await guide.until(lambda: convert.state.rows and not convert.state.is_old, "a bad price")
    await camera.take("convert-depegged")
    await guide.be(RETAIL)
    await guide.until(lambda: guide.session.portfolio.state.bars, "what was earned")
    await guide.demo.cut()
    await guide.until(lambda: not guide.session.frame.facts.beat.can_sign, "a silent node")
    await camera.take("convert-silent")
    await guide.open("portfolio")
    await camera.take("portfolio-silent")
    await guide.open("stake")
    await camera.take("stake-silent")
    await guide.demo.restore()
    await guide.until(lambda: guide.session.frame.facts.beat.can_sign, "the node")
    guide.session.accounts.watch("Travel", NOBODY)
    await guide.open("portfolio")
    await guide.until(lambda: guide.session.portfolio.state.look == "empty", "nothing")
    await camera.take("portfolio-empty")
    await guide.open("stake")
    guide.session.stake.open_tab("exit")
    await guide.until(lambda: guide.session.stake.state.exits.hint_text, "an example")
    await camera.take("exit-example")
    guide.session.stake.open_tab("stake")
    await guide.until(lambda: guide.session.stake.state.needs_reading, "the risks")
    await camera.take("stake-first-time")
    await guide.open("portfolio")
    guide.window.frame.lock_wanted.emit()
    guide.window.frame.lock_wanted.emit()
    await guide.until(lambda: guide.window.sheets.top, "the password")
    await camera.take("sheet-unlock-by-hand")
