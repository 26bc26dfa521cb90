"""How far the first start has come: by what is on disk, and by what was noted on the way."""

from collections.abc import Mapping
from dataclasses import replace
import re
from typing import Final

from gaib_wallet.domain.accounts import Phrase
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.settings import Settings
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.viewmodels.start_facts import LENGTHS, TYPED, Origin, StartFacts, Step

_STEP: Final = "step"
_ORIGIN: Final = "origin"
_LENGTH: Final = "length"
_ENDPOINT: Final = "endpoint"
_PASSPHRASE: Final = "passphrase"  # noqa: S105 - what is noted is that there was one
_KEY: Final = re.compile(r"[0-9a-fA-F]{64}")
_LEAST_WORDS: Final = 12


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
    """The first step that is not done; None when all are.

    Before there is an account it is the one at which a person has stopped, if that is noted.
    """
    if accounts.chosen is None:
        if noted := _noted_step(accounts, settings.start):
            return noted
        is_known = has_settings or accounts.has_vault
        return Step.ACCOUNT if is_known else Step.REGION
    if undecided(accounts):
        return Step.WORDS
    return None if has_node(settings, network) else Step.NODE


def has_node(settings: Settings, network: Network) -> bool:
    """Whether it is decided which node of `network` is asked, or that none is."""
    return bool(network.endpoint) or network.key in settings.nodes


def elsewhere(facts: StartFacts, key: str) -> Mapping[str, object]:
    """What changes in `facts` with the network of that key: a node of the other one is not its."""
    return {
        "network": next(one for one in facts.networks if one.key == key),
        "settings": replace(facts.settings, network=key),
        "typed": {one: text for one, text in facts.typed.items() if one != _ENDPOINT},
        "tried": None,
        "is_testing": False,
        "fault": None,
    }


def untried(facts: StartFacts, field: str, typed: str) -> Mapping[str, object]:
    """What changes besides when `typed` stands in `field`: what one node said is no other's."""
    is_other = field == _ENDPOINT and typed != facts.typed.get(field, "")
    return {"tried": None, "is_testing": False} if is_other else {}


def noted_of(facts: StartFacts) -> Mapping[str, str]:
    """What to note of `facts`, so that a person can go on there; nothing secret, of no secret.

    That there was a passphrase is noted, and not the passphrase: it is asked for again. A key or
    words that were put into a field for something else stay off the disk, too.
    """
    if facts.is_finished:
        return {}
    noted = {_STEP: facts.step.name, _ORIGIN: facts.origin.value, _LENGTH: str(facts.length)}
    if facts.has_passphrase:
        noted[_PASSPHRASE] = "typed"
    harmless = {key: text for key, text in facts.typed.items() if not _is_secret(text)}
    return {**noted, **{key: text for key, text in harmless.items() if text}}


def noted_origin(settings: Settings) -> Origin:
    """The way to an account that was chosen; the first one where none is noted."""
    value = settings.start.get(_ORIGIN, "")
    return Origin(value) if value in set(Origin) else Origin.NEW


def noted_length(settings: Settings) -> int:
    """How many new words were wanted."""
    return next((one for one in LENGTHS if str(one) == settings.start.get(_LENGTH)), LENGTHS[0])


def noted_text(settings: Settings) -> Mapping[str, str]:
    """What was typed in fields that hold no secret."""
    return {key: settings.start[key] for key in TYPED if key in settings.start}


def _is_secret(text: str) -> bool:
    return bool(_KEY.search(text)) or len(text.split()) >= _LEAST_WORDS


def _noted_step(accounts: AccountService, noted: Mapping[str, str]) -> Step | None:
    """The step that is noted, or the one before it where something secret has to be typed again."""
    step = next((one for one in Step if one.name == noted.get(_STEP)), None)
    if step is None or step <= Step.ACCOUNT:
        return step
    needs_passphrase = _PASSPHRASE in noted and noted.get(_ORIGIN) == Origin.NEW
    if step is Step.NODE or needs_passphrase:
        return Step.ACCOUNT
    if accounts.has_vault:
        return Step.WORDS
    return step if noted.get(_ORIGIN) == Origin.BACKUP else Step.LOCK
