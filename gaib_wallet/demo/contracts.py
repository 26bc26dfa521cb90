"""Creation code: of our own contracts as built from `resources/contracts`, and of foreign ones."""

from pathlib import Path

import msgspec

from gaib_wallet.demo import packages

_PACKAGE = Path(__file__).resolve().parents[1]
_V2_PERIPHERY = "@uniswap/v2-periphery"
_V3_CORE = "@uniswap/v3-core"
_V3_PERIPHERY = "@uniswap/v3-periphery"
_V4_PERIPHERY = "@uniswap/v4-periphery"


class _Build(msgspec.Struct):
    bytecode: str


class _Code(msgspec.Struct):
    object: str


class _FoundryBuild(msgspec.Struct):
    bytecode: _Code


def resources() -> Path:
    """The files that come with the wallet, installed or in a checkout."""
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def builds() -> Path:
    """The folder of our builds: NAME.json with `abi` and `bytecode`."""
    return resources() / "contracts" / "build"


def ours(name: str) -> bytes:
    """The creation code of `name`.vy."""
    return _code((builds() / f"{name}.json").read_bytes())


def weth() -> bytes:
    """Wrapped ether, without which Uniswap's router cannot be made."""
    return _code(packages.artifact(_V2_PERIPHERY, "build/WETH9.json"))


def v2_factory() -> bytes:
    """Uniswap v2's maker of pools."""
    return _code(packages.artifact("@uniswap/v2-core", "build/UniswapV2Factory.json"))


def v2_router() -> bytes:
    """Uniswap's UniswapV2Router02."""
    return _code(packages.artifact(_V2_PERIPHERY, "build/UniswapV2Router02.json"))


def v3_factory() -> bytes:
    """Uniswap v3's maker of pools."""
    return _artifact(_V3_CORE, "UniswapV3Factory")


def v3_positions() -> bytes:
    """Uniswap v3's keeper of liquidity positions."""
    return _artifact(_V3_PERIPHERY, "NonfungiblePositionManager")


def v3_quoter() -> bytes:
    """Uniswap v3's QuoterV2."""
    return _artifact(_V3_PERIPHERY, "QuoterV2", "lens/")


def v3_router() -> bytes:
    """Uniswap's SwapRouter02."""
    return _artifact("@uniswap/swap-router-contracts", "SwapRouter02")


def v4_manager() -> bytes:
    """Uniswap v4's PoolManager, in which all of its pools are."""
    return _foundry_artifact("PoolManager", ".default")


def v4_state() -> bytes:
    """Uniswap v4's StateView."""
    return _foundry_artifact("StateView")


def v4_quoter() -> bytes:
    """Uniswap's V4Quoter."""
    return _foundry_artifact("V4Quoter")


def v4_positions() -> bytes:
    """Uniswap v4's keeper of liquidity positions."""
    return _foundry_artifact("PositionManager")


def universal_router() -> bytes:
    """Uniswap's UniversalRouter 2.1.0."""
    return _artifact("@uniswap/universal-router", "UniversalRouter")


def _artifact(package: str, name: str, folder: str = "") -> bytes:
    path = f"artifacts/contracts/{folder}{name}.sol/{name}.json"
    return _code(packages.artifact(package, path))


def _foundry_artifact(name: str, profile: str = "") -> bytes:
    path = f"foundry-out/{name}.sol/{name}{profile}.json"
    build = packages.artifact(_V4_PERIPHERY, path)
    return _octets(msgspec.json.decode(build, type=_FoundryBuild).bytecode.object)


def _code(build: bytes) -> bytes:
    return _octets(msgspec.json.decode(build, type=_Build).bytecode)


def _octets(bytecode: str) -> bytes:
    return bytes.fromhex(bytecode.removeprefix("0x"))
