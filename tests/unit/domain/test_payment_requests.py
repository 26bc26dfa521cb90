"""Links that ask for a payment (EIP-681), honest and hostile."""

from time import perf_counter

from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.payment_requests import (
    LONGEST_REFERENCE,
    PaymentRequest,
    is_request,
    parse_request,
    payment_reference,
    write_request,
)
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import (
    AsksForMore,
    InputError,
    LinkAmountUnclear,
    NamesNotRead,
    NotAnAddress,
    NotARequest,
    TooLarge,
    WalletError,
)

ALICE = Address("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")
TOKEN = Address("0x62ECbE50AEDA46909eF8D8e76954BA17598a5060")
TRANSFER = f"ethereum:{TOKEN}@1/transfer?address={ALICE}"
PAY = f"ethereum:{ALICE}@1?value="
AT_ONCE_S = 0.2

addresses = st.text("0123456789abcdef", min_size=40, max_size=40).map(with_checksum)
references = st.text(max_size=LONGEST_REFERENCE).map(payment_reference)
requests = st.builds(
    PaymentRequest,
    addresses,
    st.none() | st.integers(0, 10**18 - 1),
    st.none() | addresses,
    st.none() | st.integers(0, 2**128 - 1),
    references,
)


@given(requests)
def test_what_is_written_is_read_back(request: PaymentRequest) -> None:
    link = write_request(request)

    assert is_request(link)
    assert parse_request(link) == request


@pytest.mark.parametrize(
    ("link", "found"),
    [
        # The examples of the standard, with addresses in place of names.
        (f"ethereum:{ALICE}?value=2.014e18", PaymentRequest(ALICE, raw=2_014 * 10**15)),
        (f"ethereum:pay-{ALICE}@100", PaymentRequest(ALICE, 100)),
        (f"{TRANSFER}&uint256=1", PaymentRequest(ALICE, 1, TOKEN, 1)),
        (f"  ETHEREUM:{ALICE.lower()}@1\n", PaymentRequest(ALICE, 1)),
        (f"{PAY}1.50e1&gas=21000&gasPrice=9&color=red", PaymentRequest(ALICE, 1, raw=15)),
        (f"{PAY}+7e", PaymentRequest(ALICE, 1, raw=7)),
        (f"{PAY}0.0e999999", PaymentRequest(ALICE, 1, raw=0)),
        (f"{PAY}.5e1", PaymentRequest(ALICE, 1, raw=5)),
        (f"{TRANSFER}&value=0", PaymentRequest(ALICE, 1, TOKEN)),
        (f"{PAY}1&message=Invoice%2012", PaymentRequest(ALICE, 1, raw=1, reference="Invoice 12")),
        (f"{PAY}1&label=Shop", PaymentRequest(ALICE, 1, raw=1, reference="Shop")),
    ],
)
def test_a_request_is_read_as_the_standard_says(link: str, found: PaymentRequest) -> None:
    assert parse_request(link) == found


@pytest.mark.parametrize(
    ("link", "kind"),
    [
        ("", NotARequest),
        ("bitcoin:1BoatSLRHtKNngkdXEeobR76b53LETtpyT", NotARequest),
        ("ethereum:", NotARequest),
        ("ethereum:nobody?value=1", NotARequest),
        (f"ethereum:{ALICE}@x", NotARequest),
        (f"ethereum:{ALICE}@{'9' * 19}", NotARequest),
        (f"{PAY}1&message={'x' * 3_000}", NotARequest),
        (f"ethereum:{TOKEN}/transfer?uint256=1", NotARequest),
        ("ethereum:vitalik.eth?value=1", NamesNotRead),
        (f"ethereum:{TOKEN}/transfer?address=gaib.eth&uint256=1", NamesNotRead),
        ("ethereum:\u202evitalik.eth", NamesNotRead),
        ("ethereum:0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD", NotAnAddress),
        (f"ethereum:{TOKEN}/transfer?address=0x12&uint256=1", NotAnAddress),
        (f"ethereum:{TOKEN}/approve?address={ALICE}&uint256=1", AsksForMore),
        (f"{TRANSFER}&uint256=1&bytes32=0x00", AsksForMore),
        (f"{TRANSFER}&uint256=1&value=1", AsksForMore),
        (f"{TRANSFER}&uint256=1&uint256=9", AsksForMore),
        (f"{PAY}1&value=2", AsksForMore),
        (f"{PAY}1&uint256=2", AsksForMore),
        (f"{PAY}1&data=0xa9059cbb", AsksForMore),
        (f"{PAY}1&req-split=2", AsksForMore),
        (f"{PAY}1.5", LinkAmountUnclear),
        (f"{PAY}-1", LinkAmountUnclear),
        (f"{PAY}", LinkAmountUnclear),
        (f"{PAY}1,000", LinkAmountUnclear),
        (f"{PAY}\u0661", LinkAmountUnclear),
        (f"{PAY}0x10", LinkAmountUnclear),
        (f"{PAY}1e999999", TooLarge),
        (f"{PAY}1e{'9' * 500}", TooLarge),
        (f"{PAY}{'9' * 1_500}", TooLarge),
        (f"{PAY}{2**128}", TooLarge),
    ],
)
def test_each_kind_of_bad_link_has_its_own_sentence(link: str, kind: type[InputError]) -> None:
    begun = perf_counter()
    with pytest.raises(kind):
        parse_request(link)
    assert perf_counter() - begun < AT_ONCE_S


@given(st.text(max_size=300) | st.from_regex(r"ethereum:(pay-)?[0-9a-fA-Fx@/?&=.%e+-]{0,200}"))
def test_whatever_is_pasted_ends_in_a_request_or_in_a_sentence(pasted: str) -> None:
    try:
        request = parse_request(pasted)
    except WalletError:
        return
    assert parse_request(write_request(request)) == request


def test_foreign_text_turns_nothing_round_and_stays_short() -> None:
    hostile = f"{PAY}1&message=%E2%80%AEdiap%0A%20twice%FF{'y' * 500}"

    reference = parse_request(hostile).reference

    assert reference.startswith("\ufffddiap twice\ufffdyyy")
    assert len(reference) == LONGEST_REFERENCE


def test_an_address_alone_is_no_request() -> None:
    assert not is_request(ALICE)
