"""What stands beside the form to stake: sAID's prices, the account's position, the five risks."""

from dataclasses import dataclass
from fractions import Fraction

from gaib_wallet.domain.staking import StakingFacts
from gaib_wallet.domain.units import Rounding, Token, TokenAmount, TokenChange
from gaib_wallet.viewmodels.portfolio_state import Earnings
from gaib_wallet.viewmodels.table import Tone, tone_of
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message


@dataclass(frozen=True, slots=True)
class Price:
    """One of sAID's three prices: which, the figure, its unit, and what it is for."""

    name: str
    figure: str
    unit: str
    note: str


@dataclass(frozen=True, slots=True)
class Position:
    """What the account has of sAID: held, paid, gained, each with a remark."""

    held: str
    worth: str
    paid: str
    each: str
    gain: str
    ratio: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class Risk:
    """One of the five things that stand against staking, with its live figure."""

    icon: str
    name: str
    text: str


def prices_of(staking: StakingFacts | None, text: Text) -> tuple[Price, ...]:
    """The three prices of sAID, each with what it is for; without figures until they are read."""
    deposit = unstaking = market = ""
    if staking:
        prices = staking.prices
        deposit, unstaking = text.nav(prices.deposit), text.nav(prices.unstaking)
        market = text.nav(prices.market) if prices.market is not None else "\u2014"
    return (
        Price(
            _say(text, QT_TRANSLATE_NOOP("stake", "Deposit NAV")),
            deposit,
            "AID",
            _say(text, QT_TRANSLATE_NOOP("stake", "to come in")),
        ),
        Price(
            _say(text, QT_TRANSLATE_NOOP("stake", "Unstaking NAV")),
            unstaking,
            "AID",
            _say(text, QT_TRANSLATE_NOOP("stake", "to leave by the queue")),
        ),
        Price(
            _say(text, QT_TRANSLATE_NOOP("stake", "Market")),
            market,
            "AID",
            _say(text, QT_TRANSLATE_NOOP("stake", "to sell a little now")),
        ),
    )


def position_of(
    staking: StakingFacts, earnings: Earnings | None, aid: Token, text: Text
) -> Position:
    """What the account holds of sAID, and what its own book says of it."""
    worth = staking.said.worth(staking.prices.unstaking, aid, Rounding.DOWN)
    book = earnings.position if earnings else None
    paid = each = gain = ratio = ""
    tone: Tone = ""
    if book and book.shares:
        cost = TokenAmount(int(book.fifo.cost), aid)
        paid = text.figure(cost)
        average = QT_TRANSLATE_NOOP("stake", "%1 each, on average")
        each = _say(text, average, text.nav(Fraction(book.fifo.cost, book.shares)))
        gain = text.change_figure(TokenChange(int(book.fifo.not_taken), aid))
        ratio = text.signed_percent(book.fifo.ratio) if book.fifo.ratio is not None else ""
        tone = tone_of(int(book.fifo.not_taken))
    return Position(
        held=text.figure(staking.said),
        worth=_say(text, QT_TRANSLATE_NOOP("stake", "worth %1"), worth),
        paid=paid or "\u2014",
        each=each,
        gain=gain or "\u2014",
        ratio=ratio,
        tone=tone,
    )


def risks_of(staking: StakingFacts | None, text: Text) -> tuple[Risk, ...]:
    """Five things that can go wrong, each with what a contract says of it where one does."""
    marked = "\u2014"  # what is not known is not nothing
    if staking:
        gap = 1 - staking.prices.unstaking / staking.prices.deposit
        marked = text.percent(gap, Rounding.UP)
    borrowers = QT_TRANSLATE_NOOP(
        "stake", "deals can fail; %1 of losses are marked and not yet booked"
    )
    idle = QT_TRANSLATE_NOOP("stake", "30 to 62 days; the vault can pay %1 at once")
    return (
        Risk(
            "warning",
            _say(text, QT_TRANSLATE_NOOP("stake", "Borrowers")),
            _say(text, borrowers, marked),
        ),
        Risk(
            "hourglass",
            _say(text, QT_TRANSLATE_NOOP("stake", "Leaving")),
            _say(text, idle, staking.queue.idle if staking else "\u2014"),
        ),
        Risk(
            "info",
            _say(text, QT_TRANSLATE_NOOP("stake", "Code")),
            _say(text, QT_TRANSLATE_NOOP("stake", "no public audit of sAID known")),
        ),
        Risk(
            "person",
            _say(text, QT_TRANSLATE_NOOP("stake", "Control")),
            _say(text, QT_TRANSLATE_NOOP("stake", "its owner can pause it and report losses")),
        ),
        Risk(
            "globe",
            _say(text, QT_TRANSLATE_NOOP("stake", "Law")),
            _say(
                text,
                QT_TRANSLATE_NOOP(
                    "stake",
                    "GAIB's terms exclude residents of some countries. This wallet does not check.",
                ),
            ),
        ),
    )


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("stake", source, values))
