"""PDF: sentences whole over lines and pages, furniture and notes apart, and every character's place on its page."""

from collections.abc import Callable
from pathlib import Path

import pytest
from documents import check_convention, of_kind, table, texts

from workbench.model.document import BlockKind, Document, StyleKind
from workbench.model.span import Span
from workbench.sources.errors import Damaged, Encrypted, NoText, WrongPassword
from workbench.sources.pdf import read_pdf
from workbench.sources.pdf_map import rectangles

Find = Callable[[str], Path]


def read(path: Path) -> Document:
    """Read a PDF and check what every document keeps to."""
    document = read_pdf(path.read_bytes())
    check_convention(document)
    return document


def test_a_sentence_cut_by_a_footnote_and_a_page_is_whole(case: Find) -> None:
    document = read(case("pdf/commentary.pdf"))
    paragraph = next(text for text in texts(document, BlockKind.PARAGRAPH) if text.startswith("According to official data"))
    assert "data1 the Venezuelan side repaid" in paragraph
    assert "the final instalment was postponed until 2030" in paragraph
    place = [document.block_text(block) for block in document.blocks].index(paragraph)
    after = document.blocks[place + 1 : place + 4]
    assert [block.kind for block in after] == [BlockKind.FOOTNOTE, BlockKind.FURNITURE, BlockKind.FURNITURE]
    assert after[0].marker == "1"
    assert document.block_text(after[0]).startswith("I. Źdźbło, Wenezuela a Rosja")
    cut = document.text.index("ment was postponed")
    assert document.pages == (0, cut)
    assert (document.page_at(cut - 1), document.page_at(cut)) == (1, 2)
    assert [document.page_at(block.start) for block in after] == [1, 1, 1]
    assert [document.text[s.start : s.end] for s in document.styles if s.kind is StyleKind.SUPERSCRIPT] == ["1"]


def test_hyphens_are_undone_or_kept(case: Find) -> None:
    document = read(case("pdf/commentary.pdf"))
    assert "notes that co-operation intensified" in document.text
    assert "not replaced by Moscow" in document.text
    assert "S-300VM long-range air-defence systems" in document.text


def test_headings_items_and_rows(case: Find) -> None:
    document = read(case("pdf/commentary.pdf"))
    headings = [(block.level, document.block_text(block)) for block in of_kind(document, BlockKind.HEADING)]
    assert headings == [(1, "Russia and Venezuela: a partnership of convenience"), (2, "Arms transfers"), (2, "Outlook")]
    assert [block.marker for block in of_kind(document, BlockKind.LIST_ITEM)] == ["•"] * 3
    assert table(document, 0)[:2] == [["Year", "System", "Quantity"], ["2006", "Su-30MK2", "24"]]
    assert len(texts(document, BlockKind.FURNITURE)) == 4


def test_columns_are_read_one_after_the_other(case: Find) -> None:
    document = read(case("pdf/two_column.pdf"))
    left, right = texts(document, BlockKind.PARAGRAPH)
    assert "Left" in left
    assert "Right column" not in left
    assert "Left" not in right
    assert texts(document, BlockKind.HEADING) == ["A headline that spans both of the columns of this page"]


def test_arabic_with_latin_names(case: Find) -> None:
    document = read(case("pdf/arabic.pdf"))
    assert "بدأت روسيا عام 2006 بتوريد طائرات Su-30MK2 إلى فنزويلا، ثم منظومات S-300VM في 2013." in document.text
    assert "لا إله، والأسلحة (24 طائرة) في كاراكاس." in document.text, "brackets and stops that are drawn last"


def test_pages_turned_and_cropped(case: Find) -> None:
    document = read(case("pdf/rotated_and_cropped.pdf"))
    for turn in (0, 90, 180, 270):
        assert f"Rotation {turn}: first line of the page Second line, Święto." in document.text


def test_a_tagged_report(case: Find) -> None:
    document = read(case("pdf/report_libreoffice_tagged.pdf"))
    items = [(b.level, b.marker, document.block_text(b)) for b in of_kind(document, BlockKind.LIST_ITEM)]
    assert items[:3] == [(1, "•", "Su-30MK2 fighters"), (2, "o", "24 airframes delivered"), (2, "o", "two lost")]
    assert table(document, 0)[3] == ["2013", "S-300VM", "2"]
    assert document.metadata["author"] == "Iwona Źdźbło-Nowak; Juan Pérez"


def test_odd_signs(case: Find) -> None:
    document = read(case("pdf/hidden_and_odd_text.pdf"))
    assert "Softhyphen and no‑break hyphen" in document.text
    assert "title" not in document.metadata  # what the generator writes for none is none


def test_passwords(case: Find) -> None:
    data = case("pdf/encrypted_user_password_is_sesam.pdf").read_bytes()
    with pytest.raises(Encrypted):
        read_pdf(data)
    with pytest.raises(WrongPassword):
        read_pdf(data, "open")
    assert "Zażółć gęślą jaźń" in read_pdf(data, "sesam").text


def test_damage(case: Find) -> None:
    data = case("pdf/commentary.pdf").read_bytes()
    assert read_pdf(b"garbage\n" * 20 + data).text == read_pdf(data).text
    with pytest.raises(Damaged):
        read_pdf(b"%PDF-1.7\n" + bytes(range(256)) * 20)
    with pytest.raises(Damaged):
        read_pdf(case("pdf/truncated.pdf").read_bytes())


def test_scans(case: Find) -> None:
    with pytest.raises(NoText) as refusal:
        read_pdf(case("pdf/scan_no_text_layer.pdf").read_bytes())
    assert refusal.value.pages == 2
    assert read(case("pdf/mixed_text_and_scan.pdf")).warnings == ("no-text-layer:3",)


def test_progress_is_told_page_by_page(case: Find) -> None:
    told: list[tuple[int, int]] = []
    read_pdf(case("pdf/commentary.pdf").read_bytes(), progress=lambda done, pages: told.append((done, pages)))
    assert told == [(1, 2), (2, 2)]


def letters_by_map(data: bytes, document: Document) -> list[tuple[str, str]]:
    """Return the document's characters, each beside the one to which the map leads in pdfium."""
    import pypdfium2
    from pypdfium2 import raw

    pdf = pypdfium2.PdfDocument(data)
    found: list[tuple[str, str]] = []
    for run in document.page_map:
        if run.first < 0:
            continue
        textpage = pdf[run.page - 1].get_textpage()
        codes = (raw.FPDFText_GetUnicode(textpage.raw, run.first + place) for place in range(run.length))
        found += zip(document.text[run.offset : run.offset + run.length], map(chr, codes), strict=True)
        textpage.close()
    pdf.close()
    return found


@pytest.mark.parametrize(
    "name", ["commentary.pdf", "two_column.pdf", "report_libreoffice_tagged.pdf", "rotated_and_cropped.pdf"]
)
def test_the_map_leads_each_character_to_itself(case: Find, name: str) -> None:
    data = case(f"pdf/{name}").read_bytes()
    document = read_pdf(data)
    pairs = letters_by_map(data, document)
    assert len(pairs) > 0.9 * len(document.text)
    assert all(ours == theirs or (ours in "- " and not theirs.isalnum()) for ours, theirs in pairs)
    assert sum(run.length for run in document.page_map if run.first < 0) < 0.1 * len(document.text)


def test_rectangles_of_a_stretch_over_two_pages(case: Find) -> None:
    data = case("pdf/commentary.pdf").read_bytes()
    document = read_pdf(data)
    start = document.text.index("the final instalment")
    found = rectangles(data, document, Span(start, start + len("the final instalment was postponed")))
    assert [page for page, *_ in found] == [1, 2]
    for _, x0, y0, x1, y1 in found:
        assert 50 < x0 < x1 < 545
        assert 5 < y1 - y0 < 20
    assert found[0][2] < 200
    assert found[1][2] > 700


def test_the_real_commentary(first_text: Find) -> None:
    document = read(first_text("ies-commentary-1510.pdf"))
    assert "Strategic bombers were sent to Caracas in late 2018 amid rising international pressure" in document.text
    note = of_kind(document, BlockKind.FOOTNOTE)
    assert [(block.marker, document.block_text(block)[:15]) for block in note] == [("1", "This commentary")]
    bold = [document.text[s.start : s.end] for s in document.styles if s.kind is StyleKind.BOLD]
    assert "Conclusions." in bold
    assert texts(document, BlockKind.FURNITURE) == [
        "www.ies.lublin.pl 1",
        "Komentarze IEŚ Nr 1510 (15/2026)",
        "www.ies.lublin.pl 2",
    ]
    assert texts(document, BlockKind.HEADING) == ["Russian-Venezuelan Relations as a Factor in Russian Geopolitics1"]


def test_the_real_commentary_is_the_same_in_both_forms(first_text: Find) -> None:
    from workbench.sources.plain_text import read_plain_text

    pdf = read(first_text("ies-commentary-1510.pdf"))
    txt, _ = read_plain_text(first_text("ies-commentary-1510.txt").read_bytes())
    theirs = " ".join(texts(txt, BlockKind.PARAGRAPH)).split()
    ours = " ".join(texts(pdf, BlockKind.PARAGRAPH)).split()
    assert ours == theirs
