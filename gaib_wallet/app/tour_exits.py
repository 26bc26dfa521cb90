"""What happens on the tour in the queue: three ways, a date, parts of a payment, one story."""

import asyncio
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from gaib_wallet.app.tour import Guide
from gaib_wallet.app.tour_words import SIGN, said
from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.demo.roles import cast
from gaib_wallet.demo.vault import Vault

AID_UNIT = 10**18
LEFT_WITH = 10_000
WAYS = 3
SOON = timedelta(days=10)
SOLD_PERCENT = 25
DAYS_TO_PART = 12
PAID = "UnstakePaid(address,uint256)"


async def leave(guide: Guide) -> None:
    """Of whoever is looked at: out by the queue, paid in two parts. Raises TourError."""
    probe, me, stake = guide.probe, guide.address, guide.session.stake
    page = await guide.open("stake")
    await guide.press(said("StakePage", "Exit"), page)
    await guide.until(lambda: stake.state.tab == "exit", "the Exit tab")
    guide.type(guide.field(page, said("ExitPlanner", "You leave with")), f"{LEFT_WITH}")
    await guide.until(lambda: len(_figures(guide)) == WAYS, "three ways out")
    await guide.until(lambda: stake.state.exits.ways.rows, "every way to sell")
    await guide.check("Three ways out", 3, len(stake.state.exits.cards))
    await _plan(guide)
    fixed = probe.unstaking(LEFT_WITH * AID_UNIT)
    await guide.press(said("stake", "Review: request exit"), page)
    await guide.until(lambda: guide.button(SIGN.of(1, 1)), "the sheet")
    await guide.check("Review of an exit", 0, probe.pending(me))
    await guide.sign()
    await guide.close_sheet()
    await guide.until(lambda: _waits(guide), "the open request")
    await guide.check("Exit requested", str(fixed), str(probe.pending(me)), signed=True)
    await _paid_in_parts(guide, page, fixed)


async def _plan(guide: Guide) -> None:
    """A day that the queue cannot make, and a part that is sold at once."""
    stake = guide.session.stake
    today = guide.session.pulse.now()
    stake.need_by((today + SOON).date())
    stake.sell_percent(SOLD_PERCENT)
    await guide.until(lambda: _figures(guide) and not stake.facts.is_comparing, "another split")
    exits = stake.facts.exits
    both = exits.both if exits else None
    late = [card.key for card in stake.state.exits.cards if card.is_late]
    await guide.check(
        "Needed in ten days, a quarter sold",
        ["wait and both are late", f"{LEFT_WITH * SOLD_PERCENT // 100} sold"],
        [
            f"{' and '.join(late)} are late",
            f"{both[0].pay.raw // AID_UNIT} sold" if both else "nothing sold",
        ],
    )
    stake.edit_need("")
    stake.sell_percent(50)
    await guide.until(lambda: not stake.facts.is_comparing, "half and half")


async def _paid_in_parts(guide: Guide, page: QWidget, fixed: int) -> None:
    """The vault has a part of it first and is asked for that, the rest later: one story."""
    network, probe, me = guide.demo.network, guide.probe, guide.address
    aid, part = probe.balance(network.aid, me), fixed * 2 // 5
    await guide.demo.advance(DAYS_TO_PART)
    await asyncio.to_thread(bring, guide, probe.ahead(me) + part)
    await guide.beat()
    await guide.press(said("RequestCard", "Ask the queue to pay"), page)
    await guide.sign()
    await guide.close_sheet()
    await guide.until(lambda: len(_parts(guide)) == 1, "a part")
    await guide.check(
        "The queue has paid a part",
        [str(aid + part), str(fixed - part), f"{part} in the story"],
        [
            str(probe.balance(network.aid, me)),
            str(probe.pending(me)),
            f"{sum(_parts(guide))} in the story",
        ],
        signed=True,
    )
    await guide.demo.advance(DAYS_TO_PART)
    await guide.demo.pay_queue()
    await guide.beat()
    await guide.until(lambda: sum(_parts(guide)) == fixed and not _waits(guide), "the last part")
    paid = [one.words[1] for one in probe.vault_events(PAID) if one.words[0] == int(me, 16)]
    await guide.check(
        "The queue has paid, one story",
        [str(aid + fixed), "0", *map(str, paid[-2:])],
        [
            str(probe.balance(network.aid, me)),
            str(probe.pending(me)),
            *map(str, _parts(guide)),
        ],
    )


def bring(guide: Guide, amount: int) -> None:
    """Let `amount` of AID lie in the vault in all."""
    blocks = Blocks(guide.demo.node)
    vault = Vault(blocks, guide.demo.network)
    more = amount - vault.idle
    if more > 0:
        vault.refill(more)
    else:
        vault.lend(cast().custody.address, -more)
    with guide.demo.node.mining_paused():
        blocks.mine()


def _figures(guide: Guide) -> list[str]:
    return [card.figure for card in guide.session.stake.state.exits.cards if card.figure]


def _waits(guide: Guide) -> bool:
    request = guide.session.stake.state.exits.request
    return request is not None and request.is_open


def _parts(guide: Guide) -> list[int]:
    """What was paid of the newest request of whoever is looked at, as far as it was read."""
    past = guide.session.stake.facts.queue
    story = past.last_of(guide.address) if past else None
    return [one.amount.raw for one in story.payments] if story else []
