"""Where the figures of the Portfolio page are from."""

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.portfolio import Portfolio
from gaib_wallet.domain.provenance import Question
from gaib_wallet.domain.units import ETH, Token, TokenAmount, TokenChange
from gaib_wallet.services.ports import Provenance
from gaib_wallet.viewmodels.explained import (
    Explained,
    all_of,
    named_amounts,
    rate_asked,
    rate_part,
    say,
)
from gaib_wallet.viewmodels.portfolio_state import Earnings, PortfolioFacts, PortfolioState
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

QUEUE = "queue"
"""The key of the row that waits; the others have their token's symbol."""
HOW_GAIN = QT_TRANSLATE_NOOP(
    "explain",
    "What the sAID that is held is worth at the Deposit NAV, less what it cost, first in, first"
    " out. Both follow from the events of the vault and of its pools.",
)
_TOTAL = QT_TRANSLATE_NOOP(
    "explain",
    "All that the account has and all that the queue owes it, each at the price that is named."
    " Each value is rounded down.",
)
_SELL = QT_TRANSLATE_NOOP(
    "explain",
    "What the best pool would have paid in that block for all of each holding, before the"
    " network's fee. USDC counts as one dollar.",
)
_STEP = QT_TRANSLATE_NOOP(
    "explain", "The sAID that was held just before the last step, times what the step brought each."
)
_OWNED = QT_TRANSLATE_NOOP("explain", "What the token's contract says that the account has.")
_OWNED_ETH = QT_TRANSLATE_NOOP("explain", "What the chain says that the account has.")
_OWED = QT_TRANSLATE_NOOP(
    "explain", "What the vault owes the account. It was fixed by the request, and is AID."
)


class _Page(NamedTuple):
    """What the page shows, and what it is made of."""

    portfolio: Portfolio
    facts: PortfolioFacts
    state: PortfolioState
    reads: Provenance
    text: Text


def explained(
    key: str,
    facts: PortfolioFacts,
    state: PortfolioState,
    reads: Provenance,
    text: Text,
) -> Explained | None:
    """The figure of that key; a row of the table has its token's symbol, the queue's `QUEUE`."""
    portfolio = facts.portfolio
    if portfolio is None:
        return None
    text = text.valued_at(facts.rate)
    page = _Page(portfolio, facts, state, reads, text)
    match key:
        case "total":
            return _total(page)
        case "sell":
            return _sell(page)
        case "gain" | "step":
            return _earned(key, page)
        case _:
            return _row(key, page)


def _total(page: _Page) -> Explained:
    portfolio, facts, state, reads, text = page
    total = portfolio.total(facts.network.said)
    owned = [one for one in (*portfolio.holdings, portfolio.native) if one.raw]
    parts = [(one.token.symbol, _worth(one, portfolio, facts, text)) for one in owned]
    questions = [question for one in owned for question in _questions(one, portfolio, facts, reads)]
    if portfolio.request:
        name = text.say(Message("portfolio", "sAID in the queue"))
        parts.append((name, text.in_full(portfolio.request.pending)))
        questions += reads.request(facts.network, portfolio.account)
    return Explained(
        text.say(Message("PortfolioPage", "Total value")),
        f"{state.total_figure} {state.unit}",
        say(text, _TOTAL),
        portfolio.at,
        text.in_full(text.value(total)) if total else "",
        (*parts, *rate_part(text)),
        (*questions, *rate_asked(reads, facts.network, text)),
    )


def _sell(page: _Page) -> Explained:
    portfolio, facts, state, reads, text = page
    network = facts.network
    cash = portfolio.owned(network.usdc)
    parts = [(cash.token.symbol, text.in_full(cash))] if cash.raw else []
    questions = list(reads.owned(network, network.usdc, portfolio.account)) if cash.raw else []
    if portfolio.native.raw:
        parts.append((ETH.symbol, _worth(portfolio.native, portfolio, facts, text)))
        questions += _questions(portfolio.native, portfolio, facts, reads)
    for sale in portfolio.sales:
        pay, received = text.in_full(sale.pay), sale.received
        brings = text.in_full(received) if received else "\u2014"
        parts.append((sale.pay.token.symbol, f"{pay} \u2192 {brings}"))
        questions += reads.sales(network, sale.pay, network.usdc)
    return Explained(
        text.say(Message("PortfolioPage", "If you sold everything now")),
        f"{state.sell_figure} {state.unit}",
        say(text, _SELL),
        portfolio.at,
        parts=(*parts, *rate_part(text)),
        questions=(*questions, *rate_asked(reads, network, text)),
    )


def _earned(key: str, page: _Page) -> Explained | None:
    portfolio, facts, state, reads, text = page
    network, earnings = facts.network, facts.earnings
    events = reads.vault_events(network, network.launch_block)
    if key == "gain":
        found = gain_of(earnings, portfolio.at, network.aid, events, text)
        return found if state.gain_text else None
    step = earnings.last_step if earnings else None
    if earnings is None or step is None or network.said is None:
        return None
    held = TokenAmount(earnings.held_at_step, network.said)
    before, after = all_of(step.before, text), all_of(step.after, text)
    steps = (("NAV", f"{before} \u2192 {after}"),)
    return Explained(
        state.step_label,
        state.step_text,
        say(text, _STEP),
        portfolio.at,
        parts=(*named_amounts([(network.said.symbol, held)], text), *steps),
        questions=reads.vault_events(network, step.block),
    )


def gain_of(
    earnings: Earnings | None,
    at: BlockStamp,
    aid: Token,
    questions: tuple[Question, ...],
    text: Text,
) -> Explained | None:
    """What is held above its cost; None where no book of it was kept."""
    book = earnings.position if earnings else None
    if book is None or not book.shares:
        return None
    gain = book.fifo
    worth, cost = (TokenAmount(int(one), aid) for one in (gain.worth, gain.cost))
    return Explained(
        text.say(Message("PortfolioPage", "Gain not yet taken")),
        text.change(TokenChange(int(gain.not_taken), aid)),
        say(text, HOW_GAIN),
        at,
        parts=named_amounts(
            [
                (say(text, QT_TRANSLATE_NOOP("explain", "Worth")), worth),
                (say(text, QT_TRANSLATE_NOOP("explain", "Cost")), cost),
            ],
            text,
        ),
        questions=questions,
    )


def _row(key: str, page: _Page) -> Explained | None:
    portfolio, facts, state, reads, text = page
    row = next((one for one in state.rows if one.key == key), None)
    if row is None:
        return None
    name = row.cells[0].strong or row.cells[0].text
    if key == QUEUE and portfolio.request:
        owed = portfolio.request.pending
        asked = reads.request(facts.network, portfolio.account)
        return Explained(
            name, text.amount(owed), say(text, _OWED), portfolio.at, text.in_full(owed), (), asked
        )
    owned = (*portfolio.holdings, portfolio.native, *_none(facts))
    amount = next((one for one in owned if one.token.symbol == key), None)
    if amount is None:
        return None
    value = say(text, QT_TRANSLATE_NOOP("explain", "Value"))
    return Explained(
        name,
        text.amount(amount),
        say(text, _OWNED_ETH if amount.token == ETH else _OWNED),
        portfolio.at,
        text.in_full(amount),
        ((value, _worth(amount, portfolio, facts, text)), *rate_part(text)),
        (
            *_questions(amount, portfolio, facts, reads),
            *rate_asked(reads, facts.network, text),
        ),
    )


def _none(facts: PortfolioFacts) -> Iterator[TokenAmount]:
    """Nothing of each token: a row can stand for one that is not owned."""
    return (TokenAmount(0, token) for token in facts.network.tokens)


def _worth(amount: TokenAmount, portfolio: Portfolio, facts: PortfolioFacts, text: Text) -> str:
    """The multiplication in full: amount, price, value."""
    worth = portfolio.worth_of(amount, facts.network.said)
    price = _price(amount, portfolio, facts)
    if worth is None or price is None:
        return f"{text.in_full(amount)} \u00d7 \u2014"
    product = f"{text.in_full(amount)} \u00d7 {_digits(price, amount, text)}"
    shown = "" if text.rate() is None else f" = {text.in_full(text.value(worth))}"
    return f"{product} = {text.in_full(worth)}{shown}"


def _digits(price: Fraction, amount: TokenAmount, text: Text) -> str:
    if price == 1:
        return text.whole(1)
    return text.nav(price, 8) if amount.token == ETH else all_of(price, text)


def _price(amount: TokenAmount, portfolio: Portfolio, facts: PortfolioFacts) -> Fraction | None:
    if amount.token == ETH:
        return portfolio.eth_usd.usd if portfolio.eth_usd else None
    if amount.token == facts.network.said:
        return portfolio.prices.unstaking if portfolio.prices else None
    return Fraction(1)


def _questions(
    amount: TokenAmount, portfolio: Portfolio, facts: PortfolioFacts, reads: Provenance
) -> Iterator[Question]:
    network = facts.network
    yield from reads.owned(network, amount.token, portfolio.account)
    if amount.token == ETH:
        yield from reads.eth_price(network)
    if amount.token == network.said:
        yield from reads.unstaking_nav(network)
