"""One step of the share price, opened: what caused it, deal by deal, and in which transactions."""

from dataclasses import dataclass

from gaib_wallet.domain.links import explorer_host
from gaib_wallet.domain.nav import NavStep
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.yields import DealName
from gaib_wallet.viewmodels.chart_readout import prices_text, source_text
from gaib_wallet.viewmodels.table import Row, Tone, tone_of
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.viewmodels.yield_sources import deal_rows
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message


@dataclass(frozen=True, slots=True)
class StepDetail:
    """One step, opened.

    `note` says how its price is known, and where no event explains it, that. `block_hash` is empty
    until a node said it. `link_words` stand on a button beside each of `tx_hashes`.
    """

    title: str
    change: str
    tone: Tone
    note: str
    rows: tuple[Row, ...]
    block: str
    block_hash: str
    tx_hashes: tuple[str, ...]
    link_words: str


def detail_of(
    step: NavStep, deals: tuple[DealName, ...], network: Network, block_hash: str, text: Text
) -> StepDetail:
    """What is shown of `step`; its block has `block_hash`, if that was read."""
    title = QT_TRANSLATE_NOOP("yields", "%1 \u00b7 %2")
    host = explorer_host(network)
    link = QT_TRANSLATE_NOOP("yields", "Open at %1\u2026")
    block = text.whole(step.block)
    return StepDetail(
        title=_say(text, title, text.date(step.at), prices_text(step, text)),
        change=text.signed_percent(step.change),
        tone=tone_of(step.change),
        note=_note(step, text),
        rows=deal_rows([step], deals, network.aid, text),
        block=_say(text, QT_TRANSLATE_NOOP("yields", "Block %1"), block),
        block_hash=block_hash,
        tx_hashes=tuple(f"0x{one.hex()}" for one in step.tx_hashes),
        link_words=_say(text, link, host) if host else "",
    )


def _note(step: NavStep, text: Text) -> str:
    known = _say(
        text, QT_TRANSLATE_NOOP("yields", "How known: %1."), source_text(step.source, text)
    )
    if step.after_block:
        between = QT_TRANSLATE_NOOP(
            "yields", "It happened somewhere after block %1 (%2) and up to block %3 (%4)."
        )
        ends = (step.after_block.number, step.after_block.mined_at), (step.block, step.at)
        values = [word for number, at in ends for word in (text.whole(number), text.date(at))]
        known = f"{known} {_say(text, between, *values)}"
    if step.results:
        return known
    silent = QT_TRANSLATE_NOOP(
        "yields",
        "No event explains this step: it may be a donation of AID, or this network does not say"
        " what a step came from.",
    )
    return f"{_say(text, silent)} {known}"


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("yields", source, values))
