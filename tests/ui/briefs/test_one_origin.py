"""A judgment says when all its evidence goes back to one source, at once and until that changes."""

from workbench.briefs.judging import set_evidence
from workbench.coding.records import passages
from workbench.sources.origin import set_origin
from workbench.sources.records import source_of_version


def test_a_judgment_on_one_origin_says_so_and_follows(writing, qtbot):
    project = writing.project
    writing.tab.editor.judgments.add_judgment()
    judgment = writing.tab.editor.snapshot.judgments[-1].id
    card = writing.tab.editor.judgments.cards[judgment]
    assert not card.warning.isVisible()
    by_source = {}
    for record in passages(project.reading):
        by_source.setdefault(source_of_version(project.reading, record.version_id).id, []).append(record.id)
    (first, own), (second, others) = list(by_source.items())[:2]
    set_evidence(project, judgment, own[0])
    set_evidence(project, judgment, others[0])
    assert not card.warning.isVisible()
    set_origin(project, second, first)
    qtbot.waitUntil(lambda: "one origin" in card.warning.text(), timeout=10_000)
    assert "2 sources repeat it" in card.warning.text()
    project.undo()
    qtbot.waitUntil(lambda: not card.warning.isVisible(), timeout=10_000)
