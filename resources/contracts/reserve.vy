# A stand-in for testing and showing a wallet, not to be deployed for real.
# pragma version 0.4.3
"""
What stands behind AID and sAID, as the protocol reports it: dollars with 18 decimals.
"""
from parts import owned

initializes: owned

exports: owned.owner

event ReserveReported:
    tbills: uint256
    stables: uint256
    deals: uint256
    as_of: uint256

tbills: uint256
stables: uint256
deals: uint256
as_of: uint256

@deploy
def __init__():
    owned.__init__()

@view
@external
def latest() -> (uint256, uint256, uint256, uint256):
    """
    @return T-bills, stablecoins, deals, and when they were reported (Unix seconds; 0 for never).
    """
    return self.tbills, self.stables, self.deals, self.as_of

@external
def report(tbills: uint256, stables: uint256, deals: uint256):
    owned._check()
    self.tbills = tbills
    self.stables = stables
    self.deals = deals
    self.as_of = block.timestamp
    log ReserveReported(tbills=tbills, stables=stables, deals=deals, as_of=block.timestamp)
