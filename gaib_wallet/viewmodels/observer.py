"""What the contracts themselves tell, and what is only said: two lists that are never mixed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Literal

from gaib_wallet.domain.network import Network
from gaib_wallet.domain.observed import Behind, Confidence, Observed, Reported
from gaib_wallet.domain.units import Address, TokenAmount
from gaib_wallet.viewmodels.backing_facts import BackingFacts, publishes
from gaib_wallet.viewmodels.deal_rows import say
from gaib_wallet.viewmodels.table import Tone
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

_CONFIDENCE: Mapping[Confidence, str] = {
    Confidence.SEEN: QT_TRANSLATE_NOOP("backing", "seen"),
    Confidence.INFERRED: QT_TRANSLATE_NOOP("backing", "inferred"),
    Confidence.UNCONFIRMED: QT_TRANSLATE_NOOP("backing", "unconfirmed"),
}
_SILENT = QT_TRANSLATE_NOOP("backing", "no answer")
_YES, _NO = QT_TRANSLATE_NOOP("backing", "yes"), QT_TRANSLATE_NOOP("backing", "no")


@dataclass(frozen=True, slots=True)
class ObservedLine:
    """One figure, and which contract told it by which call."""

    label: str
    text: str
    source: str
    tone: Tone = ""


@dataclass(frozen=True, slots=True)
class BehindLine:
    """Who answers for a contract: `address` is empty where it has code of its own."""

    name: str
    note: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class ReportedLine:
    """One thing that was said, by whom and when."""

    what: str
    said: str
    source: str
    confidence: str
    is_doubtful: bool


@dataclass(frozen=True, slots=True)
class ObserverState:
    """Both lists. `intro` says why the first one is all there is, where it is."""

    look: Literal["loading", "full", "failed"]
    intro: str
    as_of_text: str
    fault_text: str
    is_muted: bool = False
    lines: tuple[ObservedLine, ...] = ()
    behind: tuple[BehindLine, ...] = ()
    behind_note: str = ""
    reported: tuple[ReportedLine, ...] = ()


def observer_state(facts: BackingFacts, text: Text) -> ObserverState:
    """What the page shows of the contracts' own words, and of the issuer's."""
    observed, fault = facts.observed, facts.observe_fault
    reported = tuple(_reported(one, text) for one in facts.reported)
    intro = ""
    if not publishes(facts.network):
        neither = QT_TRANSLATE_NOOP(
            "backing",
            "On this network no contract tells of reserves or deals. This is all that can be read.",
        )
        intro = say(text, neither)
    fault_text = text.fault(fault) if fault else ""
    if observed is None:
        look: Literal["loading", "failed"] = "failed" if fault or facts.fault else "loading"
        return ObserverState(look, intro, "", fault_text, reported=reported)
    at = QT_TRANSLATE_NOOP("backing", "block %1, %2 UTC")
    silent = QT_TRANSLATE_NOOP("backing", "This node does not tell whose code answers.")
    return ObserverState(
        look="full",
        intro=intro,
        as_of_text=say(text, at, text.whole(observed.at.number), observed.at.mined_at),
        fault_text=fault_text,
        is_muted=fault is not None or facts.is_cached or not facts.beat.is_fresh,
        lines=_lines(observed, facts, text),
        behind=tuple(_behind(one, facts.network, text) for one in observed.behind or ()),
        behind_note=say(text, silent) if observed.behind is None else "",
        reported=reported,
    )


def _lines(observed: Observed, facts: BackingFacts, text: Text) -> tuple[ObservedLine, ...]:
    network, its = facts.network, facts.network.contracts
    aid, found = network.aid.symbol, []
    in_all = QT_TRANSLATE_NOOP("backing", "AID in circulation")
    found.append(_amount(in_all, observed.aid_supply, f"{aid} totalSupply", text))
    if network.said:
        vault = network.said.symbol
        shares = QT_TRANSLATE_NOOP("backing", "sAID in circulation")
        assets = QT_TRANSLATE_NOOP("backing", "Assets of the vault")
        idle = QT_TRANSLATE_NOOP("backing", "AID that the vault itself holds")
        found += [
            _amount(shares, observed.said_supply, f"{vault} totalSupply", text),
            _amount(assets, observed.assets, f"{vault} totalAssets", text),
            _amount(idle, observed.idle, f"{aid} balanceOf {vault}", text),
        ]
    if its.redeemer:
        can_pay = QT_TRANSLATE_NOOP("backing", "USDC that the redeemer can pay out")
        source = f"{network.usdc.symbol} balanceOf redeemer"
        found.append(_amount(can_pay, observed.redeemable, source, text))
    if its.minter:
        may = QT_TRANSLATE_NOOP("backing", "The known minter may mint AID")
        found.append(
            _answer(say(text, may), f"{aid} hasRole MINTER_ROLE", text, is_so=observed.may_mint)
        )
    for contract, is_paused in observed.paused.items():
        name = _name(contract, network)
        label = say(text, QT_TRANSLATE_NOOP("backing", "%1 is paused"), name)
        line = _answer(label, f"{name} paused", text, is_so=is_paused, is_bad=is_paused)
        found.append(line)
    return (*found, _denied(facts, text))


def _amount(label: str, amount: TokenAmount | None, source: str, text: Text) -> ObservedLine:
    if amount is None:
        return ObservedLine(say(text, label), say(text, _SILENT), source, "warning")
    return ObservedLine(say(text, label), text.amount(amount), source)


def _answer(
    label: str, source: str, text: Text, *, is_so: bool | None, is_bad: bool = False
) -> ObservedLine:
    """Yes, no, or none at all."""
    words = _SILENT if is_so is None else _YES if is_so else _NO
    return ObservedLine(
        label, say(text, words), source, "warning" if is_bad or is_so is None else ""
    )


def _denied(facts: BackingFacts, text: Text) -> ObservedLine:
    """Counted from the events; only where all of them were read."""
    label = say(text, QT_TRANSLATE_NOOP("backing", "Addresses that AID denies"))
    source = "AddedToDenyList, RemovedFromDenyList"
    count = facts.log.denied(facts.network.aid.address) if facts.log else None
    if count is None:
        unread = QT_TRANSLATE_NOOP("backing", "known once all events since the launch are read")
        return ObservedLine(label, say(text, unread), source, "muted")
    return ObservedLine(label, text.whole(count), source)


def _behind(one: Behind, network: Network, text: Text) -> BehindLine:
    name = _name(one.contract, network)
    if one.implementation is None and one.beacon is None:
        own = QT_TRANSLATE_NOOP("backing", "has code of its own, which no proxy replaces")
        return BehindLine(name, say(text, own))
    if one.implementation is None:
        lost = QT_TRANSLATE_NOOP("backing", "its beacon does not say whose code answers")
        return BehindLine(name, say(text, lost), str(one.beacon))
    note = QT_TRANSLATE_NOOP("backing", "its code can be replaced; now it is that at")
    if one.implementation in network.names:
        note = QT_TRANSLATE_NOOP("backing", "its code can be replaced; now it is %1")
    return BehindLine(name, say(text, note, _name(one.implementation, network)), one.implementation)


def _name(contract: Address, network: Network) -> str:
    return network.names.get(contract, str(contract))


def _reported(one: Reported, text: Text) -> ReportedLine:
    source = QT_TRANSLATE_NOOP("backing", "%1; read in %2")
    looked = datetime(one.read_on.year, one.read_on.month, 1, tzinfo=UTC)
    words = say(text, source, one.source, f"{text.month(looked)} {looked.year}")
    if one.on:
        dated = QT_TRANSLATE_NOOP("backing", "of %1; %2")
        words = say(text, dated, _day(one.on, text), words)
    return ReportedLine(
        what=text.say(Message("reported", one.what)),
        said=text.say(Message("reported", one.said)),
        source=words,
        confidence=say(text, _CONFIDENCE[one.confidence]),
        is_doubtful=one.confidence is not Confidence.SEEN,
    )


def _day(day: date, text: Text) -> str:
    return text.date(datetime(day.year, day.month, day.day, tzinfo=UTC))
