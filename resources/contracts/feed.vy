# A stand-in for testing and showing a wallet, not to be deployed for real.
# pragma version 0.4.3
"""
A price in dollars with 8 decimals, in the shape of Chainlink's AggregatorV3.
"""
from parts import owned

initializes: owned

exports: owned.owner

decimals: public(constant(uint8)) = 8
description: public(immutable(String[32]))
round: uint80
answer: int256
updated_at: uint256

@deploy
def __init__(_description: String[32], answer: int256):
    owned.__init__()
    description = _description
    self._set(answer, block.timestamp)

@view
@external
def latestRoundData() -> (uint80, int256, uint256, uint256, uint80):
    """
    @return roundId, answer, startedAt, updatedAt, answeredInRound.
    """
    return self.round, self.answer, self.updated_at, self.updated_at, self.round

@external
def set_answer(answer: int256):
    owned._check()
    self._set(answer, block.timestamp)

@external
def set_answer_at(answer: int256, updated_at: uint256):
    """
    @notice Set a price that pretends to be from another time, so that staleness can be shown.
    """
    owned._check()
    self._set(answer, updated_at)

@internal
def _set(answer: int256, updated_at: uint256):
    self.round += 1
    self.answer = answer
    self.updated_at = updated_at
