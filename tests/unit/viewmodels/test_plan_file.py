"""A plan that came in a file: what its reader is told before it can be signed."""

from pathlib import Path

import pytest

from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.contacts import Contact
from gaib_wallet.domain.drafts import Draft
from gaib_wallet.domain.transactions import Act, Guard, TxPlan
from gaib_wallet.domain.units import Address, TokenAmount, TokenChange
from gaib_wallet.errors import DraftFixed
from gaib_wallet.services.drafts import DraftService
from gaib_wallet.storage.copies import PrivateFiles
from gaib_wallet.storage.drafts import PlanFiles
from gaib_wallet.viewmodels.forms import FORM
from gaib_wallet.viewmodels.outcomes import nobody
from gaib_wallet.viewmodels.plan_export import PlanExportViewModel
from gaib_wallet.viewmodels.plan_file import PlanFileFacts, PlanFileViewModel, state_of
from gaib_wallet.viewmodels.sheet_notices import notices_of
from gaib_wallet.viewmodels.signing import Proposal
from tests import review_scenes
from tests.builders import BLOCK, USDC, aid, plan, record, said, text, usdc
from tests.contact_world import ATLAS
from tests.fake_chain import Effect
from tests.send_world import SendWorld
from tests.wallet_world import SAVINGS

PAY = usdc("5")
LIKE_ATLAS = with_checksum(ATLAS[2:10] + "0" * 26 + ATLAS[-6:])


def payment(world: SendWorld, to: Address, pay: TokenAmount = PAY) -> TxPlan:
    """Savings pays `to`."""
    call = ContractCalls(world.network).send(pay, to)
    return TxPlan(
        world.network.chain_id,
        SAVINGS.address,
        Act.SEND,
        "",
        to,
        pay,
        None,
        None,
        (call,),
        BLOCK,
        Guard.CONTRACT,
        recipient=to,
    )


async def proposed(world: SendWorld, tmp_path: Path, of: TxPlan) -> Proposal | None:
    """What Review shows of `of`, once it was opened from a file; None where it shows nothing."""
    calls = ContractCalls(world.network)
    files = PlanFiles(PrivateFiles(tmp_path / "vaults"))
    drafts = DraftService(files, calls, world.network)
    await drafts.export(tmp_path / "plan.json", of)
    model = PlanFileViewModel(
        drafts,
        world.transactions,
        world.transfers,
        world.contacts,
        world.network,
        world.review,
        world.text,
        world.tasks,
    )
    model.open(str(tmp_path / "plan.json"))
    await world.idle()
    model.review()
    await world.idle()
    return world.reviewed[-1] if world.reviewed else None


def warned_of(proposal: Proposal | None) -> str:
    """All that it warns of, in one text."""
    assert proposal
    return " ".join(text().say(one.message) for one in proposal.cautions)


@pytest.fixture
async def world() -> SendWorld:
    made = SendWorld()
    await made.unlock()
    return made


@pytest.mark.requirement("U5")
async def test_a_payment_in_a_file_is_doubted_like_one_that_was_typed(
    world: SendWorld, tmp_path: Path
) -> None:
    world.contact_book.add(Contact("Atlas", ATLAS))

    known = await proposed(world, tmp_path, payment(world, ATLAS))
    alike = await proposed(world, tmp_path, payment(world, LIKE_ATLAS))
    token = await proposed(world, tmp_path, payment(world, USDC.address))

    assert known
    assert known.names == {ATLAS: "Atlas"}
    assert known.confirmation is None
    assert "begins and ends like that of Atlas" in warned_of(alike)
    assert alike
    assert alike.confirmation
    assert LIKE_ATLAS.endswith(alike.confirmation.answer)
    assert "is a contract and belongs to nobody" in warned_of(token)
    assert token
    assert token.confirmation


async def test_a_payment_in_a_file_to_whom_the_issuer_denies_is_not_shown_for_signing(
    world: SendWorld, tmp_path: Path
) -> None:
    world.reader.denied.add(ATLAS)

    assert await proposed(world, tmp_path, payment(world, ATLAS)) is None


def test_who_pays_and_who_gets_it_are_named_where_they_are_known(world: SendWorld) -> None:
    world.contact_book.add(Contact("Atlas", ATLAS))
    draft = Draft(payment(world, ATLAS), BLOCK.mined_at)
    named, unnamed = (
        state_of(PlanFileFacts(draft), names, text()) for names in (world.contacts.named, nobody)
    )

    assert (named.account_name, named.recipient_name) == (SAVINGS.name, "Atlas")
    assert (named.account, named.recipient) == (SAVINGS.address, ATLAS)
    assert (unnamed.account_name, unnamed.recipient, unnamed.recipient_name) == ("", ATLAS, "")
    swap = state_of(PlanFileFacts(Draft(plan(), BLOCK.mined_at)), nobody, text())
    assert (swap.recipient, swap.recipient_name) == ("", "")


async def test_a_plan_that_was_signed_here_already_says_so(
    world: SendWorld, tmp_path: Path
) -> None:
    made = payment(world, ATLAS)
    await world.store.put(record(Act.SEND, of=made, keeps_plan=True))

    again = await proposed(world, tmp_path, made)
    other = await proposed(world, tmp_path, payment(world, ATLAS, usdc("6")))

    assert "Signed again, it happens again." in warned_of(again)
    assert "signed exactly this" not in warned_of(other)


async def test_a_plan_in_a_file_stays_as_it_is_whatever_the_fee_and_ends_where_it_is_refused(
    world: SendWorld, tmp_path: Path
) -> None:
    made = payment(world, ATLAS)
    world.ledger.will(made.calls[0], Effect(changes=(TokenChange(-PAY.raw, USDC),)))
    proposal = await proposed(world, tmp_path, made)
    assert proposal

    assert (await proposal.again()).plan == proposal.plan

    world.ledger.will(made.calls[0], Effect(reason="no more"))
    with pytest.raises(DraftFixed):
        await proposal.again()


@pytest.mark.requirement("T5")
def test_a_minimum_far_under_what_would_come_is_warned_of() -> None:
    swap = plan(expected=aid("99.5"), least=aid("99"))
    low = plan(expected=aid("99.5"), least=aid("98"))

    def warned(of: TxPlan, *, is_foreign: bool) -> list[str]:
        facts = review_scenes.proposed(review_scenes.facts_of(of), is_foreign=is_foreign)
        return [one.text for one in notices_of(facts, text())]

    assert any("far under what would come now" in one for one in warned(low, is_foreign=True))
    assert not any("far under" in one for one in warned(low, is_foreign=False))
    assert not any("far under" in one for one in warned(swap, is_foreign=True))
    assert any("Only one of you may sign it" in one for one in warned(swap, is_foreign=True))
    stake = plan(Act.STAKE, pay=aid("100"), expected=said("92"), least=said("90"))
    assert any("far under" in one for one in warned(stake, is_foreign=True))


@pytest.mark.parametrize("has_key", [True, False])
async def test_no_batch_for_a_safe_is_made_of_an_account_that_has_its_key_here(
    world: SendWorld, tmp_path: Path, *, has_key: bool
) -> None:
    place = tmp_path / "safe.json"
    files = PlanFiles(PrivateFiles(tmp_path / "vaults"))
    drafts = DraftService(files, ContractCalls(world.network), world.network)
    made = payment(world, ATLAS)
    model = PlanExportViewModel(made, "Pay", drafts, world.text, world.tasks, has_key=has_key)

    model.export(str(place), "", for_safe=True)
    await world.idle()

    assert place.exists() is not has_key
    assert model.state.fault(FORM).endswith("W-180") is has_key
