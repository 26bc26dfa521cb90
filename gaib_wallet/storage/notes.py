"""Labels and notes of transactions, as a JSON file."""

from collections.abc import Mapping
import logging
from pathlib import Path
from threading import Lock
from typing import Final

import msgspec

from gaib_wallet.domain.remarks import Remark, remark_of
from gaib_wallet.errors import NewerFile, RemarkTooLong, StorageFault
from gaib_wallet.storage import atomic

VERSION: Final = 1
_Remarks = dict[int, dict[str, Remark]]
log = logging.getLogger(__name__)


class _Document(msgspec.Struct):
    remarks: _Remarks
    version: int = VERSION


class _Stamp(msgspec.Struct):
    version: int


class NoteFile:
    """Is `services.ports.RemarkStore` without importing it.

    A damaged file is set aside, and `set_aside` says where it is. One that a newer version wrote,
    or that the disk does not give, is not touched: `unread` says why, and nothing can be kept
    before it can be read. Writing raises StorageFault, and all is as it was.
    """

    def __init__(self, path: Path) -> None:
        self.set_aside: Path | None = None
        self.unread: StorageFault | None = None
        self._path = path
        self._lock = Lock()  # two writes may come from two threads
        self._remarks: _Remarks = {}
        try:
            atomic.tidy(path)
            self._remarks = self._read()
        except StorageFault as fault:
            log.warning("labels and notes cannot be read: %s", fault)
            self.unread = fault

    def of_chain(self, chain_id: int) -> Mapping[str, Remark]:
        """All of a network, by the hash of their transaction."""
        return dict(self._remarks.get(chain_id, {}))

    def put(self, chain_id: int, tx_hash: str, remark: Remark) -> None:
        """Keep `remark`; an empty one is forgotten. Raises StorageFault."""
        with self._lock:
            self._try_again()
            kept = {**self._remarks.get(chain_id, {}), tx_hash: remark}
            self._keep(chain_id, {key: one for key, one in kept.items() if one})

    def forget(self, chain_id: int) -> None:
        """Drop all of a chain that has begun anew. Raises StorageFault."""
        with self._lock:
            self._try_again()
            if chain_id in self._remarks:
                self._keep(chain_id, {})

    def _try_again(self) -> None:
        """Read what could not be read: what is written next would take its place."""
        if self.unread:
            self._remarks = self._read()
            self.unread = None

    def _keep(self, chain_id: int, kept: dict[str, Remark]) -> None:
        rest = {key: one for key, one in self._remarks.items() if key != chain_id}
        remarks = {**rest, chain_id: kept} if kept else rest
        content = msgspec.json.encode(_Document(remarks))
        atomic.write(self._path, msgspec.json.format(content))
        self._remarks = remarks

    def _read(self) -> _Remarks:
        with atomic.disk_faults(self._path):
            if not self._path.exists():
                return {}
            content = self._path.read_bytes()
        try:
            if msgspec.json.decode(content, type=_Stamp).version > VERSION:
                raise NewerFile(str(self._path))
            document = msgspec.json.decode(content, type=_Document)
            return {
                chain: {key: remark_of(one.label, one.note) for key, one in every.items()}
                for chain, every in document.remarks.items()
            }
        except (ValueError, RecursionError, RemarkTooLong):
            self.set_aside = atomic.set_aside(self._path)
            return {}
