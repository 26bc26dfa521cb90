"""What lies inside a vault: phrases, lone keys, accounts in their order, fee caps, pools."""

from collections.abc import Mapping
from typing import Annotated, Final

import msgspec
from msgspec import Meta
from typing_extensions import override

from gaib_wallet.domain.accounts import Held
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import AlreadyKnown, NewerVault, NotAVault, TooManyPools

_Hex16 = Annotated[str, Meta(pattern="^[0-9a-f]{16}$")]
_Key = Annotated[bytes, Meta(min_length=32, max_length=32)]
_Entropy = Annotated[bytes, Meta(min_length=16, max_length=32)]
_Wei = Annotated[str, Meta(pattern="^(0|[1-9][0-9]{0,77})$")]
_Address = Annotated[str, Meta(pattern="^0x[0-9a-fA-F]{40}$")]
_Hash = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
_Name = Annotated[str, Meta(min_length=1, max_length=120)]
_Coins = Annotated[tuple[_Address, ...], Meta(min_length=2, max_length=3)]
_Part = Annotated[int, Meta(ge=0, lt=1_000_000)]
_MAX_WEI: Final = 2**256 - 1
MOST_POOLS: Final = 50


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


class StoredPool(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A Curve pool that a person accepted; `coins` by their addresses, in the pool's order."""

    chain_id: int
    address: _Address
    code_hash: _Hash
    name: _Name
    coins: _Coins
    fee_ppm: _Part


class Contents(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All of it; nothing in it is changed, each change is another one.

    `keys` are private keys by address. `fee_caps` are wei by chain id, in digits: the numbers of
    the encoding end at 64 bits. `accepted` has a pool once; vaults of before have none.
    """

    phrases: tuple[StoredPhrase, ...] = ()
    keys: dict[str, _Key] = {}
    accounts: tuple[StoredAccount, ...] = ()
    fee_caps: dict[int, _Wei] = {}
    accepted: tuple[StoredPool, ...] = ()

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

    def with_pool(self, pool: StoredPool) -> "Contents":
        """And with that pool, in the place of what was accepted at its address.

        Raises TooManyPools.
        """
        others = self.without_pool(pool.chain_id, pool.address).accepted
        if len(others) >= MOST_POOLS:
            raise TooManyPools(MOST_POOLS)
        return msgspec.structs.replace(self, accepted=(*others, pool))

    def without_pool(self, chain_id: int, address: str) -> "Contents":
        """And without what was accepted at that address."""
        gone = (chain_id, address)
        left = tuple(one for one in self.accepted if (one.chain_id, one.address) != gone)
        return msgspec.structs.replace(self, accepted=left)

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
