"""How each line of the chart looks, there and beside its tick; loads nothing of the chart."""

Look = tuple[str, float, tuple[int, ...]]
"""A line's role in the palette, its width, and its dashes in pixels."""
DEPOSIT: Look = ("text", 2.0, ())
UNSTAKING: Look = ("muted", 1.5, (4, 3))
MARKET: Look = ("muted", 1.0, ())
