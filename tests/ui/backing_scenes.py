"""The Backing page in every state, over a view model that only remembers what was asked of it."""

from dataclasses import replace

from typing_extensions import override

from gaib_wallet.domain.backing import Part
from gaib_wallet.domain.network import Health
from gaib_wallet.errors import NodeUnreachable
from gaib_wallet.services.pulse import Beat
from gaib_wallet.storage.assets import root
from gaib_wallet.storage.uses import load_uses
from gaib_wallet.viewmodels.backing import BackingViewModel
from gaib_wallet.viewmodels.backing_facts import BackingFacts, View
from gaib_wallet.viewmodels.backing_state import state_of
from gaib_wallet.viewmodels.base import ViewModel
from gaib_wallet.viewmodels.text import Text
from tests.builders import CONTRACTS, NETWORK, aid
from tests.deals import AT, OTHER, backing, change_log
from tests.unit.viewmodels.test_backing_past import PAST
from tests.unit.viewmodels.test_observer import SAID, SEEN

PLACE = CONTRACTS.minter
PUBLISHED = replace(NETWORK, is_demo=True, contracts=replace(CONTRACTS, deals=PLACE, reserve=PLACE))
LIVE = replace(NETWORK, others={OTHER: "AID implementation"}, explorer="https://etherscan.io")
CHANGE = change_log().changes[-1].key
FACTS = BackingFacts(
    PUBLISHED,
    None,
    Beat(AT, 0, Health.ANSWERING, None),
    load_uses(root() / "uses.toml"),
    backing(),
    change_log(),
)
STATES = {
    "full": FACTS,
    "deal": replace(FACTS, opened="5"),
    "changes": replace(FACTS, opened="changes"),
    "loading": replace(FACTS, backing=None, log=None),
    "cached": replace(FACTS, is_cached=True, fault=NodeUnreachable()),
    "failed": replace(FACTS, backing=None, log=None, fault=NodeUnreachable()),
    "closed": replace(FACTS, network=NETWORK, backing=backing(deals=None, reserves=None)),
    "change": replace(FACTS, opened="changes", change=CHANGE),
    "past": replace(FACTS, view=View.PAST, past=PAST, supplies={700: aid("20000000")}),
    "tables": replace(FACTS, view=View.PAST, past=PAST, tables=frozenset({"assets", "hours"})),
    "contracts": replace(FACTS, network=LIVE, view=View.CONTRACTS, observed=SEEN, reported=(SAID,)),
    "silent": replace(
        FACTS, backing=backing(silent_parts=frozenset({Part.DEALS}), deals=None, unread_deals=2)
    ),
}


class StubModel(BackingViewModel):
    """Takes the intents of the page; shows what a test wants shown."""

    def __init__(self, facts: BackingFacts, words: Text) -> None:
        ViewModel.__init__(self, state_of(facts, words))  # and nothing of what a real one has
        self.words = words
        self.asked: list[str] = []

    def show(self, facts: BackingFacts) -> None:
        self._show(state_of(facts, self.words))

    @override
    def look(self, *, is_seen: bool) -> None:
        self.asked.append(f"look {is_seen}")

    @override
    def refresh(self) -> None:
        self.asked.append("refresh")

    @override
    def open(self, key: str) -> None:
        self.asked.append(f"open {key}")

    @override
    def show_changes(self) -> None:
        self.asked.append("changes")

    @override
    def close(self) -> None:
        self.asked.append("close")

    @override
    def ask_what_if(self) -> None:
        self.asked.append("what if")
        self.show(STATES["deal"])

    @override
    def choose_view(self, key: str) -> None:
        self.asked.append(f"view {key}")

    @override
    def turn_table(self, key: str) -> None:
        self.asked.append(f"table {key}")

    @override
    def choose_deal(self, key: str) -> None:
        self.asked.append(f"deal {key}")

    @override
    def choose_subject(self, key: str) -> None:
        self.asked.append(f"subject {key}")

    @override
    def open_change(self, key: str) -> None:
        self.asked.append(f"change {key}")

    @override
    def edit_recovery(self, recovery_text: str) -> None:
        self.asked.append(f"recovery {recovery_text}")
