"""What is left of Latin letters in a window whose language has none: in what widgets say and in what they paint."""

import re
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
from PySide6.QtCore import QAbstractItemModel, QMarginsF, QModelIndex, QPoint, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QMenu, QTabBar, QWidget

SAYING = (
    "text",
    "title",
    "placeholderText",
    "windowTitle",
    "toolTip",
    "accessibleName",
    "accessibleDescription",
    "prefix",
    "suffix",
)
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
MOST_ROWS = 60

KEY = r"Ctrl|Shift|Alt|Meta|Enter|Esc|Tab|Del|Ins|Home|End|PgUp|PgDown|Up|Down|Left|Right|Space|Return|F\d+|[A-Z\d]"
KEYS = rf"(?:(?:{KEY})\b[+ ]?)+"
PROPER = (
    "PDF|Word|HTML|DOCX|Markdown|CSV|JSON|Typst|OCR|BibTeX|BibLaTeX|RIS|ICD|AJP|TLP|UTF|Inter|Source Serif|Noto|JetBrains|"
    "workbench|Aa|CLEAR|GREEN|AMBER|STRICT|RED|txt|md|English|polski|WebVTT|SubRip|LibreOffice|Tesseract|ATLAS|MAXQDA|NVivo|REFI|QDA|MIME|ms|KB|MB|pt|px"
)
"""What stands in Latin letters in every language: keys, formats, names of standards, fonts and languages."""

QTS_OWN = frozenset({"PySide6.QtWidgets.QAbstractButton", "PySide6.QtWidgets.QToolButton"})
"""Buttons of docks and tabs that Qt makes, and says in the languages that it knows."""

_TAG = re.compile(r"<[^>]*>|&\w+;|\{[^}]*\}|https?:\S+")
_LETTERS = re.compile(r"[A-Za-zÀ-ɏ]{2,}")
_LEFT_OUT = re.compile(rf"\b(?:{KEYS}|{PROPER})\b")


def latin(words: str) -> list[str]:
    """Return the Latin words in what is said, without keys and names that no language changes."""
    return _LETTERS.findall(_LEFT_OUT.sub(" ", _TAG.sub(" ", words)))


def said(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Yield what a widget and all in it say, with where: of what is on view, and of menus and lists also what isn't."""
    for one in [widget, *widget.findChildren(QWidget)]:
        if not one.isVisibleTo(widget) and not isinstance(one, QMenu):
            continue
        where = f"{type(one).__module__}.{type(one).__qualname__}"
        if where in QTS_OWN:
            continue
        for name in SAYING:
            value = getattr(one, name, None)
            if callable(value):
                try:
                    value = value()
                except TypeError:
                    continue
                if isinstance(value, str) and value:
                    yield f"{where}.{name}", value
        yield from _listed(one, where)
        for action in one.actions():
            yield f"{where} action", action.text()
            yield f"{where} action tip", action.toolTip()


def _listed(one: QWidget, where: str) -> Iterator[tuple[str, str]]:
    if isinstance(one, QComboBox):
        yield from ((f"{where} item", one.itemText(row)) for row in range(one.count()))
    if isinstance(one, QTabBar):
        yield from ((f"{where} tab", one.tabText(row)) for row in range(one.count()))
    if isinstance(one, QAbstractItemView) and not isinstance(one, QHeaderView) and one.model() is not None:
        yield from ((f"{where} row", words) for words in _rows(one.model(), QModelIndex()))


def _rows(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(min(model.rowCount(parent), MOST_ROWS)):
        index = model.index(row, 0, parent)
        for role in ROLES:
            value = index.data(role)
            if isinstance(value, str):
                yield value
        yield from _rows(model, index)


def painted(widget: QWidget, file: Path) -> str:
    """Return the text that a widget paints, read back from a PDF of it."""
    writer = QPdfWriter(str(file))
    writer.setResolution(96)
    size = QSizeF(widget.size()) * 72 / 96
    writer.setPageLayout(QPageLayout(QPageSize(size, QPageSize.Unit.Point), QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter(writer)
    widget.render(painter, QPoint())
    painter.end()
    with pypdfium2.PdfDocument(str(file)) as document:
        page = document[0]
        text = page.get_textpage()
        try:
            return str(text.get_text_range())
        finally:
            text.close()
            page.close()


def left(widget: QWidget, file: Path) -> list[str]:
    """Return where Latin letters are left in a widget, a line each."""
    found = [f"{where}: {words!r}" for where, words in said(widget) if latin(words)]
    found += [f"painted: {line!r}" for line in painted(widget, file).splitlines() if latin(line)]
    return list(dict.fromkeys(found))
