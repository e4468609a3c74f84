"""The pictures of the guide are those that the script takes, and small together."""

import re
from pathlib import Path

from guide_pictures.scenes import SCENES
from pictures import FOLDER, LANGUAGES, LOOKS, MOST

ROOT = Path(__file__).resolve().parents[2]


def test_each_scene_has_its_picture_in_each_language_and_looks() -> None:
    there = {str(path.relative_to(FOLDER).as_posix()) for path in FOLDER.rglob("*.png")}
    assert there == {f"{language}/{name}-{looks}.png" for language in LANGUAGES for name in SCENES for looks in LOOKS}


def test_all_pictures_together_are_small() -> None:
    assert sum(path.stat().st_size for path in FOLDER.rglob("*.png")) <= MOST


def test_the_readme_shows_pictures_that_there_are() -> None:
    shown = re.findall(r"!\[[^\]]*\]\(([^)]+)\)", (ROOT / "README.md").read_text("utf-8"))
    assert shown
    assert all((ROOT / path).is_file() for path in shown)
