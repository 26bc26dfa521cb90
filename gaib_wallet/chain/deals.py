"""The book of deals: what kind each is, whose, and when it was last heard of."""

from typing import Any

from gaib_wallet.chain.abi import Function, Read, value_read
from gaib_wallet.chain.faults import faults_translated, harmless
from gaib_wallet.chain.multicall import Multicall
from gaib_wallet.chain.wire import moment
from gaib_wallet.domain.units import Address
from gaib_wallet.domain.yields import DealName, Source

DEAL_COUNT = Function("deal_count", (), ("uint256",))
_TERMS = "uint8,uint8,uint8,uint8,string,string,string,uint256,string,string,string"
_FIGURES = "uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256"
GET_DEAL = Function("get_deal", (("deal", "uint256"),), (f"({_TERMS},{_FIGURES},bytes32,uint256)",))
MOST_DEALS = 1_000
_KINDS = (Source.DEBT, Source.EQUITY, Source.HYBRID)
_ROBOTICS = 1
_ACTIVE, _TRANSFERRED = 0, 4
TBILLS = DealName(0, Source.TBILLS, "T-bills", is_active=False, heard_at=None)
"""Deal 0 of the vault's reports; no borrower, no GPU."""


async def deal_names(multicall: Multicall, book: Address) -> tuple[DealName, ...]:
    """Every deal of `book`, the T-bill reserve first. Two requests."""
    count = value_read(book, DEAL_COUNT)
    known = min((await multicall.ask(count)).of(count), MOST_DEALS)
    reads: list[Read[Any]] = [value_read(book, GET_DEAL, deal) for deal in range(1, known + 1)]
    if not reads:
        return (TBILLS,)
    answer = await multicall.ask(*reads)
    named = (_named(deal, answer.of(read)) for deal, read in enumerate(reads, 1))
    return (TBILLS, *named)


def _named(deal: int, said: Any) -> DealName:
    with faults_translated():
        kind, asset_class, _, status, borrower = said[:5]
        heard = said[18]
        source = Source.ROBOTICS if asset_class == _ROBOTICS else _KINDS[kind]
    return DealName(
        deal,
        source,
        harmless(borrower),
        is_active=status in {_ACTIVE, _TRANSFERRED},
        heard_at=moment(heard) if heard else None,
    )
