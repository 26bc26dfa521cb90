"""The system's keyring: a real Secret Service on a bus of its own, a dead bus, an evil setting."""

import asyncio
from collections.abc import Iterator
import os
from pathlib import Path
import shutil
import subprocess
import sys
import textwrap
from types import SimpleNamespace
from typing import Any

from keyring.backends import Windows
import pytest

from gaib_wallet.domain.secret import Secret
from gaib_wallet.errors import KeyringSilent
from gaib_wallet.keys import ring_child
from gaib_wallet.keys.quick import Ring
from gaib_wallet.keys.ring import PROBE_S, SystemRing, ring_command
from tests.fake_ring import FakeRing

COMMAND = ring_command()
ITEM = bytes(range(32))
DEAD = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus", "PATH": os.environ["PATH"]}


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of a session with an open keyring."""
    missing = [name for name in ("dbus-daemon", "gnome-keyring-daemon") if not shutil.which(name)]
    if missing:
        reason = f"no {missing[0]} here"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(reason)
    home = tmp_path / "home"
    home.mkdir()
    environment = {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "PATH": os.environ["PATH"]}
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],  # noqa: S607
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        text=True,
    )
    assert bus.stdout
    environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
    service = subprocess.Popen(
        ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],  # noqa: S607
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
    )
    assert service.stdin
    assert service.stdout
    service.stdin.write(b"of nobody")
    service.stdin.close()
    service.stdout.readline()  # its first line, once it has its name on the bus
    yield environment
    for process in (service, bus):
        process.kill()
        process.communicate() if process is bus else process.wait()
    service.stdout.close()


@pytest.fixture(params=["real", "fake"])
def ring(request: pytest.FixtureRequest) -> Ring:
    if request.param == "fake":
        return FakeRing()
    return SystemRing(COMMAND, request.getfixturevalue("desktop"))


@pytest.mark.requirement("Y3")
async def test_an_item_is_kept_given_back_and_removed(ring: Ring) -> None:
    assert await ring.is_there()
    assert await ring.get("wallet one") is None

    await ring.put("wallet one", Secret(ITEM))
    await ring.put("wallet two", Secret(ITEM[::-1]))

    kept = await ring.get("wallet one")
    assert kept
    assert bytes(kept.octets) == ITEM
    await ring.remove("wallet one")
    await ring.remove("wallet one")
    assert await ring.get("wallet one") is None
    assert await ring.get("wallet two")


@pytest.mark.requirement("Y3")
async def test_an_item_is_short_enough_for_every_system(ring: Ring) -> None:
    with pytest.raises(ValueError, match="32 octets"):
        await ring.put("wallet", Secret(bytes(33)))
    assert len(ITEM.hex()) <= ring_child.MOST_OCTETS == 64


@pytest.mark.requirement("Y3")
def test_windows_keeps_an_item_on_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    system = SimpleNamespace(CRED_PERSIST_LOCAL_MACHINE=2, CRED_PERSIST_ENTERPRISE=3)
    monkeypatch.setattr(Windows, "win32cred", system, raising=False)
    ring: Any = ring_child.windows()

    assert ring.persist == system.CRED_PERSIST_LOCAL_MACHINE


@pytest.mark.requirement("Y2")
async def test_without_a_bus_there_is_no_keyring_and_nobody_waits() -> None:
    ring = SystemRing(COMMAND, DEAD)

    assert not await ring.is_there()
    with pytest.raises(KeyringSilent):
        await ring.get("wallet")
    with pytest.raises(KeyringSilent):
        await ring.put("wallet", Secret(ITEM))


@pytest.mark.requirement("Y2")
async def test_a_keyring_that_never_answers_is_given_up(tmp_path: Path) -> None:
    note = tmp_path / "pid"
    code = f"import os, time; open({str(note)!r}, 'w').write(str(os.getpid())); time.sleep(600)"
    ring = SystemRing((sys.executable, "-I", "-c", code), DEAD)

    assert not await ring.is_there()

    assert PROBE_S == 2
    with pytest.raises(ProcessLookupError):
        os.kill(int(note.read_text()), 0)


async def test_a_program_that_is_not_there_is_a_keyring_that_is_not_there() -> None:
    assert not await SystemRing(("/nonexistent/program",), DEAD).is_there()


def trapped(tmp_path: Path) -> tuple[dict[str, str], Path]:
    """A home and an environment that name a module of somebody else; and what it would leave."""
    left, modules = tmp_path / "left", tmp_path / "modules"
    config = tmp_path / ".config" / "python_keyring"
    config.mkdir(parents=True)
    modules.mkdir()
    (modules / "evil.py").write_text(
        f"open({str(left)!r}, 'w').close()\n"
        "from keyring.backend import KeyringBackend\n"
        "class Keyring(KeyringBackend):\n"
        "    priority = 99\n"
        "    def get_password(self, service, username): return None\n"
    )
    (config / "keyringrc.cfg").write_text(
        f"[backend]\ndefault-keyring=evil.Keyring\nkeyring-path={modules}\n"
    )
    environment = {
        "HOME": str(tmp_path),
        "PATH": os.environ["PATH"],
        "PYTHON_KEYRING_BACKEND": "evil.Keyring",
        "PYTHONPATH": str(modules),
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus",
    }
    return environment, left


@pytest.mark.requirement("Y1")
def test_nothing_that_settings_name_is_loaded(tmp_path: Path) -> None:
    environment, left = trapped(tmp_path)

    asyncio.run(SystemRing(COMMAND, environment).is_there())
    # Also where the child is handed everything.
    subprocess.run([*COMMAND, "get", "wallet"], env=environment, check=False)  # noqa: S603

    assert not left.exists()


@pytest.mark.requirement("Y1")
def test_the_trap_would_have_sprung(tmp_path: Path) -> None:
    environment, left = trapped(tmp_path)
    code = "import keyring; keyring.get_password('a', 'b')"

    subprocess.run([sys.executable, "-c", code], env=environment, check=False)  # noqa: S603

    assert left.exists()


@pytest.mark.requirement("Y1")
def test_the_window_loads_nothing_of_the_keyring() -> None:
    code = textwrap.dedent(
        """
        import sys
        import gaib_wallet.app.wallet, gaib_wallet.app.demo, gaib_wallet.keys.ring
        print(sorted(name for name in sys.modules if name.split(".")[0] == "keyring"))
        """
    )
    shown = subprocess.run(  # noqa: S603
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert shown.stdout.strip() == "[]"
