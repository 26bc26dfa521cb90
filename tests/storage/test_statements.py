"""Statements in files: what was written is read, and nothing else is."""

import asyncio
import json

from hypothesis import given, settings
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain.statements import Statement
from gaib_wallet.errors import NewerFile, NotAStatement
from gaib_wallet.storage.statements import MOST_OCTETS, decoded, digest, encoded
from tests.statement_world import StatementWorld
from tests.unit.services.test_statements import YEAR


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    world = StatementWorld(tmp_path_factory.mktemp("statement"))
    return encoded(asyncio.run(world.made(YEAR)))


def test_what_was_written_is_read_to_the_last_digit(content: bytes) -> None:
    found = decoded(content, "s.json")

    assert isinstance(found, Statement)
    assert encoded(found) == content
    assert len(digest(content)) == 64


def test_other_blanks_are_the_same_statement(content: bytes) -> None:
    packed = json.dumps(json.loads(content), separators=(",", ":"), ensure_ascii=False)

    assert decoded(packed.encode(), "s.json") == decoded(content, "s.json")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('"format": "gaib', '"format": "other'),
        ('"version": 1', '"version": 1, "more": 1'),
        ('"version": 1', '"version": 1, "version": 1'),
        ('"version": 1', '"version": 1.0'),
        ('"version": 1', '"version": -1'),
        ('"launch": 10', '"launch": 99999999999999999999'),
        ('"launch": 10', '"launch": "10"'),
        ('"queued": "0"', '"queued": 0'),
        ('"queued": "0"', '"queued": "00"'),
        ('"queued": "0"', '"queued": "+0"'),
        ('"queued": "0"', '"queued": "0_0"'),
        ('"queued": "0"', '"queued": "\u0660"'),
        ('"queued": "0"', f'"queued": "{"9" * 5_000}"'),
        ('"source": "reported"', f'"source": "{"x" * 300}"'),
        ('"1/1"', '"1/0"'),
        ('"1/1"', '"2/2"'),
        ('"1/1"', '"1"'),
        ('"account": "0x', '"account": "0X'),
        ('"network_fees": "left out"', '"network_fees": "counted"'),
        ("Z", "+00:00"),
        ('Z"', '"'),
        ('Z"', '+23:00"'),
        ('"own": [', '"own": ["zz",'),
        ('"own": [', '"own": ["",'),
        ('"own": [', '"own": ["0x00000000000000000000000000000000000000A1",'),
        ('"own": [', '"own": ["0x00000000000000000000000000000000000000A2",'),
        ('"own": [', '"own": ["0x00000000000000000000000000000000000000a0",'),
        ("00000000B1", "00000000b1"),
        ("0x00000000000000000000000000000000000000B1", "-5"),
        ("{", "["),
    ],
)
def test_what_no_wallet_writes_is_refused(content: bytes, before: str, after: str) -> None:
    text = content.decode()
    assert before in text or before == '"1/1"'
    altered = text.replace(before, after, 1)
    if altered == text:
        altered = text.replace('"ratio": "', f'"ratio": {after}, "x": "', 1)

    with pytest.raises(NotAStatement):
        decoded(altered.encode(), "s.json")


def test_a_newer_file_is_told_from_a_damaged_one(content: bytes) -> None:
    newer = content.replace(b'"version": 1', b'"version": 2', 1)

    with pytest.raises(NewerFile):
        decoded(newer, "s.json")


@pytest.mark.parametrize(
    "hostile", [b"", b"null", b"[" * 200_000, b'{"format":' * 50_000, b" " * (MOST_OCTETS + 1)]
)
def test_a_file_without_an_end_or_a_floor_is_refused(hostile: bytes) -> None:
    with pytest.raises(NotAStatement):
        decoded(hostile, "s.json")


@settings(max_examples=60)
@given(place=st.integers(0, 10**9), octet=st.integers(0, 255))
def test_whatever_octet_is_altered_it_is_refused_or_reads_otherwise(
    content: bytes, place: int, octet: int
) -> None:
    place %= len(content)
    altered = content[:place] + bytes([octet]) + content[place + 1 :]
    try:
        found = decoded(altered, "s.json")
    except (NotAStatement, NewerFile):
        return
    is_blank = content[place : place + 1].isspace() and bytes([octet]).isspace()
    assert altered == content or is_blank or found != decoded(content, "s.json")
