"""What contracts are, held against the manifest and against what they were before."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from gaib_wallet.domain.network import BlockStamp, Flow, Network
from gaib_wallet.domain.transactions import Act, TxPlan
from gaib_wallet.domain.units import Address
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message


class Trait(Enum):
    """What is read of a contract.

    CODE is the keccak of its code (64 hex digits, empty where there is none); IMPLEMENTATION and
    BEACON what a proxy hands its calls to (EIP-1967; empty for no proxy); ASSET the token of a
    vault; MAY_MINT whether the minter has the token's role, `yes` or `no`. What a contract does not
    tell is empty.
    """

    CODE = "code"
    IMPLEMENTATION = "implementation"
    BEACON = "beacon"
    DIGITS = "digits"
    SYMBOL = "symbol"
    ASSET = "asset"
    MAY_MINT = "may_mint"


@dataclass(frozen=True, slots=True)
class Reading:
    """One trait of one contract, as text."""

    subject: Address
    trait: Trait
    value: str


@dataclass(frozen=True, slots=True)
class ContractSurvey:
    """All that was read, of one block."""

    readings: tuple[Reading, ...]
    at: BlockStamp


Remembered = Mapping[tuple[Address, Trait], str]
"""What was read the first time, or accepted since."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A contract is not what was expected: by the manifest, or (`is_new`) by what it was before.

    `closes` are the flows that depend on it, until a person accepts it; SEND is that of the token
    itself. What contradicts the manifest can never be accepted: it goes when it is true no more.
    """

    subject: Address
    trait: Trait
    expected: str
    found: str
    closes: frozenset[Flow]
    is_new: bool

    @property
    def can_be_accepted(self) -> bool:
        """Whether a person may say that it is all right."""
        return self.is_new


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of a network's contracts; `at` is None before they were ever looked at."""

    differences: tuple[Difference, ...] = ()
    at: BlockStamp | None = None

    @property
    def closed(self) -> frozenset[Flow]:
        """Every flow that a difference closes."""
        return frozenset(flow for one in self.differences for flow in one.closes)


_EVERYTHING = frozenset(Flow)
_DOLLARS = frozenset({Flow.SWAP, Flow.MINT, Flow.REDEEM, Flow.SEND})
_VAULT = frozenset({Flow.STAKE, Flow.EXIT, Flow.SEND})
_FLOW_OF = {
    Act.SWAP: Flow.SWAP,
    Act.MINT: Flow.MINT,
    Act.REDEEM: Flow.REDEEM,
    Act.STAKE: Flow.STAKE,
    Act.EXIT: Flow.EXIT,
    Act.PAY_QUEUE: Flow.EXIT,
    Act.SEND: Flow.SEND,
}
_FIRST_SEEN = {Trait.CODE, Trait.IMPLEMENTATION, Trait.BEACON}
"""What no manifest says: it counts as it was when it was read first."""
_TOLD = {
    Trait.CODE: QT_TRANSLATE_NOOP("standing", "its code was %1\u2026 and is %2\u2026"),
    Trait.IMPLEMENTATION: QT_TRANSLATE_NOOP("standing", "it handed its calls to %1, and now to %2"),
    Trait.BEACON: QT_TRANSLATE_NOOP("standing", "it took its code from %1, and now from %2"),
    Trait.DIGITS: QT_TRANSLATE_NOOP("standing", "it should count with %1 decimals, and says %2"),
    Trait.SYMBOL: QT_TRANSLATE_NOOP("standing", "its symbol was %1, and is %2"),
    Trait.ASSET: QT_TRANSLATE_NOOP("standing", "it should hold %1, and says %2"),
}
_SHOWN_OF_A_HASH = 8


def differences(
    network: Network, survey: ContractSurvey, remembered: Remembered
) -> tuple[Difference, ...]:
    """What `survey` has that is neither as `network` says nor as `remembered`, in its order."""
    found = (_difference(network, reading, remembered) for reading in survey.readings)
    return tuple(one for one in found if one is not None)


def first_seen(survey: ContractSurvey, remembered: Remembered) -> Remembered:
    """`remembered`, and what `survey` has for the first time of what no manifest says.

    An address without code is not remembered: whatever comes there later would look changed.
    """
    fresh = {
        (one.subject, one.trait): one.value
        for one in survey.readings
        if one.trait in _FIRST_SEEN and (one.value or one.trait is not Trait.CODE)
    }
    return {**fresh, **remembered}


def accepting(remembered: Remembered, difference: Difference) -> Remembered:
    """`remembered` once a person said that `difference` is all right.

    ValueError for one that contradicts the manifest.
    """
    if not difference.can_be_accepted:
        raise ValueError(difference)
    return {**remembered, (difference.subject, difference.trait): difference.found}


def flow_of(plan: TxPlan) -> Flow | None:
    """What `plan` is a part of; None for what only takes something back."""
    return _FLOW_OF.get(plan.act)


def stops(difference: Difference, plan: TxPlan, network: Network) -> bool:
    """Whether `plan` depends on what differs. Of a token only its own sending does."""
    flow = flow_of(plan)
    if flow not in difference.closes:
        return False
    is_token = any(one.address == difference.subject for one in network.tokens)
    if flow is not Flow.SEND or not is_token:
        return True
    return plan.pay is not None and plan.pay.token.address == difference.subject


def dependents(network: Network, subject: Address) -> frozenset[Flow]:
    """The flows that depend on the contract at `subject`.

    Everything depends on who answers all reads at once and on AID itself. Feeds, deals and reports
    are only shown: what a fee may cost is bounded in the chain's coin besides.
    """
    its = network.contracts
    if subject in {its.multicall, network.aid.address}:
        return _EVERYTHING
    closed: frozenset[Flow] = frozenset()
    if network.said and subject == network.said.address:
        closed |= _VAULT
        if any(network.said in pool.coins for pool in network.pools):
            closed |= {Flow.SWAP}
    if any(subject == one.address for one in network.dollars):
        closed |= _DOLLARS
    if subject == its.minter:
        closed |= {Flow.MINT}
    if subject == its.redeemer:
        closed |= {Flow.REDEEM}
    if subject in {*_who_swaps(network), *(pool.address for pool in network.pools)}:
        closed |= {Flow.SWAP}
    return closed


def told(difference: Difference, network: Network) -> Message:
    """What differs, as a part of a sentence."""
    if difference.trait is Trait.CODE and not difference.found:
        return Message("standing", QT_TRANSLATE_NOOP("standing", "there is no contract"))
    if difference.trait is Trait.MAY_MINT:
        return Message("standing", QT_TRANSLATE_NOOP("standing", "it has no right to mint AID"))
    was, now = difference.expected, difference.found
    if difference.trait is Trait.CODE:
        was, now = was[:_SHOWN_OF_A_HASH], now[:_SHOWN_OF_A_HASH]
    values = (_named(was, network), _named(now, network))
    return Message("standing", _TOLD[difference.trait], values)


def reason(difference: Difference, network: Network) -> Message:
    """Why a flow is closed by `difference`, as a sentence."""
    source = QT_TRANSLATE_NOOP("standing", "%1 is not what it was: %2.")
    if not difference.can_be_accepted:
        source = QT_TRANSLATE_NOOP("standing", "%1 is not what this wallet knows: %2.")
    name = network.names.get(difference.subject, difference.subject)
    return Message("standing", source, (name, told(difference, network)))


def _difference(network: Network, reading: Reading, remembered: Remembered) -> Difference | None:
    before = remembered.get((reading.subject, reading.trait))
    expected, is_new = before, True
    match reading.trait:
        case Trait.CODE if not reading.value:
            expected, is_new = before or "-", False
        case Trait.DIGITS | Trait.ASSET:
            expected, is_new = _stated(network, reading), False
        case Trait.SYMBOL:
            # A name alone moves nothing, and an issuer may give itself another one.
            expected = before or _stated(network, reading)
        case Trait.MAY_MINT:
            expected, is_new = "yes" if network.is_open(Flow.MINT) else None, False
    if expected is None or expected == reading.value:
        return None
    closes = dependents(network, reading.subject)
    return Difference(reading.subject, reading.trait, expected, reading.value, closes, is_new)


def _stated(network: Network, reading: Reading) -> str | None:
    """What the manifest says of a token; None of what it says nothing."""
    if reading.trait is Trait.ASSET:
        return network.aid.address
    token = next((one for one in network.tokens if one.address == reading.subject), None)
    if token is None:
        return None
    return str(token.digits) if reading.trait is Trait.DIGITS else token.symbol


def _who_swaps(network: Network) -> tuple[Address | None, ...]:
    its = network.contracts
    return (
        its.curve_factory,
        its.v2_factory,
        its.v2_router,
        its.v3_factory,
        its.v3_quoter,
        its.v3_router,
        its.v4_manager,
        its.v4_state,
        its.v4_quoter,
        its.universal_router,
        its.permit2,
    )


def _named(value: str, network: Network) -> object:
    """An address by its name where it has one; nothing as a word."""
    if not value:
        return Message("standing", QT_TRANSLATE_NOOP("standing", "nothing"))
    return network.names.get(Address(value), value)
