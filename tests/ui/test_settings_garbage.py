"""Settings that are garbage: put aside and said once; values of the wrong kind, each for itself, are passed over."""

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.journeys.answers import Answers
from workbench.app.mishaps import SETTINGS
from workbench.app.program import Program
from workbench.project.opening import create
from workbench.ui.settings import Settings

KEYS = (
    "activity", "analyst", "docks", "geometry", "guide_geometry", "guide_page", "guide_zoom", "inspector", "known", "language",
    "lately", "looks", "navigator", "plain_text", "reading", "rules_off", "searches", "shown", "tour_project", "views",
    "widths", "recent", "places", "tabs", "asked", "keys", "analyst_names", "open_last", "citation_style", "tour", "import",
    "usual_brief",
)  # fmt: skip
RUBBISH: tuple[object, ...] = (
    None, True, -1, 1e308, "rubbish", "🗂️" * 500, [], [None, [1], {}], {}, {"GUID": 5, "x": [None]}, {"GUID": {"1": "x"}},
    [{"path": 7}, {"path": "\udc80"}, "x"],
)  # fmt: skip


@pytest.mark.parametrize("words", ["", "{", "no JSON at all", "[1, 2]", '"x"', "\x00\x01", "[" * 5000])
def test_a_file_that_is_no_settings_is_put_aside(tmp_path: Path, words: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(words)
    settings = Settings(path)
    assert settings.broken == tmp_path / "settings.json.broken"
    assert settings.broken.read_text() == words
    settings.set("looks", "dark")
    again = Settings(path)
    assert again.broken is None
    assert again.get("looks") == "dark"


def test_settings_that_are_missing_are_no_matter(tmp_path: Path) -> None:
    assert Settings(tmp_path / "none.json").broken is None
    (tmp_path / "folder.json").mkdir()
    assert Settings(tmp_path / "folder.json").broken is None


@pytest.mark.parametrize("number", range(len(RUBBISH)))
def test_every_key_of_the_wrong_kind(qtbot: QtBot, qapp, tmp_path: Path, number: int) -> None:
    """The window comes up, a project opens, its panes show, and it closes: whatever stands in the settings."""
    path = tmp_path / "a.workbench"
    with create(path, "P", "Anna Kowal") as project:
        guid = project.guid
    rubbish = json.loads(json.dumps(RUBBISH[number]).replace("GUID", guid))
    (tmp_path / "settings.json").write_text(json.dumps(dict.fromkeys(KEYS, rubbish)))
    program = Program(qapp, Settings(tmp_path / "settings.json"), Answers())
    program.window.show()
    assert program.open_path(path)
    assert program.window.status.isVisible()
    for name in ("settings", "search", "show_coding", "show_briefs", "text_looks"):
        program.window.commands.action(name).trigger()
    qtbot.wait(50)
    program.window.close()
    program.window.deleteLater()


def test_it_is_said_once(qtbot: QtBot, qapp, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("{")
    program = Program(qapp, Settings(tmp_path / "settings.json"), Answers())
    program.window.show()
    program.mishaps.tell_settings()
    bar = program.window.notices.bar(SETTINGS)
    assert bar is not None
    assert "settings.json.broken" in bar.words.text()
    program.window.notices.take_away(SETTINGS)
    program.mishaps.tell_settings()
    assert program.window.notices.bar(SETTINGS) is None
    program.window.close()
    program.window.deleteLater()
