"""The first brief: the analyst's day on the two real texts, by mouse and keys, from the welcome page to the PDF."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.briefs.brief_pdfs import attachment, bookmarks, links, page_texts, squeezed, whole_text
from tests.journeys.answers import Answers
from tests.ui.reader.reader_hands import click, drag, find, point
from workbench.app.program import Program
from workbench.coding.records import passages
from workbench.entities.records import entities
from workbench.model.document import BlockKind
from workbench.sources.records import text_of
from workbench.ui.workspace import ReaderHost

pytestmark = pytest.mark.timeout(180)
SENTENCE = ("Strategic bombers were sent", "international pressure")
FIRST = ("In 2014, Russia provided", "keeping financing secure.")


def drop(program: Program, files: list[Path]) -> None:
    """Drop files onto the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(400, 400), Qt.DropAction.CopyAction, data, buttons, none)
    QApplication.sendEvent(program.window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(program.window, QDropEvent(QPointF(400, 400), Qt.DropAction.CopyAction, data, buttons, none))


def reader(program: Program, title: str) -> ReaderHost:
    """Open a source by double clicking nothing: through the palette, as its name is typed."""
    QTest.keyClick(program.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    palette = program.any_command.popup
    QTest.keyClicks(palette.field, title)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    host = program.desk.host()
    assert host is not None
    assert host.source.title == title
    host.page.setFocus()
    return host


def attach_typed(host: ReaderHost, words: str, *keys: Qt.Key) -> None:
    """Press A, type, press further keys, Enter."""
    QTest.keyClick(host.page, Qt.Key.Key_A)
    assert host.field.isVisible()
    QTest.keyClicks(host.field.field, words)
    for key in keys:
        QTest.keyClick(host.field.field, key)
    QTest.keyClick(host.field.field, Qt.Key.Key_Return)
    assert not host.field.isVisible()
    assert QApplication.focusWidget() is host.page, "the text has the focus again"


def mark(host: ReaderHost, first: str, last: str) -> None:
    """Drag over a stretch with the mouse."""
    page = host.page
    start, end = find(page, first), find(page, last) + len(last) - 1
    page.reveal(start, fraction=0.2)
    click(page, QPoint(5, page.viewport().height() - 5))
    drag(page, point(page, start), point(page, end, after=True))
    assert page.selected_spans()


def count(program: Program) -> int:
    return len(passages(program.desk.project.reading))


@pytest.mark.parametrize(
    ("texts", "pieces"),
    [
        (("russia-venezuela-article.html", "ies-commentary-1510.txt"), 2),
        (("russia-venezuela-article.txt", "ies-commentary-1510.pdf"), 1),
    ],
    ids=["html and txt", "txt and pdf"],
)
def test_from_two_dropped_texts_to_an_annotated_brief(
    qtbot: QtBot, program: Program, answers: Answers, tmp_path: Path, shared: Path, texts: tuple[str, str], pieces: int
) -> None:
    files = [shared / "sources" / name for name in texts]
    answers.new_path, answers.pdf_path = tmp_path / "venezuela.workbench", tmp_path / "brief.pdf"

    # a new project, both texts dropped
    name = program.welcoming.page.you.name
    name.selectAll()
    QTest.keyClicks(name, "Anna Kowal")
    QTest.mouseClick(program.welcoming.page._buttons[0], Qt.MouseButton.LeftButton)
    assert program.desk is not None
    assert program.settings.get("analyst") == "Anna Kowal"
    drop(program, files)
    qtbot.waitUntil(lambda: len(program.desk.catalogue.sources) == 2 and not program.tasks.running, timeout=30_000)
    titles = [one.title for one in program.desk.catalogue.sources.values()]

    # a sentence with the mouse, to a theme that is new and nested
    commentary = reader(program, titles[1])
    mark(commentary, *FIRST)
    attach_typed(commentary, "Economy/Loans")
    assert [one.path for one in program.desk.catalogue.themes.values()] == ["Economy", "Economy/Loans"]
    mark_of = passages(program.desk.project.reading)[0]
    assert mark_of.quote.startswith("In 2014, Russia provided")
    assert mark_of.codings[0].initials == "AK"

    # the sentence that the page break cuts, to an entity that is new
    mark(commentary, *SENTENCE)
    assert len(commentary.page.selected_spans()) == pieces
    attach_typed(commentary, "Strategic bombers", Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right)
    made = entities(program.desk.project.reading)[0]
    assert (made.name, made.mentions) == ("Strategic bombers", 1)
    cut = next(one for one in passages(program.desk.project.reading) if one.codings[0].entity_id)
    assert len(cut.spans) == pieces
    assert " ".join(cut.pieces) == "Strategic bombers were sent to Caracas in late 2018 amid rising international pressure"

    # a table cell with the keyboard alone, to the theme that is there
    article = reader(program, titles[0])
    QTest.keyClick(article.page, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for _ in range(200):
        block = article.document.blocks[article.document.block_index(article.page.selection.caret)]
        if block.kind is BlockKind.TABLE_CELL and not block.header:
            break
        QTest.keyClick(article.page, Qt.Key.Key_Down)
    QTest.keyClick(article.page, Qt.Key.Key_P)
    cell = article.document.block_text(article.document.blocks[article.document.block_index(article.page.selection.start)])
    attach_typed(article, "loans")
    assert count(program) == 3
    assert any(one.quote == cell for one in passages(program.desk.project.reading))

    # undo, redo, close, open again, undo again
    control = Qt.KeyboardModifier.ControlModifier
    assert program.window.commands.action("undo").text() == "Undo Attach “Loans”"
    QTest.keyClick(program.window, Qt.Key.Key_Z, control)
    assert count(program) == 2
    QTest.keyClick(program.window, Qt.Key.Key_Y, control)
    assert count(program) == 3
    QTest.keyClick(program.window, Qt.Key.Key_W, control | Qt.KeyboardModifier.ShiftModifier)
    assert program.desk is None
    QTest.mouseClick(program.welcoming.page._rows[0], Qt.MouseButton.LeftButton)
    assert program.desk is not None
    QTest.keyClick(program.window, Qt.Key.Key_Z, control)
    assert count(program) == 2
    QTest.keyClick(program.window, Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
    assert count(program) == 3

    # the brief, by one act, and its PDF
    QTest.keyClick(program.window, Qt.Key.Key_B, control)
    QTest.keyClick(program.window, Qt.Key.Key_E, control | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: answers.pdf_path.exists() and not program.tasks.running, timeout=60_000)
    check_pdf(program, answers.pdf_path.read_bytes())


def check_pdf(program: Program, pdf: bytes) -> None:
    """The PDF holds each passage letter by letter, links both ways, and its citations agree with the project."""
    project = program.desk.project
    text, cited = whole_text(pdf), attachment(pdf)["citations"]
    assert len(cited) == 3
    for record in passages(project.reading):
        assert all(squeezed(piece) in text for piece in record.pieces)
        kept = text_of(project.reading, record.version_id)
        assert [span.of(kept) for span in record.spans] == list(record.pieces)
        fragments = [(span.start, span.end, piece) for span, piece in zip(record.spans, record.pieces, strict=True)]
        told = [[(one["start"], one["end"], one["exact"]) for one in entry["fragments"]] for entry in cited]
        assert fragments in told
    assert any(title.startswith("Annex") for _, title in bookmarks(pdf))
    annex = max(number for number, words in enumerate(page_texts(pdf), start=1) if "Annex: passages in context" in words)
    there = {target for _, target in links(pdf)}
    assert any(target >= annex for target in there), "citations lead to the annex"
    assert any(source >= annex > target for source, target in links(pdf)), "and the annex leads back"
