"""Why minting or redeeming is closed for somebody: what was checked, at which block, what helps."""

from collections.abc import Iterator
from dataclasses import dataclass

from gaib_wallet.domain.minting import IssuerFacts, MintFacts, RedeemFacts
from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.routes import Comparison, Order
from gaib_wallet.domain.units import WHOLE, Rounding
from gaib_wallet.errors import WalletError
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at: as it must be, not so, or (None) only to be known."""

    is_met: bool | None
    text: str


@dataclass(frozen=True, slots=True)
class Concierge:
    """The list of checks, and the whole address to apply with; `is_busy` until it was read."""

    checks: tuple[Check, ...]
    block_text: str
    address: str
    is_busy: bool = False
    fault_text: str = ""


def concierge_of(
    comparison: Comparison,
    network: Network,
    issuer: IssuerFacts | WalletError | None,
    address: str,
    text: Text,
) -> Concierge:
    """What GAIB's contracts say of the account; of everybody, where nobody knows how to call them.

    `issuer` is what they say to everybody, None while that is not known.
    """
    facts = comparison.minting or comparison.redeeming
    if facts is not None:
        checks = tuple(_of_account(comparison, facts, network, text))
        return Concierge(checks, _block(comparison.at, text), address)
    if isinstance(issuer, WalletError):
        return Concierge((), "", address, fault_text=text.fault(issuer))
    if issuer is None:
        return Concierge((), "", address, is_busy=True)
    return Concierge(tuple(_of_all(issuer, network, text)), _block(issuer.at, text), address)


def _of_account(
    comparison: Comparison, facts: MintFacts | RedeemFacts, network: Network, text: Text
) -> Iterator[Check]:
    yield _network(network, text)
    is_paused = facts.is_paused or (isinstance(facts, MintFacts) and not facts.accepts)
    running = QT_TRANSLATE_NOOP("convert", "Not paused by GAIB")
    yield Check(not is_paused, _say(text, running))
    listed = QT_TRANSLATE_NOOP("convert", "Your address is on the whitelist")
    yield Check(facts.is_whitelisted, _say(text, listed))
    left = QT_TRANSLATE_NOOP("convert", "%1 left of today's limit")
    yield Check(facts.left_today.raw > 0, _say(text, left, facts.left_today))
    owned = QT_TRANSLATE_NOOP("convert", "You have %1")
    yield Check(_covers(comparison), _say(text, owned, comparison.owned))
    fee = QT_TRANSLATE_NOOP("convert", "%1 for the fee")
    yield Check(comparison.native.raw > 0, _say(text, fee, comparison.native))


def _of_all(issuer: IssuerFacts, network: Network, text: Text) -> Iterator[Check]:
    yield _network(network, text)
    has_role = QT_TRANSLATE_NOOP("convert", "GAIB's minter may mint AID")
    if issuer.may_mint is False:
        has_role = QT_TRANSLATE_NOOP("convert", "GAIB's minter has no right to mint AID now")
    elif issuer.may_mint is None:
        has_role = QT_TRANSLATE_NOOP("convert", "Whether GAIB's minter may mint AID: not told")
    yield Check(issuer.may_mint, _say(text, has_role))
    if issuer.fee is None:
        untold = QT_TRANSLATE_NOOP("convert", "What redeeming costs: not told")
        yield Check(None, _say(text, untold))
    else:
        costs = QT_TRANSLATE_NOOP("convert", "GAIB redeems 1:1 less %1")
        share = text.percent(issuer.fee_ratio, Rounding.UP)
        yield Check(issuer.fee < WHOLE, _say(text, costs, share))
    yield _limit(issuer, text)
    if issuer.reserve is not None:
        holds = QT_TRANSLATE_NOOP("convert", "Its redeemer can pay out %1")
        yield Check(issuer.reserve.raw > 0, _say(text, holds, issuer.reserve))
    unknown = QT_TRANSLATE_NOOP(
        "convert",
        "Not published: how to call mint and redeem, who is on the whitelist, and what is left of"
        " the minter's limit",
    )
    yield Check(is_met=False, text=_say(text, unknown))


def _limit(issuer: IssuerFacts, text: Text) -> Check:
    if issuer.is_unlimited:
        none = QT_TRANSLATE_NOOP("convert", "Redeeming has no daily limit that would be felt")
        return Check(is_met=True, text=_say(text, none))
    left = issuer.left_today
    if left is None or issuer.limit is None:
        untold = QT_TRANSLATE_NOOP("convert", "How much may be redeemed in a day: not told")
        return Check(None, _say(text, untold))
    may = QT_TRANSLATE_NOOP(
        "convert", "%1 of %2 may still be redeemed today, by everybody together"
    )
    return Check(left.raw > 0, _say(text, may, left, issuer.limit))


def _network(network: Network, text: Text) -> Check:
    source = QT_TRANSLATE_NOOP("convert", "Network: %1, chain %2")
    return Check(is_met=True, text=_say(text, source, text.network(network.name), network.chain_id))


def _block(at: BlockStamp, text: Text) -> str:
    return _say(text, QT_TRANSLATE_NOOP("convert", "Read at block %1"), text.whole(at.number))


def _covers(comparison: Comparison) -> bool:
    """Whether the account owns what its best way asks for."""
    wish, best = comparison.wish, next(iter(comparison.offers), None)
    pay = wish.pay if isinstance(wish, Order) else best.order.pay if best else None
    return pay is None or comparison.owned >= pay


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("convert", source, values))
