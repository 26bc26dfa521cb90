"""What was said of the protocol and is not on chain, as the file `reported.toml` has it."""

from pathlib import Path

import msgspec

from gaib_wallet.domain.observed import Reported


class _File(msgspec.Struct, forbid_unknown_fields=True):
    reported: tuple[Reported, ...]


def load_reported(file: Path) -> tuple[Reported, ...]:
    """All of it, in the file's order. A damaged file is a damaged installation: it raises.

    Raises:
        OSError, msgspec.MsgspecError: it cannot be read, or says something else.
    """
    return msgspec.toml.decode(file.read_bytes(), type=_File).reported
