"""Icons: the font's glyphs, in the colour asked for."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from workbench.ui import icons

pytestmark = pytest.mark.timeout(180)
UI = Path(icons.__file__).parent


def _ink(picture: QImage) -> list[float]:
    return [picture.pixelColor(x, y).alphaF() for x in range(picture.width()) for y in range(picture.height())]


@pytest.mark.parametrize("name", ["books", "file-text", "file-text-fill", "magnifying-glass", "x"])
@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_they_look_as_qtawesome_draws_them(theme, name, ratio):
    import qtawesome

    theirs = qtawesome.icon(f"ph.{name}", color="#000000").pixmap(QSize(22, 22), ratio).toImage()
    ours = icons.pixmap(theme.tokens, name, 22, "text", ratio).toImage()
    assert (ours.width(), ours.height()) == (theirs.width(), theirs.height())
    off = [abs(a - b) for a, b in zip(_ink(ours), _ink(theirs), strict=True)]
    assert sum(off) / len(off) < 0.02


def test_they_have_the_colour_of_the_role(theme):
    for mode in ("dark", "light"):
        theme.choose(mode)
        picture = icons.pixmap(theme.tokens, "books", 22, "accent", 2.0).toImage()
        full = [picture.pixelColor(x, y) for x in range(44) for y in range(44) if picture.pixelColor(x, y).alpha() == 255]
        assert full
        assert all(colour.name() == theme.tokens.colour("accent").name() for colour in full)


def test_an_unknown_name_is_empty(theme):
    assert icons.pixmap(theme.tokens, "no such icon", 16).isNull()


def test_every_icon_that_the_window_names_is_there():
    _, letters = icons._phosphor()
    named = re.compile(r"""(?:icon|pixmap)\((?:self\.)?_?tokens, "([a-z-]+)\"""")
    used = {name for path in UI.rglob("*.py") for name in named.findall(path.read_text(encoding="utf-8"))}
    assert len(used) > 4
    assert used <= set(letters)
