"""Events decoded by hand: a history has too many of them for an ABI library."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from eth_utils.crypto import keccak

from gaib_wallet.chain.faults import faults_translated
from gaib_wallet.chain.logs import RawLog
from gaib_wallet.chain.transfers import TRANSFER
from gaib_wallet.chain.wire import moment, octets, quantity
from gaib_wallet.domain.events import ChainEvent, EventKind
from gaib_wallet.domain.network import Network, Venue
from gaib_wallet.domain.price_pools import PricePool, price_pools
from gaib_wallet.domain.units import Address, Token
from gaib_wallet.errors import UnexpectedReply


def _topic(signature: str) -> str:
    return f"0x{keccak(text=signature).hex()}"


DEPOSIT: Final = _topic("Deposit(address,address,uint256,uint256)")
WITHDRAW: Final = _topic("Withdraw(address,address,address,uint256,uint256)")
YIELD_REPORTED: Final = _topic("YieldReported(uint256,uint256,uint256,uint256)")
LOSS_MARKED: Final = _topic("LossMarked(uint256,uint256)")
LOSS_REPORTED: Final = _topic("LossReported(uint256,uint256)")
DEAL_FUNDED: Final = _topic("DealFunded(uint256,uint8,uint8,uint256,uint256,uint256,string)")
DEAL_REVENUE: Final = _topic("DealRevenue(uint256,uint256,uint256)")
DEAL_STATUS: Final = _topic("DealStatus(uint256,uint8)")
TELEMETRY: Final = _topic("Telemetry(uint256,uint256,uint256)")
RESERVES: Final = _topic("ReserveReported(uint256,uint256,uint256,uint256)")
V3_SWAP: Final = _topic("Swap(address,address,int256,int256,uint160,uint128,int24)")
V2_SWAP: Final = _topic("Swap(address,uint256,uint256,uint256,uint256,address)")
CURVE_SWAP: Final = _topic("TokenExchange(address,int128,uint256,int128,uint256)")

Place = tuple[int, int, int, bytes]
"""Block, index of the log, time in Unix seconds, hash of the transaction."""
Decoder = Callable[[Place, RawLog], ChainEvent | None]
Decoders = Mapping[tuple[str, str], Decoder]
"""By the contract's address in small letters and the event's first topic."""

_OCTETS: Final = 32
_ADDRESSES: Final = 2**160
_AMOUNTS: Final = 2**256
_ROOTS: Final = 2**160
_Q192: Final = 2**192
_FINE: Final = 10**18
"""A price that is not two amounts is told in this many parts."""
_FEWEST: Final = 1_000
"""Base units on each side of a trade: what is less tells a price worse than to 0.1 %."""
_OF_TRANSFER: Final = 3


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
        topic, trades = _TRADES[pool.pool.venue]
        found[pool.pool.address.lower(), topic] = trades(pool)
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


def payment_decoders(aid: Token) -> Decoders:
    """How AID that left the vault is read."""
    return {(aid.address.lower(), TRANSFER): _paid_out}


def decoded(
    logs: Sequence[RawLog], times: Mapping[str, str], decoders: Decoders
) -> tuple[ChainEvent, ...]:
    """`logs` as events, oldest first; `times` of the blocks whose logs do not say them.

    What `decoders` do not know is left out. Takes its time: call it off the loop.

    Raises:
        UnexpectedReply: one of them in another shape, or of a time that no calendar has.
    """
    events = []
    number, time = "", 0
    block = 0
    with faults_translated():
        for log in logs:
            if log.block_number != number:
                number = log.block_number
                block = int(number, 16)
                time = quantity(log.block_timestamp or times[number])
                moment(time)
            decoder = decoders.get((log.address.lower(), log.topics[0]))
            if decoder is None:
                continue
            tx_hash = octets(log.transaction_hash)
            if len(tx_hash) != _OCTETS:
                raise UnexpectedReply
            place = block, int(log.log_index, 16), time, tx_hash
            event = decoder(place, log)
            if event:
                events.append(event)
    events.sort()
    return tuple(events)


def _deposited(place: Place, log: RawLog) -> ChainEvent:
    assets, shares = _numbers(log.data, 2)
    return ChainEvent(*place, EventKind.DEPOSITED, _address(log.topics[2]), assets, shares)


def _withdrawn(place: Place, log: RawLog) -> ChainEvent:
    assets, shares = _numbers(log.data, 2)
    return ChainEvent(*place, EventKind.WITHDRAWN, _address(log.topics[3]), assets, shares)


def _reported(place: Place, log: RawLog) -> ChainEvent:
    gross, fee, net = _numbers(log.data, 3)
    if gross - fee != net:
        raise UnexpectedReply
    return ChainEvent(*place, EventKind.YIELD_REPORTED, _number(log.topics[1]), gross, 0, fee)


def _marked(place: Place, log: RawLog) -> ChainEvent:
    (amount,) = _numbers(log.data, 1)
    return ChainEvent(*place, EventKind.LOSS_MARKED, _number(log.topics[1]), amount)


def _lost(place: Place, log: RawLog) -> ChainEvent:
    (amount,) = _numbers(log.data, 1)
    return ChainEvent(*place, EventKind.LOSS_REPORTED, _number(log.topics[1]), amount)


def _funded(place: Place, log: RawLog) -> ChainEvent:
    # What follows the first five numbers is the borrower's name.
    fixed = log.data[: 2 + 5 * 2 * _OCTETS]
    _, _, principal, _, _ = _numbers(fixed, 5)
    return ChainEvent(*place, EventKind.FUNDED, _number(log.topics[1]), principal)


def _revenue(place: Place, log: RawLog) -> ChainEvent:
    interest, principal = _numbers(log.data, 2)
    return ChainEvent(*place, EventKind.REVENUE, _number(log.topics[1]), interest, principal)


def _status(place: Place, log: RawLog) -> ChainEvent:
    (status,) = _numbers(log.data, 1)
    return ChainEvent(*place, EventKind.STATUS, _number(log.topics[1]), status)


def _telemetry(place: Place, log: RawLog) -> ChainEvent:
    use, hours = _numbers(log.data, 2)
    return ChainEvent(*place, EventKind.TELEMETRY, _number(log.topics[1]), use, hours)


def _reserves(place: Place, log: RawLog) -> ChainEvent:
    tbills, stables, deals, _ = _numbers(log.data, 4)
    return ChainEvent(*place, EventKind.RESERVES, 0, tbills, stables, deals)


def _paid_out(place: Place, log: RawLog) -> ChainEvent | None:
    _, taker, amount = _transfer(log)
    return ChainEvent(*place, EventKind.PAID_OUT, taker, amount) if amount else None


class _Flows:
    """Events of one account, which is `account` as a number; `paid` is AID by transaction."""

    def __init__(self, account: int, paid: Mapping[str, int]) -> None:
        self._account = account
        self._paid = paid

    def withdrawn(self, place: Place, log: RawLog) -> ChainEvent | None:
        event = _withdrawn(place, log)
        return event if event.subject == self._account else None

    def moved(self, place: Place, log: RawLog) -> ChainEvent | None:
        """SAID that is neither made nor burned by the vault, nor sent to oneself."""
        giver, taker, shares = _transfer(log)
        if giver == taker or 0 in {giver, taker, shares}:
            return None
        assets = self._paid.get(log.transaction_hash, 0)
        if giver == self._account:
            kind, other = EventKind.SOLD if assets else EventKind.SENT, taker
        else:
            kind, other = EventKind.BOUGHT if assets else EventKind.RECEIVED, giver
        return ChainEvent(*place, kind, other, assets, shares)

    def of(self, token: Token) -> Decoder:
        """The decoder of another token's transfers; from or to nobody is made or burned."""
        number = int(token.address, 16)

        def moved(place: Place, log: RawLog) -> ChainEvent | None:
            giver, taker, amount = _transfer(log)
            if giver == taker or not amount:
                return None
            if giver == self._account:
                return ChainEvent(*place, EventKind.WENT, taker, amount, number)
            return ChainEvent(*place, EventKind.CAME, giver, amount, number)

        return moved


def _v3_trades(its: PricePool) -> Decoder:
    """The price that a swap leaves in a Uniswap v3 pool."""
    base = its.pool.index_of(its.base)
    quote = its.quotes[0]
    up, down = 10**its.base.digits, 10**quote.digits

    def price(words: tuple[int, ...]) -> tuple[int, int] | None:
        root = words[2]
        if not 0 < root < _ROOTS:
            return None
        # The root of how many of the second coin one of the first is worth, in base units.
        above, below = (root * root, _Q192) if base == 0 else (_Q192, root * root)
        return above * up * _FINE // (below * down), _FINE

    return _trades(its, 5, price)


def _v2_trades(its: PricePool) -> Decoder:
    """What a swap in a Uniswap v2 pool paid for what it got."""
    base = its.pool.index_of(its.base)
    quote = its.quotes[0]

    def price(words: tuple[int, ...]) -> tuple[int, int] | None:
        moved = (words[0] - words[2], words[1] - words[3])
        if (moved[0] > 0) == (moved[1] > 0):
            return None
        return _rate(abs(moved[1 - base]), quote, abs(moved[base]), its.base)

    return _trades(its, 4, price)


def _curve_trades(its: PricePool) -> Decoder:
    """What an exchange in a Curve pool paid for what it got."""
    coins = its.pool.coins

    def price(words: tuple[int, ...]) -> tuple[int, int] | None:
        sold_id, sold, bought_id, bought = words
        if max(sold_id, bought_id) >= len(coins):
            return None
        paid, got = coins[sold_id], coins[bought_id]
        if got == its.base and paid in its.quotes:
            return _rate(sold, paid, bought, got)
        if paid == its.base and got in its.quotes:
            return _rate(bought, got, sold, paid)
        return None

    return _trades(its, 4, price)


def _trades(
    its: PricePool, count: int, price: Callable[[tuple[int, ...]], tuple[int, int] | None]
) -> Decoder:
    pool = int(its.pool.address, 16)

    def traded(place: Place, log: RawLog) -> ChainEvent | None:
        # A pool is a stranger's contract: what it says in another shape spoils nothing else.
        try:
            words = _numbers(log.data, count)
        except ValueError:
            return None
        found = price(words)
        if found is None or not 0 < found[0] < _AMOUNTS or not 0 < found[1] < _AMOUNTS:
            return None
        return ChainEvent(*place, EventKind.TRADED, pool, *found)

    return traded


def _rate(quote: int, quoted: Token, base: int, based: Token) -> tuple[int, int] | None:
    """`quote` for `base`, both in base units, as a price of whole tokens."""
    if min(quote, base) < _FEWEST:
        return None
    digits = based.digits - quoted.digits
    return quote * 10 ** max(digits, 0), base * 10 ** max(-digits, 0)


_TRADES: Final[Mapping[Venue, tuple[str, Callable[[PricePool], Decoder]]]] = {
    Venue.UNISWAP_V3: (V3_SWAP, _v3_trades),
    Venue.UNISWAP_V2: (V2_SWAP, _v2_trades),
    Venue.CURVE: (CURVE_SWAP, _curve_trades),
}


def _transfer(log: RawLog) -> tuple[int, int, int]:
    """Who gave, who took, and how much."""
    if len(log.topics) != _OF_TRANSFER:
        raise UnexpectedReply
    (amount,) = _numbers(log.data, 1)
    return _address(log.topics[1]), _address(log.topics[2]), amount


def _numbers(data: str, count: int) -> tuple[int, ...]:
    """The words of `data`; ValueError unless there are `count` of them."""
    octets = bytes.fromhex(data[2:])
    if len(octets) != _OCTETS * count:
        raise ValueError(f"{len(octets)} octets are not {count} words")
    read = int.from_bytes
    return tuple([read(octets[at : at + _OCTETS], "big") for at in range(0, len(octets), _OCTETS)])


def _number(topic: str) -> int:
    """An indexed word; ValueError for what is none."""
    octets = bytes.fromhex(topic[2:])
    if len(octets) != _OCTETS:
        raise ValueError(f"{len(octets)} octets are no word")
    return int.from_bytes(octets, "big")


def _address(topic: str) -> int:
    number = _number(topic)
    if number >= _ADDRESSES:
        raise ValueError("no address")
    return number
