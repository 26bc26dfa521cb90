"""What this wallet read itself is dropped where the chain is another, with all that is like it."""

from fractions import Fraction
from pathlib import Path

from gaib_wallet.domain.nav import END_OF_BLOCK, NavSource, Sighting
from gaib_wallet.services.readings import Readings
from gaib_wallet.storage.events import EventFile
from tests.vault import ONE, Vault
from tests.yield_world import FakeYieldReader


def sighting(block: int, block_hash: str = "") -> Sighting:
    source = NavSource.READING if block_hash else NavSource.ARCHIVE
    nav = Fraction(block, 7)
    return Sighting(block, END_OF_BLOCK, block, b"", nav, nav, source, block_hash)


async def test_what_old_blocks_said_after_the_last_true_reading_goes_with_the_untrue_one(
    tmp_path: Path,
) -> None:
    vault = Vault()
    for _ in range(9):
        vault.deposit(ONE)
    reader, store = FakeYieldReader(vault), EventFile(tmp_path / "events.sqlite")
    final = await reader.final(vault.block)
    first, before, true, between, untrue = range(final.number - 4, final.number + 1)
    kept = [sighting(first, f"0x{first:x}"), sighting(before), sighting(true, f"0x{true:x}")]
    store.keep_sightings((*kept, sighting(between), sighting(untrue, "0xother")))

    known = await Readings(reader, store).check(final)

    assert known == store.sightings() == tuple(kept)


async def test_readings_that_are_true_take_nothing_along(tmp_path: Path) -> None:
    vault = Vault()
    for _ in range(9):
        vault.deposit(ONE)
    reader, store = FakeYieldReader(vault), EventFile(tmp_path / "events.sqlite")
    final = await reader.final(vault.block)
    last = final.number
    kept = (sighting(last - 1, f"0x{last - 1:x}"), sighting(last))
    store.keep_sightings(kept)

    assert await Readings(reader, store).check(final) == store.sightings() == kept
