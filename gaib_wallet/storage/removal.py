"""What is taken away from the disk because a person said so, and how much lies there."""

from pathlib import Path
import shutil

from gaib_wallet.storage import atomic
from gaib_wallet.storage.paths import Paths
from gaib_wallet.storage.vaults import filled_vaults


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
            if one.is_dir() and not one.is_symlink():
                shutil.rmtree(one)
            else:
                one.unlink()
    paths.make()


def remove_vault(paths: Paths, name: str) -> str:
    """Drop the vault `name`; with the last one all else, but files of an older version's keys.

    Returns the vault that is opened next; empty where there is none any more.

    Raises:
        StorageFault: it is not all gone.
    """
    place = paths.vault(name)
    with atomic.disk_faults(place.folder):
        shutil.rmtree(place.folder)
    others = filled_vaults(paths)
    if others:
        return others[0]
    clear_cache(paths)
    kept = (paths.transactions, paths.notes, paths.standing, paths.settings, paths.accounts)
    for file in kept:
        with atomic.disk_faults(file):
            # A damaged one was set aside under the same first name, and is theirs as well.
            for one in (*file.parent.glob(f"{file.stem}.*"), *file.parent.glob(f".{file.name}.*")):
                one.unlink()
    return ""
