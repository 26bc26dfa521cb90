"""Fields with one button: what is wrong stands beside its field, and secrets are wiped."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from gaib_wallet.domain.secret import Secret
from gaib_wallet.errors import UnknownWord, WalletError
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.viewmodels.work import STOPPED, STOPPING, WORKING, Work
from gaib_wallet.words import Message

FORM = "form"
"""Where a fault stands that belongs to no field."""
Places = Mapping[type[WalletError], str]
"""To which field a fault belongs; the first kind that fits counts."""


@dataclass(frozen=True, slots=True)
class FormState:
    """`faults` are sentences by the name of their field; `stopped` is what a stop has left."""

    is_busy: bool = False
    is_done: bool = False
    faults: Mapping[str, str] = field(default_factory=dict)
    work: Work = field(default_factory=Work)
    stopped: str = ""

    def fault(self, place: str) -> str:
        """What is wrong with the field `place`; empty if nothing is."""
        return self.faults.get(place, "")


class FormViewModel(ViewModel[FormState]):
    """One form; each intent of a subclass is one `submit`.

    `STOPS` where the work leaves everything as it was when it is cancelled, or goes on to its end.
    """

    DOES = WORKING
    STOPS = False

    def __init__(self, text: Text, tasks: Tasks, places: Places) -> None:
        self._text = text
        self._tasks = tasks
        self._places = places
        super().__init__(FormState())

    def submit(self, work: Callable[[], Awaitable[None]], *secrets: Secret) -> None:
        """Do `work` once, one at a time; `secrets` are wiped when it is over."""
        if self.state.is_busy or self.state.is_done:
            wipe(*secrets)
            return
        doing = Work(self._text.say(self.DOES), can_stop=self.STOPS)
        self._show(FormState(is_busy=True, work=doing))
        self._tasks.spawn(self._run(work, secrets), key=(self, "work"))

    def stop(self) -> None:
        """Leave it, if it can be left; what came too late to be left is done."""
        if self.state.work.can_stop:
            self._show(replace(self.state, work=Work(self._text.say(STOPPING))))
            self._tasks.stop((self, "work"))

    def advance(self, doing: Message, done: int, whole: int) -> None:
        """`done` of the `whole` parts of the work are over, and this is the next.

        Raises:
            CancelledError: somebody wants no next one; the part before was too far to be left.
        """
        if not self.state.work.can_stop:
            raise asyncio.CancelledError
        work = Work(self._text.say(doing), done * 100 // whole, can_stop=True)
        self._show(replace(self.state, work=work))

    def what_is_left(self) -> Message:
        """What a stop has left."""
        return STOPPED

    async def _run(self, work: Callable[[], Awaitable[None]], secrets: tuple[Secret, ...]) -> None:
        try:
            await work()
        except asyncio.CancelledError:
            self._show(FormState(stopped=self._text.say(self.what_is_left())))
            raise
        except WalletError as fault:
            place = place_of(fault, self._places)
            self._show(FormState(faults={place: self._text.fault(fault)}))
        else:
            self._show(replace(self.state, is_busy=False, is_done=True, work=Work()))
        finally:
            wipe(*secrets)


def place_of(fault: WalletError, places: Places) -> str:
    """The field that `fault` belongs to."""
    return next((place for kind, place in places.items() if isinstance(fault, kind)), FORM)


def wipe(*secrets: Secret) -> None:
    """Overwrite each of them."""
    for secret in secrets:
        secret.wipe()


def all_known(numbers: Sequence[int | None]) -> tuple[int, ...]:
    """The numbers of typed words. Raises UnknownWord for the first that is in no list."""
    known = tuple(one for one in numbers if one is not None)
    if len(known) < len(numbers):
        raise UnknownWord(list(numbers).index(None) + 1)
    return known


def are_same(one: Secret, other: Secret) -> bool:
    """Whether the same was typed twice."""
    return one.octets == other.octets
