"""What can be sent, and what makes it look like a mistake."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.fees import FeeOffers, GasPrice
from gaib_wallet.domain.transactions import Act, TxStatus
from gaib_wallet.domain.transfers import Doubt, TransferFacts, TransferSurvey
from gaib_wallet.domain.units import ETH, TokenAmount
from tests.builders import ACCOUNT, BLOCK, CONTRACTS, NETWORK, USDC, eth, record, usdc

FRIEND = with_checksum("f" * 40)
GWEI = 10**9
SLOW, NORMAL, FAST = (GasPrice(GWEI, GWEI, most * GWEI) for most in (2, 3, 4))
OFFERS = FeeOffers(SLOW, NORMAL, FAST, GWEI)
FACTS = TransferFacts(ACCOUNT, FRIEND, usdc("100"), eth("1"), False, (), BLOCK)  # noqa: FBT003
SENT = record(Act.SEND, TxStatus.FINAL)
SURVEY = TransferSurvey(FACTS, OFFERS, (SENT,))


def of(is_first: bool = False, **changes: object) -> TransferSurvey:  # noqa: FBT001, FBT002
    facts = replace(FACTS, **changes)  # type: ignore[arg-type]  # by field name
    return TransferSurvey(facts, OFFERS, () if is_first else (SENT,))


def test_the_most_of_a_token_is_all_there_is() -> None:
    assert SURVEY.most == usdc("100")


@given(st.integers(0, 10**20))
def test_the_most_of_ether_leaves_the_fast_fee_exactly(owned: int) -> None:
    survey = of(owned=TokenAmount(owned, ETH), native=TokenAmount(owned, ETH))
    fee = 26_250 * 4 * GWEI

    assert survey.most.raw == max(0, owned - fee)


def test_code_that_receives_ether_may_use_more() -> None:
    alone, code = of(owned=eth("1")), of(owned=eth("1"), is_contract=True)

    assert code.most < alone.most
    assert SURVEY.fee(OFFERS.slow) > alone.fee(OFFERS.slow)


def test_a_friend_who_was_paid_before_raises_no_doubt() -> None:
    assert SURVEY.doubts(NETWORK) == ()


def test_the_first_time_is_said_until_a_block_has_one() -> None:
    assert of(is_first=True).doubts(NETWORK) == (Doubt.FIRST_TIME,)
    waiting = replace(SENT, status=TxStatus.SENT)
    assert TransferSurvey(FACTS, OFFERS, (waiting,)).is_first


def test_the_same_amount_of_today_is_found_and_that_of_last_week_is_not() -> None:
    assert SURVEY.same_before(usdc("100")) == SENT
    assert SURVEY.same_before(usdc("99")) is None
    old = replace(SENT, signed_at=SENT.signed_at - timedelta(days=7))
    assert TransferSurvey(FACTS, OFFERS, (old,)).same_before(usdc("100")) is None


def test_what_is_sent_to_the_tokens_own_contract_is_doubted_once() -> None:
    for known in (USDC.address, CONTRACTS.v3_router, NETWORK.pools[0].address):
        assert of(recipient=known, is_contract=True).doubts(NETWORK) == (Doubt.OF_NETWORK,)


def test_strange_code_and_oneself_are_doubted() -> None:
    assert of(is_contract=True).doubts(NETWORK) == (Doubt.CONTRACT,)
    assert of(recipient=ACCOUNT, is_first=True).doubts(NETWORK) == (Doubt.SELF, Doubt.FIRST_TIME)
