"""What the Accounts page shows: the vault, and the accounts by where their keys come from."""

from collections.abc import Iterable
from dataclasses import dataclass

from gaib_wallet.domain.accounts import Account, AccountKind, Phrase
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import WalletError
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Message

KEYS, WATCHED = "keys", "watched"
"""Groups that belong to no phrase; the others have the phrase's key for theirs."""


@dataclass(frozen=True, slots=True)
class AccountRow:
    """One account; `key` is its address, whole.

    `shows_address` is off while new words are neither checked on paper nor knowingly left for
    later: nobody is to send money to what nothing may bring back. `caution` says what is amiss
    with its key, `caution_help` what to do about it.
    """

    key: str
    name: str
    path: str
    is_chosen: bool
    can_move_up: bool
    can_move_down: bool
    can_export: bool
    can_forget: bool
    shows_address: bool = True
    caution: str = ""
    caution_help: str = ""
    is_renaming: bool = False
    name_fault: str = ""


@dataclass(frozen=True, slots=True)
class AccountGroup:
    """Accounts of one phrase, or those of none; only a phrase can be shown, or give another."""

    key: str
    title: str
    note: str
    rows: tuple[AccountRow, ...]
    is_phrase: bool
    is_confirmed: bool = True


@dataclass(frozen=True, slots=True)
class AccountsState:
    """Everything the page shows."""

    vault_title: str
    vault_note: str
    has_vault: bool
    is_locked: bool
    is_busy: bool
    groups: tuple[AccountGroup, ...]
    legacy_text: str
    fault_text: str
    done_text: str
    saved_text: str
    save_fault_text: str


@dataclass(frozen=True, slots=True)
class AccountsFacts:
    """What the page knows; `missing` are accounts whose keys the open vault lacks.

    `legacy` is how many key files of an earlier version wait to be brought in.
    """

    vault: str
    has_vault: bool
    is_locked: bool
    accounts: tuple[Account, ...]
    chosen: Address | None
    phrases: tuple[Phrase, ...]
    missing: frozenset[Address] = frozenset()
    legacy: int = 0
    is_busy: bool = False
    renaming: str = ""
    name_fault: WalletError | None = None
    fault: WalletError | None = None
    done: Message | None = None
    saved: Message | None = None
    save_fault: WalletError | None = None


def state_of(facts: AccountsFacts, text: Text) -> AccountsState:
    """What the page shows of `facts`."""
    return AccountsState(
        vault_title=_title(facts, text),
        vault_note=_note(facts, text),
        has_vault=facts.has_vault,
        is_locked=facts.is_locked,
        is_busy=facts.is_busy,
        groups=tuple(_groups(facts, text)),
        legacy_text=_legacy(facts.legacy, text),
        fault_text=text.fault(facts.fault) if facts.fault else "",
        done_text=text.say(facts.done) if facts.done else "",
        saved_text=text.say(facts.saved) if facts.saved else "",
        save_fault_text=text.fault(facts.save_fault) if facts.save_fault else "",
    )


def neighbours(facts: AccountsFacts, address: str) -> tuple[Account, ...]:
    """The accounts of the group in which `address` is, in their order."""
    one = next(one for one in facts.accounts if one.address == address)
    wanted = _group_of(one, facts.phrases)
    return tuple(it for it in facts.accounts if _group_of(it, facts.phrases) == wanted)


def phrase_name(phrases: Iterable[Phrase], key: str, text: Text) -> str:
    """What recovery words are called: `Words 1`, by the order in which they came."""
    keys = [one.key for one in phrases]
    return _say(text, QT_TRANSLATE_NOOP("accounts", "Words %1"), str(keys.index(key) + 1))


def phrase_note(phrase: Phrase, text: Text) -> str:
    """How many words they are, and whether they were checked on paper."""
    parts = [_say(text, QT_TRANSLATE_NOOP("accounts", "%1 words"), str(phrase.length))]
    if phrase.has_passphrase:
        parts.append(_say(text, QT_TRANSLATE_NOOP("accounts", "with a passphrase")))
    if phrase.is_confirmed:
        parts.append(_say(text, QT_TRANSLATE_NOOP("accounts", "checked on paper")))
    return " \u00b7 ".join(parts)


def _group_of(account: Account, phrases: tuple[Phrase, ...]) -> str:
    if account.kind is AccountKind.WATCH:
        return WATCHED
    return account.phrase if any(one.key == account.phrase for one in phrases) else KEYS


def _groups(facts: AccountsFacts, text: Text) -> Iterable[AccountGroup]:
    shelves: dict[str, list[Account]] = {one.key: [] for one in facts.phrases}
    shelves |= {KEYS: [], WATCHED: []}
    for account in facts.accounts:
        shelves[_group_of(account, facts.phrases)].append(account)
    for phrase in facts.phrases:
        yield AccountGroup(
            key=phrase.key,
            title=phrase_name(facts.phrases, phrase.key, text),
            note=phrase_note(phrase, text),
            rows=_rows(shelves[phrase.key], facts, text),
            is_phrase=True,
            is_confirmed=phrase.is_confirmed,
        )
    lone = {
        KEYS: (
            QT_TRANSLATE_NOOP("accounts", "Keys by themselves"),
            QT_TRANSLATE_NOOP(
                "accounts",
                "No words bring these back: keep a backup of the vault, or a file of each key.",
            ),
        ),
        WATCHED: (
            QT_TRANSLATE_NOOP("accounts", "Watched"),
            QT_TRANSLATE_NOOP(
                "accounts",
                "Their keys are elsewhere. They plan and review here, and sign nothing.",
            ),
        ),
    }
    for key, (title, note) in lone.items():
        if shelves[key]:
            rows = _rows(shelves[key], facts, text)
            yield AccountGroup(key, _say(text, title), _say(text, note), rows, is_phrase=False)


def _rows(accounts: list[Account], facts: AccountsFacts, text: Text) -> tuple[AccountRow, ...]:
    last = len(accounts) - 1
    return tuple(
        _row(account, facts, text, is_first=place == 0, is_last=place == last)
        for place, account in enumerate(accounts)
    )


def _row(
    account: Account, facts: AccountsFacts, text: Text, *, is_first: bool, is_last: bool
) -> AccountRow:
    has_key = account.kind is AccountKind.KEY
    is_lost = account.address in facts.missing
    is_pending = any(
        one.key == account.phrase and not one.is_confirmed and not one.is_postponed
        for one in facts.phrases
    )
    is_renaming = account.address == facts.renaming
    lost = QT_TRANSLATE_NOOP("accounts", "Its key is not in this vault.")
    bring = QT_TRANSLATE_NOOP(
        "accounts",
        "It can be looked at, and signs nothing. Bring its words, its key or its keystore file,"
        " or put a backup of the vault back.",
    )
    return AccountRow(
        key=account.address,
        name=account.name,
        path=account.path,
        is_chosen=account.address == facts.chosen,
        can_move_up=not is_first,
        can_move_down=not is_last,
        can_export=has_key and not is_lost,
        can_forget=not has_key,
        shows_address=not is_pending,
        caution=_say(text, lost) if is_lost else "",
        caution_help=_say(text, bring) if is_lost else "",
        is_renaming=is_renaming,
        name_fault=text.fault(facts.name_fault) if is_renaming and facts.name_fault else "",
    )


def _title(facts: AccountsFacts, text: Text) -> str:
    if not facts.has_vault:
        return _say(text, QT_TRANSLATE_NOOP("accounts", "No vault yet"))
    return _say(text, QT_TRANSLATE_NOOP("accounts", "Vault %1"), facts.vault)


def _note(facts: AccountsFacts, text: Text) -> str:
    if not facts.has_vault:
        source = QT_TRANSLATE_NOOP(
            "accounts",
            "A vault is one file under your password. It is made with the first key that is kept"
            " here.",
        )
        return _say(text, source)
    keys = sum(one.kind is AccountKind.KEY for one in facts.accounts)
    watched = len(facts.accounts) - keys
    with_key = QT_TRANSLATE_N_NOOP("accounts", "%1 accounts with their keys")
    if watched:
        with_key = QT_TRANSLATE_N_NOOP("accounts", "%1 accounts with their keys, %2 watched")
    values = (text.whole(keys), text.whole(watched)) if watched else (text.whole(keys),)
    return text.say(Message("accounts", with_key, values, count=keys))


def _legacy(count: int, text: Text) -> str:
    if not count:
        return ""
    if count == 1:
        source = QT_TRANSLATE_NOOP(
            "accounts",
            "A key file of an earlier version of this wallet is not in the vault yet.",
        )
    else:
        source = QT_TRANSLATE_NOOP(
            "accounts",
            "%1 key files of an earlier version of this wallet are not in the vault yet.",
        )
    return _say(text, source, str(count))


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("accounts", source, values))
