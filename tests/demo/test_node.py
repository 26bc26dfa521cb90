import os
from pathlib import Path
import select
import signal
import subprocess
import sys

from eth_account import Account
import pytest

from gaib_wallet.demo import packages
from gaib_wallet.demo.node import CHAIN_ID, GENESIS, Node
from gaib_wallet.demo.phrase import PHRASE, account
from gaib_wallet.demo.roles import SIZE, cast
from gaib_wallet.errors import DemoFault

ENDS_S = 20


def ends(pid: int) -> bool:
    """Whether the process ends by itself, or has ended."""
    try:
        watch = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([watch], [], [], ENDS_S)[0])
    finally:
        os.close(watch)


def head(node: Node) -> tuple[int, int, str]:
    block = node.head()
    return int(block["number"], 16), int(block["timestamp"], 16), block["hash"]


def test_a_fresh_node_is_on_this_machine_on_the_demo_s_network() -> None:
    with Node(packages.anvil()) as node:
        assert node.endpoint.startswith("http://127.0.0.1:")
        assert int(node.ask("eth_chainId"), 16) == CHAIN_ID
        assert head(node)[:2] == (0, GENESIS)


def test_the_keys_are_those_of_the_published_words() -> None:
    people = cast()
    ours = [people.protocol.address, people.savings.address, people.rainy_day.address]
    with Node(packages.anvil()) as node:
        accounts = node.ask("eth_accounts")

    assert len(accounts) == SIZE
    assert [address.lower() for address in ours] == accounts[:3]
    assert people.holders[-1].address.lower() == accounts[-1]


def test_a_key_is_what_another_program_makes_of_the_words() -> None:
    Account.enable_unaudited_hdwallet_features()
    theirs = Account.from_mnemonic(PHRASE, account_path="m/44'/60'/0'/0/11")

    assert account(11, "any").key == bytes(theirs.key)
    assert account(11, "any").address == theirs.address


def test_it_mines_only_when_asked() -> None:
    people = cast()
    payment = {"from": people.savings.address, "to": people.support.address, "value": "0x1"}
    with Node(packages.anvil()) as node:
        node.ask("eth_sendTransaction", payment)
        assert head(node)[0] == 0
        node.ask("evm_mine")
        assert head(node)[0] == 1


def test_it_mines_at_once_where_that_is_wanted() -> None:
    people = cast()
    payment = {"from": people.savings.address, "to": people.support.address, "value": "0x1"}
    with Node(packages.anvil(), mines_at_once=True) as node:
        receipt = node.ask("eth_sendTransactionSync", payment)
        assert receipt["blockNumber"] == "0x1"


def test_a_cut_node_comes_back_where_it_was_and_its_clock_does_not_run_back() -> None:
    with Node(packages.anvil()) as node:
        node.ask("evm_mine", {"timestamp": GENESIS + 10**9})  # later than this machine's clock
        before, endpoint = head(node), node.endpoint

        node.cut()
        with pytest.raises(DemoFault, match="does not answer"):
            node.ask("eth_chainId")
        node.restore()

        assert (head(node), node.endpoint) == (before, endpoint)
        node.ask("evm_mine")
        assert head(node)[1] > before[1]


def test_a_node_that_was_not_cut_is_not_restored() -> None:
    with Node(packages.anvil()) as node, pytest.raises(DemoFault, match="not cut"):
        node.restore()


def test_a_killed_node_is_silent_and_can_be_stopped() -> None:
    node = Node(packages.anvil())
    os.kill(node.pid, signal.SIGKILL)

    with pytest.raises(DemoFault, match="does not answer"):
        node.ask("eth_chainId")
    node.stop()
    node.stop()

    assert not node.is_running


def test_the_node_dies_with_the_program_that_started_it() -> None:
    code = """
import os, sys
from gaib_wallet.demo import packages
from gaib_wallet.demo.node import Node
print(Node(packages.anvil()).pid, flush=True)
sys.stdin.read()
"""
    with subprocess.Popen(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as program:
        assert program.stdout is not None
        pid = int(program.stdout.readline())
        program.kill()

    assert ends(pid)


def test_a_state_that_is_no_state_is_refused(tmp_path: Path) -> None:
    damaged = tmp_path / "state.json"
    damaged.write_bytes(b"{")

    with pytest.raises(DemoFault, match="ended at once"):
        Node(packages.anvil(), damaged)


def test_a_program_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DemoFault, match="ended at once"):
        Node(tmp_path / "anvil")


def test_the_node_leaves_nothing_in_a_person_s_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = packages.anvil()
    monkeypatch.setenv("HOME", str(tmp_path))
    with Node(program, kept_states=2) as node:
        for _ in range(10):
            node.ask("evm_mine")

    assert list(tmp_path.rglob("*")) == []
