"""A second start brings the first window to the front: over a socket that is its owner's alone."""

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
import hmac
import logging
from pathlib import Path
import secrets
import shutil
import sys
import tempfile
from typing import Final

from gaib_wallet.errors import InUse, StorageFault
from gaib_wallet.storage import atomic
from gaib_wallet.storage.instance import Instance

SOCKET: Final = ".front"
TOKEN: Final = ".front-token"  # noqa: S105 - the name of a file
LONGEST_PATH: Final = 100
"""Octets that every system takes as the name of a socket."""
PATIENCE_S: Final = 2
_DONE: Final = b"shown\n"
log = logging.getLogger(__name__)


async def hold(folder: Path, bring: Callable[[], None], cleanup: AsyncExitStack) -> bool:
    """Take `folder` until `cleanup`; a second start has `bring` called.

    False where another wallet has it and has shown its window.

    Raises:
        InUse: another wallet has it and does not answer.
        StorageFault: the folder is not writable.
    """
    try:
        cleanup.enter_context(Instance(folder))
    except InUse:
        if await ask(folder):
            return False
        raise
    await listen(folder, bring, cleanup)
    return True


async def listen(folder: Path, bring: Callable[[], None], cleanup: AsyncExitStack) -> None:
    """Call `bring` when somebody asks who can read `folder`; only for who holds it.

    Where there can be no socket, nobody can ask, and a second start says what it said before.
    """
    if sys.platform == "win32":
        return
    path = folder / SOCKET
    if len(bytes(path)) > LONGEST_PATH:
        path = Path(tempfile.mkdtemp(prefix="gaib-wallet-")) / SOCKET
        cleanup.callback(shutil.rmtree, path.parent, ignore_errors=True)
    token = secrets.token_hex(16)

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            async with asyncio.timeout(PATIENCE_S):
                said = await reader.readline()
            if hmac.compare_digest(said.strip(), token.encode()):
                bring()
                writer.write(_DONE)
                await writer.drain()
        except (OSError, ValueError) as fault:
            log.info("a second start was not answered: %s", type(fault).__name__)
        finally:
            writer.close()

    try:
        path.unlink(missing_ok=True)  # of a program that was killed
        server = await asyncio.start_unix_server(answer, path, limit=1024)
        path.chmod(atomic.FILE_MODE)
        atomic.write(folder / TOKEN, f"{token}\n{path}".encode(), is_lasting=False)
    except (OSError, StorageFault) as fault:
        log.info("a second start cannot ask: %s", type(fault).__name__)
        return
    cleanup.callback(path.unlink, missing_ok=True)
    cleanup.callback(server.close)


async def ask(folder: Path) -> bool:
    """Whether the wallet that holds `folder` has shown its window."""
    if sys.platform == "win32":
        return False
    try:
        token, _, path = (folder / TOKEN).read_text("utf-8").partition("\n")
        async with asyncio.timeout(PATIENCE_S):
            reader, writer = await asyncio.open_unix_connection(path)
            try:
                writer.write(f"{token}\n".encode())
                return await reader.readline() == _DONE
            finally:
                writer.close()
    except (OSError, ValueError) as fault:
        log.info("the first window does not answer: %s", type(fault).__name__)
        return False
