"""Judgments as objects: points in their order, use in several briefs, versions that outlive the session and come back."""

from pathlib import Path

import pytest
from brief_projects import harbour

from workbench.briefs import editing, judging, points
from workbench.briefs.composing import draft
from workbench.briefs.content import content
from workbench.briefs.editing import NotAllowed
from workbench.briefs.judgment_history import judgment_history
from workbench.briefs.judgment_records import bearings, briefs_of, points_of, project_judgments
from workbench.briefs.records import citations, judgments
from workbench.briefs.restoring import restore_judgment
from workbench.coding.passages import delete_passage
from workbench.model.judgment import PointKind
from workbench.model.span import Span
from workbench.project.opening import open_project
from workbench.project.past import owner_of
from workbench.project.project import Project

Coded = tuple[Project, dict[str, int]]


def told(project: Project, brief: int, judgment: int) -> list[tuple[str, str]]:
    return [(each.kind.value, each.text) for each in points_of(project.reading, brief).get(judgment, ())]


def test_points_stand_by_kind_in_the_analyst_s_order_and_on_paper(coded: Coded) -> None:
    project, _ = coded
    brief = draft(project)
    judgment = judging.add_judgment(project, brief, "It is **likely** so.")
    gap = points.add_point(project, judgment, PointKind.GAP, "Who paid\n is not known. ")
    first = points.add_point(project, judgment, PointKind.ASSUMPTION, "The quay was open.", note="A strike.", category="C")
    second = points.add_point(project, judgment, PointKind.ASSUMPTION, "The crane stood.", to=0)
    order = [("assumption", "The crane stood."), ("assumption", "The quay was open."), ("gap", "Who paid is not known.")]
    assert told(project, brief, judgment) == order
    points.move_point(project, first, 0)
    points.edit_point(project, second, text="The crane stood idle.", category="U")
    points.edit_point(project, second, text="The crane stood idle then.")
    parts = content(project.reading, brief).judgments[0].points
    assert [(each.text, each.note, each.category) for each in parts[:2]] == [
        ("The quay was open.", "A strike.", "C"), ("The crane stood idle then.", "", "U"),
    ]  # fmt: skip
    points.remove_point(project, gap)
    assert len(told(project, brief, judgment)) == 2
    with pytest.raises(NotAllowed):
        points.edit_point(project, first, category="X")
    with pytest.raises(KeyError):
        points.move_point(project, gap, 0)
    step = project.history()[0]
    assert step.arguments["name"] == "It is likely so."
    assert owner_of(project.reading, "judgment_point", gap) == ("judgment", judgment)


def test_a_judgment_is_used_in_several_briefs_each_with_its_own_numbers(coded: Coded) -> None:
    project, passages = coded
    one, other = draft(project, "One"), draft(project, "Other")
    editing.set_yardstick(project, other, "icd-203-row-2")
    judgment = judging.add_judgment(project, one, "The crates were full.", "likely")
    judging.use_judgment(project, other, judgment)
    made = judging.put_stretches(
        project, judgment, [(version_of(project, passages["paid"]), [Span(30, 40)])], supports=False, note="Seen."
    )
    judging.put_passages(project, judgment, [passages["cut"], passages["empty"]], note="Counted.")
    judging.note_evidence(project, judgment, passages["cut"], "Counted twice.")
    assert {each.passage_id for each in citations(project.reading, other)} >= {*made, passages["cut"]}
    assert [each.note for each in bearings(project.reading, {passages["cut"], *made})] == ["Seen.", "Counted twice."]
    found = project_judgments(project.reading)
    assert [(each.name, each.supports, each.contradicts) for each in found] == [("The crates were full.", 2, 1)]
    assert [(each.title, each.number) for each in briefs_of(project.reading, judgment)] == [("One", 1), ("Other", 1)]
    shown = content(project.reading, other).judgments[0]
    assert (shown.likelihood, shown.low) == ("probable", 55)  # of equal limits in the other row
    editing.set_yardstick(project, other, "phia")
    assert content(project.reading, other).judgments[0].likelihood == ""
    judging.remove_judgment(project, one, judgment)
    assert [each.title for each in briefs_of(project.reading, judgment)] == ["Other"]
    judging.delete_judgment(project, judgment)
    assert not project_judgments(project.reading)
    with pytest.raises(KeyError):
        judging.put_passages(project, judgment, [passages["cut"]])


def version_of(project: Project, passage_id: int) -> int:
    from workbench.coding.records import passages

    return passages(project.reading, {passage_id})[0].version_id


def test_what_a_judgment_was_is_known_after_reopening_and_brought_back_in_one_step(tmp_path: Path) -> None:
    project, passages = harbour(tmp_path)
    with project:
        brief = draft(project)
        judgment = judging.add_judgment(project, brief)
        for typed in ("T", "The cra", "The crates were full."):
            judging.edit_judgment(project, judgment, text=typed)
        judging.set_evidence(project, judgment, passages["cut"])
        judging.set_evidence(project, judgment, passages["idle"])
        judging.edit_judgment(project, judgment, likelihood="likely")
        points.add_point(project, judgment, PointKind.INDICATOR, "More crates.")
        judging.add_judgment(project, brief, "Another.")
    with open_project(project.path, "Ben Moor") as project:
        judging.edit_judgment(project, judgment, text="The crates were empty.", confidence="low")
        judging.remove_evidence(project, judgment, passages["cut"])
        versions = judgment_history(project.reading, judgment)
        assert [sorted(each.changed) for each in versions] == [
            ["evidence"], ["confidence", "text"], ["points"], ["likelihood"], ["evidence"], ["evidence"], ["text"],
            ["confidence", "evidence", "likelihood", "points", "reason", "text"],
        ]  # fmt: skip
        assert [each.analyst for each in versions[:3]] == ["Ben Moor", "Ben Moor", "Ada Lane"]
        assert versions[6].state.text == "The crates were full."  # typing is one version
        delete_passage(project, passages["idle"])
        gone = restore_judgment(project, judgment, versions[2].step)
        assert gone == (passages["idle"],)
        now = judgments(project.reading, brief)[0]
        assert (now.text, now.likelihood, now.confidence) == ("The crates were full.", "likely", "")
        assert [each.passage_id for each in now.evidence] == [passages["cut"]]
        project.undo()
        assert judgments(project.reading, brief)[0].text == "The crates were empty."
        assert judgment_history(project.reading, judgment)[0].kind == "undo"
        with pytest.raises(KeyError):
            restore_judgment(project, judgment, 10**6)
    assert judgment_history(project.reading, 17) == ()
