"""Writing the PDF: whole or not at all."""

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from workbench.briefs import content as contents
from workbench.briefs.composing import draft
from workbench.briefs.editing import cite
from workbench.briefs.export import CannotWrite, export
from workbench.briefs.records import sections
from workbench.briefs.typeset import TypesetFailed, Typesetter
from workbench.coding.attaching import NewTheme, attach
from workbench.model.span import Span
from workbench.project.project import Project

Coded = tuple[Project, dict[str, int]]


def test_a_brief_is_written_and_written_again(coded: Coded, typesetter: Typesetter, tmp_path: Path) -> None:
    project, _ = coded
    brief_id, path = draft(project), tmp_path / "out.pdf"
    path.write_text("the former file")
    export(project, brief_id, path, typesetter=typesetter)
    first = path.read_bytes()
    assert first.startswith(b"%PDF")
    export(project.reading, brief_id, path, typesetter=typesetter)
    assert path.read_bytes() == first
    assert sorted(each.suffix for each in tmp_path.iterdir() if each.name.startswith(".brief")) == []


@pytest.mark.parametrize(("code", "reason"), [(errno.ENOSPC, "full"), (errno.EACCES, "access"), (errno.EIO, "other")])
def test_a_failure_leaves_the_former_file(
    coded: Coded, typesetter: Typesetter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, reason: str
) -> None:
    project, _ = coded
    brief_id, path = draft(project), tmp_path / "out.pdf"
    path.write_text("the former file")

    def fail(_handle: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(CannotWrite) as raised:
        export(project, brief_id, path, typesetter=typesetter)
    assert (raised.value.path, raised.value.reason) == (path, reason)
    assert path.read_text() == "the former file"
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".brief")] == []


def test_a_folder_that_is_not_there_is_named(coded: Coded, typesetter: Typesetter, tmp_path: Path) -> None:
    project, _ = coded
    with pytest.raises(CannotWrite) as raised:
        export(project, draft(project), tmp_path / "none" / "out.pdf", typesetter=typesetter)
    assert raised.value.reason == "folder"


def test_the_project_itself_is_never_overwritten(coded: Coded, typesetter: Typesetter) -> None:
    project, _ = coded
    with pytest.raises(CannotWrite) as raised:
        export(project, draft(project), project.path, typesetter=typesetter)
    assert raised.value.reason == "project"
    assert project.path.read_bytes().startswith(b"SQLite")


def test_a_brief_that_is_gone_and_one_that_takes_too_long_write_nothing(
    coded: Coded, typesetter: Typesetter, tmp_path: Path
) -> None:
    project, _ = coded
    with pytest.raises(KeyError):
        export(project, 1, tmp_path / "out.pdf", typesetter=typesetter)
    with pytest.raises(TypesetFailed):
        export(project, draft(project), tmp_path / "out.pdf", deadline_s=0.0)
    assert not (tmp_path / "out.pdf").exists()


def test_a_brief_is_read_as_of_one_moment(coded: Coded, monkeypatch: pytest.MonkeyPatch) -> None:
    """The analyst goes on citing while the pages are made."""
    project, passages = coded
    brief_id = draft(project)
    really_read = contents.read_material

    def read_then_write(*arguments: Any) -> Any:
        material = really_read(*arguments)
        remaining = attach(project, next(iter(material.passages.values())).version_id, [Span(0, 4)], NewTheme("Late"))
        cite(project, brief_id, remaining.passage_id, sections(project.reading, brief_id)[4].id)
        return material

    monkeypatch.setattr(contents, "read_material", read_then_write)
    said = contents.content(project.reading, brief_id)
    known = {passage.number for passage in said.passages}
    assert len(known) == len(passages)
    assert {number for section in said.sections for number in section.passages} <= known
