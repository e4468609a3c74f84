"""Acts, failures, undo, redo, closing and reopening in any order: the file holds what the acts that stand have made."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule, run_state_machine_as_test

from tests.project.content import Content, content, difference
from tests.project.worlds import TEXT
from tests.project.writers import WRITERS, one
from workbench.coding.attaching import NewEntity, NewTheme, attach
from workbench.coding.limits import set_limits
from workbench.coding.passages import edit_passage
from workbench.coding.theme_places import move_theme
from workbench.coding.themes import delete_theme
from workbench.model.act import Act
from workbench.model.passage import Passage
from workbench.model.span import Span
from workbench.model.theme import Theme
from workbench.project.changes import Changes
from workbench.project.check import full_check
from workbench.project.errors import NothingToUndo
from workbench.project.opening import open_project
from workbench.project.project import Project

QUICK = [act for writer, acts in WRITERS.items() for act in acts if writer.__name__ != "import_files"]
ACTS = st.sampled_from(QUICK)
SPAN = st.builds(lambda start, length: Span(start, min(start + length, len(TEXT))), st.integers(0, 200), st.integers(1, 40))
NAME = st.sampled_from(["A", "B", "A/B", "A/B/C", "B/A", "Military", "Military/Arms", "Ł 北 🚚"])
NUMBER = st.integers(0, 6)
ANALYST = st.sampled_from(["Anna Kowal", "Jan Nowak", "Third"])


class _BreaksError(Exception):
    pass


class AnyOrder(RuleBasedStateMachine):
    """The contents that undo and redo must give back, as a stack with a place in it; events must sum up to the content."""

    template: Path
    version: int

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(shutil.copy(self.template, Path(self.folder.name) / "p.workbench"))
        self.events: list[Changes] = []
        self.project = self._open("Anna Kowal")
        self.states: list[Content] = [content(self.project.reading)]
        self.here = 0
        while self.project.to_undo() is not None:
            self.project.undo()
            self.states.insert(0, content(self.project.reading))
        for _step in self.states[1:]:
            self.project.redo()
        self.here = len(self.states) - 1

    def _open(self, analyst: str) -> Project:
        project = open_project(self.path, analyst)
        project.subscribe(lambda changes: self.events.append(changes))
        return project

    def _try(self, act: object, *arguments: object) -> None:
        """Do an act that may well be refused, as what it is about may be gone; then nothing may have changed."""
        before, top = content(self.project.reading), self.project.to_undo()
        self.events.clear()
        try:
            act(self.project, *arguments)  # type: ignore[operator]
        except Exception as error:  # noqa: BLE001
            assert content(self.project.reading) == before, repr(error)  # noqa: PT017
            assert self.project.to_undo() == top
            return
        after = content(self.project.reading)
        if self.project.to_undo() != top:
            self._stands(after)
            self._told(before, after)
        assert after == self.states[self.here]

    def _stands(self, after: Content) -> None:
        self.states[self.here + 1 :] = [after]
        self.here += 1

    def _told(self, before: Content, after: Content) -> None:
        acts = [event for event in self.events if set(event.added) | set(event.changed) | set(event.removed) != {"analyst"}]
        added, changed, removed = difference(before, after)
        assert len(acts) == 1
        assert (acts[0].added, acts[0].removed) == (added, removed)
        assert all(ids <= acts[0].changed.get(table, set()) for table, ids in changed.items())

    @rule(act=ACTS)
    def any_writer(self, act: object) -> None:
        self._try(act, self.version)

    @rule(spans=st.lists(SPAN, min_size=1, max_size=3), name=NAME, is_entity=st.booleans(), who=ANALYST)
    def attaches(self, spans: list[Span], name: str, is_entity: bool, who: str) -> None:
        self.project.act_as(who)
        self._try(attach, self.version, spans, NewEntity(name, "Place") if is_entity else NewTheme(name))

    @rule(number=NUMBER, spans=st.lists(SPAN, min_size=1, max_size=2), who=ANALYST)
    def moves_limits(self, number: int, spans: list[Span], who: str) -> None:
        self.project.act_as(who)
        self._try(lambda project: set_limits(project, one(project, Passage, number), spans))

    @rule(number=NUMBER, under=NUMBER, at_top=st.booleans(), place=NUMBER)
    def moves_theme(self, number: int, under: int, at_top: bool, place: int) -> None:
        self._try(lambda p: move_theme(p, one(p, Theme, number), None if at_top else one(p, Theme, under), place))

    @rule(number=NUMBER)
    def deletes_theme(self, number: int) -> None:
        self._try(lambda project: delete_theme(project, one(project, Theme, number)))

    @rule(first=ACTS, second=ACTS, third=ACTS)
    def several_in_one(self, first: object, second: object, third: object) -> None:
        def all_of(project: Project) -> None:
            with project.step(Act.SAMPLE):
                for act in (first, second, third):
                    act(project, self.version)  # type: ignore[operator]

        self._try(all_of)

    @rule(first=ACTS, second=ACTS)
    def one_of_two_breaks(self, first: object, second: object) -> None:
        """An inner part fails and is caught: the outer step stands with the rest."""

        def both(project: Project) -> None:
            with project.step(Act.SAMPLE):
                first(project, self.version)  # type: ignore[operator]
                middle = content(project.reading)
                try:
                    with project.step(Act.SAMPLE):
                        second(project, self.version)  # type: ignore[operator]
                        raise _BreaksError
                except Exception:  # noqa: BLE001
                    pass
                unharmed.append(content(project.reading) == middle)

        unharmed: list[bool] = []
        self._try(both)
        assert all(unharmed)

    @rule(act=ACTS)
    def breaks(self, act: object) -> None:
        def broken(project: Project) -> None:
            with project.step(Act.SAMPLE):
                act(project, self.version)  # type: ignore[operator]
                raise _BreaksError

        self._try(broken)

    @rule(number=NUMBER, words=st.lists(st.text("ab ü🚚", max_size=4), min_size=1, max_size=4, unique=True))
    def types(self, number: int, words: list[str]) -> None:
        """Typing in one field is one undo."""

        top = self.project.to_undo()
        if len(self.states[self.here]["passage"]) > number:
            passage, key = one(self.project, Passage, number), f"typed {len(self.project.history(10_000))}"
            for said in words:
                edit_passage(self.project, passage, merge=key, comment=said)
            if self.project.to_undo() != top:
                self._stands(content(self.project.reading))

    @rule()
    def undo(self) -> None:
        self.events.clear()
        if self.here == 0:
            with pytest.raises(NothingToUndo):
                self.project.undo()
            return
        self.project.undo()
        self.here -= 1
        self._told(self.states[self.here + 1], self.states[self.here])

    @rule()
    def redo(self) -> None:
        self.events.clear()
        if self.here == len(self.states) - 1:
            with pytest.raises(NothingToUndo):
                self.project.redo()
            return
        self.project.redo()
        self.here += 1
        self._told(self.states[self.here - 1], self.states[self.here])

    @rule(who=ANALYST)
    def reopens(self, who: str) -> None:
        self.project.close()
        self.project = self._open(who)

    @precondition(lambda self: hasattr(self, "project"))
    @invariant()
    def the_content_is_the_one_expected(self) -> None:
        assert content(self.project.reading) == self.states[self.here]

    def teardown(self) -> None:
        if hasattr(self, "project"):
            findings = full_check(self.project.reading)
            self.project.close()
            self.folder.cleanup()
            assert findings == []


@pytest.mark.timeout(180)
def test_any_order(furnished_file: tuple[Path, int]) -> None:
    AnyOrder.template, AnyOrder.version = furnished_file
    run_state_machine_as_test(AnyOrder, settings=settings(max_examples=20, stateful_step_count=22, deadline=None))
