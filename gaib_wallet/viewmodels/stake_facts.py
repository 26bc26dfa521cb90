"""What the Stake & exit page knows."""

from dataclasses import dataclass
from enum import StrEnum

from gaib_wallet.domain.accounts import Account
from gaib_wallet.domain.depths import Depth
from gaib_wallet.domain.exits import ExitComparison, StepsExit
from gaib_wallet.domain.network import Health, Network
from gaib_wallet.domain.queue import QueuePast
from gaib_wallet.domain.staking import StakeQuote, StakingFacts
from gaib_wallet.errors import FlowClosed, NoNode, WalletError
from gaib_wallet.services.pulse import Beat
from gaib_wallet.viewmodels.portfolio_state import Earnings


class Tab(StrEnum):
    """Coming in, or leaving."""

    STAKE = "stake"
    EXIT = "exit"


@dataclass(frozen=True, slots=True)
class StakeFacts:
    """What the page knows, still typed.

    While `is_quoting` or `is_comparing` the answers are those to what stood in the field before.
    `sold_percent` of what leaves is sold where both is done; 0 for what is in `sold_text`.
    """

    account: Account | None
    network: Network
    beat: Beat
    tab: Tab = Tab.STAKE
    staking: StakingFacts | None = None
    stake_text: str = ""
    stake_quote: StakeQuote | None = None
    stake_fault: WalletError | None = None
    is_quoting: bool = False
    exit_text: str = ""
    is_exit_typed: bool = False
    exits: ExitComparison | None = None
    exit_fault: WalletError | None = None
    is_comparing: bool = False
    need_text: str = ""
    sold_percent: int = 50
    sold_text: str = ""
    depths: tuple[Depth, ...] = ()
    steps: StepsExit | None = None
    saved_name: str = ""
    has_read: bool = False
    earnings: Earnings | None = None
    queue: QueuePast | None = None
    fault: WalletError | None = None

    @property
    def is_closed(self) -> bool:
        """Whether nobody can stake on this network."""
        return isinstance(self.fault, FlowClosed)

    @property
    def is_reading(self) -> bool:
        """Whether figures are on their way that nobody has seen yet."""
        is_asked = self.beat.health is not Health.LOCKED and not isinstance(self.beat.fault, NoNode)
        return self.staking is None and self.account is not None and is_asked

    @property
    def read_fault(self) -> WalletError | None:
        """Why the figures are not those of the last block, though the chain was asked."""
        return None if self.is_closed else self.fault

    @property
    def is_example(self) -> bool:
        """Whether leaving is only shown, for somebody who holds nothing that could leave."""
        staking = self.staking
        holds = staking is not None and (staking.said.raw or staking.request)
        return staking is not None and not holds and not self.exit_text.strip()
