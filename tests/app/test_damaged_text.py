"""A source whose text is gone from the file: a clear word, and everything else goes on."""

import sqlite3
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.app.texts import PLAIN, open_texts
from workbench.app.program import Program
from workbench.coding.attaching import NewTheme, attach
from workbench.model.span import Span

pytestmark = pytest.mark.timeout(180)


@pytest.mark.parametrize("what", ["text_hash", "structure_hash"])
def test_a_text_that_is_gone_is_told_and_the_others_can_be_read(
    program: Program, tmp_path: Path, qtbot: QtBot, what: str
) -> None:
    found = open_texts(qtbot, program, tmp_path, {"alpha": PLAIN, "beta": PLAIN.replace("ships", "boats") + "\n\nThe end."})
    project = program.desk.project
    version = program.desk.catalogue.sources[found["alpha"]].version_id
    made = attach(project, version, [Span(0, 9)], NewTheme("Fog"))
    path = project.path
    program.close_project()
    with sqlite3.connect(path) as connection:
        connection.execute(f"DELETE FROM blob WHERE hash = (SELECT {what} FROM source_version WHERE id = ?)", (version,))
    connection.close()
    assert program.open_path(path)
    assert program.desk.reading.open(found["alpha"]) is None
    assert "alpha" in program.window.status._message.text()
    host = program.desk.reading.open(found["beta"])
    assert host.document.text.count("boats") == 600
    program.desk.inspector.show_theme(made.theme_id)
    program.desk.inspector.show_passage(made.passage_id)
    assert program.desk.inspector.passage.quote.text().startswith("Paragraph")
