"""What happens on the tour at the venues: exactly so much, through Permit2, and in two parts."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gaib_wallet.app.tour import Guide, TourError
from gaib_wallet.app.tour_words import DONE, SIGN, said
from gaib_wallet.domain.network import Network, Pool, Venue
from gaib_wallet.domain.units import WHOLE, Bps, TokenAmount
from gaib_wallet.ui.kit import Select
from gaib_wallet.ui.widgets.proof_sheet import ProofSheet
from gaib_wallet.viewmodels.ways import SPLIT

USDC_UNIT, AID_UNIT = 10**6, 10**18
WANTED, THROUGH_V4, PARTED = 250, 500, 300_000
TOLERANCE = Bps(10)
TOLERANCE_FIELD = said("ConvertPage", "Price tolerance")


async def venues(guide: Guide) -> None:
    """What a retail investor does there. Raises TourError where the window does not follow."""
    page = await guide.open("convert")
    await _exactly(guide, page)
    await _through_permit2(guide, page)


async def two_parts(guide: Guide) -> None:
    """A sum that two pools together pay more for, on two sheets. Raises TourError."""
    network, probe, me = guide.demo.network, guide.probe, guide.address
    page, convert = await guide.open("convert"), guide.session.convert
    convert.start("USDC", "AID")
    guide.type(guide.field(page, said("ConvertPage", "You pay")), f"{PARTED}")
    await guide.until(lambda: convert.state.can_review, "plans for two parts")
    await guide.check("Two pools together pay more", SPLIT, convert.state.chosen)
    usdc, aid = probe.balance(network.usdc, me), probe.balance(network.aid, me)
    alone = probe.curve_pays(TokenAmount(PARTED * USDC_UNIT, network.usdc))
    await guide.press(said("convert", "Review: two swaps", "Review: %1 + %2"), page)
    await guide.sign()
    first = guide.window.sheets.top
    await guide.press(DONE)
    await guide.until(
        lambda: guide.window.sheets.top not in {None, first} and guide.button(SIGN.of(1)),
        "the sheet of the second part",
    )
    spent = usdc - probe.balance(network.usdc, me)
    is_part = 0 < spent < PARTED * USDC_UNIT
    await guide.check("The second of two parts", expected=True, found=is_part)
    await guide.sign()
    brought = probe.balance(network.aid, me) - aid
    await guide.check(
        "Swapped in two parts",
        [str(usdc - PARTED * USDC_UNIT), "more than one pool pays"],
        [
            str(probe.balance(network.usdc, me)),
            "more than one pool pays" if brought > alone else f"{brought}, and {alone} in one",
        ],
        signed=True,
    )
    await guide.close_sheet()


async def proof(guide: Guide, page: QWidget) -> None:
    """What the closed way to mint says, and a text for GAIB that only the account can sign."""
    await guide.press(said("ways", "Why, and how to join"), page)
    told = guide.session.convert.state.concierge
    crosses = [one.text for one in told.checks if one.is_met is False] if told else []
    await guide.check(
        "Why minting is closed", [said("convert", "Your address is on the whitelist").text], crosses
    )
    await guide.press(said("ConciergeView", "Sign a proof of ownership"))
    await guide.until(lambda: isinstance(guide.window.sheets.top, ProofSheet), "the sheet")
    sent = guide.probe.sent(guide.address)
    await guide.press(said("ownership", "Sign this text"))
    await guide.until(
        lambda: guide.button(said("ProofSheet", "Save as .json\u2026")), "a signature"
    )
    text, signature = (one.toPlainText() for one in _texts(guide))
    await guide.check(
        "A proof of ownership",
        [guide.address, f"{sent} sent"],
        [guide.probe.signer_of(text, signature), f"{guide.probe.sent(guide.address)} sent"],
    )
    await guide.close_sheet()


async def _exactly(guide: Guide, page: QWidget) -> None:
    """What shall be received is typed; exactly that comes."""
    network, probe, me = guide.demo.network, guide.probe, guide.address
    state = guide.session.convert
    guide.session.convert.start("USDC", "AID")
    guide.type(guide.field(page, said("ConvertPage", "You receive")), f"{WANTED}")
    await guide.until(lambda: state.state.can_review, "a plan for what shall be received")
    usdc, aid = probe.balance(network.usdc, me), probe.balance(network.aid, me)
    await guide.check("What shall be received is typed", expected=True, found=state.state.is_target)
    await guide.press(said("convert", "Review: swap for %1"), page)
    await guide.sign()
    paid = usdc - probe.balance(network.usdc, me)
    await guide.check(
        "Swapped for exactly what was asked",
        [str(aid + WANTED * AID_UNIT), "paid about as much"],
        [
            str(probe.balance(network.aid, me)),
            "paid about as much" if abs(paid - WANTED * USDC_UNIT) < USDC_UNIT else f"paid {paid}",
        ],
        signed=True,
    )
    await guide.close_sheet()


async def _through_permit2(guide: Guide, page: QWidget) -> None:
    """Uniswap v4, at another tolerance; what arrives is shown beside what was quoted."""
    network, probe, me = guide.demo.network, guide.probe, guide.address
    pool, permit2 = _v4(network), network.contracts.permit2 or me
    convert = guide.session.convert
    guide.type(guide.field(page, said("ConvertPage", "You pay")), f"{THROUGH_V4}")
    await guide.until(lambda: convert.state.can_review, "ways to swap")
    if convert.state.more_text:
        convert.show_all()
    convert.choose_route(pool.name)
    _choose(guide, page, TOLERANCE)
    await guide.until(lambda: _is_through_permit2(guide), "a plan through Permit2")
    await guide.check("Another tolerance", TOLERANCE, convert.state.tolerance)
    usdc, aid = probe.balance(network.usdc, me), probe.balance(network.aid, me)
    quoted = probe.v4_pays(pool, TokenAmount(THROUGH_V4 * USDC_UNIT, network.usdc))
    await guide.press(said("convert", "Review: swap %1"), page)
    await guide.until(lambda: guide.button(SIGN.of(1, 3)), "the sheet")
    allowed = probe.allowance(network.usdc, me, permit2)
    await guide.check("Permit2 may take nothing yet", 0, allowed)
    await guide.sign()
    least = -(-quoted * (WHOLE - TOLERANCE) // WHOLE)
    sent = probe.transactions(me)[-1]
    brought = probe.balance(network.aid, me) - aid
    await guide.check(
        "Swapped through Uniswap v4",
        [str(usdc - THROUGH_V4 * USDC_UNIT), "0 left to Permit2", f"{quoted}", f"least {least}"],
        [
            str(probe.balance(network.usdc, me)),
            f"{probe.allowance(network.usdc, me, permit2)} left to Permit2",
            f"{brought}",
            f"least {least}" if probe.holds(sent, least) else f"no {least} in what was sent",
        ],
        signed=True,
    )
    quoted_alike = said("review", "the %3 quoted, to the basis point")
    if len([one for one in guide.texts() if quoted_alike.fits(one)]) != 1:
        raise TourError("nothing says what was quoted")
    await guide.close_sheet()
    convert.set_tolerance(None)


def _is_through_permit2(guide: Guide) -> bool:
    return said("convert", "sign").text in guide.session.convert.state.sign_text


def _choose(guide: Guide, page: QWidget, tolerance: Bps) -> None:
    found = (one for one in page.findChildren(Select) if TOLERANCE_FIELD.fits(one.accessibleName()))
    select = next(found, None)
    place = select.findData(tolerance) if select else -1
    if select is None or place < 0:
        raise TourError(f"no tolerance of {tolerance} basis points")
    select.setCurrentIndex(place)
    select.activated.emit(place)


def _texts(guide: Guide) -> list[QPlainTextEdit]:
    sheet = guide.window.sheets.top or guide.window
    return [one for one in sheet.findChildren(QPlainTextEdit) if one.isVisible()]


def _v4(network: Network) -> Pool:
    dollar, venue = network.usdc, Venue.UNISWAP_V4
    return next(one for one in network.pools if one.venue is venue and dollar in one.coins)
