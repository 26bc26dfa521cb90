"""The figure that a person types to show that a loss was understood."""

from gaib_wallet.domain.cautions import Verdict, Weight


def loss_to_type(verdict: Verdict) -> str:
    """The whole dollars that a person must type; empty where nothing has to be typed."""
    if verdict.weight is not Weight.TYPE_LOSS or verdict.loss is None:
        return ""
    return str(-(-verdict.loss.raw // 10**verdict.loss.token.digits))
