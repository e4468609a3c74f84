"""PDF: letters whose font does not say what they are, blanks among them, and letters beyond U+FFFF."""

import io

import pikepdf
from documents import check_convention, texts
from pdf_made import typeset
from test_pdf_map import check_map

from workbench.model.document import BlockKind
from workbench.sources.pdf import read_pdf


def without_names(data: bytes, kept: str = "") -> bytes:
    """Return a PDF whose fonts tell of none of their letters what they are but of those kept."""
    with pikepdf.open(io.BytesIO(data)) as made:
        for font in made.pages[0].Resources.Font.values():
            pairs = _pairs(font.ToUnicode.read_bytes().decode("ascii")) if kept else {}
            told = "".join(f"<{code}> <{letter}>\n" for code, letter in pairs.items() if chr(int(letter, 16)) in kept)
            count = told.count("\n")
            del font.ToUnicode
            if count:
                font.ToUnicode = made.make_stream(
                    b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n1 begincodespacerange\n<0000> <ffff>\n"
                    + f"endcodespacerange\n{count} beginbfchar\n{told}endbfchar\nendcmap end end".encode("ascii")
                )
        out = io.BytesIO()
        made.save(out)
        return out.getvalue()


def _pairs(cmap: str) -> dict[str, str]:
    rows = (line.split() for line in cmap.splitlines())
    return {row[0].strip("<>"): row[1].strip("<>") for row in rows if len(row) == 2 and row[0].startswith("<")}


PAGE = '#set page(width: 400pt, height: 300pt)\n#set text(lang: "en", size: 11pt, hyphenate: false, ligatures: false)\n'


def test_unnamed_blanks_part_words() -> None:
    data = without_names(typeset(PAGE + "Barges lie at the quay until the tide turns."), "Bargesliathquyndt.")
    document = read_pdf(data)
    assert texts(document, BlockKind.PARAGRAPH) == ["Barges lie at the quay until the tide turns."]
    assert document.warnings == ()


def test_a_missing_letter_is_shown_and_told() -> None:
    data = without_names(typeset(PAGE + "Barges lie at the quay until the tide turns."), "Bargesliathundt. ")
    document = read_pdf(data)
    check_map(data, document)
    assert texts(document, BlockKind.PARAGRAPH) == ["Barges lie at the �ua� until the tide turns."]
    assert document.warnings == ("letters-missing:1",)


def test_a_page_of_unnamed_letters_is_told_to_be_one() -> None:
    document = read_pdf(without_names(typeset(PAGE + "Barges lie at the quay.")))
    check_convention(document)
    assert texts(document, BlockKind.PARAGRAPH) == ["������ ��� �� ��� �����"]
    assert document.warnings == ("letters-unnamed:1",)


def test_letters_beyond_the_basic_plane_are_read_and_mapped() -> None:
    data = typeset(PAGE + "Let $x$ be the load, and $y$ what the crane lifts.")
    document = read_pdf(data)
    check_map(data, document)
    assert texts(document, BlockKind.PARAGRAPH) == ["Let 𝑥 be the load, and 𝑦 what the crane lifts."]
