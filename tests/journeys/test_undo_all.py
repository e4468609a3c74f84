"""A whole project's acts are undone one by one, to nothing, and done again, over restarts, to the letter."""

from pathlib import Path

import pytest

from tests.project.content import Content, content
from tests.project.journal_sum import by_journal, by_tables
from tests.project.writers import import_one, one
from workbench.briefs.composing import draft
from workbench.coding.attaching import NewEntity, NewTheme, attach
from workbench.coding.quotes import find_quote
from workbench.model.source import SourceVersion
from workbench.project.check import full_check
from workbench.project.errors import NothingToUndo
from workbench.project.opening import create, open_project
from workbench.project.project import Project
from workbench.sample import make_sample
from workbench.sources.importing import Imported, import_files
from workbench.sources.records import document_of


def there_and_back(project: Project) -> None:
    """Undo all, each time after another restart, then redo all; every content on the way is met again."""
    seen: list[Content] = [content(project.reading)]
    path = project.path
    project.close()
    while True:
        with open_project(path, "Anna Kowal") as again:
            try:
                again.undo()
            except NothingToUndo:
                break
            seen.append(content(again.reading))
    assert all(not rows for table, rows in seen[-1].items() if table != "project_info")
    with open_project(path, "Jan Nowak") as again:
        for wanted in reversed(seen[:-1]):
            again.redo()
            assert content(again.reading) == wanted
        with pytest.raises(NothingToUndo):
            again.redo()
        assert full_check(again.reading) == []
        assert by_journal(again.reading) == by_tables(again.reading)


def test_the_sample(tmp_path: Path) -> None:
    there_and_back(make_sample(tmp_path / "sample.workbench", "Anna Kowal"))


def test_a_few_acts(tmp_path: Path) -> None:
    project = create(tmp_path / "a.workbench", "P", "Anna Kowal")
    import_one(project, 0)
    version = one(project, SourceVersion)
    document = document_of(project.reading, version)
    for number, words in enumerate(("One line", "about the quay", "Another about the crane.", "quay. … Another")):
        attach(
            project, version, find_quote(document, words), NewTheme(f"A/{number}") if number % 2 else NewEntity(words, "Place")
        )
    draft(project, "Brief")
    there_and_back(project)


def test_the_real_texts(shared: Path, tmp_path: Path) -> None:
    project = create(tmp_path / "a.workbench", "P", "Anna Kowal")
    files = sorted(path for path in (shared / "sources").iterdir() if path.suffix in {".txt", ".pdf", ".html", ".md"})
    outcomes = list(import_files(project, files))
    assert [type(outcome) for outcome in outcomes] == [Imported] * len(files)
    for number in range(len(files)):
        version = one(project, SourceVersion, number)
        document = document_of(project.reading, version)
        blocks = [block for block in document.blocks if block.end - block.start > 30][:12]
        for block in blocks:
            words = document.block_text(block)[:60].rsplit(" ", 1)[0]
            made = attach(project, version, find_quote(document, words), NewTheme(f"{block.kind}/{number}"))
            assert made.theme_id
    draft(project)
    there_and_back(project)
