"""A chain, keys and a store in memory; tests/contract runs the same suite on the real ones."""

import asyncio
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from fractions import Fraction
from hashlib import sha256

from gaib_wallet.chain.reasons import Reason
from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.fees import Fee, FeeOffers, GasPrice
from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.permits import PermitSingle, SignedAllowance
from gaib_wallet.domain.proofs import OwnershipProof, ownership_text
from gaib_wallet.domain.transactions import (
    Act,
    Allowance,
    Call,
    Extent,
    Receipt,
    Rehearsal,
    SignedTx,
    TxPlan,
    TxRecord,
    TxRequest,
)
from gaib_wallet.domain.units import ETH, Address, Token, TokenAmount, TokenChange
from gaib_wallet.errors import (
    FeeNotOwned,
    Locked,
    NodeUnreachable,
    NonceTaken,
    RehearsalFailed,
    ReplacementUnderpriced,
    WalletError,
    WatchOnly,
)
from gaib_wallet.storage import codec
from gaib_wallet.words import Message
from tests.builders import BLOCK, ETH_USD

APPROVE = bytes.fromhex("095ea7b3")
TRANSFER = bytes.fromhex("a9059cbb")
GAS_PRICE = GasPrice(base=3 * 10**9, tip=10**9, most=7 * 10**9)
GAS = 50_000
_BLOCK_TIME = timedelta(seconds=12)


@dataclass(frozen=True)
class Effect:
    """What a call does to the account that sends it; with a `reason` it is refused instead."""

    changes: tuple[TokenChange, ...] = ()
    allowances: tuple[Allowance, ...] = ()
    owed: TokenAmount | None = None
    reason: str | Message = ""
    gas: int = GAS


@dataclass
class _State:
    """What one block leaves behind; kept whole, so that a block can be taken back."""

    at: BlockStamp = BLOCK
    owned: defaultdict[tuple[Address, Token], int] = field(default_factory=lambda: defaultdict(int))
    nonces: defaultdict[Address, int] = field(default_factory=lambda: defaultdict(int))
    allowed: defaultdict[tuple[Address, Token, Address], int] = field(
        default_factory=lambda: defaultdict(int)
    )
    permits: defaultdict[tuple[Token, Address], int] = field(
        default_factory=lambda: defaultdict(int)
    )
    receipts: dict[str, tuple[Address, Receipt]] = field(default_factory=dict)

    def copy(self) -> "_State":
        """Another one that can be changed."""
        return _State(
            self.at,
            self.owned.copy(),
            self.nonces.copy(),
            self.allowed.copy(),
            self.permits.copy(),
            dict(self.receipts),
        )


@dataclass(frozen=True)
class _Signed:
    """What bytes say: a plan is not in them."""

    account: Address
    nonce: int
    to: Address
    data: bytes
    fee: Fee
    value: int = 0


class FakeLedger:
    """A `Ledger` that knows `approve`, `transfer`, permits, ether, and what `will` was told.

    Set `fault` and every question raises it; clear `gate` and every question waits; with
    `loses_answers` what is sent arrives and the answer does not. What takes tokens in a call uses
    up its allowance. The relay has what was `relayed`, and mines it where `relay_mines`.
    """

    def __init__(self, network: Network) -> None:
        self.fault: WalletError | None = None
        self.gate = asyncio.Event()
        self.gate.set()
        self.loses_answers = False
        self.price = GAS_PRICE
        self.usual_base = GAS_PRICE.base
        self.usd: Fraction | None = ETH_USD
        self.relay_mines = True
        self.relayed: list[SignedTx] = []
        self.rehearsed: list[tuple[Call, ...]] = []
        self.sent: list[SignedTx] = []
        self._network = network
        self._effects: dict[tuple[Address, bytes], Effect] = {}
        self._blocks = [_State()]
        self._waiting: dict[str, _Signed] = {}
        self._private: dict[str, _Signed] = {}

    # What a test does to it.

    def give(self, amount: TokenAmount, account: Address) -> None:
        """Make tokens, or ether, out of nothing."""
        self._now.owned[account, amount.token] += amount.raw

    def allow(self, allowance: Allowance, account: Address) -> None:
        """Let somebody take tokens of `account`."""
        amount = allowance.amount
        self._now.allowed[account, amount.token, allowance.spender] = amount.raw

    def forget(self) -> None:
        """Lose everything that waits."""
        self._waiting.clear()
        self._private.clear()

    def use_number(self, account: Address) -> None:
        """Give the next number of `account` to a transaction of another wallet."""
        self._now.nonces[account] += 1

    def take_number_back(self, account: Address) -> None:
        """Undo `use_number`."""
        self._now.nonces[account] -= 1

    def hand_to_others(self, record: TxRecord) -> None:
        """Give its bytes, and nothing else, to whoever makes the next block."""
        self._waiting = {record.tx_hash: codec.decode(record.raw, _Signed)}

    def will(self, call: Call, effect: Effect) -> None:
        """Let `call` do `effect`, from now on."""
        self._effects[call.to, call.data] = effect

    def mine(self, blocks: int = 1) -> None:
        """Put what waits into a block, in the order of its numbers, and add empty ones after it."""
        for _ in range(blocks):
            state = self._now.copy()
            state.at = BlockStamp(state.at.number + 1, state.at.mined_at + _BLOCK_TIME)
            self._blocks.append(state)
            pools = (self._waiting, self._private) if self.relay_mines else (self._waiting,)
            waiting = [one for pool in pools for one in pool.items()]
            for tx_hash, sent in sorted(waiting, key=lambda one: one[1].nonce):
                if sent.nonce == state.nonces[sent.account]:
                    self._include(tx_hash, sent)
            for pool in (self._waiting, self._private):
                for tx_hash in [key for key, one in pool.items() if self._is_used_up(one)]:
                    del pool[tx_hash]

    def reorg(self, depth: int) -> None:
        """Take the last blocks back; what was in them is gone, and the new ones are empty."""
        del self._blocks[-depth:]
        self.mine(depth)

    # What the wallet asks of it.

    async def head(self) -> BlockStamp:
        await self._answer()
        return self._now.at

    async def final(self) -> int:
        await self._answer()
        return self._blocks[max(0, len(self._blocks) - 3)].at.number

    async def native(self, account: Address) -> TokenAmount:
        await self._answer()
        return TokenAmount(self._now.owned[account, ETH], ETH)

    async def allowance(self, account: Address, token: Token, spender: Address) -> TokenAmount:
        await self._answer()
        return TokenAmount(self._now.allowed[account, token, spender], token)

    async def rehearse(
        self, account: Address, calls: Sequence[Call], watched: Sequence[tuple[Token, Address]] = ()
    ) -> Rehearsal:
        await self._answer()
        self.rehearsed.append(tuple(calls))
        state = self._now.copy()
        effects = [self._play(state, account, call) for call in calls]
        for effect in effects:
            if effect.reason:
                raise RehearsalFailed(effect.reason)
        return Rehearsal(
            at=self._now.at,
            changes=_sums(change for effect in effects for change in effect.changes),
            allowances=tuple(one for effect in effects for one in effect.allowances),
            unknown_tokens=(),
            gas_used=tuple(effect.gas for effect in effects),
            extent=Extent.FULL,
            owed=next((effect.owed for effect in effects if effect.owed), None),
            left=tuple(
                Allowance(spender, TokenAmount(raw, token))
                for token, spender in watched
                if (raw := state.allowed[account, token, spender])
            ),
        )

    async def gas_offers(self) -> FeeOffers:
        await self._answer()
        base, tip, most = self.price.base, self.price.tip, self.price.most
        slow = GasPrice(base, tip - tip // 2, min(most, base + base // 4 + tip))
        fast = GasPrice(base, 2 * tip, max(most, 3 * base + 2 * tip))
        return FeeOffers(slow, self.price, fast, self.usual_base)

    async def eth_usd(self) -> Fraction | None:
        await self._answer()
        return self.usd

    async def permit_nonce(self, permit: SignedAllowance) -> int:
        await self._answer()
        token = permit.amount.token
        if isinstance(permit, PermitSingle):
            if permit.contract != self._network.contracts.permit2:
                raise ValueError(permit.contract)
        elif token.address not in self._network.permits:
            raise ValueError(token.symbol)
        return self._now.permits[token, permit.owner]

    async def next_nonce(self, account: Address) -> int:
        await self._answer()
        return self._now.nonces[account]

    async def send(self, signed: SignedTx, *, is_private: bool = False) -> None:
        if is_private and self._network.relay is None:
            raise ValueError(self._network.name)
        await self._answer()
        (self.relayed if is_private else self.sent).append(signed)
        pool = self._private if is_private else self._waiting
        if signed.tx_hash not in pool and signed.tx_hash not in self._now.receipts:
            self._take(signed, pool)
        if self.loses_answers:
            raise NodeUnreachable

    async def is_known(self, tx_hash: str) -> bool:
        await self._answer()
        return tx_hash in self._waiting or tx_hash in self._now.receipts

    async def receipt(self, account: Address, tx_hash: str) -> Receipt | None:
        await self._answer()
        sender, receipt = self._now.receipts.get(tx_hash, (account, None))
        if receipt is None or sender == account:
            return receipt
        return replace(receipt, changes=(), allowances=(), owed=None)

    def _take(self, signed: SignedTx, pool: dict[str, _Signed]) -> None:
        sent = codec.decode(signed.raw, _Signed)
        if self._is_used_up(sent):
            raise NonceTaken
        if sent.fee.most.raw + sent.value > self._now.owned[sent.account, ETH]:
            raise FeeNotOwned
        rivals = (
            (key, one.fee.price)
            for key, one in pool.items()
            if (one.account, one.nonce) == (sent.account, sent.nonce)
        )
        for rival, price in list(rivals):
            offers = ((sent.fee.price.tip, price.tip), (sent.fee.price.most, price.most))
            if any(10 * new < 11 * old for new, old in offers):
                raise ReplacementUnderpriced
            del pool[rival]
        pool[signed.tx_hash] = sent

    def _is_used_up(self, sent: _Signed) -> bool:
        return sent.nonce < self._now.nonces[sent.account]

    @property
    def _now(self) -> _State:
        return self._blocks[-1]

    async def _answer(self) -> None:
        await self.gate.wait()
        if self.fault:
            raise self.fault

    def _include(self, tx_hash: str, sent: _Signed) -> None:
        state = self._now
        state.nonces[sent.account] += 1
        call = Call(Act.SWAP, sent.to, sent.data, "", (), sent.value)
        effect = self._play(state, sent.account, call)
        price = sent.fee.price
        paid = TokenAmount(effect.gas * min(price.most, self.price.base + price.tip), ETH)
        state.owned[sent.account, ETH] -= paid.raw
        receipt = Receipt(
            tx_hash=tx_hash,
            at=state.at,
            succeeded=not effect.reason,
            fee_paid=paid,
            changes=effect.changes,
            allowances=effect.allowances,
            owed=effect.owed,
            reason=effect.reason,
        )
        state.receipts[tx_hash] = sent.account, receipt

    def _play(self, state: _State, account: Address, call: Call) -> Effect:
        """Do the call in `state`; a refused one changes nothing."""
        effect = self._effects.get((call.to, call.data)) or self._known(state, account, call)
        if effect.reason:
            return effect
        for change in effect.changes:
            state.owned[account, change.token] += change.raw
            place = account, change.token, call.to
            if 0 < -change.raw <= state.allowed[place]:
                state.allowed[place] += change.raw
        for one in effect.allowances:
            state.allowed[account, one.amount.token, one.spender] = one.amount.raw
        return effect

    def _known(self, state: _State, account: Address, call: Call) -> Effect:
        if call.act is Act.PERMIT and call.to == self._network.contracts.permit2:
            return Effect()  # of the token nothing is allowed by it
        if call.act is Act.PERMIT:
            # The same two words as those of `approve`, one word further on.
            return self._erc20(state, account, call.to, APPROVE + call.data[32:96])
        if call.data:
            return self._erc20(state, account, call.to, call.data)
        if state.owned[account, ETH] < call.value:
            return Effect(reason=Reason.BALANCE.message)
        moved = call.value if call.to != account else 0
        return Effect(changes=(TokenChange(-moved, ETH),) if moved else (), gas=21_000)

    def _erc20(self, state: _State, account: Address, to: Address, data: bytes) -> Effect:
        token = next(one for one in self._network.tokens if one.address == to)
        amount = TokenAmount(int.from_bytes(data[36:68], "big"), token)
        if data[:4] == APPROVE:
            spender = with_checksum(data[16:36].hex())
            return Effect(allowances=(Allowance(spender, amount),))
        assert data[:4] == TRANSFER, "tell it with `will` what this call does"
        if state.owned[account, token] < amount.raw:
            return Effect(reason=Reason.BALANCE.message)
        return Effect(changes=(TokenChange(-amount.raw, token),) if amount.raw else ())


def _sums(changes: Iterable[TokenChange]) -> tuple[TokenChange, ...]:
    """One change a token, as a node's events are added up."""
    moved: defaultdict[Token, int] = defaultdict(int)
    for change in changes:
        moved[change.token] += change.raw
    return tuple(TokenChange(raw, token) for token, raw in moved.items() if raw)


class FakeSigner:
    """A `Signer` of some accounts; `is_locked` as it is set."""

    def __init__(self, *accounts: Address) -> None:
        self.is_locked = False
        self.signed: list[TxRequest] = []
        self.permitted: list[TxPlan] = []
        self._accounts = accounts

    def can_sign(self, account: Address) -> bool:
        return account in self._accounts and not self.is_locked

    async def sign(self, request: TxRequest) -> SignedTx:
        if request.account not in self._accounts:
            raise WatchOnly
        if self.is_locked:
            raise Locked
        self.signed.append(request)
        return fake_signed(request)

    async def sign_permit(self, plan: TxPlan) -> bytes:
        if plan.account not in self._accounts:
            raise WatchOnly
        if self.is_locked:
            raise Locked
        self.permitted.append(plan)
        return fake_permit(plan)

    async def sign_proof(
        self, account: Address, chain_id: int, made_at: datetime
    ) -> OwnershipProof:
        if account not in self._accounts:
            raise WatchOnly
        if self.is_locked:
            raise Locked
        return fake_proof(account, chain_id, made_at)


def fake_signed(request: TxRequest) -> SignedTx:
    """Bytes that `FakeLedger` understands."""
    sent = _Signed(
        request.account, request.nonce, request.to, request.data, request.fee, request.value
    )
    raw = codec.encode(sent)
    return SignedTx(f"0x{sha256(raw).hexdigest()}", raw)


def fake_proof(account: Address, chain_id: int, made_at: datetime) -> OwnershipProof:
    """Of a network that the fakes know by no name but this."""
    text = ownership_text(account, "Demo chain", chain_id, made_at)
    hashed = sha256(text.encode()).digest()
    return OwnershipProof(account, text, hashed + hashed + b"\x1b")


def fake_permit(plan: TxPlan) -> bytes:
    """As long as a signature, and the same for the same permit."""
    hashed = sha256(plan.calls[0].data).digest()
    return hashed + hashed + b"\x1b"


class MemoryTxStore:
    """A `TxStore` that forgets at the end."""

    def __init__(self) -> None:
        self.fault: WalletError | None = None
        self._records: dict[str, TxRecord] = {}

    async def put(self, record: TxRecord) -> None:
        if self.fault:
            raise self.fault
        self._records[record.tx_hash] = record

    async def all(self, chain_id: int, account: Address) -> tuple[TxRecord, ...]:
        return tuple(reversed([one for one in self._in_order(chain_id) if one.account == account]))

    async def open(self, chain_id: int) -> tuple[TxRecord, ...]:
        return tuple(one for one in self._in_order(chain_id) if not one.is_settled)

    async def forget(self, chain_id: int) -> None:
        self._records = {key: one for key, one in self._records.items() if one.chain_id != chain_id}

    def _in_order(self, chain_id: int) -> list[TxRecord]:
        of_chain = [one for one in self._records.values() if one.chain_id == chain_id]
        return sorted(of_chain, key=lambda one: (one.signed_at, one.nonce))
