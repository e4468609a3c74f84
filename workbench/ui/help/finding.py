"""Words in a page of the guide: where they stand, and going from one to the next."""

import re

from PySide6.QtCore import Qt

from workbench.model.fold import fold
from workbench.ui.help.find_bar import PageFindBar
from workbench.ui.help.view import PageView


def stretches(text: str, typed: str) -> list[tuple[int, int]]:
    """Return where what was typed stands, in code points; case, accents and the kind of space make no difference."""
    sought = r"\s+".join(re.escape(word) for word in fold(typed).split())
    return [(one.start(), one.end()) for one in re.finditer(sought, fold(text))] if sought else []


class PageFinding:
    """Joins the bar to the page."""

    def __init__(self, bar: PageFindBar, view: PageView) -> None:
        self._bar, self._view = bar, view
        self._hits: list[tuple[int, int]] = []
        self._at = -1
        bar.changed.connect(self.seek)
        bar.stepped.connect(self.step)
        bar.closed.connect(self.close)
        bar.hide()

    def open(self) -> None:
        """Show the bar; what is selected on the page is sought."""
        selected = self._view.textCursor().selectedText()
        self._bar.show()
        if selected and len(selected) < 80:
            self._bar.field.setText(selected)
        self._bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bar.field.selectAll()
        self.seek(self._bar.field.text())

    def close(self) -> None:
        """Hide the bar and the marks; the page takes the keys."""
        self._bar.hide()
        self._hits, self._at = [], -1
        self._view.mark(())
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def again(self) -> None:
        """Seek in another page, or in this one laid out anew."""
        if self._bar.isVisible():
            self.seek(self._bar.field.text(), stay=True)

    def seek(self, typed: str, *, stay: bool = False) -> None:
        """Mark all hits and go to the first one below the caret; stay: go nowhere."""
        self._hits = stretches(self._view.toPlainText(), typed)
        here = self._view.textCursor().selectionStart()
        self._at = next((number for number, hit in enumerate(self._hits) if hit[1] >= here), 0) if self._hits else -1
        self._show(stay=stay)

    def step(self, by: int) -> None:
        """Go on to the next hit, round the end."""
        if self._hits:
            self._at = (self._at + by) % len(self._hits)
        self._show()

    def _show(self, *, stay: bool = False) -> None:
        self._view.mark(self._hits, self._at)
        if self._hits and not stay:
            self._view.bring(self._hits[self._at][1])
        self._bar.say(self._at + 1, len(self._hits))
