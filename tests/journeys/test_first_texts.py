"""The first users' texts in all their forms, dropped together: the same sentence, the same tables, nothing fetched."""

import shutil
import subprocess
import sys
from itertools import groupby
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.journeys.answers import Answers
from tests.journeys.test_no_network import ROOT, offline
from workbench.analysis.finding import Finder, Query
from workbench.app.program import Program
from workbench.coding.records import passages
from workbench.model.document import BlockKind, Document
from workbench.project.opening import create
from workbench.sources.records import SourceRecord, document_of

pytestmark = pytest.mark.timeout(180)
COMMENTARY = ("ies-commentary-1510.txt", "ies-commentary-1510.pdf")
ARTICLE = ("russia-venezuela-article.txt", "russia-venezuela-article.html")
FIRST, LAST, CUT = "Strategic bombers", "international pressure", "Caracas in late 2018 amid"
AROUND = ("Home", "Related", "Five things", "Cookie", "http")


@pytest.fixture
def known(qtbot: QtBot, program: Program, answers: Answers, tmp_path: Path, shared: Path) -> dict[str, SourceRecord]:
    """All four in a project, by their files' names."""
    create(tmp_path / "venezuela.workbench", "Venezuela", "Anna Kowal").close()
    program.open_path(tmp_path / "venezuela.workbench")
    program.take_files([shared / "sources" / name for name in (*COMMENTARY, *ARTICLE)])
    qtbot.waitUntil(lambda: not program.tasks.running, timeout=60_000)
    assert program.desk is not None
    found = {one.original_name: one for one in program.desk.catalogue.sources.values()}
    assert sorted(found) == sorted((*COMMENTARY, *ARTICLE))
    return found


def document(program: Program, record: SourceRecord) -> Document:
    assert program.desk is not None
    return document_of(program.desk.project.reading, record.version_id)


@pytest.mark.parametrize("name", COMMENTARY)
def test_the_sentence_that_a_page_break_and_a_footnote_cut_is_one(
    program: Program, known: dict[str, SourceRecord], name: str
) -> None:
    assert program.desk is not None
    host = program.desk.reading.open(known[name].id)
    assert host is not None
    text = host.document.text
    host.page.go_to(text.index(FIRST))
    host.page.set_selection(host.page.selection.at(text.index(FIRST)))
    QTest.keyClick(host.page, Qt.Key.Key_S)
    words = " ".join(" ".join(span.of(text).split()) for span in host.page.selected_spans())
    assert words.startswith(FIRST)
    assert CUT in words
    assert LAST in words
    assert "Stockholm" not in words, "the footnote stands outside"
    QTest.keyClick(host.page, Qt.Key.Key_A)
    QTest.keyClicks(host.field.field, "Arms")
    QTest.keyClick(host.field.field, Qt.Key.Key_Return)
    (made,) = passages(program.desk.project.reading)
    assert " ".join(made.pieces) == words
    finder = Finder(host.document)
    try:
        assert finder.find(Query(CUT)).count == 1
    finally:
        finder.close()


def test_both_forms_of_the_commentary_say_the_same(program: Program, known: dict[str, SourceRecord]) -> None:
    ours, theirs = (document(program, known[name]) for name in COMMENTARY)

    def told(found: Document) -> str:
        return " ".join(" ".join(found.block_text(one) for one in found.blocks if one.kind is BlockKind.PARAGRAPH).split())

    assert told(ours) == told(theirs)


def test_the_tables_are_the_same_in_both_forms_of_the_article(program: Program, known: dict[str, SourceRecord]) -> None:
    plain, page = (document(program, known[name]) for name in ARTICLE)

    def cells(found: Document) -> list[tuple[int | None, int | None, int | None, str]]:
        of_tables = (one for one in found.blocks if one.kind is BlockKind.TABLE_CELL)
        return [(one.table, one.row, one.column, found.block_text(one)) for one in of_tables]

    assert cells(plain) == cells(page)
    assert [len(list(group)) for _table, group in groupby(cells(page), key=lambda cell: cell[0])] == [15, 12, 12]
    assert [(one.kind, plain.block_text(one)) for one in plain.blocks] == [
        (one.kind, page.block_text(one)) for one in page.blocks
    ]


def test_the_page_around_the_article_is_gone(program: Program, known: dict[str, SourceRecord]) -> None:
    text = document(program, known[ARTICLE[1]]).text
    assert [words for words in AROUND if words in text] == []


@pytest.mark.skipif(sys.platform != "linux", reason="network name spaces are Linux's")
@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not on this system")
def test_nothing_of_them_is_fetched(tmp_path: Path, shared: Path) -> None:
    project, trace = tmp_path / "p.workbench", tmp_path / "trace"
    files = [str(shared / "sources" / name) for name in (*COMMENTARY, *ARTICLE)]
    for words in (["new", str(project)], ["import", str(project), *files]):
        command = ["strace", "-f", "-e", "trace=connect", "-o", str(trace), sys.executable, "-m", "workbench", *words]
        done = subprocess.run([*offline(), *command], cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        assert [line for line in trace.read_text().splitlines() if "connect(" in line and "AF_UNIX" not in line] == []
