"""What the bench is asked to measure, as it is typed."""

import argparse
from collections.abc import Collection, Sequence
from pathlib import Path


def asked(arguments: Sequence[str], known: Collection[str]) -> tuple[Path, tuple[str, ...]]:
    """The file of the figures and the subjects, which are all of `known` where none is named.

    Ends the program with a sentence for whoever asks how, or for a subject that there is not.
    """
    made = argparse.ArgumentParser(
        prog="python -m tests.bench",
        description="Measures the wallet beside its peers, in a table and in a file.",
    )
    made.add_argument("file", type=Path, help="where the figures are written, as JSON")
    made.add_argument("subjects", nargs="*", metavar="subject", help=", ".join(known))
    found = made.parse_args(arguments)
    strange = [one for one in found.subjects if one not in known]
    if strange:
        made.error(f"there is no {', '.join(strange)}; there are {', '.join(known)}")
    return found.file, tuple(found.subjects or known)
