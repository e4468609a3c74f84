"""The program between and around projects: bad files, other holders, dropped and refused texts, what is remembered."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.answers import Answers
from workbench.app.program import Program
from workbench.coding.themes import create_theme
from workbench.project.errors import DiskFull
from workbench.project.header import FORMAT
from workbench.project.opening import create

pytestmark = pytest.mark.timeout(180)
ROOT = Path(__file__).resolve().parents[2]
CONTROL = Qt.KeyboardModifier.ControlModifier
HOLD = """
import sys, pathlib
from workbench.project.opening import open_project
project = open_project(pathlib.Path(sys.argv[1]), "Jan Nowak")
print("held", flush=True)
sys.stdin.readline()
project.close()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project with a theme in it."""
    made = tmp_path / "a b é 🛢.workbench"
    with create(made, "Tankers", "Anna Kowal") as project:
        create_theme(project, "Trade")
    return made


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Let another process hold a project."""
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        yield
    finally:
        other.communicate("\n", timeout=20)


def import_texts(qtbot: QtBot, program: Program, texts: list[Path]) -> None:
    program.take_files(texts)
    qtbot.waitUntil(lambda: not program.tasks.running, timeout=30_000)


def test_a_project_that_another_program_holds_is_offered_for_reading(program: Program, answers: Answers, path: Path) -> None:
    with held(path):
        assert program.open_path(path)
        assert "Jan Nowak" in answers.asked[0]
        assert program.desk.project.read_only
        assert [one.name for one in program.desk.catalogue.themes.values()] == ["Trade"]
        assert not program.window.commands.action("undo").isEnabled()
        program.close_project()
        answers.agrees = False
        assert not program.open_path(path)
        assert program.desk is None


@pytest.mark.parametrize("kind", ["text", "cut", "newer", "gone", "folder"])
def test_a_file_that_is_no_good_project_is_refused_in_a_sentence(
    program: Program, answers: Answers, path: Path, tmp_path: Path, kind: str
) -> None:
    bad = tmp_path / "bad.workbench"
    data = bytearray(path.read_bytes())
    data[60:64] = (FORMAT + 1).to_bytes(4, "big")
    contents = {"text": b"no project at all", "cut": path.read_bytes()[:8192], "newer": bytes(data)}
    if kind == "folder":
        bad.mkdir()
    elif kind != "gone":
        bad.write_bytes(contents[kind])
    program.settings.remember(bad, "Bad", 0, 0)
    assert not program.open_path(bad)
    assert program.desk is None
    dialog = program.keeping.backups
    if kind == "cut":  # what can be repaired or has copies leads there
        assert dialog is not None
        assert "bad.workbench" in dialog.about.text()
        assert dialog.repair_button.isVisible()
        dialog.close()
    else:
        assert "bad.workbench" in answers.told[-1]
    if kind in contents:
        assert bad.read_bytes() == contents[kind], "the file was left as it is"
    assert any(entry["path"] == str(bad) for entry in program.settings.recent()) is (kind != "gone")


def test_a_bad_project_leaves_the_open_one_open(program: Program, answers: Answers, path: Path, tmp_path: Path) -> None:
    assert program.open_path(path)
    (tmp_path / "bad.workbench").write_bytes(b"no")
    assert not program.open_path(tmp_path / "bad.workbench")
    assert program.desk.project.path == path


def test_refused_and_known_texts_are_told_by_name_and_the_good_one_comes_in(
    qtbot: QtBot, program: Program, answers: Answers, path: Path, tmp_path: Path
) -> None:
    good, twin, empty = tmp_path / "good.txt", tmp_path / "twin.txt", tmp_path / "empty.pdf"
    good.write_text("A good text stands here.", encoding="utf-8")
    shutil.copy(good, twin)
    empty.write_bytes(b"")
    program.open_path(path)
    import_texts(qtbot, program, [empty, good, twin])
    assert [one.title for one in program.desk.catalogue.sources.values()] == ["good"]
    told = {row.name: row for row in program.desk.bringing_in.board.rows()}
    assert told["empty.pdf"].error is not None
    assert told["twin.txt"].duplicates == 1
    qtbot.waitUntil(lambda: program.desk.bringing_in.panel.isVisible(), timeout=10_000)
    assert program.window.tabs.current == f"source {next(iter(program.desk.catalogue.sources))}"


def test_texts_dropped_on_the_welcome_page_make_a_project(
    qtbot: QtBot, program: Program, answers: Answers, tmp_path: Path
) -> None:
    text, answers.new_path = tmp_path / "note.md", tmp_path / "note.workbench"
    text.write_text("# A note\n\nIt says little.", encoding="utf-8")
    import_texts(qtbot, program, [text])
    assert answers.new_path.exists()
    assert len(program.desk.catalogue.sources) == 1
    assert program.settings.recent()[0]["path"] == str(answers.new_path)


def test_tabs_and_reading_places_come_back(qtbot: QtBot, program: Program, path: Path, tmp_path: Path) -> None:
    text = tmp_path / "long.txt"
    text.write_text("\n\n".join(f"Paragraph {n} of a long text that goes on." for n in range(400)), encoding="utf-8")
    program.open_path(path)
    import_texts(qtbot, program, [text])
    program.desk.host().page.go_to(9_000)
    place = program.desk.host().page.place()
    assert place > 5_000
    program.close_project()
    program.open_path(path)
    assert program.desk.host().source.title == "long"
    assert abs(program.desk.host().page.place() - place) < 120


def test_a_full_disk_is_told_and_nothing_is_lost(
    qtbot: QtBot, program: Program, answers: Answers, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = tmp_path / "t.txt"
    text.write_text("One sentence is enough.", encoding="utf-8")
    program.open_path(path)
    import_texts(qtbot, program, [text])
    host, project = program.desk.host(), program.desk.project
    host.page.select(0, 12)

    def full(*_words: object, **_named: object) -> None:
        raise DiskFull(path)

    with monkeypatch.context() as patched:
        patched.setattr(type(project), "step", full)
        host.acts.in_vivo()
    assert "disk is full" in program.window.status._message.text()
    assert host.page.store.all() == []
    host.acts.in_vivo()
    assert len(host.page.store.all()) == 1, "the program goes on"


def test_looks_switch_live_and_are_remembered(program: Program, path: Path) -> None:
    program.open_path(path)
    program.window.commands.action("look_dark").trigger()
    assert program.theme.tokens.dark
    assert program.settings.get("looks") == "dark"
    shade = program.window.grab().toImage().pixelColor(20, program.window.height() // 2)
    assert shade.lightness() < 60
    program.window.commands.action("look_light").trigger()
    assert not program.theme.tokens.dark


def test_save_a_copy_and_check_in_the_background(
    qtbot: QtBot, program: Program, answers: Answers, path: Path, tmp_path: Path
) -> None:
    target = tmp_path / "copy.workbench"
    answers.copy_to_make = lambda name: target  # type: ignore[method-assign]
    program.open_path(path)
    QTest.keyClick(program.window, Qt.Key.Key_S, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: target.exists() and not program.tasks.running, timeout=20_000)
    program.window.commands.action("check_project").trigger()
    qtbot.waitUntil(lambda: program.keeping.checked is not None, timeout=20_000)
    assert "clean" in program.keeping.checked.about.text()
    program.keeping.checked.close()
    program.close_project()
    assert program.open_path(target)


def test_one_project_after_another(program: Program, path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.workbench"
    create(other, "Other", "Anna Kowal").close()
    for each in (path, other, path):
        assert program.open_path(each)
        assert program.desk.project.path == each
        QTest.keyClick(program.window, Qt.Key.Key_2, CONTROL)
    assert [entry["path"] for entry in program.settings.recent()[:2]] == [str(path), str(other)]


def test_the_open_project_is_only_shown_when_it_is_opened_again(program: Program, answers: Answers, path: Path) -> None:
    assert program.open_path(path)
    desk = program.desk
    assert program.open_path(path)
    assert program.desk is desk
    assert answers.asked == []


def test_an_import_that_is_given_up_with_its_project_does_not_come_to_the_next(
    qtbot: QtBot, program: Program, path: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.workbench"
    create(other, "Other", "Anna Kowal").close()
    texts = []
    for number in range(12):
        texts.append(tmp_path / f"t{number}.txt")
        texts[-1].write_text(f"Text {number} says something of its own. " * 2000, encoding="utf-8")
    program.open_path(path)
    program.take_files(texts)
    assert program.open_path(other)
    qtbot.waitUntil(lambda: not program.tasks.running, timeout=10_000)
    QApplication.processEvents()
    assert program.window.tabs.keys() == []
    assert len(program.desk.catalogue.sources) == 0
    assert not path.with_name(path.name + "-wal").exists()


def test_brief_tabs_come_back_and_the_inspector_follows_the_tab(
    qtbot: QtBot, program: Program, path: Path, tmp_path: Path
) -> None:
    first, second = tmp_path / "one.txt", tmp_path / "two.txt"
    first.write_text("The first text speaks of tankers.", encoding="utf-8")
    second.write_text("The second text speaks of trains.", encoding="utf-8")
    program.open_path(path)
    import_texts(qtbot, program, [first, second])
    host = program.desk.host()
    host.page.select(0, 14)
    host.acts.in_vivo()
    assert host.page.chosen
    program.window.commands.action("draft_brief").trigger()
    assert program.window.tabs.current.startswith("brief ")
    kept = program.window.tabs.keys()
    program.close_project()
    program.open_path(path)
    assert program.window.tabs.keys() == kept
    assert program.window.tabs.current.startswith("brief ")


def test_delete_takes_the_theme_in_front_and_asks_where_a_brief_relies_on_it(
    qtbot: QtBot, program: Program, answers: Answers, path: Path, tmp_path: Path
) -> None:
    text = tmp_path / "one.txt"
    text.write_text("The first text speaks of tankers.", encoding="utf-8")
    program.open_path(path)
    import_texts(qtbot, program, [text])
    host, project = program.desk.host(), program.desk.project
    from workbench.coding.attaching import NewEntity, NewTheme, attach
    from workbench.coding.records import passages
    from workbench.model.span import Span

    attach(project, host.source.version_id, [Span(4, 9)], NewTheme("Trade"))
    attach(project, host.source.version_id, [Span(4, 9)], NewEntity("Ural", "Vessel"))
    host.page.choose(passages(project.reading)[0].id)
    host.page.setFocus()
    QTest.keyClick(host.page, Qt.Key.Key_Delete)
    assert [one.name for one in passages(project.reading)[0].codings] == ["Ural"]
    program.window.commands.action("draft_brief").trigger()
    program.window.tabs.show_tab(f"source {host.source.id}")
    answers.agrees = False
    QTest.keyClick(host.page, Qt.Key.Key_Delete)
    assert "rely on it" in answers.asked[-1]
    assert [one.name for one in passages(project.reading)[0].codings] == ["Ural"]
    answers.agrees = True
    QTest.keyClick(host.page, Qt.Key.Key_Delete)
    assert host.page.store.all() == []


def test_ctrl_p_opens_a_source_by_its_name(qtbot: QtBot, program: Program, path: Path, tmp_path: Path) -> None:
    texts = [tmp_path / "alpha.txt", tmp_path / "beta.txt"]
    for each in texts:
        each.write_text(f"This is {each.stem}.", encoding="utf-8")
    program.open_path(path)
    import_texts(qtbot, program, texts)
    QTest.keyClick(program.window, Qt.Key.Key_P, CONTROL)
    finder = program.desk.names._finder
    QTest.keyClicks(finder.field, "bet")
    QTest.keyClick(finder.field, Qt.Key.Key_Return)
    assert program.desk.host().source.title == "beta"


def test_words_that_could_not_be_saved_are_not_lost_by_closing(
    qtbot: QtBot, program: Program, answers: Answers, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from workbench.briefs.records import brief, briefs

    program.open_path(path)
    program.window.commands.action("draft_brief").trigger()
    project = program.desk.project
    field = program.desk.briefing.in_front().editor.fields()[0]
    field.setFocus()

    def full(*_words: object, **_named: object) -> None:
        raise DiskFull(path)

    answers.agrees = False
    with monkeypatch.context() as patched:
        patched.setattr(type(project), "step", full)
        QTest.keyClicks(field, "Late words ")
        program.close_project()
        assert "could not be saved" in answers.asked[-1]
        assert program.desk is not None
        assert not program.window.close()
    program.close_project()
    assert program.desk is None
    program.open_path(path)
    reading = program.desk.project.reading
    assert "Late words" in brief(reading, briefs(reading)[0].id).title
