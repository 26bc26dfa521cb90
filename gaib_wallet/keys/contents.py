"""What lies inside a vault: phrases, lone keys, the accounts in their order, the fee caps."""

from collections.abc import Mapping
from typing import Annotated, Final

import msgspec
from msgspec import Meta
from typing_extensions import override

from gaib_wallet.domain.accounts import Held
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import AlreadyKnown, NewerVault, NotAVault

_Hex16 = Annotated[str, Meta(pattern="^[0-9a-f]{16}$")]
_Key = Annotated[bytes, Meta(min_length=32, max_length=32)]
_Entropy = Annotated[bytes, Meta(min_length=16, max_length=32)]
_Wei = Annotated[str, Meta(pattern="^(0|[1-9][0-9]{0,77})$")]
_MAX_WEI: Final = 2**256 - 1


class StoredPhrase(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Recovery words as their octets; `key` names them, `passphrase` is UTF-8 as it was typed."""

    key: _Hex16
    entropy: _Entropy
    passphrase: bytes = b""

    @override
    def __repr__(self) -> str:
        return f"StoredPhrase({self.key})"


class StoredAccount(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """As `domain.accounts.Held`, which would let unknown fields pass."""

    address: str
    phrase: str = ""
    path: str = ""


class Contents(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All of it; nothing in it is changed, each change is another one.

    `keys` are private keys by address. `fee_caps` are wei by chain id, in digits: the numbers of
    the encoding end at 64 bits.
    """

    phrases: tuple[StoredPhrase, ...] = ()
    keys: dict[str, _Key] = {}
    accounts: tuple[StoredAccount, ...] = ()
    fee_caps: dict[int, _Wei] = {}

    @property
    def held(self) -> tuple[Held, ...]:
        """The accounts whose keys are here, in the order in which they came."""
        return tuple(Held(Address(one.address), one.phrase, one.path) for one in self.accounts)

    @property
    def caps(self) -> Mapping[int, int]:
        """The most wei that is paid for one transaction, by chain id, where somebody chose."""
        return {chain_id: int(digits) for chain_id, digits in self.fee_caps.items()}

    def phrase(self, key: str) -> StoredPhrase | None:
        """The phrase of that name."""
        return next((one for one in self.phrases if one.key == key), None)

    def same_phrase(
        self, entropy: bytes | bytearray, passphrase: bytes | bytearray
    ) -> StoredPhrase | None:
        """The phrase with these words and this passphrase, if it is here already."""
        wanted = (bytes(entropy), bytes(passphrase))
        return next((one for one in self.phrases if (one.entropy, one.passphrase) == wanted), None)

    def account(self, address: Address) -> Held | None:
        """The account at `address`, if its key is here."""
        return next((one for one in self.held if one.address == address), None)

    def with_phrase(self, phrase: StoredPhrase, first: Held) -> "Contents":
        """And with these words and an account of theirs. Raises AlreadyKnown."""
        return msgspec.structs.replace(self.with_account(first), phrases=(*self.phrases, phrase))

    def with_key(self, address: Address, key: bytes | bytearray) -> "Contents":
        """And with the private key of `address`. Raises AlreadyKnown."""
        added = self.with_account(Held(address))
        return msgspec.structs.replace(added, keys={**self.keys, address: bytes(key)})

    def with_account(self, held: Held) -> "Contents":
        """And with one more account, at the end. Raises AlreadyKnown."""
        if self.account(held.address) is not None:
            raise AlreadyKnown
        added = StoredAccount(held.address, held.phrase, held.path)
        return msgspec.structs.replace(self, accounts=(*self.accounts, added))

    def with_fee_cap(self, chain_id: int, wei: int) -> "Contents":
        """And with that cap. Raises ValueError if it is no uint256."""
        if not 0 <= wei <= _MAX_WEI:
            raise ValueError("not an amount of wei")
        return msgspec.structs.replace(self, fee_caps={**self.fee_caps, chain_id: str(wei)})

    @override
    def __repr__(self) -> str:
        return f"Contents({len(self.phrases)} phrases, {len(self.accounts)} accounts)"


def encode(contents: Contents) -> bytes:
    """As it is sealed."""
    return msgspec.msgpack.encode(contents)


def decode(body: bytes) -> Contents:
    """What was sealed, which nobody without the password can have written.

    Raises:
        NewerVault: it holds something that this version does not know, and would lose.
        NotAVault: it is no such thing at all.
    """
    try:
        return msgspec.msgpack.decode(body, type=Contents)
    except msgspec.ValidationError:
        raise NewerVault from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise NotAVault from None
