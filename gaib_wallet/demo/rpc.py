"""JSON-RPC to a node on this machine, one question or many at a time; blocks until answered."""

from collections.abc import Sequence
from http.client import HTTPConnection, HTTPException
import json
from threading import Lock
from typing import Any

from gaib_wallet.errors import DemoFault
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

Question = tuple[str, Sequence[object]]
"""A method and its parameters."""
HOST = "127.0.0.1"
_HEADER = {"Content-Type": "application/json"}
_PATIENCE_S = 120
_MOST_AT_ONCE = 500
_SILENT = QT_TRANSLATE_NOOP("demo", "The node does not answer.")


class Rpc:
    """One connection, opened when first needed; threads take turns."""

    def __init__(self, port: int) -> None:
        self._connection = HTTPConnection(HOST, port, timeout=_PATIENCE_S)
        self._turn = Lock()

    def ask(self, method: str, *params: object) -> Any:
        """The result of `method`.

        Raises:
            DemoFault: the node refused, or does not answer.
        """
        return self.ask_all([(method, params)])[0]

    def ask_all(self, questions: Sequence[Question]) -> list[Any]:
        """The results in the order of `questions`, which the node takes up side by side.

        Raises:
            DemoFault: the node refused one, or does not answer.
        """
        results: list[Any] = []
        for start in range(0, len(questions), _MOST_AT_ONCE):
            results += self._post(questions[start : start + _MOST_AT_ONCE])
        return results

    def close(self) -> None:
        """Let the connection go; the next question opens it again."""
        with self._turn:
            self._connection.close()

    def _post(self, questions: Sequence[Question]) -> list[Any]:
        body = json.dumps(
            [
                {"jsonrpc": "2.0", "id": number, "method": method, "params": params}
                for number, (method, params) in enumerate(questions)
            ]
        ).encode()
        with self._turn:
            try:
                self._connection.request("POST", "/", body, _HEADER)
                replies = json.loads(self._connection.getresponse().read())
            except (OSError, HTTPException, ValueError) as error:
                self._connection.close()
                raise DemoFault(Message("demo", _SILENT)) from error
        for (method, _), reply in zip(questions, replies, strict=True):
            if "error" in reply:
                raise DemoFault(f"{method}: {reply['error'].get('message', '')}")
        return [reply["result"] for reply in replies]
