"""With what new briefs begin: what was chosen is kept, what nobody chose follows the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from workbench.ui.settings import Settings
from workbench.ui.usual_brief import keep_usual, usual_brief


@pytest.fixture
def spoken() -> Iterator[None]:
    kept = QLocale()
    yield
    QLocale.setDefault(kept)


@pytest.mark.usefixtures("spoken")
def test_another_paper_leaves_the_language_with_the_window(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    QLocale.setDefault(QLocale("en_GB"))
    keep_usual(settings, paper="us-letter")
    QLocale.setDefault(QLocale("pl_PL"))
    assert (usual_brief(settings).paper, usual_brief(settings).language) == ("us-letter", "pl")
    keep_usual(settings, language="en")
    keep_usual(settings, paper="a4")
    assert (usual_brief(settings).paper, usual_brief(settings).language) == ("a4", "en")
