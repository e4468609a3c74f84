"""The panel of imports in the program: hostile drops, a password, taking back, another encoding, the report."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from msoffcrypto.format.ooxml import OOXMLFile
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.sources.pdf_made import contents, pdf_of, prose
from workbench.app.program import Program
from workbench.coding.attaching import ThemeTarget
from workbench.coding.themes import create_theme
from workbench.model.span import Span
from workbench.project.check import full_check
from workbench.project.opening import create
from workbench.sources.confining import OUT_OF_MEMORY
from workbench.sources.errors import NoRecogniser, Unreadable, WrongPassword
from workbench.sources.importing import Imported, Refused
from workbench.sources.records import document_of, text_of
from workbench.ui.importing import FileRow, ImportPanel, State
from workbench.ui.importing.encoding_dialog import EncodingDialog

pytestmark = pytest.mark.timeout(180)
Panel = Callable[[], ImportPanel]


@pytest.fixture
def opened(program: Program, tmp_path: Path) -> Program:
    """The program with a project open."""
    path = tmp_path / "in.workbench"
    create(path, "In", "Anna Kowal").close()
    program.open_path(path)
    return program


@pytest.fixture
def panel(opened: Program) -> ImportPanel:
    """Its panel of imports."""
    assert opened.desk is not None
    return opened.desk.bringing_in.panel


def drop(program: Program, *files: Path) -> None:
    """Drop files onto the middle of the window, as the desktop does."""
    window, data = program.window.windowHandle(), QMimeData()
    data.setUrls([QUrl.fromEncoded(b"file://" + _quoted(file)) for file in files])
    at, keys, button = QPointF(700, 400), Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(at.toPoint(), Qt.DropAction.CopyAction, data, button, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(at, Qt.DropAction.CopyAction, data, button, keys))


def _quoted(file: Path) -> bytes:
    from urllib.parse import quote_from_bytes

    return quote_from_bytes(os.fsencode(file)).encode("ascii")


def done(qtbot: QtBot, program: Program, seconds: int = 40) -> None:
    qtbot.waitUntil(lambda: not program.tasks.running, timeout=seconds * 1000)


def row(panel: ImportPanel, name: str) -> FileRow:
    return next(one for one in panel.board.rows() if one.name == name)


def click(panel: ImportPanel, name: str) -> None:
    """Click on an act of the chosen file."""
    button = panel.detail.buttons[name]
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def said(program: Program) -> str:
    return program.window.status._message.text()


def test_every_hard_file_at_once_and_the_window_lives(qtbot: QtBot, opened: Program, panel: ImportPanel, shared: Path) -> None:
    folders = [shared / "cases" / name for name in ("hostile", "pdf")]
    files = [file for folder in folders for file in folder.iterdir()]
    began, ticks = time.monotonic(), []
    drop(opened, *folders)
    while opened.tasks.running and time.monotonic() - began < 60:
        turn = time.monotonic()
        QApplication.processEvents()
        ticks.append(time.monotonic() - turn)
        time.sleep(0.005)
    assert time.monotonic() - began < 40, "twenty seconds alone on a machine, which here does other things too"
    assert max(ticks) < 10
    rows = panel.board.rows()
    assert {one.path for one in rows} == set(files)
    assert {one.state for one in rows} == {State.IMPORTED, State.REFUSED}
    assert opened.window.docks.is_shown("importing")
    assert row(panel, "encrypted_user_password_is_sesam.pdf").asks_password
    assert panel.board.row(panel.chosen).asks_password
    assert "protected by a password" in panel.detail._said.text()
    assert all(
        "/" not in panel.model.data(panel.model.index(at), Qt.ItemDataRole.AccessibleTextRole) for at in range(len(rows))
    )


@pytest.mark.parametrize("kind", ["pdf", "docx"])
def test_the_password_is_asked_for_at_its_file(
    qtbot: QtBot, opened: Program, panel: ImportPanel, shared: Path, tmp_path: Path, kind: str
) -> None:
    path = shared / "cases" / "pdf" / "encrypted_user_password_is_sesam.pdf"
    if kind == "docx":
        path = tmp_path / "locked.docx"
        with (shared / "cases" / "office" / "report.docx").open("rb") as plain, path.open("wb") as locked:
            OOXMLFile(plain).encrypt("sesam", locked)
    drop(opened, path)
    done(qtbot, opened)
    field = panel.detail.password
    assert field.isVisible()
    QTest.keyClicks(field, "opensesame")
    QTest.keyClick(field, Qt.Key.Key_Return)
    done(qtbot, opened)
    assert isinstance(panel.board.row(0).error, WrongPassword)
    assert "does not open with this password" in panel.detail._said.text()
    field.clear()
    QTest.keyClicks(field, "sesam")
    QTest.keyClick(field, Qt.Key.Key_Return)
    done(qtbot, opened)
    assert panel.board.row(0).state is State.IMPORTED
    assert opened.window.tabs.current == f"source {panel.board.row(0).source_id}"
    assert not field.isVisible()


def test_a_scan_is_read_by_its_pictures_at_its_row(
    qtbot: QtBot, opened: Program, panel: ImportPanel, shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan = shared / "cases" / "pdf" / "scan_no_text_layer.pdf"
    monkeypatch.setenv("PATH", str(tmp_path))
    drop(opened, scan)
    done(qtbot, opened)
    assert panel.board.row(0).is_scan
    assert opened.window.docks.is_shown("importing"), "it asks for something"
    assert "its pages are pictures" in panel.detail._said.text()
    click(panel, "scans")
    done(qtbot, opened)
    assert isinstance(panel.board.row(0).error, NoRecogniser)
    assert "Tesseract" in panel.detail._said.text()
    _recogniser(tmp_path / "tesseract")
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert panel.detail.buttons["scans"].hasFocus(), "by keys alone, too"
    QTest.keyClick(panel.detail.buttons["scans"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: panel.board.row(0).done == 1, timeout=30_000)
    panel.refresh()
    assert "page 2 of 2" in panel.model.data(panel.model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    done(qtbot, opened)
    assert panel.board.row(0).warnings == ("recognised:1", "recognised:2")
    assert not panel.detail.buttons["scans"].isVisible()
    assert opened.desk is not None
    opened.desk.undoing.undo()
    assert not opened.desk.catalogue.sources


def test_the_reading_of_scans_is_taken_back(
    qtbot: QtBot, opened: Program, panel: ImportPanel, shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    _recogniser(tmp_path / "tesseract", seconds=30)
    drop(opened, shared / "cases" / "pdf" / "scan_no_text_layer.pdf")
    done(qtbot, opened)
    click(panel, "scans")
    qtbot.waitUntil(lambda: panel.board.row(0).steps == 2, timeout=30_000)
    panel.refresh()
    click(panel, "cancel")
    done(qtbot, opened, 10)
    assert panel.board.row(0).state is State.CANCELLED
    click(panel, "again")
    qtbot.waitUntil(lambda: panel.board.row(0).steps == 2, timeout=30_000)
    opened.desk.bringing_in.cancel()
    done(qtbot, opened, 10)
    assert not opened.desk.catalogue.sources


def _recogniser(program: Path, seconds: float = 1.5) -> None:
    """Put a program there that finds one word in every picture, after a while, and tells it as Tesseract does."""
    head = "level page_num block_num par_num line_num word_num left top width height conf text"
    told = "\n".join("\t".join(row.split()) for row in (head, "5 1 1 1 1 1 300 400 250 40 90 Harbour"))
    program.write_text(
        f"#!{sys.executable}\nimport sys, time\nif '--list-langs' in sys.argv:\n    print('List\\neng')\n    sys.exit()\n"
        f"sys.stdin.buffer.read()\ntime.sleep({seconds})\nsys.stdout.buffer.write({told!r}.encode())\n",
        encoding="utf-8",
    )
    program.chmod(0o755)


def test_one_file_is_taken_back_and_the_others_come_in(
    qtbot: QtBot, opened: Program, panel: ImportPanel, tmp_path: Path
) -> None:
    long, short = tmp_path / "long.pdf", tmp_path / "short.txt"
    long.write_bytes(pdf_of([contents(prose(40, seed)) for seed in range(500)]))
    short.write_text("A short one.", encoding="utf-8")
    drop(opened, long, short)
    qtbot.waitUntil(lambda: bool(panel.board.rows()) and panel.board.row(0).steps > 0, timeout=30_000)
    QTest.mouseClick(opened.window.status._what, Qt.MouseButton.LeftButton)
    panel.refresh()
    assert opened.window.docks.is_shown("importing")
    panel.choose(0)
    assert " of 500" in panel.model.data(panel.model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    click(panel, "cancel")
    done(qtbot, opened)
    assert [one.state for one in panel.board.rows()] == [State.CANCELLED, State.IMPORTED]
    assert opened.desk is not None
    assert full_check(opened.desk.project.reading) == []


def test_all_files_are_taken_back(qtbot: QtBot, opened: Program, panel: ImportPanel, tmp_path: Path) -> None:
    for number in range(60):
        (tmp_path / f"{number}.txt").write_text(f"Words {number}. " * 4000, encoding="utf-8")
    drop(opened, *sorted(tmp_path.glob("*.txt")))
    qtbot.waitUntil(lambda: any(one.state is State.IMPORTED for one in panel.board.rows()), timeout=30_000)
    opened.desk.bringing_in.show()
    QTest.mouseClick(panel.cancel_button, Qt.MouseButton.LeftButton)
    done(qtbot, opened)
    states = [one.state for one in panel.board.rows()]
    assert set(states) <= {State.IMPORTED, State.CANCELLED}
    assert State.CANCELLED in states
    assert len(opened.desk.catalogue.sources) == states.count(State.IMPORTED)
    assert "cancelled" in panel._summary.text()


def test_a_guessed_encoding_is_chosen_by_its_letters_and_undone(
    qtbot: QtBot, opened: Program, panel: ImportPanel, tmp_path: Path
) -> None:
    file = tmp_path / "old.txt"
    file.write_bytes("Żółw śpi.".encode("cp852"))
    drop(opened, file)
    done(qtbot, opened)
    assert panel.board.row(0).is_unsure
    assert "encoding" in said(opened)
    assert "encoding unsure" in listed(opened)
    click(panel, "encoding")
    dialog = opened.window.findChild(EncodingDialog)
    assert dialog is not None
    names = [one.encoding for one in dialog._previews]
    dialog.list.setCurrentRow(names.index("cp852"))
    assert "Żółw śpi." in dialog.lines.toPlainText()
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    done(qtbot, opened)
    assert opened.desk is not None
    project, source = opened.desk.project, panel.board.row(0).source_id

    def text() -> str:
        return text_of(project.reading, opened.desk.catalogue.sources[source].version_id)

    assert text() == "Żółw śpi."
    assert "encoding unsure" not in listed(opened)
    assert not opened.desk.encodings.may_choose(0)
    opened.desk.undoing.undo()
    assert text() != "Żółw śpi."
    assert "encoding unsure" in listed(opened)


def test_a_guessed_encoding_is_found_right_and_no_longer_flagged(
    qtbot: QtBot, opened: Program, panel: ImportPanel, tmp_path: Path
) -> None:
    file = tmp_path / "old.txt"
    file.write_bytes("Żółw śpi.".encode("cp1250"))
    drop(opened, file)
    done(qtbot, opened)
    assert "encoding unsure" in listed(opened)
    opened.window.commands.action("choose_encoding").trigger()
    dialog = opened.window.findChild(EncodingDialog)
    assert dialog is not None
    assert dialog.take.text() == "These letters are right"
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    done(qtbot, opened)
    assert "encoding unsure" not in listed(opened)
    assert "confirmed" in said(opened)
    opened.window.commands.action("choose_encoding").trigger()
    again = next(one for one in opened.window.findChildren(EncodingDialog) if one.isVisible())
    assert not again.take.isEnabled(), "it was read so already, and is known to be right"
    again.reject()
    opened.desk.undoing.undo()
    assert "encoding unsure" in listed(opened)


def listed(opened: Program) -> str:
    """What the list of sources says about the first one."""
    assert opened.desk is not None
    model = opened.desk.sources.model
    return str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) or "")


def test_another_encoding_of_a_text_with_passages_is_reviewed(
    qtbot: QtBot, opened: Program, panel: ImportPanel, tmp_path: Path
) -> None:
    file = tmp_path / "old.txt"
    file.write_bytes("Wagons stood there.\nŻółw śpi.".encode("cp852"))
    drop(opened, file)
    done(qtbot, opened)
    assert opened.desk is not None
    host = opened.desk.host()
    assert host is not None
    theme = create_theme(opened.desk.project, "Rail")
    host.acts.attach_spans([Span(0, 6)], ThemeTarget(theme))
    opened.window.commands.action("choose_encoding").trigger()
    dialog = opened.window.findChild(EncodingDialog)
    assert dialog is not None
    dialog.list.setCurrentRow([one.encoding for one in dialog._previews].index("cp852"))
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    done(qtbot, opened)
    assert opened.window.tabs.current == f"review {panel.board.row(0).source_id}"


def test_rows_of_a_table_and_the_whole_page_on_request(
    qtbot: QtBot, opened: Program, panel: ImportPanel, tmp_path: Path, shared: Path
) -> None:
    table = tmp_path / "survey.csv"
    table.write_text("Who,Said\nAda,Crates stood at the quay\nBela,Nothing was seen\n", encoding="utf-8")
    drop(opened, table, shared / "cases" / "html" / "article.html")
    done(qtbot, opened)
    assert opened.desk is not None
    opened.desk.bringing_in.show()
    panel.choose(1)
    article = panel.board.row(1).source_id
    before = document_of(opened.desk.project.reading, opened.desk.catalogue.sources[article].version_id).text
    click(panel, "page")
    done(qtbot, opened)
    after = document_of(opened.desk.project.reading, opened.desk.catalogue.sources[article].version_id).text
    assert len(after) > len(before)
    panel.choose(0)
    click(panel, "rows")
    done(qtbot, opened)
    assert [(one.state, one.imported) for one in panel.board.rows()] == [(State.IMPORTED, count) for count in (1, 1, 2)]
    assert len(opened.desk.catalogue.sources) == 4


def test_the_report_leads_to_sources_is_filtered_and_copied(
    qtbot: QtBot, opened: Program, panel: ImportPanel, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("First.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("Second.", encoding="utf-8")
    (tmp_path / "c.txt").write_text("", encoding="utf-8")
    drop(opened, tmp_path / "a.txt", tmp_path / "b.txt", tmp_path / "c.txt", tmp_path / "a.txt")
    done(qtbot, opened)
    assert [one.state for one in panel.board.rows()] == [State.IMPORTED, State.IMPORTED, State.REFUSED, State.DUPLICATE]
    assert "2 texts imported, 1 already there, 1 refused" in said(opened)
    QTest.mouseClick(panel.toggles["Refused"], Qt.MouseButton.LeftButton)
    assert panel.model.rowCount() == 1
    QTest.mouseClick(panel.toggles["All"], Qt.MouseButton.LeftButton)
    panel.choose(1)
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert opened.window.tabs.current == f"source {panel.board.row(1).source_id}"
    QTest.mouseClick(panel.copy_button, Qt.MouseButton.LeftButton)
    words = QGuiApplication.clipboard().text()
    assert words.startswith("2 texts imported")
    assert "c.txt is empty" in words
    assert words.index("c.txt") < words.index("b.txt")


def test_one_file_is_told_of_in_the_status_bar_alone(qtbot: QtBot, opened: Program, panel: ImportPanel, tmp_path: Path) -> None:
    drop(opened, tmp_path / "gone.txt")
    done(qtbot, opened)
    assert "There is no file gone.txt" in said(opened)
    assert isinstance(panel.board.row(0).error, Unreadable)
    assert not opened.window.docks.is_shown("importing")
    (tmp_path / "gone.txt").write_text("It came back.", encoding="utf-8")
    QTest.keyClick(opened.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert opened.window.docks.is_shown("importing")
    click(panel, "again")
    done(qtbot, opened)
    assert panel.board.row(0).state is State.IMPORTED


@pytest.mark.skipif(os.name != "posix", reason="devices, holes in files and odd names are made otherwise elsewhere")
def test_what_is_no_honest_file(qtbot: QtBot, opened: Program, panel: ImportPanel, tmp_path: Path) -> None:
    huge, odd = tmp_path / "huge.txt", tmp_path / os.fsdecode(b"zw\xf3j.txt")
    with huge.open("wb") as file:
        file.truncate(2 << 30)
    odd.write_text("Of a name that is no text.", encoding="utf-8")
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    drop(opened, huge, Path("/dev/zero"), loop, odd)
    done(qtbot, opened)
    assert [one.state for one in panel.board.rows()] == [State.REFUSED, State.REFUSED, State.REFUSED, State.IMPORTED]
    told = [panel.model.data(panel.model.index(at), Qt.ItemDataRole.AccessibleTextRole) for at in range(4)]
    assert ["larger" in told[0], "device" in told[1], "link" in told[2]] == [True, True, True]
    assert "zw\ufffdj.txt" in told[3]


def test_a_worker_that_dies_is_told_and_the_next_file_comes_in(
    qtbot: QtBot, opened: Program, panel: ImportPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from workbench.sources import reading

    monkeypatch.setattr(reading, "work", dies_of_bad)
    for name in ("bad", "good"):
        (tmp_path / f"{name}.txt").write_text("Words.", encoding="utf-8")
    drop(opened, tmp_path / "bad.txt", tmp_path / "good.txt")
    done(qtbot, opened)
    states = [one.outcomes[-1] for one in panel.board.rows()]
    assert isinstance(states[0], Refused)
    assert isinstance(states[1], Imported)


def dies_of_bad(pipe: object, limits: dict[str, object]) -> None:
    """A worker that ends itself, as where memory ends, at a file by its name."""
    from workbench.sources import worker

    parse = worker.parse_all

    def parse_all(data: bytes, wish: object, *rest: object) -> object:
        if "bad" in wish.name:  # type: ignore[attr-defined]
            os._exit(OUT_OF_MEMORY)
        return parse(data, wish, *rest)  # type: ignore[arg-type]

    worker.parse_all = parse_all  # type: ignore[assignment]
    worker.work(pipe, limits)  # type: ignore[arg-type]
