"""The verb annotate: a source as a file in the form of its ending; what can't be is told, and nothing is written."""

import json
from pathlib import Path

import pytest

from tests.briefs.brief_projects import harbour
from workbench.cli.commands import run


def test_annotate_writes_what_is_asked_for_and_refuses_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project, _ = harbour(tmp_path)
    path = str(project.path)
    project.close()
    page, wrong = tmp_path / "a.html", str(tmp_path / "a.pdf")
    call = ["annotate", path, "Harbour report", "-o"]
    assert run([*call, str(page), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["passages"] == 3
    assert run([*call, str(page), "--theme", "cargo/loading", "--no-memos", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["passages"] == 1
    assert run([*call, str(page), "--analyst", "Ada Lane"]) == 0
    assert capsys.readouterr().out.strip() == str(page)
    assert run([*call, wrong, "--original"]) == 1
    assert "no original to mark" in capsys.readouterr().err
    assert run([*call, wrong, "--theme", "Nothing"]) == 1
    assert "No theme" in capsys.readouterr().err
    assert run([*call, wrong, "--analyst", "Nobody"]) == 1
    assert run(["annotate", path, "None", "-o", wrong]) == 1
    assert run([*call, path]) == 2, "a project's name is no form"
    assert run([*call, str(tmp_path / "a.md")]) == 2
    assert not Path(wrong).exists()
