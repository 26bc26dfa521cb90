"""Where the figures of the Stake & exit page are from."""

from gaib_wallet.domain.exits import ExitComparison
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.provenance import Question
from gaib_wallet.domain.staking import StakingFacts
from gaib_wallet.domain.units import Rounding, TokenAmount
from gaib_wallet.services.ports import Provenance
from gaib_wallet.viewmodels.explain_portfolio import gain_of
from gaib_wallet.viewmodels.explained import Explained, all_of, named_amounts, say
from gaib_wallet.viewmodels.stake_facts import StakeFacts
from gaib_wallet.viewmodels.stake_state import StakeState
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

_DEPOSIT = QT_TRANSLATE_NOOP(
    "explain",
    "AID for one sAID, as the vault reckons it: its AID by its shares. Losses that are"
    " expected and not booked yet are not taken off. Who stakes comes in at it.",
)
_UNSTAKING = QT_TRANSLATE_NOOP(
    "explain",
    "The Deposit NAV less the losses that are expected and not booked yet. A request to"
    " leave is fixed at it.",
)
_MARKET = QT_TRANSLATE_NOOP(
    "explain", "What the best pool would have paid in that block for one sAID, after its fee."
)
_HELD = QT_TRANSLATE_NOOP(
    "explain", "The sAID that the account has, and what it is worth at the Unstaking NAV."
)
_PAID = QT_TRANSLATE_NOOP(
    "explain",
    "What the sAID that is held cost, first in, first out, by the events of the vault"
    " and of its pools.",
)
_STAKED = QT_TRANSLATE_NOOP(
    "explain", "What the vault would have given in that block for exactly this payment."
)
_BACK = QT_TRANSLATE_NOOP(
    "explain",
    "The sAID that would come, at the Unstaking NAV after the payment. A loss that is"
    " expected is shared by who comes.",
)
_WAIT = QT_TRANSLATE_NOOP(
    "explain",
    "The AID that a request would fix in that block, sold the best way at the prices of"
    " that block. The queue pays later, and nobody knows the price of that day.",
)
_SELL = QT_TRANSLATE_NOOP(
    "explain",
    "What the best way would have paid in that block for all of it, after its own fee"
    " and before the network's.",
)
_BOTH = QT_TRANSLATE_NOOP(
    "explain", "One part sold at once, the other by the queue, each as if it were alone."
)


def explained(
    key: str, facts: StakeFacts, state: StakeState, reads: Provenance, text: Text
) -> Explained | None:
    """The figure of that key."""
    staking, exits = facts.staking, facts.exits
    if key in {"wait", "sell", "both"}:
        return _exit(key, exits, facts.network, state, reads, text) if exits else None
    if key in {"received", "back"}:
        return _quoted(key, facts, state, reads, text)
    if staking is None:
        return None
    if key in {"deposit", "unstaking", "market"}:
        return _price(key, staking, facts.network, reads, text)
    return _position(key, staking, facts, state, reads, text)


def _price(
    key: str, staking: StakingFacts, network: Network, reads: Provenance, text: Text
) -> Explained | None:
    prices, said = staking.prices, network.said
    if said is None:
        return None
    name, how, price, questions = {
        "deposit": ("Deposit NAV", _DEPOSIT, prices.deposit, reads.deposit_nav(network)),
        "unstaking": ("Unstaking NAV", _UNSTAKING, prices.unstaking, reads.unstaking_nav(network)),
        "market": (
            "Market",
            _MARKET,
            prices.market,
            reads.sales(network, TokenAmount(10**said.digits, said), network.aid),
        ),
    }[key]
    if price is None:
        return None
    return Explained(
        text.say(Message("stake", name)),
        f"{text.nav(price)} AID",
        say(text, how),
        staking.at,
        f"{all_of(price, text)} AID",
        questions=questions,
    )


def _position(
    key: str,
    staking: StakingFacts,
    facts: StakeFacts,
    state: StakeState,
    reads: Provenance,
    text: Text,
) -> Explained | None:
    network, position = facts.network, state.position
    if position is None or network.said is None:
        return None
    events = reads.vault_events(network, network.launch_block)
    if key == "gain":
        return gain_of(facts.earnings, staking.at, network.aid, events, text)
    if key == "paid":
        book = facts.earnings.position if facts.earnings else None
        if book is None or not book.shares:
            return None
        name = text.say(Message("StakePage", "Paid"))
        cost = TokenAmount(int(book.fifo.cost), network.aid)
        digits = text.in_full(cost)
        return Explained(
            name, text.amount(cost), say(text, _PAID), staking.at, digits, questions=events
        )
    worth = staking.said.worth(staking.prices.unstaking, network.aid, Rounding.DOWN)
    shown = f"{text.in_full(staking.said)} \u00d7 {all_of(staking.prices.unstaking, text)}"
    value = say(text, QT_TRANSLATE_NOOP("explain", "Value"))
    return Explained(
        text.say(Message("StakePage", "You hold")),
        text.amount(staking.said),
        say(text, _HELD),
        staking.at,
        text.in_full(staking.said),
        ((value, f"{shown} = {text.in_full(worth)}"),),
        (
            *reads.owned(network, network.said, staking.account),
            *reads.unstaking_nav(network),
        ),
    )


def _quoted(
    key: str, facts: StakeFacts, state: StakeState, reads: Provenance, text: Text
) -> Explained | None:
    quote, network = facts.stake_quote, facts.network
    if quote is None:
        return None
    questions = reads.staked(network, quote.pay)
    pays = named_amounts([(say(text, QT_TRANSLATE_NOOP("explain", "Payment")), quote.pay)], text)
    if key == "received":
        return Explained(
            text.say(Message("StakePage", "You get about")),
            text.amount(quote.received),
            say(text, _STAKED),
            quote.at,
            text.in_full(quote.received),
            pays,
            questions,
        )
    return Explained(
        text.say(Message("StakePage", "If you left right away")),
        state.back_text,
        say(text, _BACK),
        quote.at,
        text.in_full(quote.back),
        (*pays, *named_amounts([(quote.received.token.symbol, quote.received)], text)),
        (*questions, *reads.unstaking_nav(network)),
    )


def _exit(
    key: str,
    exits: ExitComparison,
    network: Network,
    state: StakeState,
    reads: Provenance,
    text: Text,
) -> Explained | None:
    card = next((one for one in state.exits.cards if one.key == key), None)
    if card is None or card.closed_text:
        return None
    if key == "both":
        if exits.both is None:
            return None
        sold, waited, received, how = *exits.both, exits.both_received, _BOTH
        at = sold.comparison.at
    elif key == "sell":
        sold, waited, received, how = exits.sell, None, exits.sell.received, _SELL
        at = sold.comparison.at
    else:
        sold, waited, received, how = None, exits.wait, exits.wait.received, _WAIT
        at = waited.quote.at
    parts: list[tuple[str, str]] = []
    questions: list[Question] = []
    if waited:
        parts.append((_request_name(text), _pays(waited.quote.pay, waited.quote.received, text)))
        questions += reads.unstaking_nav(network, waited.quote.pay)
    for offer in (waited.sale if waited else None, sold.offer if sold else None):
        if offer:
            parts.append((offer.route.name, _pays(offer.order.pay, offer.received, text)))
            questions += reads.offer(network, offer)
    return Explained(
        card.title,
        f"{card.figure} {network.usdc.symbol}",
        say(text, how),
        at,
        text.in_full(received) if received else "",
        tuple(parts),
        tuple(questions),
    )


def _request_name(text: Text) -> str:
    return say(text, QT_TRANSLATE_NOOP("explain", "Request"))


def _pays(pay: TokenAmount, received: TokenAmount, text: Text) -> str:
    return f"{text.in_full(pay)} \u2192 {text.in_full(received)}"
