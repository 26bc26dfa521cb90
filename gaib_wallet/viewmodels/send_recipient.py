"""Who is paid: what stands in the field is an address, the name of somebody known, or neither."""

from collections.abc import Iterable
from dataclasses import dataclass
import re
from typing import Final

from gaib_wallet.domain.accounts import Account
from gaib_wallet.domain.addresses import parse_address
from gaib_wallet.domain.contacts import Contact
from gaib_wallet.domain.names import harmless
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import NamesNotRead, NotAnAddress, WalletError
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

OFFERED: Final = 5
DIGITS: Final = 40
_BEGUN: Final = re.compile(r"0x[0-9a-fA-F]{0,39}")
_ENS: Final = re.compile(r"\S+\.[^\s.]{2,}")
_TOO_FEW = QT_TRANSLATE_NOOP("send", "After 0x, %1 characters are needed; here: %2.")
_NOBODY = QT_TRANSLATE_NOOP("send", "Nobody of this name is among your contacts and accounts.")


@dataclass(frozen=True, slots=True)
class Payee:
    """Somebody whom this wallet knows: a contact, or an account of one's own."""

    name: str
    address: Address
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What the field says: `recipient`, or what is wrong, or whom it may become (`offers`)."""

    recipient: Address | None = None
    fault: WalletError | None = None
    note: Message | None = None
    offers: tuple[Payee, ...] = ()


def payees_of(
    contacts: Iterable[Contact], accounts: Iterable[Account], payer: Address
) -> tuple[Payee, ...]:
    """Everybody who can be named: contacts, then own accounts but the one that pays."""
    known = tuple(Payee(one.name, one.address) for one in contacts)
    own = (one for one in accounts if one.address != payer)
    return known + tuple(Payee(one.name, one.address, is_own=True) for one in own)


def read_recipient(typed: str, payees: Iterable[Payee]) -> Reading:
    """What `typed` means. A whole name is taken for its address; a part of one offers some."""
    written = typed.strip()
    if not written:
        return Reading()
    if written.lower().startswith("0x"):
        return _read_address(written)
    fitting = _fitting(written, payees)
    same = [one for one in fitting if one.name.casefold() == written.casefold()]
    if len(same) == 1:
        others = tuple(one for one in fitting if one is not same[0])
        return Reading(same[0].address, offers=others[:OFFERED])
    if fitting:
        return Reading(offers=tuple(fitting[:OFFERED]))
    if _ENS.fullmatch(written):
        return Reading(fault=NamesNotRead(harmless(written)))
    return Reading(note=Message("send", _NOBODY))


def _read_address(written: str) -> Reading:
    if _BEGUN.fullmatch(written):
        return Reading(note=Message("send", _TOO_FEW, (DIGITS, len(written) - 2)))
    try:
        return Reading(parse_address(written))
    except NotAnAddress as fault:
        return Reading(fault=fault)


def _fitting(written: str, payees: Iterable[Payee]) -> list[Payee]:
    """Those of whose name a word begins so."""
    part = written.casefold()
    return [one for one in payees if f" {part}" in f" {one.name.casefold()}"]
