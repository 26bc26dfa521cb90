"""The demo chain's node: anvil on this machine, started, asked, cut off and ended."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
import gzip
from pathlib import Path
import tempfile
from typing import Any, Self

from gaib_wallet.demo.packages import Progress
from gaib_wallet.demo.phrase import PHRASE
from gaib_wallet.demo.process import Listener
from gaib_wallet.demo.roles import SIZE
from gaib_wallet.demo.rpc import HOST, Question, Rpc
from gaib_wallet.errors import DemoFault
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

CHAIN_ID = 20251031
GENESIS = 1_761_865_200
"""30 October 2025, 23:00 UTC: the eve of the launch."""
BASE_FEE = 3_000_000_000
"""In wei per gas: what a quiet day of the real network looks like."""
_KEPT_STATES = 256
_NOT_CUT = QT_TRANSLATE_NOOP("demo", "The node was not cut off.")
_NO_ORIGIN = QT_TRANSLATE_NOOP("demo", "There is no chain to start over with.")
_COMMAND = (
    *("--host", HOST, "--no-mining"),
    *("--mnemonic", PHRASE, "--accounts", str(SIZE), "--timestamp", str(GENESIS)),
    # Else `finalized` is 64 blocks back, and blocks are rare here.
    *("--slots-in-an-epoch", "1"),
    *("--gas-limit", "60000000", "--block-base-fee-per-gas", str(BASE_FEE)),
)


class Node:
    """A running anvil. Its methods block; a window waits in a thread.

    It mines when asked, or also at once (`mines_at_once`). States of the last blocks can be read;
    of those before a loaded head, none. It ends with the process that started it.
    """

    def __init__(
        self,
        program: Path,
        state: Path | None = None,
        *,
        mines_at_once: bool = False,
        kept_states: int = _KEPT_STATES,
        chain_id: int = CHAIN_ID,
        home: Path | None = None,
        renew: Callable[[Progress], object] | None = None,
    ) -> None:
        """Start it, fresh or with the chain in the file `state`; what it keeps goes to `home`.

        `renew` sees to it that the file is whole before the chain is begun anew.

        Raises:
            DemoFault: it does not start, or the file is damaged.
        """
        of_chain = ("--chain-id", str(chain_id), "--prune-history", str(kept_states))
        self._command = (str(program), *_COMMAND, *of_chain)
        self._folder = home
        self._mines_at_once = mines_at_once
        self._origin = state
        self._renew = renew
        self._saved: Path | None = None
        self._listener = self._listen(0, state)
        self.port = self.own_port = self._listener.port
        self._rpc = Rpc(self.port)
        try:
            self._begin(is_loaded=state is not None)
        except DemoFault:
            self.stop()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def endpoint(self) -> str:
        """Its URL; the same before and after `cut` and `restore`."""
        return f"http://{HOST}:{self.port}"

    @property
    def pid(self) -> int:
        """The process id of the node, for whoever wants to see it dead."""
        return self._listener.pid

    @property
    def is_running(self) -> bool:
        """False after `cut`, `stop`, or an end of its own."""
        return self._listener.is_running

    def ask(self, method: str, *params: object) -> Any:
        """The result of `method`; DemoFault if it refuses or does not answer."""
        return self._rpc.ask(method, *params)

    def ask_all(self, questions: Sequence[Question]) -> list[Any]:
        """The results of many methods, taken up side by side; raises as `ask`."""
        return self._rpc.ask_all(questions)

    def head(self) -> Mapping[str, str]:
        """The newest block's header as the node writes it; raises as `ask`."""
        header: Mapping[str, str] = self.ask("eth_getBlockByNumber", "latest", False)  # noqa: FBT003 - JSON
        return header

    def restart_clock(self) -> None:
        """Let the chain's clock run from a second after its head; raises as `ask`.

        Needed after a chain was loaded or reverted: the machine's own clock may be before it.
        """
        self.ask("evm_setTime", int(self.head()["timestamp"], 16) + 1)

    @contextmanager
    def mining_paused(self) -> Iterator[None]:
        """Let nothing be mined unasked for as long as the block lasts; raises as `ask`."""
        self._mine_at_once(is_on=False)
        try:
            yield
        finally:
            self._mine_at_once(is_on=self._mines_at_once)

    def save(self, path: Path) -> None:
        """Write the chain to `path`, without the states of past blocks; raises as `ask`."""
        packed = self.ask("anvil_dumpState")
        path.write_bytes(gzip.decompress(bytes.fromhex(packed.removeprefix("0x"))))

    def cut(self) -> None:
        """End the process and keep its chain; what waited for a block is lost. Raises as `ask`."""
        if self._saved is None:
            folder = Path(tempfile.mkdtemp(prefix="gaib-demo-"))
            self.save(folder / "state.json")
            self._saved = folder / "state.json"
        self._listener.kill()
        self._rpc.close()

    def restore(self) -> None:
        """Answer again at the same endpoint, with the chain as it was when cut.

        Raises:
            DemoFault: it was not cut, or something else listens there now.
        """
        if self._saved is None:
            raise DemoFault(Message("demo", _NOT_CUT))
        self._listen_at(self.port, self._saved)
        self._forget()

    def step_aside(self) -> None:
        """Answer elsewhere, at `own_port`: somebody else may listen at the endpoint now.

        What waited for a block is lost. Raises as `ask`.
        """
        self.cut()
        self._listen_at(0, self._saved)
        self._forget()

    def come_back(self) -> None:
        """Answer at the endpoint again; what waited for a block is lost. Raises as `ask`."""
        self.cut()
        self.restore()

    def start_over(self, told: Progress = lambda _message: None) -> None:
        """Answer at the same endpoint with the chain that was loaded at the start.

        A chain that is gone from the disk is made again first, which is `told`.

        Raises:
            DemoFault: none was loaded, its file is gone, or something else listens there now.
            StorageFault: it cannot be written again.
        """
        if self._renew:
            self._renew(told)
        if self._origin is None or not self._origin.exists():
            raise DemoFault(Message("demo", _NO_ORIGIN))
        self._rpc.close()
        self._listener.kill()
        self._listen_at(self.port, self._origin)
        self._forget()

    def stop(self) -> None:
        """End it for good; nothing happens if it has ended, however it did."""
        self._rpc.close()
        self._listener.stop()
        self._forget()

    def _listen(self, port: int, state: Path | None) -> Listener:
        load = ("--load-state", str(state)) if state else ()
        return Listener((*self._command, "--port", str(port), *load), self._folder)

    def _listen_at(self, port: int, state: Path | None) -> None:
        self._listener = self._listen(port, state)
        self.own_port = self._listener.port
        self._rpc = Rpc(self.own_port)
        self._begin(is_loaded=True)

    def _begin(self, *, is_loaded: bool) -> None:
        # It would fill the pipe that nobody reads after this.
        self.ask("anvil_setLoggingEnabled", False)  # noqa: FBT003 - JSON
        if is_loaded:
            self.restart_clock()
        self._mine_at_once(is_on=self._mines_at_once)

    def _mine_at_once(self, *, is_on: bool) -> None:
        self.ask("evm_setAutomine", is_on)

    def _forget(self) -> None:
        if self._saved is not None:
            with suppress(OSError):
                self._saved.unlink()
                self._saved.parent.rmdir()
            self._saved = None
