"""What the review sheet warns of, the heaviest first, and what must be typed to go on."""

from gaib_wallet.domain.cautions import Weight
from gaib_wallet.domain.network import Health
from gaib_wallet.domain.transactions import Act, Call, Extent, TxStatus
from gaib_wallet.domain.units import WHOLE, Bps
from gaib_wallet.viewmodels.fee_choice import spike
from gaib_wallet.viewmodels.review import LossPrompt, NoticeLine
from gaib_wallet.viewmodels.sheet_words import allowed_text, is_gap, known_as, say
from gaib_wallet.viewmodels.signing_facts import BEFORE_SIGNING, Phase, SigningFacts
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Raised

_SLACK = Bps(100)
"""How far the minimum of somebody else's plan may be under what a rehearsal brings."""
_WEIGHTS = ("negative", "warning", "info", "positive")
_EXTENTS = {
    Extent.CALLS: QT_TRANSLATE_NOOP(
        "review",
        "This node played each call, but cannot show what else moves: that was not checked.",
    ),
    Extent.FIRST: QT_TRANSLATE_NOOP(
        "review", "This node could not rehearse what comes after the first call: not checked."
    ),
}
_FIRST_ALONE = QT_TRANSLATE_NOOP(
    "review", "This node could only say that the call is not refused: what moves was not checked."
)


def notices_of(facts: SigningFacts, text: Text) -> tuple[NoticeLine, ...]:
    """The heaviest first."""
    lines = [
        *_told(facts, text),
        *(() if facts.phase is Phase.DONE else _doubts(facts, text)),
        *_foreign(facts, text),
        *_spike(facts, text),
        *_act(facts, text),
        *_signing(facts, text),
        *_afterwards(facts, text),
    ]
    return tuple(sorted(lines, key=_weight))


def prompt_of(facts: SigningFacts, text: Text) -> LossPrompt | None:
    """What must be typed before Sign."""
    if facts.proposal.confirmation:
        return LossPrompt(text.say(facts.proposal.confirmation.message), facts.typed_loss)
    if not facts.loss:
        return None
    source = QT_TRANSLATE_NOOP("review", "This costs you about %1 USD. Type %1 to go on.")
    if facts.proposal.verdict and facts.proposal.verdict.is_worst:
        source = QT_TRANSLATE_NOOP("review", "This may cost you up to %1 USD. Type %1 to go on.")
    return LossPrompt(say(text, source, facts.loss), facts.typed_loss)


def _weight(line: NoticeLine) -> int:
    return _WEIGHTS.index(line.kind)


def _doubts(facts: SigningFacts, text: Text) -> list[NoticeLine]:
    """What was to be weighed before signing: a receipt has no use for it."""
    cautions = [
        NoticeLine(one.kind, text.say(one.message), code=one.message.code)
        for one in facts.proposal.cautions
    ]
    if facts.latest and facts.latest.waits and facts.phase in BEFORE_SIGNING:
        waits = QT_TRANSLATE_NOOP(
            "review",
            "An earlier transaction of this account still waits, and is not counted here.",
        )
        cautions.append(NoticeLine("warning", say(text, waits)))
    return [*cautions, *_price(facts, text), *_rehearsal(facts, text)]


def _told(facts: SigningFacts, text: Text) -> list[NoticeLine]:
    """A fault that stops nothing by itself."""
    lines: list[NoticeLine] = []
    if facts.beat.health in {Health.CLOCK, Health.DISPUTED} and facts.beat.fault:
        message = facts.beat.fault.message
        lines.insert(0, NoticeLine("negative", text.say(message), code=message.code))
    if facts.fault and facts.phase not in {Phase.BLOCKED, Phase.BROKEN}:
        message = facts.fault.message
        lines.insert(0, NoticeLine("negative", text.say(message), code=message.code))
    return lines


def _price(facts: SigningFacts, text: Text) -> list[NoticeLine]:
    verdict = facts.proposal.verdict
    if verdict and verdict.weight >= Weight.STRONG and verdict.loss and verdict.loss.raw:
        costs = QT_TRANSLATE_NOOP("review", "This costs you about %1.")
        if verdict.is_worst:
            costs = QT_TRANSLATE_NOOP("review", "This may cost you up to %1.")
        return [NoticeLine("negative", say(text, costs, Raised(verdict.loss)))]
    if verdict and verdict.weight >= Weight.CAUTION:
        size = QT_TRANSLATE_NOOP("review", "The price is worse than usual for this size.")
        return [NoticeLine("warning", say(text, size))]
    return []


def _rehearsal(facts: SigningFacts, text: Text) -> list[NoticeLine]:
    """What a node that cannot play everything leaves unchecked."""
    if facts.latest is None or facts.latest.rehearsal.is_full:
        return []
    extent = facts.latest.rehearsal.extent
    is_alone = extent is Extent.FIRST and len(facts.latest.plan.calls) == 1
    return [NoticeLine("warning", say(text, _FIRST_ALONE if is_alone else _EXTENTS[extent]))]


def _foreign(facts: SigningFacts, text: Text) -> list[NoticeLine]:
    """What is to be known of a plan that somebody else made."""
    plan, latest = facts.plan, facts.latest
    if not facts.proposal.is_foreign or facts.phase not in BEFORE_SIGNING:
        return []
    once = QT_TRANSLATE_NOOP(
        "review",
        "This plan came in a file. Only one of you may sign it: signed twice, it happens twice.",
    )
    lines = [NoticeLine("warning", say(text, once))]
    if plan.least is None or latest is None:
        return lines
    played = latest.rehearsal
    now = played.owed.raw if played.owed else played.change_of(plan.least.token)
    if plan.least.raw * WHOLE < now * (WHOLE - _SLACK):
        source = QT_TRANSLATE_NOOP(
            "review",
            "The minimum in the file is far under what would come now. Others can see to it that"
            " no more than the minimum comes.",
        )
        lines.append(NoticeLine("negative", say(text, source)))
    return lines


def _spike(facts: SigningFacts, text: Text) -> list[NoticeLine]:
    if facts.latest is None or facts.phase not in BEFORE_SIGNING:
        return []
    times = spike(facts.latest.offers)
    if not times:
        return []
    source = QT_TRANSLATE_NOOP("review", "Fees are about %1 times what they were of late.")
    return [NoticeLine("warning", say(text, source, text.whole(times)))]


def _act(facts: SigningFacts, text: Text) -> list[NoticeLine]:
    """What lies in the nature of the thing."""
    plan = facts.plan
    lines = []
    if plan.act is Act.EXIT:
        lines += [
            NoticeLine("warning", say(text, source))
            for source in (
                QT_TRANSLATE_NOOP("review", "Earns nothing from the request on"),
                QT_TRANSLATE_NOOP("review", "Cannot be cancelled; one request at a time"),
                QT_TRANSLATE_NOOP(
                    "review",
                    "Described as 30 to 62 days, never promised; the AID must then still be sold",
                ),
            )
        ]
    if plan.act is Act.PAY_QUEUE:
        ahead = QT_TRANSLATE_NOOP("review", "It pays those who asked before you first.")
        lines.append(NoticeLine("info", say(text, ahead)))
    if facts.phase is Phase.DONE:
        return lines  # which of the two got into a block is known now
    if is_gap(plan):
        gap = QT_TRANSLATE_NOOP(
            "review", "Nothing is paid to anybody. The later ones can get into a block then."
        )
        lines.append(NoticeLine("info", say(text, gap)))
    elif plan.act is Act.CANCEL:
        late = QT_TRANSLATE_NOOP(
            "review", "If the first one gets into a block before, this one does nothing."
        )
        lines.append(NoticeLine("warning", say(text, late)))
    elif plan.replaces:
        lines.append(_again(facts, text))
    return lines


def _signing(facts: SigningFacts, text: Text) -> list[NoticeLine]:
    """What is to be known of the signatures themselves."""
    if facts.phase not in BEFORE_SIGNING:
        return []
    lines = []
    if facts.plan.calls[facts.step - 1].act is Act.PERMIT:
        free = QT_TRANSLATE_NOOP(
            "review", "Step %1 is only a signature: it lets the swap take this, and costs no fee."
        )
        lines.append(NoticeLine("info", say(text, free, facts.step)))
    if facts.relay and not facts.is_private and any(map(_is_swap, facts.plan.calls)):
        seen = QT_TRANSLATE_NOOP(
            "review",
            "Others can see this swap before its block and trade ahead of it; your minimum holds."
            " Privately: only %1 sees it.",
        )
        lines.append(NoticeLine("warning", say(text, seen, facts.relay_host)))
    if facts.proposal.part == 1:
        second = QT_TRANSLATE_NOOP(
            "review", "The second part comes on a sheet of its own, at the price of that moment."
        )
        lines.append(NoticeLine("info", say(text, second)))
    return lines


def _is_swap(call: Call) -> bool:
    return call.act is Act.SWAP


def _again(facts: SigningFacts, text: Text) -> NoticeLine:
    """What a higher fee changes: of ether it may leave less to send."""
    before, plan = facts.proposal.replaced, facts.plan
    if before and before.pay and plan.pay and plan.pay != before.pay:
        source = QT_TRANSLATE_NOOP(
            "review",
            "%1 are sent, and not %2 as before: the rest is needed for the higher fee."
            " Only one of the two can be in a block.",
        )
        sent = say(text, source, text.in_full(plan.pay), text.in_full(before.pay))
        return NoticeLine("warning", sent)
    one = QT_TRANSLATE_NOOP(
        "review", "The same with a higher fee. Only one of the two can be in a block."
    )
    return NoticeLine("info", say(text, one))


def _afterwards(facts: SigningFacts, text: Text) -> list[NoticeLine]:
    lines = []
    if facts.phase is Phase.WAITING and facts.record and facts.record.status is TxStatus.UNKNOWN:
        unknown = QT_TRANSLATE_NOOP(
            "review",
            "We do not know yet whether the network has it. Nothing will be sent twice.",
        )
        lines.append(NoticeLine("warning", say(text, unknown)))
    for one in facts.left:
        may = QT_TRANSLATE_NOOP("review", "%2 may still take %1.")
        contract = QT_TRANSLATE_NOOP("review", "That contract")
        by_signature = facts.plan.taker != facts.plan.target and one.spender == facts.plan.taker
        who = known_as(one.spender, facts) or (
            "Permit2"
            if by_signature
            else facts.plan.venue
            if one.spender == facts.plan.target
            else say(text, contract)
        )
        lines.append(NoticeLine("warning", say(text, may, allowed_text(one.amount, text), who)))
    return lines
