"""Every word of the window passes through the translators: in a language of Hebrew letters no Latin one is left.

The project's own words are in Cyrillic. What widgets say is asked for; what they paint is read back from a PDF of them.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.app.letters_left import latin, left
from tests.journeys.answers import Answers
from workbench.app.program import Program
from workbench.coding.attaching import EntityTarget, NewTheme, attach
from workbench.coding.questions import create_question
from workbench.entities.editing import create_entity
from workbench.memos.editing import create_memo
from workbench.model.span import Span
from workbench.project.opening import create
from workbench.ui.settings import Settings

pytestmark = [pytest.mark.timeout(180), pytest.mark.heavy]

TEXT = "\n\n".join(f"Параграф {n} о кораблях в тумане, и так далее." for n in range(60))


@pytest.fixture
def program(qtbot: QtBot, qapp, tmp_path: Path, answers: Answers) -> Iterator[Program]:
    settings = Settings(tmp_path / "settings.json")
    for name, value in {"language": "x-rtl", "analyst": "Анна", "asked": True}.items():
        settings.set(name, value)
    made = Program(qapp, settings, answers)
    made.window.resize(1800, 1000)
    made.window.show()
    yield made
    made.window.close()
    made.window.deleteLater()


class Looker:
    """Looks at the window, or a dialog, and keeps what it finds with the name of the view; words of a path are nobody's."""

    def __init__(self, program: Program, folder: Path, qtbot: QtBot) -> None:
        self.program, self.folder, self.qtbot = program, folder, qtbot
        self.found: dict[str, str] = {}

    def look(self, view: str, widget: object = None, wait: int = 60) -> None:
        self.qtbot.wait(wait)
        for one in left(widget or self.program.window, self.folder / "painted.pdf"):
            if str(self.folder) not in one:
                self.found.setdefault(one, view)


@pytest.fixture
def looker(program: Program, tmp_path: Path, qtbot: QtBot) -> Looker:
    return Looker(program, tmp_path, qtbot)


def fill(program: Program, folder: Path, qtbot: QtBot) -> dict[str, int]:
    """Make a project with one of each kind of thing; returns their ids."""
    path, file = folder / "проект.workbench", folder / "текст.txt"
    create(path, "Проект", "Анна").close()
    file.write_text(TEXT, "utf-8")
    program.open_path(path)
    program.take_files([file])
    qtbot.waitUntil(lambda: not program.tasks.running, timeout=30_000)
    desk = program.desk
    desk.parts.all()
    source = next(iter(desk.catalogue.sources.values()))
    attach(desk.project, source.version_id, [Span(0, 20)], NewTheme("Тема"))
    entity = create_entity(desk.project, "Руритания", "State")
    attach(desk.project, source.version_id, [Span(30, 50)], EntityTarget(entity))
    memo, question = create_memo(desk.project, title="Заметка", body="Слова"), create_question(desk.project, "Вопрос?")
    theme = next(iter(desk.catalogue.themes))
    return {"source": source.id, "theme": theme, "entity": entity, "memo": memo, "question": question}


def test_no_word_of_the_window_is_left_untranslated(program: Program, looker: Looker, qtbot: QtBot, tmp_path: Path) -> None:
    looker.look("welcome")
    ids = fill(program, tmp_path, qtbot)
    window, desk = program.window, program.desk
    host = desk.reading.open(ids["source"])
    looker.look("reader", wait=300)
    host.page.select(100, 140)
    looker.look("selection")
    for activity in ("coding", "analysis", "briefs", "sources", "search"):
        window.show_activity(activity)
        looker.look(activity)
    desk.searching.pane.field.setText("туман")
    looker.look("hits", wait=600)
    for dock in ("history", "importing", "memos", "passages"):
        window.toggle_dock(dock)
        looker.look(dock, wait=150)
        window.toggle_dock(dock)
    for kind in ("theme", "entity", "source"):
        getattr(desk.inspector, f"show_{kind}")(ids[kind])
        looker.look(f"inspector of a {kind}")
    for kind, thing in (("dossier", "entity"), ("question", "question"), ("memo", "memo")):
        desk.travelling.open(f"{kind} {ids[thing]}")
        looker.look(kind, wait=150)
    desk.briefing.new()
    looker.look("new brief", wait=200)
    assert looker.found == {}
    assert [words for _, one in window.commands.known() if latin(words := one.text())] == []


def test_no_word_of_the_dialogs_is_left_untranslated(program: Program, looker: Looker, qtbot: QtBot, tmp_path: Path) -> None:
    fill(program, tmp_path, qtbot)
    program.personal.preferring.open()
    dialog = program.personal.preferring.dialog
    for page in ("you", "looks", "keeping", "import", "briefs"):
        dialog.show_page(page)
        looker.look(f"settings, {page}", dialog)
    dialog.close()
    program.keeping.show_backups()
    looker.look("backups", program.keeping.backups, wait=200)
    program.keeping.backups.close()
    assert looker.found == {}
