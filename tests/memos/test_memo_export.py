"""All memos in one file: what one holds spoils no other, and the file is as a person's files are."""

import os
from pathlib import Path

import pytest

from workbench.memos.editing import create_memo
from workbench.memos.export import Labels, as_markdown, write_markdown
from workbench.memos.records import memos
from workbench.memos.things import ABOUT
from workbench.model.whole_file import write_whole
from workbench.project.project import Project

LABELS = Labels(
    "Memos", {"analytic": "Analytic"}, dict.fromkeys(("", *ABOUT), "On a thing"), done="done", untitled="Without a name"
)


def exported(project: Project, body: str) -> list[str]:
    """The lines that a memo's body comes out as."""
    create_memo(project, title="One", body=body)
    lines = list(as_markdown(memos(project.reading), "P", LABELS, lambda _moment: "today"))
    return lines[lines.index("### One") + 4 :]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Top\n===", "Top\n\\==="),
        ("Low\n---", "Low\n***"),
        ("Low\n--", "Low\n\\--"),
        ("> Said\n> ==", "> Said\n> \\=="),
        ("- item\n  ===", "- item\n  \\==="),
        ("<!-- open", "\\<!-- open"),
        ("see <script> and `<b>`", "see \\<script> and `<b>`"),
        ("<https://example.org> 1 < 2", "<https://example.org> 1 < 2"),
        ("```\n===\n<!--\n```", "```\n===\n<!--\n```"),
        ("# Head <!--", "#### Head \\<!--"),
        ("- one\n- two\n\n***", "- one\n- two\n\n***"),
    ],
)
def test_what_a_memo_holds_spoils_no_other(project: Project, body: str, expected: str) -> None:
    assert "\n".join(exported(project, body)) == expected


@pytest.mark.skipif(os.name != "posix", reason="modes are of POSIX")
def test_a_file_has_the_mode_of_a_new_one(tmp_path: Path) -> None:
    path = tmp_path / "memos.md"
    before = os.umask(0o022)
    try:
        write_markdown(path, ["# Memos"])
        assert path.stat().st_mode & 0o777 == 0o644
        write_markdown(path, ["# Others"])
        assert path.stat().st_mode & 0o777 == 0o644
    finally:
        os.umask(before)
    assert path.read_bytes() == b"# Others\n"


def test_a_folder_that_is_missing_is_told_by_the_name_that_was_given(tmp_path: Path) -> None:
    path = tmp_path / "none" / "memos.md"
    with pytest.raises(FileNotFoundError) as refused:
        write_whole(path, b"")
    assert refused.value.filename == str(path)
    assert list(tmp_path.iterdir()) == []
