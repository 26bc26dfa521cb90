"""Find or do: what fits, in which order, and what is never told."""

from dataclasses import replace
import time

import pytest

from gaib_wallet.domain.network import Flow
from gaib_wallet.viewmodels.find import AT_MOST, FindViewModel
from gaib_wallet.viewmodels.find_offers import ACTIONS, offers_of
from gaib_wallet.viewmodels.matching import fit_of, plain_words
from gaib_wallet.viewmodels.text import HIDDEN
from gaib_wallet.viewmodels.visited import Visited
from tests.builders import text
from tests.ui.find_scenes import ALICE, FACTS, Found, closed, signed
from tests.wallet_world import WATCHED


def words(model: FindViewModel) -> list[str]:
    """What is listed."""
    return [one.words for one in model.state.rows]


def reason(model: FindViewModel, key: str) -> tuple[str, bool]:
    """What stands below a row, and whether nothing can be done with it."""
    row = next(one for one in model.state.rows if one.key == key)
    return row.second, row.is_off


@pytest.mark.parametrize(
    ("typed", "title", "also", "fits"),
    [
        ("por", "Portfolio", "", 0),
        ("exit st", "Stake & exit", "", 1),
        ("swap", "Buy AID", "swap exchange", 2),
        ("stex", "Stake & exit", "", 3),
        ("folio", "Portfolio", "", 4),
        ("reglages", "R\u00e9glages", "", 0),
        ("R\u00c9GL", "Reglages", "", 0),
        ("acunar", "Emitir", "acu\u00f1ar", 2),
        ("coeur", "C\u0153ur", "", 0),
        ("ol", "Portfolio", "", None),
        ("stxe", "Stake & exit", "", None),
    ],
)
def test_words_fit_by_their_beginnings_whatever_their_accents(
    typed: str, title: str, also: str, fits: int | None
) -> None:
    assert fit_of(plain_words(typed), plain_words(title), plain_words(also)) == fits


def test_a_title_of_many_words_that_begin_alike_holds_nobody_up() -> None:
    before = time.process_time()

    assert fit_of(plain_words("a" * 40 + "b"), plain_words("a " * 60)) is None
    assert fit_of(plain_words("a" * 40), plain_words("a " * 60)) == 3
    assert time.process_time() - before < 1


async def test_what_begins_with_the_words_comes_first() -> None:
    model = await Found().open()

    model.type("sta")

    assert words(model)[0] == "Stake & exit"
    assert model.state.rows[0].heading == "Pages"
    assert model.state.rows[0].keys == "Ctrl+3"


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("jalonner", "stake"),
        ("acu\u00f1ar", "convert"),
        ("br\u00fbler", "sell"),
        ("kyc", "convert"),
        ("slippage", "settings"),
        ("gas", "settings"),
        ("approve", "contacts"),
        ("valeur liquidative", "yield"),
        ("poner en garant\u00eda", "stake"),
        ("unstake", "stake"),
        ("rainy", "account:0x00000000000000000000000000000000000000A2"),
        ("alice", f"contact:{ALICE.address}"),
        ("deal 2", "deal:2"),
        ("usdt", "token:USDT"),
        ("trading", "settings:trading"),
        ("shortcuts", "keys"),
    ],
)
async def test_everything_is_found_by_what_people_call_it(typed: str, key: str) -> None:
    model = await Found().open()

    model.type(typed)

    assert key in [one.key for one in model.state.rows]


async def test_every_offer_has_a_key_of_its_own() -> None:
    own = replace(FACTS, network=replace(FACTS.network, is_demo=False))
    in_demo, in_wallet = ([one.key for one in offers_of(facts, text())] for facts in (FACTS, own))

    for keys in (in_demo, in_wallet):
        assert len(set(keys)) == len(keys)
    every = {one.key for one in ACTIONS}
    assert every - set(in_demo) == {"vaults"}
    assert every - set(in_wallet) == {"panel", "tour"}


async def test_what_was_used_last_comes_first() -> None:
    model = await Found(records=signed(3)).open()
    for typed in ("hide", "0x" + "0" * 63 + "1"):
        model.type(typed)
        assert model.take()

    model.open()

    assert model.state.rows[0].heading == "Used last"
    assert [one.key for one in model.state.rows[:2]] == [
        "transaction:0x" + "0" * 63 + "1",
        "hide",
    ]
    assert words(model).count("Hide or show amounts") == 1


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("0x" + "0" * 62 + "11", 1),
        ("rent for june", 1),
        ("swap 100", 10),
        ("send", 10),
        ("curve", 20),
        ("100.00", 20),
        ("nowhere", 0),
    ],
)
async def test_transactions_are_found_by_hash_label_and_words(typed: str, found: int) -> None:
    labels = {f"0x{5:064x}": "Rent for June"}
    model = await Found(records=signed(20), labels=labels).open()

    model.type(typed)

    hits = [one for one in model.state.rows if one.key.startswith("transaction:")]
    assert len(hits) == found


@pytest.mark.requirement("U8")
async def test_hidden_amounts_are_neither_shown_nor_found() -> None:
    found = Found(records=signed(6))
    found.text.hides_amounts = True
    model = await found.open()

    model.type("swap")
    said = [f"{one.words} {one.second} {one.spoken}" for one in model.state.rows]
    assert any(HIDDEN in one for one in said)
    assert not any("100" in one for one in said)

    model.type("100")
    assert not [one for one in model.state.rows if one.key.startswith("transaction:")]
    model.type("usdc")
    assert not any("12,500" in one.second for one in model.state.rows)


async def test_what_cannot_be_done_is_listed_with_its_reason() -> None:
    locked = await Found(replace(FACTS, is_locked=True)).open()
    locked.type("send")
    assert reason(locked, "send") == ("The wallet is locked: unlock it to sign.", False)

    watched = await Found(replace(FACTS, chosen=WATCHED, can_sign=False)).open()
    watched.type("send")
    assert reason(watched, "send")[0].startswith("Watch-only account")

    shut = await Found(closed(FACTS, Flow.EXIT, "sAID lives on Ethereum.")).open()
    shut.type("queue")
    assert reason(shut, "exit") == ("Not open on this network: sAID lives on Ethereum.", False)
    assert reason(shut, "pay-queue")[1]

    nobody = await Found(replace(FACTS, accounts=(), chosen=None, can_sign=False)).open()
    nobody.type("receive")
    assert reason(nobody, "receive") == ("There is no account yet.", True)
    assert nobody.take() == ""


async def test_the_current_row_is_walked_and_read() -> None:
    model = await Found().open()
    last = len(model.state.rows) - 1

    model.step(-1)
    assert model.state.current == last
    model.step(1)
    assert model.state.current == 0
    model.page(1)
    assert model.state.current == 6
    model.step(1_000)
    assert model.state.current == last
    model.step(-1_000)
    assert model.state.spoken == f"Portfolio, Pages, Ctrl+1, 1 of {last + 1}"

    model.type("zzz")
    assert model.state.current == -1
    assert model.state.spoken == model.state.note_text == "Nothing fits. Try another word."
    model.step(1)
    assert model.take() == ""


async def test_twenty_thousand_transactions_are_looked_through_without_a_stutter() -> None:
    model = await Found(records=signed(20_000)).open()

    def work_s(typed: str) -> float:
        begun = time.process_time()
        model.type(typed)
        return time.process_time() - begun

    for typed in ("s", "sw", "swap", "swap curve", "0x1234", "nothing of all this"):
        # Others work on this machine, too: the least of some tries is its own.
        assert min(work_s(typed) for _ in range(3)) < 0.05
    model.type("curve")
    assert len(model.state.rows) == AT_MOST
    assert model.state.note_text.startswith("There is more")
    assert model.state.rows[1].second.split(", ")[0] != ""


def test_pages_are_gone_back_to_and_on_again() -> None:
    visited = Visited()
    assert (visited.back(), visited.onward()) == ("", "")
    for page in ("portfolio", "convert", "convert", "stake"):
        visited.see(page)

    assert [visited.back(), visited.back(), visited.back()] == ["convert", "portfolio", ""]
    visited.see("portfolio")
    assert visited.onward() == "convert"
    visited.see("yield")
    assert visited.onward() == ""
    assert visited.back() == "convert"
