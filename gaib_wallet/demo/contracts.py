"""Creation code: of our own contracts as built from `resources/contracts`, and of foreign ones."""

from pathlib import Path

import msgspec

from gaib_wallet.demo import packages

_PACKAGE = Path(__file__).resolve().parents[1]
_V3_CORE = "@uniswap/v3-core"
_V3_PERIPHERY = "@uniswap/v3-periphery"


class _Build(msgspec.Struct):
    bytecode: str


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
    return _code(packages.artifact("@uniswap/v2-periphery", "build/WETH9.json"))


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


def _artifact(package: str, name: str, folder: str = "") -> bytes:
    path = f"artifacts/contracts/{folder}{name}.sol/{name}.json"
    return _code(packages.artifact(package, path))


def _code(build: bytes) -> bytes:
    bytecode = msgspec.json.decode(build, type=_Build).bytecode
    return bytes.fromhex(bytecode.removeprefix("0x"))
