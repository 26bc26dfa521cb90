"""Fields with one button: what is wrong stands beside its field, and secrets are wiped."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from gaib_wallet.domain.secret import Secret
from gaib_wallet.errors import UnknownWord, WalletError
from gaib_wallet.viewmodels.base import Tasks, ViewModel
from gaib_wallet.viewmodels.text import Text

FORM = "form"
"""Where a fault stands that belongs to no field."""
Places = Mapping[type[WalletError], str]
"""To which field a fault belongs; the first kind that fits counts."""


@dataclass(frozen=True, slots=True)
class FormState:
    """`faults` are sentences by the name of their field."""

    is_busy: bool = False
    is_done: bool = False
    faults: Mapping[str, str] = field(default_factory=dict)

    def fault(self, place: str) -> str:
        """What is wrong with the field `place`; empty if nothing is."""
        return self.faults.get(place, "")


class FormViewModel(ViewModel[FormState]):
    """One form; each intent of a subclass is one `submit`."""

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
        self._show(FormState(is_busy=True))
        self._tasks.spawn(self._run(work, secrets), key=(self, "work"))

    async def _run(self, work: Callable[[], Awaitable[None]], secrets: tuple[Secret, ...]) -> None:
        try:
            await work()
        except WalletError as fault:
            place = place_of(fault, self._places)
            self._show(FormState(faults={place: self._text.fault(fault)}))
        else:
            self._show(replace(self.state, is_busy=False, is_done=True))
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
