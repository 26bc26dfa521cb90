"""What the window and the signer say to each other: frames of a length and one message.

What a person typed is in fields of type bytearray, so that it can be overwritten on both sides.
"""

from datetime import datetime
from typing import Any, Final

import msgspec
from typing_extensions import override

from gaib_wallet.domain.accounts import Held, NewPhrase, PathFamily, Phrase
from gaib_wallet.domain.pools import AcceptedPool, UnfitPool
from gaib_wallet.domain.proofs import OwnershipProof
from gaib_wallet.domain.transactions import SignedTx
from gaib_wallet.domain.units import Address
from gaib_wallet.keys.agreed import AgreedPlan, AgreedTx
from gaib_wallet.keys.bounds import KdfCost

LENGTH_BYTES: Final = 4
LONGEST_FRAME: Final = 4 * 2**20
"""Bytes; the largest vault has a quarter of it."""


class Message(msgspec.Struct, frozen=True, tag=True, forbid_unknown_fields=True):
    """One of those below."""

    @override
    def __repr__(self) -> str:
        return f"{type(self).__name__}([redacted])"


class Make(Message, frozen=True):
    """A new, empty vault. `cost` is None where it is to be measured; so in all below."""

    password: bytearray
    cost: KdfCost | None


class Unlock(Message, frozen=True):
    """Open `sealed` and keep it open."""

    password: bytearray
    sealed: bytes
    cost: KdfCost | None


class UnlockQuickly(Message, frozen=True):
    """Open `sealed` with the key of this computer, which opens `wrapped`, and keep it open."""

    device_key: bytearray
    wrapped: bytes
    sealed: bytes


class WrapForDevice(Message, frozen=True):
    """Seal the data key for a new key, which the system's keyring is to keep."""

    password: bytearray


class ChangePassword(Message, frozen=True):
    """Seal the open vault for another password."""

    old: bytearray
    new: bytearray
    cost: KdfCost | None


class Settle(Message, frozen=True):
    """Whether what was handed back sealed is on disk now; if not, it never happened."""

    is_kept: bool


class MakeWords(Message, frozen=True):
    """New words and their first account."""

    length: int
    passphrase: bytearray


class ImportWords(Message, frozen=True):
    """Words that were typed, and one account of theirs."""

    numbers: tuple[int, ...]
    passphrase: bytearray
    family: PathFamily
    number: int


class NextAccount(Message, frozen=True):
    """The first account of `family` that is not held yet."""

    phrase: str
    family: PathFamily


class ImportKey(Message, frozen=True):
    """A private key, as it was typed."""

    typed: bytearray


class ImportFile(Message, frozen=True):
    """A keystore V3 file, by its path as the system writes it."""

    file: bytes
    file_password: bytearray


class AddressesOf(Message, frozen=True):
    """Where words lead; nothing is kept."""

    numbers: tuple[int, ...]
    passphrase: bytearray
    paths: tuple[str, ...]


class AddressesIn(Message, frozen=True):
    """What a sealed copy holds; nothing is kept."""

    password: bytearray
    sealed: bytes


class Matches(Message, frozen=True):
    """Whether the words at these places (from 0) have these numbers."""

    phrase: str
    answers: dict[int, int]


class Reveal(Message, frozen=True):
    """The words of a phrase."""

    password: bytearray
    phrase: str


class Export(Message, frozen=True):
    """A keystore V3 file of one key."""

    password: bytearray
    file_password: bytearray
    account: Address


class SetFeeCap(Message, frozen=True):
    """The most that one transaction of a chain may cost, as the octets of a number of wei."""

    password: bytearray
    chain_id: int
    most: bytes


class AcceptPool(Message, frozen=True):
    """A Curve pool that may be called from now on."""

    password: bytearray
    pool: AcceptedPool


class DismissPool(Message, frozen=True):
    """A Curve pool that may not be called any more."""

    password: bytearray
    chain_id: int
    pool: Address


class SignProof(Message, frozen=True):
    """The one text that is ever signed, which the signer writes itself."""

    account: Address
    chain_id: int
    made_at: datetime


class Sign(Message, frozen=True):
    """The next call of a plan, with all that was agreed to and what it may cost."""

    request: AgreedTx


class SignPermit(Message, frozen=True):
    """The permit that a plan begins with, with all that was agreed to."""

    plan: AgreedPlan


class Opened(Message, frozen=True):
    """What is known of the open vault. `sealed` is to be written, and to be settled then.

    `account` or `words` is what was added. Caps are octets of numbers of wei, by chain id. `pools`
    are those that were accepted and may be called now, `unfit` the others.
    """

    held: tuple[Held, ...]
    phrases: tuple[Phrase, ...]
    fee_caps: dict[int, bytes]
    pools: tuple[AcceptedPool, ...] = ()
    unfit: tuple[UnfitPool, ...] = ()
    sealed: bytes | None = None
    account: Held | None = None
    words: NewPhrase | None = None


class Settled(Message, frozen=True):
    """What was kept is in force, or forgotten."""


class Found(Message, frozen=True):
    """Addresses, in the order of what was asked for."""

    addresses: tuple[Address, ...]


class Compared(Message, frozen=True):
    """Whether every word was right."""

    is_right: bool


class Words(Message, frozen=True):
    """Words, as numbers."""

    numbers: tuple[int, ...]


class File(Message, frozen=True):
    """A sealed file, to be kept wherever the person wants it."""

    content: bytes


class Wrapped(Message, frozen=True):
    """The key of this computer, and the data key that it opens."""

    device_key: bytearray
    wrapped: bytes


class Signed(Message, frozen=True):
    """A signature."""

    tx: SignedTx


class SignedPermit(Message, frozen=True):
    """A signature of a permit: r, s and v."""

    signature: bytes


class Proved(Message, frozen=True):
    """A text and its signature."""

    proof: OwnershipProof


class Refused(Message, frozen=True):
    """Nothing was done, for a reason of the list in `refusals`, with what the reason names."""

    reason: str
    details: tuple[Any, ...] = ()


class Broken(Message, frozen=True):
    """The last words of a signer that met a bug: its kind and its line, and no value."""

    place: str


Question = (
    Make
    | Unlock
    | UnlockQuickly
    | WrapForDevice
    | ChangePassword
    | Settle
    | MakeWords
    | ImportWords
    | NextAccount
    | ImportKey
    | ImportFile
    | AddressesOf
    | AddressesIn
    | Matches
    | Reveal
    | Export
    | SetFeeCap
    | AcceptPool
    | DismissPool
    | Sign
    | SignPermit
    | SignProof
)
Answer = (
    Opened
    | Settled
    | Found
    | Compared
    | Words
    | File
    | Wrapped
    | Signed
    | SignedPermit
    | Proved
    | Refused
    | Broken
)

_encoder: Final = msgspec.msgpack.Encoder()
_questions: Final[msgspec.msgpack.Decoder[Question]] = msgspec.msgpack.Decoder(Question)
_answers: Final[msgspec.msgpack.Decoder[Answer]] = msgspec.msgpack.Decoder(Answer)


_UNREADABLE: Final = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


class Garbled(Exception):
    """What came is no frame of ours: too long, or not one of the messages."""


def frame(message: Message) -> bytearray:
    """`message` with its length before it, and no other copy of what was typed: wipe it."""
    blank = {name: bytearray(len(typed)) for name, typed in _typed_in(message)}
    length = len(_encoder.encode(msgspec.structs.replace(message, **blank)))
    # Of the right size from the start: one that grows leaves copies of itself behind.
    framed = bytearray(LENGTH_BYTES + length)
    _encoder.encode_into(message, framed, LENGTH_BYTES)
    framed[:LENGTH_BYTES] = length.to_bytes(LENGTH_BYTES, "big")
    return framed


def length_in(header: bytes | bytearray) -> int:
    """How many bytes follow the first four of a frame. Raises Garbled if too many."""
    length = int.from_bytes(header[:LENGTH_BYTES], "big")
    if not 0 < length <= LONGEST_FRAME:
        raise Garbled
    return length


def question_in(body: bytearray) -> Question:
    """The question in what followed the length, which is overwritten. Raises Garbled."""
    try:
        return _questions.decode(body)
    except _UNREADABLE:
        raise Garbled from None
    finally:
        wipe(body)


def answer_in(body: bytes | bytearray) -> Answer:
    """The answer in what followed the length. Raises Garbled."""
    try:
        return _answers.decode(body)
    except _UNREADABLE:
        raise Garbled from None


def forget(message: Message) -> None:
    """Overwrite what was typed in it."""
    for _, typed in _typed_in(message):
        wipe(typed)


def wipe(octets: bytearray) -> None:
    """Overwrite `octets`, which keep their length."""
    octets[:] = bytes(len(octets))


def _typed_in(message: Message) -> list[tuple[str, bytearray]]:
    fields = ((name, getattr(message, name)) for name in message.__struct_fields__)
    return [(name, found) for name, found in fields if isinstance(found, bytearray)]
