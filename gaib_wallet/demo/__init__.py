"""A chain of our own: a node, the contracts on it, and a year of their life."""
