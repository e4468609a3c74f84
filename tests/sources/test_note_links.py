"""Notes of formats that only draw them are linked from where they are referred to."""

from documents import check_convention

from workbench.model.document import BlockKind, Document, StyleKind
from workbench.sources.note_links import link_notes
from workbench.sources.pieces import Piece
from workbench.sources.plain_text import read_plain_text

LONG = "This sentence is long enough to be prose and goes on for a while, so that nobody takes it for a title of any kind"


def links(document: Document) -> list[tuple[str, str]]:
    """The references, each with the first words of the note to which it leads."""
    return [
        (document.text[style.start : style.end], document.text[int(style.target) :].split("\n")[0])
        for style in document.styles if style.kind is StyleKind.NOTE
    ]  # fmt: skip


def test_raised_numbers_and_those_in_brackets() -> None:
    text = f"{LONG}¹ and on.\n\n{LONG} [2] and on, see [3].\n\n¹ The first.\n\n[2] The second.\n"
    document, _ = read_plain_text(text.encode())
    check_convention(document)
    assert links(document) == [("¹", "The first."), ("[2]", "The second.")]


def test_numbers_that_begin_anew_on_each_page_find_their_own() -> None:
    text = f"{LONG}¹ one.\n\n¹ Note of one.\n\f{LONG}¹ two.\n\n¹ Note of two.\n"
    document, _ = read_plain_text(text.encode())
    assert links(document) == [("¹", "Note of one."), ("¹", "Note of two.")]


def test_a_power_is_no_reference_without_a_note_and_a_linked_note_stays_so() -> None:
    pieces = [
        Piece(BlockKind.PARAGRAPH, "x² is no note, y¹ is."), Piece(BlockKind.FOOTNOTE, "One.", marker="1"),
        Piece(BlockKind.FOOTNOTE, "Linked.", marker="2", anchor="kept"),
    ]  # fmt: skip
    link_notes(pieces)
    assert [(style.start, style.end) for style in pieces[0].styles] == [(16, 17)]
    assert pieces[2].anchor == "kept"
