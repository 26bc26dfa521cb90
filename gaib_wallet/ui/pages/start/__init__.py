"""The wizard of the first start: a page a step, in one frame."""
