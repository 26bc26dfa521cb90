"""What the Convert page knows, still typed."""

from dataclasses import dataclass
from functools import cached_property

from gaib_wallet.domain.accounts import Account
from gaib_wallet.domain.alerts import judge
from gaib_wallet.domain.minting import IssuerFacts
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.routes import Comparison, Offer, Split, Target
from gaib_wallet.domain.tolerances import WIDE, tolerance_for
from gaib_wallet.domain.transactions import TxPlan
from gaib_wallet.domain.units import Bps, Token, TokenAmount
from gaib_wallet.errors import InputError, WalletError
from gaib_wallet.services.pulse import Beat
from gaib_wallet.viewmodels.typed_loss import loss_to_type
from gaib_wallet.viewmodels.ways import SPLIT
from gaib_wallet.words import Message


@dataclass(frozen=True)
class ConvertFacts:
    """What the page knows, still typed; its state is a function of this and of a language.

    The side that was typed last rules: `is_target` says that it is what shall be received.
    `tolerance` is what a person fixed, None where it follows the pools; `own_tolerance` what is
    being typed for it, None while that field is closed. `chosen` names a route that was chosen by
    hand; empty follows the best one. `plans` are those of the way in use: two where it is split,
    none where `fault` says why. A quote that `is_expired` is too old to be reviewed. `done` is what
    became of a way that took two signatures. `issuer` is what GAIB's contracts say to everybody,
    read where they say nothing of the account. What follows from these is worked out once, however
    often a state asks for it.
    """

    account: Account | None
    network: Network
    pay_token: Token
    receive_token: Token
    tolerance: Bps | None
    beat: Beat
    pay_text: str = ""
    receive_text: str = ""
    is_target: bool = False
    owned: TokenAmount | None = None
    comparison: Comparison | None = None
    chosen: str = ""
    typed_loss: str = ""
    own_tolerance: str | None = None
    tolerance_fault: InputError | None = None
    plans: tuple[TxPlan, ...] = ()
    fault: WalletError | None = None
    is_busy: bool = False
    is_explained: bool = False
    issuer: IssuerFacts | WalletError | None = None
    is_expired: bool = False
    shows_all: bool = False
    done: Message | None = None

    @property
    def typed_text(self) -> str:
        """What stands in the field that rules."""
        return self.receive_text if self.is_target else self.pay_text

    @property
    def typed_token(self) -> Token:
        """What that field counts in."""
        return self.receive_token if self.is_target else self.pay_token

    @cached_property
    def used_tolerance(self) -> Bps:
        """The one tolerance of all ways on the page."""
        if self.comparison is None:
            return self.tolerance or WIDE
        return tolerance_for(self.comparison, self.network, self.tolerance)

    @cached_property
    def taken(self) -> Offer | Split | None:
        """The way in use: the one chosen by hand while it is open, else the best."""
        found = self.comparison
        if found is None:
            return None
        if self.chosen == SPLIT and found.split:
            return found.split
        by_hand = (offer for offer in found.offers if offer.route.name == self.chosen)
        best = found.split if found.is_split_best else None
        return next(by_hand, best or next(iter(found.offers), None))

    @cached_property
    def offer(self) -> Offer | None:
        """The way in use where it is one route."""
        return self.taken if isinstance(self.taken, Offer) else None

    @cached_property
    def split(self) -> Split | None:
        """The way in use where it is two."""
        return self.taken if isinstance(self.taken, Split) else None

    @property
    def is_closed(self) -> bool:
        """Whether the block was read, and no way is open."""
        return self.comparison is not None and not self.comparison.offers and not self.is_busy

    @cached_property
    def is_loss_typed(self) -> bool:
        """Whether nothing has to be typed here, or the right figure was; each sheet asks itself."""
        if self.offer is None or self.comparison is None:
            return True
        verdict = judge(self.offer, self.comparison, self.used_tolerance, self.network)
        loss = loss_to_type(verdict)
        return not loss or self.typed_loss.strip() == loss

    def is_answer(self, amount: TokenAmount | None) -> bool:
        """Whether what is compared is a wish for `amount` on the side that rules."""
        if self.comparison is None:
            return False
        wish = self.comparison.wish
        if isinstance(wish, Target):
            return self.is_target and wish.receive == amount
        return not self.is_target and wish.pay == amount
