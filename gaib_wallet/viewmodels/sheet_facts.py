"""What is known of a plan on the review sheet: who, through whom, what is allowed, what moved."""

from functools import partial

from gaib_wallet.domain.permits import PermitSingle, SignedAllowance
from gaib_wallet.domain.transactions import Act, Allowance, TxPlan
from gaib_wallet.domain.units import Rounding, TokenAmount, TokenChange
from gaib_wallet.viewmodels.against_quote import LABEL, against_quote
from gaib_wallet.viewmodels.outcomes import act_text
from gaib_wallet.viewmodels.review import FactLine
from gaib_wallet.viewmodels.sheet_words import (
    allowed_text,
    is_gap,
    known_as,
    money,
    say,
)
from gaib_wallet.viewmodels.signing_facts import (
    BEFORE_SIGNING,
    PRIVATELY,
    PUBLICLY,
    Phase,
    SigningFacts,
)
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP


def facts_of(facts: SigningFacts, text: Text) -> tuple[FactLine, ...]:
    """The lines under what is agreed to."""
    plan = facts.plan
    if plan.act is Act.SEND:
        lines = _sent_to(facts, text)
    elif plan.act is Act.REVOKE:
        lines = [_back_line(one, facts, text) for one in plan.revoked]
    elif plan.act is Act.CANCEL:
        lines = _cancelled(facts, text)
    else:
        lines = _through(facts, text)
    if plan.replaces and plan.act is not Act.CANCEL:
        lines.append(_fee_before(facts, text))
    lines += _allows(plan, text)
    lines += _rehearsed(facts, text)
    lines += _sending(facts, text)
    lines += _against_quote(facts, text)
    return tuple(lines)


def _own_account(label: str, facts: SigningFacts, text: Text) -> FactLine:
    account = facts.account
    if not account.name:
        foreign = say(text, QT_TRANSLATE_NOOP("review", "an account that is not in this wallet"))
        return FactLine(label, foreign, address=account.address, portrait=account.address)
    mine = say(text, QT_TRANSLATE_NOOP("review", "your account %1"), account.name)
    return FactLine(label, text=mine, strong=account.name, portrait=account.address)


def _through(facts: SigningFacts, text: Text) -> list[FactLine]:
    plan = facts.plan
    known = say(text, QT_TRANSLATE_NOOP("review", "%1, known to this wallet"), plan.venue)
    return [
        _own_account(say(text, QT_TRANSLATE_NOOP("review", "To")), facts, text),
        FactLine(
            say(text, QT_TRANSLATE_NOOP("review", "Through")), text=known, address=plan.target
        ),
    ]


def _sent_to(facts: SigningFacts, text: Text) -> list[FactLine]:
    plan = facts.plan
    to = plan.recipient or plan.target
    name = known_as(to, facts)
    stranger = say(text, QT_TRANSLATE_NOOP("review", "an address without a name here"))
    lines = [
        FactLine(
            say(text, QT_TRANSLATE_NOOP("review", "To")),
            text=name or stranger,
            strong=name,
            address=to,
            portrait=to,
        ),
        _own_account(say(text, QT_TRANSLATE_NOOP("review", "From")), facts, text),
    ]
    if plan.reference:
        label = say(text, QT_TRANSLATE_NOOP("review", "Reference"))
        kept = say(text, QT_TRANSLATE_NOOP("review", "not part of what is signed"))
        lines.append(FactLine(label, text=plan.reference, subs=(kept,)))
    return lines


def _back_line(back: Allowance, facts: SigningFacts, text: Text) -> FactLine:
    name = known_as(back.spender, facts)
    stranger = say(text, QT_TRANSLATE_NOOP("review", "a contract that this wallet does not know"))
    token = back.amount.token
    zero = text.amount(TokenAmount(0, token))
    from_to = QT_TRANSLATE_NOOP("review", "may take %1 now, %2 afterwards")
    subs = [say(text, from_to, allowed_text(back.amount, text), zero)]
    same = (one for one in facts.proposal.approvals if one.allowed.token == token)
    approval = next((one for one in same if one.spender == back.spender), None)
    if approval:
        risk = QT_TRANSLATE_NOOP("review", "at risk: %1 now, %2 afterwards")
        subs.append(say(text, risk, text.amount(approval.at_risk, Rounding.UP), zero))
    label = say(text, QT_TRANSLATE_NOOP("review", "Revokes %1 from"), token.symbol)
    return FactLine(label, name or stranger, strong=name, subs=tuple(subs), address=back.spender)


def _cancelled(facts: SigningFacts, text: Text) -> list[FactLine]:
    plan, replaced = facts.plan, facts.proposal.replaced
    if is_gap(plan):
        label = say(text, QT_TRANSLATE_NOOP("review", "Why"))
        why = QT_TRANSLATE_NOOP(
            "review", "no transaction has this number, and those after it wait for it"
        )
        lines = [FactLine(label, say(text, why))]
    else:
        label = say(text, QT_TRANSLATE_NOOP("review", "Cancels"))
        what = act_text(replaced, text, partial(known_as, facts=facts)) if replaced else ""
        lines = [FactLine(label, what, strong=what), _fee_before(facts, text)]
    does = QT_TRANSLATE_NOOP("review", "sends nothing to your own account %1")
    name = facts.account.name
    label = say(text, QT_TRANSLATE_NOOP("review", "Effect"))
    lines.append(
        FactLine(label, say(text, does, name), strong=name, portrait=facts.account.address)
    )
    return lines


def _fee_before(facts: SigningFacts, text: Text) -> FactLine:
    label = say(text, QT_TRANSLATE_NOOP("review", "Fee of the first one"))
    replaced = facts.proposal.replaced
    if replaced and replaced.fee:
        most = text.amount(money(facts, replaced.fee.most), Rounding.UP)
        return FactLine(label, say(text, QT_TRANSLATE_NOOP("review", "%1 at most"), most))
    return FactLine(label, say(text, QT_TRANSLATE_NOOP("review", "not known any more")))


def _allows(plan: TxPlan, text: Text) -> list[FactLine]:
    label = say(text, QT_TRANSLATE_NOOP("review", "Allows"))
    is_allowed = any(call.act is Act.ALLOW for call in plan.calls)
    if isinstance(plan.permit, PermitSingle):
        return [_by_permit2(label, plan, plan.permit, text, is_allowed=is_allowed)]
    if plan.permit:
        source = QT_TRANSLATE_NOOP(
            "review", "%1 to that contract until %2 UTC; nothing is left after step %3"
        )
        if plan.spends:
            source = QT_TRANSLATE_NOOP(
                "review",
                "%1 to that contract until %2 UTC; what is not spent stays allowed after step %3",
            )
        return [FactLine(label, _allowed(source, plan, plan.permit, text))]
    if plan.pay and is_allowed:
        source = QT_TRANSLATE_NOOP("review", "%1 to that contract; nothing is left after step %2")
        if plan.spends:
            source = QT_TRANSLATE_NOOP(
                "review", "%1 to that contract; what is not spent stays allowed after step %2"
            )
        said = say(text, source, text.in_full(plan.pay), len(plan.calls))
        return [FactLine(label, said)]
    return []


def _by_permit2(
    label: str, plan: TxPlan, permit: PermitSingle, text: Text, *, is_allowed: bool
) -> FactLine:
    """Two allowances: Permit2 by a transaction, where it may not yet, the router by a signature."""
    first = QT_TRANSLATE_NOOP("review", "%1 to Permit2, which hands it on")
    known = QT_TRANSLATE_NOOP("review", "Permit2 may take %1 already, and hands it on")
    router = QT_TRANSLATE_NOOP(
        "review", "to the router by signature, until %2 UTC; nothing is left after step %3"
    )
    if plan.spends:
        router = QT_TRANSLATE_NOOP(
            "review",
            "to the router by signature, until %2 UTC; what is not spent stays allowed to Permit2",
        )
    said = say(text, first if is_allowed else known, text.in_full(permit.amount))
    return FactLine(
        label, said, subs=(_allowed(router, plan, permit, text),), address=permit.contract
    )


def _allowed(source: str, plan: TxPlan, permit: SignedAllowance, text: Text) -> str:
    until, last = text.clock(permit.deadline), len(plan.calls)
    return say(text, source, text.in_full(permit.amount), until, last)


def _rehearsed(facts: SigningFacts, text: Text) -> list[FactLine]:
    if facts.latest is None or not facts.latest.rehearsal.is_full:
        return []
    changes = sorted(facts.latest.rehearsal.changes, key=_comes)
    moves = tuple(text.change(one) for one in changes if one.raw)
    label = say(text, QT_TRANSLATE_NOOP("review", "Rehearsal"))
    rest = QT_TRANSLATE_NOOP("review", "nothing else moved")
    none = QT_TRANSLATE_NOOP("review", "no token moved")
    return [FactLine(label, say(text, rest if moves else none), moves=moves)]


def _comes(change: TokenChange) -> bool:
    """Sorts what leaves before what comes."""
    return change.raw > 0


def _sending(facts: SigningFacts, text: Text) -> list[FactLine]:
    """Who is told of a swap before a block has it, where that can be chosen."""
    relay = facts.relay
    swaps = any(call.act is Act.SWAP for call in facts.plan.calls)
    if relay is None or not swaps or facts.phase not in BEFORE_SIGNING:
        return []
    alone = QT_TRANSLATE_NOOP("review", "through %1 alone, which tries for %2 blocks")
    everybody = QT_TRANSLATE_NOOP("review", "through your node, to everybody who listens")
    host = facts.relay_host
    said = say(text, alone, host, relay.blocks) if facts.is_private else say(text, everybody)
    return [
        FactLine(
            say(text, QT_TRANSLATE_NOOP("review", "Sent")),
            text=said,
            strong=host if facts.is_private else "",
            choices=(
                (PRIVATELY, say(text, QT_TRANSLATE_NOOP("review", "Privately"))),
                (PUBLICLY, say(text, QT_TRANSLATE_NOOP("review", "To everybody"))),
            ),
            chosen=PRIVATELY if facts.is_private else PUBLICLY,
        )
    ]


def _against_quote(facts: SigningFacts, text: Text) -> list[FactLine]:
    receipt = facts.record.receipt if facts.record else None
    said = against_quote(facts.plan, receipt, text) if receipt else ""
    if facts.phase is not Phase.DONE or not said:
        return []
    return [FactLine(say(text, LABEL), said)]
