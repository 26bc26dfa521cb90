"""The wallet's reader of the past over one node, which is never busy."""

from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.patient_reader import PatientReader
from gaib_wallet.chain.yields import YieldReader
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.units import Token


def past_reader(client: NodeClient, network: Network, vault: Token) -> PatientReader:
    """As `app` builds it where there is no second node."""
    return alone(YieldReader(client, network, vault))


def alone(reader: YieldReader) -> PatientReader:
    """`reader`, with nobody to help it and no time to wait."""
    return PatientReader(reader, None, _no_pause, _no_chance)


async def _no_pause(_milliseconds: int) -> None:
    return None


def _no_chance(_below: int) -> int:
    return 0
