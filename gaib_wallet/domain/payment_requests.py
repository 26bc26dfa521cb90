"""Requests to be paid, as links and in QR codes (EIP-681)."""

from dataclasses import dataclass
import re
from typing import Final
from urllib.parse import quote, unquote

from gaib_wallet.domain.addresses import parse_address
from gaib_wallet.domain.names import harmless
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import (
    AsksForMore,
    LinkAmountUnclear,
    NamesNotRead,
    NotAnAddress,
    NotARequest,
    TooLarge,
)

SCHEME: Final = "ethereum:"
LONGEST_REFERENCE: Final = 80
"""Characters; a longer one would make a code that cameras cannot read."""
_LONGEST_LINK: Final = 2_000
_MOST: Final = 2**128 - 1
_MOST_DIGITS: Final = 39
_SHAPE: Final = re.compile(
    r"ethereum:(?:pay-)?(?P<target>[^@/?]*)(?:@(?P<chain>[^/?]*))?"
    r"(?:/(?P<function>[^?]*))?(?:\?(?P<query>.*))?",
    re.IGNORECASE,
)
_CHAIN: Final = re.compile(r"[0-9]{1,18}")
_NUMBER: Final = re.compile(r"\+?([0-9]*)(?:\.([0-9]+))?(?:[eE]([0-9]*))?")
_ENS: Final = re.compile(r"[^\s.]+(\.[^\s.]+)+")
_TYPE: Final = re.compile(r"(address|u?int[0-9]*|bool|string|bytes[0-9]*|u?fixed\w*|tuple)[][0-9]*")
# What older links and other wallets put there to have a contract called.
_CALLS: Final = frozenset({"data", "function", "calldata", "bytecode", "code"})
_MUST_KNOW: Final = "req-"
_TRANSFER: Final = "transfer"


@dataclass(frozen=True, slots=True)
class PaymentRequest:
    """`recipient` asks for `raw` base units of `token`: of the chain's own coin where it is None.

    A link need not name a chain or an amount. `reference` is text of whoever wrote the link, made
    harmless and cut to 80 characters.
    """

    recipient: Address
    chain_id: int | None = None
    token: Address | None = None
    raw: int | None = None
    reference: str = ""


def is_request(text: str) -> bool:
    """Whether `text` begins like a request."""
    return text.strip()[: len(SCHEME)].lower() == SCHEME


def parse_request(text: str) -> PaymentRequest:
    """What the link `text` asks for; numbers are read exactly, also 2.014e18.

    What speaks of fees is left out, and so is what nobody knows, unless it changes what is asked.

    Raises:
        NotARequest: no such link, or one of endless length.
        NamesNotRead: it names somebody by an ENS name.
        NotAnAddress: an address in it is none.
        AsksForMore: it would have a contract do something else than a transfer.
        LinkAmountUnclear: its amount is no whole number of base units.
        TooLarge: more than anybody can own.
    """
    written = text.strip()
    parts = _SHAPE.fullmatch(written) if len(written) <= _LONGEST_LINK else None
    if parts is None:
        raise NotARequest
    function, asked = parts["function"], _parameters(parts["query"] or "")
    target = _address(parts["target"])
    chain_id = _chain(parts["chain"])
    reference = payment_reference(asked.get("message") or asked.get("label") or "")
    arguments = {key for key in asked if _TYPE.fullmatch(key)}
    if function is None:
        if arguments:
            raise AsksForMore
        return PaymentRequest(target, chain_id, None, _amount(asked.get("value")), reference)
    is_transfer = function == _TRANSFER and arguments <= {"address", "uint256"}
    if not is_transfer or _amount(asked.get("value")):
        raise AsksForMore
    if "address" not in asked:
        raise NotARequest
    recipient, raw = _address(asked["address"]), _amount(asked.get("uint256"))
    return PaymentRequest(recipient, chain_id, target, raw, reference)


def write_request(request: PaymentRequest) -> str:
    """The link that `parse_request` reads back."""
    chain = f"@{request.chain_id}" if request.chain_id is not None else ""
    if request.token is None:
        head, asked = f"{SCHEME}{request.recipient}{chain}", []
        amount = "value"
    else:
        head = f"{SCHEME}{request.token}{chain}/{_TRANSFER}"
        asked, amount = [f"address={request.recipient}"], "uint256"
    if request.raw is not None:
        asked.append(f"{amount}={request.raw}")
    if request.reference:
        asked.append(f"message={quote(request.reference, safe='')}")
    return f"{head}?{'&'.join(asked)}" if asked else head


def payment_reference(text: str) -> str:
    """`text` on one line, as it can be shown and kept: what is not seen in it is marked."""
    return harmless(" ".join(text.split()), LONGEST_REFERENCE).strip()


def _parameters(query: str) -> dict[str, str]:
    """Each key once: who names an amount or a recipient twice asks for two things."""
    found: dict[str, str] = {}
    for part in filter(None, query.split("&")):
        key, _, value = part.partition("=")
        key = unquote(key)
        if key in found or key in _CALLS or key.startswith(_MUST_KNOW):
            raise AsksForMore
        found[key] = unquote(value)
    return found


def _address(written: str) -> Address:
    if not written.lower().startswith("0x") and _ENS.fullmatch(written):
        raise NamesNotRead(harmless(written))
    try:
        return parse_address(written)
    except NotAnAddress:
        if written.lower().startswith("0x"):
            raise
        raise NotARequest from None


def _chain(written: str | None) -> int | None:
    if written is None:
        return None
    if not _CHAIN.fullmatch(written):
        raise NotARequest
    return int(written)


def _amount(written: str | None) -> int | None:
    if written is None:
        return None
    number = _NUMBER.fullmatch(written)
    if number is None or not (number[1] or number[2]):
        raise LinkAmountUnclear
    digits, rest = number[1].lstrip("0"), (number[2] or "").rstrip("0")
    if not digits and not rest.strip("0"):
        return 0
    # Counted before it is read: 1e999999 would take a while, and 5,000 digits are a ValueError.
    power = (number[3] or "0").lstrip("0") or "0"
    if len(power) > len(str(_MOST_DIGITS)) + len(str(_LONGEST_LINK)):
        raise TooLarge
    exponent = int(power) - len(rest)
    if exponent < 0:
        raise LinkAmountUnclear
    if len((digits + rest).lstrip("0")) + exponent > _MOST_DIGITS:
        raise TooLarge
    raw: int = int(digits + rest) * 10**exponent
    if raw > _MOST:
        raise TooLarge
    return raw
