"""What happens on the tour with what stands behind it: today, over time, what changed, what if."""

from PySide6.QtWidgets import QWidget

from gaib_wallet.app.tour import Guide, TourError
from gaib_wallet.app.tour_words import said
from gaib_wallet.app.tour_yield import LOSS, YIELD
from gaib_wallet.domain.backing import Backing
from gaib_wallet.domain.events import EventKind
from gaib_wallet.domain.units import WHOLE, Bps

DEALS = 7
HALF = Bps(5_000)


async def backing(guide: Guide) -> None:
    """All that the page shows, in the order of its views. Raises TourError."""
    model = guide.session.backing
    page = await guide.open("backing")
    await guide.until(lambda: model.state.look == "full", "the reserves")
    await guide.until(lambda: model.state.changes.lines, "what changed")
    await guide.check("What backs it", DEALS, len(model.state.deals))
    await _what_if(guide, page)
    await _over_time(guide)
    await _contracts(guide)
    model.choose_view("now")


async def _what_if(guide: Guide, page: QWidget) -> None:
    """The largest deal in default, of which a half comes back."""
    probe, model = guide.probe, guide.session.backing
    token = guide.demo.network.said
    if token is None:
        raise TourError("no sAID on this chain")
    await guide.press(said("CoverView", "What if\u2026"), page)
    model.edit_recovery("50")
    known = _known(guide)
    deal = known.largest
    if deal is None:
        raise TourError("no deal is open")
    owed = deal.outstanding.raw
    lost = owed - owed * HALF // WHOLE
    after = (probe.assets() - lost + 1) * 10**18 // (probe.supply(token) + 1)
    effect = known.if_defaulted(deal, HALF, known.shares or deal.outstanding)
    shown = effect.deposit_after if effect else 0
    await guide.check(
        "What if the largest deal fails", f"NAV {after}", f"NAV {int(shown * 10**18)}"
    )
    model.close()


def _known(guide: Guide) -> Backing:
    known = guide.session.backing.facts.backing
    if known is None:
        raise TourError("nothing is known of the backing")
    return known


async def _over_time(guide: Guide) -> None:
    """The vault's assets as its events moved them: they end at what it says of itself."""
    probe, model = guide.probe, guide.session.backing
    model.choose_view("past")
    await guide.until(lambda: (past := model.facts.past) and past.is_whole, "the past")
    past = model.facts.past
    if past is None:
        raise TourError("nothing is known of the past")
    booked = {one.block for signature in (YIELD, LOSS) for one in probe.vault_events(signature)}
    kinds = {EventKind.YIELD_REPORTED, EventKind.LOSS_REPORTED}
    told = {one.block for one in past.assets if one.cause in kinds}
    await guide.check(
        "Backing over time",
        [f"{probe.assets()} now", f"{len(booked)} bookings", "from the launch on"],
        [
            f"{past.assets[-1].assets.raw} now",
            f"{len(told)} bookings",
            "from the launch on" if past.is_whole and not past.unexplained else "not all of it",
        ],
    )


async def _contracts(guide: Guide) -> None:
    """What anybody can read of the contracts, and the dated list of what changed."""
    probe, model, network = guide.probe, guide.session.backing, guide.demo.network
    model.choose_view("contracts")
    await guide.until(lambda: model.state.observer.look == "full", "what the contracts say")
    await guide.until(lambda: (log := model.facts.log) and log.is_complete, "every change")
    seen, log = model.facts.observed, model.facts.log
    if seen is None or log is None or seen.aid_supply is None:
        raise TourError("the contracts do not answer")
    losses = {one.transaction for one in probe.vault_events(LOSS)}
    listed = {one.tx_hash for one in log.changes}
    await guide.check(
        "What the contracts say of themselves",
        [f"{probe.supply(network.aid)} AID", "every loss is listed"],
        [
            f"{seen.aid_supply.raw} AID",
            "every loss is listed" if losses <= listed else f"not listed: {losses - listed}",
        ],
    )
