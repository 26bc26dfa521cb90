"""The process that holds the keys, as it lives, locks, dies and comes back."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, suppress
from dataclasses import replace
from datetime import timedelta
import logging
import os
from pathlib import Path
import resource
import signal
import subprocess
import sys
import threading

import pytest
from typing_extensions import override

from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.transactions import TxRequest
from gaib_wallet.domain.units import NO_ADDRESS, Address
from gaib_wallet.errors import (
    Locked,
    ManifestChanged,
    NotAsAgreed,
    SignerGone,
    StorageFault,
    UnknownCall,
    WrongPassword,
)
from gaib_wallet.keys import vaultfile
from gaib_wallet.keys.bounds import LARGEST_FILE, KdfCost
from gaib_wallet.keys.process import VaultProcess
from gaib_wallet.storage.paths import VaultPaths
from gaib_wallet.storage.vaults import VaultFolder
from tests.keys.plans import ETH_SENT, FEE, RESOURCES
from tests.keys.resources import listed
from tests.keys.windows import CHEAP, PASSWORD, make, paths, permit_plan_of, request_of, window

OTHER = b"battery staple"


@pytest.fixture
async def vault(tmp_path: Path) -> AsyncIterator[VaultProcess]:
    async with window(tmp_path) as vault:
        yield vault


@pytest.fixture
async def account(vault: VaultProcess) -> Address:
    return await make(vault)


def pid_of(vault: VaultProcess) -> int:
    assert vault.pid is not None
    return vault.pid


async def until(is_so: Callable[[], bool]) -> None:
    """Wait for what nobody tells."""
    async with asyncio.timeout(60):
        while not is_so():  # noqa: ASYNC110 - a process tells nobody
            await asyncio.sleep(0.01)


async def gone(pid: int) -> None:
    """Wait until there is no such process."""
    await until(lambda: not Path(f"/proc/{pid}").exists())


async def begun(work: Awaitable[object]) -> asyncio.Future[object]:
    """`work`, once its question is on its way."""
    task = asyncio.ensure_future(work)
    for _ in range(10):
        await asyncio.sleep(0)
    return task


def tree(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Every file below: what is in it, and when it was written."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path): (path.read_bytes(), path.stat().st_mtime_ns) for path in files}


@pytest.mark.requirement("K10")
async def test_after_a_lock_the_process_is_gone(vault: VaultProcess, account: Address) -> None:
    pid = pid_of(vault)

    vault.lock()

    await gone(pid)
    assert not vault.can_sign(account)


async def test_an_empty_one_is_ready_before_it_is_needed(vault: VaultProcess) -> None:
    ready = asyncio.ensure_future(vault.stay_ready())
    await until(lambda: vault.pid is not None)
    first = vault.pid
    vault.lock()
    await until(lambda: vault.pid not in {None, first})

    await vault.aclose()

    await asyncio.wait_for(ready, 30)
    assert vault.pid is None


async def test_one_that_does_not_start_is_not_started_over_and_over(tmp_path: Path) -> None:
    async with window(tmp_path, command=["/nonexistent/signer"]) as vault:
        ready = asyncio.ensure_future(vault.stay_ready())
        with pytest.raises(SignerGone):
            await vault.make(Secret(PASSWORD))
        assert not ready.done()
        assert not vault.exists
    await asyncio.wait_for(ready, 30)


@pytest.mark.requirement("P3")
async def test_the_loop_goes_on_while_the_password_is_tried(
    vault: VaultProcess, account: Address
) -> None:
    vault.lock()
    ready = asyncio.ensure_future(vault.stay_ready())
    await until(lambda: vault.pid is not None)
    pid = pid_of(vault)
    os.kill(pid, signal.SIGSTOP)

    opening = await begun(vault.unlock(Secret(PASSWORD)))

    assert not opening.done()  # all of the work is in a process that stands still
    os.kill(pid, signal.SIGCONT)
    await opening
    assert vault.can_sign(account)
    await vault.aclose()
    await ready


async def test_a_kill_from_outside_is_told_and_the_next_password_opens_it(
    vault: VaultProcess, account: Address, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[bool] = []
    vault.subscribe(lambda: told.append(vault.is_locked))
    pid = pid_of(vault)
    os.kill(pid, signal.SIGSTOP)
    signing = await begun(vault.sign(request_of(account)))

    os.kill(pid, signal.SIGKILL)

    with pytest.raises(SignerGone):
        await signing
    assert told == [True]
    assert caplog.messages == ["the process that holds the keys has ended"]
    with pytest.raises(Locked):
        await vault.sign(request_of(account))
    await vault.unlock(Secret(PASSWORD))
    assert (await vault.sign(request_of(account))).raw
    assert vault.pid != pid


@pytest.mark.requirement("T2")
async def test_what_it_refuses_is_told_by_its_name_and_it_stays_open(
    vault: VaultProcess, account: Address
) -> None:
    plan = permit_plan_of(account)
    permit = plan.permit
    assert permit
    late = replace(plan, permit=replace(permit, deadline=permit.deadline + timedelta(hours=1)))
    sent = replace(ETH_SENT, account=account)
    burnt = replace(sent, recipient=NO_ADDRESS, target=NO_ADDRESS)

    with pytest.raises(NotAsAgreed, match="the deadline"):
        await vault.sign_permit(late)
    with pytest.raises(NotAsAgreed, match="who receives"):
        await vault.sign(TxRequest(burnt, 0, FEE))
    with pytest.raises(UnknownCall):
        await vault.sign(TxRequest(plan, 0, FEE))

    assert len(await vault.sign_permit(plan)) == 65
    assert (await vault.sign(TxRequest(sent, 0, FEE))).raw


async def test_a_lock_ends_what_is_under_way_and_tells_nobody(
    vault: VaultProcess, account: Address
) -> None:
    vault.subscribe(lambda: pytest.fail("it was asked to lock"))
    os.kill(pid_of(vault), signal.SIGSTOP)
    signing = await begun(vault.sign(request_of(account)))
    waiting = await begun(vault.export(account, Secret(PASSWORD), Secret(OTHER)))

    vault.lock()

    for asked in (signing, waiting):
        with pytest.raises(Locked):
            await asked


async def test_one_that_does_not_answer_is_ended(tmp_path: Path) -> None:
    async with window(tmp_path) as patient:
        account = await make(patient)
    async with window(tmp_path, patience_s=1) as vault:
        await vault.unlock(Secret(PASSWORD))
        pid = pid_of(vault)
        os.kill(pid, signal.SIGSTOP)

        with pytest.raises(SignerGone):
            await vault.sign(request_of(account))

        await gone(pid)


@pytest.mark.requirement("K9")
async def test_a_change_that_nobody_waits_for_is_not_made(
    vault: VaultProcess, account: Address, tmp_path: Path
) -> None:
    before = tree(tmp_path)
    os.kill(pid_of(vault), signal.SIGSTOP)
    changing = await begun(vault.change_password(Secret(PASSWORD), Secret(OTHER)))
    changing.cancel()
    with suppress(asyncio.CancelledError):
        await changing
    os.kill(pid_of(vault), signal.SIGCONT)

    assert (await vault.sign(request_of(account))).raw  # it is still open, and not out of step
    assert tree(tmp_path) == before
    vault.lock()
    await vault.unlock(Secret(PASSWORD))


class SlowFolder(VaultFolder):
    """A disk that is asked to write, and takes its time until somebody says `go_on`."""

    def __init__(self, paths: VaultPaths) -> None:
        super().__init__(paths)
        self.is_writing, self.go_on = threading.Event(), threading.Event()

    @override
    def write(self, content: bytes) -> None:
        self.is_writing.set()
        assert self.go_on.wait(60)
        super().write(content)


@pytest.mark.requirement("K9")
async def test_who_withdraws_a_change_that_is_being_written_learns_that_it_is_made(
    tmp_path: Path,
) -> None:
    folder = SlowFolder(paths(tmp_path))
    async with AsyncExitStack() as cleanup:
        vault = VaultProcess(folder, CHEAP)
        cleanup.push_async_callback(vault.aclose)
        for work in (vault.make(Secret(PASSWORD)), vault.import_key(Secret(b"1" * 64))):
            folder.is_writing.clear()
            folder.go_on.clear()
            asked = await begun(work)
            await until(folder.is_writing.is_set)
            asked.cancel()
            await asyncio.sleep(0)
            folder.go_on.set()

            await asked

        assert len(vault.held) == 1
        sealed = vault.backup()
    other = SlowFolder(paths(tmp_path, "other"))
    async with AsyncExitStack() as cleanup:
        restored = VaultProcess(other, CHEAP)
        cleanup.push_async_callback(restored.aclose)
        typed = Secret(PASSWORD)
        early = await begun(restored.restore(sealed, typed))
        early.cancel()
        with suppress(asyncio.CancelledError):
            await early
        assert not restored.exists
        late = await begun(restored.restore(sealed, typed))
        await until(other.is_writing.is_set)
        late.cancel()
        typed.wipe()
        other.go_on.set()

        await late

        assert len(restored.held) == 1


async def test_a_password_that_nobody_waits_for_opens_nothing(
    vault: VaultProcess, account: Address
) -> None:
    vault.lock()
    opening = await begun(vault.unlock(Secret(PASSWORD)))
    opening.cancel()
    with suppress(asyncio.CancelledError):
        await opening
    await vault.unlock(Secret(PASSWORD))
    vault.lock()

    assert vault.is_locked
    assert not vault.can_sign(account)


@pytest.mark.requirement("K9")
async def test_a_wrong_old_password_changes_no_byte_and_a_right_one_none_of_the_neighbour(
    tmp_path: Path,
) -> None:
    async with window(tmp_path, "abcd") as neighbour:
        await make(neighbour)
    async with window(tmp_path, "abc") as vault:
        await make(vault)
        before = tree(tmp_path)

        with pytest.raises(WrongPassword):
            await vault.change_password(Secret(b"wrong horse"), Secret(OTHER))
        assert tree(tmp_path) == before

        beside = tree(tmp_path / "abcd")
        await vault.change_password(Secret(PASSWORD), Secret(OTHER))
        assert tree(tmp_path / "abcd") == beside
        assert tree(tmp_path / "abc") != {
            path: found for path, found in before.items() if path not in beside
        }


@pytest.mark.requirement("K1")
async def test_a_vault_of_a_cheap_password_opens_and_is_rewritten_after_a_copy_of_it(
    tmp_path: Path,
) -> None:
    async with window(tmp_path) as old:
        account = await make(old)
        cheap = old.backup()
    target = KdfCost(64, 2, 1)

    async with window(tmp_path, cost=target) as vault:
        await vault.unlock(Secret(PASSWORD))
        assert vault.can_sign(account)
        assert vaultfile.read(vault.backup()).cost == target
        (copy,) = paths(tmp_path).backups.iterdir()
        assert copy.read_bytes() == cheap

        await vault.import_key(Secret(b"18" * 32))
        vault.lock()
        await vault.unlock(Secret(PASSWORD))
        assert len(vault.held) == 2
        assert len(list(paths(tmp_path).backups.iterdir())) == 1


@pytest.mark.requirement("K1")
async def test_a_cheap_vault_that_cannot_be_rewritten_is_open_all_the_same(tmp_path: Path) -> None:
    async with window(tmp_path) as old:
        account = await make(old)
        cheap = old.backup()

    async with window(tmp_path, cost=KdfCost(64, 2, 1)) as vault:
        paths(tmp_path).backups.rmdir()
        await vault.unlock(Secret(PASSWORD))

        assert (await vault.sign(request_of(account))).raw
        assert vault.backup() == cheap


@pytest.mark.requirement("K7")
async def test_a_disk_without_room_leaves_vault_and_memory_as_they_were(
    vault: VaultProcess, account: Address, tmp_path: Path
) -> None:
    before = tree(tmp_path)
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, limit[1]))
    try:
        with pytest.raises(StorageFault):
            await vault.change_password(Secret(PASSWORD), Secret(OTHER))
        with pytest.raises(StorageFault):
            await vault.import_key(Secret(b"18" * 32))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)

    assert tree(tmp_path) == before
    assert [held.address for held in vault.held] == [account]
    await vault.import_key(Secret(b"18" * 32))
    vault.lock()
    await vault.unlock(Secret(PASSWORD))


async def test_a_vault_larger_than_any_is_none(tmp_path: Path) -> None:
    async with window(tmp_path) as vault:
        paths(tmp_path).file.write_bytes(bytes(LARGEST_FILE + 1))

        with pytest.raises(WrongPassword):
            await vault.unlock(Secret(PASSWORD))
        assert vault.pid is None  # nobody was asked


async def test_a_bug_in_it_locks_and_leaves_its_place_in_the_log_and_no_value(
    vault: VaultProcess, account: Address, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[bool] = []
    vault.subscribe(lambda: told.append(vault.is_locked))

    with caplog.at_level(logging.ERROR), pytest.raises(SignerGone):
        await vault.make_words(13, Secret(b"canary"))

    assert told == [True]
    assert "ValueError in with_new_words" in caplog.text
    assert "canary" not in caplog.text


async def test_it_knows_nothing_of_its_surroundings_and_ctrl_c_is_not_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LD_PRELOAD", "")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    async with window(tmp_path) as vault:
        await vault.make(Secret(PASSWORD))
        given = await asyncio.to_thread(Path(f"/proc/{vault.pid}/environ").read_bytes)

        assert {line.split(b"=")[0] for line in given.split(b"\0") if line} <= {
            *(b"SYSTEMROOT", b"TEMP", b"TMP", b"TMPDIR"),
            b"LC_CTYPE",  # of Python itself
        }
        assert os.getsid(pid_of(vault)) == pid_of(vault) != os.getsid(0)


NONSENSE = {
    "too long": "print('X' * 4 * 2**20)",
    "no message": "write((5).to_bytes(4, 'big') + b'hello')",
    "an answer to something else": "write(frame(wire.Settled()))",
    "no such reason": "write(frame(wire.Refused('BAD_WEATHER')))",
    "a reason without its details": "write(frame(wire.Refused('ADDRESS_MISMATCH')))",
    "two answers": "write(2 * frame(wire.Found(())))",
    "cut off": "write(frame(wire.Found(()))[:-1])",
    "nothing": "",
}


@pytest.mark.parametrize("said", NONSENSE.values(), ids=NONSENSE)
async def test_whatever_talks_nonsense_is_ended(tmp_path: Path, said: str) -> None:
    ends = said in {NONSENSE["cut off"], NONSENSE["nothing"]}
    code = f"""
import sys
from gaib_wallet.keys import wire
frame, write = wire.frame, sys.stdout.buffer.write
sys.stdin.buffer.read1()
{said}
sys.stdout.flush()
if not {ends}: sys.stdin.read()
"""
    async with window(tmp_path, command=[sys.executable, "-c", code]) as vault:
        with pytest.raises(SignerGone):
            await vault.addresses([0] * 12, Secret(), [])
        assert vault.pid is None


async def test_what_it_says_unasked_ends_it(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    code = "import sys; print('hello', flush=True); sys.stdin.read()"
    async with window(tmp_path, command=[sys.executable, "-c", code]) as vault:
        ready = asyncio.ensure_future(vault.stay_ready())
        # It can be over before anybody has seen that it lives.
        await until(lambda: "the process that holds the keys has ended" in caplog.text)
        await until(lambda: vault.pid is None)
    await ready


QUESTIONS = {
    "nothing": b"",
    "a length of nothing": bytes(4),
    "a length beyond all bounds": b"\xff\xff\xff\xff" + bytes(100),
    "no message": (5).to_bytes(4, "big") + b"hello",
    "half a length": b"\0\0",
    "half a message": (500).to_bytes(4, "big") + b"hello",
}


@pytest.mark.parametrize("asked", QUESTIONS.values(), ids=QUESTIONS)
def test_it_answers_no_nonsense_and_ends(asked: bytes) -> None:
    ended = subprocess.run(
        [sys.executable, "-I", "-m", "gaib_wallet.keys.signer"],
        input=asked,
        capture_output=True,
        check=True,
        timeout=60,
    )

    assert (ended.stdout, ended.stderr) == (b"", b"")


async def test_it_dies_with_its_window_however_that_dies(tmp_path: Path) -> None:
    code = f"""
import asyncio, sys
from pathlib import Path
from gaib_wallet.domain.secret import Secret
from tests.keys.windows import PASSWORD, window
async def main():
    async with window(Path({str(tmp_path)!r})) as vault:
        await vault.make(Secret(PASSWORD))
        print(vault.pid, flush=True)
        await asyncio.sleep(600)
asyncio.run(main())
"""
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as parent:  # noqa: S603, ASYNC220 - our own
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        os.kill(pid, signal.SIGSTOP)  # so that it cannot see its pipe closing
        parent.kill()

        await gone(pid)


async def test_a_key_is_signed_with_as_often_as_it_is_asked_for(
    vault: VaultProcess, account: Address
) -> None:
    signed = await asyncio.gather(*(vault.sign(request_of(account, each)) for each in range(5)))

    assert len({one.tx_hash for one in signed}) == 5


@pytest.mark.requirement("S2")
async def test_a_manifest_that_was_changed_is_named_and_nothing_is_done_with_it(
    tmp_path: Path,
) -> None:
    resources = tmp_path / "resources"
    (resources / "networks").mkdir(parents=True)
    good = (RESOURCES / "demo.toml").read_text("utf-8")
    (resources / "demo.toml").write_text(good, "utf-8")
    listed(resources)
    (resources / "demo.toml").write_text(good.replace("0x", "0X", 1), "utf-8")
    code = (
        "from pathlib import Path; from gaib_wallet.keys import serving;"
        f" serving.serve(Path({str(resources)!r}))"
    )

    async with window(tmp_path, command=[sys.executable, "-c", code]) as vault:
        for _ in range(2):
            with pytest.raises(ManifestChanged, match=r"demo\.toml"):
                await vault.make(Secret(PASSWORD))
        assert not vault.exists
        with pytest.raises(ManifestChanged):
            await vault.addresses((0,), Secret(), ("m/0",))
