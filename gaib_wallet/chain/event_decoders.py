"""Events decoded by hand: a history has too many of them for an ABI library."""

from collections.abc import Iterable, Mapping
from typing import Final

from gaib_wallet.chain.event_words import (
    Decoder,
    address_in,
    number_in,
    numbers,
    topic_of,
    written,
)
from gaib_wallet.chain.faults import faults_translated
from gaib_wallet.chain.logs import RawLog
from gaib_wallet.chain.trade_decoders import trade_decoder
from gaib_wallet.chain.transfers import TRANSFER
from gaib_wallet.chain.wire import moment, quantity
from gaib_wallet.domain.events import EventKind
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.packed_events import RECORD
from gaib_wallet.domain.price_pools import price_pools
from gaib_wallet.domain.units import Address, Token
from gaib_wallet.errors import UnexpectedReply

DEPOSIT: Final = topic_of("Deposit(address,address,uint256,uint256)")
WITHDRAW: Final = topic_of("Withdraw(address,address,address,uint256,uint256)")
YIELD_REPORTED: Final = topic_of("YieldReported(uint256,uint256,uint256,uint256)")
LOSS_MARKED: Final = topic_of("LossMarked(uint256,uint256)")
LOSS_REPORTED: Final = topic_of("LossReported(uint256,uint256)")
DEAL_FUNDED: Final = topic_of("DealFunded(uint256,uint8,uint8,uint256,uint256,uint256,string)")
DEAL_REVENUE: Final = topic_of("DealRevenue(uint256,uint256,uint256)")
DEAL_STATUS: Final = topic_of("DealStatus(uint256,uint8)")
TELEMETRY: Final = topic_of("Telemetry(uint256,uint256,uint256)")
RESERVES: Final = topic_of("ReserveReported(uint256,uint256,uint256,uint256)")

Decoders = Mapping[tuple[str, str], Decoder]
"""By the contract's address in small letters and the event's first topic."""

_WORD: Final = 64
"""Digits of a word; an address has 40 of them, and an amount 32, with zeros before."""
_ONE_WORD: Final = 2 + _WORD
_TWO_WORDS: Final = 2 + 2 * _WORD
_NOT_OF_ADDRESS: Final = "0" * 24
_NOT_OF_AMOUNT: Final = "0" * 32
_NO_AMOUNT: Final = "0" * 32
_OF_TRANSFER: Final = 3
_INDEX_LETTERS: Final = range(3, 11)
_PLACE_OCTETS: Final = 8 + 4


def vault_decoders(network: Network, vault: Token) -> Decoders:
    """How the events of the vault, of pools, deals and reserves are read."""
    its = network.contracts
    found: dict[tuple[str, str], Decoder] = {
        (vault.address.lower(), DEPOSIT): _deposited,
        (vault.address.lower(), WITHDRAW): _withdrawn,
        (vault.address.lower(), YIELD_REPORTED): _reported,
        (vault.address.lower(), LOSS_MARKED): _marked,
        (vault.address.lower(), LOSS_REPORTED): _lost,
    }
    if its.deals:
        deals = its.deals.lower()
        found |= {
            (deals, DEAL_FUNDED): _funded,
            (deals, DEAL_REVENUE): _revenue,
            (deals, DEAL_STATUS): _status,
            (deals, TELEMETRY): _telemetry,
        }
    if its.reserve:
        found[its.reserve.lower(), RESERVES] = _reserves
    for pool in price_pools(network):
        topic, trades = trade_decoder(pool)
        found[pool.pool.address.lower(), topic] = trades
    return found


def flow_decoders(
    network: Network, vault: Token, account: Address, paid: Mapping[str, int]
) -> Decoders:
    """How events that move a token of `account` are read; `paid` is AID by transaction."""
    flows = _Flows(int(account, 16), paid)
    found: dict[tuple[str, str], Decoder] = {
        (token.address.lower(), TRANSFER): flows.of(token)
        for token in network.tokens
        if token != vault
    }
    said = vault.address.lower()
    found[said, TRANSFER] = flows.moved
    found[said, DEPOSIT] = _deposited
    found[said, WITHDRAW] = flows.withdrawn
    return found


def payment_decoders(aid: Token, vault: Token) -> Decoders:
    """How AID that left the vault is read."""
    payer = int(vault.address, 16)

    def paid_out(place: str, log: RawLog) -> str:
        giver, taker, amount = _transfer(log)
        if giver != payer:
            raise UnexpectedReply
        return written(place, EventKind.PAID_OUT, taker, amount) if amount else ""

    return {(aid.address.lower(), TRANSFER): paid_out}


def decoded(
    logs: Iterable[RawLog], blocks: range, decoders: Decoders, times: Mapping[str, str]
) -> bytes:
    """`logs` of `blocks` as packed events, oldest first and each once.

    `times` are those of blocks whose logs do not say them. What one contract says and only another
    was asked for is left out. Takes its time: call it off the loop.

    Raises:
        UnexpectedReply: a log that was not asked for, two for one place, one in another shape, of
            an amount that no token has, or of a time that no calendar has.
    """
    events: list[str] = []
    with faults_translated():
        number = block = time = latest = ""
        is_ordered = True
        for log in logs:
            if log.removed:
                continue
            if log.block_number != number:
                number = log.block_number
                block, time = _dated(log, blocks, times)
            decoder = decoders.get((log.address, log.topics[0])) or _unusual(log, decoders)
            index, tx_hash = log.log_index, log.transaction_hash
            if len(tx_hash) != _ONE_WORD or len(index) not in _INDEX_LETTERS:
                raise UnexpectedReply
            place = f"{block}{index[2:]:0>8}"
            is_ordered &= latest < place
            latest = place
            event = decoder(f"{place}{time}{tx_hash[2:]}", log)
            if event:
                events.append(event)
        octets = bytes.fromhex("".join(events))
    if len(octets) != RECORD.size * len(events):
        raise UnexpectedReply
    return octets if is_ordered else _in_order(octets)


def _dated(log: RawLog, blocks: range, times: Mapping[str, str]) -> tuple[str, str]:
    """Number and time of its block, in 16 digits each."""
    block = quantity(log.block_number)
    time = quantity(log.block_timestamp or times[log.block_number])
    if block not in blocks:
        raise UnexpectedReply
    moment(time)
    return f"{block:016x}", f"{time:016x}"


def _unusual(log: RawLog, decoders: Decoders) -> Decoder:
    """For a log whose address is spelled otherwise, or that says what another is asked about."""
    address, topic = log.address.lower(), log.topics[0]
    if found := decoders.get((address, topic)):
        return found
    is_known = any(address == one for one, _ in decoders)
    if not is_known or not any(topic == one for _, one in decoders):
        raise UnexpectedReply
    return _left_out


def _left_out(_place: str, _log: RawLog) -> str:
    return ""


def _in_order(octets: bytes) -> bytes:
    size, place = RECORD.size, _PLACE_OCTETS
    found: dict[bytes, bytes] = {}
    for start in range(0, len(octets), size):
        event = octets[start : start + size]
        if found.setdefault(event[:place], event) != event:
            raise UnexpectedReply
    return b"".join(sorted(found.values()))


def _exchanged(kind: EventKind, owner: int) -> Decoder:
    """Of assets and shares, both ways. Most events of a history come here: no number is made."""
    named = f"{kind:02x}"

    def exchanged(place: str, log: RawLog) -> str:
        data, subject = log.data, log.topics[owner]
        if len(data) != _TWO_WORDS or len(subject) != _ONE_WORD:
            raise UnexpectedReply
        if not data[2:34] == data[66:98] == _NOT_OF_AMOUNT or subject[2:26] != _NOT_OF_ADDRESS:
            raise UnexpectedReply
        # `shares` are kept in 40 digits, the others in 32.
        return f"{place}{named}{subject[26:]}{data[34:66]}{data[90:]}{_NO_AMOUNT}"

    return exchanged


_deposited = _exchanged(EventKind.DEPOSITED, 2)
_withdrawn = _exchanged(EventKind.WITHDRAWN, 3)


def _reported(place: str, log: RawLog) -> str:
    gross, fee, net = numbers(log.data, 3)
    if gross - fee != net:
        raise UnexpectedReply
    return written(place, EventKind.YIELD_REPORTED, number_in(log.topics[1]), gross, 0, fee)


def _marked(place: str, log: RawLog) -> str:
    (amount,) = numbers(log.data, 1)
    return written(place, EventKind.LOSS_MARKED, number_in(log.topics[1]), amount)


def _lost(place: str, log: RawLog) -> str:
    (amount,) = numbers(log.data, 1)
    return written(place, EventKind.LOSS_REPORTED, number_in(log.topics[1]), amount)


def _funded(place: str, log: RawLog) -> str:
    # What follows the first five numbers is the borrower's name.
    _, _, principal, _, _ = numbers(log.data[: 2 + 5 * _WORD], 5)
    return written(place, EventKind.FUNDED, number_in(log.topics[1]), principal)


def _revenue(place: str, log: RawLog) -> str:
    interest, principal = numbers(log.data, 2)
    return written(place, EventKind.REVENUE, number_in(log.topics[1]), interest, principal)


def _status(place: str, log: RawLog) -> str:
    (status,) = numbers(log.data, 1)
    return written(place, EventKind.STATUS, number_in(log.topics[1]), status)


def _telemetry(place: str, log: RawLog) -> str:
    use, hours = numbers(log.data, 2)
    return written(place, EventKind.TELEMETRY, number_in(log.topics[1]), use, hours)


def _reserves(place: str, log: RawLog) -> str:
    tbills, stables, deals, _ = numbers(log.data, 4)
    return written(place, EventKind.RESERVES, 0, tbills, stables, deals)


class _Flows:
    """Events of one account, which is `account` as a number; `paid` is AID by transaction."""

    def __init__(self, account: int, paid: Mapping[str, int]) -> None:
        self._account = account
        self._paid = paid

    def withdrawn(self, place: str, log: RawLog) -> str:
        """The account's own, and none that it asked for somebody else."""
        return _withdrawn(place, log) if address_in(log.topics[3]) == self._account else ""

    def moved(self, place: str, log: RawLog) -> str:
        """SAID that is neither made nor burned by the vault, nor sent to oneself."""
        giver, taker, shares = _transfer(log)
        if giver == taker or 0 in {giver, taker, shares}:
            return ""
        assets = self._paid.get(log.transaction_hash, 0)
        if giver == self._account:
            kind, other = EventKind.SOLD if assets else EventKind.SENT, taker
        else:
            kind, other = EventKind.BOUGHT if assets else EventKind.RECEIVED, giver
        return written(place, kind, other, assets, shares)

    def of(self, token: Token) -> Decoder:
        """The decoder of another token's transfers; from or to nobody is made or burned."""
        number = int(token.address, 16)

        def moved(place: str, log: RawLog) -> str:
            giver, taker, amount = _transfer(log)
            if giver == taker or not amount:
                return ""
            if giver == self._account:
                return written(place, EventKind.WENT, taker, amount, number)
            return written(place, EventKind.CAME, giver, amount, number)

        return moved


def _transfer(log: RawLog) -> tuple[int, int, int]:
    """Who gave, who took, and how much."""
    if len(log.topics) != _OF_TRANSFER:
        raise UnexpectedReply
    (amount,) = numbers(log.data, 1)
    return address_in(log.topics[1]), address_in(log.topics[2]), amount
