"""The system's keyring as this wallet uses it: 32 octets for each vault, and only on a wish."""

import asyncio
from collections.abc import Mapping, Sequence
import os
from pathlib import Path
import sys
from typing import Final

from gaib_wallet.domain.secret import Secret
from gaib_wallet.errors import KeyringSilent
from gaib_wallet.keys.ring_child import MOST_OCTETS, Outcome

PROBE_S: Final = 2
ASK_S: Final = 30
"""A system may ask the person before it gives an item away."""
_NEEDED: Final = frozenset(
    {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "HOME", "PATH", "LANG", "SYSTEMROOT", "TEMP"}
)


def ring_command() -> tuple[str, ...]:
    """What starts the process that asks the keyring."""
    if getattr(sys, "frozen", False):
        beside = Path(sys.executable)
        return (str(beside.with_name(f"gaib-keyring{beside.suffix}")),)
    return (sys.executable, "-I", "-m", "gaib_wallet.keys.ring_child")


class SystemRing:
    """Asks the keyring through a child process that is ended when it takes too long.

    Nothing of the keyring is loaded in this process. `command` starts the child, whose
    `environment` is cut down to what a desktop's own services need.
    """

    def __init__(
        self,
        command: Sequence[str] | None = None,
        environment: Mapping[str, str] = os.environ,
    ) -> None:
        self._command = tuple(command or ring_command())
        self._environment = {name: value for name, value in environment.items() if name in _NEEDED}

    async def is_there(self) -> bool:
        """Whether items can be kept now; at most two seconds."""
        try:
            await self._ask(PROBE_S, "probe", "gaib-wallet")
        except KeyringSilent:
            return False
        return True

    async def get(self, name: str) -> Secret | None:
        """The item `name`; None where there is none. Raises KeyringSilent."""
        found = await self._ask(ASK_S, "get", name)
        if found is None:
            return None
        try:
            return Secret(bytes.fromhex(found.decode("ascii")))
        except ValueError:
            return None  # somebody else's, or cut short: as good as none

    async def put(self, name: str, item: Secret) -> None:
        """Keep `item` under `name`. Raises KeyringSilent; ValueError above 32 octets."""
        text = item.octets.hex().encode("ascii")
        if len(text) > MOST_OCTETS:
            raise ValueError("an item has at most 32 octets")
        await self._ask(ASK_S, "set", name, text)

    async def remove(self, name: str) -> None:
        """Drop the item `name`, if there is one. Raises KeyringSilent."""
        await self._ask(ASK_S, "remove", name)

    async def _ask(
        self, limit_s: int, operation: str, name: str, content: bytes = b""
    ) -> bytes | None:
        """What the child wrote; None where there is no such item."""
        try:
            child = await asyncio.create_subprocess_exec(
                *self._command,
                operation,
                name,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                env=self._environment,
            )
        except OSError:
            raise KeyringSilent from None
        try:
            async with asyncio.timeout(limit_s):
                written, _ = await child.communicate(content)
        except TimeoutError:
            raise KeyringSilent from None
        finally:
            if child.returncode is None:
                child.kill()
                await child.wait()
        if child.returncode == Outcome.MISSING:
            return None
        if child.returncode != Outcome.DONE:
            raise KeyringSilent
        return written
