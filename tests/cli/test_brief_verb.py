"""The verb ``brief``: lists, refuses what it can't tell apart, takes options for one file, writes the form of the ending."""

import json
from pathlib import Path

import pypdfium2
import pytest

from workbench.briefs.managing import duplicate_brief
from workbench.briefs.records import briefs
from workbench.cli.commands import run
from workbench.project.opening import open_project
from workbench.sample import make_sample


def test_briefs_are_listed_named_and_written_with_options(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, out = str(tmp_path / "p.workbench"), tmp_path / "brief.pdf"
    make_sample(Path(path), "Anna").close()
    with open_project(Path(path), "Anna") as project:
        duplicate_brief(project, briefs(project.reading)[0].id, "Another one")
    assert run(["brief", path]) == 0
    assert capsys.readouterr().out.count("35 citations") == 2
    assert run(["brief", path, "-o", str(out)]) == 1
    assert "Another one" in capsys.readouterr().err
    assert run(["brief", path, "nothing such", "-o", str(out)]) == 1
    assert not out.exists()
    assert run(["brief", path, "another", "-o", str(out), "--paper", "us-letter", "--options", "no-yardstick"]) == 0
    capsys.readouterr()
    with pypdfium2.PdfDocument(out) as pdf:
        assert [round(size) for size in pdf.get_page_size(0)] == [612, 792]
    assert run(["verify", str(out), path]) == 0
    assert run(["brief", "x", "--template", "list", "--json"]) == 0
    rows = capsys.readouterr().out.splitlines()
    assert "key-judgments" in [json.loads(row)["key"] for row in rows if '"key"' in row]
    assert run(["brief", path, "another", "-o", str(out), "--style", "harvard"]) == 2
