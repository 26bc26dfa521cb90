"""The loop of the signer: one question, one answer, until the pipe is closed."""

import os
from pathlib import Path
import traceback
from typing import Final

from gaib_wallet.errors import ManifestChanged, WalletError
from gaib_wallet.keys import manifests, wire
from gaib_wallet.keys.desk import Desk
from gaib_wallet.keys.refusals import refused
from gaib_wallet.keys.wire import Garbled

_STDIN: Final = 0
_STDOUT: Final = 1
_STDERR: Final = 2
_PACKAGE: Final = Path(__file__).resolve().parents[1]


def serve(resources: Path | None = None) -> None:
    """Answer what comes in on stdin. Whatever else is printed from now on goes nowhere.

    `resources` are those that came with the program, unless others are named.
    """
    answers = os.dup(_STDOUT)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, _STDOUT)
    os.dup2(nowhere, _STDERR)
    desk = _desk(resources or manifests.resources())
    try:
        while (body := _read()) is not None:
            answer = _answer(desk, wire.question_in(body))
            _write(answers, wire.frame(answer))
            if isinstance(answer, wire.Broken):
                return
    except (Garbled, BrokenPipeError):
        return


def _desk(resources: Path) -> Desk | ManifestChanged:
    """Where its own files were changed, nothing is answered but that."""
    try:
        return Desk(manifests.read_all(resources))
    except ManifestChanged as fault:
        return fault


def _answer(desk: Desk | ManifestChanged, question: wire.Question) -> wire.Answer:
    try:
        try:
            if isinstance(desk, ManifestChanged):
                raise desk
            return desk.answer(question)
        except WalletError as fault:
            return refused(fault)
    except Exception as bug:  # noqa: BLE001 - whatever it was, what is in memory is not trusted now
        return wire.Broken(_place(bug))
    finally:
        wire.forget(question)


def _place(bug: Exception) -> str:
    """Its kind and where it came from, in our own code; no value of it."""
    frames = traceback.extract_tb(bug.__traceback__)
    ours = [frame for frame in frames if _PACKAGE in Path(frame.filename).parents]
    place = f" in {ours[-1].name}, line {ours[-1].lineno}" if ours else ""
    return f"{type(bug).__name__}{place}"


def _read() -> bytearray | None:
    """What follows the length of the next frame; None at the end. Raises Garbled."""
    header = _exactly(wire.LENGTH_BYTES)
    return None if header is None else _exactly(wire.length_in(header))


def _exactly(length: int) -> bytearray | None:
    """So many octets, read without a buffer that would keep them; None if there are fewer."""
    octets = bytearray(length)
    view = memoryview(octets)
    with open(_STDIN, "rb", buffering=0, closefd=False) as questions:
        while view:
            count = questions.readinto(view)
            if not count:
                return None
            view = view[count:]
    return octets


def _write(answers: int, frame: bytearray) -> None:
    view = memoryview(frame)
    while view:
        view = view[os.write(answers, view) :]
