# A stand-in for testing and showing a wallet, not to be deployed for real.
# pragma version 0.4.3
"""
The one account that may use a contract's administrative functions: who deployed it.
"""
owner: public(address)

@deploy
def __init__():
    self.owner = msg.sender

@view
@internal
def _check():
    if msg.sender != self.owner:
        raw_revert(method_id("NotOwner()"))
