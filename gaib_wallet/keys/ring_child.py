"""One question to the system's keyring, in a process of its own, which may be ended at any time.

The library chooses its backend by the environment and by a file in which anybody can name a module
to load. It is never asked to choose here: the class is named for each system, and nothing else of
it is used.
"""

from collections.abc import Callable
from contextlib import closing
from enum import IntEnum
import os
import sys
from typing import Final, Protocol

MOST_OCTETS: Final = 64
"""Of what is kept: Windows cuts long items short."""
_USER: Final = "quick unlock"


class Outcome(IntEnum):
    """How the process ends. SILENT: there is no keyring, or it would ask the person something."""

    DONE = 0
    SILENT = 3
    MISSING = 4


class Ring(Protocol):
    """What is used of the library."""

    def get_password(self, service: str, username: str) -> str | None:
        """The item; None where there is none."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the item."""

    def delete_password(self, service: str, username: str) -> None:
        """Drop the item."""


def main() -> int:
    """`probe`, `get`, `set` or `remove`, then the name of the item; what is kept goes by pipes."""
    operation, service = sys.argv[1:3]
    try:
        ring = ring_of(sys.platform)
        return OPERATIONS[operation](ring, service)
    except Exception:  # noqa: BLE001 - libraries, daemons and desktops fail in their own ways here
        return Outcome.SILENT


def ring_of(platform: str) -> Ring:
    """The one backend that is trusted on `platform`. Raises where it cannot be used."""
    match platform:
        case "win32":
            return windows()
        case "darwin":
            from keyring.backends.macOS import Keyring as Keychain  # noqa: PLC0415

            return Keychain()  # type: ignore[no-untyped-call]
        case _:
            return secret_service()


def windows() -> Ring:
    """The credential manager; items stay on this computer and do not follow a domain's profile."""
    from keyring.backends.Windows import WinVaultKeyring  # noqa: PLC0415

    ring: WinVaultKeyring = WinVaultKeyring()  # type: ignore[no-untyped-call]
    ring.persist = "local machine"
    return ring


def secret_service() -> Ring:
    """The desktop's own. Raises where it is absent or locked: then it would ask the person."""
    from keyring.backends.SecretService import Keyring  # noqa: PLC0415
    import secretstorage  # noqa: PLC0415

    with closing(secretstorage.dbus_init()) as bus:
        if not secretstorage.check_service_availability(bus):
            raise OSError("no service")
        if secretstorage.get_collection_by_alias(bus, "default").is_locked():
            raise OSError("locked")
    return Keyring()  # type: ignore[no-untyped-call]


def _probe(ring: Ring, service: str) -> int:
    ring.get_password(service, _USER)
    return Outcome.DONE


def _get(ring: Ring, service: str) -> int:
    kept = ring.get_password(service, _USER)
    if kept is None:
        return Outcome.MISSING
    os.write(sys.stdout.fileno(), kept.encode("ascii"))
    return Outcome.DONE


def _set(ring: Ring, service: str) -> int:
    ring.set_password(service, _USER, sys.stdin.buffer.read(MOST_OCTETS).decode("ascii"))
    return Outcome.DONE


def _remove(ring: Ring, service: str) -> int:
    if ring.get_password(service, _USER) is not None:
        ring.delete_password(service, _USER)
    return Outcome.DONE


OPERATIONS: Final[dict[str, Callable[[Ring, str], int]]] = {
    "probe": _probe,
    "get": _get,
    "set": _set,
    "remove": _remove,
}

if __name__ == "__main__":
    sys.exit(main())
