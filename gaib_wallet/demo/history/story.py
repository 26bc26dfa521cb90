"""The whole story, told block by block."""

from collections.abc import Callable
from itertools import chain, groupby
from operator import itemgetter

from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.demo.history import crowd, deals, guests, nav, prices, reports, savings
from gaib_wallet.demo.history.calendar import now
from gaib_wallet.demo.history.chance import dice
from gaib_wallet.demo.history.stage import Stage
from gaib_wallet.demo.node import BASE_FEE, Node
from gaib_wallet.demo.roles import cast
from gaib_wallet.domain.network import Network

_SUBJECTS = (deals, nav, reports, prices, crowd, guests, savings)
_HIGHEST_FEE = 3 * BASE_FEE


def live(node: Node, network: Network, progress: Callable[[int, int], None]) -> None:
    """Lay the history onto a chain that has only the deployment.

    `progress` is told how many blocks there are, and how many will be. Raises DemoFault.
    """
    stage = Stage(Blocks(node), network, cast())
    told = chain.from_iterable(subject.entries(stage) for subject in _SUBJECTS)
    entries = sorted(told, key=itemgetter(0))
    blocks = [(time, [act for _, act in group]) for time, group in groupby(entries, itemgetter(0))]
    fees = dice("fees")
    for number, (time, acts) in enumerate(blocks):
        progress(number, len(blocks))
        for act in acts:
            act()
        fee = fees.randrange(BASE_FEE // 2, _HIGHEST_FEE)
        stage.blocks.mine(time, BASE_FEE if time == now() else fee)
