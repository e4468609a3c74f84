"""Annotated sources: what stands in their blocks and notes, which codings are chosen, how pages and originals bear them."""

import json
from pathlib import Path

import pikepdf
import pytest

from tests.briefs.brief_pdfs import page_texts, squeezed
from tests.briefs.brief_projects import add_source, code, document
from workbench.briefs.annotated.blocks import MOST_ROWS
from workbench.briefs.annotated.gathering import Choice, annotated_content
from workbench.briefs.annotated.original import NoAnnotatedOriginal
from workbench.briefs.annotated.splitting import Splitting
from workbench.briefs.annotating import AnnotatedForm, annotated_form, publish_annotated
from workbench.briefs.export import CannotWrite
from workbench.briefs.publishing import PublishingCancelled, UnknownForm
from workbench.briefs.source_parts import AnnotatedSource
from workbench.briefs.typeset import Typesetter
from workbench.coding.attaching import NewTheme
from workbench.memos.editing import create_memo
from workbench.memos.things import Thing
from workbench.model.document import BlockKind, Document
from workbench.model.span import Span
from workbench.project.project import Project
from workbench.sources.records import sources

Coded = tuple[Project, dict[str, int]]


def _source(project: Project, title: str) -> int:
    return next(one.id for one in sources(project.reading) if one.title == title)


def _report(project: Project, choice: Choice | None = None) -> AnnotatedSource:
    return annotated_content(project.reading, _source(project, "Harbour report"), choice).annotated[0]


def test_blocks_hold_the_whole_text_and_notes_what_was_coded(coded: Coded) -> None:
    project, ids = coded
    create_memo(project, Thing("passage", ids["cut"]), title="Ask", body="Who **counted**?\n\n- the master")
    part = _report(project)
    kinds = [block.kind for block in part.blocks]
    assert kinds == ["heading", "paragraph", "footnote", "paragraph", "table", "list item"]
    cut, cell, idle = part.notes
    assert [cut.number, cell.number, idle.number] == [1, 2, 3]
    assert (cut.gist, cut.grade, cut.claimed_as) == ("Two crews loaded crates in late autumn.", "C2", "fact")
    assert cut.entities == ("Łukasz Żak",)
    assert len(cut.themes) == 2
    assert (cut.memos[0].heading, cut.memos[0].body) == ("Ask", "Who counted?\nthe master")
    first, second = part.blocks[1], part.blocks[3]
    assert [(piece.text, piece.passages, piece.ends) for piece in first.pieces] == [(first.pieces[0].text, (1,), ())]
    assert first.notes == (1,)
    assert [piece.ends for piece in second.pieces if piece.passages] == [(1,)], "the number stands after the last piece"
    assert [piece.kind for piece in second.pieces][:1] == ["page"], "its page is told"
    table = part.blocks[4]
    assert (table.heads, table.width, table.notes) == (1, 2, (2,))
    assert [[cell.pieces[0].text for cell in row] for row in table.rows] == [["Crates", "Tonnes"], ["forty-two", "17"]]


def test_a_choice_leaves_out_other_themes_analysts_and_memos(coded: Coded) -> None:
    project, ids = coded
    create_memo(project, Thing("passage", ids["cut"]), title="Ask", body="Who?")
    names = {theme.name: int(theme.key) for theme in annotated_content(project.reading, _source(project, "A letter")).themes}
    part = _report(project, Choice(themes=frozenset({names["Witnesses"]}), memos=False))
    assert [note.passage_id for note in part.notes] == [ids["cut"], ids["idle"]]
    assert part.notes[0].themes == (str(names["Witnesses"]),)
    assert not part.notes[0].entities
    assert not part.notes[0].memos
    none = _report(project, Choice(analysts=frozenset({"Nobody"})))
    assert none.notes == ()
    assert none.told == ("No passage of it is marked.",)
    assert none.blocks[1].pieces[0].passages == ()


def test_overlapping_passages_split_the_text_where_one_begins_or_ends() -> None:
    made = Document("abcdefghij", ())
    pieces = Splitting(made, {1: (Span(0, 6),), 2: (Span(3, 8),), 3: (Span(3, 6),)}).pieces(0, 10)
    assert [(piece.text, piece.passages, piece.starts, piece.ends) for piece in pieces] == [
        ("abc", (1,), (1,), ()), ("def", (1, 2, 3), (2, 3), (1, 3)), ("gh", (2,), (), (2,)), ("ij", (), (), ()),
    ]  # fmt: skip


def test_of_a_long_table_rows_around_passages_are_shown_and_the_rest_is_counted(coded: Coded) -> None:
    project, _ = coded
    rows = MOST_ROWS + 100
    made = document([
        (BlockKind.TABLE_CELL, f"cell {row} {column}", {"table": 0, "row": row, "column": column})
        for row in range(rows) for column in range(2)
    ])  # fmt: skip
    version = add_source(project, made, title="Log")
    code(project, version, made, ["cell 300 1"], NewTheme("Cargo"))
    part = annotated_content(project.reading, _source(project, "Log")).annotated[0]
    shown = [len(block.rows) if block.kind == "table" else block.marker for block in part.blocks]
    assert shown == [
        3,
        "295 rows without marked passages are left out.",
        5,
        f"{rows - 303} rows without marked passages are left out.",
    ]
    assert part.blocks[2].notes == (1,)


def test_pages_bear_text_notes_and_label_and_the_passages_attached(
    coded: Coded, typesetter: Typesetter, tmp_path: Path
) -> None:
    project, _ = coded
    made = document([
        (BlockKind.HEADING, "#strong[raw] \\ $x$", {"level": 3}),
        (BlockKind.PARAGRAPH, "A\u202eb \ue000 and _more_ ‘words’ " + "x" * 3_000),
        (BlockKind.QUOTATION, "قال البحار إن السفينة غادرت ليلا."),
        (BlockKind.LIST_ITEM, "nested", {"level": 2, "marker": "a)"}),
    ])  # fmt: skip
    version = add_source(project, made, title="Odd [one]", handling="TLP:AMBER+STRICT")
    for words in ("A\u202eb \ue000 and", "and _more_", "قال البحار", "nested", "raw"):
        code(project, version, made, [words], NewTheme("A & B"), NewTheme("C"), NewTheme("D"))
    path = tmp_path / "odd.pdf"
    written = publish_annotated(
        project.reading, _source(project, "Odd [one]"), path, AnnotatedForm.PDF, typesetter=typesetter
    )  # fmt: skip
    assert written.passages == 5
    pages = page_texts(path.read_bytes())
    assert all("TLP:AMBER+STRICT" in page for page in pages)
    whole = squeezed("".join(pages))
    assert squeezed("#strong[raw] \\ $x$") in whole, "nothing is read as markup, and no number stands in a heading"
    assert whole.count("x") >= 3_000
    assert "[U+202E]" in whole
    with pikepdf.open(path) as pdf:
        rows = json.loads(pdf.attachments["passages.json"].get_file().read_bytes())
        assert pdf.Root.MarkInfo.Marked
    assert [row["words"] for row in rows][1] == "A\u202eb \ue000 and", "what can't be drawn is whole in the attachment"


def test_forms_are_told_by_name_and_refusals_leave_the_former_file(coded: Coded, tmp_path: Path) -> None:
    project, _ = coded
    assert annotated_form(Path("a.PDF"), original=True) is AnnotatedForm.ORIGINAL
    for name, original in (("a.md", False), ("a.html", True), ("a", False)):
        with pytest.raises(UnknownForm):
            annotated_form(Path(name), original=original)
    path, report = tmp_path / "a.pdf", _source(project, "Harbour report")
    path.write_bytes(b"former")
    with pytest.raises(PublishingCancelled):
        publish_annotated(project.reading, report, path, AnnotatedForm.PDF, cancelled=lambda: True)
    with pytest.raises(NoAnnotatedOriginal) as refused:
        publish_annotated(project.reading, report, path, AnnotatedForm.ORIGINAL)
    assert refused.value.reason == "not-pdf"
    with pytest.raises(CannotWrite):
        publish_annotated(project.reading, report, project.path, AnnotatedForm.PDF)
    assert path.read_bytes() == b"former"
