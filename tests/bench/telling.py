"""What a program of the bench tells whoever started it; loaded before what is timed, so light."""

import json
import sys


def say(event: str, value: object) -> None:
    """Tell that `event` happened, on a line of JSON."""
    sys.stdout.write(json.dumps([event, value]) + "\n")
    sys.stdout.flush()
