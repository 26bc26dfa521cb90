"""What the review sheet shows: a receipt before the fact, and the same sheet after it."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Literal

NoticeKind = Literal["negative", "warning", "info", "positive"]


@dataclass(frozen=True, slots=True)
class AgreementLine:
    """One thing that is agreed to: `You receive at least  10,004.00 AID  expected 10,009.01 AID`.

    Where there is no figure (`Checked by`), `text` stands in its place. `note` may change while the
    sheet is open; the rest is what a person agrees to. A broken line says in `note` what it was and
    what it is now. `choice` is the word of a button that opens other figures to choose from.
    """

    label: str
    figure: str = ""
    unit: str = ""
    text: str = ""
    note: str = ""
    is_broken: bool = False
    choice: str = ""


@dataclass(frozen=True, slots=True)
class FactLine:
    """One fact: `Through  Curve pool AID/USDC, known to this wallet`, its address whole below it.

    `moves` are figures that stand before the text (`-10,000.00 USDC`); `strong` is the part of the
    text that is a name; `portrait` is the address whose identicon stands before the text. `choices`
    are keys and words of which one is `chosen`.
    """

    label: str
    text: str = ""
    strong: str = ""
    moves: tuple[str, ...] = ()
    subs: tuple[str, ...] = ()
    address: str = ""
    portrait: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    chosen: str = ""


@dataclass(frozen=True, slots=True)
class NoticeLine:
    """One notice, in the order of weight: negative (blocked), warning (caution), info."""

    kind: NoticeKind
    text: str
    strong: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class FeeOption:
    """One level of the network's fee, and what it would cost at most: `Slow  1.10 USD`.

    A custom one that is not chosen costs nothing yet: its texts are empty.
    """

    key: str
    name: str
    figure: str = ""
    unit: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class FeeField:
    """A figure of a fee of one's own, as typed, and what is wrong with it."""

    name: str
    typed: str
    fault: str = ""


@dataclass(frozen=True, slots=True)
class FeeChooser:
    """What can be offered for a place in a block; `fields` (tip, most) stand where it is custom.

    `speed_text` is what each level means in time.
    """

    name: str
    options: tuple[FeeOption, ...]
    chosen: str
    gas_text: str
    speed_text: str
    fields: tuple[FeeField, ...] = ()


@dataclass(frozen=True, slots=True)
class CallLine:
    """One transaction as its bytes say it: never as it was meant.

    `bytes_name` says whether `bytes_hex` are the call's data or all that is signed; `hash_hex` is
    empty where it cannot be known yet.
    """

    title: str
    to: str
    arguments: tuple[tuple[str, str], ...]
    bytes_hex: str
    hash_hex: str
    bytes_name: str = ""
    hash_name: str = ""
    value_text: str = ""


@dataclass(frozen=True, slots=True)
class LossPrompt:
    """What must be typed before Sign, a loss or a confirmation: the sentence, and what is typed."""

    text: str
    typed: str


@dataclass(frozen=True, slots=True)
class SignFooter:
    """Sign; when it is off, `reason` stands in its place, which may pass without anyone's help."""

    text: str
    is_enabled: bool = True
    reason: str = ""
    is_waiting: bool = False


@dataclass(frozen=True, slots=True)
class UnlockFooter:
    """A password field in Sign's place."""

    text: str
    error_text: str = ""
    is_busy: bool = False


@dataclass(frozen=True, slots=True)
class BlockedFooter:
    """Why nothing can be signed; buttons check again, or hand the plan to another signer."""

    reason: str
    code: str = ""
    again_text: str = ""
    export_text: str = ""


@dataclass(frozen=True, slots=True)
class AcceptFooter:
    """What was agreed to no longer holds; the button agrees to what holds now."""

    text: str
    reason: str


class ReceiptStage(Enum):
    """How far what was signed has come. BREACH: into a block, with more than was agreed to."""

    SIGNING = auto()
    UNSENT = auto()
    SENT = auto()
    IN_BLOCK = auto()
    FINAL = auto()
    FAILED = auto()
    UNKNOWN = auto()
    ENDED = auto()
    BREACH = auto()


class FollowUp(Enum):
    """What can be done once something was signed."""

    SEND = auto()
    GIVE_UP = auto()
    SEND_PUBLICLY = auto()
    CANCEL = auto()
    REVOKE = auto()


@dataclass(frozen=True, slots=True)
class ReceiptFooter:
    """What became of it: `Sent`, the hash whole, and what arrived or why it failed.

    `follow_ups` are buttons, the one that is best pressed first.
    """

    stage: ReceiptStage
    text: str
    hash_hex: str = ""
    received_text: str = ""
    code: str = ""
    follow_ups: tuple[tuple[FollowUp, str], ...] = ()


Footer = SignFooter | UnlockFooter | BlockedFooter | AcceptFooter | ReceiptFooter


@dataclass(frozen=True, slots=True)
class ReviewState:
    """Everything the sheet shows, top to bottom.

    `technical` is foreign text that was made harmless, for a box of its own that is folded.
    `export_text` is the word of the button that hands the plan to another signer; empty for none.
    """

    title: str
    is_demo: bool
    rehearsal_text: str
    is_rehearsed: bool
    agreement: tuple[AgreementLine, ...]
    facts: tuple[FactLine, ...]
    notices: tuple[NoticeLine, ...]
    calls_text: str
    calls: tuple[CallLine, ...]
    footer: Footer
    loss: LossPrompt | None = None
    fees: FeeChooser | None = None
    technical: str = ""
    export_text: str = ""
