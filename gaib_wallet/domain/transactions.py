"""What will be signed, what a rehearsal of it did, what it costs, and what became of it."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from gaib_wallet.domain.network import BlockStamp
from gaib_wallet.domain.units import ETH, Address, Token, TokenAmount, TokenChange
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


class Guard(Enum):
    """Who stops the call if less than agreed would arrive."""

    CONTRACT = "contract"
    WALLET = "wallet"


@dataclass(frozen=True, slots=True)
class Call:
    """One call without value; `function` and `arguments` are read back from `data` itself."""

    act: Act
    to: Address
    data: bytes
    function: str
    arguments: tuple[tuple[str, object], ...]


@dataclass(frozen=True, slots=True)
class TxPlan:
    """All that a person agrees to. Nothing is computed again between the sheet and the signature.

    `pay` is exact and leaves the account, `least` is what must arrive (`guard` says who enforces
    it), `expected` is a quote of block `at`. An exit's AID arrives later; paying the queue moves
    nothing that can be promised, so all three are None. `target` may take `pay` where the calls
    allow it first. `deadline` is None where the contract knows none.
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

    def after(self, signed: int) -> "TxPlan":
        """What is left of the plan once its first `signed` calls are in a block."""
        return replace(self, calls=self.calls[signed:])


@dataclass(frozen=True, slots=True)
class Allowance:
    """What `spender` may take of an owner's token from now on."""

    spender: Address
    amount: TokenAmount


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What a node says the calls would do on top of block `at`.

    `changes` are the account's in tokens that the network knows, `unknown_tokens` moved besides;
    `gas_used` has a figure for each call that was played. `is_full` is False where the node could
    only say that the first call would not revert. `owed` is what the vault's `Unstaked` event says
    it will pay later.
    """

    at: BlockStamp
    changes: tuple[TokenChange, ...]
    allowances: tuple[Allowance, ...]
    unknown_tokens: tuple[Address, ...]
    gas_used: tuple[int, ...]
    is_full: bool
    owed: TokenAmount | None = None

    def change_of(self, token: Token) -> int:
        """Base units by which the account's balance of `token` moved; 0 where it did not."""
        return sum(change.raw for change in self.changes if change.token == token)


@dataclass(frozen=True, slots=True)
class GasPrice:
    """Wei per gas: the head's base fee, the tip, and the most that will be paid in all."""

    base: int
    tip: int
    most: int


@dataclass(frozen=True, slots=True)
class Fee:
    """What one transaction may cost: a bound on gas, a price for it, and what is expected."""

    gas_limit: int
    gas_expected: int
    price: GasPrice

    @property
    def most(self) -> TokenAmount:
        """The cap that is signed."""
        return TokenAmount(self.gas_limit * self.price.most, ETH)

    @property
    def expected(self) -> TokenAmount:
        """What it would cost in the next block."""
        return TokenAmount(self.gas_expected * (self.price.base + self.price.tip), ETH)


@dataclass(frozen=True, slots=True)
class Checked:
    """A plan that was rehearsed at `rehearsal.at`, with a fee for each of its calls."""

    plan: TxPlan
    rehearsal: Rehearsal
    fees: tuple[Fee, ...]

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
    """What a key is asked to sign: the first call that is left of `plan`, without value.

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
        """The contract that is called."""
        return self.plan.calls[0].to

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
    """Where a transaction is. UNKNOWN: nobody said whether it arrived; it is looked for."""

    SIGNED = "signed"
    SENT = "sent"
    UNKNOWN = "unknown"
    IN_BLOCK = "in_block"
    FINAL = "final"
    FAILED = "failed"

    @property
    def is_open(self) -> bool:
        """Whether it still has to be followed."""
        return self in {self.SIGNED, self.SENT, self.UNKNOWN, self.IN_BLOCK}


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a block says of a transaction; `changes` are the account's, read from its events.

    `reason` is why it failed: a sentence of ours, or foreign text that was made harmless.
    """

    tx_hash: str
    at: BlockStamp
    succeeded: bool
    fee_paid: TokenAmount
    changes: tuple[TokenChange, ...]
    allowances: tuple[Allowance, ...]
    reason: str | Message = ""
    owed: TokenAmount | None = None

    def change_of(self, token: Token) -> int:
        """Base units by which the account's balance of `token` moved; 0 where it did not."""
        return sum(change.raw for change in self.changes if change.token == token)


@dataclass(frozen=True, slots=True)
class TxRecord:
    """A signed transaction as it is kept: stored before it is sent, so nothing can be forgotten.

    `pay` and `least` are those of its plan, `step` counts from 1 among `steps` of it, `receipt`
    is None until a block has it.
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
