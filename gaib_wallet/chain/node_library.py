"""web3, loaded without what this wallet never asks of it: half of its time, and 5 MB.

Through the key files of an account, which the signer alone reads, it would load the arithmetic of
another signature (0.6 s); through a second HTTP library, which asks no node here, the tables by
which the writing of a page without a name is guessed.
"""

from collections.abc import Iterator
from contextlib import contextmanager
import sys
from types import ModuleType
from typing import Final

_SECP256K1_ORDER: Final = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141
_BLS_ORDER: Final = 0x73EDA753299D7D483339D80809A1D80553BDA402FFFE5BFEFFFFFFFF00000001
_STAND_INS: Final[dict[str, dict[str, object]]] = {
    "py_ecc": {"__path__": []},
    "py_ecc.bls": {"G2ProofOfPossession": None},
    "py_ecc.bls12_381": {"curve_order": _BLS_ORDER},
    "py_ecc.secp256k1": {"N": _SECP256K1_ORDER},
    "charset_normalizer": {"__version__": "3.0.0"},
}


@contextmanager
def _left_out() -> Iterator[None]:
    """Let others stand in for these; whoever asks for one of them later gets it as it is."""
    if any(name in sys.modules for name in _STAND_INS):
        yield
        return
    for name, holds in _STAND_INS.items():
        sys.modules[name] = made = ModuleType(name)
        vars(made).update(holds)
    try:
        yield
    finally:
        for name in _STAND_INS:
            del sys.modules[name]


with _left_out():
    from web3 import AsyncWeb3
    from web3.eth import AsyncEth
    from web3.providers.async_base import AsyncBaseProvider
    from web3.types import RPCEndpoint, RPCResponse

__all__ = ["AsyncBaseProvider", "AsyncEth", "AsyncWeb3", "RPCEndpoint", "RPCResponse"]
