"""A statement as it is printed: tables, hashes whole, and how to check it on the last page."""

from collections.abc import Iterator
from dataclasses import dataclass

from gaib_wallet.domain.names import harmless
from gaib_wallet.domain.statements import Statement
from gaib_wallet.domain.units import USD, Address
from gaib_wallet.viewmodels.statement_parts import (
    NONE,
    Cell,
    Column,
    Row,
    Section,
    decimal,
    pair,
    row,
)
from gaib_wallet.viewmodels.statement_tables import Tables
from gaib_wallet.viewmodels.text import Text
from gaib_wallet.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class StatementPaper:
    """All that is printed. No text of it is ever markup; `foot` stands below every page."""

    title: str
    what: str
    warning: str
    sections: tuple[Section, ...]
    verifying: Section
    foot: str
    page: str
    """`Page %1 of %2`, to be filled by whoever counts them."""


@dataclass(frozen=True, slots=True)
class Printing:
    """What a paper says beside its statement: the account's name, and which file it goes with."""

    name: str
    is_demo: bool
    json_name: str
    sha256: str
    version: str


def paper_of(stated: Statement, printing: Printing, text: Text) -> StatementPaper:
    """The paper of `stated`. Amounts are shown, also hidden ones."""
    return _Printer(stated, text.unmasked()).paper(printing)


class _Printer(Tables):
    def paper(self, printing: Printing) -> StatementPaper:
        demo = QT_TRANSLATE_NOOP("statement", "Not real money: this happened on a demo chain.")
        days = QT_TRANSLATE_NOOP("statement", "%1: %2 to %3")
        period = self.stated.period
        foot = QT_TRANSLATE_NOOP("statement", "Belongs to %1, SHA-256 %2")
        return StatementPaper(
            title=self.say(QT_TRANSLATE_NOOP("statement", "Statement of an account")),
            what=self.say(
                days,
                harmless(printing.name, 60),
                self.day(period.first.year, period.first.month, period.first.day),
                self.day(period.last.year, period.last.month, period.last.day),
            ),
            warning=self.say(demo) if printing.is_demo else "",
            sections=tuple(self._sections()),
            verifying=self._verifying(printing),
            foot=self.say(foot, harmless(printing.json_name, 100), printing.sha256),
            page=self.say(QT_TRANSLATE_NOOP("statement", "Page %1 of %2"), "%1", "%2"),
        )

    def _sections(self) -> Iterator[Section]:
        yield self._where()
        yield self._balances()
        yield self._yields()
        yield from self.tables()

    def _where(self) -> Section:
        stated, holder = self.stated, self.stated.holder
        chain = QT_TRANSLATE_NOOP("statement", "%1, chain id %2")
        rows = [
            pair(
                self.say(QT_TRANSLATE_NOOP("statement", "Account")),
                self.text.address(Address(holder.account)),
            ),
            pair(
                self.say(QT_TRANSLATE_NOOP("statement", "Network")),
                self.say(
                    chain, self.text.network(harmless(holder.network_name)), str(holder.chain_id)
                ),
            ),
            *(
                pair(
                    self.say(QT_TRANSLATE_NOOP("statement", "Contract of %1"), one.symbol),
                    self.text.address(Address(one.address)),
                )
                for one in holder.tokens
            ),
            *(
                pair(
                    self.say(QT_TRANSLATE_NOOP("statement", "Also the holder's, as they say")),
                    self.text.address(Address(one)),
                )
                for one in holder.own
            ),
        ]
        ends = (
            (QT_TRANSLATE_NOOP("statement", "Last block before the period"), stated.opening.block),
            (QT_TRANSLATE_NOOP("statement", "Last block of the period"), stated.closing.block),
            (QT_TRANSLATE_NOOP("statement", "Last final block when it was made"), stated.as_of),
        )
        rows += [
            Row((Cell((self.say(name),)), Cell((self.place(block),), (block.hash,))))
            for name, block in ends
        ]
        title = self.say(QT_TRANSLATE_NOOP("statement", "Whose, and where"))
        return Section(title, "", (Column("", 30), Column("", 70)), tuple(rows))

    def _balances(self) -> Section:
        first, last = self.stated.opening, self.stated.closing
        queue = QT_TRANSLATE_NOOP("statement", "AID in the queue, asked and not paid")
        rows = [
            row("sAID", (self.known("sAID", first.said), self.known("sAID", last.said))),
            row("AID", (self.known("AID", first.aid), self.known("AID", last.aid))),
            row(
                self.say(queue),
                (self.known("AID", first.queued), self.known("AID", last.queued)),
            ),
        ]
        for before, after in zip(first.dollars, last.dollars, strict=False):
            cells = tuple(Cell((self.sum(one),)) for one in (before, after))
            rows.append(row(before.symbol, cells))
        deposit = (first.deposit_nav, last.deposit_nav)
        unstaking = (first.unstaking_nav, last.unstaking_nav)
        worth = (first.said_worth, last.said_worth)
        total = (first.total, last.total)
        rows += [
            row(
                self.say(QT_TRANSLATE_NOOP("statement", "Deposit NAV, AID per sAID")),
                tuple(map(self.nav, deposit)),
                self.nav_places(*deposit),
            ),
            row(
                self.say(QT_TRANSLATE_NOOP("statement", "Unstaking NAV, AID per sAID")),
                tuple(map(self.nav, unstaking)),
                self.nav_places(*unstaking),
            ),
            row(
                self.say(QT_TRANSLATE_NOOP("statement", "The sAID at the Unstaking NAV")),
                tuple(self.known("AID", one) for one in worth),
            ),
            row(
                self.say(QT_TRANSLATE_NOOP("statement", "USD per AID")),
                tuple(self.price(one.aid_usd) for one in (first, last)),
                self.price_places(first.aid_usd, last.aid_usd),
            ),
            row(
                self.say(QT_TRANSLATE_NOOP("statement", "All of it in USD")),
                tuple(self.known(USD.symbol, one) for one in total),
            ),
        ]
        note = QT_TRANSLATE_NOOP(
            "statement",
            "USDC and USDT count as one dollar each, AID at the price below, sAID at the Unstaking"
            " NAV. Prices are cut after 18 digits here; the JSON file has them exactly.",
        )
        columns = (
            Column("", 26),
            Column(self.moment(first.block.mined_at), 37, is_figure=True),
            Column(self.moment(last.block.mined_at), 37, is_figure=True),
        )
        title = self.say(QT_TRANSLATE_NOOP("statement", "What there was"))
        return Section(title, self.say(note), columns, tuple(rows))

    def _yields(self) -> Section:
        stated, text = self.stated, self.text
        rows = []
        realised = stated.realised
        if realised is not None:
            name = self.say(
                QT_TRANSLATE_NOOP("statement", "Realised yield of sAID, %1 to %2"),
                text.date(realised.first),
                text.date(realised.last),
            )
            both = QT_TRANSLATE_NOOP("statement", "%1 to %2 AID per sAID")
            navs = self.say(both, decimal(realised.before, text), decimal(realised.after, text))
            figures = Cell((text.signed_percent(realised.ratio, 4),), (navs,))
            rows.append(Row((Cell((name,)), figures)))
            yearly = text.signed_percent(realised.yearly, 4) if realised.yearly else NONE
            by_year = QT_TRANSLATE_NOOP("statement", "The same for a year of 365 days")
            how = QT_TRANSLATE_NOOP("statement", "without compounding")
            rows.append(
                Row((Cell((self.say(by_year),)), Cell((yearly,), (self.say(how),)))),
            )
        own = QT_TRANSLATE_NOOP("statement", "Money-weighted return of the account")
        rate = stated.money_weighted
        since = QT_TRANSLATE_NOOP(
            "statement", "a year, in AID, over all that went into sAID until the end of the period"
        )
        shown = NONE if rate is None else text.signed_percent(rate, 4)
        rows.append(Row((Cell((self.say(own),)), Cell((shown,), (self.say(since),)))))
        title = self.say(QT_TRANSLATE_NOOP("statement", "Yield"))
        return Section(title, "", (Column("", 45), Column("", 55, is_figure=True)), tuple(rows))

    def _verifying(self, printing: Printing) -> Section:
        steps = (
            QT_TRANSLATE_NOOP(
                "statement",
                "This paper goes with a file that has every figure to its last digit. Nobody has to"
                " believe either: both follow from blocks of the network, which anybody can ask.",
            ),
            QT_TRANSLATE_NOOP(
                "statement",
                "First compare the file's SHA-256 with this one. It is another as soon as one"
                " sign of the file is.",
            ),
            QT_TRANSLATE_NOOP(
                "statement",
                "Then let the wallet's program make the statement again over a node of your own"
                " choice. It needs no account, no key and no window, and says line by line what"
                " agrees, what differs, and what that node could not say.",
            ),
            QT_TRANSLATE_NOOP(
                "statement",
                "By hand: look up each block named here with the number and compare its hash; look"
                " up each transaction with its hash and compare what it moved.",
            ),
        )
        codes = ("", printing.sha256, command(printing.json_name), "")
        rows = tuple(
            Row((Cell((self.say(step),)),), (code,) if code else ())
            for step, code in zip(steps, codes, strict=True)
        )
        written = QT_TRANSLATE_NOOP("statement", "Written by GAIB Wallet %1.")
        title = self.say(QT_TRANSLATE_NOOP("statement", "How to check this statement"))
        return Section(title, self.say(written, printing.version), (Column("", 100),), rows)


def command(json_name: str) -> str:
    """What is typed to check the file of that name."""
    return f"gaib-wallet verify {json_name} --node URL"
