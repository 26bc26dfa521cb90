"""Claims that travel with the program, as data."""

from pathlib import Path

import msgspec

from gaib_wallet.domain.claims import Claim


class _File(msgspec.Struct):
    claim: tuple[Claim, ...] = ()


def read_claims(path: Path) -> tuple[Claim, ...]:
    """The claims in the TOML file `path`, in its order.

    Raises:
        msgspec.ValidationError: the file is not as this version writes it: a damaged installation.
    """
    return msgspec.toml.decode(path.read_bytes(), type=_File).claim
