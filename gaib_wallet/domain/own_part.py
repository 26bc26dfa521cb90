"""One account's part in what each deal brought: by the shares it held when it was booked."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from fractions import Fraction

from gaib_wallet.domain.earnings import shares_of
from gaib_wallet.domain.events import ChainEvent
from gaib_wallet.domain.nav import DealResult, NavStep


def own_steps(steps: Iterable[NavStep], flows: Iterable[ChainEvent]) -> tuple[NavStep, ...]:
    """`steps`, oldest first, with results of the shares that the account of `flows` held then.

    Base units of AID, cut. What came into a block together with a step counts from the next one. A
    step that moved no price brought nobody anything.
    """
    return tuple(_scaled(step, held) for step, held in _held(steps, flows))


def _held(steps: Iterable[NavStep], flows: Iterable[ChainEvent]) -> Iterator[tuple[NavStep, int]]:
    rest = iter(flows)
    flow, held = next(rest, None), 0
    for step in steps:
        while flow is not None and flow.block < step.block:
            held += shares_of((flow,))
            flow = next(rest, None)
        yield step, held


def _scaled(step: NavStep, held: int) -> NavStep:
    net = sum(result.net for result in step.results)
    # What is booked is divided by all shares; how many there were follows from the price.
    part = held * (step.after - step.before) / net if net else Fraction(0)
    results = tuple(
        DealResult(one.deal, int(one.gross * part), int(one.fee * part), int(one.loss * part))
        for one in step.results
        if part
    )
    return replace(step, results=results)
