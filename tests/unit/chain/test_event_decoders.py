"""Logs become events: each kind as it is meant, and nothing of what nobody can mean."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from math import isqrt
from typing import Any

import pytest

from gaib_wallet.chain import event_decoders as decoders_of
from gaib_wallet.chain.event_decoders import (
    decoded,
    flow_decoders,
    payment_decoders,
    vault_decoders,
)
from gaib_wallet.chain.event_words import topic_of
from gaib_wallet.chain.logs import RawLog
from gaib_wallet.chain.trade_decoders import CURVE_SWAP, V2_SWAP, V3_SWAP
from gaib_wallet.chain.transfers import TRANSFER
from gaib_wallet.domain.events import ChainEvent, EventKind
from gaib_wallet.domain.network import Network, Pool, Venue
from gaib_wallet.domain.packed_events import unpacked
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import UnexpectedReply
from tests.builders import (
    ACCOUNT,
    AID,
    CONTRACTS,
    CURVE_3_POOL,
    NETWORK,
    POOL,
    SAID,
    USDC,
    V2_POOL,
    V3_POOL,
    V3_SAID_POOL,
)

ONE = 10**18
DEALS = Address("0x00000000000000000000000000000000000000e1")
RESERVE = Address("0x00000000000000000000000000000000000000e2")
FRIEND = Address("0x00000000000000000000000000000000000000A2")
PUBLISHING = replace(NETWORK, contracts=replace(CONTRACTS, deals=DEALS, reserve=RESERVE))
HASH = bytes([7]) * 32
BLOCKS = range(1, 101)
SWAPPED_COINS = replace(V3_SAID_POOL, coins=(AID, SAID))
CURVE_SAID = Pool("Curve sAID/AID", Venue.CURVE, FRIEND, (SAID, AID), 100)


def word(number: int) -> str:
    return f"{number % 2**256:064x}"


def log(place: Address, said: Sequence[str | int], *words: int, **changes: Any) -> RawLog:
    topics = tuple(one if isinstance(one, str) else f"0x{word(one)}" for one in said)
    fields: dict[str, Any] = {
        "data": "0x" + "".join(map(word, words)),
        "block_number": "0x5",
        "transaction_hash": f"0x{HASH.hex()}",
        "log_index": "0xa",
        "block_timestamp": "0x64",
    }
    return RawLog(**{"address": place.lower(), "topics": topics, **fields, **changes})


def read(*logs: RawLog, network: Network = PUBLISHING) -> list[ChainEvent]:
    return unpacked(decoded(logs, BLOCKS, vault_decoders(network, SAID), {}))


def number(address: Address) -> int:
    return int(address, 16)


def deposit(**changes: Any) -> RawLog:
    topics: list[str | int] = [decoders_of.DEPOSIT, number(FRIEND), number(ACCOUNT)]
    return log(SAID.address, topics, 12 * ONE, 10 * ONE, **changes)


@pytest.mark.parametrize(
    ("said", "kind", "amounts"),
    [
        (deposit(), EventKind.DEPOSITED, (number(ACCOUNT), 12 * ONE, 10 * ONE, 0)),
        (
            log(SAID.address, [decoders_of.WITHDRAW, 1, 2, number(ACCOUNT)], 12, 10),
            EventKind.WITHDRAWN,
            (number(ACCOUNT), 12, 10, 0),
        ),
        (
            log(SAID.address, [decoders_of.YIELD_REPORTED, 3], 10, 2, 8),
            EventKind.YIELD_REPORTED,
            (3, 10, 0, 2),
        ),
        (log(SAID.address, [decoders_of.LOSS_MARKED, 3], 7), EventKind.LOSS_MARKED, (3, 7, 0, 0)),
        (
            log(SAID.address, [decoders_of.LOSS_REPORTED, 3], 7),
            EventKind.LOSS_REPORTED,
            (3, 7, 0, 0),
        ),
        (
            log(
                DEALS, [decoders_of.DEAL_FUNDED, 4], 1, 0, 500 * ONE, 900, 99, 192, 2, 0x4142 << 240
            ),
            EventKind.FUNDED,
            (4, 500 * ONE, 0, 0),
        ),
        (log(DEALS, [decoders_of.DEAL_REVENUE, 4], 5, 6), EventKind.REVENUE, (4, 5, 6, 0)),
        (log(DEALS, [decoders_of.DEAL_STATUS, 4], 2), EventKind.STATUS, (4, 2, 0, 0)),
        (log(DEALS, [decoders_of.TELEMETRY, 4], 9_000, 24), EventKind.TELEMETRY, (4, 9_000, 24, 0)),
        (log(RESERVE, [decoders_of.RESERVES], 1, 2, 3, 99), EventKind.RESERVES, (0, 1, 2, 3)),
    ],
)
def test_what_the_protocol_says_is_read(
    said: RawLog, kind: EventKind, amounts: tuple[int, int, int, int]
) -> None:
    assert read(said) == [ChainEvent(5, 10, 100, HASH, kind, *amounts)]


def root_of(price: Fraction) -> int:
    return isqrt(price.numerator * 2**192 // price.denominator)


def v3(pool: Pool, price: Fraction) -> RawLog:
    return log(pool.address, [V3_SWAP, 1, 2], -5, 6, root_of(price), 7, 8)


def v2(*words: int) -> RawLog:
    return log(V2_POOL.address, [V2_SWAP, 1, 2], *words)


def curve(pool: Pool, *words: int) -> RawLog:
    return log(pool.address, [CURVE_SWAP, 1], *words)


@pytest.mark.parametrize(
    ("trade", "pool", "price"),
    [
        (v3(V3_SAID_POOL, Fraction(106, 100)), V3_SAID_POOL, Fraction(106, 100)),
        (v3(SWAPPED_COINS, Fraction(100, 106)), SWAPPED_COINS, Fraction(106, 100)),
        (v3(V3_POOL, Fraction(99, 100 * 10**12)), V3_POOL, Fraction(99, 100)),
        # 990 USDC in, 1,000 AID out; then the other way.
        (v2(990 * 10**6, 0, 0, 1_000 * ONE), V2_POOL, Fraction(99, 100)),
        (v2(0, 1_000 * ONE, 990 * 10**6, 0), V2_POOL, Fraction(99, 100)),
        (curve(POOL, 1, 1_000 * ONE, 0, 980 * 10**6), POOL, Fraction(98, 100)),
        (curve(POOL, 0, 980 * 10**6, 1, 1_000 * ONE), POOL, Fraction(98, 100)),
        (curve(CURVE_3_POOL, 2, 980 * 10**6, 0, 1_000 * ONE), CURVE_3_POOL, Fraction(98, 100)),
        (curve(CURVE_SAID, 0, 100 * ONE, 1, 106 * ONE), CURVE_SAID, Fraction(106, 100)),
    ],
)
def test_a_trade_has_its_price_whatever_the_order_and_the_digits_of_its_coins(
    trade: RawLog, pool: Pool, price: Fraction
) -> None:
    (event,) = read(trade, network=replace(PUBLISHING, pools=(pool,)))

    assert (event.kind, event.subject) == (EventKind.TRADED, number(pool.address))
    assert abs(Fraction(event.assets, event.shares) / price - 1) < Fraction(1, 10**9)


@pytest.mark.parametrize(
    "trade",
    [
        v3(V3_SAID_POOL, Fraction(0)),
        v3(V3_SAID_POOL, Fraction(1, 2**190)),
        log(V3_SAID_POOL.address, [V3_SWAP, 1, 2], -5, 6, 2**200, 7, 8),
        log(V3_SAID_POOL.address, [V3_SWAP, 1, 2], -5, 6, 2**160 - 1, 7, 8),
        log(V3_SAID_POOL.address, [V3_SWAP, 1, 2], 5),
        v2(0, 0, 0, 0),
        v2(1, 1, 0, 0),
        v2(999, 0, 0, 1_000 * ONE),
        v2(2**255, 0, 0, 2**255),
        curve(POOL, 0, 10**6, 0, 10**6),
        curve(POOL, 0, 10**6, 7, ONE),
        curve(POOL, -1, 10**6, 1, ONE),
        curve(CURVE_3_POOL, 1, 10**6, 2, 10**6),
        curve(POOL, 0, 0, 1, 0),
        log(POOL.address, [CURVE_SWAP], data="0xabc"),
        log(POOL.address, [V3_SWAP], 1, 2, 3, 4, 5),
    ],
)
def test_a_trade_that_tells_no_price_is_left_out_and_spoils_nothing(trade: RawLog) -> None:
    assert [event.kind for event in read(trade, deposit(log_index="0xb"))] == [EventKind.DEPOSITED]


@pytest.mark.requirement("N6")
@pytest.mark.parametrize(
    "wrong",
    [
        deposit(data="0x" + word(1)),
        deposit(data="0x" + word(2**128) + word(1)),
        deposit(data="0x" + word(1) + word(2**128)),
        deposit(data="0x" + " " * 32 + "0" * 32 + word(1)),
        deposit(data="zz" + "z" * 128),
        deposit(topics=(decoders_of.DEPOSIT, "0x" + word(1))),
        deposit(topics=(decoders_of.DEPOSIT, "0x" + word(1), "0x" + word(2**160))),
        deposit(topics=()),
        deposit(log_index="0x-1"),
        deposit(log_index="0x" + "f" * 9),
        deposit(log_index=""),
        deposit(transaction_hash="0x07"),
        deposit(transaction_hash="0x" + "z" * 64),
        deposit(block_number="0x65"),
        deposit(block_number="-0x5"),
        deposit(block_timestamp="0x" + "f" * 16),
        deposit(block_timestamp=None),
        deposit(topics=(topic_of("Other()"),)),
        log(FRIEND, [decoders_of.DEPOSIT, 1, 2], 1, 1),
        log(SAID.address, [decoders_of.YIELD_REPORTED, 3], 10, 2, 9),
        log(SAID.address, [decoders_of.YIELD_REPORTED, 2**160], 10, 2, 8),
        log(SAID.address, [decoders_of.LOSS_MARKED, 3], 2**128),
        log(DEALS, [decoders_of.DEAL_FUNDED, 4], 1, 0),
    ],
)
def test_what_the_protocol_cannot_have_said_is_a_fault_of_the_node(wrong: RawLog) -> None:
    with pytest.raises(UnexpectedReply):
        read(wrong)


def test_logs_come_in_any_order_and_twice_and_events_once_and_in_order() -> None:
    later = deposit(block_number="0x6")
    gone = deposit(block_number="0x4", removed=True)

    events = read(later, deposit(), gone, later, deposit(log_index="0x2"))

    assert [(event.block, event.log_index) for event in events] == [(5, 2), (5, 10), (6, 10)]


def test_two_that_claim_one_place_are_a_fault_of_the_node() -> None:
    with pytest.raises(UnexpectedReply):
        read(deposit(), deposit(data="0x" + word(1) + word(1)))


def test_an_address_in_capitals_and_a_time_told_elsewhere_are_understood() -> None:
    shouted = deposit(block_timestamp=None)
    shouted.address = SAID.address

    octets = decoded([shouted], BLOCKS, vault_decoders(PUBLISHING, SAID), {"0x5": "0x64"})

    assert unpacked(octets) == read(deposit())


def test_a_topic_of_another_contract_is_left_out() -> None:
    assert read(log(SAID.address, [V3_SWAP], 1, 2, 3, 4, 5)) == []


def flows(*logs: RawLog, paid: int = 0) -> list[ChainEvent]:
    by_transaction = {f"0x{HASH.hex()}": paid} if paid else {}
    decoders = flow_decoders(NETWORK, SAID, ACCOUNT, by_transaction)
    return unpacked(decoded(logs, BLOCKS, decoders, {}))


def moved(place: Address, giver: int, taker: int, amount: int) -> RawLog:
    return log(place, [TRANSFER, giver, taker], amount)


ME, OTHER = number(ACCOUNT), number(FRIEND)


@pytest.mark.parametrize(
    ("transfer", "paid", "kind", "amounts"),
    [
        (moved(SAID.address, ME, OTHER, 5), 0, EventKind.SENT, (OTHER, 0, 5)),
        (moved(SAID.address, OTHER, ME, 5), 0, EventKind.RECEIVED, (OTHER, 0, 5)),
        (moved(SAID.address, ME, OTHER, 5), 6, EventKind.SOLD, (OTHER, 6, 5)),
        (moved(SAID.address, OTHER, ME, 5), 6, EventKind.BOUGHT, (OTHER, 6, 5)),
        (moved(AID.address, ME, OTHER, 5), 0, EventKind.WENT, (OTHER, 5, number(AID.address))),
        (moved(USDC.address, OTHER, ME, 5), 0, EventKind.CAME, (OTHER, 5, number(USDC.address))),
        (moved(AID.address, 0, ME, 5), 0, EventKind.CAME, (0, 5, number(AID.address))),
    ],
)
def test_what_moves_a_token_of_the_account_is_read(
    transfer: RawLog, paid: int, kind: EventKind, amounts: tuple[int, int, int]
) -> None:
    assert flows(transfer, paid=paid) == [ChainEvent(5, 10, 100, HASH, kind, *amounts)]


@pytest.mark.parametrize(
    "transfer",
    [
        moved(SAID.address, 0, ME, 5),  # a deposit says it better
        moved(SAID.address, ME, 0, 5),
        moved(SAID.address, ME, ME, 5),
        moved(SAID.address, OTHER, ME, 0),
        moved(USDC.address, OTHER, ME, 0),
        moved(USDC.address, ME, ME, 5),
        log(SAID.address, [decoders_of.WITHDRAW, ME, ME, OTHER], 12, 10),
    ],
)
def test_what_moves_nothing_of_the_account_is_left_out(transfer: RawLog) -> None:
    assert flows(transfer) == []


def test_a_request_of_the_account_is_read() -> None:
    (event,) = flows(log(SAID.address, [decoders_of.WITHDRAW, ME, ME, ME], 12, 10))

    assert (event.kind, event.subject, event.assets) == (EventKind.WITHDRAWN, ME, 12)


@pytest.mark.requirement("N6")
def test_a_transfer_in_another_shape_is_a_fault_of_the_node() -> None:
    with pytest.raises(UnexpectedReply):
        flows(log(USDC.address, [TRANSFER, ME, OTHER, 1]))


def test_what_leaves_the_vault_is_a_payment_to_whoever_takes_it() -> None:
    vault = number(SAID.address)
    paid, nothing = moved(AID.address, vault, OTHER, 9), moved(AID.address, vault, OTHER, 0)
    nothing.log_index = "0xb"
    decoders = payment_decoders(AID, SAID)

    events = unpacked(decoded([paid, nothing], BLOCKS, decoders, {}))

    assert events == [ChainEvent(5, 10, 100, HASH, EventKind.PAID_OUT, OTHER, 9)]
    with pytest.raises(UnexpectedReply):
        decoded([moved(AID.address, OTHER, vault, 9)], BLOCKS, decoders, {})
