"""How much of a long loop the suite runs: a sample; `make soak` runs all of it."""

from hypothesis import HealthCheck, settings


def one_in(parts: int) -> settings:
    """As many examples as the profile says, divided by `parts`, where each takes a while."""
    count = max(1, settings.default.max_examples // parts) if settings.default else 1
    return settings(max_examples=count, deadline=None, suppress_health_check=[HealthCheck.too_slow])
