"""What GAIB itself asks for on the Convert page: today's limit."""

from dataclasses import dataclass

from gaib_wallet.domain.minting import MintFacts, next_day
from gaib_wallet.domain.routes import Comparison, Offer, Way
from gaib_wallet.domain.units import Rounding, TokenAmount
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message


@dataclass(frozen=True, slots=True)
class LimitBar:
    """Today's limit: parts in thousandths of it, and the figures below them."""

    title: str
    resets_text: str
    used_part: int
    wish_part: int
    used_text: str
    wish_text: str
    left_text: str
    redeem_text: str
    float_text: str


def limit_of(comparison: Comparison, offer: Offer | None, text: Text) -> LimitBar | None:
    """Today's limit while minting is the way in use and there is one to speak of."""
    minting = comparison.minting
    if minting is None or offer is None or offer.route.way is not Way.MINT or not minting.limit.raw:
        return None
    wish = min(offer.received, minting.left_today)
    resets = next_day(comparison.at.mined_at)
    left_s = int((resets - comparison.at.mined_at).total_seconds())
    redeeming = comparison.redeeming
    return LimitBar(
        title=_say(text, QT_TRANSLATE_NOOP("convert", "Minted today, of %1"), minting.limit),
        resets_text=_say(
            text, QT_TRANSLATE_NOOP("convert", "resets 00:00 UTC, in %1"), text.age(left_s)
        ),
        used_part=_part(minting.minted_today, minting),
        wish_part=_part(wish, minting),
        used_text=text.figure(minting.minted_today),
        wish_text=text.figure(offer.received),
        left_text=text.figure(minting.left_today - wish),
        redeem_text=_say(
            text,
            QT_TRANSLATE_NOOP("convert", "1:1 less %1"),
            text.percent(redeeming.fee_ratio, Rounding.UP),
        )
        if redeeming
        else "",
        float_text=text.amount(redeeming.reserve) if redeeming else "",
    )


def _part(amount: TokenAmount, minting: MintFacts) -> int:
    return min(1000, amount.raw * 1000 // minting.limit.raw)


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("convert", source, values))
