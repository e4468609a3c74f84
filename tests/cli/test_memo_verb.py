"""The verb of memos: added about anything, listed, shown with their links, written into one file."""

import json
from pathlib import Path

import pytest

from workbench.cli.commands import run

TEXT = "\n\n".join(f"Sentence {number} tells how ship {number} left the harbour." for number in range(9))


@pytest.fixture
def project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """A project with a text in which a theme and an entity are named."""
    path, log = tmp_path / "a.workbench", tmp_path / "log.txt"
    log.write_text(TEXT, encoding="utf-8")
    for arguments in (
        ["new", str(path)], ["import", str(path), str(log)],
        ["attach", str(path), "log", "--quote", "ship 3 left the harbour", "--theme", "Ships/Leaving"],
        ["attach", str(path), "log", "--quote", "ship 4", "--entity", "Łódź", "--kind", "Vessel"],
    ):  # fmt: skip
        assert run(arguments) == 0
    capsys.readouterr()
    return str(path)


def test_a_memo_is_added_listed_and_shown(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["memo", project, "add", "Who owns [[Łódź]]? See [[none]].", "--on", "Ships/Leaving", "--kind", "question"]) == 0
    made = capsys.readouterr().out.split()[1]
    assert run(["memo", project, "add", "words", "--title", "On method", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["memo_id"]
    assert run(["memo", project, "list", "lodz"]) == 0
    assert capsys.readouterr().out.split("\t")[:4] == [made, "question", "theme: Leaving", "Who owns Łódź? See none."]
    assert run(["memo", project, "list", "--on", "theme:Leaving", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["about"]["name"] == "Leaving"
    assert run(["memo", project, "show", made, "--json"]) == 0
    links = json.loads(capsys.readouterr().out)["links"]
    assert links["Łódź"].startswith("entity ")
    assert links["none"] is None
    assert run(["memo", project, "show", "on METHOD"]) == 0
    assert capsys.readouterr().out.endswith("\n\nwords\n")
    assert run(["undo", project]) == 0
    assert "New memo “On method”" in capsys.readouterr().out


def test_all_are_written_into_one_file(project: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["memo", project, "add", "# Head\n```\n# code\n", "--on", "entity:Łódź"])
    capsys.readouterr()
    assert run(["memo", project, "export", str(tmp_path / "m.md")]) == 0
    words = (tmp_path / "m.md").read_text(encoding="utf-8")
    assert "## On an entity: Łódź" in words
    assert "#### Head\n```\n# code\n```\n" in words
    assert run(["memo", project, "export", "-"]) == 0
    assert capsys.readouterr().out.endswith(words)
    assert run(["memo", project, "export", project]) == 1
    assert "is the project itself" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["add", "x", "--on", "Nobody"], 1, "Nothing is called “Nobody”. Nothing was changed."),
        (["add", "x", "--kind", "poem"], 2, "analytic"),
        (["add", ""], 2, "text"),
        (["show", "7"], 1, "No memo"),
        (["export"], 2, "file"),
        (["add", "x" * 100_001], 1, "A memo holds up to 100,000 characters"),
    ],
)
def test_what_cannot_be_done_is_said(
    project: str, arguments: list[str], code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["memo", project, *arguments]) == code
    assert said in capsys.readouterr().err
