"""The verb lint: what the rules find in a brief, by place, with the brief's own words."""

import json
from pathlib import Path

import pytest

from tests.briefs.brief_projects import harbour
from workbench.briefs import composing, judging
from workbench.cli.commands import run


def test_lint_reports_by_place_and_tells_by_its_exit_code(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project, _ = harbour(tmp_path)
    brief_id = composing.draft(project, "Crates")
    judging.add_judgment(project, brief_id, "A base is probable.", "likely", "low", "Thin.")
    path = str(project.path)
    project.close()
    assert run(["lint", path, "Crates"]) == 1
    told = capsys.readouterr().out
    assert "Key judgment 1\n" in told
    assert "    in: probable\n" in told
    assert "    fix: Write “likely”\n" in told
    assert run(["lint", path, "--json"]) == 1
    (brief,) = json.loads(capsys.readouterr().out)
    assert {"rows mixed", "no evidence"} <= {each["rule"] for each in brief["findings"]}
    assert run(["lint", path, "Nothing"]) == 2
    assert run(["lint", str(tmp_path / "none.workbench")]) == 2
