"""Plans in files: the same plan comes back, and nothing else is taken for one."""

from dataclasses import replace
from datetime import timedelta
import json
from pathlib import Path
import stat
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
import pytest

from gaib_wallet.domain.drafts import LONGEST_NOTE, MOST_LOOKS, Draft, Look, fingerprint
from gaib_wallet.domain.permits import Permit, PermitDomain
from gaib_wallet.domain.transactions import Act, Allowance, Call, TxPlan
from gaib_wallet.domain.units import TokenChange
from gaib_wallet.errors import NewerFile, NotADraft, NotForAFile, WalletsOwn
from gaib_wallet.storage import safe_batch
from gaib_wallet.storage.copies import PrivateFiles
from gaib_wallet.storage.drafts import PlanFiles, read, written
from tests.builders import ACCOUNT, AID, BLOCK, POOL, USDC, aid, eth, plan, rehearsal, usdc

MADE_AT = BLOCK.mined_at
DRAFT = Draft(
    plan(),
    MADE_AT,
    "for the month's end",
    (Look("Treasury", BLOCK, (TokenChange(-5, USDC), TokenChange(4, AID))),),
)


def bare(of: TxPlan) -> TxPlan:
    """`of` as a file has it: its calls are bytes without commentary."""
    return replace(of, calls=tuple(replace(one, function="", arguments=()) for one in of.calls))


def changed(**fields: Any) -> bytes:
    """The file of `DRAFT` with other values of the plan."""
    file = json.loads(written(DRAFT))
    file["plan"].update(fields)
    return json.dumps(file).encode()


def look_of(block: int = 1, digits: int = 6, shown: int = 2, raw: str = "1", **at: str) -> bytes:
    """The file of `DRAFT`, in which somebody saw what cannot be."""
    file = json.loads(written(DRAFT))
    token = {"address": USDC.address, "symbol": "USDC", "digits": digits, "shown_digits": shown}
    mined_at = at.get("mined_at", "2026-11-30T12:00:00Z")
    change = {"raw": raw, "token": token}
    seen = {"number": block, "mined_at": mined_at}
    file["looks"] = [{"by": "Bank", "at": seen, "changes": [change]}]
    return json.dumps(file).encode()


amounts = st.none() | st.integers(0, 2**256 - 1).map(lambda raw: replace(aid("1"), raw=raw))


@given(
    pay=amounts,
    least=amounts,
    data=st.binary(max_size=100),
    value=st.integers(0, 2**256 - 1),
    days=st.none() | st.integers(0, 10),
)
def test_what_is_written_is_read_again(
    pay: Any, least: Any, data: bytes, value: int, days: int | None
) -> None:
    calls = (Call(Act.SEND, POOL.address, data, "", (), value), *bare(plan()).calls)
    made = replace(
        plan(),
        pay=pay,
        least=least,
        calls=calls,
        deadline=None if days is None else MADE_AT + timedelta(days=days),
        recipient=POOL.address,
        reference="Invoice 7",
        revoked=(Allowance(POOL.address, usdc("3")),),
        spends=pay,
    )

    found = read(written(replace(DRAFT, plan=made)), "a file")

    assert found == replace(DRAFT, plan=made)
    assert fingerprint(found.plan) == fingerprint(made)


def test_the_calls_of_a_file_say_nothing_but_their_bytes() -> None:
    assert read(written(DRAFT), "a file").plan == bare(DRAFT.plan)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"format":"gaib-wallet plan","version":1}',
        b'{"format":"a diary","version":1}',
        written(DRAFT)[:-20],
        written(DRAFT).replace(b"gaib-wallet plan", b"another program"),
        changed(account="0x00"),
        changed(account=ACCOUNT[:-2] + "zz"),
        changed(calls=[]),
        changed(calls=[{"act": "swap", "to": ACCOUNT, "data": "00"}]),
        changed(calls=[{"act": "swap", "to": ACCOUNT, "data": "0xzz"}]),
        changed(calls=[{"act": "swap", "to": ACCOUNT, "data": "0x", "value": "-1_0"}]),
        changed(calls=[{"act": "swap", "to": ACCOUNT, "data": "0x"}] * 61),
        changed(calls=[{"act": "steal", "to": ACCOUNT, "data": "0x"}]),
        changed(pay={"raw": "-5", "token": json.loads(written(DRAFT))["plan"]["pay"]["token"]}),
        changed(pay={"raw": "9" * 5_000, "token": {}}),
        changed(at={"number": 1, "mined_at": "2026-11-30T12:00:00"}),
        changed(surprise=1),
        look_of(digits=10**9),
        look_of(shown=7),
        look_of(shown=-1),
        look_of(block=-1),
        look_of(raw="-" + "9" * 78),
        look_of(mined_at="9999-12-31T23:59:59-23:59"),
    ],
)
def test_what_is_no_plan_is_not_taken_for_one(content: bytes) -> None:
    with pytest.raises(NotADraft):
        read(content, "a file")


def test_a_file_of_a_newer_version_says_so() -> None:
    newer = written(DRAFT).replace(b'"version": 1', b'"version": 2')

    with pytest.raises(NewerFile):
        read(newer, "a file")


@pytest.mark.requirement("U1")
def test_hostile_words_in_a_file_are_made_harmless() -> None:
    file = json.loads(written(DRAFT))
    file["note"] = "pay \u202egro.live" + "x" * 5_000
    file["looks"][0]["by"] = "Bank\x00\u2066"
    file["plan"]["venue"] = "Curve\n\nverified"

    found = read(json.dumps(file).encode(), "a file")

    shown = found.note + found.looks[0].by + found.plan.venue
    assert shown.isprintable()
    assert len(found.note) == LONGEST_NOTE


def test_only_whole_plans_travel() -> None:
    permit = Permit(ACCOUNT, POOL.address, usdc("1"), 0, MADE_AT, PermitDomain("USD Coin", "2"))

    with pytest.raises(ValueError, match="whole"):
        written(replace(DRAFT, plan=replace(plan(), permit=permit)))


def test_a_look_is_added_and_old_ones_go() -> None:
    draft = DRAFT
    for _ in range(MOST_LOOKS + 5):
        draft = draft.seen("Second", rehearsal(TokenChange(-5, USDC)), BLOCK)

    assert len(draft.looks) == MOST_LOOKS
    assert draft.looks[-1] == Look("Second", BLOCK, (TokenChange(-5, USDC),))
    assert DRAFT.seen("Third", None, BLOCK).looks[-1] == Look("Third", BLOCK, ())


def test_a_fingerprint_is_of_every_byte_that_would_be_signed() -> None:
    whole = plan()
    (first, *rest) = whole.calls
    others = [
        replace(whole, chain_id=2),
        replace(whole, account=POOL.address),
        replace(whole, calls=(replace(first, to=ACCOUNT), *rest)),
        replace(whole, calls=(replace(first, value=1), *rest)),
        replace(whole, calls=(replace(first, data=first.data + b"\0"), *rest)),
        replace(whole, calls=tuple(rest)),
    ]

    assert len({fingerprint(one) for one in (whole, *others)}) == len(others) + 1
    assert fingerprint(bare(whole)) == fingerprint(whole)


def test_files_are_closed_to_others_and_kept_out_of_the_vaults(tmp_path: Path) -> None:
    files = PlanFiles(PrivateFiles(tmp_path / "vaults"))
    place = tmp_path / "a.json"

    files.write(place, DRAFT)
    files.write(place, replace(DRAFT, note="again"))

    assert files.read(place).note == "again"
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    with pytest.raises(WalletsOwn):
        files.write(tmp_path / "vaults" / "main" / "vault.gaib", DRAFT)


SAFE_CALLS = (
    Call(Act.ALLOW, USDC.address, bytes.fromhex("095ea7b3"), "", ()),
    Call(Act.SEND, AID.address, b"", "", (), eth("1").raw),
)


def test_a_batch_for_a_safe_has_every_call_and_its_own_checksum(tmp_path: Path) -> None:
    place = tmp_path / "batch.json"
    made = replace(plan(), calls=SAFE_CALLS)

    PlanFiles(PrivateFiles(tmp_path / "vaults")).write_safe_batch(place, made, "Stake", MADE_AT)

    batch = json.loads(place.read_bytes())
    assert (batch["chainId"], batch["createdAt"]) == (str(made.chain_id), 1_796_040_000_000)
    assert batch["meta"]["createdFromSafeAddress"] == ACCOUNT
    assert [(one["to"], one["value"], one["data"]) for one in batch["transactions"]] == [
        (USDC.address, "0", "0x095ea7b3"),
        (AID.address, "1000000000000000000", "0x"),
    ]
    assert batch["meta"]["checksum"] == safe_batch.checksum(batch)


def test_the_checksum_is_the_builders() -> None:
    # Computed once by npm's @morpho-labs/gnosis-tx-builder over the same batch.
    nothing = {"contractMethod": None, "contractInputsValues": None}
    first = {"to": "0xDAFb17D94235aB35C425b8d5C007eDC8046EE688", "value": "0", "data": "0x095ea7b3"}
    second = {"to": "0x257E425BFb4116b2E7309a0b60E22D05E8D7A713", "value": f"{10**18}"}
    batch = {
        "version": "1.0",
        "chainId": "20251031",
        "createdAt": 1_764_504_000_000,
        "meta": {
            "name": "Stake \u00e9 1",
            "description": "",
            "txBuilderVersion": "1.18.2",
            "createdFromSafeAddress": "0x62ECbE50AEDA46909eF8D8e76954BA17598a5060",
            "createdFromOwnerAddress": "",
            "checksum": "whatever the file says",
        },
        "transactions": [{**first, **nothing}, {**second, "data": "0x", **nothing}],
    }

    assert safe_batch.checksum(batch) == (
        "0x7ae4bcf01946c921c08c558b93ebd4c909dfb872131e45fdc8bf6b3c28f460cf"
    )


def test_a_safe_signs_no_permit() -> None:
    permit = Call(Act.PERMIT, USDC.address, b"", "", ())

    with pytest.raises(NotForAFile):
        safe_batch.written(replace(plan(), calls=(permit,)), "Swap", MADE_AT)
