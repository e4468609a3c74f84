"""The dialog in which a brief is published: choices kept as one step, warnings, failure, cancelling, and what comes after."""

import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from workbench.briefs import editing
from workbench.briefs.export import CannotWrite
from workbench.briefs.output import output_of
from workbench.briefs.publishing import PublishingCancelled, Stage
from workbench.briefs.records import brief
from workbench.ui.briefs import publish_dialog

LEFT = Qt.MouseButton.LeftButton


def kept(writing):
    """What is kept with the brief."""
    return output_of(brief(writing.project.reading, writing.brief_id))


def test_choices_are_kept_in_one_step_and_the_file_is_opened(writing, qtbot, tmp_path, monkeypatch):
    before, steps = kept(writing), len(writing.project.history(50))
    monkeypatch.setattr(type(writing.tab.linting), "count", 2)
    listed = []
    monkeypatch.setattr(writing.tab.linting, "open_list", lambda *_opener: listed.append(True))
    QTest.mouseClick(writing.tab.publish_button, LEFT)
    dialog, path = writing.tab.publishing, tmp_path / "crates.pdf"
    path.write_bytes(b"former")
    opened, said = [], []
    dialog.open_path = opened.append
    writing.tab.status.connect(said.append)
    assert not dialog.isModal()
    assert dialog.found.title.text() == "2 findings"
    QTest.mouseClick(dialog.found.button, LEFT)
    assert listed
    QTest.mouseClick(dialog.form.options["yardstick"], LEFT)
    QTest.keyClick(dialog.form.options["chronology"], Qt.Key.Key_Space)
    dialog.form.choices["paper"].setCurrentText("US Letter")
    dialog.field.selectAll()
    QTest.keyClicks(dialog.field, str(tmp_path / "crates"))
    assert dialog.replaces.text().startswith("There is such a file")
    with qtbot.waitSignal(dialog.published, timeout=30_000):
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert path.read_bytes().startswith(b"%PDF-")
    assert any(str(path) in words for words in said)
    chosen = kept(writing)
    assert (chosen.options.yardstick, chosen.options.chronology, chosen.paper) == (False, True, "us-letter")
    assert len(writing.project.history(50)) == steps + 1
    QTest.mouseClick(dialog.open_button, LEFT)
    QTest.mouseClick(dialog.folder_button, LEFT)
    assert opened == [path, tmp_path]
    with qtbot.waitSignal(writing.tab.verify_wanted) as wanted:
        QTest.mouseClick(dialog.verify_button, LEFT)
    assert wanted.args == [path]
    qtbot.waitUntil(lambda: writing.tab.publishing is None)  # it makes room for the report
    writing.project.undo()
    assert kept(writing) == before
    qtbot.waitUntil(lambda: writing.tab.publishing is None)


def test_a_stricter_source_is_warned_of_and_its_label_taken(writing, qtbot):
    editing.set_field(writing.project, writing.brief_id, "handling", "TLP:GREEN")
    dialog = writing.tab.publish()
    assert dialog.badge.text() == "TLP:AMBER"
    assert "A letter" in dialog.strict.reason.text()
    number = next(each for each in writing.tab.editor.snapshot.citations if each.source_title == "A letter")
    with qtbot.waitSignal(writing.tab.passage_wanted) as wanted:
        dialog.strict.reason.linkActivated.emit(str(number.number))
    assert wanted.args == [number.passage_id]
    QTest.mouseClick(dialog.strict.button, LEFT)
    assert kept(writing).handling == "TLP:AMBER"
    assert not dialog.strict.isVisible()


def test_failure_is_told_cancelling_ends_it_and_the_former_file_stays(writing, qtbot, tmp_path, monkeypatch):
    dialog, path = writing.tab.publish(), tmp_path / "crates.pdf"
    path.write_bytes(b"former")
    dialog.field.setText(str(tmp_path / "nowhere" / "crates.pdf"))
    assert not dialog.publish_button.isEnabled()
    dialog.field.setText(str(path))

    def full(*_ignored, **_named):
        raise CannotWrite(path, "full")

    monkeypatch.setattr(publish_dialog, "publish", full)
    QTest.mouseClick(dialog.publish_button, LEFT)
    qtbot.waitUntil(lambda: dialog.state.text().startswith("The disk is full"), timeout=10_000)
    assert dialog.publish_button.isEnabled()

    def endless(*_ignored, progress, cancelled, **_named):
        progress(0.3, Stage.SETTING)
        while not cancelled():
            time.sleep(0.01)
        raise PublishingCancelled

    monkeypatch.setattr(publish_dialog, "publish", endless)
    QTest.mouseClick(dialog.publish_button, LEFT)
    qtbot.waitUntil(lambda: dialog.state.text().startswith("Setting the pages"), timeout=10_000)
    assert dialog.bar.value() == 300
    assert not dialog.form.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog.state.text().startswith("Cancelled"), timeout=10_000)
    assert dialog.isVisible()
    assert path.read_bytes() == b"former"
    QTest.mouseClick(dialog.publish_button, LEFT)
    writing.tab.close_down()  # with the tab it ends, whatever is under way
    qtbot.waitUntil(lambda: not writing.tasks.running, timeout=10_000)


def test_a_name_that_no_file_can_have_is_told(writing, tmp_path):
    dialog = writing.tab.publish()
    for words in (".", "~nobody-here/x", str(tmp_path / ("n" * 300))):
        dialog.field.setText(words)
        assert not dialog.publish_button.isEnabled(), words
        assert dialog.replaces.text(), words
        dialog.publish()
        assert not dialog.run.is_on
        dialog.form.changed.emit()
    dialog.field.setText(str(tmp_path / "x.pdf"))
    assert dialog.publish_button.isEnabled()


def test_the_box_of_findings_follows_their_count(writing, monkeypatch):
    hand, found = writing.tab.linting, []
    monkeypatch.setattr(type(hand), "count", property(lambda _hand: len(found)))
    dialog = writing.tab.publish()
    assert dialog.found.isHidden()
    found.append("one")
    hand.counted.emit({})
    assert not dialog.found.isHidden()
    assert dialog.found.title.text() == "1 finding"
    found.clear()
    hand.counted.emit({})
    assert dialog.found.isHidden()
