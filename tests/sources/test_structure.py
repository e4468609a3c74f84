"""Structure by hand: blocks are marked, joined and split; the text stays, one undo step each."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.project.worlds import add_text
from workbench.model.document import BlockKind, Document, StyleKind
from workbench.model.span import Span
from workbench.project.opening import create
from workbench.project.project import Project
from workbench.sources.errors import NoSuchBlocks
from workbench.sources.records import document_of
from workbench.sources.structure import join_blocks, mark_blocks, split_block

TEXT = "Komentarze\nThe first half of a\nsentence, and the rest.\n1 A note."


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    with create(Path(tmp_path_factory.mktemp("structure")) / "a.workbench", "A project", "Anna Kowal") as made:
        yield made


def shape(document: Document) -> list[tuple[str, str, int]]:
    return [(document.block_text(block), block.kind.value, block.level) for block in document.blocks]


def test_blocks_are_marked(project: Project) -> None:
    version = add_text(project, TEXT)
    mark_blocks(project, version, Span(2, 4), BlockKind.FURNITURE)
    mark_blocks(project, version, Span(12, 40), BlockKind.HEADING, 3)
    mark_blocks(project, version, Span(len(TEXT) - 2, len(TEXT)), BlockKind.LIST_ITEM, 2)
    document = document_of(project.reading, version)
    assert [kind for _, kind, _ in shape(document)] == ["page furniture", "heading", "heading", "list item"]
    assert [level for _, _, level in shape(document)] == [0, 3, 3, 2]
    assert document.blocks[-1].marker == "•"
    assert document.text == TEXT
    assert next(iter(document.in_order(0, len(TEXT)))).start == 11


def test_joined_blocks_are_one_and_can_be_split_again(project: Project) -> None:
    version = add_text(project, TEXT)
    before = document_of(project.reading, version)
    join_blocks(project, version, Span(15, 40))
    joined = document_of(project.reading, version)
    assert [text for text, _, _ in shape(joined)] == ["Komentarze", "The first half of a\nsentence, and the rest.", "1 A note."]
    assert [TEXT[style.start : style.end] for style in joined.styles if style.kind is StyleKind.JOINED] == ["\n"]
    split_block(project, version, TEXT.index("sentence"))
    assert shape(document_of(project.reading, version)) == shape(before)
    assert document_of(project.reading, version).styles == before.styles
    project.undo()
    assert document_of(project.reading, version) == joined
    project.undo()
    assert document_of(project.reading, version) == before


@pytest.mark.parametrize("offset", [0, len("Komentarze"), len("Komentarze") + 1, len(TEXT)])
def test_a_block_is_not_split_where_no_words_part(project: Project, offset: int) -> None:
    version = add_text(project, TEXT)
    if offset == len(TEXT):
        split_block(project, version, offset)
        assert shape(document_of(project.reading, version))[-1][0] == "note."
        return
    with pytest.raises(NoSuchBlocks):
        split_block(project, version, offset)


@pytest.mark.parametrize(("kind", "level"), [(BlockKind.HEADING, 7), (BlockKind.HEADING, 0), (BlockKind.TABLE_CELL, 1)])
def test_a_kind_that_there_is_not_is_refused(project: Project, kind: BlockKind, level: int) -> None:
    version = add_text(project, TEXT)
    with pytest.raises(ValueError, match=kind.value):
        mark_blocks(project, version, Span(0, 3), kind, level)


def test_one_block_is_not_joined(project: Project) -> None:
    version = add_text(project, TEXT)
    steps = len(project.history())
    with pytest.raises(NoSuchBlocks):
        join_blocks(project, version, Span(0, 3))
    assert len(project.history()) == steps


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_any_acts_keep_blocks_in_order_and_undo_brings_them_back(project: Project, data: st.DataObject) -> None:
    version = add_text(project)
    before = document_of(project.reading, version)
    length, done = len(before.text), 0
    for _ in range(data.draw(st.integers(1, 6))):
        start = data.draw(st.integers(0, length - 2))
        span = Span(start, data.draw(st.integers(start + 1, min(length, start + 90))))
        try:
            match data.draw(st.sampled_from(["mark", "join", "split"])):
                case "mark":
                    mark_blocks(project, version, span, data.draw(st.sampled_from((BlockKind.QUOTATION, BlockKind.FOOTNOTE))))
                case "join":
                    join_blocks(project, version, span)
                case _:
                    split_block(project, version, start)
            done += 1
        except NoSuchBlocks:
            continue
        document = document_of(project.reading, version)
        assert document.text == before.text
        for one, other in zip(document.blocks, document.blocks[1:], strict=False):
            assert one.start <= one.end < other.start
            assert document.text[one.end : other.start].isspace()
    for _ in range(done):
        project.undo()
    assert document_of(project.reading, version) == before
