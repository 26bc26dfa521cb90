"""A reviewed plan into a file: for another copy of the wallet, or for a Safe."""

from pathlib import Path

from gaib_wallet.domain.drafts import LONGEST_NOTE, fingerprint
from gaib_wallet.domain.transactions import TxPlan
from gaib_wallet.domain.units import Rounding
from gaib_wallet.errors import NoFileChosen, NotASafe, StorageFault, WalletsOwn
from gaib_wallet.services.drafts import DraftService
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.viewmodels.forms import FormViewModel
from gaib_wallet.viewmodels.outcomes import ACTS, SEND_TO, Names
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import Message

FILE = "file"
_PLACES = {NoFileChosen: FILE, StorageFault: FILE, WalletsOwn: FILE}
_GROUP, _ON_A_LINE = 4, 8


class PlanExportViewModel(FormViewModel):
    """`fingerprint` is to be compared aloud with what the other copy shows.

    `has_key` is whether this wallet holds the key of the account that pays.
    """

    def __init__(
        self,
        plan: TxPlan,
        title: str,
        drafts: DraftService,
        text: Text,
        tasks: Tasks,
        *,
        has_key: bool,
    ) -> None:
        super().__init__(text, tasks, _PLACES)
        self.title = title
        self.fingerprint = grouped(fingerprint(plan))
        self._plan = plan
        self._drafts = drafts
        self._has_key = has_key

    def export(self, path: str, note: str, *, for_safe: bool) -> None:
        """Write the file to `path`, in place of what is there: the system's dialog has asked."""

        async def work() -> None:
            if not path:
                raise NoFileChosen
            if for_safe and self._has_key:
                raise NotASafe
            if for_safe:
                await self._drafts.export_for_safe(Path(path), self._plan, self.title)
            else:
                await self._drafts.export(Path(path), self._plan, note[:LONGEST_NOTE])

        self.submit(work)


def plan_title(plan: TxPlan, names: Names, text: Text) -> str:
    """What `plan` does: `Swap 100.00 USDC`, `Send 5.00 USDC to Alice`."""
    pay = text.amount(plan.pay, Rounding.UP) if plan.pay else ""
    if plan.recipient and (name := names(plan.recipient)):
        return text.say(Message("session", SEND_TO, (pay, name)))
    return text.say(Message("session", ACTS[plan.act], (pay,)))


def grouped(digits: str) -> str:
    """Hex digits in groups of four, as addresses are read; eight groups on a line."""
    groups = [digits[start : start + _GROUP] for start in range(0, len(digits), _GROUP)]
    lines = (groups[start : start + _ON_A_LINE] for start in range(0, len(groups), _ON_A_LINE))
    return "\n".join(" ".join(line) for line in lines)
