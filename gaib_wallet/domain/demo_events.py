"""What can be made to happen on a chain that is nobody's money, so that somebody can look at it."""

from enum import StrEnum


class DemoEvent(StrEnum):
    """Something that happens on the chain; only beginning again undoes it."""

    YIELD = "yield"
    LOSS = "loss"
    EXPECTED_LOSS = "expected_loss"
    NEXT_PAYMENT = "next_payment"
    PAYMENT = "payment"
    PART_PAYMENT = "part_payment"
    DEFAULT = "default"
    DEFAULTS = "defaults"
    NEW_DEAL = "new_deal"
    PRICE_UP = "price_up"
    PRICE_DOWN = "price_down"
    DEPEG = "depeg"
    REPEG = "repeg"
    PAUSE = "pause"
    OPEN = "open"
    UPGRADE = "upgrade"
    REORG = "reorg"


class DemoTrouble(StrEnum):
    """How the node fails its wallet, until it does so no more.

    AT_ODDS: a second node is asked, too, and says otherwise.
    """

    NONE = "none"
    SILENT = "silent"
    SLOW = "slow"
    LIMITED = "limited"
    OTHER_CHAIN = "other_chain"
    NO_PAST = "no_past"
    BEHIND = "behind"
    AT_ODDS = "at_odds"
