"""What is pictured of the ways to convert: cautions, splits, too large sizes, a changed pool."""

from gaib_wallet.app.tour import Guide
from gaib_wallet.domain.network import Pool, Venue
from tests.shots.accounts import leave_sheet
from tests.shots.camera import Camera

CAUTIONS, LOSS, TOO_LARGE, NO_WAY = "100,000", "5,000", "150,000", "400,000"


async def venues(guide: Guide, camera: Camera) -> None:
    """Of a treasury, whose sums are large enough for every caution. Raises TourError."""
    convert = guide.session.convert
    page = await guide.open("convert")
    convert.start("USDC", "AID")
    convert.show_all()

    async def asked(amount: str) -> None:
        guide.type(guide.field(page, "You pay"), amount)
        await guide.until(lambda: convert.state.rows and not convert.state.is_old, "ways")

    await asked(CAUTIONS)
    await camera.take("convert-cautions")
    convert.show_all()
    await camera.take("convert-split")
    await guide.press("Review: ", page)
    await guide.until(lambda: guide.button("Sign 1 of 2"), "the sheet")
    await camera.take("review-part")
    await leave_sheet(guide)
    await asked(LOSS)
    convert.choose_route(_pool(guide, Venue.UNISWAP_V2).name)
    await guide.until(lambda: not convert.state.can_review, "a loss to type")
    await camera.take("convert-type-the-loss")
    await asked(LOSS)
    convert.choose_route(_pool(guide, Venue.UNISWAP_V4).name)
    convert.choose_tolerance(-1)
    convert.type_tolerance("9")
    await guide.until(lambda: convert.state.tolerance_text, "too wide")
    await camera.take("convert-own-tolerance")
    convert.choose_tolerance(0)
    await guide.until(lambda: convert.state.can_review, "a plan")
    await guide.press("Review: ", page)
    await guide.until(lambda: guide.button("Sign 1 of 3"), "the sheet")
    await camera.take("review-permit2")
    await leave_sheet(guide)
    convert.show_all()
    await asked(TOO_LARGE)
    await camera.take("convert-too-large-for-some")
    convert.start("sAID", "USDC")
    await asked(NO_WAY)
    await camera.take("convert-no-liquidity")
    await _changed(guide, camera)


async def _changed(guide: Guide, camera: Camera) -> None:
    """A contract that is not what it was, and what that closes."""
    convert, node = guide.session.convert, guide.demo.node
    pool, standing = guide.demo.network.pools[0].address, guide.session.oversight.standing
    code = node.ask("eth_getCode", pool, "latest")
    node.ask("anvil_setCode", pool, f"{code}00")
    await standing.look()
    convert.start("USDC", "AID")
    page = await guide.open("convert")
    guide.type(guide.field(page, "You pay"), "1000")
    await guide.beat()
    await guide.until(lambda: standing.standing.differences, "a change")
    await guide.until(lambda: convert.state.rows and not convert.state.is_old, "ways")
    await camera.take("convert-changed")
    node.ask("anvil_setCode", pool, code)
    await standing.look()
    node.ask("evm_mine")
    await guide.beat()
    await guide.until(lambda: not standing.standing.differences, "what it was")


def _pool(guide: Guide, venue: Venue) -> Pool:
    usdc = guide.demo.network.usdc
    return next(one for one in guide.demo.network.pools if one.venue is venue and usdc in one.coins)
