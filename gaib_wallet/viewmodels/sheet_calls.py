"""What will be signed, read back from its bytes: never as it was meant."""

import re

from gaib_wallet.domain.transactions import Act, Call
from gaib_wallet.domain.units import ETH, Address, TokenAmount
from gaib_wallet.viewmodels.review import CallLine
from gaib_wallet.viewmodels.sheet_words import say
from gaib_wallet.viewmodels.signing_facts import SigningFacts
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP

_ADDRESS = re.compile(r"\b0x[0-9a-fA-F]{40}\b")


def calls_text(facts: SigningFacts, text: Text) -> str:
    """How much there is to look at."""
    count = len(facts.plan.calls)
    if any(call.act is Act.PERMIT for call in facts.plan.calls):
        permit = QT_TRANSLATE_NOOP("review", "1 signature and %1 transactions, decoded")
        one = QT_TRANSLATE_NOOP("review", "1 signature and 1 transaction, decoded")
        return say(text, one) if count == 2 else say(text, permit, count - 1)  # noqa: PLR2004
    if count > 1:
        return say(text, QT_TRANSLATE_NOOP("review", "%1 transactions, decoded"), count)
    return say(text, QT_TRANSLATE_NOOP("review", "1 transaction, decoded"))


def calls_of(facts: SigningFacts, text: Text) -> tuple[CallLine, ...]:
    """Each call; of the one that is next, all its bytes and the hash that a key signs."""
    calls = enumerate(facts.plan.calls, 1)
    return tuple(_call(number, call, facts, text) for number, call in calls)


def _call(number: int, call: Call, facts: SigningFacts, text: Text) -> CallLine:
    arguments = tuple((name, _argument(value, text)) for name, value in call.arguments)
    empty = say(text, QT_TRANSLATE_NOOP("review", "no call: an empty message"))
    title = f"{number}. {call.function or empty}"
    value = text.in_full(TokenAmount(call.value, ETH)) if call.value else ""
    if call.value:
        value = say(text, QT_TRANSLATE_NOOP("review", "takes %1 along"), value)
    if number == facts.step and facts.envelope:
        signed, digest = facts.envelope
        return CallLine(
            title,
            call.to,
            arguments,
            f"0x{signed.hex()}",
            digest,
            bytes_name=say(text, QT_TRANSLATE_NOOP("review", "All bytes that are signed")),
            hash_name=say(text, QT_TRANSLATE_NOOP("review", "Their hash, which the key signs")),
            value_text=value,
        )
    words = QT_TRANSLATE_NOOP("review", "The words that are signed")
    data = QT_TRANSLATE_NOOP("review", "Bytes of the call")
    return CallLine(
        title,
        call.to,
        arguments,
        f"0x{call.data.hex()}",
        "",
        bytes_name=say(text, words if call.act is Act.PERMIT else data),
        value_text=value,
    )


def _argument(value: object, text: Text) -> str:
    if isinstance(value, str):
        # A path names several, with fees between them.
        return _ADDRESS.sub(lambda found: text.address(Address(found[0])), value)
    if isinstance(value, bytes):
        return f"0x{value.hex()}"
    return str(value)
