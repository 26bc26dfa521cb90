"""What others say of the yield: quoted with who and when, and never part of a figure."""

from dataclasses import dataclass
from datetime import date
from enum import Enum


class Speaker(Enum):
    """Who said it."""

    SITE = "site"
    POST = "post"


class Measure(Enum):
    """Which reading stands beside a claim; OUTSIDE: none can, it is made of other things."""

    YEARLY = "yearly"
    TELEMETRY = "telemetry"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim in its own words; `source` says how it is known."""

    quote: str
    speaker: Speaker
    said_on: date
    measure: Measure
    source: str
