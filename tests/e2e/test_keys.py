"""Passwords and key files: what is wrong is said, and nothing else is lost by it."""

from PySide6.QtWidgets import QApplication
import pytest

from gaib_wallet.app.demo import PASSWORD
from tests.e2e.person import Home, opened, run, whole

WRONG = "Wrong password, or the file is damaged. Nothing was changed."


@pytest.mark.requirement("K9")
def test_a_wrong_password_opens_nothing_and_the_right_one_signs(
    qapp: QApplication, home: Home
) -> None:
    network = home.chain.network
    home.fund(whole(100, network.usdc))
    home.allow_curve()

    async def person() -> None:
        async with opened(home) as me:
            await me.press("Lock")
            await me.give_password("demO demo")
            await me.reads(f"{WRONG} W-401")
            assert me.session.accounts.is_locked
            me.type("Password", PASSWORD)
            await me.press("Unlock")
            await me.until(lambda: me.sheet is None, "no sheet")

            await me.review("100")
            await me.reads("You pay exactly")
            me.session.accounts.lock()
            await me.reads("Unlock to sign")
            me.type("Password", "Demo demo")
            await me.press("Unlock to sign")
            await me.reads(WRONG)
            assert me.content("Password") == ""
            me.type("Password", PASSWORD)
            await me.press("Unlock to sign")
            await me.sign()
            await me.reads("Received ")
            assert me.owned(network.usdc) == whole(0, network.usdc)

    run(qapp, person)


@pytest.mark.requirement("K2")
@pytest.mark.parametrize("damage", ["cut", "emptied", "altered"])
def test_a_damaged_vault_is_not_opened_and_not_touched(
    qapp: QApplication, home: Home, damage: str
) -> None:
    file = home.paths.vault("main").file

    async def first() -> None:
        async with opened(home):
            pass

    async def again() -> None:
        async with opened(home) as me:
            await me.give_password(PASSWORD)
            await me.reads("It was not used. W-414" if damage != "altered" else f"{WRONG} W-401")
            assert me.session.accounts.is_locked
            assert me.account.name == "Savings"

    run(qapp, first)
    content = file.read_bytes()
    damaged = {
        "cut": content[:100],
        "emptied": b"",
        "altered": content[:-1] + bytes([content[-1] ^ 1]),
    }[damage]
    file.write_bytes(damaged)
    run(qapp, again)
    assert file.read_bytes() == damaged
