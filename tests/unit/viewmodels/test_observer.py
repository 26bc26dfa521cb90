"""What contracts tell and what is only said: two lists that never mix."""

from dataclasses import replace
from datetime import date

from gaib_wallet.domain.network import Health
from gaib_wallet.domain.observed import Behind, Confidence, Observed, Reported
from gaib_wallet.domain.units import USD, TokenAmount
from gaib_wallet.errors import NodeUnreachable
from gaib_wallet.services.pulse import Beat
from gaib_wallet.viewmodels.backing_facts import BackingFacts, View
from gaib_wallet.viewmodels.backing_state import state_of
from gaib_wallet.viewmodels.observer import ObserverState, observer_state
from tests.builders import ACCOUNT, AID, NETWORK, aid, said, text
from tests.deals import AT, OTHER, backing, change_log

MINTER = NETWORK.contracts.minter
assert MINTER is not None
SEEN = Observed(
    AT,
    aid_supply=aid("19945311.77"),
    said_supply=said("17000000"),
    assets=aid("18440000"),
    idle=aid("120000"),
    redeemable=TokenAmount(239_938_892_162 * 10**12, USD),
    may_mint=True,
    paused={AID.address: False, MINTER: True},
    behind=(Behind(AID.address, OTHER), Behind(MINTER, None), Behind(ACCOUNT, None, OTHER)),
)
SAID = Reported(
    "Reserves",
    "About $175M.",
    "posts",
    Confidence.UNCONFIRMED,
    date(2026, 10, 12),
    date(2025, 11, 1),
)
FACTS = BackingFacts(
    NETWORK,
    None,
    Beat(AT, 0, Health.ANSWERING, None),
    (),
    backing(deals=None, reserves=None),
    change_log(),
    observed=SEEN,
    reported=(SAID,),
    view=View.CONTRACTS,
)


def shown(**changes: object) -> ObserverState:
    facts = replace(FACTS, **changes)  # type: ignore[arg-type]  # by field name
    return observer_state(facts, text())


def lines(state: ObserverState) -> dict[str, str]:
    return {line.label: line.text for line in state.lines}


def test_every_figure_says_which_call_of_which_contract_told_it() -> None:
    state = shown()

    found = lines(state)
    assert found["AID in circulation"] == "19,945,311.77 AID"
    assert found["AID that the vault itself holds"] == "120,000.00 AID"
    assert found["The known minter may mint AID"] == "yes"
    assert found["AID is paused"] == "no"
    assert found["GAIB minter is paused"] == "yes"
    assert all(line.source for line in state.lines)
    assert state.as_of_text == "block 713, 30 Nov 2026, 12:05 UTC"
    assert state.intro.startswith("On this network no contract tells of reserves")


def test_a_contract_that_does_not_answer_says_so_and_hides_no_other() -> None:
    state = shown(observed=Observed(AT, said_supply=said("1")))

    found = lines(state)
    assert found["AID in circulation"] == "no answer"
    assert found["sAID in circulation"] == "1.0000 sAID"
    assert found["The known minter may mint AID"] == "no answer"
    assert state.behind_note == "This node does not tell whose code answers."


def test_denied_addresses_are_counted_only_once_everything_was_read() -> None:
    label = "Addresses that AID denies"
    assert lines(shown())[label] == "0"
    partly = replace(change_log(), is_complete=False)
    assert "known once" in lines(shown(log=partly))[label]
    assert "known once" in lines(shown(log=None))[label]


def test_whose_code_answers_is_told_with_the_whole_address() -> None:
    proxy, own, lost = shown().behind

    assert (proxy.name, proxy.address) == ("AID", OTHER)
    assert proxy.note == "its code can be replaced; now it is that at"
    assert (own.address, "of its own" in own.note) == ("", True)
    assert "beacon" in lost.note
    named = replace(NETWORK, others={OTHER: "AID implementation"})
    assert shown(network=named).behind[0].note.endswith("now it is AID implementation")


def test_what_was_only_said_has_who_when_and_how_sure_it_is() -> None:
    (line,) = shown().reported

    assert (line.what, line.confidence, line.is_doubtful) == ("Reserves", "unconfirmed", True)
    assert line.source == "of 1 Nov 2025; posts; read in Oct 2026"
    assert not any("175" in one.text for one in shown().lines)


def test_what_was_said_stays_where_the_node_is_silent() -> None:
    state = shown(observed=None, observe_fault=NodeUnreachable())

    assert (state.look, len(state.reported)) == ("failed", 1)
    assert shown(observed=None).look == "loading"
    assert shown(observe_fault=NodeUnreachable()).is_muted


def test_the_page_of_such_a_network_begins_with_its_contracts() -> None:
    state = state_of(FACTS, text())

    assert [key for key, _ in state.views] == ["past", "contracts"]
    bare = replace(FACTS, network=replace(NETWORK, said=None))
    assert [key for key, _ in state_of(bare, text()).views] == ["contracts"]
