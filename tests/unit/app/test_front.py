"""A second start brings the first window forward; nobody else can."""

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from gaib_wallet.app import front
from gaib_wallet.errors import InUse
from gaib_wallet.storage.instance import Instance


@pytest.mark.requirement("S6")
async def test_a_second_start_brings_the_first_window_forward(tmp_path: Path) -> None:
    brought: list[str] = []
    async with AsyncExitStack() as first, AsyncExitStack() as second:
        assert await front.hold(tmp_path, lambda: brought.append("first"), first)
        assert not await front.hold(tmp_path, lambda: brought.append("second"), second)
        token, socket = (tmp_path / front.TOKEN).read_text("utf-8").split("\n")

        assert brought == ["first"]
        kept = Path(socket)
        assert is_closed(kept)
        assert is_closed(tmp_path / front.TOKEN)
        assert len(token) == 32

        (tmp_path / front.TOKEN).write_text(f"{'0' * 32}\n{socket}", "utf-8")
        with pytest.raises(InUse):
            await front.hold(tmp_path, lambda: brought.append("stranger"), second)
        assert brought == ["first"]
    assert not is_there(kept)


@pytest.mark.requirement("S6")
async def test_who_says_too_much_is_not_heard(tmp_path: Path) -> None:
    brought: list[str] = []
    async with AsyncExitStack() as first:
        await front.hold(tmp_path, lambda: brought.append("first"), first)
        socket = (tmp_path / front.TOKEN).read_text("utf-8").split("\n")[1]
        reader, writer = await asyncio.open_unix_connection(socket)
        writer.write(b"x" * 5_000 + b"\n")
        assert await reader.read() == b""
        writer.close()
    assert brought == []


async def test_a_wallet_that_does_not_answer_is_in_use(tmp_path: Path) -> None:
    async with AsyncExitStack() as second:
        with Instance(tmp_path), pytest.raises(InUse):
            await front.hold(tmp_path, lambda: None, second)
        assert await front.hold(tmp_path, lambda: None, second)


async def test_a_long_folder_has_its_socket_elsewhere(tmp_path: Path) -> None:
    deep = tmp_path / ("long" * 25)
    deep.mkdir()
    brought: list[str] = []
    async with AsyncExitStack() as first, AsyncExitStack() as second:
        await front.hold(deep, lambda: brought.append("first"), first)
        assert not await front.hold(deep, lambda: None, second)
    assert brought == ["first"]


def is_closed(path: Path) -> bool:
    """Whether nobody but its owner can use it."""
    return path.stat().st_mode & 0o077 == 0


def is_there(path: Path) -> bool:
    return path.exists()
