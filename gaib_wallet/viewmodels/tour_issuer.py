"""What the tour says of the issuer: minting, leaving, what stands behind it, and bad days."""

from gaib_wallet.viewmodels.tour_caption import Caption
from gaib_wallet.words import QT_TRANSLATE_NOOP

TREASURY = (
    Caption(
        "Mint is open to the treasury",
        QT_TRANSLATE_NOOP("tour", "Minting, for who is admitted"),
        QT_TRANSLATE_NOOP(
            "tour",
            "This account is on GAIB's list, so it may mint AID one to one. There is a limit a"
            " day for everybody together.",
        ),
        "RouteList",
    ),
    Caption(
        "Minted AID",
        QT_TRANSLATE_NOOP("tour", "100,000 AID, one to one"),
        QT_TRANSLATE_NOOP(
            "tour",
            "No pool's price was moved by it. The dollars went to GAIB's reserve.",
        ),
        "ReviewSheet",
    ),
    Caption(
        "Swapped in two parts",
        QT_TRANSLATE_NOOP("tour", "A large sum, in two parts"),
        QT_TRANSLATE_NOOP(
            "tour",
            "Two pools together paid more than the best one alone. Each part had a sheet and a"
            " signature of its own.",
        ),
        "ReviewSheet",
    ),
    Caption(
        "Redeemed AID for USDC",
        QT_TRANSLATE_NOOP("tour", "Redeemed at GAIB"),
        QT_TRANSLATE_NOOP(
            "tour",
            "AID was given back for dollars, less a fee. That works as long as GAIB holds dollars"
            " for it.",
        ),
        "ReviewSheet",
    ),
)
EXIT = (
    Caption(
        "A month later, a yield",
        QT_TRANSLATE_NOOP("tour", "A month passes"),
        QT_TRANSLATE_NOOP(
            "tour",
            "The demo's clock was moved by 30 days, and a yield was booked. All shares are worth"
            " more now.",
        ),
        "DemoPanel",
    ),
    Caption(
        "Three ways out",
        QT_TRANSLATE_NOOP("tour", "Three ways out of sAID"),
        QT_TRANSLATE_NOOP(
            "tour",
            "Wait in the queue, sell now for less, or do both. The dates are estimates of past"
            " payments and promise nothing.",
        ),
        "ExitCardView",
    ),
    Caption(
        "Exit requested",
        QT_TRANSLATE_NOOP("tour", "The sum is fixed"),
        QT_TRANSLATE_NOOP(
            "tour",
            "What will be paid is known from now on, and it earns nothing more. When it is paid"
            " is not known.",
        ),
        "RequestCard",
    ),
    Caption(
        "The queue has paid a part",
        QT_TRANSLATE_NOOP("tour", "Paid in part"),
        QT_TRANSLATE_NOOP(
            "tour",
            "The vault had enough for a part of it. The rest keeps its place in the queue.",
        ),
        "RequestCard",
    ),
    Caption(
        "The queue has paid, one story",
        QT_TRANSLATE_NOOP("tour", "Paid in full"),
        QT_TRANSLATE_NOOP(
            "tour",
            "Both payments are told as one story, from the request to the last of the money.",
        ),
    ),
)
BACKING = (
    Caption(
        "What backs it",
        QT_TRANSLATE_NOOP("tour", "What stands behind AID"),
        QT_TRANSLATE_NOOP(
            "tour",
            "Treasury bills, dollars and loans to data centres, as reported on the chain and"
            " dated. Each figure says who reported it.",
        ),
        "ReservesView",
    ),
    Caption(
        "What if the largest deal fails",
        QT_TRANSLATE_NOOP("tour", "What if a loan fails"),
        QT_TRANSLATE_NOOP(
            "tour",
            "Choose how much of it comes back. Below is what that would do to your own money.",
        ),
        "EffectView",
    ),
    Caption(
        "Backing over time",
        QT_TRANSLATE_NOOP("tour", "How it became what it is"),
        QT_TRANSLATE_NOOP(
            "tour",
            "The books of the vault since its launch, made again from every event. What cannot be"
            " explained would be marked.",
        ),
        "PastView",
    ),
    Caption(
        "What the contracts say of themselves",
        QT_TRANSLATE_NOOP("tour", "Asked directly"),
        QT_TRANSLATE_NOOP(
            "tour",
            "These are answers of the contracts themselves, and a dated list of all that was"
            " changed in them.",
        ),
        "ObserverView",
    ),
)
BAD_DAYS = (
    Caption(
        "Why minting is closed",
        QT_TRANSLATE_NOOP("tour", "A way that is closed"),
        QT_TRANSLATE_NOOP(
            "tour",
            "This account is not on GAIB's list, so minting would fail. The wallet says so before"
            " a fee is paid for nothing.",
        ),
        "ConciergeView",
    ),
    Caption(
        "A pool that lost its price",
        QT_TRANSLATE_NOOP("tour", "AID below a dollar"),
        QT_TRANSLATE_NOOP(
            "tour",
            "Somebody sold a lot, and pools pay less than a dollar. Who sells now takes that"
            " loss; who waits does not know.",
        ),
        "RouteList",
    ),
    Caption(
        "A deal in default",
        QT_TRANSLATE_NOOP("tour", "A loan that is not paid"),
        QT_TRANSLATE_NOOP(
            "tour",
            "The largest loan is in default, and half of it is expected to be lost. Who leaves"
            " through the queue now bears a part of that.",
        ),
        "CoverView",
    ),
    Caption(
        "A silent node",
        QT_TRANSLATE_NOOP("tour", "The node is silent"),
        QT_TRANSLATE_NOOP(
            "tour",
            "Figures stay, muted and dated, and nothing can be signed on them. The money is where"
            " it was.",
        ),
        "StaleStrip",
    ),
    Caption(
        "The node answers again",
        QT_TRANSLATE_NOOP("tour", "And back"),
        QT_TRANSLATE_NOOP(
            "tour",
            "The chain went on without us. Everything was read again, as of the newest block.",
        ),
    ),
)
