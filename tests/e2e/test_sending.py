"""Money that leaves: to a contact, all of it to oneself elsewhere, and as a picture asks for it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
import pytest

from gaib_wallet.app.demo import PASSWORD
from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.domain.addresses import with_checksum
from gaib_wallet.domain.payment_requests import PaymentRequest, write_request
from gaib_wallet.domain.units import ETH, Address, Token, TokenAmount
from gaib_wallet.ui.clipboard import addresses
from gaib_wallet.ui.qr_pictures import qr_image
from gaib_wallet.ui.sheets import Sheet
from gaib_wallet.ui.widgets.amount_edit import TokenButton
from gaib_wallet.ui.widgets.find_sheet import FindSheet
from gaib_wallet.ui.widgets.send_sheet import SendSheet
from gaib_wallet.ui.widgets.unlock_sheet import UnlockSheet
from tests.e2e.person import Home, Person, opened, run, whole

FRIEND = with_checksum("f00d" * 10)


def has(me: Person, owner: Address, token: Token) -> TokenAmount:
    """What the chain says of somebody."""
    if token == ETH:
        raw = int(me.chain.node.ask("eth_getBalance", owner, "latest"), 16)
    else:
        raw = Blocks(me.chain.node).read(token.address, "balanceOf(address)", owner)
    return TokenAmount(raw, token)


def paste(me: Person, field: str, text: str) -> None:
    QApplication.clipboard().setText(text)
    me.type(field, "")
    QTest.keyClick(me.field(field), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def pick(sheet: SendSheet, symbol: str) -> None:
    """As in the menu of tokens."""
    next(iter(sheet.findChildren(TokenButton))).picked.emit(symbol)


def offers(me: Person) -> str:
    """The second lines of what the palette lists for the dollars."""
    sheet = me.sheet
    if not isinstance(sheet, FindSheet):
        return ""
    if sheet.model.state.typed != "USDC":
        me.type("Find or do", "USDC")
    return "\n".join(row.second for row in sheet.model.state.rows)


def words(sheet: Sheet | None) -> str:
    """What can be read on it."""
    labels = sheet.findChildren(QLabel) if sheet else ()
    return "\n".join(one.text() for one in labels if one.isVisible())


async def form(me: Person) -> SendSheet:
    await me.open("Portfolio")
    await me.press("Send")
    await me.until(lambda: isinstance(me.sheet, SendSheet), "the form")
    sheet = me.sheet
    assert isinstance(sheet, SendSheet)
    return sheet


async def hidden_over_sheets(me: Person) -> None:
    """Amounts that a sheet shows are masked at once, and the sheet of a figure is closed."""
    hide = me.window.frame.hide_wanted.emit  # as Ctrl+H, which works over sheets
    await me.reads("100.00")
    me.window.frame.find_wanted.emit()
    await me.until(lambda: "You have 100.00 USDC" in offers(me), "what one has")
    hide()
    assert "You have" in offers(me)
    assert "100.00" not in offers(me)
    hide()
    await me.press("Close")
    await form(me)
    await me.until(lambda: "100.00" in words(me.sheet), "what can be sent")
    hide()
    assert "100.00" not in words(me.sheet)
    hide()
    await me.press("Back")
    await me.until(lambda: me.sheet is None, "the page")
    me.window.frame.explain_wanted.emit("")
    await me.until(lambda: me.sheet is not None, "a figure's sheet")
    hide()
    await me.until(lambda: me.sheet is None, "no figure's sheet")
    hide()


async def signed(me: Person) -> None:
    """Review, sign, and go back to the page that the form was over."""
    await me.press("Review: send")
    await me.sign()
    await me.reads("In block ")
    await me.press("Close")
    await me.until(lambda: me.sheet is None, "the page")


@pytest.mark.requirement("T1")
@pytest.mark.requirement("T15")
def test_what_is_sent_arrives_exactly_and_a_closed_review_loses_nothing(
    qapp: QApplication, home: Home, tmp_path: Path
) -> None:
    network, people = home.chain.network, home.chain.people
    home.fund(whole(100, network.usdc))
    home = home.of(who=(people.rainy_day, people.savings))
    picture = tmp_path / "request.png"
    asked = TokenAmount(12_345_678, network.usdc)
    request = PaymentRequest(
        FRIEND, network.chain_id, network.usdc.address, asked.raw, "Invoice 12"
    )
    assert qr_image(write_request(request)).save(str(picture))

    async def person() -> None:
        async with opened(home) as me:
            me.session.contacts.add("Atlas", FRIEND)

            await hidden_over_sheets(me)
            await form(me)
            me.type("To", "Atl")
            await me.press("Atlas")
            me.type("Amount", "25.000001")
            await me.press("Review: send")
            await me.reads("25.000001 USDC", "Atlas")
            await me.press("Back")
            await me.until(lambda: isinstance(me.sheet, SendSheet), "the form again")
            assert (me.content("To"), me.content("Amount")) == ("Atlas", "25.000001")
            assert me.nonce() == 0
            await signed(me)
            assert has(me, FRIEND, network.usdc) == TokenAmount(25_000_001, network.usdc)

            sheet = await form(me)
            me.session.accounts.lock()
            sheet.recipient.take_file(str(picture))
            await me.reads("Requested by this link: 12.345678 USDC, reference Invoice 12.")
            await me.press("Unlock")
            await me.until(lambda: isinstance(me.sheet, UnlockSheet), "the password")
            me.type("Password", PASSWORD)
            QTest.keyClick(me.field("Password"), Qt.Key.Key_Return)
            await signed(me)
            assert has(me, FRIEND, network.usdc) == TokenAmount(37_345_679, network.usdc)

            before = has(me, people.rainy_day.address, ETH)
            sheet = await form(me)
            me.type("To", "Rainy day")
            pick(sheet, "ETH")
            await me.press("Max")
            await me.reads("Kept for the fee: ")
            await signed(me)
            left = has(me, people.savings.address, ETH)
            assert has(me, people.rainy_day.address, ETH) > before
            assert left < TokenAmount(10**16, ETH)

    run(qapp, person)


@pytest.mark.requirement("U5")
@pytest.mark.requirement("U6")
def test_a_denied_recipient_is_named_and_a_look_alike_is_blocked_until_it_is_typed(
    qapp: QApplication, home: Home
) -> None:
    network, people = home.chain.network, home.chain.people
    home.fund(whole(100, network.aid), whole(100, network.usdc))
    blocks = Blocks(home.chain.node)
    atlas = people.treasury.address
    like = with_checksum(atlas[2:7] + "0" * 30 + atlas[-5:])
    blocks.send(people.protocol, network.aid.address, "addToDenyList(address[])", [atlas])
    with home.chain.node.mining_paused():
        blocks.mine()

    async def person() -> None:
        async with opened(home) as me:
            me.session.contacts.add("Atlas", atlas)
            addresses().copy(atlas)
            QApplication.clipboard().setText(like)
            qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
            await me.reads("The clipboard was changed")
            await me.press("Close")

            sheet = await form(me)
            paste(me, "To", atlas)
            me.type("Amount", "10")
            await me.until(lambda: me.button("Review: send 10.00 USDC"), "USDC may go there")
            pick(sheet, "AID")
            await me.reads("The issuer of AID has the recipient on its deny list: Atlas.")
            assert me.button("Review") is None

            pick(sheet, "USDC")
            paste(me, "To", like)
            await me.reads("This address begins and ends like that of Atlas, and is another one.")
            assert me.button("Review") is None
            me.type("Type the last 9 characters of the address that you mean", like[-9:])
            await me.until(lambda: me.button("Review: send 10.00 USDC"), "it is meant")
            await signed(me)
            assert has(me, like, network.usdc) == whole(10, network.usdc)

    run(qapp, person)
