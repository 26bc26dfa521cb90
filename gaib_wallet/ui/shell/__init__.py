"""The parts of the window's frame, one in each file."""
