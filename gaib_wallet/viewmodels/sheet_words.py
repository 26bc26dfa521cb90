"""What a plan, and the next step of it, are called on the review sheet."""

from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.transactions import Act, Allowance, Call, TxPlan
from gaib_wallet.domain.units import Address, Rounding, TokenAmount
from gaib_wallet.viewmodels.signing_facts import SigningFacts
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

TITLES = {
    Act.SWAP: QT_TRANSLATE_NOOP("review", "Swap %1 for %2"),
    Act.MINT: QT_TRANSLATE_NOOP("review", "Mint %2 with %1"),
    Act.REDEEM: QT_TRANSLATE_NOOP("review", "Redeem %1 for %2"),
    Act.STAKE: QT_TRANSLATE_NOOP("review", "Stake %1"),
    Act.EXIT: QT_TRANSLATE_NOOP("review", "Request to leave %1"),
    Act.PAY_QUEUE: QT_TRANSLATE_NOOP("review", "Ask the queue to pay"),
    Act.SEND: QT_TRANSLATE_NOOP("review", "Send %1"),
    Act.REVOKE: QT_TRANSLATE_NOOP("review", "Revoke %1 allowances"),
    Act.CANCEL: QT_TRANSLATE_NOOP("review", "Cancel transaction number %1"),
}
STEPS = {
    Act.ALLOW: QT_TRANSLATE_NOOP("review", "Sign %1 of %2: allow %3"),
    Act.SWAP: QT_TRANSLATE_NOOP("review", "Sign %1 of %2: swap %3"),
    Act.MINT: QT_TRANSLATE_NOOP("review", "Sign %1 of %2: mint with %3"),
    Act.REDEEM: QT_TRANSLATE_NOOP("review", "Sign %1 of %2: redeem %3"),
    Act.STAKE: QT_TRANSLATE_NOOP("review", "Sign %1 of %2: stake %3"),
    Act.EXIT: QT_TRANSLATE_NOOP("review", "Sign %1 of %2: request exit with %3"),
    Act.PAY_QUEUE: QT_TRANSLATE_NOOP("review", "Sign %1 of %2: ask the queue to pay"),
    Act.SEND: QT_TRANSLATE_NOOP("review", "Sign %1 of %2: send %3"),
    Act.REVOKE: QT_TRANSLATE_NOOP("review", "Sign %1 of %2: revoke %3"),
    Act.CANCEL: QT_TRANSLATE_NOOP("review", "Sign %1 of %2: cancel number %3"),
    Act.PERMIT: QT_TRANSLATE_NOOP("review", "Sign %1 of %2: allow %3"),
}
ONE_BACK = QT_TRANSLATE_NOOP("review", "Revoke an allowance")
FILL = QT_TRANSLATE_NOOP("review", "Fill the missing number %1")
FILL_STEP = QT_TRANSLATE_NOOP("review", "Sign %1 of %2: fill number %3")
RAISED = QT_TRANSLATE_NOOP("review", "%1, with a higher fee")
PART = QT_TRANSLATE_NOOP("review", "%1, part %2 of 2")
RESET = QT_TRANSLATE_NOOP("review", "Sign %1 of %2: set the old allowance to zero")
BY_SIGNATURE = QT_TRANSLATE_NOOP("review", "%1 by signature")
ANY_AMOUNT = QT_TRANSLATE_NOOP("review", "any amount of %1")
_ENDLESS = 2**128
"""More than anybody can own: who may take that much may take all."""
_SPENDER = slice(16, 36)
"""Where the address stands in the octets of `approve(address,uint256)`."""


def say(text: Text, source: str, *values: object) -> str:
    """One sentence of the sheet."""
    return text.say(Message("review", source, values))


def title_of(facts: SigningFacts, text: Text) -> str:
    """What the plan is for."""
    plan = facts.plan
    if plan.act is Act.CANCEL:
        source = TITLES[Act.CANCEL] if _takes_a_place(plan) else FILL
        return say(text, source, number_of(plan, text))
    if plan.act is Act.SEND and plan.pay:
        title = say(text, TITLES[plan.act], text.in_full(plan.pay))
    elif plan.act is Act.REVOKE:
        count = len(plan.revoked)
        title = say(text, ONE_BACK if count == 1 else TITLES[plan.act], count)
    else:
        pay = plan.pay.token.symbol if plan.pay else ""
        receive = plan.expected.token.symbol if plan.expected else ""
        title = say(text, TITLES[plan.act], pay, receive)
    if facts.proposal.part:
        title = say(text, PART, title, facts.proposal.part)
    return say(text, RAISED, title) if plan.replaces else title


def step_of(facts: SigningFacts, text: Text) -> str:
    """What the button signs."""
    plan, call = facts.plan, facts.plan.calls[facts.step - 1]
    # Read from the bytes: what takes an allowance back must not be called one.
    if call.act is Act.ALLOW and dict(call.arguments).get("amount") == 0:
        return say(text, RESET, facts.step, facts.steps)
    source = STEPS[call.act]
    what = text.amount(plan.pay, Rounding.UP) if plan.pay else ""
    if call.act is Act.CANCEL:
        source = source if _takes_a_place(plan) else FILL_STEP
        what = number_of(plan, text)
    elif call.act is Act.REVOKE:
        back = revoked_by(call, plan)
        what = allowed_text(back.amount, text) if back else text.address(call.to)
    elif call.act is Act.PERMIT and plan.permit:
        amount = text.amount(plan.permit.amount, Rounding.UP)
        what = say(text, BY_SIGNATURE, amount)
    elif call.act is Act.SEND and plan.pay:
        what = text.in_full(plan.pay)
    return say(text, source, facts.step, facts.steps, what)


def number_of(plan: TxPlan, text: Text) -> str:
    """The number that a plan takes."""
    return text.whole(plan.replaces.nonce) if plan.replaces else ""


def is_gap(plan: TxPlan) -> bool:
    """Whether the plan only fills a number that no transaction has."""
    return plan.act is Act.CANCEL and not _takes_a_place(plan)


def revoked_by(call: Call, plan: TxPlan) -> Allowance | None:
    """Which of the plan's allowances the bytes of `call` take back."""
    spender = with_checksum(call.data[_SPENDER].hex())
    mine = (one for one in plan.revoked if one.amount.token.address == call.to)
    return next((one for one in mine if one.spender == spender), None)


def allowed_text(amount: TokenAmount, text: Text) -> str:
    """How much may be taken; in words where it is more than anybody can own."""
    if amount.raw >= _ENDLESS:
        return say(text, ANY_AMOUNT, amount.token.symbol)
    return text.amount(amount, Rounding.UP)


def known_as(address: Address, facts: SigningFacts) -> str:
    """What `address` is called; empty for a stranger."""
    if address == facts.account.address:
        return facts.account.name
    return facts.names.get(address, "")


def money(facts: SigningFacts, fee: TokenAmount) -> TokenAmount:
    """A fee in the money of the sheet, rounded up; in ETH where there is no price."""
    return facts.valued(fee)


def _takes_a_place(plan: TxPlan) -> bool:
    return bool(plan.replaces and plan.replaces.tx_hash)
