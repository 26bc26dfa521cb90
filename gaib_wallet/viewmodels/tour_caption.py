"""One caption of the guided tour."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Caption:
    """Said when the `step` of the report is done; `look` is the kind of widget it speaks of.

    `look` is the name of a widget's class; empty for the whole page.
    """

    step: str
    title: str
    text: str
    look: str = ""
