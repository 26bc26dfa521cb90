"""An account's address, with what speaks against sending anything to it yet."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from gaib_wallet.domain.accounts import Account, AccountKind, Phrase
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.ui.widgets.receive_sheet import ReceiveSheet
from gaib_wallet.viewmodels.receive import ReceiveViewModel
from gaib_wallet.words import QT_TRANSLATE_NOOP

UNCHECKED = QT_TRANSLATE_NOOP(
    "pages",
    "Locked: this address was not compared with the vault. Unlock before you send much to it.",
)
NO_KEY = QT_TRANSLATE_NOOP(
    "pages",
    "The open vault has no key for this address. What arrives there cannot be spent from here.",
)


def receive_sheet(
    model: ReceiveViewModel,
    accounts: AccountService,
    account: Account,
    network_name: str,
    *,
    is_demo: bool,
) -> ReceiveSheet:
    """The sheet; to look at unchecked words' address all the same is kept as postponed."""
    unsafe = unconfirmed(accounts, account)
    sheet = ReceiveSheet(
        model,
        account.name,
        account.address,
        network_name,
        is_demo,
        is_unsafe=bool(unsafe),
        doubt=QCoreApplication.translate("pages", doubt_of(accounts, account)),
    )
    if unsafe:
        sheet.risk_taken.connect(partial(accounts.postpone, unsafe))
    return sheet


def unconfirmed(accounts: AccountService, account: Account) -> Phrase | None:
    """The words that `account` comes from, if nobody has checked them on paper."""
    return next(
        (one for one in accounts.phrases if one.key == account.phrase and not one.is_confirmed),
        None,
    )


def doubt_of(accounts: AccountService, account: Account) -> str:
    """Why money should not be sent there yet: the list of accounts is not sealed."""
    if account.kind is AccountKind.WATCH:
        return ""
    if accounts.is_locked:
        return UNCHECKED
    return NO_KEY if account in accounts.held_missing else ""
