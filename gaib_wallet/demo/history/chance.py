"""Chance that falls the same way every time."""

from random import Random


def dice(subject: str) -> Random:
    """Dice of their own for each subject, so that one does not shift another's."""
    return Random(subject)  # noqa: S311 - a story, not a secret
