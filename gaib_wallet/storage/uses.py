"""What the tokens can be used for, as the file `uses.toml` says."""

from pathlib import Path

import msgspec

from gaib_wallet.domain.uses import TokenUse


class _File(msgspec.Struct, forbid_unknown_fields=True):
    use: tuple[TokenUse, ...]


def load_uses(file: Path) -> tuple[TokenUse, ...]:
    """All uses, in the file's order. A file that is damaged is a damaged installation: it raises.

    Raises:
        OSError, msgspec.MsgspecError: it cannot be read, or says something else.
    """
    return msgspec.toml.decode(file.read_bytes(), type=_File).use
