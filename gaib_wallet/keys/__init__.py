"""Private keys: the only package that touches them. Imports `domain` and below, and no node."""
