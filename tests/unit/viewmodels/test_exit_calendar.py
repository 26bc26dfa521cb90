from datetime import UTC, date, datetime

from gaib_wallet.viewmodels.exit_calendar import calendar_file
from gaib_wallet.viewmodels.text import Text
from tests.builders import ACCOUNT, ENGLISH, text

ASKED = datetime(2026, 11, 12, 12, tzinfo=UTC)
NOW = datetime(2026, 11, 30, 12, 5, tzinfo=UTC)
DAYS = date(2027, 12, 31), date(2028, 2, 29)


def lines(owed: str = "2,000.00 AID", said: Text | None = None) -> list[str]:
    content = calendar_file(ACCOUNT, ASKED, DAYS, owed, NOW, said or text()).decode()
    assert content.endswith("\r\n")
    return content.replace("\r\n ", "").split("\r\n")[:-1]


def value(name: str, found: list[str]) -> str:
    return next(line.partition(":")[2] for line in found if line.startswith(name))


def test_the_event_lasts_from_the_first_to_the_last_expected_day() -> None:
    found = lines()

    assert (found[0], found[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    assert value("DTSTART;VALUE=DATE", found) == "20271231"
    assert value("DTEND;VALUE=DATE", found) == "20280301"  # the day after the last
    assert value("DTSTAMP", found) == "20261130T120500Z"


def test_it_says_that_it_is_an_estimate_and_no_promise() -> None:
    found = lines()

    assert value("SUMMARY", found) == "AID from the queue (estimate)"
    assert value("DESCRIPTION", found).startswith(
        "Asked on 12 Nov 2026\\, 2\\,000.00 AID still to be paid. The dates are an estimate\\,"
    )


def test_it_names_no_account_and_one_request_has_one_identity() -> None:
    content = "\n".join(lines())

    assert ACCOUNT[2:].lower() not in content.lower()
    assert value("UID", lines()) == value("UID", lines(owed="1.00 AID"))


def test_no_line_is_longer_than_75_octets_and_no_letter_is_cut() -> None:
    def other(_context: str, source: str) -> str:
        return f"\u00e9\u20ac; \\ {source}\nEND:VEVENT" * 3

    said = Text(other, ENGLISH)
    content = calendar_file(ACCOUNT, ASKED, DAYS, "1", NOW, said)

    assert max(len(line) for line in content.split(b"\r\n")) <= 75
    assert content.count(b"\r\nEND:VEVENT") == 1  # a translation cannot end the event
    assert value("SUMMARY", lines(said=said)).startswith("\u00e9\u20ac\\; \\\\ ")
