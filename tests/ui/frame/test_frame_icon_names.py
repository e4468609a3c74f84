"""Every icon that the interface names is in the font: one that isn't costs the start 140 ms and shows nothing."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.entities.kinds import entity_kinds
from workbench.paths import resources
from workbench.ui import icons
from workbench.ui.window.sides import ACTIVITIES

pytestmark = pytest.mark.timeout(180)
WORKBENCH = Path(icons.__file__).parents[1]
TAKING = {"icon": 1, "pixmap": 1, "coloured": 0, "EmptyState": 1, "WordButton": 3}
"""Which argument of a call names an icon."""

DRAWING = ("workbench.ui.icons", "workbench.ui.reader.icons", "workbench.ui.widgets.empty")
"""Modules whose importers write names of icons: there every word with a hyphen is held to be one."""


def _constants(node: ast.AST) -> Iterator[str]:
    for each in ast.walk(node):
        if isinstance(each, ast.Constant) and isinstance(each.value, str):
            yield each.value


def _called(call: ast.Call) -> Iterator[str]:
    name = getattr(call.func, "id", getattr(call.func, "attr", ""))
    place = TAKING.get(name)
    if place is not None and len(call.args) > place and isinstance(call.args[place], ast.Constant | ast.IfExp):
        yield from _constants(call.args[place])
    for keyword in call.keywords:
        if keyword.arg in {"icon", "icon_name"}:
            yield from _constants(keyword.value)


def _named(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for call in (each for each in ast.walk(tree) if isinstance(each, ast.Call)):
        yield from (word for word in _called(call) if word)
    if any(isinstance(each, ast.ImportFrom) and each.module in DRAWING for each in ast.walk(tree)):
        yield from (word for word in _constants(tree) if re.fullmatch(r"[a-z]+(-[a-z]+)+", word))


def test_every_icon_named_anywhere_is_in_the_font(qapp):
    _, letters = icons._phosphor()
    used = {
        (path.name, word) for folder in ("ui", "app") for path in (WORKBENCH / folder).rglob("*.py") for word in _named(path)
    }
    used |= {("kinds.json", kind.icon) for kind in entity_kinds()}
    used |= {("frame.py", each[1]) for each in ACTIVITIES} | {("frame.py", f"{each[1]}-fill") for each in ACTIVITIES}
    used |= {("icons.py", name) for name in icons.SOURCE_ICONS.values()}
    assert ("pane.py", "cursor") in used
    assert len(used) > 30
    scales = {path.stem for path in (resources() / "scales").glob("*.json")}
    assert not sorted(each for each in used if each[1] not in letters and each[1] not in scales)
