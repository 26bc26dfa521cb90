"""What will be signed, what a rehearsal of it did, and what became of it."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from gaib_wallet.domain.fees import Fee, FeeOffers, GasPrice
from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.permits import PermitSingle, SignedAllowance
from gaib_wallet.domain.units import (
    ETH,
    Address,
    Token,
    TokenAmount,
    TokenChange,
)
from gaib_wallet.words import Message


class Act(Enum):
    """What one call does for the person who signs it."""

    ALLOW = "allow"
    SWAP = "swap"
    MINT = "mint"
    REDEEM = "redeem"
    STAKE = "stake"
    EXIT = "exit"
    PAY_QUEUE = "pay_queue"
    SEND = "send"
    REVOKE = "revoke"
    CANCEL = "cancel"
    PERMIT = "permit"


class Guard(Enum):
    """Who stops the call if less than agreed would arrive."""

    CONTRACT = "contract"
    WALLET = "wallet"


@dataclass(frozen=True, slots=True)
class Call:
    """One call; `function` and `arguments` are read back from `data` itself.

    `value` is the wei that it takes along: only a SEND of the chain's own coin has some. A PERMIT
    is no transaction: its `data` are the words that are signed, `to` is who reads them: the token
    (EIP-2612: five words), or Permit2 (PermitSingle: six).
    """

    act: Act
    to: Address
    data: bytes
    function: str
    arguments: tuple[tuple[str, object], ...]
    value: int = 0


@dataclass(frozen=True, slots=True)
class TxPlan:
    """All that a person agrees to. Nothing is computed again between the sheet and the signature.

    `pay` is exact and leaves the account, `least` is what must arrive (`guard` says who enforces
    it), `expected` is a quote of block `at`. An exit's AID arrives later; paying the queue moves
    nothing that can be promised, so all three are None. `target` may take `pay` where the calls
    allow it first; it is the account itself where nobody takes anything (REVOKE, CANCEL).
    `deadline` is None where the contract knows none.

    `recipient` gets what is paid by a SEND, and is None elsewhere: everything comes back to the
    account. `reference` is what the payment was asked with; it stays in this wallet. `revoked` are
    the allowances that a REVOKE takes back, as they were at `at`. `permit` is what is signed in
    place of an allowance. `replaces` is what a plan takes the number of: the same plan with a
    higher fee, or a CANCEL.

    `spends` is there where exactly `least`, which `expected` equals then, is bought: that much of
    `pay` is likely to leave, and `pay` is the most. A part of the allowance may then be left over.
    """

    chain_id: int
    account: Address
    act: Act
    venue: str
    target: Address
    pay: TokenAmount | None
    expected: TokenAmount | None
    least: TokenAmount | None
    calls: tuple[Call, ...]
    at: BlockStamp
    guard: Guard
    deadline: datetime | None = None
    recipient: Address | None = None
    reference: str = ""
    revoked: "tuple[Allowance, ...]" = ()
    permit: SignedAllowance | None = None
    replaces: "Replaced | None" = None
    spends: TokenAmount | None = None

    @property
    def taker(self) -> Address:
        """Who is allowed the payment by an ALLOW: Permit2 where it hands it on, else `target`."""
        return self.permit.contract if isinstance(self.permit, PermitSingle) else self.target

    def after(self, signed: int) -> "TxPlan":
        """What is left of the plan once its first `signed` calls are in a block.

        Only the first call takes the number of another one.
        """
        replaces = None if signed else self.replaces
        return replace(self, calls=self.calls[signed:], replaces=replaces)

    def bare(self) -> "TxPlan":
        """The plan with calls that say nothing of themselves: their bytes are all that is kept."""
        calls = tuple(replace(one, function="", arguments=()) for one in self.calls)
        return replace(self, calls=calls)


@dataclass(frozen=True, slots=True)
class Allowance:
    """What `spender` may take of an owner's token from now on."""

    spender: Address
    amount: TokenAmount


class Extent(Enum):
    """How much of a rehearsal a node could play.

    FULL: all calls, with everything that moves. CALLS: each call on what the ones before it allow,
    none of what moves besides. FIRST: only that the first call would not be refused.
    """

    FULL = "full"
    CALLS = "calls"
    FIRST = "first"


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What a node says the calls would do on top of block `at`.

    `changes` are the account's in tokens that the network knows, `unknown_tokens` moved besides;
    `gas_used` has a figure for each call that was played. `extent` is how much of it the node could
    play. `owed` is what the vault says it will pay later. `left` are allowances
    that would be left over afterwards, of those that were asked for. `given` is what a SEND brings
    to its recipient, None where that was not seen.
    """

    at: BlockStamp
    changes: tuple[TokenChange, ...]
    allowances: tuple[Allowance, ...]
    unknown_tokens: tuple[Address, ...]
    gas_used: tuple[int, ...]
    extent: Extent
    owed: TokenAmount | None = None
    left: tuple[Allowance, ...] = ()
    given: TokenAmount | None = None

    @property
    def is_full(self) -> bool:
        """Whether every movement was seen."""
        return self.extent is Extent.FULL

    def change_of(self, token: Token) -> int:
        """Base units by which the account's balance of `token` moved; 0 where it did not."""
        return sum(change.raw for change in self.changes if change.token == token)


@dataclass(frozen=True, slots=True)
class Replaced:
    """What a transaction takes the number of; an empty `tx_hash` fills a gap in the numbers."""

    tx_hash: str
    nonce: int
    price: GasPrice


@dataclass(frozen=True, slots=True)
class Checked:
    """A plan that was rehearsed at `rehearsal.at`, with a fee for each of its calls.

    `offers` is what could be paid for a place in a block at that head, `nonce` the number that the
    first call will have; where it `waits` for others of the account, these are not rehearsed.
    """

    plan: TxPlan
    rehearsal: Rehearsal
    fees: tuple[Fee, ...]
    offers: FeeOffers
    nonce: int
    waits: bool = False

    @property
    def fee_most(self) -> TokenAmount:
        """The caps of all calls together."""
        return TokenAmount(sum(fee.most.raw for fee in self.fees), ETH)

    @property
    def fee_expected(self) -> TokenAmount:
        """What all calls together would cost in the next block."""
        return TokenAmount(sum(fee.expected.raw for fee in self.fees), ETH)


@dataclass(frozen=True, slots=True)
class TxRequest:
    """What a key is asked to sign: the first call that is left of `plan`.

    The whole plan comes along, so that who signs can hold the bytes against what was agreed to.
    """

    plan: TxPlan
    nonce: int
    fee: Fee

    @property
    def chain_id(self) -> int:
        """The network that it is for, and for no other."""
        return self.plan.chain_id

    @property
    def account(self) -> Address:
        """Who signs and pays."""
        return self.plan.account

    @property
    def to(self) -> Address:
        """The contract that is called, or who gets the coin."""
        return self.plan.calls[0].to

    @property
    def value(self) -> int:
        """The wei that it takes along."""
        return self.plan.calls[0].value

    @property
    def data(self) -> bytes:
        """What it is told."""
        return self.plan.calls[0].data


@dataclass(frozen=True, slots=True)
class SignedTx:
    """Bytes that a network accepts, and the hash they will have there."""

    tx_hash: str
    raw: bytes


class TxStatus(Enum):
    """Where a transaction is.

    SIGNED: its bytes are on this disk, and were not handed to anybody as far as is known. UNKNOWN:
    nobody said whether it arrived, or a node has lost it. GIVEN_UP: a person wants it sent no more;
    it can still turn up. REPLACED: another one of this wallet has its number in a block. DROPPED:
    its number is used, and several nodes know no receipt of it.
    """

    SIGNED = "signed"
    SENT = "sent"
    UNKNOWN = "unknown"
    IN_BLOCK = "in_block"
    FINAL = "final"
    FAILED = "failed"
    REPLACED = "replaced"
    DROPPED = "dropped"
    GIVEN_UP = "given_up"

    @property
    def is_open(self) -> bool:
        """Whether it still has to be followed."""
        return self.is_pending or self is self.IN_BLOCK

    @property
    def is_pending(self) -> bool:
        """Whether it may still come into a block, and holds its number."""
        return self in {self.SIGNED, self.SENT, self.UNKNOWN}


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a block says of a transaction; `changes` are the account's, read from its events.

    `unknown_tokens` moved for the account besides. `reason` is why it failed, in words of ours;
    `technical` is what the contract itself said, made harmless. `breach` is what moved besides what
    was agreed to, None where nothing did: it happened all the same, so it has not failed. `owed` is
    what the vault fixed to pay later; `is_owed_unread` where the node has no state to tell it from.
    """

    tx_hash: str
    at: BlockStamp
    succeeded: bool
    fee_paid: TokenAmount
    changes: tuple[TokenChange, ...]
    allowances: tuple[Allowance, ...]
    reason: str | Message = ""
    owed: TokenAmount | None = None
    unknown_tokens: tuple[Address, ...] = ()
    technical: str = ""
    breach: Message | None = None
    is_owed_unread: bool = False

    def change_of(self, token: Token) -> int:
        """Base units by which the account's balance of `token` moved; 0 where it did not."""
        return sum(change.raw for change in self.changes if change.token == token)


@dataclass(frozen=True, slots=True)
class PrivateRoute:
    """Handed to a relay alone, which tries for `blocks` blocks from block `since` on."""

    host: str
    since: int
    blocks: int

    def left(self, head: int) -> int:
        """How many blocks it still tries, at `head`."""
        return max(0, self.since + self.blocks - head)


@dataclass(frozen=True, slots=True)
class TxRecord:
    """A signed transaction as it is kept: stored before it is sent, so nothing can be forgotten.

    `pay` and `least` are those of its plan, `step` counts from 1 among `steps` of it, `receipt`
    is None until a block has it. `plan` is what was left of its plan, this call first, its
    calls as bytes alone, and `fee` what it offers; both are None in records of the first version.
    `replaced_by` is the hash of what took its number. `was_in` is the block that had it and was
    taken back since; `missing_since` the head at which its number was first seen used without a
    receipt. Once it `is_settled`, no block can change any more what became of it.
    """

    tx_hash: str
    chain_id: int
    account: Address
    nonce: int
    act: Act
    venue: str
    pay: TokenAmount | None
    least: TokenAmount | None
    to: Address
    step: int
    steps: int
    raw: bytes
    signed_at: datetime
    status: TxStatus
    receipt: Receipt | None = None
    plan: TxPlan | None = None
    fee: Fee | None = None
    replaced_by: str = ""
    private: PrivateRoute | None = None
    was_in: BlockStamp | None = None
    missing_since: int | None = None
    is_settled: bool = False

    @property
    def holds_number(self) -> bool:
        """Whether no other transaction may be given its number; a replacement takes it knowingly.

        One in a block that is not final holds it too: the block can be taken back.
        """
        return self.status.is_pending or (self.receipt is not None and not self.is_settled)

    @property
    def is_void(self) -> bool:
        """Whether it moved nothing, as far as is known."""
        void = {TxStatus.FAILED, TxStatus.REPLACED, TxStatus.DROPPED}
        return self.status in void and not (self.receipt and self.receipt.succeeded)
