"""Versions and licences of this program and of every package that comes along."""

import asyncio
import hashlib
from importlib.metadata import Distribution, distributions
from pathlib import Path
import platform

import PySide6
from PySide6.QtCore import qVersion

import gaib_wallet
from gaib_wallet.storage import assets
from gaib_wallet.viewmodels.about import AboutSources, Package

MANIFEST = "manifests.sha256"
_SHOWN = ("web3", "eth-account", "aiohttp", "cryptography", "argon2-cffi", "msgspec")
_TEXTS = ("licen", "copying", "notice")
_CLASSIFIER = "License :: "
_LONGEST_NAME = 60


def about_sources() -> AboutSources:
    """What can be said without reading much; the packages are read in a thread of their own."""
    found = {one.name.lower(): one.version for one in distributions(name=None) if one.name}
    versions = (
        ("GAIB Wallet", gaib_wallet.__version__),
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
        ("PySide6", PySide6.__version__),
        *((name, found[name]) for name in _SHOWN if name in found),
    )
    return AboutSources(versions, _digest(), _packages)


def _digest() -> str:
    return hashlib.sha256((assets.root() / MANIFEST).read_bytes()).hexdigest()


async def _packages() -> tuple[Package, ...]:
    return await asyncio.to_thread(_read)


def _read() -> tuple[Package, ...]:
    found = {one.name.lower(): one for one in distributions() if one.name}
    return tuple(
        Package(one.name, one.version, _licence(one), _text(one))
        for _, one in sorted(found.items())
    )


def _licence(package: Distribution) -> str:
    """Its short name: as SPDX has it, as a classifier has it, or as its author wrote it."""
    said = package.metadata
    if "License-Expression" in said:
        return said["License-Expression"]
    classified = [
        one.rpartition(" :: ")[2]
        for one in said.get_all("Classifier") or ()
        if one.startswith(_CLASSIFIER)
    ]
    free = said["License"].strip() if "License" in said else ""
    short = free if len(free) <= _LONGEST_NAME and "\n" not in free else ""
    return ", ".join(classified) or short


def _text(package: Distribution) -> str:
    texts = [
        file.read_text("utf-8")
        for file in package.files or ()
        if file.name.lower().startswith(_TEXTS) and file.suffix.lower() not in {".py", ".pyc"}
        if Path(file.locate()).is_file()
    ]
    return "\n\n".join(one.strip() for one in texts)
