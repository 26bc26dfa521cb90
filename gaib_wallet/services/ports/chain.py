"""What the services ask of a node; `app` plugs an adapter into each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # What it speaks of is not loaded with it: half of the domain, before a page is seen.
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from fractions import Fraction

    from gaib_wallet.domain.approvals import Approvals
    from gaib_wallet.domain.backing import Backing
    from gaib_wallet.domain.changes import ChangePage
    from gaib_wallet.domain.demo_events import DemoEvent, DemoTrouble
    from gaib_wallet.domain.depths import Depth
    from gaib_wallet.domain.events import EventPage, Manners, Seal
    from gaib_wallet.domain.fees import FeeOffers
    from gaib_wallet.domain.minting import IssuerFacts
    from gaib_wallet.domain.nav import Sighting, VaultHead
    from gaib_wallet.domain.network import BlockStamp
    from gaib_wallet.domain.observed import Observed
    from gaib_wallet.domain.permits import SignedAllowance
    from gaib_wallet.domain.pools import PoolSurvey
    from gaib_wallet.domain.portfolio import Portfolio
    from gaib_wallet.domain.routes import Comparison, Offer, Wish
    from gaib_wallet.domain.second_opinions import BlockName, Finding
    from gaib_wallet.domain.staking import ExitQuote, StakeQuote, StakingFacts
    from gaib_wallet.domain.standing import ContractSurvey
    from gaib_wallet.domain.statement_material import Owned
    from gaib_wallet.domain.transactions import (
        Call,
        Receipt,
        Rehearsal,
        SignedTx,
        TxPlan,
    )
    from gaib_wallet.domain.transfers import TransferFacts
    from gaib_wallet.domain.units import Address, Token, TokenAmount
    from gaib_wallet.domain.yields import DealName
    from gaib_wallet.words import Message


class RouteReader(Protocol):
    """All ways from one token to another. Raises NodeFault and ContractFault."""

    async def compare(self, wish: Wish) -> Comparison:
        """Every way for `wish` at the head, in one request; a way that fails is closed."""

    async def owned(self, account: Address, token: Token) -> TokenAmount:
        """What `account` has of `token`, at the head."""

    async def depths(self, pay: Token, receive: Token) -> tuple[Depth, ...]:
        """How much each open way through pools takes, in two requests about one block."""


class IssuerReader(Protocol):
    """What GAIB's contracts say to everybody. Raises NodeFault and ContractFault."""

    async def read(self) -> IssuerFacts:
        """Whatever can be read, at the head, in one request."""


class PoolFinder(Protocol):
    """The pools of a network, by its factories. Raises NodeFault and ContractFault."""

    async def find(self) -> PoolSurvey:
        """Every pool of two or three of the network's tokens, verified, at the head.

        A factory that cannot be understood is named as silent, and stops no other.
        """


class ContractSurveyor(Protocol):
    """What the network's contracts are. Raises NodeFault and ContractFault."""

    async def survey(self) -> ContractSurvey:
        """Code, implementations, names and rights of all that the manifest names, at the head."""


class OpinionReader(Protocol):
    """What has to be the same on two nodes. Raises NodeFault and ContractFault."""

    async def head(self) -> BlockName:
        """The newest block."""

    async def block(self, number: int) -> BlockName:
        """The block of that number; BlockGone where the node has none."""

    async def read(self, at: BlockName, plan: TxPlan | None = None) -> tuple[Finding, ...]:
        """Prices and implementations in exactly that block, and what `plan` depends on besides.

        Raises BlockGone where the node has another block of that number, or none.
        """


class PortfolioReader(Protocol):
    """Everything an account owns. Raises NodeFault and ContractFault."""

    async def read(self, account: Address) -> Portfolio:
        """All of one block, in at most two requests."""


class StakingReader(Protocol):
    """The sAID vault. Raises NodeFault and ContractFault."""

    async def read(self, account: Address) -> StakingFacts:
        """Prices, position, request and queue at the head, in one request."""

    async def quote_stake(self, account: Address, pay: TokenAmount) -> StakeQuote:
        """What `pay` AID would bring at the head."""

    async def quote_exit(self, account: Address, pay: TokenAmount) -> ExitQuote:
        """What a request with `pay` sAID would fix at the head."""


class Calls(Protocol):
    """Calls as bytes that say of themselves what they do; asks no node."""

    def allow(self, amount: TokenAmount, spender: Address) -> Call:
        """Let `spender` take exactly `amount`, whatever was allowed before."""

    def exchange(
        self,
        offer: Offer,
        most: TokenAmount,
        least: TokenAmount,
        deadline: datetime,
        permit: SignedAllowance | None = None,
    ) -> Call:
        """Take `offer`: pay `most`, or revert where less than `least` would come out.

        Where the offer `is_exact_out`, exactly `least` comes out and at most `most` is paid. With
        `permit` (a Permit for v3, a PermitSingle for v4) it brings the allowance along; the place
        of its signature is empty until `with_signature`. v4 cannot do without one: ValueError.
        """

    def has_deadline(self, offer: Offer) -> bool:
        """Whether the contract that `offer` calls stops late transactions."""

    def stake(self, account: Address, pay: TokenAmount) -> Call:
        """Give `pay` AID to the vault; the shares go to `account`."""

    def request_exit(self, pay: TokenAmount) -> Call:
        """Give `pay` sAID back; the AID comes from the queue, later."""

    def pay_queue(self, at_most: int) -> Call:
        """Let the vault pay up to `at_most` requests, the oldest first."""

    def send(self, pay: TokenAmount, recipient: Address) -> Call:
        """Give exactly `pay`, a token or the chain's own coin, to `recipient`."""

    def revoke(self, token: Token, spender: Address) -> Call:
        """Let `spender` take nothing of `token` any more."""

    def cancel(self, account: Address) -> Call:
        """Nothing, from `account` to itself: it only uses up a number."""

    def permit(self, permit: SignedAllowance) -> Call:
        """What is signed in place of an allowance; no transaction."""

    def with_signature(self, plan: TxPlan, signature: bytes) -> TxPlan:
        """What is left of `plan` once its permit is signed: r, s and v, 65 octets, are in its swap.

        Raises:
            NotAsAgreed: `plan` has no permit to sign, or these are not 65 octets of a signature.
        """

    def renewed(self, plan: TxPlan, deadline: datetime) -> TxPlan:
        """`plan`, whose permit is not signed yet, with that `deadline` and nothing else changed.

        ValueError where its contract knows none, or its permit is signed.
        """

    def verify(self, plan: TxPlan) -> None:
        """Nothing, where the bytes of each call say exactly what `plan` says.

        Raises:
            NotAsAgreed: they do not; it names the part that differs.
        """

    def described(self, plan: TxPlan) -> TxPlan:
        """`plan`, in which each call says of itself what its bytes do, whatever it said before.

        Raises:
            NotAsAgreed: one of them is no call of this wallet.
        """


class Ledger(Protocol):
    """A node as transactions need it. Reads raise NodeFault and ContractFault."""

    async def head(self) -> BlockStamp:
        """The newest block."""

    async def final(self) -> int:
        """Number of the newest block that will not be taken back."""

    async def native(self, account: Address) -> TokenAmount:
        """ETH of `account` at the head."""

    async def allowance(self, account: Address, token: Token, spender: Address) -> TokenAmount:
        """What `spender` may take of the account's `token`, at the head."""

    async def rehearse(
        self, account: Address, calls: Sequence[Call], watched: Sequence[tuple[Token, Address]] = ()
    ) -> Rehearsal:
        """What `calls`, one after the other, would do on top of the head.

        A PERMIT is played as the allowance that it stands for. `watched` are allowances, as token
        and spender, that are read once all calls are done: `left` has those that are not zero.

        Raises:
            RehearsalFailed: one of them would revert; IssuerRefusal where GAIB's contract says why.
            MethodMissing: the node can rehearse nothing at all.
        """

    async def gas_offers(self) -> FeeOffers:
        """What a transaction can offer now, at each level."""

    async def eth_usd(self) -> Fraction | None:
        """Dollars per ETH; None where the network has no feed, or a stale one."""

    async def permit_nonce(self, permit: SignedAllowance) -> int:
        """The number of the next one like `permit`; ValueError where nothing here takes it.

        Raises:
            PermitDiffers: who reads it calls itself otherwise than what would be signed.
        """

    async def next_nonce(self, account: Address) -> int:
        """Number of transactions of `account` in blocks: the nonce of its next one."""

    async def send(self, signed: SignedTx, *, is_private: bool = False) -> None:
        """Hand `signed` to the node once; bytes that it knows already are no fault.

        `is_private` hands it to the network's relay and to nobody else, whatever comes back;
        ValueError where the network has none.

        Raises:
            SendRefused: it will not be in a block as things are; one class for each reason.
            NodeFault: nobody knows whether it arrived.
            SentElsewhere: the node speaks of another hash.
        """

    async def is_known(self, tx_hash: str) -> bool:
        """Whether the node has the transaction, in a block or waiting."""

    async def receipt(self, account: Address, tx_hash: str) -> Receipt | None:
        """What a block says of it, with the changes of `account`; None while none has it."""


class ApprovalReader(Protocol):
    """Who may take what of an account. Raises NodeFault and ContractFault."""

    async def read(self, account: Address) -> Approvals:
        """All allowances of the network's tokens that are not zero, at one block."""


class TransferReader(Protocol):
    """What has to be known before something is sent. Raises NodeFault and ContractFault."""

    async def survey(self, account: Address, recipient: Address, token: Token) -> TransferFacts:
        """What `account` has of `token` and of the chain's coin, and who `recipient` is."""


class ChainClock(Protocol):
    """What time it is on the chain: the newest block's time and what passed since it was seen."""

    def now(self) -> datetime:
        """The chain's time, in UTC."""


class YieldReader(Protocol):
    """The vault's past and present. Raises NodeFault and ContractFault."""

    async def head(self, account: Address) -> VaultHead:
        """The vault's books and the account's tokens at the head, in one request."""

    async def final(self, head: int) -> Seal:
        """The newest block, at most `head`, that will not be taken back."""

    async def seal(self, number: int) -> Seal | None:
        """That block as the node has it now; None where it has none."""

    async def seals(self, numbers: Sequence[int]) -> tuple[Seal | None, ...]:
        """Each of those blocks, in few requests."""

    def manners(self) -> Manners:
        """What was learned of the node so far."""

    def start_with(self, manners: Manners) -> None:
        """Begin with what was learned of this node at another time."""

    @property
    def was_helped(self) -> bool:
        """Whether something that it told came from a second node: the first one did not answer."""

    def otherwise(self) -> YieldReader:
        """Reads the same once more in other pages, from a second node first if there is one."""

    async def page(self, first: int, last: int) -> EventPage:
        """What was said of vault, prices, deals and reserves in the newest blocks of that range.

        As many blocks as the node gives at once.

        Raises:
            BlockGone: the node does not keep so old blocks.
        """

    async def flows(self, account: Address, first: int, last: int) -> EventPage:
        """As `page`, the events that moved a token of `account`."""

    async def paid_out(self, first: int, last: int) -> EventPage:
        """As `page`, the AID that left the vault by plain transfers."""

    async def books_at(self, blocks: Sequence[int]) -> tuple[Sighting | None, ...]:
        """Both prices as they were in each of `blocks`, in one request; None before the vault was.

        Raises:
            BlockGone: the node keeps no state that old.
        """

    async def touched(self, block: int) -> bytes:
        """Hash of a transaction of `block` that may have moved the price; empty if none."""

    async def deals(self) -> tuple[DealName, ...]:
        """Every deal there is, T-bills among them; none where the network does not publish them."""


class BalanceReader(Protocol):
    """What an account has. Raises NodeFault and ContractFault."""

    async def owned(self, account: Address, block: int) -> Owned:
        """All of the network's tokens, and what the vault owes, at `block`, in one request.

        Raises:
            BlockGone: the node keeps no state that old.
        """


class BackingReader(Protocol):
    """What stands behind AID and sAID. Raises NodeFault and ContractFault."""

    async def read(self, account: Address | None) -> Backing:
        """All of one block, in at most two requests."""

    async def observe(self) -> Observed:
        """What the contracts tell everybody, whatever the issuer publishes; of one block."""

    async def supplies(self, blocks: Sequence[int]) -> Mapping[int, TokenAmount]:
        """The AID in circulation at old blocks, of those that the node still keeps states of."""

    async def changes(self, first: int, last: int) -> ChangePage:
        """The protocol's own acts in the newest blocks of that range: one page of the node's."""

    async def final(self, head: int) -> Seal:
        """The newest block up to `head` that is never taken back."""

    async def seal(self, number: int) -> Seal | None:
        """That block as the node has it now; None where it has none."""


class DemoChain(Protocol):
    """What only a demo can do to its chain. Everything raises DemoFault."""

    @property
    def closed(self) -> Mapping[str, Message]:
        """The levers that do not move here, by the names below, and why."""

    async def advance(self, days: int) -> None:
        """Let `days` pass."""

    async def set_whitelisted(self, account: Address, *, is_whitelisted: bool) -> None:
        """Admit `account` to minting and redeeming, or dismiss it."""

    async def happen(self, event: DemoEvent) -> int:
        """Let `event` happen; the number of the block after which it has."""

    async def play(self, trouble: DemoTrouble) -> None:
        """Let the node fail so from now on, or, for NONE, answer as it should."""

    async def start_over(self, told: Callable[[Message], None]) -> None:
        """Back to the state in which the demo began.

        Where that state is gone from the disk it is made again, and `told` how far that is. Raises
        StorageFault, too.
        """
