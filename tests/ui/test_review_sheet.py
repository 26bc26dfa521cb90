"""The sheet before and after signing: what it shows, and that no key signs by accident."""

import asyncio
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
import pytest
from pytestqt.qtbot import QtBot
import shiboken6

from gaib_wallet.ui.dialogs import Question, ask, show_sheet
from gaib_wallet.ui.loop import run
from gaib_wallet.ui.sheets import Sheet
from gaib_wallet.ui.widgets.fee_chooser import UNIT_GAP, FeeLevels
from gaib_wallet.ui.widgets.review_sheet import ReviewSheet
from gaib_wallet.ui.widgets.secret_edit import SecretEdit
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels.review import (
    AcceptFooter,
    AgreementLine,
    BlockedFooter,
    FollowUp,
    Footer,
    LossPrompt,
    NoticeLine,
    ReceiptFooter,
    ReceiptStage,
    ReviewState,
    SignFooter,
    UnlockFooter,
)
from tests.review_scenes import states
from tests.ui.measure import clipped, settle, unnamed
from tests.ui.pieces import REVIEW, SHELL

SIGN = REVIEW.footer.text if isinstance(REVIEW.footer, SignFooter) else ""


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Window:
    window = Window("GAIB wallet")
    qtbot.addWidget(window)
    window.frame.add_page("one", "One", "portfolio", QWidget)
    window.show_state(SHELL)
    window.show()
    window.activateWindow()
    settle(qapp)
    return window


@pytest.fixture
def sheet(qapp: QApplication, window: Window) -> ReviewSheet:
    sheet = ReviewSheet(REVIEW)
    timer = sheet.findChild(QTimer)
    assert timer is not None
    timer.stop()  # a second passes when a test says so, however busy the machine is
    window.sheets.push(sheet)
    settle(qapp)
    return sheet


def button(parent: QWidget, text: str) -> QPushButton:
    return next(one for one in parent.findChildren(QPushButton) if one.text() == text)


def texts(sheet: QWidget) -> set[str]:
    return {one.text() for one in sheet.findChildren(QLabel) if one.isVisible()}


def settle_sheet(sheet: ReviewSheet) -> None:
    """As if a second had passed."""
    timer = sheet.findChild(QTimer)
    assert timer is not None
    assert timer.interval() == 1_000
    timer.stop()
    timer.timeout.emit()


def test_the_sheet_shows_every_word_of_its_state(sheet: ReviewSheet) -> None:
    button(sheet, "What will be signed").click()
    shown = texts(sheet)

    assert {REVIEW.title, REVIEW.rehearsal_text, REVIEW.calls_text} <= shown
    for line in REVIEW.agreement:
        words = {line.label, line.figure, line.unit, line.text, line.note} - {""}
        assert words <= shown
    for fact in REVIEW.facts:
        assert {fact.label, fact.text, *fact.moves} <= shown
    assert REVIEW.calls[0].hash_hex in shown
    everything = "".join(shown).replace("\n", "")
    assert REVIEW.calls[0].bytes_hex in everything
    assert "5aAe b605 3F3E 94C9 b9A0" in " ".join(shown)


@pytest.mark.requirement("V1")
def test_nothing_on_the_sheet_is_cut_or_silent(qapp: QApplication, sheet: ReviewSheet) -> None:
    button(sheet, "What will be signed").click()
    settle(qapp)

    assert clipped(sheet) == []
    assert unnamed(sheet) == []


def test_sign_waits_a_second_and_does_not_have_the_focus(sheet: ReviewSheet) -> None:
    sign = button(sheet, SIGN)

    assert not sign.isEnabled()
    assert not sign.hasFocus()
    settle_sheet(sheet)
    assert sign.isEnabled()
    assert not sign.hasFocus()


def test_enter_signs_only_with_the_focus_on_sign(qtbot: QtBot, sheet: ReviewSheet) -> None:
    asked: list[bool] = []
    sheet.sign_wanted.connect(lambda: asked.append(True))
    settle_sheet(sheet)
    start = QApplication.focusWidget()
    assert start is not None

    QTest.keyClick(start, Qt.Key.Key_Return)
    QTest.keyClick(start, Qt.Key.Key_Space)
    assert asked == []

    button(sheet, SIGN).setFocus()
    QTest.keyClick(button(sheet, SIGN), Qt.Key.Key_Space)
    assert asked == [True]


@pytest.mark.requirement("T7")
def test_a_new_block_that_changes_nothing_agreed_leaves_sign_on(sheet: ReviewSheet) -> None:
    settle_sheet(sheet)
    button(sheet, SIGN).setFocus()
    lines = list(REVIEW.agreement)
    lines[1] = replace(lines[1], note="expected 10,009.40 AID")

    sheet.show_state(
        replace(REVIEW, agreement=tuple(lines), rehearsal_text="rehearsed at block 714")
    )

    assert button(sheet, SIGN).isEnabled()
    assert button(sheet, SIGN).hasFocus()
    assert "expected 10,009.40 AID" in texts(sheet)


@pytest.mark.requirement("T7")
def test_what_moved_turns_sign_off_and_takes_the_focus_from_it(sheet: ReviewSheet) -> None:
    settle_sheet(sheet)
    button(sheet, SIGN).setFocus()
    lines = list(REVIEW.agreement)
    lines[1] = AgreementLine("You receive at least", "9,998.20", "AID")

    sheet.show_state(replace(REVIEW, agreement=tuple(lines)))

    assert not button(sheet, SIGN).isEnabled()
    assert not button(sheet, SIGN).hasFocus()
    assert sheet.isAncestorOf(QApplication.focusWidget() or sheet)


def test_a_broken_agreement_is_accepted_by_a_button_of_its_own(
    qtbot: QtBot, sheet: ReviewSheet
) -> None:
    footer = AcceptFooter("Accept 9,998.20", "The price moved.")
    sheet.show_state(replace(REVIEW, footer=footer))
    settle_sheet(sheet)

    with qtbot.waitSignal(sheet.accept_wanted):
        button(sheet, "Accept 9,998.20").click()

    assert "The price moved." in texts(sheet)
    assert not button(sheet, SIGN).isVisible()


def test_a_locked_sheet_asks_for_the_password_and_forgets_it(
    qtbot: QtBot, sheet: ReviewSheet
) -> None:
    sheet.show_state(replace(REVIEW, footer=UnlockFooter("Unlock to sign", "Wrong password.")))
    (field,) = sheet.findChildren(SecretEdit)
    QTest.keyClicks(field, "open sesame")

    with qtbot.waitSignal(sheet.unlock_wanted) as asked:
        QTest.keyClick(field, Qt.Key.Key_Return)

    (password,) = asked.args
    assert bytes(password.octets) == b"open sesame"
    assert field.is_empty
    assert "Wrong password." in texts(sheet)


def test_a_sheet_that_is_locked_meanwhile_takes_the_password_that_is_typed(
    qapp: QApplication, sheet: ReviewSheet
) -> None:
    sheet.activateWindow()
    sheet.show_state(replace(REVIEW, footer=UnlockFooter("Unlock to sign")))
    settle(qapp)
    (field,) = sheet.findChildren(SecretEdit)

    assert sheet.focusWidget() is field


def test_the_password_of_the_demo_is_told_where_it_is_asked_for(
    qapp: QApplication, qtbot: QtBot, sheet: ReviewSheet
) -> None:
    locked = replace(REVIEW, footer=UnlockFooter("Unlock to sign"))
    sheet.show_state(locked)
    assert not any("password is" in one for one in texts(sheet))

    demo = ReviewSheet(locked, "demo-wallet")
    qtbot.addWidget(demo)
    demo.show()
    settle(qapp)
    assert "The demo's password is demo-wallet." in texts(demo)


def test_a_loss_is_typed_before_signing(qtbot: QtBot, sheet: ReviewSheet) -> None:
    prompt = LossPrompt("Type 412 to go on.", "")
    sheet.show_state(replace(REVIEW, footer=SignFooter(SIGN, is_enabled=False), loss=prompt))
    field = next(
        one for one in sheet.findChildren(QLineEdit) if one.accessibleName() == prompt.text
    )

    with qtbot.waitSignal(sheet.loss_typed) as typed:
        QTest.keyClicks(field, "4")

    assert typed.args == ["4"]
    settle_sheet(sheet)
    assert not button(sheet, SIGN).isEnabled()


def test_a_blocked_sheet_says_why_and_can_be_checked_again(
    qtbot: QtBot, sheet: ReviewSheet
) -> None:
    footer = BlockedFooter("The rehearsal failed.", "W-402", "Check again")
    sheet.show_state(replace(REVIEW, footer=footer))

    with qtbot.waitSignal(sheet.again_wanted):
        button(sheet, "Check again").click()

    assert "The rehearsal failed. W-402" in texts(sheet)
    assert not button(sheet, SIGN).isVisible()


def test_the_same_sheet_becomes_the_receipt(qtbot: QtBot, sheet: ReviewSheet) -> None:
    footer = ReceiptFooter(ReceiptStage.FINAL, "Final", "0x" + "5c" * 32, "Received 10,005.01 AID.")
    sheet.show_state(replace(REVIEW, footer=footer))

    assert {"Final", footer.hash_hex, footer.received_text} <= texts(sheet)
    with qtbot.waitSignal(sheet.closed):
        button(sheet, "Close").click()


def test_nothing_jumps_between_two_signatures(qapp: QApplication, sheet: ReviewSheet) -> None:
    def places() -> tuple[object, ...]:
        settle(qapp)
        back = next(
            one for one in sheet.findChildren(QPushButton) if one.text() in {"Back", "Close"}
        )
        sign = next(one for one in sheet.findChildren(QPushButton) if one.text() == SIGN)
        at = sign.mapTo(sheet, sign.rect().topLeft()) if sign.isVisible() else None
        return sheet.geometry(), back.mapTo(sheet, back.rect().bottomLeft()), at

    whole, close, at = places()
    hash_hex = "0x" + "ab" * 32
    follow_ups = ((FollowUp.REVOKE, "Take it back"),)
    for footer in (
        ReceiptFooter(ReceiptStage.SIGNING, "Signing"),
        ReceiptFooter(
            ReceiptStage.SENT, "Sent, waiting for a block", hash_hex, "Only you have it."
        ),
        ReceiptFooter(ReceiptStage.IN_BLOCK, "In block 7", hash_hex, "", "", follow_ups),
    ):
        sheet.show_state(replace(REVIEW, footer=footer))
        assert places()[:2] == (whole, close)
    sheet.show_state(REVIEW)
    assert places() == (whole, close, at)


def test_at_most_three_notices_stand_open(qapp: QApplication, sheet: ReviewSheet) -> None:
    notices = tuple(NoticeLine("warning", f"Caution {number}") for number in range(5))
    sheet.show_state(replace(REVIEW, notices=notices))
    settle(qapp)

    assert {"Caution 0", "Caution 1", "Caution 2"} <= texts(sheet)
    assert "Caution 3" not in texts(sheet)
    more = next(one for one in sheet.findChildren(QPushButton) if "more" in one.text())
    more.click()
    assert "Caution 4" in texts(sheet)


def test_the_focus_goes_round_inside_the_sheet(window: Window, sheet: ReviewSheet) -> None:
    settle_sheet(sheet)
    seen: list[QWidget] = []
    for _ in range(12):
        at = QApplication.focusWidget()
        assert at is not None
        assert sheet.isAncestorOf(at)
        seen.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)

    assert button(sheet, SIGN) in seen
    assert button(sheet, "Back") in seen
    assert seen[0] in seen[1:]


def test_escape_is_back_and_gives_the_focus_back(
    qapp: QApplication, qtbot: QtBot, window: Window
) -> None:
    before = QLineEdit(window.frame)
    before.show()
    before.setFocus()
    sheet = ReviewSheet(REVIEW)

    async def main() -> None:
        shown = asyncio.ensure_future(show_sheet(window.sheets, sheet))
        await asyncio.sleep(0)
        assert sheet.isVisible()
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        await shown

    run(qapp, main)

    assert window.sheets.top is None
    assert before.hasFocus()


def test_a_sheet_closes_over_a_page_that_was_written_again(
    qapp: QApplication, window: Window
) -> None:
    before = QLineEdit(window.frame)
    before.show()
    before.setFocus()
    sheet = ReviewSheet(REVIEW)
    window.sheets.push(sheet)

    shiboken6.delete(before)
    window.sheets.drop(sheet)

    assert window.sheets.top is None


def test_the_banner_is_not_dimmed_and_the_page_is(window: Window, sheet: ReviewSheet) -> None:
    assert window.sheets.geometry().top() == window.banner.geometry().bottom() + 1
    assert sheet.width() == 720
    assert sheet.height() <= 680


def test_keys_of_the_frame_are_still_while_a_sheet_is_open(
    window: Window, sheet: ReviewSheet
) -> None:
    asked: list[str] = []
    window.frame.page_wanted.connect(asked.append)
    QTest.keyClick(sheet, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert asked == []

    window.sheets.drop(sheet)
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert asked == ["one"]


def test_a_question_is_answered_while_other_work_goes_on(
    qapp: QApplication, window: Window
) -> None:
    answers: list[bool] = []

    async def press(question: Question, words: str) -> None:
        button(question, words).click()

    async def main() -> None:
        for words in ("Back", "Start over"):
            question = Question("Start over?", "Everything is as on the first day.", "Start over")
            asking = asyncio.ensure_future(ask(window.sheets, question))
            await asyncio.sleep(0)
            await press(question, words)
            answers.append(await asking)

    run(qapp, main)

    assert answers == [False, True]


def test_a_second_sheet_covers_the_first_and_leaves_it(
    qapp: QApplication, window: Window, sheet: ReviewSheet
) -> None:
    other: Sheet = Question("Sure?", "Really.", "Yes")
    window.sheets.push(other)
    assert not sheet.isVisible()

    window.sheets.drop(other)

    assert window.sheets.top is sheet
    assert sheet.isVisible()


def test_foreign_text_on_the_sheet_is_never_rendered(sheet: ReviewSheet) -> None:
    hostile = replace(REVIEW, title="<img src=http://x>", calls_text="<b>")
    sheet.show_state(hostile)

    formats = {one.textFormat() for one in sheet.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}


def test_a_state_is_drawn_again_without_new_widgets(sheet: ReviewSheet) -> None:
    def kept() -> list[int]:
        return [id(one) for one in sheet.findChildren(QLabel)]

    before = kept()
    state: ReviewState = replace(REVIEW, rehearsal_text="rehearsed at block 800")
    sheet.show_state(state)

    assert kept() == before


def longer(state: ReviewState) -> ReviewState:
    """Every sentence half as long again, as another language would have it; figures stay."""

    def more(text: str) -> str:
        return text + " " + "nnnn " * (len(text) // 10) if text else ""

    return replace(
        state,
        title=more(state.title),
        rehearsal_text=more(state.rehearsal_text),
        agreement=tuple(
            replace(line, label=more(line.label), text=more(line.text), note=more(line.note))
            for line in state.agreement
        ),
        facts=tuple(
            replace(line, label=more(line.label), text=more(line.text)) for line in state.facts
        ),
        notices=tuple(replace(line, text=more(line.text)) for line in state.notices),
        calls_text=more(state.calls_text),
    )


@pytest.mark.requirement("V1")
@pytest.mark.parametrize(
    "footer",
    [
        SignFooter("Signer 1 sur 2 : autoriser 10\u202f000,00 USDC au contrat"),
        SignFooter(SIGN, is_enabled=False, reason="Le nœud ne répond plus depuis 3 min."),
        UnlockFooter("Déverrouiller pour signer", "Mot de passe erroné ou fichier endommagé."),
        AcceptFooter(
            "Accepter 9\u202f998,20 AID au moins", "Le prix a bougé. Au moins 9\u202f998,20."
        ),
        BlockedFooter("La répétition a échoué : pas assez. Rien envoyé.", "W-402", "Réessayer"),
        ReceiptFooter(ReceiptStage.UNKNOWN, "Nous ne savons pas encore si le réseau l'a reçue."),
    ],
)
@pytest.mark.parametrize("width", [1280, 760])
def test_longer_words_are_not_cut(
    qapp: QApplication, window: Window, footer: Footer, width: int
) -> None:
    window.resize(width, 700)
    sheet = ReviewSheet(replace(longer(REVIEW), footer=footer))
    window.sheets.push(sheet)
    settle(qapp)
    settle_sheet(sheet)
    settle(qapp)

    assert clipped(sheet) == []
    window.sheets.drop(sheet)


@pytest.mark.requirement("V1")
def test_the_sheet_of_every_intent_is_whole_and_spoken(qapp: QApplication, window: Window) -> None:
    window.resize(760, 760)
    found = {}
    for name, state in states().items():
        sheet = ReviewSheet(state)
        window.sheets.push(sheet)
        for fold in sheet.findChildren(QPushButton):
            if fold.property("role") == "fold" or fold.text() in {"Normal", "Fast", "Custom"}:
                fold.click()
        settle_sheet(sheet)
        settle(qapp)
        if faults := clipped(sheet) + unnamed(sheet):
            found[name] = faults
        window.sheets.drop(sheet)

    assert found == {}


def fee_levels(sheet: ReviewSheet) -> FeeLevels:
    button(sheet, "Normal").click()
    (levels,) = sheet.findChildren(FeeLevels)
    return levels


def test_every_fee_keeps_its_distance_from_its_unit(qapp: QApplication, window: Window) -> None:
    sheet = ReviewSheet(states()["own_fee"])
    window.sheets.push(sheet)
    button(sheet, "Custom").click()
    settle(qapp)
    (levels,) = sheet.findChildren(FeeLevels)
    units = [one for one in levels.findChildren(QLabel) if one.text() == "USD"]
    figures = [one for one in levels.findChildren(QLabel) if one.text() in {"6.19", "9.90"}]

    assert len(units) == 4
    starts = {one.geometry().left() + one.contentsMargins().left() for one in units}
    ends = {one.geometry().right() + 1 for one in figures}
    assert [start - end for start in starts for end in ends] == [UNIT_GAP]


def test_levels_of_the_fee_are_chosen_with_the_arrow_keys(
    qapp: QApplication, qtbot: QtBot, window: Window
) -> None:
    sheet = ReviewSheet(states()["swap"])
    window.sheets.push(sheet)
    levels = fee_levels(sheet)
    settle(qapp)
    radios = {one.text(): one for one in levels.findChildren(QRadioButton)}
    assert radios["Normal"].isChecked()
    assert radios["Slow"].accessibleName() == "Slow, 6.19 USD, expected 3.47 USD"
    radios["Normal"].setFocus()

    with qtbot.waitSignal(sheet.fee_chosen) as chosen:
        QTest.keyClick(radios["Normal"], Qt.Key.Key_Down)

    assert chosen.args == ["fast"]


def test_tab_goes_through_the_sheet_as_it_is_read(qapp: QApplication, window: Window) -> None:
    state = states()["own_fee"]
    sheet = ReviewSheet(state)
    window.sheets.push(sheet)
    button(sheet, "Custom").click()
    settle_sheet(sheet)
    settle(qapp)
    sheet.take_focus()
    seen = []
    while (at := QApplication.focusWidget()) is not None and at not in seen:
        seen.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)

    spoken = [one.accessibleName() or getattr(one, "text", str)() for one in seen]
    assert spoken[0] == state.title
    assert [one.split(",")[0] for one in spoken[1:]] == [
        "Network fee at most: Custom",
        "Custom",
        "Tip",
        "Most per gas",
        "What will be signed",
        "Export",
        "Back",
        "Sign 1 of 2: allow 10",
    ]


def test_a_fee_of_ones_own_is_typed_into_fields_that_keep_their_focus(
    qapp: QApplication, qtbot: QtBot, window: Window
) -> None:
    sheet = ReviewSheet(states()["own_fee"])
    window.sheets.push(sheet)
    button(sheet, "Custom").click()
    settle(qapp)
    field = next(
        one for one in sheet.findChildren(QLineEdit) if one.accessibleName() == "Tip, gwei"
    )
    field.setFocus()
    field.selectAll()

    with qtbot.waitSignal(sheet.fee_typed) as typed:
        QTest.keyClicks(field, "2")
    sheet.show_state(states()["own_fee_unclear"])

    assert typed.args == ["2", "8"]
    assert field.hasFocus()
    assert "Use digits 0 to 9 only. W-104" in texts(sheet)


@pytest.mark.requirement("T7")
@pytest.mark.parametrize("other", ["fee", "sending"])
def test_another_choice_is_another_agreement_and_sign_waits_again(
    qapp: QApplication, window: Window, other: str
) -> None:
    state = states()["swap_private"]
    assert state.fees
    sheet = ReviewSheet(state)
    window.sheets.push(sheet)
    settle_sheet(sheet)
    sign = next(one for one in sheet.findChildren(QPushButton) if one.text().startswith("Sign"))
    assert sign.isEnabled()
    sign.setFocus()

    changed = replace(state, fees=replace(state.fees, chosen="fast"))
    if other == "sending":
        lines = [replace(one, chosen="public" if one.choices else "") for one in state.facts]
        changed = replace(state, facts=tuple(lines))
    sheet.show_state(changed)

    assert not sign.isEnabled()
    assert not sign.hasFocus()


def test_who_is_told_of_a_swap_is_chosen_on_its_line(
    qapp: QApplication, qtbot: QtBot, window: Window
) -> None:
    sheet = ReviewSheet(states()["swap_private"])
    window.sheets.push(sheet)
    settle(qapp)

    with qtbot.waitSignal(sheet.sending_chosen) as chosen:
        button(sheet, "To everybody").click()

    assert chosen.args == ["public"]


def test_bytes_and_their_hash_are_copied_whole(qapp: QApplication, window: Window) -> None:
    state = states()["send_token"]
    sheet = ReviewSheet(state)
    window.sheets.push(sheet)
    button(sheet, "What will be signed").click()
    settle(qapp)
    named = {one.accessibleName(): one for one in sheet.findChildren(QPushButton)}

    named["Copy: All bytes that are signed"].click()
    assert QGuiApplication.clipboard().text() == state.calls[0].bytes_hex
    named["Copy: Their hash, which the key signs"].click()
    assert QGuiApplication.clipboard().text() == state.calls[0].hash_hex


@pytest.mark.requirement("U2")
def test_technical_details_stay_folded_until_they_are_wanted(
    qapp: QApplication, window: Window
) -> None:
    state = states()["blocked"]
    sheet = ReviewSheet(state)
    window.sheets.push(sheet)
    settle(qapp)
    assert state.technical not in texts(sheet)

    button(sheet, "Technical details").click()
    settle(qapp)

    assert state.technical in texts(sheet)


@pytest.mark.parametrize(
    ("scene", "words", "wanted"),
    [
        ("unsent", "Send it now", FollowUp.SEND),
        ("unsent", "Give up", FollowUp.GIVE_UP),
        ("private_given_up", "Send publicly", FollowUp.SEND_PUBLICLY),
        ("private_given_up", "Cancel it", FollowUp.CANCEL),
        ("leftover", "Revoke it", FollowUp.REVOKE),
    ],
)
def test_what_can_still_be_done_is_a_button(
    qtbot: QtBot, window: Window, scene: str, words: str, wanted: FollowUp
) -> None:
    sheet = ReviewSheet(states()[scene])
    window.sheets.push(sheet)

    with qtbot.waitSignal(sheet.follow_up_wanted) as asked:
        button(sheet, words).click()

    assert asked.args == [wanted]


@pytest.mark.parametrize(
    ("scene", "words"), [("swap", "Export"), ("watch_only", "Export for another signer")]
)
def test_a_plan_can_be_handed_to_another_signer(
    qtbot: QtBot, window: Window, scene: str, words: str
) -> None:
    sheet = ReviewSheet(states()[scene])
    window.sheets.push(sheet)

    with qtbot.waitSignal(sheet.export_wanted):
        button(sheet, words).click()
