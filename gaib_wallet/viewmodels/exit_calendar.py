"""A calendar file (RFC 5545) with the range in which the queue is likely to pay."""

from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

from gaib_wallet.domain.units import Address
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

_LINE = 75
"""Octets of a line; a longer one goes on after a break and a blank."""


def calendar_file(
    account: Address,
    asked_at: datetime,
    days: tuple[date, date],
    owed: str,
    now: datetime,
    text: Text,
) -> bytes:
    """One event from the first to the last of `days` that says it is an estimate.

    It names no account: calendars are kept by others. The same request has the same identity, so
    that a newer file takes the place of an older one.
    """
    first, last = days
    identity = sha256(f"{account} {int(asked_at.timestamp())}".encode()).hexdigest()[:32]
    summary = QT_TRANSLATE_NOOP("stake", "AID from the queue (estimate)")
    said = QT_TRANSLATE_NOOP(
        "stake",
        "Asked on %1, %2 still to be paid. The dates are an estimate, never a promise: the queue"
        " pays when it has AID.",
    )
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//GAIB Wallet//Exit//EN",
        "BEGIN:VEVENT",
        f"UID:{identity}@gaib-wallet",
        f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{first:%Y%m%d}",
        f"DTEND;VALUE=DATE:{last + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_escaped(text.say(Message('stake', summary)))}",
        f"DESCRIPTION:{_escaped(text.say(Message('stake', said, (text.date(asked_at), owed))))}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return b"".join(_folded(line) for line in lines)


def _escaped(words: str) -> str:
    """What a value may not hold as it is."""
    for sign in ("\\", ";", ","):
        words = words.replace(sign, f"\\{sign}")
    return words.replace("\r", "").replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """`line` in pieces of at most 75 octets, no letter cut in two."""
    pieces, room = [b""], _LINE
    for letter in line:
        octets = letter.encode()
        if len(pieces[-1]) + len(octets) > room:
            pieces.append(b"")
            room = _LINE - 1  # a blank comes before it
        pieces[-1] += octets
    return b"\r\n ".join(pieces) + b"\r\n"
