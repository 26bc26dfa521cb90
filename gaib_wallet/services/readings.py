"""What this wallet itself read of the share price, day after day: no later node has to know it."""

import asyncio
from fractions import Fraction

from gaib_wallet.domain.events import Seal
from gaib_wallet.domain.nav import DAY_S, END_OF_BLOCK, NavSource, Sighting, VaultHead
from gaib_wallet.domain.sightings import is_same
from gaib_wallet.services.ports import EventStore, YieldReader


class Readings:
    """Keeps the head's prices whenever they changed, and once a day.

    A reading is true only on the chain it was taken of, which `check` looks at once it is final.
    """

    def __init__(self, reader: YieldReader, store: EventStore) -> None:
        self._reader = reader
        self._store = store
        self._checked = -1

    async def check(self, final: Seal) -> tuple[Sighting, ...]:
        """Drop what was seen on another chain; what is left, oldest first.

        Raises:
            NodeFault, ContractFault, StorageFault: as the node and the disk do.
        """
        known = await asyncio.to_thread(self._store.sightings)
        settled = [one for one in known if one.block_hash and one.block <= final.number]
        for one in reversed(settled):
            if one.block <= self._checked:
                break
            seal = await self._reader.seal(one.block)
            if seal and seal.hash == one.block_hash:  # and so are all before it
                self._checked = one.block
                if one is not settled[-1]:  # what old blocks said between the two is of neither
                    await asyncio.to_thread(self._store.forget_sightings, one.block + 1)
                    known = tuple(other for other in known if other.block <= one.block)
                break
            await asyncio.to_thread(self._store.forget_sightings, one.block)
            is_oldest = one is settled[0]
            known = tuple(other for other in known if other.block < one.block and not is_oldest)
            if is_oldest:  # nothing says any more of which chain the rest is
                await asyncio.to_thread(self._store.forget_sightings, 0)
        return known

    async def take(self, head: VaultHead, known: tuple[Sighting, ...]) -> None:
        """Keep what `head` says, unless it is what the last reading said within a day.

        Raises:
            NodeFault, ContractFault, StorageFault: as the node and the disk do.
        """
        now = int(head.at.mined_at.timestamp())
        deposit, unstaking = head.state.deposit_nav, head.state.unstaking_nav
        last = next((one for one in reversed(known) if one.source is NavSource.READING), None)
        is_recent = last is not None and now - last.time < DAY_S
        if head.state.shares == 0 or (last and is_recent and _says(last, deposit, unstaking)):
            return
        seal = await self._reader.seal(head.at.number)
        if seal is None or seal.time != now:  # another chain, since the head was asked for
            return
        reading = Sighting(
            block=head.at.number,
            log_index=END_OF_BLOCK,
            time=now,
            tx_hash=b"",
            deposit=deposit,
            unstaking=unstaking,
            source=NavSource.READING,
            block_hash=seal.hash,
        )
        await asyncio.to_thread(self._store.keep_sightings, (reading,))


def _says(reading: Sighting, *navs: Fraction | None) -> bool:
    """Whether `reading` has just these prices."""
    pairs = zip((reading.deposit, reading.unstaking), navs, strict=True)
    return all(
        one == other if one is None or other is None else is_same(one, other)
        for one, other in pairs
    )
