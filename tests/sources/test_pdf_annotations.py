"""PDF: form fields and remarks are blocks with their places, what somebody marked is offered with the words put to it."""

from pathlib import Path

from documents import check_convention, of_kind, texts
from pdf_made import annotated, contents, pdf_of, quads

from workbench.coding.attaching import NewTheme
from workbench.coding.records import passages
from workbench.coding.taking_over import highlights_left, take_over
from workbench.model.document import BlockKind, Highlight, from_json, to_json
from workbench.model.source import SourceKind
from workbench.model.span import Span
from workbench.project.opening import create
from workbench.sources.pdf import read_pdf
from workbench.sources.pdf_map import rectangles
from workbench.sources.reading import ReadResult
from workbench.sources.records import source
from workbench.sources.storing import store

LINES = ["Cranes stand beside the quay of the old har-", "bour and wait for the tide to turn before", "the morning."]
MARK = {"Subtype": "/Highlight", "Contents": "Which port?", "T": "Jan Nowak"}


def marked() -> bytes:
    """Return a page on which the end of the first line and the whole second one are marked."""
    boxes = [(250.0, 765.0, 400.0, 782.0), (70.0, 747.0, 400.0, 764.0)]
    return annotated(pdf_of([contents(LINES)]), {**MARK, "Rect": [70, 747, 400, 782], "QuadPoints": quads(*boxes)})


def test_what_is_marked_is_found_in_the_text() -> None:
    document = read_pdf(marked())
    check_convention(document)
    (highlight,) = document.highlights
    words = [document.text[piece.start : piece.end] for piece in highlight.pieces]
    assert len(words) == 1
    assert words[0].endswith("harbour and wait for the tide to turn before")
    assert (highlight.comment, highlight.author) == ("Which port?", "Jan Nowak")
    assert from_json(document.text, to_json(document)) == document


def test_a_mark_that_covers_no_letter_is_none() -> None:
    data = annotated(pdf_of([contents(LINES)]), {**MARK, "Rect": [70, 100, 400, 120], "QuadPoints": quads((70, 100, 400, 120))})
    assert read_pdf(data).highlights == ()


def test_two_marks_of_the_same_letters_are_one_with_both_comments() -> None:
    values = {"Rect": [70, 747, 400, 764], "QuadPoints": quads((70.0, 747.0, 400.0, 764.0))}
    data = annotated(
        pdf_of([contents(LINES)]), {**MARK, **values}, {**MARK, **values, "Subtype": "/Underline", "Contents": "So."}
    )
    assert [one.comment for one in read_pdf(data).highlights] == ["Which port?\nSo."]


def test_highlights_become_passages_in_one_step(tmp_path: Path) -> None:
    data = marked()
    with create(tmp_path / "p.workbench", "P", "Anna") as project:
        source_id, _ = store(project, "a.pdf", data, ReadResult(read_pdf(data), SourceKind.PDF, "test", "1", None))
        version = source(project.reading, source_id).version_id
        assert len(highlights_left(project.reading, version)) == 1
        assert take_over(project, version, NewTheme("Marked before")) == 1
        (made,) = passages(project.reading)
        assert [coding.comment for coding in made.codings] == ["Jan Nowak: Which port?"]
        assert highlights_left(project.reading, version) == []
        assert take_over(project, version, NewTheme("Marked before")) == 0
        project.undo()
        assert not passages(project.reading)
        assert len(highlights_left(project.reading, version)) == 1


def test_a_remark_stands_beside_the_text() -> None:
    remark = {"Subtype": "/FreeText", "Contents": "Ask the harbour master\rabout this.", "Rect": [300, 600, 500, 640]}
    document = read_pdf(annotated(pdf_of([contents(LINES)]), remark))
    check_convention(document)
    (block,) = of_kind(document, BlockKind.FOOTNOTE)
    assert document.block_text(block) == "Ask the harbour master\nabout this."
    assert rectangles(annotated(pdf_of([contents(LINES)]), remark), document, block.span) == [(1, 300.0, 600.0, 500.0, 640.0)]


def test_form_fields_stand_where_they_are_filled_in() -> None:
    page = pdf_of(
        [contents(["Name of the ship:", "Name of the master:", "Was she seen to leave?", "End of the form."], pitch=40)]
    )
    field = {"Subtype": "/Widget", "FT": "/Tx"}
    data = annotated(
        page,
        {**field, "T": "ship", "V": "Źródło II", "Rect": [72, 745, 300, 763]},
        {**field, "T": "nobody", "V": "", "Rect": [72, 705, 300, 723]},
        {**field, "T": "long", "V": "Left at dawn\rwithout lights", "Rect": [72, 645, 300, 680]},
        {**field, "T": "unseen", "V": "Not to be read", "F": 2, "Rect": [72, 605, 300, 620]},
        fields=True,
    )
    document = read_pdf(data)
    check_convention(document)
    assert texts(document, BlockKind.PARAGRAPH) == [
        "Name of the ship:", "Źródło II", "Name of the master:", "Was she seen to leave?", "Left at dawn\nwithout lights",
        "End of the form.",
    ]  # fmt: skip
    block = document.blocks[1]
    assert next(area for area in document.areas if area.offset == block.start).x1 == 300.0
    assert document.page_at(block.start) == 1


def test_a_page_of_fields_alone_is_no_scan() -> None:
    field = {"Subtype": "/Widget", "FT": "/Tx", "T": "ship", "V": "Źródło II", "Rect": [72, 745, 300, 763]}
    document = read_pdf(annotated(pdf_of([b""]), field, fields=True))
    assert document.text == "Źródło II"


def test_highlights_are_kept_with_the_structure() -> None:
    document = read_pdf(marked())
    assert isinstance(document.highlights[0], Highlight)
    assert all(isinstance(piece, Span) for piece in from_json(document.text, to_json(document)).highlights[0].pieces)
