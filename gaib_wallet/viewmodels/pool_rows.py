"""Pools that were found, and contracts that changed, as rows of the Settings page."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction

from gaib_wallet.domain.network import Network, Pool
from gaib_wallet.domain.pools import Doubt, FoundPool, UnfitPool
from gaib_wallet.domain.standing import Difference, reason
from gaib_wallet.domain.units import Rounding
from gaib_wallet.errors import StandingUnreadable
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.pools import PoolService
from gaib_wallet.services.standing import StandingService
from gaib_wallet.viewmodels.base import ViewModel
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

DOUBTS = {
    Doubt.COINS: QT_TRANSLATE_NOOP("pools", "It holds other tokens than its factory says."),
    Doubt.FACTORY: QT_TRANSLATE_NOOP("pools", "The factory does not know it."),
    Doubt.HOOKS: QT_TRANSLATE_NOOP(
        "pools", "Code of a stranger (a hook) runs in each of its swaps."
    ),
    Doubt.DRY: QT_TRANSLATE_NOOP("pools", "Too little lies in it."),
    Doubt.PRICE: QT_TRANSLATE_NOOP("pools", "Its price is far from all others."),
    Doubt.UNREADABLE: QT_TRANSLATE_NOOP("pools", "Nobody can understand what it answers."),
}
_PPM = 1_000_000


@dataclass(frozen=True, slots=True)
class TrustRow:
    """A pool or a contract: its name, its whole address, what is to be known, and a button.

    `key` is what the button is about, and `what` is one of look, dismiss, change; empty for none.
    """

    key: str
    name: str
    address: str
    text: str
    what: str = ""
    button: str = ""
    is_bad: bool = False


@dataclass(frozen=True, slots=True)
class TrustState:
    """Everything that is listed; `locked_text` in the place of what only the vault knows."""

    changes: tuple[TrustRow, ...]
    memory_text: str
    waiting: tuple[TrustRow, ...]
    accepted: tuple[TrustRow, ...]
    doubted: tuple[TrustRow, ...]
    locked_text: str


class TrustViewModel(ViewModel[TrustState]):
    """Follows what is found and what changes.

    `network` is the one of now, `unfit` are accepted pools that nobody calls any more.
    """

    def __init__(
        self,
        pools: PoolService,
        standing: StandingService,
        accounts: AccountService,
        network: Callable[[], Network],
        unfit: Callable[[], Iterable[UnfitPool]],
        text: Text,
    ) -> None:
        self._pools = pools
        self._standing = standing
        self._accounts = accounts
        self._network = network
        self._unfit = unfit
        self._text = text
        super().__init__(self._made())
        subjects = (pools.subscribe, standing.subscribe, accounts.subscribe)
        self._stops = [subscribe(self.redraw) for subscribe in subjects]

    def close(self) -> None:
        """Follow nothing any more."""
        for stop in self._stops:
            stop()

    def redraw(self) -> None:
        """Write everything again."""
        self._show(self._made())

    def _made(self) -> TrustState:
        standing, text = self._standing, self._text
        fault = standing.fault
        locked = QT_TRANSLATE_NOOP("pools", "Unlock to see which pools you accepted.")
        is_closed = self._accounts.is_locked and bool(self._pools.waiting or self._pools.accepted)
        return TrustState(
            changes=tuple(map(self._change, standing.standing.differences)),
            memory_text=text.fault(fault) if isinstance(fault, StandingUnreadable) else "",
            waiting=() if is_closed else tuple(map(self._waiting, self._pools.waiting)),
            accepted=() if is_closed else tuple(self._accepted()),
            doubted=tuple(map(self._doubted, self._pools.doubted)),
            locked_text=_say(text, locked) if is_closed else "",
        )

    def _change(self, difference: Difference) -> TrustRow:
        network = self._network()
        return TrustRow(
            key=key_of(difference),
            name=network.names.get(difference.subject, difference.subject),
            address=difference.subject,
            text=self._text.say(reason(difference, network)),
            what="change",
            button=_say(self._text, QT_TRANSLATE_NOOP("pools", "Look at it")),
            is_bad=True,
        )

    def _waiting(self, found: FoundPool) -> TrustRow:
        waits = QT_TRANSLATE_NOOP("pools", "Found on the network; not used before you accept it.")
        look = QT_TRANSLATE_NOOP("pools", "Look at this pool")
        return _row(found.pool, _say(self._text, waits), "look", _say(self._text, look))

    def _accepted(self) -> list[TrustRow]:
        changed = {one.pool.address for one in self._pools.changed}
        found = {one.pool.address for one in self._pools.survey.found} if self._pools.survey else ()
        used = QT_TRANSLATE_NOOP("pools", "Accepted by you, and unchanged since.")
        other = QT_TRANSLATE_NOOP(
            "pools", "Not what you accepted any more; nothing is swapped in it."
        )
        gone = QT_TRANSLATE_NOOP(
            "pools", "Accepted by you, and not found any more; it is not used."
        )
        remove = _say(self._text, QT_TRANSLATE_NOOP("pools", "Remove"))
        rows = []
        for one in self._pools.accepted:
            address = one.pool.address
            is_bad = address in changed or address not in found
            said = other if address in changed else gone if is_bad else used
            row = _row(one.pool, _say(self._text, said), "dismiss", remove, is_bad=is_bad)
            rows.append(row)
        unfit = QT_TRANSLATE_NOOP(
            "pools", "Accepted by you, and it does not fit what this wallet knows any more."
        )
        return [
            *rows,
            *(
                TrustRow(
                    one.address,
                    one.name,
                    one.address,
                    _say(self._text, unfit),
                    "dismiss",
                    remove,
                    is_bad=True,
                )
                for one in self._unfit()
                if one.chain_id == self._network().chain_id
            ),
        ]

    def _doubted(self, found: FoundPool) -> TrustRow:
        said = DOUBTS[found.doubt] if found.doubt else ""
        return _row(found.pool, _say(self._text, said))


def key_of(difference: Difference) -> str:
    """What a difference is called among those of one network."""
    return f"{difference.trait.value}:{difference.subject}"


def fee_text(pool: Pool, text: Text) -> str:
    """What each swap in `pool` costs."""
    return text.percent(Fraction(pool.fee_ppm, _PPM), Rounding.UP)


def _row(
    pool: Pool, said: str, what: str = "", button: str = "", *, is_bad: bool = False
) -> TrustRow:
    address = str(pool.address)
    return TrustRow(address, pool.name, address, said, what, button, is_bad)


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("pools", source, values))
