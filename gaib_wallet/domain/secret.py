"""What must not be seen or kept: a password, a private key, a passphrase."""

from types import TracebackType
from typing import Self

from typing_extensions import override


class Secret:
    """Octets that can be overwritten, and that say nothing of themselves.

    Text is UTF-8. Whoever makes one wipes it; who is handed one copies what it needs and keeps
    nothing. Python may have left copies elsewhere, which nobody can undo: that is why keys are
    opened in a process of their own.
    """

    __slots__ = ("octets",)

    def __init__(self, octets: bytes | bytearray = b"") -> None:
        self.octets = bytearray(octets)

    def wipe(self) -> None:
        """Overwrite it here; it is empty afterwards."""
        self.octets[:] = bytes(len(self.octets))
        self.octets.clear()

    def __bool__(self) -> bool:
        return bool(self.octets)

    def __len__(self) -> int:
        return len(self.octets)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.wipe()

    @override
    def __repr__(self) -> str:
        return "Secret([redacted])"
