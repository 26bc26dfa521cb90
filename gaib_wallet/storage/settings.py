"""The settings as a JSON file."""

from collections.abc import Mapping
from dataclasses import asdict, fields, replace
import json
import logging
from pathlib import Path
from typing import Any, Final, get_type_hints

import msgspec

from gaib_wallet.domain.settings import Settings
from gaib_wallet.errors import SettingsLost, StorageFault
from gaib_wallet.storage import atomic

VERSION: Final = 1
_FORMER: Final = ("endpoints", "witnesses")
"""Where the first and the second node of each network stood, before there was a list."""
log = logging.getLogger(__name__)


class SettingsFile:
    """Where settings are kept. What a newer version of the wallet wrote beside them stays.

    A damaged file is set aside; one that the disk does not give is left, and nothing is saved over
    it. `fault` says so.
    """

    def __init__(self, path: Path) -> None:
        self.fault: SettingsLost | StorageFault | None = None
        self._path = path
        self._found: Mapping[str, Any] = {}

    def load(self) -> Settings:
        """What was saved; a value that cannot be is its default, and logged."""
        if isinstance(self.fault, StorageFault):
            self.fault = None
        try:
            atomic.tidy(self._path)
            self._found = _with_lists(self._read())
        except StorageFault as fault:
            log.warning("settings cannot be read: %s", fault)
            self._found, self.fault = {}, fault
        settings = Settings()
        hints = get_type_hints(Settings)
        for one in fields(Settings):
            if one.name not in self._found:
                continue
            try:
                value = msgspec.convert(self._found[one.name], hints[one.name])
                settings = replace(settings, **{one.name: value})
            except ValueError as error:
                log.warning("setting %s is back at its default: %s", one.name, error)
        return settings

    def save(self, settings: Settings) -> None:
        """Keep `settings`. Raises StorageFault; the file is as it was then."""
        if isinstance(self.fault, StorageFault):
            raise self.fault
        values = msgspec.to_builtins(asdict(settings))
        document = {**self._found, "version": VERSION, **values}
        atomic.write(self._path, json.dumps(document, indent=2).encode())

    def _read(self) -> Mapping[str, Any]:
        with atomic.disk_faults(self._path):
            if not self._path.exists():
                return {}
            content = self._path.read_bytes()
        try:
            return msgspec.convert(json.loads(content), dict[str, Any])
        except (ValueError, RecursionError):
            self.fault = SettingsLost(atomic.set_aside(self._path).name)
            return {}


def _with_lists(found: Mapping[str, Any]) -> Mapping[str, Any]:
    """`found` with one list of nodes, also where an older version wrote two fields.

    A second node without a first is left out: it would be asked what it was never chosen for.
    """
    former = [found.get(name) for name in _FORMER]
    kept = {name: value for name, value in found.items() if name not in _FORMER}
    if "nodes" in found or not any(isinstance(one, dict) for one in former):
        return kept
    first, second = ((one if isinstance(one, dict) else {}) for one in former)
    nodes = {
        key: [one for one in (url, second.get(key)) if url and isinstance(one, str) and one]
        for key, url in first.items()
        if isinstance(url, str)
    }
    return {**kept, "nodes": nodes}
