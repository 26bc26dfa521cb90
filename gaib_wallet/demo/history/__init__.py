"""Thirteen months in the life of the demo protocol, the same every time. All of it is invented."""
