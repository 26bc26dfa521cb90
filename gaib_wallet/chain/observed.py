"""What the contracts tell everybody, of one block; a silent one spoils no other."""

from eth_utils.address import to_checksum_address

from gaib_wallet.chain import erc20
from gaib_wallet.chain.abi import Function, Read, value_read
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.contract_survey import (
    BEACON_SLOT,
    HAS_ROLE,
    IMPLEMENTATION_SLOT,
    MINTER_ROLE,
    OLDER_SLOT,
    address_in,
    proxies,
    proxy_slots,
)
from gaib_wallet.chain.inspection import Slot, slots
from gaib_wallet.chain.multicall import Multicall
from gaib_wallet.chain.vault import TOTAL_ASSETS, TOTAL_SUPPLY
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.observed import Behind, Observed
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import ContractFault

PAUSED = Function("paused", (), ("bool",))
IMPLEMENTATION = Function("implementation", (), ("address",))


async def observe(node: NodeClient, multicall: Multicall, network: Network) -> Observed:
    """Three requests at most.

    Raises:
        NodeFault, UnexpectedReply: the node itself does not answer.
    """
    aid, said, its = network.aid, network.said, network.contracts
    supply = erc20.amount_read(aid.address, TOTAL_SUPPLY, aid)
    shares = erc20.amount_read(said.address, TOTAL_SUPPLY, said) if said else None
    assets = erc20.amount_read(said.address, TOTAL_ASSETS, aid) if said else None
    idle = erc20.owned(aid, said.address) if said else None
    redeemable = erc20.owned(network.usdc, its.redeemer) if its.redeemer else None
    role = value_read(aid.address, HAS_ROLE, MINTER_ROLE, its.minter) if its.minter else None
    pauses = {one: value_read(one, PAUSED) for one in _issuers(network)}
    answer = await multicall.ask_apart(
        supply, shares, assets, idle, redeemable, role, *pauses.values()
    )
    told = {one: answer.known(read) for one, read in pauses.items()}
    return Observed(
        at=answer.at,
        aid_supply=answer.known(supply),
        said_supply=answer.known(shares),
        assets=answer.known(assets),
        idle=answer.known(idle),
        redeemable=answer.known(redeemable),
        may_mint=answer.known(role),
        paused={one: is_paused for one, is_paused in told.items() if is_paused is not None},
        behind=await _behind(node, multicall, network, answer.at.number),
    )


def _issuers(network: Network) -> tuple[Address, ...]:
    """Those of `proxies` that are GAIB's own."""
    others = {network.usdc.address, *((network.usdt.address,) if network.usdt else ())}
    return tuple(one for one in proxies(network) if one not in others)


async def _behind(
    node: NodeClient, multicall: Multicall, network: Network, at: int
) -> tuple[Behind, ...] | None:
    """Who answers for each of GAIB's contracts; None where the node does not tell."""
    issuers = set(_issuers(network))
    wanted = [slot for slot in proxy_slots(network) if slot[0] in issuers]
    try:
        found = await slots(node, network.contracts.multicall, wanted, hex(at))
        beacons: dict[Address, Read[str]] = {
            one: value_read(Address(beacon), IMPLEMENTATION)
            for one in issuers
            if (beacon := address_in(found[one, BEACON_SLOT]))
        }
        named = await multicall.ask_apart(*beacons.values(), block=at) if beacons else None
    except ContractFault:
        return None
    made = []
    for one in _issuers(network):
        behind = _own(found, one)
        beacon = address_in(found[one, BEACON_SLOT])
        if not behind and named and one in beacons and (told := named.known(beacons[one])):
            behind = str(to_checksum_address(told))
        made.append(Behind(one, _address(behind), _address(beacon)))
    return tuple(made)


def _own(found: dict[Slot, bytes], contract: Address) -> str:
    own = found[contract, IMPLEMENTATION_SLOT]
    return address_in(own if any(own) else found[contract, OLDER_SLOT])


def _address(text: str) -> Address | None:
    return Address(text) if text else None
