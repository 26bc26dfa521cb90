"""The levers of the demo panel in words: what each does, what it did, and where that is seen."""

from dataclasses import dataclass

from gaib_wallet.domain.demo_events import DemoEvent, DemoTrouble
from gaib_wallet.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class LeverWords:
    """`done` is said when it has moved, with the block as %1; `page` shows it best."""

    icon: str
    name: str
    note: str
    action: str
    done: str
    page: str


REPORT, PAY = QT_TRANSLATE_NOOP("demo", "Report"), QT_TRANSLATE_NOOP("demo", "Pay")
DO_IT = QT_TRANSLATE_NOOP("demo", "Do it")
PLAY, END = QT_TRANSLATE_NOOP("demo", "Play"), QT_TRANSLATE_NOOP("demo", "End")

EVENTS = {
    DemoEvent.YIELD: LeverWords(
        "yield",
        QT_TRANSLATE_NOOP("demo", "Report a yield"),
        QT_TRANSLATE_NOOP("demo", "the share price makes a step up"),
        REPORT,
        QT_TRANSLATE_NOOP("demo", "Block %1: a yield is booked, the share price is higher."),
        "yield",
    ),
    DemoEvent.LOSS: LeverWords(
        "warning",
        QT_TRANSLATE_NOOP("demo", "Report a loss"),
        QT_TRANSLATE_NOOP("demo", "a deal fails, the share price falls"),
        REPORT,
        QT_TRANSLATE_NOOP("demo", "Block %1: a loss is booked, the share price is lower."),
        "yield",
    ),
    DemoEvent.EXPECTED_LOSS: LeverWords(
        "warning",
        QT_TRANSLATE_NOOP("demo", "Expect a loss"),
        QT_TRANSLATE_NOOP("demo", "who leaves now bears a part of it"),
        REPORT,
        QT_TRANSLATE_NOOP("demo", "Block %1: a loss is expected, the price to leave is lower."),
        "stake",
    ),
    DemoEvent.PAYMENT: LeverWords(
        "hourglass",
        QT_TRANSLATE_NOOP("demo", "Pay the queue"),
        QT_TRANSLATE_NOOP("demo", "everybody who waits is paid"),
        PAY,
        QT_TRANSLATE_NOOP("demo", "Block %1: everybody who waited in the queue is paid."),
        "stake",
    ),
    DemoEvent.PART_PAYMENT: LeverWords(
        "hourglass",
        QT_TRANSLATE_NOOP("demo", "Pay a part of the queue"),
        QT_TRANSLATE_NOOP("demo", "two fifths of it, from the front"),
        PAY,
        QT_TRANSLATE_NOOP("demo", "Block %1: the front of the queue is paid, the rest waits."),
        "stake",
    ),
    DemoEvent.NEXT_PAYMENT: LeverWords(
        "clock",
        QT_TRANSLATE_NOOP("demo", "To the next payment"),
        QT_TRANSLATE_NOOP("demo", "14 days pass, and the queue is paid"),
        QT_TRANSLATE_NOOP("demo", "Go there"),
        QT_TRANSLATE_NOOP("demo", "Block %1: 14 days later, the queue is paid."),
        "stake",
    ),
    DemoEvent.DEFAULT: LeverWords(
        "backing",
        QT_TRANSLATE_NOOP("demo", "A deal defaults"),
        QT_TRANSLATE_NOOP("demo", "the largest; half of it is expected to be lost"),
        DO_IT,
        QT_TRANSLATE_NOOP("demo", "Block %1: the largest deal is in default."),
        "backing",
    ),
    DemoEvent.DEFAULTS: LeverWords(
        "backing",
        QT_TRANSLATE_NOOP("demo", "Three deals default"),
        QT_TRANSLATE_NOOP("demo", "the largest; half of each is expected to be lost"),
        DO_IT,
        QT_TRANSLATE_NOOP("demo", "Block %1: the largest deals are in default."),
        "backing",
    ),
    DemoEvent.NEW_DEAL: LeverWords(
        "plus",
        QT_TRANSLATE_NOOP("demo", "A new deal"),
        QT_TRANSLATE_NOOP("demo", "400,000 AID to a GPU cloud"),
        DO_IT,
        QT_TRANSLATE_NOOP("demo", "Block %1: there is a new deal."),
        "backing",
    ),
    DemoEvent.DEPEG: LeverWords(
        "convert",
        QT_TRANSLATE_NOOP("demo", "Depeg"),
        QT_TRANSLATE_NOOP("demo", "AID loses its price on the pools"),
        QT_TRANSLATE_NOOP("demo", "Depeg"),
        QT_TRANSLATE_NOOP("demo", "Block %1: AID costs less than a dollar on every pool."),
        "convert",
    ),
    DemoEvent.REPEG: LeverWords(
        "convert",
        QT_TRANSLATE_NOOP("demo", "Depeg"),
        QT_TRANSLATE_NOOP("demo", "AID is back at about 1"),
        QT_TRANSLATE_NOOP("demo", "Mend"),
        QT_TRANSLATE_NOOP("demo", "Block %1: AID costs about a dollar again."),
        "convert",
    ),
    DemoEvent.PRICE_DOWN: LeverWords(
        "convert",
        QT_TRANSLATE_NOOP("demo", "AID a little cheaper"),
        QT_TRANSLATE_NOOP("demo", "about 0.995 on every pool"),
        DO_IT,
        QT_TRANSLATE_NOOP("demo", "Block %1: AID costs about 0.995."),
        "convert",
    ),
    DemoEvent.PRICE_UP: LeverWords(
        "convert",
        QT_TRANSLATE_NOOP("demo", "AID a little dearer"),
        QT_TRANSLATE_NOOP("demo", "about 1.002 on every pool"),
        DO_IT,
        QT_TRANSLATE_NOOP("demo", "Block %1: AID costs about 1.002."),
        "convert",
    ),
    DemoEvent.PAUSE: LeverWords(
        "lock",
        QT_TRANSLATE_NOOP("demo", "The issuer pauses"),
        QT_TRANSLATE_NOOP("demo", "no minting, redeeming or staking"),
        QT_TRANSLATE_NOOP("demo", "Pause"),
        QT_TRANSLATE_NOOP("demo", "Block %1: minting, redeeming and staking are paused."),
        "stake",
    ),
    DemoEvent.OPEN: LeverWords(
        "unlock",
        QT_TRANSLATE_NOOP("demo", "The issuer opens again"),
        QT_TRANSLATE_NOOP("demo", "minting, redeeming and staking go on"),
        QT_TRANSLATE_NOOP("demo", "Open"),
        QT_TRANSLATE_NOOP("demo", "Block %1: minting, redeeming and staking are open."),
        "stake",
    ),
    DemoEvent.UPGRADE: LeverWords(
        "warning",
        QT_TRANSLATE_NOOP("demo", "A contract is changed"),
        QT_TRANSLATE_NOOP("demo", "other code where AID is redeemed"),
        DO_IT,
        QT_TRANSLATE_NOOP("demo", "Block %1: there is other code where AID is redeemed."),
        "backing",
    ),
    DemoEvent.REORG: LeverWords(
        "turn",
        QT_TRANSLATE_NOOP("demo", "Blocks are replaced"),
        QT_TRANSLATE_NOOP("demo", "the last three; what was in them is gone"),
        DO_IT,
        QT_TRANSLATE_NOOP("demo", "Block %1: the three blocks before were replaced."),
        "activity",
    ),
}

TROUBLES = {
    DemoTrouble.SILENT: LeverWords(
        "globe",
        QT_TRANSLATE_NOOP("demo", "Cut the node"),
        QT_TRANSLATE_NOOP("demo", "it stops answering"),
        QT_TRANSLATE_NOOP("demo", "Cut"),
        QT_TRANSLATE_NOOP("demo", "After block %1 the node is silent. Figures grow old."),
        "portfolio",
    ),
    DemoTrouble.SLOW: LeverWords(
        "hourglass",
        QT_TRANSLATE_NOOP("demo", "A slow node"),
        QT_TRANSLATE_NOOP("demo", "each answer takes 3 seconds"),
        PLAY,
        QT_TRANSLATE_NOOP("demo", "After block %1 each answer takes 3 seconds."),
        "portfolio",
    ),
    DemoTrouble.LIMITED: LeverWords(
        "minus",
        QT_TRANSLATE_NOOP("demo", "A sparing node"),
        QT_TRANSLATE_NOOP("demo", "it refuses two questions of three"),
        PLAY,
        QT_TRANSLATE_NOOP("demo", "After block %1 the node refuses two questions of three."),
        "convert",
    ),
    DemoTrouble.OTHER_CHAIN: LeverWords(
        "warning",
        QT_TRANSLATE_NOOP("demo", "The wrong network"),
        QT_TRANSLATE_NOOP("demo", "the node says it is of another chain"),
        PLAY,
        QT_TRANSLATE_NOOP("demo", "After block %1 the node says it is of another chain."),
        "portfolio",
    ),
    DemoTrouble.NO_PAST: LeverWords(
        "clock",
        QT_TRANSLATE_NOOP("demo", "A node without a past"),
        QT_TRANSLATE_NOOP("demo", "it knows no old balances"),
        PLAY,
        QT_TRANSLATE_NOOP("demo", "After block %1 the node knows no balances of old blocks."),
        "yield",
    ),
    DemoTrouble.BEHIND: LeverWords(
        "hourglass",
        QT_TRANSLATE_NOOP("demo", "A node behind"),
        QT_TRANSLATE_NOOP("demo", "it shows what was three blocks ago"),
        PLAY,
        QT_TRANSLATE_NOOP("demo", "From block %1 on the node is three blocks behind."),
        "activity",
    ),
    DemoTrouble.AT_ODDS: LeverWords(
        "warning",
        QT_TRANSLATE_NOOP("demo", "Nodes at odds"),
        QT_TRANSLATE_NOOP("demo", "a second node has another block"),
        PLAY,
        QT_TRANSLATE_NOOP(
            "demo",
            "After block %1 a second node says otherwise. Nothing is signed until they agree.",
        ),
        "portfolio",
    ),
}
HEALED = QT_TRANSLATE_NOOP("demo", "Block %1: the node answers as it should.")

GROUPS = (
    (
        "yield",
        QT_TRANSLATE_NOOP("demo", "Yields and losses"),
        (DemoEvent.YIELD, DemoEvent.LOSS, DemoEvent.EXPECTED_LOSS),
    ),
    ("queue", QT_TRANSLATE_NOOP("demo", "The queue"), (DemoEvent.PAYMENT, DemoEvent.PART_PAYMENT)),
    (
        "deals",
        QT_TRANSLATE_NOOP("demo", "Deals"),
        (DemoEvent.DEFAULT, DemoEvent.DEFAULTS, DemoEvent.NEW_DEAL),
    ),
    (
        "prices",
        QT_TRANSLATE_NOOP("demo", "Prices"),
        (DemoEvent.DEPEG, DemoEvent.PRICE_DOWN, DemoEvent.PRICE_UP),
    ),
    (
        "contracts",
        QT_TRANSLATE_NOOP("demo", "Contracts and blocks"),
        (DemoEvent.PAUSE, DemoEvent.UPGRADE, DemoEvent.REORG),
    ),
    ("node", QT_TRANSLATE_NOOP("demo", "The node fails"), tuple(TROUBLES)),
)
"""What stands together: a key, its name, and the levers in it."""

TURNED = {DemoEvent.DEPEG: DemoEvent.REPEG, DemoEvent.PAUSE: DemoEvent.OPEN}
"""What undoes what; both stand in one place."""

SEE = {
    "portfolio": QT_TRANSLATE_NOOP("demo", "See Portfolio"),
    "convert": QT_TRANSLATE_NOOP("demo", "See Convert"),
    "stake": QT_TRANSLATE_NOOP("demo", "See Stake & exit"),
    "yield": QT_TRANSLATE_NOOP("demo", "See Yield"),
    "backing": QT_TRANSLATE_NOOP("demo", "See Backing"),
    "activity": QT_TRANSLATE_NOOP("demo", "See Activity"),
}

ROLES = {
    "Savings": QT_TRANSLATE_NOOP("demo", "Saves in sAID, and waits in the queue with a part."),
    "Rainy day": QT_TRANSLATE_NOOP("demo", "A little money that must be at hand: plans an exit."),
    "Treasury": QT_TRANSLATE_NOOP("demo", "A company: large sums, mints and redeems at GAIB."),
    "Support": QT_TRANSLATE_NOOP("demo", "The help desk: may not mint, and looks why."),
}
"""What each of the demo's people is for, by the name of the account."""
