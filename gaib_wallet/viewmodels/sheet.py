"""A plan on the review sheet, line by line, and the same lines as a receipt."""

import re

from gaib_wallet.domain.accounts import AccountKind
from gaib_wallet.domain.cautions import Weight
from gaib_wallet.domain.transactions import Act, Call, Guard, Receipt, TxStatus
from gaib_wallet.domain.units import USD, Address, Rounding, TokenAmount, TokenChange
from gaib_wallet.errors import FeeRose, PriceMoved, WalletError
from gaib_wallet.viewmodels.outcomes import outcome_text
from gaib_wallet.viewmodels.review import (
    AcceptFooter,
    AgreementLine,
    BlockedFooter,
    CallLine,
    FactLine,
    Footer,
    LossPrompt,
    NoticeLine,
    ReceiptFooter,
    ReceiptStage,
    ReviewState,
    SignFooter,
    UnlockFooter,
)
from gaib_wallet.viewmodels.signing import Phase, SigningFacts
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message, Raised

TITLES = {
    Act.SWAP: QT_TRANSLATE_NOOP("review", "Swap %1 for %2"),
    Act.MINT: QT_TRANSLATE_NOOP("review", "Mint %2 with %1"),
    Act.REDEEM: QT_TRANSLATE_NOOP("review", "Redeem %1 for %2"),
    Act.STAKE: QT_TRANSLATE_NOOP("review", "Stake %1"),
    Act.EXIT: QT_TRANSLATE_NOOP("review", "Request to leave %1"),
    Act.PAY_QUEUE: QT_TRANSLATE_NOOP("review", "Ask the queue to pay"),
}
STEPS = {
    Act.ALLOW: QT_TRANSLATE_NOOP("review", "Sign %1 of %2: allow %3"),
    Act.SWAP: QT_TRANSLATE_NOOP("review", "Sign %1 of %2: swap %3"),
    Act.MINT: QT_TRANSLATE_NOOP("review", "Sign %1 of %2: mint with %3"),
    Act.REDEEM: QT_TRANSLATE_NOOP("review", "Sign %1 of %2: redeem %3"),
    Act.STAKE: QT_TRANSLATE_NOOP("review", "Sign %1 of %2: stake %3"),
    Act.EXIT: QT_TRANSLATE_NOOP("review", "Sign %1 of %2: request exit with %3"),
    Act.PAY_QUEUE: QT_TRANSLATE_NOOP("review", "Sign %1 of %2: ask the queue to pay"),
}
_ADDRESS = re.compile(r"\b0x[0-9a-fA-F]{40}\b")
RESET = QT_TRANSLATE_NOOP("review", "Sign %1 of %2: set the old allowance to zero")


def review_of(facts: SigningFacts, text: Text) -> ReviewState:
    """`facts` as they are drawn: read from the plan and its checks, nothing computed again."""
    plan = facts.plan
    pay = plan.pay.token.symbol if plan.pay else ""
    receive = plan.expected.token.symbol if plan.expected else ""
    checked = facts.latest
    rehearsed = QT_TRANSLATE_NOOP("review", "rehearsed at block %1")
    half = QT_TRANSLATE_NOOP("review", "only the first call was rehearsed, at block %1")
    rehearsal = ""
    if checked:
        source = rehearsed if checked.rehearsal.is_full else half
        rehearsal = _say(text, source, text.whole(checked.rehearsal.at.number))
    elif facts.phase is Phase.CHECKING:
        rehearsal = _say(text, QT_TRANSLATE_NOOP("review", "rehearsing\u2026"))
    return ReviewState(
        title=_say(text, TITLES[plan.act], pay, receive),
        is_demo=facts.is_demo,
        rehearsal_text=rehearsal,
        is_rehearsed=checked is not None and checked.rehearsal.is_full,
        agreement=_agreement(facts, text),
        facts=_facts(facts, text),
        notices=_notices(facts, text),
        calls_text=_say(
            text, QT_TRANSLATE_NOOP("review", "%1 transactions, decoded"), len(plan.calls)
        )
        if len(plan.calls) > 1
        else _say(text, QT_TRANSLATE_NOOP("review", "1 transaction, decoded")),
        calls=tuple(_call(number, call, text) for number, call in enumerate(plan.calls, 1)),
        footer=_footer(facts, text),
        loss=_loss(facts, text),
    )


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("review", source, values))


def _agreement(facts: SigningFacts, text: Text) -> tuple[AgreementLine, ...]:
    """What a person agrees to; only the notes may change while the sheet stands."""
    plan = facts.plan
    receipt = facts.record.receipt if facts.record and facts.phase is Phase.DONE else None
    lines = []
    if plan.pay:
        figure = text.in_full(plan.pay).removesuffix(plan.pay.token.symbol).rstrip()
        label = QT_TRANSLATE_NOOP("review", "You pay exactly")
        paid = QT_TRANSLATE_NOOP("review", "You paid")
        lines.append(
            AgreementLine(_say(text, paid if receipt else label), figure, plan.pay.token.symbol)
        )
    if plan.least and plan.expected:
        lines.append(
            _arrived_line(plan.least, receipt, text)
            if receipt
            else _least_line(facts, plan.least, plan.expected, text)
        )
    lines.append(_spent_line(facts, receipt, text) if receipt else _fee_line(facts, text))
    if receipt is None:
        lines.append(_guard_line(facts, text))
    return tuple(lines)


def _least_line(
    facts: SigningFacts, least: TokenAmount, expected: TokenAmount, text: Text
) -> AgreementLine:
    plan, checked = facts.plan, facts.latest
    symbol = least.token.symbol
    if plan.act is Act.EXIT:
        label = _say(text, QT_TRANSLATE_NOOP("review", "You receive about, later"))
        note = _say(text, QT_TRANSLATE_NOOP("review", "fixed when a block has it"))
        return AgreementLine(label, text.figure(expected), symbol, note=note)
    if plan.guard is Guard.WALLET:
        label = _say(text, QT_TRANSLATE_NOOP("review", "You receive about"))
        note = _say(text, QT_TRANSLATE_NOOP("review", "stopped under %1"), least)
        return AgreementLine(label, text.figure(expected), symbol, note=note)
    now = expected
    if checked and checked.rehearsal.is_full:
        now = TokenAmount(max(0, checked.rehearsal.change_of(least.token)), least.token)
    broken = facts.break_fault
    is_broken = facts.phase is Phase.BROKEN and isinstance(broken, PriceMoved)
    note = _say(text, QT_TRANSLATE_NOOP("review", "expected %1"), now)
    return AgreementLine(
        _say(text, QT_TRANSLATE_NOOP("review", "You receive at least")),
        text.figure(least),
        symbol,
        note=text.say(broken.message) if broken and is_broken else note,
        is_broken=is_broken,
    )


def _arrived_line(least: TokenAmount, receipt: Receipt, text: Text) -> AgreementLine:
    """What the events say that came; of a request, what will come."""
    if receipt.owed:
        label = _say(text, QT_TRANSLATE_NOOP("review", "Fixed for you"))
        note = _say(text, QT_TRANSLATE_NOOP("review", "paid later by the queue"))
        return AgreementLine(label, text.figure(receipt.owed), receipt.owed.token.symbol, note=note)
    label = _say(text, QT_TRANSLATE_NOOP("review", "You received"))
    received = TokenAmount(max(0, receipt.change_of(least.token)), least.token)
    above = TokenChange.between(least, received)
    source = QT_TRANSLATE_NOOP("review", "%1 above your minimum")
    note = _say(text, source, above.size) if above.raw > 0 else ""
    return AgreementLine(label, text.figure(received), least.token.symbol, note=note)


def _spent_line(facts: SigningFacts, receipt: Receipt, text: Text) -> AgreementLine:
    """What all steps cost together."""
    label = _say(text, QT_TRANSLATE_NOOP("review", "Network fee"))
    spent = _money(facts, facts.fee_spent + receipt.fee_paid)
    return AgreementLine(label, text.figure(spent, Rounding.UP), spent.token.symbol)


def _fee_line(facts: SigningFacts, text: Text) -> AgreementLine:
    label = _say(text, QT_TRANSLATE_NOOP("review", "Network fee at most"))
    checked = facts.agreed
    if checked is None:
        return AgreementLine(label, note=_say(text, QT_TRANSLATE_NOOP("review", "reading\u2026")))
    latest = facts.latest or checked
    most = _money(facts, checked.fee_most)
    expected = _money(facts, latest.fee_expected)
    note = _say(
        text, QT_TRANSLATE_NOOP("review", "expected %1"), text.amount(expected, Rounding.UP)
    )
    return AgreementLine(label, text.figure(most, Rounding.UP), most.token.symbol, note=note)


def _money(facts: SigningFacts, fee: TokenAmount) -> TokenAmount:
    """A fee in USD, rounded up; in ETH where there is no price."""
    return fee if facts.eth_usd is None else fee.worth(facts.eth_usd, USD, Rounding.UP)


def _guard_line(facts: SigningFacts, text: Text) -> AgreementLine:
    label = _say(text, QT_TRANSLATE_NOOP("review", "Checked by"))
    plan = facts.plan
    if plan.guard is Guard.WALLET:
        said = _say(text, QT_TRANSLATE_NOOP("review", "this wallet only"))
        note = _say(text, QT_TRANSLATE_NOOP("review", "rehearsed again when you sign"))
        return AgreementLine(label, text=said, note=note)
    issuers = {Act.MINT, Act.REDEEM}
    said = _say(
        text,
        QT_TRANSLATE_NOOP("review", "GAIB's contract")
        if plan.act in issuers
        else QT_TRANSLATE_NOOP("review", "the pool's contract"),
    )
    note = _say(text, QT_TRANSLATE_NOOP("review", "no expiry on chain"))
    if plan.deadline:
        until = QT_TRANSLATE_NOOP("review", "expires at %1 UTC")
        note = _say(text, until, text.clock(plan.deadline))
    return AgreementLine(label, text=said, note=note)


def _facts(facts: SigningFacts, text: Text) -> tuple[FactLine, ...]:
    plan = facts.plan
    lines = [
        FactLine(
            _say(text, QT_TRANSLATE_NOOP("review", "To")),
            text=_say(text, QT_TRANSLATE_NOOP("review", "your account %1"), facts.account.name),
            strong=facts.account.name,
            portrait=facts.account.address,
        ),
        FactLine(
            _say(text, QT_TRANSLATE_NOOP("review", "Through")),
            text=_say(text, QT_TRANSLATE_NOOP("review", "%1, known to this wallet"), plan.venue),
            address=plan.target,
        ),
    ]
    if plan.pay and any(call.act is Act.ALLOW for call in plan.calls):
        allows = QT_TRANSLATE_NOOP("review", "%1 to that contract; nothing is left after step %2")
        amount = text.in_full(plan.pay)
        label = _say(text, QT_TRANSLATE_NOOP("review", "Allows"))
        lines.append(FactLine(label, _say(text, allows, amount, len(plan.calls))))
    if facts.latest and facts.latest.rehearsal.is_full:
        changes = sorted(facts.latest.rehearsal.changes, key=_comes)
        moves = tuple(text.change(one) for one in changes if one.raw)
        label = _say(text, QT_TRANSLATE_NOOP("review", "Rehearsal"))
        rest = _say(text, QT_TRANSLATE_NOOP("review", "nothing else moved"))
        lines.append(FactLine(label, rest, moves=moves))
    return tuple(lines)


def _comes(change: TokenChange) -> bool:
    """Sorts what leaves before what comes."""
    return change.raw > 0


def _notices(facts: SigningFacts, text: Text) -> tuple[NoticeLine, ...]:
    """The heaviest first."""
    lines = []
    verdict = facts.proposal.verdict
    if verdict and verdict.weight >= Weight.STRONG and verdict.loss and verdict.loss.raw:
        costs = QT_TRANSLATE_NOOP("review", "This costs you about %1.")
        lines.append(NoticeLine("negative", _say(text, costs, Raised(verdict.loss))))
    elif verdict and verdict.weight >= Weight.CAUTION:
        size = QT_TRANSLATE_NOOP("review", "The price is worse than usual for this size.")
        lines.append(NoticeLine("warning", _say(text, size)))
    if facts.latest and not facts.latest.rehearsal.is_full:
        half = QT_TRANSLATE_NOOP(
            "review", "This node could not rehearse what comes after the first call: not checked."
        )
        lines.append(NoticeLine("warning", _say(text, half)))
    if facts.plan.act is Act.EXIT:
        lines += [
            NoticeLine("warning", _say(text, source))
            for source in (
                QT_TRANSLATE_NOOP("review", "Earns nothing from the request on"),
                QT_TRANSLATE_NOOP("review", "Cannot be cancelled; one request at a time"),
                QT_TRANSLATE_NOOP(
                    "review", "Paid in 30 to 62 days (estimate); the AID must then still be sold"
                ),
            )
        ]
    if facts.plan.act is Act.PAY_QUEUE:
        ahead = QT_TRANSLATE_NOOP("review", "It pays those who asked before you first.")
        lines.append(NoticeLine("info", _say(text, ahead)))
    if facts.phase is Phase.WAITING and facts.record and facts.record.status is TxStatus.UNKNOWN:
        unknown = QT_TRANSLATE_NOOP(
            "review",
            "We do not know yet whether the network has it. Nothing will be sent twice.",
        )
        lines.append(NoticeLine("warning", _say(text, unknown)))
    return tuple(lines)


def _call(number: int, call: Call, text: Text) -> CallLine:
    """What the bytes of `call` say, never what was meant by them."""
    arguments = tuple((name, _argument(value, text)) for name, value in call.arguments)
    return CallLine(
        f"{number}. {call.function}", call.to, arguments, f"0x{call.data.hex()}", hash_hex=""
    )


def _argument(value: object, text: Text) -> str:
    if isinstance(value, str):
        # A path names several, with fees between them.
        return _ADDRESS.sub(lambda found: text.address(Address(found[0])), value)
    if isinstance(value, bytes):
        return f"0x{value.hex()}"
    return str(value)


def _loss(facts: SigningFacts, text: Text) -> LossPrompt | None:
    if not facts.loss:
        return None
    source = QT_TRANSLATE_NOOP("review", "This costs you about %1 USD. Type %1 to go on.")
    return LossPrompt(_say(text, source, facts.loss), facts.typed_loss)


def _footer(facts: SigningFacts, text: Text) -> Footer:
    match facts.phase:
        case Phase.SIGNING | Phase.WAITING | Phase.DONE | Phase.FAILED:
            return _receipt(facts, text)
        case _ if facts.is_locked and facts.account.kind is not AccountKind.WATCH:
            wrong = text.fault(facts.password_fault) if facts.password_fault else ""
            unlock = _say(text, QT_TRANSLATE_NOOP("review", "Unlock to sign"))
            return UnlockFooter(unlock, wrong, facts.is_unlocking)
        case Phase.BROKEN:
            fault = facts.break_fault
            return AcceptFooter(_accept(facts, text), text.fault(fault) if fault else "")
        case Phase.BLOCKED:
            return _blocked(facts.fault, text)
    if facts.account.kind is AccountKind.WATCH:
        watch = QT_TRANSLATE_NOOP(
            "review", "This account can only be watched: its key is elsewhere."
        )
        return BlockedFooter(_say(text, watch), "W-411")
    reason = _off_reason(facts, text)
    is_enabled = not reason and facts.is_loss_typed
    return SignFooter(_step(facts, text), is_enabled=is_enabled, reason=reason)


def _off_reason(facts: SigningFacts, text: Text) -> str:
    """Why nothing can be signed at this moment; empty where it can."""
    if not facts.beat.can_sign:
        return _say(text, QT_TRANSLATE_NOOP("review", "Waiting for the node"))
    if facts.phase is not Phase.READY:
        return _say(text, QT_TRANSLATE_NOOP("review", "Rehearsing\u2026"))
    return ""


def _accept(facts: SigningFacts, text: Text) -> str:
    """What can be agreed to instead, by its figure; where nothing is known yet, another look."""
    accept = QT_TRANSLATE_NOOP("review", "Accept %1")
    if isinstance(facts.fault, FeeRose):
        return _say(text, accept, Raised(facts.fault.now))
    least = facts.counter.plan.least if facts.counter else None
    if least is None:
        return _say(text, QT_TRANSLATE_NOOP("review", "Quote again"))
    return _say(text, accept, least)


def _step(facts: SigningFacts, text: Text) -> str:
    call = facts.plan.calls[facts.step - 1]
    # Read from the bytes: what takes an allowance back must not be called one.
    is_reset = call.act is Act.ALLOW and dict(call.arguments).get("amount") == 0
    pay = text.amount(facts.plan.pay, Rounding.UP) if facts.plan.pay else ""
    return _say(text, RESET if is_reset else STEPS[call.act], facts.step, facts.steps, pay)


def _blocked(fault: WalletError | None, text: Text) -> BlockedFooter:
    again = _say(text, QT_TRANSLATE_NOOP("review", "Check again"))
    if fault is None:
        return BlockedFooter("", again_text=again)
    return BlockedFooter(text.say(fault.message), fault.message.code, again)


def _receipt(facts: SigningFacts, text: Text) -> ReceiptFooter:
    record = facts.record
    if record is None or facts.phase is Phase.SIGNING:
        signing = _say(text, QT_TRANSLATE_NOOP("review", "Signing\u2026"))
        return ReceiptFooter(ReceiptStage.SIGNING, signing)
    stages = {
        TxStatus.SIGNED: (ReceiptStage.SIGNING, QT_TRANSLATE_NOOP("review", "Signing\u2026")),
        TxStatus.SENT: (
            ReceiptStage.SENT,
            QT_TRANSLATE_NOOP("review", "Sent, waiting for a block"),
        ),
        TxStatus.UNKNOWN: (ReceiptStage.UNKNOWN, QT_TRANSLATE_NOOP("review", "Looking\u2026")),
        TxStatus.IN_BLOCK: (ReceiptStage.IN_BLOCK, QT_TRANSLATE_NOOP("review", "In block %1")),
        TxStatus.FINAL: (ReceiptStage.FINAL, QT_TRANSLATE_NOOP("review", "Final, in block %1")),
        TxStatus.FAILED: (ReceiptStage.FAILED, QT_TRANSLATE_NOOP("review", "Failed")),
    }
    stage, source = stages[record.status]
    block = text.whole(record.receipt.at.number) if record.receipt else ""
    return ReceiptFooter(
        stage,
        _say(text, source, block),
        hash_hex=record.tx_hash,
        received_text=outcome_text(record, text),
        code="W-205" if record.status is TxStatus.FAILED else "",
    )
