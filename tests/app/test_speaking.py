"""Another language while one works: the window is made anew in its place, and nothing that one was at is lost."""

import gc
import threading
from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.app.texts import open_texts
from workbench.app.program import Program
from workbench.model.span import Span
from workbench.project.errors import ProjectInUse
from workbench.project.opening import open_project
from workbench.ui.words import tr
from workbench.ui.workspace import ReaderHost

TEXT = "\n\n".join(f"Paragraph {n} about ships, seamanship and Łódź." for n in range(300))


def speak(program: Program, qtbot: QtBot, choice: str) -> None:
    code = {"system": "en"}.get(choice, choice)
    program.speaking.choose(choice)
    qtbot.waitUntil(lambda: program.language.code == code, timeout=10_000)


def test_the_window_is_made_anew_where_one_stood(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    found = open_texts(qtbot, program, tmp_path, {"alpha": TEXT, "beta": TEXT.replace("ships", "boats")})
    window, desk = program.window, program.desk
    assert desk is not None
    desk.reading.open(found["alpha"])
    desk.reading.open_beside(f"source {found['alpha']}", 0)
    left = window.tabs.page(f"source {found['alpha']}", 0)
    assert isinstance(left, ReaderHost)
    left.page.set_selection(left.page.selection.at(321))
    host = desk.reading.open(found["beta"])
    assert isinstance(host, ReaderHost)
    host.page.go_to(6_000)
    host.page.select_spans((Span(6_020, 6_050), Span(6_100, 6_120)))
    top, tabs, size, project = host.page.place(), [window.tabs.keys(0), window.tabs.keys(1)], window.size(), desk.project
    window.show_activity("search")
    window.toggle_dock("history")
    window.docks.show("importing", 200)
    qtbot.wait(50)
    width = window.docks.width_at_sides()
    desk.searching.pane.field.setText("seamanship")
    desk.inspector.show_source(found["alpha"])
    desk.bringing_in.import_texts([tmp_path / "none.txt"])
    qtbot.waitUntil(lambda: not program.tasks.running, timeout=10_000)
    handle = window.winId()

    speak(program, qtbot, "x-pseudo")

    assert program.desk is not desk
    assert program.desk is not None
    assert (window.winId(), window.size(), window.isVisible()) == (handle, size, True)
    assert program.desk.project is project
    assert [window.tabs.keys(0), window.tabs.keys(1)] == tabs
    host = program.desk.host()
    assert host is not None
    assert host.source.id == found["beta"]
    assert host.page.place() == top
    assert [(one.start, one.end) for one in host.page.selected_spans()] == [(6_020, 6_050), (6_100, 6_120)]
    other = window.tabs.page(f"source {found['alpha']}", 0)
    assert isinstance(other, ReaderHost)
    assert other.page.selection.caret == 321
    assert program.desk.inspector.about() == ("source", found["alpha"], ())
    assert program.desk.searching.pane.field.text() == "seamanship"
    assert window.docks.is_shown("history")
    assert window.docks.is_shown("importing")
    assert abs(window.docks.width_at_sides() - width) < 8
    assert [row.name for row in program.desk.bringing_in.board.rows()][-1:] == ["none.txt"]
    assert window.commands.action("find").text().startswith("⟦")
    assert window.status.findChildren(QObject)
    assert all(menu.title().startswith("⟦") for menu in window.menus.menus.values())
    program.desk.travelling.back()
    speak(program, qtbot, "system")
    assert window.commands.action("find").text() == "Find in the text…"
    assert window.commands.action("language_system").isChecked()


def test_the_lock_is_never_let_go(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    open_texts(qtbot, program, tmp_path, {"alpha": TEXT})
    assert program.desk is not None
    path, tried = program.desk.project.path, []

    def try_it() -> None:
        try:
            open_project(path, "Other").close()
        except ProjectInUse:
            tried.append("in use")
        else:
            tried.append("taken")

    furnish = program.window.furnish_anew
    program.window.furnish_anew = lambda: (try_it(), furnish())  # type: ignore[method-assign,assignment]
    speak(program, qtbot, "pl")
    try_it()
    assert tried == ["in use", "in use"]


def test_what_is_under_way_ends_first_and_the_status_says_so(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    open_texts(qtbot, program, tmp_path, {"alpha": TEXT})
    ended, may_end = list[str](), threading.Event()
    program.tasks.run("Slow", lambda _progress, _cancelled: may_end.wait(20), lambda _set: ended.append(program.language.code))
    program.speaking.choose("pl")
    waits = tr("The language changes as soon as what is under way has ended.")
    qtbot.waitUntil(lambda: waits in program.window.status._message.text(), timeout=10_000)
    may_end.set()
    qtbot.waitUntil(lambda: program.language.code == "pl", timeout=10_000)
    assert ended == ["en"]
    assert program.settings.get("language", "") == "pl"


def test_tabs_that_would_be_lost_are_waited_for(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    open_texts(qtbot, program, tmp_path, {"alpha": TEXT})
    assert program.desk is not None
    program.desk.briefing.new()
    program.speaking.choose("pl")
    qtbot.waitUntil(lambda: "New brief" in program.window.status._message.text(), timeout=10_000)
    program.window.tabs.close_tab("new brief")
    qtbot.waitUntil(lambda: program.language.code == "pl", timeout=10_000)


def test_choosing_the_language_that_is_spoken_waits_for_nothing(program: Program, qtbot: QtBot) -> None:
    welcome = program.welcoming.page
    program.speaking.choose("pl")
    program.speaking.choose("en")
    qtbot.wait(30)
    assert program.welcoming.page is welcome
    assert not program.speaking._timer.isActive()


def test_without_a_project_the_first_page_speaks_it(program: Program, qtbot: QtBot) -> None:
    speak(program, qtbot, "x-pseudo")
    assert program.window.windowTitle().startswith("⟦")
    assert program.welcoming.page.isVisible()


def test_many_switches_leave_nothing_behind(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    open_texts(qtbot, program, tmp_path, {"alpha": TEXT})

    def alive() -> int:
        for _ in range(3):
            qtbot.wait(1)
            gc.collect()
        return sum(isinstance(one, QObject) and isValid(one) for one in gc.get_objects())

    counts = []
    for number in range(8):
        speak(program, qtbot, "pl" if number % 2 == 0 else "en")
        qtbot.waitUntil(lambda: not program.tasks.running, timeout=10_000)
        assert program.desk is not None
        program.desk.parts.all()
        if number in {3, 7}:
            counts.append(alive())
    assert counts[1] - counts[0] < 20, counts
