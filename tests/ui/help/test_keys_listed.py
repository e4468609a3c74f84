"""What the guide lists is what the program does: the acts of the text, and the keys that lists and fields handle."""

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from workbench.ui.field_keys import FIELD_KEYS
from workbench.ui.reading_acts import READING_ACTS, reading_act

ROOT = Path(__file__).resolve().parents[3]
UI = ROOT / "workbench" / "ui"
USUAL = frozenset({
    "Return", "Enter", "Escape", "Esc", "Tab", "Backtab", "Up", "Down", "Left", "Right", "Home", "End", "PageUp", "PageDown",
    "PgUp", "PgDown", "Space", "Menu",
})  # fmt: skip
"""Keys that every list or field has; a place may say what they do, but need not."""
SAME = {"Del": "Delete", "Ins": "Insert", "Plus": "+", "Minus": "-", "Equal": "+", "Backspace": "Delete"}
"""One spelling for keys written in two ways; = is + without Shift; on a Mac, Backspace does what Delete does elsewhere."""
ELSEWHERE = {
    "briefs.figures.popup", "briefs.versions_popup", "briefs.evidence", "briefs.preview_page", "briefs.prose.field",
    "briefs.prose.note_popup", "briefs.linting.listing", "outline.pane", "outline.tree", "palette.popup", "question",
    "pick_popup", "history.pane", "inspector.quotes", "inspector.together", "inspector.name_field", "inspector.field_naming",
    "inspector.entity_split", "verifying.page", "workspace.plain_text", "workspace.here_popover", "dossiers.dossier_head",
    "dossiers.claim_editor", "annotating.dialog", "briefs.publish_dialog", "reader.actions", "versions.texts",
}  # fmt: skip
"""Modules whose keys are only the usual ones, or those of the menus; checked for that below."""
UNDO = frozenset({"Y"})
"""Ctrl+Y, which fields leave to the window."""


SEQUENCE = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)*(?:[A-Z]|F\d\d?|Del|Ins|Backspace|Return)")
"""What is written as a key in code: ``Shift+A``, ``F2``, ``Del``."""
MAKERS = frozenset({"QKeySequence", "add_act", "_key", "_act", "setShortcut", "setShortcuts"})
"""What makes an action with keys."""


MODIFIERS = frozenset({"Shift", "Control", "Alt", "AltGr", "Meta", "CapsLock"})
"""Keys that do nothing alone."""


def handled(module: str) -> set[str]:
    """Return the keys that a module names as Qt.Key.Key_X, or as the words of a key sequence."""
    path = (UI / Path(*module.split("."))).with_suffix(".py")
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Attribute) and node.attr.startswith("Key_"):
            found.add(node.attr.removeprefix("Key_"))
        elif isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in MAKERS:
            words = {one.value for one in ast.walk(node) if isinstance(one, ast.Constant) and isinstance(one.value, str)}
            found |= {last(one) for one in words if SEQUENCE.fullmatch(one)}
    return {SAME.get(key, key) for key in found} - UNDO - MODIFIERS


def last(keys: str) -> str:
    """Return the key itself of a combination: ``Ctrl++`` is ``+``."""
    key = keys.rpartition("+")[2] or "+"
    return SAME.get(key, key)


@pytest.mark.parametrize("place", FIELD_KEYS, ids=lambda place: place.modules[0])
def test_keys_of_a_place_are_those_that_its_code_handles(place) -> None:
    code = set.union(*(handled(module) for module in place.modules))
    words = "".join((UI / Path(*module.split("."))).with_suffix(".py").read_text("utf-8") for module in place.modules)
    told = {last(key) for row in place.rows for key in row.keys}
    unsaid = {key for key in code - USUAL if key not in told and not key.startswith("_")}
    assert not unsaid, "handled, but the guide doesn't list it"
    unknown = {key for key in told - USUAL - code if not re.search(rf'["+]{key}"' if key.isalpha() else re.escape(key), words)}
    assert not unknown, "listed, but handled nowhere"


def test_every_module_that_handles_keys_is_looked_at() -> None:
    listed = {module for place in FIELD_KEYS for module in place.modules}
    modules = {".".join(path.relative_to(UI).with_suffix("").parts) for path in UI.rglob("*.py")}
    unlisted = {module: handled(module) - USUAL for module in modules - listed if not module.startswith("widgets")}
    assert not {
        module: sorted(keys) for module, keys in unlisted.items() if keys - {"Delete"} or (keys and module not in ELSEWHERE)
    }


def test_acts_of_the_text_have_names_and_keys_of_their_own() -> None:
    names = [act.name for act in READING_ACTS]
    keys = [key for act in READING_ACTS for key in act.keys]
    assert len(names) == len(set(names))
    assert len(keys) == len(set(keys))
    assert all(QKeySequence(key).toString() for key in keys)
    assert reading_act("grade_3").said() == "Grade credibility 3"
