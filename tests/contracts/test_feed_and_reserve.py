import pytest

from tests.contracts.chain import Chain, Contract, Event, refusal
from tests.contracts.conftest import Protocol


@pytest.fixture
def feed(chain: Chain, protocol: Protocol) -> Contract:
    return chain.deploy("feed", "USDC / USD", 100_000_000)


@pytest.fixture
def reserve(chain: Chain, protocol: Protocol) -> Contract:
    return chain.deploy("reserve")


def test_a_feed_has_a_price_from_the_start(chain: Chain, feed: Contract) -> None:
    now = chain.now()

    assert feed.read("latestRoundData") == (1, 100_000_000, now, now, 1)
    assert (feed.read("description"), feed.read("decimals")) == ("USDC / USD", 8)


def test_a_price_is_dated_when_it_is_set(chain: Chain, feed: Contract) -> None:
    chain.wait(3_600)

    feed.send("set_answer", 99_900_000)

    now = chain.now()
    assert feed.read("latestRoundData") == (2, 99_900_000, now, now, 2)


def test_a_price_can_be_old(chain: Chain, feed: Contract) -> None:
    before = chain.now() - 90_000

    feed.send("set_answer_at", -1, before)

    assert feed.read("latestRoundData") == (2, -1, before, before, 2)


def test_a_reserve_says_nothing_before_the_first_report(reserve: Contract) -> None:
    assert reserve.read("latest") == (0, 0, 0, 0)


def test_a_report_is_dated(chain: Chain, reserve: Contract) -> None:
    events = reserve.send("report", 3, 4, 5)

    now = chain.now()
    reported = {"tbills": 3, "stables": 4, "deals": 5, "as_of": now}
    assert events == [Event("ReserveReported", reported)]
    assert reserve.read("latest") == (3, 4, 5, now)


def test_only_the_owner_sets_prices_and_reports(
    protocol: Protocol, feed: Contract, reserve: Contract
) -> None:
    for contract, name, values in (
        (feed, "set_answer", (1,)),
        (feed, "set_answer_at", (1, 1)),
        (reserve, "report", (1, 2, 3)),
    ):
        with refusal("NotOwner()"):
            contract.send(name, *values, sender=protocol.alice)
