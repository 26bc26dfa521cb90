"""The protocol's own acts, read from the events of its contracts."""

from collections.abc import Callable, Iterable
from types import MappingProxyType
from typing import Any, Final

from eth_abi.abi import decode
from eth_utils.address import to_checksum_address
from eth_utils.crypto import keccak

from gaib_wallet.chain.blocks import block
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.faults import faults_translated, harmless
from gaib_wallet.chain.logs import LogQuery, LogReader, RawLog
from gaib_wallet.chain.wire import moment, octets, quantity
from gaib_wallet.domain.changes import Change, ChangeKind, ChangePage
from gaib_wallet.domain.deals import DealStatus
from gaib_wallet.domain.events import Seal
from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.units import Address, TokenAmount
from gaib_wallet.errors import MethodMissing, UnexpectedReply

_Fields = dict[str, Any]
_Decoder = Callable[[RawLog, Network], _Fields]
_HASH: Final = 32
_FINAL_DEPTH: Final = 64
_MOST_BLOCKS: Final = 2**34
_STATUSES: Final = tuple(DealStatus)
_ROLES: Final = MappingProxyType(
    {
        "0x" + "0" * 64: "DEFAULT_ADMIN_ROLE",
        **{
            f"0x{keccak(text=name).hex()}": name
            for name in (
                "MINTER_ROLE",
                "BRIDGE_MINTER_ROLE",
                "DENY_LIST_GUARD_ROLE",
                "DENIED_ADDRESS_ROLE",
            )
        },
    }
)
"""By the hash that an event has of them."""


async def page(
    node: NodeClient, logs: LogReader, network: Network, first: int, last: int
) -> ChangePage:
    """The newest page of changes of those blocks. Raises as `LogReader.newest`."""
    names = _contracts(network)
    query = LogQuery(tuple(names), (tuple(_DECODERS),))
    found = await logs.newest(query, first, last)
    at = await _stamps(node, found.logs)
    by_address = {address.lower(): name for address, name in names.items()}
    changes = tuple(_change(log, at, by_address, network) for log in found.logs)
    return ChangePage(found.first, found.last, changes)


def scope(network: Network) -> str:
    """Which events of which contracts `page` reads."""
    return " ".join((*sorted(_contracts(network)), *sorted(_DECODERS)))


async def final(node: NodeClient, head: int) -> Seal:
    """The newest final block up to `head`; some way behind it where the node knows of none.

    Raises:
        NodeFault, UnexpectedReply: no answer, or none that can be read.
    """
    try:
        found = await seal(node, "finalized")
    except (UnexpectedReply, MethodMissing):
        found = None
    if found is None:
        found = await seal(node, hex(max(0, head - _FINAL_DEPTH)))
    if found and found.number > head:  # a block came between the two questions
        found = await seal(node, hex(head))
    if found is None:
        raise UnexpectedReply
    return found


async def seal(node: NodeClient, name: str) -> Seal | None:
    """The block of that tag or hex number as the node has it now; None where it has none."""
    found = await block(node, name)
    if found is None:
        return None
    at = found.stamp
    if at.number >= _MOST_BLOCKS:
        raise UnexpectedReply
    return Seal(at.number, int(at.mined_at.timestamp()), found.hash)


async def _stamps(node: NodeClient, logs: Iterable[RawLog]) -> dict[str, BlockStamp]:
    """The blocks of `logs` by their hex numbers; only those that no log dates are asked for."""
    found: dict[str, BlockStamp] = {}
    for log in logs:
        number = log.block_number
        if number in found:
            continue
        if log.block_timestamp:
            mined_at = moment(quantity(log.block_timestamp))
            found[number] = BlockStamp(quantity(number), mined_at)
        elif header := await block(node, number):
            found[number] = header.stamp
        else:
            raise UnexpectedReply
    return found


def _contracts(network: Network) -> dict[Address, str]:
    """Every contract whose acts matter, and what a person calls it."""
    contracts = network.contracts
    known = (
        (network.aid.address, network.aid.symbol),
        (network.said.address if network.said else None, "sAID"),
        (contracts.minter, "minter"),
        (contracts.redeemer, "redeemer"),
        (contracts.deals, "deals"),
        (contracts.reserve, "reserve"),
    )
    return {address: name for address, name in known if address}


def _change(
    log: RawLog, at: dict[str, BlockStamp], names: dict[str, str], network: Network
) -> Change:
    """One event; data that has not the shape it should have leaves what happened unread."""
    try:
        kind, fields = _DECODERS[log.topics[0]]
    except KeyError as error:
        raise UnexpectedReply from error  # nobody asked for it
    try:
        with faults_translated():
            found = fields(log, network)
    except UnexpectedReply:
        kind, found = ChangeKind.UNREADABLE, {}
    with faults_translated():
        return Change(
            at=at[log.block_number],
            log_index=quantity(log.log_index),
            kind=kind,
            contract=names[log.address.lower()],
            tx_hash=f"0x{_hash(log.transaction_hash)}",
            address=Address(to_checksum_address(log.address)),
            **found,
        )


def _hash(written: str) -> str:
    octets_read = octets(written)
    if len(octets_read) != _HASH:
        raise UnexpectedReply
    return octets_read.hex()


def _of_deal(log: RawLog, _network: Network) -> _Fields:
    return {"deal": quantity(log.topics[1])}


def _funded(log: RawLog, network: Network) -> _Fields:
    _, _, principal, *_ = _values(log, *["uint8"] * 2, *["uint256"] * 3, "string")
    return {"deal": quantity(log.topics[1]), "amount": TokenAmount(principal, network.aid)}


def _status(log: RawLog, _network: Network) -> _Fields:
    (status,) = _values(log, "uint8")
    return {"deal": quantity(log.topics[1]), "status": _STATUSES[status]}


def _host(log: RawLog, _network: Network) -> _Fields:
    (host,) = _values(log, "string")
    return {"deal": quantity(log.topics[1]), "name": harmless(host)}


def _lost(log: RawLog, network: Network) -> _Fields:
    (amount,) = _values(log, "uint256")
    return {"deal": quantity(log.topics[1]), "amount": TokenAmount(amount, network.aid)}


def _reported(_log: RawLog, _network: Network) -> _Fields:
    return {}


def _role(log: RawLog, _network: Network) -> _Fields:
    role = log.topics[1]
    return {"name": _ROLES.get(role, role), "accounts": (_account(log.topics[2]),)}


def _listed(log: RawLog, _network: Network) -> _Fields:
    (accounts,) = _values(log, "address[]")
    return {"accounts": tuple(Address(to_checksum_address(one)) for one in accounts)}


def _upgraded(log: RawLog, _network: Network) -> _Fields:
    return {"accounts": (_account(log.topics[1]),)}


def _by_account(log: RawLog, _network: Network) -> _Fields:
    """Whoever paused or resumed, indexed or not."""
    if len(log.topics) > 1:
        return {"accounts": (_account(log.topics[1]),)}
    (account,) = _values(log, "address")
    return {"accounts": (Address(to_checksum_address(account)),)}


def _owner(log: RawLog, _network: Network) -> _Fields:
    return {"accounts": (_account(log.topics[2]),)}


def _values(log: RawLog, *types: str) -> tuple[Any, ...]:
    return decode(types, octets(log.data))


def _account(topic: str) -> Address:
    return Address(to_checksum_address(octets(topic)[-20:]))


_DECODERS: Final = MappingProxyType[str, tuple[ChangeKind, _Decoder]](
    {
        f"0x{keccak(text=signature).hex()}": (kind, fields)
        for signature, kind, fields in (
            (
                "DealFunded(uint256,uint8,uint8,uint256,uint256,uint256,string)",
                ChangeKind.FUNDED,
                _funded,
            ),
            ("DealStatus(uint256,uint8)", ChangeKind.STATUS, _status),
            ("DealHost(uint256,string)", ChangeKind.HOST, _host),
            ("Attested(uint256,bytes32)", ChangeKind.ATTESTED, _of_deal),
            (
                "ReserveReported(uint256,uint256,uint256,uint256)",
                ChangeKind.RESERVES,
                _reported,
            ),
            ("LossMarked(uint256,uint256)", ChangeKind.LOSS_MARKED, _lost),
            ("LossReported(uint256,uint256)", ChangeKind.LOSS_BOOKED, _lost),
            ("RoleGranted(bytes32,address,address)", ChangeKind.ROLE_GIVEN, _role),
            ("RoleRevoked(bytes32,address,address)", ChangeKind.ROLE_TAKEN, _role),
            ("AddedToDenyList(address[])", ChangeKind.DENIED, _listed),
            ("RemovedFromDenyList(address[])", ChangeKind.ALLOWED, _listed),
            ("Upgraded(address)", ChangeKind.CODE, _upgraded),
            ("OwnershipTransferred(address,address)", ChangeKind.OWNER, _owner),
            ("Paused(address)", ChangeKind.PAUSED, _by_account),
            ("Unpaused(address)", ChangeKind.RESUMED, _by_account),
        )
    }
)
