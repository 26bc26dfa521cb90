"""What a wallet has to find: pages, actions, accounts, contacts, deals, tokens and settings."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from gaib_wallet.domain.accounts import Account
from gaib_wallet.domain.contacts import Contact
from gaib_wallet.domain.deals import Deal
from gaib_wallet.domain.network import Flow, Network
from gaib_wallet.domain.units import ETH, Token, TokenAmount
from gaib_wallet.errors import FlowClosed
from gaib_wallet.viewmodels.deal_rows import STATUSES, hardware
from gaib_wallet.viewmodels.deal_rows import say as say_backing
from gaib_wallet.viewmodels.deal_rows import title as deal_title
from gaib_wallet.viewmodels.findable import Findable, Group
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

ACCOUNT: Final = "account:"
CONTACT: Final = "contact:"
DEAL: Final = "deal:"
TOKEN: Final = "token:"  # noqa: S105 - of a key
SECTION: Final = "settings:"


class Need(Enum):
    """What an action cannot do without. DEMO: the demo chain, VAULTS: a wallet that is no demo.

    Without one of these two it is not listed at all.
    """

    NOTHING = "nothing"
    ACCOUNT = "account"
    SIGNATURE = "signature"
    DEMO = "demo"
    VAULTS = "vaults"


@dataclass(frozen=True, slots=True)
class _Action:
    """`seeds` are words of any language, without accents: what people call it elsewhere."""

    key: str
    words: str
    also: str
    icon: str
    keys: str = ""
    need: Need = Need.NOTHING
    flow: Flow | None = None
    seeds: str = ""


PAGE_SEEDS: Final = {
    "portfolio": "balance wallet home solde saldo",
    "convert": "swap frapper acunar mint redeem KYC whitelist",
    "stake": "jalonner unstake poner en garantia staking earn",
    "yield": "NAV VL valeur liquidative valor liquidativo apy apr",
    "backing": "proof of reserves collateral reserves",
    "activity": "history transactions historique historial",
    "contacts": "address book approve allowance",
    "accounts": "keys seed wallets",
    "settings": "preferences options gas slippage",
}
"""What people type who come from other wallets, or from plain words of their own language."""
SECTION_SEEDS: Final = {
    "look": "theme dark light language langue idioma tema sombre oscuro francais espanol"
    " currency dollar euro devise dolar moneda",
    "security": "password lock auto-lock mot de passe contrasena",
    "network": "rpc endpoint node chain ethereum arbitrum base bnb noeud nodo",
    "trading": "slippage gas fee tolerance",
    "notices": "tray notification alert alerte aviso",
    "links": "explorer etherscan",
    "data": "folder reset delete backup report",
    "about": "version licence license",
}
ACTIONS: Final = (
    _Action(
        "swap",
        QT_TRANSLATE_NOOP("pages", "Buy AID with USDC"),
        QT_TRANSLATE_NOOP("pages", "swap exchange mint"),
        "convert",
        need=Need.SIGNATURE,
        seeds="frapper acunar emettre emitir",
    ),
    _Action(
        "sell",
        QT_TRANSLATE_NOOP("pages", "Sell AID for USDC"),
        QT_TRANSLATE_NOOP("pages", "swap exchange redeem burn"),
        "convert",
        need=Need.SIGNATURE,
        seeds="bruler quemar rembourser reembolsar",
    ),
    _Action(
        "sell-said",
        QT_TRANSLATE_NOOP("pages", "Sell sAID for USDC"),
        QT_TRANSLATE_NOOP("pages", "swap exchange leave unstake"),
        "convert",
        need=Need.SIGNATURE,
    ),
    _Action(
        "stake-aid",
        QT_TRANSLATE_NOOP("pages", "Stake AID"),
        QT_TRANSLATE_NOOP("pages", "deposit earn yield sAID"),
        "stake",
        need=Need.SIGNATURE,
        flow=Flow.STAKE,
        seeds="jalonner poner en garantia",
    ),
    _Action(
        "exit",
        QT_TRANSLATE_NOOP("pages", "Leave sAID"),
        QT_TRANSLATE_NOOP("pages", "exit unstake queue withdraw"),
        "queue",
        need=Need.SIGNATURE,
        flow=Flow.EXIT,
    ),
    _Action(
        "send",
        QT_TRANSLATE_NOOP("pages", "Send"),
        QT_TRANSLATE_NOOP("pages", "transfer payment to somebody address"),
        "send",
        need=Need.SIGNATURE,
        flow=Flow.SEND,
    ),
    _Action(
        "pay",
        QT_TRANSLATE_NOOP("pages", "Pay a request"),
        QT_TRANSLATE_NOOP("pages", "link invoice QR picture scan"),
        "qr",
        need=Need.SIGNATURE,
        flow=Flow.SEND,
    ),
    _Action(
        "receive",
        QT_TRANSLATE_NOOP("pages", "Receive"),
        QT_TRANSLATE_NOOP("pages", "address QR deposit copy request an amount invoice"),
        "receive",
        "Alt+A",
        need=Need.ACCOUNT,
    ),
    _Action(
        "pay-queue",
        QT_TRANSLATE_NOOP("pages", "Ask the queue to pay"),
        QT_TRANSLATE_NOOP("pages", "process claim unstake"),
        "queue",
        need=Need.SIGNATURE,
        flow=Flow.EXIT,
    ),
    _Action(
        "new-contact",
        QT_TRANSLATE_NOOP("pages", "Add or find a contact"),
        QT_TRANSLATE_NOOP("pages", "address book people names remove"),
        "contacts",
    ),
    _Action(
        "approvals",
        QT_TRANSLATE_NOOP("pages", "Revoke what is allowed"),
        QT_TRANSLATE_NOOP("pages", "allowance revoke approve approval permission spender risk"),
        "blocked",
        need=Need.SIGNATURE,
    ),
    _Action(
        "plan",
        QT_TRANSLATE_NOOP("pages", "Open a plan from a file"),
        QT_TRANSLATE_NOOP("pages", "import check second signer draft treasury"),
        "download",
    ),
    _Action(
        "new-account",
        QT_TRANSLATE_NOOP("pages", "Add or watch an account"),
        QT_TRANSLATE_NOOP(
            "pages", "import keys keystore create seed recovery phrase words backup restore"
        ),
        "key",
    ),
    _Action(
        "lock",
        QT_TRANSLATE_NOOP("pages", "Lock or unlock"),
        QT_TRANSLATE_NOOP("pages", "password"),
        "lock",
        "Ctrl+L",
    ),
    _Action(
        "vaults",
        QT_TRANSLATE_NOOP("pages", "Switch vault"),
        QT_TRANSLATE_NOOP("pages", "another wallet password"),
        "wallet",
        need=Need.VAULTS,
    ),
    _Action(
        "hide",
        QT_TRANSLATE_NOOP("pages", "Hide or show amounts"),
        QT_TRANSLATE_NOOP("pages", "privacy mask"),
        "eye",
        "Ctrl+H",
    ),
    _Action(
        "refresh",
        QT_TRANSLATE_NOOP("pages", "Read everything again"),
        QT_TRANSLATE_NOOP("pages", "refresh reload update"),
        "refresh",
        "F5",
    ),
    _Action(
        "explain",
        QT_TRANSLATE_NOOP("pages", "Explain a figure"),
        QT_TRANSLATE_NOOP("pages", "source proof contract block hash JSON-RPC digits"),
        "info",
        "Ctrl+I",
    ),
    _Action(
        "report",
        QT_TRANSLATE_NOOP("pages", "Save a report for support"),
        QT_TRANSLATE_NOOP("pages", "help bug problem log"),
        "info",
    ),
    _Action(
        "keys",
        QT_TRANSLATE_NOOP("pages", "Show all keys"),
        QT_TRANSLATE_NOOP("pages", "keyboard shortcuts help"),
        "info",
        "F1",
    ),
    _Action(
        "panel",
        QT_TRANSLATE_NOOP("pages", "Open or close the demo panel"),
        QT_TRANSLATE_NOOP("pages", "demo clock role events faults"),
        "demo-panel",
        need=Need.DEMO,
    ),
    _Action(
        "tour",
        QT_TRANSLATE_NOOP("pages", "Begin the guided tour"),
        QT_TRANSLATE_NOOP("pages", "demo help introduction"),
        "tour",
        need=Need.DEMO,
    ),
)


@dataclass(frozen=True, slots=True)
class FindFacts:
    """What the window has now. `pages` and `sections` are titles by key, in their order.

    `owned` is what was read last of the account, `can_sign` whether its key is in this wallet.
    """

    network: Network
    pages: Mapping[str, str]
    sections: Mapping[str, str]
    accounts: tuple[Account, ...] = ()
    chosen: Account | None = None
    can_sign: bool = False
    is_locked: bool = False
    contacts: tuple[Contact, ...] = ()
    deals: tuple[Deal, ...] = ()
    owned: tuple[TokenAmount, ...] = ()


def offers_of(facts: FindFacts, text: Text) -> tuple[Findable, ...]:
    """All of it but transactions, in the order in which it is listed."""
    return (
        *_pages(facts, text),
        *_actions(facts, text),
        *_accounts(facts, text),
        *_contacts(facts, text),
        *_deals(facts, text),
        *_tokens(facts, text),
        *_sections(facts, text),
    )


def _say(text: Text, source: str, *values: object) -> str:
    return text.say(Message("find", source, values))


def _pages(facts: FindFacts, text: Text) -> Iterator[Findable]:
    for place, (key, title) in enumerate(facts.pages.items(), 1):
        words = text.say(Message("pages", title))
        also = f"{title} {PAGE_SEEDS.get(key, '')}"
        yield Findable(key, Group.PAGE, words, also=also, icon=key, keys=f"Ctrl+{place}")


def _actions(facts: FindFacts, text: Text) -> Iterator[Findable]:
    for one in ACTIONS:
        if one.need is (Need.VAULTS if facts.network.is_demo else Need.DEMO):
            continue
        if one.key == "tour" and facts.network.fork_of:
            continue
        reason, is_off = _hindrance(one, facts, text)
        translated = text.say(Message("pages", one.also))
        yield Findable(
            one.key,
            Group.ACTION,
            text.say(Message("pages", one.words)),
            also=" ".join((translated, one.words, one.also, one.seeds)),
            icon=one.icon,
            keys=one.keys,
            reason=reason,
            is_off=is_off,
        )


def _hindrance(action: _Action, facts: FindFacts, text: Text) -> tuple[str, bool]:
    """Why it cannot be done as it is, and whether there is nothing to see there either."""
    if action.need in {Need.NOTHING, Need.DEMO, Need.VAULTS}:
        return "", False
    if facts.chosen is None:
        return _say(text, QT_TRANSLATE_NOOP("find", "There is no account yet.")), True
    if action.flow and (closed := facts.network.closed.get(action.flow)):
        return text.say(FlowClosed(closed).message), action.key == "pay-queue"
    hindrance = ""
    if action.need is Need.SIGNATURE and not facts.can_sign:
        hindrance = QT_TRANSLATE_NOOP("find", "Watch-only account: another signer has to sign it.")
    elif action.need is Need.SIGNATURE and facts.is_locked:
        hindrance = QT_TRANSLATE_NOOP("find", "The wallet is locked: unlock it to sign.")
    return _say(text, hindrance) if hindrance else "", False


def _accounts(facts: FindFacts, text: Text) -> Iterator[Findable]:
    for one in facts.accounts:
        is_chosen = facts.chosen is not None and one.address == facts.chosen.address
        chosen = _say(text, QT_TRANSLATE_NOOP("find", "Chosen now")) if is_chosen else ""
        yield Findable(
            ACCOUNT + one.address,
            Group.ACCOUNT,
            one.name,
            " \u00b7 ".join(filter(None, (chosen, text.address(one.address)))),
            also=one.address,
            icon="person",
        )


def _contacts(facts: FindFacts, text: Text) -> Iterator[Findable]:
    closed = facts.network.closed.get(Flow.SEND)
    reason = text.say(FlowClosed(closed).message) if closed else ""
    for one in facts.contacts:
        yield Findable(
            CONTACT + one.address,
            Group.CONTACT,
            one.name,
            text.address(one.address),
            also=f"{one.address} {one.note}",
            icon="send",
            reason=reason,
        )


def _deals(facts: FindFacts, text: Text) -> Iterator[Findable]:
    for one in facts.deals:
        second = (hardware(one, text), say_backing(text, STATUSES[one.status][0]))
        yield Findable(
            f"{DEAL}{one.number}",
            Group.DEAL,
            deal_title(one, text),
            " \u00b7 ".join(second),
            also=f"{one.host} {one.status.value}",
            icon="backing",
        )


def _tokens(facts: FindFacts, text: Text) -> Iterator[Findable]:
    owned = {one.token: one for one in facts.owned}
    network = facts.network
    every = (network.aid, network.said, network.usdc, network.usdt, ETH)
    names: dict[Token, str] = {network.aid: "AI Dollar"}
    if network.said:
        names[network.said] = "Staked AID"
    for token in (one for one in every if one):
        has = QT_TRANSLATE_NOOP("find", "You have %1")
        second = _say(text, has, owned[token]) if token in owned else ""
        yield Findable(
            TOKEN + token.symbol,
            Group.TOKEN,
            token.symbol,
            second,
            also=f"{names.get(token, '')} {token.address}",
            icon=f"token-{token.symbol.lower()}",
        )


def _sections(facts: FindFacts, text: Text) -> Iterator[Findable]:
    for key, title in facts.sections.items():
        yield Findable(
            SECTION + key,
            Group.SETTING,
            text.say(Message("settings", title)),
            also=f"{title} {SECTION_SEEDS.get(key, '')}",
            icon="settings",
            keys="Ctrl+," if key == "look" else "",
        )
