"""The receipt as a file: its words can be found and copied, and hostile ones are only words."""

from io import BytesIO

import pypdf
from PySide6.QtWidgets import QApplication
import pytest

from gaib_wallet.ui.receipt_pdf import pdf_of
from gaib_wallet.viewmodels.receipt import ReceiptLine, ReceiptPaper

HASH = "0x" + "0123456789abcdef" * 4
HOSTILE = "<img src=http://x> (a) \\ ) Tj ET %PDF-1.4 >> endobj \ufffd & {x} </b>"


def paper(*more: ReceiptLine, what: str = "Send 5.00 USDC") -> ReceiptPaper:
    lines = (ReceiptLine("Block", "24310118"), ReceiptLine("Hash", code=HASH), *more)
    return ReceiptPaper("Receipt", what, "Not real money", lines, "Written by me", "r.pdf")


def pages(content: bytes) -> list[pypdf.PageObject]:
    return list(pypdf.PdfReader(BytesIO(content)).pages)


def words(content: bytes) -> str:
    return "\n".join(page.extract_text() for page in pages(content))


def test_the_hash_and_the_block_can_be_copied_out_of_it(qapp: QApplication) -> None:
    found = words(pdf_of(paper()))

    for text in (HASH, "24310118", "Send 5.00 USDC", "Not real money", "Written by me"):
        assert text in found


def test_it_is_one_upright_page_of_a4_with_its_faces_inside(qapp: QApplication) -> None:
    (page,) = pages(pdf_of(paper()))

    assert [round(float(side)) for side in page.mediabox[2:]] == [595, 842]
    fonts = page["/Resources"]["/Font"].values()  # type: ignore[index]  # pypdf knows no keys
    described = [one.get_object()["/DescendantFonts"][0].get_object() for one in fonts]
    assert described
    for one in described:
        inside = one["/FontDescriptor"].get_object()
        assert "/FontFile2" in inside or "/FontFile3" in inside


@pytest.mark.requirement("U1")
def test_what_looks_like_markup_or_like_a_pdf_is_printed_as_it_is(qapp: QApplication) -> None:
    content = pdf_of(paper(ReceiptLine("Reference", HOSTILE), what=HOSTILE))

    assert HASH in words(content)
    assert "<img src=http://x>" in words(content).replace("\n", "")
    reader = pypdf.PdfReader(BytesIO(content), strict=True)
    assert len(reader.pages) == 1
    assert list(reader.pages[0].get("/Annots", [])) == []
    assert b"/JavaScript" not in content


def test_what_has_no_room_goes_on_overleaf(qapp: QApplication) -> None:
    long = ReceiptLine("Reference", "word " * 3_000)

    content = pdf_of(paper(long, ReceiptLine("Last", "the end of it")))

    assert len(pages(content)) > 1
    # Where a figure of space ends up is the reader's business, letters are not.
    assert "".join(words(content).split()).count("word") == 3_000
    assert "the end of it" in words(content)
