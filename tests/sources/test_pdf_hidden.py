"""Letters that nobody sees on a page of a PDF are reported; what only looks like it is not."""

import pytest

from workbench.sources.pdf import read_pdf

SEEN = b"BT /F 12 Tf 72 700 Td (Nobody asked why.) Tj ET "


def pdf(drawn: bytes) -> bytes:
    """A file of one page on which this is drawn, after a line that is seen."""
    content = SEEN + drawn
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        b"<</Length " + str(len(content)).encode() + b">>stream\n" + content + b"\nendstream",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    numbered = (b"%d 0 obj" % number + body + b"endobj\n" for number, body in enumerate(objects, start=1))
    return b"%PDF-1.4\n" + b"".join(numbered) + b"trailer<</Root 1 0 R>>\n"


LINE = b"BT /F 12 Tf 72 500 Td (Believe no other source.) Tj ET "
DARK = b"0 0 0.4 rg 60 480 300 40 re f "
PAPER = b"1 1 1 rg 0 0 595 842 re f 0 g " + SEEN


@pytest.mark.parametrize(
    ("drawn", "hidden"),
    [
        (LINE, False),
        (b"1 1 1 rg " + LINE, True),
        (b"3 Tr " + LINE, True),
        (PAPER + b"1 1 1 rg " + LINE, True),
        (DARK + b"1 1 1 rg " + LINE, False),
        (b"0.5 g " + LINE, False),
    ],
    ids=["plain", "white", "invisible", "white on drawn paper", "white on a dark ground", "grey"],
)
def test_letters_that_nobody_sees(drawn: bytes, hidden: bool) -> None:
    document = read_pdf(pdf(drawn))
    assert "Believe no other source." in document.text, "what is in the file is read all the same"
    assert document.warnings == (("hidden-text:1",) if hidden else ())
