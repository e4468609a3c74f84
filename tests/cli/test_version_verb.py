"""The verb for a new version: a report first, then its adoption, one step."""

import json
from pathlib import Path

import pytest

from workbench.cli.commands import run

TEXT = "\n\n".join(f"Sentence {number} tells how ship {number} left the harbour of Puerto {number}." for number in range(20))


@pytest.fixture
def project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """A project with a text of which two passages are coded."""
    path, log = tmp_path / "a.workbench", tmp_path / "log.txt"
    log.write_text(TEXT, encoding="utf-8")
    assert run(["new", str(path)]) == 0
    assert run(["import", str(path), str(log)]) == 0
    for quote in ("ship 3 left the harbour", "Sentence 7 tells how ship 7 left the harbour of Puerto 7."):
        assert run(["attach", str(path), "log", "--quote", quote, "--theme", "Ships"]) == 0
    capsys.readouterr()
    return str(path)


def test_a_report_first_then_the_adoption(project: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = tmp_path / "new.txt"
    new.write_text(TEXT.replace("Sentence 7 tells how ship 7 left the harbour of Puerto 7.\n\n", ""), encoding="utf-8")
    assert run(["version", project, "log", str(new), "--json"]) == 0
    row = json.loads(capsys.readouterr().out)
    assert (row["exact"], row["orphan"], row["version_id"], len(row["open"])) == (1, 1, None, 1)
    assert run(["version", project, "log", str(new), "--adopt"]) == 0
    assert "Adopted" in capsys.readouterr().out
    assert run(["text", project, "log"]) == 0
    assert "ship 7" not in capsys.readouterr().out
    assert run(["undo", project]) == 0
    assert "New version" in capsys.readouterr().out


def test_the_kept_original_is_read_again(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["version", project, "log"]) == 0
    said = capsys.readouterr().out
    assert "the text is the same" in said
    assert "Nothing was written" in said


def test_no_such_source_and_no_such_file(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["version", project, "nothing"]) == 1
    assert "No source" in capsys.readouterr().err
    assert run(["version", project, "log", "/nowhere.txt"]) == 1
    assert "/nowhere.txt" in capsys.readouterr().err
