"""What a person chose for the wallet as a whole."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import Enum
from typing import Final

from gaib_wallet.domain.names import FIRST_VAULT, is_vault_name
from gaib_wallet.domain.tolerances import LEAST, MOST
from gaib_wallet.domain.units import Bps

MOST_FEE_USD: Final = 200


class Theme(Enum):
    """Colours: as the system has them, or fixed."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Currency(Enum):
    """What values can be shown in."""

    USD = "USD"
    EUR = "EUR"


def _about(description: str, *bounds: int) -> Mapping[str, object]:
    return {"description": description, "bounds": bounds}


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings; each field's metadata has its `description`, a number's also its `bounds`.

    ValueError for a number outside of them, and for a vault that no folder can be.
    """

    theme: Theme = field(default=Theme.SYSTEM, metadata=_about("Colours of the window"))
    language: str = field(
        default="", metadata=_about("Language of the words, as `fr`; empty: the system's")
    )
    region: str = field(
        default="", metadata=_about("Form of numbers and dates, as `es_MX`; empty: the system's")
    )
    currency: Currency = field(
        default=Currency.USD,
        metadata=_about("Money that values are shown in, where the network prices it"),
    )
    network: str = field(
        default="ethereum", metadata=_about("Key of the network that is looked at")
    )
    nodes: Mapping[str, tuple[str, ...]] = field(
        default_factory=dict,
        metadata=_about(
            "Addresses of nodes, by the network's key: the first is asked, what the second one"
            " contradicts is not signed, the others stand by; none: nobody is asked"
        ),
    )
    hide_amounts: bool = field(default=False, metadata=_about("Whether amounts are masked"))
    lock_after_min: int = field(
        default=5, metadata=_about("Minutes without input until the wallet locks", 1, 1440)
    )
    locks_when_minimised: bool = field(
        default=False, metadata=_about("Whether putting the window away locks the wallet")
    )
    reads_while_locked: bool = field(
        default=False, metadata=_about("Whether figures are read on while the wallet is locked")
    )
    blocks_capture: bool = field(
        default=True,
        metadata=_about(
            "Whether words and keys are kept out of screenshots, where that is possible"
        ),
    )
    is_debuggable: bool = field(
        default=False,
        metadata=_about("Whether other programs of the same user may read the wallet's memory"),
    )
    sends_privately: bool = field(
        default=False,
        metadata=_about("Whether swaps go to the network's relay alone, where there is one"),
    )
    tolerance: Bps | None = field(
        default=None,
        metadata=_about(
            "How much less than quoted may arrive, in 0.01 %; none: by the pair and its pools",
            LEAST,
            MOST,
        ),
    )
    most_fee_usd: int = field(
        default=MOST_FEE_USD,
        metadata=_about("Most that one transaction may cost, in whole dollars", 1, 10_000),
    )
    explorers: Mapping[str, str] = field(
        default_factory=dict,
        metadata=_about("Host whose pages are opened in a browser, by the network's key"),
    )
    tells_outcomes: bool = field(
        default=True, metadata=_about("Whether the system tells what was confirmed or failed")
    )
    tells_payments: bool = field(
        default=True, metadata=_about("Whether the system tells that the queue has paid")
    )
    tells_steps: bool = field(
        default=True, metadata=_about("Whether the system tells of a step of the NAV")
    )
    stays_in_tray: bool = field(
        default=False, metadata=_about("Whether closing the window leaves the wallet in the tray")
    )
    start: Mapping[str, str] = field(
        default_factory=dict,
        metadata=_about("How far the first start has come, and what was typed there; no secret"),
    )
    vault: str = field(default=FIRST_VAULT, metadata=_about("Name of the vault that is opened"))

    def __post_init__(self) -> None:
        if not is_vault_name(self.vault):
            raise ValueError("vault cannot be the name of a folder")
        for one in fields(self):
            value = getattr(self, one.name)
            if one.metadata["bounds"] and value is not None:
                least, most = one.metadata["bounds"]
                if not least <= value <= most:
                    raise ValueError(f"{one.name} is not between {least} and {most}")
