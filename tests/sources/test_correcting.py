"""Correcting a text by hand: what stays where it was keeps its structure, and the rest of the text stays true to it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.document import Block, BlockKind, Document, PageRun, Style, StyleKind
from workbench.sources.correcting import corrected

LINES = ("Ports of the nort", "The ship left on Monday.", "One\nline break.", "A note.")
KINDS = (BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.FOOTNOTE)


def made() -> Document:
    """A heading with a slip, a paragraph with a link to a note, a quotation with a break, a table, a note."""
    text, blocks = "", []
    for words, kind in zip(LINES[:3], KINDS[:3], strict=True):
        blocks.append(Block(kind, len(text), len(text) + len(words), level=2 if kind is BlockKind.HEADING else 0))
        text += words + "\n"
    for row, cells in enumerate((("Ship", "Day"), ("Ural", ""), ("Volga", "Friday"))):
        for column, cell in enumerate(cells):
            start = len(text)
            blocks.append(Block(BlockKind.TABLE_CELL, start, start + len(cell), table=0, row=row, column=column))
            text += cell + ("\t" if column == 0 else "\n")
    blocks.append(Block(BlockKind.FOOTNOTE, len(text), len(text) + len(LINES[3]), marker="1"))
    at = text.index("Monday")
    styles = (Style(StyleKind.BOLD, at, at + 6), Style(StyleKind.NOTE, at + 6, at + 7, str(len(text))))
    text += LINES[3]
    page_map = (PageRun(0, len(text), 1, 100),)
    return Document(text, tuple(blocks), styles, pages=(0, text.index("One")), page_map=page_map)


def kinds(document: Document) -> list[tuple[str, str]]:
    return [(block.kind.value, document.block_text(block)) for block in document.blocks]


def check(document: Document) -> None:
    """What holds of every document: blocks in order, one sign between two, all of the text in one of them."""
    ends = [0]
    for block in document.blocks:
        assert block.start <= block.end
        between = document.text[ends[-1] : block.start]
        assert between in ({"\n", "\t"} if len(ends) > 1 else {""})
        ends.append(block.end)
    assert ends[-1] == len(document.text)
    assert list(document.pages) == sorted(document.pages)
    for run in document.page_map:
        assert run.offset + run.length <= len(document.text)


def test_a_slip_is_mended_and_its_line_stays_a_heading() -> None:
    old = made()
    check(old)
    new = corrected(old, old.text.replace("nort\n", "north\n"))
    check(new)
    assert [kind for kind, _ in kinds(new)] == [kind for kind, _ in kinds(old)]
    assert kinds(new)[0] == ("heading", "Ports of the north")
    bold, note = new.styles
    assert new.text[bold.start : bold.end] == "Monday"
    assert new.text[int(note.target) :] == "A note."
    assert new.pages == (0, new.text.index("One"))


def test_the_map_leads_each_letter_that_is_still_there_to_its_place() -> None:
    old = made()
    new = corrected(old, old.text.replace("on Monday", "last Monday"))
    mapped = {run.offset + shift: run.first + shift - 100 for run in new.page_map for shift in range(run.length)}
    assert all(new.text[here] == old.text[there] for here, there in mapped.items() if new.text[here] not in "\n\t")
    assert len(mapped) >= len(old.text) - len("on")


def test_lines_and_rows_come_and_go() -> None:
    old = made()
    text = old.text.replace("Ural\t\n", "").replace("One\n", "A fresh line.  \n\n## Fresh head\n- item\nOne\n")
    new = corrected(old, text)
    check(new)
    assert kinds(new)[2:6] == [
        ("paragraph", "A fresh line."), ("heading", "Fresh head"), ("list item", "item"), ("quotation", "One\nline break."),
    ]  # fmt: skip
    assert [(block.row, new.block_text(block)) for block in new.blocks if block.table is not None] == [
        (0, "Ship"), (0, "Day"), (1, "Volga"), (1, "Friday"),
    ]  # fmt: skip


def test_a_line_put_into_a_block_of_several_is_a_line_of_it() -> None:
    old = made()
    new = corrected(old, old.text.replace("One\nline", "One\nmore\nline"))
    check(new)
    assert ("quotation", "One\nmore\nline break.") in kinds(new)


def test_the_same_text_is_the_same_document() -> None:
    old = made()
    assert corrected(old, old.text) is old


@pytest.mark.parametrize("text", ["", "\n\n", "quite another text\nin two lines"])
def test_nothing_left_of_the_old_text(text: str) -> None:
    new = corrected(made(), text)
    check(new)
    assert new.text == text.strip()
    assert not new.styles


@given(st.data())
def test_any_edit_keeps_a_document_whole(data: st.DataObject) -> None:
    old = made()
    text = old.text
    for _ in range(data.draw(st.integers(1, 4))):
        low = data.draw(st.integers(0, len(text)))
        high = data.draw(st.integers(low, min(len(text), low + 30)))
        text = text[:low] + data.draw(st.text("ab \n\t#-1.", max_size=6)) + text[high:]
    check(corrected(old, text))
