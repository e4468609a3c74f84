"""What the editor keeps of a brief from one change to the next is what a new reading of the project tells."""

import pytest

from workbench.briefs import editing
from workbench.coding.passages import delete_passage, grade
from workbench.sources.editing import edit_source
from workbench.sources.records import sources
from workbench.ui.briefs import snapshot as snapshots
from workbench.ui.briefs.prose.reading import Knowledge
from workbench.ui.briefs.snapshot import read_snapshot

pytestmark = pytest.mark.timeout(180)


def test_it_is_the_project_after_every_act_and_only_what_was_touched_is_read(writing, monkeypatch):
    project, editor = writing.project, writing.tab.editor
    theme = next(each for each in editor.snapshot.sections if each.theme_id is not None)
    (letter,) = (one.id for one in sources(project.reading) if one.title == "A letter")
    reads = []
    read = snapshots.records.citations
    monkeypatch.setattr(snapshots.records, "citations", lambda *asked: reads.append(1) or read(*asked))

    def told() -> None:
        fresh = read_snapshot(project.reading, writing.brief_id)
        assert editor.snapshot == fresh
        assert editor.lexicon.cited == Knowledge(project.reading, writing.brief_id).lexicon(fresh).cited
        lines = [line for part in editor.sections.values() if hasattr(part, "gists") for line in part.gists._shown]
        for line in lines:
            assert line.citation in fresh.citations
            assert line.side.endswith(fresh.grade(line.citation)) or not fresh.grade(line.citation)

    acts = (
        lambda: editing.set_prose(project, theme.id, "prose", "Crates [1]."),
        lambda: editing.set_gist(project, editor.snapshot.citations[0].id, "Other words."),
        lambda: edit_source(project, letter, title="A longer letter", reliability="B"),
        lambda: grade(project, writing.passages["cell"], 4),
        lambda: delete_passage(project, writing.passages["idle"]),
        project.undo,
        lambda: editing.set_prose(project, theme.id, "judged", "So it seems [2]."),
        project.undo,
    )
    for act in acts:
        act()
        told()
    reads.clear()
    editing.set_prose(project, theme.id, "prose", "Crates, and cranes [1].")
    assert not reads, "prose cites nothing that was not cited before"
