"""The dialog in which an annotated source is exported: forms, a choice, refusal, cancelling, what comes after."""

import json
import re
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.briefs.brief_projects import harbour
from workbench.briefs.annotating import AnnotatedForm
from workbench.briefs.publishing import PublishingCancelled
from workbench.sources.records import sources
from workbench.ui.annotating import AnnotateDialog
from workbench.ui.annotating import dialog as annotate_dialog
from workbench.ui.tasks import Tasks
from workbench.ui.theme.tokens import Mode, Tokens

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path):
    project, _ = harbour(tmp_path)
    tasks = Tasks()
    source = next(one for one in sources(project.reading) if one.title == "A letter")
    made = AnnotateDialog(project, source, Tokens(Mode.LIGHT), tasks, tmp_path / "letter.pdf")
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close_down()
    tasks.close()
    project.close()


def test_a_form_and_a_theme_are_chosen_and_the_file_is_opened(dialog: AnnotateDialog, qtbot: QtBot, tmp_path: Path) -> None:
    assert not dialog.form.forms[AnnotatedForm.ORIGINAL].isEnabled(), "its original is no PDF"
    QTest.mouseClick(dialog.form.forms[AnnotatedForm.HTML], LEFT)
    assert dialog.field.text().endswith("letter.html")
    dialog.form.themes.setCurrentText("Witnesses")
    path = tmp_path / "letter.html"
    path.write_text("former")
    dialog.field.setText(str(tmp_path / "letter"))
    assert dialog.replaces.text().startswith("There is such a file")
    opened: list[Path] = []
    dialog.open_path = opened.append
    with qtbot.waitSignal(dialog.written, timeout=20_000):
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.state.text() == "Written with one passage: letter.html." or "1 passage" in dialog.state.text()
    rows = re.search(r'id="passages">(.*?)</script>', path.read_text(encoding="utf-8"), re.DOTALL)
    assert rows is not None
    assert len(json.loads(rows[1])) == 1
    QTest.mouseClick(dialog.open_button, LEFT)
    QTest.mouseClick(dialog.folder_button, LEFT)
    assert opened == [path, tmp_path]


def test_refusal_and_cancelling_are_told_and_the_former_file_stays(
    dialog: AnnotateDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(b"former")
    dialog.field.setText(str(tmp_path / "nowhere" / "letter.pdf"))
    assert not dialog.export_button.isEnabled()
    dialog.field.setText(str(tmp_path / "harbour.workbench.pdf"))
    (tmp_path / "harbour.workbench.pdf").symlink_to(tmp_path / "harbour.workbench")
    dialog.export()
    qtbot.waitUntil(lambda: "is the project itself" in dialog.state.text(), timeout=20_000)

    def waiting(*_: object, cancelled, **__: object) -> None:
        while not cancelled():
            Event().wait(0.01)
        raise PublishingCancelled

    monkeypatch.setattr(annotate_dialog, "publish_annotated", waiting)
    dialog.field.setText(str(path))
    QTest.mouseClick(dialog.export_button, LEFT)
    assert dialog.run.is_on
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog.state.text().startswith("Cancelled"), timeout=20_000)
    assert path.read_bytes() == b"former"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
