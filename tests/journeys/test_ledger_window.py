"""The ledger in the window: ten acts on it by mouse and keys, on the two real texts."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.journeys.ledger import Ledger, build, place
from workbench.app.program import Program
from workbench.app.stating import Stating
from workbench.entities.claim_records import relation, relations, statements
from workbench.entities.records import aliases_of, entity
from workbench.project.opening import create
from workbench.project.project import Project
from workbench.ui.claim_offers import Slot
from workbench.ui.inspector.claims import ClaimPart
from workbench.ui.stating.field import ClaimField
from workbench.ui.workspace import ReaderHost
from workbench.ui.workspace.stating import StateActs

pytestmark = pytest.mark.timeout(180)
ENTER, TAB, F2, DELETE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_F2, Qt.Key.Key_Delete
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def ledger(program: Program, tmp_path: Path, shared: Path, qtbot: QtBot) -> Ledger:
    """The ledger, open in the window."""
    path = tmp_path / "ledger.workbench"
    with create(path, "Russia and Venezuela", "Anna Kowal") as project:
        made = build(project, shared)
    assert program.open_path(path)
    qtbot.waitUntil(lambda: program.desk is not None, timeout=10_000)
    program.desk.parts.all()
    return made


class Hands:
    """What the test does in the window."""

    def __init__(self, qtbot: QtBot, program: Program, ledger: Ledger) -> None:
        self.qtbot, self.program, self.ledger = qtbot, program, ledger
        self.desk = program.desk

    @property
    def project(self) -> Project:
        return self.desk.project

    def reader(self, letter: str) -> ReaderHost:
        """The reader of a text, in front and with the focus."""
        source = next(one for one in self.desk.catalogue.sources.values() if one.version_id == self.ledger.versions[letter])
        host = self.desk.reading.open(source.id)
        assert host is not None
        host.page.setFocus()
        host.page.viewport().repaint()
        return host

    def state(self, letter: str, begins: str, ends: str) -> ClaimField:
        """Select from words to words and press F."""
        host = self.reader(letter)
        spans = place(host.document, begins, ends)
        host.page.select(spans[0].start, spans[-1].end)
        QTest.keyClick(host.page, Qt.Key.Key_F)
        field = host.findChild(StateActs).field
        assert field.isVisible()
        return field

    def fill(self, field: ClaimField, *words: str) -> None:
        """Type into one field after the other from the first on, Tab between them; nothing leaves one as it is."""
        field.form.fields[Slot.SUBJECT].setFocus()
        for word in words:
            edit = field.form.fields[field.form.current]
            if word:
                edit.selectAll()
                QTest.keyClicks(edit, word)
            QTest.keyClick(edit, TAB)

    def enter(self, field: ClaimField, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press Enter; the form is done."""
        QTest.keyClick(field.form.fields[field.form.current], ENTER, modifier)
        assert not field.isVisible(), field.form.fault.text()

    def claims(self, name: str) -> ClaimPart:
        """The claims of an entity in the inspector, which a click in the list shows."""
        view = self.desk.codebook.entities_side.section.view
        view.select(self.ledger.entities[name])
        self.desk.codebook.entities_side.chosen.emit(self.ledger.entities[name])
        return self.desk.inspector.entity.claims


def test_ten_acts_on_the_ledger(qtbot: QtBot, program: Program, ledger: Ledger) -> None:
    hands = Hands(qtbot, program, ledger)
    reading, known = hands.project.reading, ledger.entities

    # 1: a relation of the two entities that are named in the selected words, by keys alone
    field = hands.state("a", "Under sanctions pressure", "Beijing and Moscow")
    hands.fill(field, "Venezuela", "linked to", "Russia", "since 2017")
    hands.enter(field)
    made = max(relations(reading, [known["Venezuela"]]), key=lambda one: one.id)
    assert (made.kind, made.object, made.when) == ("UnknownLink", "Russia", "since 2017")

    # 2: a dated statement with who says it and as what
    field = hands.state("b", "securing vital maritime", "U.S. influence")
    hands.fill(field, "Russia", "capability", "a forward position", "", "", "plan")
    hands.enter(field)
    stated = max(statements(reading, [known["Russia"]]), key=lambda one: one.id)
    assert (stated.value, stated.is_fact) == ("a forward position", False)

    # 3: a date that there isn't is refused at the field, and mended there
    field = hands.state("a", "Strategic bombers", "international pressure")
    hands.fill(field, "Russia", "deploys to", "Caribbean", "31 November 2018")
    QTest.keyClick(field.form.fields[field.form.current], ENTER)
    assert "31 November 2018" in field.form.fault.text()
    field.form.fields[Slot.WHEN].selectAll()
    QTest.keyClicks(field.form.fields[Slot.WHEN], "late 2018")
    hands.enter(field)

    # 4: what is claimed already is contradicted by words of the other text
    field = hands.state("b", "Naval deployment", "Caribbean Sea")
    hands.fill(field, "Russia")
    says = field.form.fields[Slot.SAYS]
    QTest.keyClicks(says, "supplies Ven")
    hands.enter(field, SHIFT)
    divided = [one for one in relations(reading) if one.backed("contradicts")]
    assert [one.kind for one in divided] == ["Supplies"]

    # 5: a new entity and a new kind of relation on the way
    field = hands.state("b", "Joint intelligence efforts", "smuggling networks")
    hands.fill(field, "Regional smugglers", "is watched by", "Russia")
    hands.enter(field)
    watched = max(relations(reading), key=lambda one: one.id)
    assert (watched.subject, watched.label) == ("Regional smugglers", "is watched by")

    # 6: its time is mended in the inspector
    part = hands.claims("Russia")
    line = next(one for one in part.lines if one.record.id == ledger.relations[0])
    line.setFocus()
    QTest.keyClick(line, F2)
    edit = program.desk.parts.get(Stating).editing.field
    edit.form.fields[Slot.WHEN].selectAll()
    QTest.keyClicks(edit.form.fields[Slot.WHEN], "between 2000 and 2017")
    hands.enter(edit)
    assert relation(reading, ledger.relations[0]).since == "2000/2017"

    # 7: another name with its language
    view = program.desk.inspector.entity
    view.aliases.field.setFocus()
    QTest.keyClicks(view.aliases.field, "Rusia")
    QTest.keyClick(view.aliases.field, ENTER)
    qtbot.waitUntil(lambda: any(one.name.text() == "Rusia" for one in view.aliases.lines), timeout=10_000)
    spanish = next(one for one in view.aliases.lines if one.name.text() == "Rusia")
    spanish.language.setFocus()
    QTest.keyClicks(spanish.language, "es")
    QTest.keyClick(spanish.language, ENTER)
    assert ("Rusia", "es") in [(one.name, one.language) for one in aliases_of(reading, known["Russia"])]

    # 8: the Kremlin is merged into Russia, which says first what it will do
    side = program.desk.codebook.entities_side
    side.merging.merge(known["Kremlin"], into=known["Russia"])
    question = side.section.question
    assert "3 mentions" in question.words.text()
    QTest.mouseClick(question.go, LEFT)
    assert entity(reading, known["Russia"]).mentions == 43
    assert known["Kremlin"] not in program.desk.catalogue.entities

    # 9: and comes off again where the analyst ticks its names
    program.window.commands.action("split_entity").trigger()
    split = view.split
    assert split.isVisible()
    for row in range(split.list.count()):
        if "Krem" in split.list.item(row).text():
            split.list.item(row).setCheckState(Qt.CheckState.Checked)
    split.name.setText("Presidential Administration of Russia")
    QTest.mouseClick(split.go, LEFT)
    again = program.desk.inspector.entity.target_id
    assert entity(reading, again).name == "Presidential Administration of Russia"
    assert entity(reading, again).mentions == 3
    assert entity(reading, known["Russia"]).mentions == 40

    # 10: a claim is deleted, after its evidence was named, and undo brings it back into the open list
    part = hands.claims("BRICS")
    count = len(part.lines)
    part.lines[0].setFocus()
    QTest.keyClick(part.lines[0], DELETE)
    qtbot.waitUntil(lambda: len(part.lines) == count - 1, timeout=10_000)
    program.desk.undoing.undo()
    qtbot.waitUntil(lambda: len(part.lines) == count, timeout=10_000)
