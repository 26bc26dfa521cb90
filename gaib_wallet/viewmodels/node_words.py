"""What a node that was tried says of itself, in words."""

from gaib_wallet.domain.endpoints import NodeReport
from gaib_wallet.domain.network import Network
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

_OLD_S = 600
"""Seconds after which a newest block is worth a doubt, on any network."""


def report_text(report: NodeReport, network: Network, text: Text) -> str:
    """Chain, block, its age, how far back the node knows, and how fast it answers."""
    said = [
        _say(
            text,
            QT_TRANSLATE_NOOP("start", "It answers: block %1 of chain %2, which is %3."),
            text.whole(report.block),
            str(report.chain_id),
            text.network(network.name),
        )
    ]
    # The demo's clock is its own.
    if not network.is_demo:
        source = QT_TRANSLATE_NOOP("nodes", "That block is %1 old.")
        if report.age_s > _OLD_S:
            source = QT_TRANSLATE_NOOP("nodes", "That block is %1 old: the node lags behind.")
        said.append(_say(text, source, text.age(report.age_s), context="nodes"))
    past = QT_TRANSLATE_NOOP("nodes", "It knows the past as well (an archive node).")
    if not report.has_archive:
        past = QT_TRANSLATE_NOOP(
            "nodes", "It has forgotten the past: prices of long ago come from events alone."
        )
    said.append(_say(text, past, context="nodes"))
    took = QT_TRANSLATE_NOOP("nodes", "An answer takes %1 ms.")
    said.append(_say(text, took, text.whole(report.latency_ms), context="nodes"))
    return " ".join(said)


def _say(text: Text, source: str, *values: object, context: str = "start") -> str:
    return text.say(Message(context, source, values))
