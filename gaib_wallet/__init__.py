"""A desktop wallet for AID and sAID, the synthetic dollar and the vault share of GAIB."""

__version__ = "0.1.0"
