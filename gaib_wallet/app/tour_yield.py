"""What happens on the tour with the past: the yield, its table, and a statement that is checked."""

import asyncio
from collections import deque
import csv
from fractions import Fraction
from functools import partial
from io import StringIO
from pathlib import Path
import re
import tempfile

from PySide6.QtWidgets import QMenu, QWidget

from gaib_wallet.app.tour import Guide, TourError
from gaib_wallet.app.tour_words import said
from gaib_wallet.app.verify import Status, run_verify
from gaib_wallet.domain.nav import NavStep
from gaib_wallet.domain.network import Venue
from gaib_wallet.services.yields import YieldFacts
from gaib_wallet.storage.paths import Paths
from gaib_wallet.ui.widgets.file_field import FileField
from gaib_wallet.ui.widgets.statement_sheet import StatementSheet
from gaib_wallet.viewmodels.yield_export import NOW
from gaib_wallet.viewmodels.yields_state import EVERYBODY, OWN

YIELD = "YieldReported(uint256,uint256,uint256,uint256)"
LOSS = "LossReported(uint256,uint256)"
TRADE = "Swap(address,address,int256,int256,uint160,uint128,int24)"
COARSE = 10**9
"""Rounding in the vault moves its price by less than this part of 10^18."""
UNIT = 10**18
STATEMENT = said("YieldPage", "Statement (PDF, JSON)\u2026")
_GAIN = re.compile(r'("taken": "\d*)(\d)"')
"""The last digit of what was taken, in a statement's file."""


async def history(guide: Guide) -> None:
    """Of whoever is looked at, whose sAID came and went. Raises TourError."""
    page = await guide.open("yield")
    yields = guide.yields
    await guide.until(lambda: _is_read(guide), "the whole past")
    await _read_to_the_end(guide)
    await _market(guide)
    await _bad_month(guide)
    yields.choose_part(OWN)
    await _own_part(guide)
    yields.choose_part(EVERYBODY)
    with tempfile.TemporaryDirectory(prefix="gaib-past-") as folder:
        await _table(guide, Path(folder) / "said-yield.csv")
        await _statement(guide, page, Path(folder))


def _is_read(guide: Guide) -> bool:
    state = guide.yields.state
    known = guide.yields.facts.known
    has_book = known is not None and known.position is not None
    return state.look == "full" and not state.sync_text and not state.is_cached and has_book


def _known(guide: Guide) -> YieldFacts:
    known = guide.yields.facts.known
    if known is None:
        raise TourError("nothing is known of the yield")
    return known


async def _read_to_the_end(guide: Guide) -> None:
    """The price after the last event is the contract's own, and its steps are its events'."""
    probe, past = guide.probe, _known(guide).history
    lost = {one.block for one in probe.vault_events(LOSS)}
    gained = {one.block for one in probe.vault_events(YIELD)} - lost
    last = past.stretches[-1].deposit[-1].nav
    up = sum(step.change > 0 for step in past.steps)
    await guide.check(
        "Realised yield, read to the end",
        [f"{len(gained)} up, {len(lost)} down", f"NAV {probe.nav() // COARSE}"],
        [f"{up} up, {len(past.steps) - up} down", f"NAV {int(last * UNIT) // COARSE}"],
    )


async def _market(guide: Guide) -> None:
    """Every trade of the share is a point of the line."""
    network, trades = guide.demo.network, _known(guide).history.trades
    pools = {
        pool.address
        for pool in network.pools
        if pool.venue is Venue.UNISWAP_V3 and network.said in pool.coins
    }
    told = [one.block for pool in pools for one in guide.probe.events(pool, TRADE)]
    guide.yields.show_market(is_shown=True)
    guide.yields.choose_range("3")
    await guide.check(
        "The market beside the steps",
        [f"{len(told)} trades", f"the last in block {max(told)}"],
        [f"{len(trades)} trades", f"the last in block {trades[-1].block}"],
    )
    guide.yields.choose_range("all")
    guide.yields.show_market(is_shown=False)


async def _bad_month(guide: Guide) -> None:
    """The bar below the line, opened: which deal lost how much, in which transactions."""
    probe, yields = guide.probe, guide.yields
    (loss,) = probe.vault_events(LOSS)
    gains = [one for one in probe.vault_events(YIELD) if one.block == loss.block]
    step = _step_in(guide, loss.block)
    yields.open_month(step.at.date().replace(day=1).isoformat())
    await guide.until(lambda: (shown := yields.state.detail) and shown.block_hash, "the step")
    shown = yields.state.detail
    if shown is None:
        raise TourError("no step is open")
    net = sum(one.words[3] for one in gains) - loss.words[1]
    await guide.check(
        "A month that lost, and why",
        [f"{net}", probe.block_hash(loss.block), *sorted({loss.transaction, gains[0].transaction})],
        [
            f"{sum(one.net for one in step.results)}",
            shown.block_hash,
            *sorted(set(shown.tx_hashes)),
        ],
    )
    yields.close_step()


def _step_in(guide: Guide, block: int) -> NavStep:
    steps = _known(guide).history.steps
    found = next((step for step in steps if step.block == block), None)
    if found is None:
        raise TourError(f"no step in block {block}")
    return found


async def _own_part(guide: Guide) -> None:
    """One's own yield is that of the shares that the chain says one had."""
    token = guide.demo.network.said
    if token is None:
        raise TourError("no sAID on this chain")
    known = _known(guide)
    last = known.history.steps[-1]
    held = guide.probe.balance_before(last.block, token, guide.address)
    brought = int(held * (last.after - last.before))
    shown = known.held_at(last.at) * (last.after - last.before)
    await guide.check("My part of it", f"{brought}", f"{int(shown)}")


async def _table(guide: Guide, file: Path) -> None:
    """What leaves as a table gives the same gain to who knows nothing else."""
    own = _known(guide).position
    guide.yields.export_csv(file)
    rows = list(csv.DictReader(StringIO(await asyncio.to_thread(file.read_text, "utf-8"))))
    if own is None:
        raise TourError("the account's own book is not known")
    taken, not_taken = _first_in_first_out(rows)
    guide.yields.turn_table()
    await guide.check(
        "The table gives the same gain",
        [f"taken {int(taken * UNIT)}", f"not taken {int(not_taken * UNIT)}"],
        [f"taken {int(own.fifo.taken)}", f"not taken {int(own.fifo.not_taken)}"],
    )
    guide.yields.turn_table()


def _first_in_first_out(rows: list[dict[str, str]]) -> tuple[Fraction, Fraction]:
    """AID that was gained and taken, and gained and not taken, by deposits and requests alone."""
    lots: deque[tuple[Fraction, Fraction]] = deque()
    taken = Fraction(0)
    for row in rows:
        if row["what"] == "deposited":
            lots.append((Fraction(row["said"]), Fraction(row["aid"])))
        elif row["what"] == "withdrawn":
            left, taken = Fraction(row["said"]), taken + Fraction(row["aid"])
            while left:
                shares, cost = lots.popleft()
                part = min(left, shares)
                taken -= cost * part / shares
                left -= part
                if part < shares:
                    lots.appendleft((shares - part, cost * (shares - part) / shares))
    price = next(Fraction(row["nav_exact"]) for row in rows if row["what"] == NOW)
    return taken, sum((shares * price - cost for shares, cost in lots), Fraction(0))


async def _statement(guide: Guide, page: QWidget, folder: Path) -> None:
    """Two files of the last year, which the command agrees with until one digit is another."""
    file = folder / "statement.json"
    actions = (action for menu in page.findChildren(QMenu) for action in menu.actions())
    next(action for action in actions if STATEMENT.fits(action.text())).trigger()
    await guide.until(lambda: isinstance(guide.window.sheets.top, StatementSheet), "the sheet")
    sheet = guide.window.sheets.top or guide.window
    await guide.until(
        lambda: guide.button(said("statement", "From the beginning"), sheet), "the periods"
    )
    await guide.press(said("statement", "From the beginning"), sheet)
    await guide.until(
        lambda: guide.button(said("StatementSheet", "Save PDF and JSON"), sheet), "a statement"
    )
    sheet.findChildren(FileField)[0].take(str(file))
    await guide.press(said("StatementSheet", "Save PDF and JSON"), sheet)
    await guide.until(lambda: any("verify" in one for one in guide.texts(sheet)), "two files")
    lines, status = await _verified(guide, file)
    written = await asyncio.to_thread(file.with_suffix(".pdf").read_bytes)
    await guide.check(
        "A statement, and the node agrees",
        ["%PDF-", "AGREES", "0 differ, 0 could not be read."],
        [written[:5].decode("latin-1"), status.name, lines[-1].partition(" agree, ")[2]],
    )
    altered = folder / "altered.json"
    content = await asyncio.to_thread(file.read_text, "utf-8")
    await asyncio.to_thread(altered.write_text, _GAIN.sub(_other_digit, content, 1), "utf-8")
    lines, status = await _verified(guide, altered)
    named = [one.split()[1] for one in lines if one.startswith("DIFFERS")]
    await guide.close_sheet()
    guide.yields.turn_deals()
    await guide.check(
        "One digit altered, and it is named",
        ["gains[0].taken:", "DIFFERS"],
        [*(one for one in named if one != "digest:"), status.name],
    )
    guide.yields.turn_deals()


def _other_digit(found: re.Match[str]) -> str:
    return f'{found[1]}{(int(found[2]) + 1) % 10}"'


async def _verified(guide: Guide, file: Path) -> tuple[list[str], Status]:
    """What `gaib-wallet verify` says and how it ends, over the chain and with nothing kept."""
    lines: list[str] = []
    endpoint, paths = guide.demo.network.endpoint, Paths.below(file.parent)
    work = partial(run_verify, file, endpoint, "", paths, lines.append, lines.append)
    return lines, await asyncio.to_thread(work)
