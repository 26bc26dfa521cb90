"""What speaks against a recipient, and how a person says that it is meant all the same."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from gaib_wallet.domain.lookalikes import TYPED, Alarm, Likeness, is_meant, likeness
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.transfers import Doubt, TransferSurvey
from gaib_wallet.domain.units import Address, TokenAmount
from gaib_wallet.viewmodels.review import NoticeKind, NoticeLine
from gaib_wallet.viewmodels.signing_facts import Caution, Confirmation
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

_BOTH_ENDS = QT_TRANSLATE_NOOP(
    "send",
    "This address begins and ends like that of %1, and is another one. Thieves make such addresses"
    " so that they are taken for each other.",
)
_ONE_END = QT_TRANSLATE_NOOP(
    "send", "Part of this address is like that of %1, and it is another one. Compare every group."
)
_OF_NETWORK = QT_TRANSLATE_NOOP(
    "send", "%1 is a contract and belongs to nobody. What is sent to it is lost."
)
_SELF = QT_TRANSLATE_NOOP(
    "send", "This is the account that you send from. Nothing would move, and the fee would be paid."
)
_CONTRACT = QT_TRANSLATE_NOOP(
    "send", "A contract is at this address. It may not be able to give away what it gets."
)
_SAME_BEFORE = QT_TRANSLATE_NOOP(
    "send", "You sent exactly this there on %1 UTC. This would be another payment."
)
_FIRST_TIME = QT_TRANSLATE_NOOP("send", "First time to this address.")
_TYPE = QT_TRANSLATE_NOOP("send", "Type the last %1 characters of the address that you mean")
_TYPE_LOSS = QT_TRANSLATE_NOOP("send", "Type its last %1 characters to send there all the same")
_TICK_SELF = QT_TRANSLATE_NOOP("send", "I want to send to this account itself")
_TICK_CONTRACT = QT_TRANSLATE_NOOP("send", "I know that this contract takes it")
_MESSAGES = {Doubt.SELF: _SELF, Doubt.CONTRACT: _CONTRACT, Doubt.FIRST_TIME: _FIRST_TIME}
_TICKS = {Doubt.SELF: _TICK_SELF, Doubt.CONTRACT: _TICK_CONTRACT}


@dataclass(frozen=True, slots=True)
class Misgivings:
    """All of it for one recipient, who is called `name` (empty for a stranger).

    `same_before` is when exactly the same was sent there, if that is not long ago.
    """

    recipient: Address
    name: str
    likeness: Likeness
    doubts: tuple[Doubt, ...]
    same_before: datetime | None = None

    @property
    def asked(self) -> int:
        """How many last characters must be typed; 0 where none must."""
        if self.likeness.alarm is Alarm.BLOCK:
            return self.likeness.asked
        return TYPED if Doubt.OF_NETWORK in self.doubts else 0

    @property
    def prompt(self) -> Message | None:
        """What asks for them."""
        if not self.asked:
            return None
        source = _TYPE_LOSS if Doubt.OF_NETWORK in self.doubts else _TYPE
        return Message("send", source, (self.asked,))

    @property
    def tick(self) -> Message | None:
        """What must be ticked; None where nothing must."""
        source = next((_TICKS[one] for one in self.doubts if one in _TICKS), None)
        return Message("send", source) if source else None

    def is_typed(self, typed: str) -> bool:
        """Whether nothing has to be typed, or the right characters were."""
        return not self.asked or is_meant(self.recipient, typed, self.asked)

    def is_other_meant(self, typed: str) -> bool:
        """Whether what was typed is the end of the known address: that one is meant."""
        anchor = self.likeness.anchor
        return anchor is not None and is_meant(anchor, typed, self.asked)

    def cautions(self) -> tuple[Caution, ...]:
        """The same for the review, the heaviest first."""
        found: list[Caution] = []
        if self.likeness.alarm:
            source = _BOTH_ENDS if self.likeness.alarm is Alarm.BLOCK else _ONE_END
            found.append(Caution("warning", Message("send", source, (self.likeness.name,))))
        if Doubt.OF_NETWORK in self.doubts:
            found.append(Caution("warning", Message("send", _OF_NETWORK, (self.name,))))
        if self.same_before is not None:
            found.append(Caution("warning", Message("send", _SAME_BEFORE, (self.same_before,))))
        for doubt, source in _MESSAGES.items():
            is_own = doubt is Doubt.FIRST_TIME and Doubt.SELF in self.doubts
            if doubt in self.doubts and not is_own:
                kind: NoticeKind = "info" if doubt is Doubt.FIRST_TIME else "warning"
                found.append(Caution(kind, Message("send", source)))
        return tuple(found)

    def confirmation(self) -> Confirmation | None:
        """What must be typed, as the review asks for it where it was not typed before."""
        if self.prompt is None:
            return None
        return Confirmation(self.prompt, self.recipient[-self.asked :])

    def notices(self, typed: str, text: Text) -> tuple[NoticeLine, ...]:
        """What stands on the form: blocked as long as what must be typed is not."""
        lines = []
        for caution in self.cautions():
            is_blocked = caution.kind == "warning" and not self.is_typed(typed)
            kind: NoticeKind = "negative" if is_blocked else caution.kind
            lines.append(NoticeLine(kind, text.say(caution.message)))
        return tuple(lines)


def misgivings_of(
    recipient: Address,
    pay: TokenAmount | None,
    survey: TransferSurvey | None,
    anchors: Mapping[Address, str],
    network: Network,
) -> Misgivings:
    """All that speaks against `recipient`, as far as it is known: `survey` is of exactly them."""
    same = survey.same_before(pay) if survey and pay else None
    return Misgivings(
        recipient,
        anchors.get(recipient, ""),
        likeness(recipient, anchors),
        survey.doubts(network) if survey else (),
        same.signed_at if same else None,
    )
