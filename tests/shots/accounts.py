"""What is pictured of keys: the Accounts page, its sheets, and the Security card."""

from functools import partial

from gaib_wallet.app.demo import PASSWORD
from gaib_wallet.app.tour import Guide
from gaib_wallet.demo.phrase import PHRASE
from gaib_wallet.domain.secret import Secret
from gaib_wallet.ui.pages.accounts import AccountsPage
from tests.shots.camera import Camera

SHEETS = {
    "new": "New words",
    "bring": "Bring words, key or file",
    "watch": "Watch an address",
    "drill": "Try a restore",
    "password": "Change the password",
}


async def accounts(guide: Guide, camera: Camera) -> None:
    """Every scene, of the demo's people. Raises TourError where the window does not follow."""
    page = await guide.open("accounts")
    await camera.take("accounts")
    for name, words in SHEETS.items():
        await guide.press(words, page)
        await _sheet(guide, camera, f"sheet-{name}")
    await _bring(guide, camera)
    await _drill(guide, camera)
    await _reveal(guide, camera)
    await _guarded(guide, camera, page)
    await _not_backed_up(guide, camera)
    await _locked(guide, camera)


async def settings(guide: Guide, camera: Camera) -> None:
    """What the sections open."""
    page = await guide.open("settings")
    await camera.take("settings")
    await guide.press("Lock and security", page)
    await guide.press("Change", page)
    await _sheet(guide, camera, "sheet-fee-cap")
    await guide.press("Data", page)
    await guide.press("Save a report", page)
    await _sheet(guide, camera, "sheet-report")


async def _sheet(guide: Guide, camera: Camera, name: str) -> None:
    await guide.until(lambda: guide.window.sheets.top, name)
    await camera.take(name)
    await leave_sheet(guide)


async def leave_sheet(guide: Guide) -> None:
    """As Esc does."""
    if sheet := guide.window.sheets.top:
        sheet.go_back()
    await guide.until(lambda: guide.window.sheets.top is None, "no sheet")


async def _bring(guide: Guide, camera: Camera) -> None:
    for words, name in (("Private key", "key"), ("Keystore file", "file")):
        await guide.press(SHEETS["bring"])
        await guide.until(lambda: guide.window.sheets.top, "the sheet")
        await guide.press(words, guide.window.sheets.top)
        await _sheet(guide, camera, f"sheet-bring-{name}")
    await guide.press("New account")
    await _sheet(guide, camera, "sheet-next-account")


async def _drill(guide: Guide, camera: Camera) -> None:
    await guide.press(SHEETS["drill"])
    await guide.until(lambda: guide.window.sheets.top, "the sheet")
    sheet = guide.window.sheets.top or guide.window
    for place, word in enumerate(PHRASE.split(), 1):
        guide.type(guide.field(sheet, f"Word {place}"), word)
    await camera.take("sheet-drill-typed")
    await guide.press("Try it", sheet)
    await guide.until(lambda: guide.button("Try another", sheet), "what comes back")
    await _sheet(guide, camera, "sheet-drill-works")
    await guide.press(SHEETS["drill"])
    await guide.press("Backup file")
    await _sheet(guide, camera, "sheet-drill-file")


async def _reveal(guide: Guide, camera: Camera) -> None:
    await guide.press("Show the words")
    await guide.until(lambda: guide.window.sheets.top, "the sheet")
    sheet = guide.window.sheets.top or guide.window
    await camera.take("sheet-reveal")
    guide.type(guide.field(sheet, "Password of this wallet"), PASSWORD)
    await guide.press("Go on", sheet)
    await guide.until(lambda: any("Wait " in one for one in guide.texts(sheet)), "the wait")
    await camera.take("sheet-reveal-wait")
    await guide.until(lambda: guide.button("Nobody is looking", sheet), "the warning")
    await camera.take("sheet-reveal-warned")
    await guide.press("Nobody is looking", sheet)
    await guide.until(lambda: guide.button("Hide them", sheet), "the words")
    await camera.take("sheet-reveal-shown")
    await leave_sheet(guide)


async def _guarded(guide: Guide, camera: Camera, page: object) -> None:
    assert isinstance(page, AccountsPage)
    chosen = guide.session.accounts.accounts[0]
    page.wanted.emit("export", chosen.address)
    await _sheet(guide, camera, "sheet-export")


async def _not_backed_up(guide: Guide, camera: Camera) -> None:
    await guide.press(SHEETS["new"])
    await guide.until(lambda: guide.window.sheets.top, "the sheet")
    sheet = guide.window.sheets.top or guide.window
    await guide.press("Make the words", sheet)
    await guide.until(lambda: guide.button("Nobody is looking", sheet), "new words")
    await camera.take("sheet-new-covered")
    await leave_sheet(guide)
    await camera.take("accounts-not-backed-up")
    guide.window.frame.address_wanted.emit()
    await _sheet(guide, camera, "receive-not-backed-up")
    await guide.open("portfolio")
    await camera.take("portfolio-not-backed-up")
    await guide.open("accounts")
    guide.session.accounts.choose(guide.session.accounts.accounts[0].address)


async def _locked(guide: Guide, camera: Camera) -> None:
    guide.session.accounts.lock()
    await guide.until(lambda: guide.button("Unlock"), "a locked wallet")
    await camera.take("accounts-locked")
    await guide.press(SHEETS["new"])
    await _sheet(guide, camera, "sheet-unlock")
    await unlock(guide)


async def unlock(guide: Guide) -> None:
    """Give the demo's password."""
    with Secret(PASSWORD.encode()) as password:
        await guide.session.custody.unlocks.unlock(password)
    await guide.until(partial(guide.button, "Lock"), "an open wallet")
