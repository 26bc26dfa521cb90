"""What the contracts of a network are; is `services.ports.ContractSurveyor` without importing it.

Five requests: the head, all code, all slots of proxies, what tokens say of themselves, and one more
where a beacon says who implements. A connection's first costs one more, for Multicall3's code.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from eth_utils.address import to_checksum_address
from eth_utils.crypto import keccak

from gaib_wallet.chain.abi import Function, Read, value_read
from gaib_wallet.chain.blocks import block
from gaib_wallet.chain.client import HEAD, NodeClient
from gaib_wallet.chain.faults import harmless
from gaib_wallet.chain.inspection import Slot, code_hashes, slots
from gaib_wallet.chain.multicall import Answer, Multicall
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.standing import ContractSurvey, Reading, Trait
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import UnexpectedReply

DECIMALS = Function("decimals", (), ("uint8",))
SYMBOL = Function("symbol", (), ("string",))
ASSET = Function("asset", (), ("address",))
HAS_ROLE = Function("hasRole", (("role", "bytes32"), ("account", "address")), ("bool",))
_BEACONS_OWN = Function("implementation", (), ("address",))
MINTER_ROLE: Final = keccak(text="MINTER_ROLE")
_LONGEST_SYMBOL: Final = 32


def _before(text: str) -> bytes:
    return (int.from_bytes(keccak(text=text)) - 1).to_bytes(32)


IMPLEMENTATION_SLOT: Final = _before("eip1967.proxy.implementation")
BEACON_SLOT: Final = _before("eip1967.proxy.beacon")
OLDER_SLOT: Final = keccak(text="org.zeppelinos.proxy.implementation")
"""Where proxies from before EIP-1967 keep it; USDC is one."""
PROXY_SLOTS: Final = (IMPLEMENTATION_SLOT, BEACON_SLOT, OLDER_SLOT)


class OnChainSurveyor:
    """Surveys through one node."""

    def __init__(self, node: NodeClient, multicall: Multicall, network: Network) -> None:
        self._node = node
        self._multicall = multicall
        self._network = network

    def use(self, network: Network) -> None:
        """Look at the pools of `network` from now on, too."""
        self._network = network

    async def survey(self) -> ContractSurvey:
        """Code, implementations, names and rights of all that the manifest names, at the head."""
        network = self._network
        head = await block(self._node, HEAD)
        if head is None:
            raise UnexpectedReply
        at = head.stamp
        codes = await code_hashes(self._node, named(network), hex(at.number))
        found = await slots(
            self._node, network.contracts.multicall, proxy_slots(network), hex(at.number)
        )
        asked = _questions(network)
        answer = await self._multicall.ask(*asked.values(), block=at.number)
        readings = [Reading(address, Trait.CODE, value) for address, value in codes.items()]
        readings += await self._proxies(found, at.number)
        readings += _said(asked, answer)
        return ContractSurvey(tuple(readings), at)

    async def _proxies(self, found: Mapping[Slot, bytes], at: int) -> list[Reading]:
        readings = []
        beacons: dict[Address, Read[str]] = {}
        for subject in proxies(self._network):
            beacon = address_in(found[subject, BEACON_SLOT])
            own = found[subject, IMPLEMENTATION_SLOT]
            behind = address_in(own if any(own) else found[subject, OLDER_SLOT])
            readings.append(Reading(subject, Trait.BEACON, beacon))
            if beacon and not behind:
                beacons[subject] = value_read(Address(beacon), _BEACONS_OWN)
            else:
                readings.append(Reading(subject, Trait.IMPLEMENTATION, behind))
        if beacons:
            answer = await self._multicall.ask(*beacons.values(), block=at)
            for subject, read in beacons.items():
                # What no beacon tells is not "no implementation": nothing is known of it.
                behind = to_checksum_address(answer.of(read))
                readings.append(Reading(subject, Trait.IMPLEMENTATION, behind))
        return readings


def named(network: Network) -> tuple[Address, ...]:
    """Every address of `network` that is called, or read."""
    its = network.contracts
    feeds = (its.eth_usd_feed, its.usdc_usd_feed, its.eur_usd_feed)
    every = (*network.names, *(one for one in feeds if one))
    return tuple(dict.fromkeys(one for one in every if one not in _never_called(network)))


def proxies(network: Network) -> tuple[Address, ...]:
    """Whose code may be another's: the tokens, and the contracts of the issuer."""
    its = network.contracts
    issuers = (its.minter, its.redeemer)
    return (*(one.address for one in network.tokens), *(one for one in issuers if one))


def proxy_slots(network: Network) -> tuple[Slot, ...]:
    """Where each of `proxies` keeps to whom it hands its calls."""
    return tuple((subject, slot) for subject in proxies(network) for slot in PROXY_SLOTS)


def address_in(word: bytes) -> str:
    """The address in a slot, in EIP-55 letters; empty for none."""
    return str(to_checksum_address(word[-20:])) if any(word) else ""


def _never_called(network: Network) -> set[Address]:
    """Those that are known by `others` alone."""
    its = network.contracts
    called = {token.address for token in network.tokens}
    called |= {pool.address for pool in network.pools}
    called |= {getattr(its, one) for one in its.__slots__}
    return set(network.others) - called


def _questions(network: Network) -> dict[tuple[Address, Trait], Read[object]]:
    asked: dict[tuple[Address, Trait], Read[object]] = {}
    for token in network.tokens:
        asked[token.address, Trait.DIGITS] = value_read(token.address, DECIMALS)
        asked[token.address, Trait.SYMBOL] = value_read(token.address, SYMBOL)
    if network.said:
        asked[network.said.address, Trait.ASSET] = value_read(network.said.address, ASSET)
    if minter := network.contracts.minter:
        role = value_read(network.aid.address, HAS_ROLE, MINTER_ROLE, minter)
        asked[minter, Trait.MAY_MINT] = role
    return asked


def _said(asked: Mapping[tuple[Address, Trait], Read[object]], answer: Answer) -> Iterator[Reading]:
    """What was answered; what was not is empty, but a role that nobody tells is no answer."""
    for (subject, trait), read in asked.items():
        value = answer.known(read)
        match trait:
            case Trait.MAY_MINT if value is None:
                continue
            case Trait.MAY_MINT:
                text = "yes" if value else "no"
            case Trait.ASSET if value is not None:
                text = to_checksum_address(str(value))
            case _:
                text = "" if value is None else harmless(str(value), _LONGEST_SYMBOL)
        yield Reading(subject, trait, text)
