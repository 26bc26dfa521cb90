"""The installed command, in a process of its own as a person starts it."""

import os
from pathlib import Path
import subprocess
import sys

import pytest

import gaib_wallet
from gaib_wallet.__main__ import parser

HEAVY = {"PySide6", "web3", "aiohttp", "eth_account", "msgspec"}


def run(*arguments: str, **variables: str) -> "subprocess.CompletedProcess[str]":
    unset = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in unset}
    return subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, *arguments],
        capture_output=True,
        text=True,
        env=environment | variables,
        stdin=subprocess.DEVNULL,
        check=False,
    )


def test_the_version_is_told() -> None:
    shown = run("-m", "gaib_wallet", "--version")

    assert (shown.returncode, shown.stdout) == (0, f"gaib-wallet {gaib_wallet.__version__}\n")


@pytest.mark.parametrize("arguments", [["--help"], ["demo", "--help"], ["verify", "--help"]])
def test_help_loads_nothing_heavy(arguments: list[str]) -> None:
    shown = run("-X", "importtime", "-m", "gaib_wallet", *arguments)

    assert shown.stdout.startswith("usage: gaib-wallet")
    loaded = {line.rpartition("|")[2].strip() for line in shown.stderr.splitlines()}
    assert loaded & HEAVY == set()


def test_a_statement_is_checked_without_a_display_and_without_qt(tmp_path: Path) -> None:
    statement = tmp_path / "statement.json"
    statement.write_text('{"format": "gaib-wallet statement", "version": 1}')

    shown = run("-X", "importtime", "-m", "gaib_wallet", "verify", str(statement))

    assert shown.returncode == 2
    assert shown.stdout == ""
    assert "W-508 This file is not a statement" in shown.stderr
    assert "PySide6" not in shown.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
@pytest.mark.parametrize("arguments", [[], ["demo"]])
def test_without_a_display_one_sentence_says_what_works(arguments: list[str]) -> None:
    shown = run("-m", "gaib_wallet", *arguments)

    assert shown.returncode == 2
    assert shown.stderr.splitlines() == [
        "gaib-wallet: There is no display here. `gaib-wallet demo --tour DIR` needs none."
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="has no pseudo-terminals")
def test_on_a_terminal_nothing_is_fetched_without_a_yes(tmp_path: Path) -> None:
    import pty  # noqa: PLC0415 - is not everywhere

    person, terminal = pty.openpty()
    os.write(person, b"\n")  # just Enter
    shown = subprocess.run(
        [sys.executable, "-m", "gaib_wallet", "demo"],
        stdin=terminal,
        capture_output=True,
        text=True,
        env=os.environ | {"GAIB_CACHE": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    os.close(terminal)
    os.close(person)

    assert shown.stdout.startswith("The demo chain needs")
    assert shown.returncode == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("url", ["-", "a-key-that-was-paid-for", "wss://node.example"])
def test_a_fork_of_no_node_is_refused_before_anything_opens(url: str) -> None:
    shown = run("-m", "gaib_wallet", "demo", "--fork", url)

    assert (shown.returncode, shown.stdout) == (2, "")
    assert "W-620" in shown.stderr
    assert url not in shown.stderr.split()


@pytest.mark.parametrize("other", ["--fresh", "--fetch", "--tour=here"])
def test_a_fork_is_nothing_that_the_demo_chain_can_do_besides(other: str) -> None:
    assert run("-m", "gaib_wallet", "demo", "--fork", "https://node.example", other).returncode == 2


def test_an_option_that_does_not_exist_is_refused() -> None:
    assert run("-m", "gaib_wallet", "--frsh").returncode == 2


@pytest.mark.parametrize(
    "arguments",
    [["--data-dir", "here", "demo"], ["demo", "--data-dir", "here"], ["--data-dir=here"]],
)
def test_the_folder_may_stand_before_the_command_and_after_it(arguments: list[str]) -> None:
    assert parser().parse_args(arguments).data_dir == Path("here")
