"""The verb ``verify``: exit codes and a report that can be read by a person and by a program."""

import json
from pathlib import Path

import pytest

from workbench.briefs.content import content
from workbench.briefs.records import briefs
from workbench.cli.commands import run
from workbench.project.opening import open_for_reading
from workbench.sample import make_sample


def test_verify_tells_identical_altered_and_what_is_no_brief(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, true, false = tmp_path / "p.workbench", tmp_path / "true.json", tmp_path / "false.json"
    make_sample(path, "Anna").close()
    with open_for_reading(path, "Anna") as project:
        true.write_text(content(project.reading, briefs(project.reading)[0].id).citations, encoding="utf-8")
    false.write_text(true.read_text(encoding="utf-8").replace("end of 2018", "end of 2O18"), encoding="utf-8")
    assert run(["verify", str(true), str(path)]) == 0
    assert "All 35 citations are the kept originals' words." in capsys.readouterr().out
    assert run(["verify", str(false), str(path)]) == 1
    told = capsys.readouterr().out
    assert "[2O18]" in told
    assert "[2018]" in told
    assert "One of 35 citations is not" in told
    assert run(["verify", str(false), str(path), "--json"]) == 1
    values = json.loads(capsys.readouterr().out)
    assert [row["state"] for row in values["citations"]].count("altered") == 1
    assert values["outcome"] == "altered"
    assert run(["verify", str(path), str(path)]) == 2
    assert "neither a PDF" in capsys.readouterr().err
    assert run(["verify", str(true), str(tmp_path / "none.workbench")]) == 2
