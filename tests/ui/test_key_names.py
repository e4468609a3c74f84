"""Keys in the words of the window's language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from workbench.ui.key_names import spoken_keys, with_keys


class Polish(QTranslator):
    """Knows one key."""

    def translate(self, context: str, words: str, aside: str | None = None, count: int = -1) -> str:
        """Return the word for Up."""
        return "Góra" if words == "Up" else words


@pytest.fixture
def polish(qapp: QCoreApplication) -> Iterator[None]:
    translator = Polish()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("polish")
def test_each_of_several_keys_is_told_in_the_language() -> None:
    assert spoken_keys("[   Alt+Shift+Up") == "[   Alt+Shift+Góra"
    assert with_keys("Move", "Alt+Up") == "Move\tAlt+Góra"
    assert spoken_keys("") == ""
