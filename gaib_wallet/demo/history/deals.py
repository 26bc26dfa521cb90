"""Seven illustrative deals: their terms, what befalls them, and what their machines report."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from functools import partial

from eth_utils.crypto import keccak

from gaib_wallet.demo.history.calendar import DAY_S, Entry, at, hours, morning, mornings, now
from gaib_wallet.demo.history.chance import dice
from gaib_wallet.demo.history.stage import ONE, Stage
from gaib_wallet.domain.units import NO_ADDRESS

_ADD = (
    "add_deal((uint8,uint8,uint8,string,string,string,uint256,string,string,string,"
    "uint256,uint256,uint256,uint256,uint256))"
)
_GAS_TO_ADD = 4_000_000
_TELEMETRY = "report_telemetry(uint256[],uint256[],uint256[])"
REVENUE = "record_revenue(uint256[],uint256[],uint256[])"
_WHOLE_BPS = 10_000
_MOST_BPS = 9_900
TAIPEI_LOST = 165_000
"""Whole AID of its principal that its machines did not bring."""


class Kind(IntEnum):
    """How a deal earns."""

    DEBT = 0
    EQUITY = 1
    HYBRID = 2


class Use(IntEnum):
    """What the machines do."""

    TRAINING = 0
    INFERENCE = 1
    RENTAL = 2


class Status(IntEnum):
    """How a deal fares."""

    ACTIVE = 0
    REPAID = 1
    IN_DEFAULT = 2
    LIQUIDATED = 3
    TRANSFERRED = 4


@dataclass(frozen=True, slots=True)
class Deal:
    """Terms, and times of its life (Unix seconds).

    `principal` is in whole AID, `cover` the collateral in percent of it. `earns_bps` is what a year
    brings the vault before the protocol's share; for a debt it is the rate. It neither pays nor
    reports while `silent`.
    """

    place: str
    kind: Kind
    use: Use
    model: str
    units: int
    principal: int
    cover: int
    rate_bps: int
    earns_bps: int
    service: str
    start: date
    maturity: date
    end: int = 2**40
    silent: tuple[int, int] = (2**40, 2**40)
    robots: bool = False

    def is_over(self, time: int) -> bool:
        """Whether it is repaid or liquidated by then; a default is not an end."""
        return time >= (LIQUIDATED if self.end == _DEFAULT else self.end)

    def pays_at(self, time: int) -> bool:
        """Whether its machines work at `time`."""
        first, last = self.silent
        return at(self.start) <= time < self.end and not first <= time < last


_DEFAULT = morning(date(2026, 7, 14))
LIQUIDATED = at(date(2026, 8, 1), 0, 5)
_REPAID = morning(date(2026, 9, 30))
_LOST = morning(date(2026, 5, 4))
_FOUND = morning(date(2026, 8, 17))
SEOUL, TAIPEI, FRANKFURT, OSAKA = 2, 3, 5, 7
"""Numbers of the deals that the story is about."""
DEALS = (
    Deal(
        *("Tokyo", Kind.DEBT, Use.TRAINING, "H100", 512, 3_200_000, 142, 1_400, 1_400),
        service="Reserved capacity, 16 months",
        start=date(2025, 11, 15),
        maturity=date(2027, 3, 15),
    ),
    Deal(
        *("Seoul", Kind.DEBT, Use.TRAINING, "H100", 96, 1_500_000, 150, 1_050, 1_050),
        service="Reserved capacity, 10 months",
        start=date(2025, 11, 24),
        maturity=date(2026, 9, 30),
        end=_REPAID,
    ),
    Deal(
        *("Taipei", Kind.DEBT, Use.RENTAL, "A100", 320, 1_400_000, 130, 1_800, 1_800),
        service="Spot rental",
        start=date(2025, 12, 4),
        maturity=date(2026, 12, 4),
        end=_DEFAULT,
    ),
    Deal(
        *("Bangkok", Kind.DEBT, Use.INFERENCE, "H200", 256, 2_750_000, 136, 1_250, 1_250),
        service="Inference contract, 18 months",
        start=date(2025, 12, 30),
        maturity=date(2027, 6, 30),
    ),
    Deal(
        *("Frankfurt", Kind.HYBRID, Use.INFERENCE, "H200", 192, 2_900_000, 133, 900, 1_700),
        service="Inference contract, 25 months; and 25% of its revenue",
        start=date(2026, 1, 28),
        maturity=date(2028, 2, 28),
        silent=(_LOST, _FOUND),
    ),
    Deal(
        *("Singapore", Kind.EQUITY, Use.RENTAL, "B200", 128, 2_400_000, 131, 6_200, 2_600),
        service="62% of rental revenue, 29 months",
        start=date(2026, 3, 31),
        maturity=date(2028, 8, 31),
    ),
    Deal(
        *("Osaka", Kind.DEBT, Use.RENTAL, "Robot", 60, 2_380_000, 138, 1_350, 1_350),
        service="Warehouse contract, 15 months",
        start=date(2026, 8, 31),
        maturity=date(2027, 11, 30),
        silent=(now() - 2 * DAY_S, now() + DAY_S),
        robots=True,
    ),
)


def entries(stage: Stage) -> Iterator[Entry]:
    """Everything of the book of deals but what it earns."""
    book = _Book(stage)
    for number, deal in enumerate(DEALS, 1):
        yield morning(deal.start), partial(book.add, number, deal)
    yield _LOST, partial(book.set_status, FRANKFURT, Status.IN_DEFAULT)
    yield _FOUND, book.move_frankfurt
    yield _DEFAULT, partial(book.set_status, TAIPEI, Status.IN_DEFAULT)
    yield LIQUIDATED, book.liquidate_taipei
    yield _REPAID, book.repay_seoul
    yield morning(date(2026, 11, 20)), partial(book.attest, FRANKFURT)
    for time in mornings():
        yield time, partial(book.report, time, 24)
    for time in hours():
        yield time, partial(book.report, time, 1)


def outstanding(time: int) -> int:
    """Whole AID that all deals together owe at `time`."""
    return sum(
        deal.principal for deal in DEALS if at(deal.start) <= time and not deal.is_over(time)
    )


class _Book:
    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._dice = dice("telemetry")
        self._load = dict.fromkeys(range(1, len(DEALS) + 1), 8600)

    def add(self, number: int, deal: Deal) -> None:
        principal = deal.principal * ONE
        terms = (
            *(deal.kind, int(deal.robots), deal.use),
            *(
                f"{deal.place} {'robotics' if deal.robots else 'GPU cloud'}",
                f"Host in {deal.place}",
            ),
            *(deal.model, deal.units, deal.service),
            *(f"Segregated portfolio {number}", "Illustrative underwriter"),
            *(
                principal,
                principal * deal.cover // 100,
                at(deal.start),
                at(deal.maturity),
                deal.rate_bps,
            ),
        )
        stage = self._stage
        blocks, people = stage.blocks, stage.people
        place = stage.parts.deals or NO_ADDRESS
        blocks.send(people.protocol, place, _ADD, terms, gas=_GAS_TO_ADD)
        self.attest(number)

    def attest(self, number: int) -> None:
        """An attestation of no file: only its sum is on the chain."""
        digest = keccak(text=f"illustrative attestation of deal {number}")
        self._send("attest(uint256,bytes32)", number, digest)

    def set_status(self, number: int, status: Status) -> None:
        self._send("set_status(uint256,uint8)", number, status)

    def move_frankfurt(self) -> None:
        """Its machines were found, and stand with another host, who pays."""
        self._send("set_host(uint256,string)", FRANKFURT, "Second host in Frankfurt")
        self.set_status(FRANKFURT, Status.TRANSFERRED)
        self.attest(FRANKFURT)

    def liquidate_taipei(self) -> None:
        """Its machines were sold; what they did not bring is booked as a loss by the vault."""
        recovered = DEALS[TAIPEI - 1].principal - TAIPEI_LOST
        self._revenue({TAIPEI: recovered})
        self.set_status(TAIPEI, Status.LIQUIDATED)

    def repay_seoul(self) -> None:
        self._revenue({SEOUL: DEALS[SEOUL - 1].principal})
        self.set_status(SEOUL, Status.REPAID)

    def report(self, time: int, period_h: int) -> None:
        """What the machines say of the last `period_h` hours: all deals in one call."""
        heard = [number for number, deal in enumerate(DEALS, 1) if deal.pays_at(time - 1)]
        for number in heard:
            drift = self._dice.randrange(-150, 151) + (8_600 - self._load[number]) // 8
            self._load[number] = min(self._load[number] + drift, _MOST_BPS)
        loads = [self._load[number] for number in heard]
        worked = [
            DEALS[number - 1].units * period_h * load // _WHOLE_BPS
            for number, load in zip(heard, loads, strict=True)
        ]
        if heard:
            self._send(_TELEMETRY, heard, loads, worked)

    def _revenue(self, principal: dict[int, int]) -> None:
        amounts = [amount * ONE for amount in principal.values()]
        self._send(REVENUE, list(principal), [0] * len(principal), amounts)

    def _send(self, signature: str, *values: object) -> None:
        self._stage.administer(self._stage.parts.deals, signature, *values)
