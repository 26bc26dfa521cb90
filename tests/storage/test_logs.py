"""What gets into a log, and who can read it."""

from collections.abc import Iterator
import logging
from pathlib import Path
import re
import stat

import pytest

from gaib_wallet.storage import logs

KEY = "ab" * 32
log = logging.getLogger("gaib_wallet.test")


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "logs" / "wallet.log"
    root = logging.getLogger()
    level = root.level
    handler = logs.start(path)
    yield path
    handler.close()
    root.setLevel(level)


@pytest.mark.requirement("S5")
def test_no_key_gets_into_the_log_in_any_way(path: Path) -> None:
    log.warning("imported %s", KEY)
    log.warning("imported 0x%s.", KEY.upper())
    log.error("a bug", exc_info=ValueError(f"0x{KEY} is odd"))

    text = path.read_text().lower()
    assert KEY not in text
    assert text.count("[64 digits]") == 3
    assert "valueerror" in text


@pytest.mark.requirement("N5")
@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://mainnet.infura.io/v3/0123456789abcdef", "https://mainnet.infura.io"),
        ("wss://user:secret@node.example:8546/ws?key=1", "wss://node.example:8546"),
        ("http://node.example?apikey=secret", "http://node.example"),
        ("https://node.example", "https://node.example"),
    ],
)
def test_a_node_is_named_without_what_opens_it(url: str, shown: str) -> None:
    assert logs.redacted(f"asked '{url}' twice") == f"asked '{shown}' twice"


@pytest.mark.parametrize("harmless", ["0x" + "12" * 20, "12" * 31, "12" * 40, "a/b:c@d"])
def test_what_is_no_secret_stays_readable(harmless: str) -> None:
    assert logs.redacted(harmless) == harmless


@pytest.mark.requirement("K8")
def test_a_log_is_its_owners_alone_and_turns_over(path: Path) -> None:
    line = "x" * 1000
    for _ in range(5 * logs.BYTES_OF_A_FILE // 1000):
        log.warning(line)

    files = sorted(path.parent.iterdir())
    assert len(files) == 1 + logs.OLDER_FILES
    for file in files:
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert file.stat().st_size <= logs.BYTES_OF_A_FILE
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.requirement("S5")
def test_an_address_is_known_again_in_the_log_and_never_told(path: Path) -> None:
    mine, other = "0x" + "aB" * 20, "0x" + "12" * 20
    log.warning("%s paid %s", mine, other)
    log.warning("keys/%s.json again", mine.lower())

    text = path.read_text()
    assert "ab" * 20 not in text.lower()
    assert other not in text
    (first, second), (again,) = (re.findall(r"address-\w{8}", line) for line in text.splitlines())
    assert first == again != second


def test_the_end_of_a_log_can_be_read(path: Path) -> None:
    for number in range(5):
        log.warning("line %s", number)

    assert [line[-6:] for line in logs.tail(path, 2)] == ["line 3", "line 4"]
    assert logs.tail(path.parent / "none.log", 2) == ()


def test_what_libraries_say_in_passing_is_not_kept(path: Path) -> None:
    logging.getLogger("web3.providers").info("asking")
    log.info("ours")

    assert "asking" not in path.read_text()
    assert "ours" in path.read_text()


def test_nothing_is_written_after_the_end(tmp_path: Path) -> None:
    handler = logs.start(tmp_path / "logs" / "wallet.log")
    handler.close()

    log.warning("too late")

    assert (tmp_path / "logs" / "wallet.log").read_text() == ""
