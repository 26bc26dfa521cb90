"""What the tour says to who saves: of holdings, swaps, shares, yields, payments and plans."""

from gaib_wallet.viewmodels.tour_caption import Caption
from gaib_wallet.words import QT_TRANSLATE_NOOP

PORTFOLIO = (
    Caption(
        "Portfolio of a retail investor",
        QT_TRANSLATE_NOOP("tour", "What you own"),
        QT_TRANSLATE_NOOP(
            "tour",
            "The large figure is what everything is worth today, as of one block. Beside it is"
            " what selling it all would bring now, which is less.",
        ),
        "StepsChart",
    ),
)
BUY = (
    Caption(
        "Every way side by side",
        QT_TRANSLATE_NOOP("tour", "Every way to buy AID"),
        QT_TRANSLATE_NOOP(
            "tour",
            "Pools and GAIB itself are compared, after all fees. The best one is chosen, and you"
            " may take another.",
        ),
        "RouteList",
    ),
    Caption(
        "Review of the swap",
        QT_TRANSLATE_NOOP("tour", "Before you sign"),
        QT_TRANSLATE_NOOP(
            "tour",
            "The sheet says what leaves, what arrives at least, and who may take what. Nothing"
            " has moved yet.",
        ),
        "ReviewSheet",
    ),
    Caption(
        "Swapped USDC for AID",
        QT_TRANSLATE_NOOP("tour", "It is in a block"),
        QT_TRANSLATE_NOOP(
            "tour",
            "The receipt is read from the block, not from the plan. What arrived is compared with"
            " what was quoted.",
        ),
        "ReviewSheet",
    ),
    Caption(
        "Another tolerance",
        QT_TRANSLATE_NOOP("tour", "How much worse it may get"),
        QT_TRANSLATE_NOOP(
            "tour",
            "If the price moves further than this, nothing is swapped. A smaller tolerance is"
            " safer, and fails sooner.",
        ),
        "Select",
    ),
    Caption(
        "Swapped through Uniswap v4",
        QT_TRANSLATE_NOOP("tour", "Nothing is left allowed"),
        QT_TRANSLATE_NOOP(
            "tour",
            "The swap was allowed by a signature for this sum only. After it, nobody may take"
            " anything more.",
        ),
        "ReviewSheet",
    ),
)
STAKE = (
    Caption(
        "Three prices of sAID",
        QT_TRANSLATE_NOOP("tour", "Three prices of one share"),
        QT_TRANSLATE_NOOP(
            "tour",
            "You come in at the Deposit NAV, leave through the queue at the Unstaking NAV, and"
            " sell at the market's price. They differ, and so does your money.",
        ),
        "AmountEdit",
    ),
    Caption(
        "Staked AID",
        QT_TRANSLATE_NOOP("tour", "AID has become sAID"),
        QT_TRANSLATE_NOOP(
            "tour",
            "You hold shares now. Their number stays; their price moves when a yield or a loss is"
            " booked.",
        ),
        "ReviewSheet",
    ),
)
YIELD = (
    Caption(
        "Realised yield, read to the end",
        QT_TRANSLATE_NOOP("tour", "Only what was booked counts"),
        QT_TRANSLATE_NOOP(
            "tour",
            "Each step of the line is an event on the chain. Nothing here is a forecast, and"
            " nothing is smoothed.",
        ),
        "YieldChart",
    ),
    Caption(
        "A month that lost, and why",
        QT_TRANSLATE_NOOP("tour", "A month with a loss"),
        QT_TRANSLATE_NOOP(
            "tour",
            "The wallet says which deal lost, how much, and in which transaction. Everybody with"
            " shares bore a part of it.",
        ),
        "StepView",
    ),
    Caption(
        "My part of it",
        QT_TRANSLATE_NOOP("tour", "Your own part"),
        QT_TRANSLATE_NOOP(
            "tour",
            "This is what your shares earned while you held them. Money that was not in at a step"
            " earned nothing of it.",
        ),
        "YieldChart",
    ),
    Caption(
        "A statement, and the node agrees",
        QT_TRANSLATE_NOOP("tour", "A statement on paper"),
        QT_TRANSLATE_NOOP(
            "tour",
            "It comes as a PDF and as a file that anybody can check against a node. Here it was"
            " checked, and every line agrees.",
        ),
        "StatementSheet",
    ),
    Caption(
        "One digit altered, and it is named",
        QT_TRANSLATE_NOOP("tour", "A forged statement is found"),
        QT_TRANSLATE_NOOP(
            "tour",
            "One digit of a copy was altered. The check names the line that is wrong.",
        ),
    ),
)
PAYMENTS = (
    Caption(
        "A contact",
        QT_TRANSLATE_NOOP("tour", "Somebody you pay"),
        QT_TRANSLATE_NOOP(
            "tour",
            "A name is kept on this machine alone. Later it stands wherever the address does.",
        ),
        "ContactsCard",
    ),
    Caption(
        "Review of a payment",
        QT_TRANSLATE_NOOP("tour", "A payment before it is sent"),
        QT_TRANSLATE_NOOP(
            "tour",
            "Compare name and address. Nobody can take a payment back once it is in a block.",
        ),
        "ReviewSheet",
    ),
    Caption(
        "Asked for an amount",
        QT_TRANSLATE_NOOP("tour", "Asking to be paid"),
        QT_TRANSLATE_NOOP(
            "tour",
            "The code holds address, token and amount. Who reads it types nothing, and sends to"
            " nobody else.",
        ),
        "ReceiveSheet",
    ),
    Caption(
        "Stuck: no block wants it",
        QT_TRANSLATE_NOOP("tour", "A payment that waits"),
        QT_TRANSLATE_NOOP(
            "tour",
            "It is sent, and no block has it. The money is still in the account.",
        ),
        "ActivityDetail",
    ),
    Caption(
        "Sped up, and paid once",
        QT_TRANSLATE_NOOP("tour", "Faster, and paid once"),
        QT_TRANSLATE_NOOP(
            "tour",
            "The same payment was offered with a higher fee. Both have one number, so only one of"
            " them can ever count.",
        ),
        "ActivityDetail",
    ),
    Caption(
        "Allowed by another program",
        QT_TRANSLATE_NOOP("tour", "Who may take your money"),
        QT_TRANSLATE_NOOP(
            "tour",
            "Another program let a contract take all USDC of this account. The wallet finds that"
            " on the chain.",
        ),
        "ApprovalsCard",
    ),
    Caption(
        "Nobody may take it",
        QT_TRANSLATE_NOOP("tour", "It is revoked"),
        QT_TRANSLATE_NOOP(
            "tour",
            "From this block on that contract can take nothing. What was taken before would not"
            " come back.",
        ),
        "ApprovalsCard",
    ),
)
EYES = (
    Caption(
        "A plan in a file, not signed",
        QT_TRANSLATE_NOOP("tour", "A plan for somebody else's eyes"),
        QT_TRANSLATE_NOOP(
            "tour",
            "The payment is written into a file and not signed. Who has the file cannot move any"
            " money with it.",
        ),
        "PlanExportSheet",
    ),
    Caption(
        "The plan, opened again",
        QT_TRANSLATE_NOOP("tour", "The same plan, looked at again"),
        QT_TRANSLATE_NOOP(
            "tour",
            "Both sides read the same fingerprint aloud. If one letter of the plan were another,"
            " it would differ.",
        ),
        "PlanFileSheet",
    ),
    Caption(
        "Signed out of the file",
        QT_TRANSLATE_NOOP("tour", "Signed after two have looked"),
        QT_TRANSLATE_NOOP(
            "tour",
            "Only now did the money move, and exactly as the file said.",
        ),
        "ReviewSheet",
    ),
)
