"""The levels of the network's fee on the review sheet, each with what it would cost."""

from gaib_wallet.domain.fees import FeeLevel, GasPrice
from gaib_wallet.domain.transactions import Checked
from gaib_wallet.domain.units import ETH, Rounding, TokenAmount
from gaib_wallet.viewmodels.fee_choice import CUSTOM, own_price
from gaib_wallet.viewmodels.review import FeeChooser, FeeField, FeeOption
from gaib_wallet.viewmodels.sheet_words import money, say
from gaib_wallet.viewmodels.signing_facts import BEFORE_SIGNING, SigningFacts
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP

LEVELS = {
    FeeLevel.SLOW: QT_TRANSLATE_NOOP("review", "Slow"),
    FeeLevel.NORMAL: QT_TRANSLATE_NOOP("review", "Normal"),
    FeeLevel.FAST: QT_TRANSLATE_NOOP("review", "Fast"),
}
_SPEEDS = QT_TRANSLATE_NOOP(
    "review",
    "Fast: the next block, in seconds. Normal: one of the next blocks. Slow: minutes, or longer"
    " when many others are waiting.",
)
OWN = QT_TRANSLATE_NOOP("review", "Custom")


def chooser_of(facts: SigningFacts, text: Text) -> FeeChooser | None:
    """What can be offered for the steps that are left; None before they were checked."""
    latest = facts.latest
    if latest is None or facts.phase not in BEFORE_SIGNING:
        return None
    options = [
        _option(level.value, say(text, name), latest.offers.price(level), latest, facts, text)
        for level, name in LEVELS.items()
    ]
    price = latest.offers.price(facts.choice)
    options.append(_option(CUSTOM, say(text, OWN), price, latest, facts, text))
    chosen = facts.choice.value if isinstance(facts.choice, FeeLevel) else CUSTOM
    if facts.own_fee:
        chosen = CUSTOM
    gas = QT_TRANSLATE_NOOP("review", "Gas: at most %1, expected %2")
    at_most = text.whole(sum(fee.gas_limit for fee in latest.fees))
    expected = text.whole(sum(fee.gas_expected for fee in latest.fees))
    return FeeChooser(
        name=say(text, QT_TRANSLATE_NOOP("review", "How fast, and for how much")),
        options=tuple(options),
        chosen=chosen,
        gas_text=say(text, gas, at_most, expected),
        speed_text=say(text, _SPEEDS),
        fields=_fields(facts, latest, text),
    )


def _option(
    key: str, name: str, price: GasPrice, latest: Checked, facts: SigningFacts, text: Text
) -> FeeOption:
    """What all calls that are left would cost at `price`."""
    if facts.least_price:
        price = price.at_least(facts.least_price)
    if key == CUSTOM and (facts.own_fee is None or facts.is_fee_unclear):
        return FeeOption(key, name)
    gas, expected_gas = (
        sum(figures)
        for figures in zip(*((fee.gas_limit, fee.gas_expected) for fee in latest.fees), strict=True)
    )
    most = money(facts, TokenAmount(gas * price.most, ETH))
    each = min(price.most, price.base + price.tip)
    expected = text.amount(money(facts, TokenAmount(expected_gas * each, ETH)), Rounding.UP)
    note = say(text, QT_TRANSLATE_NOOP("review", "expected %1"), expected)
    return FeeOption(key, name, text.figure(most, Rounding.UP), most.token.symbol, note)


def _fields(facts: SigningFacts, latest: Checked, text: Text) -> tuple[FeeField, ...]:
    own = facts.own_fee
    if own is None:
        return ()
    meant = own_price(own, latest.offers.normal.base, facts.least_price, text)
    tip = say(text, QT_TRANSLATE_NOOP("review", "Tip, gwei"))
    most = say(text, QT_TRANSLATE_NOOP("review", "Most per gas, gwei"))
    return (
        FeeField(tip, own.tip, meant.tip_fault),
        FeeField(most, own.most, meant.most_fault),
    )
