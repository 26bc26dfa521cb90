"""What is reported while time passes in the demo: prices, reserves, and deals that still speak."""

from typing import Any

from gaib_wallet.demo import abi
from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.demo.phrase import Account
from gaib_wallet.domain.network import Network

DAY_S = 86_400
_HOURS = 24
_WHOLE_BPS = 10_000
_ROUND = ("uint80", "int256", "uint256", "uint256", "uint80")
DEAL = (
    "(uint8,uint8,uint8,uint8,string,string,string,uint256,string,string,string,"
    "uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256)"
)
"""A deal as its contract tells it."""
_UNITS, _HEARD_AT, _UTILISATION = 7, 18, 19


class Today:
    """Reports of the newest day, as the protocol and the feeds make them."""

    def __init__(self, blocks: Blocks, network: Network, reporter: Account) -> None:
        self._blocks = blocks
        self._network = network
        self._reporter = reporter

    def report(self, since: int, days: int) -> None:
        """Everything again that was fresh at `since` (Unix seconds); what was silent stays so."""
        parts = self._network.contracts
        for feed in (parts.eth_usd_feed, parts.usdc_usd_feed, parts.eur_usd_feed):
            if feed is not None:
                answer = self._read(feed, "latestRoundData()", _ROUND)[1]
                self._blocks.send(self._reporter, feed, "set_answer(int256)", answer)
        self.report_reserves()
        self._telemetry(since, days)

    def report_reserves(self) -> None:
        """What backs AID, with the dollars that newly minted AID has brought."""
        place = self._network.contracts.reserve
        if place is None:
            return
        tbills, stables, deals, _ = self._read(place, "latest()", ("uint256",) * 4)
        supply = self._blocks.read(self._network.aid.address, "totalSupply()")
        stables += max(0, supply - tbills - stables - deals)
        signature = "report(uint256,uint256,uint256)"
        self._blocks.send(self._reporter, place, signature, tbills, stables, deals)

    def _telemetry(self, since: int, days: int) -> None:
        place = self._network.contracts.deals
        if place is None:
            return
        heard = []
        for deal in range(1, self._blocks.read(place, "deal_count()") + 1):
            (said,) = self._read(place, "get_deal(uint256)", (DEAL,), deal)
            if said[_HEARD_AT] >= since - DAY_S:
                hours = said[_UNITS] * _HOURS * days * said[_UTILISATION] // _WHOLE_BPS
                heard.append((deal, said[_UTILISATION], hours))
        if heard:
            signature = "report_telemetry(uint256[],uint256[],uint256[])"
            self._blocks.send(
                self._reporter, place, signature, *map(list, zip(*heard, strict=True))
            )

    def _read(self, to: str, signature: str, types: tuple[str, ...], *values: object) -> Any:
        data = abi.call(signature, *values)
        reply = self._blocks.node.ask("eth_call", {"to": to, "data": data}, "latest")
        return abi.values(types, reply)
