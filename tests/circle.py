"""Circle's own dollars, and a token whose name is broken: read out of a wheel that only tests use.

`python -m tests.circle` fetches it, as `make setup-dev` does; a test that needs it fails without.
"""

from pathlib import Path

import msgspec

from gaib_wallet.demo.packages import PackageCache, cache_folder

_WHEEL = "web3-ethereum-defi"
_cache = PackageCache(Path(__file__).with_name("packages.toml"), cache_folder())


class _Build(msgspec.Struct):
    bytecode: str


class _Code(msgspec.Struct):
    object: str


class _FoundryBuild(msgspec.Struct):
    bytecode: _Code


def dollars() -> bytes:
    """The creation code of FiatTokenV2_1."""
    return _octets(msgspec.json.decode(_file("centre/FiatTokenV2_1"), type=_Build).bytecode)


def proxy() -> bytes:
    """The creation code of FiatTokenProxy; it takes the address of what it stands for."""
    return _octets(msgspec.json.decode(_file("centre/FiatTokenProxy"), type=_Build).bytecode)


def malformed() -> bytes:
    """The creation code of MalformedERC20: name and symbol are no text, and there is no more."""
    code = msgspec.json.decode(_file("MalformedERC20"), type=_FoundryBuild).bytecode.object
    return _octets(code)


def _file(name: str) -> bytes:
    return _cache.artifact(_WHEEL, f"eth_defi/abi/{name}.json")


def _octets(code: str) -> bytes:
    return bytes.fromhex(code.removeprefix("0x"))


if __name__ == "__main__":
    _cache.fetch([_WHEEL])
