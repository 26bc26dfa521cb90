"""A contract that is not what it was: what a person sees of it, and can say to it."""

from dataclasses import dataclass
from typing import Literal

from gaib_wallet.domain.network import BlockStamp, Flow, Network
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.standing import Difference, Trait
from gaib_wallet.domain.units import Address
from gaib_wallet.services.consent import ConsentService
from gaib_wallet.viewmodels.base import Tasks
from gaib_wallet.viewmodels.forms import FormViewModel
from gaib_wallet.viewmodels.plan_export import grouped
from gaib_wallet.viewmodels.pool_consent import PLACES, NamedAddress
from gaib_wallet.viewmodels.settings import FLOWS
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.viewmodels.work import LOOKING_AGAIN
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

TRAITS = {
    Trait.CODE: QT_TRANSLATE_NOOP("changes", "Its code (the hash of it)"),
    Trait.IMPLEMENTATION: QT_TRANSLATE_NOOP("changes", "The contract that does its work"),
    Trait.BEACON: QT_TRANSLATE_NOOP("changes", "Who names the contract that does its work"),
    Trait.DIGITS: QT_TRANSLATE_NOOP("changes", "The decimals that it counts with"),
    Trait.SYMBOL: QT_TRANSLATE_NOOP("changes", "What it calls itself"),
    Trait.ASSET: QT_TRANSLATE_NOOP("changes", "The token that lies in it"),
    Trait.MAY_MINT: QT_TRANSLATE_NOOP("changes", "Its right to mint AID"),
}
_OTHER_CODE = QT_TRANSLATE_NOOP(
    "changes",
    "Other code answers here than when this wallet saw it first. That can be an upgrade that its"
    " issuer announced, or somebody has taken it over. Nothing has moved by it so far; what it"
    " would do with a payment, nobody has checked here.",
)
_OTHER_NAME = QT_TRANSLATE_NOOP(
    "changes",
    "It has another name than when this wallet saw it first. A name alone moves nothing, but a"
    " contract that was taken over may have another one, too.",
)
_WRONG = QT_TRANSLATE_NOOP(
    "changes",
    "That contradicts what came with this wallet. Either this node does not tell the truth, or the"
    " contract is another one by now. Your money lies where it lay; amounts shown here may be"
    " wrong.",
)
_TO_ACCEPT = QT_TRANSLATE_NOOP(
    "changes",
    "Accept it only if its issuer has announced it, in a place that you looked up yourself. Then"
    " what is closed opens again.",
)
_TO_DO = QT_TRANSLATE_NOOP(
    "changes",
    "It cannot be accepted. Try another node in Settings. If that one says the same, look for a"
    " new version of this wallet, and ask GAIB. What is closed opens by itself once it is right"
    " again.",
)


@dataclass(frozen=True, slots=True)
class ChangeFacts:
    """What the sheet says. `was` and `now` are whole, in groups where they are long.

    `was_name` and `now_name` are what such an address is called, empty where nobody knows it.
    """

    contract: NamedAddress
    what: str
    was: str
    was_name: str
    now: str
    now_name: str
    block_text: str
    closes_text: str
    meaning: str
    advice: str
    kind: Literal["warning", "negative"]
    can_accept: bool
    asks_password: bool


class ContractChangeViewModel(FormViewModel):
    """The sheet of one difference; what it says stays as it is while it is open."""

    DOES = LOOKING_AGAIN
    STOPS = True

    def __init__(
        self,
        difference: Difference,
        at: BlockStamp | None,
        network: Network,
        consent: ConsentService,
        text: Text,
        tasks: Tasks,
        *,
        has_vault: bool,
    ) -> None:
        super().__init__(text, tasks, PLACES)
        self.facts = facts_of(difference, at, network, text, has_vault=has_vault)
        self._difference = difference
        self._consent = consent

    def accept(self, password: Secret) -> None:
        """Take what it is now for right."""
        self.submit(lambda: self._consent.accept_change(self._difference, password), password)


class MemoryViewModel(FormViewModel):
    """The sheet that puts a damaged memory of contracts away."""

    DOES = LOOKING_AGAIN
    STOPS = True

    def __init__(
        self, consent: ConsentService, text: Text, tasks: Tasks, *, has_vault: bool
    ) -> None:
        super().__init__(text, tasks, PLACES)
        self.asks_password = has_vault
        self._consent = consent

    def learn(self, password: Secret) -> None:
        """Take all contracts for right as they are now."""
        self.submit(lambda: self._consent.learn_anew(password), password)


def facts_of(
    difference: Difference, at: BlockStamp | None, network: Network, text: Text, *, has_vault: bool
) -> ChangeFacts:
    """What is shown of `difference`, as it was at the block."""
    block = QT_TRANSLATE_NOOP("changes", "Read at block %1, of %2 UTC")
    can_accept = difference.can_be_accepted
    was, was_name = _value(difference.expected, difference.trait, network, text)
    now, now_name = _value(difference.found, difference.trait, network, text)
    name = network.names.get(difference.subject, "")
    meaning = _OTHER_NAME if difference.trait is Trait.SYMBOL else _OTHER_CODE
    return ChangeFacts(
        contract=NamedAddress(name, difference.subject),
        what=_say(text, TRAITS[difference.trait]),
        was=was,
        was_name=was_name,
        now=now,
        now_name=now_name,
        block_text=_say(text, block, text.whole(at.number), at.mined_at) if at else "",
        closes_text=_closes(difference, text),
        meaning=_say(text, meaning if can_accept else _WRONG),
        advice=_say(text, _TO_ACCEPT if can_accept else _TO_DO),
        kind="warning" if can_accept else "negative",
        can_accept=can_accept,
        asks_password=can_accept and has_vault,
    )


def _closes(difference: Difference, text: Text) -> str:
    if not difference.closes:
        return _say(text, QT_TRANSLATE_NOOP("changes", "It closes nothing."))
    names = (_settings(text, FLOWS[flow]) for flow in Flow if flow in difference.closes)
    closed = QT_TRANSLATE_NOOP("changes", "It closes: %1.")
    return _say(text, closed, ", ".join(names))


def _value(value: str, trait: Trait, network: Network, text: Text) -> tuple[str, str]:
    """What was read, and what that address is called."""
    if value in {"", "-"}:
        missing = QT_TRANSLATE_NOOP("changes", "nothing")
        if trait is Trait.CODE:
            some, none = (
                QT_TRANSLATE_NOOP("changes", "a contract"),
                QT_TRANSLATE_NOOP("changes", "no contract"),
            )
            missing = some if value else none
        return _say(text, missing), ""
    if trait is Trait.CODE:
        return grouped(value), ""
    if trait is Trait.MAY_MINT:
        words = {
            "yes": QT_TRANSLATE_NOOP("changes", "yes"),
            "no": QT_TRANSLATE_NOOP("changes", "no"),
        }
        return _say(text, words[value]), ""
    known = {address: name for address, name in network.names.items() if address == value}
    is_address = trait in {Trait.IMPLEMENTATION, Trait.BEACON, Trait.ASSET}
    shown = text.address(Address(value)) if is_address else value
    return shown, next(iter(known.values()), "") if is_address else ""


def _settings(text: Text, source: str) -> str:
    return text.say(Message("settings", source))


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("changes", source, values))
