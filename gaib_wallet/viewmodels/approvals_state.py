"""What the card of allowances shows: who may take what, the greatest risk first."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from gaib_wallet.domain.accounts import Account, AccountKind
from gaib_wallet.domain.approvals import Approval, Approvals, at_risk_together
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.units import USD, Address, Rounding, TokenAmount
from gaib_wallet.errors import WalletError
from gaib_wallet.services.approvals import MOST_AT_ONCE
from gaib_wallet.services.pulse import Beat
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message


@dataclass(frozen=True, slots=True)
class ApprovalRow:
    """One allowance; `spender` is the whole address, and a stranger where it is not known.

    `allowed_note` says what is allowed where no title stands above it.
    """

    key: str
    token: str
    spender: str
    spender_name: str
    is_known: bool
    since: str
    allowed: str
    allowed_note: str
    is_endless: bool
    at_risk: str
    at_risk_usd: str
    is_at_risk: bool


@dataclass(frozen=True, slots=True)
class ApprovalsState:
    """Everything the card shows.

    `total` is what could be taken in all, `empty` stands where nothing is allowed, `scope` says
    what was searched and `gap` what was not; more of it `searches_on` where it is read again. It
    `is_muted` where it was read before.
    """

    rows: tuple[ApprovalRow, ...] = ()
    is_first_read: bool = False
    is_muted: bool = False
    total: str = ""
    total_note: str = ""
    empty: str = ""
    empty_note: str = ""
    scope: str = ""
    gap: str = ""
    searches_on: bool = False
    locked: str = ""
    watched: str = ""
    fault: str = ""
    fault_code: str = ""
    plan_fault: str = ""
    needs_unlock: bool = False
    can_revoke: bool = False
    revoke_all: str = ""


@dataclass(frozen=True, slots=True)
class ApprovalsFacts:
    """What the card knows; `approvals` is None until they were read.

    `names` are those of every address that this wallet knows, `said_usd` is what one sAID is worth.
    `is_shut` is whether the last question was not asked because the wallet is locked.
    """

    account: Account | None
    network: Network
    beat: Beat
    is_locked: bool
    names: Mapping[Address, str] = field(default_factory=dict)
    said_usd: Fraction | None = None
    approvals: Approvals | None = None
    is_reading: bool = False
    is_shut: bool = False
    fault: WalletError | None = None
    plan_fault: WalletError | None = None


def key_of(approval: Approval) -> str:
    """What a row is called: the token and who may take it."""
    return f"{approval.allowed.token.address} {approval.spender}"


def sorted_by_risk(facts: ApprovalsFacts) -> tuple[Approval, ...]:
    """The allowances, the greatest value at risk first; strangers before those with a name."""

    def risk(one: Approval) -> tuple[Fraction, bool, Fraction, str, str]:
        worth = _usd(one.at_risk, facts) or one.at_risk
        is_known = bool(_name(one, facts))
        return (-worth.units, is_known, -one.allowed.units, one.allowed.token.symbol, one.spender)

    found = facts.approvals.found if facts.approvals else ()
    return tuple(sorted(found, key=risk))


def state_of(facts: ApprovalsFacts, text: Text) -> ApprovalsState:
    """What the card shows of `facts`."""
    approvals, rows = facts.approvals, sorted_by_risk(facts)
    if facts.account is None:
        return ApprovalsState(empty=_say(text, QT_TRANSLATE_NOOP("approvals", "No account yet.")))
    is_old = facts.is_shut or facts.fault is not None or not facts.beat.can_sign
    is_empty = approvals is not None and not rows
    nobody = QT_TRANSLATE_NOOP("approvals", "Nobody may take anything")
    # Of a silent node the frame speaks, on every page; what is known keeps its place.
    fault = facts.fault if approvals is None or facts.beat.can_sign else None
    return ApprovalsState(
        rows=tuple(_row(one, facts, text) for one in rows),
        is_first_read=approvals is None and not facts.is_shut and facts.fault is None,
        is_muted=approvals is not None and is_old,
        total=_total(facts, text),
        total_note=_total_note(facts, text),
        empty=_say(text, nobody) if is_empty else "",
        empty_note=_empty_note(facts, text) if is_empty else "",
        scope=_scope(approvals, text) if approvals else "",
        gap=_gap(approvals, facts.network.launch_block, text) if approvals else "",
        searches_on=approvals is not None and _is_partial(approvals, facts.network.launch_block),
        locked=_locked(facts, text),
        watched=_watched(facts.account, text) if rows else "",
        fault=text.say(fault.message) if fault else "",
        fault_code=fault.message.code if fault else "",
        plan_fault=text.fault(facts.plan_fault) if facts.plan_fault else "",
        needs_unlock=facts.is_locked,
        can_revoke=facts.beat.can_sign or facts.is_locked,
        revoke_all=_revoke_all(len(rows), text),
    )


def _row(one: Approval, facts: ApprovalsFacts, text: Text) -> ApprovalRow:
    name, usd = _name(one, facts), _usd(one.at_risk, facts)
    stranger = QT_TRANSLATE_NOOP("approvals", "Not known to this wallet")
    since = QT_TRANSLATE_NOOP("approvals", "since block %1")
    endless = QT_TRANSLATE_NOOP("approvals", "everything you will ever have")
    nothing = QT_TRANSLATE_NOOP("approvals", "you have none now")
    allowed = _say(text, endless) if one.is_endless else text.amount(one.allowed)
    note = QT_TRANSLATE_NOOP("approvals", "allowed: %1")
    sub = text.amount(text.value(usd)) if usd else ""
    if one.owned.raw == 0:
        sub = _say(text, nothing)
    return ApprovalRow(
        key=key_of(one),
        token=one.allowed.token.symbol,
        spender=one.spender,
        spender_name=name or _say(text, stranger),
        is_known=bool(name),
        since=_say(text, since, text.whole(one.since)) if one.since is not None else "",
        allowed=allowed,
        allowed_note=_say(text, note, allowed),
        is_endless=one.is_endless,
        at_risk=text.amount(one.at_risk),
        at_risk_usd=sub,
        is_at_risk=one.at_risk.raw > 0,
    )


def _name(one: Approval, facts: ApprovalsFacts) -> str:
    return facts.names.get(one.spender, one.name)


def _usd(amount: TokenAmount, facts: ApprovalsFacts) -> TokenAmount | None:
    """`amount` in USD: dollars at par, sAID at its NAV; None where that is not known."""
    if amount.token in facts.network.dollars:
        return amount.worth(Fraction(1), USD, Rounding.DOWN)
    if amount.token == facts.network.said and facts.said_usd is not None:
        return amount.worth(facts.said_usd, USD, Rounding.DOWN)
    return None


def _total(facts: ApprovalsFacts, text: Text) -> str:
    """All that could be taken, in USD; empty where a part of it has no price, or is nothing."""
    if not facts.approvals or not facts.approvals.found:
        return ""
    worths = [_usd(one, facts) for one in at_risk_together(facts.approvals.found) if one.raw]
    if any(one is None for one in worths):
        return ""
    return text.amount(text.value(TokenAmount(sum(one.raw for one in worths if one), USD)))


def _total_note(facts: ApprovalsFacts, text: Text) -> str:
    if not facts.approvals or not facts.approvals.found:
        return ""
    source = QT_TRANSLATE_NOOP("approvals", "could be taken now by those named below")
    return _say(text, source)


def _empty_note(facts: ApprovalsFacts, text: Text) -> str:
    source = QT_TRANSLATE_NOOP(
        "approvals",
        "A swap allows exactly what it needs, and uses it up. What is left over would stand here.",
    )
    unread = QT_TRANSLATE_NOOP("approvals", "Nobody who was found may take anything.")
    has_gap = facts.approvals and _gap(facts.approvals, facts.network.launch_block, text)
    return _say(text, unread if has_gap else source)


def _scope(approvals: Approvals, text: Text) -> str:
    at = text.whole(approvals.at.number)
    if approvals.searched_from is None:
        return _say(text, QT_TRANSLATE_NOOP("approvals", "As of block %1."), at)
    source = QT_TRANSLATE_NOOP("approvals", "As of block %1. Searched since block %2.")
    return _say(text, source, at, text.whole(approvals.searched_from))


def _is_partial(approvals: Approvals, launch_block: int) -> bool:
    """Whether older blocks can still be searched."""
    return approvals.searched_from is not None and approvals.searched_from > launch_block


def _gap(approvals: Approvals, launch_block: int, text: Text) -> str:
    """What may be allowed and was not found; empty where everything was searched."""
    if _is_partial(approvals, launch_block):
        source = QT_TRANSLATE_NOOP(
            "approvals",
            "Older blocks are not searched yet. What was allowed before may be missing here.",
        )
        return _say(text, source)
    if approvals.searched_from is not None:
        return ""
    source = QT_TRANSLATE_NOOP(
        "approvals",
        "This node does not tell what happened in the past: only contracts that this wallet knows"
        " were asked. Others may be allowed something, too. Another node could say.",
    )
    return _say(text, source)


def _locked(facts: ApprovalsFacts, text: Text) -> str:
    if not facts.is_shut:
        return ""
    if facts.approvals is None:
        source = QT_TRANSLATE_NOOP(
            "approvals", "Locked. Unlock to read who may take what from this account."
        )
        return _say(text, source)
    source = QT_TRANSLATE_NOOP(
        "approvals", "Locked. This is what was read before; nothing is asked of the node now."
    )
    return _say(text, source)


def _watched(account: Account, text: Text) -> str:
    if account.kind is not AccountKind.WATCH:
        return ""
    source = QT_TRANSLATE_NOOP(
        "approvals",
        "This account is only watched. Revoking can be reviewed here, and signed where its key is.",
    )
    return _say(text, source)


def _revoke_all(count: int, text: Text) -> str:
    if count < 2:  # noqa: PLR2004 - one has a button of its own
        return ""
    if count > MOST_AT_ONCE:
        first = QT_TRANSLATE_NOOP("approvals", "Revoke the first %1")
        return _say(text, first, text.whole(MOST_AT_ONCE))
    return _say(text, QT_TRANSLATE_NOOP("approvals", "Revoke all %1"), text.whole(count))


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("approvals", source, values))
