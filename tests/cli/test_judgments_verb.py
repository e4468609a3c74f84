"""The verb of judgments: each with its evidence and points, of all briefs or of one."""

import json
import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parents[1] / "briefs"))

from brief_projects import harbour

from workbench.briefs import judging, points
from workbench.briefs.composing import draft
from workbench.cli.commands import run
from workbench.model.judgment import PointKind


def test_judgments_are_listed_with_what_they_rest_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project, passages = harbour(tmp_path)
    with project:
        one, other = draft(project, "One"), draft(project, "Other")
        first = judging.add_judgment(project, one, "The crates were full.", "likely", "low", "One witness.")
        judging.add_judgment(project, other, "The crane stood.")
        judging.set_evidence(project, first, passages["empty"], supports=False)
        judging.put_passages(project, first, [passages["cut"]], note="Seen.")
        points.add_point(project, first, PointKind.ASSUMPTION, "He tells the truth.", note="He is paid.", category="C")
        judging.use_judgment(project, other, first)
    path = str(project.path)
    assert run(["judgments", path]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split("\t")[1:] == ["likely, confidence low", "One (1), Other (2)"]
    assert [line.split()[0] for line in lines[3:5]] == ["for", "against"]
    assert lines[5] == "    assumption: He tells the truth. (C; He is paid.)"
    assert run(["judgments", path, "other", "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["text"] for row in rows] == ["The crane stood.", "The crates were full."]
    assert (rows[1]["evidence"][0]["source"], rows[1]["evidence"][0]["note"]) == ("Harbour report", "Seen.")
    assert run(["judgments", path, "none"]) == 1
    assert "Other" in capsys.readouterr().err
