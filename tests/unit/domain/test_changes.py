"""What changes are about, the last attestation, and who is denied."""

from dataclasses import replace

from gaib_wallet.domain.changes import Change, ChangeKind, ChangeLog, Subject
from gaib_wallet.domain.observed import Confidence, Reported
from gaib_wallet.domain.units import Address
from tests.builders import ACCOUNT, AID
from tests.deals import OTHER, ago, change, change_log


def listed(kind: ChangeKind, days: int, *accounts: Address, by: Address = AID.address) -> Change:
    return change(kind, days, accounts=accounts, address=by)


def log_of(*changes: Change) -> ChangeLog:
    return ChangeLog(1, 713, changes, is_complete=True)


def test_every_kind_is_about_something_and_powers_are_what_is_left() -> None:
    subjects = {kind: change(kind, 1).subject for kind in ChangeKind}

    assert set(subjects.values()) == set(Subject)
    assert subjects[ChangeKind.HOST] is Subject.DEALS
    powers = {kind for kind, subject in subjects.items() if subject is Subject.POWERS}
    assert powers == {
        ChangeKind.ROLE_GIVEN,
        ChangeKind.ROLE_TAKEN,
        ChangeKind.CODE,
        ChangeKind.OWNER,
        ChangeKind.PAUSED,
        ChangeKind.RESUMED,
        ChangeKind.UNREADABLE,
    }


def test_keys_name_one_event() -> None:
    assert change(ChangeKind.HOST, 13).key == "700-0"


def test_the_last_attestation_is_the_newest_one() -> None:
    assert log_of().last_attested is None
    last = change_log().last_attested
    assert last is not None
    assert (last.deal, last.at.mined_at) == (4, ago(days=10))


def test_who_is_denied_is_counted_only_where_everything_was_read() -> None:
    changes = (
        listed(ChangeKind.ALLOWED, 1, ACCOUNT),
        listed(ChangeKind.DENIED, 2, OTHER, by=OTHER),
        listed(ChangeKind.DENIED, 3, ACCOUNT, OTHER),
        listed(ChangeKind.PAUSED, 4, ACCOUNT),
    )
    assert log_of(*changes).denied(AID.address) == 1
    assert log_of().denied(AID.address) == 0
    assert replace(log_of(*changes), is_complete=False).denied(AID.address) is None


def test_what_was_said_without_a_network_is_about_all_of_them() -> None:
    day = ago(days=1).date()
    said = Reported("what", "said", "source", Confidence.SEEN, day)
    assert said.is_about("anywhere")
    assert not replace(said, networks=("base",)).is_about("ethereum")
