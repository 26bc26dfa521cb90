"""What a person agrees to on the review sheet, and the same lines on the receipt."""

from gaib_wallet.domain.fees import FeeLevel
from gaib_wallet.domain.transactions import Act, Guard, Receipt
from gaib_wallet.domain.units import ETH, Rounding, TokenAmount, TokenChange
from gaib_wallet.errors import FeeRose, PriceMoved
from gaib_wallet.viewmodels.review import AgreementLine
from gaib_wallet.viewmodels.sheet_fees import LEVELS, OWN
from gaib_wallet.viewmodels.sheet_words import money, say
from gaib_wallet.viewmodels.signing_facts import BEFORE_SIGNING, Phase, SigningFacts
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Raised

_ISSUED = {Act.MINT, Act.REDEEM}


def agreement_of(facts: SigningFacts, text: Text) -> tuple[AgreementLine, ...]:
    """What a person agrees to; only the notes may change while the sheet stands."""
    plan = facts.plan
    receipt = facts.record.receipt if facts.record and facts.phase is Phase.DONE else None
    lines = []
    if plan.pay and plan.spends:
        lines.append(_most_line(facts, plan.pay, plan.spends, receipt, text))
    elif plan.pay:
        figure = text.in_full(plan.pay).removesuffix(plan.pay.token.symbol).rstrip()
        label = QT_TRANSLATE_NOOP("review", "You pay exactly")
        paid = QT_TRANSLATE_NOOP("review", "You paid")
        symbol = plan.pay.token.symbol
        lines.append(AgreementLine(say(text, paid if receipt else label), figure, symbol))
        if plan.act is Act.SEND:
            gets = QT_TRANSLATE_NOOP("review", "Recipient gets exactly")
            got = QT_TRANSLATE_NOOP("review", "Recipient got")
            lines.append(AgreementLine(say(text, got if receipt else gets), figure, symbol))
    if plan.least and plan.expected:
        lines.append(
            _arrived_line(plan.least, receipt, text)
            if receipt
            else _least_line(facts, plan.least, plan.expected, text)
        )
    lines.append(_spent_line(facts, receipt, text) if receipt else _fee_line(facts, text))
    if receipt is None and plan.act is not Act.CANCEL:
        lines.append(_guard_line(facts, text))
    return tuple(lines)


def _most_line(
    facts: SigningFacts,
    most: TokenAmount,
    spends: TokenAmount,
    receipt: Receipt | None,
    text: Text,
) -> AgreementLine:
    """What can leave at most where exactly so much is bought; afterwards, what left."""
    symbol = most.token.symbol
    if receipt:
        paid = TokenAmount(max(0, -receipt.change_of(most.token)), most.token)
        label = say(text, QT_TRANSLATE_NOOP("review", "You paid"))
        under = QT_TRANSLATE_NOOP("review", "%1 under your most")
        note = say(text, under, most - paid) if paid < most else ""
        return AgreementLine(label, text.figure(paid, Rounding.UP), symbol, note=note)
    label = say(text, QT_TRANSLATE_NOOP("review", "You pay at most"))
    counter = facts.counter.plan.pay if facts.counter else None
    is_broken = facts.phase is Phase.BROKEN and counter is not None and counter > most
    now = spends
    if facts.latest and facts.latest.rehearsal.is_full:
        now = TokenAmount(max(0, -facts.latest.rehearsal.change_of(most.token)), most.token)
    note = say(text, QT_TRANSLATE_NOOP("review", "expected %1"), Raised(now))
    if is_broken:
        note = say(text, QT_TRANSLATE_NOOP("review", "at most %1 now"), Raised(counter))
    figure = text.figure(most, Rounding.UP)
    return AgreementLine(label, figure, symbol, note=note, is_broken=is_broken)


def _least_line(
    facts: SigningFacts, least: TokenAmount, expected: TokenAmount, text: Text
) -> AgreementLine:
    plan, checked = facts.plan, facts.latest
    symbol = least.token.symbol
    if plan.spends:
        exactly = say(text, QT_TRANSLATE_NOOP("review", "You receive exactly"))
        figure = text.in_full(least).removesuffix(symbol).rstrip()
        return AgreementLine(exactly, figure, symbol)
    if plan.act is Act.EXIT:
        label = say(text, QT_TRANSLATE_NOOP("review", "You receive about, later"))
        note = say(text, QT_TRANSLATE_NOOP("review", "fixed when a block has it"))
        return AgreementLine(label, text.figure(expected), symbol, note=note)
    if plan.guard is Guard.WALLET:
        label = say(text, QT_TRANSLATE_NOOP("review", "You receive about"))
        note = say(text, QT_TRANSLATE_NOOP("review", "stopped under %1"), least)
        return AgreementLine(label, text.figure(expected), symbol, note=note)
    now = expected
    if checked and checked.rehearsal.is_full:
        now = TokenAmount(max(0, checked.rehearsal.change_of(least.token)), least.token)
    broken = facts.break_fault
    is_broken = facts.phase is Phase.BROKEN and isinstance(broken, PriceMoved)
    note = say(text, QT_TRANSLATE_NOOP("review", "expected %1"), now)
    return AgreementLine(
        say(text, QT_TRANSLATE_NOOP("review", "You receive at least")),
        text.figure(least),
        symbol,
        note=text.say(broken.message) if broken and is_broken else note,
        is_broken=is_broken,
    )


def _arrived_line(least: TokenAmount, receipt: Receipt, text: Text) -> AgreementLine:
    """What the events say that came; of a request, what will come."""
    if receipt.owed:
        label = say(text, QT_TRANSLATE_NOOP("review", "Fixed for you"))
        note = say(text, QT_TRANSLATE_NOOP("review", "paid later by the queue"))
        return AgreementLine(label, text.figure(receipt.owed), receipt.owed.token.symbol, note=note)
    label = say(text, QT_TRANSLATE_NOOP("review", "You received"))
    received = TokenAmount(max(0, receipt.change_of(least.token)), least.token)
    above = TokenChange.between(least, received)
    source = QT_TRANSLATE_NOOP("review", "%1 above your minimum")
    note = say(text, source, above.size) if above.raw > 0 else ""
    return AgreementLine(label, text.figure(received), least.token.symbol, note=note)


def _spent_line(facts: SigningFacts, receipt: Receipt, text: Text) -> AgreementLine:
    """What all steps cost together."""
    label = say(text, QT_TRANSLATE_NOOP("review", "Network fee"))
    spent = money(facts, facts.fee_spent + receipt.fee_paid)
    return AgreementLine(label, text.figure(spent, Rounding.UP), spent.token.symbol)


def _fee_line(facts: SigningFacts, text: Text) -> AgreementLine:
    label = say(text, QT_TRANSLATE_NOOP("review", "Network fee at most"))
    checked = facts.agreed
    if checked is None:
        return AgreementLine(label, note=say(text, QT_TRANSLATE_NOOP("review", "reading\u2026")))
    latest = facts.latest or checked
    most = money(facts, checked.fee_most)
    expected = money(facts, latest.fee_expected)
    note = say(text, QT_TRANSLATE_NOOP("review", "expected %1"), text.amount(expected, Rounding.UP))
    broken = facts.break_fault
    is_broken = facts.phase is Phase.BROKEN and isinstance(broken, FeeRose)
    if isinstance(broken, FeeRose) and is_broken:
        note = say(text, QT_TRANSLATE_NOOP("review", "at most %1 now"), Raised(broken.now))
    level = facts.choice if isinstance(facts.choice, FeeLevel) and not facts.own_fee else None
    word = LEVELS[level] if level else OWN
    choice = say(text, word) if facts.phase in BEFORE_SIGNING else ""
    figure = text.figure(most, Rounding.UP)
    return AgreementLine(
        label,
        figure,
        most.token.symbol,
        note=note,
        is_broken=is_broken,
        choice=choice,
    )


def _guard_line(facts: SigningFacts, text: Text) -> AgreementLine:
    label = say(text, QT_TRANSLATE_NOOP("review", "Checked by"))
    plan = facts.plan
    if plan.guard is Guard.WALLET:
        said = say(text, QT_TRANSLATE_NOOP("review", "this wallet only"))
        note = say(text, QT_TRANSLATE_NOOP("review", "rehearsed again when you sign"))
        return AgreementLine(label, text=said, note=note)
    if plan.act in {Act.SEND, Act.REVOKE}:
        is_coin = plan.pay is not None and plan.pay.token == ETH
        coin = QT_TRANSLATE_NOOP("review", "the network itself")
        token = QT_TRANSLATE_NOOP("review", "the token's contract")
        return AgreementLine(label, text=say(text, coin if is_coin else token))
    source = QT_TRANSLATE_NOOP("review", "the pool's contract")
    if plan.act in _ISSUED:
        source = QT_TRANSLATE_NOOP("review", "GAIB's contract")
    elif plan.deadline:
        source = QT_TRANSLATE_NOOP("review", "the router's contract")
    said = say(text, source)
    note = say(text, QT_TRANSLATE_NOOP("review", "no expiry on chain"))
    if plan.deadline:
        until = QT_TRANSLATE_NOOP("review", "expires at %1 UTC")
        note = say(text, until, text.clock(plan.deadline))
    return AgreementLine(label, text=said, note=note)
