"""A small server on this machine that says and writes nothing of its own: a door to a node."""

from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, Final

from typing_extensions import override

from gaib_wallet.demo.rpc import HOST

_LOOKS_EVERY_MS = 50
"""How often it looks whether it is to be closed."""
_NOTHING: Final[Mapping[str, str]] = {}


class QuietServer(ThreadingHTTPServer):
    """Listens from `begin` until `end`; each connection has a thread of its own."""

    daemon_threads = True
    request_queue_size = 128
    """Many connections come at once; one that finds no place is tried a second later."""

    def __init__(self, port: int, handler: type[BaseHTTPRequestHandler]) -> None:
        """At `port`, or at any for 0. Raises OSError."""
        super().__init__((HOST, port), handler)

    def begin(self) -> None:
        """Answer from now on."""
        every_s = _LOOKS_EVERY_MS / 1000
        Thread(target=self.serve_forever, args=(every_s,), daemon=True).start()

    def end(self) -> None:
        """Close it."""
        self.shutdown()
        self.server_close()

    @override
    def handle_error(self, request: Any, client_address: Any) -> None:
        """Nothing is written when somebody hangs up."""


class QuietHandler(BaseHTTPRequestHandler):
    """One connection; `reply` has to `answer` each question, in JSON."""

    protocol_version = "HTTP/1.1"
    # An answer goes out whole and at once: in two parts the second would wait for an echo.
    wbufsize = -1
    disable_nagle_algorithm = True

    def do_POST(self) -> None:
        """A question has come."""
        self.reply(self.rfile.read(int(self.headers.get("Content-Length", 0))))

    def reply(self, question: bytes) -> None:
        """Answer what was sent."""
        raise NotImplementedError

    def answer(self, status: int, content: bytes, more: Mapping[str, str] = _NOTHING) -> None:
        """`content` with that status, and `more` headers."""
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        for name, value in more.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    @override
    def log_message(self, format: str, *args: Any) -> None:
        """Nothing is logged."""
