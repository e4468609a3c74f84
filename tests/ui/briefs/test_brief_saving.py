"""Typed words outlive a full disk: they stay on view and are saved as soon as they can be."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from workbench.briefs import editing, records
from workbench.project.errors import DiskFull
from workbench.ui.briefs import prose_field

pytestmark = pytest.mark.timeout(180)


def _prose(writing, kind: str) -> str:
    return next(each.prose for each in records.sections(writing.project.reading, writing.brief_id) if each.kind == kind)


@contextmanager
def _full(writing, monkeypatch) -> Iterator[list[Exception]]:
    """Let every write fail as on a full disk; what is told of it is listed."""
    told: list[Exception] = []
    writing.tab.failed.connect(told.append)
    with monkeypatch.context() as patch:

        def step(*_args: object, **_words: object) -> None:
            raise DiskFull(writing.project.path)

        patch.setattr(writing.project, "step", step)
        yield told


def test_words_that_could_not_be_saved_stay_and_are_saved_when_there_is_room(writing, qtbot, monkeypatch):
    monkeypatch.setattr(prose_field, "AGAIN", 50)
    field, other = writing.section("gaps").prose, writing.section("so what")
    field.setFocus()
    with _full(writing, monkeypatch) as told:
        QTest.keyClicks(field, "No manifest.")
        assert not writing.tab.editor.flush()
        tries = []
        field.findChild(QTimer).timeout.connect(lambda: tries.append(1))
        qtbot.waitUntil(lambda: len(tries) > 2, timeout=10_000)
        assert [type(error) for error in told] == [DiskFull]
    editing.set_prose(writing.project, other.place, "prose", "Meanwhile.")  # all fields are shown anew
    assert field.text() == "No manifest."
    qtbot.waitUntil(lambda: _prose(writing, "gaps") == "No manifest.", timeout=10_000)
    assert writing.tab.editor.flush()
    assert other.prose.text() == "Meanwhile."


def test_another_change_of_the_field_does_not_overwrite_them(writing, qtbot, monkeypatch):
    part = writing.section("gaps")
    part.prose.setFocus()
    with _full(writing, monkeypatch):
        QTest.keyClicks(part.prose, "Mine.")
        part.prose.flush()
    editing.set_prose(writing.project, part.place, "prose", "Theirs.")
    assert part.prose.text() == "Mine."
    assert part.prose.flush()
    assert _prose(writing, "gaps") == "Mine."
