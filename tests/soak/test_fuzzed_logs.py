"""Whatever bytes stand where logs should, what comes out are events in order or a fault of ours."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
import msgspec
import pytest
from typing_extensions import override

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.transport import TIMEOUT_S, Transport
from gaib_wallet.chain.yields import YieldReader
from gaib_wallet.domain.events import EventPage
from gaib_wallet.errors import WalletError
from tests.builders import ACCOUNT, NETWORK, SAID
from tests.providers import deposits
from tests.soak.sample import one_in

LAST = 40
LOGS = deposits((block, 2) for block in range(5, LAST, 5))
FIELDS = tuple(json.loads(LOGS[0].text))
ODD: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**70), 2**300),
    st.text(max_size=12),
    st.lists(st.text(max_size=4), max_size=3),
    st.sampled_from(("0x", "0xzz", "0x" + "f" * 64, "0x" + "f" * 128, "0x-1", "0x 1", "1", "é")),
    st.integers(0, 2**64).map(hex),
)
QUESTIONS: tuple[Callable[[YieldReader], Any], ...] = (
    lambda reader: reader.page(1, LAST),
    lambda reader: reader.flows(ACCOUNT, 1, LAST),
    lambda reader: reader.paid_out(1, LAST),
)


class Told(Transport):
    """Answers each question for logs with the same bytes."""

    def __init__(self, logs: bytes) -> None:
        super().__init__("http://127.0.0.1:1", TIMEOUT_S)
        self._logs = logs

    @override
    async def post(self, body: bytes) -> bytes:
        method = msgspec.json.decode(body)["method"]
        if method == "eth_chainId":
            return json.dumps({"result": hex(NETWORK.chain_id)}).encode()
        return self._logs if method == "eth_getLogs" else b'{"result":null}'


async def read(logs: bytes, question: Callable[[YieldReader], Any]) -> None:
    client = NodeClient("", NETWORK.chain_id, transport=Told(logs))
    reader = YieldReader(client, replace(NETWORK, pools=()), SAID)
    with suppress(WalletError):
        page: EventPage = await question(reader)
        events = tuple(page.events)
        places = [event[:2] for event in events]
        assert places == sorted(set(places))
        assert all(page.first <= block <= page.last <= LAST for block, _ in places)
        assert all(event.at.year < 10_000 for event in events)


def reply(logs: list[Any]) -> bytes:
    return json.dumps({"jsonrpc": "2.0", "id": 1, "result": logs}).encode()


@pytest.mark.requirement("N6")
@one_in(4)
@given(data=st.data(), question=st.sampled_from(QUESTIONS))
async def test_bytes_that_are_others_are_events_or_a_fault(
    data: st.DataObject, question: Callable[[YieldReader], Any]
) -> None:
    body = bytearray(reply([json.loads(one.text) for one in LOGS]))
    for _ in range(data.draw(st.integers(1, 6))):
        start = data.draw(st.integers(0, len(body) - 1))
        end = min(len(body), start + data.draw(st.integers(0, 40)))
        with_what = data.draw(st.binary(max_size=8) | st.just(bytes(body[start:end]) * 2))
        body[start:end] = with_what

    await read(bytes(body), question)


@pytest.mark.requirement("N6")
@one_in(4)
@given(
    changes=st.lists(
        st.tuples(st.integers(0, len(LOGS) - 1), st.sampled_from(FIELDS), ODD), max_size=4
    ),
    question=st.sampled_from(QUESTIONS),
)
async def test_fields_that_are_others_are_events_or_a_fault(
    changes: list[tuple[int, str, Any]], question: Callable[[YieldReader], Any]
) -> None:
    logs = [json.loads(one.text) for one in LOGS]
    for place, name, value in changes:
        logs[place][name] = value

    await read(reply(logs), question)
