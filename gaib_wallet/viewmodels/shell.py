"""What the window's frame shows around every page."""

from dataclasses import dataclass
from typing import Literal

from gaib_wallet.domain.network import Health

__all__ = ["AccountChoice", "Health", "NetworkState", "ShellState", "StaleState", "StripState"]

StripTone = Literal["idle", "waiting", "positive", "negative", "warning"]


@dataclass(frozen=True, slots=True)
class AccountChoice:
    """One account of the picker; `address` is whole, EIP-55. `note` is `watch-only` or empty."""

    key: str
    name: str
    address: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class NetworkState:
    """The chip in the header: `Demo chain` and `block 713 · 6 s`.

    `key` and `block` are for the line of an error, which has the same words in all languages.
    """

    name: str
    text: str
    health: Health = Health.ANSWERING
    key: str = ""
    block: int | None = None


@dataclass(frozen=True, slots=True)
class StripState:
    """The line at the bottom: what waits for a block, or that nothing does."""

    text: str
    tone: StripTone = "idle"
    has_details: bool = False


@dataclass(frozen=True, slots=True)
class StaleState:
    """The line above the content when the node is stale or silent; `strong` is its first half.

    Where the node is well it can be about contracts that are not what they were (`is_change`).
    """

    text: str
    strong: str = ""
    code: str = ""
    is_change: bool = False


@dataclass(frozen=True, slots=True)
class ShellState:
    """Everything the frame shows. `page` and `account` are keys."""

    page: str
    account: str
    accounts: tuple[AccountChoice, ...]
    network: NetworkState
    strip: StripState
    stale: StaleState | None = None
    is_locked: bool = False
    is_hidden: bool = False
    is_demo: bool = False
    fork_text: str = ""
    """What the demo's banner says of a live network that was forked, empty for the demo chain."""
    demo_clock_text: str = ""
    is_panel_open: bool = False
    is_tour_running: bool = False
    counts: tuple[tuple[str, int], ...] = ()
    """Pages with a number beside their name, for what waits there."""
