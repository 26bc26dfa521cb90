"""A statement of the demo's Savings, checked by the command over another node's process."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from gaib_wallet.__main__ import main
from gaib_wallet.chain.balances import OnChainBalances
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.multicall import Multicall
from gaib_wallet.chain.yields import YieldReader
from gaib_wallet.demo import packages
from gaib_wallet.demo.node import Node
from gaib_wallet.domain.statements import Period, Statement
from gaib_wallet.services.statements import StatementService
from gaib_wallet.services.yields import Progress, YieldService
from gaib_wallet.storage.events import EventFile
from gaib_wallet.storage.paths import Paths
from gaib_wallet.storage.statements import encoded
from tests.demo_chain import DemoChain

YEAR = Period(date(2026, 1, 1), date(2026, 11, 29))


@dataclass
class Checking:
    """The file, the node that it was not made over, and what the command says of the two."""

    file: Path
    node: Node
    printed: pytest.CaptureFixture[str]

    def verify(self, *more: str) -> tuple[int, str]:
        node = () if "--node" in more else ("--node", self.node.endpoint)
        status = main(["--data-dir", str(self.file.parent), "verify", str(self.file), *node, *more])
        return status, "".join(self.printed.readouterr())

    def alter(self, before: str, after: str) -> None:
        content = self.file.read_text("utf-8")
        assert before in content
        self.file.write_text(content.replace(before, after, 1), "utf-8")


async def made(chain: DemoChain, folder: Path) -> Statement:
    network = chain.network
    assert network.said is not None
    client = NodeClient(chain.endpoint, network.chain_id)
    reader = YieldReader(client, network, network.said)
    store = EventFile(folder / "events.sqlite")
    yields = YieldService(reader, store, network, lambda: 0)
    balances = OnChainBalances(Multicall(client, network.contracts.multicall), network)
    service = StatementService(yields, reader, balances, store, network)
    heard: list[Progress] = []
    statement = await service.make(chain.people.savings.address, YEAR, heard.append)
    await client.aclose()
    return statement


@pytest.fixture
def checking(
    lived_chain: DemoChain, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> Iterator[Checking]:
    state = tmp_path / "state.json"
    lived_chain.node.save(state)
    file = tmp_path / "statement.json"
    file.write_bytes(encoded(asyncio.run(made(lived_chain, tmp_path))))
    with Node(packages.anvil(), state) as copy:
        yield Checking(file, copy, capsys)


@pytest.mark.requirement("A4")
def test_a_statement_agrees_on_another_node_until_a_digit_is_altered(checking: Checking) -> None:
    status, said = checking.verify()
    assert status == 0
    assert said.endswith(" agree, 0 differ, 0 could not be read.\n")
    assert "DIFFERS" not in said

    checking.alter('"said": "9000000000000000000000"', '"said": "9000000000000000000001"')
    status, said = checking.verify("--network", "demo")
    assert status == 1
    assert (
        "DIFFERS  closing.said: the file says 9000000000000000000001,"
        " the node 9000000000000000000000\n"
    ) in said

    other = "0x00000000000000000000000000000000000000A2"
    checking.alter('"own": []', f'"own": ["{other}"]')
    _, said = checking.verify()
    assert f"account {other}: only the file says that it is the same holder's\n" in said


def test_what_cannot_begin_says_why_in_a_sentence_of_its_own(checking: Checking) -> None:
    with Node(packages.anvil(), chain_id=1) as other:
        status, said = checking.verify("--node", other.endpoint)
    assert (status, "on network 1, not 20251031" in said) == (2, True)

    status, said = checking.verify("--node", "http://127.0.0.1:9")
    assert (status, "W-301" in said) == (2, True)
    for nobody in ("http://[", "http://[::1", "ftp://x", "127.0.0.1:9", "http://"):
        status, said = checking.verify("--node", nobody)
        assert (status, "W-127" in said) == (2, True)
    status, said = checking.verify("--network", "ethereum")
    assert (status, "W-516" in said) == (2, True)

    status, said = checking.verify("--node", "")
    assert (status, "W-518" in said) == (2, True)
    opened = Paths.below(checking.file.parent).demo().endpoint
    opened.parent.mkdir(parents=True)
    opened.write_text(checking.node.endpoint)
    assert checking.verify("--node", "")[0] == 0

    checking.alter("demo", "\\u001b[31mdemo")
    status, said = checking.verify()
    assert "\x1b" not in said
    checking.file.write_text("{" * 100_000, "utf-8")
    status, said = checking.verify()
    assert (status, "W-508" in said) == (2, True)
    checking.file.unlink()
    status, said = checking.verify()
    assert (status, "W-506" in said) == (2, True)
