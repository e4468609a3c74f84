"""Asking pdfium without conversion gives what pypdfium2 gives, on any page."""

import ctypes
from collections.abc import Iterator

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from pdf_made import typeset

from workbench.sources.pdf_calls import address, direct
from workbench.sources.pdf_letters import Letters

_MARKUP = (
    '#set page(width: 300pt, height: 400pt, margin: 30pt)\n#set text(lang: "en", size: 10pt)\n'
    "= A heading\nSome *bold words* among others, 12 notes#super[3] and a_b. #text(14pt)[Larger] ones follow here.\n\n"
    "Another paragraph begins, and it ends with the year 1994."
)


@pytest.fixture
def page_text() -> Iterator[pypdfium2.PdfTextPage]:
    document = pypdfium2.PdfDocument(typeset(_MARKUP))
    page = document[0]
    text = page.get_textpage()
    yield text
    text.close()
    page.close()
    document.close()


def test_a_direct_call_answers_as_the_checked_one(page_text: pypdfium2.PdfTextPage) -> None:
    box, other = pdfium.FS_RECTF(), pdfium.FS_RECTF()
    ask = direct("FPDFText_GetLooseCharBox", ctypes.c_int)
    count = pdfium.FPDFText_CountChars(page_text.raw)
    assert count > 100
    for place in range(count):
        answered = ask(address(page_text.raw), place, ctypes.byref(box))
        assert answered == pdfium.FPDFText_GetLooseCharBox(page_text.raw, place, ctypes.byref(other))
        assert (box.left, box.right, box.bottom, box.top) == (other.left, other.right, other.bottom, other.top)
    assert not ask(address(page_text.raw), count, ctypes.byref(box)), "a place past the end has no box"


def test_each_word_has_the_size_of_its_first_letter_and_the_sides_of_its_ends(page_text: pypdfium2.PdfTextPage) -> None:
    words = Letters(page_text.raw, 300, 400).words()
    assert {word.size for word in words} >= {10.0, 14.0}
    assert [word.text for word in words if word.bold] == ["A", "heading", "bold", "words"]
    box = pdfium.FS_RECTF()
    for word in words:
        if not word.raised:
            assert word.size == round(pdfium.FPDFText_GetFontSize(page_text.raw, word.index[0]), 1)
        pdfium.FPDFText_GetLooseCharBox(page_text.raw, word.index[0], ctypes.byref(box))
        assert 0 <= box.left - word.x0 <= 1 / 16
        pdfium.FPDFText_GetLooseCharBox(page_text.raw, word.index[-1], ctypes.byref(box))
        assert 0 <= word.x1 - box.right <= 1 / 16
