"""What is taken away from the disk because a person said so, and how much lies there."""

from datetime import UTC, datetime
from pathlib import Path
import shutil
from typing import Final

from gaib_wallet.errors import RemovalUnfinished, StorageFault
from gaib_wallet.storage import atomic
from gaib_wallet.storage.paths import Paths
from gaib_wallet.storage.vaults import filled_vaults

_GOING: Final = ".removed-"


def octets_in(folder: Path) -> int:
    """How much lies in `folder` and below; what goes meanwhile counts as nothing."""
    found = 0
    for one in folder.rglob("*"):
        try:
            found += one.lstat().st_size if one.is_file() and not one.is_symlink() else 0
        except OSError:
            continue
    return found


def clear_cache(paths: Paths) -> None:
    """Drop all that can be read from a node again, but the demo's, which may be open elsewhere.

    Raises:
        StorageFault: some of it may be gone.
    """
    others = {paths.demo().cache, paths.fork().cache}
    with atomic.disk_faults(paths.cache):
        for one in paths.cache.iterdir():
            if one in others:
                continue
            _drop(one)
    paths.make()


def remove_vault(paths: Paths, name: str) -> str:
    """Drop the vault `name`; with the last one all else, but files of an older version's keys.

    Returns the vault that is opened next; empty where there is none any more.

    Raises:
        StorageFault: nothing of it is gone.
        RemovalUnfinished: it is no vault any more, and `finish_removals` goes on with the rest.
    """
    place = paths.vault(name).folder
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    with atomic.disk_faults(place):
        # In one step: half a vault must never be taken for one, or for a damaged one.
        place.rename(place.with_name(f".{name}{_GOING}{moment}"))
    finish_removals(paths)
    return next(iter(filled_vaults(paths)), "")


def finish_removals(paths: Paths) -> None:
    """Delete what is left of vaults that were removed; nothing where none was.

    Raises:
        RemovalUnfinished: there still is something.
    """
    for going in sorted(paths.vaults.glob(f".*{_GOING}*")):
        try:
            _empty(going)
            if not filled_vaults(paths):
                _clear_all(paths)
            # Last of all: while it is there, the rest is still to be done.
            going.rmdir()
        except OSError as error:
            raise RemovalUnfinished(str(error.filename or going)) from error
        except StorageFault as fault:
            raise RemovalUnfinished(str(fault.message.values[0])) from fault


def _empty(folder: Path) -> None:
    for one in folder.iterdir():
        _drop(one)


def _drop(one: Path) -> None:
    if one.is_dir() and not one.is_symlink():
        shutil.rmtree(one)
    else:
        one.unlink()


def _clear_all(paths: Paths) -> None:
    clear_cache(paths)
    kept = (paths.transactions, paths.notes, paths.standing, paths.settings, paths.accounts)
    for file in kept:
        # A damaged one was set aside under the same first name, and is theirs as well.
        for one in (*file.parent.glob(f"{file.stem}.*"), *file.parent.glob(f".{file.name}.*")):
            one.unlink()
