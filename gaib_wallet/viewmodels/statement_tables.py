"""The tables of a printed statement whose length nobody knows before."""

from collections.abc import Iterator
from typing import Final

from gaib_wallet.domain.names import harmless
from gaib_wallet.domain.statements import GainLine, MovementLine, Unknown, UnknownLine
from gaib_wallet.viewmodels.statement_parts import (
    NONE,
    Cell,
    Column,
    Figures,
    Row,
    Section,
    decimal,
    row,
)
from gaib_wallet.words import QT_TRANSLATE_NOOP


class Tables(Figures):
    """Gains, sources, movements, steps, and what is not known."""

    def tables(self) -> Iterator[Section]:
        """Those that have rows, and those whose emptiness says something."""
        if self.stated.gains:
            yield self._gains()
        if self.stated.sources:
            yield self._sources()
        yield self._movements()
        if self.stated.steps:
            yield self._steps()
        yield self._unknown()

    def _gains(self) -> Section:
        note = QT_TRANSLATE_NOOP(
            "statement",
            "Of sAID whose cost is known. What was paid in comes back as neither gain nor loss."
            " What the network took for transactions is left out.",
        )
        names = {
            "fifo": QT_TRANSLATE_NOOP("statement", "First in, first out, %1"),
            "average": QT_TRANSLATE_NOOP("statement", "Average cost, %1"),
        }
        columns = (
            Column("", 18),
            *(
                Column(self.say(names.get(one.method, "%1"), one.money), 20, is_figure=True)
                for one in self.stated.gains
            ),
        )
        heads = (
            QT_TRANSLATE_NOOP("statement", "Taken in the period"),
            QT_TRANSLATE_NOOP("statement", "Not taken before it"),
            QT_TRANSLATE_NOOP("statement", "Not taken at its end"),
            QT_TRANSLATE_NOOP("statement", "Cost of what is held"),
            QT_TRANSLATE_NOOP("statement", "Its worth"),
        )
        figures = [_figures(one) for one in self.stated.gains]
        rows = tuple(
            row(
                self.say(head),
                tuple(
                    Cell((self.amount(gain.money, figure[place]),))
                    for gain, figure in zip(self.stated.gains, figures, strict=True)
                ),
            )
            for place, head in enumerate(heads)
        )
        title = self.say(QT_TRANSLATE_NOOP("statement", "Gain"))
        return Section(title, self.say(note), columns, rows)

    def _sources(self) -> Section:
        heads = (
            QT_TRANSLATE_NOOP("statement", "Gross"),
            QT_TRANSLATE_NOOP("statement", "Net, all holders"),
            QT_TRANSLATE_NOOP("statement", "Net, this account"),
        )
        columns = (
            Column(self.say(QT_TRANSLATE_NOOP("statement", "Deal")), 22),
            *(Column(self.say(head), 26, is_figure=True) for head in heads),
        )
        share = QT_TRANSLATE_NOOP("statement", "of which the protocol kept %1")
        loss = QT_TRANSLATE_NOOP("statement", "after a loss of %1")
        rows = []
        for one in self.stated.sources:
            name = harmless(one.name) or self.say(QT_TRANSLATE_NOOP("statement", "Not named"))
            kept = self.say(share, self.amount("AID", one.fee))
            lost = (self.say(loss, self.amount("AID", one.loss)),) if one.loss else ()
            cells = (
                Cell((name,), (f"{one.deal}, {harmless(one.kind)}",)),
                Cell((self.amount("AID", one.gross),), (kept,)),
                Cell((self.amount("AID", one.net),), lost),
                Cell((self.amount("AID", one.own),)),
            )
            rows.append(Row(cells))
        title = self.say(QT_TRANSLATE_NOOP("statement", "Where the yield came from, in AID"))
        return Section(title, "", columns, tuple(rows))

    def _movements(self) -> Section:
        columns = (
            Column(self.say(QT_TRANSLATE_NOOP("statement", "When and what")), 22),
            Column(self.say(QT_TRANSLATE_NOOP("statement", "Came")), 28, is_figure=True),
            Column(self.say(QT_TRANSLATE_NOOP("statement", "Went")), 28, is_figure=True),
            Column(self.say(QT_TRANSLATE_NOOP("statement", "USD per AID")), 22, is_figure=True),
        )
        title = self.say(QT_TRANSLATE_NOOP("statement", "What moved"))
        none = QT_TRANSLATE_NOOP("statement", "Nothing moved in this period.")
        rows = tuple(map(self._movement, self.stated.movements))
        return Section(title, "" if rows else self.say(none), columns if rows else (), rows)

    def _movement(self, one: MovementLine) -> Row:
        came = [self.sum(amount) for amount in one.came]
        if one.owed:
            owed = QT_TRANSLATE_NOOP("statement", "%1 fixed, to be paid later")
            came.append(self.say(owed, self.signed("AID", one.owed)))
        below = [
            self.say(QT_TRANSLATE_NOOP("statement", "Transaction %1"), one.tx_hash),
            self.say(
                QT_TRANSLATE_NOOP("statement", "Block %1, log %2: %3"),
                str(one.block.number),
                str(one.log_index),
                one.block.hash,
            ),
        ]
        others = QT_TRANSLATE_NOOP("statement", "Other side %1")
        below += [*self.price_places(one.price)]
        below += [self.say(others, other) for other in one.others]
        kind = self.say(_KINDS.get(one.kind, one.kind))
        return Row(
            (
                Cell((self.moment(one.block.mined_at),), (kind,)),
                Cell(tuple(came) or (NONE,)),
                Cell(tuple(self.sum(amount) for amount in one.went) or (NONE,)),
                self.price(one.price),
            ),
            tuple(below),
        )

    def _steps(self) -> Section:
        columns = (
            Column(self.say(QT_TRANSLATE_NOOP("statement", "When")), 30),
            Column(self.say(QT_TRANSLATE_NOOP("statement", "Before")), 25, is_figure=True),
            Column(self.say(QT_TRANSLATE_NOOP("statement", "After")), 25, is_figure=True),
            Column(self.say(QT_TRANSLATE_NOOP("statement", "Change")), 20, is_figure=True),
        )
        rows = []
        for one in self.stated.steps:
            change = self.text.signed_percent(one.after / one.before - 1, 4)
            cells = (
                Cell((self.moment(one.block.mined_at),)),
                *(Cell((decimal(nav, self.text),)) for nav in (one.before, one.after)),
                Cell((change,)),
            )
            block = QT_TRANSLATE_NOOP("statement", "Block %1: %2")
            below = [self.say(block, str(one.block.number), one.block.hash)]
            transaction = QT_TRANSLATE_NOOP("statement", "Transaction %1")
            below += [self.say(transaction, tx_hash) for tx_hash in one.tx_hashes]
            rows.append(Row(cells, tuple(below)))
        title = self.say(QT_TRANSLATE_NOOP("statement", "Steps of the Deposit NAV"))
        return Section(title, "", columns, tuple(rows))

    def _unknown(self) -> Section:
        title = self.say(QT_TRANSLATE_NOOP("statement", "What is not known"))
        nothing = QT_TRANSLATE_NOOP("statement", "Nothing that belongs here is missing.")
        rows = tuple(Row((Cell((self._lack(one),)),)) for one in self.stated.unknown)
        columns = (Column("", 100),) if rows else ()
        return Section(title, "" if rows else self.say(nothing), columns, rows)

    def _lack(self, one: UnknownLine) -> str:
        if sentence := _NO_PRICE.get((one.what, one.about)):
            return self.say(sentence)
        amount = self.signed(one.about, one.raw) if one.raw is not None else one.about
        return self.say(_LACKS[one.what], amount)


def _figures(one: GainLine) -> tuple[int, ...]:
    return one.taken, one.not_taken_before, one.not_taken, one.cost, one.worth


_KINDS: Final = {
    "staked": QT_TRANSLATE_NOOP("statement", "Staked"),
    "exit asked": QT_TRANSLATE_NOOP("statement", "Exit asked"),
    "exit paid": QT_TRANSLATE_NOOP("statement", "Exit paid"),
    "bought": QT_TRANSLATE_NOOP("statement", "sAID bought"),
    "sold": QT_TRANSLATE_NOOP("statement", "sAID sold"),
    "minted": QT_TRANSLATE_NOOP("statement", "AID minted"),
    "redeemed": QT_TRANSLATE_NOOP("statement", "AID redeemed"),
    "swapped": QT_TRANSLATE_NOOP("statement", "Swapped"),
    "received": QT_TRANSLATE_NOOP("statement", "Received"),
    "sent": QT_TRANSLATE_NOOP("statement", "Sent"),
    "own": QT_TRANSLATE_NOOP("statement", "Between own accounts"),
    "other": QT_TRANSLATE_NOOP("statement", "Several at once"),
}
_NO_PRICE: Final = {
    (Unknown.NO_NAV, "opening"): QT_TRANSLATE_NOOP(
        "statement", "The share had no price yet at the opening."
    ),
    (Unknown.NO_NAV, "closing"): QT_TRANSLATE_NOOP(
        "statement", "The share had no price yet at the closing."
    ),
    (Unknown.NO_UNSTAKING_NAV, "opening"): QT_TRANSLATE_NOOP(
        "statement", "The Unstaking NAV at the opening is not known."
    ),
    (Unknown.NO_UNSTAKING_NAV, "closing"): QT_TRANSLATE_NOOP(
        "statement", "The Unstaking NAV at the closing is not known."
    ),
}
_LACKS: Final = {
    Unknown.SHARES_UNPRICED: QT_TRANSLATE_NOOP(
        "statement", "%1 of what is held came without a price: no gain counts it."
    ),
    Unknown.PAR: QT_TRANSLATE_NOOP(
        "statement", "%1 had not been traded for dollars yet at some time: 1.00 USD is assumed."
    ),
    Unknown.UNEXPLAINED: QT_TRANSLATE_NOOP(
        "statement", "What the account has is not all explained by what moved: %1 are left."
    ),
    Unknown.STEPS: QT_TRANSLATE_NOOP(
        "statement", "Some steps of the share price are seen, but no event says what moved it."
    ),
    Unknown.NO_YEARLY: QT_TRANSLATE_NOOP(
        "statement", "No yearly figure is given for less than 90 days."
    ),
    Unknown.NO_MONEY_WEIGHTED: QT_TRANSLATE_NOOP(
        "statement",
        "No money-weighted return: less than 90 days, nothing was held, or no rate fits.",
    ),
}
