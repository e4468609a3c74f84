"""Ways in: a folder, the clipboard with words, markup, files or a picture."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from tests.journeys.answers import Answers
from workbench.app.program import Program
from workbench.model.document import BlockKind
from workbench.project.opening import create
from workbench.sources.records import document_of
from workbench.ui.importing import FileRow

pytestmark = pytest.mark.timeout(180)


@pytest.fixture
def opened(program: Program, tmp_path: Path) -> Program:
    """The program with a project open."""
    path = tmp_path / "in.workbench"
    create(path, "In", "Anna Kowal").close()
    program.open_path(path)
    return program


def titles(program: Program) -> list[str]:
    assert program.desk is not None
    return [one.title for one in program.desk.catalogue.sources.values()]


def rows(program: Program) -> list[FileRow]:
    assert program.desk is not None
    return program.desk.bringing_in.board.rows()


def said(program: Program) -> str:
    """What the status bar says."""
    return program.window.status._message.text()


def copied(qtbot: QtBot, program: Program, data: QMimeData) -> None:
    """Put something on the clipboard and import it by the command."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(data)
    program.window.commands.action("paste_text").trigger()
    qtbot.waitUntil(lambda: not program.tasks.running, timeout=30_000)
    clipboard.clear()


def test_a_folder_comes_in_with_all_that_is_in_it(
    qtbot: QtBot, opened: Program, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "texts"
    (folder / "deeper").mkdir(parents=True)
    (folder / "a.txt").write_text("One text.", encoding="utf-8")
    (folder / "deeper" / "b.md").write_text("# Two\n\nAnother.", encoding="utf-8")
    (folder / "deeper" / "c.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    monkeypatch.setattr(answers, "folder_to_import", lambda: folder, raising=False)
    opened.window.commands.action("import_folder").trigger()
    qtbot.waitUntil(lambda: not opened.tasks.running, timeout=30_000)
    assert titles(opened) == ["a", "b"]
    assert "2 texts imported, 1 refused" in said(opened)
    assert opened.window.docks.is_shown("importing")
    assert [row.error is None for row in rows(opened)] == [True, True, False]
    assert answers.told == []


def test_words_and_markup_from_the_clipboard(qtbot: QtBot, opened: Program) -> None:
    data = QMimeData()
    data.setText("Crates\nForty of them.")
    data.setHtml("<h2>Crates</h2><p>Forty of <b>them</b>.</p>")
    copied(qtbot, opened, data)
    assert opened.desk is not None
    (record,) = opened.desk.catalogue.sources.values()
    document = document_of(opened.desk.project.reading, record.version_id)
    assert [(block.kind, document.block_text(block)) for block in document.blocks] == [
        (BlockKind.HEADING, "Crates"), (BlockKind.PARAGRAPH, "Forty of them."),
    ]  # fmt: skip
    assert record.title.startswith("Pasted 2")
    assert opened.window.tabs.current == f"source {record.id}"


def test_files_from_the_clipboard(qtbot: QtBot, opened: Program, tmp_path: Path) -> None:
    (tmp_path / "copied.txt").write_text("A file that was copied.", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "copied.txt"))])
    copied(qtbot, opened, data)
    assert titles(opened) == ["copied"]


def test_a_picture_from_the_clipboard_is_refused(qtbot: QtBot, opened: Program) -> None:
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    data = QMimeData()
    data.setImageData(picture)
    copied(qtbot, opened, data)
    assert titles(opened) == []
    assert "is a picture" in said(opened)
    assert not opened.window.docks.is_shown("importing")


def test_what_is_pasted_gets_the_name_that_was_given(qtbot: QtBot, opened: Program, answers: Answers) -> None:
    data = QMimeData()
    data.setText("Words from elsewhere.")
    answers.pasted_as = lambda _name: None
    copied(qtbot, opened, data)
    assert titles(opened) == []
    answers.pasted_as = lambda _name: "A note"
    data = QMimeData()
    data.setText("Words from elsewhere.")
    copied(qtbot, opened, data)
    assert titles(opened) == ["A note"]
