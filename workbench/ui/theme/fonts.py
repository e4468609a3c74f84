"""Fonts: loaded from resources/fonts; one that is missing is no error, the next of its family list stands in."""

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase

from workbench import paths
from workbench.ui.theme.tokens import Tokens


def load_fonts() -> tuple[str, ...]:
    """Load what the window shows in (Inter, Source Serif 4 and fallbacks) and return the families found."""
    QLoggingCategory.setFilterRules("qt.text.font.db.warning=false")  # one for each font that lacks a script
    families: list[str] = []
    for path in sorted((paths.resources() / "fonts").glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        if number >= 0:
            families += QFontDatabase.applicationFontFamilies(number)
    return tuple(dict.fromkeys(families))


def font(tokens: Tokens, style: str, family: str = "ui_family", *, tabular: bool = False) -> QFont:
    """Return the font of a type style of the tokens, such as ``ui``, ``small`` or ``caps_head``; sizes are pixels.

    tabular: figures of equal width, for columns of numbers.
    """
    told = tokens.type[style]
    made = QFont(tokens.type[family][:-1])
    made.setPixelSize(round(told["size"]))
    made.setWeight(QFont.Weight(told.get("weight", 400)))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made
