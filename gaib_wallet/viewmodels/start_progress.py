"""How far the first start has come, by what is on disk alone."""

from gaib_wallet.domain.accounts import Phrase
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.settings import Settings
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.viewmodels.start_facts import Step


def undecided(accounts: AccountService) -> Phrase | None:
    """Words that were made here and are neither checked on paper nor knowingly left for later."""
    return next(
        (one for one in accounts.phrases if not one.is_confirmed and not one.is_postponed), None
    )


def is_left_for_later(accounts: AccountService) -> bool:
    """Whether words that were made here are knowingly not on paper yet."""
    return any(one.is_postponed and not one.is_confirmed for one in accounts.phrases)


def first_open(
    accounts: AccountService, settings: Settings, network: Network, *, has_settings: bool
) -> Step | None:
    """The first step that is not done; None when all are."""
    if accounts.chosen is None:
        is_known = has_settings or accounts.has_vault
        return Step.ACCOUNT if is_known else Step.REGION
    if undecided(accounts):
        return Step.WORDS
    return None if has_node(settings, network) else Step.NODE


def has_node(settings: Settings, network: Network) -> bool:
    """Whether it is decided which node of `network` is asked, or that none is."""
    return bool(network.endpoint) or network.key in settings.nodes
