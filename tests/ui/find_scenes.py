"""The palette and the sheet of keys over an invented wallet."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from gaib_wallet.domain.contacts import Contact
from gaib_wallet.domain.network import Flow
from gaib_wallet.domain.transactions import Act, TxRecord, TxStatus
from gaib_wallet.domain.units import Address
from gaib_wallet.ui.widgets.find_sheet import FindSheet
from gaib_wallet.ui.widgets.keys_sheet import KeysSheet
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.viewmodels.find import FindViewModel
from gaib_wallet.viewmodels.find_offers import FindFacts, offers_of
from gaib_wallet.viewmodels.find_past import Past
from gaib_wallet.viewmodels.findable import Findable
from gaib_wallet.viewmodels.keys import groups
from gaib_wallet.viewmodels.text import Text
from tests.builders import NETWORK, aid, plan, record, text, usdc
from tests.deals import book
from tests.wallet_world import RAINY, SAVINGS, WATCHED

PAGES = {
    "portfolio": "Portfolio",
    "convert": "Convert",
    "stake": "Stake & exit",
    "yield": "Yield",
    "backing": "Backing",
    "activity": "Activity",
    "contacts": "Contacts & approvals",
    "accounts": "Accounts",
    "settings": "Settings",
}
SECTIONS = {"look": "Look", "trading": "Trading"}
ALICE = Contact("Alice", Address("0x00000000000000000000000000000000000000e1"), "rent")
FACTS = FindFacts(
    replace(NETWORK, is_demo=True),
    PAGES,
    SECTIONS,
    (SAVINGS, RAINY, WATCHED),
    SAVINGS,
    can_sign=True,
    contacts=(ALICE,),
    deals=book()[:3],
    owned=(usdc("12500"), aid("1250")),
)


def signed(count: int) -> tuple[TxRecord, ...]:
    """So many swaps and payments, each a minute after the one before."""
    swap = record(status=TxStatus.FINAL)
    send = record(Act.SEND, TxStatus.FAILED, of=replace(plan(Act.SEND), recipient=ALICE.address))
    return tuple(
        replace(
            swap if number % 2 else send,
            tx_hash=f"0x{number:064x}",
            nonce=number,
            signed_at=swap.signed_at + timedelta(minutes=number),
        )
        for number in range(count)
    )


class Found:
    """A palette over `facts` and `records`; both may be changed before it is opened again."""

    def __init__(
        self,
        facts: FindFacts = FACTS,
        records: Sequence[TxRecord] = (),
        labels: Mapping[str, str] | None = None,
        says: Text | None = None,
    ) -> None:
        self.facts = facts
        self.records = records
        self.bugs: list[BaseException] = []
        self.tasks = Tasks(on_bug=self.bugs.append)
        self.text = says or text()
        past = Past(self._records, lambda: labels or {}, _nobody, self.text)
        self.model = FindViewModel(self._offers, past, self.text, self.tasks)

    async def open(self) -> FindViewModel:
        """The palette, with everything written down."""
        self.model.open()
        await self.tasks.idle()
        if self.bugs:
            raise self.bugs[0]
        return self.model

    def _offers(self) -> tuple[Findable, ...]:
        return offers_of(self.facts, self.text)

    async def _records(self) -> Sequence[TxRecord]:
        return self.records


def _nobody(_: Address) -> str:
    return ""


def closed(facts: FindFacts, flow: Flow, why: str) -> FindFacts:
    """The same on a network where one thing is not open."""
    return replace(facts, network=replace(facts.network, closed={flow: why}))


async def find(typed: str = "", facts: FindFacts = FACTS, says: Text | None = None) -> FindSheet:
    """The sheet, with something typed."""
    model = await Found(facts, signed(4), says=says).open()
    model.type(typed)
    return FindSheet(model, is_demo=True)


async def keys(says: Text | None = None) -> KeysSheet:
    """All keys."""
    return KeysSheet(groups(says or text()), is_demo=True)
