"""Analysis at the desk: questions with their pages, and what the sources disagree about, looked for beside the work."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer

from workbench.analysis.contradictions import About, Contradiction, contradictions, counted
from workbench.app.chosen import chosen_in, version_in_front
from workbench.app.part import Panes, Part
from workbench.entities.claim_records import relation, statement
from workbench.model.clean import shortened
from workbench.project.changes import Changes
from workbench.ui.dossiers.analysis_pane import AnalysisPane
from workbench.ui.dossiers.clashes_page import ClashesPage
from workbench.ui.dossiers.dossier_page import DossierPage
from workbench.ui.dossiers.question_page import QuestionPage
from workbench.ui.palette_matching import Entry
from workbench.ui.tasks import Cancelled, Progress, Task
from workbench.ui.words import tr

SETTLE = 250
"""Milliseconds after a change before disagreements are looked for again."""
TABLES = (
    "statement", "relation", "question", "claim_evidence", "passage_link", "passage", "credibility", "coding", "entity",
    "source", "own_property",
)  # fmt: skip
ALL = 1
"""Stands for all disagreements where a tab's key asks for an id."""
TITLE = 40
"""Letters of a question in its tab."""


class Analysing(Part):
    """Opens tabs with keys such as ``question 12`` and ``disagreements 1``. found: what disagrees, as looked for last."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        tools = panes.tools
        self.found: Sequence[Contradiction] = ()
        self._task: Task | None = None
        self._ended = False
        self.pane = AnalysisPane(panes.catalogue, tools.theme.tokens, tools.asking.agreed)
        tools.window.set_navigator("analysis", self.pane)
        self.pane.question_opened.connect(self.open_question)
        self.pane.clash_opened.connect(self._open_clash)
        self.pane.said.connect(tools.window.status.say)
        tools.theme.changed.connect(self.pane.set_tokens)
        panes.catalogue.changed.connect(self._on_changes)
        panes.inspector.passage.questions.question_wanted.connect(self.open_question)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(SETTLE)
        self._again.timeout.connect(self.seek)
        self._again.start(0)

    def acts(self) -> dict[str, Callable[[], object]]:
        """What the commands of the menu Analysis do."""
        return {"show_analysis": self.show, "new_question": self.new, "disagreements": lambda: self.open_clashes(ALL)}

    def openers(self) -> dict[str, Callable[[int, int | None], object]]:
        """A question's page, and the list of disagreements."""
        return {"question": self.open_question, "disagreements": self.open_clashes}

    def entries(self) -> dict[str, Entry]:
        """Return the questions, for opening one by its words."""
        known, words = self.panes.catalogue.questions.values(), tr("question")
        return {f"question {one.id}": Entry(one.text, partial(self.open_question, one.id), words) for one in known}

    def show(self) -> None:
        """Show the activity, with the keys in its list."""
        self.panes.tools.window.show_activity("analysis")
        self.pane.setFocus()

    def new(self) -> None:
        """Ask for a new question."""
        self.panes.tools.window.show_activity("analysis")
        self.pane.new()

    # --- tabs

    def open_question(self, question_id: int, half: int | None = None) -> QuestionPage | None:
        """Open the page of a question, or bring it to the front; None if there is no such question."""
        window, key = self.panes.tools.window, f"question {question_id}"
        there = self.brought_forward(key, QuestionPage)
        if there is not None:
            return there
        if question_id not in self.panes.catalogue.questions:
            return None
        page = QuestionPage(self.panes.catalogue, question_id, self.panes.tools.theme.tokens)
        self._connect(page, key)
        window.tabs.open(key, shortened(page.title, TITLE), "question", page, half)
        window.status.set_place(page.place_words)
        page.setFocus()
        return page

    def _connect(self, page: QuestionPage, key: str) -> None:
        panes, window = self.panes, self.panes.tools.window
        page.chosen = partial(chosen_in, panes.reading)
        page.dropped_in = partial(version_in_front, panes.reading)
        page.ask_line = panes.tools.asking.line
        page.passage_wanted.connect(panes.travelling.show_passage)
        page.source_wanted.connect(panes.reading.open)
        page.said.connect(window.status.say)
        page.gone.connect(lambda: window.tabs.close_tab(key))
        page.title_changed.connect(lambda words: window.tabs.rename(key, shortened(words, TITLE)))
        panes.tools.theme.changed.connect(page.set_tokens)

    def open_clashes(self, _number: int = ALL, half: int | None = None) -> ClashesPage:
        """Open the list of disagreements, or bring it to the front."""
        window, key = self.panes.tools.window, f"disagreements {ALL}"
        there = self.brought_forward(key, ClashesPage)
        if there is not None:
            return there
        page = ClashesPage(self.panes.catalogue, self.panes.tools.theme.tokens)
        page.passage_wanted.connect(self.panes.travelling.show_passage)
        page.about_wanted.connect(self.open_about)
        self.panes.tools.theme.changed.connect(page.set_tokens)
        page.show_found(self.found)
        window.tabs.open(key, page.title, "arrows-left-right", page, half)
        window.status.set_place(page.place_words)
        page.setFocus()
        return page

    def _open_clash(self, about: str, clash_id: int) -> None:
        self.open_clashes().choose(about, clash_id)

    def clashes_of(self, entity_id: int) -> None:
        """Show what the sources disagree about of an entity."""
        entity = self.panes.catalogue.entities.get(entity_id)
        if entity is not None:
            self.open_clashes().show_entity(entity.name)

    def open_about(self, about: str, row_id: int) -> None:
        """Open what is disagreed about: a question's page, or the dossier in which the claim stands."""
        if about == About.QUESTION:
            self.open_question(row_id)
            return
        try:
            if about == About.RELATION:
                key, entity_id = ("claim", "relation", row_id), relation(self.panes.catalogue.reading, row_id).subject_id
            elif about in {About.STATEMENT, About.VALUES}:
                key, entity_id = ("claim", "statement", row_id), statement(self.panes.catalogue.reading, row_id).entity_id
            else:
                return
        except KeyError:
            return
        opener = self.panes.travelling.openers.get("dossier")
        page = opener(entity_id, None) if opener is not None else None
        if isinstance(page, DossierPage):
            page.main.choose(key)

    def on_tab(self, key: str) -> None:
        """Say in the status bar what is in front."""
        page = self.panes.tools.window.tabs.page(key) if key.startswith(("question ", "disagreements ")) else None
        if isinstance(page, (QuestionPage, ClashesPage)):
            self.panes.tools.window.status.set_place(page.place_words)
        if isinstance(page, QuestionPage):
            self.pane.select(page.question_id)

    def saved(self) -> bool:
        """Keep what was typed into a question a moment ago."""
        pages = [page for page in self.panes.tools.window.tabs.pages() if isinstance(page, QuestionPage)]
        unsaved = [page for page in pages if not page.flush()]  # each is asked, whatever another says
        return not unsaved

    # --- what disagrees

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches(*TABLES) and not self._ended:
            self._again.start()

    def seek(self) -> None:
        """Look for what disagrees, in the background."""
        if self._ended:
            return
        if self._task is not None:
            self._again.start()
            return
        reading = self.panes.catalogue.reading

        def work(_progress: Progress, _cancelled: Cancelled) -> list[Contradiction]:
            return contradictions(reading)

        self._task = self.panes.tools.tasks.run(tr("Looking for disagreements"), work, self._take, self._failed)

    def _take(self, found: list[Contradiction]) -> None:
        self._task = None
        if self._ended or found == self.found:
            return
        self.found = found
        self.pane.show_clashes(found)
        self.panes.codebook.entities_side.show_alerts(counted(found))
        for page in self.panes.tools.window.tabs.pages():
            if isinstance(page, ClashesPage):
                page.show_found(found)

    def _failed(self, error: BaseException) -> None:
        self._task = None
        if not self._ended:
            self.panes.tools.fail(error)

    def end(self) -> None:
        """Look no more: the project is being closed."""
        self._ended = True
        self._again.stop()
        self.panes.tools.theme.changed.disconnect(self.pane.set_tokens)
