"""What the signer does with each question; everything that is secret is in here, and in no window.

A change is handed out sealed, and is in force only when the window says that it is on disk.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
import secrets
from typing import Any, Final

from gaib_wallet.domain.accounts import Held, NewPhrase
from gaib_wallet.domain.proofs import OwnershipProof
from gaib_wallet.domain.units import ETH, TokenAmount
from gaib_wallet.errors import Locked, OutOfMemory, WeakPassword
from gaib_wallet.keys import (
    agreed,
    holding,
    kdf,
    keyfile,
    permits,
    policy,
    pools,
    signatures,
    transaction,
    vaultfile,
    wire,
    words,
)
from gaib_wallet.keys.bounds import FLOOR, KdfCost
from gaib_wallet.keys.contents import Contents, decode, encode
from gaib_wallet.keys.manifests import Known
from gaib_wallet.keys.vaultfile import VaultFile

SHORTEST_PASSWORD: Final = 8
"""Characters."""
MOST_MISTAKES: Final = 50
"""Wrong words that are told apart while a vault is open: a window that asks on is guessing."""


class Guessing(Exception):
    """Somebody looks for the words one by one: this process ends."""


@dataclass(frozen=True, slots=True, repr=False)
class _Open:
    """A vault, sealed and open."""

    file: VaultFile
    data_key: bytearray
    contents: Contents


class Desk:
    """One vault at most is open. `known` are the signer's own networks."""

    def __init__(
        self, known: Mapping[int, Known], now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._known = known
        self._now = now
        self._open: _Open | None = None
        self._next: _Open | None = None
        self._mistakes = 0
        self._acts: Mapping[type, Callable[[Any], wire.Answer]] = {
            wire.Make: self._make,
            wire.Unlock: self._unlock,
            wire.UnlockQuickly: self._unlock_quickly,
            wire.WrapForDevice: self._wrap_for_device,
            wire.ChangePassword: self._change_password,
            wire.Settle: self._settle,
            wire.MakeWords: self._make_words,
            wire.ImportWords: lambda asked: self._added(holding.with_words, asked),
            wire.NextAccount: lambda asked: self._added(holding.with_next_account, asked),
            wire.ImportKey: lambda asked: self._added(holding.with_typed_key, asked),
            wire.ImportFile: lambda asked: self._added(holding.with_file, asked),
            wire.AddressesOf: lambda asked: wire.Found(holding.addresses_of(asked)),
            wire.AddressesIn: self._addresses_in,
            wire.Matches: self._matches,
            wire.Reveal: self._reveal,
            wire.Export: self._export,
            wire.SetFeeCap: self._set_fee_cap,
            wire.AcceptPool: self._accept_pool,
            wire.DismissPool: self._dismiss_pool,
            wire.Sign: self._sign,
            wire.SignPermit: self._sign_permit,
            wire.SignProof: self._sign_proof,
        }

    def answer(self, question: wire.Question) -> wire.Answer:
        """Do what is asked. A change that was not settled by now never happened.

        Raises:
            WalletError: nothing was done, for a reason of `refusals`.
        """
        if not isinstance(question, wire.Settle):
            self._next = None
        try:
            return self._acts[type(question)](question)
        except MemoryError:
            raise OutOfMemory from None

    def _make(self, asked: wire.Make) -> wire.Answer:
        _check_strength(asked.password)
        cost = asked.cost or kdf.calibrated()
        file = vaultfile.read(vaultfile.make(asked.password, cost, encode(Contents())))
        return self._offer(_opened(file, asked.password))

    def _unlock(self, asked: wire.Unlock) -> wire.Answer:
        opened = _opened(vaultfile.read(asked.sealed), asked.password)
        self._open = opened
        if not _is_cheaper(opened.file.cost, asked.cost or FLOOR):
            return self._told(opened)
        cost = asked.cost or kdf.calibrated()
        return self._offer(_rewrapped(opened, asked.password, cost))

    def _unlock_quickly(self, asked: wire.UnlockQuickly) -> wire.Answer:
        file = vaultfile.read(asked.sealed)
        data_key = vaultfile.unwrap_data_key(asked.wrapped, asked.device_key)
        self._open = _Open(file, data_key, decode(file.body(data_key)))
        return self._told(self._open)

    def _wrap_for_device(self, asked: wire.WrapForDevice) -> wire.Answer:
        opened = self._checked(asked.password)
        device_key = bytearray(secrets.token_bytes(vaultfile.KEY_BYTES))
        wrapped = vaultfile.wrap_data_key(opened.data_key, device_key)
        return wire.Wrapped(device_key, wrapped)

    def _change_password(self, asked: wire.ChangePassword) -> wire.Answer:
        opened = self._checked(asked.old)
        _check_strength(asked.new)
        return self._offer(_rewrapped(opened, asked.new, asked.cost or kdf.calibrated()))

    def _settle(self, asked: wire.Settle) -> wire.Answer:
        settled, self._next = self._next, None
        if asked.is_kept and settled is not None:
            self._open = settled
        return wire.Settled()

    def _make_words(self, asked: wire.MakeWords) -> wire.Answer:
        inside, made = holding.with_new_words(self._now_open().contents, asked)
        return self._offer(self._sealed(inside), made=made)

    def _added(
        self, add: Callable[[Contents, Any], tuple[Contents, Held]], asked: wire.Message
    ) -> wire.Answer:
        inside, account = add(self._now_open().contents, asked)
        return self._offer(self._sealed(inside), account=account)

    def _addresses_in(self, asked: wire.AddressesIn) -> wire.Answer:
        copy = _opened(vaultfile.read(asked.sealed), asked.password)
        wire.wipe(copy.data_key)
        return wire.Found(holding.addresses(copy.contents))

    def _matches(self, asked: wire.Matches) -> wire.Answer:
        stored = holding.phrase(self._now_open().contents, asked.phrase)
        numbers = dict(enumerate(words.numbers_of(stored.entropy)))
        pairs = asked.answers.items()
        is_right = all(numbers.get(place) == number for place, number in pairs)
        self._mistakes += not is_right
        if self._mistakes > MOST_MISTAKES:
            raise Guessing
        return wire.Compared(is_right)

    def _reveal(self, asked: wire.Reveal) -> wire.Answer:
        inside = self._checked(asked.password).contents
        return wire.Words(words.numbers_of(holding.phrase(inside, asked.phrase).entropy))

    def _export(self, asked: wire.Export) -> wire.Answer:
        _check_strength(asked.file_password)
        inside = self._checked(asked.password).contents
        with holding.key_of(inside, asked.account) as key:
            return wire.File(keyfile.seal(key.octets, asked.file_password))

    def _set_fee_cap(self, asked: wire.SetFeeCap) -> wire.Answer:
        inside = self._checked(asked.password).contents
        capped = inside.with_fee_cap(asked.chain_id, agreed.number(asked.most))
        return self._offer(self._sealed(capped))

    def _accept_pool(self, asked: wire.AcceptPool) -> wire.Answer:
        inside = self._checked(asked.password).contents
        stored = pools.acceptable(asked.pool, self._known, inside)
        return self._offer(self._sealed(inside.with_pool(stored)))

    def _dismiss_pool(self, asked: wire.DismissPool) -> wire.Answer:
        inside = self._checked(asked.password).contents
        return self._offer(self._sealed(inside.without_pool(asked.chain_id, asked.pool)))

    def _sign(self, asked: wire.Sign) -> wire.Answer:
        inside = self._now_open().contents
        request = agreed.unpacked(asked.request)
        cap = inside.caps.get(request.chain_id)
        with holding.key_of(inside, request.account) as key:
            most_fee = policy.MOST_FEE if cap is None else TokenAmount(cap, ETH)
            known = pools.known_with(self._known, inside)
            policy.check(request, known, most_fee, self._now())
            return wire.Signed(transaction.signed(request, key))

    def _sign_permit(self, asked: wire.SignPermit) -> wire.Answer:
        inside = self._now_open().contents
        plan = agreed.unpacked_plan(asked.plan)
        with holding.key_of(inside, plan.account) as key:
            policy.check_permit(plan, self._known, self._now())
            return wire.SignedPermit(permits.signature(plan, key))

    def _sign_proof(self, asked: wire.SignProof) -> wire.Answer:
        inside = self._now_open().contents
        with holding.key_of(inside, asked.account) as key:
            text = policy.proof_text(
                asked.account, asked.chain_id, asked.made_at, self._known, self._now()
            )
            made = signatures.signed(signatures.personal_hash(text), key, asked.account)
            return wire.Proved(OwnershipProof(asked.account, text, made))

    def _now_open(self) -> _Open:
        if self._open is None:
            raise Locked
        return self._open

    def _checked(self, password: bytearray) -> _Open:
        """What is open, if `password` would open it now. Raises Locked, WrongPassword."""
        opened = self._now_open()
        wire.wipe(opened.file.open(password).data_key)
        return opened

    def _sealed(self, contents: Contents) -> _Open:
        opened = self._now_open()
        content = vaultfile.with_body(opened.file, opened.data_key, encode(contents))
        return _Open(vaultfile.read(content), opened.data_key, contents)

    def _offer(
        self, changed: _Open, *, account: Held | None = None, made: NewPhrase | None = None
    ) -> wire.Answer:
        self._next = changed
        return self._told(changed, sealed=changed.file.content, account=account, made=made)

    def _told(
        self,
        opened: _Open,
        sealed: bytes | None = None,
        account: Held | None = None,
        made: NewPhrase | None = None,
    ) -> wire.Opened:
        caps = opened.contents.caps
        return wire.Opened(
            held=opened.contents.held,
            phrases=holding.phrases(opened.contents),
            pools=pools.accepted(self._known, opened.contents),
            unfit=pools.unfit(self._known, opened.contents),
            fee_caps={chain_id: agreed.octets(wei) for chain_id, wei in caps.items()},
            sealed=sealed,
            account=account,
            words=made,
        )


def _opened(file: VaultFile, password: bytearray) -> _Open:
    """Raises WrongPassword."""
    opened = file.open(password)
    return _Open(file, opened.data_key, decode(opened.body))


def _rewrapped(opened: _Open, password: bytearray, cost: KdfCost) -> _Open:
    content = vaultfile.rewrapped(opened.file, opened.data_key, password, cost)
    return _Open(vaultfile.read(content), opened.data_key, opened.contents)


def _is_cheaper(cost: KdfCost, target: KdfCost) -> bool:
    return cost.memory_kib < target.memory_kib or cost.passes < target.passes


def _check_strength(password: bytearray) -> None:
    if len(password.decode("utf-8", "replace")) < SHORTEST_PASSWORD:
        raise WeakPassword(SHORTEST_PASSWORD)
