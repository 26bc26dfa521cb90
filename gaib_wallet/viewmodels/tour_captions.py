"""What the tour says of its steps: what one sees, and what it means for the money."""

from gaib_wallet.viewmodels.tour_issuer import BACKING, BAD_DAYS, EXIT, TREASURY
from gaib_wallet.viewmodels.tour_saver import BUY, EYES, PAYMENTS, PORTFOLIO, STAKE, YIELD
from gaib_wallet.words import QT_TRANSLATE_NOOP

CHAPTERS = {
    "portfolio": (QT_TRANSLATE_NOOP("tour", "Portfolio"), PORTFOLIO),
    "buy": (QT_TRANSLATE_NOOP("tour", "Buy AID"), BUY),
    "stake": (QT_TRANSLATE_NOOP("tour", "Stake"), STAKE),
    "yield": (QT_TRANSLATE_NOOP("tour", "Yield"), YIELD),
    "payments": (QT_TRANSLATE_NOOP("tour", "Payments"), PAYMENTS),
    "eyes": (QT_TRANSLATE_NOOP("tour", "A second pair of eyes"), EYES),
    "treasury": (QT_TRANSLATE_NOOP("tour", "Treasury"), TREASURY),
    "exit": (QT_TRANSLATE_NOOP("tour", "Exit"), EXIT),
    "backing": (QT_TRANSLATE_NOOP("tour", "Backing"), BACKING),
    "bad-days": (QT_TRANSLATE_NOOP("tour", "Bad days"), BAD_DAYS),
}
"""The chapters in their order: each with its name, and what it says of its steps."""
