"""Acts on many passages: one step, one change event, others' codings left alone, fast enough in bulk."""

import time
from collections.abc import Callable

import pytest

from tests.project.content import content
from tests.project.worlds import TEXT, add_brief
from workbench.coding.attaching import EntityTarget, NewEntity, NewTheme, Target, ThemeTarget, attach, comment_on, detach
from workbench.coding.changing import change_many, change_target
from workbench.coding.errors import NotOwn
from workbench.coding.many import attach_many, delete_many, detach_many, grade_many, star_many
from workbench.coding.passages import grade
from workbench.coding.records import passage, passages
from workbench.coding.shared import bared_by, others_among, passages_with, together
from workbench.model.act import Act
from workbench.model.coding import Coding
from workbench.model.ids import new_id
from workbench.model.moment import now
from workbench.model.passage import Fragment, Passage
from workbench.model.span import Span
from workbench.project.changes import Changes
from workbench.project.project import Project


@pytest.fixture
def three(project: Project, version: int) -> list[int]:
    """Three passages with a theme A, the last one with B, too."""
    made = [attach(project, version, [Span(n * 20, n * 20 + 9)], NewTheme("A"), f"c{n}").passage_id for n in range(3)]
    attach(project, version, [Span(40, 49)], NewTheme("B"), "b")
    return made


def _said(project: Project) -> list[list[tuple[str, str]]]:
    return [sorted((coding.name, coding.comment) for coding in record.codings) for record in passages(project.reading)]


def _theme(project: Project, name: str) -> ThemeTarget:
    found = {coding.name: coding.theme_id for record in passages(project.reading) for coding in record.codings}
    return ThemeTarget(found[name] or 0)


def test_each_act_is_one_step_one_event_and_undone_as_one(project: Project, version: int, three: list[int]) -> None:
    acts: list[Callable[[], object]] = [
        lambda: attach_many(project, three, NewTheme("C/D"), "new"),
        lambda: attach_many(project, three, NewEntity("Gate", "Place")),
        lambda: change_many(project, three, _theme(project, "A"), NewTheme("B")),
        lambda: detach_many(project, three, _theme(project, "A")),
        lambda: grade_many(project, three, 4),
        lambda: star_many(project, three, is_key=True),
        lambda: delete_many(project, three),
    ]
    grade(project, three[0], 2, "why")
    add_brief(project, three[:2])
    heard: list[Changes] = []
    project.subscribe(heard.append)
    for act in acts:
        before, steps = content(project.reading), len(project.history())
        heard.clear()
        act()
        assert (len(heard), len(project.history())) == (1, steps + 1)
        assert content(project.reading) != before
        project.undo()
        assert content(project.reading) == before
    assert len(passages_with(project.reading, version, _theme(project, "A"))) == 3


def test_attaching_many_adds_where_it_is_missing(project: Project, three: list[int]) -> None:
    made = attach_many(project, [*three, 7], _theme(project, "B"), "also")
    assert made.added == 2
    assert _said(project)[0] == [("A", "c0"), ("B", "also")]
    assert _said(project)[2] == [("A", "c2"), ("B", "b\nalso")]
    steps = len(project.history())
    assert attach_many(project, three, _theme(project, "B")).added == 0
    assert len(project.history()) == steps, "what is attached already is no act"


def test_changing_many_joins_what_is_there(project: Project, three: list[int]) -> None:
    assert change_many(project, three, _theme(project, "A"), _theme(project, "B")) == 3
    assert _said(project) == [[("B", "c0")], [("B", "c1")], [("B", "b\nc2")]]


def test_a_changed_coding_keeps_comment_analyst_and_time(project: Project, three: list[int]) -> None:
    coding = passage(project.reading, three[0]).codings[0]
    assert change_target(project, coding.id, NewTheme("Z")) == coding.id
    after = passage(project.reading, three[0]).codings[0]
    assert (after.name, after.comment, after.analyst, after.at) == ("Z", "c0", coding.analyst, coding.at)
    entity = change_target(project, coding.id, NewEntity("Gate", "Place"))
    assert passage(project.reading, three[0]).codings[0].entity_id is not None
    steps = len(project.history())
    assert change_target(project, entity, EntityTarget(passage(project.reading, three[0]).codings[0].entity_id or 0)) == entity
    assert len(project.history()) == steps, "the same again is no act"
    last = {one.name: one for one in passage(project.reading, three[2]).codings}
    assert change_target(project, last["A"].id, _theme(project, "B")) == last["B"].id
    assert _said(project)[2] == [("B", "b\nc2")]


def test_what_others_coded_stays_theirs(project: Project, version: int, three: list[int]) -> None:
    project.act_as("Jan Nowak")
    before = content(project.reading)
    theme, coding = _theme(project, "A"), passage(project.reading, three[0]).codings[0]
    for act in (
        lambda: detach_many(project, three, theme),
        lambda: change_many(project, three, theme, NewTheme("C")),
        lambda: change_target(project, coding.id, NewTheme("C")),
        lambda: detach(project, coding.id),
        lambda: comment_on(project, coding.id, "not so"),
        lambda: comment_on(project, coding.id, "not so", merge="typing"),
    ):
        with pytest.raises(NotOwn):
            act()
    assert content(project.reading) == before
    attach(project, version, [Span(0, 9)], theme)
    assert detach_many(project, three, theme) == 1
    assert [one.analyst for one in passage(project.reading, three[0]).codings] == ["Anna Kowal"]
    grade_many(project, three, 5)
    project.act_as("Anna Kowal")
    grade_many(project, three[:1], 1)
    grade_many(project, three[:1], None)
    assert passage(project.reading, three[0]).credibility == 5


def test_bad_input_for_many_changes_nothing(project: Project, three: list[int]) -> None:
    before = content(project.reading)
    targets: list[Target] = [ThemeTarget(7), EntityTarget(7)]
    for target in targets:
        with pytest.raises(KeyError):
            attach_many(project, three, target)
    for act in (
        lambda: attach_many(project, [], NewTheme("C")),
        lambda: attach_many(project, [7, 8], NewTheme("C")),
        lambda: detach_many(project, three, ThemeTarget(7)),
        lambda: change_many(project, three, ThemeTarget(7), NewTheme("C")),
        lambda: grade_many(project, [], 2),
        lambda: star_many(project, [7], is_key=True),
        lambda: delete_many(project, []),
        lambda: change_target(project, 7, NewTheme("C")),
    ):
        with pytest.raises(KeyError):
            act()
    with pytest.raises(ValueError, match="credibility"):
        grade_many(project, three, 7)
    assert content(project.reading) == before


def test_what_many_have_together(project: Project, version: int, three: list[int]) -> None:
    project.act_as("Jan Nowak")
    attach(project, version, [Span(0, 9)], NewTheme("A"))
    grade_many(project, three, 5)
    project.act_as("Anna Kowal")
    grade_many(project, three[:2], 2)
    star_many(project, three[:1], is_key=True)
    found = together(project.reading, three, "Anna Kowal")
    assert (found.passages, found.keys, found.digits) == (3, 1, {2: 2})
    assert [(one.target, one.passages, one.others) for one in found.attached] == [
        (_theme(project, "A"), 3, 1), (_theme(project, "B"), 1, 0),
    ]  # fmt: skip
    assert bared_by(project.reading, set(three), _theme(project, "A")) == set(three[:2])
    assert others_among(project.reading, set(three), "Anna Kowal") == 1
    assert together(project.reading, [7], "Anna Kowal").passages == 0


def test_ten_thousand_are_written_in_one_breath(project: Project, version: int) -> None:
    ids, took = _ten_thousand(project, version), {}
    theme = attach_many(project, ids[:1], NewTheme("C")).theme_id or 0
    acts: dict[str, Callable[[], object]] = {
        "attach": lambda: attach_many(project, ids, ThemeTarget(theme)),
        "star": lambda: star_many(project, ids, is_key=True),
        "grade": lambda: grade_many(project, ids, 3),
        "change": lambda: change_many(project, ids, ThemeTarget(theme), NewTheme("D")),
    }
    for name, act in acts.items():
        begun = time.perf_counter()
        act()
        took[name] = time.perf_counter() - begun
    assert max(took.values()) < 3, took  # 0.2 to 0.4 s on an idle machine


def test_thousands_of_codings_of_both_themes_become_one_each(project: Project, version: int) -> None:
    ids = _ten_thousand(project, version)[:4_000]
    old = ThemeTarget(passage(project.reading, ids[0]).codings[0].theme_id or 0)
    attach_many(project, ids[:3_000], NewTheme("Y"), "said of Y")
    begun = time.perf_counter()
    change_many(project, ids, old, NewTheme("Y"))
    took = time.perf_counter() - begun
    for one in (ids[0], ids[-1]):
        assert [coding.name for coding in passage(project.reading, one).codings] == ["Y"]
    assert took < 3  # 0.2 s on an idle machine; two statements for each took 6


def test_a_comment_that_both_have_is_said_once(project: Project, version: int, three: list[int]) -> None:
    attach_many(project, three, NewTheme("C"), "c1")
    change_many(project, three, _theme(project, "A"), _theme(project, "C"))
    assert [dict(said)["C"] for said in _said(project)] == ["c1\nc0", "c1", "c1\nc2"]


def _ten_thousand(project: Project, version: int) -> list[int]:
    """Make as many passages, each a letter or two, as bulk imports do."""
    spans = [(start, end) for start in range(200) for end in range(start + 1, start + 51)]
    theme = attach(project, version, [Span(300, 310)], NewTheme("X")).theme_id
    with project.step(Act.SAMPLE) as step:
        rows = [(new_id(), start, end) for start, end in spans]
        step.insert(
            Passage,
            [
                {
                    "id": one, "version_id": version, "limits": f"{start}-{end}", "gist": "", "comment": "", "claimed_as": "",
                    "says_who": "", "is_key": False, "analyst_id": step.analyst_id, "created_at": now(),
                }
                for one, start, end in rows
            ],
        )  # fmt: skip
        step.insert(
            Fragment,
            [
                {
                    "id": new_id(), "passage_id": one, "version_id": version, "position": 0, "start": start, "end": end,
                    "exact": TEXT[start:end], "prefix": "", "suffix": "",
                }
                for one, start, end in rows
            ],
        )  # fmt: skip
        step.insert(
            Coding,
            [
                {
                    "id": new_id(), "passage_id": one, "version_id": version, "theme_id": theme, "entity_id": None,
                    "analyst_id": step.analyst_id, "comment": "", "created_at": now(),
                }
                for one, _, _ in rows
            ],
        )  # fmt: skip
    return [one for one, _, _ in rows]
