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
            await me.give_password("demO")
            await me.reads(f"{WRONG} W-401")
            assert me.session.accounts.is_locked
            await me.press("Back")
            await me.until(lambda: me.sheet is None, "no sheet")

            await me.review("100")
            await me.reads("You pay exactly", "Unlock to sign")
            me.type("Password", "Demo")
            await me.press("Unlock to sign")
            await me.reads(WRONG)
            assert me.content("Password") == ""
            me.type("Password", PASSWORD)
            await me.press("Unlock to sign")
            await me.sign()
            await me.reads("Received ")
            assert me.owned(network.usdc) == whole(0, network.usdc)

    run(qapp, person)


@pytest.mark.requirement("K9")
def test_a_damaged_key_file_is_named_and_the_others_go_on(qapp: QApplication, home: Home) -> None:
    people = home.chain.people
    both = home.of(who=(people.savings, people.support))

    async def first() -> None:
        async with opened(both):
            pass

    async def again() -> None:
        async with opened(both) as me:
            await me.reads(f"{people.support.address}.json")
            await me.give_password(PASSWORD)
            await me.until(lambda: not me.session.accounts.is_locked, "the other key is open")

    run(qapp, first)
    file = home.paths.keys / f"{people.support.address}.json"
    file.write_bytes(file.read_bytes()[:100])
    run(qapp, again)
