"""Every case file gives the structure that was reviewed against the original; see golden.py."""

import json
from pathlib import Path

import pytest
from golden import GOLDEN, case_files, golden_path, outcome, written


@pytest.mark.parametrize("path", case_files(), ids=lambda path: path.name)
def test_the_structure_is_that_which_was_reviewed(path: Path) -> None:
    assert json.loads(written(outcome(path))) == json.loads(golden_path(path).read_text(encoding="utf-8"))


def test_no_golden_structure_is_without_its_file() -> None:
    known = {golden_path(path).name for path in case_files()}
    if (Path(__file__).parents[3] / "shared" / "cases").exists():
        assert {path.name for path in GOLDEN.glob("*.json")} <= known
