"""Canaries on their way into another process: numbers there, letters only one by one."""

from collections.abc import Iterator, Sequence

MASK = 0x155


def masked(text: str) -> list[int]:
    """`text` as numbers that say nothing to a scan."""
    return [ord(letter) ^ MASK for letter in text]


def unmasked(numbers: Sequence[int]) -> Iterator[str]:
    """Its letters, one at a time."""
    return (chr(number ^ MASK) for number in numbers)
