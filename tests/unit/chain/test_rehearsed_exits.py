"""What a rehearsal says that the vault will owe, on replies that only some nodes give."""

from dataclasses import replace
from typing import Any

import pytest

from gaib_wallet.chain.ledger import NodeLedger
from gaib_wallet.domain.transactions import Act
from gaib_wallet.domain.units import TokenAmount
from tests.builders import ACCOUNT, AID, SAID
from tests.unit.chain.replies import CALL, UNSTAKED, amount, event, played, succeeded
from tests.unit.chain.scripted_node import ScriptedNode

EXIT = replace(CALL, act=Act.EXIT, to=SAID.address)
SILENT = {"status": "0x0", "gasUsed": "0x1"}


def waits(pending: int) -> dict[str, Any]:
    return succeeded(returnData=amount(1_700_000_000 if pending else 0, pending))


@pytest.mark.requirement("T6")
@pytest.mark.parametrize(
    ("before", "after", "owed"),
    [
        (waits(0), waits(1_083), 1_083),
        (waits(83), waits(1_083), 1_000),
        (waits(5), waits(5), 7),
        (waits(0), SILENT, 7),
        (SILENT, waits(1_083), 7),
    ],
)
async def test_an_exit_tells_what_the_vault_itself_says_that_it_owes_then(
    ledger: NodeLedger,
    node: ScriptedNode,
    before: dict[str, Any],
    after: dict[str, Any],
    owed: int,
) -> None:
    said = event(SAID.address, UNSTAKED, ACCOUNT, data=amount(1_000, 7))
    node.replies["eth_simulateV1"] = played(before, succeeded(said, gas="0x100"), after)

    rehearsal = await ledger.rehearse(ACCOUNT, [EXIT])

    assert rehearsal.owed == TokenAmount(owed, AID)
    assert rehearsal.gas_used == (0x100,)


@pytest.mark.requirement("T6")
async def test_an_exit_that_the_vault_owes_nothing_for_is_owed_nothing(
    ledger: NodeLedger, node: ScriptedNode
) -> None:
    node.replies["eth_simulateV1"] = played(waits(0), succeeded(), waits(0))

    assert (await ledger.rehearse(ACCOUNT, [EXIT])).owed is None
