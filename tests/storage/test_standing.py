"""What contracts were, in a file that is believed whole or not at all."""

from pathlib import Path

import pytest

from gaib_wallet.domain.standing import Remembered, Trait
from gaib_wallet.errors import NewerFile, StandingUnreadable
from gaib_wallet.storage.standing import StandingFile
from tests.builders import AID, USDC

SEEN: Remembered = {
    (AID.address, Trait.CODE): "ab" * 32,
    (AID.address, Trait.IMPLEMENTATION): "",
    (USDC.address, Trait.CODE): "cd" * 32,
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "contracts.json"


@pytest.mark.requirement("S2")
def test_what_is_kept_of_each_network_comes_back(path: Path) -> None:
    file = StandingFile(path)
    assert file.load(1) == {}
    file.save(1, SEEN)
    file.save(8453, {(AID.address, Trait.CODE): "ef" * 32})

    again = StandingFile(path)

    assert again.load(1) == SEEN
    assert again.load(8453) == {(AID.address, Trait.CODE): "ef" * 32}
    assert again.load(56) == {}


@pytest.mark.requirement("K8")
def test_nobody_else_reads_it(path: Path) -> None:
    StandingFile(path).save(1, SEEN)

    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.requirement("S2")
@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b'{"version": 1}',
        b'{"version": 1, "chains": {"1": {"0x12": {"code": "ab"}}}}',
        b'{"version": 1, "chains": {"1": {"%s": {"colour": "ab"}}}}' % AID.address.encode(),
        b'{"version": 1, "chains": ' + b'{"1":' * 5_000,
    ],
)
def test_a_damaged_file_is_a_fault_and_no_empty_memory(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    file = StandingFile(path)

    with pytest.raises(StandingUnreadable):
        file.load(1)

    assert path.read_bytes() == content


def test_starting_over_puts_a_damaged_file_aside_and_leaves_a_good_one(path: Path) -> None:
    file = StandingFile(path)
    file.save(1, SEEN)
    file.start_over()
    assert file.load(1) == SEEN

    damaged = b'{"version": 1, "chains": {"1": {"0x12": {"code": "ab"}}}}'
    path.write_bytes(damaged)
    file.start_over()

    assert file.load(1) == {}
    assert [one.read_bytes() for one in path.parent.glob("contracts.damaged-*.json")] == [damaged]


def test_a_file_of_a_newer_version_is_left_alone(path: Path) -> None:
    path.write_bytes(b'{"version": 2, "places": []}')
    file = StandingFile(path)

    with pytest.raises(NewerFile):
        file.load(1)
    with pytest.raises(NewerFile):
        file.start_over()
    with pytest.raises(NewerFile):
        file.save(1, SEEN)
