"""Personal keys: one owner each, and a key pressed in the text attaches."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from workbench.coding.attaching import NewEntity, NewTheme, attach
from workbench.coding.records import codebook, passages
from workbench.entities.keys import NoSuchKey, set_key
from workbench.entities.records import entities
from workbench.model.entity import Entity
from workbench.model.span import Span
from workbench.model.theme import Theme

pytestmark = pytest.mark.timeout(180)


def test_a_key_attaches_what_is_selected_and_has_one_owner(qtbot, program, answers, tmp_path):
    text, answers.new_path = tmp_path / "a.txt", tmp_path / "a.workbench"
    text.write_text("One sentence stands here. Another one follows it at once.", encoding="utf-8")
    program.new_project()
    program.take_files([text])
    qtbot.waitUntil(lambda: not program.tasks.running and program.desk.host() is not None, timeout=20_000)
    project, host = program.desk.project, program.desk.host()
    version = host.source.version_id
    attach(project, version, [Span(0, 3)], NewTheme("Trade"))
    attach(project, version, [Span(4, 12)], NewEntity("Ural", "Vessel"))
    theme, entity = codebook(project.reading)[0], entities(project.reading)[0]
    set_key(project, Theme, theme.id, "1")
    set_key(project, Entity, entity.id, ";u")
    host.page.select(26, 33)
    QTest.keyClick(host.page, Qt.Key.Key_1)
    assert {one.quote: one.codings[0].name for one in passages(project.reading)}["Another"] == "Trade"
    host.page.select(34, 37)
    QTest.keyClick(host.page, Qt.Key.Key_Semicolon)
    QTest.keyClick(host.page, Qt.Key.Key_U)
    assert {one.quote: one.codings[0].name for one in passages(project.reading)}["one"] == "Ural"
    set_key(project, Entity, entity.id, "1")
    assert (codebook(project.reading)[0].key, entities(project.reading)[0].key) == ("", "1")
    project.undo()
    assert (codebook(project.reading)[0].key, entities(project.reading)[0].key) == ("1", ";u")
    for bad in ("a", "12", ";", ";abcd", "é"):
        with pytest.raises(NoSuchKey):
            set_key(project, Theme, theme.id, bad)
