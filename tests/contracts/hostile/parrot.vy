# For tests only.
# pragma version 0.4.3
"""
Answers whatever it is asked with the same bytes, or with none at all but a revert.
"""
_answer: Bytes[1024]
_reverts: bool

@deploy
def __init__(answer: Bytes[1024], reverts: bool):
    self._answer = answer
    self._reverts = reverts

@payable
@external
@raw_return
def __default__() -> Bytes[1024]:
    assert not self._reverts
    return self._answer
