"""What an allowance puts at risk."""

from gaib_wallet.domain.approvals import Approval, at_risk_together
from gaib_wallet.domain.units import TokenAmount
from tests.builders import AID, POOL, USDC, V3_POOL, aid, usdc


def approval(allowed: TokenAmount, owned: TokenAmount, spender: str = POOL.address) -> Approval:
    return Approval(
        POOL.address if spender == POOL.address else V3_POOL.address, "", allowed, owned
    )


def test_no_more_is_at_risk_than_is_allowed_or_owned() -> None:
    assert approval(usdc("100"), usdc("30")).at_risk == usdc("30")
    assert approval(usdc("100"), usdc("300")).at_risk == usdc("100")


def test_more_than_a_trillion_is_everything_that_will_ever_be_had() -> None:
    assert approval(TokenAmount(2**256 - 1, AID), aid("1")).is_endless
    assert approval(TokenAmount(2**96 - 1, USDC), usdc("1")).is_endless
    assert not approval(usdc("1000000000000"), usdc("1")).is_endless


def test_two_who_may_take_the_same_take_it_once() -> None:
    both = (
        approval(usdc("100"), usdc("120")),
        approval(usdc("80"), usdc("120"), V3_POOL.address),
        approval(aid("5"), aid("9")),
    )

    assert at_risk_together(both) == (usdc("120"), aid("5"))
    assert at_risk_together(()) == ()
