from dataclasses import astuple, dataclass, replace

import pytest

from tests.contracts.chain import Chain, Contract, Event, refusal
from tests.contracts.conftest import AID, Protocol

YEAR = 365 * 86_400


@dataclass(frozen=True)
class Terms:
    """What `add_deal` takes, in its order."""

    kind: int = 2
    asset_class: int = 0
    use: int = 1
    borrower: str = "Borrower A"
    host: str = "Host A"
    model: str = "H200"
    units: int = 512
    service_contract: str = "Three years, take or pay"
    portfolio: str = "SP 1"
    underwriter: str = "Underwriter A"
    principal: int = 1_000 * AID
    collateral_value: int = 1_400 * AID
    start: int = 1_760_000_000
    maturity: int = 1_760_000_000 + YEAR
    rate_bps: int = 1_450


@pytest.fixture(scope="module")
def deployed_deals(chain: Chain) -> Contract:
    deals = chain.deploy("deals")
    deals.send("add_deal", astuple(Terms()))
    deals.send("add_deal", astuple(Terms(kind=0, asset_class=1, model="Robot")))
    return deals


@pytest.fixture
def deals(protocol: Protocol, deployed_deals: Contract) -> Contract:
    return deployed_deals  # `protocol` puts the chain back after the test


def deal_of(deals: Contract, deal: int) -> dict[str, object]:
    names = [each["name"] for each in deals.outputs_of("get_deal")[0]["components"]]
    return dict(zip(names, deals.read("get_deal", deal), strict=True))


def test_a_funded_deal_is_in_the_book(deals: Contract) -> None:
    terms = Terms(borrower="Borrower C")

    events = deals.send("add_deal", astuple(terms))

    funded = {
        "deal": 3,
        "kind": 2,
        "asset_class": 0,
        "principal": 1_000 * AID,
        "rate_bps": 1_450,
        "maturity": terms.maturity,
        "borrower": "Borrower C",
    }
    assert events == [Event("DealFunded", funded)]
    assert deals.read("deal_count") == 3
    book = deal_of(deals, 3)
    assert book.items() >= vars(terms).items()
    nothing_yet = {
        "status": 0,
        "outstanding": 1_000 * AID,
        "total_interest": 0,
        "last_telemetry_at": 0,
        "last_utilisation_bps": 0,
        "total_gpu_hours": 0,
        "attestation_hash": bytes(32),
        "attested_at": 0,
    }
    assert book.items() >= nothing_yet.items()


@pytest.mark.parametrize(
    ("terms", "reason"),
    [
        (Terms(kind=3), "no such kind"),
        (Terms(asset_class=2), "no such asset class"),
        (Terms(use=3), "no such use"),
        (replace(Terms(), maturity=Terms().start), "ends before it starts"),
    ],
)
def test_terms_that_mean_nothing_are_refused(deals: Contract, terms: Terms, reason: str) -> None:
    with refusal(reason):
        deals.send("add_deal", astuple(terms))


def test_payments_of_many_deals_are_booked_at_once(deals: Contract) -> None:
    events = deals.send("record_revenue", [1, 2], [10, 20], [300, 0])
    deals.send("record_revenue", [1], [5], [0])

    assert [each.values for each in events] == [
        {"deal": 1, "interest": 10, "principal": 300},
        {"deal": 2, "interest": 20, "principal": 0},
    ]
    book = deal_of(deals, 1)
    assert (book["outstanding"], book["total_interest"]) == (1_000 * AID - 300, 15)


def test_no_more_is_paid_back_than_was_lent(deals: Contract) -> None:
    with refusal("more than is outstanding"):
        deals.send("record_revenue", [1], [0], [1_000 * AID + 1])


def test_telemetry_of_many_deals_is_reported_at_once(chain: Chain, deals: Contract) -> None:
    deals.send("report_telemetry", [1], [9_000], [100])

    events = deals.send("report_telemetry", [1, 2], [8_000, 10_000], [90, 7])

    assert [each.values for each in events] == [
        {"deal": 1, "utilisation_bps": 8_000, "gpu_hours": 90},
        {"deal": 2, "utilisation_bps": 10_000, "gpu_hours": 7},
    ]
    book = deal_of(deals, 1)
    assert book["last_telemetry_at"] == chain.now()
    assert (book["last_utilisation_bps"], book["total_gpu_hours"]) == (8_000, 190)


def test_nothing_is_used_more_than_wholly(deals: Contract) -> None:
    with refusal("more than all"):
        deals.send("report_telemetry", [1], [10_001], [0])


@pytest.mark.parametrize("name", ["record_revenue", "report_telemetry"])
@pytest.mark.parametrize("lists", [([1], [1, 2], [1]), ([1], [1], [1, 2]), ([1, 2], [1], [1])])
def test_lists_of_different_lengths_are_refused(
    deals: Contract, name: str, lists: tuple[list[int], ...]
) -> None:
    with refusal("lengths differ"):
        deals.send(name, *lists)


def test_a_deal_changes_its_status_and_its_host(deals: Contract) -> None:
    assert deals.send("set_status", 1, 4) == [Event("DealStatus", {"deal": 1, "status": 4})]
    assert deals.send("set_host", 1, "Host B") == [Event("DealHost", {"deal": 1, "host": "Host B"})]

    book = deal_of(deals, 1)
    assert (book["status"], book["host"]) == (4, "Host B")
    with refusal("no such status"):
        deals.send("set_status", 1, 5)


def test_an_attestation_is_dated(chain: Chain, deals: Contract) -> None:
    events = deals.send("attest", 2, b"\x07" * 32)

    assert events == [Event("Attested", {"deal": 2, "digest": b"\x07" * 32})]
    book = deal_of(deals, 2)
    assert (book["attestation_hash"], book["attested_at"]) == (b"\x07" * 32, chain.now())


@pytest.mark.parametrize("deal", [0, 3])
@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("get_deal", ()),
        ("set_status", (0,)),
        ("set_host", ("Host",)),
        ("attest", (bytes(32),)),
        ("record_revenue", ([0], [0])),
        ("report_telemetry", ([0], [0])),
    ],
)
def test_deals_that_are_not_there_are_refused(
    deals: Contract, deal: int, name: str, values: tuple[object, ...]
) -> None:
    which = [deal] if isinstance(next(iter(values), None), list) else deal
    with refusal("no such deal"):
        deals.read(name, which, *values)


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("add_deal", (astuple(Terms()),)),
        ("set_status", (1, 0)),
        ("set_host", (1, "Host")),
        ("attest", (1, bytes(32))),
        ("record_revenue", ([1], [0], [0])),
        ("report_telemetry", ([1], [0], [0])),
    ],
)
def test_only_the_owner_keeps_the_book(
    protocol: Protocol, deals: Contract, name: str, values: tuple[object, ...]
) -> None:
    with refusal("NotOwner()"):
        deals.send(name, *values, sender=protocol.alice)
