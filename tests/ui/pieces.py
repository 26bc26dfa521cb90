"""States to draw in tests of the look: one invented account, as the mockups have it."""

from gaib_wallet.viewmodels.review import (
    AgreementLine,
    CallLine,
    FactLine,
    NoticeLine,
    ReviewState,
    SignFooter,
)
from gaib_wallet.viewmodels.shell import AccountChoice, NetworkState, ShellState, StripState

ADDRESS = "0x62ECbE50AEDA46909eF8D8e76954BA17598a5060"
OTHER = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"

REVIEW = ReviewState(
    title="Swap USDC for AID on Curve",
    is_demo=True,
    rehearsal_text="rehearsed at block 713",
    is_rehearsed=True,
    agreement=(
        AgreementLine("You pay exactly", "10,000.00", "USDC"),
        AgreementLine("You receive at least", "10,004.00", "AID", note="expected 10,009.01 AID"),
        AgreementLine("Network fee at most", "6.40", "USD", note="expected 1.92 USD"),
        AgreementLine("Checked by", text="the pool's contract", note="no expiry on chain"),
    ),
    facts=(
        FactLine("To", "your account Savings", "Savings", portrait=ADDRESS),
        FactLine("Through", "Curve pool AID/USDC, known to this wallet", address=OTHER),
        FactLine("Allows", "10,000.00 USDC to that pool; nothing is left after step 2"),
        FactLine(
            "Rehearsal", "nothing else moved", moves=("\u221210,000.00 USDC", "+10,009.01 AID")
        ),
    ),
    notices=(NoticeLine("warning", "The pool's price has moved 0.6% from its average of late."),),
    calls_text="2 transactions, decoded, bytes, hashes",
    calls=(
        CallLine(
            "1. approve(address,uint256)",
            OTHER,
            (("spender", OTHER), ("amount", "10000000000")),
            "0x095ea7b3" + "0" * 24 + OTHER[2:].lower() + f"{10**10:064x}",
            "0x" + "5c" * 32,
            "Bytes of the call",
            "Hash",
        ),
    ),
    footer=SignFooter("Sign 1 of 2: allow 10,000.00 USDC"),
)

SHELL = ShellState(
    page="one",
    account="savings",
    accounts=(
        AccountChoice("savings", "Savings", ADDRESS),
        AccountChoice("rainy", "Rainy day", OTHER, "watch-only"),
    ),
    network=NetworkState("Demo chain", "block 713 · 6 s"),
    strip=StripState("No transaction is waiting for a block."),
    is_demo=True,
    demo_clock_text="Demo clock 30 Nov 2026, 12:05 UTC",
)
