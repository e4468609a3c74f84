"""Annotated sources: what stands in their blocks and notes, which codings are chosen, how pages and originals bear them."""

import io
import json
import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pikepdf
import pypdfium2
import pytest

from tests.briefs.brief_pdfs import page_texts, squeezed
from tests.briefs.brief_projects import add_source, code, document
from tests.sources.pdf_made import contents, pdf_of, prose
from workbench.briefs.annotated.blocks import MOST_ROWS
from workbench.briefs.annotated.gathering import Choice, annotated_content
from workbench.briefs.annotated.original import NoAnnotatedOriginal, annotated_original
from workbench.briefs.annotated.splitting import Splitting
from workbench.briefs.annotating import AnnotatedForm, annotated_form, publish_annotated
from workbench.briefs.composing import draft
from workbench.briefs.content import content as brief_content
from workbench.briefs.export import CannotWrite
from workbench.briefs.formats import write
from workbench.briefs.forms.docx_package import W as WORD
from workbench.briefs.output import Output
from workbench.briefs.parts import Options
from workbench.briefs.publishing import Form, PublishingCancelled, UnknownForm, publish
from workbench.briefs.records import briefs
from workbench.briefs.source_parts import AnnotatedSource
from workbench.briefs.typeset import Typesetter
from workbench.coding.attaching import NewTheme, attach
from workbench.memos.editing import create_memo
from workbench.memos.things import Thing
from workbench.model.document import BlockKind, Document
from workbench.model.span import Span
from workbench.project.opening import create
from workbench.project.project import Project
from workbench.sources.importing import import_files
from workbench.sources.records import original_of, sources, text_of

W = f"{{{WORD}}}"
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


def test_web_page_and_document_hold_the_same_words_notes_and_memos(coded: Coded) -> None:
    project, ids = coded
    create_memo(project, Thing("passage", ids["cut"]), title="Ask <b>", body="Who & why?")
    content = annotated_content(project.reading, _source(project, "Harbour report"))
    page = write(content, "html").decode()
    assert "<script>" not in page
    assert "<b>Memo</b> Ask &lt;b&gt;<br>Who &amp; why?" in page
    for number in (1, 2, 3):
        assert page.count(f'id="note-{number}"') == page.count(f'id="passage-{number}"') == 1
        assert page.count(f'href="#note-{number}"') == 1
    shown = re.sub(r"<small.*?</small>|<sup.*?</sup>|<[^>]+>", "", page[page.index("<article") : page.index("</article>")])
    for words in (
        "Two co-operating crews loaded crates in late",
        "Counted from the quay.",
        "forty-two",
        "stood idle for a week.",
    ):
        assert words in shown
    with zipfile.ZipFile(io.BytesIO(write(content, "docx"))) as archive:
        body, comments = (ET.fromstring(archive.read(f"word/{name}.xml")) for name in ("document", "comments"))
    told = ["".join(one.itertext()) for one in comments]
    assert len(told) == 3
    assert "Two crews loaded crates in late autumn." in told[0]
    assert "Ask <b>" in told[0]
    for sign in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        found = [one.get(f"{W}id") for one in body.iter(f"{W}{sign}")]
        assert sorted(str(each) for each in found) == ["1", "2", "3"]
    assert "forty-two" in "".join(body.itertext())


def test_an_original_gets_highlights_and_keeps_what_was_on_it(tmp_path: Path) -> None:
    data = pdf_of([contents(prose(20)), contents(prose(20, 1))], turn={2: 90})
    with pikepdf.open(io.BytesIO(data)) as pdf:
        kept = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[9, 9, 20, 20], Contents="mine")
        pdf.pages[0].obj.Annots = pikepdf.Array([kept])
        pdf.save(tmp_path / "port.pdf", static_id=True)
    project = create(tmp_path / "p.workbench", "P", "Ada Lane")
    list(import_files(project, [tmp_path / "port.pdf"]))
    (record,) = sources(project.reading)
    text = text_of(project.reading, record.version_id)
    spans = [_span(text, "Line 0x19 tells"), _span(text, "Line 1x3 tells")]
    attach(project, record.version_id, spans, NewTheme("Quays"))
    attach(project, record.version_id, [_span(text, "Line 0x4 tells")], NewTheme("Cranes (all)"))
    made = annotated_original(project.reading, record.id)
    assert (made.passages, made.unplaced, made.was_signed) == (2, (), False)
    assert annotated_original(project.reading, record.id).data == made.data, "the same bytes each time"
    assert original_of(project.reading, record.version_id) == (tmp_path / "port.pdf").read_bytes()
    with pikepdf.open(io.BytesIO(made.data)) as pdf:
        marks = [[one for one in page.obj.Annots if one.Subtype == "/Highlight"] for page in pdf.pages]
        assert [len(each) for each in marks] == [2, 1], "a passage over two pages is marked on both"
        assert [str(one.Contents) for one in pdf.pages[0].obj.Annots if one.Subtype == "/Text"] == ["mine"]
        first = marks[0][0]
        assert str(first.Contents).startswith("1 · Cranes (all)")
        assert str(first["/T"]) == "Ada Lane"
        assert len(first.QuadPoints) == 8
        assert b" re f" in first.AP.N.read_bytes()
    with pypdfium2.PdfDocument(made.data) as document:
        marked = document[0].get_textpage().get_text_bounded(*_rect(made.data))
    assert "Line 0x4 tells" in marked
    project.close()
    with create(tmp_path / "locked.workbench", "P", "Ada Lane") as other:
        (tmp_path / "locked.pdf").write_bytes(_locked(data))
        list(import_files(other, [tmp_path / "locked.pdf"]))
        (record,) = sources(other.reading)
        attach(other, record.version_id, [Span(0, 8)], NewTheme("Quays"))
        with pytest.raises(NoAnnotatedOriginal) as refused:
            annotated_original(other.reading, record.id)
    assert refused.value.reason == "protected"


def _span(text: str, words: str) -> Span:
    begin = text.index(words)
    return Span(begin, begin + len(words))


def _rect(data: bytes) -> tuple[float, float, float, float]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        mark = next(one for one in pdf.pages[0].obj.Annots if one.Subtype == "/Highlight")
        x0, y0, x1, y1 = (float(each) for each in mark.Rect)
    return x0, y0, x1, y1


def _locked(data: bytes) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        allow = pikepdf.Permissions(modify_annotation=False, modify_form=False, modify_other=False)
        pdf.save(out, encryption=pikepdf.Encryption(owner="o", user="", allow=allow))
    return out.getvalue()


def test_a_brief_bears_its_cited_sources_whole_under_its_own_numbers(coded: Coded, typesetter: Typesetter) -> None:
    project, ids = coded
    brief_id = draft(project, "Crates")
    assert brief_content(project.reading, brief_id).annotated == ()
    said = brief_content(project.reading, brief_id, output=Output(Options(whole_sources=True)))
    numbers = {part.number: part.fragments for part in said.passages}
    assert {part.tag for part in said.annotated} == {part.tag for part in said.sources}
    for part in said.annotated:
        assert [note.quoted.split(" … ")[0] for note in part.notes] == [numbers[note.number][0] for note in part.notes]
    assert ids["cut"] in {note.passage_id for part in said.annotated for note in part.notes}
    pages = page_texts(typesetter.typeset(said))
    assert any("Annotated sources" in page for page in pages[2:])
    assert squeezed("Nothing was written down.") in squeezed("".join(pages)), "the source is whole"


def _whole(project: Project, form: Form, options: Options, tmp_path: Path) -> bytes:
    """Return the brief with its whole sources in a form."""
    brief_id = next(iter(briefs(project.reading))).id
    path = tmp_path / f"brief.{form.value}"
    publish(project.reading, brief_id, path, form, output=Output(options))
    return path.read_bytes()


def test_whole_sources_stand_in_web_page_document_and_plain_text_with_links_both_ways(coded: Coded, tmp_path: Path) -> None:
    project, _ = coded
    brief_id = draft(project, "Crates")
    said = brief_content(project.reading, brief_id, output=Output(Options(whole_sources=True)))
    numbers = [note.number for part in said.annotated for note in part.notes]
    page = _whole(project, Form.HTML, Options(whole_sources=True), tmp_path).decode()
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(ids)
    for number in numbers:
        note = page.split(f'id="whole-note-{number}"')[1].split("</small>")[0]
        assert f'href="#passage-{number}"' in note
        assert f'href="#whole-passage-{number}"' in page.split(f'id="passage-{number}"')[1].split("</article>")[0]
    bare = _whole(project, Form.HTML, Options(passages=False, whole_sources=True), tmp_path).decode()
    assert all(f'<a id="passage-{number}">' in bare for number in numbers), "citations lead to the sources themselves"
    with zipfile.ZipFile(io.BytesIO(_whole(project, Form.DOCX, Options(whole_sources=True), tmp_path))) as archive:
        body, comments = (ET.fromstring(archive.read(f"word/{name}.xml")) for name in ("document", "comments"))
    names = [str(each.get(f"{W}name")) for each in body.iter(f"{W}bookmarkStart")]
    links = {str(each.get(f"{W}anchor")) for each in body.iter(f"{W}hyperlink")}
    assert len(names) == len(set(names))
    assert links <= set(names)
    assert {f"whole_passage_{number}" for number in numbers} <= links
    keys = [each.get(f"{W}id") for each in comments]
    for sign in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        assert sorted(map(str, keys)) == sorted(str(each.get(f"{W}id")) for each in body.iter(f"{W}{sign}"))
    text = _whole(project, Form.MARKDOWN, Options(whole_sources=True), tmp_path).decode()
    annex = text.split("## Annotated sources")[1]
    assert all(f"\u27e7[^{number}]" in annex for number in numbers)
    assert annex.count("\u27e6") == annex.count("\u27e7["), "each part of a passage is closed where it ends"
    assert "Nothing was written down" in annex
    for shown in (page, "".join(body.itertext())):
        assert "Nothing was written down." in shown
