"""A field of prose on its own, and the editor's project beside it."""

import pytest
from PySide6.QtCore import Qt

from workbench.ui.briefs.prose.field import RichField
from workbench.ui.briefs.prose.lexicon import Cited, Lexicon
from workbench.ui.theme.tokens import Mode, Tokens

WORDS = "The crane was moved at night, and nobody saw it."


@pytest.fixture
def lexicon() -> Lexicon:
    """Two passages, a judgment and a section."""
    cited = {
        number: Cited(number, f"Log p. {number}", WORDS, "Harbour log", f"p. {number}, ¶ 1", "B2", 1000 + number)
        for number in (1, 2)
    }
    return Lexicon(cited, {7: "key judgment 1"}, {8: "“Gaps”"}, {"themes": 1})


@pytest.fixture
def saved() -> list[str]:
    """What the field saved."""
    return []


@pytest.fixture
def field(qtbot, lexicon, saved, request):
    """A field in a window that has the focus."""
    made = RichField(Tokens(Mode.LIGHT), "Prose", lambda words: saved.append(words) or True)
    qtbot.addWidget(made)
    made.set_lexicon(lexicon)
    made.resize(500, 300)
    made.show()
    made.activateWindow()
    made.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(made.hasFocus, timeout=10_000)
    return made
