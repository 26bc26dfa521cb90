"""The line of those who leave: what was asked, what was paid, and how long that took."""

from collections import defaultdict, deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property
from itertools import groupby
from operator import itemgetter

from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.events import ChainEvent, EventKind
from gaib_wallet.domain.units import Address, Token, TokenAmount

_ADDRESS_DIGITS = 40


@dataclass(frozen=True, slots=True)
class ExitPayment:
    """AID that was paid for a request, in one transaction."""

    amount: TokenAmount
    paid_at: datetime
    block: int
    tx_hash: bytes


@dataclass(frozen=True, slots=True)
class ExitStory:
    """One request from beginning to end: what was fixed, and each part that was paid since.

    `subject` is its owner as events name them; `shares` are the base units that were given up.
    """

    subject: int
    asked: TokenAmount
    shares: int
    asked_at: datetime
    block: int
    tx_hash: bytes
    payments: tuple[ExitPayment, ...]

    @property
    def owner(self) -> Address:
        """Whose request it is."""
        return with_checksum(f"{self.subject:0{_ADDRESS_DIGITS}x}")

    @property
    def paid(self) -> TokenAmount:
        """All parts together."""
        return TokenAmount(sum(part.amount.raw for part in self.payments), self.asked.token)

    @property
    def rest(self) -> TokenAmount:
        """What is still owed."""
        return self.asked - self.paid

    @property
    def is_paid(self) -> bool:
        """Whether nothing is owed any more."""
        return self.rest.raw == 0

    @property
    def took(self) -> timedelta | None:
        """From the request to its last part; None while some is owed."""
        return self.payments[-1].paid_at - self.asked_at if self.is_paid else None


@dataclass(frozen=True, slots=True)
class LinePlace:
    """From block `block` on: AID owed to those who asked earlier, and AID still owed to oneself."""

    block: int
    at: datetime
    ahead: TokenAmount
    own: TokenAmount


@dataclass(frozen=True)
class QueuePast:
    """Every request that was read, oldest first; `since` is when what was read begins.

    `is_complete`: nothing before that was left out since the vault's first deposit.
    """

    stories: tuple[ExitStory, ...]
    since: datetime
    is_complete: bool

    def last_of(self, account: Address) -> ExitStory | None:
        """The newest request of `account`; None if it never asked, as far as was read."""
        return self._newest.get(int(account, 16))

    def last_paid(self, most: int) -> tuple[ExitStory, ...]:
        """At most so many of those paid in full, as their last parts came, the newest last."""
        return self._paid[-most:]

    def places(self, story: ExitStory) -> tuple[LinePlace, ...]:
        """How the line before `story`, one of these, grew shorter: from its request to its end.

        Taken is that who asked earlier is paid earlier. Requests from before `since` are missing.
        """
        token, own = story.asked.token, story.asked.raw
        earlier = self.stories[: self.stories.index(story)]
        ahead = sum(one.asked.raw for one in earlier)
        moves = [(story.block, story.asked_at, 0, 0)]
        for one in (*earlier, story):
            for part in one.payments:
                raws = (0, part.amount.raw) if one is story else (part.amount.raw, 0)
                moves.append((max(part.block, story.block), part.paid_at, *raws))
        places: list[LinePlace] = []
        for block, group in groupby(sorted(moves, key=itemgetter(0)), itemgetter(0)):
            if own == 0:
                break
            moment = story.asked_at
            for _, paid_at, of_others, of_own in group:
                moment = max(moment, paid_at)
                ahead -= of_others
                own -= of_own
            places.append(
                LinePlace(block, moment, TokenAmount(ahead, token), TokenAmount(own, token))
            )
        return tuple(places)

    @cached_property
    def _newest(self) -> dict[int, ExitStory]:
        return {story.subject: story for story in self.stories}

    @cached_property
    def _paid(self) -> tuple[ExitStory, ...]:
        paid = (story for story in self.stories if story.is_paid)
        return tuple(sorted(paid, key=lambda story: story.payments[-1].block))


def queue_past(
    vault: Iterable[ChainEvent],
    paid_out: Iterable[ChainEvent],
    aid: Token,
    since: datetime,
    *,
    is_complete: bool,
) -> QueuePast:
    """The line's past, from the events WITHDRAWN in `vault` and PAID_OUT in `paid_out`.

    A payment belongs to the oldest request of its taker that is not paid yet; what is more than all
    of them, or goes to somebody who asked for nothing since `since`, is no payment of the line: the
    vault lends to deals, too. In a request's own transaction it does not matter which event is
    first. Requests that fix no AID are none. The events may come in any order, each once; all of
    one kind since `since` have to be there.
    """
    paid = [event for event in paid_out if event.kind is EventKind.PAID_OUT and event.assets]
    asked = [event for event in vault if event.kind is EventKind.WITHDRAWN and event.assets]
    paid_first = {
        (event.tx_hash, event.subject): event.log_index
        for event in sorted(paid, key=lambda one: one.log_index, reverse=True)
    }

    def place(event: ChainEvent) -> tuple[int, int, bool]:
        if event.kind is EventKind.PAID_OUT:
            return event.block, event.log_index, True
        first = paid_first.get((event.tx_hash, event.subject), event.log_index)
        return event.block, min(first, event.log_index), False

    line: list[_Request] = []
    unpaid: defaultdict[int, deque[_Request]] = defaultdict(deque)
    for event in sorted((*asked, *paid), key=place):
        waiting = unpaid[event.subject]
        if event.kind is EventKind.WITHDRAWN:
            request = _Request(event, event.assets)
            line.append(request)
            waiting.append(request)
            continue
        left = event.assets
        while left and waiting:
            left -= waiting[0].pay(left, event, aid)
            if waiting[0].owed == 0:
                waiting.popleft()
    return QueuePast(tuple(request.story(aid) for request in line), since, is_complete)


@dataclass(slots=True)
class _Request:
    """A request while payments are counted against it; `owed` base units are left."""

    event: ChainEvent
    owed: int
    payments: list[ExitPayment] = field(default_factory=list)

    def pay(self, most: int, paid: ChainEvent, aid: Token) -> int:
        """Count at most so much of `paid`; how much was taken."""
        part = min(most, self.owed)
        self.owed -= part
        amount = TokenAmount(part, aid)
        self.payments.append(ExitPayment(amount, paid.at, paid.block, paid.tx_hash))
        return part

    def story(self, aid: Token) -> ExitStory:
        """What became of it."""
        event, asked = self.event, TokenAmount(self.event.assets, aid)
        return ExitStory(
            event.subject,
            asked,
            event.shares,
            event.at,
            event.block,
            event.tx_hash,
            tuple(self.payments),
        )
