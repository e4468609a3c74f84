"""The scenes: what is done on the stage for each picture, and what of the window is taken."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from guide_pictures.rings import ringed
from guide_pictures.stage import Stage

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

Scene = Callable[[Stage], "QPixmap"]


def window(stage: Stage) -> "QPixmap":
    """The whole window: trees, a text with a passage chosen, the inspector."""
    stage.resize(1600, 880)
    host = stage.reader()
    stage.program.window.show_activity("coding")
    _choose(stage, 2)
    host.page.setFocus()
    return stage.grab()


def parts(stage: Stage) -> "QPixmap":
    """The same with a ring at each part."""
    picture = window(stage)
    frame, host = stage.program.window, stage.reader()
    navigator, inspector = frame.navigators, stage.desk.inspector

    def at(widget: "QWidget", across: float, down: float) -> tuple[float, float]:
        corner = widget.mapTo(frame, widget.rect().topLeft())
        return corner.x() + widget.width() * across, corner.y() + widget.height() * down

    places = [
        at(frame.menus.palette_button, -0.06, 0.5), at(frame.activities, 0.5, 0.5), at(navigator, 0.62, 0.075),
        at(frame.tabs, 0.5, 0.018), at(host.page, 0.045, 0.35), at(host.page, 0.95, 0.35), at(inspector, 0.5, 0.022),
        at(frame.status, 0.5, 0.5),
    ]  # fmt: skip
    return ringed(picture, places)


def _choose(stage: Stage, number: int) -> int:
    """Choose a passage of the text in front, by its place, and return its id."""
    from workbench.coding.records import passages

    host = stage.reader()
    found = passages(stage.desk.project.reading, version_id=host.source.version_id)
    stage.desk.travelling.show_passage(found[number].id)
    stage.wait(250)
    return found[number].id


def attach(stage: Stage) -> "QPixmap":
    """The attach field under some selected words."""
    from PySide6.QtCore import QPoint, QRect, QSize
    from PySide6.QtTest import QTest

    stage.resize(1280)
    stage.program.window.show_inspector(False)
    host = stage.reader()
    text = host.document.text
    start = text.index("hired guards") if "hired guards" in text else len(text) // 3
    host.page.reveal(start, fraction=0.2)
    host.page.setFocus()
    host.page.set_selection(host.page.selection.at(start))
    host.actions_.action("sentence").trigger()
    host.actions_.action("attach").trigger()
    stage.wait(150)
    QTest.keyClicks(host.field.field, "we")
    stage.wait(200)
    field, frame = host.field, stage.program.window
    corner = field.mapTo(frame, QPoint(0, 0))
    picture = frame.grab(QRect(corner - QPoint(30, 110), QSize(field.width() + 60, field.height() + 140)))
    host.field.dismiss()
    host.actions_.action("escape").trigger()
    return picture


def reading(stage: Stage) -> "QPixmap":
    """A text with its highlights, the gutter and the names in the margin."""
    stage.resize(1280, 600)
    host = stage.reader()
    host.page.reveal(0)
    host.page.setFocus()
    return stage.grab(host)


def inspector(stage: Stage) -> "QPixmap":
    """The inspector of a passage."""
    stage.resize(1600, 800)
    stage.reader()
    _choose(stage, 1)
    return stage.grab(stage.desk.inspector)


def themes(stage: Stage) -> "QPixmap":
    """The trees of themes and entities."""
    stage.resize(1600, 720)
    stage.program.window.show_activity("coding")
    return stage.grab(stage.program.window.navigators)


def search(stage: Stage) -> "QPixmap":
    """What was found in all texts, the first hit shown in its text."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    stage.resize(1200, 600)
    stage.desk.searching.start()
    pane = stage.desk.searching.pane
    pane.form.field.setText("guard")
    stage.wait(700)
    QTest.keyClick(pane.form.field, Qt.Key.Key_Return)
    stage.wait(300)
    picture = stage.grab()
    pane.form.field.clear()
    stage.program.window.show_activity("coding")
    stage.wait(200)
    return picture


def passages_(stage: Stage) -> "QPixmap":
    """The pane of passages."""
    return _dock(stage, "list_all", "toggle_passages", "passages")


def _dock(stage: Stage, opens: str, closes: str, name: str) -> "QPixmap":
    from PySide6.QtWidgets import QDockWidget

    stage.resize(1600, 520)
    stage.reader()
    stage.program.window.commands.action(opens).trigger()
    stage.wait(500)
    docks = [dock for dock in stage.program.window.findChildren(QDockWidget) if dock.isVisible()]
    found = next((dock for dock in docks if name in dock.objectName().lower()), docks[0])
    picture = stage.grab(found)
    stage.program.window.commands.action(closes).trigger()
    stage.wait(200)
    return picture


def dossier(stage: Stage) -> "QPixmap":
    """The dossier of the entity with most mentions."""
    stage.resize(1280, 560)
    entity = next(iter(stage.desk.catalogue.entities))
    stage.desk.travelling.open(f"dossier {entity}")
    stage.wait(900)
    return stage.grab(stage.program.window.tabs)


def question(stage: Stage) -> "QPixmap":
    """The page of a question, what speaks for it and against it."""
    stage.resize(1280, 500)
    stage.desk.travelling.open(f"question {next(iter(stage.desk.catalogue.questions))}")
    stage.wait(700)
    return stage.grab(stage.program.window.tabs)


def brief(stage: Stage) -> "QPixmap":
    """A brief: outline, editor, page."""
    stage.resize(1440, 880)
    _brief(stage)
    return stage.grab()


def judgment(stage: Stage) -> "QPixmap":
    """The card of a judgment: likelihood, confidence, evidence."""
    stage.resize(1600, 1000)
    stage.desk.travelling.open(f"judgment {next(iter(stage.desk.catalogue.judgments))}")
    stage.wait(1500)
    from workbench.ui.briefs.judgment_card import JudgmentCard

    cards = [card for card in stage.program.window.findChildren(JudgmentCard) if card.isVisible()]
    cards[0].fold(False)
    stage.wait(400)
    return stage.grab(around=cards[0])


def publish(stage: Stage) -> "QPixmap":
    """The dialog that publishes a brief."""
    stage.resize(1600, 1000)
    _brief(stage)
    stage.program.window.commands.action("publish_brief").trigger()
    stage.wait(600)
    from workbench.ui.briefs.publish_dialog import PublishDialog

    dialog = stage.until(lambda: next((one for one in stage.program.window.findChildren(PublishDialog)), None))
    picture = stage.grab(dialog)
    dialog.reject()
    stage.wait(200)
    return picture


def _brief(stage: Stage) -> None:
    """Open the sample's brief and wait for its page."""
    from workbench.briefs.records import briefs

    first = briefs(stage.desk.project.reading)[0]
    stage.desk.travelling.open(f"brief {first.id}")
    stage.program.window.show_activity("briefs")
    stage.wait(2500)


SCENES: dict[str, Scene] = {
    "window": window, "parts": parts, "reading": reading, "attach": attach, "inspector": inspector, "themes": themes,
    "search": search, "passages": passages_, "dossier": dossier,
    "question": question, "brief": brief, "judgment": judgment, "publish": publish,
}  # fmt: skip
"""In the order in which they are played; a picture is called as its scene."""
